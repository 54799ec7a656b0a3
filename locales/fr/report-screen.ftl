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

## What a federation gives

report-screen-branding = De votre fédération
report-screen-branding-text = Une fédération ou une coalition peut vous donner un fichier avec son nom, son logo et ses coordonnées. Chaque rapport fait sur cet ordinateur les porte alors.
report-screen-branding-none = Aucun fichier de ce genre n’est utilisé.
report-screen-branding-hint = Son nom finit par « .tandem-branding.json ». Laissez sa signature dans le même dossier : le même nom, suivi de « .minisig ».
report-screen-branding-choose = Choisir le fichier
report-screen-branding-replace = Choisir un autre fichier
report-screen-branding-remove = L’enlever des rapports
# Variables: $name (text): the publisher
report-screen-branding-verified = Vérifié : signé par { $name }.
# Variables: $name (text): the publisher
report-screen-branding-unverified = Non vérifié : le fichier dit venir de « { $name } ». Chaque rapport le dit aussi.
report-screen-branding-key = Clé publique :
report-screen-publishers = Les éditeurs que vous avez acceptés
report-screen-publishers-text = Tandem prend sans question un fichier signé par l’un d’eux.
report-screen-publishers-forget = Oublier

## A file that waits to be accepted

# Variables: $name (text): the publisher
report-screen-offer = Utiliser le nom et le logo de « { $name } » ?
# Variables: $file (text): the file’s name
report-screen-offer-file = Du fichier « { $file } »
# Variables: $name (text): the publisher
report-screen-offer-new = Le fichier est signé, mais Tandem ne connaît pas encore cet éditeur. N’importe qui peut signer sous n’importe quel nom. Comparez la clé ci-dessous avec celle que { $name } publie, par exemple sur son site.
# Variables: $name (text): the publisher
report-screen-offer-other-key = Attention : vous avez déjà accepté une autre clé pour « { $name } ». Quelqu’un d’autre utilise peut-être ce nom. Demandez à { $name } s’il y a une nouvelle clé, par un moyen que vous connaissez déjà.
# Variables:
#   $name (text): the publisher
#   $before (text): the name or the key that was accepted before
report-screen-offer-other-name = Attention : vous avez déjà accepté cette clé, sous le nom « { $before } ». Demandez à { $before } si son nom est maintenant « { $name } ».
# Variables: $name (text): the publisher
report-screen-offer-unsigned = Ce fichier n’a pas de signature : n’importe qui peut l’avoir fait. Demandez à { $name } le fichier avec sa signature, et mettez les deux dans le même dossier.
# Variables: $name (text): the publisher
report-screen-offer-altered = La signature ne convient pas à ce fichier : il a été changé après la signature, ou elle est celle d’un autre fichier. Redemandez les deux fichiers à { $name }.
report-screen-offer-marked = Si vous l’utilisez quand même, cet écran et chaque rapport disent que rien n’a été vérifié.
report-screen-offer-publisher = Éditeur, selon le fichier
report-screen-offer-key = Clé publique dans le fichier
report-screen-offer-before = Clé publique que vous avez acceptée avant
report-screen-offer-type = Tapez le nom de l’éditeur
report-screen-offer-type-hint = Ainsi, vous n’acceptez rien par accident.
report-screen-offer-accept = Accepter et utiliser
report-screen-offer-accept-marked = Utiliser, non vérifié

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
