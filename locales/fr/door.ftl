### La porte : choisir une phrase de passe, déverrouiller, et que faire quand la clé manque.

door-new-title = Choisissez une phrase de passe
door-new-plain-title = Vos évaluations sont désormais protégées
door-new-lead = Tandem chiffre tout ce que vous saisissez : on y lit les points faibles d’une entreprise. Cet ordinateur n’a pas de trousseau de clés que Tandem puisse utiliser ; c’est donc une phrase de passe qui sert de clé.
door-new-plain-lead = Jusqu’ici, toute personne en possession de votre fichier de données pouvait le lire. À partir de maintenant, il est chiffré. Cet ordinateur n’a pas de trousseau de clés que Tandem puisse utiliser ; c’est donc une phrase de passe qui sert de clé.
door-new-lost-title = Sans la phrase de passe, personne ne peut l’ouvrir
door-new-lost = Il n’y a ni détour ni « phrase de passe oubliée » : ni pour vous, ni pour votre partenaire IT, ni pour nous. Notez-la et gardez-la en lieu sûr, ou mettez-la dans un gestionnaire de mots de passe.
door-passphrase = Phrase de passe
door-new-passphrase = Nouvelle phrase de passe
door-again = La même phrase de passe, encore une fois
# Variables: $least (number): the fewest characters
door-hint = Au moins { $least } caractères. Quatre ou cinq mots sans lien entre eux se retiennent bien et se devinent mal.
door-suggest = En proposer une
# Variables: $passphrase (text): the passphrase
door-suggested = Proposition : { $passphrase }. Notez-la avant de continuer.
door-show = Afficher ce que je tape
door-differ = Les deux ne sont pas identiques. Saisissez-les à nouveau.
door-set = Chiffrer et commencer

door-title = Tandem est verrouillé
door-lead = Vos évaluations sont chiffrées. Saisissez votre phrase de passe pour les ouvrir.
door-unlock = Déverrouiller
door-forgotten = Oubliée ?
door-forgotten-text = Sans la phrase de passe, personne ne peut lire le fichier de données. Avez-vous une sauvegarde dont vous connaissez la phrase de passe ? Mettez alors ce fichier de données de côté, redémarrez Tandem et restaurez la sauvegarde sous « Sécurité et sauvegardes ». Votre fichier de données se trouve ici :

door-missing-title = La clé manque
door-missing-lead = Votre fichier de données est chiffré et sa clé devrait se trouver dans le trousseau de cet ordinateur. Elle n’y est pas.
door-missing-why = Cela arrive quand le fichier a été copié d’un autre ordinateur, quand une autre personne a ouvert la session, ou quand le trousseau a été vidé.
door-missing-do = Ce que vous pouvez faire
door-missing-account = Ouvrez la session avec le compte que vous utilisiez pour Tandem, puis redémarrez Tandem.
door-missing-backup = Commencez avec un nouveau fichier de données et restaurez une copie protégée par une phrase de passe. L’ancien fichier reste à sa place, sous un autre nom.
door-missing-retry = Réessayer
door-missing-new = Commencer avec un nouveau fichier

door-silent-title = Le trousseau de clés ne répond pas
door-silent-lead = Votre fichier de données est chiffré et le trousseau de cet ordinateur en garde la clé. Il n’est pas utilisable pour l’instant : il est peut-être verrouillé, ou n’a pas démarré.
door-silent-do = Déverrouillez le trousseau (sous Linux : le trousseau de connexion), ou fermez et rouvrez votre session. Réessayez ensuite.
door-working = Un instant…
