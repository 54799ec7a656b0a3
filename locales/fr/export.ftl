### Le classeur et le calendrier : noms des feuilles, titres des colonnes, contenu des cellules.

## Feuilles

export-sheet-summary = Synthèse
export-sheet-plan = Plan
export-sheet-domains = Domaines
export-sheet-answers = Réponses
export-sheet-nis2 = NIS2
export-sheet-services = Services
export-sheet-unknown = À trouver
export-sheet-sources = Sources

## Colonnes

export-column-fact = Donnée
export-column-value = Valeur
export-column-number = N°
export-column-action = Action
export-column-who = Qui
export-column-status = État
export-column-period = Quand
export-column-start = Début
export-column-end = Fin
export-column-due = Pour le
export-column-remark = Remarque
export-column-hours-least = Heures, au moins
export-column-hours-most = Heures, au plus
export-column-euros-least = Euros par an, au moins
export-column-euros-most = Euros par an, au plus
export-column-gain = Points rapportés
export-column-after-low = Score après, au plus bas
export-column-after-high = Score après, au plus haut
export-column-law = Exigée par la loi
export-column-why = Pourquoi
export-column-improves = Elle améliore
export-column-asked-by = Autres raisons
export-column-help = Qui peut aider
export-column-domain = Domaine
export-column-low = Sur 100, au plus bas
export-column-high = Sur 100, au plus haut
export-column-points = Points acquis
export-column-points-of = Points possibles
export-column-known = Réponses connues
export-column-asked = Questions posées
export-column-question = Question
export-column-answer = Réponse
export-column-reason = Pourquoi sans objet
export-column-note = Note
export-column-evidence = Preuve
export-column-answered = Répondu le
export-column-part = Rubrique
export-column-text = Texte
export-column-service = Service
export-column-provider = Fournisseur
export-column-exposure = Exposition sur 100
export-column-task = Tâche
export-column-owner = Qui en répond
export-column-state = Où vous en êtes
export-column-part-of-you = Votre part
export-column-find-out = Comment le savoir
export-column-shows = Ce qui le montrerait
export-column-publisher = Publié par
export-column-title = Titre
export-column-address = Adresse
export-column-checked = Vérifié le

## Faits de la synthèse

export-fact-organisation = Entreprise
export-fact-number = Numéro d’entreprise
export-fact-date = Date du fichier
export-fact-pack = Version du questionnaire
export-fact-result = Résultat
export-fact-low = Score sur 100, au plus bas
export-fact-high = Score sur 100, au plus haut
export-fact-asked = Questions posées
export-fact-answered = Questions avec réponse
export-fact-unknown = Réponses « je ne sais pas »
export-fact-open = Questions sans réponse
export-fact-actions = Actions à faire
export-fact-hours-least = Heures de travail en tout, au moins
export-fact-hours-most = Heures de travail en tout, au plus
export-fact-euros-least = Euros par an en tout, au moins
export-fact-euros-most = Euros par an en tout, au plus
export-fact-pace = Heures de travail par mois
export-fact-start = Début du plan
export-fact-end = Fin de la dernière action
export-fact-nis2 = Loi NIS2
export-fact-about = Ce que vaut ce fichier

## Cellules

export-yes = oui
export-no = non
export-cut = {" "}… (coupé ici ; le texte complet est dans le rapport)

## Calendrier

# Variables: $who (String)
export-calendar-who = Qui : { $who }
# Variables: $hours (String)
export-calendar-work = Travail : { $hours }
# Variables: $name (String)
export-calendar-law = Loi NIS2 : { $name }
# Variables: $what (String)
export-calendar-reminder = Dans une semaine : { $what }

## Sortes de fichiers

export-pdf = Le rapport complet
    .about = Tout, avec toutes les réponses, la méthode et les sources. Pour vos dossiers.
export-pdf-plan = Le plan
    .about = La première page, le plan avec chaque action expliquée, et ce qu’il reste à demander. Pour ceux qui feront le travail.
export-pdf-management = Une page pour la direction
    .about = Où vous en êtes et les six premières actions : par qui et pour quand. Pour la réunion.
export-html = Une page web
    .about = Le rapport complet en un seul fichier. Il s’ouvre dans tout navigateur et se lit bien avec un lecteur d’écran.
export-xlsx = Un classeur
    .about = Le plan, vos réponses et les chiffres en tableaux, pour Excel ou LibreOffice.
export-csv = Le plan en tableau
    .about = Une ligne par action, pour les programmes qui lisent les fichiers CSV.
export-ics = Un calendrier
    .about = Les échéances des actions, pour Outlook, Google Agenda et d’autres.
export-json = Les chiffres pour d’autres programmes
    .about = Les scores, le résultat NIS2, le plan et la carte en JSON.
export-questions-pdf = Les feuilles de questions à imprimer
    .about = Une pour chaque personne qui connaît les réponses, à compléter à la main.
export-questions-xlsx = Les feuilles de questions en classeur
    .about = À envoyer par mail. Tandem peut ensuite en reprendre les réponses.
export-questions-csv = Les feuilles de questions en tableau
    .about = Les mêmes feuilles, pour les programmes autres qu’Excel.
export-anonymous = Un fichier anonyme
    .about = Vos choix, vos scores, les services de la liste et ce que vous avez décidé, avec votre classe de taille, votre catégorie NIS2 et, si beaucoup d’entreprises le partagent, votre secteur. Ni nom, ni numéro, ni date, ni pays, ni texte que vous avez tapé. Pour qui connaît bien votre entreprise, une combinaison rare peut encore la trahir.
