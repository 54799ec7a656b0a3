### L’écran du rapport : les fichiers à enregistrer, la couverture, les questions pour d’autres.

report-screen-page-title = Rapport
report-screen-title = Votre rapport est prêt
report-screen-intro = Choisissez la forme qui convient à votre lecteur. Chaque fichier reprend vos réponses telles qu’elles sont maintenant, dans la langue affichée ici.
# Variables: $day (text): the day of the earlier assessment, written out
report-screen-before = Le rapport fait la comparaison avec votre évaluation du { $day }.

## The report in its sizes

report-screen-sizes = Le rapport
report-screen-sizes-text = Le même plan, en trois longueurs.
report-screen-save-pdf = Enregistrer en PDF
report-screen-save = Enregistrer
report-screen-making = Un instant…
# Variables: $title (text): the kind of file
report-screen-making-file = « { $title } » est en préparation.
# Variables:
#   $name (text): the file’s name
#   $folder (text): the folder in which it is
report-screen-saved = { $name } se trouve dans { $folder }.
report-screen-preview-show = Afficher le rapport ici
report-screen-preview = Le rapport complet
report-screen-preview-text = Pour le parcourir avant de l’enregistrer. Les liens vers des sites fonctionnent dans la page web enregistrée, pas ici.
report-screen-preview-close = Fermer le rapport

## Other files

report-screen-formats = Autres fichiers
report-screen-formats-text = Pour lire à l’écran, pour calculer ou pour votre agenda.

## A file to compare businesses with

report-screen-anonymous = Pour comparer des entreprises
report-screen-anonymous-text = Pour un conseiller ou une fédération qui compare beaucoup d’entreprises.

## The cover

report-screen-cover = Sur la couverture
report-screen-cover-text = Vous faites des rapports pour d’autres ? Votre nom et votre logo figurent sur chacun d’eux. Tous deux restent sur cet ordinateur.
report-screen-consultant = Proposé par
report-screen-consultant-hint = Votre nom, ou celui de votre société ou fédération.
# Variables: $message (text): what is wrong and what to do
report-screen-problem = Erreur : { $message }
report-screen-logo = Logo
report-screen-logo-hint = Une image PNG ou JPEG. Vous pouvez aussi la déposer dans cette fenêtre.
# Variables: $name (text): who offers the report
report-screen-logo-of = Le logo de { $name }
report-screen-logo-alt = Votre logo
report-screen-logo-choose = Choisir un logo
report-screen-logo-replace = Choisir un autre logo
report-screen-logo-remove = Retirer le logo

## Questions for others

report-screen-asked = Questions pour d’autres
report-screen-asked-text = D’autres connaissent ces réponses. Donnez à chacun une feuille avec les questions.
# Variables: $count (number): how many questions
report-screen-asked-count = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
report-screen-asked-none = Il ne reste rien à demander : vous connaissez la réponse à chaque question.
report-screen-take = Reprendre des réponses
report-screen-take-text = On vous a rendu une feuille complétée ? Choisissez le classeur ou le tableau. Les réponses que vous avez déjà données ici ne changent pas.
report-screen-take-choose = Choisir le fichier
# Variables:
#   $name (text): the file’s name
#   $taken (number): how many answers were taken over
#   $kept (number): how many questions had another answer already, which stays
#   $refused (number): how many were no answer
report-screen-taken = { $name } a été lu. Réponses reprises : { $taken }. Déjà une réponse ici : { $kept }. Non reprises : { $refused }.
# Variables: $count (number): how many answers
report-screen-taken-list = Réponses reprises ({ $count })
# Variables: $count (number): how many answers
report-screen-kept-list = Déjà une réponse ici : la vôtre reste ({ $count })
# Variables: $count (number): how many answers
report-screen-refused-list = Non reprises ({ $count })
