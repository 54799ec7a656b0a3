### Les sections du questionnaire : en liste, et une section sur une page.

## La liste
sections-page-title = Domaines
# Variables:
#   $answered (number): questions with an answer
#   $count (number): how many questions there are
sections-title = { $answered ->
        [0] Aucune des { $count } questions n’a encore de réponse
        [one] Une question sur { $count } a une réponse
       *[other] { $answered } questions sur { $count } ont une réponse
    }
sections-title-done = Chaque question a sa réponse
# Variables:
#   $depth (text): the name of the depth
sections-depth = Profondeur : { $depth }
sections-start = Commencer par la question 1
# Variables:
#   $number (number): the question's number
sections-go = Continuer à la question { $number }
sections-results = Voir les résultats
sections-list = Domaine par domaine
sections-list-text = Dans l’ordre que vous voulez. Choisissez un domaine pour aller à sa première question ouverte.
sections-column-name = Domaine
sections-column-answers = Réponses
sections-column-state = État
sections-column-score = Score à ce stade
# Variables:
#   $answered (number): questions with an answer
#   $count (number): questions that apply
sections-answers = { $answered } sur { $count }
sections-state-open = Pas commencé
sections-state-started = Commencé
sections-state-answered = Terminé
# Variables:
#   $count (number): questions answered with “don't know”, at least 1
sections-row-unknown = { $count ->
        [one] un « je ne sais pas »
       *[other] { $count } « je ne sais pas »
    }
# Variables:
#   $count (number): questions to come back to, at least 1
sections-row-later = { $count ->
        [one] une à revoir plus tard
       *[other] { $count } à revoir plus tard
    }
sections-later = À revoir plus tard
sections-later-text = Vous avez marqué ces questions. La marque reste tant que vous ne l’enlevez pas.

## La façon de répondre
sections-mode = Comment les questions s’affichent
sections-mode-hint = Vous pouvez en changer à tout moment. Vos réponses restent.
sections-mode-one = Une question à la fois
sections-mode-one-text = Au calme, avec l’explication à côté.
sections-mode-whole = Un domaine entier sur une page
sections-mode-whole-text = Rapide, si vous connaissez le sujet.

## Une section sur une page
# Variables:
#   $number (number): the section's number
#   $count (number): how many sections there are
sections-place = Domaine { $number } sur { $count }
# Variables:
#   $answered (number): questions with an answer
#   $count (number): how many questions there are
sections-answered = Réponses : { $answered } sur { $count }
sections-all = Tous les domaines
# Variables:
#   $name (text): the section's name
sections-next = Suite : { $name }
# Variables:
#   $name (text): the section's name
sections-previous = Retour à « { $name } »
sections-help = Explication, et comment le savoir
# Variables:
#   $label (text): the question in a few words
sections-help-for = {""} : { $label }
sections-note = Note et preuve
