### What the room sees on the projector.

projector-title = On the projector
projector-cover = Who does what in your cloud?
# Variables:
#   $number (number): the question's number
#   $count (number): how many questions there are
#   $domain (text): the name of the domain
projector-place = Question { $number } of { $count }, { $domain }
projector-chosen = Chosen
projector-first = What to do first
projector-keys = 1 to 9 answer, N don’t know, ← → turn the page, F11 full screen, Esc end
