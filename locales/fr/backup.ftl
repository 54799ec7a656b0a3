### Les sauvegardes : pourquoi elles ont été faites, et leur taille.

backup-why-change = quelque chose a changé
# Variables:
#   $from (text): the version before
#   $to (text): the version after
backup-why-update = avant le passage du fichier de données de la version { $from } à la version { $to }
backup-why-restore = avant une restauration
# Variables: $number (text): how many, written out
backup-size-kilobytes = { $number } ko
# Variables: $number (text): how many, written out
backup-size-megabytes = { $number } Mo
