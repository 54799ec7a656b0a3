### Encryption and keys: whether stored data is unreadable to others, and who can make it readable.

domain-encryption = Encryption and keys
    .about = Whether your stored data is unreadable to outsiders, and who holds the key to it.

question-encryption-keys = Do you know whether your data is stored encrypted, and who holds the keys?
    .short = Encrypted storage, key holders known
    .explanation = Encrypted means unreadable without the key. The key can be in three places: with the provider, with the provider but under your control, or outside the provider. For many firms the first is enough. What counts is that you know which it is, and chose it.
    .why = If somebody takes a disk out of a data centre, encryption keeps it closed. If the provider holds the key, it does not keep the provider itself out. Both the NIS2 law and the GDPR name encryption as a measure. The provider encrypts; which protection you need for which data stays your choice.
    .how = Look in the contract or on the provider’s security page for “encryption at rest”. Keys of your own are called “Customer Key” in Microsoft 365 and “client-side encryption” in Google Workspace; they only exist if somebody set them up. Or ask the provider: “Is our data stored encrypted, backups included, and who can use the key?”
    .evidence = One line for each important service: encrypted or not, who holds the key, where you read it.
    .choice-never-asked = No. We have never asked how our data is stored.
    .choice-some = Partly. It is confirmed for some important services, not for all.
    .choice-keys-unknown = Nearly. All important data is encrypted, but we cannot name every key holder.
    .choice-noted = Yes. All important data is encrypted, and we noted who holds each key.

question-tls-everywhere = Is everything that travels to and from your website, programs and mail encrypted?
    .short = Encrypted connections everywhere
    .explanation = Data travels all day: from a visitor to your website, from the scanner to your mail. Encrypted on the way means that nobody in between can read or change it. In a browser you can tell by the “https” at the start of the address. The technique is called TLS, and old versions of it should be switched off.
    .why = Without encryption, somebody on the same Wi-Fi can read a password as it passes. Browsers also warn visitors about such a site, and a customer who reads “Not secure” may leave. The NIS2 law names encryption among its measures. With most hosting companies it is just a setting.
    .how = Type the address of your website with “http://” in front. It should jump to “https://” by itself. Do the same for your web shop and for old addresses. Look for “SSL/TLS” in the mail settings of your scanner and programs. Or ask your hosting company or IT partner: “Does everything of ours accept only encrypted connections, with TLS 1.2 or newer?”
    .evidence = A dated test report of each web address, with the versions that it accepts, and a list of devices that send mail.
    .choice-open = No. The website or mail works without encryption, or nobody has looked.
    .choice-main-only = Partly. Website and mail are encrypted; old addresses or devices are not, or unchecked.
    .choice-versions-unchecked = Nearly. Everything is encrypted, but old versions were not checked this year.
    .choice-all-checked = Yes. Everything is encrypted, in recent versions only, and checked this year.

question-backup-encryption = Are your backups and exported files encrypted, with the password kept somewhere else?
    .short = Encrypted backups, password kept apart
    .explanation = A backup holds everything at once: mail, customers, accounting. An export does too: a file that you take out of your accounting or customer list. Encrypted means unreadable without a password or key. That password does not belong on the same disk, nor with one person alone.
    .why = Somebody who finds a readable backup disk needs none of your passwords. The GDPR names encryption among its measures. After a leak it may even spare you from informing the people concerned, if nobody else can read the data. But without the password your own backup is of no use to you either.
    .how = Open your backup program and look for “encryption”. Plug a backup disk into another computer: it should ask for a password. Look for exports among the downloads, on USB sticks and on the network drive. Or ask your IT partner: “Are all our backups encrypted, where is the password, and who can reach it when you are away?”
    .evidence = A screenshot of the setting, and a note of where the password is kept and who can reach it. Not the password itself.
    .choice-none = No. Nothing is encrypted, or we have no backup of our own.
    .choice-some = Partly. Some backups or exports are encrypted, others are not.
    .choice-password-beside = Nearly. All are encrypted, but the password is beside them or with one person.
    .choice-password-apart = Yes. All are encrypted; two people can find the password, kept elsewhere.

question-own-keys = Do you hold or manage the encryption keys to your most sensitive data yourself?
    .short = Own keys for the most sensitive data
    .explanation = There are three levels. First: the provider holds the keys and can open your data. Second: you manage the keys at the provider and can withdraw them, but its systems use them. Third: the keys are outside the provider, which stores only unreadable data. For most data the first level is enough. If you have nothing that must stay secret even from the provider, choose “Does not apply to us”.
    .why = A provider that holds the key can be obliged to hand over readable data. An American law, the CLOUD Act, can ask this of American providers wherever the data is stored. Keys outside the provider change that, but they take money and care: a lost key means lost data. So keep them for the little data that needs them.
    .how = These options exist only if somebody set them up. In Microsoft 365, “Customer Key” is the second level, and “Double Key Encryption” keeps one key with you. In Google Workspace, “client-side encryption” uses a key service outside Google. Ask the provider: “Who can open our data without our help, and can we withdraw the key?”
    .evidence = One line for each kind of sensitive data: the level, who manages the key, where it is, and the date of the decision.
    .choice-provider = No. The provider holds all keys, and we never weighed this up.
    .choice-provider-chosen = No, by choice. We weighed it up and left the keys there.
    .choice-some-own = Partly. We hold or manage the keys to some of this data.
    .choice-managed = Nearly. For all of it, but some or all keys are at the provider.
    .choice-outside = Yes. For all of it, and the keys are outside the provider.

question-key-plan = Is it on paper what happens when a key is lost or replaced, or when its holder leaves?
    .short = Written plan for your own keys
    .explanation = This is about the keys that you hold or manage yourself. One page is enough: where each key is, who may use it, when it is replaced, and how you get back in. The spare key matters most. If you hold no key yourself, choose “Does not apply to us”.
    .why = Without the key the data is gone for good, for you too. No helpdesk can open it. Somebody who leaves with the only key takes your data with them, without meaning to.
    .how = Ask the person who manages the key: “If you were away for a month from tomorrow, who would open the data?” Compare the answer with what is on paper. Microsoft Azure: “Key Vault”. Google Cloud: “Key Management”. Both show the keys and who may use them. Or ask your IT partner: “Where are our keys and the spare ones, and when did we last get data back with a spare?”
    .evidence = The dated plan, and a note of the last time that data was opened with the spare key.
    .choice-nothing-written = No. Nothing is on paper; one person knows how it works.
    .choice-gaps = Partly. Something is on paper, but loss, replacement or a departure is missing.
    .choice-untried = Nearly. The plan covers all three, but was not tried this year.
    .choice-tried = Yes. The plan covers all three, and we tried it this year.

question-renewals = Are domain names and certificates renewed in time, without relying on one person’s memory?
    .short = Domain names and certificates on time
    .explanation = You rent a domain name for a fixed time. A website certificate is the digital proof that a site is really yours; it makes “https” possible and expires as well. Both can renew by themselves, as long as the payment and the contact address are right. If you have neither a domain name nor a website, choose “Does not apply to us”.
    .why = On the day that one expires, mail or website stops, or visitors see a warning. The cause can be small: an old payment card, a reminder in the mailbox of somebody who left. Certificates are valid for shorter and shorter periods, so renewing by hand becomes more work.
    .how = Sign in at the registrar, where you rent the name. Look for the end date and “automatic renewal”. In the browser, click on the icon beside the address of your website to see until when the certificate is valid. Or ask your hosting company or IT partner: “What expires in the next three months, what renews by itself, and who gets the warning?”
    .evidence = A list with each name and certificate, its end date, how it is renewed and who is warned.
    .choice-nobody = No. Nobody follows it up; we notice when something stops.
    .choice-some = Partly. Some renew by themselves, but we have no overview of the rest.
    .choice-one-person = Nearly. All are covered, but only one person is warned, or unchecked this year.
    .choice-all-followed = Yes. Automatic or with a reminder to two people, and checked this year.

action-note-key-holders = Note for each service who holds the key
    .why = A customer or an insurer may ask. And you see at once which data needs more than the standard.
    .step-1 = Take your five most important services: usually mail, files, accounting, web shop and backup.
    .step-2 = Look for “encryption at rest” on the provider’s security page or in the contract. If you find nothing, ask by mail and keep the answer.
    .step-3 = Note one of three for each: key with the provider, key with the provider under your control, key outside the provider.
    .step-4 = Mark the data that must stay secret from everyone, such as health data or legal files. Ask your IT partner whether a key of your own makes sense there.
    .step-5 = Check that your own backups are encrypted, and that two people can find the key. A lost key means lost data.
    .help = You can do most of it yourself with an hour of reading. A key of your own is a decision to take with your IT partner.

action-force-encrypted-connections = Allow only encrypted connections
    .why = It is mostly a setting, and your visitors see no warning any more.
    .step-1 = List all your web addresses: site, web shop, portal, test sites and old names. Add the devices that send mail, such as scanner, alarm and till.
    .step-2 = Ask the hosting company to send every visit to “https”, and to renew the certificate by itself.
    .step-3 = Have TLS versions older than 1.2 switched off on the website and on servers of your own.
    .step-4 = Choose “SSL/TLS” or “STARTTLS” in mail programs and devices. A scanner that cannot do this can save to a folder instead.
    .step-5 = Try every address with “http://”: it should jump to “https://”. Have a dated test report made, and keep it.
    .help = Your hosting company or web developer does the website. Your IT partner does mail and devices.

action-encrypt-backups = Encrypt backups and exported files
    .why = A disk that gets lost then holds nothing that somebody else can read.
    .step-1 = List every copy: backup at a provider, external disks, network drive, USB sticks, exports on laptops. If you have no backup yet, start with one that encrypts.
    .step-2 = Switch on encryption in the backup program and make a new full copy. Ask whether older copies stay readable.
    .step-3 = Encrypt external disks. Windows Pro does that with “BitLocker”, a Mac with “Disk Utility”.
    .step-4 = Delete exports that nobody needs. Keep the others in one encrypted place that few people can open.
    .step-5 = Put one file back with the password. Only when that works, have the old readable copies destroyed. Note the date.
    .help = Your IT partner does this in half a day.

action-keep-backup-password-apart = Keep the backup password in two safe places
    .why = On the day you need the backup, you need the password too. Beside the disk it protects nothing.
    .step-1 = Put the password in a password manager. Check that it also opens when your computers do not.
    .step-2 = Put it on paper in a sealed envelope, in a safe in another building than the backup.
    .step-3 = Name two people who can reach it. If only your IT partner has it, ask for your own copy.
    .step-4 = Let the second person put one file back without help. Note the date, and repeat it every year and when one of the two leaves.
    .help = You can do this yourself. Your IT partner can tell you how to replace the password without losing the older copies.

action-decide-own-keys = Decide which data needs a key of your own
    .why = Keys of your own for everything cost a lot and can go wrong. A reasoned choice for a few things is enough.
    .step-1 = Take your most sensitive data. For each kind, ask who must never read it, and whether that includes the provider.
    .step-2 = Choose one of the three levels for each: key with the provider, managed by you there, or outside.
    .step-3 = Ask the provider or your IT partner for the price, the subscription it needs, and what no longer works, such as searching.
    .step-4 = Write the choice on half a page with the reason and the date, even if it is “the provider keeps the key”.
    .step-5 = Look at it again every year, and when you change provider.
    .help = You decide, with the people who know the data. Your IT partner knows the options of your subscription.

action-encrypt-files-before-upload = Encrypt the most secret files before uploading them
    .why = It is the cheapest way to hold the key yourself: the provider stores only unreadable files.
    .step-1 = Choose one or two folders, for example medical files, legal files or designs. Not everything: encrypted files can no longer be searched online.
    .step-2 = Ask your IT partner for a program that encrypts on your own computer and works with your online storage.
    .step-3 = Put the password in a password manager, and on paper in a safe. Two people can reach it.
    .step-4 = Try it with copies: open them on a second computer, change one, and put one back from the backup.
    .step-5 = Only then move the real files. Delete the readable ones, in the recycle bin and among older versions too.
    .help = Your IT partner installs the program and shows how it works. A colleague can then do the rest.

action-set-up-own-keys = Set up keys of your own with a specialist
    .why = For data that must stay closed even to the provider, this is the way. It is worth a good design, because mistakes lock you out.
    .step-1 = Have two routes compared, with prices. Keys managed at the provider: “Customer Key” in Microsoft 365, for example. Keys held outside: “Double Key Encryption” in Microsoft 365, or “client-side encryption” in Google Workspace.
    .step-2 = Write down first who manages the keys, where the spares are, and how you get back in.
    .step-3 = Begin with one kind of data and a few people. Check searching, phones, backup and restore.
    .step-4 = Take the key away as a test: the data must become unreadable. Put it back and check that everything opens.
    .step-5 = Extend it step by step. Note for each service what the key protects and what it does not.
    .step-6 = Agree a yearly check with the specialist, and who helps when a key fails at the weekend.
    .help = Ask for an IT partner who has done this before and can show it. This is not a job to do alone.

action-write-key-plan = Write a one-page plan for your own keys
    .why = A page and a spare key keep your data open to you, whoever is away.
    .step-1 = List the keys: which data each one opens, where it is, who may use it.
    .step-2 = Keep a spare of each key in another building, for example in a safe. Write on it what it opens, never where.
    .step-3 = Write when a key is replaced: on a fixed date, after a suspected leak, when a holder leaves. Keep the old key as long as backups need it.
    .step-4 = Name two people for every key, and add the keys to your list for departures.
    .step-5 = Open some data with the spare key. Note the date and what went wrong.
    .step-6 = Do this every year, and adapt the plan.
    .help = The person who set up the keys writes the page with you. A colleague who did not help should be able to follow it.

action-automate-renewals = Make renewals automatic, with a reminder
    .why = Renewing then happens without you, and two people are told when something goes wrong.
    .step-1 = List domain names and certificates, also those for remote access or a server of your own. Note end date, account and who pays.
    .step-2 = Switch on automatic renewal at the registrar and at the hosting company.
    .step-3 = Check the payment card and the contact address. Use a mailbox that two people read.
    .step-4 = Put a reminder 30 days ahead in two calendars for everything that does not renew by itself.
    .step-5 = Do not simply let a name lapse if people may still send mail to it. Somebody else can then rent it and receive that mail.
    .help = Your hosting company switches it on. Your IT partner or web developer knows which certificates there are.
