### L’écran des résultats : où en est l’entreprise, et par quoi commencer.

## Avant le constat
results-contradictions = Avant de lire la suite : des réponses à regarder une seconde fois
results-contradictions-text = Certaines réponses ne semblent pas aller ensemble. Cela arrive vite. Les revoir rend votre résultat plus sûr.
results-contradictions-questions = À revoir :
# Variables:
#   $count (number): how many more there are, at least 1
results-contradictions-more = { $count ->
        [one] En voir une autre
       *[other] En voir { $count } autres
    }

## Le constat
results-page-title = Résultats
results-provisional = Provisoire
results-no-score = Rien à montrer pour l’instant
results-no-score-text = Aucune question ne s’applique à cette entreprise : il n’y a donc pas de score. Revoyez les réponses « ne s’applique pas ».
# Before the counts below, each of which leads to its answers.
results-counts = Votre résultat repose sur :
# Variables:
#   $count (number): questions with an option chosen
results-count-answered = { $count ->
        [0] aucune réponse
        [one] une réponse
       *[other] { $count } réponses
    }
# Variables:
#   $count (number): questions answered with "don't know", at least 1
results-count-unknown = { $count ->
        [one] un « je ne sais pas »
       *[other] { $count } « je ne sais pas »
    }
# Variables:
#   $count (number): questions that do not apply, at least 1
results-count-not-applicable = { $count ->
        [one] une question qui ne s’applique pas
       *[other] { $count } questions qui ne s’appliquent pas
    }
# Variables:
#   $count (number): questions that have no answer yet, at least 1
results-count-open = { $count ->
        [one] une question encore ouverte
       *[other] { $count } questions encore ouvertes
    }
# For screen readers, after a figure that leads to its answers.
results-behind = {""}, voir les réponses derrière ce chiffre
# For screen readers, after a count that leads to its answers.
results-behind-count = {""}, les voir
# Variables:
#   $count (number): questions that have no answer yet
results-open = { $count ->
        [one] Une question est encore ouverte. Votre palier sera connu dès qu’elle aura sa réponse.
       *[other] { $count } questions sont encore ouvertes. Votre palier sera connu dès qu’elles auront leur réponse.
    }
results-open-link = Aller à la première question ouverte
# Variables:
#   $interval (text): both ends of the score in words
#   $band (text): the name of the band
results-ruler-band = Score : { $interval }. Palier : { $band }.
# Variables:
#   $interval (text): both ends of the score in words
results-ruler-provisional = Score : { $interval }. Provisoire, donc encore sans palier.

## La légende
results-legend-sure = Acquis
results-legend-unknown = À vérifier : vos « je ne sais pas »
results-legend-open = À vérifier : questions ouvertes et « je ne sais pas »
results-legend-missing = Pas encore fait

## Pourquoi un intervalle
# Variables:
#   $low (text): the low end
#   $high (text): the high end
#   $count (number): questions answered with "don't know"
#   $points (number): the low end, for the plural
results-lead-unknown = Vous avez { $points ->
        [one] { $low } point
       *[other] { $low } points
    } sur 100. { $count ->
        [one] [[Une réponse à trouver]] peut
       *[other] [[{ $count } réponses à trouver]] peuvent
    } vous mener jusqu’à { $high }, sans rien acheter.
# Variables:
#   $low (text): the low end
#   $high (text): the high end
#   $points (number): the low end, for the plural
results-lead-open = Vous avez { $points ->
        [one] { $low } point
       *[other] { $low } points
    } sur 100. [[Les questions qui restent]] diront où vous arrivez, entre { $low } et { $high }.
# Variables:
#   $low (text): the low end
#   $points (number): the low end, for the plural
results-lead-certain = Vous avez { $points ->
        [one] { $low } point
       *[other] { $low } points
    } sur 100. [[Vous connaissiez chaque réponse]] : c’est donc un seul chiffre et non un intervalle.
results-lead-link = Voir comment le savoir
results-why-interval = Le palier suit le bas de l’intervalle : ce que vous ne savez pas ne compte pas encore.
results-capped = Ceci retient votre palier, quel que soit le score :

## Les actions
# Variables:
#   $count (number): how many actions are shown
results-actions = { $count ->
        [one] D’abord, cette action
       *[other] D’abord, ces { $count } actions
    }
results-legal = Loi
results-quick = Une demi-journée
# Variables:
#   $who (text): who usually does it
#   $hours (text): hours of work, in words
results-action-meta = { $who }, { $hours }
results-action-more = Pourquoi et comment
# Variables:
#   $title (text): the action
results-action-more-for = {""} : { $title }
results-action-steps = Étape par étape
results-action-help = Qui peut aider
# Variables:
#   $count (number): how many contacts there are, at least 2
results-contacts = { $count ->
        [one] Un contact en Belgique
       *[other] { $count } contacts en Belgique
    }
results-contacts-region = Un soutien dans votre région
# Variables:
#   $phone (text): the telephone number
results-contact-phone = Téléphone : { $phone }
# Variables:
#   $date (text): the day the contact was last checked, written out
results-contact-checked = Vérifié le { $date }
# Variables:
#   $euros (text): euro a year, in words
results-action-cost = Coût : { $euros }
results-action-because = En raison de vos réponses à :
results-plan = Le plan complet
results-save = Enregistrer le plan d’action en PDF
results-saving = Le PDF s’écrit…
# Variables:
#   $count (number): how many actions the whole plan holds
results-save-text = { $count ->
        [one] Une action en tout, avec les étapes et qui peut aider.
       *[other] Les { $count } actions, avec les étapes et qui peut aider.
    }
# Variables:
#   $name (text): the file's name
#   $folder (text): the folder in which it stands
results-saved = Votre plan d’action s’appelle { $name }. Il se trouve dans { $folder }.
results-open-file = L’ouvrir
results-forms = D’autres formes du rapport

## Par domaine
results-domains = Par domaine
results-domains-text = Le plus bas d’abord. Choisissez un domaine pour voir les réponses derrière son chiffre.
# Variables:
#   $domain (text): the lowest domain
#   $figure (text): its score as a short figure
results-why = Le plus bas : { $domain }, { $figure }
# The radar in one sentence.
# Variables:
#   $count (number): how many domains it shows, at least 3
#   $low (text): the lowest domain with its figure
#   $high (text): the highest domain with its figure
results-radar = Radar de { $count } domaines : le plus bas est en haut, les autres suivent dans le sens des aiguilles d’une montre. Le plus bas : { $low }. Le plus haut : { $high }. Tous les chiffres sont dans le tableau à côté.
results-domains-caption = Score le plus bas et le plus haut de chaque domaine, sur 100
results-column-domain = Domaine
results-column-bar = Barre
results-column-score = Score
results-domain-none = Ne s’applique pas à vous

## La suite
results-deeper = Aller plus loin
# Variables:
#   $questions (number): questions that the next depth asks besides, at least 1
#   $minutes (number): minutes that they take, at least 1
results-deeper-size = { $questions ->
        [one] Une question de plus
       *[other] { $questions } questions de plus
    }, environ { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }. Vos réponses sont gardées.
# Variables:
#   $name (text): the name of the next depth
results-deeper-button = Continuer avec « { $name } »

## Ce qui pèse le plus
# Variables:
#   $question (text): the question whose answer weighs most
results-costs = Ce qui pèse le plus : { $question }
# Variables:
#   $points (text): what the score gains if this one answer becomes the best
#   $count (number): the same points, for the plural
results-cost-alone = { $count ->
        [one] À elle seule, cette réponse peut rapporter { $points } point.
       *[other] À elle seule, cette réponse peut rapporter { $points } points.
    }
results-costs-text = Ce que votre score gagne si cette seule réponse devient la meilleure.
results-all = Voir toutes les réponses
results-column-question = Question
results-column-answer = Votre réponse
results-column-state = État
results-column-gain = Points à gagner

## Ce qui n’est pas connu
# Variables:
#   $count (number): questions answered with "don't know", at least 1
results-unknowns = { $count ->
        [one] Une réponse à trouver
       *[other] { $count } réponses à trouver
    }
results-unknowns-text = Posez ces questions, puis revenez choisir une réponse.

## One step further
results-further = Un pas de plus
results-further-nis2 = NIS2 : la loi vous vise-t-elle ?
results-further-nis2-text = Quelques questions sur votre activité et votre taille vous le disent, avec ce que la loi demande.
results-further-map = Qui fait quoi, service par service
results-further-map-text = La carte montre ce qui vous revient, ce qui revient au fournisseur, et ce que personne ne fait encore.
results-further-plan = Le plan complet, avec des dates
results-further-plan-text = Choisissez qui fait chaque action et quand. Voyez votre score monter.
results-further-compare = Deux dates comparées
results-further-compare-text = Voyez ce qui a bougé depuis la dernière fois, ou refaites le point.

## En marge de la loi
# Variables:
#   $date (text): the day the sources were last checked, written out
results-disclaimer = Ce résultat est indicatif. Ce n’est ni un label, ni un certificat, ni un avis juridique. Les sources ont été vérifiées le { $date }.
results-disclaimer-title = Ce que vaut ce résultat
