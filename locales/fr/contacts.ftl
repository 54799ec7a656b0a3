### Qui aide en Belgique : le nom de chaque contact, et ce que vous y trouvez.

contact-region-belgium = Belgique
contact-region-flanders = Flandre
contact-region-wallonia = Wallonie
contact-region-brussels = Bruxelles

contact-safeonweb-at-work = Safeonweb@Work, du Centre pour la Cybersécurité Belgique (CCB)
    .about = Des conseils et des outils gratuits en langage simple, et le portail où s’enregistrent les entreprises soumises à NIS2.
contact-ccb-incident = Centre pour la Cybersécurité Belgique (CCB) : signaler un incident
    .about = Le formulaire pour signaler un incident de cybersécurité ; le numéro de téléphone ne sert qu’aux urgences des entreprises soumises à NIS2.
contact-dpa = Autorité de protection des données (APD)
    .about = Le formulaire pour signaler une fuite de données personnelles, à remplir sur un ordinateur, en français, en néerlandais ou en allemand.
contact-cyberscan = CyberScan du SPF Économie
    .about = Un autodiagnostic gratuit en langage simple pour les PME, avec des conseils selon vos réponses.
contact-ccb-support = Soutien à la cybersécurité, un aperçu du CCB
    .about = Une page avec les aides fédérales et régionales pour les entreprises qui veulent améliorer leur cybersécurité.
contact-dns-belgium = DNS Belgium
    .about = Gère les noms de domaine en .be : sa page de recherche montre auprès de quelle société le vôtre est enregistré.
contact-cybersecurity-coalition = Cyber Security Coalition
    .about = Un réseau belge qui a publié un guide sur les incidents en trois langues et, avec le CCB, un guide pour les PME.
contact-vlaio-kmo-portefeuille = kmo-portefeuille de VLAIO
    .about = Une aide flamande pour des conseils, depuis le 1er février 2026 en cybersécurité seulement. Elle couvre 45 % (petite entreprise) ou 35 % (moyenne entreprise), avec 7 500 euros par an au plus.
contact-cheques-entreprises = Chèques-entreprises
    .about = Des chèques wallons pour les entreprises : demandez si le chèque cybersécurité existe encore, et à quelles conditions.
contact-hub-brussels-1819 = 1819, de hub.brussels
    .about = Le premier contact des entreprises bruxelloises : demandez quelles aides existent aujourd’hui pour la cybersécurité.
