### Le plan en mots : les mêmes à l’écran, sur papier et en ligne de commande.

# Variables: $hours (Number) – heures par mois; $day (String) – le premier jour
plan-basis = { $hours ->
    [one] Une heure de travail par mois, à partir du { $day }.
   *[other] { $hours } heures de travail par mois, à partir du { $day }.
}
# Variables: $day (String)
plan-due = pour le { $day }
# Variables: $day (String) – le jour fixé ou légal; $end (String) – le jour où le travail est fini
plan-due-late = pour le { $day }, mais terminée le { $end } à ce rythme
# Variables: $day (String) – le dernier jour que donne une loi; $end (String)
plan-due-law = date limite légale : { $day } ; terminée le { $end } à ce rythme
# Variables: $day (String)
plan-postponed = pas avant le { $day }
plan-pinned = en premier, à votre demande
# Variables: $hours (String), $euros (String), $count (Number)
plan-totals = { $count ->
    [one] En tout, une action : { $hours } de travail, { $euros }.
   *[other] En tout, { $count } actions : { $hours } de travail, { $euros }.
}
plan-period-30-days = Dans les 30 jours
plan-period-90-days = Dans les 90 jours
plan-period-180-days = Dans les 180 jours
plan-period-later = Plus tard
# Variables: $number (String) – 1 à 4; $year (String)
plan-quarter = Trimestre { $number } de { $year }
# Variables: $count (Number)
plan-tick-days = { $count } jours
# Variables: $count (Number)
plan-tick-years = { $count ->
    [one] un an
   *[other] { $count } ans
}
# Variables: $now (String), $then (String) – points sur 100; $day (String)
plan-burn-down = Sur 100 points, il en reste { $now } à gagner. Quand tout sera fait, le { $day }, il en restera { $then }.

## Pourquoi une action est dans le plan

# Variables: $layer (String) – une tâche; $services (String)
plan-because-unowned = Personne ne s’occupe encore de cette tâche : { $layer } ({ $services })
# Variables: $duty (String), $law (String) – l’article
plan-because-duty = Loi NIS2, { $law } : { $duty }
plan-duty-register = l’enregistrement
plan-duty-management = l’approbation des mesures par la direction, et sa formation
plan-duty-measures = les onze mesures
plan-duty-incidents = le signalement des incidents
plan-duty-conformity = une évaluation régulière

## Où en est une action

status-open = À faire
status-planned = Planifiée
status-doing = En cours
status-done = Terminée
status-declined = Écartée
