### Ce que dit l’historique d’une évaluation.

# Variables:
#   $day (text): the day, written out
#   $time (text): the time of day
history-moment = { $day }, { $time }
history-file-kind = Tableau
history-did-created = Commencée
history-did-taken = Reprise d’un fichier, d’une copie ou d’un exemple
history-did-answer = Réponse
history-did-note = Note, preuve ou motif
history-did-organisation = Organisation
history-did-depth = Profondeur
history-did-services = Services
history-did-assumptions = Hypothèses de disponibilité
history-did-incidents = Incidents
history-did-action = Action
history-did-plan = Réglages du plan
history-did-later = Questions à revoir
history-did-parking = Points en attente
history-did-deleted = Supprimée
history-did-restored = Rétablie
history-did-handed-over = Enregistrée dans un fichier
history-kind-encrypted = chiffré
history-kind-plain = non chiffré
history-field-name = nom
history-field-enterprise-number = numéro d’entreprise
history-field-established-in = pays
history-field-main-establishment = établissement principal
history-field-serves-belgium = services en Belgique
history-field-figures = taille
history-field-partners = entreprises partenaires
history-field-linked = entreprises liées
history-field-it-independent-of-group = IT et groupe
history-field-nis2-entity-types = activités sous NIS2
history-field-critical-entity = entité critique
history-field-ccb-identified = lettre du CCB
history-field-nis2-customers = clients sous NIS2
history-field-other = autres données
