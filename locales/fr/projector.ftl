### Ce que la salle voit sur le projecteur.

projector-title = Sur le projecteur
projector-cover = Qui fait quoi dans votre cloud ?
# Variables:
#   $number (number): the question's number
#   $count (number): how many questions there are
#   $domain (text): the name of the domain
projector-place = Question { $number } sur { $count }, { $domain }
projector-chosen = Choisie
projector-first = Par quoi commencer
projector-keys = 1 à 9 : répondre, N : je ne sais pas, ← → : tourner la page, F11 : plein écran, Échap : terminer
