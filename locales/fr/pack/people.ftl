### Équipe et formation : ce que chacun a appris, et à qui il le dit.

domain-people = Équipe et formation
    .about = Ce que chacun a appris sur la sécurité informatique, et à qui il parle après une erreur.

question-staff-training = Tout le monde reçoit-il chaque année une courte formation à la sécurité informatique ?
    .short = Formation cybersécurité annuelle pour tous
    .explanation = Une heure suffit : reconnaître un faux message, partager des fichiers, se connecter en sécurité, et à qui parler après une erreur. Toute personne qui a un compte y participe. La direction, la famille qui donne un coup de main et les jobistes aussi.
    .why = Les faux messages ont aujourd’hui l’air vrais. Qui en a vu un exemple reconnaît plus vite le suivant, et ose le dire après un mauvais clic. Une erreur signalée tout de suite peut souvent encore se réparer. La loi NIS2 cite la formation parmi ses mesures, aussi pour la direction.
    .how = Demandez à trois collègues quand ils ont suivi une telle formation, et à qui ils parleraient après un mauvais clic. Ou demandez à votre partenaire IT : « Quelle formation à la sécurité informatique avez-vous donnée à notre équipe, et quand ? »
    .evidence = La date, les sujets et les noms des participants.
    .choice-never = Non. Nous n’en avons jamais organisé.
    .choice-long-ago = En partie. La dernière remonte à plus d’un an.
    .choice-some = Presque. La dernière a moins d’un an, mais certains n’y étaient pas.
    .choice-everyone = Oui. La dernière a moins d’un an, et tous y étaient, direction comprise.

action-train-staff = Donner à tous une heure de formation par an
    .why = Cela prend une heure et aide à éviter les pièges des faux messages et les partages imprudents.
    .step-1 = Choisissez une date où tout le monde est là, et inscrivez-la chaque année à l’agenda.
    .step-2 = Prenez du matériel prêt à l’emploi de Safeonweb et de Safeonweb@Work. Ajoutez deux faux messages que vous avez reçus vous-mêmes.
    .step-3 = Abordez quatre sujets : les faux messages, le partage de fichiers, la deuxième étape de connexion, et à qui parler après une erreur.
    .step-4 = Notez qui était là. Reprenez l’essentiel avec les absents et avec chaque nouveau.
    .step-5 = Donnez un petit conseil en réunion tous les trois mois.
    .help = Un collègue qui explique bien peut la donner. Votre partenaire IT ou un organisme de formation aussi. Les conseils de Safeonweb@Work sont gratuits.

action-welcome-reports = Permettre de signaler une erreur sans reproche
    .why = Qui craint un reproche se tait. Un signalement après cinq minutes peut épargner beaucoup de travail.
    .step-1 = Choisissez un seul endroit où signaler : une personne, un numéro ou une boîte mail. Prévoyez un suppléant pour les congés.
    .step-2 = Dites-le vous-même à l’équipe : « Qui signale un mauvais clic est remercié, jamais blâmé. » Écrivez cette phrase dans vos règles internes.
    .step-3 = Convenez de ce qui se signale : un message étrange, un mauvais clic, un fichier envoyé à la mauvaise personne, un gsm perdu.
    .step-4 = Après vérification, transférez les messages suspects à suspect@safeonweb.be. Le Centre pour la Cybersécurité Belgique (CCB) en contrôle les liens et les pièces jointes.
    .help = Vous pouvez le faire vous-même. Votre partenaire IT peut ajouter un bouton de signalement à la messagerie.
