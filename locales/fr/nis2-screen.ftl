### L’écran où l’on apprend si la loi NIS2 concerne l’entreprise.

nis2-screen-page-title = NIS2
nis2-screen-title = La loi NIS2 vise-t-elle votre entreprise ?
nis2-screen-intro = Répondez à ce que vous pouvez. Le résultat change à chaque réponse, et rien ne quitte cet ordinateur.
# Variables: $message (text): what is wrong and what to do
nis2-screen-problem = Erreur : { $message }
nis2-screen-yes = Oui
nis2-screen-no = Non
nis2-screen-unknown = Je ne sais pas encore
nis2-screen-later = Demandé seulement quand cela compte.
nis2-screen-later-open = Répondre quand même

## 1. Ce que fait l’entreprise
nis2-screen-activities = Que fait votre entreprise ?
nis2-screen-activities-why = Cochez tout ce que vous faites pour d’autres, même à titre accessoire. La loi énumère des services, pas des secteurs en général. « CCB » est le Centre pour la Cybersécurité Belgique.
nis2-screen-search = Chercher
nis2-screen-search-hint = Un mot de votre travail, comme hébergement, boulangerie ou transport.
# Variables: $count (number): activities that were found
nis2-screen-found = { $count ->
        [0] Rien trouvé.
        [one] Un résultat.
       *[other] { $count } résultats.
    }
nis2-screen-nothing = Essayez d’autres mots, ou moins de mots. Si rien ne convient, cochez « Nous ne faisons rien de tout cela ».
nis2-screen-list = Activités que la loi énumère
nis2-screen-counts = Qu’est-ce qui compte ?
# Variables: $law (text): how the law calls it
nis2-screen-law = Dans la loi : { $law }
# Variables: $count (number): all activities
nis2-screen-all = Afficher les { $count } activités
nis2-screen-unlisted = Pas dans la liste de la loi
nis2-screen-none = Nous ne faisons rien de tout cela
nis2-screen-none-hint = Dans ce cas, la loi ne vous vise que si les autorités vous l’écrivent, ce qui est rare.

## 2. Sa taille
nis2-screen-size = Quelle est la taille de votre entreprise ?
nis2-screen-size-why = La loi regarde le personnel, le chiffre d’affaires et le bilan, groupe compris.
nis2-screen-staff = Personnel, en unités de travail par année (UTA)
nis2-screen-staff-hint = Une personne à temps plein pendant toute l’année compte pour une unité, un temps partiel pour sa part. Les patrons qui travaillent dans l’entreprise comptent aussi.
nis2-screen-money = Ajouter les montants
nis2-screen-turnover = Chiffre d’affaires annuel, en euros
nis2-screen-turnover-hint = Du dernier exercice clôturé, hors TVA.
nis2-screen-balance = Total du bilan, en euros
nis2-screen-balance-hint = Du dernier exercice clôturé, dans vos comptes annuels.
nis2-screen-group = Votre entreprise fait-elle partie d’un groupe ?
nis2-screen-group-hint = Entreprises liées : une autre contrôle la vôtre, ou la vôtre la contrôle, en général avec plus de la moitié des voix.
nis2-screen-linked = Entreprises liées
nis2-screen-linked-hint = Leurs chiffres comptent en entier.
nis2-screen-partnered = Y a-t-il des entreprises partenaires, avec une part de 25 à 50 % ?
nis2-screen-partnered-hint = Une entreprise partenaire détient de 25 à 50 % de la vôtre, ou l’inverse. Ses chiffres comptent pour cette part.
nis2-screen-partners = Entreprises partenaires
nis2-screen-partners-hint = Notez la part de chacune.
# Variables: $number (number): its place in the list, from 1
nis2-screen-enterprise = Entreprise { $number }
nis2-screen-enterprise-name = Nom
nis2-screen-enterprise-share = Part, en %
nis2-screen-enterprise-staff = Personnel, en unités de travail
nis2-screen-enterprise-add = Ajouter une entreprise
# Variables: $name (text): its name, or its place in the list
nis2-screen-enterprise-remove = Enlever { $name }
nis2-screen-independent = Votre informatique est-elle indépendante du groupe ?
nis2-screen-independent-hint = Elle l’est quand vos systèmes et services tournent sans ceux du groupe.

## 3. Où
nis2-screen-where = Où ?
nis2-screen-where-why = Pour la plupart des activités, le pays où votre entreprise est établie détermine la loi applicable.
nis2-screen-established = Dans quel pays votre entreprise est-elle établie ?
nis2-screen-established-hint = Là où elle travaille vraiment, pas seulement là où elle a une adresse.
nis2-screen-country = Choisissez un pays
nis2-screen-main = Où est votre établissement principal dans l’Union européenne ?
nis2-screen-main-hint = Le pays où vous prenez surtout vos décisions sur les risques de cybersécurité.
nis2-screen-serves = Offrez-vous vos services en Belgique ?
nis2-screen-serves-hint = Des clients en Belgique peuvent les utiliser.

## 4. Lettres et clients
nis2-screen-letters = Lettres et clients
nis2-screen-critical = Les autorités ont-elles désigné votre entreprise comme entité critique ?
nis2-screen-critical-hint = Vous auriez reçu une lettre à ce sujet. La plupart des petites entreprises n’en ont pas reçu.
nis2-screen-letter = Le Centre pour la Cybersécurité Belgique (CCB) a-t-il identifié votre entreprise ?
nis2-screen-letter-hint = Le CCB peut soumettre une entreprise à la loi par une décision, quelle que soit sa taille.
nis2-screen-letter-none = Pas de lettre
nis2-screen-letter-essential = Oui, comme entité essentielle
nis2-screen-letter-important = Oui, comme entité importante
nis2-screen-customers = Avez-vous des clients soumis à NIS2 ?
nis2-screen-customers-hint = Par exemple un hôpital, un fournisseur d’énergie ou un grand producteur alimentaire. Ils peuvent vous demander des preuves.

## Le résultat
nis2-screen-result-link = Voir le résultat
# Variables: $result (text): the result in a sentence
nis2-screen-announce = Résultat : { $result }
nis2-screen-start-title = Commencez par ce que fait votre entreprise
nis2-screen-start = Cochez au moins une activité, ou « Nous ne faisons rien de tout cela ». Le résultat s’affiche alors ici, avec ses raisons.
nis2-screen-start-link = Aller aux activités
nis2-screen-essential = Entité essentielle
nis2-screen-important = Entité importante
nis2-screen-limited = Enregistrement seulement
nis2-screen-out = Pas visée
nis2-screen-other-country = Un autre pays
nis2-screen-check = Pas encore certain
nis2-screen-changed = Ce qui a changé depuis la dernière fois
nis2-screen-missing = Ce qui rendrait le résultat certain
nis2-screen-borderline = À confirmer
nis2-screen-figures = Votre taille
nis2-screen-milestones = Les dates qui comptent
nis2-screen-supply-chain = Vos clients
nis2-screen-watch = Seulement proposé ou pas encore tranché
nis2-screen-sources = Sources
nis2-screen-measures = Où vous en êtes pour les onze mesures
nis2-screen-measures-lead = D’après vos réponses au questionnaire. Cela montre où regarder, et ne prouve pas la conformité.
nis2-screen-measures-none = Pas demandé à cette profondeur
nis2-screen-measures-more = Ce qui fait monter ce résultat
# Variables: $known (Number), $asked (Number)
nis2-screen-measures-known = Réponses données : { $known } sur { $asked }. Les questions qui pèsent le plus :
nis2-screen-measures-actions = Premières actions
nis2-screen-answer-save = Enregistrer votre réponse en PDF, une page
nis2-screen-answer-save-hint = Elle dit où vous en êtes pour chaque mesure, en mots et sans vos scores. Relisez-la avant de l’envoyer.
