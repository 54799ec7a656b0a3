### Sécurité : la clé du fichier de données, le verrouillage, les sauvegardes, ce qui a été mis de côté.

safety-page-title = Sécurité et sauvegardes
safety-title = Sécurité et sauvegardes
safety-intro = Ce qui protège vos évaluations sur cet ordinateur, et comment les récupérer.
safety-back = Retour

safety-lock = Chiffrement
safety-lock-store = [[Votre fichier de données est chiffré.]] La clé est dans le coffre à clés de cet ordinateur : Gestionnaire d’identification sous Windows, Trousseaux d’accès sur un Mac, trousseau sous Linux. Vous n’avez rien à retenir.
safety-lock-passphrase = [[Votre fichier de données est chiffré.]] Seule votre phrase de passe l’ouvre.
safety-lock-store-mind = Sans cet ordinateur et votre compte, personne ne peut ouvrir le fichier, pas même vous. Gardez donc ailleurs une copie avec une phrase de passe.
safety-lock-passphrase-mind = Sans elle, personne ne peut ouvrir le fichier. Gardez-la par écrit en lieu sûr, ou dans votre gestionnaire de mots de passe.
safety-lock-add = Utiliser plutôt une phrase de passe
safety-lock-add-text = Tandem la demande à chaque démarrage et peut se verrouiller en votre absence. Vos sauvegardes reçoivent la même phrase de passe.
safety-lock-change = Changer la phrase de passe
safety-lock-store-use = Confier la clé à cet ordinateur
safety-lock-store-use-text = Tandem s’ouvre alors sans phrase de passe quand votre session est ouverte sur cet ordinateur.
safety-lock-current = Votre phrase de passe actuelle
safety-lock-save = Changer la protection
safety-lock-cancel = Annuler
safety-lock-done = C’est fait. Le fichier de données et ses sauvegardes ont leur nouvelle protection.

safety-idle = Verrouillage automatique
safety-idle-label = Verrouiller Tandem quand personne ne l’utilise
# Variables: $minutes (number): how many minutes
safety-idle-minutes = après { $minutes } minutes
safety-idle-never = jamais
safety-lock-now = Verrouiller maintenant

safety-backups = Sauvegardes
safety-backups-text = Tandem fait des sauvegardes de lui-même : toutes les heures et à la fermeture, si quelque chose a changé. Il garde les cinq plus récentes, une par jour pour les sept derniers jours et une par semaine pour les cinq dernières semaines. Chacune est chiffrée comme le fichier de données et vérifiée après son écriture.
safety-backups-here = Elles sont sur le même disque. Si vous perdez l’ordinateur, vous les perdez aussi. Enregistrez donc aussi une copie avec phrase de passe, plus bas sur cette page.
safety-backups-none = Il n’y a pas encore de sauvegarde. Tandem fera la première quand quelque chose aura changé.
safety-backups-made = Faite le
safety-backups-why = Raison
safety-backups-holds = Contenu
safety-backups-do = Que faire avec
# Variables: $count (number): how many assessments
safety-backups-count = { $count ->
    [one] { $count } évaluation
   *[other] { $count } évaluations
}
safety-backups-unreadable = ne s’ouvre pas ici : endommagée, ou chiffrée avec une clé précédente
safety-backups-now = Faire une sauvegarde maintenant
safety-backups-done = C’est fait. La nouvelle sauvegarde est en haut de la liste.
safety-backups-unchanged = Rien n’a changé depuis la sauvegarde la plus récente : elle suffit.
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
safety-restore-ask-text = Votre liste est entièrement remplacée. Ce qui s’y trouve maintenant devient d’abord une sauvegarde : vous pourrez revenir en arrière. Le verrouillage automatique et le fichier de votre fédération restent tels qu’ils sont sur cet ordinateur.
safety-restore-yes = Restaurer
safety-restored = La restauration est faite. Ce qui était là avant est maintenant la sauvegarde la plus récente.
# Variables: $made (text): when the backup was made
safety-remove-ask = Supprimer définitivement la sauvegarde du { $made } ?
safety-remove-ask-text = Vous ne pourrez pas revenir en arrière.
safety-remove-yes = Supprimer
safety-cancel = Annuler

safety-elsewhere = Une copie à garder ailleurs
safety-elsewhere-text = Toutes vos évaluations dans un seul fichier chiffré, avec sa propre phrase de passe. Gardez-le sur un autre disque ou une clé USB. Tandem peut le restaurer sur n’importe quel ordinateur.
safety-elsewhere-save = Enregistrer une copie avec phrase de passe
safety-elsewhere-passphrase = Phrase de passe de cette copie
safety-elsewhere-go = Choisir où l’enregistrer
# Variables:
#   $name (text): the file’s name
#   $folder (text): the folder in which it is
safety-elsewhere-saved = { $name } se trouve dans { $folder }.
safety-file = Restaurer depuis un fichier
safety-file-text = Une copie que vous avez enregistrée ailleurs, ou le fichier de données d’un autre ordinateur s’il a une phrase de passe.
safety-file-choose = Choisir un fichier
# Variables: $name (text): the file’s name
safety-file-ask = Restaurer { $name } ?
safety-file-passphrase = Phrase de passe de ce fichier

safety-asides = Fichiers de données mis de côté
safety-asides-text = Ces fichiers de données étaient endommagés, ou leur clé manquait. Tandem en a repris ce qui était lisible. Supprimez-les quand vous n’en avez plus besoin : ce que vous supprimez dans Tandem s’y trouve toujours.
safety-asides-plain = non chiffré : toute personne qui l’a peut le lire
# Variables: $name (text): the file’s name
safety-asides-remove = Supprimer { $name }
# Variables: $name (text): the file’s name
safety-asides-ask = Supprimer définitivement { $name } ?

safety-deleted = Quand vous supprimez quelque chose
safety-deleted-text = Vous pouvez rétablir la dernière évaluation supprimée jusqu’à ce que vous fermiez ou verrouilliez Tandem. À l’ouverture suivante, Tandem efface définitivement ce que vous avez supprimé : du fichier de données et de toutes les sauvegardes qu’il peut ouvrir. Les fichiers enregistrés ailleurs le contiennent toujours : copies, rapports, fichiers transmis.
safety-show = Afficher le dossier
