### De parkeerlijst van een workshop.

parking-title = Parkeerlijst
parking-text = Wat ter sprake komt en moet wachten. Het blijft bij deze evaluatie en komt niet in het rapport.
parking-add = Een punt voor later
parking-add-button = Parkeren
# Variables:
#   $count (number): points that are not settled
parking-open = { $count ->
        [0] Er wacht niets
        [one] Er wacht één punt
       *[other] Er wachten { $count } punten
    }
# Variables:
#   $label (text): the question in a few words
#   $day (text): the day it came up
parking-at = Bij “{ $label }”, { $day }
parking-remove = Van de lijst halen
# Variables:
#   $text (text): the point
parking-remove-for = : { $text }
