### L’écran où l’on dit de quelle entreprise il s’agit.

organisation-page-title = Entreprise
organisation-title = De quelle entreprise s’agit-il ?
organisation-intro = Quelques données. Elles restent sur cet ordinateur. Vous pouvez les changer à tout moment.
organisation-optional = facultatif
organisation-name = Nom de l’entreprise
organisation-name-why = Il figure sur votre plan d’action et dans votre liste.
organisation-number = Numéro d’entreprise
organisation-number-why = Il identifie votre entreprise sur le plan d’action. Dix chiffres, par exemple sur vos factures.
organisation-staff = Personnel, en équivalents temps plein
organisation-staff-why = Il vous distingue d’une entreprise plus grande. Une personne à temps partiel compte pour sa part.
organisation-group = Votre entreprise fait-elle partie d’un groupe ?
organisation-group-why = Une autre société contrôle la vôtre, ou la vôtre en contrôle une autre. Votre réponse décide si une question sur les accords dans le groupe est posée.
organisation-group-yes = Oui
organisation-group-no = Non
organisation-group-unknown = Je ne sais pas encore
organisation-depth = Jusqu’où voulez-vous aller ?
organisation-depth-why = Vous pouvez changer d’avis à tout moment. Les réponses déjà données sont gardées.
# Variables:
#   $questions (number): questions of this depth
#   $minutes (number): minutes that they take, at least 1
organisation-depth-size = { $questions ->
        [one] Une question
       *[other] { $questions } questions
    }, environ { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }
# Variables:
#   $questions (number): questions of this depth
#   $open (number): how many of them have no answer yet, at least 1
#   $minutes (number): minutes that those take, at least 1
organisation-depth-open = { $questions ->
        [one] Une question
       *[other] { $questions } questions
    }, dont { $open ->
        [one] une encore ouverte
       *[other] { $open } encore ouvertes
    }, environ { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }
# Variables:
#   $questions (number): questions of this depth, all with an answer
organisation-depth-done = { $questions ->
        [one] Une question, qui a sa réponse
       *[other] { $questions } questions, qui ont toutes leur réponse
    }
# Variables:
#   $message (text): what is wrong and what to do
organisation-problem = Erreur : { $message }
organisation-go = Passer aux questions
# Variables: $number (Number)
organisation-continue = Continuer à la question { $number }
organisation-results = Voir les résultats
# Variables:
#   $minutes (number): minutes of work left, at least 1
organisation-minutes = { $minutes ->
        [one] Il reste environ une minute.
       *[other] Il reste environ { $minutes } minutes.
    }
