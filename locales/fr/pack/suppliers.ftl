### Fournisseurs et contrats : ce que promettent les fournisseurs et le partenaire IT, et ce à quoi ils ont accès.

domain-suppliers = Fournisseurs et contrats
    .about = Ce que vos fournisseurs et votre partenaire IT ont promis, et ce à quoi ils ont accès.

question-processing-agreements = Avez-vous un contrat « vie privée » avec chaque service qui garde des données personnelles pour vous ?
    .short = Contrat « vie privée » pour chaque service
    .explanation = Messagerie, salaires, comptabilité, lettre d’information : chacun garde pour vous des données sur des personnes. Le RGPD, le règlement européen sur la vie privée, demande un contrat écrit avec chacun d’eux (article 28), appelé contrat de sous-traitance. Il se trouve souvent dans les conditions acceptées en ligne. Il suffit alors de savoir où.
    .why = Vous restez responsable des données, même gardées ailleurs. Le contrat oblige le fournisseur à les protéger, à vous signaler une fuite et à les rendre ou les effacer quand vous partez. Sans lui, vous avez peu de prise.
    .how = Partez de la liste de vos services. Google Workspace : console d’administration, Paramètres du compte, partie juridique (Legal and compliance). Microsoft appelle le document « Data Protection Addendum » (DPA) ; il accompagne les conditions. Ailleurs, demandez au fournisseur : « Où se trouve notre contrat de sous-traitance RGPD, et quelle version s’applique ? »
    .evidence = Un dossier avec les contrats ou leurs liens, et une liste qui montre quel service en a un.
    .choice-none = Non. Nous n’en avons pas, ou n’avons jamais regardé.
    .choice-some = En partie. Nous en avons quelques-uns, sans savoir ce qui manque.
    .choice-listed = Presque. Nous savons lesquels manquent, et nous les réclamons.
    .choice-all = Oui. Chaque service avec des données personnelles en a un, conservé chez nous.

question-partner-duties = Ce que votre partenaire IT fait pour votre sécurité informatique est-il mis par écrit ?
    .short = Tâches du partenaire IT par écrit
    .explanation = Mises à jour, sauvegardes, alertes, comptes de ceux qui partent : qui fait quoi ? Une page suffit. Elle dit, pour chaque tâche, qui la fait, à quel rythme et en combien de temps. Si personne d’extérieur ne vous aide pour l’informatique, choisissez « Ne s’applique pas à nous ».
    .why = Ce qui n’est pas convenu, chacun croit que l’autre le fait. On le découvre souvent le jour où l’on a besoin de la sauvegarde. Vous pouvez confier le travail, mais vous en restez responsable. La loi NIS2 cite la sécurité des fournisseurs parmi ses mesures.
    .how = Prenez le contrat ou la dernière offre, et cherchez cinq choses : mises à jour, sauvegardes, alertes, départs, délai de réponse. Ou demandez à votre partenaire IT : « Pouvez-vous lister ce que vous faites pour notre sécurité, à quel rythme, et ce que vous ne faites pas ? »
    .evidence = Le contrat ou l’annexe avec les tâches, daté et accepté par les deux parties.
    .choice-nothing = Non. Nous appelons en cas de panne ; rien n’est écrit.
    .choice-no-tasks = En partie. Il y a un contrat ou une offre, sans tâches de sécurité.
    .choice-incomplete = Presque. Les tâches de sécurité y sont, mais incomplètes ou non revues cette année.
    .choice-complete = Oui. Tâches, rythme et délais de réponse sont écrits, et revus cette année.

question-partner-access = L’accès de votre partenaire IT est-il personnel, limité et protégé par une deuxième étape ?
    .short = Accès du partenaire IT limité et vérifié
    .explanation = Un partenaire IT a souvent les clés de tout. Quatre choses comptent : un compte par technicien, une deuxième étape de connexion, des droits limités au nécessaire, et la possibilité de tout couper vous-même. Si personne d’extérieur ne peut entrer, choisissez « Ne s’applique pas à nous ».
    .why = Un technicien a souvent les clés de nombreux clients. Qui les vole peut entrer partout à la fois. Avec un compte partagé, personne ne voit qui a fait quoi, et un technicien qui s’en va connaît encore le mot de passe. La loi NIS2 cite les fournisseurs, les accès et la deuxième étape de connexion parmi ses mesures.
    .how = Microsoft 365 : centre d’administration, Paramètres, relations avec les partenaires (Partner relationships). Google Workspace : console d’administration, liste des administrateurs et accès du revendeur. Demandez à votre partenaire IT : « Qui, chez vous, peut entrer, et avec quel compte ? Tous utilisent-ils une deuxième étape ? »
    .evidence = Une liste datée de votre partenaire IT avec noms, comptes et droits, ou des captures d’écran de ces pages.
    .choice-shared = Non. Il utilise un compte partagé ou un de nos mots de passe.
    .choice-password-only = En partie. Ses comptes sont personnels, mais sans deuxième étape obligatoire.
    .choice-too-wide = Presque. Comptes personnels, deuxième étape, mais droits trop larges ou non vérifiés cette année.
    .choice-checked = Oui. Comptes personnels, deuxième étape et droits limités, vérifiés cette année.

question-supplier-proof = Regardez-vous une preuve indépendante de la sécurité de vos fournisseurs importants ?
    .short = Preuves des fournisseurs vérifiées
    .explanation = Un fournisseur est important si vous ne pouvez pas travailler sans lui, ou s’il garde les données de vos clients. Une preuve est un certificat ou un rapport fait par quelqu’un d’extérieur, par exemple ISO 27001, SOC 2, le C5 allemand ou CyFun du CCB. Elle dit quelle partie de l’entreprise a été contrôlée, et jusqu’à quand elle vaut. Un petit fournisseur local sans certificat peut répondre par écrit à vos questions ; cela compte aussi.
    .why = Vous ne pouvez pas visiter le centre de données de votre fournisseur ; un contrôleur indépendant le peut. Une telle preuve ne couvre que la moitié du fournisseur : vos comptes, vos réglages et vos copies restent votre travail. En 2019, 540 millions d’enregistrements sur des utilisateurs de Facebook ont été trouvés ouverts. Ils n’étaient pas chez Facebook, mais chez une autre entreprise qui détenait ces données, Cultura Colectiva.
    .how = Microsoft publie ses rapports sur le Service Trust Portal, Google dans le Compliance Reports Manager. Chez d’autres, cherchez une page « sécurité », « security » ou « trust ». Demandez au fournisseur : « Quel contrôle indépendant couvre le service que nous utilisons, qu’a-t-on contrôlé, et jusqu’à quand vaut-il ? »
    .evidence = Une liste des fournisseurs importants avec preuve, portée et date de fin, et les documents ou les liens.
    .choice-never = Non. Nous n’avons jamais demandé ni regardé.
    .choice-claim = En partie. Nous avons vu un logo ou une promesse, sans ouvrir de document.
    .choice-some = Presque. Preuves lues pour certains seulement, ou pas revues cette année.
    .choice-all = Oui. Une preuve de chacun, avec portée et date de fin, vérifiée cette année.

question-customer-demands = Quand un client professionnel vous interroge sur votre sécurité, vos réponses et vos engagements sont-ils en ordre ?
    .short = Réponses prêtes pour les clients
    .explanation = Les grands clients, et ceux que vise la loi NIS2, envoient des questionnaires ou ajoutent la sécurité à leurs contrats. Deux choses aident : une page avec vos réponses habituelles, et une liste de ce que vous avez déjà signé. Une telle clause peut demander, par exemple, de signaler un incident dans la journée. Si vous vendez seulement à des particuliers, choisissez « Ne s’applique pas à nous ».
    .why = La loi NIS2 demande aux entreprises visées de veiller à la sécurité de leurs fournisseurs. Si elle ne vous vise pas, elle ne crée pour vous ni obligation directe ni amende NIS2. Mais ce que vous signez vous engage. Le CCB conseille à ces entreprises de demander aux fournisseurs vitaux au moins le niveau Basic de CyFun, son cadre de sécurité. Une réponse rapide et honnête aide à garder un tel client.
    .how = Cherchez dans les contrats et les mails de vos cinq plus grands clients « sécurité », « incident », « audit » et « NIS2 ». Demandez ensuite à votre partenaire IT : « Quels points pouvez-vous nous confirmer par écrit, et lesquels pas encore ? »
    .evidence = La page de réponses, datée, et la liste de ce que vous avez signé, client par client.
    .choice-nothing = Non. Ni réponses prêtes, ni liste de ce que nous avons signé.
    .choice-one = En partie. Nous avons les réponses ou la liste, pas les deux.
    .choice-old = Presque. Nous avons les deux, mais pas relues cette année.
    .choice-ready = Oui. Nous avons les deux, relues cette année.

question-supplier-warning = Vos fournisseurs importants sont-ils tenus de vous prévenir vite d’un incident ou d’une panne ?
    .short = Fournisseurs tenus de vous prévenir vite
    .explanation = Deux choses comptent : il est convenu qu’ils vous préviennent, et l’avertissement arrive chez quelqu’un. « Convenu » veut dire dans votre contrat ou dans leurs conditions ; « dans les meilleurs délais » compte aussi comme rapide. Chez un très grand fournisseur, on peut rarement changer les conditions. Raison de plus pour que ses avis arrivent là où quelqu’un les lit.
    .why = Vos propres délais dépendent de leurs informations. Vous avez 72 heures pour une fuite de données personnelles et, si NIS2 vous vise, 24 heures pour une première alerte. Pour les données personnelles, le RGPD aide. Un fournisseur qui les traite pour vous doit vous signaler une fuite dans les meilleurs délais. Pour les autres incidents et les pannes, voyez ce que dit le contrat.
    .how = Microsoft 365 : centre d’administration, page d’état des services (Service health). Google Workspace a une page d’état publique (Status Dashboard). Dans les contrats et conditions, cherchez « incident », « violation de données » et « panne ». Demandez au fournisseur : « En combien de temps nous prévenez-vous d’un incident ou d’une panne, à quelle adresse, et où est-ce écrit ? »
    .evidence = La phrase du contrat ou des conditions de chaque fournisseur important, et l’adresse qui reçoit les avis.
    .choice-none = Non. Aucun n’y est tenu, ou personne n’a regardé.
    .choice-some = En partie. Certains y sont tenus, d’autres non.
    .choice-unread = Presque. Tous y sont tenus, mais l’adresse est ancienne ou rarement lue.
    .choice-all = Oui. Tous y sont tenus, et l’adresse est lue chaque jour ouvrable.

question-sub-suppliers = Savez-vous quelles autres entreprises se trouvent derrière vos services clés ?
    .short = Fournisseurs de vos fournisseurs connus
    .explanation = Votre programme de comptabilité tourne peut-être dans le centre de données d’une autre entreprise. Une troisième envoie les mails, une quatrième gère les paiements. Pour les données personnelles, on parle de sous-traitants ultérieurs. De nombreux fournisseurs ont une page avec leurs noms et leurs pays.
    .why = Le 20 octobre 2025, une panne dans une région d’Amazon Web Services a duré environ quatorze heures et demie. Ce qui tourne là peut s’arrêter aussi, même si votre facture porte un autre nom. Le RGPD vous donne aussi votre mot à dire. Un fournisseur a besoin de votre autorisation pour ses sous-traitants ultérieurs ; si elle est générale, il annonce les changements et vous pouvez vous y opposer.
    .how = Cherchez dans votre contrat de sous-traitance RGPD ou sur le site du fournisseur « sous-traitants ultérieurs » ou « sub-processors ». Microsoft et Google publient chacun une telle liste. Demandez au fournisseur : « Dans le centre de données de qui se trouvent nos données, dans quel pays, et quelles autres entreprises y ont accès ? »
    .evidence = Une colonne dans votre liste de services : les entreprises derrière, leurs pays, le lien et la date.
    .choice-none = Non. Nous connaissons nos fournisseurs, mais pas qui se trouve derrière eux.
    .choice-some = En partie. Nous le savons pour certains services clés.
    .choice-no-country = Presque. Nous le savons pour tous, mais sans les pays ou sans contrôle annuel.
    .choice-all = Oui. Nous le savons pour tous, pays compris, et l’avons vérifié cette année.

question-transfers = Savez-vous quels services envoient des données personnelles hors de l’Espace économique européen, et sur quelle base légale ?
    .short = Base connue pour les données hors d’Europe
    .explanation = L’Espace économique européen (EEE), c’est l’UE avec la Norvège, l’Islande et le Liechtenstein. Les données personnelles ne peuvent en sortir que sur une base prévue par le RGPD. Trois sont courantes. L’UE juge le pays assez sûr, l’entreprise américaine est sur la liste du Data Privacy Framework, ou le contrat contient des clauses types. Si vous avez vérifié que rien ne sort, choisissez « Oui ».
    .why = Le RGPD le demande à toute entreprise, et vous répondez des services que vous choisissez. L’arrangement avec les États-Unis est contesté. Le Tribunal de l’UE l’a confirmé le 3 septembre 2025. Un pourvoi (affaire C-703/25 P) était encore en cours en juin 2026 : vérifiez où il en est. Si les clauses types figurent aussi dans le contrat, vous avez une solution de rechange.
    .how = Cherchez dans chaque contrat de sous-traitance RGPD les mots « transferts internationaux » ou « pays tiers ». Comptez aussi le service d’aide : des données visibles depuis un pays hors de l’EEE peuvent aussi être un transfert. Pour les entreprises américaines, consultez la liste publique sur dataprivacyframework.gov. Demandez au fournisseur : « Nos données sortent-elles de l’EEE, service d’aide compris, vers quels pays, et sur quelle base légale ? »
    .evidence = Une colonne dans votre liste de services : pays, base légale et date de la vérification.
    .choice-never = Non. Nous n’avons jamais regardé.
    .choice-some = En partie. Nous avons regardé certains services.
    .choice-gap = Presque. Noté pour tous, mais des bases ou la vérification de cette année manquent.
    .choice-all = Oui. Pays et bases sont notés pour tous, et vérifiés cette année.

question-uptime-promise = Comparez-vous la disponibilité promise par vos fournisseurs avec les besoins de votre entreprise ?
    .short = Disponibilité promise et besoins comparés
    .explanation = Un contrat peut promettre qu’un service fonctionne 99,9 % du temps, par exemple. Cette promesse s’appelle souvent SLA (service level agreement). Sur un mois, 99,9 % laisse encore environ 43 minutes d’arrêt ; sur un an, près de neuf heures. Ce n’est pas une prévision. Si le fournisseur ne tient pas sa promesse, vous récupérez en général une partie du prix.
    .why = Une partie du prix ne compense pas une journée de ventes perdue. Le 12 juin 2025, une panne chez Google Cloud a duré environ sept heures et demie au total. La plupart des régions étaient rétablies plus tôt. Certains abonnements moins chers ne contiennent aucune promesse. Qui sait combien de temps l’entreprise peut attendre décide à temps où il faut une solution de rechange.
    .how = Cherchez dans les conditions « SLA », « uptime » ou « disponibilité ». Google Workspace, par exemple, promet 99,9 % par mois pour ses principaux services. Demandez au fournisseur : « Quelle disponibilité promettez-vous pour notre abonnement, comment la mesurez-vous, et que recevons-nous si vous ne la tenez pas ? »
    .evidence = Un tableau : service, promesse, combien de temps vous pouvez vous en passer, ce que vous faites de l’écart.
    .choice-never = Non. Nous n’avons jamais regardé ce qui est promis.
    .choice-known = En partie. Nous connaissons des promesses, sans les comparer à nos besoins.
    .choice-compared = Presque. Comparé pour les services clés, mais rien n’est décidé pour les écarts.
    .choice-decided = Oui. Comparé pour les services clés, et décidé pour les écarts.

action-collect-processing-agreements = Rassembler vos contrats de sous-traitance RGPD
    .why = Le RGPD les demande. Beaucoup existent déjà : il ne reste qu’à les trouver.
    .step-1 = Marquez dans votre liste les services qui gardent des données sur des clients, du personnel ou des candidats. N’oubliez pas votre partenaire IT.
    .step-2 = Pour chacun, cherchez sur le site du fournisseur ou dans votre compte « contrat de sous-traitance », « data processing agreement » ou « DPA ». Gardez le fichier ou le lien avec la date.
    .step-3 = Introuvable ? Demandez-le au service d’aide en une phrase. Les fournisseurs connaissent la question.
    .step-4 = Vérifiez qu’il couvre : vos instructions, la confidentialité, la sécurité, ses propres sous-traitants, l’aide en cas de fuite, la restitution ou l’effacement, et les contrôles.
    .step-5 = Si un fournisseur refuse, prévoyez d’en changer. Ajoutez un nouveau service à la liste avant de l’utiliser.
    .help = Votre partenaire IT connaît les services techniques. Votre fédération professionnelle ou un juriste peut aider pour un contrat inhabituel.

action-agree-partner-duties = Mettre par écrit qui fait quoi avec le partenaire IT
    .why = Une page évite les oublis des deux côtés. Un bon partenaire en sera content.
    .step-1 = Dressez la liste des tâches : mises à jour, sauvegardes et essais de récupération, alertes, comptes des arrivants et des partants, aide en urgence.
    .step-2 = Écrivez pour chacune : qui la fait, à quel rythme, et comment vous voyez qu’elle est faite.
    .step-3 = Convenez des délais de réponse, le soir et le week-end aussi, et du délai pour vous prévenir d’un incident.
    .step-4 = Demandez ce qui n’est pas compris dans le prix. Décidez qui s’en charge.
    .step-5 = Acceptez tous deux la page par écrit. Inscrivez une relecture annuelle à l’agenda.
    .help = Les tâches citées dans ce questionnaire sont un bon début. Votre partenaire IT complète les détails.

action-limit-partner-access = Limiter et vérifier l’accès du partenaire IT
    .why = Cela ferme une porte vers toute votre entreprise, et demande peu de travail à votre partenaire.
    .step-1 = Vérifiez d’abord que vous avez votre propre compte administrateur et qu’il fonctionne. Gardez son mot de passe en lieu sûr.
    .step-2 = Demandez à votre partenaire IT une liste : quelles personnes, quels comptes, quels droits, quels programmes d’aide à distance.
    .step-3 = Faites remplacer les comptes partagés par des comptes personnels. Changez ensuite chaque mot de passe que le partenaire connaissait.
    .step-4 = Faites imposer la deuxième étape de connexion à tous, y compris dans le programme d’aide à distance.
    .step-5 = Réduisez les droits ensemble. Microsoft 365 : dans les relations avec les partenaires, seulement les rôles nécessaires. Google Workspace : dans les rôles d’administrateur et l’accès du revendeur.
    .step-6 = Convenez que le partenaire vous prévient quand un technicien s’en va. Vérifiez la liste chaque année.
    .help = Votre partenaire IT fait l’essentiel. Faites-le ensemble, pour qu’aucun service ne s’arrête par accident.

action-check-supplier-proof = Demander une preuve de sécurité aux fournisseurs importants
    .why = Un mail par fournisseur suffit pour commencer. Vous voyez alors si leur moitié du travail est en de bonnes mains.
    .step-1 = Choisissez les trois à cinq fournisseurs dont vous ne pouvez pas vous passer. Votre partenaire IT en fait partie.
    .step-2 = Regardez d’abord sur leur site. Introuvable ? Demandez le certificat ou le rapport en un mail.
    .step-3 = Vérifiez trois choses : le nom de l’entreprise, si votre service est compris, et la date de fin. Un logo ne dit rien de tout cela.
    .step-4 = Pas de certificat ? Demandez cinq réponses par écrit : deuxième étape de connexion, sauvegardes, mises à jour, qui peut entrer, délai pour signaler un incident.
    .step-5 = Notez la preuve et sa date de fin dans votre liste de services. Inscrivez cette date à l’agenda.
    .step-6 = Une réponse décevante ? Convenez d’améliorations, gardez une copie ailleurs, ou cherchez un autre fournisseur.
    .help = Votre partenaire IT vous aide à lire un rapport. Posez-lui les mêmes questions sur lui-même.

action-prepare-customer-answers = Préparer vos réponses aux clients sur la sécurité
    .why = Une page fait gagner du temps à chaque questionnaire. La liste évite de promettre ce que vous ne pouvez pas faire.
    .step-1 = Rassemblez les questionnaires et les contrats de vos plus grands clients. Marquez chaque phrase sur la sécurité, les incidents, les audits et les données.
    .step-2 = Dressez la liste de ce que vous avez signé : quel engagement, pour quel client, qui y veille chez vous. Vous tenez déjà une page de vos obligations de sécurité ? Complétez-la.
    .step-3 = Écrivez une page de réponses honnêtes : deuxième étape de connexion, sauvegardes, mises à jour, formation, qui appeler après un incident. Dites ce qui est prévu, et pour quand.
    .step-4 = Faites le test officiel NIS2 et gardez le résultat daté. Un client peut le demander.
    .step-5 = Avant de signer quelque chose de nouveau, demandez à votre partenaire IT ce qui est possible. Si un point est trop lourd, proposez une date plus lointaine ou une version plus légère.
    .step-6 = Relisez la page et la liste chaque année, et après chaque grand changement.
    .help = Votre partenaire IT confirme les réponses techniques. Votre fédération professionnelle ou un juriste peut aider pour une clause lourde.

action-agree-supplier-warning = Convenir avec les fournisseurs qu’ils vous préviennent
    .why = Qui est prévenu tôt peut encore agir. Quelques mails suffisent le plus souvent.
    .step-1 = Dressez la liste de vos fournisseurs importants, votre partenaire IT en tête. Notez laquelle de vos adresses chacun utilise.
    .step-2 = Créez une adresse commune pour ces avis, lue par deux personnes. Donnez-la à tous.
    .step-3 = Cherchez dans le contrat et les conditions « incident », « violation de données » et « panne ». Notez en combien de temps on vous prévient.
    .step-4 = Rien à ce sujet ? Demandez une phrase au prochain renouvellement : un avertissement dans les 24 à 48 heures, par téléphone si c’est grave.
    .step-5 = Abonnez-vous aux pages d’état et aux avis de sécurité de vos grands fournisseurs.
    .step-6 = Ajoutez leurs numéros à votre carte d’urgence.
    .help = Votre partenaire IT connaît les pages d’état. Votre fédération professionnelle ou un juriste peut rédiger la phrase.

action-note-sub-suppliers = Noter quelles entreprises sont derrière vos services clés
    .why = Vous savez alors qui détient vos données, et ce qui s’arrêterait ensemble.
    .step-1 = Prenez dans votre liste vos trois à cinq services clés.
    .step-2 = Cherchez le nom de chacun avec « sub-processors ». Notez qui gère le centre de données, les mails, les paiements et le service d’aide. Ajoutez les pays.
    .step-3 = Abonnez-vous aux changements quand la page le propose. Un nouveau nom peut mériter une question.
    .step-4 = Marquez les noms qui reviennent. Si plusieurs services dépendent d’une même entreprise, ajoutez-la à votre tableau de ce qui s’arrêterait ensemble.
    .step-5 = Un pays est hors de l’Espace économique européen ? Notez-le : les données personnelles qui y vont demandent une base légale.
    .help = Le service d’aide du fournisseur connaît la liste. Votre partenaire IT sait qui héberge votre site et vos serveurs.

action-note-data-transfers = Noter quelles données quittent l’Europe, sur quelle base
    .why = Le RGPD demande une base légale pour chaque transfert. Une colonne dans votre liste de services est un bon début.
    .step-1 = Prenez les services avec des données personnelles. Notez pour chacun dans quel pays elles sont gardées, et depuis quels pays le service d’aide peut les voir.
    .step-2 = Tout reste dans l’Espace économique européen ? Notez-le avec la source et la date ; ce service est réglé.
    .step-3 = Sinon, notez la base : une décision d’adéquation de l’UE pour ce pays, la liste du Data Privacy Framework, ou des clauses contractuelles types.
    .step-4 = Une entreprise américaine ? Cherchez-la sur dataprivacyframework.gov. Vérifiez si les clauses types figurent aussi dans le contrat.
    .step-5 = Seulement des clauses types ? Il faut aussi une évaluation des risques dans ce pays. Demandez la sienne au fournisseur.
    .step-6 = Aucune base trouvée ? Interrogez le fournisseur par écrit, choisissez un stockage dans l’UE s’il le propose, ou cherchez un autre service.
    .help = Le fournisseur connaît les pays. Votre fédération professionnelle, votre délégué à la protection des données si vous en avez un, ou un juriste aide en cas de doute.

action-compare-uptime = Comparer la disponibilité promise avec vos besoins
    .why = En une heure ou deux, vous voyez quelle panne ferait vraiment mal, avant qu’elle n’arrive.
    .step-1 = Notez pour chaque service clé combien de temps vous pouvez vous en passer : une heure, une demi-journée, deux jours.
    .step-2 = Cherchez la promesse. Sur un mois, 99,9 % laisse environ 43 minutes d’arrêt, 99,5 % plus de trois heures et demie, 99 % plus de sept heures.
    .step-3 = Voyez comment elle se mesure, si la maintenance compte, et comment réclamer votre argent.
    .step-4 = Un grand écart ? Choisissez : un meilleur abonnement, une façon de travailler sans le service, ou accepter l’écart et l’écrire.
    .step-5 = Regardez à nouveau au renouvellement du contrat.
    .help = Vous savez ce que votre entreprise peut supporter. Votre partenaire IT explique les conditions.
