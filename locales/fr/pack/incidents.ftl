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
    .explanation = NIS2 désigne des règles européennes de cybersécurité ; la loi belge qui les reprend s’applique depuis le 18 octobre 2024. Elle vise les entreprises qui fournissent un service de sa liste, en règle générale à partir de la taille moyenne. Cela veut dire 50 personnes ou plus, ou plus de 10 millions d’euros à la fois de chiffre d’affaires et de total du bilan. Si un seul des deux dépasse cette limite, demandez au Centre pour la Cybersécurité Belgique (CCB). Certains services, par exemple dans les télécoms ou l’internet, sont visés quelle que soit la taille.
    .why = Une entreprise visée doit s’enregistrer, prendre des mesures de sécurité et signaler les incidents graves. Les délais d’enregistrement ont pris fin le 18 décembre 2024 pour les fournisseurs de services numériques, et le 18 mars 2025 pour les autres. Qui est en retard s’enregistre sans attendre. Même si la loi ne vous vise pas, un client qui y est soumis peut vous interroger sur votre sécurité.
    .how = Faites le test officiel du Centre pour la Cybersécurité Belgique sur atwork.safeonweb.be/fr/nis2. Regardez les services que vous fournissez vraiment, activités accessoires comprises. Demandez à votre comptable : « Quels sont notre effectif, notre chiffre d’affaires et notre total du bilan, sociétés du groupe comprises ? »
    .evidence = Le résultat daté du test et, si la loi vous vise, la confirmation de votre enregistrement.
    .choice-never = Non. Nous ne nous sommes jamais posé la question.
    .choice-unsure = Pas encore. Nous en avons entendu parler, sans avoir fait le test.
    .choice-in-unregistered = Oui. La loi nous vise, mais nous ne sommes pas encore enregistrés.
    .choice-out-checked = Oui. Elle ne nous vise pas : le test officiel le dit.
    .choice-in-registered = Oui. La loi nous vise, et nous sommes enregistrés.

question-incident-deadlines = Après un incident grave, pourriez-vous alerter le CCB dans les 24 heures et compléter le signalement dans les 72 heures ?
    .short = Signalement NIS2 prêt dans les délais
    .explanation = Une entreprise soumise à NIS2 signale un incident significatif au Centre pour la Cybersécurité Belgique (CCB). Le délai court dès que vous en avez connaissance : une première alerte dans les 24 heures, une notification plus complète dans les 72 heures. Un rapport final suit dans le mois après cette notification.
    .why = À ce moment-là, tout le monde est occupé à réparer. Qui doit encore chercher où et comment signaler perd des heures. Signaler n’alourdit pas, en soi, votre responsabilité. Cela fait venir des gens qui peuvent aider.
    .how = Demandez à la personne qui s’en chargerait : « Où signalez-vous, de quoi avez-vous besoin, et qui le fait en votre absence ? » Demandez à votre partenaire IT : « En combien de temps nous prévenez-vous d’un incident grave, même la nuit ? »
    .evidence = Une note avec les étapes, le nom de deux personnes qui peuvent signaler et la date du dernier exercice.
    .choice-look-up = Non. Il nous faudrait d’abord chercher comment faire.
    .choice-incomplete = En partie. Quelqu’un sait comment, mais sans note écrite ou sans suppléant.
    .choice-unpractised = Presque. Note et suppléant sont prêts, mais sans exercice cette année.
    .choice-practised = Oui. Note et suppléant sont prêts, et l’exercice a eu lieu cette année.

question-breach-report = Sauriez-vous signaler une fuite de données personnelles dans les 72 heures ?
    .short = Signalement d’une fuite de données préparé
    .explanation = Les données personnelles, c’est tout ce qui concerne une personne : adresses de clients, dossiers du personnel, images de caméra. Un mail envoyé à la mauvaise personne ou un portable perdu peut aussi être une fuite. Le RGPD, le règlement européen sur la vie privée, demande de la signaler à l’Autorité de protection des données (APD) dans les 72 heures. Vous en êtes dispensé si un risque pour les personnes est peu probable ; s’il est élevé, vous les prévenez aussi.
    .why = Les 72 heures courent dès que vous avez connaissance de la fuite. Qui doit encore trouver le formulaire et les faits perd vite une journée. Le RGPD demande aussi de garder une trace de chaque fuite, signalée ou non. Cela vaut pour les entreprises de toute taille.
    .how = Cherchez trois choses : une personne qui décide, le formulaire de l’APD et un registre des fuites passées. Ce registre peut être vide. Demandez à votre partenaire IT : « Si nos données fuient de votre côté, en combien de temps nous prévenez-vous, et qui prévenez-vous ? »
    .evidence = Une page avec le nom de la personne qui décide et le formulaire, et le registre des fuites, même s’il est encore vide.
    .choice-nothing = Non. Nous ne commencerions à chercher que le jour venu.
    .choice-heard = En partie. Nous connaissons le délai de 72 heures, mais rien n’est prêt.
    .choice-incomplete = Presque. Décideur, formulaire et registre : un ou deux des trois sont prêts.
    .choice-ready = Oui. Le décideur, le formulaire et le registre sont prêts.

question-activity-logs = Vos principaux services enregistrent-ils qui se connecte et qui fait quoi, et quelqu’un regarde-t-il ces journaux ?
    .short = Journaux d’activité gardés et consultés
    .explanation = La plupart des services tiennent un journal : qui s’est connecté, d’où, et qui a ouvert, partagé ou effacé quelque chose. Ces journaux (« logs ») ne servent que s’ils sont activés, gardés assez longtemps et consultés. Pensez d’abord à la messagerie et aux fichiers, puis à la comptabilité et à la boutique en ligne. Nous conseillons trois mois au moins, et un an pour les plus importants.
    .why = Après une intrusion, la première question est : qu’a-t-on pu voir ? Sans journaux, personne ne peut y répondre, ni votre partenaire IT, ni vous quand il faut signaler l’incident. Certains disparaissent vite. Microsoft garde les connexions sept jours dans la version gratuite d’Entra ID, son service de connexion, et 30 jours dans les versions payantes.
    .how = Microsoft 365 : portail Purview, Audit, pour les actions des utilisateurs ; centre d’administration Entra, journaux de connexion. L’audit standard est activé par défaut dans la plupart des organisations, et Microsoft le garde 180 jours. Google Workspace : console d’administration, Création de rapports (Reporting), audit et enquête ; la durée y est fixe. Demandez à votre partenaire IT : « Imaginons que quelqu’un soit entré il y a deux mois : que pouvez-vous encore voir, et qui regarde aujourd’hui ? »
    .evidence = Une capture d’écran de la page de recherche avec la date la plus ancienne, et une note qui dit qui a regardé, et quand.
    .choice-nothing = Non. Rien n’est enregistré, ou personne ici ne saurait le retrouver.
    .choice-short = En partie. Seulement dans certains services, ou pour moins de trois mois.
    .choice-unwatched = Presque. Tous les services principaux gardent trois mois, mais personne ne regarde chaque mois.
    .choice-watched = Oui. Tous gardent trois mois ou plus, et quelqu’un regarde chaque mois.

question-incident-exercise = Quand avez-vous fait ensemble un exercice d’incident pour la dernière fois ?
    .short = Exercice d’incident fait dans l’année
    .explanation = S’exercer, ici, c’est passer une heure autour d’une table. Une personne raconte une histoire : une fausse facture partie de votre boîte mail, une demande de rançon le lundi matin, une journée sans messagerie. Les autres disent ce qu’ils feraient et qui ils appelleraient. Un vrai incident que vous avez réglé ensemble compte aussi.
    .why = Une heure suffit souvent pour découvrir quelque chose : un vieux numéro de téléphone, un mot de passe connu d’une seule personne. Mieux vaut le découvrir un jour calme. Les 22 et 23 janvier 2026, Microsoft 365 a été perturbé en Amérique du Nord pendant une dizaine d’heures ; les sources divergent. Une telle journée fait une bonne histoire d’exercice.
    .how = Cherchez dans l’agenda la dernière fois que vous avez parcouru ensemble une telle histoire. Demandez à votre partenaire IT : « Voulez-vous faire une heure d’exercice avec nous, et quelle histoire choisiriez-vous ? »
    .evidence = Une page avec la date, les personnes présentes, l’histoire et ce qui manquait.
    .choice-never = Jamais. Nous n’avons pas encore fait d’exercice ensemble.
    .choice-over-two-years = Il y a plus de deux ans.
    .choice-within-two-years = Il y a un à deux ans.
    .choice-within-a-year = Il y a moins d’un an.

question-lessons-learned = Après un incident, même évité de justesse, notez-vous ce que vous allez changer ?
    .short = Leçons des incidents mises par écrit
    .explanation = Un incident évité de justesse : une fausse facture repérée à temps, un portable perdu puis retrouvé. Une demi-page suffit : ce qui s’est passé, ce qui a aidé, ce que vous changez, qui s’en charge et pour quand. La question n’est pas de savoir à qui la faute. Si rien ne s’est encore passé, répondez d’après ce qui est convenu.
    .why = Ce qui n’est pas noté s’oublie vite, et peut se reproduire. Peut-être qu’une étape a été sautée, ou que la règle elle-même était mauvaise. Une courte note montre quelle étape corriger.
    .how = Pensez à la dernière chose qui a mal tourné, ou presque. Cherchez la note, et voyez si le changement a été fait. Demandez à votre partenaire IT : « Qu’avez-vous changé chez nous après le dernier incident, et où est-ce écrit ? »
    .evidence = La dernière note, avec les changements cochés.
    .choice-nothing = Non. Une fois le problème réglé, chacun reprend son travail.
    .choice-talked = En partie. Nous en parlons, mais rien n’est écrit.
    .choice-unfollowed = Presque. C’est écrit, mais personne ne vérifie si c’est fait.
    .choice-followed = Oui. Une demi-page avec noms et dates, et quelqu’un vérifie.

question-vulnerability-contact = Une personne extérieure qui trouve une faille dans votre site ou vos systèmes peut-elle vous la signaler facilement ?
    .short = Une adresse pour signaler une faille
    .explanation = Il arrive qu’un inconnu bien intentionné remarque une faille : une page qui en montre trop, un fichier ouvert à tous. Il doit alors voir tout de suite où écrire, et quelqu’un doit répondre. Aux entreprises soumises à NIS2, la loi belge demande une politique à ce sujet : c’est sa onzième mesure (divulgation coordonnée des vulnérabilités). Pour les autres, c’est une bonne pratique. Si rien n’est accessible de l’extérieur, pas même un site, choisissez « Ne s’applique pas à nous ».
    .why = Une faille reste ouverte tant que personne chez vous ne la connaît. Un signalement n’aide que s’il arrive chez quelqu’un qui agit. En Belgique, la loi protège sous conditions ceux qui cherchent sans mauvaise intention ; l’une d’elles est de prévenir le Centre pour la Cybersécurité Belgique (CCB).
    .how = Regardez votre site comme un inconnu : où écririez-vous ? Cherchez aussi security.txt, un petit fichier standard qui donne l’adresse pour ces signalements. Demandez au créateur de votre site : « Où arrivent les signalements de failles, et qui y répond ? »
    .evidence = L’adresse et les règles sur votre site, et le nom de la personne qui répond.
    .choice-no-address = Non. Quelqu’un d’extérieur ne saurait pas où écrire.
    .choice-general = En partie. Il y a une adresse générale, mais personne ne connaît la suite.
    .choice-no-rules = Presque. L’adresse et la personne sont prêtes, mais le site ne montre aucune règle.
    .choice-ready = Oui. Adresse, personne et règles courtes sont prêtes, et sur notre site.

question-nis2-proof = Pourriez-vous montrer au CCB, papiers à l’appui, ce que vous avez fait pour la loi NIS2 ?
    .short = Dossier NIS2 prêt à être montré
    .explanation = La loi demande une analyse des risques et, sur cette base, une politique de sécurité qui couvre au moins onze mesures. La direction approuve ces mesures et veille à leur exécution. Le Centre pour la Cybersécurité Belgique (CCB) peut demander ce que vous avez fait : gardez donc aussi des preuves. La loi parle d’entités essentielles, contrôlées régulièrement, et d’entités importantes, contrôlées seulement après coup.
    .why = Les mesures sont obligatoires depuis le 18 octobre 2024 pour toutes les entreprises visées. Pour les entités essentielles, une première échéance de preuve est passée le 18 avril 2026 ; la suivante est le 18 avril 2027. Les entités importantes n’ont pas d’échéance de ce genre, mais peuvent choisir le contrôle régulier. Demandez au CCB ce qu’il attend de vous.
    .how = Posez vos papiers côte à côte : analyse des risques, politique, décisions de la direction, preuves. Comparez-les aux onze mesures sur ccb.belgium.be, sous NIS2. Demandez à votre partenaire IT : « Pour quelles mesures pouvez-vous nous donner une preuve écrite et datée ? »
    .evidence = Un dossier avec l’analyse des risques, la politique, l’approbation datée et une preuve par mesure.
    .choice-nothing = Non. Il n’y a encore rien sur papier.
    .choice-loose = En partie. Il y a des papiers, mais sans analyse des risques ou politique.
    .choice-gaps = Presque. Les deux existent, mais l’approbation, des preuves ou la révision annuelle manquent.
    .choice-file = Oui. Tout est dans un dossier, approuvé et revu cette année.

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
    .step-2 = Un représentant légal, par exemple un administrateur, se connecte avec l’eID ou itsme. Un collègue doit d’abord recevoir le rôle Safeonweb@Work dans My eGov Role Management. Votre gestionnaire d’accès principal (le contact pour les services publics en ligne) l’attribue.
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
    .why = Le RGPD demande à toute entreprise de noter toute fuite dans un registre, et de signaler celles qui présentent un risque pour les personnes. Une heure aujourd’hui en fait gagner beaucoup le jour venu.
    .step-1 = Choisissez qui décide s’il faut signaler une fuite, et un suppléant.
    .step-2 = Gardez le lien vers la page « Notifier une fuite de données » sur autoriteprotectiondonnees.be. Ouvrez le formulaire sur un ordinateur : il ne s’ouvre pas sur un gsm. Il s’envoie par le portail web, pas par mail.
    .step-3 = Ouvrez un registre : date, ce qui s’est passé, données de qui, conséquences, ce que vous avez fait, signalé ou non et pourquoi.
    .step-4 = Écrivez la règle. Risque peu probable : le registre seulement. Risque : l’APD dans les 72 heures. Risque élevé : prévenir aussi les personnes.
    .step-5 = Dites à votre partenaire IT et à vos principaux fournisseurs où vous signaler une fuite.
    .help = Le site de l’APD propose le formulaire et l’explique. Si NIS2 vous vise, le signalement au CCB se fait à part.

action-keep-activity-logs = Garder les journaux d’activité et les consulter
    .why = Les journaux montrent ce qui s’est passé et qui est touché. Un coup d’œil par mois repère tôt les connexions étranges.
    .step-1 = Citez les services qui comptent le plus : messagerie et fichiers, comptabilité, boutique en ligne, site web.
    .step-2 = Vérifiez pour chacun que l’enregistrement est activé. Microsoft 365 : portail Purview, Audit. Google Workspace : console d’administration, Création de rapports (Reporting). Notez combien de temps tout est gardé.
    .step-3 = Trop court ? Demandez à votre partenaire IT une copie mensuelle ailleurs, ou le prix d’une durée plus longue. Notre conseil : trois mois consultables tout de suite, douze mois récupérables.
    .step-4 = Faites activer une alerte pour trois choses : un nouvel administrateur, des mails renvoyés vers l’extérieur, une connexion depuis un pays inhabituel.
    .step-5 = Choisissez une personne qui regarde dix minutes par mois. Elle note la date et tout ce qui lui paraît étrange.
    .step-6 = Dites à tous ce qui est enregistré, et pourquoi. Seules une ou deux personnes peuvent ouvrir les journaux ; décidez aussi quand ils sont effacés.
    .help = Votre partenaire IT les active et montre quoi chercher. Votre secrétariat social connaît les règles sur le contrôle du personnel.

action-practise-incident = Faire une heure d’exercice d’incident, autour d’une table
    .why = Cela coûte une heure, et pas un euro. Ensuite, chacun connaît son rôle.
    .step-1 = Choisissez une histoire : une fausse facture partie de votre boîte mail, une demande de rançon le lundi matin, ou une journée sans mails ni fichiers.
    .step-2 = Invitez ceux qui devraient agir, votre partenaire IT compris. Posez la carte d’urgence sur la table.
    .step-3 = Racontez l’histoire par étapes de dix minutes. Demandez à chaque étape : que faisons-nous, qui le fait, qui appelons-nous ?
    .step-4 = Notez ce qui manquait, en trois points au plus, chacun avec un nom et une date.
    .step-5 = Inscrivez la prochaine heure à l’agenda, dans l’année et avec une autre histoire.
    .help = Vous ou un collègue pouvez mener l’exercice. Votre partenaire IT adapte l’histoire à vos services.

action-write-lessons-note = Écrire une demi-page après chaque incident
    .why = Cela prend une demi-heure. La même chose risque alors moins de se reproduire.
    .step-1 = Préparez une page de cinq lignes. Que s’est-il passé, comment l’a-t-on vu, qu’est-ce qui a aidé, que changeons-nous, qui s’en charge et pour quand ?
    .step-2 = Remplissez-la dans la semaine, avec toutes les personnes concernées. Demandez ce qui l’a rendu possible, et non qui l’a fait.
    .step-3 = Choisissez un ou deux changements. Donnez à chacun un nom et une date.
    .step-4 = Gardez les pages ensemble. Si des données personnelles sont touchées, notez-le aussi dans le registre des fuites.
    .step-5 = Regardez deux fois par an si les changements sont faits, et quelles causes reviennent.
    .help = Vous ou un collègue écrivez la page. Votre partenaire IT ajoute la cause technique.

action-publish-vulnerability-contact = Permettre à chacun de vous signaler une faille
    .why = Un signalement bienveillant vous avertit presque sans frais. Aux entreprises soumises à NIS2, la loi demande une politique à ce sujet.
    .step-1 = Créez une adresse : security@ suivi de votre nom de domaine. Elle arrive chez deux personnes, dont l’une peut être chez votre partenaire IT.
    .step-2 = Mettez-la sur votre site avec trois règles courtes : écrivez-nous ici, ne regardez pas plus de données que nécessaire, nous répondons dans la semaine.
    .step-3 = Faites placer le fichier security.txt sur le site, avec la même adresse et une date de fin.
    .step-4 = NIS2 vous vise, ou vous voulez des règles complètes ? Partez de l’exemple de Safeonweb@Work et adaptez-le.
    .step-5 = Convenez de la suite : remercier, vérifier, réparer, informer la personne. Des données personnelles étaient visibles ? C’est peut-être une fuite à signaler à l’APD.
    .help = Le créateur de votre site met l’adresse et le fichier en place. Votre partenaire IT vérifie les signalements.

action-build-nis2-file = Constituer un dossier qui montre vos mesures NIS2
    .why = La loi demande une analyse des risques, une politique et des mesures. Avec un seul dossier, vous ne cherchez pas quand le CCB ou un client pose la question.
    .step-1 = Ouvrez un dossier en quatre parties : analyse des risques, politique, décisions, preuves.
    .step-2 = Écrivez l’analyse des risques : ce qui peut mal tourner avec vos services, à quel point c’est grave, ce que vous faites. La loi veut aussi y voir vos fournisseurs directs.
    .step-3 = Écrivez la politique. Pour chacune des onze mesures sur ccb.belgium.be : ce que vous faites, qui s’en charge, ce qui manque encore et pour quand.
    .step-4 = Faites-la approuver par la direction, avec la date au procès-verbal. La loi demande aussi à la direction de suivre une formation.
    .step-5 = Ajoutez une preuve datée par mesure : capture d’écran, rapport, contrat, liste de présence. Relisez le dossier chaque année.
    .step-6 = Une entité essentielle choisit son contrôle : CyFun, ISO/IEC 27001 ou inspection par le CCB. Une entité importante peut choisir d’être contrôlée. Demandez au CCB les dates et les étapes.
    .help = Votre partenaire IT fournit les preuves techniques. Un consultant qui connaît les règles du CCB peut relire le dossier avec vous.
