### Équipe et formation : ce que chacun a appris, et à qui il le dit.

domain-people = Équipe et formation
    .about = Ce que chacun a appris sur la sécurité informatique, et à qui il parle après une erreur.

question-staff-training = Tout le monde reçoit-il chaque année une courte formation à la sécurité informatique ?
    .short = Formation cybersécurité annuelle pour tous
    .explanation = Une heure suffit : reconnaître un faux message, partager des fichiers, se connecter en sécurité, et à qui parler après une erreur. Toute personne qui a un compte y participe. La direction, la famille qui donne un coup de main et les jobistes aussi.
    .why = Les faux messages ont aujourd’hui l’air vrais. Qui en a vu un exemple reconnaît plus vite le suivant, et ose le dire après un mauvais clic. Une erreur signalée tout de suite peut souvent encore se réparer. La loi NIS2 cite la formation parmi ses mesures, y compris pour la direction.
    .how = Demandez à trois collègues quand ils ont suivi une telle formation, et à qui ils parleraient après un mauvais clic. Ou demandez à votre partenaire IT : « Quelle formation à la sécurité informatique avez-vous donnée à notre équipe, et quand ? »
    .evidence = La date, les sujets et les noms des participants.
    .choice-never = Non. Nous n’en avons jamais organisé.
    .choice-long-ago = En partie. La dernière remonte à plus d’un an.
    .choice-some = Presque. La dernière a moins d’un an, mais certains n’y étaient pas.
    .choice-everyone = Oui. La dernière a moins d’un an, et tous y étaient, direction comprise.

question-report-without-blame = Chacun peut-il signaler facilement une erreur ou un message étrange, sans craindre de reproche ?
    .short = Erreurs signalées sans crainte de reproche
    .explanation = Il faut deux choses : un endroit connu de tous pour signaler, et la certitude d’être remercié. Un mauvais clic, un fichier envoyé à la mauvaise personne, un gsm perdu : tout compte. Si vous travaillez sans personnel, choisissez « Ne s’applique pas à nous ».
    .why = Dans les premières minutes, un mot de passe peut se changer et un paiement peut parfois encore s’arrêter. Trois jours plus tard, un inconnu a peut-être déjà tout lu. Chacun se souvient de l’accueil réservé au dernier signalement, et en tient compte.
    .how = Demandez à deux collègues : « Vous avez cliqué sur un faux lien. À qui le dites-vous, et que se passe-t-il ensuite ? » Outlook et Gmail ont un bouton pour signaler un message ; voyez qui, chez vous, en est informé. Demandez à votre partenaire IT : « Combien de messages étranges ou d’erreurs notre équipe vous a-t-elle signalés ces douze derniers mois ? »
    .evidence = La phrase dans vos règles internes, et la liste de ce qui a été signalé au cours des douze derniers mois.
    .choice-nowhere = Non. Personne ne sait où signaler, ou l’on préfère se taire.
    .choice-by-chance = En partie. On en parle à un collègue, sans endroit ni suppléant convenus.
    .choice-not-everyone = Presque. Un endroit est convenu, mais certains l’ignorent ou ne l’utilisent pas.
    .choice-thanked = Oui. Tous le connaissent et l’utilisent, et qui signale est remercié.

question-management-training = Les dirigeants de l’entreprise ont-ils eux-mêmes suivi une formation à la cybersécurité ?
    .short = Dirigeants formés à la cybersécurité
    .explanation = L’heure annuelle pour tous apprend à travailler en sécurité. Ici, il s’agit de décider : quels risques vous courez, quelles mesures valent leur prix, et que faire en cas d’urgence. Une demi-journée suffit, sans connaissances techniques. Si personne d’autre ne dirige l’entreprise, il s’agit de vous.
    .why = Qui décide du budget décide aussi de la sécurité de l’entreprise. Après un incident, tous se tournent d’abord vers la direction. Pour une entreprise visée par la loi NIS2, c’est une obligation : les membres de sa direction doivent suivre une formation (article 31). Pour les autres, c’est une bonne pratique.
    .how = Cherchez une attestation ou une date à l’agenda, pour chaque dirigeant. Ou demandez à votre partenaire IT ou à votre fédération professionnelle : « Quelle formation aux risques informatiques connaissez-vous pour ceux qui dirigent une petite entreprise ? Donne-t-elle une attestation ? » Nous conseillons de la répéter tous les trois ans.
    .evidence = Une attestation ou une liste de présence avec noms, date et sujets.
    .choice-none = Non. Aucun d’eux n’a suivi de formation à ce sujet.
    .choice-basics = En partie. Seulement la courte formation donnée à tout le personnel.
    .choice-some = Presque. Pas tous, il y a plus de trois ans, ou sans preuve.
    .choice-all = Oui. Tous, au cours des trois dernières années, avec une preuve.

question-payment-check = Avant de payer sur un nouveau numéro de compte ou d’envoyer un gros fichier de données, vérifiez-vous toujours par une autre voie ?
    .short = Numéros de compte vérifiés par téléphone
    .explanation = Un mail vous demande d’utiliser un nouveau numéro de compte, ou d’envoyer la liste des clients ou les fiches de paie. Une autre voie, c’est appeler un numéro que vous aviez déjà, jamais celui du message. La vérification se fait toujours, même si c’est urgent et même si le patron demande. Qui travaille seul peut la faire aussi.
    .why = Le message vient parfois de la vraie boîte mail de votre fournisseur, dans laquelle un voleur est entré. Rien n’a alors l’air anormal, et votre propre deuxième étape de connexion n’y change rien. L’argent parti se récupère difficilement. L’appel prend deux minutes.
    .how = Demandez à la personne qui paie les factures : « Un fournisseur annonce par mail un nouveau numéro de compte. Que faites-vous ? » Voyez dans la comptabilité qui peut modifier un numéro de compte. Demandez à votre banque : « Une deuxième personne peut-elle approuver chaque paiement au-dessus d’un montant que nous choisissons ? »
    .evidence = La règle sur papier, et une note de la dernière vérification : date, numéro appelé, par qui.
    .choice-no = Non. En général, nous faisons ce que le message demande.
    .choice-when-odd = En partie. Nous vérifions quand quelque chose paraît étrange.
    .choice-habit = Presque. Nous vérifions toujours, mais aucune règle écrite ne le dit.
    .choice-rule = Oui. Nous vérifions toujours ; la règle écrite vaut aussi pour la direction.

question-key-person = Pourriez-vous continuer à travailler si la seule personne qui connaît votre informatique était soudain absente ?
    .short = Un suppléant pour gérer l’informatique
    .explanation = Dans une petite entreprise, une seule personne sait souvent tout : vous, un collègue, ou un technicien de votre partenaire IT. Un suppléant a besoin de deux choses : un dossier qui dit comment tout fonctionne, et son propre accès. Ce peut aussi être quelqu’un d’extérieur, en qui vous avez confiance.
    .why = Si cette personne est malade, en congé ou partie, personne ne peut ouvrir un compte ou renouveler un nom de domaine. Ce qui prend dix minutes prend alors des jours. Il en va de même quand le seul technicien de votre partenaire IT qui vous connaît change d’emploi.
    .how = Essayez : pendant une demi-journée, cette personne ne répond à aucune question et le suppléant fait le travail. Demandez à votre partenaire IT : « Si le technicien qui nous connaît s’arrête demain, qui prend le relais, et où se trouve notre dossier ? »
    .evidence = La table des matières du dossier avec sa date, et une note du jour où le suppléant a essayé.
    .choice-one-head = Non. Tout est dans la tête et les mains d’une seule personne.
    .choice-half = En partie. Un dossier, ou une deuxième personne avec accès, pas les deux.
    .choice-untried = Presque. Un suppléant a dossier et accès, mais sans essai cette année.
    .choice-tried = Oui. Un suppléant a dossier et accès, et a essayé cette année.

question-admin-skills = Ceux qui configurent vos services cloud ont-ils appris à le faire, preuve à l’appui ?
    .short = Cloud configuré par des gens formés
    .explanation = Configurer une messagerie, une boutique en ligne ou un serveur loué est un métier, et les réglages changent sans cesse. La preuve, c’est une formation ou un certificat pour ce service précis, de moins de trois ans. Cela vaut pour le collègue doué en informatique comme pour votre partenaire IT. Qui utilise deux clouds a besoin des deux savoir-faire.
    .why = Selon l’Uptime Institute (2025), environ 40 % des exploitants de centres de données interrogés ont eu en trois ans une panne majeure par erreur humaine. Le plus souvent, une procédure n’avait pas été suivie ou était mauvaise. Ce ne sont pas de petites entreprises. Mais bien connaître les réglages évite des erreurs partout.
    .how = Écrivez à côté de chaque service principal qui le configure, et demandez à cette personne : quelle formation, et quand ? Microsoft propose des cours gratuits sur Microsoft Learn ; Google et bien d’autres éditeurs en proposent aussi. Demandez à votre partenaire IT : « Quels certificats ont les techniciens qui travaillent pour nous, pour quels services, et de quelle année ? »
    .evidence = Une liste des services principaux avec, pour chacun, un nom, une formation ou un certificat et son année.
    .choice-by-trying = Non. On apprend en essayant, ou nous ne le savons pas.
    .choice-experience = En partie. Des années d’expérience, mais ni formation ni certificat.
    .choice-partly-proven = Presque. Des preuves existent, mais plus anciennes ou pas pour chaque service principal.
    .choice-proven = Oui. Pour chaque service principal, il y a une preuve récente.

question-new-starters = Un nouveau collègue reçoit-il dès le premier jour les bons accès, les règles et une courte introduction à la sécurité ?
    .short = Un premier jour sûr pour les nouveaux
    .explanation = Trois choses vont avec le premier jour : un compte avec les seuls accès utiles à la fonction, une page de règles et une demi-heure d’explications. Cela vaut aussi pour les jobistes, les intérimaires et les indépendants. Si vous travaillez sans personnel, choisissez « Ne s’applique pas à nous ».
    .why = Sans compte, un nouveau emprunte le mot de passe d’un collègue, et cette habitude reste. Il ne sait pas encore comment vous écrivez : un faux message « du patron » lui paraît donc normal. La loi NIS2 cite le personnel, les accès et la formation parmi ses mesures.
    .how = Demandez au dernier arrivé : « Quel jour avez-vous reçu votre propre compte, et que vous a-t-on expliqué ? » Microsoft 365 : centre d’administration, Utilisateurs, Utilisateurs actifs. Google Workspace : console d’administration, Annuaire, Utilisateurs. Demandez à votre partenaire IT : « Combien de jours à l’avance faut-il annoncer un nouveau, et quels accès donnez-vous par défaut ? »
    .evidence = La liste remplie pour le dernier arrivé, avec les dates et une signature.
    .choice-unprepared = Non. Les bons accès ne sont pas prêts le premier jour.
    .choice-access-only = En partie. Les accès sont prêts, mais les règles ou l’introduction manquent.
    .choice-later = Presque. Les accès le premier jour, le reste plus tard ou sans liste.
    .choice-first-day = Oui. Accès, règles et introduction le premier jour, avec une liste.

action-train-staff = Former toute l’équipe à la sécurité, une heure par an
    .why = Cela prend une heure et aide à éviter les pièges des faux messages et les partages imprudents.
    .step-1 = Choisissez une date où tout le monde est là, et inscrivez-la chaque année à l’agenda.
    .step-2 = Prenez du matériel prêt à l’emploi de Safeonweb et de Safeonweb@Work. Ajoutez deux faux messages reçus dans votre entreprise.
    .step-3 = Abordez quatre sujets : les faux messages, le partage de fichiers, la deuxième étape de connexion, et à qui parler après une erreur.
    .step-4 = Notez qui était là. Reprenez l’essentiel avec les absents et avec chaque nouveau.
    .step-5 = Donnez un petit conseil en réunion tous les trois mois.
    .help = Un collègue qui explique bien peut la donner. Votre partenaire IT ou un organisme de formation aussi. Les conseils de Safeonweb@Work sont gratuits.

action-welcome-reports = Permettre de signaler une erreur sans reproche
    .why = Qui craint un reproche se tait. Un signalement après cinq minutes peut épargner beaucoup de travail.
    .step-1 = Choisissez un seul endroit où signaler : une personne, un numéro ou une boîte mail. Prévoyez un suppléant pour les congés.
    .step-2 = Dites-le vous-même à l’équipe : « Qui signale un mauvais clic est remercié, jamais blâmé. » Écrivez cette phrase dans vos règles internes.
    .step-3 = Convenez de ce qui se signale : un message étrange, un mauvais clic, un fichier envoyé à la mauvaise personne, un gsm perdu.
    .step-4 = La personne qui reçoit les signalements transfère les messages suspects à suspect@safeonweb.be. Le Centre pour la Cybersécurité Belgique (CCB) en contrôle les liens et les pièces jointes.
    .help = Vous pouvez le faire vous-même. Votre partenaire IT peut ajouter un bouton de signalement à la messagerie.

action-train-management = Former les dirigeants pendant une demi-journée
    .why = Vous décidez alors en connaissance de cause quels risques vous prenez et où va votre argent. Pour une entreprise visée par la loi NIS2, c’est une obligation légale (article 31).
    .step-1 = Choisissez une formation pour ceux qui décident : risques, obligations légales, contrats, réactions en cas d’urgence. Pas de cours technique.
    .step-2 = Demandez que l’on parte de vos propres services et d’un exemple de petite entreprise. Votre dernier incident ou votre dernière frayeur est un bon début.
    .step-3 = Réservez une même date pour tous les dirigeants. Les absents suivent la session suivante.
    .step-4 = Gardez ensemble l’attestation, le programme et les noms. Inscrivez la prochaine fois à l’agenda, dans les trois ans.
    .step-5 = Décidez ensuite ensemble de trois mesures pour l’année à venir, et notez-les.
    .help = Un organisme de formation, une fédération professionnelle ou votre partenaire IT peut la donner. Vous pouvez aussi étudier ensemble les conseils de Safeonweb@Work.

action-set-call-back-rule = Appeler avant de payer sur un nouveau compte
    .why = Un appel de deux minutes arrête une fausse facture, même parfaitement imitée.
    .step-1 = Écrivez la règle en trois lignes. Numéro de compte nouveau ou modifié : d’abord appeler un numéro que nous avions déjà. Gros fichier de données : d’abord appeler la personne qui le demande. Aucune exception.
    .step-2 = Prenez les numéros sur une ancienne facture ou dans le contrat, jamais dans le message. Gardez-les dans une seule liste.
    .step-3 = Dites-le vous-même à l’équipe : « Je ne demanderai jamais un paiement secret ou urgent. Si j’ai l’air de le faire, appelez-moi. »
    .step-4 = Demandez à votre banque deux approbations au-dessus d’un montant que vous choisissez. Dans la comptabilité, laissez peu de personnes modifier les numéros de compte.
    .step-5 = En cas de paiement erroné, appelez tout de suite la banque, puis la police. Chaque heure compte.
    .help = Vous pouvez le faire vous-même. Votre comptable et votre banque aident pour les réglages.

action-prepare-it-deputy = Préparer un suppléant pour votre informatique
    .why = Un suppléant qui a déjà essayé vous permet de continuer, et laisse l’autre partir en congé.
    .step-1 = Choisissez le suppléant : un collègue, un membre de la famille actif dans l’entreprise, ou votre partenaire IT.
    .step-2 = Faites un seul dossier : les services, qui les configure, les contrats, les dates de renouvellement, les numéros d’urgence. Gardez-en une copie sur papier.
    .step-3 = Ajoutez une page par tâche courante : un nouveau collègue, un départ, un mot de passe perdu, le contrôle de la sauvegarde.
    .step-4 = Donnez au suppléant son propre compte, avec les droits nécessaires. Ne transmettez jamais un mot de passe.
    .step-5 = Là où un seul compte est possible, mettez ses données de connexion au coffre, sous enveloppe fermée. Écrivez dessus qui peut l’ouvrir.
    .step-6 = Laissez le suppléant faire le travail une demi-journée, et complétez ce qui manquait. Recommencez chaque année.
    .help = La personne qui connaît tout écrit, le suppléant pose les questions. Votre partenaire IT ajoute les pages techniques.

action-train-cloud-admins = Bien former ceux qui configurent votre cloud
    .why = Une formation coûte moins cher qu’un mauvais réglage, et vos choix n’en sont que meilleurs.
    .step-1 = Écrivez à côté de chaque service principal qui le configure aujourd’hui et ce que cette personne a appris à son sujet.
    .step-2 = Choisissez le service où une erreur ferait le plus mal. Commencez par celui-là.
    .step-3 = Choisissez une formation de l’éditeur, par exemple sur Microsoft Learn, ou un organisme de formation. Prévoyez des heures de travail pour la suivre.
    .step-4 = Si personne n’en a le temps, choisissez un partenaire dont les techniciens ont un certificat pour ce service. Demandez à le voir.
    .step-5 = Essayez d’abord les nouveaux réglages sur un compte de test, et notez ce qui change. Rafraîchissez les connaissances tous les deux à trois ans.
    .help = Les éditeurs de vos services publient des formations. Votre partenaire IT peut former un collègue en travaillant avec lui.

action-welcome-new-colleagues = Faire une liste pour le premier jour d’un collègue
    .why = Le premier jour fixe les habitudes et, avec une liste, personne n’a à penser à tout.
    .step-1 = Écrivez la liste : compte, rôle, deuxième étape de connexion, gestionnaire de mots de passe, appareil, clé de la porte.
    .step-2 = Décidez qui annonce un nouveau, à qui, et combien de jours à l’avance.
    .step-3 = Ajoutez vos règles : mots de passe, partage de fichiers, appareils privés, outils d’IA, à qui parler après une erreur. Le nouveau les lit et les signe. Pas encore de règles ? Une page suffit pour commencer.
    .step-4 = Prévoyez une demi-heure : montrez un faux message, votre façon de partager des fichiers et la règle pour les nouveaux numéros de compte.
    .step-5 = Après un mois, demandez ce qui manquait et retirez les accès qui ne servent pas. Gardez la liste : elle aidera le jour du départ.
    .help = La personne qui s’occupe du personnel fait la liste. Votre partenaire IT prépare le compte à temps.
