### La loi belge NIS2 vise-t-elle une entreprise : le résultat, ses raisons, ce qui en découle.

## The result

nis2-category-essential = D’après vos données, votre entreprise est une entité essentielle au sens de la loi belge NIS2.
    .short = entité essentielle
nis2-category-important = D’après vos données, votre entreprise est une entité importante au sens de la loi belge NIS2.
    .short = entité importante
nis2-category-limited = D’après vos données, la loi belge NIS2 ne vous impose que des obligations d’enregistrement, pour votre activité d’enregistrement de noms de domaine.
    .short = seulement des obligations d’enregistrement
nis2-category-out = D’après vos données, la loi belge NIS2 ne vise pas votre entreprise.
    .short = pas visée
nis2-category-other-country = D’après vos données, c’est la loi NIS2 d’un autre pays qui s’applique à vos services, et non la loi belge.
    .short = loi d’un autre pays
nis2-category-check = Le résultat n’est pas encore certain : il manque des données qui peuvent le changer.
    .short = pas encore certain
# Variables: $countries (String) – their names
nis2-likely = Consultez d’abord la loi de : { $countries }.

# Variables: $size (String)
nis2-size = Taille : { $size }
nis2-size-micro = microentreprise
nis2-size-small = petite entreprise
nis2-size-medium = entreprise moyenne
nis2-size-large = grande entreprise
nis2-size-unknown = pas encore certaine
# Variables: $number (String)
nis2-figure-staff-fte = Effectif en unités de travail par année (UTA), groupe compris : { $number }
# Variables: $number (String)
nis2-figure-turnover-eur = Chiffre d’affaires annuel en euros, groupe compris : { $number }
# Variables: $number (String)
nis2-figure-balance-sheet-eur = Total du bilan en euros, groupe compris : { $number }
nis2-unknown = pas entièrement connu

## Headings

nis2-why = Pourquoi :
nis2-why-open = Ce qui est déjà certain :
nis2-borderline = À faire confirmer, car les interprétations divergent :
nis2-missing = Ce qui manque :
# Variables: $categories (String)
nis2-possible = Selon le cas, le résultat peut être : { $categories }.
nis2-duties = Ce que la loi prévoit pour vous :
nis2-duties-open = Ce que la loi prévoit pour vous dans tous les cas :
nis2-milestones = Les dates qui comptent :
nis2-watch = Seulement proposé ou pas encore tranché, et sans effet sur ce résultat :

## How a line is put together

# Variables: $text (String), $law (String) – the article, $sources (String) – their numbers
nis2-cited = { $text } ({ $law }, { $sources })
# Variables: $text (String), $day (String), $law (String), $sources (String)
nis2-cited-since = { $text } (depuis le { $day } ; { $law }, { $sources })
# Variables: $text (String), $day (String), $law (String), $sources (String)
nis2-cited-from = { $text } (à partir du { $day } ; { $law }, { $sources })
# Variables: $text (String), $sources (String)
nis2-watch-line = { $text } ({ $sources })
nis2-sources = Sources :
# Variables: $number (String), $title (String), $address (String), $day (String)
nis2-source = { $number } { $title }, { $address } (vérifié le { $day })

## Rules: decisions about the business itself

nis2-rule-critical-entity = Les autorités ont désigné votre entreprise comme entité critique. Elle est donc une entité essentielle, quelle que soit sa taille.
nis2-rule-identified-essential = Le Centre pour la Cybersécurité Belgique (CCB) a identifié votre entreprise comme entité essentielle. Sa décision vaut quelle que soit votre taille.
nis2-rule-identified-important = Le Centre pour la Cybersécurité Belgique (CCB) a identifié votre entreprise comme entité importante. Sa décision vaut quelle que soit votre taille.

## Rules: whose law it is

nis2-rule-jurisdiction-main-establishment = Pour votre service numérique, l’établissement principal dans l’Union européenne détermine la loi applicable. Le vôtre est en Belgique : la loi belge s’applique.
nis2-rule-jurisdiction-service = Pour les communications électroniques publiques, le pays où le service est offert détermine la loi applicable. Vous l’offrez en Belgique : la loi belge s’applique.
nis2-rule-other-country-establishment = Votre entreprise n’est pas établie en Belgique. Pour votre activité, c’est ce qui détermine la loi applicable.
nis2-rule-other-country-main-establishment = Pour votre service numérique, l’établissement principal dans l’Union européenne détermine la loi applicable, et le vôtre n’est pas en Belgique. Votre entreprise est-elle établie hors de l’Union, avec son représentant en Belgique ? La loi belge s’applique alors.
nis2-rule-other-country-service = Pour les communications électroniques publiques, le pays où le service est offert détermine la loi applicable. Vous n’offrez pas le vôtre en Belgique.

## Rules: what the business does

nis2-rule-no-type-out = Vous ne fournissez aucun service cité par la loi.

## Rules: size

nis2-rule-size-micro = Vous comptez moins de 10 unités de travail par année, et votre chiffre d’affaires ou votre total du bilan ne dépasse pas 2 millions d’euros. Vous êtes donc une microentreprise.
nis2-rule-size-small-by-staff = Vous comptez au moins 10 unités de travail par année, sans atteindre la taille moyenne. Vous êtes donc une petite entreprise.
nis2-rule-size-small-by-money = Votre chiffre d’affaires et votre total du bilan dépassent tous deux 2 millions d’euros, mais vous n’atteignez pas la taille moyenne. Vous êtes donc une petite entreprise.
nis2-rule-size-medium-by-staff = Vous comptez au moins 50 unités de travail par année, sans atteindre la taille d’une grande entreprise. Vous êtes donc une entreprise moyenne.
nis2-rule-size-medium-by-money = Votre chiffre d’affaires et votre total du bilan dépassent tous deux 10 millions d’euros, mais vous n’atteignez pas la taille d’une grande entreprise. Vous êtes donc une entreprise moyenne.
nis2-rule-size-large-by-staff = Vous comptez au moins 250 unités de travail par année. Vous êtes donc une grande entreprise.
nis2-rule-size-large-by-money = Votre chiffre d’affaires dépasse 50 millions d’euros et votre total du bilan 43 millions. Vous êtes donc une grande entreprise.

## Rules: the decision table

nis2-rule-annex-i-standard-small-out = Votre service relève d’un secteur hautement critique (annexe I). La loi le vise à partir de la taille moyenne, et vous êtes en dessous.
nis2-rule-annex-i-standard-medium-important = Votre service relève d’un secteur hautement critique (annexe I). Une entreprise moyenne y est une entité importante.
nis2-rule-annex-i-standard-large-essential = Votre service relève d’un secteur hautement critique (annexe I). Une grande entreprise y est une entité essentielle.
nis2-rule-annex-ii-standard-small-out = Votre service relève d’un autre secteur critique (annexe II). La loi le vise à partir de la taille moyenne, et vous êtes en dessous.
nis2-rule-annex-ii-standard-medium-important = Votre service relève d’un autre secteur critique (annexe II). Une entreprise moyenne y est une entité importante.
nis2-rule-annex-ii-standard-large-important = Votre service relève d’un autre secteur critique (annexe II). Une grande entreprise y est une entité importante, et non essentielle.
nis2-rule-telecom-small-important = Les communications électroniques publiques sont visées quelle que soit la taille. Une petite entreprise ou une microentreprise y est une entité importante.
nis2-rule-telecom-medium-essential = Les communications électroniques publiques sont visées quelle que soit la taille. À partir de la taille moyenne, l’entreprise y est une entité essentielle.
nis2-rule-dns-any-size-essential = Les fournisseurs de services DNS et les registres de noms de domaine de premier niveau sont des entités essentielles, quelle que soit leur taille.
nis2-rule-qualified-trust-any-size-essential = Les prestataires de services de confiance qualifiés sont des entités essentielles, quelle que soit leur taille.
nis2-rule-federal-administration-any-size-essential = Les administrations publiques qui dépendent de l’État fédéral sont des entités essentielles, quelle que soit leur taille.
nis2-rule-trust-any-size-important = Les prestataires de services de confiance non qualifiés sont visés quelle que soit leur taille. S’ils n’ont pas la taille d’une grande entreprise, ce sont des entités importantes.
nis2-rule-trust-large-essential = Un prestataire de services de confiance qui a la taille d’une grande entreprise est une entité essentielle.
nis2-rule-fire-zone-any-size-important = Les zones de secours et le service d’incendie de Bruxelles (SIAMU) sont visés quelle que soit leur taille. S’ils n’ont pas la taille d’une grande entreprise, ce sont des entités importantes.
nis2-rule-fire-zone-large-essential = Une zone de secours qui a la taille d’une grande entreprise est une entité essentielle. Le service d’incendie de Bruxelles (SIAMU) aussi, s’il a cette taille.
nis2-rule-domain-registration-limited = Les entreprises qui enregistrent des noms de domaine ont des obligations d’enregistrement, quelle que soit leur taille. À elle seule, cette activité ne suffit pas pour être une entité essentielle ou importante.
nis2-rule-identified-only-out = Ce motif ne compte qu’après une identification par le CCB, et vous n’avez indiqué aucune décision de ce genre.
nis2-rule-dora-first = Pour les banques et les infrastructures des marchés financiers, le règlement européen DORA passe avant la loi NIS2. Les parties de la loi sur les mesures, les incidents, le contrôle et les sanctions ne s’appliquent pas à elles. L’enregistrement reste obligatoire.

## What needs to be confirmed

nis2-borderline-turnover-alone-above-medium = Seul votre chiffre d’affaires dépasse 10 millions d’euros, pas votre total du bilan. La définition européenne exige les deux ; certains textes courts du CCB disent « ou ». Dans cette lecture, vous seriez au moins une entreprise moyenne.
nis2-borderline-balance-sheet-alone-above-medium = Seul votre total du bilan dépasse 10 millions d’euros, pas votre chiffre d’affaires. La définition européenne exige les deux ; certains textes courts du CCB disent « ou ». Dans cette lecture, vous seriez au moins une entreprise moyenne.
nis2-borderline-turnover-alone-above-large = Votre chiffre d’affaires dépasse 50 millions d’euros, mais votre total du bilan ne dépasse pas 43 millions. La définition européenne exige les deux ; certains textes courts du CCB disent « ou ». Dans cette lecture, vous seriez une grande entreprise.
nis2-borderline-balance-sheet-alone-above-large = Votre total du bilan dépasse 43 millions d’euros, mais votre chiffre d’affaires ne dépasse pas 50 millions. La définition européenne exige les deux ; certains textes courts du CCB disent « ou ». Dans cette lecture, vous seriez une grande entreprise.
# Variables: $categories (String)
nis2-borderline-group-independence = Vos chiffres seuls donneraient : { $categories }. Le CCB tient compte de l’indépendance de vos systèmes informatiques et de vos services par rapport au groupe. Posez-lui la question ; d’ici là, les chiffres du groupe comptent.

## Missing facts

nis2-missing-established-in = Le pays où votre entreprise est établie
nis2-missing-main-establishment = Le pays où vous prenez surtout vos décisions sur les risques de cybersécurité
nis2-missing-serves-belgium = Savoir si vous offrez vos services en Belgique
nis2-missing-staff-fte = Votre effectif en unités de travail par année (UTA), y compris les propriétaires qui travaillent dans l’entreprise
nis2-missing-turnover-eur = Votre chiffre d’affaires annuel
nis2-missing-balance-sheet-eur = Votre total du bilan
nis2-missing-partners = Les éventuelles entreprises partenaires (une part de 25 % à 50 %), et leurs chiffres
nis2-missing-linked = Les éventuelles entreprises liées (qui vous contrôlent ou que vous contrôlez), et leurs chiffres
nis2-missing-partner-staff-fte = L’effectif d’une entreprise partenaire
nis2-missing-partner-turnover-eur = Le chiffre d’affaires d’une entreprise partenaire
nis2-missing-partner-balance-sheet-eur = Le total du bilan d’une entreprise partenaire
nis2-missing-linked-staff-fte = L’effectif d’une entreprise liée
nis2-missing-linked-turnover-eur = Le chiffre d’affaires d’une entreprise liée
nis2-missing-linked-balance-sheet-eur = Le total du bilan d’une entreprise liée
nis2-missing-nis2-entity-types = Les services de la liste que vous fournissez, même à titre accessoire

## Duties

nis2-duty-register = Vous vous enregistrez sur Safeonweb@Work et signalez chaque changement aussitôt, au plus tard dans les deux semaines. Si la loi n’a commencé à vous viser que par la suite, enregistrez-vous sans tarder. Après une identification par le CCB, vous avez cinq mois pour le faire.
nis2-duty-registration-data = Vous respectez les obligations sur les données d’enregistrement des noms de domaine. DNS Belgium les explique.
nis2-duty-management = Votre organe de direction approuve les mesures, veille à leur mise en œuvre et suit une formation. Il est responsable si l’obligation de prendre des mesures n’est pas respectée.
nis2-duty-measures = Vous prenez les onze mesures minimales. Elles partent d’une analyse des risques et de la politique de sécurité qui en découle.
nis2-duty-incidents = Vous signalez un incident significatif au CCB : une alerte précoce dans les 24 heures, une notification dans les 72 heures, un rapport final dans le mois qui la suit. Les prestataires de services de confiance notifient dans les 24 heures.
nis2-duty-conformity = Vous faites évaluer régulièrement votre sécurité : avec CyberFundamentals, avec ISO/IEC 27001, ou par une inspection du CCB.
nis2-duty-supervision-essential = Les autorités peuvent vous contrôler à tout moment, même si rien n’indique un problème.
nis2-duty-supervision-important = Les autorités vous contrôlent après coup, quand des signes indiquent que la loi n’est pas respectée. Vous pouvez aussi choisir l’évaluation régulière prévue pour les entités essentielles.
nis2-duty-fines-essential = Si vous ne respectez pas les obligations sur les mesures ou les incidents, l’amende peut aller de 500 euros à 10 millions d’euros. Le maximum peut aussi être de 2 % du chiffre d’affaires annuel mondial, pour l’exercice précédent, de l’entreprise à laquelle vous appartenez. Le plus élevé des deux maximums compte.
nis2-duty-fines-important = Si vous ne respectez pas les obligations sur les mesures ou les incidents, l’amende peut aller de 500 euros à 7 millions d’euros. Le maximum peut aussi être de 1,4 % du chiffre d’affaires annuel mondial, pour l’exercice précédent, de l’entreprise à laquelle vous appartenez. Le plus élevé des deux maximums compte.
nis2-duty-no-fines-public = Les entités du secteur de l’administration publique ne reçoivent pas d’amende. Des avertissements et des injonctions restent possibles.

## Days that count

# Variables: $day (String)
nis2-milestone-registration-digital = Enregistrement des services numériques
    .past = Le premier délai d’enregistrement des services numériques s’est terminé le { $day }. Il était de deux mois à partir de l’entrée en vigueur de la loi.
    .coming = Le premier délai d’enregistrement des services numériques se termine le { $day }.
# Variables: $day (String)
nis2-milestone-registration = Enregistrement
    .past = Le premier délai d’enregistrement s’est terminé le { $day }. Il était de cinq mois à partir de l’entrée en vigueur de la loi.
    .coming = Le premier délai d’enregistrement se termine le { $day }.
# Variables: $day (String)
nis2-milestone-conformity-first = Première échéance de conformité
    .past = La première échéance de conformité des entités essentielles était le { $day }. Avec CyberFundamentals, il fallait une vérification au niveau Basic ou Important ; avec ISO/IEC 27001, le périmètre et la déclaration d’applicabilité. Après une identification par le CCB, le délai de 18 mois court à partir de celle-ci. Ailleurs, on lit parfois le 17 avril 2026 : rien n’a commencé ni pris fin ce jour-là.
    .coming = La première échéance de conformité des entités essentielles est le { $day }. Avec CyberFundamentals, il faut une vérification au niveau Basic ou Important ; avec ISO/IEC 27001, le périmètre et la déclaration d’applicabilité. Après une identification par le CCB, le délai de 18 mois court à partir de celle-ci.
    .not = L’échéance de conformité du { $day } ne vaut pas pour vous.
# Variables: $day (String)
nis2-milestone-conformity-second = Deuxième échéance de conformité
    .past = La deuxième échéance de conformité des entités essentielles était le { $day }. Avec CyberFundamentals, il fallait la certification au niveau qui convient à vos risques ; avec ISO/IEC 27001, le certificat. Après une identification par le CCB, le délai de 30 mois court à partir de celle-ci.
    .coming = La deuxième échéance de conformité des entités essentielles est le { $day }. Avec CyberFundamentals, il faut la certification au niveau qui convient à vos risques ; avec ISO/IEC 27001, le certificat. Après une identification par le CCB, le délai de 30 mois court à partir de celle-ci.
    .not = L’échéance de conformité du { $day } ne vaut pas pour vous.

## Around the result

nis2-supply-chain = Vous avez des clients soumis à NIS2. La loi ne vous impose aucune obligation directe et ne prévoit pas d’amende NIS2 pour vous. Mais ces clients doivent gérer les risques de leurs fournisseurs, et peuvent inscrire des exigences dans vos contrats. Le CCB leur conseille de demander à leurs fournisseurs vitaux au moins le niveau Basic de CyberFundamentals.
nis2-supply-chain-open = Vous avez des clients soumis à NIS2. Même si la loi ne vous vise finalement pas, ils doivent gérer les risques de leurs fournisseurs, et peuvent inscrire des exigences dans vos contrats. Le CCB leur conseille de demander à leurs fournisseurs vitaux au moins le niveau Basic de CyberFundamentals.
# Variables: $day (String), $address (String)
nis2-indicative = Ce résultat est indicatif ; les règles appliquées ont été comparées à leurs sources le { $day }. Confirmez-le avec le test officiel : { $address }

## Only proposed or not settled

nis2-watch-nis2-amendment = Une proposition du 20 janvier 2026, COM(2026) 13, concerne les entreprises juste au-dessus de la taille moyenne : elles deviendraient des entités importantes, et non plus essentielles. Les plus petits services DNS ne seraient plus visés. Le Conseil a fait le point en juin 2026. Nous n’avons pas trouvé trace d’une adoption.
nis2-watch-digital-omnibus = Une proposition du 19 novembre 2025, COM(2025) 837, créerait un point d’entrée européen unique pour signaler les incidents. En juin 2026, il n’y avait pas d’accord sur cette partie. Nous n’avons pas trouvé trace d’une adoption.
nis2-watch-cyfun-2025 = Le CCB accepte un certain temps les versions 2023 et 2025 de CyberFundamentals, puis seulement celle de 2025. Nous n’avons pas trouvé de date de fin officielle.

## Les onze mesures : a à j de la directive, et celle qu’ajoute la loi belge

nis2-measure-a = Analyse des risques et politique de sécurité
nis2-measure-b = Gestion des incidents
nis2-measure-c = Continuité, sauvegardes et gestion des crises
nis2-measure-d = Sécurité des fournisseurs
nis2-measure-e = Achat, création et entretien des systèmes
nis2-measure-f = Contrôle de l’efficacité des mesures
nis2-measure-g = Cyberhygiène de base et formation
nis2-measure-h = Chiffrement
nis2-measure-i = Personnel, accès et équipements
nis2-measure-j = Deuxième étape de connexion et communications sécurisées
nis2-measure-disclosure = Un moyen de vous signaler une faille

## Un autre tableau

# Variables: $old (String), $new (String) – days
nis2-changed = La dernière fois, vos données ont été évaluées d’après les règles du { $old }. Ce programme applique celles du { $new }.
nis2-changed-same = Le résultat est le même.
# Variables: $before (String), $after (String)
nis2-changed-category = Le résultat a changé : { $before } avant, { $after } maintenant.
# Variables: $text (String)
nis2-changed-gone = Raison qui ne vaut plus : { $text }
# Variables: $text (String)
nis2-changed-new = Nouvelle raison : { $text }
