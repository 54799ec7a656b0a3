### Le premier écran : reprendre, la liste des évaluations, des exemples.

## Reprendre
home-resume = Reprendre
# Variables:
#   $number (number): the question's number
#   $count (number): how many questions there are
#   $domain (text): the name of the question's domain
home-resume-text = Vous étiez à la question { $number } sur { $count }, dans « { $domain } ».
# Variables:
#   $minutes (number): minutes of work left, at least 1
home-resume-minutes = { $minutes ->
        [one] Il reste environ une minute.
       *[other] Il reste environ { $minutes } minutes.
    }
# Variables:
#   $number (number): the question's number
home-resume-button = Continuer à la question { $number }

## La liste
home-title = Vos évaluations
home-new = Nouvelle évaluation
home-import = Ouvrir un fichier
home-column-name = Entreprise
home-column-modified = Modifiée le
home-column-answers = Réponses
home-column-result = Palier et intervalle
home-column-actions = Actions
# Variables:
#   $answered (number): questions with an answer
#   $applicable (number): questions that apply
home-answers = { $answered } sur { $applicable }
home-provisional = Provisoire
home-no-score = Aucune question ne s’applique

## Ce que l’on peut faire d’une évaluation
home-actions = Actions
# Variables:
#   $name (text): the organisation's name
home-actions-for = pour { $name }
home-organisation = Modifier les données
home-rename = Renommer
home-duplicate = Dupliquer
home-export = Transmettre…
home-history = Historique
home-delete = Supprimer
# Variables:
#   $name (text): the organisation's name
home-rename-label = Nouveau nom pour « { $name } »
home-rename-save = Utiliser ce nom
home-cancel = Annuler
# Variables:
#   $name (text): the organisation's name
home-deleted = « { $name } » a été supprimée. Vous pouvez la rétablir jusqu’à ce que vous fermiez ou verrouilliez Tandem.
home-undo = Rétablir

## Des exemples
home-samples = Regarder un exemple
home-samples-text = Une entreprise inventée, déjà remplie. Elle rejoint votre liste : vous pouvez tout y changer, puis la supprimer.

## Quand la liste est vide
home-empty-title = Qui fait quoi dans votre cloud ?
home-empty-lead = Votre fournisseur s’occupe d’une partie. [[Le reste vous revient]], et presque personne ne vous le dit. Découvrez votre part, et par quoi commencer.
# Variables: $questions (Number), $minutes (Number)
home-empty-time = { $questions } questions, environ { $minutes } minutes
home-empty-time-text = Arrêtez-vous quand vous voulez. Chaque réponse est conservée.
home-empty-unknown = Vous n’avez pas à tout savoir
home-empty-unknown-text = « Je ne sais pas » compte aussi. Nous vous disons alors comment le savoir.
home-empty-private = Rien ne quitte cet ordinateur
home-empty-private-text = Pas de compte, pas de connexion. À la fin, vous enregistrez un plan d’action en PDF.
home-start = Commencer

## Chercher et trier
home-search = Chercher par nom
home-sort = Trier par
home-sort-modified = Dernière modification
home-sort-name = Nom
home-sort-progress = Réponses manquantes
home-sort-score = Score le plus bas
home-reverse = Ordre inverse
# Variables:
#   $found (number): assessments that the search finds
#   $total (number): assessments in all
home-found = { $found ->
        [0] Aucune des { $total } évaluations ne porte ce nom.
        [one] Une évaluation sur { $total }
       *[other] { $found } évaluations sur { $total }
    }
# Variables:
#   $total (number): assessments in all
home-count = { $total ->
        [one] Une évaluation
       *[other] { $total } évaluations
    }
# Variables:
#   $count (number): how many more rows will show
home-more = { $count ->
        [one] En afficher une de plus
       *[other] En afficher { $count } de plus
    }
home-again = Refaire le point

## Les fichiers que l’on ouvre
# Variables:
#   $done (number): files that were opened
#   $total (number): files in all
home-taking = Ouverture du fichier { $done } sur { $total }
home-taking-stop = Arrêter
# Variables:
#   $count (number): assessments that were added
home-taken = { $count ->
        [0] Aucune évaluation n’a été ajoutée.
        [one] Une évaluation a été ajoutée.
       *[other] { $count } évaluations ont été ajoutées.
    }
# Variables:
#   $count (number): assessments that were there already, at least 1
home-taken-known = { $count ->
        [one] Une était déjà dans la liste, à l’identique.
       *[other] { $count } étaient déjà dans la liste, à l’identique.
    }
# Variables:
#   $count (number): assessments of which the list has another state, at least 1
home-taken-beside = { $count ->
        [one] Pour une évaluation, la liste a une autre version : les deux sont gardées.
       *[other] Pour { $count } évaluations, la liste a une autre version : toutes sont gardées.
    }
home-refused = Ces fichiers n’ont pas été ouverts
home-drop = Déposez le fichier pour l’ouvrir
