### Backup and continuity: getting data back, and knowing what fails together.

domain-continuity = Backup and continuity
    .about = Whether you can get your data back and keep working when a service stops.

question-independent-backup = Do you have your own copy of your cloud data, kept outside that provider?
    .short = Own copy of the data at another place
    .explanation = A recycle bin is not a backup: it empties itself after some weeks. A copy at the same provider disappears together with your account. Your own copy lies with another provider or on a disk elsewhere, and is made by itself. Think of mail, files, accounting and web shop.
    .why = Microsoft 365 keeps deleted files for 93 days and deleted mail for 14 days as standard, 30 at most. Google Workspace can bring files and mail back until 25 days after the bin was emptied. Whoever notices later has nothing left. And in the fire at OVHcloud in 2021, a customer’s paid backup was lost as well: it stood in the building that burned.
    .how = Look for an invoice or a program for the backup of Microsoft 365, Google Workspace or your web shop. Open it and read the date of the last successful copy. Or ask your IT partner: “If our account disappeared tomorrow, where is the copy of our mail, files and accounting?”
    .evidence = A report or screenshot with the date of the last copy, which services it covers, and where it is kept.
    .choice-none = No. We rely on the recycle bin or the provider’s own copies.
    .choice-by-hand = Partly. Somebody makes a copy by hand now and then.
    .choice-some-services = Nearly. Some important services are copied elsewhere automatically, others are not.
    .choice-all-services = Yes. All important services are copied elsewhere automatically.

question-restore-test = Have you tried, in the past year, to put data back from your backup?
    .short = Restoring from backup tested every year
    .explanation = Putting back, or restoring, shows whether the copy can really be used and how long it takes. One real recovery after a mishap counts as a test. Noting the time matters: it tells you how long your business would wait.
    .why = A copy can be incomplete for months without anybody seeing it. You then find out on the worst day. In a survey of 2018, 23 percent of the companies never tested their recovery plan. A small test takes an hour and removes the doubt.
    .how = Open your backup program and look for a history of restores. Or ask your IT partner: “When did you last put back one of our mailboxes, folders or databases, and how long did it take?” If nobody can name a date, it was not tested.
    .evidence = A short note: date, what was put back, by whom, how long it took, what did not work.
    .choice-never = No. We have never tried it, or there is no backup.
    .choice-over-a-year = Not recently. The last time was more than a year ago.
    .choice-part = Nearly. Within the past year, but not every important service, or without notes.
    .choice-full = Yes. Within the past year, for every important service, with notes.

question-shared-dependency = Do you know which of your services would stop together, and why?
    .short = Services that stop together are known
    .explanation = Services that look separate often hang on the same thing: one login, one domain name, one hosting company. If that one thing stops, they all stop. A second cloud is not always the answer: every cloud brings settings and possible mistakes of its own. Without somebody who masters them, you may be down more often, not less.
    .why = On 29 October 2025 a fault in one part of Microsoft’s cloud lasted more than eight hours, and took parts of Microsoft 365 and its sign-in along. With a list of telephone numbers on paper you can still reach your customers on such a day. People in the trade warn that several clouds without the skills for them do not make you safer.
    .how = Take your important services one by one. Do you sign in with a Microsoft or Google account? Under which domain name does it run? The contract or the list of sub-processors (the provider’s own suppliers) names the hosting company. Ask the provider: “On whose cloud does your service run, and what do we do if it is down for a day?”
    .evidence = A one-page table: service, login, domain name, hosting company, what you do without it for a day.
    .choice-not-looked = No. We have never looked at what our services share.
    .choice-in-heads = Partly. We have an idea, but it is not written down.
    .choice-no-fallback = Nearly. It is written down, but without a plan for a day’s outage.
    .choice-fallback = Yes. It is written down, with a plan for a day’s outage.

action-start-independent-backup = Start an automatic backup at another place
    .why = It gives back what was deleted, locked or lost, whatever happens to your account at the provider.
    .step-1 = Choose the three services you cannot work without. Usually these are mail, files and accounting or web shop.
    .step-2 = Ask your IT partner for a backup that runs every day by itself, at another provider or in another place.
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
    .step-2 = Have them put back in a separate place, so that nothing of today is overwritten.
    .step-3 = Let somebody who uses the data every day check it: is it complete, does it open, how old is it?
    .step-4 = Note the date, the hours it took, and what went wrong.
    .step-5 = Mend what went wrong, and put the next test in your calendar in six months.
    .help = Your IT partner does this in a few hours. Ask to watch once.

action-map-shared-dependencies = Write down what your services share
    .why = The table fits on one page, and shows where one breakdown would stop most of your work.
    .step-1 = Put your important services under each other. Beside each: how you sign in, domain name, hosting company.
    .step-2 = Mark with one colour what is the same. The largest group is what would stop together.
    .step-3 = Decide for that group how you work for one day without it: phone, paper, a second mail address, payments by hand.
    .step-4 = Keep the main phone numbers, contracts and the table itself outside that group, for instance on paper.
    .step-5 = Think twice before adding a second cloud. It only helps if somebody masters it and you try switching over every year.
    .help = Start yourself, an afternoon is enough. Your IT partner knows the hosting companies and the domain name.
