### Programmes connectés : les liaisons entre programmes, et les clés qu’elles utilisent.

domain-api = Programmes connectés
    .about = Les programmes qui se transmettent des données d’eux-mêmes, et les clés qu’ils utilisent pour cela.

question-api-keys = Chaque liaison entre vos programmes a-t-elle sa propre clé, limitée aux droits nécessaires ?
    .short = Une clé distincte et limitée par liaison
    .explanation = Quand votre boutique en ligne envoie d’elle-même ses commandes à votre comptabilité, elle s’y connecte avec une clé. C’est un long code (clé API ou jeton), en fait un mot de passe pour programmes. Une bonne clé sert à une seule liaison, a peu de droits et ne traîne ni dans un mail ni dans une feuille de calcul. Si aucun de vos programmes ne transmet de données à un autre, choisissez « Ne s’applique pas à nous ».
    .why = Une clé ne demande aucune deuxième étape et fonctionne aussi quand personne ne regarde. Qui en trouve une dans un vieux mail peut lire ou changer vos données sans que cela se voie. Avec une clé par liaison, vous ne remplacez que celle qui a fuité, et le reste continue de tourner.
    .how = Dans la boutique en ligne, la caisse, la comptabilité et le fichier clients, cherchez « Intégrations », « Applications » ou « API ». Microsoft 365 : centre d’administration Entra, « Applications d’entreprise ». Google Workspace : console d’administration, Sécurité, « Commandes des API ». Ou demandez à l’éditeur ou à votre partenaire IT : « Quelles liaisons sont actives dans notre compte, avec quelle clé, et que peut faire chacune ? »
    .evidence = Une liste des liaisons : de quel programme vers quel autre, ce que la clé permet, où elle est gardée, quand elle a été remplacée.
    .choice-unknown = Non. Nous ne savons pas quelles liaisons ou clés existent.
    .choice-shared-or-loose = En partie. Liaisons connues, mais clés partagées ou notées dans des mails.
    .choice-too-wide = Presque. Clés distinctes et bien gardées, mais aux droits trop larges ou jamais remplacées.
    .choice-limited = Oui. Chaque liaison a sa clé limitée, bien gardée et remplacée régulièrement.

action-list-integrations = Dresser la liste des liaisons entre vos programmes
    .why = Ce qui n’est noté nulle part, personne ne le coupera. La liste révèle souvent des liaisons qui ne servent plus.
    .step-1 = Parcourez la boutique en ligne, la caisse, la comptabilité, le fichier clients, l’outil de mailing et le site web. Cherchez « Intégrations », « Applications » ou « API ».
    .step-2 = Notez chaque liaison sur une ligne : de quel programme vers quel autre, quelles données, qui l’a installée, où se trouve la clé.
    .step-3 = Regardez aussi ce que vos collègues ont relié à leur compte de travail. Microsoft 365 : « Applications d’entreprise » dans le centre d’administration Entra. Google Workspace : « Commandes des API ».
    .step-4 = Coupez ce dont personne n’a besoin, une liaison à la fois. Attendez un jour et voyez si tout tourne encore.
    .help = Vous savez le mieux quels programmes vous utilisez. Votre comptable, le créateur de votre site ou votre partenaire IT complètent la liste.

action-renew-api-keys = Donner à chaque liaison sa propre clé limitée
    .why = Une clé qui fuite n’ouvre alors qu’une petite porte, et se remplace en quelques minutes.
    .step-1 = Commencez par les clés qui mènent à l’argent et aux données des clients : paiements, comptabilité, boutique en ligne.
    .step-2 = Créez une nouvelle clé par liaison. Donnez-lui le moins de droits possible, par exemple « lecture seule ».
    .step-3 = Placez la clé directement dans le programme qui l’utilise, ou dans un gestionnaire de mots de passe. Ne l’envoyez jamais par mail ni par messagerie.
    .step-4 = Vérifiez que la liaison marche, puis supprimez l’ancienne clé. Effacez-la aussi des mails, feuilles de calcul et notes partagées.
    .step-5 = Mettez un rappel annuel dans votre agenda. Remplacez aussi les clés au départ de quelqu’un qui les connaissait.
    .help = Le service d’aide de l’éditeur explique comment créer une clé. Votre partenaire IT ou le créateur de votre site la met en place.
