### Suppliers and contracts: what providers and the IT partner promise, and what they can reach.

domain-suppliers = Suppliers and contracts
    .about = What your providers and your IT partner have promised, and what they can reach.

question-processing-agreements = Do you have a privacy contract with every service that holds personal data for you?
    .short = Privacy contract with every service
    .explanation = Mail, payroll, accounting, the newsletter: each holds data about people on your behalf. The privacy law (GDPR, article 28) asks for a written contract with each of them, called a data processing agreement. It is often part of the terms you accepted online. Then you only need to know where it is.
    .why = You stay responsible for the data, even when it is kept elsewhere. The contract obliges the provider to secure it, to tell you about a leak and to return or erase it when you leave. Without it, you have little to hold on to.
    .how = Start from the list of your services. In Google Workspace, look in the admin console under Account settings, Legal and compliance. Microsoft calls the document “Data Protection Addendum” (DPA); it comes with the terms. Elsewhere, ask the provider: “Where is our data processing agreement, and which version applies?”
    .evidence = A folder with the agreements or their links, and a list showing which service has one.
    .choice-none = No. We have none, or have never looked.
    .choice-some = Partly. We have a few, but do not know what is missing.
    .choice-listed = Nearly. We know which ones are missing, and are asking for them.
    .choice-all = Yes. Every service with personal data has one, and we kept it.

question-partner-duties = Is it on paper what your IT partner does for your security?
    .short = IT partner’s duties on paper
    .explanation = Updates, backups, alerts, accounts of people who leave: who does what? A page is enough. It says for each task who does it, how often, and how fast. If nobody outside helps you with IT, choose “Does not apply to us”.
    .why = What nobody agreed, each side believes the other is doing. It often comes to light on the day you need the backup. You can hand over the work, but you remain responsible for it. The NIS2 law names the security of suppliers among its measures.
    .how = Take the contract or the last quote, and look for five things: updates, backups, alerts, leavers, response time. Or ask your IT partner: “Can you list what you do for our security, how often, and what you do not do?”
    .evidence = The contract or annex with the tasks, dated and accepted by both.
    .choice-nothing = No. We call when something breaks; nothing is on paper.
    .choice-no-tasks = Partly. There is a contract or quote, but without security tasks.
    .choice-incomplete = Nearly. Security tasks are listed, but incomplete or not reviewed this year.
    .choice-complete = Yes. Tasks, frequency and response times are listed and reviewed this year.

question-partner-access = Is your IT partner’s access personal, limited and protected by a second step?
    .short = IT partner’s access limited and checked
    .explanation = An IT partner often holds the keys to everything you have. Safe means four things: an account per technician, a second sign-in step, no more rights than needed, and access that you can end yourself. If nobody outside can get in, choose “Does not apply to us”.
    .why = A technician often has keys to many customers. Whoever steals them can get in everywhere at once. With a shared account, nobody sees who did what, and a technician who leaves still knows the password. The NIS2 law names suppliers, access and the second sign-in step among its measures.
    .how = In Microsoft 365: admin centre, Settings, Partner relationships. In Google Workspace: admin console, the list of administrators and the reseller’s access. Ask your IT partner: “Which of your people can get in, with which account, and do all of them use a second step?”
    .evidence = A dated list from your IT partner with names, accounts and rights, or screenshots of these pages.
    .choice-shared = No. They use a shared account or one of our passwords.
    .choice-password-only = Partly. Their accounts are personal, but a second step is not compulsory.
    .choice-too-wide = Nearly. Personal, with a second step, but rights too wide or unchecked this year.
    .choice-checked = Yes. Personal accounts, a second step and limited rights, checked this year.

action-collect-processing-agreements = Collect your data processing agreements
    .why = The GDPR asks for them. Many already exist and only need to be found.
    .step-1 = Mark in your list of services which ones hold data about customers, staff or applicants. Do not forget your IT partner.
    .step-2 = For each, search the provider’s site or your account for “data processing agreement” or “DPA”. Save the file or the link with the date.
    .step-3 = Not found? Ask support for it in one sentence. Providers know the question.
    .step-4 = Check that it covers: your instructions, confidentiality, security, subcontractors, help with leaks, return or erasure, and checks.
    .step-5 = If a provider refuses, plan to change it. Put new services on the list before you start using them.
    .help = Your IT partner knows the technical services. Your trade federation or a lawyer can help with an unusual contract.

action-agree-partner-duties = Agree on one page who does what with your IT partner
    .why = A page prevents gaps on both sides. A good partner will be glad of it.
    .step-1 = List the tasks: updates, backups and restore tests, alerts, accounts of joiners and leavers, help in an emergency.
    .step-2 = Write for each: who does it, how often, and how you can see that it was done.
    .step-3 = Agree on response times, in the evening and at the weekend too, and on how soon you are told of an incident.
    .step-4 = Ask what is not included in the price. Decide for each of those who does it.
    .step-5 = Both accept the page in writing. Put a yearly review in the calendar.
    .help = The tasks named in this check are a good start. Your IT partner fills in the details.

action-limit-partner-access = Limit and check your IT partner’s access
    .why = It closes a door to your whole business, and costs your partner little work.
    .step-1 = First make sure that you have an administrator account of your own that works. Keep its password safe.
    .step-2 = Ask your IT partner for a list: which people, which accounts, which rights, which programs for remote help.
    .step-3 = Have shared accounts replaced by personal ones. Then change every password that the partner knew.
    .step-4 = Have a second sign-in step made compulsory for all of them, in the remote help program too.
    .step-5 = Reduce the rights together. Microsoft 365: under Partner relationships, only the roles that are needed. Google Workspace: under administrator roles and reseller access.
    .step-6 = Agree that the partner tells you when a technician leaves. Check the list every year.
    .help = Your IT partner does most of it. Do it together, so that no service stops by accident.
