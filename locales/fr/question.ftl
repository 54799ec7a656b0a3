### L’écran d’une question.

## Où l’on se trouve
# Variables:
#   $number (number): the question's number
#   $count (number): how many questions there are
question-place = Question { $number } sur { $count }
question-progress = Avancement par domaine
# Variables:
#   $domain (text): the name of the domain
#   $answered (number): questions of the domain with an answer
#   $count (number): questions of the domain
question-progress-part = { $domain } : { $answered ->
        [one] { $answered } réponse
       *[other] { $answered } réponses
    } sur { $count }
# Variables:
#   $minutes (number): minutes of work left; 0 when every question has an answer
question-minutes = { $minutes ->
        [0] Toutes les questions ont une réponse
        [one] Il reste environ une minute
       *[other] Il reste environ { $minutes } minutes
    }
question-so-far = Résultat à ce stade :

## Les réponses communes à toutes les questions
question-dont-know = Je ne sais pas
question-dont-know-hint = Votre plan dira comment le savoir.
question-not-applicable = Ne s’applique pas à nous
question-not-applicable-hint = Vous direz pourquoi en une phrase.
question-reason = Pourquoi cela ne s’applique-t-il pas à vous ?
question-reason-hint = Une phrase, par exemple : « Nous n’avons pas de boutique en ligne. »
question-reason-needed = Dites pourquoi en une phrase. Votre réponse sera alors enregistrée.
question-reason-missing = Erreur : dites pourquoi en une phrase. Votre réponse sera alors enregistrée.

## La note
question-note = Votre note
question-note-hint = Pour vous : qui vous l’a dit, où le retrouver.
question-note-waits = Ce que vous écrivez ici sera enregistré dès que vous choisirez une réponse.

## Continuer
question-continue = Continuer
question-previous = Précédente
question-results = Voir les résultats
question-auto = Passer à la suite dès que je réponds
question-finished = Chaque question a sa réponse. Vos résultats sont prêts.

## Les touches
question-keys = Répondre au clavier
question-keys-use = Utiliser ces touches
question-key-digits = 1 à 9
question-key-digits-text = choisir une réponse
question-key-dont-know-text = je ne sais pas
question-key-not-applicable-text = ne s’applique pas à nous
question-key-on = Entrée ou →
question-key-on-text = continuer
question-key-back-text = question précédente

## À côté de la question
question-explanation = De quoi il s’agit
question-why = Pourquoi c’est important
question-how = Comment le savoir
question-more = Preuves et sources
question-more-words = Mots, preuves et sources
question-words = Les mots expliqués
question-evidence = Ce qui le montrerait
question-sources = Sources
# Variables:
#   $publisher (text): who published the source
#   $date (text): the day it was last checked, written out
question-source = { $publisher }. Vérifié le { $date }.

## Revenir plus tard, annuler
question-later = À revoir plus tard
question-all = Tous les domaines
question-undo = Annuler la dernière réponse
question-redo = Rétablir la réponse
# Variables:
#   $label (text): the question in a few words
question-undone = La réponse à « { $label } » a été annulée.
# Variables:
#   $label (text): the question in a few words
question-redone = La réponse à « { $label } » a été rétablie.
question-proof = Votre preuve
question-proof-hint = Ce qui le montre et où le trouver : une capture d’écran, un contrat, un rapport.
question-note-or-proof = Ajouter une note ou une preuve
question-key-later = L
question-key-later-text = à revoir plus tard
question-key-help-text = aller à l’explication et revenir
question-key-undo = Ctrl + Z
question-key-undo-text = annuler la dernière réponse
question-key-redo = Ctrl + Y
question-key-redo-text = rétablir la réponse
