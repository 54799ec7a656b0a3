### Ce qui peut clocher dans un questionnaire : pour ses auteurs, en ligne de commande.

## Structure

pack-no-header = Il n’y a pas de pack.toml. Un questionnaire est un dossier avec pack.toml et un fichier par domaine.
# Variables: $most (String) – a number
pack-too-large = Ceci dépasse { $most } ko ; aucun questionnaire n’est aussi grand. Retirez ce qui n’en fait pas partie.
# Variables: $limit (String) – a number
pack-too-many = Le questionnaire cite plus de { $limit } éléments, ou une question a plus de 50 choix. Divisez-le ou retirez ce qui s’y trouve deux fois.
pack-no-domain-file = pack.toml cite ce domaine, mais son fichier n’est pas là.
pack-stray-file = pack.toml ne cite pas ce domaine.
# Variables: $detail (String) – what the parser says, in English
pack-toml = Ceci n’est pas du TOML comme le veut un questionnaire : { $detail }
# Variables: $key (String)
pack-toml-unknown = « { $key } » n’a pas sa place ici. Cherchez une faute de frappe ; le README dit ce qui peut s’y trouver.
# Variables: $key (String)
pack-toml-missing = « { $key } » manque.
# Variables: $key (String)
pack-toml-twice = « { $key } » figure deux fois.
pack-toml-twice-plain = La même clé figure deux fois. Une question commence par [[question]], entre deux crochets.
pack-version = La version doit être faite de trois nombres, comme 2026.11.0.
pack-id = L’identifiant doit être fait de mots en minuscules avec des traits d’union, autres que « dont-know » et « not-applicable ».
pack-twice = L’identifiant figure deux fois.
pack-weight = Le poids doit aller de 1 à 5.
pack-no-reason = La raison du poids ou de « critical » manque.
pack-scores = Les scores doivent monter, d’exactement 0 à exactement 1.
pack-condition-empty = Une condition ne cite rien : écrivez au moins une clause, et au moins un mot derrière « is » ou « not ».
# Variables: $question (String)
pack-condition-unknown = Il n’y a pas de question « { $question } ».
# Variables: $question (String)
pack-condition-later = « { $question } » est posée plus tard : une condition ne regarde que les questions précédentes. Remontez-la, ou descendez celle-ci.
# Variables: $question (String)
pack-condition-deeper = « { $question } » appartient à une profondeur plus grande : elle n’est pas posée chaque fois que celle-ci l’est. Donnez-leur la même profondeur.
# Variables: $question (String)
pack-condition-retired = « { $question } » est retirée : plus personne n’y répond. Ôtez-la de la condition.
# Variables: $question (String), $choice (String), $choices (String)
pack-condition-choice = « { $question } » n’a pas de choix « { $choice } ». Elle a : { $choices }.
# Variables: $action (String) – the action
pack-unknown-action = Il n’y a pas d’action « { $action } ».
pack-no-action = La question ne mène à aucune action.
pack-unused-action = Aucune question ne cite cette action.
pack-action = Une fourchette est à l’envers, personne ne fait l’action, ou elle n’a pas d’étape.
pack-circle = Les actions s’exigent l’une l’autre en boucle.
# Variables: $reference (String)
pack-reference = « { $reference } » n’est pas un identifiant de son référentiel. Les identifiants se trouvent dans assets/data/frameworks.toml.
pack-trigger = Une règle a soit « when » avec des clauses, soit « all_best » avec des parts de 0 à 1.

## Textes

lint-no-words = Les textes du questionnaire manquent : aucun dossier « locales » dans le sien ni deux niveaux plus haut.
# Variables: $detail (String) – what the parser says, in English
lint-fluent = La ligne ne peut pas être lue : { $detail }
# Variables: $file (String)
lint-not-utf8 = Le fichier « { $file } » n’est pas en UTF-8. Enregistrez-le en UTF-8.
lint-more = Corrigez d’abord ceci : le reste est examiné dès que les fichiers peuvent être lus.
lint-link = Ceci est un lien, un dossier ou un périphérique, et un questionnaire ne contient que de simples fichiers. Mettez le fichier lui-même à sa place.
# Variables: $most (String) – a number
lint-too-large = Le questionnaire et ses textes dépassent { $most } Mo ou mille fichiers. Retirez ce qui n’en fait pas partie.
lint-braces = Un texte contient { "{" } ou { "}" }. Retirez-les.
# Variables: $id (String)
lint-forms-missing = « { $id } » a des formes dans une langue et pas ici. Donnez-lui des formes dans les trois, ou dans aucune.
# Variables: $entry (String)
lint-entry-missing = Les textes de « { $entry } » manquent ici, tous.
# Variables: $url (String)
lint-address = « { $url } » n’est pas une adresse qui commence par https://.
# Variables: $language (String)
lint-address-missing = Il n’y a pas d’adresse pour « { $language } ».
# Variables: $id (String)
lint-missing = « { $id } » n’a pas de texte ici.
# Variables: $id (String)
lint-dangling = « { $id } » ne correspond à rien dans le questionnaire : renommez-le ou retirez-le.
# Variables: $id (String)
lint-twice = « { $id } » figure deux fois.
lint-empty = Le texte est vide.
# Variables: $length (String), $limit (String)
lint-too-long = { $length } caractères, il y a place pour { $limit }.
# Variables: $words (String), $limit (String)
lint-many-words = { $words } mots, il y a place pour { $limit }.
# Variables: $words (String), $limit (String), $sentence (String) – its beginning
lint-long-sentence = Une phrase de { $words } mots, { $limit } au plus : « { $sentence }… »
# Variables: $average (String), $limit (String)
lint-long-average = Les phrases ont { $average } mots en moyenne, { $limit } au plus.
# Variables: $id (String)
lint-same-choice = Deux choix se lisent de la même façon : « { $id } ».
lint-left-in-english = Le texte est celui de l’anglais.
# Variables: $form (String)
lint-form-twice = La forme « { $form } » appartient déjà à un autre mot.

## Ce sur quoi les textes se fondent

# Variables: $id (String)
lint-unknown-source = Il n’y a pas de source « { $id } » dans sources.toml.
# Variables: $id (String)
lint-unknown-contact = Il n’y a pas de contact « { $id } » dans contacts.toml.
# Variables: $id (String)
lint-unknown-term = Il n’y a pas de mot « { $id } » dans glossary.toml.
# Variables: $day (String)
lint-old-source = Vérifiée pour la dernière fois le { $day }, il y a plus d’un an : relisez-la.
