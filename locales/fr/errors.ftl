### Ce qui ne va pas, où, et que faire. Montré par la fenêtre et par la ligne de commande.

## Erreurs du programme, une par code d’ApiError

error-assessment-not-found = Cette évaluation n’existe plus. Revenez à la liste et choisissez-en une autre.
error-question-not-found = Cette question n’est pas dans le questionnaire. Revenez à la liste et rouvrez l’évaluation.
error-choice-not-found = Cette option n’appartient pas à la question. Choisissez une de celles qui sont à l’écran.
error-reason-missing = Dites en quelques mots pourquoi la question ne s’applique pas à vous.
# Variables: $limit (String) – the most characters that are kept
error-text-too-long = Ce texte est trop long. Restez sous { $limit } caractères, où chaque ligne compte pour au moins 40.
error-text-several-lines = Un nom tient sur une ligne. Retirez les retours à la ligne.
error-text-invisible = Ce texte contient des caractères de contrôle invisibles. Tapez-le au lieu de le coller.
error-sample-not-found = Cet exemple n’existe pas.
error-language-unknown = Tandem ne parle pas cette langue.
error-incident-not-found = Cet incident n’est plus là. Rouvrez la liste des incidents et choisissez-en un autre.
# Variables: $limit (String) – the most incidents that are kept
error-too-many-incidents = Une évaluation garde { $limit } incidents au plus. Retirez-en un qui est fini depuis longtemps.
error-story-not-found = Cet exemple n’existe pas. Choisissez-en un à l’écran.
error-cell-not-found = Cette case n’est plus sur la carte. Choisissez-en une autre.
error-action-not-found = Le questionnaire n’a pas cette action. Choisissez-en une autre.
# Variables: $limit (String) – the most services that are kept
error-too-many-services = Une carte garde { $limit } services au plus. Retirez ceux que vous n’utilisez plus.
error-depth-unknown = Cette profondeur n’existe pas. Choisissez l’une des trois.
# Variables: $name (String) – the file's name
error-invalid-file = « { $name } » n’a pas été ouvert. Rien n’a changé. Voici ce qui ne va pas :
# Variables: $name (String) – the file's name
error-file-not-found = Le fichier « { $name } » est introuvable. Vérifiez son nom et son dossier.
# Variables: $name (String) – the file's name
error-file-unreadable = Le fichier « { $name } » ne peut pas être lu. Vérifiez que c’est un fichier, pas un dossier, et que vous pouvez l’ouvrir.
# Variables: $name (String) – the file's name
error-file-unwritable = Le fichier « { $name } » ne peut pas être écrit. Vérifiez que son dossier existe et que vous pouvez y écrire, ou choisissez-en un autre. Si un programme utilise le fichier, fermez-le.
# Variables: $name (String) – the file's name
error-disk-full = Il n’y a plus de place sur le disque pour « { $name } ». Libérez de la place ou choisissez un autre disque, puis réessayez.
# Variables: $found (String), $supported (String) – versions of the data file
error-storage-too-new = Vos évaluations ont été ouvertes avec un Tandem plus récent (version de données { $found } ; celui-ci lit jusqu’à { $supported }). Installez la dernière version. Rien n’a changé.
# Variables: $folder (String) – the data folder
error-storage-folder = Tandem ne peut pas écrire dans son dossier de données, { $folder }. Vérifiez que le dossier existe et que vous pouvez y écrire, puis redémarrez.
error-storage-unwritable = Tandem ne peut plus écrire ses données : votre dernier changement n’a pas été gardé. Vérifiez que son dossier est toujours là et que vous pouvez y écrire, puis réessayez.
error-storage-full = Le disque est plein : votre dernière réponse n’a pas été gardée. Libérez de la place et répondez à nouveau.
error-storage-busy = Un autre programme utilise les données de Tandem. Fermez-le ou attendez un instant, puis réessayez.
error-storage-damaged = Le fichier de données a été endommagé pendant que Tandem tournait. Fermez Tandem et redémarrez-le : le fichier endommagé est mis de côté et conservé.
error-report-failed = Le rapport n’a pas pu être fait. Réessayez ; si cela échoue encore, enregistrez une copie de l’évaluation et envoyez-la à qui vous a donné Tandem.
error-format-unknown = Ce type de fichier n’existe pas. Choisissez-en un à l’écran.
# Variables: $name (String)
error-logo-not-an-image = « { $name } » n’est pas une image PNG ou JPEG. Enregistrez le logo dans un de ces formats et choisissez-le à nouveau.
# Variables: $name (String), $most (String)
error-logo-too-large = « { $name } » dépasse { $most } Mo. Réduisez le logo et choisissez-le à nouveau.
# Variables: $name (String), $most (String)
error-logo-too-many-pixels = « { $name } » dépasse { $most } pixels en largeur ou en hauteur. Réduisez le logo et choisissez-le à nouveau.
# Variables: $name (String)
error-logo-damaged = « { $name } » est endommagé et ne peut pas être lu jusqu’au bout. Enregistrez le logo une nouvelle fois et choisissez-le à nouveau.
# Variables: $name (String)
error-sheet-too-large = « { $name } » est trop volumineux pour une feuille de questions. Choisissez la feuille que Tandem a créée.
# Variables: $name (String)
error-sheet-unreadable = « { $name } » ne peut pas être lu comme une feuille de questions. Choisissez le fichier Excel ou CSV complété, sans mot de passe.
# Variables: $name (String)
error-no-answers-found = « { $name } » ne contient aucune réponse. Vérifiez que la colonne des réponses est complétée et que la première colonne n’a pas été modifiée.
error-no-branding-waits = Plus aucun fichier n’attend votre réponse. Choisissez-le à nouveau.
error-nothing-to-open = Il n’y a pas encore de rapport à ouvrir. Enregistrez-en un d’abord.
# Variables: $name (String) – the file's name
error-open-failed = « { $name } » n’a pas pu être ouvert. Ouvrez-le vous-même depuis le dossier où vous l’avez enregistré.
# Variables: $detail (String) – technical detail
error-internal = Quelque chose s’est passé que Tandem n’attendait pas ({ $detail }). Vos réponses sont gardées. Réessayez.
error-locked = Tandem est verrouillé. Saisissez votre phrase de passe pour continuer. Ce que vous étiez en train de taper est conservé.
error-passphrase-wrong = Ce n’est pas la bonne phrase de passe. Vérifiez les majuscules, les espaces et la disposition du clavier, puis réessayez.
# Variables: $least (String)
error-passphrase-weak = Cette phrase de passe est facile à deviner. Prenez au moins { $least } caractères, par exemple quatre ou cinq mots sans lien entre eux.
error-no-key-store = Tandem ne peut pas utiliser le coffre à clés de cet ordinateur : il n’y en a pas, ou il est verrouillé. Déverrouillez-le et réessayez, ou continuez avec une phrase de passe.
error-nothing-to-lock = L’ordinateur garde la clé de votre fichier de données et le rouvrirait aussitôt. Pour verrouiller Tandem, choisissez d’abord une phrase de passe sous « Sécurité et sauvegardes ».
error-no-key = Cet ordinateur n’a pas pu créer de clé cette fois. Fermez d’autres programmes et réessayez.
error-backup-not-found = Cette sauvegarde n’existe plus. Rouvrez « Sécurité et sauvegardes » pour voir celles qui restent.
# Variables: $name (String)
error-not-a-data-file = « { $name } » n’est pas un fichier de données de Tandem : rien n’a été restauré. Choisissez un fichier enregistré par Tandem. Son nom finit par .db.
# Variables: $name (String)
error-data-file-damaged = « { $name } » est endommagé : rien n’a été restauré. Choisissez une autre copie.
# Variables: $name (String)
error-data-file-of-another = « { $name } » ne s’ouvre que sur l’ordinateur où il a été créé : sa clé y est gardée. Ouvrez Tandem sur cet ordinateur et enregistrez une copie avec phrase de passe, sous « Sécurité et sauvegardes ».
error-nothing-to-restore = Aucun fichier n’est en attente. Choisissez-le à nouveau.
error-idle-unknown = Tandem ne peut pas se verrouiller après ce délai. Choisissez-en un dans la liste.
# Variables: $name (String)
error-file-locked = « { $name } » est chiffré. Pour l’ouvrir, saisissez la phrase de passe choisie par l’expéditeur.
# Variables: $name (String)
error-file-sealed-otherwise = « { $name } » ne s’ouvre pas avec une phrase de passe : il est endommagé, trop grand ou chiffré autrement. Demandez à l’expéditeur une nouvelle copie, chiffrée avec une phrase de passe.
error-nothing-to-hand-over = Rien n’est choisi. Cochez au moins une évaluation.
error-storage-lost = Tandem n’atteint plus son fichier de données : votre dernière modification n’a pas été conservée. Tout ce qui précède est en sécurité. Le disque ou le dossier réseau est-il encore connecté ? Reconnectez-le et réessayez.

## Avis sur le fichier de données

# Variables: $path (String) – where the damaged file stands now
notice-set-aside = Votre fichier de données était endommagé. Tandem a démarré avec un nouveau fichier et a conservé l’ancien ici : { $path }. Avez-vous une copie ailleurs ? Restaurez-la sous « Sécurité et sauvegardes », ou demandez de l’aide à votre partenaire IT.
# Variables:
#   $path (text): where the damaged file is
#   $file (text): how many assessments were read in it
#   $backup (text): how many came from the backup
#   $day (text): the day of the backup
notice-recovered-backup = Votre fichier de données était endommagé. Tandem y a lu { $file } de vos évaluations et en a repris { $backup } de la sauvegarde du { $day }. Parcourez votre liste pour voir s’il manque quelque chose. Le fichier endommagé est conservé ici : { $path }.
# Variables:
#   $path (text): where the damaged file is
#   $file-count (number): how many assessments were read in it
notice-recovered = { $file-count ->
    [one] Votre fichier de données était endommagé et il n’y avait pas de sauvegarde. Tandem a pu y lire { $file-count } évaluation.
   *[other] Votre fichier de données était endommagé et il n’y avait pas de sauvegarde. Tandem a pu y lire { $file-count } évaluations.
} Vérifiez le résultat : des réponses peuvent manquer. Le fichier endommagé est conservé ici : { $path }.

## Champs de l’organisation

field-number-invalid = Écrivez un nombre comme 12 ou 7,5.
# Variables: $most (String)
field-number-range = Écrivez un nombre entre 0 et { $most }.
field-country-invalid = Choisissez un des pays.
field-choice-invalid = Choisissez une des réponses.
field-activity-invalid = Cette activité n’est pas connue. Choisissez dans la liste.
field-share-linked = Avec plus de la moitié, ce n’est pas un partenaire : placez-la parmi les sociétés de votre groupe.
field-share-missing = Écrivez la part en pour cent, au-dessus de 0 et 50 au plus.
field-day-invalid = Écrivez le jour ainsi : 22/11/2026.
field-reason-missing = Dites en quelques mots pourquoi vous l’écartez : ceux qui liront le plan plus tard voudront le savoir.
# Variables: $most (String)
field-hours-invalid = Écrivez un nombre entier d’heures, de 1 à { $most }.
field-time-invalid = Écrivez l’heure ainsi : 14:30.
field-moment-half = Remplissez le jour et l’heure.
field-time-skipped = Cette heure n’a pas existé : cette nuit-là, on est passé à l’heure d’été. Vérifiez l’heure.
field-moment-future = Ce moment n’est pas encore arrivé. Vérifiez le jour et l’heure.
field-moment-before = C’est avant le moment où vous avez constaté l’incident. Vérifiez les deux moments.
field-moment-missing = Notez quand vous en avez eu connaissance : tout se compte à partir de là.
field-group-named = Les sociétés de votre groupe sont connues par leur nom. Retirez-les d’abord sur l’écran NIS2.
field-group-invalid = Choisissez oui, non ou « Je ne sais pas encore ».

## Numéro d’entreprise

problem-enterprise-number-character = Un numéro d’entreprise ne contient que des chiffres, des points et des espaces, avec « BE » devant si vous voulez. Exemple : 0999.999.922.
# Variables: $digits (String) – how many digits there are
problem-enterprise-number-length = Un numéro d’entreprise a dix chiffres ; celui-ci en a { $digits }. Exemple : 0999.999.922.
problem-enterprise-number-first-digit = Un numéro d’entreprise belge commence par 0 ou 1. Exemple : 0999.999.922.
problem-enterprise-number-check-digits = Les deux derniers chiffres ne correspondent pas aux autres. Vérifiez chaque chiffre sur une facture ou à la Banque-Carrefour des Entreprises.

## Problèmes d’un fichier d’évaluation

problem-empty = Le fichier est vide. Choisissez un fichier qui se termine par .tandem.json.
# Variables: $limit (String) – the limit in megabytes
problem-too-large = Le fichier dépasse { $limit } Mo ; une évaluation n’est jamais aussi grande. Vérifiez que c’est le bon fichier.
problem-not-text = Le fichier n’est pas du texte en UTF-8. Exportez-le à nouveau depuis Tandem.
# Variables: $line (String), $column (String) – the place
problem-syntax = Le fichier n’est pas du JSON valide : il n’a plus de sens à la ligne { $line }, colonne { $column }. Corrigez cet endroit, ou exportez le fichier à nouveau.
problem-not-an-assessment = Ce n’est pas une évaluation Tandem : « format » doit être « tandem-assessment/1 ». Choisissez un autre fichier.
# Variables: $found (String), $supported (String) – formats
problem-newer-format = Le fichier a le format « { $found } » ; ce Tandem lit jusqu’à « { $supported } ». Installez la dernière version de Tandem.
problem-unknown-key = Le format n’a pas cette clé. Retirez-la, ou corrigez son orthographe.
# Variables: $limit (String) – the most entries
problem-too-many = Il y a ici plus de { $limit } entrées ; aucune évaluation n’en a autant. Vérifiez que c’est le bon fichier.
problem-duplicate-key = Cette clé figure deux fois. Gardez-en une.
problem-missing = Ceci doit être présent. Ajoutez-le.
# Variables: $type (String) – the type
problem-wrong-type = { $type } doit figurer ici. Corrigez la valeur.
problem-type-object = Un objet entre accolades
problem-type-list = Une liste entre crochets
problem-type-text = Un texte entre guillemets
problem-type-number = Un nombre sans guillemets
problem-type-yes-no = « true » ou « false », sans guillemets,
# Variables: $words (String) – the words that are allowed
problem-not-one-of = Un de ces mots doit figurer ici : { $words }.
# Variables: $least (String), $most (String) – the ends of the range
problem-out-of-range = Le nombre doit se situer entre { $least } et { $most }.
# Variables: $least (String), $most (String) – the ends of the range
problem-not-whole = Un nombre entier entre { $least } et { $most } doit figurer ici.
problem-text-empty = Ce texte ne peut pas être vide. Complétez-le.
# Variables: $limit (String) – the most characters
problem-text-too-long = Ce texte dépasse { $limit } caractères, où chaque ligne compte pour au moins 40. Raccourcissez-le.
problem-text-several-lines = Ce texte doit tenir sur une ligne. Retirez les retours à la ligne.
problem-text-invisible = Ce texte contient des caractères de contrôle invisibles. Retirez-les.
problem-not-a-date = Ce n’est pas un jour. Écrivez-le comme 2026-11-22.
problem-not-a-moment = Ce n’est pas un moment. Écrivez-le comme 2026-11-22T09:30:00Z.
problem-not-a-country = Ce n’est pas un code de pays. Écrivez deux majuscules, comme BE.
problem-partner-is-linked = Au-delà de 50 %, c’est une entreprise liée. Déplacez-la vers « linked ».
problem-partner-without-share = Une part de 0 n’est pas une part. Retirez cette entreprise, ou corrigez la part.
# Variables: $known (String) – the questionnaire of the program
problem-unknown-pack = Ce questionnaire n’est pas dans ce programme, qui contient « { $known } ». Ouvrez le fichier avec le programme qui l’a fait.
problem-unknown-question = Le questionnaire n’a pas cette question. Cherchez l’identifiant avec « tandem catalogue ».
# Variables: $choices (String) – the choices of the question
problem-unknown-choice = La question n’a pas ce choix. Elle a : { $choices }.
problem-unknown-action = Le questionnaire n’a pas cette action. Cherchez l’identifiant avec « tandem catalogue ».
problem-unknown-service = Le catalogue n’a pas ce service. Pour un service à vous, écrivez « custom » et un nom dans « label ».
# Variables: $models (String) – the models there are
problem-unknown-model = Ce modèle de service n’existe pas. Il y a : { $models }.
problem-unknown-entity-type = NIS2 n’a pas ce type d’entité. Prenez un identifiant de assets/data/nis2_entity_types.toml.
problem-not-a-scenario = Ce n’est pas un scénario de disponibilité de Tandem : « format » doit être « tandem-availability/1 ». Choisissez un autre fichier.
problem-not-a-branding = Ce n’est pas un fichier de marque de Tandem : « format » doit être « tandem-branding/1 ». Choisissez un autre fichier.
problem-not-a-key = Ce n’est pas une clé publique comme minisign l’écrit : 56 signes qui commencent par « RW ». Copiez la deuxième ligne de « minisign.pub ».
problem-not-an-address = Ce n’est pas l’adresse d’une page web. Écrivez-la en entier, avec « https:// » au début.
problem-not-a-mail = Ce n’est pas une adresse mail. Écrivez-la comme « info@exemple.be ».
problem-not-a-phone = Ce n’est pas un numéro de téléphone. Écrivez au plus 40 chiffres, espaces et signes, comme « +32 2 123 45 67 ».
problem-branding-name = Ce n’est pas le nom de l’éditeur. Tapez-le comme il est écrit ci-dessus.
problem-empty-list = Il faut au moins un élément ici. Ajoutez-le.
problem-not-two = Il faut exactement deux nombres ici, un par fournisseur.
problem-duplicate-id = Cet identifiant figure deux fois. Donnez à chaque élément le sien.
problem-longer-than-a-year = Ces valeurs donnent plus d’heures d’arrêt qu’il n’y a d’heures dans une année. Vérifiez les fréquences et les durées.
problem-reason-missing = « not-applicable » demande une raison. Ajoutez-la.
problem-reason-unused = Une raison ne va qu’avec « not-applicable ». Retirez-la, ou changez le choix.

## Remarques : rien de faux, bon à savoir

remark-catalogue-counts = Le catalogue dit autre chose, avec une source : c’est sa valeur qui compte.
remark-unknown-layer = La carte n’a pas cette tâche : elle ne compte donc pas. Cherchez les identifiants dans assets/data/responsibility.toml.
remark-partner-too-small = En dessous de 25 %, ce n’est pas un partenaire : il n’entre pas dans les chiffres.
# Variables: $found (String), $known (String) – versions of the questionnaire
remark-other-pack-version = Rempli avec la version { $found } du questionnaire ; ce programme a la { $known }.

## L’atelier, les sections, les liens
# Variables:
#   $limit (number): the most that are kept
error-too-many-points = La liste des points en attente est pleine : { $limit } points. Retirez ce qui est réglé.
error-point-not-found = Ce point n’est plus sur la liste. Ouvrez à nouveau la question.
error-section-not-found = Ce domaine n’est pas abordé ici. Choisissez-en un autre dans la liste des domaines.
error-answers-not-found = Il n’y a pas de réponse derrière ce chiffre. Retournez aux résultats.
error-nothing-to-undo = Il n’y a pas de réponse à annuler. Pour changer une réponse, choisissez-en une autre.
error-nothing-to-redo = Il n’y a pas de réponse à rétablir.
error-not-presenting = La présentation est terminée. Relancez-la depuis la fenêtre du programme.
error-link-unknown = Tandem n’ouvre pas cette adresse. Copiez-la dans votre navigateur si vous lui faites confiance.
# Variables:
#   $path (text): where the damaged file is
#   $file-count (number): how many assessments were read in it
notice-recovered-whole = Votre fichier de données était endommagé. Tandem a pu y lire tout ce que contenait la sauvegarde : { $file-count } évaluations. Parcourez-les : les dernières réponses peuvent manquer. Le fichier endommagé est conservé ici : { $path }.
