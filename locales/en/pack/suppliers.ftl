### Suppliers and contracts: what providers and the IT partner promise, and what they can reach.

domain-suppliers = Suppliers and contracts
    .about = What your providers and your IT partner have promised, and what they can reach.

question-processing-agreements = Do you have a privacy contract with every service that holds personal data for you?
    .short = Privacy contract with every service
    .explanation = Mail, payroll, accounting, the newsletter: each holds data about people on your behalf. The privacy law (GDPR, article 28) asks for a written contract with each of them, called a data processing agreement. It is often part of the terms you accepted online. Then you only need to know where it is.
    .why = You stay responsible for the data, even when it is kept elsewhere. The contract obliges the provider to secure it, to tell you about a leak and to return or erase it when you leave. Without it, you have little to fall back on.
    .how = Start from the list of your services. Google Workspace: admin console, Account settings, “Legal and compliance”. Microsoft calls the document “Data Protection Addendum” (DPA); it comes with the terms. Elsewhere, ask the provider: “Where is our data processing agreement, and which version applies?”
    .evidence = A folder with the agreements or their links, and a list showing which service has one.
    .choice-none = No. We have none, or have never looked.
    .choice-some = Partly. We have a few, but do not know what is missing.
    .choice-listed = Nearly. We know which ones are missing, and are asking for them.
    .choice-all = Yes. Every service with personal data has one, and we kept it.

question-partner-duties = Is it on paper what your IT partner does for your security?
    .short = IT partner’s duties on paper
    .explanation = Updates, backups, warnings, accounts of people who leave: who does what? A page is enough. It says for each task who does it, how often, and how fast. If nobody outside helps you with IT, choose “Does not apply to us”.
    .why = If nothing was agreed, each side believes that the other is doing it. It often comes to light on the day you need the backup. You can hand over the work, but you remain responsible for it. The NIS2 law names the security of suppliers among its measures.
    .how = Take the contract or the last quote, and look for five things: updates, backups, warnings, leavers, response time. Or ask your IT partner: “Can you list what you do for our security, how often, and what you do not do?”
    .evidence = The contract or annex with the tasks, dated and accepted by both.
    .choice-nothing = No. We call when something breaks; nothing is on paper.
    .choice-no-tasks = Partly. There is a contract or quote, but without security tasks.
    .choice-incomplete = Nearly. Security tasks are listed, but incomplete or not reviewed this year.
    .choice-complete = Yes. Tasks, frequency and response times are listed and reviewed this year.

question-partner-access = Is your IT partner’s access personal, limited and protected by a second step?
    .short = IT partner’s access limited and checked
    .explanation = An IT partner often holds the keys to everything you have. Safe means four things: an account per technician, a second sign-in step, no more rights than needed, and access that you can end yourself. If nobody outside can get in, choose “Does not apply to us”.
    .why = A technician often has keys to many customers. A thief who steals them can get in everywhere at once. With a shared account, nobody sees who did what, and a technician who leaves still knows the password. The NIS2 law names suppliers, access and the second sign-in step among its measures.
    .how = Microsoft 365: admin centre, Settings, Partner relationships. Google Workspace: admin console, the list of administrators and the reseller’s access. Ask your IT partner: “Which of your people can get in, with which account, and do all of them use a second step?”
    .evidence = A dated list from your IT partner with names, accounts and rights, or screenshots of these pages.
    .choice-shared = No. They use a shared account or one of our passwords.
    .choice-password-only = Partly. Their accounts are personal, but a second step is not compulsory.
    .choice-too-wide = Nearly. Personal, with a second step, but rights too wide or unchecked this year.
    .choice-checked = Yes. Personal accounts, a second step and limited rights, checked this year.

question-supplier-proof = Do you look at independent proof of the security of your important suppliers?
    .short = Proof of suppliers’ security checked
    .explanation = Important suppliers are those that you cannot work without, or that hold your customers’ data. Proof is a certificate or a report by an outsider, for example ISO 27001, SOC 2, the German C5 or CyFun by the CCB. It says which part of the firm was checked, and until when it is valid. A small local supplier without a certificate can answer your questions in writing; that counts too.
    .why = You cannot look inside your provider’s data centre; somebody independent can. Such proof covers the provider’s half only: your accounts, settings and copies remain your job. In 2019, 540 million records about Facebook users were found open. They were not on Facebook’s own systems, but with another firm that had the data, Cultura Colectiva.
    .how = Microsoft puts its reports on the Service Trust Portal, Google in the Compliance Reports Manager. With others, look for a page called “security” or “trust”. Ask the supplier: “Which independent check covers the service that we use, what was checked, and until when is it valid?”
    .evidence = A list of important suppliers with proof, scope and end date, and the documents or links.
    .choice-never = No. We have never asked or looked.
    .choice-claim = Partly. We saw a logo or a promise, but opened no document.
    .choice-some = Nearly. We read proof from some only, or did not check again this year.
    .choice-all = Yes. Proof from all, with scope and end date, checked this year.

question-customer-demands = When a business customer asks about your security, are your answers and your promises in order?
    .short = Ready for customers’ security questions
    .explanation = Large customers, and those under the NIS2 law, send questionnaires or put security in their contracts. Two things help: a page with your standard answers, and a list of what you have already signed. Such a clause may ask, for example, that you report an incident within a day. If you sell to private individuals only, choose “Does not apply to us”.
    .why = The NIS2 law asks the firms it covers to look after the security of their suppliers. If it does not cover you, you have no direct duty under it and no NIS2 fine; but what you sign binds you. The CCB advises these firms to ask vital suppliers for at least the Basic level of CyFun, its security framework. A quick and honest answer helps you keep such a customer.
    .how = Search the contracts and mails of your five largest customers for “security”, “incident”, “audit” and “NIS2”. Then ask your IT partner: “Which of these points can you confirm for us in writing, and which not yet?”
    .evidence = The page with answers, dated, and the list of what you signed for which customer.
    .choice-nothing = No. There are no standard answers, and no list of what we signed.
    .choice-one = Partly. We have the answers or the list, not both.
    .choice-old = Nearly. We have both, but did not go through them this year.
    .choice-ready = Yes. We have both, and went through them this year.

question-supplier-warning = Must your important suppliers warn you quickly of incidents and outages?
    .short = Quick warning from suppliers
    .explanation = Two things count: it is agreed that they warn you, and the warning reaches somebody. “Agreed” means in your contract or in the supplier’s terms; “without undue delay” is quick too. With a very large provider you can seldom change the terms. All the more reason to have its notices arrive where somebody reads them.
    .why = Your own deadlines depend on their facts: 72 hours for a leak of personal data. If NIS2 covers you, the first warning is due within 24 hours. For personal data the GDPR helps: a supplier that processes it for you must report a leak without undue delay. For other incidents and for outages, look at what the contract says.
    .how = Microsoft 365: admin centre, Health, Service health. Google Workspace has a public status page (Status Dashboard). In contracts and terms, look for “incident”, “data breach” and “outage”. Ask the supplier: “How soon do you tell us about an incident or an outage, at which address, and where is that written?”
    .evidence = The sentence in the contract or terms of each important supplier, and the address that receives the notices.
    .choice-none = No. None of them has to warn us, or nobody has looked.
    .choice-some = Partly. Some of them have to warn us, others do not.
    .choice-unread = Nearly. All have to, but the address is old or rarely read.
    .choice-all = Yes. All have to, at an address that is read every working day.

question-sub-suppliers = Do you know which other firms stand behind your key services?
    .short = Firms behind your key services known
    .explanation = Your accounting program may well run in the data centre of another firm. A third one sends the mails, a fourth handles the payments. Where personal data is concerned, they are called sub-processors. Many providers have a page with their names and countries.
    .why = On 20 October 2025, a fault in one region of Amazon Web Services lasted about fourteen and a half hours. What runs there can stop with it, even if your invoice shows another name. The GDPR also gives you a say. A provider needs your permission for sub-processors; if that is a general one, it announces changes and you can object.
    .how = Look in your privacy contract or on the provider’s site for “sub-processors”. Microsoft and Google each publish such a list. Ask the provider: “In whose data centre is our data, in which country, and which other firms can reach it?”
    .evidence = A column in your list of services: the firms behind it, their countries, the link and the date.
    .choice-none = No. We know our suppliers, but not who stands behind them.
    .choice-some = Partly. We know it for some key services.
    .choice-no-country = Nearly. We know it for all, but countries or this year’s check are missing.
    .choice-all = Yes. We know it for all, with countries, checked this year.

question-transfers = Do you know which services send personal data outside the European Economic Area, and on what legal grounds?
    .short = Data abroad: services and grounds known
    .explanation = The European Economic Area (EEA) is the EU with Norway, Iceland and Liechtenstein. Personal data may leave it only on a legal ground of the GDPR. Three are usual. The EU finds the country safe enough, the American firm is on the list of the Data Privacy Framework, or the contract contains standard clauses. If you have checked that nothing leaves, choose “Yes”.
    .why = The GDPR asks this of every firm, and you answer for the services that you choose. The arrangement with the United States is contested. The EU General Court upheld it on 3 September 2025. An appeal (case C-703/25 P) was still pending in June 2026, so check where it stands. If the standard clauses are in the contract too, you have something to fall back on.
    .how = Look in each privacy contract for “international transfers”. Count helpdesks too: data that somebody outside the EEA can look at may also be a transfer. For American firms, search the public list at dataprivacyframework.gov. Ask the provider: “Does our data leave the EEA, support included, to which countries, and on what legal grounds?”
    .evidence = A column in your list of services: countries, legal ground and date of the check.
    .choice-never = No. We have never looked into it.
    .choice-some = Partly. We have looked at some services.
    .choice-gap = Nearly. All services, but a ground or this year’s check is missing.
    .choice-all = Yes. Countries and grounds are noted for all, checked this year.

question-uptime-promise = Do you compare the availability that providers promise with what your business needs?
    .short = Promised availability compared with needs
    .explanation = A contract may promise that a service works 99.9% of the time, for example. Such a promise is often called an SLA (service level agreement). Over a month, 99.9% still leaves about 43 minutes without the service; over a year, almost nine hours. It is not a forecast: if the provider misses it, you usually get part of the price back.
    .why = Part of the price back does not make up for a lost day of sales. On 12 June 2025, a fault at Google Cloud lasted about seven and a half hours in all; most regions were back sooner. Some cheaper subscriptions contain no promise at all. If you know how long the business can wait, you can decide in good time where you need a way round.
    .how = Look in the terms for “SLA”, “uptime” or “availability”. Google Workspace, for example, promises 99.9% a month for its main services. Ask the provider: “Which availability do you promise for our subscription, how is it measured, and what do we get if you miss it?”
    .evidence = A table: service, promise, how long you can do without it, what you do about the difference.
    .choice-never = No. We have never looked at what is promised.
    .choice-known = Partly. We know some promises, but have not compared them with our needs.
    .choice-compared = Nearly. Compared for the key services, but nothing decided about the gaps.
    .choice-decided = Yes. Compared for the key services, and we decided about the gaps.

action-collect-processing-agreements = Collect your data processing agreements
    .why = The GDPR asks for them. Many already exist and only need to be found.
    .step-1 = Mark in your list of services which ones hold data about customers, staff or applicants. Do not forget your IT partner.
    .step-2 = For each, search the provider’s site or your account for “data processing agreement” or “DPA”. Save the file or the link with the date.
    .step-3 = Not found? Ask support for it in one sentence. Providers know the question.
    .step-4 = Check that it covers: your instructions, confidentiality, security, subcontractors, help with leaks, return or erasure, and checks.
    .step-5 = If a provider refuses, plan to move to another. Put new services on the list before you start using them.
    .help = Your IT partner knows the technical services. Your trade federation or a lawyer can help with an unusual contract.

action-agree-partner-duties = Agree on one page who does what with your IT partner
    .why = A page prevents gaps on both sides. A good partner will be glad of it.
    .step-1 = List the tasks: updates, backups and restore tests, warnings, accounts of joiners and leavers, help in an emergency.
    .step-2 = Write for each: who does it, how often, and how you can see that it was done.
    .step-3 = Agree on response times, in the evening and at the weekend too, and on how soon you are told of an incident.
    .step-4 = Ask what is not included in the price. For each of those, decide who does it.
    .step-5 = Both accept the page in writing. Put a yearly review in the calendar.
    .help = The tasks named in these questions are a good start. Your IT partner fills in the details.

action-limit-partner-access = Limit and check your IT partner’s access
    .why = It closes a door to your whole business, and costs your partner little work.
    .step-1 = First, make sure that you have an administrator account of your own that works. Keep its password safe.
    .step-2 = Ask your IT partner for a list: which people, which accounts, which rights, which programs for remote help.
    .step-3 = Have shared accounts replaced by personal ones. Then change every password that the partner knew.
    .step-4 = Have a second sign-in step made compulsory for all of them, in the remote help program too.
    .step-5 = Reduce the rights together. Microsoft 365: under Partner relationships, only the roles that are needed. Google Workspace: under administrator roles and reseller access.
    .step-6 = Agree that the partner tells you when a technician leaves. Check the list every year.
    .help = Your IT partner does most of it. Do it together, so that no service stops by accident.

action-check-supplier-proof = Ask your important suppliers for proof of security
    .why = One mail for each supplier is enough to begin. You then see whether their half of the work is in good hands.
    .step-1 = Choose the three to five suppliers that you cannot do without. Your IT partner is one of them.
    .step-2 = Look on their site first. Not found? Ask in one mail for the certificate or report.
    .step-3 = Check three things: the name of the firm, whether your service is included, and the end date. A logo does not say that.
    .step-4 = No certificate? Ask for five answers in writing: second sign-in step, backups, updates, who can get in, how soon they report an incident.
    .step-5 = Note proof and end date in your list of services. Put the end date in the calendar.
    .step-6 = A poor answer? Agree on improvements, keep a copy elsewhere, or look around for another supplier.
    .help = Your IT partner helps you read a report. Ask it the same questions about itself.

action-prepare-customer-answers = Prepare your answers to customers’ security questions
    .why = One page saves time at every questionnaire. The list keeps you from promising what you cannot do.
    .step-1 = Gather questionnaires and contracts of your largest customers. Mark every sentence on security, incidents, audits and data.
    .step-2 = List what you have signed: which promise, for which customer, who sees to it here. Do you keep a page of security duties? Add it there.
    .step-3 = Write one page of honest answers: second sign-in step, backups, updates, training, whom to call after an incident. Say what is planned, and for when.
    .step-4 = Do the official NIS2 scope test and keep the dated result. A customer may ask for it.
    .step-5 = Before you sign something new, ask your IT partner what is possible. If a point is too heavy, propose a later date or a lighter version.
    .step-6 = Go through the page and the list every year, and after each large change.
    .help = Your IT partner confirms the technical answers. Your trade federation or a lawyer can help with a heavy clause.

action-agree-supplier-warning = Agree how your suppliers warn you
    .why = If you hear early, you can still act. A few mails are usually enough.
    .step-1 = List your important suppliers, your IT partner first. Note which of your addresses each of them uses.
    .step-2 = Create one shared address for such notices, read by two people. Give it to all of them.
    .step-3 = Look in the contract and the terms for “incident”, “data breach” and “outage”. Note how soon they warn you.
    .step-4 = Is it missing? Ask for one sentence at the next renewal: a warning within 24 to 48 hours, by phone if it is serious.
    .step-5 = Sign up for the status pages and security notices of your large providers.
    .step-6 = Add their numbers to your emergency card.
    .help = Your IT partner knows the status pages. Your trade federation or a lawyer can word the sentence.

action-note-sub-suppliers = Note which firms stand behind your key services
    .why = You then know who holds your data, and what would stop together.
    .step-1 = Take your three to five key services from your list.
    .step-2 = Search for the name of each with “sub-processors”. Note who runs the data centre, and who handles mails, payments and the helpdesk. Add the countries.
    .step-3 = Sign up for changes where the page offers it. A new name may be a reason for a question.
    .step-4 = Mark names that come back. If several services depend on one firm, put that in your table of what would stop together.
    .step-5 = Is a country outside the European Economic Area? Note it: personal data that goes there needs a legal ground.
    .help = The provider’s helpdesk knows the list. Your IT partner knows who runs the hosting of your website and servers.

action-note-data-transfers = Note which data leaves Europe, and on what legal ground
    .why = The GDPR asks for a legal ground for every transfer. A column in your list of services is a good start.
    .step-1 = Take the services with personal data. Note for each in which country the data is kept, and where the helpdesk looks in from.
    .step-2 = Is everything within the European Economic Area? Note that with the source and the date; this service is done.
    .step-3 = Otherwise note the ground: an adequacy decision of the EU for that country, the list of the Data Privacy Framework, or standard contractual clauses.
    .step-4 = An American firm? Look for it at dataprivacyframework.gov. Check whether the standard clauses are in the contract as well.
    .step-5 = Only standard clauses? They also need an assessment of the risks in that country. Ask the provider for its own.
    .step-6 = No ground found? Ask the provider in writing, choose storage in the EU if it offers that, or look for another service.
    .help = The provider knows the countries. Your trade federation, your data protection officer if you have one, or a lawyer helps in case of doubt.

action-compare-uptime = Compare the promised availability with your needs
    .why = You then see in an hour or two which outage would really hurt, before it comes.
    .step-1 = Note for each key service how long you can do without it: an hour, half a day, two days.
    .step-2 = Look up the promise. Over a month, 99.9% leaves about 43 minutes without the service, 99.5% over three and a half hours, 99% over seven hours.
    .step-3 = See how it is measured, whether maintenance counts, and how you claim your money back.
    .step-4 = A large gap? Choose: a better subscription, a way to work without the service, or accept it and write that down.
    .step-5 = Look again when a contract is renewed.
    .help = You know what your business can bear. Your IT partner explains the terms.
