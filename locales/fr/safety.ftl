### Sécurité : la clé du fichier de données, le verrouillage, les sauvegardes, ce qui a été mis de côté.

safety-page-title = Sécurité et sauvegardes
safety-title = Sécurité et sauvegardes
safety-intro = Ce qui protège vos évaluations sur cet ordinateur, et comment les récupérer.
safety-back = Retour

safety-lock = Chiffrement
safety-lock-store = [[Votre fichier de données est chiffré.]] La clé se trouve dans le trousseau de cet ordinateur et l’ouvre quand votre session est ouverte. Vous n’avez rien à retenir.
safety-lock-passphrase = [[Votre fichier de données est chiffré.]] Seule votre phrase de passe l’ouvre.
safety-lock-store-mind = Sans cet ordinateur et votre compte, personne ne peut ouvrir le fichier, pas même vous. Gardez donc ailleurs une copie protégée par une phrase de passe.
safety-lock-passphrase-mind = Sans la phrase de passe, personne ne peut ouvrir le fichier. Gardez-la par écrit en lieu sûr, ou dans un gestionnaire de mots de passe.
safety-lock-add = Utiliser plutôt une phrase de passe
safety-lock-add-text = Tandem la demande alors à chaque démarrage et peut se verrouiller en votre absence. Vos sauvegardes reçoivent la même phrase de passe.
safety-lock-change = Changer la phrase de passe
safety-lock-store-use = Confier la clé à cet ordinateur
safety-lock-store-use-text = Tandem s’ouvre alors sans phrase de passe dès que votre session est ouverte.
safety-lock-current = Votre phrase de passe actuelle
safety-lock-save = Changer la protection
safety-lock-cancel = Annuler
safety-lock-done = C’est fait. Le fichier de données et les sauvegardes ont leur nouvelle protection.

safety-idle = Verrouillage automatique
safety-idle-label = Après combien de temps sans activité ?
# Variables: $minutes (number): how many minutes
safety-idle-minutes = après { $minutes } minutes
safety-idle-never = jamais
safety-lock-now = Verrouiller maintenant

safety-backups = Sauvegardes
safety-backups-text = Tandem fait une sauvegarde de lui-même dès que quelque chose a changé : à la fermeture et toutes les heures. Il garde les cinq plus récentes, une par jour pour les sept derniers jours et une par semaine pour les cinq dernières semaines. Chacune est chiffrée comme le fichier de données et relue après son écriture.
safety-backups-here = Elles se trouvent sur le même disque. Si l’ordinateur est perdu, elles le sont aussi : enregistrez une copie ailleurs.
safety-backups-none = Il n’y a pas encore de sauvegarde. La première viendra quand quelque chose aura changé.
safety-backups-made = Faite le
safety-backups-why = Raison
safety-backups-holds = Contenu
safety-backups-do = Que faire avec
# Variables: $count (number): how many assessments
safety-backups-count = { $count ->
    [one] { $count } évaluation
   *[other] { $count } évaluations
}
safety-backups-unreadable = ne s’ouvre pas : endommagée, ou protégée autrement
safety-backups-now = Faire une sauvegarde maintenant
safety-restore = Restaurer
# Variables: $made (text): when the backup was made
safety-restore-this = Restaurer la sauvegarde du { $made }
safety-copy = Enregistrer une copie
# Variables: $made (text): when the backup was made
safety-copy-this = Enregistrer une copie de la sauvegarde du { $made }
safety-remove = Supprimer
# Variables: $made (text): when the backup was made
safety-remove-this = Supprimer la sauvegarde du { $made }
# Variables: $made (text): when the backup was made
safety-restore-ask = Restaurer la sauvegarde du { $made } ?
safety-restore-ask-text = Elle remplace tout ce qui est dans votre liste. Ce qui s’y trouve maintenant devient d’abord une sauvegarde : vous pourrez revenir en arrière.
safety-restore-yes = Restaurer
safety-restored = La sauvegarde est restaurée. L’état précédent est la sauvegarde la plus récente.
# Variables: $made (text): when the backup was made
safety-remove-ask = Supprimer définitivement la sauvegarde du { $made } ?
safety-remove-ask-text = Elle ne pourra pas être récupérée.
safety-remove-yes = Supprimer
safety-cancel = Annuler

safety-elsewhere = Une copie à garder ailleurs
safety-elsewhere-text = Toutes vos évaluations dans un seul fichier chiffré, avec sa propre phrase de passe. Gardez-le sur un autre disque ou une clé USB. Tout ordinateur muni de Tandem peut le restaurer.
safety-elsewhere-save = Enregistrer une copie avec phrase de passe
safety-elsewhere-passphrase = Phrase de passe de cette copie
safety-elsewhere-go = Choisir où l’enregistrer
# Variables:
#   $name (text): the file’s name
#   $folder (text): the folder in which it is
safety-elsewhere-saved = { $name } se trouve dans { $folder }.
safety-file = Restaurer depuis un fichier
safety-file-text = Une copie que vous avez enregistrée ailleurs, ou le fichier de données d’un autre ordinateur.
safety-file-choose = Choisir un fichier
# Variables: $name (text): the file’s name
safety-file-ask = Restaurer { $name } ?
safety-file-passphrase = Phrase de passe de ce fichier

safety-asides = Mis de côté
safety-asides-text = Ces fichiers de données étaient endommagés, ou leur clé manquait. Tandem en a repris ce qui était lisible. Supprimez-les quand vous n’en avez plus besoin : ce que vous effacez dans Tandem y reste.
safety-asides-plain = non chiffré : toute personne qui l’a peut le lire
# Variables: $name (text): the file’s name
safety-asides-remove = Supprimer { $name }
# Variables: $name (text): the file’s name
safety-asides-ask = Supprimer définitivement { $name } ?

safety-deleted = Quand vous supprimez quelque chose
safety-deleted-text = Vous pouvez récupérer une évaluation supprimée jusqu’à la fermeture de Tandem. Ensuite, elle est écrasée dans le fichier de données et retirée de toutes les sauvegardes ci-dessus. Les fichiers que vous avez enregistrés ailleurs la gardent : copies, rapports, fichiers transmis.
safety-show = Afficher le dossier
