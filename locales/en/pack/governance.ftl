### Who does what: which tasks are the provider’s, which are yours, and who sees to them.

domain-governance = Who does what
    .about = Which tasks in the cloud are yours, which are the provider’s, and who sees to them.

question-responsibility-split = For your most important services, do you know which security tasks are yours and which are the provider’s?
    .short = Security tasks divided in writing
    .explanation = It takes two to run a cloud service. The provider looks after the building, the machines and the software. You decide who gets in, what is shared, and what you keep a copy of. With a rented server or a website, your part is larger.
    .why = A task that each side leaves to the other does not get done. Microsoft says it in writing: your data, your settings and your users’ accounts always stay on your side. On a server rented from OVHcloud, so do the backups. And under the GDPR, the European privacy law, you remain responsible for the personal data you keep in the cloud.
    .how = Providers publish who answers for what: search their help pages for “shared responsibility”. Compare that with your contract with your IT partner. Then ask your IT partner or provider: “Which security tasks do you do, which do you leave to us, and where is that written?”
    .evidence = A page per service, with a name beside each task that is yours and the date it was last read.
    .choice-unknown-split = No. We rely on the provider, or have never thought about it.
    .choice-rough-idea = Partly. We have an idea of it, but nothing is written down.
    .choice-written-gaps = Nearly. Written down for some services, or without a name beside each task.
    .choice-written-named = Yes. Written down for all of them, with a name beside each task.

question-service-owners = Does every online service have one person who answers for it, and a deputy?
    .short = A name and a deputy for every service
    .explanation = Answering for a service does not mean doing all the work. It means keeping an eye on it: is the bill right, who can get in, who reads the provider’s warnings? A deputy takes over during holidays or illness. If you work alone, every service is yours; the deputy can be your IT partner or somebody you trust.
    .why = A service with nobody’s name on it runs by itself until something goes wrong. Then the provider’s warning sits in the mailbox of a colleague who left, or the payment card has expired. Nobody made a mistake; nobody knew that it was theirs to watch.
    .how = Microsoft 365: admin centre, organisation profile, technical contact. Google Workspace: admin console, account settings, primary administrator. Elsewhere, look for the contact and billing address in the settings. Or ask your IT partner: “Which of our services do you look after, and who decides about them on our side?”
    .evidence = The list of services with a name and a deputy beside each, and the date it was last read.
    .choice-nobody = No. Whoever has time looks after it, or nobody does.
    .choice-in-heads = Partly. We mostly know who, but it is not written down.
    .choice-gaps = Nearly. It is written down, but some names or deputies are missing.
    .choice-all = Yes. Every service has a name and a deputy on paper.

question-management-review = In the past year, has management looked at the risks of your online services and decided what to do?
    .short = Risks reviewed by management every year
    .explanation = Management is whoever decides about time and money; in a small firm, that is you. An hour a year is enough: what could go wrong, what do we do about it, what do we accept? The decisions fit on one page, with a name and a date beside each.
    .why = Security costs time and money, and only management can decide about those. In a firm that falls under the NIS2 law, the management body must approve the security measures, oversee them and take training (article 31). It is liable if the firm fails in its duty to take measures. For other firms this is a good habit, not a legal duty.
    .how = Look in the minutes or the calendar of the past year. A talk with your IT partner counts too, if you decided something. Ask your IT partner: “Which decisions about our security are waiting for us?”
    .evidence = The minutes or the page, with the risks discussed, the decisions, the names and the date.
    .choice-never = No. We only talk about it when something goes wrong.
    .choice-over-a-year = Not recently. The last time was more than a year ago.
    .choice-unwritten = Nearly. Within the past year, but with no decisions on paper.
    .choice-decided = Yes. Within the past year, with the decisions on paper.

question-usage-rules = Do you have short written rules on which online tools may be used, and for which data?
    .short = Written rules for online tools
    .explanation = Two pages are enough: which tool for which work, what must never go in, and whom to ask about a new one. They also say how to handle passwords, shared links and private phones. Everyone with access to your files knows them, students and temporary staff included. If you work alone, one page for yourself is enough.
    .why = People choose the tool that works, often one they know from home. Without a rule, nobody can know that customer files do not belong there. A clear yes to good tools helps more than a string of bans. The NIS2 law asks the firms it covers for a security policy; for others, these pages are simply useful.
    .how = Look in your work regulations, the welcome file for newcomers and the shared folder. Then ask a colleague: “A customer needs a big file from you. Which tool may you use?” Or ask your IT partner: “Do you have an example of rules for online tools that we can adapt?”
    .evidence = The dated rules, and the mail or signatures showing that everyone received them.
    .choice-none = No. Nothing is agreed; everyone chooses what is handy.
    .choice-spoken = Partly. We have agreed some things, but nothing is on paper.
    .choice-unreviewed = Nearly. On paper, but not known to everyone or not reviewed this year.
    .choice-known = Yes. On paper, known to everyone and reviewed this year.

question-new-service-check = Before real data goes into a new online service, do you go through a short fixed list?
    .short = Short check before each new service
    .explanation = A free trial is opened in two minutes, and the real customer list often follows the same day. A list of ten questions should come first. Who answers for the service, which data goes in, how do people sign in, and how do you leave? Free services count too.
    .why = A setting that is wrong on the first day often stays wrong, because nobody looks again. Once customer data is in a service, it is hard to be sure that all of it is out again. Whoever receives your data decides how safe it is, so ask first.
    .how = Think of the last service you started using. Who looked at it beforehand, and what did they check? Ask your IT partner: “When we want a new online service, what do you check before our data goes in?”
    .evidence = The list as filled in for the last new service, with the date and the name of whoever checked.
    .choice-none = No. We open an account and start.
    .choice-no-list = Partly. Somebody looks at it first, but without a fixed list.
    .choice-not-always = Nearly. There is a fixed list, but not every new service goes through it.
    .choice-always = Yes. Every new service goes through the list, free ones included.

question-legal-duties = Do you know which laws and contracts ask you to protect your data and systems?
    .short = Security duties on one page
    .explanation = Look at four things: the privacy law (GDPR), the NIS2 law, the rules of your sector, and your contracts. The GDPR concerns almost every business, because it covers data about customers and staff. NIS2 covers some firms directly and reaches others through their customers. The financial sector has had its own rules (DORA) since 17 January 2025, and asks things of its IT suppliers by contract.
    .why = A duty that you do not know of turns up at a bad moment: a tender, a claim, an incident. A firm under NIS2 must look at the security of its direct suppliers. So its contract may ask things of you, even if the law itself does not cover you. What you sign then binds you, as with any contract.
    .how = Take the contracts of your five largest customers and your insurance policies, and search for “security”, “incident” and “audit”. The official NIS2 test is at atwork.safeonweb.be/nis2. Ask your trade federation: “Which rules on data and IT security apply to a firm like ours?”
    .evidence = A dated page: each law or contract, what it asks, who sees to it and where the document is.
    .choice-never = No. We have never looked into it.
    .choice-rough-idea = Partly. We have a rough idea, but nothing is on paper.
    .choice-gaps = Nearly. There is a page, but contracts are missing or it is old.
    .choice-listed = Yes. Laws and contracts are on one page, reviewed this year.

question-change-log = When an important setting is changed, do you note who did it, when and why?
    .short = Changes to settings noted
    .explanation = This is about settings that touch everyone’s safety or work: access rights, sharing, mail, backups, the website, the domain name. One line per change is enough. Your IT partner writes in the same place, or sends you the list.
    .why = When something stops working, the first question is: what changed? Google studied its own outages from 2010 to 2017: new software set off 37% of them, a changed setting 31%. With one line on paper you find the cause sooner, and you can put the old setting back.
    .how = Microsoft 365 records changes in its audit log (Purview portal, Audit), Google Workspace in the admin console under Reporting. Those logs show who and when, not why. Ask your IT partner: “What did you change for us in the past three months, and where is that noted?”
    .evidence = The shared list with recent lines, or your IT partner’s notes with date, name and reason.
    .choice-none = No. Settings are changed without a note.
    .choice-scattered = Partly. Some changes can be found in mails or with the IT partner.
    .choice-gaps = Nearly. There is one place, but some changes or reasons are missing.
    .choice-one-place = Yes. Every important change is in one place: who, when and why.

question-group-agreements = Is it on paper which company in your group looks after which service, account and security task for you?
    .short = Tasks within the group on paper
    .explanation = In a group, a parent or sister company often looks after mail, licences or the network for everyone. That works well as long as everyone knows who does what. One page says so, and also what happens if the group stops doing it. If no other company of the group does any of this for you, choose “Does not apply to us”.
    .why = Each company can easily think that the other makes the backups. If your firm is sold, your mail and files may depend on an account that is not yours. The GDPR makes no exception for groups: a sister company that processes personal data for you needs a written contract. For NIS2, the figures of linked companies count too, and the Centre for Cybersecurity Belgium (CCB) considers how independent your systems are.
    .how = Look at whose name is on the licences, the contracts and the domain name, and who pays. Then ask the group’s IT department: “What do you do for us, and what not? If we leave, how do we get our accounts and data?”
    .evidence = The agreement or page with the tasks, names and date, accepted on both sides.
    .choice-unclear = No. The group does things for us, but we do not know exactly what.
    .choice-in-heads = Partly. We know who does what, but nothing is on paper.
    .choice-incomplete = Nearly. On paper, but incomplete or silent on what happens if the group stops.
    .choice-complete = Yes. On paper, including what happens when the group stops doing it.

question-risk-list = In the past year, have you written down what could go wrong with your online services, and what you do about it?
    .short = Written list of risks, not over a year old
    .explanation = One page is enough. It names what could go wrong: a stolen account, a deleted folder, a service that stops, a wrong payment. Beside each, note how bad that would be, how likely it is and what you do about it. This is about knowing the risks; what management decides about them is a separate question.
    .why = Without a list, attention goes to whatever was in the news last. People think of hackers first, but their own mistakes belong on the list too. A deleted folder or a wrong setting can cost as much as a break-in. The NIS2 law asks the firms it covers for a risk analysis; for others it is a good habit.
    .how = Look for a page or spreadsheet with risks and a date, perhaps in your quality or insurance file. This program’s report is a start, but only you know what a lost day costs. Ask your IT partner: “Which three things could harm us most, and what stands in their way?”
    .evidence = The dated page: the risk, how bad, how likely, what you do about it and who does it.
    .choice-never = No. We deal with problems when they come.
    .choice-spoken = Partly. We have talked about it, but nothing is on paper.
    .choice-old = Nearly. There is a page, but over a year old or without measures.
    .choice-current = Yes. A page from the past year, with an answer to each risk.

action-name-task-owners = Put a name beside each task that is yours
    .why = A task with a name beside it gets done. You also see at once what to ask your IT partner.
    .step-1 = Make a page for each of your three most important services. Often these are mail and files, accounting, and the till or web shop.
    .step-2 = Write down the tasks that are yours. Start with these: accounts, access rights, settings, devices, backups, and what happens when somebody leaves.
    .step-3 = Write a name beside each of those tasks: yours, a colleague’s or your IT partner’s.
    .step-4 = Send your IT partner the tasks with their name. Ask for a written yes or no to each.
    .step-5 = Read it again in a year, and each time you take on a new service. Put the date in your calendar.
    .help = You can do this alone, and your IT partner confirms their tasks. Providers answer through their help pages.

action-assign-service-owners = Give every service a name and a deputy
    .why = A warning then reaches somebody, in the holidays too. Everyone knows whom to ask about a service.
    .step-1 = Take your list of services. Write one name beside each: the person who knows it best.
    .step-2 = Write a deputy beside it. That person can get in with an account of their own.
    .step-3 = Agree what the name means: watching who can get in, reading the provider’s messages, paying, and saying when the service can go.
    .step-4 = Have the provider’s messages and bills sent to an address that two people read.
    .step-5 = Go over the names when somebody leaves, and once a year. Put the date in your calendar.
    .help = You and your team do this in an hour or two. Your IT partner adds the services they look after.

action-hold-management-review = Discuss security once a year and note what you decide
    .why = One hour a year keeps points from being put off month after month. In a firm under NIS2, approving and overseeing the measures is the legal task of management.
    .step-1 = Put an hour in the calendar with everyone who decides, and invite your IT partner.
    .step-2 = Lay this program’s report on the table. Choose the three points that matter most to your firm.
    .step-3 = Decide for each: do it now, do it later, or accept the risk. Write a name and a date beside it.
    .step-4 = Note the time and money you set aside. If NIS2 covers you, also note that management approves the measures. Everyone present signs.
    .step-5 = After three months, look at what was done. Put next year’s meeting in the calendar.
    .help = You lead the meeting yourself. Your IT partner or your accountant can help prepare it.

action-write-usage-rules = Write two pages of rules for online tools
    .why = People want to do well; two pages tell them how. It also saves you from answering the same question ten times.
    .step-1 = Collect what you already tell newcomers: which tools, which passwords, what goes where.
    .step-2 = Make a table on page one. On the left the work (mail, big files, chat, translation), on the right the tool you chose.
    .step-3 = Write on page two what must not go into any other tool, how to handle passwords and links, and whether private phones may be used.
    .step-4 = Add whom to ask about a new tool and where to report a mistake. Say that nobody is blamed for reporting one.
    .step-5 = Go through the pages together. Everyone confirms by mail or signature that they have read them.
    .step-6 = Read them again once a year, and give them to newcomers on their first day.
    .help = You write them yourself, with a colleague. If you want them in your work regulations, ask your payroll office (social secretariat) how.

action-check-new-services = Put ten questions to every new service
    .why = Ten minutes beforehand saves a long search afterwards. Nobody has to be an expert to ask them.
    .step-1 = Write ten questions on a page. Start with three about your own use: what is it for, who answers for it, which data goes in?
    .step-2 = Add four about safety: is there a second sign-in step, who sees what, where is the data kept, who makes a backup?
    .step-3 = Add three about the contract: what does it cost, is there a data processing agreement, how do we get our data out?
    .step-4 = Agree who may say yes. If pay or health data goes in, let your IT partner look at it too.
    .step-5 = Set the second sign-in step and the sharing first. Only then put real data in.
    .step-6 = Keep the page you filled in, and add the service to your list.
    .help = You or a colleague can ask the questions; the provider’s sales team or helpdesk answers them. Your IT partner looks at difficult cases.

action-list-legal-duties = Put your security duties on one page
    .why = You then sign contracts knowing what they ask, and you answer customers from one page.
    .step-1 = Write down the GDPR, and about whom you keep data: customers, staff, applicants, people filmed by cameras.
    .step-2 = Do the official NIS2 test at atwork.safeonweb.be/nis2, unless you already have. Keep the result.
    .step-3 = Ask your trade federation which security rules apply to your sector.
    .step-4 = Search the contracts of your five largest customers, and your insurance policies, for security, incidents and audits. Note what you promised.
    .step-5 = Write beside each duty what you already do, what is missing and who sees to it.
    .step-6 = Look at the page before you sign a new contract. Review it once a year.
    .help = Your trade federation knows the rules of your sector. A lawyer can read a contract that asks a lot.

action-keep-change-log = Note changes to settings in one place
    .why = A minute per change saves hours of searching on a bad day. It is not about checking up on people.
    .step-1 = Make a shared spreadsheet with five columns: date, service, what changed, who, why.
    .step-2 = Agree which changes count: administrators, access rights, sharing, mail, backups, website, domain name.
    .step-3 = Ask your IT partner to write in it too, or to send their list each month.
    .step-4 = For a change that could stop or open something, let a second person look first. Note the old setting.
    .step-5 = Choose a quiet moment for big changes, tell everyone, and check afterwards that everything works.
    .help = Your IT partner often keeps such notes already; ask to see them. A colleague can keep the list.

action-write-group-agreements = Agree within the group who does what
    .why = It closes gaps between the companies, and a sale or a reorganisation then holds no surprises.
    .step-1 = List what comes from the group: mail, files, licences, network, domain name, backups, helpdesk.
    .step-2 = Write beside each which company does it, whom you call, and which tasks stay with you.
    .step-3 = Check whose name is on each contract, account and domain name. Note how you reach the administrator rights in an emergency.
    .step-4 = Agree how far ahead you are told if it stops, and what you get then: accounts, data, domain name, help with the move.
    .step-5 = Add a data processing agreement if the other company holds personal data for you. The GDPR asks for it.
    .step-6 = Have both companies accept the page in writing. Read it each year, and at every sale or reorganisation.
    .help = The IT or legal department of the group often has an example. Your accountant or lawyer can read it with you.

action-write-risk-list = Write on one page what could go wrong
    .why = You see at once where an hour of work helps most. It also gives management something to decide on.
    .step-1 = Sit down for an hour with somebody who knows the work, and with your IT partner.
    .step-2 = Write down ten things that could go wrong. Think of a stolen account, a fake invoice, a lost laptop, an outage and your own mistakes.
    .step-3 = Give each two marks. How bad: an hour, a day or a week lost? How likely: rarely, sometimes or often?
    .step-4 = For each of the five heaviest, choose: avoid it, make it smaller, insure it or accept it. Write who does what, and by when.
    .step-5 = Do one of them this month. Put the next round in the calendar, a year from now.
    .help = You know the business, your IT partner knows the technology. Your insurance broker can help you judge the damage.
