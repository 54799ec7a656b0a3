### The parking list of a workshop.

parking-title = Parking list
parking-text = What comes up and has to wait. It stays with this assessment, and not in the report.
parking-add = A point to come back to
parking-add-button = Park it
# Variables:
#   $count (number): points that are not settled
parking-open = { $count ->
        [0] Nothing is waiting
        [one] One point is waiting
       *[other] { $count } points are waiting
    }
# Variables:
#   $label (text): the question in a few words
#   $day (text): the day it came up
parking-at = At “{ $label }”, { $day }
parking-remove = Take off the list
# Variables:
#   $text (text): the point
parking-remove-for = : { $text }
