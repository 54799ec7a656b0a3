### The cloud map: who answers for what, what hangs together, what stops when something stops.

## The finding

map-finding-no-service = Aucun service en ligne
map-finding-none = Quels services en ligne utilisez-vous ?
# Variables: $count (Number): duties that nobody has
map-finding-unowned = { $count ->
    [one] Une tâche n’est confiée à personne
   *[other] { $count } tâches ne sont confiées à personne
}
# Variables: $count (Number): duties of which nobody knows how far they are
map-finding-unknown = { $count ->
    [one] Une de vos tâches reste à vérifier
   *[other] { $count } de vos tâches restent à vérifier
}
# Variables: $count (Number): duties that are not done in full
map-finding-open = { $count ->
    [one] Une de vos tâches n’est pas encore terminée
   *[other] { $count } de vos tâches ne sont pas encore terminées
}
map-finding-done = Quelqu’un s’occupe de chaque tâche

## Who answers, and how far it is

map-owner-provider = fournisseur
map-owner-customer = vous
map-owner-shared = partagé
map-owner-partner = vous, par votre partenaire IT
map-owner-shared-partner = partagé, votre moitié par votre partenaire IT
map-letter-provider = F
map-letter-customer = V
map-letter-shared = F+V
map-letter-partner = V·IT
map-letter-shared-partner = F+V·IT
map-nobody = Personne
map-state-done = fait
map-state-partly = fait en partie
map-state-missing = pas encore fait
map-state-unknown = inconnu
map-state-unowned = personne ne s’en charge encore
# Variables: $layer (String), $service (String), $owner (String), $state (String)
map-cell = { $layer }, { $service } : { $owner }, { $state }
# Variables: $layer (String), $service (String)
map-cell-nobody = { $layer }, { $service } : personne ne s’en charge encore
# Variables: $layer (String), $service (String)
map-cell-provider = { $layer }, { $service } : fournisseur, rien à faire de votre côté

map-owned-customer = C’est à vous, quoi que promette le fournisseur.
map-owned-shared = Le fournisseur et vous en avez chacun la moitié.
map-owned-provider = C’est au fournisseur. Vous n’avez rien à faire ici.
map-owned-partner = Votre partenaire IT le fait pour vous. Vous restez responsable.
map-owned-nobody = Personne ne fait encore votre part.

## The services

map-criticality = Sans ce service, quand votre travail s’arrête-t-il ?
map-criticality-4 = En quelques heures
map-criticality-3 = Après un jour
map-criticality-2 = Après quelques jours
map-criticality-1 = Après plus d’une semaine
map-substitute = Que prendriez-vous à sa place ?
map-substitute-0 = Une solution que nous avons essayée
map-substitute-1 = Une solution prête, mais pas essayée
map-substitute-2 = Un autre produit, en quelques jours
map-substitute-3 = Un autre produit, en quelques semaines
map-substitute-4 = Rien, et nous ne pouvons pas sortir les données
map-copy = Avez-vous ailleurs une copie de ses données ?
map-copy-0 = Oui, une copie récente
map-copy-1 = Oui, une copie ancienne
map-copy-2 = Non
map-unknown = Je ne sais pas encore
map-model-iaas_vm = Serveur loué
map-model-caas_managed_containers = Conteneurs gérés pour vous
map-model-paas_app_or_database = Plateforme, base de données ou stockage
map-model-faas_serverless = Fonctions lancées à la demande
map-model-managed_web_hosting = Site web chez un hébergeur
map-model-saas = Programme prêt à l’emploi
map-login-own = Un nom et un mot de passe propres à ce service
map-unnamed = Service sans nom

# Variables: $provider (String)
map-known-provider = Fournisseur : { $provider }
# Variables: $group (String)
map-known-group = Appartient à : { $group }
# Variables: $country (String)
map-known-country = Pays du propriétaire : { $country }
# Variables: $host (String)
map-known-host = Tourne sur les machines de : { $host }
map-known-not = Nous n’avons trouvé de source ni pour le pays du propriétaire, ni pour les machines. Demandez au fournisseur.
# Variables: $text (String), $day (String), $source (String): a publisher
map-known-source = { $text } ({ $source }, vérifié le { $day })

# Variables: $source (String): a publisher, $day (String)
map-source = Source : { $source }, vérifiée le { $day }

## What hangs together

map-concentration-parent = Selon le fournisseur
map-concentration-host = Selon les machines utilisées
map-concentration-login = Selon le service de connexion
# Variables: $number (String): such as 3.5
map-concentration-equals = C’est comme si vous aviez ce nombre de fournisseurs, tous de même poids : { $number }.
map-concentration-unknown = inconnu
# Variables: $name (String), $share (String): a percentage
map-share = { $name } : { $share } %
# Variables: $name (String), $share (String)
map-flag-largest = { $share } % du poids de vos services repose sur { $name }. Préparez un plan pour le jour où ce fournisseur s’arrête.
# Variables: $name (String)
map-flag-login = Tout repose sur un seul service de connexion, { $name }. Gardez un compte d’administrateur qui peut s’en passer.
# Variables: $services (String)
map-flag-hidden = Fournisseur établi dans l’UE, mais machines d’un propriétaire hors de l’UE : { $services }.
map-flag-copy = Certains services n’ont pas de copie ailleurs. Si le compte disparaît, la copie chez le même fournisseur disparaît avec lui.

## What if it stops

# Variables: $count (Number)
map-stop-count = { $count ->
    [0] Rien ne s’arrête parmi ce que vous avez indiqué.
    [one] Un service s’arrête.
   *[other] { $count } services s’arrêtent.
}
map-why-provider = son fournisseur s’arrête
map-why-host = il tourne sur ces machines
map-why-login = sa connexion passe par là
map-why-country = son propriétaire est dans ce pays
map-why-host-country = ses machines ont un propriétaire dans ce pays
map-bear-4 = Vous pouvez vous en passer quelques heures.
map-bear-3 = Vous pouvez vous en passer un jour.
map-bear-2 = Vous pouvez vous en passer quelques jours.
map-bear-1 = Vous pouvez vous en passer plus d’une semaine.
map-bear-unknown = Vous n’avez pas dit combien de temps vous pouvez vous en passer.
map-take-0 = La solution de rechange a été essayée.
map-take-1 = La solution de rechange est prête. Essayez-la une fois.
map-take-2 = Changer de produit prend quelques jours. Notez lequel choisir, et par où commencer.
map-take-3 = Changer de produit prend quelques semaines. Choisissez l’autre maintenant, avant d’en avoir besoin.
map-take-4 = Rien ne le remplace, et les données ne peuvent pas sortir. Demandez une exportation au fournisseur.
map-take-unknown = Cherchez ce qui pourrait le remplacer.
map-has-copy-0 = Vous avez une copie récente des données.
map-has-copy-1 = Votre copie des données est ancienne. Refaites-la.
map-has-copy-2 = Vous n’avez pas de copie des données. Faites-en une, puis une nouvelle chaque mois.
map-has-copy-unknown = Vérifiez s’il existe une copie des données.
map-stop-note = Un scénario pour vous préparer, pas une prévision.
# Variables: $name (String)
map-stop-name = { $name } s’arrête
# Variables: $country (String)
map-stop-country = Les services de ce pays s’arrêtent : { $country }

## Exposure

# Variables: $figure (String): 0 to 100
map-exposure-whole = Pour l’ensemble : { $figure } sur 100
map-exposure-unknown = Pas encore connu : dites quand votre travail s’arrête, par quoi remplacer le service, et s’il existe une copie.
map-exposure-law-0 = Dans l’UE de bout en bout
map-exposure-law-1 = Une société de l’UE, sur des machines dont le propriétaire est hors de l’UE ou inconnu
map-exposure-law-2 = Un pays dont la protection des données est reconnue, ou une société de l’UE avec un propriétaire hors de l’UE
map-exposure-law-3 = Un propriétaire hors de l’UE ou inconnu, avec les données dans l’UE
map-exposure-law-4 = Un propriétaire hors de l’UE, ou inconnu
map-exposure-formula = Exposition = 100 × C/4 × (0,35 × J/4 + 0,40 × S/4 + 0,25 × R/2). C : la vitesse à laquelle votre travail s’arrête. J : l’éloignement de la loi. S : la difficulté de remplacer le service. R : la copie. Les poids sont notre estimation.

## Beside a question

# Variables: $services (String)
map-question = Chez vous, cela concerne : { $services }.
# Variables: $services (String), $count (Number)
map-question-more = Chez vous, cela concerne : { $services } et { $count } de plus.

## On paper

map-title = La carte de votre cloud
map-matrix-title = Qui répond de quoi
map-matrix-lead = La lettre dit qui répond de la tâche, le carré où vous en êtes. Vous restez responsable, même quand votre partenaire IT fait le travail.
map-column-task = Tâche
map-unowned-title = Les tâches qui ne sont confiées à personne
map-column-service = Service
map-column-part = Votre part
map-concentration-title = Ce que vos services ont en commun
map-exposure-title = Votre degré d’exposition
map-column-exposure = Sur 100
map-column-law = Loi
map-outages-title = C’est déjà arrivé
map-legend = F : fournisseur. V : vous. F+V : partagé. Avec ·IT : votre moitié, par votre partenaire IT.
