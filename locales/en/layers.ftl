### Who answers for what: 23 layers of a cloud service in six service models, the firm’s own half first.

## Data

layer-information-data = Data
    .why = Some data matters more than the rest: customers, staff, prices. If you know where it is kept, you know what to protect first.
    .ask = Which data do you keep for us, in which country, and who on your side can open it?
    .proof = Your list of services, with a mark beside those that hold sensitive data, and the date.
cell-information-data-vm = The provider rents you a machine; what is stored on it is your decision.
    .you = You decide what goes on the server, who may have it, and how long you keep it.
cell-information-data-containers = The provider runs your containers without knowing what your data means.
    .you = You choose which data your containers use, and where they keep it.
cell-information-data-platform = The provider runs the database or the storage; what is in it is yours.
    .you = You decide which data goes into the database or the storage, and remove what is no longer needed.
cell-information-data-functions = A function works only with the data that you let it have.
    .you = You decide which data your functions receive, and what they pass on.
cell-information-data-hosting = The pages, the photos and the details of your customers are yours.
    .you = You decide what is on the site, and which customer details it asks for and keeps.
cell-information-data-saas = The program is ready-made, but everything in it comes from you.
    .you = You decide what goes into the program, keep it correct, and delete what you no longer need.

## Accounts

layer-accounts-identities = Accounts and leavers
    .why = An account that stays open after somebody leaves is a way in that nobody watches. Only you know who comes and who goes.
    .ask = Can you send us the list of all accounts in our subscription, with their rights and their last sign-in?
    .proof = A dated list of accounts, compared with the people who work for you today.
cell-accounts-identities-vm = The provider knows who rents the server, not who works on it.
    .you = You give each person an account of their own on the server, and close it on their last day.
cell-accounts-identities-containers = Only you know who may work on your containers and in the cloud account.
    .you = You open and close the accounts for your containers and your cloud, those of developers and IT partner included.
cell-accounts-identities-platform = The management page and the database each have users that you choose.
    .you = You give people and programs their own accounts, and close those that are no longer used.
cell-accounts-identities-functions = People and programs both have accounts here, and you decide which ones.
    .you = You open an account for each person and program, and remove it when the work is done.
cell-accounts-identities-hosting = The control panel, the website and the file transfer (FTP) each have users that you choose.
    .you = You close the accounts of panel, website and file transfer when a colleague or a web developer leaves.
cell-accounts-identities-saas = The provider does not know who joins your business or leaves it.
    .you = You create accounts for new colleagues, adapt them when jobs change, and close them on the last day.

## Rights

layer-access-rights-sharing = Access rights and sharing links
    .why = People need only part of your files for their work. A link or folder that is open to everyone gives no sign when strangers read along.
    .ask = Which of our files, folders and pages open without signing in, and which rights does a new account get?
    .proof = The yearly check of who can open what, and a dated look from outside.
cell-access-rights-sharing-vm = On a rented server, you alone set who may do what.
    .you = You give each account only the rights it needs, and limit who may manage the server.
cell-access-rights-sharing-containers = The provider supplies the roles; who gets which one is up to you.
    .you = You give people and programs the smallest role that is enough for their work.
cell-access-rights-sharing-platform = Whether a database or a folder opens for outsiders is a setting that you choose.
    .you = You keep databases and storage closed to the public, and note what is open on purpose.
cell-access-rights-sharing-functions = Each function may do what you allow it to do.
    .you = You give each function only the rights that its one task needs.
cell-access-rights-sharing-hosting = Who may change which part of the site is your choice.
    .you = You keep administrator rights for a few people, and close folders that visitors do not need.
cell-access-rights-sharing-saas = The program offers rights and sharing; you choose who may see what.
    .you = You give rights by role, share with named people, and put an end date on links.

## Settings

layer-service-configuration = Security settings
    .why = A new service is set so that everyone can start at once. The safer choice is often one switch away, but somebody has to make it.
    .ask = Which security settings do you advise for our subscription, and which of them are off today?
    .proof = A recognised checklist, filled in this past year, with a reason beside every exception.
cell-service-configuration-vm = The provider delivers the server; how it is set up is your choice.
    .you = You or your IT partner set up the server from a fixed list, and note every change.
cell-service-configuration-containers = The provider delivers the environment; its rules and add-ons are your choice.
    .you = You or your IT partner decide which containers may run, and what each may reach.
cell-service-configuration-platform = The provider offers the options; switching them on is up to you.
    .you = You choose the version, who can reach it from outside, and which backup option is on.
cell-service-configuration-functions = What starts a function, how long it runs and what it may do are your choices.
    .you = You or your developer set the limits of each function, and note who changed what.
cell-service-configuration-hosting = The provider sets up the server; the settings of the website itself are yours.
    .you = You choose the settings and add-ons of the site, and a PHP version that still gets fixes.
    .provider = The provider sets up the server and offers recent versions to choose from.
cell-service-configuration-saas = The program has many security options, and the choice is left to you.
    .you = You go through the security settings once a year, and have warnings sent when one changes.

## Backups

layer-backup-retention = Backups and restoring
    .why = Many mistakes are noticed only after weeks, when the recycle bin is already empty. A copy of your own, in another place, brings the data back.
    .ask = Of what do you make copies, how long do you keep them, in which building, and how do we get one back?
    .proof = The date of the last copy, and a note of the last restore test with the time it took.
cell-backup-retention-vm = A rented server comes without copies, unless you order or set them up.
    .you = You start an automatic copy outside this provider, and try every year to put data back.
cell-backup-retention-containers = The provider can restart your containers; their data comes back only from your own copy.
    .you = You copy the data and the set-up of the containers elsewhere, and test restoring both.
cell-backup-retention-platform = Automatic copies are often on offer here, but for a limited time and with the same provider.
    .you = You keep a copy outside the provider for longer, and test putting it back.
    .provider = The provider makes automatic copies, and keeps them as long as your options say.
cell-backup-retention-functions = The code of functions and the data they store are yours, and so are the copies.
    .you = You keep the code in a second place, and copy the data that the functions store.
cell-backup-retention-hosting = A hosting package often has a daily copy, but it goes back only a short time.
    .you = You keep a copy of files and database elsewhere, and try to put the site back.
    .provider = The provider often makes a daily copy and keeps it for a short time; the contract says how long.
cell-backup-retention-saas = The provider can restore its own service, but not everything that disappears on your side.
    .you = You keep a copy elsewhere, for what the recycle bin no longer has after a mistake, a departure or ransomware.
    .provider = The provider restores its own platform, and keeps deleted items for a limited time.

## Activity records

layer-logging-monitoring = Activity records and warnings
    .why = After an incident, the activity records (log) show who did what. They help only if they were on, were kept long enough, and somebody looks at them.
    .ask = Which activity do you record for us, how long do you keep it, and how do we get it after an incident?
    .proof = A screenshot with the oldest record and the retention period, and the name of who reads the warnings.
cell-logging-monitoring-vm = The provider sees its platform; what happens on the server is recorded only if you see to it.
    .you = You switch on the records of the server and its programs, keep them, and have somebody read the warnings.
    .provider = The provider records what is done in your cloud account, such as deleting a server.
cell-logging-monitoring-containers = The provider records its own part; you see to the records of your containers.
    .you = You collect the records of your containers in one place, and have somebody read the warnings.
    .provider = The provider records its own platform and what is done in your cloud account.
cell-logging-monitoring-platform = The provider makes records available; switching on, keeping and reading are up to you.
    .you = You switch the records on, choose how long they are kept, and have somebody read the warnings.
    .provider = The provider produces the records of the platform and offers a page to read them.
cell-logging-monitoring-functions = The provider records that a function ran; what it did is yours to record.
    .you = You have your functions note what matters, keep the notes, and have somebody read the warnings.
    .provider = The provider records when a function ran and whether it went wrong.
cell-logging-monitoring-hosting = The provider records visits to the site; noticing something odd is up to you.
    .you = You or your web developer look at the records, and have a message sent when the site stops.
    .provider = The provider records visits and errors, and lets you read them.
cell-logging-monitoring-saas = The program keeps records, often depending on the subscription; looking at them is up to you.
    .you = You check that the records are on and kept for at least three months, and have somebody read the warnings.
    .provider = The provider records sign-ins and changes, and keeps them as long as your subscription says.

## Incidents

layer-incident-response = Incidents and legal deadlines
    .why = Legal deadlines run for you, even if the cause is with the provider: usually 72 hours for a leak of personal data. If NIS2 applies to your firm, a serious incident also asks for a first warning within 24 hours.
    .ask = How soon do you warn us of an incident, at which address, and what will you tell us about our data?
    .proof = The sentence about incidents in the contract, and your emergency card with names and numbers.
cell-incident-response-vm = The provider handles its machines; what happens on your server and the legal deadlines stay with you.
    .you = You or your IT partner stop the incident on the server and keep the records. You report it in time if the law asks.
    .provider = The provider handles incidents with its machines, and tells you when your server is affected.
cell-incident-response-containers = The provider handles its platform; your containers and the legal deadlines stay with you.
    .you = You or your IT partner stop the incident in the containers and keep the records. You report it in time if the law asks.
    .provider = The provider handles incidents with its platform, and tells you when your containers are affected.
cell-incident-response-platform = The provider handles the platform; your accounts, your data and the legal deadlines stay with you.
    .you = You close misused accounts and keys, and find out which data is affected. You report it in time if the law asks.
    .provider = The provider handles incidents with the platform, and tells you which parts were affected.
cell-incident-response-functions = The provider handles its service; your code, your keys and the legal deadlines stay with you.
    .you = You or your developer stop the function concerned and replace its keys. You report the incident in time if the law asks.
    .provider = The provider handles incidents with its service, and tells you what it found.
cell-incident-response-hosting = The provider handles its servers; your site and the legal deadlines stay with you.
    .you = You or your web developer clean up the site and keep the records. You report the incident in time if the law asks.
    .provider = The provider handles incidents on its servers, and may take a misused site offline for a while.
cell-incident-response-saas = The provider handles its program; misused accounts and the legal deadlines stay with you.
    .you = You block misused accounts, and find out which data is affected. You report it in time if the law asks.
    .provider = The provider handles incidents in its program, and warns you of a data leak without undue delay.

## Sign-in

layer-identity-infrastructure = Sign-in and second step
    .why = One sign-in often opens mail, files and other programs at once. With a second step, a stolen password alone is no longer enough.
    .ask = Can we make a second sign-in step compulsory for everyone, and how do we get in if no administrator can?
    .proof = A screenshot that shows the compulsory second step, and the date of the last test of the emergency account.
cell-identity-infrastructure-vm = The provider runs the sign-in to its own pages; you see to the way onto the server.
    .you = You make the second step compulsory, for the provider’s pages and for remote access to the server.
    .provider = The provider keeps the sign-in to its pages working and offers a second step.
cell-identity-infrastructure-containers = The provider runs the sign-in service; you decide which rules apply.
    .you = You make the second step compulsory for people, and give programs keys that soon expire.
    .provider = The provider keeps the sign-in service working, for people and for programs.
cell-identity-infrastructure-platform = The provider runs the sign-in service; you decide how strict it is.
    .you = You make the second step compulsory, and choose which list of users the platform works with.
    .provider = The provider keeps the sign-in to the platform working and offers a second step.
cell-identity-infrastructure-functions = The provider checks who signs in; you decide which people and programs to trust.
    .you = You make the second step compulsory for people, and note which programs may start a function.
    .provider = The provider runs the service that checks people and programs.
cell-identity-infrastructure-hosting = The provider runs the sign-in to the control panel; you usually see to that of your website.
    .you = You switch on a second step for the control panel and for the administrators of the site.
    .provider = The provider keeps the sign-in to the control panel working and safe.
cell-identity-infrastructure-saas = The provider keeps the sign-in working; how strict it is depends on your choice.
    .you = You make the second step compulsory, close the old ways of signing in, and keep an emergency account.
    .provider = The provider keeps the sign-in service working and offers a second step.

## Devices

layer-client-devices = Computers, phones and browsers
    .why = Everything in the cloud is opened with your own devices. A laptop that is lost or infected can open it for somebody else too.
    .ask = Can we let in only devices that we know, and erase our data from a lost one?
    .proof = A list of devices, with updates, encryption and screen lock checked this year.
cell-client-devices-vm = The computers from which the server is managed are yours.
    .you = You keep your computers up to date, encrypted and locked, and ask the same of your IT partner.
cell-client-devices-containers = The computers from which the containers are managed are yours.
    .you = You keep your computers up to date and encrypted, and leave no unprotected keys on them.
cell-client-devices-platform = The provider does not see the computers of your people or your developer.
    .you = You keep your computers up to date, because they often hold the keys to the platform.
cell-client-devices-functions = New code is sent from a computer that you or your developer look after.
    .you = You or your developer keep the computer with the code up to date, and its keys in a safe place.
cell-client-devices-hosting = The computer on which the site is edited is yours.
    .you = You keep the computer for the site up to date and free of viruses, and its passwords in a password manager.
cell-client-devices-saas = The devices are yours; the program may offer rules about which ones get in.
    .you = You keep devices up to date, encrypted and locked, and switch on the rules that the program offers for them.
    .provider = The provider supplies rules for devices in some subscriptions, and applies them once you switch them on.

## Software

layer-application-code = Software and its updates
    .why = Once a security fix is public, automatic programs look for software that does not have it yet. An update in time leaves them nothing to find.
    .ask = Which software do you update for us, how soon after a security fix, and which updates do you leave to us?
    .proof = A dated list of the versions in use, or the maintenance contract with its time limits.
cell-application-code-vm = The provider does not touch what you install on the server.
    .you = You or your IT partner update every program on the server, within two weeks of a security fix.
cell-application-code-containers = The provider runs your containers as they are, old parts included.
    .you = You or your developer renew a container when one of its parts gets a security fix.
cell-application-code-platform = The provider maintains the platform; the program that you run on it is yours.
    .you = You or your developer update your own program and the ready-made parts in it.
    .provider = The provider updates its own parts of the platform and announces changes.
cell-application-code-functions = The provider runs your code as it is, with the ready-made parts in it.
    .you = You or your developer follow the ready-made parts in the code, and renew them after a security fix.
cell-application-code-hosting = The provider maintains the server; who updates the website depends on what you bought.
    .you = You update add-ons and themes, and the base program too if the contract does not include it.
    .provider = The provider updates the base program, such as WordPress, if that is in your contract.
cell-application-code-saas = The provider writes the program and mends it; you only try out what you had added to it.
    .provider = The provider repairs and updates the program for all its customers.

## Links

layer-api-integrations = Program links and their keys
    .why = A link passes on data by itself, day and night. If somebody finds its key, no second step stands in the way.
    .ask = Which other programs can reach our account today, with which rights, and since when?
    .proof = A list of links: from where to where, what the key may do, and who looks after it.
cell-api-integrations-vm = What your programs open to other programs is your choice.
    .you = You or your developer give each link its own limited key, and slow down too many requests.
cell-api-integrations-containers = You decide what your containers open to others, and with which keys they sign in.
    .you = You or your developer open only what is needed, and keep the keys out of the code.
cell-api-integrations-platform = The provider protects its own entrance for programs (API); yours, and your keys, you protect yourself.
    .you = You or your developer protect the links of your own program, and replace their keys regularly.
    .provider = The provider protects its own entrance and checks every key that arrives there.
cell-api-integrations-functions = The provider receives the requests; your code decides who may see what.
    .you = You or your developer test that each customer sees only their own data.
    .provider = The provider runs the entrance where requests come in, and can slow down too many.
cell-api-integrations-hosting = Contact forms, payment links and other add-ons of the site are your choice.
    .you = You keep only the links that you use, each with its own key, and put a limit on forms.
cell-api-integrations-saas = The provider protects the entrance for programs (API); you decide which programs may use it.
    .you = You approve each outside app beforehand, remove those no longer used, and keep the keys safe.
    .provider = The provider protects the entrance for programs and shows which ones have access.

## Encryption

layer-encryption = Encryption
    .why = Encrypted data tells a thief nothing, on a stolen disk or on its way. The NIS2 law and the GDPR both name encryption among their measures.
    .ask = Is our data encrypted, stored and on its way, backups included, and what do we still have to switch on?
    .proof = The page about encryption in the contract, and a dated test of your web addresses.
cell-encryption-vm = The provider can encrypt the disk; what travels to and from the server is yours.
    .you = You have disk encryption switched on, and allow only encrypted connections to the server.
    .provider = The provider offers encrypted disks, by default or as an option.
cell-encryption-containers = The provider can encrypt the storage; connections and passwords in the containers are yours.
    .you = You or your developer encrypt the connections, and keep passwords and keys in protected storage.
    .provider = The provider offers encrypted storage, and a protected place for passwords and keys.
cell-encryption-platform = The provider often encrypts the storage by default; refusing open connections is up to you.
    .you = You allow only encrypted connections, and encrypt the most secret fields separately.
    .provider = The provider encrypts the storage, by default or as an option, and offers encrypted connections.
cell-encryption-functions = The provider protects its storage; how your functions handle secret data is your choice.
    .you = You or your developer use only encrypted connections, and keep secret data out of the records.
    .provider = The provider encrypts its own storage and offers an encrypted way to the function.
cell-encryption-hosting = The provider offers the certificate; whether every page uses it is up to you.
    .you = You have every page open with https, and check that the certificate is renewed in time.
    .provider = The provider supplies a certificate for encrypted visits, often renewed automatically.
cell-encryption-saas = The provider encrypts what it stores; extra protection for secret files is up to you.
    .you = You decide which files need extra protection, and encrypt what you export.
    .provider = The provider encrypts the stored data and the connection to it.

## Outages

layer-availability-design = Outages and plan B
    .why = Even a good service stops now and then. With a plan B on paper, you can still serve customers meanwhile.
    .ask = Which availability do you promise us, and what happens if one of your data centres fails?
    .proof = The promise in the contract, beside the longest time that you can do without the service.
cell-availability-design-vm = The provider has several data centres; your server uses only the one that you chose.
    .you = You put key servers in two data centres, or decide how long you can do without them.
    .provider = The provider offers separate data centres and replaces broken machines.
cell-availability-design-containers = The provider keeps its steering part running; spreading your containers is up to you.
    .you = You or your IT partner spread the containers over two data centres, and test that once a year.
    .provider = The provider keeps running the part that starts and steers your containers.
cell-availability-design-platform = A second data centre is often an option that you choose and pay for.
    .you = You choose a second data centre for what you cannot miss, and plan how to manage without the rest.
    .provider = The provider offers a second data centre, and switches over to it when the first one fails.
cell-availability-design-functions = The provider usually spreads functions over several data centres; only a second region is up to you.
    .provider = The provider lets your functions go on in another data centre when one fails.
cell-availability-design-hosting = The provider repairs its server; what your visitors see meanwhile is up to you.
    .you = You prepare a simple spare page elsewhere, and have outages reported to your phone.
    .provider = The provider repairs the server and puts the platform back.
cell-availability-design-saas = The provider sees that the program keeps running; how you work without it is your plan.
    .you = You write a plan B for a day without the program, and keep the essentials within reach.
    .provider = The provider builds in reserves and repairs outages.

## Way out

layer-exit-portability = Export and way out
    .why = One day you may want to change, or have to. The European Data Act obliges providers to help you leave, but only a test shows whether your export is usable.
    .ask = How do we get all our data out, in which format, at what cost, and when do you erase it?
    .proof = A trial export with its date and, after you leave, the written confirmation that everything is erased.
cell-exit-portability-vm = The provider lets you take everything along; building it up again elsewhere is your work.
    .you = You keep the steps for building up the server, and try the export of its data.
    .provider = The provider makes the export possible, and erases the disks after the contract.
cell-exit-portability-containers = Containers run at many providers, which makes moving easier; the move itself is your work.
    .you = You keep the set-up of your containers yourself, and try once to start them at another provider.
    .provider = The provider makes the export possible, and erases what remains after the contract.
cell-exit-portability-platform = The provider has to let you go, but its special functions may not exist elsewhere.
    .you = You note which special functions you depend on, and try the export of the data.
    .provider = The provider makes the export possible, and erases the data after the contract.
cell-exit-portability-functions = You can take your code along; what starts it belongs to this provider.
    .you = You keep the code yourself, and note what would have to be written again elsewhere.
    .provider = The provider lets you take code and data along, and erases them after the contract.
cell-exit-portability-hosting = The files and the database of a website move easily; the move itself is your work.
    .you = You keep the domain name in the name of your business, and try the export once.
    .provider = The provider lets you download files and database, and erases them after the contract.
cell-exit-portability-saas = The provider has to offer an export; whether you can use it elsewhere, a test of yours shows.
    .you = You try the export, and note what the contract says about notice, help and cost.
    .provider = The provider hands over your data, and erases it after the contract.

## Legal duties

layer-compliance-accountability = Legal duties (GDPR, NIS2)
    .why = A provider’s certificate covers only its half of the work. You keep answering to customers and authorities for yours.
    .ask = Where is our data processing agreement, and which independent audit covers the service that we use?
    .proof = The data processing agreement, and a certificate or report with its scope and end date.
cell-compliance-accountability-vm = The provider shows that buildings and machines are in order; you show it for the server itself.
    .you = You remain responsible for the personal data on the server, and can show how you protect it.
    .provider = The provider shows a certificate or report, and keeps to the data processing agreement.
cell-compliance-accountability-containers = The provider’s certificate stops where your containers begin.
    .you = You remain responsible for the personal data in your containers, and can show how you protect it.
    .provider = The provider shows how it runs its platform, and keeps to the data processing agreement.
cell-compliance-accountability-platform = The provider’s certificate does not cover your settings and your data.
    .you = You keep the data processing agreement, and can show which protection you switched on.
    .provider = The provider shows how it runs the platform, and keeps to the data processing agreement.
cell-compliance-accountability-functions = The provider’s certificate does not cover your code.
    .you = You can say why your functions use personal data, and show how the code is tested.
    .provider = The provider shows how it runs the service, and keeps to the data processing agreement.
cell-compliance-accountability-hosting = The provider answers for its server; you answer for the site and the data of its visitors.
    .you = You keep the data processing agreement, and tell visitors what happens to their data.
    .provider = The provider shows how it runs the server, and keeps to the data processing agreement.
cell-compliance-accountability-saas = The provider answers for its program; you answer for what you use it for.
    .you = You keep the data processing agreement, read the certificate, and find out whether NIS2 applies to you.
    .provider = The provider shows how it protects the program, and uses personal data only on your instructions.

## The provider’s suppliers

layer-suppliers-of-supplier = The provider’s own suppliers
    .why = Behind one service there are often several other firms, each with its own country and outages. Some of your data may be with them.
    .ask = Which other firms can reach our data, in which countries, and how do you announce a new one?
    .proof = The provider’s list of suppliers with their countries, and the date on which you read it.
cell-suppliers-of-supplier-vm = The provider chooses its suppliers and answers for them; whether they suit you is your decision.
    .you = You read the list, and choose the country in which the server runs.
    .provider = The provider chooses its suppliers, checks them and answers for them.
cell-suppliers-of-supplier-containers = The provider chooses who helps to run its platform; you check who that is, and where.
    .you = You read the list, note the countries, and object if a new name does not suit you.
    .provider = The provider answers for the firms behind its platform and announces new ones.
cell-suppliers-of-supplier-platform = The provider chooses who stands behind the platform; you check whether that suits your data.
    .you = You read the list, choose storage in Europe, and object if a new name does not suit you.
    .provider = The provider answers for the firms behind the platform, and says where they keep your data.
cell-suppliers-of-supplier-functions = The provider chooses who stands behind its service; you check where your functions run.
    .you = You choose the country in which your functions run, and read the list of firms behind the service.
    .provider = The provider answers for the firms behind its service, and says in which countries they work.
cell-suppliers-of-supplier-hosting = The provider may rent its own space from another firm; you check which one, and where.
    .you = You ask in whose data centre the site is, and in which country.
    .provider = The provider chooses the data centre of the site and answers for it.
cell-suppliers-of-supplier-saas = The program often runs on another firm’s cloud; the provider answers for it, you check it.
    .you = You read the list of sub-processors, follow its changes, and note where your data goes.
    .provider = The provider answers for its sub-processors, and announces a new one beforehand.

## Keys

layer-key-management = Encryption keys
    .why = If the key is lost, so is the data. For most data the provider’s key is enough, but with it the provider can be obliged to hand over readable data.
    .ask = Who can use the key to our data, can we manage one ourselves, and what happens if it is lost?
    .proof = One line per service: who holds the key, where it is kept, and when that was decided.
cell-key-management-vm = The provider has a safe for keys; who may use them, and when they change, is your choice.
    .you = You decide who may use the keys, when they are replaced, and where the spare one is.
    .provider = The provider runs the safe for keys and protects what is in it.
cell-key-management-containers = The provider keeps the keys of its storage; those of your containers are yours.
    .you = You decide who may use the keys of your containers, and when they are replaced.
    .provider = The provider offers a protected place for keys, and manages those of its own storage.
cell-key-management-platform = The provider uses its own key by default; a key of yours is often possible.
    .you = You decide which data needs a key of your own, and write down who manages it.
    .provider = The provider manages its own key and offers you the choice.
cell-key-management-functions = The provider uses its own key, unless you choose one that you manage.
    .you = You decide who manages the key to secret data, and plan what to do if it is lost.
    .provider = The provider manages its own key, and uses yours if you choose that.
cell-key-management-hosting = The provider holds the keys; with web hosting you rarely have a choice.
    .provider = The provider makes, keeps and replaces the keys on its servers.
cell-key-management-saas = The provider holds the keys, unless you buy an option with a key of your own.
    .provider = The provider manages the keys, and limits who on its side may use them.

## Network access

layer-network-controls = Firewall and network access
    .why = Automatic programs try everything that answers on the internet. What only your own people need can stay closed to the rest.
    .ask = Which of our addresses and pages answer from the internet, and who can change that?
    .proof = A dated test from outside that says what answers, and what is open on purpose.
cell-network-controls-vm = The provider supplies the firewall; you choose what it lets through.
    .you = You or your IT partner open only what visitors need, and close remote management to outsiders.
cell-network-controls-containers = The provider protects the network of its own part; the rules between your containers are yours.
    .you = You or your IT partner decide which containers may reach each other and the internet.
    .provider = The provider protects the network of the part that steers the containers.
cell-network-controls-platform = The provider protects its platform; who can reach your database is your choice.
    .you = You let in only your own programs and addresses, and close the rest.
    .provider = The provider protects the network of the platform and keeps customers apart.
cell-network-controls-functions = The provider keeps customers apart; what your functions may reach is your choice.
    .you = You or your developer decide what the functions may reach, inside and outside.
    .provider = The provider keeps your functions apart from those of other customers.
cell-network-controls-hosting = The provider runs the firewall in front of all sites on its servers.
    .provider = The provider runs the firewall and stops floods of traffic; an extra filter is an option.
cell-network-controls-saas = The provider runs the network of the program; sometimes you can limit from where people sign in.
    .provider = The provider runs and watches the firewalls in front of the program.

## Base programs

layer-runtime-platform = Base programs (database, PHP)
    .why = Your website or software runs on base programs, such as a database or PHP. Their versions get security fixes for a few years only, so somebody has to move on in time.
    .ask = Which versions of database, PHP and the like do we use, until when do they get fixes, and who does the upgrade?
    .proof = A list of versions, with the date until which each of them gets security fixes.
cell-runtime-platform-vm = You put the base programs on the server, so keeping them up to date is your half.
    .you = You or your IT partner install the fixes for the base programs, and replace versions that get none any more.
cell-runtime-platform-containers = The provider runs what steers the containers; what is inside them is yours.
    .you = You or your developer renew the base programs inside your containers.
    .provider = The provider updates the program that starts and steers the containers.
cell-runtime-platform-platform = The provider runs the database or the platform; sometimes you choose the hour of the update.
    .provider = The provider installs the fixes, in a period that you can often choose.
cell-runtime-platform-functions = The provider runs the programming language; before a version ends, your developer adapts the code.
    .provider = The provider installs the fixes, and announces when a version ends.
cell-runtime-platform-hosting = The provider offers several versions; which one your website uses is your choice.
    .you = You choose a version that still gets fixes, and have your web developer test the site.
    .provider = The provider installs the fixes for every version on offer, and announces when one ends.
cell-runtime-platform-saas = All of this is part of the finished program, where you cannot and need not reach it.
    .provider = The provider chooses, runs and updates all the base programs.

## Operating system

layer-operating-system = Operating system of the server
    .why = Windows or Linux on a server needs security fixes, just as your laptop does. Who installs them depends on what you rent.
    .ask = Who installs the security fixes of the operating system, how soon, and do we have to restart anything?
    .proof = A dated list of installed and waiting updates, or the maintenance contract.
cell-operating-system-vm = You look after the operating system of a rented server, from the first day.
    .you = You or your IT partner install security fixes within two weeks, and switch off what nobody uses.
cell-operating-system-containers = The provider often prepares the new version; starting the update is often up to you.
    .you = You or your IT partner check whether updates start by themselves, and otherwise start them in time.
    .provider = The provider prepares updated machines and, in some contracts, puts them into use too.
cell-operating-system-platform = The operating system belongs to the platform, so it is out of your hands.
    .provider = The provider installs the security fixes and protects the system.
cell-operating-system-functions = You rent no machine here, so there is no operating system for you to look after.
    .provider = The provider updates and protects the machines on which functions run.
cell-operating-system-hosting = You rent space on a server that the provider looks after.
    .provider = The provider updates and protects the operating system of the server.
cell-operating-system-saas = You use a finished program; the servers behind it are the provider’s work.
    .provider = The provider updates and protects all the servers behind the program.

## Machines

layer-hosts-virtualisation = Machines in the data centre
    .why = Several customers often share one machine; the provider keeps them apart and replaces what breaks. If you rent a whole machine, you look after everything that runs on it.
    .ask = How do you keep our data apart from that of other customers, and which independent audit covers that?
    .proof = An independent certificate or report whose scope includes the machines.
cell-hosts-virtualisation-vm = Your server is a part of a larger machine, which the provider runs.
    .provider = The provider keeps the customers on one machine apart, and replaces broken parts.
cell-hosts-virtualisation-containers = Your containers run on machines that the provider looks after.
    .provider = The provider keeps the machines under your containers running, and keeps customers apart.
cell-hosts-virtualisation-platform = The platform hides the machines from you, and the provider looks after them.
    .provider = The provider replaces broken machines, and keeps the data of customers apart.
cell-hosts-virtualisation-functions = Your functions run for moments on machines that you never see.
    .provider = The provider divides the machines among customers and keeps each one apart.
cell-hosts-virtualisation-hosting = Many websites share one machine, which the provider looks after.
    .provider = The provider keeps the sites apart and replaces broken parts.
cell-hosts-virtualisation-saas = The program runs on machines of the provider, or of a firm that it hires.
    .provider = The provider answers for the machines under the program, also when another firm runs them.

## Cables and network

layer-physical-network = Cables and network equipment
    .why = The provider looks after everything between its machines and the internet. The internet line of your own office remains yours.
    .ask = By how many separate lines are your machines connected to the internet, and how do we hear of an outage?
    .proof = The promised availability in the contract, and the address of the provider’s status page.
cell-physical-network-vm = The cables that reach your server are in the provider’s buildings.
    .provider = The provider connects the server to the internet and repairs the network.
cell-physical-network-containers = The network under your containers is in the provider’s buildings.
    .provider = The provider connects the machines to each other and repairs the network.
cell-physical-network-platform = The network under the platform is part of what you rent.
    .provider = The provider maintains and repairs the network under the platform.
cell-physical-network-functions = The network under your functions is part of what you rent.
    .provider = The provider maintains and repairs the network under the functions.
cell-physical-network-hosting = The website is connected to the internet in the provider’s building.
    .provider = The provider looks after the lines by which visitors reach the site.
cell-physical-network-saas = The network behind the program is part of the service.
    .provider = The provider looks after the network up to the internet.

## Building

layer-datacentre = Building, power and cooling
    .why = You need no guard and no generator of your own. Do choose the place: in the OVHcloud fire of 2021, a customer lost the backup too, because it was in the same building.
    .ask = In which building and country is our data, and is the backup in another building?
    .proof = An independent certificate for the building, and the region or the address in the contract.
cell-datacentre-vm = The building is the provider’s; at most you choose in which region your server is.
    .provider = The provider looks after locks, power, cooling and fire safety.
cell-datacentre-containers = The building belongs to the provider, or to the firm from which it rents.
    .provider = The provider sees to power, cooling and fire safety, itself or through its landlord.
cell-datacentre-platform = The building belongs to the provider or its landlord; at most you choose the region.
    .provider = The provider sees to entry checks, power and cooling, also in a building that it rents.
cell-datacentre-functions = The functions run in buildings of the provider or of its landlord.
    .provider = The provider keeps its buildings locked, powered and cooled, rented ones included.
cell-datacentre-hosting = The website is in a building of the provider, or of the firm from which it rents.
    .provider = The provider answers for locks, power and cooling, also when another firm owns the building.
cell-datacentre-saas = The program runs in buildings of the provider, or of a firm that it hires.
    .provider = The provider sees that the building is safe, and answers for any firm that it hires.
