### Who does what: which tasks are the provider’s, which are yours, and who sees to them.

domain-governance = Who does what
    .about = Which tasks in the cloud are yours, which are the provider’s, and who sees to them.

question-responsibility-split = For your most important services, do you know which security tasks are yours and which are the provider’s?
    .short = Security tasks divided in writing
    .explanation = A cloud service runs on two. The provider looks after the building, the machines and the software. You decide who gets in, what is shared, and what you keep a copy of. With a rented server or a website, your part is larger.
    .why = A task that each side leaves to the other is not done. Microsoft says it in writing: your data, your settings and your users’ accounts always stay on your side. On a server rented from OVHcloud, so do the backups. And under the GDPR, the European privacy law, you remain responsible for the personal data you keep in the cloud.
    .how = Providers publish who answers for what: search their help pages for “shared responsibility”. Compare that with your contract with your IT partner. Then ask your IT partner or provider: “Which security tasks do you do for us, which do you leave to us, and where is that written?”
    .evidence = A page per service, with a name beside each task that is yours and the date it was last read.
    .choice-unknown-split = No. We rely on the provider, or never asked ourselves the question.
    .choice-rough-idea = Partly. We have an idea of it, but nothing is written down.
    .choice-written-gaps = Nearly. Written down for some services, or without a name beside each task.
    .choice-written-named = Yes. Written down for all of them, with a name beside each task.

action-name-task-owners = Put a name beside each task that is yours
    .why = A task with a name beside it gets done. You also see at once what to ask your IT partner.
    .step-1 = Make a page for each of your three most important services. Often these are mail and files, accounting, and the till or web shop.
    .step-2 = Write down the tasks that are yours. Start with these: accounts, access rights, settings, devices, backups, and what happens when somebody leaves.
    .step-3 = Write a name beside each of those tasks: yours, a colleague’s or your IT partner’s.
    .step-4 = Send your IT partner the tasks with their name. Ask for a written yes or no to each.
    .step-5 = Read it again in a year, and each time you take a new service. Put the date in your calendar.
    .help = You can do this alone, and your IT partner confirms their tasks. Providers answer through their help pages.
