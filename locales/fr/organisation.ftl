### L’écran où l’on dit de quelle entreprise il s’agit.

organisation-page-title = Entreprise
organisation-title = De quelle entreprise s’agit-il ?
organisation-intro = Trois données. Elles restent sur cet ordinateur et figurent sur votre plan d’action. Vous pouvez les changer à tout moment.
organisation-optional = facultatif
organisation-name = Nom de l’entreprise
organisation-name-why = Il figure sur votre plan d’action et dans votre liste.
organisation-number = Numéro d’entreprise
organisation-number-why = Il identifie votre entreprise sur le plan d’action. Dix chiffres, par exemple sur vos factures.
organisation-staff = Personnel, en équivalents temps plein
organisation-staff-why = Il vous distingue d’une entreprise plus grande. Une personne à temps partiel compte pour sa part.
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
