### Le rapport : ce qui est sur le papier en plus des mots du questionnaire.

report-title = Plan d’action cloud
# The language of the report, in its own words
report-language = Français
# Variables: $title (String), $firm (String)
report-document-title = { $title } : { $firm }
report-file-name = plan d’action
# Variables: $firm (String), $date (String)
report-subject = { $firm } : plan d’action pour la sécurité dans le cloud, { $date }
report-page = {"{page} / {pages}"}
# Variables: $version (String) – of the questionnaire
report-footer = Résultat indicatif, d’après vos réponses : ni label, ni certificat, ni avis juridique. Questionnaire { $version }.

## Page one

# Variables: $low (String), $high (String)
report-ruler-alt = Une échelle de 0 à 100 : { $low } acquis, jusqu’à { $high } quand toutes les réponses seront connues.
# Variables: $band (String)
report-ruler-band = Palier : { $band }.
report-legend-earned = Acquis
report-legend-open = À vérifier
report-legend-missing = Pas encore fait
# Variables: $count (Number) – points earned
report-say-earned = { $count ->
    [one] Vous avez { $count } point sur 100.
   *[other] Vous avez { $count } points sur 100.
}
# Variables: $count (Number) – questions answered with "don't know", $points (String) – what they may bring
report-say-unknown = { $count ->
    [one] Trouver la réponse derrière votre seul « je ne sais pas » peut en ajouter jusqu’à { $points }, sans rien acheter.
   *[other] Trouver les réponses derrière vos { $count } « je ne sais pas » peut en ajouter jusqu’à { $points }, sans rien acheter.
}
# Variables: $count (Number) – open questions
report-say-open = { $count ->
    [one] Une question n’a pas encore de réponse : le résultat est provisoire.
   *[other] { $count } questions n’ont pas encore de réponse : le résultat est provisoire.
}
# Variables: $count (Number) – of actions, $hours (String)
report-say-actions = { $count ->
    [one] L’action ci-dessous demande { $hours }.
   *[other] Les { $count } premières actions ci-dessous demandent { $hours } en tout.
}
# Variables: $band (String) – the band of the number alone, $capped (String) – the band that is given, $questions (String) – a list
report-say-capped = Le chiffre seul donnerait « { $band } ». Le palier reste « { $capped } » tant que ceci n’est pas en place : { $questions }.
# Variables: $figure (String) – les deux bornes en mots; $day (String)
report-say-before = La dernière fois, le { $day }, c’était { $figure }.
report-say-done = Toutes vos réponses sont les meilleures possibles. Revoyez-les dans un an.
report-say-nothing = Aucune question ne s’applique à cette entreprise : il n’y a donc pas de score.
report-actions = Les six premières actions
# Variables: $count (Number)
report-actions-fewer = { $count ->
    [one] L’action
   *[other] Les { $count } actions
}
report-column-number = N°
report-column-action = Action
report-column-who = Qui
report-column-due = Pour le
report-law = Loi
report-by-domain = Par domaine, le plus bas d’abord
report-bars-alt = Une barre par domaine, de 0 à 100. Les chiffres figurent à côté des barres.
report-not-applicable = sans objet
report-uncertain = Ce qui reste incertain
report-uncertain-none = Rien : vous connaissez la réponse à chaque question.
# Variables: $count (Number) – how many more
report-uncertain-more = { $count ->
    [one] Et une autre : voir « Ce qu’il reste à vérifier ».
   *[other] Et { $count } autres : voir « Ce qu’il reste à vérifier ».
}

## Results

report-logo = Le logo du conseiller qui propose ce rapport
report-contents = Table des matières
report-contents-link = {"{title}, page {page}"}
report-results = Résultats par domaine
report-results-lead = En plein, ce qui est certain ; en hachures, ce qui dépend de réponses encore inconnues.
report-column-domain = Domaine
report-column-score = Sur 100
report-column-points = Points
report-column-answers = Réponses connues
# Variables: $points (String), $of (String)
report-points = { $points } sur { $of }
# Variables: $known (String), $all (String)
report-answers = { $known } sur { $all }
report-capped = Ce qui retient le palier
# Variables: $band (String) – the band of the number alone, $capped (String) – the band that is given
report-capped-text = Le chiffre seul donnerait « { $band } ». Le palier reste « { $capped } » tant qu’il manque ce qui suit. Un seul de ces manques peut arrêter toute l’entreprise :
report-costs = Ce qui pèse le plus
report-costs-lead = Ce que votre score gagnerait si cette seule réponse devenait la meilleure.
report-column-question = Question
report-column-answer = Réponse
report-column-gain = Points à gagner

## The plan

report-plan = Le plan d’action
report-plan-lead = Dans l’ordre à suivre : d’abord les actions pour lesquelles la loi a fixé une date limite, puis celles qui rapportent le plus par heure de travail. Une action vient après celles dont elle a besoin.
report-plan-table = Le plan en un coup d’œil
report-plan-calendar = Quand faire quoi
report-plan-calendar-alt = Une barre par action, de son premier à son dernier jour ouvrable. Les lignes donnent le numéro, l’action et la date.
report-plan-burn-down = Comment le risque diminue
report-plan-burn-down-axis = Points encore à gagner
report-plan-burn-down-known = Certain
report-plan-burn-down-open = Dépend de réponses encore inconnues
report-plan-sums = Ce que cela demande
report-plan-open = À faire
report-plan-doing = En cours
report-plan-legal = Exigée par la loi
report-plan-how = Chaque action : pourquoi et comment
report-column-when = Quand
report-column-hours-figure = Heures
report-column-euros-figure = Euros par an
report-column-count = Actions
report-column-now = Aujourd’hui
report-column-before = La dernière fois
report-column-change = Différence
report-before = Par rapport à la dernière fois
report-before-lead = Ce qui était certain alors et ce qui l’est aujourd’hui, en points sur 100 pour chaque domaine.
report-radar-now = Certain aujourd’hui
report-radar-open = À vérifier
report-radar-alt = Les domaines autour d’un centre, chacun de 0 à 100. Le tableau ci-dessous donne les chiffres.
report-plan-none = Aucune réponse n’appelle d’action. Revenez dans un an, ou quand quelque chose change.
report-plan-unknown = Les actions découlent des réponses. Trouvez d’abord les réponses qui manquent.
report-plan-decided = Toutes les actions que vos réponses appellent sont terminées ou écartées.
report-plan-done = Actions terminées
report-plan-declined = Actions écartées
report-help = Qui peut aider :
report-contacts = Aide en Belgique :
report-because = Elle améliore :
report-asked-by = Raison :
# Variables: $gain (String)
report-gain = score +{ $gain }
report-quick-win = gain rapide

## Still to find out

report-unknowns = Ce qu’il reste à vérifier
report-unknowns-lead = Chaque réponse trouvée rend le résultat plus certain. Certaines seront meilleures que prévu.

## Answers

report-answers-title = Toutes les réponses
report-reason = Raison :
report-note = Note :
report-evidence = Preuve :

## Method

report-method = Comment nous comptons
report-method-score = Chaque question a un poids de 1 à 5, et chaque réponse un score de 0 à 1. Le résultat est 100 fois la somme des poids, chacun multiplié par son score, divisée par la somme des poids.
report-method-interval = « Je ne sais pas » et une question sans réponse comptent pour 0 en bas de l’intervalle et pour 1 en haut. C’est pourquoi le résultat est un intervalle. Une réponse « Ne s’applique pas à nous », avec sa raison, n’entre pas dans les sommes.
report-method-band = Le palier suit le bas de l’intervalle : exposé sous 25, fragile sous 50, en progrès sous 75, solide sous 90, exemplaire à partir de 90. Quelques questions sont critiques : tant que l’une d’elles a un score inférieur à un demi, le palier est au mieux fragile. Le chiffre, lui, ne change pas.
report-method-rounding = Le bas de l’intervalle est arrondi à l’unité inférieure et le haut à l’unité la plus proche, pour qu’aucun chiffre ne paraisse meilleur que son palier.
report-method-order = Ce qui est en cours et ce que vous avez mis en premier vient d’abord, puis les actions dont la date limite légale est passée ou tombe dans les 90 jours. Les autres suivent d’après ce qu’elles ajoutent au bas de l’intervalle, divisé par le milieu de leur fourchette d’heures. Une action dont d’autres ont besoin est pesée avec elles. Les points des questions critiques comptent ici double, et une action exigée par la loi aussi. Les heures et les coûts sont des estimations pour une entreprise de 5 à 50 personnes.
report-method-duties = Une obligation de la loi NIS2 fait entrer son action dans le plan, sauf si une réponse montre que c’est fait. Sans une telle réponse, elle pèse dans l’ordre autant qu’une question de poids 3. Elle ne compte pas dans le score.
report-method-calendar = Les dates découlent du nombre d’heures par mois. On compte le milieu de la fourchette d’heures, réparti sur 260 jours ouvrables par an, du lundi au vendredi, une action après l’autre. Une action qui dépasserait la date fixée par vous ou par la loi passe plus tôt. Une action que vous reportez attend, et le reste continue.
report-method-steps = Le score après chaque action ajoute ce qu’elle rapporte : les points que perd une réponse, répartis à parts égales entre les actions qu’elle appelle. On suppose que les mêmes questions s’appliquent encore et que l’action est faite en entier.
report-method-map = Une part est le poids des services d’un même nom dans le poids de tous. Ce poids dit en combien de temps vous êtes à l’arrêt sans un service, de 1 à 4 ; un poids inconnu compte comme un poids moyen. La concentration (HHI) est 10 000 fois la somme des carrés des parts, et 10 000 divisé par ce chiffre donne le nombre équivalent de fournisseurs de même taille. L’exposition de l’ensemble est la moyenne de celles des services, avec les mêmes poids.
report-method-availability = La disponibilité nette est 1 moins le temps d’arrêt divisé par 8 760 heures. Ce temps additionne les pannes et les erreurs humaines. Les formules et chaque hypothèse figurent avec la comparaison.
report-disclaimer = Ce que ce rapport est, et ce qu’il n’est pas
report-disclaimer-text = Ceci est une estimation d’après vos propres réponses, à la date du rapport. Personne ne les a vérifiées. Ce n’est ni un label, ni un certificat, ni un avis juridique. Pour vos obligations légales, adressez-vous à l’autorité ou à un conseiller.
report-privacy = Ce rapport a été créé sur votre propre ordinateur. Tandem n’envoie rien à personne.

## Sources

report-sources = Sources
report-sources-lead = Les lois et les chiffres cités dans les questions et les actions viennent de ces pages.
# Variables: $day (String)
report-source-checked = vérifié le { $day }

## Seconds regards, aide, mots

report-help-title = Où trouver de l’aide en Belgique
report-help-lead = Les organismes publics et les fédérations que cite le plan. Les adresses changent : vérifiez-les avant de vous y fier.
report-glossary = Les mots expliqués
report-glossary-lead = Les termes techniques et juridiques de ce rapport, en langage simple.
report-second-look = Des réponses à revoir

## NIS2

report-nis2 = NIS2 : la loi vous vise-t-elle, et où en êtes-vous ?
report-nis2-confirm = Pas encore certain
report-nis2-measures = Où vous en êtes pour les onze mesures
report-nis2-measures-lead = D’après vos réponses : le score des questions liées à chaque mesure. Ce n’est pas une preuve de conformité.
report-nis2-measure = Mesure
report-nis2-not-asked = pas demandé

## Whose branding the report carries

report-branding = Qui propose ce rapport
# Variables: $name (String) – the publisher
report-branding-name = { $name } (non vérifié)
# Variables: $name (String) – the publisher
report-branding-verified = Le nom et les coordonnées viennent de { $name }, avec son logo s’il y en a un. Sa signature numérique a été contrôlée sur l’ordinateur qui a fait ce rapport.
report-branding-unverified-title = Non vérifié
# Variables: $name (String) – the publisher
report-branding-unverified = Le nom et les coordonnées disent venir de « { $name } ». Personne ne l’a vérifié par une signature numérique. Demandez à { $name } avant de vous y fier.
# Variables: $name (String) – the publisher, marked when it was not verified
report-branding-foot = Proposé par { $name }.
report-branding-web = Sur le web :
report-branding-mail = Par mail :
report-branding-phone = Par téléphone :
