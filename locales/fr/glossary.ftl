### Le glossaire : une définition simple de chaque terme, et les formes que le programme cherche dans les textes.

glossary-access-control = contrôle d’accès
    .text = Décider qui peut ouvrir quels fichiers et programmes, et vérifier que cela reste juste. Quand quelqu’un change de fonction ou part, ses accès changent aussi. La loi NIS2 le cite parmi ses mesures.
    .forms = contrôle d’accès | contrôle des accès

glossary-action-plan = plan d’action
    .text = La liste des choses à faire qui découle de vos réponses, dans un ordre utile, avec le temps, le coût et qui s’en charge. Vous l’enregistrez en PDF.

glossary-adequacy-decision = décision d’adéquation
    .text = Une décision de la Commission européenne : tel pays hors d’Europe protège assez bien les données personnelles. Elles peuvent alors y aller sans clauses supplémentaires dans votre contrat.
    .forms = décision d’adéquation | décisions d’adéquation

glossary-administrative-fine = amende administrative
    .text = Une somme qu’une autorité peut imposer à une entreprise sans passer par un tribunal. Avec NIS2, l’entreprise reçoit d’abord un projet de décision motivé et a 30 jours pour répondre.
    .forms = amende administrative | amendes administratives

glossary-administrator-account = compte administrateur
    .text = Le passe-partout d’un service : il crée des utilisateurs, ouvre des boîtes mail et efface des données. Gardez-le à part du travail quotidien, avec la connexion la plus sûre.
    .forms = compte administrateur | comptes administrateurs | compte d’administrateur | comptes d’administrateur | droits d’administrateur | Administrateur général | Super-administrateur

glossary-ai-assistant = assistant IA
    .text = Un programme auquel on parle avec des mots ordinaires, comme ChatGPT, Copilot ou Gemini. Ce que vous y collez sort de l’entreprise : le compte et ses conditions comptent donc.
    .forms = assistant IA | assistants IA | outil d’IA | outils d’IA

glossary-all-hazards-approach = approche tous risques
    .text = Penser à tout ce qui peut arrêter vos systèmes : les pirates, mais aussi le feu, l’eau, le vol et les erreurs. La loi NIS2 demande des mesures fondées sur cette idée.
    .forms = approche tous risques

glossary-annual-turnover = chiffre d’affaires annuel
    .text = Ce que votre entreprise a vendu en un an, hors TVA et avant les frais. Ce montant aide à savoir si une loi vous considère comme petite ou moyenne entreprise. Votre comptable le connaît.

glossary-annual-work-unit = unité de travail par année (UTA)
    .text = La mesure avec laquelle la loi compte votre personnel : une personne à temps plein pendant toute une année. Un temps partiel compte pour sa part, et le patron qui travaille dans l’entreprise compte aussi.
    .forms = unité de travail par année | unités de travail par année | UTA

glossary-api = API
    .text = Le guichet par lequel un programme parle à un autre, sans personne entre les deux. Votre boutique en ligne passe par là pour envoyer ses commandes à la comptabilité.
    .forms = API

glossary-api-key = clé API
    .text = Un long code avec lequel un programme se connecte à un autre, en fait un mot de passe pour programmes. Cette clé ne demande aucune deuxième étape : donnez donc à chaque liaison sa propre clé limitée.
    .forms = clé API | clés API | clé d’API | clés d’API | jeton | jetons

glossary-app-consent = autorisation d’une application
    .text = Le clic par lequel quelqu’un laisse une application externe lire ses mails ou ses fichiers, sans donner de mot de passe. L’accès reste valable tant que vous ne le retirez pas : mieux vaut qu’un administrateur l’approuve d’abord.
    .forms = autorisation d’une application | autorisations d’applications | consentement par les utilisateurs | Consentement et autorisations | consentement aux applications

glossary-app-password = mot de passe d’application
    .text = Un mot de passe à part pour un vieux programme ou scanner qui ne connaît pas la deuxième étape de connexion. Il ouvre le compte sans elle : supprimez ceux qui ne servent plus.
    .forms = mot de passe d’application | mots de passe d’application | mots de passe d’applications

glossary-asset-management = gestion des actifs
    .text = Savoir ce que vous avez à protéger : une liste des appareils, programmes, services en ligne et données, avec un nom en face de chacun. La loi NIS2 la cite parmi ses mesures.
    .forms = gestion des actifs

glossary-assurance-level = niveau d’assurance
    .text = Un des trois paliers de CyberFundamentals : Basic, Important ou Essential. Celui qui vous convient dépend des risques de votre secteur, et pas seulement de votre groupe NIS2.
    .forms = niveau d’assurance | niveaux d’assurance

glossary-audit-log = journal d’activité
    .text = Le carnet que le service tient tout seul : qui s’est connecté, quand, et ce qui a été ouvert ou modifié. Après un incident, il montre ce qui s’est passé, s’il était activé et conservé assez longtemps.
    .forms = journal d’activité | journaux d’activité | journal d’audit | journaux d’audit | journaux d’accès | journaux de connexion | journaux | log | logs

glossary-availability-zone = zone de disponibilité
    .text = Un ou plusieurs centres de données d’un fournisseur cloud, avec leur propre courant et leur propre refroidissement, séparés de la zone suivante. Ce qui tourne dans deux zones peut continuer si l’une tombe en panne.
    .forms = zone de disponibilité | zones de disponibilité

glossary-backup = sauvegarde
    .text = Une copie de vos données, gardée à part, pour les récupérer si quelque chose est effacé, bloqué ou perdu. Une corbeille n’en est pas une.
    .forms = sauvegarde | sauvegardes

glossary-balance-sheet-total = total du bilan
    .text = La valeur de tout ce que possède votre entreprise, telle qu’elle figure dans les comptes annuels. Ce montant aide à savoir si une loi vous considère comme petite ou moyenne entreprise. Votre comptable le connaît.
    .forms = total du bilan

glossary-basic-cyber-hygiene = cyberhygiène de base
    .text = Les habitudes quotidiennes qui évitent la plupart des ennuis : mises à jour, bons mots de passe, sauvegardes, prudence avec les messages étranges. La loi NIS2 les cite avec la formation.
    .forms = cyberhygiène de base | cyberhygiène

glossary-business-continuity = continuité des activités
    .text = Continuer à travailler, peut-être plus simplement, pendant que quelque chose est en panne. Des bons de commande papier et une deuxième ligne téléphonique en font partie. La loi NIS2 la cite parmi ses mesures.
    .forms = continuité des activités

glossary-ccb = Centre pour la Cybersécurité Belgique (CCB)
    .text = L’organisme fédéral belge de cybersécurité. Il s’occupe de la loi NIS2, reçoit les signalements d’incidents et conseille les entreprises par Safeonweb@Work.
    .forms = Centre pour la Cybersécurité Belgique | CCB

glossary-cer = CER
    .text = Des règles européennes sur la résistance des organisations vitales à toutes sortes de coups durs, des inondations au sabotage. La Belgique les a reprises dans une loi du 19 décembre 2025. Elles visent les entités critiques, pas un commerce ordinaire.
    .forms = CER

glossary-certification = certification
    .text = Un examen complet par un organisme extérieur reconnu, qui aboutit à un certificat. Dans CyberFundamentals, elle vaut pour le niveau Essential. Pour ISO 27001, c’est la preuve habituelle.

glossary-chief-access-manager = gestionnaire d’accès principal
    .text = La personne qui décide, pour votre entreprise, quels collègues peuvent utiliser quels services publics en ligne. Elle donne à un collègue le rôle pour enregistrer l’entreprise sur Safeonweb@Work ; un représentant légal n’en a pas besoin.
    .forms = gestionnaire d’accès principal

glossary-cisa = CISA
    .text = L’agence américaine de cybersécurité. Elle publie gratuitement des listes de réglages sûrs pour Microsoft 365 et Google Workspace, utiles ici aussi.
    .forms = CISA

glossary-cloud = cloud
    .text = Les ordinateurs de quelqu’un d’autre, que vous utilisez par internet, pour la messagerie, les fichiers ou la comptabilité. Le fournisseur les fait tourner ; c’est vous qui décidez qui entre et ce que vous copiez.

glossary-cloud-act = CLOUD Act
    .text = Une loi américaine de 2018. Elle permet aux autorités américaines d’exiger d’un fournisseur américain des données, où qu’elles soient gardées. Un stockage en Europe ne suffit pas à l’empêcher.
    .forms = CLOUD Act

glossary-cloud-computing-service = service d’informatique en nuage
    .text = Les mots de la loi pour la puissance de calcul, le stockage ou les programmes que de nombreux clients partagent par internet, selon leurs besoins. Une entreprise qui en vend peut être visée par NIS2.
    .forms = service d’informatique en nuage | services d’informatique en nuage

glossary-cloud-provider = fournisseur cloud
    .text = L’entreprise derrière un service en ligne que vous utilisez, comme Microsoft, Google ou un hébergeur belge. Elle fait tourner les machines et les logiciels ; vous décidez qui entre.
    .forms = fournisseur cloud | fournisseurs cloud | fournisseur de cloud | fournisseurs de cloud

glossary-cms = système de gestion de contenu (CMS)
    .text = Le programme avec lequel vous changez les textes et les photos de votre site, comme WordPress. Comme tout programme, il a besoin de mises à jour, et quelqu’un doit s’en occuper.
    .forms = système de gestion de contenu | CMS | WordPress

glossary-conditional-access = accès conditionnel
    .text = Des règles dans Microsoft 365 qui disent qui peut se connecter d’où, avec quel appareil et quelle étape de plus. Utile quand la protection standard ne suffit pas ; réservé à certains abonnements.
    .forms = accès conditionnel

glossary-conformity-assessment = évaluation de la conformité
    .text = La vérification, par un organisme extérieur, que votre sécurité répond à ce que la loi demande. Une entité essentielle doit la faire régulièrement, par CyberFundamentals, ISO 27001 ou une inspection. Une entité importante peut choisir de la faire.
    .forms = évaluation de la conformité | évaluations de la conformité

glossary-conformity-assessment-body = organisme d’évaluation de la conformité
    .text = Une société extérieure reconnue, qui peut vérifier si vous respectez une norme et le confirmer par écrit. Vous y faites appel si vous voulez une preuve pour la loi ou pour un client.
    .forms = organisme d’évaluation de la conformité | organismes d’évaluation de la conformité | CAB

glossary-connector = connecteur
    .text = Un module tout fait qui transmet des données d’un programme à un autre, pour que personne ne les tape deux fois. Un webhook en est une forme simple : un programme appelle l’autre dès qu’il se passe quelque chose.
    .forms = connecteur | connecteurs | webhook | webhooks

glossary-content-delivery-network = réseau de diffusion de contenu (CDN)
    .text = Un réseau d’ordinateurs, dans le monde entier, qui garde des copies d’un site près de ses visiteurs pour l’ouvrir plus vite. Bien des sites partagent le même et s’arrêtent avec lui.
    .forms = réseau de diffusion de contenu | réseaux de diffusion de contenu | CDN

glossary-controller = responsable du traitement
    .text = L’entreprise qui décide pourquoi et comment des données personnelles sont utilisées. Pour vos clients et votre personnel, c’est vous, même si les données se trouvent dans le cloud d’un autre.

glossary-coordinated-vulnerability-disclosure = divulgation coordonnée des vulnérabilités
    .text = Une façon convenue, pour quelqu’un d’extérieur, de vous signaler une faille avant d’en parler en public. Vous pouvez ainsi la corriger d’abord. La loi belge NIS2 demande une politique à ce sujet aux entreprises visées.
    .forms = divulgation coordonnée des vulnérabilités | divulgation coordonnée | CVD

glossary-crisis-management = gestion des crises
    .text = Conduire l’entreprise à travers ses pires journées : qui décide, qui parle aux clients, qui appelle de l’aide. La loi NIS2 la cite parmi ses mesures.
    .forms = gestion des crises | gestion de crise

glossary-critical-entity = entité critique
    .text = Une organisation que les autorités ont désignée parce que le pays ne peut se passer de son service, comme l’électricité ou l’eau. Elle compte alors comme essentielle pour NIS2, quelle que soit sa taille.
    .forms = entité critique | entités critiques

glossary-csam = CSAM
    .text = L’entrée commune des services publics belges en ligne, où l’on se connecte avec la carte d’identité ou une application comme itsme. On y décide aussi qui peut agir pour l’entreprise.
    .forms = CSAM | itsme

glossary-cyber-resilience-act = règlement sur la cyberrésilience (CRA)
    .text = Un règlement européen sur la sécurité des appareils et logiciels que vous achetez. Depuis le 11 septembre 2026, les fabricants doivent signaler les failles que des pirates exploitent ; les autres obligations suivent le 11 décembre 2027.
    .forms = Cyber Resilience Act | CRA | règlement sur la cyberrésilience

glossary-cyber-threat = cybermenace
    .text = Tout ce qui pourrait nuire à vos systèmes ou à ceux qui les utilisent, comme une vague de fausses factures. Rien ne s’est encore passé : c’est la différence avec un incident.
    .forms = cybermenace | cybermenaces

glossary-cyberfundamentals = CyberFundamentals (CyFun)
    .text = L’ensemble de mesures de sécurité du CCB, par paliers de Small à Essential. Une entreprise visée par NIS2 peut s’en servir pour montrer qu’elle respecte la loi. Un client peut vous demander un palier.
    .forms = CyberFundamentals | CyFun

glossary-cybersecurity = cybersécurité
    .text = Tout ce qui garde votre travail numérique en sécurité : données, comptes, appareils et services. Elle concerne aussi bien les accidents et les erreurs que les attaques.

glossary-data-act = Data Act
    .text = Un règlement européen qui facilite entre autres le départ de chez un fournisseur cloud, avec des limites de préavis, de durée et de coût. Cette partie s’applique depuis le 12 septembre 2025. Des changements se négociaient en juin 2026 : vérifiez.
    .forms = Data Act | règlement sur les données

glossary-data-centre-service = service de centre de données
    .text = La location de place, de courant et de connexions dans un centre de données : un bâtiment surveillé, rempli d’ordinateurs. Vos services en ligne tournent dans l’un d’eux. À partir de la taille moyenne, la loi NIS2 vise ces entreprises.
    .forms = service de centre de données | services de centre de données | centre de données | centres de données

glossary-data-leak = fuite de données
    .text = Des données personnelles perdues, ou vues ou modifiées par la mauvaise personne ; la loi dit « violation de données ». Signalez-la à l’autorité dans les 72 heures, sauf si un risque pour les personnes est peu probable.
    .forms = fuite de données | fuites de données | fuite de données personnelles | violation de données | violation de données à caractère personnel

glossary-data-privacy-framework = Data Privacy Framework (DPF)
    .text = Un accord de 2023 entre l’UE et les États-Unis. Des données personnelles peuvent aller vers les entreprises américaines inscrites sur sa liste officielle. En juin 2026, la plus haute juridiction de l’UE l’examinait encore : vérifiez où il en est.
    .forms = Data Privacy Framework | DPF | cadre de protection des données UE-États-Unis

glossary-data-processing-agreement = contrat de sous-traitance
    .text = Le contrat écrit que le RGPD demande avec chaque service qui traite des données personnelles pour vous. Il fait souvent partie des conditions en ligne, sous le nom DPA.
    .forms = contrat de sous-traitance | contrats de sous-traitance | data processing agreement | Data Protection Addendum | DPA

glossary-data-processing-service = service de traitement de données
    .text = Les mots du Data Act pour un service cloud, du serveur loué au programme dans le navigateur. Celui qui le vend doit vous laisser partir dans des délais fixés.
    .forms = service de traitement de données | services de traitement de données

glossary-data-protection-authority = Autorité de protection des données (APD)
    .text = L’organisme public belge qui veille au respect des règles sur la vie privée. Vous lui signalez une fuite de données par son portail web, et son site explique vos obligations.
    .forms = Autorité de protection des données | APD

glossary-data-protection-impact-assessment = analyse d’impact (protection des données)
    .text = Une étude faite avant d’utiliser des données d’une façon risquée, comme des données de santé à grande échelle. Elle cherche ce qui pourrait arriver aux personnes. Le RGPD la demande si le risque est élevé.
    .forms = analyse d’impact relative à la protection des données | analyse d’impact | analyses d’impact | AIPD

glossary-data-protection-officer = délégué à la protection des données
    .text = Une personne qui conseille l’entreprise sur la vie privée et sert de contact pour l’autorité. Le RGPD ne l’exige que dans certains cas, comme des données sensibles à grande échelle.
    .forms = délégué à la protection des données | délégués à la protection des données | DPO

glossary-data-residency = localisation des données
    .text = Le pays ou la région où vos données sont gardées. Bien des services permettent de choisir l’Europe, et le contrat doit le dire. Elle ne décide pas à quelles lois le fournisseur est soumis.
    .forms = localisation des données | résidence des données | emplacement des données

glossary-data-retention = délai de conservation
    .text = Le temps pendant lequel vous gardez une sorte de données avant de les effacer. Le RGPD demande de ne pas garder des données personnelles plus longtemps que nécessaire ; d’autres lois imposent de garder certains papiers pendant des années.
    .forms = délai de conservation | délais de conservation | durée de conservation | durées de conservation

glossary-data-subject = personne concernée
    .text = La personne dont parlent les données personnelles : un client, un collègue, un candidat. Elle peut demander ce que vous gardez sur elle et faire corriger les erreurs.

glossary-database = base de données
    .text = L’armoire à fiches derrière un programme ou un site : clients, commandes, stock. Elle ne doit parler qu’à ce programme, et ne pas être accessible depuis tout internet.
    .forms = base de données | bases de données

glossary-device-management = gestion des appareils (MDM)
    .text = Un service qui vérifie d’un seul endroit les réglages de tous vos ordinateurs et téléphones. Il peut aussi effacer à distance un appareil perdu. Dans Microsoft 365, il s’appelle Intune.
    .forms = gestion des appareils | MDM | Intune

glossary-disaster-recovery = reprise des activités
    .text = La remise en route de vos systèmes et de vos données après un coup dur, comme un incendie ou un compte fermé. Le plan dit ce qui revient d’abord, et qui fait quoi.
    .forms = reprise des activités | reprise après sinistre | plan de reprise | plans de reprise

glossary-disk-encryption = chiffrement du disque
    .text = Un réglage qui rend tout le contenu d’un ordinateur illisible tant que son utilisateur n’est pas connecté. Windows l’appelle chiffrement de l’appareil ou BitLocker, le Mac FileVault.
    .forms = chiffrement du disque | chiffrement de l’appareil | BitLocker | FileVault

glossary-dkim = DKIM
    .text = Un sceau que votre messagerie met sur chaque mail : le destinataire voit qu’il vient bien de vous et n’a pas été modifié. Votre partenaire IT l’active avec votre nom de domaine.
    .forms = DKIM

glossary-dmarc = DMARC
    .text = Une ligne liée à votre nom de domaine. Elle dit aux autres messageries que faire des faux mails envoyés en votre nom, par exemple les refuser. Elle s’appuie sur SPF et DKIM.
    .forms = DMARC

glossary-dns = DNS
    .text = Le carnet d’adresses d’internet : il dit sur quel ordinateur se trouve votre site et où vont vos mails. Qui peut y changer vos lignes peut détourner les deux.
    .forms = DNS | enregistrements DNS | zone DNS

glossary-dns-service-provider = fournisseur de services DNS
    .text = Une entreprise qui répond à la question : quel ordinateur correspond à tel nom de site ? Sans elle, sites et mails sont introuvables. La loi NIS2 la vise quelle que soit sa taille.
    .forms = fournisseur de services DNS | fournisseurs de services DNS

glossary-documentation-maturity = maturité de la documentation
    .text = La note de CyberFundamentals pour ce que vous avez par écrit : la règle est-elle rédigée, approuvée et tenue à jour ?
    .forms = maturité de la documentation

glossary-domain-name = nom de domaine
    .text = Votre nom sur internet : ce qui suit le @ et le www. Mettez-le au nom de l’entreprise et gardez vous-même l’accès, car mails et site web en dépendent.
    .forms = nom de domaine | noms de domaine

glossary-dora = DORA
    .text = Des règles européennes sur la sécurité numérique des banques, assureurs et autres sociétés financières, depuis le 17 janvier 2025. Si vous leur fournissez des services informatiques, attendez-vous à des clauses supplémentaires.
    .forms = DORA

glossary-early-warning = première alerte (alerte précoce)
    .text = Le court premier message sur un incident significatif qu’une entreprise visée par NIS2 envoie au CCB. Il part dans les 24 heures après la découverte, même si bien des choses restent floues.
    .forms = première alerte | alerte précoce | alertes précoces

glossary-emergency-account = compte de secours
    .text = Un compte administrateur de réserve que personne n’utilise en temps normal. Ses données de connexion sont au coffre, pour le jour où tous les autres font défaut.
    .forms = compte de secours | comptes de secours | compte d’urgence

glossary-encryption = chiffrement
    .text = Rendre des données illisibles pour qui n’a pas la clé. Un portable ou un disque volé ne montre alors rien. La loi NIS2 et le RGPD citent tous deux cette mesure.
    .forms = chiffrement | chiffré | chiffrée | chiffrés | chiffrées

glossary-encryption-at-rest = chiffrement au repos
    .text = Des données illisibles tant qu’elles sont stockées sur les disques du fournisseur. Un disque volé ne montre rien, mais le fournisseur peut encore les lire s’il a la clé.
    .forms = chiffrement au repos | encryption at rest

glossary-essential-entity = entité essentielle
    .text = Une organisation du plus strict des deux groupes de NIS2. Il réunit la plupart des grandes entreprises des secteurs les plus critiques, et certains services internet de toute taille. Elle doit aussi faire évaluer régulièrement sa sécurité.
    .forms = entité essentielle | entités essentielles

glossary-european-economic-area = Espace économique européen (EEE)
    .text = Les pays de l’Union européenne, avec l’Islande, le Liechtenstein et la Norvège. Les données personnelles peuvent y circuler librement, sous les mêmes règles de vie privée.
    .forms = Espace économique européen | EEE

glossary-exit-plan = plan de sortie
    .text = Une page qui dit comment vous quitteriez un service : comment sortent les données, où elles vont, combien de temps cela prend et qui aide.
    .forms = plan de sortie | plans de sortie

glossary-exportable-data = données exportables
    .text = Ce que vous avez mis dans un service cloud et ce que votre utilisation a produit. Le Data Act vous permet, dans certaines limites, de l’emporter en partant.
    .forms = données exportables

glossary-failover = basculement
    .text = Le passage à un système de réserve quand le principal s’arrête. Il bute souvent sur un détail : mieux vaut l’essayer quand rien ne presse.
    .forms = basculement | bascule

glossary-final-report = rapport final
    .text = Le dernier rapport sur un incident significatif : ce qui s’est passé, pourquoi, et ce qui a été fait. Une entreprise visée par NIS2 l’envoie au CCB dans le mois qui suit sa notification.
    .forms = rapport final | rapports finaux

glossary-firewall = pare-feu
    .text = Un filtre entre votre réseau ou votre serveur et internet. Il ne laisse passer que ce que vous avez permis. Qui y ouvre un passage note pourquoi, et le referme ensuite.
    .forms = pare-feu | pare-feux

glossary-gdpr = RGPD
    .text = Le règlement européen sur la vie privée. Il dit ce que les entreprises de toute taille peuvent faire des données sur des personnes, et leur demande de les protéger selon le risque.
    .forms = RGPD

glossary-guest-account = compte invité
    .text = L’accès d’une personne extérieure, comme votre comptable, à une partie de vos fichiers ou discussions. Une fois le travail fini, plus personne n’y pense : donnez-lui une date de fin.
    .forms = compte invité | comptes invités | compte d’invité | comptes d’invités | utilisateurs invités

glossary-hosting = hébergement
    .text = La location d’une place sur l’ordinateur d’un autre pour votre site, votre boutique en ligne ou votre programme. L’entreprise s’appelle un hébergeur. Demandez-lui qui fait les mises à jour et les sauvegardes.
    .forms = hébergement | hébergeur | hébergeurs | hébergement web

glossary-human-resources-security = sécurité des ressources humaines
    .text = Penser à la sécurité quand quelqu’un arrive, change de fonction ou part : règles claires, bons accès, et tout fermé le dernier jour. La loi NIS2 la cite parmi ses mesures.
    .forms = sécurité des ressources humaines

glossary-iaas = IaaS
    .text = L’infrastructure en tant que service : vous louez des ordinateurs vides dans le cloud et y installez tout. Mises à jour, sauvegardes et pare-feu vous reviennent alors en général, à vous ou à votre partenaire IT.
    .forms = IaaS

glossary-immutable-backup = sauvegarde immuable
    .text = Une copie que personne ne peut modifier ni effacer pendant un temps fixé, pas même un administrateur. Elle reste quand un attaquant efface tout le reste.
    .forms = sauvegarde immuable | sauvegardes immuables | immuable | immuables

glossary-implementation-maturity = maturité de la mise en œuvre
    .text = La note de CyberFundamentals pour ce qui se fait vraiment : la règle est-elle suivie partout, chaque fois, et quelqu’un le vérifie-t-il ?
    .forms = maturité de la mise en œuvre

glossary-important-entity = entité importante
    .text = Une organisation du deuxième groupe de NIS2. Elle doit se protéger et signaler les incidents comme une entité essentielle. On ne la contrôle que si un signe laisse penser que quelque chose ne va pas.
    .forms = entité importante | entités importantes

glossary-incident = incident
    .text = Un fait qui a vraiment touché vos données ou vos services : perdus, vus par la mauvaise personne, modifiés ou inaccessibles. Une erreur compte autant qu’une attaque.

glossary-incident-handling = gestion des incidents
    .text = Tout ce que vous faites dès que quelque chose tourne mal : le remarquer, l’arrêter, réparer et en tirer les leçons. C’est une des mesures que cite la loi NIS2.
    .forms = gestion des incidents

glossary-incident-notification = notification d’incident
    .text = Le signalement plus complet d’un incident significatif qu’une entreprise visée par NIS2 envoie au CCB dans les 72 heures. Les prestataires de services de confiance ont 24 heures. Elle suit la première alerte.
    .forms = notification d’incident | notification d’un incident | notifications d’incidents | notification plus complète | notification complète

glossary-inspection-service = service d’inspection
    .text = Les agents de l’autorité qui vérifient si les entreprises respectent la loi NIS2. Ils peuvent demander des documents et des explications, ou venir sur place.
    .forms = service d’inspection | services d’inspection

glossary-integration = liaison entre programmes
    .text = Une connexion par laquelle un programme transmet de lui-même des données à un autre, comme les commandes à la comptabilité. Les menus parlent d’intégration. Chacune est aussi une entrée.
    .forms = liaison entre programmes | liaisons entre programmes | liaison entre vos programmes | liaisons entre vos programmes | liaison | liaisons | intégrations

glossary-intermediate-report = rapport intermédiaire
    .text = Un état de la situation sur un incident significatif, entre la notification et le rapport final. Une entreprise visée par NIS2 le donne quand l’autorité le demande.
    .forms = rapport intermédiaire | rapports intermédiaires

glossary-internet-exchange-point = point d’échange internet
    .text = Un endroit où des sociétés internet relient leurs réseaux, pour que le trafic prenne un chemin court. Vous n’y avez jamais affaire vous-même, mais il figure sur la liste NIS2.
    .forms = point d’échange internet | points d’échange internet

glossary-ip-address = adresse IP
    .text = Le numéro d’un appareil ou d’un bureau sur internet, un peu comme un numéro de téléphone. On donne les siennes en s’enregistrant pour NIS2 ; votre partenaire IT les connaît.
    .forms = adresse IP | adresses IP

glossary-iso-27001 = ISO 27001
    .text = Une norme internationale pour protéger les informations. Le certificat d’un fournisseur montre qu’un organisme extérieur a contrôlé sa façon de travailler. Regardez quels services il couvre, et jusqu’à quand.
    .forms = ISO 27001 | ISO/IEC 27001

glossary-it-partner = partenaire IT
    .text = L’entreprise ou l’indépendant qui s’occupe de vos ordinateurs et services en ligne. Vous pouvez lui confier le travail, mais vous restez responsable : mettez donc par écrit qui fait quoi.
    .forms = partenaire IT | partenaires IT

glossary-key-management = gestion des clés
    .text = S’occuper des clés qui rendent lisibles les données chiffrées : où elles sont, qui peut s’en servir, quand elles changent, où est le double. Clé perdue, données perdues.
    .forms = gestion des clés

glossary-key-measure = mesure clé
    .text = Une mesure de CyberFundamentals qui compte plus que les autres, comme la deuxième étape de connexion. Une bonne moyenne n’en rattrape pas une faible.
    .forms = mesure clé | mesures clés

glossary-least-privilege = moindre privilège
    .text = Ne donner à chacun, et à chaque programme, que les droits utiles à son travail. Si un compte est volé, les dégâts restent alors limités.
    .forms = moindre privilège

glossary-legacy-authentication = ancien mode de connexion
    .text = Une façon de se connecter à la messagerie avec un simple mot de passe, souvent encore utilisée par des scanners (« authentification héritée »). Elle contourne la deuxième étape de connexion. La CISA conseille de la désactiver.
    .forms = anciens modes de connexion | ancien mode de connexion | authentification héritée | IMAP

glossary-linked-enterprise = entreprise liée
    .text = Une société qui contrôle la vôtre ou que la vôtre contrôle, en général par la majorité des voix. Pour les limites de taille de NIS2, ses effectifs et ses chiffres s’ajoutent entièrement aux vôtres.
    .forms = entreprise liée | entreprises liées | sociétés liées

glossary-main-establishment = établissement principal
    .text = Le lieu où une entreprise présente dans plusieurs pays de l’UE prend surtout ses décisions de cybersécurité. Pour le cloud et quelques autres services internet, il détermine la loi NIS2 applicable.
    .forms = établissement principal

glossary-malware = logiciel malveillant
    .text = Un programme fait pour nuire : il espionne, vole, bloque ou détruit. Il arrive souvent en pièce jointe ou comme fausse mise à jour. Un bon antivirus arrête la plupart de ces programmes.
    .forms = logiciel malveillant | logiciels malveillants | malware | malwares

glossary-managed-security-service-provider = fournisseur de services de sécurité gérés
    .text = Un fournisseur de services gérés qui aide d’autres entreprises pour leur sécurité, par exemple en guettant les attaques ou en traitant les incidents. À partir de la taille moyenne, la loi NIS2 le vise.
    .forms = fournisseur de services de sécurité gérés | fournisseurs de services de sécurité gérés | MSSP

glossary-managed-service-provider = fournisseur de services gérés
    .text = Une entreprise qui installe, gère ou entretient l’informatique d’autres entreprises, sur place ou à distance. Beaucoup de partenaires IT en sont un. À partir de la taille moyenne, la loi NIS2 la vise.
    .forms = fournisseur de services gérés | fournisseurs de services gérés | MSP

glossary-management-body = organe de direction
    .text = Les personnes qui dirigent la société selon la loi, comme les administrateurs. Dans une entreprise visée par NIS2, elles approuvent les mesures de sécurité, les surveillent et se forment elles-mêmes.
    .forms = organe de direction | organes de direction

glossary-maturity-level = niveau de maturité
    .text = Une note de 1 à 5 dans CyberFundamentals pour dire à quel point une mesure est en place. Basse : elle se fait au hasard. Haute : elle est prévue, contrôlée et améliorée.
    .forms = niveau de maturité | niveaux de maturité

glossary-medium-sized-enterprise = entreprise moyenne
    .text = Une entreprise de 50 personnes ou plus, ou dont le chiffre d’affaires et le total du bilan dépassent tous deux 10 millions d’euros. La loi NIS2 la vise en général si son service est sur la liste. Si un seul montant dépasse, demandez au CCB.
    .forms = entreprise moyenne | entreprises moyennes | taille moyenne

glossary-microenterprise = microentreprise
    .text = Une entreprise de moins de 10 personnes, dont le chiffre d’affaires ou le total du bilan ne dépasse pas 2 millions d’euros. Le mot figure dans des lois et des formulaires d’aide.
    .forms = microentreprise | microentreprises

glossary-multi-factor-authentication = deuxième étape de connexion
    .text = Ce que vous confirmez en plus du mot de passe : un code dans une application, un geste sur le téléphone ou une clé. Le voleur qui n’a que le mot de passe reste dehors. La loi NIS2 cite cette mesure.
    .forms = deuxième étape de connexion | deuxième étape | authentification multifacteur | authentification à plusieurs facteurs | validation en deux étapes | MFA | 2FA

glossary-multicloud = multicloud
    .text = Utiliser les clouds de plusieurs fournisseurs, parfois pour le même travail. Cela peut aider si l’un tombe en panne. Des gens du métier préviennent que cela apporte aussi plus de réglages et d’erreurs.
    .forms = multicloud | plusieurs clouds

glossary-national-csirt = CSIRT national
    .text = L’équipe publique qui aide un pays face aux incidents informatiques : elle reçoit les signalements, alerte et conseille. En Belgique, elle fait partie du Centre pour la Cybersécurité Belgique.
    .forms = CSIRT national | CSIRT

glossary-national-cybersecurity-authority = autorité nationale de cybersécurité
    .text = L’organisme public qui pilote la loi NIS2 dans un pays. En Belgique, c’est le Centre pour la Cybersécurité Belgique. C’est là que l’on s’enregistre et que l’on signale les incidents.
    .forms = autorité nationale de cybersécurité

glossary-near-miss = incident évité de justesse
    .text = Une situation qui a failli mal tourner mais qui a été arrêtée à temps, comme une fausse facture repérée juste avant le paiement. Notez-la : elle montre ce qu’il faut améliorer.
    .forms = incident évité de justesse | incidents évités de justesse | évité de justesse

glossary-network-and-information-system = réseau et système d’information
    .text = Les mots de la loi pour vos ordinateurs, téléphones, serveurs et connexions, avec les données qui s’y trouvent. Ce que vous louez dans le cloud en fait partie.
    .forms = réseau et système d’information | réseaux et systèmes d’information

glossary-network-drive = disque réseau
    .text = Un disque au bureau que tous utilisent par le réseau, parfois appelé NAS. S’il est joignable de l’extérieur, il demande le même soin qu’un serveur.
    .forms = disque réseau | disques réseau | NAS

glossary-nis2 = NIS2
    .text = Des règles européennes de cybersécurité pour les entreprises dont dépend la vie en société. La loi belge s’applique depuis le 18 octobre 2024. Les autres la rencontrent par des clients qui les interrogent sur leur sécurité.
    .forms = NIS2

glossary-notice-period = délai de préavis
    .text = Le temps entre l’annonce de votre départ et le départ. Pour les contrats cloud, le Data Act permet deux mois au plus.

glossary-object-storage = stockage objet
    .text = Un espace bon marché chez un fournisseur cloud pour beaucoup de fichiers, de photos ou de sauvegardes, dans des compartiments appelés « buckets ». Un mauvais réglage peut en ouvrir un à tout internet.
    .forms = stockage objet | stockage d’objets | bucket | buckets | objet blob | objets blob

glossary-other-critical-sector = autre secteur critique
    .text = Un des sept domaines de la deuxième liste de la loi NIS2, comme le commerce de gros alimentaire, les déchets ou certaines usines. Les entreprises moyennes ou grandes qui y fournissent un service de la liste sont des entités importantes.
    .forms = autre secteur critique | autres secteurs critiques

glossary-own-keys = propres clés
    .text = Des clés de chiffrement que vous gérez vous-même : dans le cloud du fournisseur, où ses systèmes s’en servent encore (BYOK), ou en dehors (HYOK). Clé perdue, données perdues.
    .forms = vos propres clés | votre propre clé | Customer Key | Double Key Encryption | chiffrement côté client | BYOK | HYOK

glossary-paas = PaaS
    .text = La plateforme en tant que service : votre développeur apporte le programme, et le fournisseur fait tourner la machine et la base de données en dessous. Comptes, réglages et données restent de votre côté.
    .forms = PaaS

glossary-partner-enterprise = entreprise partenaire
    .text = Une société qui détient au moins un quart de la vôtre, ou l’inverse, sans la contrôler. Pour les limites de taille de NIS2, ses effectifs et ses chiffres comptent pour cette part.
    .forms = entreprise partenaire | entreprises partenaires

glossary-passkey = clé d’accès (passkey)
    .text = Une connexion sans mot de passe : votre téléphone ou ordinateur ouvre le compte avec votre empreinte, votre visage ou un code. Elle ne marche pas sur un faux site : personne ne peut vous la soutirer.
    .forms = clé d’accès | clés d’accès | passkey | passkeys

glossary-password-manager = gestionnaire de mots de passe
    .text = Un programme verrouillé qui retient vos mots de passe et en crée un fort et différent pour chaque service. Vous n’en retenez qu’un seul. Les collègues peuvent y partager un mot de passe en sécurité.
    .forms = gestionnaire de mots de passe | gestionnaires de mots de passe

glossary-peppol = Peppol
    .text = Le réseau par lequel les entreprises s’envoient des factures électroniques, de programme à programme. Depuis le 1er janvier 2026, c’est la voie normale entre entreprises belges assujetties à la TVA, sauf rares exceptions.
    .forms = Peppol

glossary-personal-data = données personnelles
    .text = Tout ce qui dit quelque chose d’une personne reconnaissable : nom, adresse, fiche de paie, photo, image de caméra. Le RGPD dit comment les utiliser et les protéger.
    .forms = données personnelles | données à caractère personnel

glossary-phishing = faux message (hameçonnage)
    .text = Un message qui a l’air vrai et veut votre mot de passe, votre argent ou un clic. Transférez un message suspect à suspect@safeonweb.be, sans cliquer.
    .forms = faux message | faux messages | hameçonnage | phishing

glossary-plugin = extension (plugin)
    .text = Un élément fait par quelqu’un d’autre, que vous ajoutez à votre site ou programme, comme un formulaire de réservation. Il demande des mises à jour comme le reste ; supprimez ce qui ne sert pas.
    .forms = plugin | plugins | extension | extensions

glossary-port-forwarding = redirection de ports
    .text = Une ouverture dans votre routeur par laquelle un ordinateur ou une caméra du bureau est joignable depuis internet. Souvent faite pour une seule intervention, puis oubliée : fermez celles qui ne servent plus.
    .forms = redirection de ports | redirections de ports | redirection de port

glossary-presumption-of-conformity = présomption de conformité
    .text = L’autorité considère que vous respectez les mesures NIS2 parce qu’un organisme reconnu vous a évalué selon CyberFundamentals ou ISO 27001. Elle peut encore prouver le contraire.
    .forms = présomption de conformité

glossary-processor = sous-traitant
    .text = Une entreprise qui travaille pour vous, et selon vos instructions, avec des données personnelles, comme le service de messagerie ou de salaires. Le RGPD demande un contrat écrit avec chacune.
    .forms = sous-traitant | sous-traitants

glossary-progress-report = rapport d’avancement
    .text = Ce qu’une entreprise visée par NIS2 envoie à la place du rapport final si l’incident dure encore après un mois. Le rapport final suit alors dans le mois après la fin.
    .forms = rapport d’avancement | rapports d’avancement

glossary-public-electronic-communications-network = réseau public de communications électroniques
    .text = Un réseau de téléphone ou d’internet ouvert au public, comme celui de votre opérateur télécom. La loi NIS2 vise celui qui l’exploite, quelle que soit sa taille.
    .forms = réseau public de communications électroniques | réseaux publics de communications électroniques

glossary-qualified-trust-service-provider = prestataire de services de confiance qualifié
    .text = Une entreprise d’une liste officielle pour des services comme la signature électronique, qui ont alors plus de poids en droit. La loi NIS2 la compte comme essentielle, quelle que soit sa taille. Hors liste, un tel prestataire est visé aussi, en général comme important.
    .forms = prestataire de services de confiance qualifié | prestataire de services de confiance | prestataires de services de confiance

glossary-ransomware = rançongiciel
    .text = Un programme qui bloque vos fichiers et demande de l’argent pour les rouvrir. Une copie de vos données hors de sa portée vous permet de repartir sans payer.
    .forms = rançongiciel | rançongiciels | demande de rançon | demandes de rançon | ransomware

glossary-recovery-key = clé de récupération
    .text = Un long code qui ouvre un ordinateur chiffré ou un compte bloqué quand plus rien d’autre ne marche. Gardez-le en lieu sûr, pas sur l’appareil lui-même.
    .forms = clé de récupération | clés de récupération | code de récupération | codes de récupération | code de secours | codes de secours

glossary-recovery-point = RPO
    .text = La quantité de travail récent que vous pouvez perdre, en heures ou en jours. Elle décide du rythme des copies : un jour au plus demande une copie chaque jour.
    .forms = RPO | perte de données admissible

glossary-recovery-time = RTO
    .text = Le temps que vous pouvez tenir sans un service avant que cela fasse vraiment mal, en heures ou en jours. Il décide quel service doit revenir d’abord et quelle aide prévoir.
    .forms = RTO | durée d’arrêt admissible

glossary-registrar = registrar
    .text = La société par laquelle vous louez votre nom de domaine. Sachez quelle est cette société, qui peut s’y connecter, et si votre entreprise est bien inscrite comme titulaire.
    .forms = registrar | registrars | bureau d’enregistrement

glossary-registration = enregistrement
    .text = Faire connaître votre entreprise au CCB sur Safeonweb@Work si la loi NIS2 la vise. Vous donnez par exemple le numéro d’entreprise, un contact et le secteur. Tout changement se signale dans les deux semaines.

glossary-remote-desktop = bureau à distance (RDP)
    .text = Travailler de loin sur un ordinateur, avec son écran devant soi. S’il est ouvert à tout internet avec un simple mot de passe, des inconnus essaient cette porte jour et nuit.
    .forms = bureau à distance | RDP

glossary-representative = représentant
    .text = Une personne ou une entreprise établie dans l’UE qui parle au nom d’un fournisseur établi ailleurs. Si elle se trouve en Belgique, la loi belge NIS2 s’applique à ce fournisseur pour certains services internet.

glossary-restore = récupération (restauration)
    .text = Remettre en place des données à partir d’une sauvegarde. Essayez une fois par an avec une boîte mail ou un dossier. Alors seulement, vous savez que la copie marche et combien de temps il faut.
    .forms = restauration | restaurations | test de récupération | essais de récupération | récupération testée | récupération de données

glossary-risk = risque
    .text = La probabilité que quelque chose tourne mal, combinée aux dégâts si cela arrive. Une petite probabilité d’un long arrêt peut peser plus qu’un désagrément quotidien.

glossary-risk-management-measures = mesures de gestion des risques (cybersécurité)
    .text = Les onze sortes de protection que la loi belge NIS2 demande au minimum, comme les sauvegardes, la formation et la deuxième étape de connexion. Elles doivent être à la mesure du risque.
    .forms = mesures de gestion des risques en matière de cybersécurité | mesures de gestion des risques

glossary-saas = SaaS
    .text = Le logiciel en tant que service : un programme prêt à l’emploi dans le navigateur, comme la messagerie ou la comptabilité. Le fournisseur fait les mises à jour ; comptes, partage et copie restent votre affaire.
    .forms = SaaS

glossary-safeonweb-at-work = Safeonweb@Work
    .text = Le site du CCB pour les entreprises, avec des conseils simples et le test NIS2. C’est là que s’enregistrent les entreprises visées par la loi NIS2.
    .forms = Safeonweb@Work

glossary-sector-of-high-criticality = secteur hautement critique
    .text = Un des onze domaines de la première liste de la loi NIS2, comme l’énergie, les transports, la santé ou les services numériques. Les grandes entreprises qui y fournissent un service de la liste sont essentielles, les moyennes en général importantes.
    .forms = secteur hautement critique | secteurs hautement critiques

glossary-sectoral-authority = autorité sectorielle
    .text = Un organisme public qui connaît un domaine, comme l’énergie ou la santé, et y aide à appliquer la loi NIS2, à côté du CCB.
    .forms = autorité sectorielle | autorités sectorielles

glossary-security-defaults = paramètres de sécurité par défaut
    .text = Un seul bouton dans Microsoft 365. Chacun doit alors installer une deuxième étape de connexion, toujours demandée aux administrateurs, et aux autres quand Microsoft le juge nécessaire. Il ferme aussi d’anciens accès et convient aux petites entreprises sans exceptions à prévoir.
    .forms = paramètres de sécurité par défaut

glossary-security-key = clé de sécurité (FIDO2)
    .text = Une petite clé que l’on branche sur l’ordinateur ou approche du téléphone, et que l’on touche pour se connecter. Elle refuse de fonctionner sur un faux site. Prévoyez-en deux par personne, dont une de réserve.
    .forms = clé de sécurité | clés de sécurité | FIDO2

glossary-security-txt = security.txt
    .text = Un petit texte sur votre site web qui dit qui prévenir quand quelqu’un trouve une faille. Il se trouve toujours au même endroit, pour que les personnes bien intentionnées sachent où regarder.
    .forms = security.txt

glossary-self-assessment = auto-évaluation
    .text = Se donner soi-même des notes sur une liste de mesures. C’est un bon début, qui montre par où commencer. Mais ce n’est pas une preuve pour d’autres tant qu’un organisme extérieur ne l’a pas vérifiée.

glossary-server = serveur
    .text = Un ordinateur qui travaille jour et nuit pour d’autres ordinateurs : il héberge votre site, vos fichiers ou un programme. Il est chez vous ou loué. Quelqu’un doit s’occuper de ses mises à jour et sauvegardes.
    .forms = serveur | serveurs

glossary-shadow-it = outil inconnu de l’entreprise (shadow IT)
    .text = Un service en ligne que l’on utilise au travail sans que l’entreprise le sache, comme un site gratuit d’envoi de fichiers. Souvent, il manque un bon outil. Ce que personne ne connaît, personne ne le protège.
    .forms = outils inconnus | outil inconnu | shadow IT | informatique de l’ombre

glossary-shared-responsibility = responsabilité partagée
    .text = Le partage du travail de sécurité dans le cloud. Le fournisseur s’occupe de ses bâtiments, machines et logiciels ; vous, de vos comptes, réglages et données. Les fournisseurs publient qui fait quoi.
    .forms = responsabilité partagée

glossary-significant-cyber-threat = cybermenace importante
    .text = Une menace qui pourrait causer de graves dégâts chez vous ou chez vos utilisateurs. Une entreprise visée par NIS2 doit parfois prévenir les utilisateurs de son service et leur dire que faire.
    .forms = cybermenace importante | cybermenaces importantes

glossary-significant-incident = incident significatif
    .text = Un incident qui perturbe gravement un service de la liste NIS2, coûte très cher ou cause un dommage considérable à d’autres, ou pourrait le faire. Une entreprise visée doit le signaler au CCB.
    .forms = incident significatif | incidents significatifs

glossary-single-point-of-failure = point de défaillance unique
    .text = Une seule chose dont tout dépend : une connexion, une ligne, une personne. Si elle s’arrête, tout s’arrête. La connaître est la moitié du travail ; préparez ensuite un autre chemin.
    .forms = point de défaillance unique | points de défaillance uniques

glossary-single-sign-on = authentification unique (SSO)
    .text = Se connecter une fois, par exemple avec son compte Microsoft, et ouvrir ainsi d’autres services. C’est pratique et facile à fermer lors d’un départ. Mais si cette connexion s’arrête, tout s’arrête.
    .forms = authentification unique | SSO

glossary-sla = SLA
    .text = La partie du contrat où le fournisseur promet pendant quelle part du temps le service marche, et ce qu’il rembourse sinon. C’est une promesse de remboursement, pas une prévision.
    .forms = SLA | accord de niveau de service

glossary-small-enterprise = petite entreprise
    .text = Une entreprise de moins de 50 personnes, dont le chiffre d’affaires ou le total du bilan ne dépasse pas 10 millions d’euros. En général, NIS2 ne la vise pas directement, mais ses clients peuvent l’interroger sur sa sécurité.

glossary-sme = PME
    .text = Petite ou moyenne entreprise : moins de 250 personnes, et au plus 50 millions d’euros de chiffre d’affaires ou 43 millions de total du bilan. Les chiffres des sociétés du groupe peuvent compter aussi.
    .forms = PME

glossary-soc-2 = SOC 2
    .text = Le rapport d’un auditeur indépendant, d’origine américaine, sur la façon dont un fournisseur protège les données de ses clients. Les grands fournisseurs le donnent sur demande. Regardez la période et les réserves.
    .forms = SOC 2

glossary-software-bill-of-materials = SBOM
    .text = La liste des éléments tout faits par d’autres dans un programme créé pour vous, un peu comme les ingrédients sur une étiquette. Elle permet de voir si une nouvelle faille vous concerne.
    .forms = SBOM | nomenclature logicielle

glossary-spf = SPF
    .text = Une liste, liée à votre nom de domaine, des systèmes qui peuvent envoyer des mails en votre nom. Les autres messageries la lisent pour repérer les faux expéditeurs. N’oubliez pas l’outil de lettre d’information.
    .forms = SPF

glossary-standard-contractual-clauses = clauses contractuelles types
    .text = Des textes de contrat tout faits de la Commission européenne pour envoyer des données personnelles hors d’Europe. Les conditions de votre fournisseur les comprennent souvent. Il faut encore voir si la protection suffit là-bas.
    .forms = clauses contractuelles types | clauses types | SCC

glossary-statement-of-applicability = déclaration d’applicabilité (SoA)
    .text = Une liste qui accompagne ISO 27001. Elle dit quelles mesures l’entreprise applique, lesquelles non, et pourquoi. Lisez-la avec le certificat d’un fournisseur pour voir ce qui est vraiment couvert.
    .forms = déclaration d’applicabilité | SoA

glossary-status-page = page d’état
    .text = Une page web où le fournisseur dit si son service marche et ce qu’il répare. Notez son adresse avant d’en avoir besoin, et abonnez-vous à ses messages.
    .forms = page d’état | pages d’état | page de statut | pages de statut

glossary-sub-processor = sous-traitant ultérieur
    .text = Un fournisseur de votre fournisseur qui traite aussi vos données personnelles, comme le cloud sur lequel tourne un service de comptabilité. Le contrat dit comment vous apprenez l’arrivée d’un nouveau.
    .forms = sous-traitant ultérieur | sous-traitants ultérieurs

glossary-sub-supplier = sous-fournisseur
    .text = Un fournisseur de votre fournisseur, par exemple le cloud sur lequel tourne votre comptabilité. S’il s’arrête, plusieurs de vos services peuvent s’arrêter ensemble.
    .forms = sous-fournisseur | sous-fournisseurs

glossary-supervision = supervision
    .text = La façon dont l’autorité veille au respect de la loi NIS2. Les entités essentielles peuvent être contrôlées à tout moment, les importantes après coup, quand quelque chose indique un problème.

glossary-supervisory-authority = autorité de contrôle
    .text = L’organisme public qui veille au respect des règles sur la vie privée dans un pays. En Belgique, c’est l’Autorité de protection des données.
    .forms = autorité de contrôle | autorités de contrôle

glossary-supplier-concentration = concentration des fournisseurs
    .text = Faire dépendre beaucoup de travail d’un seul fournisseur ou groupe, comme messagerie, fichiers et connexion chez le même. C’est plus simple à gérer, mais un seul problème touche alors tout.
    .forms = concentration des fournisseurs | concentration de fournisseurs

glossary-supply-chain = chaîne d’approvisionnement
    .text = Toutes les entreprises derrière ce que vous vendez : vos fournisseurs, les leurs, et ainsi de suite. Une entreprise visée par NIS2 doit regarder la sécurité de ses fournisseurs directs, et peut donc vous interroger.
    .forms = chaîne d’approvisionnement | chaînes d’approvisionnement

glossary-switching = changement de fournisseur
    .text = Passer d’un fournisseur cloud à un autre, ou revenir à vos propres machines. Le Data Act limite la durée du passage : en règle générale 30 jours après le préavis.

glossary-switching-charges = frais de changement de fournisseur
    .text = Ce qu’un fournisseur cloud facture parce que vous partez, comme l’envoi de vos données. Selon le Data Act, ils ne dépassent pas ses coûts et prennent fin le 12 janvier 2027.
    .forms = frais de changement de fournisseur | frais de changement

glossary-three-two-one-rule = règle 3-2-1
    .text = Une règle simple pour les sauvegardes : trois copies des données, sur deux sortes de support, dont une ailleurs. Ajoutez une copie que personne ne peut modifier, et essayez-la.
    .forms = règle 3-2-1 | règle du 3-2-1 | 3-2-1

glossary-tls = TLS (HTTPS)
    .text = La technique qui empêche les autres de lire ce qui circule entre votre navigateur et un site. On la reconnaît au https et au cadenas dans la barre d’adresse.
    .forms = TLS | HTTPS

glossary-tls-certificate = certificat de site web
    .text = Une preuve numérique qu’un site est bien celui de la barre d’adresse. Il expire, et les navigateurs avertissent alors vos visiteurs : faites-le renouveler automatiquement.
    .forms = certificat de site web | certificats de site web | certificat TLS | certificats TLS | certificat SSL | certificats SSL

glossary-top-level-domain-registry = registre de noms de domaine de premier niveau
    .text = L’organisme qui tient la liste de tous les noms d’une même terminaison. Pour les noms en .be, c’est DNS Belgium. Il sait au nom de qui le vôtre est enregistré.
    .forms = registre de noms de domaine de premier niveau | registre de noms de domaine

glossary-transfer-to-a-third-country = transfert vers un pays tiers
    .text = Des données personnelles envoyées hors de l’Espace économique européen, ou lisibles depuis là-bas. Le RGPD ne le permet que sur certaines bases légales, comme une décision de la Commission européenne ou des clauses spéciales.
    .forms = transfert vers un pays tiers | transferts vers des pays tiers | transferts internationaux | pays tiers

glossary-update = mise à jour
    .text = Une nouvelle version d’un programme qui répare des erreurs et ferme des failles ; une petite s’appelle un correctif. Laissez-la s’installer seule, et remplacez ce qui n’en reçoit plus.
    .forms = mise à jour de sécurité | mises à jour de sécurité | correctif | correctifs

glossary-vendor-lock-in = dépendance au fournisseur
    .text = Être lié à un fournisseur parce que le quitter coûterait trop de temps, d’argent ou de données. Essayer une exportation de temps en temps garde la sortie ouverte.
    .forms = dépendance au fournisseur | dépendance à un fournisseur

glossary-verification = vérification
    .text = Le contrôle, par un organisme extérieur reconnu, que votre auto-évaluation est juste. Dans CyberFundamentals, elle vaut pour les niveaux Basic et Important.

glossary-virtual-machine = machine virtuelle
    .text = Un ordinateur qui n’existe que comme logiciel, sur un plus grand chez le fournisseur. Elle se loue comme un vrai serveur ; mises à jour et sauvegardes vous reviennent en général.
    .forms = machine virtuelle | machines virtuelles | VPS

glossary-voluntary-notification = notification volontaire
    .text = Signaler au CCB un incident, une menace ou un incident évité de justesse sans y être obligé. D’autres peuvent ainsi être prévenus à temps.
    .forms = notification volontaire | notifications volontaires

glossary-vpn = VPN
    .text = Une connexion protégée par internet, comme si vous travailliez au bureau. Elle permet de fermer les autres accès, et demande elle aussi une deuxième étape de connexion.
    .forms = VPN

glossary-vulnerability = faille (vulnérabilité)
    .text = Un point faible dans un programme, un appareil ou un réglage, par lequel quelqu’un peut entrer. Les éditeurs en corrigent la plupart par des mises à jour : d’où l’importance de les installer vite.
    .forms = faille | failles | faille de sécurité | failles de sécurité | vulnérabilité | vulnérabilités

glossary-zero-trust = Zero Trust
    .text = Une façon de penser : on ne fait confiance à personne, ni à aucun appareil, du seul fait qu’il est au bureau. Chaque fois, le service vérifie qui c’est et si l’appareil est en ordre.
    .forms = Zero Trust | confiance zéro
