### Who helps in Belgium: the name of each contact, and what you get there.

contact-region-belgium = Belgium
contact-region-flanders = Flanders
contact-region-wallonia = Wallonia
contact-region-brussels = Brussels

contact-safeonweb-at-work = Safeonweb@Work, by the Centre for Cybersecurity Belgium (CCB)
    .about = Free advice and tools in plain language, and the portal where firms under NIS2 register.
contact-ccb-incident = Centre for Cybersecurity Belgium (CCB): report an incident
    .about = The form to report a cyber incident; the phone number is only for emergencies at firms under NIS2.
contact-dpa = Data Protection Authority (APD/GBA)
    .about = The form to report a leak of personal data, to be filled in on a computer in French, Dutch or German.
contact-cyberscan = CyberScan of the FPS Economy
    .about = A free self-scan in plain language for small and medium-sized businesses, with advice that follows from your answers.
contact-ccb-support = Support for cybersecurity, an overview by the CCB
    .about = A page with federal and regional support for businesses that want to improve their cybersecurity.
contact-dns-belgium = DNS Belgium
    .about = Manages the .be domain names: its search page shows with which company yours is registered.
contact-cybersecurity-coalition = Cyber Security Coalition
    .about = A Belgian network that has made an incident guide in three languages and, with the CCB, a guide for small and medium-sized businesses.
contact-vlaio-kmo-portefeuille = kmo-portefeuille, by VLAIO
    .about = Flemish support for advice, since 1 February 2026 only on cybersecurity: 45% for small and 35% for medium-sized businesses, at most 7,500 euros a year.
contact-cheques-entreprises = Chèques-entreprises
    .about = Walloon vouchers for businesses: ask whether the cybersecurity voucher still exists, and on what terms.
contact-hub-brussels-1819 = 1819, by hub.brussels
    .about = The first contact for businesses in Brussels: ask what support there is today for cybersecurity.
