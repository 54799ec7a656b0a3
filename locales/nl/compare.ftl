### Twee datums naast elkaar.

compare-page-title = Twee datums vergelijken
# Variables:
#   $points (text): the change in points, with its sign
#   $day (text): the day of the older one
compare-title-up = { $points } op uw score sinds { $day }
# Variables:
#   $day (text): the day of the older one
compare-title-same = Dezelfde score als op { $day }
compare-title-none = Nog niets om mee te vergelijken
compare-none-text = Begin een nieuwe ronde als er iets veranderd is, bijvoorbeeld over zes maanden. Ze vertrekt van uw antwoorden van vandaag. Tandem toont dan wat er anders is.
compare-again = Een nieuwe ronde beginnen
compare-again-text = Uw antwoorden van vandaag blijven zoals ze zijn. De nieuwe ronde vertrekt van een kopie.
compare-with = Vergelijken met
compare-with-hint = Andere evaluaties van dezelfde onderneming.
# Variables:
#   $day (text): the day of its last answer
#   $score (text): its score in words
compare-other = { $day }: { $score }
compare-overall = Totaalscore
compare-column-date = Datum
compare-column-score = Score
compare-domains = Per domein
compare-column-domain = Domein
compare-column-change = Verschil
# The change of a score for screen readers, which pass over a sign.
# Variables:
#   $count (number): points, at least 1
compare-change-more = { $count ->
        [one] één punt meer
       *[other] { $count } punten meer
    }
# Variables:
#   $count (number): points, at least 1
compare-change-less = { $count ->
        [one] één punt minder
       *[other] { $count } punten minder
    }
compare-change-same = gelijk
# The radar in one sentence.
# Variables:
#   $count (number): how many domains it shows, at least 3
#   $before (text): the day of the older one
#   $after (text): the day of the newer one
compare-radar = Radar van { $count } domeinen op twee datums: { $before } als streepjeslijn, { $after } als volle lijn. De cijfers staan in de tabel ernaast.
# Variables:
#   $count (number): answers that changed
compare-answers = { $count ->
        [0] Geen enkel antwoord veranderd
        [one] Eén antwoord veranderd
       *[other] { $count } antwoorden veranderd
    }
compare-column-question = Vraag
compare-column-direction = Evolutie
compare-better = Beter
compare-worse = Minder goed
compare-changed = Anders
compare-not-applicable = Niet van toepassing
