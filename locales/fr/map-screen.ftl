### The screen of the cloud map.

map-screen-page-title = Carte
map-screen-intro = Le rond dit qui répond de chaque tâche. Le carré dit où vous en êtes.
map-screen-intro-none = Cochez ce que vous utilisez. En trois minutes, vous voyez ce qui est à vous, ce qui est au fournisseur et ce que personne ne fait.
# Variables: $count (Number)
map-screen-services = { $count ->
    [0] Vos services : aucun coché pour l’instant
    [one] Vos services : un service
   *[other] Vos services : { $count } services
}
map-screen-choose = Choisir vos services
map-screen-search = Chercher
map-screen-search-hint = Un nom ou un usage, comme factures, caisse ou mail.
# Variables: $count (Number)
map-screen-found = { $count ->
    [0] Rien trouvé. Ajoutez ce service vous-même.
    [one] Un résultat.
   *[other] { $count } résultats.
}
map-screen-usual = Courants dans une entreprise belge
map-screen-own-add = Ajouter un service vous-même
map-screen-none = Nous n’utilisons aucun service en ligne
map-screen-none-hint = Pas même la messagerie ou la comptabilité sur internet.
# Variables: $name (String)
map-screen-remove = Enlever { $name }
map-screen-label = Comment l’appelez-vous ?
map-screen-label-hint = Seulement s’il doit porter un autre nom.
map-screen-model = Quelle sorte de service est-ce ?
map-screen-provider = Qui le fournit ?
map-screen-parent-country = Dans quel pays est le propriétaire du fournisseur ?
map-screen-host-country = Dans quel pays est le propriétaire des machines ?
map-screen-residency = Vos données sont-elles gardées dans l’UE ?
map-screen-keys = Les clés de chiffrement sont-elles gardées ailleurs que chez le fournisseur ?
map-screen-login = Comment vous y connectez-vous ?
map-screen-yes = Oui
map-screen-no = Non
map-screen-unknown = Je ne sais pas encore
map-screen-partner = Votre partenaire IT fait ceci pour vous
map-screen-partner-hint = Cochez ce qui est convenu, si possible par écrit. Vous restez responsable.
map-screen-more = Détails et partenaire IT
map-screen-known = Ce que l’on en sait
# Variables: $message (String)
map-screen-problem = Erreur : { $message }
map-screen-matrix = Qui répond de quoi
map-screen-task = Tâche
map-screen-legend-provider = fournisseur
map-screen-legend-you = vous
map-screen-legend-partner = vous, par le partenaire IT
map-screen-legend-shared = partagé
map-screen-legend-nobody = personne
map-screen-legend-done = fait
map-screen-legend-partly = en partie
map-screen-legend-missing = pas fait
map-screen-legend-unknown = inconnu
map-screen-all = Afficher aussi ce que le fournisseur fait seul
map-screen-choose-cell = Choisissez une case pour voir qui fait quoi, que faire et que demander.
map-screen-close = Fermer
map-screen-provider-part = Le fournisseur
map-screen-your-part = Vous
map-screen-why = Pourquoi c’est important
map-screen-do = À faire
map-screen-ask = À demander au fournisseur
map-screen-proof = Preuve à demander ou à garder
map-screen-questions = D’après ces réponses
map-screen-owner = Qui s’en charge chez vous ?
map-screen-owner-hint = Un nom, ou votre partenaire IT. Ce nom est gardé avec l’action.
map-screen-owner-save = Désigner cette personne
map-screen-concentration = Ce que vos services ont en commun
map-screen-concentration-lead = Plus votre travail s’arrête vite sans un service, plus ce service pèse.
map-screen-stop = Et si ça s’arrête demain ?
map-screen-stop-choose = Qu’est-ce qui s’arrête ?
map-screen-stop-nothing = Choisissez un fournisseur ou un pays
map-screen-stop-names = Fournisseurs, machines et services de connexion
map-screen-stop-countries = Pays
map-screen-stop-ask = Pourriez-vous, en un jour, vous connecter ailleurs, joindre vos clients, facturer et payer votre personnel ?
map-screen-exposure = Votre degré d’exposition
map-screen-exposure-service = Service
map-screen-exposure-figure = Sur 100
map-screen-exposure-law = Quelle loi
map-screen-exposure-how = Comment c’est calculé
map-screen-outages = C’est déjà arrivé
map-screen-saved = Enregistré.
