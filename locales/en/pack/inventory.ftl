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

question-ai-private-accounts = Does customer or company data go into AI assistants or free online tools through private accounts?
    .short = AI and free tools: business accounts only
    .explanation = An AI assistant is a program you talk to in ordinary words, such as ChatGPT, Copilot or Gemini. Free online tools translate a text, convert a PDF or send a big file. The question is what people paste into them: a customer’s mail, a quote, a payslip. A private account is one that your business does not manage.
    .why = People do this to work better, and that is a good reason. But you cannot see, delete or take back what sits in a private account. The GDPR asks for a written contract with whoever processes personal data for you; a colleague’s private account gives your business none. Business accounts come with other terms: Microsoft says that what you type in Copilot Chat with a work account does not train its models.
    .how = Ask at the next team meeting, without blame: “Which AI assistants and free tools help you, and with which account?” Most tools show the account in a corner of the screen. Ask your IT partner: “Does our subscription include an AI assistant, and do its terms say that our data does not train the model?”
    .evidence = The written rule with the tools that are allowed, and a note of when you last asked everyone.
    .choice-nothing-agreed = Yes, that can happen. We have agreed nothing about it.
    .choice-spoken = Sometimes, perhaps. We talked about it, but wrote no rule.
    .choice-rule-unchecked = Rarely. There is a written rule, not checked this year or not always followed.
    .choice-rule-checked = No. There is a written rule, and we asked everyone this year.

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
    .step-2 = Make three short lists: what may go in anywhere, what only with a business account, what never. Passwords and payslips belong in the third.
    .step-3 = Name the tools that are allowed, for big files and translation too. Say whom to ask about a new one.
    .step-4 = Go over the page together in fifteen minutes. Newcomers get it on their first day.
    .step-5 = Ask everyone how it goes after three months, then every year. Adapt the page.
    .help = You can write this page yourself. For health or other sensitive data, ask your data protection officer or lawyer.

action-provide-ai-account = Offer a business account for AI and handy tools
    .why = Whoever has a good tool at work needs no private one. You may be paying for it already.
    .step-1 = Look at your subscription first. Microsoft 365 (Copilot) and Google Workspace (Gemini) often include an assistant.
    .step-2 = Check three things in the terms: do your texts train the service, how long are they kept, is there a data processing agreement (DPA)?
    .step-3 = Open accounts with the work address, and switch on the second sign-in step.
    .step-4 = Choose one tool each for big files, translation and PDFs, in the same way.
    .step-5 = Tell everyone from which day. Ask them to remove business data from their private accounts.
    .help = Your IT partner knows what your subscription includes and can switch it on.
