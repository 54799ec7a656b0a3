### The trail: what changed when in an assessment.

trail-page-title = History
trail-title = History
trail-intro = Every change to this assessment, the newest first. You see what changed and when, not what is written in the notes.
trail-back = Back
trail-save = Save as a table
# Variables:
#   $shown (number): how many are shown
#   $total (number): how many there are
trail-more = The newest { $shown } of { $total }. The table holds all of them.
trail-empty = Nothing has changed since Tandem began to keep a history.
trail-when = When
trail-what = What
trail-about = About
trail-before = Before
trail-after = After
