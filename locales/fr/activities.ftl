### L’assistant NIS2 : ce que fait une entreprise, en mots simples. L’ordre est celui de assets/data/activities.toml.

## Informatique, logiciels et internet

activity-manages-it = Vous gérez ou entretenez l’informatique d’autres entreprises
    .search = société informatique, entreprise informatique, informaticien indépendant, partenaire it, infogérance, services gérés, managed services, msp, helpdesk, support informatique, dépannage informatique, réparation pc, magasin informatique, maintenance informatique, administration réseau, administrateur système, gestion de serveurs
    .not = Vendre du matériel ou des licences sans aucun service sort de la définition. Une installation unique, sans suivi, est une zone grise : demandez au CCB.
    .law = Annexe I, Gestion des services TIC (interentreprises) : fournisseur de services gérés

activity-maintains-systems = Vous installez et entretenez logiciels, caisses ou téléphonie de clients
    .search = logiciel de gestion, logiciels, erp, crm, support logiciel, maintenance de logiciels, intégrateur, caisse enregistreuse, caisses enregistreuses, terminal de paiement, centrale téléphonique, voip, caméras, contrôle d’accès, automatisation, automaticien, imprimante, imprimantes
    .not = Ce qui compte : aider à installer, exploiter ou entretenir les systèmes des clients, sur place ou à distance. La vente seule ne compte pas ; pour une installation unique, demandez au CCB.
    .law = Annexe I, Gestion des services TIC (interentreprises) : fournisseur de services gérés

activity-maintains-websites = Vous entretenez des sites ou des applis créés pour vos clients
    .search = créateur de sites, création de sites, développeur web, développeurs web, webdesign, webdesigner, agence web, agence digitale, maintenance de sites, développeur, développement sur mesure, application mobile, applications, boutique en ligne, programmeur, freelance
    .not = Créer un site et le livrer une fois pour toutes est une zone grise : demandez au CCB. Hébergement, noms de domaine et serveurs DNS ont leur propre ligne : cochez-les aussi.
    .law = Annexe I, Gestion des services TIC (interentreprises) : fournisseur de services gérés

activity-runs-group-it = Vous gérez l’informatique d’autres sociétés de votre groupe
    .search = informatique du groupe, services partagés, shared services, service informatique interne, filiale informatique, holding, société mère, société sœur, services intragroupe, département informatique, société de management, maison mère
    .not = Une société distincte qui gère l’informatique du groupe peut être visée, même sans client extérieur. Le personnel qui s’occupe seulement de l’informatique de sa propre société n’est pas visé.
    .law = Annexe I, Gestion des services TIC (interentreprises) : fournisseur de services gérés

activity-secures-it = Vous vous occupez de la cybersécurité d’autres entreprises
    .search = société de cybersécurité, sécurité informatique, surveillance de sécurité, soc, test d’intrusion, pentest, hacker éthique, audit de sécurité, réponse aux incidents, sécurité gérée, mssp, gestion de pare-feu, firewall, scan de vulnérabilités, ciso externe, consultant en sécurité
    .not = Ce qui compte : protéger des clients contre les risques cyber, ou les y aider. Pour des conseils, tests ou formations seuls, demandez au CCB ; le gardiennage n’est pas visé.
    .law = Annexe I, Gestion des services TIC (interentreprises) : fournisseur de services de sécurité gérés

activity-sells-online-software = Vous offrez un logiciel que vos clients utilisent en ligne (SaaS)
    .search = saas, logiciel en ligne, logiciels en ligne, logiciel cloud, application web, éditeur de logiciels, software, société de logiciels, logiciel par abonnement, plateforme en ligne, logiciel de planning, système de réservation, start-up, scale-up
    .not = Un logiciel utilisé par internet peut être un service cloud. Un logiciel installé seulement sur les machines des clients ne l’est pas ; en cas de doute, demandez au CCB.
    .law = Annexe I, Infrastructure numérique : fournisseur de services d’informatique en nuage

activity-hosts-for-customers = Vous hébergez des sites, mails, fichiers ou serveurs pour vos clients
    .search = hébergement, hébergeur, hébergeurs, hébergement web, hosting, vps, serveur virtuel, serveurs virtuels, cloud, cloud privé, iaas, paas, sauvegarde en ligne, backup en ligne, hébergement de mails, stockage de fichiers, bureau à distance, revendeur hébergement
    .not = Le cloud : une capacité informatique partagée et modulable, utilisée à distance et à la demande. Revendre l’hébergement d’un autre ou louer un seul serveur fixe est une zone grise : demandez au CCB.
    .law = Annexe I, Infrastructure numérique : fournisseur de services d’informatique en nuage

activity-registers-domain-names = Vous enregistrez des noms de domaine pour vos clients
    .search = nom de domaine, noms de domaine, enregistrement de domaines, bureau d’enregistrement, registrar, revendeur de domaines, agent de domaines, agence web, hébergement, enregistrement privé, protection whois, proxy
    .not = Cela compte quelle que soit la taille, même pour le compte d’un bureau d’enregistrement. Il en découle des obligations d’enregistrement, pas toute la loi. Vos propres noms ne sont pas visés.
    .law = Loi du 26 avril 2024, art. 3, § 5 : services d’enregistrement de noms de domaine

activity-runs-name-servers = Vous exploitez des serveurs de noms (DNS) pour des clients ou le public
    .search = dns, service dns, services dns, fournisseur dns, hébergement dns, serveur de noms, serveurs de noms, nameserver, name servers, dns faisant autorité, résolveur public, dns récursif, filtrage dns, zone dns
    .not = Cela compte quelle que soit la taille. Si vous modifiez seulement des données sur les serveurs d’une autre société, c’est elle qui les exploite ; en cas de doute, demandez au CCB.
    .law = Annexe I, Infrastructure numérique : fournisseur de services DNS

activity-runs-marketplace = Vous gérez un site ou une appli où d’autres vendent à des particuliers
    .search = place de marché, places de marché, marketplace, plateforme, plateforme de vente, plateforme de réservation, site de seconde main, site d’enchères, billetterie en ligne, magasin d’applications, vente par des tiers, commerçants locaux en ligne
    .not = Une boutique en ligne qui vend seulement ses propres produits n’est pas une place de marché. Ce qui compte : des particuliers achètent chez d’autres vendeurs par votre site ou appli.
    .law = Annexe II, Fournisseurs numériques : place de marché en ligne

## Alimentation

activity-food-wholesale = Vous vendez de la nourriture ou des boissons en gros à des entreprises
    .search = grossiste alimentaire, grossiste, grossistes, commerce de gros, négociant en boissons, dépôt de boissons, grossiste en fruits et légumes, grossiste en viande, grossiste en poisson, fournisseur horeca, distribution alimentaire, importateur alimentaire, exportateur alimentaire, criée, cash and carry
    .not = Vendre aux particuliers en magasin ou servir des repas n’est pas visé en soi. La vente en gros à côté d’un magasin peut compter : si elle est petite, demandez au CCB.
    .law = Annexe II, Production, transformation et distribution des denrées alimentaires : distribution en gros

activity-food-production = Vous fabriquez ou transformez aliments ou boissons de façon industrielle
    .search = usine alimentaire, producteur alimentaire, industrie alimentaire, transformation alimentaire, brasserie, brasseries, laiterie, fromagerie, abattoir, transformation de viande, boulangerie industrielle, chocolaterie, biscuiterie, surgelés, conserverie, plats préparés, limonaderie, compléments alimentaires, cuisine centrale
    .not = Fabriquer et vendre sur place, comme un boulanger, un boucher ou un restaurant, n’est pas visé en soi. Si vous fabriquez aussi pour d’autres entreprises, demandez au CCB.
    .law = Annexe II, Production, transformation et distribution des denrées alimentaires : production et transformation industrielles

## Transports

activity-water-transport = Vous transportez des marchandises ou des passagers par bateau
    .search = batellerie, batelier, bateliers, navigation intérieure, transport fluvial, péniche, péniches, armateur, compagnie maritime, transport maritime, fret maritime, ferry, bateau de passagers, croisière fluviale, remorqueur
    .not = Ce qui compte : la société qui transporte des marchandises ou des passagers, pas chacun de ses bateaux. Organiser un transport que d’autres effectuent n’est pas cité.
    .law = Annexe I, Transports, Transports par eau : société de transport par voie d’eau intérieure, maritime ou côtier

activity-port-terminal = Vous gérez un port ou un terminal, ou des équipements dans un port
    .search = port, autorité portuaire, port autonome, port intérieur, terminal, terminaux, terminal à conteneurs, manutention portuaire, manutentionnaire, quai, dock, grue portuaire, chargement de navires, port de plaisance, entrepôt portuaire
    .not = Ce qui compte : gérer un port ou une installation portuaire, ou exploiter des infrastructures et équipements dans un port. Pour un bureau, un entrepôt ou un port de plaisance, demandez au CCB.
    .law = Annexe I, Transports, Transports par eau : entité gestionnaire d’un port, ou exploitant des infrastructures et équipements dans un port

activity-traffic-systems = Vous exploitez des systèmes de gestion ou de contrôle du trafic
    .search = gestion du trafic, gestion de la circulation, information routière, mobilité intelligente, systèmes de transport intelligents, its, péage, guidage vers les parkings, feux de signalisation, plateforme de mobilité, gestionnaire de voirie, contrôle aérien, trafic maritime, télématique
    .not = Conduire des camions, camionnettes, taxis ou cars n’est pas visé. Une entité publique dont le trafic n’est qu’une activité non essentielle est exclue ; pour le suivi de véhicules, demandez au CCB.
    .law = Annexe I, Transports : systèmes de transport intelligents, autorité routière, contrôle de la circulation aérienne, services de trafic maritime

activity-rail = Vous exploitez des trains, des voies ferrées, des gares ou des ateliers
    .search = entreprise ferroviaire, chemin de fer, train, trains, fret ferroviaire, voie ferrée, infrastructure ferroviaire, terminal ferroviaire, terminal rail-route, gare, gares, atelier de trains, dépôt ferroviaire, triage
    .not = Les entreprises ferroviaires, gestionnaires de voies et exploitants d’installations de service comptent. Les bus ne sont pas visés ; pour le tram, le métro ou la sous-traitance, demandez au CCB.
    .law = Annexe I, Transports, Transports ferroviaires : entreprise ferroviaire, installations de service, gestionnaire de l’infrastructure

activity-aviation = Vous gérez une compagnie aérienne, un aéroport ou ses installations
    .search = compagnie aérienne, transport aérien, fret aérien, hélicoptère, avion-taxi, aviation d’affaires, aéroport, aéroports, aérodrome, assistance en escale, handling, gestionnaire d’aéroport, école de pilotage, drone, drones
    .not = Une compagnie qui vole à des fins commerciales compte, comme l’exploitant d’installations dans un aéroport. Une agence de voyages n’est pas visée ; pour des drones ou un aéroclub, demandez au CCB.
    .law = Annexe I, Transports, Transports aériens : transporteur aérien, entité gestionnaire d’aéroport, aéroport, installations annexes

## Santé

activity-treats-patients = Vous soignez des patients ou leur délivrez des médicaments
    .search = médecin, médecins, cabinet médical, maison médicale, dentiste, dentistes, kinésithérapeute, kiné, psychologue, infirmier, infirmière, soins à domicile, hôpital, clinique, polyclinique, laboratoire médical, radiologie, pharmacie, pharmacien, ambulance
    .not = Les soins donnés par des professionnels de la santé comptent, la délivrance de médicaments aux patients aussi. Le sport, le bien-être, la beauté et les soins aux animaux ne comptent pas.
    .law = Annexe I, Santé : prestataire de soins de santé

activity-care-home = Vous gérez une maison de repos ou aidez des personnes dépendantes
    .search = maison de repos, maisons de repos, maison de repos et de soins, mrs, home, résidence-services, accueil de jour, personnes âgées, personnes handicapées, centre de jour, aide à domicile, aide familiale, centre de revalidation
    .not = Vous comptez seulement dans la mesure où vous donnez des soins de santé, comme des soins infirmiers. Ménage, repas ou compagnie seuls n’en sont pas ; en cas de doute, demandez au CCB.
    .law = Annexe I, Santé : prestataire de soins de santé

activity-makes-medical-devices = Vous fabriquez des dispositifs médicaux ou des tests
    .search = dispositif médical, dispositifs médicaux, medtech, matériel médical, fabricant de matériel médical, test de diagnostic, diagnostic in vitro, laboratoire dentaire, technicien dentaire, orthopédie, prothèse, prothèses, appareil auditif, verres de lunettes, implant, logiciel médical
    .not = Vendre ou réparer des dispositifs faits par d’autres n’est pas fabriquer. Pour du sur-mesure, comme des prothèses dentaires, ou des logiciels médicaux, demandez au CCB.
    .law = Annexe II, Fabrication : dispositifs médicaux et dispositifs médicaux de diagnostic in vitro

activity-makes-emergency-devices = Vous fabriquez des dispositifs médicaux critiques en cas de crise
    .search = dispositifs médicaux critiques, urgence de santé publique, crise sanitaire, respirateur, respirateurs, masque, masques, seringue, seringues, kit de test, tests, matériel pandémie
    .not = Cela vaut seulement pour la liste européenne des dispositifs critiques en cas d’urgence de santé publique. Sinon, choisissez la ligne sur les dispositifs médicaux en général.
    .law = Annexe I, Santé : dispositifs médicaux critiques en cas d’urgence de santé publique

activity-makes-medicines = Vous fabriquez des médicaments ou leurs substances de base
    .search = fabricant de médicaments, médicament, médicaments, entreprise pharmaceutique, pharma, production pharmaceutique, principe actif, principes actifs, vaccin, vaccins, façonnier pharmaceutique, comprimés, biotech
    .not = Ce qui compte : fabriquer les produits de la division 21 de la NACE. Les compléments alimentaires n’en sont pas ; pour le commerce de gros de médicaments, demandez au CCB.
    .law = Annexe I, Santé : produits pharmaceutiques de base et préparations pharmaceutiques (NACE C.21)

activity-develops-medicines = Vous développez des médicaments ou êtes laboratoire de référence de l’UE
    .search = développement de médicaments, recherche pharmaceutique, essai clinique, essais cliniques, cro, recherche sous contrat, biotech, biotechnologie, sciences de la vie, spin-off, laboratoire de référence, laboratoires de référence
    .not = La recherche et le développement de médicaments à usage humain comptent. Un laboratoire médical ordinaire n’est pas un laboratoire de référence de l’UE : voyez la ligne sur les patients.
    .law = Annexe I, Santé : recherche et développement de médicaments ; laboratoire de référence de l’UE

## Énergie

activity-charging-points = Vous exploitez des bornes de recharge que d’autres utilisent
    .search = borne de recharge, bornes de recharge, point de recharge, points de recharge, station de recharge, voiture électrique, parking, parking d’hôtel, parking de supermarché, opérateur de bornes, cpo, propriétaire immobilier
    .not = Ce qui compte : gérer et exploiter le service de recharge, même à côté d’un autre métier. Si une autre firme l’exploite, ou pour vos seuls véhicules, demandez au CCB.
    .law = Annexe I, Énergie, Électricité : exploitant d’un point de recharge fournissant un service aux utilisateurs finals

activity-produces-electricity = Vous produisez de l’électricité, par exemple avec des panneaux solaires
    .search = panneau solaire, panneaux solaires, photovoltaïque, parc solaire, éolienne, éoliennes, parc éolien, cogénération, biométhanisation, hydroélectricité, électricité verte, coopérative énergétique, producteur, producteur d’électricité
    .not = La liste ne fixe pas de puissance minimale : des panneaux reliés au réseau peuvent compter, même à titre accessoire. En poser pour d’autres, non ; si vous consommez tout vous-même, demandez au CCB.
    .law = Annexe I, Énergie, Électricité : producteur

activity-stores-energy = Vous stockez de l’électricité ou pilotez sa consommation pour le marché
    .search = stockage d’énergie, parc de batteries, batterie, batteries, agrégateur, agrégation, flexibilité, participation active de la demande, effacement, centrale virtuelle, partage d’énergie, services d’équilibrage
    .not = Ce qui compte : l’agrégation, la participation active de la demande ou le stockage comme service sur le marché. Pour une batterie qui sert votre seul bâtiment, demandez au CCB.
    .law = Annexe I, Énergie, Électricité : acteur du marché (agrégation, participation active de la demande, stockage d’énergie)

activity-sells-energy = Vous vendez de l’électricité ou du gaz naturel à des clients
    .search = fournisseur d’énergie, fournisseurs d’énergie, fournisseur d’électricité, fournisseur de gaz, vente d’électricité, vente de gaz, revente d’électricité, énergie verte, société d’énergie, coopérative énergétique, courtier en énergie, gaz naturel
    .not = Vendre et revendre à des clients comptent. Un courtier qui négocie seulement des contrats ne vend pas ; si vous facturez le courant à des locataires, demandez au CCB.
    .law = Annexe I, Énergie : entreprise d’électricité remplissant une fonction de fourniture ; entreprise de fourniture de gaz

activity-heat-network = Vous exploitez un réseau de chaleur ou de froid pour plusieurs bâtiments
    .search = réseau de chaleur, réseaux de chaleur, chauffage urbain, chauffage de quartier, réseau de froid, chaleur résiduelle, géothermie, chaufferie collective, fournisseur de chaleur, coopérative de chaleur
    .not = Ce qui compte : fournir de la chaleur ou du froid par un réseau à plusieurs bâtiments ou sites. Installer un chauffage, ou chauffer un seul bâtiment, ne compte pas.
    .law = Annexe I, Énergie : opérateur de réseaux de chaleur ou de froid

activity-oil-gas-hydrogen = Vous produisez, raffinez, stockez ou transportez pétrole, gaz, hydrogène
    .search = dépôt pétrolier, dépôt de carburant, mazout, marchand de mazout, négociant en combustibles, raffinerie, oléoduc, terminal pétrolier, stockage de gaz, gnl, entreprise de gaz naturel, biogaz, biométhane, hydrogène, gaz en bouteille, station-service
    .not = Une station-service ou un marchand de mazout n’est pas cité en soi, mais le stockage de pétrole l’est. Pour un dépôt, du gaz en bouteille ou du biogaz, demandez au CCB.
    .law = Annexe I, Énergie : Pétrole ; Gaz (stockage, GNL, entreprise de gaz naturel, raffinage et traitement) ; Hydrogène

activity-energy-network = Vous gérez un réseau (électricité, gaz) ou une bourse de l’électricité
    .search = gestionnaire de réseau, gestionnaires de réseau, grd, réseau de distribution, réseau de transport, réseau électrique, réseau de gaz, bourse de l’électricité, haute tension, intercommunale, réseau privé, réseau fermé
    .not = Poser ou réparer des lignes pour un gestionnaire n’est pas gérer le réseau. Pour un réseau privé, par exemple dans un zoning, demandez au CCB.
    .law = Annexe I, Énergie : gestionnaire de réseau de distribution ou de transport ; opérateur désigné du marché de l’électricité

## Fabrication

activity-makes-machines = Vous fabriquez des machines ou des équipements
    .search = constructeur de machines, construction de machines, construction mécanique, fabricant de machines, machines agricoles, machines-outils, pompes, compresseurs, convoyeur, convoyeurs, machines d’emballage, ascenseurs, installations frigorifiques, ventilation, engins de chantier, moteurs
    .not = Ce qui compte : fabriquer les produits de la division 28 de la NACE. Vendre, installer ou réparer des machines ne compte pas, ni fabriquer des pièces ou structures en métal (division 25).
    .law = Annexe II, Fabrication : machines et équipements n.c.a. (NACE C.28)

activity-makes-electronics = Vous fabriquez des produits électroniques, optiques ou électriques
    .search = fabricant électronique, électronique, circuits imprimés, capteurs, instruments de mesure, ordinateurs, équipement télécom, caméras, optique, éclairage, lampes, câbles, batteries, moteurs électriques, transformateurs, tableaux électriques, tableautier, appareils ménagers
    .not = Ce qui compte : fabriquer les produits des divisions 26 et 27 de la NACE. Les vendre, installer ou réparer n’est pas fabriquer : un électricien n’est pas visé.
    .law = Annexe II, Fabrication : produits informatiques, électroniques et optiques (NACE C.26) ; équipements électriques (NACE C.27)

activity-makes-vehicles = Vous fabriquez des véhicules, remorques, bateaux, vélos ou leurs pièces
    .search = constructeur de véhicules, pièces automobiles, sous-traitant automobile, carrossier constructeur, carrosseries industrielles, remorque, remorques, semi-remorques, caravanes, chantier naval, bateaux, matériel ferroviaire, aéronautique, pièces d’avion, vélo, vélos, motos, fauteuils roulants
    .not = Ce qui compte : fabriquer les produits des divisions 29 et 30 de la NACE. Un garage ou un concessionnaire qui vend, entretient ou répare des véhicules ne fabrique pas.
    .law = Annexe II, Fabrication : véhicules automobiles, remorques et semi-remorques (NACE C.29) ; autres matériels de transport (NACE C.30)

## Déchets, eau et poste

activity-manages-waste = Vous collectez, traitez ou négociez des déchets, à titre principal
    .search = collecte de déchets, collecteur de déchets, gestion de déchets, traitement de déchets, recyclage, entreprise de recyclage, location de conteneurs, ferrailleur, ferraille, mitraille, centre de tri, compostage, décharge, incinération, déchets dangereux, courtier en déchets, déchets de construction
    .not = Cela compte seulement si la gestion des déchets est votre activité économique principale. Un entrepreneur ou transporteur qui évacue des déchets à titre accessoire n’est pas visé.
    .law = Annexe II, Gestion des déchets : entreprise exécutant des opérations de gestion des déchets

activity-supplies-drinking-water = Vous fournissez ou distribuez de l’eau potable
    .search = société d’eau, eau potable, eau du robinet, distribution d’eau, production d’eau, intercommunale d’eau, eau en bouteille, eau minérale, embouteilleur, camion-citerne, fontaine à eau, fontaines à eau
    .not = Distribuer de l’eau ne compte pas si c’est une part non essentielle d’un commerce d’autres biens. Si vous embouteillez de l’eau ou la livrez par citerne, demandez au CCB.
    .law = Annexe I, Eau potable : fournisseur ou distributeur d’eaux destinées à la consommation humaine

activity-treats-waste-water = Vous collectez, évacuez ou traitez des eaux usées
    .search = eaux usées, épuration, station d’épuration, traitement des eaux, égout, égouts, égouttage, vidange de fosses septiques, fosse septique, vidangeur, débouchage, curage, eaux industrielles, assainissement
    .not = Cela ne compte pas si c’est une part non essentielle de votre activité générale, par exemple à côté d’une usine. Pour le débouchage ou la vidange de fosses, demandez au CCB.
    .law = Annexe I, Eaux usées : entreprise collectant, évacuant ou traitant des eaux usées

activity-post-courier = Vous distribuez du courrier ou des colis pour d’autres (coursier)
    .search = coursier, coursiers, messagerie, service de coursier, livraison de colis, colis, livraison express, coursier à vélo, dernier kilomètre, distribution de courrier, service postal, tri de colis, point relais, point colis, casiers à colis
    .not = Ce qui compte : lever, trier, transporter ou distribuer courrier ou colis pour autrui. Le transport routier ordinaire n’est pas visé ; pour des repas ou un point relais, demandez au CCB.
    .law = Annexe II, Services postaux et d’expédition : prestataire de services postaux, y compris d’expédition

## Produits chimiques

activity-makes-chemicals = Vous fabriquez des substances chimiques
    .search = entreprise chimique, usine chimique, fabricant de produits chimiques, chimie, fabrique de peinture, vernis, colle, colles, détergent, produits d’entretien, fabricant de cosmétiques, savonnerie, engrais, pesticides, résines, lubrifiants, encres, gaz industriels
    .not = La liste vise la fabrication de substances au sens du règlement REACH, et c’est large. Si vous mélangez seulement des substances achetées, demandez au CCB.
    .law = Annexe II, Fabrication, production et distribution de produits chimiques : fabrication de substances

activity-sells-chemicals = Vous stockez et vendez des produits chimiques (peinture, entretien…)
    .search = grossiste en produits chimiques, négoce de produits chimiques, distributeur chimique, magasin de peinture, grossiste en peinture, produits d’entretien, produits de nettoyage, produits de piscine, engrais, produits phyto, lubrifiants, solvants, colle, négoce de matières premières
    .not = La définition du distributeur est large : stocker et vendre des substances ou mélanges pour des tiers. Si vous vendez au détail ou à titre accessoire, demandez au CCB.
    .law = Annexe II, Fabrication, production et distribution de produits chimiques : distribution de substances ou mélanges

activity-makes-articles = Vous fabriquez des objets en plastique, en caoutchouc ou autre matière
    .search = plastique, plastiques, matières plastiques, plasturgie, injection plastique, moulage, emballage, emballages, film plastique, caoutchouc, composite, composites, mousse, enduction textile, impression 3d, tuyaux, châssis pvc, fabricant
    .not = La loi cite aussi la production d’articles à partir de substances ou mélanges (REACH), ce qui est très large. Pour des objets en plastique, caoutchouc ou autre, demandez au CCB.
    .law = Annexe II, Fabrication, production et distribution de produits chimiques : production d’articles

## Réseaux et infrastructure numérique

activity-telecom = Vous offrez au public un accès internet, la téléphonie ou un réseau
    .search = fournisseur internet, fournisseur d’accès, isp, opérateur télécom, opérateur, télécoms, téléphonie, opérateur voip, opérateur mobile, opérateur virtuel, mvno, réseau fibre, fibre, internet sans fil, wifi public, cartes sim, câblo-opérateur, internet par satellite
    .not = Cela compte quelle que soit la taille. Utiliser ou installer la téléphonie est autre chose ; pour le wifi de vos invités ou des abonnements revendus sous votre nom, demandez au CCB.
    .law = Annexe I, Infrastructure numérique : réseaux publics de communications électroniques et services de communications électroniques accessibles au public

activity-data-centre-cdn = Vous exploitez pour d’autres un centre de données ou un réseau CDN
    .search = centre de données, centres de données, data center, datacenter, data centers, colocation, housing, baie, baies, salle serveurs pour clients, réseau de diffusion de contenu, cdn, cache, diffusion vidéo
    .not = Une salle de serveurs pour vos seuls besoins n’est pas ce service. Louer une place dans le centre d’un autre n’est pas l’exploiter ; en cas de doute, demandez au CCB.
    .law = Annexe I, Infrastructure numérique : fournisseur de services de centres de données ; fournisseur de réseaux de diffusion de contenu

activity-internet-exchange = Vous exploitez un point d’échange internet entre réseaux
    .search = point d’échange internet, points d’échange, ixp, internet exchange, peering, plateforme de peering, interconnexion, interconnexion de réseaux, échange de trafic, systèmes autonomes
    .not = Ce qui compte : relier plus de deux réseaux indépendants pour qu’ils échangent du trafic internet. Relier vos bureaux, ou des clients à internet, ne compte pas.
    .law = Annexe I, Infrastructure numérique : fournisseur de points d’échange internet

activity-trust-services-qualified = Vous fournissez des services de confiance qualifiés (signature…)
    .search = prestataire de services de confiance qualifié, signature qualifiée, signature électronique qualifiée, certificat qualifié, certificats qualifiés, horodatage qualifié, cachet qualifié, recommandé électronique, eidas, liste de confiance
    .not = Cela compte quelle que soit la taille, dès que votre service est qualifié selon le règlement eIDAS. Utiliser ou revendre les signatures d’un autre est autre chose : en cas de doute, demandez au CCB.
    .law = Annexe I, Infrastructure numérique : prestataire de services de confiance (qualifié)

activity-trust-services-other = Vous fournissez signatures ou certificats électroniques non qualifiés
    .search = signature électronique, signatures électroniques, e-signature, signature numérique, plateforme de signature, certificat de site, certificats ssl, tls, autorité de certification, horodatage, cachet électronique, envoi recommandé électronique
    .not = Cela compte quelle que soit la taille si vous fournissez vous-même le service de confiance. Utiliser, intégrer ou revendre celui d’un autre est autre chose ; en cas de doute, demandez au CCB.
    .law = Annexe I, Infrastructure numérique : prestataire de services de confiance (non qualifié)

activity-search-social = Vous exploitez un moteur de recherche ou un réseau social
    .search = moteur de recherche, moteurs de recherche, réseau social, réseaux sociaux, plateforme sociale, communauté en ligne, plateforme communautaire, application de rencontre, partage de vidéos, forum
    .not = Un champ de recherche sur votre site, ou une page sur le réseau d’un autre, ne compte pas. Pour un forum ou une petite communauté, demandez au CCB.
    .law = Annexe II, Fournisseurs numériques : moteur de recherche en ligne ; plateforme de services de réseaux sociaux

activity-tld-registry = Vous gérez un domaine de premier niveau (extension de pays ou de ville)
    .search = registre, registre de domaines, tld, domaine de premier niveau, domaines de premier niveau, extension de domaine, extension de pays, extension de ville, cctld, gtld
    .not = Il s’agit de gérer l’extension elle-même, quelle que soit la taille. Vendre des noms relève de l’enregistrement de domaines ; une extension réservée à l’usage propre du registre est exclue.
    .law = Annexe I, Infrastructure numérique : registre de noms de domaine de premier niveau

activity-ground-stations = Vous exploitez des stations au sol pour des services spatiaux
    .search = station au sol, stations au sol, station satellite, contrôle de satellites, secteur spatial, spatial, observation de la terre, réception de données satellites, parc d’antennes, centre de contrôle, téléport
    .not = Ce qui compte : exploiter l’infrastructure au sol. Utiliser des images ou la navigation par satellite ne compte pas ; fabriquer des satellites relève des autres matériels de transport.
    .law = Annexe I, Espace : exploitant d’infrastructures terrestres

## Finance, recherche et services publics

activity-finance = Vous êtes une banque, une bourse ou une contrepartie centrale
    .search = banque, banques, établissement de crédit, caisse d’épargne, bourse, plate-forme de négociation, plateforme de négociation, plateforme de trading, chambre de compensation, contrepartie centrale, marché financier
    .not = Les règles européennes DORA passent avant NIS2 ; il reste surtout l’enregistrement. Assureurs, courtiers, services de paiement et conseillers financiers ne sont pas dans ces secteurs NIS2.
    .law = Annexe I, Secteur bancaire : établissement de crédit ; Infrastructures des marchés financiers : plate-forme de négociation, contrepartie centrale

activity-research = Vous faites surtout de la recherche appliquée à but commercial
    .search = organisme de recherche, organismes de recherche, centre de recherche, institut de recherche, recherche appliquée, recherche et développement, recherche sous contrat, centre d’innovation, laboratoire, centre technologique, spin-off, développement expérimental, r&d
    .not = La recherche doit être votre objectif premier, avec un usage commercial des résultats. Les établissements d’enseignement sont exclus ; pour un service R&D accessoire, demandez au CCB.
    .law = Annexe II, Recherche : organisme de recherche

activity-federal-body = Vous êtes un organisme public de l’État fédéral
    .search = autorité fédérale, service public fédéral, spf, spp, agence fédérale, administration fédérale, institution fédérale, parastatal, organisme d’intérêt public, institution publique de sécurité sociale
    .not = Cela compte quelle que soit la taille. Les organismes industriels ou commerciaux et ceux de droit privé ne sont pas visés ; police, justice et Défense ont leurs propres règles.
    .law = Annexe I, Administration publique : entité qui dépend de l’État fédéral

activity-regional-body = Vous êtes un organisme public d’une région ou d’une communauté
    .search = région, communauté, administration régionale, service public de wallonie, spw, fédération wallonie-bruxelles, administration bruxelloise, organisme d’intérêt public, oip, agence régionale, unité d’administration publique
    .not = Un tel organisme n’est visé que si le CCB l’identifie, après une évaluation des risques. Une commune ou un CPAS est un pouvoir local : il n’est pas visé comme tel.
    .law = Annexe I, Administration publique : entité qui dépend des entités fédérées, identifiée par le CCB

activity-fire-rescue = Vous êtes une zone de secours ou le service d’incendie de Bruxelles
    .search = pompiers, zone de secours, zones de secours, service d’incendie, caserne, services de secours, siamu, sécurité civile, protection incendie, aide médicale urgente
    .not = Cela compte quelle que soit la taille. Les firmes de matériel d’incendie et les ambulances privées ne sont pas visées ici ; une ambulance peut relever des soins de santé.
    .law = Annexe I, Administration publique : zones de secours et Service d’incendie et d’aide médicale urgente de la Région de Bruxelles-Capitale

## Les entreprises que les annexes ne visent pas

unlisted-shop = Magasin ou boutique en ligne qui vend ses propres produits
    .search = magasin, magasins, boutique, commerce, commerçant, commerce de détail, boutique en ligne, webshop, vêtements, supermarché, épicerie, librairie, cadeaux, meubles, garage, concessionnaire
    .why = Le commerce de détail n’est pas dans les annexes comme tel ; une place de marché, la vente alimentaire en gros ou des produits chimiques peuvent vous y amener.

unlisted-restaurant = Restaurant, café, hôtel ou traiteur
    .search = restaurant, restaurants, café, bar, brasserie, snack, friterie, salon de thé, horeca, hôtel, chambre d’hôtes, gîte, traiteur, food truck
    .why = Servir des repas ou louer des chambres n’est pas dans les annexes ; une production alimentaire industrielle ou des bornes que vous exploitez peuvent vous y amener.

unlisted-bakery-butcher = Boulangerie, boucherie ou autre artisan qui fabrique et vend sur place
    .search = boulangerie, boulangeries, boulanger, boucherie, boucher, charcuterie, pâtisserie, chocolatier, glacier, fromager, poissonnerie, vente à la ferme
    .why = Fabriquer et vendre sur place n’est pas dans les annexes comme tel ; la vente en gros ou une production industrielle peut vous y amener.

unlisted-construction = Entreprise de construction ou artisan
    .search = construction, entrepreneur, entrepreneurs, maçon, électricien, plombier, chauffagiste, toiturier, couvreur, menuisier, peintre, carreleur, jardinier, architecte, rénovation, installateur
    .why = La construction et l’artisanat ne sont pas dans les annexes ; gérer l’informatique ou les réseaux de clients peut vous y amener. Un client visé peut aussi demander des mesures de sécurité par contrat.

unlisted-lawyer = Avocat, notaire ou huissier de justice
    .search = avocat, avocats, cabinet d’avocats, notaire, notaires, étude, huissier, huissier de justice, juriste, médiateur
    .why = Les professions juridiques ne sont pas dans les annexes ; un client visé peut toutefois demander des mesures de sécurité par contrat.

unlisted-accountant = Comptable, conseiller fiscal, secrétariat social ou courtier
    .search = comptable, comptables, expert-comptable, fiduciaire, bureau comptable, réviseur d’entreprises, fiscaliste, conseiller fiscal, secrétariat social, courtier en assurances, conseiller financier
    .why = Ces professions ne sont pas dans les annexes ; offrir votre propre logiciel en ligne à des clients, ou gérer leur informatique, peut vous y amener.

unlisted-road-haulage = Transport routier, déménagement, taxi ou autocar
    .search = transporteur, transporteurs, transport routier, camion, camions, poids lourd, déménagement, déménageur, taxi, taxis, autocar, autocariste, bus, logistique, entrepôt
    .why = Le transport routier ordinaire n’est pas dans les annexes ; les colis, le travail portuaire ou les déchets comme activité principale peuvent vous y amener.

unlisted-beauty = Coiffeur, institut de beauté ou club de sport
    .search = coiffeur, coiffeurs, coiffeuse, salon de coiffure, barbier, esthéticienne, institut de beauté, onglerie, bien-être, sauna, massage, fitness, salle de sport, club de sport, tatoueur
    .why = Les soins personnels et le sport ne sont pas dans les annexes ; seuls des soins de santé par des professionnels de la santé pourraient vous y amener.

unlisted-estate-agent = Agent immobilier, syndic ou bailleur
    .search = agent immobilier, agents immobiliers, agence immobilière, immobilier, syndic, gestion immobilière, promoteur immobilier, bailleur, propriétaire, kot, location
    .why = L’immobilier n’est pas dans les annexes ; des bornes que vous exploitez, une production solaire ou un réseau de chaleur peuvent vous y amener.

unlisted-communication-agency = Agence de publicité, de communication ou de graphisme
    .search = agence de publicité, agences de publicité, agence de communication, agence marketing, marketing, graphiste, graphisme, rédacteur, imprimerie, photographe, événementiel
    .why = La publicité n’est pas dans les annexes ; héberger des sites, enregistrer des noms de domaine ou gérer l’informatique de clients peut vous y amener.

unlisted-consultant = Consultant, coach, formateur ou agence d’intérim
    .search = consultant, consultants, consultance, conseil, conseil en gestion, coach, formateur, formation, ingénieur, bureau d’études, recrutement, intérim, agence d’intérim, traducteur, indépendant
    .why = Le conseil et la formation ne sont pas dans les annexes comme tels ; gérer l’informatique de clients ou sa sécurité peut vous y amener.

unlisted-association = ASBL ou fondation
    .search = asbl, aisbl, association, associations, fondation, fédération, fédération professionnelle, centre culturel, maison de jeunes, club
    .why = La forme juridique n’y change rien : une ASBL n’est pas visée comme telle, mais des soins de santé ou l’informatique pour d’autres peuvent l’y amener.

unlisted-school = École, crèche ou centre de formation
    .search = école, écoles, école primaire, école secondaire, université, haute école, promotion sociale, académie, crèche, garderie, accueil d’enfants, auto-école
    .why = L’enseignement n’est pas dans les annexes, et il est exclu des organismes de recherche ; une autre activité de la liste, comme un hôpital, peut l’y amener.

unlisted-municipality = Commune, province ou CPAS
    .search = commune, communes, administration communale, ville, maison communale, province, cpas, pouvoir local, pouvoirs locaux, centre public
    .why = Les pouvoirs locaux ne sont pas visés comme tels ; une autre activité, comme une maison de repos ou l’eau, ou une identification par le CCB peut les y amener.
