### Backups: why they were made, and their size.

backup-why-change = something changed
# Variables:
#   $from (text): the version before
#   $to (text): the version after
backup-why-update = before the update of the data file from version { $from } to { $to }
backup-why-restore = before something was restored
# Variables: $number (text): how many, written out
backup-size-kilobytes = { $number } kB
# Variables: $number (text): how many, written out
backup-size-megabytes = { $number } MB
