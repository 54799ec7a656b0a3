### De antwoorden achter een cijfer.

answers-all = Alle antwoorden
answers-dont-know = Wat u nog niet weet
answers-not-applicable = Wat niet op u van toepassing is
answers-open = Vragen zonder antwoord
# Variables:
#   $points (text): points earned
#   $of (text): points that can be earned
answers-sum = Verworven: { $points } van de { $of } punten. De rest van het interval hangt af van open vragen en van wat u nog niet weet.
answers-back = Terug naar de resultaten
answers-choose = Andere antwoorden bekijken
answers-caption = De antwoorden, met eerst wat het zwaarst weegt
answers-column-question = Vraag
answers-column-answer = Uw antwoord
answers-column-state = Stand
answers-column-points = Punten
answers-column-gain = Totaalscore
# Variables:
#   $gain (text): what the overall score would rise by
answers-gain = +{ $gain } met het beste antwoord
answers-none = Hier staat niets.
answers-state-done = Gedaan
answers-state-partly = Gedeeltelijk
answers-state-missing = Nog niet gedaan
answers-state-unknown = Nog uit te zoeken
answers-state-not-applicable = Niet van toepassing
