### Incidents et NIS2 : que faire quand quelque chose tourne mal, et qui prévenir.

domain-incidents = Incidents et NIS2
    .about = Qui appeler quand quelque chose tourne mal, et ce que la loi demande de signaler.

question-incident-contacts = Chacun sait-il qui appeler, et à quoi ne pas toucher, quand quelque chose semble anormal ?
    .short = Numéros et premiers gestes connus de tous
    .explanation = Un signe anormal : des fichiers qui ne s’ouvrent plus, des clients qui reçoivent des messages étranges, un paiement vers un compte inconnu. À ce moment-là, personne n’a envie de chercher un numéro. Une carte avec les numéros et les premiers gestes suffit. Elle est affichée sur papier, car c’est peut-être la messagerie qui est en panne.
    .why = La première heure décide souvent de l’étendue des dégâts. Sans numéro sous la main, on attend, on cherche ou on bricole. On risque alors d’effacer les traces dont un expert a besoin.
    .how = Posez la question à deux collègues aujourd’hui : « Votre écran réclame une rançon. Que faites-vous d’abord, et qui appelez-vous ? » Demandez ensuite à votre partenaire IT : « Quel numéro appelons-nous le soir ou le week-end, et en combien de temps répondez-vous ? »
    .evidence = Une photo de la carte affichée, avec la date de la dernière vérification.
    .choice-improvise = Non. Chacun ferait ce qui lui semble bon sur le moment.
    .choice-in-heads = En partie. Quelqu’un le sait, mais rien n’est écrit.
    .choice-incomplete = Presque. C’est écrit, mais incomplet, non vérifié ou pas connu de tous.
    .choice-everyone = Oui. Chacun a les numéros et les gestes sur papier, vérifiés cette année.

question-nis2-scope = Savez-vous si la loi NIS2 s’applique à votre entreprise ?
    .short = Situation NIS2 vérifiée et réglée
    .explanation = NIS2 désigne des règles européennes de cybersécurité ; la loi belge qui les reprend s’applique depuis le 18 octobre 2024. Elle vise les entreprises qui fournissent un service de sa liste, en règle générale à partir de la taille moyenne. Cela veut dire 50 personnes ou plus, ou plus de 10 millions d’euros à la fois de chiffre d’affaires et de total du bilan ; si un seul des deux les dépasse, demandez au CCB. Certains services, par exemple dans les télécoms ou l’internet, sont visés quelle que soit la taille.
    .why = Une entreprise visée doit s’enregistrer, prendre des mesures de sécurité et signaler les incidents graves. Les délais d’enregistrement ont pris fin le 18 décembre 2024 pour les fournisseurs de services numériques, et le 18 mars 2025 pour les autres. Qui est en retard s’enregistre sans attendre. Même si la loi ne vous vise pas, un client qui y est soumis peut vous interroger sur votre sécurité.
    .how = Faites le test officiel du Centre pour la Cybersécurité Belgique sur atwork.safeonweb.be/fr/nis2. Regardez les services que vous fournissez vraiment, activités accessoires comprises. Demandez à votre comptable : « Quels sont notre effectif, notre chiffre d’affaires et notre total du bilan, sociétés du groupe comprises ? »
    .evidence = Le résultat daté du test et, si la loi vous vise, la confirmation de votre enregistrement.
    .choice-never = Non. Nous ne nous sommes jamais posé la question.
    .choice-unsure = Pas encore. Nous en avons entendu parler, sans avoir fait le test.
    .choice-in-unregistered = Oui. La loi nous vise, mais nous ne sommes pas encore enregistrés.
    .choice-out-checked = Oui. Elle ne nous vise pas : le test officiel le dit.
    .choice-in-registered = Oui. La loi nous vise, et nous sommes enregistrés.

question-incident-deadlines = Après un incident grave, pourriez-vous alerter le CCB dans les 24 heures et compléter le signalement dans les 72 heures ?
    .short = Prêts pour les délais de NIS2
    .explanation = Une entreprise soumise à NIS2 signale un incident significatif au Centre pour la Cybersécurité Belgique (CCB). Le délai court dès que vous en avez connaissance : une première alerte dans les 24 heures, une notification plus complète dans les 72 heures. Un rapport final suit dans le mois après cette notification.
    .why = À ce moment-là, tout le monde est occupé à réparer. Qui doit encore chercher où et comment signaler perd des heures. Signaler n’alourdit pas, en soi, votre responsabilité. Cela fait venir des gens qui peuvent aider.
    .how = Demandez à la personne qui s’en chargerait : « Où signalez-vous, de quoi avez-vous besoin, et qui le fait en votre absence ? » Demandez à votre partenaire IT : « En combien de temps nous prévenez-vous d’un incident grave, même la nuit ? »
    .evidence = Une note avec les étapes, le nom de deux personnes qui peuvent signaler et la date du dernier exercice.
    .choice-look-up = Non. Il nous faudrait d’abord chercher comment faire.
    .choice-incomplete = En partie. Quelqu’un sait comment, mais sans note écrite ou sans suppléant.
    .choice-unpractised = Presque. Note et suppléant sont prêts, mais sans exercice cette année.
    .choice-practised = Oui. Note et suppléant sont prêts, et l’exercice a eu lieu cette année.

question-breach-report = Sauriez-vous signaler une fuite de données personnelles dans les 72 heures ?
    .short = Prêts à signaler une fuite de données
    .explanation = Les données personnelles, c’est tout ce qui concerne une personne : adresses de clients, dossiers du personnel, images de caméra. Un mail envoyé à la mauvaise personne ou un portable perdu peut aussi être une fuite. Le RGPD, le règlement européen sur la vie privée, demande de la signaler à l’Autorité de protection des données (APD) dans les 72 heures. Vous en êtes dispensé si un risque pour les personnes est peu probable ; s’il est élevé, vous les prévenez aussi.
    .why = Les 72 heures courent dès que vous avez connaissance de la fuite. Qui doit encore trouver le formulaire et les faits perd vite une journée. Le RGPD demande aussi de garder une trace de chaque fuite, signalée ou non. Cela vaut pour les entreprises de toute taille.
    .how = Cherchez trois choses : une personne qui décide, le formulaire de l’APD et un registre des fuites passées. Ce registre peut être vide. Demandez à votre partenaire IT : « Si nos données fuient de votre côté, en combien de temps nous prévenez-vous, et qui prévenez-vous ? »
    .evidence = Une page avec le nom de la personne qui décide et le formulaire, et le registre des fuites, même s’il est encore vide.
    .choice-nothing = Non. Nous ne commencerions à chercher que le jour venu.
    .choice-heard = En partie. Nous connaissons le délai de 72 heures, mais rien n’est prêt.
    .choice-incomplete = Presque. Décideur, formulaire et registre : un ou deux des trois sont prêts.
    .choice-ready = Oui. Le décideur, le formulaire et le registre sont prêts.

action-make-emergency-card = Faire une carte d’urgence et l’afficher
    .why = Elle demande une heure ou deux, et fait gagner du temps quand il compte le plus.
    .step-1 = Notez les numéros sur une page : partenaire IT, banque, assureur, fournisseurs d’internet et de messagerie, et la personne qui décide. Pensez au soir et au week-end.
    .step-2 = Ajoutez le formulaire d’incident du Centre pour la Cybersécurité Belgique (CCB) : ccb.belgium.be, « Signaler un incident ». Les entreprises soumises à NIS2 ont aussi une ligne d’urgence : +32 (0)2 501 05 60.
    .step-3 = Ajoutez les premiers gestes : débrancher l’ordinateur du réseau, le laisser allumé, ne rien effacer, ne rien payer, appeler.
    .step-4 = Affichez la carte là où tout le monde passe. Chacun la prend en photo avec son gsm.
    .step-5 = Lisez-la à voix haute en réunion. Vérifiez les numéros une fois par an.
    .help = Votre partenaire IT vérifie les premiers gestes pour votre matériel. Votre assureur peut dire si votre contrat prévoit une aide après une attaque.

action-check-nis2-scope = Faire le test officiel NIS2
    .why = Le test demande environ une heure. Il donne un point de départ clair, pour vous et pour les clients qui vous interrogent.
    .step-1 = Demandez à votre comptable l’effectif, le chiffre d’affaires et le total du bilan. Comptez les entreprises partenaires et liées.
    .step-2 = Dressez la liste des services que vous fournissez vraiment. Une activité accessoire compte aussi.
    .step-3 = Faites le test sur atwork.safeonweb.be/fr/nis2. Vous êtes près d’une limite ou membre d’un groupe ? Posez votre question au CCB.
    .step-4 = Gardez le résultat avec sa date. Refaites le test après une forte croissance, une reprise ou une nouvelle activité.
    .help = Votre comptable a les chiffres. Le Centre pour la Cybersécurité Belgique (CCB) explique les règles sur ccb.belgium.be et sur Safeonweb@Work.

action-register-nis2 = S’enregistrer sur Safeonweb@Work
    .why = La loi demande à chaque entreprise visée de s’enregistrer. Mieux vaut tard que jamais.
    .step-1 = Un doute ? Faites d’abord le test officiel. Les délais des entreprises visées dès le début sont passés : enregistrez-vous donc sans tarder.
    .step-2 = Demandez au gestionnaire d’accès principal de votre entreprise (son contact pour les services publics en ligne) d’attribuer le rôle Safeonweb@Work dans My eGov Role Management.
    .step-3 = Rassemblez les données : numéro d’entreprise, adresse, adresse mail, téléphone, secteur, pays de l’UE où vous fournissez le service et adresses IP (vos adresses sur internet). Votre partenaire IT connaît ces dernières.
    .step-4 = Enregistrez l’entreprise sur atwork.safeonweb.be et gardez la confirmation.
    .step-5 = Signalez tout changement de ces données aussitôt, au plus tard dans les deux semaines.
    .help = Safeonweb@Work explique l’enregistrement pas à pas. Votre partenaire IT fournit les données techniques.

action-prepare-nis2-notification = Préparer le signalement d’un incident NIS2
    .why = Avec une note et deux personnes préparées, 24 heures suffisent. Sans cela, le délai est court.
    .step-1 = Désignez une personne qui peut signaler, et un suppléant. Les deux doivent pouvoir se connecter à Safeonweb@Work.
    .step-2 = Écrivez dans quels cas signaler : une perturbation grave ou une perte financière pour le service visé par la loi, ou un dommage considérable chez d’autres. Un effet possible compte aussi.
    .step-3 = Notez les délais : première alerte dans les 24 heures, notification plus complète dans les 72 heures, rapport final dans le mois qui suit. Les prestataires de services de confiance envoient la notification complète dans les 24 heures aussi.
    .step-4 = Préparez un canevas : ce qui s’est passé, depuis quand, qui est touché, ce que vous faites, qui appeler.
    .step-5 = Ajoutez la ligne d’urgence du CCB : +32 (0)2 501 05 60. Si des données personnelles sont touchées, signalez-le aussi à l’APD.
    .step-6 = Exercez-vous une heure par an sur un incident inventé, avec votre partenaire IT.
    .help = Le guide des notifications d’incidents de Safeonweb@Work montre qui prévenir. Votre partenaire IT fournit les faits.

action-prepare-breach-report = Se préparer à signaler une fuite de données
    .why = Le RGPD le demande à toute entreprise. Une heure aujourd’hui en fait gagner beaucoup le jour venu.
    .step-1 = Choisissez qui décide s’il faut signaler une fuite, et un suppléant.
    .step-2 = Gardez le lien vers la page « Notifier une fuite de données » sur autoriteprotectiondonnees.be. Ouvrez le formulaire sur un ordinateur : il ne s’ouvre pas sur un gsm. Il s’envoie par le portail web, pas par mail.
    .step-3 = Ouvrez un registre : date, ce qui s’est passé, données de qui, conséquences, ce que vous avez fait, signalé ou non et pourquoi.
    .step-4 = Écrivez la règle. Risque peu probable : le registre seulement. Risque : l’APD dans les 72 heures. Risque élevé : prévenir aussi les personnes.
    .step-5 = Dites à votre partenaire IT et à vos principaux fournisseurs où vous signaler une fuite.
    .help = Le site de l’APD propose le formulaire et l’explique. Si NIS2 vous vise, le signalement au CCB se fait à part.
