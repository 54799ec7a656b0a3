### Indépendance : l’entreprise continue-t-elle quand un fournisseur s’arrête ?

domain-sovereignty = Indépendance
    .about = Savoir si vous pouvez continuer à travailler quand un fournisseur s’arrête ou change de cap.

question-provider-stops = Si votre principal service en ligne s’arrêtait demain, pourriez-vous continuer à travailler ?
    .short = Plan B essayé pour le service principal
    .explanation = Pensez au service dont tout dépend : la messagerie, les fichiers, la comptabilité ou la caisse. Peu importent ici la cause et la probabilité. La question est : que feriez-vous ce matin-là à neuf heures ? Un plan B d’une page, essayé une fois par an, suffit.
    .why = Un arrêt peut venir d’une panne, d’un compte bloqué ou d’une décision prise ailleurs. En mai 2024, une erreur de réglage chez Google a privé le fonds de pension UniSuper de ses systèmes plus d’une semaine. Une copie chez un autre fournisseur l’a sauvé. En mai 2025, selon l’agence AP, le procureur de la Cour pénale internationale a perdu l’accès à sa boîte mail Microsoft après des sanctions américaines. Microsoft affirme que ses services à la Cour n’ont jamais cessé. Selon des articles parus ensuite, seule cette boîte mail a été suspendue.
    .how = Imaginez que le service ne s’ouvre pas demain. Pourriez-vous, le jour même, joindre vos clients, facturer et payer les salaires ? Demandez ensuite à votre partenaire IT : « Si notre messagerie s’arrête une semaine, qu’utilisons-nous à la place, et quand l’avons-nous essayé ? »
    .evidence = La page du plan B et une note datée du dernier essai.
    .choice-stuck = Non. Nous serions bloqués et devrions improviser.
    .choice-in-heads = En partie. Nous savons à peu près quoi faire, mais rien n’est écrit.
    .choice-untried = Presque. Le plan tient sur une page, mais personne ne l’a essayé cette année.
    .choice-tried = Oui. Le plan tient sur une page, et nous l’avons essayé cette année.

question-export-tried = Avez-vous essayé de sortir toutes vos données de chaque service clé, sous une forme utilisable ailleurs ?
    .short = Exportations essayées et vérifiées
    .explanation = Une exportation sort vos données d’un service sous forme de fichiers, par exemple pour changer de programme. La sauvegarde permet de récupérer ; l’exportation permet de partir. Les fichiers doivent servir ailleurs : un fichier clients sous forme de tableau, par exemple, et non d’image. Un service clé est un service sans lequel votre travail s’arrête vite.
    .why = Un bouton « Exporter » promet peu. Il manque parfois les pièces jointes, les notes ou les années plus anciennes, et on le découvre le jour où on en a besoin. Sans exportation utilisable, vous ne pouvez pas partir, quoi que disent la loi ou le contrat. Qui a essayé sait ce qui manque et combien de temps il faut.
    .how = Cherchez « Exporter », « Sauvegarde » ou « Télécharger » dans les réglages de la comptabilité, du fichier clients et de la boutique en ligne. Google Workspace : console d’administration, « Exportation de données », pour tous les utilisateurs à la fois. Microsoft 365 : les mails sortent par Outlook, les fichiers par OneDrive et SharePoint. Demandez au fournisseur : « Comment sortir toutes nos données, avec pièces jointes et historique, dans quel format et en combien de temps ? »
    .evidence = Les fichiers exportés avec leur date, et une ligne par service : complet ou non, ouvert dans quel programme.
    .choice-never = Non. Nous n’avons jamais sorti nos données d’un service clé.
    .choice-some = En partie. Nous l’avons essayé pour certains services clés, pas pour tous.
    .choice-unchecked = Presque. Pour tous, mais pas cette année ou sans vérifier les fichiers.
    .choice-checked = Oui. Pour tous, cette année, en ouvrant et en vérifiant les fichiers.

question-provider-countries = Savez-vous dans quel pays est établi chaque fournisseur clé, ainsi que sa société mère ?
    .short = Pays des fournisseurs clés connus
    .explanation = Un fournisseur suit la loi du pays où il est établi. S’il appartient à un groupe, la loi du pays du groupe peut jouer aussi. Cela ne dit rien de la qualité : il suffit de le savoir pour se préparer. L’endroit où vos données sont gardées est une autre question.
    .why = Le pays décide quelles autorités peuvent demander des données, ou interdire à une entreprise de servir un client. Une loi américaine de 2018, le CLOUD Act, peut obliger un fournisseur américain à remettre des données, où qu’elles soient gardées. Le 10 juin 2025, Microsoft France a dit sous serment au Sénat français ne pas pouvoir l’exclure. La société a ajouté que cela ne s’était pas produit. Pour beaucoup d’entreprises, cela change peu, mais qui le sait décide mieux.
    .how = La facture nomme la société que vous payez. Sa société mère figure souvent sous « À propos » ou « Mentions légales » : une facture d’Irlande peut venir d’un groupe américain. Si vous achetez par un partenaire IT, regardez aussi qui fait le service. Demandez au fournisseur : « Avec quelle société avons-nous le contrat, dans quel pays, et à qui appartient-elle ? »
    .evidence = Une colonne dans votre liste de services : société, pays, société mère et son pays, avec la date.
    .choice-never = Non. Nous ne l’avons jamais regardé.
    .choice-some = En partie. Nous le savons pour certains, ou de tête seulement.
    .choice-gaps = Presque. Noté pour tous, mais des sociétés mères ou le contrôle annuel manquent.
    .choice-all = Oui. Noté pour tous, sociétés mères comprises, et contrôlé cette année.

question-data-in-eu = Les données de vos services clés sont-elles gardées en Europe, et est-ce promis par écrit ?
    .short = Données en Europe, promis par écrit
    .explanation = Chaque service garde ses données quelque part, et les sauvegardes souvent ailleurs. « En Europe » signifie ici l’Espace économique européen (EEE) : l’UE avec la Norvège, l’Islande et le Liechtenstein. Une phrase sur un site web peut changer demain. Un contrat, ou un réglage dont vous gardez une capture d’écran, en dit plus.
    .why = Le RGPD s’applique dans tout l’EEE. Les données personnelles ne peuvent en sortir que sur une base légale. Si elles y restent, vous avez moins à régler et vous répondez plus vite à vos clients. Cela ne règle pas tout : un fournisseur d’un autre pays doit parfois suivre aussi la loi de ce pays.
    .how = Microsoft 365 : centre d’administration, « Paramètres de l’organisation » (Org settings), profil de l’organisation, emplacement des données (Data location). Google Workspace : console d’administration, régions de données (Data regions) ; tous les abonnements ne permettent pas de choisir l’Europe. Pour les autres services, cherchez « hébergement » ou « localisation » dans le contrat de sous-traitance RGPD. Demandez au fournisseur : « Dans quel pays sont gardées nos données et leurs sauvegardes, et où est-ce écrit dans le contrat ? »
    .evidence = Pour chaque service clé, une capture d’écran datée du réglage ou la page du contrat.
    .choice-never = Non. Nous n’avons jamais regardé, ou l’essentiel est hors d’Europe.
    .choice-some = En partie. En Europe pour certains services clés, ailleurs ou non vérifié pour d’autres.
    .choice-unwritten = Presque. Tout en Europe, mais sans promesse écrite ou sans vérification des sauvegardes.
    .choice-promised = Oui. Tout en Europe, sauvegardes comprises, et nous gardons la promesse écrite.

question-login-blocked = Si votre compte principal était bloqué, pourriez-vous encore vous connecter à vos autres services clés ?
    .short = Un accès sans le compte principal
    .explanation = Le compte principal est celui qui ouvre votre messagerie, souvent chez Microsoft ou Google. Un bouton comme « Se connecter avec Microsoft » ouvre aussi d’autres services avec ce compte. C’est pratique, et très bien au quotidien. Pour le jour où ce compte est bloqué, un accès administrateur séparé par service suffit. Un service avec son propre mot de passe en a déjà un.
    .why = Quand ce compte s’arrête, tout ce qui en dépend s’arrête aussi : comptabilité, boutique en ligne, parfois même le gestionnaire de mots de passe. La cause peut être une panne, une facture impayée, une intrusion ou une décision du fournisseur. Les liens pour un nouveau mot de passe arrivent dans cette même boîte mail : ils n’aident donc pas non plus.
    .how = Regardez la page de connexion de chaque service clé : quel bouton utilisez-vous ? Microsoft 365 : centre d’administration Entra, « Applications d’entreprise ». Google Workspace : console d’administration, Sécurité, « Commandes des API ». Demandez à votre partenaire IT : « Si notre compte Microsoft ou Google était bloqué une semaine, quels services ne pourrions-nous plus ouvrir ? »
    .evidence = Un tableau : service, accès séparé, endroit où sont gardées ses données de connexion, date du dernier essai. N’y écrivez jamais de mot de passe.
    .choice-none = Non. Sans ce compte, nous n’en ouvrons aucun.
    .choice-some = En partie. Nous pourrions encore en ouvrir certains.
    .choice-untried = Presque. Nous devrions pouvoir tous les ouvrir, mais sans l’avoir essayé cette année.
    .choice-tried = Oui. Nous les ouvrons tous, et nous l’avons essayé cette année.

question-exit-terms = Savez-vous comment quitter vos principaux contrats cloud : préavis, aide et coût ?
    .short = Sortie des contrats principaux connue
    .explanation = Trois choses comptent : le préavis, le temps et l’aide que vous recevez pour emporter vos données, et le coût du départ. Elles figurent dans le contrat ou les conditions, souvent sous « Résiliation ». Les contrats principaux sont ceux des services dont votre travail dépend. Qui connaît la sortie n’est pas pris de court par une hausse de prix ou un rachat.
    .why = Depuis le 12 septembre 2025, un règlement européen, le Data Act, fixe des limites pour quitter un service cloud. Le préavis est de deux mois au plus. Le passage prend 30 jours au plus, ou jusqu’à sept mois si 30 jours sont techniquement impossibles. Ensuite, vous avez au moins 30 jours pour récupérer vos données. Jusqu’au 11 janvier 2027, le fournisseur ne peut facturer que ce que le départ lui coûte ; dès le 12 janvier 2027, plus rien. Il y a des exceptions, et des changements se négociaient en juin 2026 : vérifiez ce qui vaut aujourd’hui.
    .how = Microsoft 365 : centre d’administration, Facturation, « Vos produits » montre quand un abonnement finit ou se renouvelle. Google Workspace : console d’administration, Facturation, « Abonnements ». Si vous achetez par votre partenaire IT, son contrat compte aussi. Demandez au fournisseur : « Si nous partons, quel est le préavis, comment recevons-nous nos données et à quel prix ? Notre contrat suit-il le Data Act ? »
    .evidence = Un tableau : contrat, date de fin, préavis, délai pour récupérer les données, coût du départ, avec la page qui le dit.
    .choice-never = Non. Nous n’avons jamais regardé comment partir.
    .choice-some = En partie. Nous en savons une partie, ou pour certains contrats seulement.
    .choice-no-reminder = Presque. Nous connaissons les trois, mais sans notes ou sans rappels à l’agenda.
    .choice-noted = Oui. Les trois sont notées, avec des rappels à l’agenda.

question-supplier-concentration = Avez-vous choisi en connaissance de cause quelle part de votre travail dépend d’un seul groupe d’entreprises ?
    .short = Choix réfléchi du fournisseur principal
    .explanation = Un groupe, c’est une entreprise avec tout ce qui lui appartient : messagerie, fichiers, appels et connexion ont parfois des noms différents et un seul propriétaire. Avoir beaucoup chez un même groupe n’est pas une faute : c’est simple, et votre équipe le connaît. Répartir demande aussi de l’argent et de l’attention. L’important est de l’avoir choisi, avec une sauvegarde hors du groupe.
    .why = Chez un seul groupe, une panne, une hausse de prix ou un compte bloqué touche tout à la fois. Si la sauvegarde s’y trouve aussi, elle peut être hors d’atteinte ce jour-là. Notre règle pratique : si plus de la moitié de vos services clés appartient à un seul groupe, préparez une semaine sans lui.
    .how = Notez le propriétaire de chaque service de votre liste. Microsoft 365, Teams, la connexion et le cloud Azure forment un seul groupe ; de même Gmail, Google Drive et Google Cloud. Demandez à votre partenaire IT : « Lesquels de nos services appartiennent au même groupe, et notre sauvegarde est-elle aussi chez lui ? »
    .evidence = Un tableau des services et de leurs propriétaires avec la part du plus grand groupe, et deux lignes avec la décision et sa date.
    .choice-never = Non. Nous ne l’avons jamais compté.
    .choice-counted = En partie. Nous l’avons compté, mais sans rien décider.
    .choice-no-backup-outside = Presque. Compté et décidé, mais sans sauvegarde hors du plus grand groupe.
    .choice-decided = Oui. Compté et décidé, avec une sauvegarde hors du plus grand groupe.

question-offline-kit = Gardez-vous hors du cloud une copie récente des contacts, des factures ouvertes et des réglages du domaine ?
    .short = L’essentiel gardé hors du cloud
    .explanation = Pensez à une petite trousse, sur papier ou sur un disque chiffré, lisible sans internet et sans vos programmes habituels. Elle contient les numéros des clients, des fournisseurs et des collègues, les factures ouvertes et les commandes en cours. Elle contient aussi les réglages de votre nom de domaine (DNS), qui disent où se trouvent votre messagerie et votre site. Elle ne remplace pas la sauvegarde : elle vous aide à passer les premiers jours.
    .why = Si votre service principal reste fermé, cette trousse permet encore d’appeler, de facturer et d’être payé. Avec les réglages DNS sous la main, votre partenaire IT peut déplacer plus vite mails et site. Sinon, il faut tout rechercher un jour où le temps manque.
    .how = Regardez dans l’armoire ou au coffre : qu’y a-t-il, et de quelle date ? Les réglages DNS sont dans le compte de votre nom de domaine, en général sur une page « DNS ». Outlook et Google Contacts peuvent exporter les contacts. Demandez à votre partenaire IT : « Pouvez-vous nous donner tous nos réglages DNS dans un fichier, et où gardez-vous votre propre copie ? »
    .evidence = La trousse elle-même avec sa date, et le nom des deux personnes qui peuvent la trouver.
    .choice-none = Non. Tout est uniquement dans le cloud ou dans nos têtes.
    .choice-some = En partie. Une partie se trouve sur papier ou sur un disque.
    .choice-old = Presque. Copie complète, mais de plus d’un mois ou connue d’une seule personne.
    .choice-recent = Oui. Tout y est, renouvelé chaque mois, et deux personnes peuvent le trouver.

action-write-plan-b = Écrire un plan B d’une page
    .why = Il demande une heure ou deux et sert pour toute panne, quelle qu’en soit la cause. Qui sait quoi faire reste calme.
    .step-1 = Choisissez les deux ou trois services qui manqueraient le plus vite : souvent la messagerie, les fichiers, la comptabilité ou la caisse.
    .step-2 = Pour chacun, écrivez ce que vous faites dans la première heure, le jour même et après une semaine. Des bons de commande papier, une deuxième ligne téléphonique ou un terminal de paiement sur le réseau mobile suffisent parfois.
    .step-3 = Ajoutez les numéros de téléphone des clients, des collègues, du partenaire IT et des fournisseurs, services en ligne compris. Ajoutez votre numéro de client chez chaque fournisseur.
    .step-4 = Vérifiez que votre nom de domaine (ce qui suit le @) est au nom de l’entreprise, et que vous avez accès au compte qui le gère. Grâce à lui, vos mails peuvent passer chez un autre fournisseur.
    .step-5 = Imprimez la page, gardez-la en dehors du service lui-même, et montrez à tous où elle se trouve.
    .help = Vous pouvez le faire vous-même. Votre partenaire IT peut la relire et dire ce qui manque.

action-try-fallback = Préparer une solution de rechange et l’essayer
    .why = Une solution de rechange que personne n’a essayée bute souvent sur un détail, comme un mot de passe oublié. Une demi-journée d’essai le montre quand il n’y a pas d’urgence.
    .step-1 = Avec votre partenaire IT, choisissez une solution de rechange pour la messagerie et une pour les fichiers. Prenez une autre société et un autre compte pour vous y connecter.
    .step-2 = Déposez-y une copie récente de l’indispensable : contacts, tarifs, commandes en cours, dossiers clients. Convenez du rythme de mise à jour.
    .step-3 = Choisissez une demi-journée calme et travaillez sans le service principal. Envoyez un message, faites une facture, retrouvez un dossier.
    .step-4 = Notez ce qui n’a pas marché, qui le corrige et pour quand. Adaptez la page du plan B.
    .step-5 = Inscrivez le prochain essai à l’agenda, un an plus tard.
    .help = Votre partenaire IT prépare la solution avec vous. L’essai lui-même ne demande que votre équipe.

action-check-exports = Vérifier que vos exportations sont utilisables ailleurs
    .why = Une exportation que personne n’a ouverte n’est qu’un espoir. La vérifier montre ce qui manque tant que vous pouvez encore le demander.
    .step-1 = Commencez par un service clé. Prenez sa dernière exportation complète ou faites-en une. Notez la date, le format et le temps qu’il a fallu.
    .step-2 = Comparez avec l’écran : le nombre de clients, les factures de l’an dernier, les photos et les pièces jointes. L’historique y est-il aussi ?
    .step-3 = Ouvrez les fichiers dans un autre programme : un tableau dans un tableur, les mails dans une autre messagerie. Montrez la comptabilité à votre comptable.
    .step-4 = Demandez par écrit au fournisseur ce qui manque. Notez comment l’obtenir autrement.
    .step-5 = Passez au service suivant. Gardez les fichiers chiffrés, et effacez ceux qui ne servent plus.
    .step-6 = Inscrivez ce contrôle à l’agenda une fois par an, et avant de renouveler un grand contrat.
    .help = Vous et vos collègues voyez le mieux ce qui manque. Votre comptable vérifie la comptabilité, votre partenaire IT les mails et les fichiers.

action-note-provider-countries = Noter le pays de chaque fournisseur clé
    .why = Une colonne dans votre liste montre où une décision prise ailleurs pourrait vous toucher. Il faut une heure ou deux.
    .step-1 = Prenez dans votre liste les services dont vous ne pouvez pas vous passer une semaine.
    .step-2 = Notez la société qui figure sur la facture ou le contrat, et son pays.
    .step-3 = Cherchez la société mère sous « À propos », dans les conditions ou dans la presse. Notez aussi son pays.
    .step-4 = Marquez les services dont la société mère est hors de l’UE et qui vous manqueraient dès le premier jour. Ils passent en premier dans votre plan B.
    .step-5 = Revoyez la colonne une fois par an, et quand un fournisseur annonce son rachat.
    .help = Vous ou un collègue pouvez le faire. Votre comptable a les factures, et le service d’aide du fournisseur sait à qui il appartient.

action-choose-eu-storage = Choisir un stockage en Europe, promis par écrit
    .why = Il suffit souvent d’un réglage ou d’une question. La page que vous gardez répond aussi à vos clients.
    .step-1 = Pour chaque service clé, cherchez où sont les données et les sauvegardes. Notez le pays, la source et la date.
    .step-2 = Google Workspace : console d’administration, régions de données (Data regions). Choisissez-y l’Europe si votre abonnement le permet. Microsoft 365 : l’emplacement des données (Data location) montre l’endroit pour chaque partie.
    .step-3 = Pour un autre service, cherchez « région » ou « centre de données » dans les réglages. Demandez d’abord si les données existantes peuvent déménager, et à quel prix.
    .step-4 = Gardez la page du contrat ou une capture d’écran, avec la date.
    .step-5 = Pas de stockage en Europe ? Pour les données personnelles, notez la base légale du RGPD, et cherchez un autre service au prochain renouvellement.
    .help = Votre partenaire IT trouve les réglages de la messagerie, des fichiers et des serveurs. Le service d’aide du fournisseur répond pour le reste.

action-keep-separate-sign-ins = Garder un accès séparé à chaque service clé
    .why = Un compte bloqué n’arrête alors qu’un service, pas tous.
    .step-1 = Faites la liste de vos services clés et notez comment vous vous connectez : avec Microsoft, avec Google ou avec leur propre mot de passe.
    .step-2 = Dans chacun, faites créer un compte administrateur de plus, avec son propre mot de passe et une deuxième étape de connexion. Comme adresse, prenez une boîte mail de l’entreprise chez un autre fournisseur.
    .step-3 = Gardez ces données de connexion dans le gestionnaire de mots de passe, et vérifiez qu’il s’ouvre sans le compte principal. Sinon, mettez-les au coffre, sous enveloppe fermée.
    .step-4 = Personne n’utilise ces comptes au quotidien. Si possible, faites envoyer un message quand quelqu’un s’en sert.
    .step-5 = Essayez-les un par un dans une fenêtre de navigation privée. Notez la date, et recommencez chaque année.
    .step-6 = Si un service ne le permet pas, écrivez dans votre plan B ce que vous faites sans lui.
    .help = Votre partenaire IT le fait avec vous en une demi-journée. Le service d’aide du fournisseur dit si les deux façons de se connecter peuvent coexister.

action-note-exit-terms = Noter comment quitter vos principaux contrats
    .why = Une heure de lecture aujourd’hui évite parfois de perdre une année plus tard : beaucoup de contrats se renouvellent d’eux-mêmes.
    .step-1 = Prenez vos deux à cinq contrats principaux, y compris celui de votre partenaire IT ou de votre hébergeur.
    .step-2 = Notez pour chacun : la date de fin, s’il se renouvelle tout seul, le préavis et la façon de le donner.
    .step-3 = Cherchez « Résiliation », « Sortie » et « Data Act ». Notez pendant combien de temps vous pouvez récupérer vos données, sous quelle forme, et quand elles sont effacées.
    .step-4 = Demandez par écrit au fournisseur ce qui manque, et ce que coûte un arrêt avant la date de fin. Vérifiez si le Data Act a changé depuis juin 2026.
    .step-5 = Mettez un rappel à l’agenda trois mois avant chaque date de fin. Au renouvellement, demandez d’ajouter au contrat les points qui manquent.
    .help = Votre partenaire IT connaît les contrats qui passent par lui. Votre fédération professionnelle ou un juriste peut lire avec vous un contrat inhabituel.

action-weigh-largest-supplier = Compter ce qui dépend d’un seul groupe, et décider
    .why = Un tableau d’une demi-page transforme une habitude en choix. Il montre aussi quelle sauvegarde manque.
    .step-1 = Faites la liste de vos services clés avec leur propriétaire. Si vous avez un tableau de ce qui s’arrêterait ensemble, ajoutez-y une colonne.
    .step-2 = Notez chaque service selon la vitesse à laquelle le travail s’arrête sans lui. Quelques heures : 4 points ; un jour : 3 ; une semaine : 2 ; plus tard : 1. Additionnez par groupe.
    .step-3 = Le plus grand groupe a-t-il plus de la moitié des points ? Parlez-en une demi-heure : le garder et se préparer, ou déplacer un service. Les deux réponses sont bonnes.
    .step-4 = Si vous gardez tout chez lui, mettez hors du groupe la sauvegarde, la liste des contacts et un moyen de joindre vos clients.
    .step-5 = Si vous déplacez quelque chose, commencez par un service facile à déplacer. Vérifiez d’abord que quelqu’un connaît bien le nouveau.
    .step-6 = Écrivez la décision en deux lignes, avec la date. Revoyez-la chaque année, et avant chaque nouvel abonnement important.
    .help = C’est vous qui décidez ; votre partenaire IT sait à qui appartient quoi, et ce que demande un déménagement.

action-make-offline-kit = Préparer une trousse hors ligne, renouvelée chaque mois
    .why = Elle demande une heure ou deux la première fois, puis un quart d’heure par mois.
    .step-1 = Exportez en tableau les contacts des clients, des fournisseurs et des collègues. Imprimez la page des numéros importants.
    .step-2 = Enregistrez en PDF les factures ouvertes, les commandes en cours et vos données bancaires.
    .step-3 = Enregistrez les réglages DNS : cherchez « Exporter » dans le compte de votre nom de domaine, ou faites des captures d’écran. Renouvelez-les après chaque changement.
    .step-4 = Mettez le tout sur un disque ou une clé USB chiffrés ; le disque de votre copie mensuelle convient. Enfermez-le avec le papier, car le tout contient des données personnelles.
    .step-5 = Montrez à deux personnes où est la trousse et comment l’ouvrir. Gardez le mot de passe ailleurs.
    .step-6 = Choisissez un jour fixe par mois pour une nouvelle version, et détruisez l’ancienne.
    .help = Un collègue du bureau peut le faire. Votre partenaire IT ou le créateur de votre site fournit les réglages DNS.
