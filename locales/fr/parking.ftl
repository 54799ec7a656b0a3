### Les points mis de côté pendant un atelier.

parking-title = Points en attente
parking-text = Ce qui vient sur la table et doit attendre. Ces points restent avec cette évaluation, et pas dans le rapport.
parking-add = Un point pour plus tard
parking-add-button = Noter
# Variables:
#   $count (number): points that are not settled
parking-open = { $count ->
        [0] Rien n’attend
        [one] Un point attend
       *[other] { $count } points attendent
    }
# Variables:
#   $label (text): the question in a few words
#   $day (text): the day it came up
parking-at = À la question « { $label } », le { $day }
parking-remove = Retirer de la liste
# Variables:
#   $text (text): the point
parking-remove-for = {""} : { $text }
