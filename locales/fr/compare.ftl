### Deux dates côte à côte.

compare-page-title = Deux dates comparées
# Variables:
#   $points (text): the change in points, with its sign
#   $day (text): the day of the older one
compare-title-up = { $points } au score depuis le { $day }
# Variables:
#   $day (text): the day of the older one
compare-title-same = Même score que le { $day }
compare-title-none = Rien à comparer pour l’instant
compare-none-text = Refaites le point quand quelque chose a changé, par exemple dans six mois. Vous partez des réponses d’aujourd’hui. Tandem montre alors ce qui a bougé.
compare-again = Refaire le point
compare-again-text = Les réponses d’aujourd’hui restent telles quelles. Vous continuez sur une copie.
compare-with = Comparer avec
compare-with-hint = D’autres évaluations de la même entreprise.
# Variables:
#   $day (text): the day of its last answer
#   $score (text): its score in words
compare-other = { $day } : { $score }
compare-overall = Score global
compare-column-date = Date
compare-column-score = Score
compare-domains = Par domaine
compare-column-domain = Domaine
compare-column-change = Différence
# The change of a score for screen readers, which pass over a sign.
# Variables:
#   $count (number): points, at least 1
compare-change-more = { $count ->
        [one] un point de plus
       *[other] { $count } points de plus
    }
# Variables:
#   $count (number): points, at least 1
compare-change-less = { $count ->
        [one] un point de moins
       *[other] { $count } points de moins
    }
compare-change-same = inchangé
# The radar in one sentence.
# Variables:
#   $count (number): how many domains it shows, at least 3
#   $before (text): the day of the older one
#   $after (text): the day of the newer one
compare-radar = Radar de { $count } domaines à deux dates : { $before } en pointillé, { $after } en trait plein. Les chiffres sont dans le tableau à côté.
# Variables:
#   $count (number): answers that changed
compare-answers = { $count ->
        [0] Aucune réponse n’a changé
        [one] Une réponse a changé
       *[other] { $count } réponses ont changé
    }
compare-column-question = Question
compare-column-direction = Évolution
compare-better = Mieux
compare-worse = Moins bien
compare-changed = Différent
compare-not-applicable = Ne s’applique pas
