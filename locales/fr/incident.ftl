### Un incident : le compte à rebours, la liste des gestes, et la page à imprimer.

incident-file-name = incident

## What happened

incident-yes = Oui
incident-no = Non

## The clock

incident-clock = Ce qui est à faire, et pour quand
incident-law-yes = D’après vos réponses, la loi NIS2 vous vise. Vous signalez au CCB tout incident significatif.
incident-law-perhaps = Il n’est pas encore certain que la loi NIS2 vous vise. Si c’est le cas, vous signalez au CCB tout incident significatif.
incident-law-no = D’après vos réponses, NIS2 ne vous oblige à rien signaler. Vous pouvez quand même signaler un incident au CCB.
incident-law-dora = D’après vos réponses, le règlement DORA passe d’abord. Signalez l’incident à votre autorité financière.
incident-significant = Un incident significatif touche un service cité par la loi. Il cause, ou peut encore causer, une perturbation grave de ce service, une perte financière pour vous ou un dommage considérable à d’autres.
incident-sharper = Pour le cloud, l’hébergement, la gestion informatique et d’autres services numériques, le règlement (UE) 2024/2690 précise ce qui est significatif.
# Variables: $article (String)
incident-law-of-nis2 = NIS2, { $article }
# Variables: $article (String)
incident-law-of-gdpr = RGPD, { $article }
incident-none-due = D’après vos réponses, la loi ne vous impose aucun délai.
# Variables: $day (String): a day written out, $time (String)
incident-when = { $day }, { $time }
# Variables: $when (String)
incident-summer = { $when } (heure d’été)
# Variables: $when (String)
incident-winter = { $when } (heure d’hiver)
# Variables: $count (Number)
incident-left-minutes = { $count ->
    [one] encore 1 minute
   *[other] encore { $count } minutes
}
# Variables: $count (Number)
incident-left-hours = { $count ->
    [one] encore 1 heure
   *[other] encore { $count } heures
}
# Variables: $count (Number)
incident-left-days = { $count ->
    [one] encore 1 jour
   *[other] encore { $count } jours
}
incident-if-nis2 = Si la loi NIS2 vous vise
incident-if-data = Si des données personnelles sont touchées
incident-latest = Compté à partir de la date limite de la notification. Notez quand vous l’avez envoyée.
incident-done = Fait
incident-not-done = Pas encore fait

incident-due-early-warning = Alerte précoce au CCB
    .about = Ce qui se passe, si quelqu’un a pu le faire exprès, et si d’autres pays peuvent être touchés.
incident-due-notification = Notification au CCB
    .about = La gravité, ce qui est touché, et les traces que vous avez déjà.
incident-due-data-breach = Notification à l’Autorité de protection des données
    .about = Sauf si un risque pour les personnes est peu probable. Ce que vous ne savez pas encore peut suivre plus tard.
incident-due-final-report = Rapport final au CCB
    .about = Ce qui s’est passé, la cause probable, ce que vous avez fait, et si d’autres pays ont été touchés. Si l’incident dure encore, envoyez un rapport d’avancement pour cette date.
incident-due-progress-report = Rapport d’avancement au CCB
    .about = L’incident durait encore à cette date. Le rapport final suit dans le mois après sa fin.

## The checklist

incident-phase-now = La première heure
incident-phase-tell = Qui doit le savoir
incident-phase-after = Quand c’est fini
incident-step-write-times = Notez l’heure, puis tout ce que vous faites à partir de maintenant.
incident-step-call-it = Appelez votre partenaire IT. Par téléphone : d’autres lisent peut-être vos mails.
incident-step-take-off-network = Coupez du réseau les ordinateurs touchés : câble débranché, wifi éteint. Laissez-les allumés.
incident-step-block-accounts = Bloquez les comptes concernés et déconnectez-les partout. Changez les mots de passe depuis un appareil sain.
incident-step-keep-traces = N’effacez rien. Gardez les messages, les journaux et des captures d’écran.
incident-step-protect-backup = Gardez une copie de vos données hors d’atteinte. Ne branchez aucune sauvegarde sur un ordinateur touché.
incident-step-no-ransom = Ne payez pas et ne répondez à aucune demande avant d’avoir pris conseil. Payer ne garantit rien.
incident-step-call-bank = Si de l’argent ou des données bancaires sont en jeu, appelez aussitôt votre banque.
incident-step-tell-users = Avertissez les utilisateurs de votre service, si cela les concerne.
incident-step-tell-controller = Si vous gardez les données pour un client, avertissez-le sans tarder.
incident-step-tell-people = Si le risque pour les personnes est élevé, avertissez-les sans tarder, en mots simples.
incident-step-tell-police-insurer = Déclarez-le à la police. Appelez votre assureur : le contrat fixe peut-être un délai.
incident-step-tell-staff = Dites à votre personnel ce qu’il peut faire ou non, et qui répond aux questions.
incident-step-close-hole = Cherchez par où c’est arrivé. Fermez cette entrée avant de redémarrer.
incident-step-restore-clean = Récupérez vos données à partir d’une copie d’avant l’incident, sur des appareils sains.
incident-step-breach-register = Notez la fuite dans votre registre, même si vous ne la signalez à personne.
incident-step-learn = Dans les deux semaines, notez ce que vous ferez autrement.

## More than one

incident-unnamed = Incident sans nom
# Variables: $name (String), $when (String)
incident-of = { $name }, { $when }

## The page to print

incident-sheet-title = Incident : premiers gestes et délais
incident-sheet-aware = Constaté le
incident-sheet-what = Ce qui s’est passé
incident-sheet-personal = Données personnelles
incident-sheet-due = À faire
incident-sheet-when = Au plus tard
# Variables: $count (Number)
incident-sheet-hours = { $count } heures après le constat
incident-sheet-month = un mois après la notification
incident-sheet-law = Loi
incident-sheet-done = Fait
incident-sheet-phones = Numéros de téléphone
incident-sheet-phone-it = Partenaire IT
incident-sheet-phone-insurer = Assureur
incident-sheet-phone-bank = Banque
incident-sheet-phone-ccb = CCB, urgences NIS2
incident-sheet-phone-decides = Qui décide
# Variables: $day (String), $version (String): a day
incident-sheet-footer = Indicatif, pas un avis juridique. Fait le { $day }, selon les règles du { $version }.
