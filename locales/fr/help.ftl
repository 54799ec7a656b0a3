### L’aide : premiers pas, méthode de calcul, vie privée, touches, données, licences, versions.

help-page-title = Aide
help-title = Comment fonctionne Tandem
help-intro = Toute l’aide est sur cette page. Elle reste là, même sans internet.
help-sections = Sur cette page
help-back = Retour

## Premiers pas
help-start = Premiers pas
help-start-lead = Vous partez de zéro. En 20 minutes environ, votre plan d’action est prêt.
help-start-new = Commencez une évaluation et donnez le nom de votre entreprise. Le reste peut attendre.
help-start-depth = Choisissez jusqu’où aller. « Express » suffit pour commencer.
help-start-answer = Répondez aux questions, une à la fois. Chaque réponse est enregistrée aussitôt.
help-start-results = Regardez vos résultats. Ils montrent où vous en êtes et par quoi commencer.
# Variables: $tab (text): the name of the part with the report
help-start-report = Ouvrez « { $tab } » et enregistrez votre plan d’action en PDF.

help-start-good = Bon à savoir
help-start-unknown = « Je ne sais pas » est une bonne réponse. Votre plan dit alors comment le savoir, et à qui le demander.
help-start-stop = Arrêtez-vous quand vous voulez. La prochaine fois, Tandem s’ouvre là où vous étiez.
help-start-deeper = Vous pouvez aller plus loin à tout moment. Les réponses déjà données sont gardées.

help-start-depths = Trois profondeurs au choix
help-start-express = Express : l’essentiel, 24 questions.
help-start-standard = Standard : ce que la plupart des PME devraient examiner, environ 50 questions.
help-start-complete = Complet : tout, environ 90 questions.

help-start-partner = Avec votre partenaire IT
# Variables: $tab (text): the name of the part with the report
help-start-partner-ask = Certaines réponses, seul votre partenaire IT les connaît. Sous « { $tab } », enregistrez une feuille avec ces questions. Puis envoyez-la-lui.
# Variables: $heading (text): the heading under which answers are read back
help-start-partner-take = La feuille vous revient complétée ? Choisissez-la au même endroit, sous « { $heading } ». Les réponses que vous avez données vous-même ne changent pas.

help-start-consultant = Pour les consultants
help-start-consultant-clients = Faites une évaluation par client. Chacune a sa ligne dans votre liste.
help-start-consultant-present = Appuyez sur F5 pour présenter. Le groupe voit la question sur un deuxième écran. Vous gardez le volet de l’animateur, avec vos notes et les points en attente.
help-start-consultant-copy = Le client veut continuer seul ? Transmettez-lui l’évaluation : un fichier chiffré dont le nom finit par .tandem.age.

## Comment nous comptons
help-method = Comment nous comptons
help-method-score-title = Des réponses au score
help-method-score = Chaque question a un poids de 1 à 5. La meilleure réponse rapporte tout ce poids, la moins bonne rien, les autres une partie. Votre score est ce que vous avez acquis, sur 100.
help-method-interval = En bas de l’intervalle, « Je ne sais pas » ne rapporte rien. En haut, cela compte comme la meilleure réponse. Il en va de même d’une question sans réponse. Votre vraie place est quelque part entre les deux.
help-method-not-applicable = « Ne s’applique pas à nous » n’entre pas dans le calcul. Vous dites pourquoi.

help-method-band-title = Du score au palier
help-method-band = Le palier suit le bas de l’intervalle. Tant qu’une question reste ouverte, le résultat est provisoire et n’a pas de palier.
help-method-column-band = Palier
help-method-column-low = Bas de l’intervalle
help-method-exposed = Exposé
help-method-exposed-low = moins de 25
help-method-fragile = Fragile
help-method-fragile-low = de 25 à moins de 50
help-method-progressing = En progrès
help-method-progressing-low = de 50 à moins de 75
help-method-solid = Solide
help-method-solid-low = de 75 à moins de 90
help-method-exemplary = Exemplaire
help-method-exemplary-low = 90 ou plus
help-method-critical = Quelques questions sont critiques : un seul manque à cet endroit peut arrêter toute l’entreprise. Tant que l’une d’elles rapporte moins de la moitié de son poids, le palier est au mieux « Fragile ». Le chiffre, lui, ne change pas.

help-method-order-title = L’ordre du plan
help-method-order-first = D’abord ce qui est en cours, et ce que vous avez mis vous-même en premier.
help-method-order-law = Puis ce que la loi demande pour une date déjà passée, ou qui tombe dans les 90 jours.
help-method-order-gain = Ensuite ce qui relève le plus le bas de l’intervalle par heure de travail. Les questions critiques et les obligations légales comptent double ici.
help-method-order-needs = Une action qui a besoin d’une autre vient après elle. Les heures et les coûts sont des estimations pour une entreprise de 5 à 50 personnes.

help-method-indicative-title = Ce que le résultat n’est pas
help-method-indicative = Le résultat est indicatif. Il repose sur vos propres réponses, que personne n’a vérifiées. Ce n’est ni un label, ni un certificat, ni un avis juridique. Pour vos obligations légales, adressez-vous à l’autorité ou à un conseiller.
help-method-report = Le rapport complet explique chaque étape du calcul.

## La vie privée
help-privacy = Vie privée
help-privacy-lead = [[Rien ne quitte cet ordinateur.]] Vos réponses sont dans un seul fichier, sur votre propre disque.

help-privacy-why = Pourquoi nous pouvons le dire
help-privacy-code = Le programme Tandem lui-même n’a pas de code réseau. Il ne contient rien qui puisse envoyer ou aller chercher des données.
help-privacy-page = Ses écrans ne peuvent rien charger de l’extérieur.
help-privacy-none = Il n’y a pas de compte. Rien ne suit ce que vous faites. Tandem ne cherche pas de mises à jour.

help-privacy-check = Vérifiez-le vous-même
help-privacy-offline = Coupez le réseau. Tout marche comme avant.
help-privacy-watch = Ou laissez-le activé, et regardez les connexions pendant que vous utilisez Tandem. Votre pare-feu en tient peut-être aussi une liste. Votre ordinateur peut les montrer :
help-privacy-windows = Windows : Moniteur de ressources, onglet « Réseau ».
help-privacy-macos = macOS : Moniteur d’activité, onglet « Réseau ».
help-privacy-linux = Linux : la commande « ss -tup » dans un terminal.
help-privacy-webview = Sous Windows, c’est WebView2 qui dessine la fenêtre. Il vient de Microsoft et se met à jour tout seul : il peut donc avoir sa propre ligne (msedgewebview2.exe). Tandem ne lui donne rien à envoyer.
help-privacy-links = Un lien vers un site s’ouvre dans votre navigateur, et seulement si vous avez dit oui.

help-privacy-mind = À garder en tête
help-privacy-weak = Le fichier de données dit ce qui n’est pas encore en ordre. Il est chiffré : avec une clé que garde cet ordinateur, ou avec votre phrase de passe.
help-privacy-computer = Toute personne à votre ordinateur peut quand même le lire tant que l’écran n’est pas verrouillé. Verrouillez donc l’écran quand vous partez.
help-privacy-mail = Réfléchissez avant d’envoyer une copie ou un rapport par mail. Ne les donnez qu’à ceux qui en ont besoin.

## Les touches
help-keys = Clavier
help-keys-lead = Tout marche sans souris. Sur un Mac, utilisez Cmd au lieu de Ctrl.
help-keys-question = Pendant que vous répondez
help-keys-everywhere = Partout
help-keys-column-key = Touche
help-keys-column-does = Ce qu’elle fait
help-keys-or = ou
help-keys-control = Ctrl
help-keys-enter = Entrée
help-keys-escape = Échap
help-keys-tab = Tab
help-keys-choice = choisir une réponse
help-keys-unknown = je ne sais pas
help-keys-not-applicable = ne s’applique pas à nous
help-keys-explain = aller à l’explication et revenir
help-keys-next = continuer
help-keys-previous = revenir à la question précédente
help-keys-later = marquer la question « À revoir plus tard »
help-keys-undo = annuler la dernière réponse
help-keys-redo = rétablir la réponse
help-keys-new = nouvelle évaluation
help-keys-open = ouvrir un fichier
help-keys-save = enregistrer le rapport en PDF
help-keys-print = imprimer
help-keys-lock = verrouiller, si vous avez une phrase de passe
help-keys-present = présenter
help-keys-full-screen = plein écran
help-keys-larger = agrandir le texte
help-keys-smaller = réduire le texte
help-keys-usual = texte à sa taille normale
help-keys-help = cette aide
help-keys-close = fermer ce qui est ouvert, et quitter l’aide
help-keys-forward = aller au lien, au bouton ou au champ suivant
# Variables: $place (text): the words under which the keys can be switched off
help-keys-off = Vous préférez vous passer de ces touches ? Désactivez-les en bas d’une question, sous « { $place } ».

## Les données
help-data = Vos données
help-data-file = Toutes vos évaluations sont dans un seul fichier :
help-data-show = Afficher le dossier

help-data-backup = Sauvegardes et chiffrement
# Variables: $place (text): the name of the screen
help-data-backup-text = Le fichier est chiffré et Tandem fait des sauvegardes de lui-même. Sous « { $place } », vous pouvez en restaurer une, enregistrer une copie à garder ailleurs ou choisir une phrase de passe.
help-data-safety = Ouvrir « Sécurité et sauvegardes »

help-data-more = Supprimer et copier
help-data-delete = Vous pouvez annuler la dernière suppression jusqu’à ce que vous fermiez ou verrouilliez Tandem. Ensuite elle est définitive, y compris dans les sauvegardes de Tandem. Les fichiers que vous avez enregistrés ailleurs contiennent toujours l’évaluation.
# Variables:
#   $save (text): the words of the button that saves a copy of one assessment
#   $open (text): the words of the button that opens a file
help-data-copy = « { $save } », dans la liste, place une ou plusieurs évaluations dans un fichier chiffré. Tandem l’ouvre sur n’importe quel ordinateur, avec « { $open } ».

## Les licences
help-licences = Licences
help-licences-own = Tandem est un logiciel libre, sous la licence publique de l’Union européenne (EUPL-1.2).
help-licences-fonts = La police Lato suit la SIL Open Font License 1.1. DejaVu Sans suit la licence de Bitstream Vera et d’Arev.
help-licences-rest = Tandem s’appuie sur le travail de beaucoup d’autres.
# Variables: $count (number): how many components
help-licences-list = Les composants et leurs licences ({ $count })
help-licences-name = Composant
help-licences-version = Version
help-licences-licence = Licence

## À propos
help-about = À propos de Tandem
help-about-program = Programme
help-about-pack = Questionnaire
help-about-table = Tableau de la loi NIS2
help-about-data = Fichier de données
help-about-checked = Dernière vérification des sources
