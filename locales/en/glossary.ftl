### The glossary: a plain definition of every term, and the forms that the program looks for in texts.

glossary-access-control = access control
    .text = Deciding who may open which files and programs, and checking that it stays right. When somebody changes jobs or leaves, their access changes too. The NIS2 law names it among its measures.
    .forms = access control

glossary-action-plan = action plan
    .text = The list of things to do that follows from your answers, in a sensible order, with the time, the cost and who does it. You save it as a PDF.

glossary-adequacy-decision = adequacy decision
    .text = A decision of the European Commission that a country outside Europe protects personal data well enough. Data may then go there without extra clauses in your contract.
    .forms = adequacy decision | adequacy decisions

glossary-administrative-fine = administrative fine
    .text = A sum that an authority can make a firm pay without going to court. Under NIS2 the firm first gets a draft decision with the reasons and has 30 days to answer.
    .forms = administrative fine | administrative fines

glossary-administrator-account = administrator account
    .text = The master key of a service: it creates users, opens mailboxes and erases data. Keep it apart from daily work, with the strongest sign-in you can get.
    .forms = administrator account | administrator accounts | administrator rights | Global Administrator | Super Admin

glossary-ai-assistant = AI assistant
    .text = A program that you talk to in ordinary words, such as ChatGPT, Copilot or Gemini. What you paste into it leaves your firm, so the account and its terms matter.
    .forms = AI assistant | AI assistants | AI tool | AI tools

glossary-all-hazards-approach = all-hazards approach
    .text = Thinking of everything that can stop your systems: hackers, but also fire, water, theft and mistakes. The NIS2 law asks for measures built on this idea.
    .forms = all-hazards approach

glossary-annual-turnover = annual turnover
    .text = What your firm sold in a year, before costs and without VAT. It helps to decide whether a law counts you as small or medium-sized. Your accountant has the figure.

glossary-annual-work-unit = annual work unit (AWU)
    .text = The measure in which the law counts your people: one person working full time for a whole year. Part-timers count for their share, and owners who work in the firm count too.
    .forms = annual work unit | annual work units | AWU

glossary-api = API
    .text = The hatch through which one program talks to another without a person in between. Your web shop uses one to send orders to your accounting.
    .forms = API | APIs

glossary-api-key = API key
    .text = A long code with which one program signs in to another, in fact a password for programs. It asks for no second step, so give each link its own key with few rights.
    .forms = API key | API keys | token | tokens

glossary-app-consent = app consent
    .text = The click with which somebody lets an outside app read their mail or files, without giving a password. It stays valid until you take it back, so an administrator should approve it first.
    .forms = app consent | user consent | Consent and permissions

glossary-app-password = app password
    .text = A separate password for an old program or scanner that cannot handle the second sign-in step. Anyone who has it gets in without that step, so remove those that you no longer need.
    .forms = app password | app passwords

glossary-asset-management = asset management
    .text = Knowing what you have to protect: a list of devices, programs, online services and data, with a name beside each. The NIS2 law names it among its measures.
    .forms = asset management

glossary-assurance-level = assurance level
    .text = One of the three steps of CyberFundamentals: Basic, Important or Essential. Which one fits you follows from the risks of your sector, not simply from your NIS2 group.
    .forms = assurance level | assurance levels

glossary-audit-log = activity record (log)
    .text = The diary, or log, that a service keeps by itself: who signed in, when, and what they opened or changed. After an incident it shows what happened, if it was switched on and kept long enough.
    .forms = activity record | activity records | audit log | audit logs | activity log | activity logs | sign-in logs | logs

glossary-availability-zone = availability zone
    .text = One or more data centres of a cloud provider with their own power and cooling, apart from the next zone. What runs in two zones can go on when one of them fails.
    .forms = availability zone | availability zones | zone redundancy

glossary-backup = backup
    .text = A copy of your data, kept apart, so that you can get it back when something is deleted, locked or lost. A recycle bin is not one.
    .forms = backup | backups

glossary-balance-sheet-total = balance sheet total
    .text = The value of everything your firm owns, as shown in the yearly accounts. It helps to decide whether a law counts you as small or medium-sized. Your accountant has the figure.
    .forms = balance sheet total

glossary-basic-cyber-hygiene = basic cyber hygiene
    .text = The daily habits that prevent most trouble, such as updates, good passwords, backups and care with odd messages. The NIS2 law names them together with training.
    .forms = basic cyber hygiene | cyber hygiene

glossary-business-continuity = business continuity
    .text = Keeping the work going, perhaps in a simpler way, while something is broken. Paper order forms and a second phone line are part of it. The NIS2 law names it among its measures.
    .forms = business continuity

glossary-ccb = Centre for Cybersecurity Belgium (CCB)
    .text = The federal body for cybersecurity in Belgium. It looks after the NIS2 law, receives incident reports and gives advice to firms through Safeonweb@Work.
    .forms = Centre for Cybersecurity Belgium | CCB

glossary-cer = CER
    .text = European rules on how vital organisations withstand all kinds of mishap, from floods to sabotage. Belgium put them into a law of 19 December 2025. They concern critical entities, not an ordinary shop.
    .forms = CER

glossary-certification = certification
    .text = A full examination by a recognised outside body, which ends in a certificate. In CyberFundamentals it belongs to the level Essential. For ISO 27001 it is the usual proof.

glossary-chief-access-manager = Chief Access Manager
    .text = The person who decides, for your firm, which colleagues may use which government websites. This person gives a colleague the role to register your firm on Safeonweb@Work; a legal representative needs no role.
    .forms = Chief Access Manager

glossary-cisa = CISA
    .text = The American agency for cybersecurity. It publishes free checklists of safe settings for Microsoft 365 and Google Workspace, which are useful here too.
    .forms = CISA

glossary-cloud = cloud
    .text = Computers of somebody else that you use over the internet, for mail, files or accounting. The provider keeps them running; who gets in and what you copy remains up to you.

glossary-cloud-act = CLOUD Act
    .text = An American law of 2018. Under it, American authorities can demand data from American providers, wherever in the world it is kept. A European location alone does not prevent that.
    .forms = CLOUD Act

glossary-cloud-computing-service = cloud computing service
    .text = The law’s words for computing power, storage or programs that many customers share over the internet and take more or less of as they need. A firm that sells this may fall under NIS2.
    .forms = cloud computing service | cloud computing services

glossary-cloud-provider = cloud provider
    .text = The firm behind an online service that you use, such as Microsoft, Google or a Belgian hosting company. It runs the machines and the software; you decide who gets in.
    .forms = cloud provider | cloud providers

glossary-cms = content management system (CMS)
    .text = The program with which you change the text and photos of your website, such as WordPress. Like any program it needs updates, and somebody has to see to them.
    .forms = content management system | CMS | WordPress

glossary-conditional-access = conditional access
    .text = Rules in Microsoft 365 that say who may sign in from where, with which device and with which extra step. You need it when the standard protection is not precise enough; it comes only with certain subscriptions.
    .forms = conditional access

glossary-conformity-assessment = conformity assessment
    .text = A check by an outside body that your security meets what the law asks. Essential entities must have one regularly, through CyberFundamentals, ISO 27001 or an inspection. Important entities may choose to.
    .forms = conformity assessment | conformity assessments

glossary-conformity-assessment-body = conformity assessment body (CAB)
    .text = A recognised outside firm that may check whether you meet a standard and confirm it in writing. You turn to it if you want proof of your security for the law or for a customer.
    .forms = conformity assessment body | conformity assessment bodies | CAB

glossary-connector = connector
    .text = A ready-made piece that passes data from one program to another, so that nobody has to type it twice. A webhook is a simple form of it: one program calls the other as soon as something happens.
    .forms = connector | connectors | webhook | webhooks

glossary-content-delivery-network = content delivery network (CDN)
    .text = A network of computers around the world that keeps copies of a website close to its visitors, so that it opens fast. Many sites share one, and then stop together when it fails.
    .forms = content delivery network | content delivery networks | CDN

glossary-controller = controller
    .text = The firm that decides why and how personal data is used. For your customers and staff that is you, even when the data is kept in somebody else’s cloud.

glossary-coordinated-vulnerability-disclosure = coordinated vulnerability disclosure
    .text = An agreed way for outsiders to tell you about a security hole before they tell the world, so that you can close it first. The Belgian NIS2 law asks a firm that it covers for a policy on this.
    .forms = coordinated vulnerability disclosure | CVD

glossary-crisis-management = crisis management
    .text = Leading the firm through its worst days: who decides, who talks to customers, who calls for help. The NIS2 law names it among its measures.
    .forms = crisis management

glossary-critical-entity = critical entity
    .text = An organisation that the government has named because society cannot do without its service, such as power or water. It then counts as essential under NIS2, whatever its size.
    .forms = critical entity | critical entities

glossary-csam = CSAM
    .text = The common entrance to the websites of the Belgian government, where you sign in with your identity card or an app such as itsme. Here you also decide who may act for your firm.
    .forms = CSAM | itsme

glossary-cyber-resilience-act = Cyber Resilience Act (CRA)
    .text = A European law on the security of devices and software that you buy. Since 11 September 2026 makers must report security holes that are being exploited; the other duties follow on 11 December 2027.
    .forms = Cyber Resilience Act | CRA

glossary-cyber-threat = cyber threat
    .text = Anything that could harm your systems or the people who use them, such as a wave of fake invoices. Nothing has happened yet; that is the difference from an incident.
    .forms = cyber threat | cyber threats

glossary-cyberfundamentals = CyberFundamentals (CyFun)
    .text = The CCB’s set of security measures, in steps from Small to Essential. Firms under NIS2 can use it to show that they meet the law, and customers may ask you for a step of it.
    .forms = CyberFundamentals | CyFun

glossary-cybersecurity = cybersecurity
    .text = Everything that keeps your digital work safe: your data, accounts, devices and services. It covers mishaps and mistakes as well as attacks.

glossary-data-act = Data Act
    .text = A European law that, among other things, makes it easier to leave a cloud provider: with limits on notice, time and cost. This part has applied since 12 September 2025. Changes were being negotiated in June 2026, so check.
    .forms = Data Act

glossary-data-centre-service = data centre service
    .text = Renting out space, power and connections in a data centre: a guarded building full of computers. Your online services run in one, somewhere. From medium size, the NIS2 law covers such a firm.
    .forms = data centre service | data centre services | data centre | data centres

glossary-data-leak = data leak
    .text = Personal data that is lost, or seen or changed by the wrong person; the law calls it a personal data breach. Report it to the authority within 72 hours, unless a risk to people is unlikely.
    .forms = data leak | data leaks | personal data breach | data breach | leak of personal data | leaks of personal data

glossary-data-privacy-framework = EU-US Data Privacy Framework
    .text = An arrangement of 2023 that lets personal data go to American firms on an official list. A case against it was still before the EU’s highest court in June 2026, so check where it stands.
    .forms = Data Privacy Framework | DPF

glossary-data-processing-agreement = data processing agreement
    .text = The written contract that the GDPR asks for with every service that handles personal data for you. It is often part of the online terms, under the name DPA.
    .forms = data processing agreement | data processing agreements | privacy contract | privacy contracts | Data Protection Addendum | DPA

glossary-data-processing-service = data processing service
    .text = The Data Act’s words for a cloud service, from a rented server to a program in the browser. A firm that sells one must let you leave within set periods.
    .forms = data processing service | data processing services

glossary-data-protection-authority = Data Protection Authority (APD/GBA)
    .text = The Belgian public body that watches over the privacy law. You report a data leak to it through its web portal, and its site explains your duties.
    .forms = Data Protection Authority | APD/GBA | APD | GBA

glossary-data-protection-impact-assessment = data protection impact assessment
    .text = A study, before you start, of what could go wrong for people when you use their data in a risky way. Health data on a large scale is an example. The GDPR asks for it where the risk is high.
    .forms = data protection impact assessment | data protection impact assessments | DPIA

glossary-data-protection-officer = data protection officer
    .text = A person who advises a firm on privacy and is its contact for the authority. The GDPR asks for one only in some cases, such as sensitive data on a large scale.
    .forms = data protection officer | data protection officers | DPO

glossary-data-residency = data residency
    .text = The country or region where your data is kept. For many services you can choose Europe, and the contract should say so. It does not decide which country’s laws reach the provider.
    .forms = data residency | data location

glossary-data-retention = retention period
    .text = How long you keep a kind of data before you erase it. The GDPR asks you not to keep personal data longer than needed; other laws make you keep some papers for years.
    .forms = retention period | retention periods

glossary-data-subject = data subject
    .text = The person whom personal data is about: a customer, a colleague, an applicant. They may ask what you keep about them, and have mistakes put right.

glossary-database = database
    .text = The filing cabinet behind a program or website: customers, orders, stock. It needs to talk only to that program, and should not be reachable from the open internet.
    .forms = database | databases

glossary-device-management = device management (MDM)
    .text = A service that checks the settings of all your computers and phones from one place. It can also erase a lost one from a distance. In Microsoft 365 it is called Intune.
    .forms = device management | MDM | Intune

glossary-disaster-recovery = disaster recovery
    .text = Getting your systems and data back after a serious breakdown, such as a fire or a closed account. The plan for it says what comes back first, and who does what.
    .forms = disaster recovery | recovery plan | recovery plans

glossary-disk-encryption = disk encryption
    .text = A setting that makes everything on a computer unreadable until its owner signs in. On Windows it is called device encryption or BitLocker, on a Mac FileVault.
    .forms = disk encryption | device encryption | BitLocker | FileVault

glossary-dkim = DKIM
    .text = A seal that your mail system puts on every message, so that the receiver can see that it is really yours and was not changed. Your IT partner switches it on with your domain name.
    .forms = DKIM

glossary-dmarc = DMARC
    .text = A line, kept with your domain name, that tells other mail systems what to do with fake mail in your name, for example refuse it. It builds on SPF and DKIM.
    .forms = DMARC

glossary-dns = DNS
    .text = The address book of the internet: it says which computer holds your website and where your mail must go. Somebody who can change your lines in it can divert both.
    .forms = DNS | DNS records | DNS zone

glossary-dns-service-provider = DNS service provider
    .text = A firm that answers the question which computer belongs to a website’s name. Without it, websites and mail cannot be found. The NIS2 law covers it at any size.
    .forms = DNS service provider | DNS service providers

glossary-documentation-maturity = documentation maturity
    .text = The mark in CyberFundamentals for what you have on paper: is the rule written down, approved and kept up to date?
    .forms = documentation maturity

glossary-domain-name = domain name
    .text = Your name on the internet: what comes after the @ and after www. Register it to your firm and keep the sign-in yourself, because mail and website depend on it.
    .forms = domain name | domain names

glossary-dora = DORA
    .text = European rules on the digital safety of banks, insurers and other financial firms, since 17 January 2025. If you deliver IT to one of them, expect extra clauses in the contract.
    .forms = DORA

glossary-early-warning = early warning
    .text = The short first message about a significant incident that a firm under NIS2 sends to the CCB. It goes out within 24 hours of noticing, even when much is still unclear.
    .forms = early warning | early warnings | first warning

glossary-emergency-account = emergency account
    .text = A spare administrator account that nobody uses on ordinary days. Its sign-in is kept in a safe, for the moment when all the others fail.
    .forms = emergency account | emergency accounts | break-glass account

glossary-encryption = encryption
    .text = Making data unreadable for anyone who does not have the key. A stolen laptop or disk then shows nothing. The NIS2 law and the GDPR both name it as a measure.
    .forms = encryption | encrypted

glossary-encryption-at-rest = encryption at rest
    .text = Data that is unreadable while it is stored on the provider’s disks. A stolen disk then shows nothing, but the provider itself can still read the data if it holds the key.
    .forms = encryption at rest

glossary-essential-entity = essential entity
    .text = An organisation in the stricter of the two NIS2 groups: most large firms in the most critical sectors, and some internet services at any size. It must also have its security assessed regularly.
    .forms = essential entity | essential entities

glossary-european-economic-area = European Economic Area (EEA)
    .text = The countries of the European Union with Iceland, Liechtenstein and Norway. Within it, personal data may move freely under the same privacy law.
    .forms = European Economic Area | EEA

glossary-exit-plan = exit plan
    .text = A page that says how you would leave a service: how the data comes out, where it goes, how long it takes and who helps.
    .forms = exit plan | exit plans

glossary-exportable-data = exportable data
    .text = What you put into a cloud service and what your use of it produced, within limits set by the Data Act. You may take it with you when you leave.
    .forms = exportable data

glossary-failover = failover
    .text = Switching over to a spare system when the main one stops. It often fails on a detail, so it is worth trying when nothing is at stake.
    .forms = failover

glossary-final-report = final report
    .text = The last report about a significant incident: what happened, why, and what was done. A firm under NIS2 sends it to the CCB within one month after its notification.
    .forms = final report | final reports

glossary-firewall = firewall
    .text = A filter between your network or server and the internet. It lets through only what you have allowed. Anyone who opens something in it should note why, and close it again.
    .forms = firewall | firewalls

glossary-gdpr = GDPR
    .text = The European privacy law. It says what firms of every size may do with data about people, and that they must protect it in line with the risk.
    .forms = GDPR

glossary-guest-account = guest account
    .text = Access for somebody from outside, such as your accountant, to some of your files or chats. Nobody notices it once the work is done, so give it an end date.
    .forms = guest account | guest accounts | guest users

glossary-hosting = hosting
    .text = Renting space on somebody else’s computer for your website, web shop or program. The firm that does it is a hosting company. Ask it who does the updates and the backups.
    .forms = hosting | hosting company | hosting companies | web host | web hosting

glossary-human-resources-security = human resources security
    .text = Thinking of safety when somebody starts, changes jobs or leaves: clear rules, the right access, and everything closed on the last day. The NIS2 law names it among its measures.
    .forms = human resources security

glossary-iaas = IaaS
    .text = Infrastructure as a service: you rent bare computers in the cloud and install everything yourself. Updates, backups and firewall are then usually your job or your IT partner’s.
    .forms = IaaS

glossary-immutable-backup = immutable backup
    .text = A copy that nobody can change or delete for a set time, not even an administrator. It remains when an attacker erases everything else.
    .forms = immutable backup | immutable backups | immutable

glossary-implementation-maturity = implementation maturity
    .text = The mark in CyberFundamentals for what really happens: is the rule followed everywhere, every time, and does somebody check it?
    .forms = implementation maturity

glossary-important-entity = important entity
    .text = An organisation in the second NIS2 group. It has the same duties to protect itself and to report incidents as an essential entity. It is checked only when there is a sign that something is wrong.
    .forms = important entity | important entities

glossary-incident = incident
    .text = Something that really went wrong with your data or services: they were lost, seen by the wrong person, changed or out of reach. A mistake counts as much as an attack.

glossary-incident-handling = incident handling
    .text = Everything you do from the moment something goes wrong: notice it, stop it, repair it and learn from it. It is one of the measures that the NIS2 law names.
    .forms = incident handling

glossary-incident-notification = incident notification
    .text = The fuller report about a significant incident that a firm under NIS2 sends to the CCB within 72 hours. Trust service providers have 24 hours. It follows the first warning.
    .forms = incident notification | incident notifications

glossary-inspection-service = inspection service
    .text = The people of the authority who check whether firms keep to the NIS2 law. They may ask for papers and explanations, or come on site.
    .forms = inspection service | inspection services

glossary-integration = link between programs
    .text = A connection through which one program passes data to another by itself, such as orders from the web shop to the accounting. Menus call it an integration. Each one is also a way in.
    .forms = link between programs | links between programs | links between your programs | integration | integrations

glossary-intermediate-report = intermediate report
    .text = An update on a significant incident that a firm under NIS2 gives when the authority asks for it, between the notification and the final report.
    .forms = intermediate report | intermediate reports

glossary-internet-exchange-point = internet exchange point
    .text = A place where internet companies connect their networks, so that traffic between them takes a short way. You never deal with it yourself, but it is on the list of NIS2.
    .forms = internet exchange point | internet exchange points

glossary-ip-address = IP address
    .text = The number of a device or office on the internet, a little like a phone number. You give yours when you register for NIS2; your IT partner knows it.
    .forms = IP address | IP addresses

glossary-iso-27001 = ISO 27001
    .text = An international standard for keeping information safe. A supplier’s certificate shows that an outside body checked its way of working. Look at which services it covers, and until when.
    .forms = ISO 27001 | ISO/IEC 27001

glossary-it-partner = IT partner
    .text = The firm or freelancer that looks after your computers and online services. You can hand over the work, but the responsibility stays with you, so agree on paper who does what.
    .forms = IT partner | IT partners

glossary-key-management = key management
    .text = Looking after the keys that make encrypted data readable: where they are, who may use them, when they change and where the spare is. A lost key means lost data.
    .forms = key management

glossary-key-measure = key measure
    .text = A measure in CyberFundamentals that counts more than the others, such as the second sign-in step. A good average does not make up for a weak one.
    .forms = key measure | key measures

glossary-least-privilege = least privilege
    .text = Giving everyone, and every program, only the rights that the work needs. If an account is stolen, the damage then stays small.
    .forms = least privilege

glossary-legacy-authentication = old ways of signing in
    .text = Ways into your mail that know only a name and a password (legacy authentication), often still used by scanners. They go around the second sign-in step. CISA advises switching them off.
    .forms = legacy authentication | legacy sign-in | old sign-in methods | old ways of signing in | IMAP

glossary-linked-enterprise = linked enterprise
    .text = A company that controls yours or that yours controls, usually through a majority of the votes. For the size rules of NIS2, its people and figures are added to yours in full.
    .forms = linked enterprise | linked enterprises | linked company | linked companies

glossary-main-establishment = main establishment
    .text = The place where a firm with offices in several EU countries mainly takes its decisions on cybersecurity. For cloud and some other internet services, it decides which country’s NIS2 law applies.
    .forms = main establishment

glossary-malware = malware
    .text = A program made to do harm: it spies, steals, locks or destroys. It often arrives as an attachment or a fake update. Good virus protection stops most of it.
    .forms = malware

glossary-managed-security-service-provider = managed security service provider
    .text = A managed service provider that helps other firms with their security, for example by watching for attacks or handling incidents. From medium size, the NIS2 law covers it.
    .forms = managed security service provider | managed security service providers | MSSP

glossary-managed-service-provider = managed service provider
    .text = A firm that installs, runs or looks after the IT of other firms, on site or from a distance. Many IT partners are one. From medium size, the NIS2 law covers it.
    .forms = managed service provider | managed service providers | MSP

glossary-management-body = management body
    .text = The people who run the company by law, such as the directors. In a firm that NIS2 covers, they approve the security measures, watch over them and take training themselves.
    .forms = management body | management bodies

glossary-maturity-level = maturity level
    .text = A mark from 1 to 5 in CyberFundamentals for how well a measure is in place. A low mark means that it happens by chance, a high one that it is planned, checked and improved.
    .forms = maturity level | maturity levels

glossary-medium-sized-enterprise = medium-sized enterprise
    .text = A firm with 50 people or more, or with both turnover and balance sheet total over 10 million euros. From there, the NIS2 law covers it as a rule if its service is listed. If only one amount is higher, ask the CCB.
    .forms = medium-sized enterprise | medium-sized enterprises | medium size | medium-sized

glossary-microenterprise = microenterprise
    .text = A firm with fewer than 10 people, and with a turnover or balance sheet total of at most 2 million euros. You meet the word in laws and in forms for support.
    .forms = microenterprise | microenterprises

glossary-multi-factor-authentication = second sign-in step
    .text = Something you confirm besides your password: a code in an app, a tap on your phone or a key. A thief who has only the password stays outside. The NIS2 law names this measure.
    .forms = second sign-in step | second step | multi-factor authentication | two-factor authentication | 2-Step Verification | MFA | 2FA

glossary-multicloud = multicloud
    .text = Using the clouds of several providers, sometimes for the same work. It can help when one of them fails. People in the trade warn that it also brings more settings and more mistakes.
    .forms = multicloud | several clouds

glossary-national-csirt = national CSIRT
    .text = The public team that helps a country with cyber incidents: it receives reports, warns and advises. In Belgium it is part of the Centre for Cybersecurity Belgium.
    .forms = national CSIRT | CSIRT

glossary-national-cybersecurity-authority = national cybersecurity authority
    .text = The public body that leads the NIS2 law in a country. In Belgium it is the Centre for Cybersecurity Belgium. You register with it and report incidents to it.
    .forms = national cybersecurity authority

glossary-near-miss = near miss
    .text = Something that almost went wrong but was stopped in time, such as a fake invoice noticed just before payment. It is worth writing down, because it shows what to improve.
    .forms = near miss | near misses

glossary-network-and-information-system = network and information system
    .text = The law’s words for your computers, phones, servers and connections, with the data on them. What you rent in the cloud belongs to it.
    .forms = network and information system | network and information systems

glossary-network-drive = network drive
    .text = A disk in the office that everyone can use over the network, sometimes called a NAS. If it can be reached from outside, it needs the same care as a server.
    .forms = network drive | network drives | NAS

glossary-nis2 = NIS2
    .text = European rules on cybersecurity for firms that society depends on. The Belgian law has applied since 18 October 2024. Other firms meet it through customers who ask about their security.
    .forms = NIS2

glossary-notice-period = notice period
    .text = The time between saying that you leave and leaving. For cloud contracts, the Data Act allows two months at most.

glossary-object-storage = object storage
    .text = Cheap storage at a cloud provider for large amounts of files, photos or backups, in containers called buckets. One wrong setting can open such a container to the whole internet.
    .forms = object storage | bucket | buckets | blob | blobs

glossary-other-critical-sector = other critical sector
    .text = One of the seven fields in the second list of the NIS2 law, such as food wholesale, waste or certain factories. Firms of medium size or larger that provide a listed service there are important entities.
    .forms = other critical sector | other critical sectors

glossary-own-keys = own keys
    .text = Keys for encrypted data that you manage yourself: in the provider’s cloud, where its systems still use them (BYOK), or outside it (HYOK). Losing the key means losing the data.
    .forms = own keys | key of your own | keys of your own | customer-managed key | customer-managed keys | Customer Key | client-side encryption | BYOK | HYOK

glossary-paas = PaaS
    .text = Platform as a service: your developer brings the program, and the provider runs the machine and the database under it. Accounts, settings and data remain your job.
    .forms = PaaS

glossary-partner-enterprise = partner enterprise
    .text = A company that holds at least a quarter of yours, or the reverse, without controlling it. For the size rules of NIS2, its people and figures count for that share.
    .forms = partner enterprise | partner enterprises | partner company | partner companies

glossary-passkey = passkey
    .text = A way to sign in without a password: your phone or computer opens the account with your fingerprint, face or code. It does not work on a fake site, so nobody can trick you out of it.
    .forms = passkey | passkeys

glossary-password-manager = password manager
    .text = A locked program that remembers all your passwords and makes a different strong one for each service. You need to know only one. Colleagues can share a password in it safely.
    .forms = password manager | password managers

glossary-peppol = Peppol
    .text = The network through which firms send each other electronic invoices, from program to program. Since 1 January 2026 it is the usual way between Belgian firms subject to VAT, with few exceptions.
    .forms = Peppol

glossary-personal-data = personal data
    .text = Anything that says something about a person you can recognise: a name, an address, a payslip, a photo, a camera image. The GDPR says how you may use and must protect it.
    .forms = personal data

glossary-phishing = phishing
    .text = A fake message that looks real and wants your password, your money or a click. Forward a suspicious one to suspicious@safeonweb.be and do not click.
    .forms = phishing | fake message | fake messages

glossary-plugin = plugin
    .text = An extra piece that somebody else made and that you add to your website or program, such as a booking form. It needs updates like the rest; remove the ones you do not use.
    .forms = plugin | plugins | plug-in | plug-ins | add-on | add-ons

glossary-port-forwarding = port forwarding
    .text = An opening in your router through which a computer or camera in the office can be reached from the internet. Often made for one job and forgotten; close those that nobody needs.
    .forms = port forwarding

glossary-presumption-of-conformity = presumption of conformity
    .text = The authority assumes that you meet the NIS2 measures because a recognised body assessed you against CyberFundamentals or ISO 27001. It can still prove the opposite.
    .forms = presumption of conformity

glossary-processor = processor
    .text = A firm that works with personal data for you and on your instructions, such as your mail or payroll service. The GDPR asks for a written contract with each.
    .forms = data processor | data processors

glossary-progress-report = progress report
    .text = What a firm under NIS2 sends instead of the final report when the incident is still going on after a month. The final report then follows within a month of the end.
    .forms = progress report | progress reports

glossary-public-electronic-communications-network = public electronic communications network
    .text = A telephone or internet network open to the public, such as that of your telecom company. The NIS2 law covers any firm that runs one, at any size.
    .forms = public electronic communications network | public electronic communications networks

glossary-qualified-trust-service-provider = qualified trust service provider
    .text = A firm on an official list for services such as electronic signatures, which then carry more weight in law. The NIS2 law counts it as essential at any size. Other trust service providers are covered too, as a rule as important entities.
    .forms = qualified trust service provider | qualified trust service providers | trust service provider | trust service providers

glossary-ransomware = ransomware
    .text = A program that locks your files and asks for money to open them again. A copy of your data that it cannot reach lets you start again without paying.
    .forms = ransomware | ransom message

glossary-recovery-key = recovery key
    .text = A long code that opens an encrypted computer or a blocked account when nothing else works. Keep it in a safe place, not on the device itself.
    .forms = recovery key | recovery keys | recovery code | recovery codes

glossary-recovery-point = RPO
    .text = How much recent work you can afford to lose, counted in hours or days. It decides how often a copy must be made: a day at most means a copy every day.
    .forms = RPO | recovery point objective

glossary-recovery-time = RTO
    .text = How long you can work without a service before it really hurts, in hours or days. It decides which service must come back first and what help you arrange.
    .forms = RTO | recovery time objective

glossary-registrar = registrar
    .text = The firm through which you rent your domain name. Know which one it is, who can sign in there, and whether your firm is named as holder.
    .forms = registrar | registrars

glossary-registration = registration
    .text = Making your firm known to the CCB on Safeonweb@Work if the NIS2 law covers it. You give data such as enterprise number, contact and sector, and report changes within two weeks.

glossary-remote-desktop = remote desktop (RDP)
    .text = Working on a computer from somewhere else, with its screen in front of you. If it is open to the whole internet with only a password, strangers try that door day and night.
    .forms = remote desktop | RDP

glossary-representative = representative
    .text = A person or firm inside the EU that speaks for a provider from outside it. If that representative is in Belgium, the provider of certain internet services falls under the Belgian NIS2 law.

glossary-restore = restore
    .text = Putting data back from a backup. Try it once a year with a mailbox or a folder: only then do you know that the copy works and how long it takes.
    .forms = restores | restoring | restore test | restore tests

glossary-risk = risk
    .text = The chance that something goes wrong, together with the damage if it does. A small chance of a long outage can weigh more than a daily nuisance.

glossary-risk-management-measures = cybersecurity risk-management measures
    .text = The eleven kinds of protection that the Belgian NIS2 law asks for at the least. They range from backups and training to the second sign-in step. What you do should fit the size of the risk.
    .forms = cybersecurity risk-management measures | risk-management measures

glossary-saas = SaaS
    .text = Software as a service: a ready-made program that you use in the browser, such as mail or accounting. The provider does the updates; you look after accounts, sharing and your own copy.
    .forms = SaaS

glossary-safeonweb-at-work = Safeonweb@Work
    .text = The CCB’s website for firms, with advice in plain language and the NIS2 scope test. Firms that the NIS2 law covers register there.
    .forms = Safeonweb@Work

glossary-sector-of-high-criticality = sector of high criticality
    .text = One of the eleven fields in the first list of the NIS2 law, such as energy, transport, health and digital services. Large firms that provide a listed service there are essential, medium-sized ones usually important.
    .forms = sector of high criticality | sectors of high criticality

glossary-sectoral-authority = sectoral authority
    .text = A public body that knows one field, such as energy or health, and helps to apply the NIS2 law there, beside the CCB.
    .forms = sectoral authority | sectoral authorities

glossary-security-defaults = security defaults
    .text = One switch in Microsoft 365 that makes everyone set up a second sign-in step. Administrators are always asked for it, others only when Microsoft finds it necessary. It also closes old ways in, and suits small firms that need no exceptions.
    .forms = security defaults

glossary-security-key = security key (FIDO2)
    .text = A small key that you plug into the computer, or hold against the phone, and touch to sign in. It refuses to work on a fake site. Buy two per person, one as a spare.
    .forms = security key | security keys | FIDO2

glossary-security-txt = security.txt
    .text = A small text on your website that says whom to tell when somebody finds a security hole. It is in a fixed place, so that well-meaning finders know where to look.
    .forms = security.txt

glossary-self-assessment = self-assessment
    .text = Giving yourself marks against a list of measures. It is a good start and shows where to work, but it is no proof for others until an outside body has checked it.

glossary-server = server
    .text = A computer that works day and night for other computers: it keeps your website, files or program. It may be in your office or rented. Somebody has to look after its updates and backups.
    .forms = server | servers

glossary-shadow-it = shadow IT
    .text = Online services that people use for work without the firm knowing, such as a free site for big files. They are mostly a sign that a good tool is missing. What nobody knows about, nobody protects.
    .forms = shadow IT | unknown tools

glossary-shared-responsibility = shared responsibility
    .text = The split of security work in the cloud. The provider looks after its buildings, machines and software; you look after your accounts, settings and data. Providers publish who does what.
    .forms = shared responsibility

glossary-significant-cyber-threat = significant cyber threat
    .text = A threat that could do you or your users serious damage. A firm under NIS2 may have to warn the users of its service and tell them what they can do.
    .forms = significant cyber threat | significant cyber threats

glossary-significant-incident = significant incident
    .text = An incident that seriously disrupts a service listed in the NIS2 law, costs a lot of money, or does considerable damage to others, or could. A firm under NIS2 must report it to the CCB.
    .forms = significant incident | significant incidents

glossary-single-point-of-failure = single point of failure
    .text = One thing on which everything depends: one sign-in, one line, one person. When it stops, all the rest stops. Knowing it is half the work; then prepare a way around it.
    .forms = single point of failure | single points of failure

glossary-single-sign-on = single sign-on (SSO)
    .text = Signing in once, for example with your Microsoft account, and then opening other services with it. Handy and easy to close when somebody leaves, but if that one sign-in stops, all stop.
    .forms = single sign-on | SSO

glossary-sla = SLA
    .text = The part of a contract in which a provider promises how much of the time a service works, and what you get back if not. It is a promise to refund, not a forecast.
    .forms = SLA | SLAs | service level agreement | service level agreements

glossary-small-enterprise = small enterprise
    .text = A firm with fewer than 50 people, and with a turnover or balance sheet total of at most 10 million euros. As a rule, NIS2 does not apply to it directly, but its customers may ask about its security.

glossary-sme = SME
    .text = Small or medium-sized enterprise: fewer than 250 people, and at most 50 million euros of turnover or 43 million of balance sheet total. Figures of group companies may count too.
    .forms = SME | SMEs

glossary-soc-2 = SOC 2
    .text = A report by an independent auditor, of American origin, on how well a provider protects its customers’ data. Large providers give it on request. Look at the period and at the exceptions.
    .forms = SOC 2

glossary-software-bill-of-materials = SBOM
    .text = The list of ready-made parts by others in a program that was made for you, a little like the ingredients on a label. With it, somebody can see whether a newly found security hole concerns you.
    .forms = SBOM | software bill of materials

glossary-spf = SPF
    .text = A list, kept with your domain name, of the systems that may send mail in your name. Other mail systems read it to recognise fake senders. Do not leave out your newsletter tool.
    .forms = SPF

glossary-standard-contractual-clauses = standard contractual clauses
    .text = Ready-made contract texts of the European Commission for sending personal data outside Europe. Your provider’s terms often include them. You still have to see whether the country offers enough protection.
    .forms = standard contractual clauses | standard clauses | SCC

glossary-statement-of-applicability = statement of applicability (SoA)
    .text = A list that comes with ISO 27001. It says which measures the firm applies, which it does not, and why. Read it with a supplier’s certificate to see what is really covered.
    .forms = statement of applicability | SoA

glossary-status-page = status page
    .text = A web page on which a provider says whether its service works and what is being repaired. Note its address before you need it, and let it send you messages.
    .forms = status page | status pages

glossary-sub-processor = sub-processor
    .text = A supplier of your supplier that also handles your personal data, such as the cloud on which an accounting service runs. The contract says how you hear about new ones.
    .forms = sub-processor | sub-processors

glossary-sub-supplier = sub-supplier
    .text = A supplier of your supplier, also called a fourth party, such as the cloud on which your accounting runs. If it stops, several of your services may stop together.
    .forms = sub-supplier | sub-suppliers | fourth party | fourth parties

glossary-supervision = supervision
    .text = How the authority sees to it that firms keep to the NIS2 law. Essential entities can be checked at any time; important ones after the fact, when something points to a problem.

glossary-supervisory-authority = supervisory authority
    .text = The public body that watches over the privacy law in a country. In Belgium that is the Data Protection Authority.
    .forms = supervisory authority | supervisory authorities

glossary-supplier-concentration = supplier concentration
    .text = Having much of your work depend on one supplier or group, such as mail, files and sign-in with the same firm. It is simpler to manage, but one problem there touches everything.
    .forms = supplier concentration

glossary-supply-chain = supply chain
    .text = All the firms behind what you sell: your suppliers, their suppliers and so on. Firms under NIS2 must look at the security of their direct suppliers, so they may ask about yours.
    .forms = supply chain | supply chains

glossary-switching = switching
    .text = Moving from one cloud provider to another, or back to your own machines. The Data Act sets how long that may take: as a rule 30 days after the notice period.

glossary-switching-charges = switching charges
    .text = What a cloud provider bills you because you leave, such as fees for sending your data out. Under the Data Act they may not exceed its costs, and from 12 January 2027 they stop.
    .forms = switching charges

glossary-three-two-one-rule = 3-2-1 rule
    .text = A rule of thumb for backups: three copies of your data, on two kinds of storage, one of them somewhere else. Add a copy that nobody can change, and try it.
    .forms = 3-2-1 rule | 3-2-1

glossary-tls = TLS (HTTPS)
    .text = The technique that keeps others from reading data while it travels between your browser and a site. You recognise it by https and a lock in the address bar.
    .forms = TLS | HTTPS

glossary-tls-certificate = website certificate
    .text = A digital proof that a site is really the one in the address bar. It expires, and then browsers warn your visitors, so have it renewed by itself.
    .forms = website certificate | website certificates | TLS certificate | TLS certificates | SSL certificate | SSL certificates

glossary-top-level-domain-registry = top-level domain name registry
    .text = The body that keeps the list of all names under one ending. For names in .be that is DNS Belgium. It knows in whose name yours is registered.
    .forms = top-level domain name registry | TLD registry

glossary-transfer-to-a-third-country = transfer to a third country
    .text = Personal data that goes to, or can be read from, a country outside the European Economic Area. The GDPR allows it only on certain legal grounds, such as a decision of the European Commission or special clauses.
    .forms = transfer to a third country | transfers to third countries | international transfers

glossary-update = update
    .text = A new version of a program that mends faults and closes security holes; a small one is called a patch. Let devices install them by themselves, and replace what no longer gets any.
    .forms = security update | security updates | security fix | security fixes | patch | patches

glossary-vendor-lock-in = vendor lock-in
    .text = Being tied to one provider because leaving would cost too much time, money or data. Trying an export now and then keeps the way out open.
    .forms = vendor lock-in | lock-in

glossary-verification = verification
    .text = A check by a recognised outside body that your self-assessment is right. In CyberFundamentals it belongs to the levels Basic and Important.

glossary-virtual-machine = virtual machine
    .text = A computer that exists only as software on a larger one at the provider. You rent it like a real server, and its updates and backups are usually up to you.
    .forms = virtual machine | virtual machines | VPS

glossary-voluntary-notification = voluntary notification
    .text = Telling the CCB about an incident, a threat or a near miss that you need not report. Others can then be warned in time.
    .forms = voluntary notification | voluntary notifications

glossary-vpn = VPN
    .text = A protected connection over the internet, as if you were working in the office. It lets you close the other ways in, and it too needs a second sign-in step.
    .forms = VPN

glossary-vulnerability = security hole
    .text = A weak spot in a program, device or setting through which somebody can get in; specialists call it a vulnerability. Makers close most of them with updates, so install those quickly.
    .forms = vulnerability | vulnerabilities | security hole | security holes

glossary-zero-trust = Zero Trust
    .text = A way of thinking: nobody and no device is trusted just because it is in the office. Each time, the service checks who it is and whether the device is in order.
    .forms = Zero Trust
