### La ligne de commande : son aide et ses messages.

cli-usage = Tandem : qui fait quoi dans votre cloud, et que faire ensuite.

    tandem catalogue [--pack DOSSIER]       le questionnaire : questions, choix, actions
    tandem catalogue --lint [--pack DOSSIER]
                                            tout ce qui cloche dans un questionnaire
        avec --pack aussi [--key CLÉ] : refuse ce que cette clé minisign n’a pas signé
    tandem new -o FICHIER [--name NOM]      un fichier d’évaluation vide
    tandem check FICHIER…                   tous les problèmes des fichiers, et où
    tandem scope FICHIER                    si la loi NIS2 s’applique, et pourquoi
    tandem score FICHIER                    scores, palier, ce que coûte chaque réponse
    tandem plan FICHIER [--hours-per-month N] [--start AAAA-MM-JJ]
                                            le plan d’action, dans l’ordre et avec des dates
    tandem map FICHIER                      qui répond de quoi, ce qui dépend de quoi
    tandem availability SCÉNARIO            heures d’arrêt avec un ou plusieurs clouds
    tandem report FICHIER -o PLAN.pdf [--variant full|plan|management] [--date AAAA-MM-JJ]
                  avec [--since AVANT] [--consultant NOM] [--logo IMAGE]
                                            le plan d’action en PDF, en entier ou en partie
    tandem report FICHIER -o PAGE.pdf --page customer|incident|questions
                                            une de ses pages : pour un client qui demande, pour
                                            un incident, ou pour ceux qui ont les réponses
    tandem export FICHIER --format FORMAT -o SORTIE [--date, --since, --consultant, --logo]
                                            d’autres formes : html, xlsx, csv, ics, json, pdf,
                                            questions-xlsx, questions-csv, anonymous et d’autres
    tandem answers FICHIER --sheet FEUILLE -o NOUVEAU
                                            reprend les réponses d’une feuille complétée

    --lang en|fr|nl    la langue ; sinon celle du système
    --json             un objet JSON sur la sortie standard (commandes qui ne font que lire)
    --help, --version

    Un fichier peut être « - » pour l’entrée standard ; -o peut être « - » pour la sortie standard.
    Codes de sortie : 0 réussi, 2 entrée ou commande incorrecte, 1 tout autre problème.

# Variables: $argument (String)
cli-unknown-argument = « { $argument } » n’est pas compris ici. « tandem --help » donne la liste des commandes.
cli-no-command = Indiquez une commande. « tandem --help » en donne la liste.
# Variables: $command (String)
cli-unknown-command = La commande « { $command } » n’existe pas. « tandem --help » donne la liste des commandes.
# Variables: $option (String)
cli-no-value = { $option } doit être suivi d’une valeur.
# Variables: $value (String)
cli-bad-language = La langue « { $value } » n’existe pas ici. Choisissez en, fr ou nl.
# Variables: $value (String)
cli-bad-date = « { $value } » n’est pas une date. Écrivez-la ainsi : 2026-11-22.
# Variables: $value (String)
cli-bad-hours = « { $value } » n’est pas un nombre d’heures par mois. Donnez un nombre entier de 1 à 1 000.
# Variables: $value (String)
cli-bad-page = La page « { $value } » n’existe pas. Choisissez customer, incident ou questions, ou omettez --page pour le rapport.
# Variables: $value (String)
cli-bad-variant = La variante « { $value } » n’existe pas. Choisissez full, plan ou management.
# Variables: $value (String), $formats (String)
cli-bad-format = Le format « { $value } » n’existe pas. Choisissez parmi : { $formats }.
# Variables: $value (String)
cli-bad-key = « { $value } » n’est pas une clé publique comme minisign l’écrit. Donnez la deuxième ligne de « minisign.pub » : 56 signes qui commencent par « RW ».
cli-key-alone = --key ne va qu’avec --pack : le questionnaire intégré fait partie du programme.
# Variables: $formats (String)
cli-no-format = Indiquez le format avec --format : { $formats }.
cli-no-sheet = Indiquez la feuille de questions complétée avec --sheet.
cli-no-file = Indiquez le fichier d’évaluation.
cli-one-file = Indiquez un seul fichier.
cli-no-output = Indiquez où écrire, avec -o.
cli-json-not-here = --json ne va qu’avec catalogue, check, scope, score, plan, map et availability.
# Variables: $name (String)
cli-name-invalid = Le nom ne peut pas être gardé : { $name }
# Variables: $file (String)
# Variables: $file (String)
cli-same-file = « { $file } » est l’évaluation elle-même : le rapport la remplacerait. Choisissez un autre nom.
# Variables: $file (String)
cli-exists = « { $file } » existe déjà et n’est pas vide. Choisissez un autre nom, ou supprimez-le d’abord.
# Variables: $file (String)
cli-written = Écrit : { $file }
# Variables: $file (String)
cli-valid = { $file } : en ordre.
# Variables: $file (String)
cli-remark = { $file } : bon à savoir :
# Variables: $pack (String), $version (String)
cli-lint-clean = Rien à redire à « { $pack } » { $version }.
cli-lint-builtin = C’est le questionnaire intégré au programme ; pour le vôtre, ajoutez --pack DOSSIER.
# Variables: $count (Number)
cli-lint-problems = { $count ->
    [one] Un point à corriger.
   *[other] { $count } points à corriger.
}
cli-output-failed = La sortie standard est fermée ou pleine : plus rien n’a pu y être écrit. Écrivez plutôt dans un fichier, là où il y a de la place.
cli-standard-input = entrée standard

## Whether a questionnaire is signed

# Variables: $folder (String), $list (String)
cli-seal-none = « { $folder } » n’est pas signé : il n’a pas de « { $list } ». Personne ne répond de ce questionnaire.
# Variables: $folder (String), $signature (String)
cli-seal-unsigned = « { $folder } » n’est pas signé : ses fichiers sont ceux de sa liste, mais il n’y a pas de « { $signature } ».
# Variables: $folder (String), $signature (String)
cli-seal-broken = « { $folder } » : sa signature ne convient pas. « { $signature } » n’est pas une signature de minisign. Redemandez le questionnaire à l’éditeur.
# Variables: $folder (String), $id (String)
cli-seal-named = « { $folder } » nomme la clé { $id } comme celle qui l’a signé. Personne ne l’a contrôlé. Pour le faire, ajoutez --key avec la clé publique de l’éditeur.
# Variables: $folder (String), $key (String)
cli-seal-fits = « { $folder } » est signé avec la clé { $key }.
# Variables: $folder (String), $key (String)
cli-seal-other-key = « { $folder } » a été refusé : sa signature ne convient pas à la clé { $key }. Vérifiez la clé, ou redemandez le questionnaire à l’éditeur.
# Variables: $folder (String), $key (String)
cli-seal-asked = « { $folder } » a été refusé : il n’est pas signé avec la clé { $key }. Demandez un questionnaire signé à l’éditeur, ou omettez --key.
# Variables: $folder (String), $line (String)
cli-seal-list = « { $folder } » a été refusé : la ligne { $line } de sa liste de fichiers est illisible ou mal classée. Refaites la liste.
# Variables: $folder (String), $file (String)
cli-seal-changed = « { $folder } » a été refusé : « { $file } » n’est pas comme le dit sa liste de fichiers. Redemandez le questionnaire à l’éditeur, ou refaites la liste si vous avez changé ce fichier vous-même.
# Variables: $folder (String), $file (String)
cli-seal-missing = « { $folder } » a été refusé : sa liste de fichiers nomme « { $file } », qui n’y est pas. Redemandez le questionnaire à l’éditeur, ou refaites la liste.
# Variables: $folder (String), $file (String)
cli-seal-unlisted = « { $folder } » a été refusé : « { $file } » n’est pas dans sa liste de fichiers. Enlevez ce fichier, ou refaites la liste.

## Score as text

cli-second-look = Avant de lire la suite, revoyez ces réponses :
# Variables: $answered (String), $dontKnow (String), $notApplicable (String), $open (String)
cli-coverage = avec réponse { $answered }, « je ne sais pas » { $dontKnow }, sans objet { $notApplicable }, sans réponse { $open }
cli-costs = Ce qui pèse le plus (points à gagner) :
cli-capped = Le palier est retenu par :
cli-domains = Par domaine :

## Catalogue as text

# Variables: $weight (String)
cli-weight = poids { $weight }
cli-critical = critique
cli-actions = Actions :
