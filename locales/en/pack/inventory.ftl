### Your online services: which ones there are, and what goes into them.

domain-inventory = Your online services
    .about = Which online services your business uses, and what people put into them.

question-service-list = Do you have an up-to-date list of all the online services your business uses, free ones included?
    .short = Up-to-date list of online services
    .explanation = An online service is anything you use over the internet: mail, accounting, the web shop, a site for sending big files. Free ones count, and so do those that only one colleague uses. For each, the list says what it is for, who looks after it and which data it holds.
    .why = What is not on the list is not protected, has no copy, and stays open when somebody leaves. Even invoicing runs online now. Since 1 January 2026, Belgian businesses subject to VAT must, with few exceptions, send each other electronic invoices, as a rule through the Peppol network.
    .how = Look through a year of bank and card statements, then the passwords saved in the browsers. Search your mail for “welcome”, “trial” and “confirm”. Microsoft 365 and Google Workspace also list the outside apps that can reach your mail and files. Ask your IT partner: “Which outside apps can reach our mail and files, and who allowed them?”
    .evidence = The dated list: for each service its purpose, the person who looks after it and the data it holds.
    .choice-no-list = No. There is no list; people just know.
    .choice-gaps = Partly. There is a list, but free or small services are missing.
    .choice-complete-old = Nearly. Everything is on it, but it was not updated this year.
    .choice-complete-current = Yes. Everything is on it, free services included, and updated this year.

question-ai-private-accounts = Does customer or business data go into AI assistants or free online tools through private accounts?
    .short = AI and free tools: business accounts only
    .explanation = An AI assistant is a program you talk to in ordinary words, such as ChatGPT, Copilot or Gemini. Free online tools translate a text, convert a PDF or send a big file. The question is what people paste into them: a customer’s mail, a quote, a payslip. A private account is one that your business does not manage.
    .why = People do this to work better, and that is a good reason. But you cannot see, delete or take back what sits in a private account. The GDPR asks for a written contract with whoever processes personal data for you; a colleague’s private account gives your business none. Business accounts come with other terms: Microsoft says that what you type in Copilot Chat with a work account does not train its models.
    .how = Ask at the next team meeting, without blame: “Which AI assistants and free tools help you, and with which account?” Most tools show the account in a corner of the screen. Ask your IT partner: “Does our subscription include an AI assistant, and do its terms say that our data does not train the model?”
    .evidence = The written rule with the tools that are allowed, and a note of when you last asked everyone.
    .choice-nothing-agreed = Yes, that can happen. We have agreed nothing about it.
    .choice-spoken = Sometimes, perhaps. We talked about it, but wrote no rule.
    .choice-rule-unchecked = Rarely. There is a written rule, not checked this year or not always followed.
    .choice-rule-checked = No. There is a written rule, and we asked everyone this year.

question-sensitive-data = Do you know where your most sensitive data is kept?
    .short = Sensitive data: kind and place known
    .explanation = Sensitive means: it would hurt people or your business if a stranger read it. Think of health data, payslips, copies of identity cards, passwords, customer lists, prices and designs. The same file often sits in several places: a mailbox, a shared folder, an old laptop, a free tool.
    .why = You protect first what matters most, and for that you must know where it is. After a leak, this matters twice as much. The GDPR then gives you 72 hours to report it to the Data Protection Authority, unless a risk to people is unlikely. That is not the day to start searching.
    .how = Take your list of services and note for each one which data is in it. Then look in the forgotten places: inboxes, download folders, USB sticks, the scanner’s folder. In OneDrive, SharePoint or Google Drive, search for words such as “payslip” or “medical”. Or ask your IT partner: “Where do our files about staff, health and customers sit, copies included?”
    .evidence = A one-page table: kind of data, the places where it is kept, who looks after it, and the date.
    .choice-never-looked = No. We have never looked at it.
    .choice-in-heads = Partly. Some of us know it, but it is not written down.
    .choice-noted-gaps = Nearly. It is written down, but with gaps or not checked this year.
    .choice-noted-current = Yes. It is written down in full, and we checked it this year.

question-hidden-tools = When did you last look for online tools that people use without telling anyone?
    .short = Regular search for unknown tools
    .explanation = People quickly find a handy site to plan, to send files or to make a video, and they mean well. Such tools leave traces: a card payment, a sign-in with the work account, an add-on in the browser. This is not spying. You look at the tools, not at what people do with them.
    .why = New tools keep appearing, so a search from two years ago says little about today. Customer data then sits in an account that nobody closes when the person who made it leaves. You may also be paying twice for the same thing.
    .how = Microsoft 365: Entra admin centre, “Enterprise applications”. Google Workspace: admin console, Security, “API controls”. Both list apps that people use with their work account. Add the card statements and the extensions in the browsers. Or ask your IT partner: “Which new apps did our people sign in to with their work account in the past three months?”
    .evidence = A dated note: where you looked, what you found, and what was decided for each tool.
    .choice-never = Never, or nobody remembers when.
    .choice-over-a-year = More than a year ago.
    .choice-this-year = Within the past year, but over three months ago or without decisions afterwards.
    .choice-this-quarter = Within the past three months, with a decision about every tool we found.

question-app-consent = Must an administrator approve an outside app before it can reach your mail or files?
    .short = Outside apps only after approval
    .explanation = You may know the window: “This app would like to read your mail and files. Accept?” One click is enough to let in a planning tool, an AI assistant or a game. Safe means that only an administrator can say yes. If you use neither Microsoft 365 nor Google Workspace, choose “Does not apply to us”.
    .why = One wrong click can hand over a whole mailbox, without any password being stolen. The second sign-in step does not help, because the person has already signed in. CISA, the American cybersecurity agency, advises letting only administrators admit apps in Microsoft 365. For Google Workspace it advises blocking unknown apps.
    .how = Microsoft 365: Entra admin centre, “Enterprise applications”, then “Consent and permissions”. Google Workspace: admin console, Security, “API controls”. Or ask your IT partner: “Can somebody here connect an outside app to mail or files without one of us approving it?”
    .evidence = A screenshot of the setting, and the list of apps that were admitted, with the date of the last check.
    .choice-anyone = No. Everyone can let an app in with one click.
    .choice-some-stopped = Partly. Some apps are stopped, or people have only agreed to ask first.
    .choice-old-unchecked = Nearly. New apps need approval; the older ones were not checked this year.
    .choice-approved = Yes. New apps need approval, and we checked the older ones this year.

question-domain-ownership = Are your domain name and your website in the name of your business?
    .short = Domain name and site in your own name
    .explanation = Your domain name is the part after the @ in your mail address. You rent it through a company called a registrar. The registered holder should be your business, not the web developer or a former colleague. You should also be able to sign in where it is managed. If you have neither a domain name nor a website of your own, choose “Does not apply to us”.
    .why = Whoever manages the domain name decides where your mail and your visitors go. Suppose it is in the name of somebody who leaves, stops or falls out with you. You can then lose mail, website and the way to reset your passwords, all at once. Getting them back then depends on that person’s goodwill.
    .how = For a name in .be, .brussels or .vlaanderen, use the search page (WHOIS) at dnsbelgium.be. It shows the registrar and, if the holder is a business, usually its name. Look at the invoices for the name and the website too. Or ask your web developer or IT partner: “Who is the holder of our domain name, at which registrar, and who can sign in there?”
    .evidence = The search result or an invoice in the name of your business, and the names of two people who can sign in.
    .choice-other-name = No. The name or the website is registered to a person or an agency.
    .choice-no-sign-in = Partly. It is ours on paper, but only somebody outside can sign in.
    .choice-one-person = Nearly. Ours, but only one of us can sign in, or no second step.
    .choice-secured = Yes. Ours, and two of us can sign in, with a second step.

question-approved-tools = Do people have an easy, approved tool for everything they often need?
    .short = An approved tool for every need
    .explanation = This is about everyday needs: sending a big file, chatting, signing, planning, translating, taking notes with AI. Approved means that your business chose the tool and manages the accounts. Easy means: as quick as the free site next to it.
    .why = If the official way is slower, people take another one, whatever the rule says. The data then ends up in as many tools as there are colleagues. A short list of good tools often does more than a ban.
    .how = Ask three colleagues how they would send a very big file or chat with a customer today. Three different answers mean that there is no clear tool. Microsoft 365 and Google Workspace already include tools to share files, chat and meet. Or ask your IT partner: “Which tools are in our subscription that we do not use yet?”
    .evidence = The list of tools for each need, with its date and the place where everyone can find it.
    .choice-own-choice = No. Everyone chooses their own tools.
    .choice-some-needs = Partly. There are tools for some needs, but not for others.
    .choice-list-not-followed = Nearly. Every need has a tool, but not everyone knows or uses it.
    .choice-list-used = Yes. Every need has a tool; everyone knows the list and uses it.

question-data-flows = Do you know which services copy your data to other services or abroad by themselves?
    .short = Automatic copies of data known
    .explanation = The web shop feeds the newsletter, the bank feeds the accountant’s portal, an AI assistant records your meetings. Once set up, such copies go on without you. The links and their keys come under “Connected programs”; this question is about which data ends up where. If no service passes on data about you or your customers, choose “Does not apply to us”.
    .why = A leak at the receiver is still a leak of your customers’ data. If you do not know that a service passes data on, you cannot stop it, or ask whether the data is safe there. The GDPR also sets conditions for personal data that leaves the European Economic Area (the EU, Norway, Iceland and Liechtenstein).
    .how = Look for “Integrations”, “Apps” or “Connected accounts” in the web shop, the newsletter tool and the accounting program. Check which assistants join your online meetings. The country is usually in the privacy statement or the list of sub-processors (the provider’s own suppliers). Or ask the provider: “To which other services do you pass our data, which data, and in which country?”
    .evidence = A drawing or table: from, to, which data, what for, which country, and whether there is a contract.
    .choice-never-looked = No. We have never looked at it.
    .choice-some-known = Partly. We know some of these copies, but not all.
    .choice-listed-gaps = Nearly. All are listed, but details are missing or unchecked this year.
    .choice-listed-current = Yes. All are listed, with data, country and contract, and checked this year.

action-list-services = Make one list of all your online services
    .why = You can only protect, copy and close what you know about. Many other steps start from this list.
    .step-1 = Start a list with what you know: mail and files, accounting, invoicing, payroll, payments, website, domain name, web shop or till.
    .step-2 = Go through a year of bank and card statements, and the passwords saved in the browsers. Add what you find.
    .step-3 = Ask every colleague: “What do you use, free tools too?” Say first that nobody will be blamed.
    .step-4 = Note for each service what it is for, who looks after it, which data it holds and who its administrator is.
    .step-5 = Close what nobody uses any more. Fetch your data first, then close the account.
    .step-6 = Choose one person who keeps the list, and a fixed day each year to go over it.
    .help = Your accountant sees the subscriptions among your invoices. Your IT partner sees the apps connected to mail and files.

action-set-ai-rule = Agree on one page what may go into AI tools
    .why = People want to do well; they only need to know where the line is. One page is enough.
    .step-1 = Ask who uses what, and for which work. Forbid nothing yet.
    .step-2 = Make three short lists: what may go in anywhere, what may go in only with a business account, what may never go in. Passwords and payslips belong in the third.
    .step-3 = Name the tools that are allowed, for big files and translation too. Say whom to ask about a new one.
    .step-4 = Go over the page together in fifteen minutes. Newcomers get it on their first day.
    .step-5 = Ask everyone how it goes after three months, then every year. Adapt the page.
    .help = You can write this page yourself. For health or other sensitive data, ask your data protection officer or lawyer.

action-provide-ai-account = Offer a business account for AI and handy tools
    .why = People who have a good tool at work need no private one. You may be paying for it already.
    .step-1 = Look at your subscription first. Microsoft 365 (Copilot) and Google Workspace (Gemini) often include an assistant.
    .step-2 = Check three things in the terms: do your texts train the service, how long are they kept, is there a data processing agreement (DPA)?
    .step-3 = Open accounts with the work address, and switch on the second sign-in step.
    .step-4 = Choose one tool each for big files, translation and PDFs, in the same way.
    .step-5 = Tell everyone from which day. Ask them to remove business data from their private accounts.
    .help = Your IT partner knows what your subscription includes and can switch it on.

action-mark-sensitive-data = Mark in your list where sensitive data is kept
    .why = A mark takes a minute for each service. It shows at once where protection has to begin.
    .step-1 = Choose four kinds: customers, staff, money, and business secrets. Mark health data and copies of identity cards separately.
    .step-2 = Put the kinds beside every service in your list. Add how bad a leak would be: not very bad, bad, very bad.
    .step-3 = Ask two colleagues where such files also sit: inbox, desktop, USB stick, private online storage.
    .step-4 = Bring loose copies together in one folder that only a few people can open. Delete what nobody needs; ask your accountant first what must be kept.
    .step-5 = Write the date on it. Go over it every year, and whenever a new service is added.
    .help = You can do this with a colleague who knows the files. Your payroll office and your accountant know where data on pay and money is kept.

action-check-hidden-tools = Look for unknown tools every three months
    .why = Four short looks a year take less time than one long search. What you find early is easily put right.
    .step-1 = Tell everyone what you will look at and why. Nobody will be blamed.
    .step-2 = Go through three months of card and bank statements. Mark each subscription that is not on your list.
    .step-3 = Look at the apps used with work accounts. Microsoft 365: “Enterprise applications” in the Entra admin centre. Google Workspace: “API controls”.
    .step-4 = Ask everyone to open the extensions of their own browser and to name the ones they use. Remove the others.
    .step-5 = Decide for each tool: keep it and add it to the list, replace it, or stop. Fetch your data before you stop.
    .step-6 = Note the date, and put the next look in the calendar.
    .help = Your accountant sees the payments. Your IT partner prints the list of apps.

action-require-app-approval = Let an administrator approve outside apps
    .why = A wrong click then leads nowhere. Good apps are still welcome, after a short look.
    .step-1 = Agree who approves and how fast, for example within one working day. Otherwise people look for a way around.
    .step-2 = Open the list of apps in use and approve what people need for their work. Nobody should lose a tool overnight.
    .step-3 = Microsoft 365: Entra admin centre, “Consent and permissions”. Do not let users give consent themselves, and switch on requests to an administrator.
    .step-4 = Google Workspace: admin console, Security, “API controls”. Block apps that you have not approved.
    .step-5 = Try it with an ordinary account: a new app should ask for approval. Note the date.
    .step-6 = Tell everyone how to ask for an app, and what you look at: who makes it, what it reads, what for.
    .help = Your IT partner sets this up in an hour or two. Approving them stays with you.

action-review-connected-apps = Remove outside apps that nobody needs
    .why = An app that was once let in keeps its access until somebody takes it away.
    .step-1 = Open the list. Microsoft 365: Entra admin centre, “Enterprise applications”. Google Workspace: admin console, Security, “API controls”.
    .step-2 = Note for each app what it is for, who uses it and what it can read. Mail, files and contacts count most.
    .step-3 = Ask about the apps that you do not know. Block those that nobody recognises, and wait two weeks.
    .step-4 = Remove what nobody missed. Close the account at the maker of the app as well, and have your data erased there.
    .step-5 = Note the date and the result. Do it again every year.
    .help = Your IT partner gives you the list. A colleague who knows everyone’s work can go through it with you.

action-put-domain-in-company-name = Put domain name and site in the name of your business
    .why = The name then stays yours, whoever builds the website or looks after the mail.
    .step-1 = List your domain names, the unused ones too, with the registrar and the end date. The invoices help.
    .step-2 = Ask the registrar or the agency to make your business the holder, with your enterprise number. For them this is routine.
    .step-3 = Give as contact a mailbox that two people read. Choose one that still works if this domain name fails.
    .step-4 = Ask the same for the hosting of the website: contract and account in your name, and a sign-in of your own.
    .step-5 = Look the name up again a few days later. Keep a screenshot with the date.
    .help = Your web developer or IT partner arranges this with the registrar. If the holder no longer answers, ask the registrar or a lawyer.

action-secure-domain-account = Secure the account of your domain name
    .why = Whoever gets in there can send all your mail elsewhere. An hour closes that door.
    .step-1 = Sign in at the registrar and at the hosting company. If you cannot, ask for a sign-in on an address of your business.
    .step-2 = Give two people an account of their own, each with the second sign-in step.
    .step-3 = Switch on the lock against moving the name (“transfer lock” or “registrar lock”), if the registrar offers it.
    .step-4 = Put on paper in the safe: which registrar, which phone number, which two people. Note the date.
    .help = You can do this yourself. Your IT partner or web developer shows where the settings are.

action-publish-approved-tools = Publish a short list of approved tools
    .why = People like to follow a list that helps them. Newcomers have the right tools on their first day.
    .step-1 = Ask everyone what they need outside tools for: big files, chat, signing, planning, translation, notes.
    .step-2 = Choose one tool for each need. Start with what you already pay for in Microsoft 365 or Google Workspace.
    .step-3 = Try it as a user would. If it takes longer than the free site, look for a better one.
    .step-4 = Put the list where everyone looks: the need, the tool, the link, who helps.
    .step-5 = Say how people can propose another tool. Give an answer within a week.
    .step-6 = Go over the list twice a year with the people who use it.
    .help = A colleague who likes such tools can lead this. Your IT partner knows what your subscription includes.

action-map-data-flows = Draw where your data goes by itself
    .why = On one sheet you see how many others hold your customers’ data. You also see copies that nobody needs.
    .step-1 = Put your services on a large sheet. Draw an arrow for each copy that leaves or arrives by itself.
    .step-2 = Write on each arrow which data goes along and what for: names, orders, pay, recordings.
    .step-3 = Add the country of the receiver. Mark what leaves the European Economic Area.
    .step-4 = Stop the arrows that nobody needs. Make the others thinner: a newsletter needs an address, not the orders.
    .step-5 = Check for every arrow with personal data that there is a contract. Outside the European Economic Area, ask the provider on which legal ground of the GDPR the transfer rests.
    .step-6 = Agree that a new link or AI assistant first gets a line on the sheet. Go over it every year.
    .help = You know your services; your web developer and IT partner know the links. For countries outside Europe, ask your data protection officer or a lawyer.
