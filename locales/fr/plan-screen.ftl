### L’écran du plan d’action : une liste, un tableau et une ligne du temps des mêmes actions.

plan-screen-page-title = Plan d’action
# Variables:
#   $count (number): how many actions are to be done, at least 1
#   $from (text): the low end of the score now
#   $to (text): the low end of the score when everything is done
plan-screen-title = { $count ->
        [one] Une action
       *[other] { $count } actions
    }, pour passer de { $from } à { $to } points
# Variables:
#   $count (number): how many actions are to be done, at least 1
plan-screen-title-count = { $count ->
        [one] Une action à faire
       *[other] { $count } actions à faire
    }
plan-screen-title-none = Aucune action dans le plan
plan-screen-to-questions = Aller aux questions

## Comment le plan est fait
plan-screen-pace = Changer les heures ou le premier jour
plan-screen-hours = Heures de travail par mois
plan-screen-hours-hint = Le temps que vous et ceux qui vous aident pouvez y consacrer, ensemble.
plan-screen-start = Premier jour
plan-screen-start-hint = Par exemple 22/11/2026. Laissez vide pour commencer aujourd’hui.
# Variables:
#   $message (text): what is wrong
plan-screen-problem = Erreur : { $message }

## Les chiffres
plan-screen-now = Votre score aujourd’hui
plan-screen-burn-down = Comment le risque diminue
plan-screen-left = Certain : encore à gagner
plan-screen-left-unknown = À vérifier : dépend de réponses encore inconnues
plan-screen-sums = Travail et coût, par trimestre et par personne
plan-screen-sums-note = Les heures et les coûts sont nos estimations.
plan-screen-by-quarter = Par trimestre
plan-screen-by-doer = Selon qui s’en charge d’habitude
plan-screen-column-quarter = Trimestre
plan-screen-column-doer = Qui
plan-screen-column-count = Actions
plan-screen-column-hours = Travail
plan-screen-column-euros = Achats

## Les façons de le regarder
plan-screen-looks = Présentation du plan
plan-screen-look-list = Liste
plan-screen-look-board = Tableau
plan-screen-look-timeline = Ligne du temps

## Une action
plan-screen-late = En retard
# Variables:
#   $points (text): points out of 100
plan-screen-gain = Score +{ $points }
# Variables:
#   $count (number): how many actions stand there, at least 1
plan-screen-count = { $count ->
        [one] une action
       *[other] { $count } actions
    }
plan-screen-reasons = Autres raisons
plan-screen-decision = Ce que vous décidez
plan-screen-status = Où en est-elle ?
# Variables:
#   $title (text): the action
plan-screen-status-of = Où en est cette action : { $title }
plan-screen-owner = Qui s’en charge ?
plan-screen-owner-hint = Un nom, ou votre partenaire IT.
plan-screen-due = Pour quelle date ?
plan-screen-due-hint = Par exemple 22/11/2026. Laissez vide pour suivre le plan.
plan-screen-postponed = Pas avant quelle date ?
plan-screen-postponed-hint = Pour un travail qui doit attendre, par exemple jusqu’après les congés.
plan-screen-pinned = Faire passer cette action en premier
plan-screen-reason = Pourquoi l’écarter ?
plan-screen-reason-hint = Quelques mots suffisent. L’action est écartée dès qu’ils sont écrits.
# Variables:
#   $title (text): the action
#   $status (text): how far it is, in words
#   $rank (number): its number in the order of doing
#   $day (text): the day by which it is done
plan-screen-now-at = { $title } : { $status }, maintenant numéro { $rank }, pour le { $day }.
# Variables:
#   $title (text): the action
#   $status (text): done or declined, in words
plan-screen-now-decided = { $title } : { $status }.

## Le tableau
plan-screen-board-empty = Aucune action
plan-screen-board-help = Sur chaque fiche, choisissez où en est l’action, ou déplacez la fiche avec la souris.

## La ligne du temps
plan-screen-timeline-caption = Quand faire chaque action
plan-screen-column-number = Numéro
plan-screen-column-action = Action
plan-screen-column-who = Qui
plan-screen-column-due = Quand
plan-screen-column-work = Jours de travail
# Variables:
#   $from (number): the first day of work, counted from the start of the plan as day 1
#   $to (number): the last day of work, counted the same way
plan-screen-work = Du jour { $from } au jour { $to }
plan-screen-legend-action = Action
plan-screen-legend-legal = Action exigée par la loi

## Et si
plan-screen-try = Et si…
plan-screen-try-title = Et si ces actions étaient faites ?
plan-screen-try-help = Cochez des actions dans la liste. Rien n’est enregistré.
# Variables:
#   $title (text): the action
plan-screen-try-tick = Et si c’était fait : { $title }
# Variables:
#   $score (text): both ends of the score in words
plan-screen-try-score = Score dans ce cas : { $score }.
# Variables:
#   $band (text): the name of the band
plan-screen-try-band = Palier : { $band }.
plan-screen-try-stored = Cet essai n’est pas enregistré.
plan-screen-try-clear = Tout décocher
plan-screen-try-end = Arrêter l’essai

## Ce qui est décidé
plan-screen-decided = Actions terminées ou écartées
plan-screen-again = Reprendre
# Variables:
#   $title (text): the action
plan-screen-again-for = {""} : { $title }
