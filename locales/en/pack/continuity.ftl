### Backup and continuity: getting data back, and knowing what fails together.

domain-continuity = Backup and continuity
    .about = Whether you can get your data back and keep working when a service stops.

question-independent-backup = Do you have your own copy of your cloud data, kept outside that provider?
    .short = Own copy of the data in another place
    .explanation = A recycle bin is not a backup: it empties itself after some weeks. A copy at the same provider disappears together with your account. Your own copy is with another provider or on a disk elsewhere, and is made automatically. Think of mail, files, accounting and web shop.
    .why = Microsoft 365 keeps deleted files for 93 days and deleted mail for 14 days as standard, 30 at most. Google Workspace can bring files and mail back until 25 days after the bin was emptied. If you notice later, they are gone. And in the fire at OVHcloud in 2021, a customer’s paid backup was lost as well: it was in the building that burned down.
    .how = Look for an invoice or a program for the backup of Microsoft 365, Google Workspace or your web shop. Open it and read the date of the last successful copy. Or ask your IT partner: “If our account disappeared tomorrow, where is the copy of our mail, files and accounting?”
    .evidence = A report or screenshot with the date of the last copy, which services it covers, and where it is kept.
    .choice-none = No. We rely on the recycle bin or the provider’s own copies.
    .choice-by-hand = Partly. Somebody makes a copy by hand now and then.
    .choice-some-services = Nearly. Some important services are copied elsewhere automatically, others are not.
    .choice-all-services = Yes. All important services are copied elsewhere automatically.

question-restore-test = Have you tried, in the past year, to put data back from your backup?
    .short = Restoring from backup tested every year
    .explanation = Putting data back, or restoring it, shows whether the copy can really be used and how long that takes. One real recovery after an incident counts as a test. Note the time it took: that is how long your business would have to wait.
    .why = A copy can be incomplete for months without anybody seeing it. You then find out on the worst day. In a survey of 2018, 23% of the companies never tested their recovery plan. A small test takes an hour and removes the doubt.
    .how = Open your backup program and look for a history of restores. Or ask your IT partner: “When did you last put back one of our mailboxes, folders or databases, and how long did it take?” If nobody can name a date, it was not tested.
    .evidence = A short note: date, what was put back, by whom, how long it took, what did not work.
    .choice-never = No. We have never tried it, or there is no backup.
    .choice-over-a-year = Not recently. The last time was more than a year ago.
    .choice-part = Nearly. Within the past year, but not every important service, or without notes.
    .choice-full = Yes. Within the past year, for every important service, with notes.

question-shared-dependency = Do you know which of your services would stop together, and why?
    .short = Clear view of what would stop together
    .explanation = Services that look separate often depend on the same thing: one sign-in, one domain name, one hosting company. If that stops, they all stop. A second cloud is not always the answer: every cloud brings settings and possible mistakes of its own. Without somebody who knows it well, you may be down more often, not less.
    .why = On 29 October 2025 a fault in one part of Microsoft’s cloud lasted more than eight hours. It also affected parts of Microsoft 365 and its sign-in. With a list of phone numbers on paper, you can still reach your customers on such a day. People in the trade warn that several clouds, without the skills for them, do not make you safer.
    .how = Take your important services one by one. Do you sign in with a Microsoft or Google account? Under which domain name does the service run? The contract or the list of sub-processors (the provider’s own suppliers) names the hosting company. Ask the provider: “On whose cloud does your service run, and what do we do if it is down for a day?”
    .evidence = A one-page table: service, sign-in, domain name, hosting company, what you do without it for a day.
    .choice-not-looked = No. We have never looked at what our services share.
    .choice-in-heads = Partly. We have an idea, but it is not written down.
    .choice-no-fallback = Nearly. It is written down, but without a plan for a day’s outage.
    .choice-fallback = Yes. It is written down, with a plan for a day’s outage.

question-backup-locked = Is one copy of your data locked, so that even an administrator cannot delete it?
    .short = One copy that nobody can delete
    .explanation = A locked copy cannot be changed or deleted for a set number of weeks, whichever account somebody uses. Backup programs call that “immutable”. A disk that is unplugged and kept elsewhere does the same job: nobody can erase it from a distance. “Recent” here means at most a week old.
    .why = With an administrator account, somebody can delete the backups along with the data. Criminals who lock files and ask for a ransom look for the backups too: with a good copy, nobody has to pay. A wrong click can do the same harm. A locked copy survives both.
    .how = Open your backup program and look for “immutable” or “immutability”. In Amazon S3 storage it is called “Object Lock”. A network drive (NAS) may offer locked snapshots. Or ask your IT partner: “If somebody had your password and ours, which copy of our data could they not delete, and for how long?”
    .evidence = A screenshot of the lock and its length. Or the date on the unplugged disk, and where it is kept.
    .choice-none = No. Our usual administrators can delete every copy, or we have none ourselves.
    .choice-own-login = Partly. The backup has its own account, but that account can delete everything.
    .choice-part = Nearly. One copy is locked or unplugged, but incomplete or not recent.
    .choice-locked = Yes. One recent copy of everything important is locked or unplugged.

question-recovery-targets = Do you know how long you can do without each key service, and how much work you can lose?
    .short = Longest wait and largest loss decided
    .explanation = Two numbers per service are enough, and you decide them, not the technician. After how many hours or days without it does it really hurt? And how many hours of work may be lost, because they came after the last copy? Contracts call these RTO and RPO.
    .why = Without these numbers, everybody guesses. You count in hours while your IT partner counts in days, or you pay for speed that nobody needs. A till is missed within ten minutes; an old archive can wait a week. The numbers show where to begin.
    .how = Ask the people who use a service every day: “After how long do we lose customers or money, and how much could we enter again?” The backup program shows how often a copy is made. Then ask your IT partner: “If this service stopped today, how long until we have it back, and how much work would be gone?”
    .evidence = A table: service, longest wait, largest loss, how often it is copied, how long the last restore took.
    .choice-none = No. Nobody has ever thought about it.
    .choice-feeling = Partly. We have an idea, but nothing is written down.
    .choice-uncompared = Nearly. Written down, but not for all, or never compared with backup and contracts.
    .choice-compared = Yes. Written down for each key service, and compared with backup and contracts.

question-paper-plan = Do you have a plan on paper for a day without internet, mail, till or cloud?
    .short = Paper plan for a day without systems
    .explanation = This is about a day without internet, mail, till or files, whatever the cause. One page says for each how you go on: who phones whom, how you take orders, how customers pay. On paper, because the screens may be what has stopped. “Complete” means that all four are on it, or as many of them as you have.
    .why = On 18 November 2025, there was a fault at Cloudflare, a firm through which many websites are reached. The worst lasted over three hours; everything worked again after almost six. Nobody outside Cloudflare could mend it. With one page and an order pad at hand, you can go on serving customers on such a day.
    .how = Ask two colleagues: “The internet is gone. How do we take orders and payments today?” Look where the plan is: in a cupboard or in the cloud? Ask your IT partner and the supplier of your till: “What still works without internet, and for how long?”
    .evidence = The printed page with its date, and the place where everybody can find it.
    .choice-none = No. There is no plan, or only in people’s heads.
    .choice-screen = Partly. There is a plan, but only on a computer or in the cloud.
    .choice-gaps = Nearly. On paper, but incomplete, hard to find or over a year old.
    .choice-ready = Yes. On paper, complete, checked within the past year, and everyone can find it.

question-outage-alert = Do you hear of an outage before your customers call?
    .short = Outages noticed before customers call
    .explanation = An outside service can visit your website or web shop every few minutes, and send a message when it does not answer. For mail and files, the provider’s own notices tell you. The message must reach you by another route than the service that stopped. A mail is no use when the mail is down.
    .why = Nobody repairs an outage that nobody has noticed. On 5 December 2025, a change at Cloudflare, a firm through which many websites are reached, went wrong. For 25 minutes, about 28% of the web traffic that it handles was disturbed. With a notice from the provider, you know that the fault lies elsewhere: you inform your customers and leave your own settings alone.
    .how = Microsoft 365: admin centre, Health, Service health. Google Workspace: admin console, Security, “Alert center”. Both can send messages. For the website, ask your hosting company or IT partner: “Who gets a message if our website is down, and after how many minutes? At the weekend too?”
    .evidence = A screenshot of what is watched and who gets the message, or the last message with its date.
    .choice-customers = No. We usually hear it from customers.
    .choice-by-chance = Partly. We usually see it ourselves, by chance or while working.
    .choice-some = Nearly. A message comes, but not for everything, or to one person only.
    .choice-all = Yes. For every key service, a message reaches at least two people.

question-several-zones = If one data centre fails, do your key servers go on in another one?
    .short = Key servers in two data centres
    .explanation = Large providers divide a region into zones: one or more data centres with their own power and cooling. What runs in two zones can go on when one fails, usually more simply than with a second provider: one account, one bill. A server room of your own counts as one place. If you have no servers, owned or rented, choose “Does not apply to us”.
    .why = In a single building, a power cut or a broken cable stops everything, and you wait for a repair that you cannot speed up. Zones do not help against everything. On 1 March 2026, drone strikes put two of Amazon’s three zones in the United Arab Emirates out of action, according to press reports. So you still need a copy further away.
    .how = Amazon Web Services: “Availability Zone” for each server, “Multi-AZ” for databases. Microsoft Azure: “Availability zone” for each virtual machine. Elsewhere the server’s page often names the city or the data centre. Ask your IT partner or hosting company: “In which building is each of our servers? If it fails, what takes over, and when was that last tried?”
    .evidence = The list of servers with their zone or building, and a dated note of the last trial.
    .choice-one-place = No. All in one place, and nothing is ready to rebuild it elsewhere.
    .choice-rebuild = Partly. All in one place, but a copy elsewhere lets us rebuild it.
    .choice-some = Nearly. Two places, but not for every key server, or not tried this year.
    .choice-all = Yes. Every key server has a second place, and we tried it this year.

question-two-providers = Do you have the people and the drills to run the same service at two cloud providers?
    .short = People and drills for two providers
    .explanation = This is about the same thing running at two cloud providers, so that one takes over when the other stops (multicloud). Mail with one and a web shop with the other is something else. If you use one provider, or run nothing twice, choose “Does not apply to us”.
    .why = A second provider lowers the risk that an outage at one of them stops you, but it adds settings, links and mistakes of your own. People in the trade warn that, without people who know both well, you may be down more often, not less. We know of no study that has measured this. People and drills decide which way it goes.
    .how = Look on your invoices for names such as Amazon Web Services, Microsoft Azure, Google Cloud or OVHcloud. For anything that runs twice, look for the written steps and the date of the last switch. Then ask your IT partner: “Who besides you can switch us over tonight, and how long did it take last time?”
    .evidence = The written steps, and a dated note of the last switch: who did it, how long it took, what failed.
    .choice-never = No. We have never tried to switch from one to the other.
    .choice-old = Partly. We tried it, but more than a year ago.
    .choice-one-person = Nearly. Within the past year, but only one person can, or nothing is written.
    .choice-ready = Yes. Within the past year, and two people can do it from written steps.

action-start-independent-backup = Start an automatic backup in another place
    .why = It gives back what was deleted, locked or lost, whatever happens to your account at the provider.
    .step-1 = Choose the three services you cannot work without. Usually these are mail, files and accounting or web shop.
    .step-2 = Ask your IT partner for a backup that runs every day by itself, with another provider or in another place.
    .step-3 = Give the backup an account of its own with a second sign-in step, and a copy that cannot be changed for some weeks (“immutable”).
    .step-4 = Have a message sent when a copy fails, and name who reads it.
    .step-5 = Put back one file and one mail straight away. Note the date and the time it took.
    .help = Your IT partner sets this up in a day or two. Ask the makers of your accounting and web shop what they offer for export.

action-export-key-data = Make one full copy of your key data this week
    .why = It is not yet a backup that looks after itself. But if something happens next week, you still have your business.
    .step-1 = Take your accounting, customer list and web shop. Look for “Export” or “Backup” in the settings and download everything.
    .step-2 = Add the folders and contacts you cannot do without.
    .step-3 = Put it all on an encrypted external disk. Windows Pro does that with “BitLocker”, a Mac with “Disk Utility”. Keep the password in a safe place.
    .step-4 = Open a few files from the disk, unplug it and keep it in another place. Write the date on it and repeat every month.
    .help = You or a colleague can do this. The maker’s helpdesk shows where the export is.

action-test-restore = Put something back from the backup, as a test
    .why = Afterwards you know that it works and how long it takes. Both are worth more than any promise.
    .step-1 = Choose one mailbox, one folder and the data of one main program.
    .step-2 = Have them put back in a separate place, so that no current data is overwritten.
    .step-3 = Let somebody who uses the data every day check it: is it complete, does it open, how old is it?
    .step-4 = Note the date, the hours it took, and what went wrong.
    .step-5 = Put right what went wrong, and put the next test in your calendar, six months from now.
    .help = Your IT partner does this in a few hours. Ask to watch once.

action-map-shared-dependencies = Write down what your services share
    .why = The table fits on one page, and shows where one breakdown would stop most of your work.
    .step-1 = List your important services, one below the other. Beside each, note how you sign in, the domain name and the hosting company.
    .step-2 = Mark with one colour what is the same. The largest group is what would stop together.
    .step-3 = Decide for that group how you work for one day without it: phone, paper, a second mail address, payments by hand.
    .step-4 = Keep the main phone numbers, contracts and the table itself outside that group, for instance on paper.
    .step-5 = Think twice before adding a second cloud. It only helps if somebody knows it well and you try switching over every year.
    .help = Start by yourself; an afternoon is enough. Your IT partner knows the hosting companies and the domain name.

action-lock-backup-copy = Lock one copy of your backup
    .why = Whatever somebody deletes, by mistake or on purpose, you can start again from this copy.
    .step-1 = Ask your IT partner, or the maker of your backup program, whether it can lock copies (“immutable”).
    .step-2 = Switch the lock on for one week first, because it often cannot be shortened afterwards. If all goes well, make it at least four weeks.
    .step-3 = No lock possible? Use two encrypted external disks in turn. Copy every week, unplug the disk and keep it in another building.
    .step-4 = Give the backup an account of its own with a second sign-in step. Do not use the Microsoft or Google account of your daily work.
    .step-5 = Have your IT partner try to delete a locked copy. That should fail. Then put one file back from it and note the date.
    .help = Your IT partner sets the lock. You can look after the disks yourself.

action-set-recovery-targets = Decide how long you can wait for each service
    .why = Two numbers per service save long discussions later, and money too.
    .step-1 = Take the five most important services from your list. Sit down with the people who use them every day.
    .step-2 = Choose the longest wait for each: an hour, half a day, a day, a week. Think of the busiest day of the year.
    .step-3 = Choose how much work you could do again: an hour, a day, a week. A copy must be made at least that often.
    .step-4 = Write beside it what is true today: how often it is copied, how long a restore takes, what the contract promises. Ask where you do not know.
    .step-5 = Do the numbers not match? Have copies made more often, arrange a way to work without the service, or accept it and write that down.
    .step-6 = Keep the numbers with your list of services, and look at them again every year.
    .help = You know what your business can bear. Your IT partner says what is possible and what it costs.

action-prepare-paper-day = Prepare a box for a day without screens
    .why = A plan only works if what it needs is ready. You fill the box in an afternoon.
    .step-1 = Fill one box for each of your premises: order and receipt pads, the price list, the phone list, the plan itself, pens.
    .step-2 = Try the internet through a phone on one computer and the till. Preferably use a different network from your fixed line.
    .step-3 = Ask who supplies your card terminal: does it work without your internet line, for instance on the mobile network? If not, decide what you accept instead, such as cash or a transfer.
    .step-4 = Ask the supplier of your till and your accountant how you note sales without a till, and how you enter them afterwards.
    .step-5 = Agree who decides to switch to paper, and who enters everything afterwards.
    .step-6 = Work from the box for one hour, add what was missing, and repeat it every year.
    .help = You and your colleagues can do this. The suppliers of your till and card terminal answer the questions.

action-set-up-outage-alerts = Have outages reported to your phone
    .why = You hear it within minutes, and can tell your customers before they ask.
    .step-1 = Write down what must be watched: website, web shop, booking page, mail, files, till.
    .step-2 = Ask your hosting company or IT partner for a check from outside every five minutes. It sends a text or app message to two phones.
    .step-3 = Switch on the notices for mail and files. Microsoft 365: Service health in the admin centre. Google Workspace: “Alert center” in the admin console.
    .step-4 = Have those notices sent to an address outside that service too. Sign up for the status pages of your other providers.
    .step-5 = Agree what happens after a message: is it our own fault or the provider’s, who tells colleagues and customers, whom do we call?
    .step-6 = Try it at a quiet moment. Does the message reach both phones, in the evening too?
    .help = Your IT partner or hosting company sets this up in an hour or two. Many hosting companies offer it already.

action-spread-over-zones = Run your key servers in two data centres
    .why = A fault in one building then no longer stops you, and you keep one provider and one set of tools.
    .step-1 = List your servers and databases with your IT partner: where each one is, and what stops with it.
    .step-2 = Decide whether you need it. If you can wait a day, a copy elsewhere and written steps to rebuild may be enough.
    .step-3 = Start with the database and the website. Ask the hosting company what it offers ready-made: “Multi-AZ”, zone redundancy, a second server in another building.
    .step-4 = Ask the price for a year. Compare it with what a day without the servers costs you.
    .step-5 = Keep the backup outside both data centres: in another region or with another provider.
    .step-6 = Try the switch at a quiet moment, note what failed, and repeat it every year.
    .help = Your IT partner or hosting company sets it up. You decide how long you can wait.

action-weigh-second-provider = Decide whether the second provider pays off
    .why = People in the trade warn that with a second provider you may also be down more often. A few figures of your own show what is true for you.
    .step-1 = Note the outages of the past two years and how long each lasted. Mark which came from the provider and which from your own changes or mistakes.
    .step-2 = Write down what the two providers share: sign-in, domain name, the link between them, the one person who knows both. All that stops together.
    .step-3 = Add up what the second one costs in a year: subscriptions, upkeep, training, drills.
    .step-4 = Compare that with the cost of one provider, two data centres and a backup with somebody else.
    .step-5 = Decide: keep both and practise, or go back to one. Write down why, and look again in a year.
    .help = Your IT partner brings the figures. Ask for a second opinion from somebody who sells neither of the two.

action-drill-provider-switch = Practise the switch to the second provider
    .why = A spare that has been tried takes over when you need it. What goes wrong in a drill costs you little.
    .step-1 = Name two people who know both providers well, for example a colleague and a technician of your IT partner.
    .step-2 = Write the steps on two pages: who decides, domain name, data, sign-in, message to customers. Print them.
    .step-3 = Check that the data at the second provider is recent, and that its account opens without the first.
    .step-4 = Choose a quiet moment and work from the second provider for an hour or two. Note the times and what failed.
    .step-5 = Switch back too, which is often the hardest part. Check that nothing is missing or there twice.
    .step-6 = Put right what failed. Let the second person do it next time, at least once a year.
    .help = Your IT partner leads the drill. A colleague who uses the service checks whether everything works.
