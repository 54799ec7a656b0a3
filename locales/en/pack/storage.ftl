### Sharing and storage: what outsiders can open.

domain-storage = Sharing and storage
    .about = Which of your files and data can be opened by people outside, on purpose or by accident.

question-public-storage = Has somebody checked that none of your folders, backups or databases is open to the whole internet?
    .short = No storage open to the whole internet
    .explanation = Storage at a provider can be set to “public”: whoever finds the address then opens it without a password. One tick is enough, often made for a test and never undone. Think also of your website’s backups, its database and a network drive in the office. If you have only mail and ready-made programs, and no website, choose “Does not apply to us”.
    .why = The provider builds the lock; the settings are yours. It can happen to anyone. From 5 to 31 December 2019, about 250 million of Microsoft’s own support records were open because of one wrong rule. An open folder gives no warning. You only find out by looking from outside.
    .how = Look in the settings of your storage. Amazon S3: “Block Public Access”. Microsoft Azure: storage account, anonymous access to blobs. Google Cloud: “public access prevention”. For a website or network drive, ask your hosting company or IT partner: “Which of our folders, backups and databases open online without signing in?”
    .evidence = A dated check from outside that says what was looked at and what is public on purpose.
    .choice-unchecked = No. Nobody has looked at it yet.
    .choice-some-places = Partly. Only some places were checked, or we only have somebody’s word for it.
    .choice-not-finished = Nearly. Everything was checked, but over a year ago, or something is still open.
    .choice-checked = Yes. Everything was checked this past year, and nothing private is open.

question-sharing-links = When you share a file by link, is there a limit on who can open it, and for how long?
    .short = Shared links limited in reach and in time
    .explanation = A link that works for “anyone with the link” asks for no name and no password. Whoever finds it or gets it forwarded opens the file. A link for named people first checks who is there. An end date closes the links that nobody needs any more.
    .why = A quote goes out by link, is forwarded, and still opens two years later. You cannot see who else is reading. The Microsoft 365 checklist by CISA, the American cybersecurity agency, therefore gives open links 30 days at most.
    .how = Microsoft 365: SharePoint admin centre, page “Sharing”; it also covers OneDrive. Google Workspace: admin console, Drive and Docs, sharing settings. Elsewhere, look for “sharing” in the settings. Or ask your IT partner: “Which kind of link do people get here by default, and when does it stop working?”
    .evidence = A screenshot of the sharing settings, and the date on which old links were removed.
    .choice-open-default = No. A new link works for anyone, with no end date.
    .choice-never-expire = Partly. New links are for named people, but an open link never expires.
    .choice-old-links = Nearly. Open links are off or expire, but old ones still work.
    .choice-limited = Yes. Open links are off or expire, and old ones were removed.

question-settings-baseline = When did somebody last go through the security settings of your main service with a recognised checklist?
    .short = Security settings checked against a list
    .explanation = Your main service is usually Microsoft 365 or Google Workspace. Both have dozens of security settings, and many are still as they were on the first day. A recognised checklist says which ones to look at and which choice is safe. CISA, the American cybersecurity agency, publishes one for each, and Google has a shorter one for businesses of 1 to 100 users.
    .why = Providers choose settings that let everyone start quickly. Without a list, you find the gaps one by one, often after a mistake. One round with a list shows them all together. Afterwards you also know what was chosen on purpose.
    .how = Microsoft 365: the Defender portal shows under “Secure Score” which recommended settings are missing. Google Workspace: the help for administrators has a “Security checklist for small businesses”. Ask your IT partner: “Which list did you use to go through our settings, when, and which points are still open?”
    .evidence = The filled-in list with its date, and a reason beside every point that was left as it is.
    .choice-never = Never. Nobody has used a list for this yet.
    .choice-long-ago = More than a year ago, or only for part of the settings.
    .choice-open-points = Less than a year ago, in full, but important points are still open.
    .choice-settled = Less than a year ago, in full, and the important points are settled.

question-setting-alerts = Does somebody get a warning when a risky setting changes?
    .short = A warning when a risky setting changes
    .explanation = Three changes deserve a warning at once: files opened to everyone, a new administrator, and mail forwarded outside. Microsoft 365 and Google Workspace can send such warnings by mail; which ones depends on the subscription. A warning only helps if somebody reads it and knows what to do.
    .why = A wrong setting makes no noise: everything keeps working. It stays until somebody notices by chance, sometimes months later. With a warning, those months become hours. You can then still ask the person: was that you?
    .how = Microsoft 365: Defender portal, alert policies. Google Workspace: admin console, “Rules”. Both show which warnings are on and who receives them. Or ask your IT partner: “If somebody becomes an administrator here tonight, who gets a message, and what does that person do?”
    .evidence = A screenshot of the warnings that are on and of the addresses, and the date of the last test.
    .choice-none = No. Nobody receives such warnings.
    .choice-unread = Partly. They are sent, but nobody reads them every working day.
    .choice-gaps = Nearly. Read every working day, but at least one is missing or untested.
    .choice-tested = Yes. All three are on, tested, and read every working day.

question-mail-spoofing = Is your domain name protected, so that nobody else can send mail in your name?
    .short = Domain name protected against forged mail
    .explanation = Your domain name is what comes after the @. Three settings protect it. SPF says who may send mail for you, DKIM puts a seal on every message, and DMARC asks other mail systems to refuse the rest. If you only have addresses such as @gmail.com or @outlook.com, choose “Does not apply to us”.
    .why = Without them, anyone can send a message that seems to come from you, for instance an invoice with another account number. Your customers lose the money, and you get the call. CISA, the American cybersecurity agency, asks in its checklists for Microsoft 365 and Google Workspace that forgeries be refused.
    .how = Microsoft 365 shows DKIM in the Defender portal, under email authentication. Google Workspace: admin console, Gmail, “Authenticate email”. SPF and DMARC are kept with your domain name, in the “DNS” settings. Ask your IT partner: “Do all our domain names have SPF, DKIM and DMARC, and are forgeries refused?”
    .evidence = The three settings as they stand today, for every domain name, with the date.
    .choice-none = No. None of the three is in place.
    .choice-some = Partly. One or two of the three, or not for every domain name.
    .choice-watching = Nearly. All three, for every domain name, but forgeries are not refused yet.
    .choice-refused = Yes. All three, for every domain name, and forgeries are refused.

question-website-updates = Are your website, its add-ons and your servers updated within two weeks of a security fix?
    .short = Website and servers updated in two weeks
    .explanation = A website is often a base program such as WordPress, with a design (theme) and add-ons (plugins). With ordinary hosting, updating them is usually your half of the work. On a rented server, so is the operating system. If you have neither website nor server, or the provider does all updates, as with Shopify or Wix, choose “Does not apply to us”.
    .why = When a maker publishes a security fix, everyone can read what was wrong. From that day, automatic programs look for sites that do not have it yet. The size of your business makes no difference to them. A fix within two weeks leaves them little time.
    .how = WordPress: “Dashboard”, “Updates”. On a rented server: the list of updates that are waiting. Ask your web developer, hosting company or IT partner: “Who installs our updates, how soon after a fix, and where can I see that?”
    .evidence = A dated list of the versions in use, or the maintenance contract with the two weeks in it.
    .choice-nobody = No. Nobody looks after it.
    .choice-now-and-then = Partly. It happens now and then, without a fixed rhythm.
    .choice-slow = Nearly. Regularly, but slower than two weeks, incomplete, or without anyone checking.
    .choice-two-weeks = Yes. Everything within two weeks, and somebody checks it.

question-server-doors = Are the databases and administration pages of your servers out of reach from the open internet?
    .short = Databases and admin pages out of reach
    .explanation = A server has a door for everything it offers: the website, the database, the administration pages. Only the website has to be open to everyone. The other doors should open only for your own programs and people, for instance through a protected connection (VPN). If you have no servers, owned or rented, choose “Does not apply to us”.
    .why = Whatever answers on the internet gets found: automatic programs try every address, day and night. In February 2025, researchers found some 21 million screenshots of people at work. WorkComposer, a program that monitors staff at their computers, had left its storage open to all. According to press reports, access was closed on 1 April.
    .how = Amazon Web Services: “security groups”. Microsoft Azure: network security groups. Elsewhere: the firewall page of your server. Ask your IT partner or hosting company: “Which of our databases and administration pages answer from the internet, and to whom? Count remote desktop (RDP) and SSH too.”
    .evidence = A dated test from outside that says what answers, and what is open on purpose.
    .choice-open = No. At least one database is open to the whole internet.
    .choice-admin-open = Partly. Databases are closed off, but an administration page is open to anyone.
    .choice-untested = Nearly. Everything is closed off, but not tested from outside this past year.
    .choice-tested = Yes. Everything is closed off, and tested from outside this past year.

question-mail-forwarding = Have you blocked mailboxes from forwarding their mail to outside addresses automatically?
    .short = No automatic forwarding of mail outside
    .explanation = A mailbox can pass on every message to another address by itself. People do it for convenience, to a private mailbox for instance. Microsoft 365 blocks this for outside addresses, unless somebody has allowed it. In Google Workspace the choice is yours. Forwarding a single message by hand stays possible.
    .why = Somebody who gets into a mailbox may quietly set up such forwarding. That person then keeps reading, even after you change the password, and waits for an invoice to imitate. CISA, the American cybersecurity agency, asks for it to be switched off in Microsoft 365, and advises the same for Google Workspace.
    .how = Microsoft 365: Defender portal, anti-spam policies, outbound policy, “Automatic forwarding”. Google Workspace: admin console, Gmail, “End User Access”. Or ask your IT partner: “Which mailboxes forward mail outside today, and who allowed it?”
    .evidence = A screenshot of the setting, and the list of exceptions with a name, a reason and a date.
    .choice-free = No. Anyone can set it up, and nothing has been agreed.
    .choice-agreed = Partly. We agreed not to do it, or it is blocked for some people.
    .choice-unchecked = Nearly. It is blocked, but exceptions and old rules were not checked this year.
    .choice-blocked = Yes. It is blocked, and exceptions and old rules were checked this year.

question-data-clean-up = Do you delete data, old copies and unused online services once you no longer need them?
    .short = Old data and unused services cleared out
    .explanation = This is about what is left behind: files of former customers, letters from applicants, copies on USB sticks, trial accounts, a test site. A retention period says how long you keep each kind. The law makes you keep some papers for years, such as your bookkeeping; your accountant knows for how long.
    .why = What is gone cannot leak, and you no longer pay for it. The GDPR also sets a limit: you may keep personal data only as long as you need it for your purpose (article 5). If something does leak one day, far fewer people are affected.
    .how = Look at the oldest files in your customer folder, and at the oldest mail. Microsoft 365: Purview portal, retention policies. Google Workspace: Google Vault, in some subscriptions. Ask your IT partner: “Which accounts, servers and storage has nobody used for a year, and what do they cost us?”
    .evidence = One page with the retention periods, and the date and result of the last clean-up.
    .choice-keep-all = No. We keep everything.
    .choice-now-and-then = Partly. We delete things now and then, or have periods that nobody applies.
    .choice-behind = Nearly. Periods are set, but the clean-up was incomplete or over a year ago.
    .choice-yearly = Yes. Periods are set, and everything was cleaned up this past year.

action-close-public-storage = Close storage that is open to everyone
    .why = It takes a few clicks, and from then on a wrong tick no longer publishes anything.
    .step-1 = List where you keep data besides mail and office files: website, web shop, rented storage, backups, network drive.
    .step-2 = Note what must stay public, such as the photos on your website. Everything else can be closed.
    .step-3 = Switch on the block for the whole account. Amazon S3: “Block Public Access”. Azure: no anonymous access to blobs. Google Cloud: “public access prevention”.
    .step-4 = Open the addresses in a private browser window, without signing in. You should see nothing. Note the date.
    .step-5 = Was personal data open to everyone? Keep the activity records and ask for advice the same day. If it must be reported, the GDPR gives you 72 hours from the moment you know.
    .help = Your IT partner or hosting company does this in a few hours. Ask for the result in writing.

action-close-open-databases = Take databases and administration pages off the internet
    .why = A database only needs to talk to your website or program, not to the whole world. What nobody can reach, nobody can try to open.
    .step-1 = Ask your IT partner or hosting company for a list of what can be reached from the internet: databases, administration pages, test sites.
    .step-2 = Have the firewall, the filter in front of the server, close every database. Only your own website or program may still reach it.
    .step-3 = Put administration pages behind a second sign-in step or a protected connection (VPN). Remove old test sites.
    .step-4 = Have it tried from another network. The database should not answer. Keep the result with the date.
    .help = Your IT partner, your web developer or your hosting company. If others run your servers, this is one clear request by mail.

action-limit-sharing-links = Share with named people by default
    .why = People take the link that is offered first. If that is the safe one, nobody has to think about it.
    .step-1 = Set new links to “specific people” and “view only”. Microsoft 365: SharePoint admin centre, page “Sharing”. Google Workspace: admin console, Drive and Docs.
    .step-2 = Switch open links off, or let them stop after 30 days. If your program has no end date, allow them only for people who really need them.
    .step-3 = Tell everyone in one short message how to share with a name, and whom to ask if it does not work.
    .step-4 = Remove old open links. Start with the folders about customers, staff and figures.
    .step-5 = Open one of your own new links in a private browser window. It should ask who you are. Note the date.
    .help = Your IT partner can also draw up a list of what is shared outside today.

action-check-settings-baseline = Go through your settings with a recognised checklist
    .why = One round shows the gaps together, and many of them close with a single click.
    .step-1 = Choose the list. Microsoft 365: the one by CISA, the American cybersecurity agency, or Secure Score in the Defender portal. Google Workspace: the one by CISA, or Google’s checklist for small businesses.
    .step-2 = Ask your IT partner to apply it and to give you the result in writing. CISA has free tools for this: ScubaGear for Microsoft 365, ScubaGoggles for Google Workspace.
    .step-3 = CISA’s list is made for American public services. Leave out what does not suit you, such as keeping data in the United States.
    .step-4 = Choose the ten points that count most and settle them, one or two a week. Tell the team beforehand when something changes for them.
    .step-5 = Note for every other point why it stays as it is. Put the next round in the calendar, a year from now.
    .help = Your IT partner does this check in a day or two. You decide what can wait.

action-switch-on-setting-alerts = Switch on warnings for risky changes
    .why = The service then watches for you, day and night. Several of these warnings usually come with your subscription.
    .step-1 = Choose who reads the warnings every working day, and who stands in during holidays. Agree on what that person does: ask who made the change, and undo it if nobody did.
    .step-2 = Microsoft 365: open the alert policies in the Defender portal. Switch on those for administrators, sharing and forwarded mail, and check which address receives them.
    .step-3 = Google Workspace: open “Rules” in the admin console. Switch on the warnings for a new administrator and for changed Drive and email settings.
    .step-4 = Is one of the three missing from your subscription? Have your IT partner check that point once a month.
    .step-5 = Test it: give a test account administrator rights and take them away again. A warning should arrive. Note how long it took.
    .help = Your IT partner switches them on in a few hours. A colleague can read them.

action-protect-mail-domain = Stop others from sending mail in your name
    .why = The settings cost nothing, and they protect your customers as well as your good name.
    .step-1 = List your domain names, those without mail too, and who manages each of them. For a .be name, the search page of DNS Belgium shows the company where it is registered.
    .step-2 = List every service that sends mail in your name: mail, newsletter, accounting, web shop, the scanner in the office.
    .step-3 = Have SPF and DKIM set up for each of them. Each service explains in its help what to fill in.
    .step-4 = Begin with DMARC in watching mode (“none”) and have the reports sent to a mailbox. They show who sends mail in your name.
    .step-5 = After a few weeks without surprises, move on to “quarantine” and then to “reject”. A name that sends no mail can go to “reject” at once.
    .step-6 = Send a test message from every service to a private address. It should arrive, and not among the spam. Note the date.
    .help = Your IT partner or hosting company does this in about a day, spread over a few weeks.

action-automate-website-updates = Let your website and servers update by themselves
    .why = What updates by itself is not forgotten on a busy day. A few minutes a week are then enough.
    .step-1 = First make sure that there is a backup of the website, and that somebody can put it back.
    .step-2 = Switch on automatic updates for the base program, the design and the add-ons. WordPress: page “Plugins”, “Enable auto-updates”.
    .step-3 = Remove add-ons that nobody uses, and those that their maker no longer looks after.
    .step-4 = On your own or rented servers, let security updates install by themselves, at a quiet hour.
    .step-5 = Choose who looks once a week whether updates are waiting and whether the site works. If a company does it, put the two weeks in the contract.
    .help = Your web developer, your hosting company or your IT partner. Ask first what your maintenance contract covers.

action-block-mail-forwarding = Block automatic forwarding to outside addresses
    .why = It closes a leak that nobody notices, and people can still forward a message by hand.
    .step-1 = Ask your IT partner for a list of the mailboxes that forward mail outside today. Ask people why, before you switch anything off.
    .step-2 = Offer another way: a shared mailbox, or the mail app on the phone.
    .step-3 = Switch it off for everyone. Microsoft 365: Defender portal, outbound anti-spam policy, “Automatic forwarding” to “Off”. Google Workspace: admin console, Gmail, “End User Access”.
    .step-4 = Remove the old rules. If nobody recognises a rule, change that person’s password the same day and have your IT partner look into it.
    .step-5 = Allow exceptions only with a name, a reason and an end date. Test the block with your own mailbox and note the date.
    .help = Your IT partner does this in a few hours, conversations with people included.

action-set-retention-periods = Decide how long you keep which data
    .why = With the periods on paper, you no longer have to think about each file. The GDPR also asks you to tell people how long you keep their data, or how you decide it.
    .step-1 = Put the kinds of data in a table: customers, applicants, staff, orders and bookkeeping, camera images, mailboxes of people who left.
    .step-2 = Ask your accountant and your payroll office which of them the law makes you keep, and for how long.
    .step-3 = For the rest, choose the shortest period that your work allows. Write the reason beside it in a few words.
    .step-4 = Put the periods in the privacy statement on your website, and tell the team.
    .help = Your accountant and your payroll office know the legal periods. A lawyer or your data protection officer helps in case of doubt.

action-clean-up-old-data = Clean up old data and unused services
    .why = The first round takes the most time; after that, a few hours a year are enough. The GDPR asks you to let personal data go once you no longer need it.
    .step-1 = Begin where most has piled up: customer folder, mailboxes, downloads, network drive, USB sticks.
    .step-2 = Check first that there is a good backup of what you keep.
    .step-3 = Delete what is past its period, and empty the recycle bin. Ask how long the old backups still hold a copy.
    .step-4 = Close trial accounts, test sites, and servers that nobody uses. Take out what you must keep, then ask the provider to confirm the deletion.
    .step-5 = Let a program apply the periods where it can. Microsoft 365: Purview portal, retention policies. Put the yearly clean-up in the calendar.
    .help = A colleague who knows the files does most of it. Your IT partner lists what has not been used for a long time.
