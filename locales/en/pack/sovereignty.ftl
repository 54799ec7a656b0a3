### Independence: whether the business keeps going when a provider stops.

domain-sovereignty = Independence
    .about = Whether you can keep working when a provider stops or changes course.

question-provider-stops = If your main online service stopped tomorrow, could you keep working?
    .short = A tried plan B for the main service
    .explanation = Think of the service on which everything runs: the mail, the files, the accounting or the till. The cause does not matter here, nor how likely it is. The question is what you would do that morning at nine. A one-page plan B, tried once a year, is enough.
    .why = A stop can come from a fault, a blocked account or a decision elsewhere. In May 2024, a set-up error at Google took the pension fund UniSuper’s systems away for over a week. A copy with another provider saved it. In May 2025, the AP news agency reported that the prosecutor of the International Criminal Court had lost access to his Microsoft mailbox after American sanctions. Microsoft says its services to the court never stopped; later reports say that only that mailbox was suspended.
    .how = Imagine that the service does not open tomorrow. Could you reach your customers, send invoices and pay wages that same day? Then ask your IT partner: “If our mail stops for a week, what do we use instead, and when did we last try it?”
    .evidence = The page with the plan B, and a dated note of the last trial.
    .choice-stuck = No. We would be stuck and would have to improvise.
    .choice-in-heads = Partly. We know roughly what to do, but nothing is written down.
    .choice-untried = Nearly. A page says how, but nobody tried it this year.
    .choice-tried = Yes. A page says how, and we tried it this year.

question-export-tried = Have you tried to take all your data out of each key service, in a form you can use elsewhere?
    .short = Data exports tried and checked
    .explanation = An export takes your data out of a service as files, for example to move to another program. A backup lets you restore; an export lets you leave. The files must be usable elsewhere: a customer list as a table, for instance, not as a picture. Key services are those without which your work soon stops.
    .why = A button called “Export” promises little. Attachments, notes or older years are sometimes missing, and you notice when you need them. Without a usable export you cannot leave, whatever the law or the contract says. Once you have tried it, you know what is missing and how long it takes.
    .how = Look for “Export”, “Backup” or “Download” in the settings of your accounting, customer list and web shop. Google Workspace: admin console, “Data export”, for all users at once. In Microsoft 365, you take mail out through Outlook, and files through OneDrive and SharePoint. Ask the provider: “How do we get all our data out, with attachments and history, in which format and how soon?”
    .evidence = The exported files with their date, and one line for each service: complete or not, opened in which program.
    .choice-never = No. We have never taken our data out of a key service.
    .choice-some = Partly. We have tried it for some key services, not for all.
    .choice-unchecked = Nearly. For all, but not this year or without checking the files.
    .choice-checked = Yes. For all, this year, and we opened and checked the files.

question-provider-countries = Do you know in which country each key provider is based, and its parent company too?
    .short = Countries of the key providers known
    .explanation = A provider follows the law of the country where it is based. If it belongs to a group, the law of the group’s country can count as well. That says nothing about quality: you only need to know it to prepare. Where your data is kept is a separate question.
    .why = The country decides which authorities can ask for data, or can forbid a firm to serve a customer. An American law of 2018, the CLOUD Act, can oblige American providers to hand over data, wherever it is kept. On 10 June 2025, Microsoft France said under oath in the French Senate that it could not rule that out. It added that this had not happened. For many firms this changes little, but if you know it, you decide better.
    .how = The invoice names the company that you pay. Its parent company is usually under “About us” or “Legal notice”: an invoice from Ireland can come from an American group. If you buy through an IT partner, look also at who makes the service. Ask the provider: “With which company do we have the contract, in which country, and who owns it?”
    .evidence = A column in your list of services: company, country, parent company and its country, with the date.
    .choice-never = No. We have never looked at it.
    .choice-some = Partly. We know it for some, or have it only in our heads.
    .choice-gaps = Nearly. Noted for all, but parent companies or this year’s check are missing.
    .choice-all = Yes. Noted for all, parent companies included, and checked this year.

question-data-in-eu = Is the data of your key services kept in Europe, and is that promised in writing?
    .short = Data kept in Europe, promised in writing
    .explanation = Every service keeps its data somewhere, and the backups often elsewhere. “In Europe” here means the European Economic Area (EEA): the EU with Norway, Iceland and Liechtenstein. A sentence on a website can change tomorrow. A contract, or a setting of which you keep a screenshot, says more.
    .why = The GDPR applies throughout the EEA. Personal data may leave it only on a legal ground. If it stays inside, you have less to arrange, and you can answer customers faster. That does not settle everything: a provider from another country can still have to follow the law there.
    .how = Microsoft 365: admin centre, “Org settings”, “Organization profile”, “Data location”. Google Workspace: admin console, “Data regions”; not every subscription lets you choose Europe. For other services, look in the data processing agreement for “hosting” or “location”. Ask the provider: “In which country are our data and its backups kept, and where does the contract say so?”
    .evidence = For each key service, a dated screenshot of the setting or the page of the contract.
    .choice-never = No. We never looked, or most of it is kept outside Europe.
    .choice-some = Partly. In Europe for some key services; outside or unchecked for others.
    .choice-unwritten = Nearly. All in Europe, but without a written promise or check of the backups.
    .choice-promised = Yes. All in Europe, backups included, and we keep the written promise.

question-login-blocked = If your main account were blocked, could you still sign in to your other key services?
    .short = A way in without the main account
    .explanation = The main account is the one that opens your mail, often with Microsoft or Google. A button such as “Sign in with Microsoft” opens other services with it too. That is handy, and fine for every day. For the day it fails, one separate administrator sign-in for each service is enough. A service with a password of its own already has one.
    .why = When that one account stops, everything behind it stops: accounting, web shop, sometimes even the password manager. The cause may be a fault, an unpaid invoice, a break-in or a decision of the provider. Links for a new password go to that same mailbox, so they do not help either.
    .how = Look at the sign-in page of each key service: which button do you use? Microsoft 365: Entra admin centre, “Enterprise applications”. Google Workspace: admin console, Security, “API controls”. Ask your IT partner: “If our Microsoft or Google account were blocked for a week, which services could we no longer open?”
    .evidence = A table: service, separate sign-in, where its details are kept, date of the last test. Never write a password in it.
    .choice-none = No. Without that account we get into none of them.
    .choice-some = Partly. We would still get into some of them.
    .choice-untried = Nearly. We should get into all, but have not tried it this year.
    .choice-tried = Yes. We get into all of them, and tried it this year.

question-exit-terms = Do you know how you can leave your main cloud contracts: notice, help and cost?
    .short = Way out of the main contracts known
    .explanation = Three things count: the notice period, the time and help you get to take your data with you, and the cost of leaving. They are in the contract or the terms, often under “Termination”. The main contracts are those for the services on which your work depends. If you know the way out, a price rise or a sale does not catch you unprepared.
    .why = Since 12 September 2025 a European law, the Data Act, has set rules for leaving a cloud service. The notice period is at most two months. The move takes at most 30 days, or up to seven months if 30 days is technically not feasible. Then you have at least 30 days to fetch data. Until 11 January 2027 the provider may charge only what the switch costs it; from 12 January 2027, nothing. There are exceptions, and changes were being negotiated in June 2026: check what applies now.
    .how = Microsoft 365: admin centre, Billing, “Your products” shows when a subscription ends or renews. Google Workspace: admin console, Billing, “Subscriptions”. If you buy through your IT partner, its contract counts too. Ask the provider: “If we leave: how long is the notice period, how do we get our data, what does it cost? Does our contract follow the Data Act?”
    .evidence = A table: contract, end date, notice, time to fetch data, cost of leaving, with the page where it says so.
    .choice-never = No. We have never looked at how we could leave.
    .choice-some = Partly. We know some of it, or only for some contracts.
    .choice-no-reminder = Nearly. We know all three, but notes or reminders in the calendar are missing.
    .choice-noted = Yes. All three are noted, with reminders in the calendar.

question-supplier-concentration = Have you decided on purpose how much of your work depends on one group of companies?
    .short = Deliberate choice of the main supplier
    .explanation = By group we mean a company with everything it owns: mail, files, calls and sign-in can have different names and one owner. Having much with one group is not a mistake: it is simple, and your people know it. Spreading takes money and attention too. What counts is that you chose it, with your backup outside it.
    .why = With one group, a single fault, price rise or blocked account touches everything at once. If the backup is there as well, it may be out of reach on that same day. Our rule of thumb: if more than half of your key services belong to one group, prepare for a week without it.
    .how = Note the owner of each service in your list. Microsoft 365, Teams, the sign-in and the Azure cloud count as one group; so do Gmail, Google Drive and Google Cloud. Ask your IT partner: “Which of our services belong to the same group, and is our backup with that group too?”
    .evidence = A table of services and owners with the share of the largest group, and two lines with the decision and its date.
    .choice-never = No. We have never counted it.
    .choice-counted = Partly. We have counted it, but decided nothing about it.
    .choice-no-backup-outside = Nearly. Counted and decided, but without a backup outside the largest group.
    .choice-decided = Yes. Counted and decided, with a backup outside the largest group.

question-offline-kit = Do you keep a recent copy of contacts, open invoices and domain settings outside the cloud?
    .short = Offline kit with the essentials
    .explanation = Think of a small kit on paper or on an encrypted disk, readable without the internet and without your usual programs. It holds the phone numbers of customers, suppliers and staff, and the open invoices and orders. It also holds the settings of your domain name (DNS), which say where your mail and website are found. It does not replace the backup: it helps you through the first days.
    .why = If your main service stays closed, with this kit you can still call, invoice and be paid. With the DNS settings at hand, your IT partner can move mail and website more quickly. Otherwise somebody has to look for everything on a day when time is short.
    .how = Look in the cupboard or the safe: what is in it, and from which date? The DNS settings are in the account of your domain name, usually on a page called “DNS”. Outlook and Google Contacts can export contacts. Ask your IT partner: “Can you give us all our DNS settings as a file, and where do you keep your own copy?”
    .evidence = The kit itself with its date, and the names of the two people who can find it.
    .choice-none = No. Everything is only in the cloud or in our heads.
    .choice-some = Partly. Part of it is on paper or on a disk.
    .choice-old = Nearly. All of it, but over a month old or known to one person.
    .choice-recent = Yes. All of it, renewed every month, and two people can find it.

action-write-plan-b = Write a one-page plan B
    .why = It takes an hour or two and helps with any outage, whatever the cause. People who know what to do stay calm.
    .step-1 = Choose the two or three services that you would miss first: often mail, files, accounting or the till.
    .step-2 = For each, write what you do in the first hour, that same day and after a week. Paper order forms, a second phone line or a card terminal on the mobile network may be enough.
    .step-3 = Add the phone numbers of customers, staff, IT partner and suppliers, those of your online services included. Add your customer number at each supplier.
    .step-4 = Check that your domain name (the part after the @) is registered to your business, and that you can open that account. With it, your mail can move to another provider.
    .step-5 = Print the page, keep it outside the service itself, and show everyone where it is.
    .help = You can do this yourself. Your IT partner can read it and say what is missing.

action-try-fallback = Prepare a replacement and try it for half a day
    .why = A replacement that nobody has tried often fails on a detail, such as a forgotten password. Half a day shows it while nothing is at stake.
    .step-1 = With your IT partner, choose one replacement for mail and one for files. Take a different company, with an account of its own to sign in with.
    .step-2 = Put a recent copy there of what you cannot do without: contacts, price list, open orders, customer files. Agree how often it is renewed.
    .step-3 = Pick a quiet half day and work without the main service. Send a message, make an invoice, find a customer’s file.
    .step-4 = Write down what failed, who repairs it and by when. Correct the page with the plan B.
    .step-5 = Put the next trial in the calendar, one year later.
    .help = Your IT partner prepares the replacement with you. The trial itself needs only your own people.

action-check-exports = Check whether your exports can be used elsewhere
    .why = An export that nobody has opened is only a hope. A check shows what is missing while you can still ask for it.
    .step-1 = Begin with one key service. Take its last full export or make one now. Note the date, the format and the time it took.
    .step-2 = Compare with the screen: the number of customers, last year’s invoices, photos and attachments. Is the history there too?
    .step-3 = Open the files in another program: a table in a spreadsheet, mail in another mail program. Have your accountant look at the accounting.
    .step-4 = Ask the provider in writing for what is missing. Note how else you could get it.
    .step-5 = Do the same for the next service. Keep the files encrypted, and delete what you no longer need.
    .step-6 = Put it in the calendar once a year, and each time before you renew a large contract.
    .help = You and your colleagues see best what is missing. Your accountant checks the accounting, your IT partner the mail and files.

action-note-provider-countries = Note the country of each key provider
    .why = One column in your list shows where a decision elsewhere could touch you. It takes an hour or two.
    .step-1 = From your list, take the services that you cannot do without for a week.
    .step-2 = Note the company on the invoice or in the contract, and its country.
    .step-3 = Look for the parent company under “About us”, in the terms or in the press. Note its country too.
    .step-4 = Mark services with a parent company outside the EU that you cannot do without for a day. They come first in your plan B.
    .step-5 = Go over the column once a year, and when a provider announces that it is being sold.
    .help = You or a colleague can do this. Your accountant has the invoices, and the helpdesk knows who owns the provider.

action-choose-eu-storage = Choose storage in Europe and keep the written promise
    .why = Often it takes one setting or one question. The page that you keep answers your customers as well.
    .step-1 = For each key service, look up where the data and the backups are kept. Note the country, the source and the date.
    .step-2 = Google Workspace: admin console, “Data regions”, choose Europe if your subscription has it. In Microsoft 365, “Data location” shows the place for each part.
    .step-3 = With another service, look for “region” or “data centre” in the settings. Ask first whether existing data can move, and what it costs.
    .step-4 = Keep the page of the contract or a screenshot, with the date.
    .step-5 = Is there no storage in Europe? For personal data, note the legal ground of the GDPR, and look for another service at the next renewal.
    .help = Your IT partner finds the settings of mail, files and servers. The provider’s helpdesk answers for the rest.

action-keep-separate-sign-ins = Keep one separate sign-in for each key service
    .why = A blocked account then stops one service, not all of them.
    .step-1 = List your key services and note how you sign in: with Microsoft, with Google or with a separate password.
    .step-2 = Have one extra administrator account made in each, with a password of its own and a second sign-in step. For its address, take a mailbox of the business with another provider.
    .step-3 = Keep the details in the password manager, and check that it opens without the main account. Otherwise put them in a closed envelope in the safe.
    .step-4 = Do not use these accounts from day to day. Where possible, have a message sent when somebody does.
    .step-5 = Try them one by one in a private browser window. Note the date, and do it again every year.
    .step-6 = If a service does not allow this, write in your plan B what you do without it.
    .help = Your IT partner does this with you in half a day. The provider’s helpdesk says whether both ways of signing in can exist side by side.

action-note-exit-terms = Note how you can leave your main contracts
    .why = An hour of reading now sometimes saves you a lost year later: many contracts renew by themselves.
    .step-1 = Take your two to five main contracts, the one with your IT partner or hosting company included.
    .step-2 = Note for each: the end date, whether it renews by itself, the notice, and how you give it.
    .step-3 = Look for “Termination”, “Exit” and “Data Act”. Note how long you can fetch your data, in which form, and when it is erased.
    .step-4 = Ask the provider in writing what is missing, and what it costs to stop before the end date. Check whether the Data Act has changed since June 2026.
    .step-5 = Put a reminder in the calendar three months before each end date. At the renewal, ask to have the missing points put in the contract.
    .help = Your IT partner knows the contracts that you have through it. Your trade federation or a lawyer can read an unusual contract with you.

action-weigh-largest-supplier = Count what depends on one group, and decide
    .why = A half-page table turns a habit into a choice. It also shows which backup is missing.
    .step-1 = List your key services with their owner. If you have a table of what would stop together, add a column to it.
    .step-2 = Give points by how soon your work stops without the service: 4 within hours, 3 within a day, 2 within a week, 1 later. Add them up for each group.
    .step-3 = Does the largest group have more than half of the points? Discuss it for half an hour: keep it and prepare, or move one service. Both are good answers.
    .step-4 = If you keep everything there, put the backup, the contact list and one way to reach customers outside the group.
    .step-5 = If you move something, begin with one service that is easy to move. Check first that somebody knows the new one well.
    .step-6 = Write the decision down in two lines with the date. Look at it again every year, and before each large new subscription.
    .help = You decide; your IT partner knows who owns what, and what a move would take.

action-make-offline-kit = Put together an offline kit and renew it every month
    .why = It takes an hour or two the first time, and a quarter of an hour each month after that.
    .step-1 = Export the contacts of customers, suppliers and staff as a table. Print the page with the main numbers.
    .step-2 = Save the open invoices, the current orders and your bank details as PDF files.
    .step-3 = Save the DNS settings: look for “Export” in the account of your domain name, or make screenshots. Renew them after every change.
    .step-4 = Put everything on an encrypted disk or USB stick; the disk of your monthly copy is fine. Lock it away together with the paper: both hold personal data.
    .step-5 = Show two people where the kit is and how it opens. Keep the password apart from it.
    .step-6 = Choose a fixed day each month for a new version, and destroy the old one.
    .help = A colleague in the office can do this. Your IT partner or web developer provides the DNS settings.
