### Wat de zaal op de projector ziet.

projector-title = Op de projector
projector-cover = Wie doet wat in uw cloud?
# Variables:
#   $number (number): the question's number
#   $count (number): how many questions there are
#   $domain (text): the name of the domain
projector-place = Vraag { $number } van { $count }, { $domain }
projector-chosen = Gekozen
projector-first = Wat u eerst doet
projector-keys = 1 tot 9 antwoorden, N ik weet het niet, ← → bladeren, F11 volledig scherm, Esc stoppen
