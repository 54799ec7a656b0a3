### Net availability: what several clouds bring once your own mistakes are counted.

availability-design-single = Un fournisseur
availability-design-zones = Un fournisseur, deux centres de données
availability-design-dual = Deux fournisseurs, côte à côte
availability-design-standby = Deux fournisseurs, le second en secours
# Variables: $hours (String)
availability-hours = { $hours } h
# Variables: $design (String), $hours (String), $infrastructure (String), $human (String)
availability-row = { $design } : { $hours } h d’arrêt par an, dont { $infrastructure } h pour les pannes et { $human } h pour vos propres erreurs.

## The finding

# Variables: $hours (String)
availability-finding-worse = Un second cloud vous coûterait { $hours } h d’arrêt de plus par an
# Variables: $hours (String)
availability-finding-better = Un second cloud vous épargnerait { $hours } h d’arrêt par an
availability-finding-same = Un second cloud ne changerait rien
# Variables: $room (String), $human (String)
availability-break-even = Deux fournisseurs côte à côte ne vous aident que si vos propres erreurs restent sous { $room } h par an. Ici, elles coûtent { $human } h.
availability-break-even-never = Avec ces hypothèses, deux fournisseurs côte à côte n’aident jamais, même sans une seule erreur.
# Variables: $design (String)
availability-best = Ici, la solution qui s’arrête le moins : { $design }.
availability-illustration = Une illustration avec vos hypothèses, pas une prévision. Nous n’avons trouvé aucune étude qui l’ait mesuré.
availability-chart = Heures d’arrêt par an de chaque solution, réparties entre les pannes et vos propres erreurs. Les chiffres figurent dans le tableau.

## The stories

availability-preset-small = Petite équipe
    .about = Deux clouds, c’est beaucoup pour peu de bras : plus d’erreurs, et la plupart touchent les deux.
availability-preset-skilled = Équipe rodée
    .about = Des gens exercés et des installations séparées : peu d’erreurs touchent les deux côtés.
availability-preset-tested = Secours testé
    .about = Un second fournisseur prend le relais, et la bascule a été essayée.

## The assumptions

availability-assumption-provider = Arrêts du fournisseur, en heures par an
    .about = Trois grands clouds ont eu environ 8 à 19 heures de panne par an entre 2023 et 2025, tous services additionnés. Une promesse de 99,9 % correspond à 8,8 heures.
availability-assumption-events = Vos erreurs qui arrêtent le service, par an
    .about = Notre estimation. Une enquête auprès de centres de données arrive à 0,17 par an pour les seules erreurs graves.
availability-assumption-hours = Durée d’une erreur avec un fournisseur, en heures
    .about = Notre estimation pour une entreprise sans personnel de garde la nuit.
availability-assumption-dual-hours = Durée d’une erreur avec deux fournisseurs, en heures
    .about = Notre estimation. Deux systèmes sont plus longs à comprendre.
availability-assumption-growth = Avec deux fournisseurs, erreurs multipliées par
    .about = Aucune mesure trouvée. 2 veut dire deux fois plus, 3 trois fois plus.
availability-assumption-both = Erreurs qui touchent les deux fournisseurs, en %
    .about = Notre estimation. Un service de connexion, un nom de domaine ou des réglages communs augmentent cette part.
availability-assumption-beta = Pannes qui touchent les deux fournisseurs, en %
    .about = En sécurité industrielle, 2 à 10 % sont courants ; nous reprenons ces chiffres pour le cloud.
availability-assumption-zone-beta = Pannes qui touchent les deux centres de données, en %
    .about = Le plus souvent, c’est une panne de toute la région.
availability-assumption-second = Arrêts du second fournisseur, en heures par an
    .about = Autant que le premier, sauf si vous en savez plus.
availability-assumption-glue = Arrêts de ce qui est placé devant les deux, en heures par an
    .about = Les noms de domaine et l’aiguillage du trafic. 0,9 heure correspond à une promesse de 99,99 %.
availability-assumption-outage = Durée d’une panne du fournisseur, en heures
    .about = Notre estimation, d’après des incidents de 2 à 15 heures. Ne compte que pour la solution avec secours.
availability-assumption-success = Bascules réussies, en %
    .about = Jamais essayée : 40. Essayée une fois par an : 70. Chaque trimestre : 90. Notre estimation, d’après des enquêtes sur des essais ratés.
availability-assumption-switch = Durée d’une bascule, en heures
    .about = Notre estimation : des minutes si elle est automatique, des heures à la main.
availability-assumption-standby-events = Vos erreurs avec un fournisseur de secours, par an
    .about = Notre estimation : un second système en ajoute quelques-unes.
# Variables: $default (String), $least (String), $most (String)
availability-range = Valeur de départ : { $default }, de { $least } à { $most }.

## On paper

availability-title = Un cloud ou deux ?
availability-lead = Plusieurs clouds réduisent le risque de panne et augmentent le risque d’erreur. C’est la somme qui compte.
availability-column-design = Solution
availability-column-infrastructure = Pannes
availability-column-human = Vos erreurs
availability-column-total = Heures par an
availability-column-assumption = Hypothèse
availability-column-value = Valeur
availability-column-range = Fourchette
availability-formulas = Chaque valeur U est une part des 8 760 heures de l’année. β est la part des pannes qui touchent les deux, c celle des bascules réussies. Deux fournisseurs côte à côte : U = (1−β)U₁(1−β)U₂ + β·min(U₁, U₂). Viennent ensuite ce qui est placé devant les deux et vos propres erreurs. Le secours prend le relais pour c·(1−β)·(1−U₂) des pannes.
