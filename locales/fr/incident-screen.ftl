### L’écran d’un incident : ce qui s’est passé, ce qui est à faire, les premiers gestes.

incident-screen-page-title = Incident
incident-screen-title = Il s’est passé quelque chose. Que faire ?
incident-screen-intro = Limitez d’abord les dégâts. Notez ensuite quand vous l’avez constaté : la loi compte les heures à partir de là.
# Variables: $message (text): what is wrong and what to do
incident-screen-problem = Erreur : { $message }
incident-screen-start-title = Aucun incident noté
incident-screen-start-text = Lancez le compte à rebours quand il se passe quelque chose. Vous pouvez déjà enregistrer la page des premiers gestes. Gardez-la sur papier pour le jour où plus rien ne marche.
incident-screen-start = Lancer le compte à rebours
incident-screen-print = Enregistrer en PDF, une page
incident-screen-print-empty = Enregistrer en PDF la page à remplir
# Variables: $file (text): the file’s name
incident-screen-printed = Enregistré : { $file }

## What happened

incident-screen-facts = Ce qui s’est passé
incident-screen-name = Que s’est-il passé ?
incident-screen-name-hint = Quelques mots, par exemple « messages étranges venant de la boîte d’un collègue ».
incident-screen-aware = Quand en avez-vous eu connaissance ?
incident-screen-aware-hint = Les heures comptent à partir de ce moment. Heure belge.
incident-screen-day = Jour
incident-screen-day-hint = Par exemple 22/11/2026.
incident-screen-time = Heure
incident-screen-time-hint = Par exemple 14:30.
incident-screen-set-now = Maintenant
incident-screen-personal = Des données personnelles sont-elles touchées ?
incident-screen-personal-hint = Données de clients, du personnel ou de patients. Vues par d’autres, modifiées, perdues ou bloquées : tout compte.
incident-screen-yes = Oui
incident-screen-no = Non
incident-screen-unknown = Je ne sais pas encore
incident-screen-notified = Quand avez-vous envoyé la notification ?
incident-screen-notified-hint = La notification au CCB, pas l’alerte précoce. Le délai du rapport final court à partir de là.
incident-screen-handled = Quand l’incident a-t-il pris fin ?
incident-screen-handled-hint = Laissez vide tant qu’il dure.

## The clock

incident-screen-clock = Ce qui est à faire, et pour quand
incident-screen-hours = Chaque heure compte, aussi la nuit et le week-end.
incident-screen-none-due = D’après vos réponses, la loi ne vous impose aucun délai.
incident-screen-late = Le délai est passé. Faites-le maintenant, et expliquez le retard.
incident-screen-done = Fait

## The checklist

incident-screen-steps = Les premiers gestes
incident-screen-steps-lead = Dans cet ordre. Cochez ce qui est fait.
# Variables: $law (text): the law and the article
incident-screen-law = Loi : { $law }

## Who to tell

incident-screen-contacts = Qui avertir, et où
incident-screen-sources = Sources

## More than one

incident-screen-others = Autres incidents
incident-screen-add = Noter un autre incident
incident-screen-remove = Retirer cet incident
incident-screen-remove-sure = Le retirer pour de bon ? Ses heures et ce que vous y avez coché seront perdus.
incident-screen-remove-yes = Retirer
incident-screen-remove-no = Garder

