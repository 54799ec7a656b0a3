### Back-ups: waarom ze gemaakt werden, en hun grootte.

backup-why-change = er was iets gewijzigd
# Variables:
#   $from (text): the version before
#   $to (text): the version after
backup-why-update = vóór de overgang van het gegevensbestand van versie { $from } naar versie { $to }
backup-why-restore = vóór er iets teruggezet werd
# Variables: $number (text): how many, written out
backup-size-kilobytes = { $number } kB
# Variables: $number (text): how many, written out
backup-size-megabytes = { $number } MB
