### What the history of an assessment tells.

# Variables:
#   $day (text): the day, written out
#   $time (text): the time of day
history-moment = { $day }, { $time }
history-file-kind = Table
history-did-created = Started
history-did-taken = Taken over from a file, a copy or an example
history-did-answer = Answer
history-did-note = Note, evidence or reason
history-did-organisation = Organisation
history-did-depth = Depth
history-did-services = Services
history-did-assumptions = Assumptions about availability
history-did-incidents = Incidents
history-did-action = Action
history-did-plan = How the plan is made
history-did-later = Questions to come back to
history-did-parking = Parked points
history-did-deleted = Deleted
history-did-restored = Brought back
history-did-handed-over = Saved as a file
history-kind-encrypted = encrypted
history-kind-plain = not encrypted
history-field-name = name
history-field-enterprise-number = enterprise number
history-field-established-in = country
history-field-main-establishment = main establishment
history-field-serves-belgium = services in Belgium
history-field-figures = size
history-field-partners = partner enterprises
history-field-linked = linked enterprises
history-field-it-independent-of-group = IT and the group
history-field-nis2-entity-types = activities under NIS2
history-field-critical-entity = critical entity
history-field-ccb-identified = letter of the CCB
history-field-nis2-customers = customers under NIS2
history-field-other = other facts
