### La porte : choisir une phrase de passe, déverrouiller, et que faire quand la clé manque.

door-new-title = Choisissez une phrase de passe
door-new-plain-title = Désormais, vos données sont chiffrées
door-new-lead = Tandem chiffre tout ce que vous saisissez : on y lit les points faibles d’une entreprise. Cet ordinateur n’a pas de coffre à clés qui puisse garder la clé. Vous choisissez donc une phrase de passe, que Tandem demande à chaque démarrage.
door-new-plain-lead = Jusqu’ici, toute personne qui avait votre fichier de données pouvait le lire. Cet ordinateur n’a pas de coffre à clés qui puisse garder une clé. Vous choisissez donc une phrase de passe, que Tandem demande à chaque démarrage.
door-new-lost-title = Sans la phrase de passe, personne ne peut ouvrir vos données
door-new-lost = Personne ne peut vous en donner une nouvelle : ni votre partenaire IT, ni nous. Notez-la et gardez-la en lieu sûr, ou mettez-la dans votre gestionnaire de mots de passe.
door-passphrase = Phrase de passe
door-new-passphrase = Nouvelle phrase de passe
door-again = La même phrase de passe, une seconde fois
# Variables: $least (number): the fewest characters
door-hint = Au moins { $least } caractères. Quatre ou cinq mots sans lien entre eux sont faciles à retenir et difficiles à deviner.
door-suggest = Proposer une phrase de passe
# Variables: $passphrase (text): the passphrase
door-suggested = Proposition : { $passphrase }. Notez-la avant de continuer.
door-show = Afficher ce que je tape
door-differ = Ce n’est pas la même que ci-dessus. Saisissez-la à nouveau.
door-set = Chiffrer et commencer

door-title = Tandem est verrouillé
door-lead = Vos évaluations sont chiffrées. Saisissez votre phrase de passe pour les ouvrir.
door-unlock = Déverrouiller
door-forgotten = Phrase de passe oubliée ?
door-forgotten-text = Sans elle, personne ne peut ouvrir ce fichier de données. Avez-vous une copie dont vous connaissez encore la phrase de passe ? Fermez alors Tandem et déplacez ailleurs ce fichier de données et le dossier « backups » qui se trouve à côté. Relancez Tandem et restaurez la copie sous « Sécurité et sauvegardes ». Votre fichier de données se trouve ici :

door-missing-title = La clé est introuvable
door-missing-lead = Votre fichier de données est chiffré. Sa clé devrait être dans le coffre à clés de cet ordinateur : Gestionnaire d’identification sous Windows, Trousseaux d’accès sur un Mac, trousseau sous Linux. Elle n’y est pas.
door-missing-why = Cela arrive quand le fichier vient d’un autre ordinateur, quand la session ouverte n’est pas la vôtre, ou quand le coffre à clés a été vidé.
door-missing-do = Ce que vous pouvez faire
door-missing-account = Ouvrez une session avec le compte que vous utilisiez pour Tandem, puis relancez Tandem.
door-missing-backup = Ou commencez avec un nouveau fichier de données et restaurez une copie qui a une phrase de passe. L’ancien fichier reste au même endroit, sous un autre nom.
door-missing-retry = Réessayer
door-missing-new = Commencer avec un nouveau fichier de données

door-silent-title = Le coffre à clés ne répond pas
door-silent-lead = Votre fichier de données est chiffré et sa clé est dans le coffre à clés de cet ordinateur. Tandem n’y a pas accès pour l’instant : il est peut-être verrouillé, ou n’a pas démarré.
door-silent-do = Déverrouillez le coffre à clés : Trousseaux d’accès sur un Mac, trousseau de connexion sous Linux. Votre ordinateur demande si Tandem peut l’utiliser ? Acceptez. Ou fermez puis rouvrez votre session. Réessayez ensuite ici.
door-working = Un instant…
