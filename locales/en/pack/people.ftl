### People and training: what everyone has learnt, and whom they tell.

domain-people = People and training
    .about = What everyone has learnt about security, and whom they tell after a mistake.

question-staff-training = Does everyone get a short security training session every year?
    .short = Yearly security training for everyone
    .explanation = One hour is enough: recognising fake messages, sharing files, signing in safely, and whom to tell after a mistake. Everyone with an account takes part. That includes management, family members who help out and student workers.
    .why = Fake messages look real nowadays. People who have seen an example recognise the next one sooner, and dare to speak up after a wrong click. A mistake reported at once can often still be put right. The NIS2 law names training among its measures, for management too.
    .how = Ask three colleagues when they last had such an hour, and whom they would tell after a wrong click. Or ask your IT partner: “Which security training have you given our people, and when?”
    .evidence = The date, the subjects and the names of those who took part.
    .choice-never = No. We have never organised one.
    .choice-long-ago = Partly. There was one, but more than a year ago.
    .choice-some = Nearly. There was one this past year, but not everyone took part.
    .choice-everyone = Yes. Everyone took part this past year, management included.

question-report-without-blame = Can everyone report a mistake or an odd message easily, and without being blamed?
    .short = Mistakes reported easily, without blame
    .explanation = It takes two things: a place to report that everyone knows, and the certainty of being thanked. A wrong click, a file sent to the wrong person, a lost phone: all of it counts. If you work alone, choose “Does not apply to us”.
    .why = In the first minutes a password can be changed, and a payment can sometimes still be stopped. Three days later, a stranger may already have read everything. People remember how the last report was received, and act accordingly.
    .how = Ask two colleagues: “You clicked on a fake link. Whom do you tell, and what happens then?” Outlook and Gmail have a button to report a message; find out who in your firm hears of it. Ask your IT partner: “How many odd messages or mistakes did our people report to you this past year?”
    .evidence = The sentence in your house rules, and the list of what was reported this past year.
    .choice-nowhere = No. Nobody knows where to report, or people prefer to keep quiet.
    .choice-by-chance = Partly. People tell a colleague by chance; no place or deputy was agreed.
    .choice-not-everyone = Nearly. A place was agreed, but some do not know or use it.
    .choice-thanked = Yes. Everyone knows and uses the place, and people are thanked for reporting.

question-management-training = Have the owners and directors themselves taken cybersecurity training?
    .short = Owners and directors trained
    .explanation = The yearly hour for everyone is about working safely. This is about deciding: which risks you have, which measures are worth the money, and what you do in an emergency. Half a day is enough and needs no technical knowledge. If you run the business alone, it is about you.
    .why = The people who decide on the budget also decide how safe the business is. After an incident, everyone looks to management first. For a firm that the NIS2 law covers, this is law: the members of its management must take training (article 31). For other firms it is good practice.
    .how = Look for a certificate or a date in the calendar, for each owner and director. Ask your IT partner or trade federation: “Which course on cyber risks suits people who run a small firm, and does it give a certificate?” Our advice is to repeat it every three years.
    .evidence = A certificate or attendance list with names, date and subjects.
    .choice-none = No. None of them has taken any such training.
    .choice-basics = Partly. Only the short training that all staff take.
    .choice-some = Nearly. Not all of them, over three years ago, or without proof.
    .choice-all = Yes. All of them, in the last three years, with proof.

question-payment-check = Before you pay into a new account or send a large data file, do you always check by another route?
    .short = New account numbers checked by phone
    .explanation = A mail asks you to use a new account number, or to send the list of customers or the payslips. Another route means that you call a number you already had, never the one in the message. The check is always done, even when it is urgent or when the boss asks. Even somebody who works alone can do it.
    .why = The message may come from your supplier’s real mailbox, taken over by a thief. Nothing then looks wrong, and your own second sign-in step does not help. Money that has left is hard to get back. The call takes two minutes.
    .how = Ask the person who pays the invoices: “A supplier mails a new account number. What do you do?” See in your accounting program who can change an account number. Ask your bank: “Can we have a second person approve every payment above an amount that we choose?”
    .evidence = The rule on paper, and a note of the last check: date, number called, and who did it.
    .choice-no = No. We usually do what the message asks.
    .choice-when-odd = Partly. We check when something looks odd.
    .choice-habit = Nearly. We always check, but no written rule says so.
    .choice-rule = Yes. We always check; it is a written rule, for management too.

question-key-person = Could you go on working if the one person who knows your IT were suddenly away?
    .short = A deputy who can manage the IT
    .explanation = In a small firm, one person often knows it all: you, a colleague, or one technician at your IT partner. A deputy needs two things: a file that says how everything works, and access of their own. The deputy may also be somebody outside whom you trust.
    .why = When that person is ill, on holiday or gone, nobody can open an account or renew a domain name. What takes ten minutes then takes days. The same goes when the only technician who knows you leaves your IT partner.
    .how = Try it: for half a day, that person answers no questions and the deputy does the work. Ask your IT partner: “If the technician who knows us stops tomorrow, who takes over, and where is our file kept?”
    .evidence = The contents page of the file with its date, and a note of the day on which the deputy tried it.
    .choice-one-head = No. It is all in one person’s head and hands.
    .choice-half = Partly. There is a file, or a second person with access, not both.
    .choice-untried = Nearly. A deputy has the file and access, but untried this year.
    .choice-tried = Yes. A deputy has the file and access, and tried them this year.

question-admin-skills = Can the people who set up your cloud services show that they have learnt how?
    .short = Cloud set up by trained people
    .explanation = Setting up mail and files, a web shop or a rented server is a skill, and the settings change all the time. Proof is a course or a certificate for that very service, not older than three years. It concerns the colleague who is good with computers as well as your IT partner. If you use two clouds, you need both skills.
    .why = The Uptime Institute reported in 2025 that about 40% of the data centre operators it asked had a major outage through human error within three years. Most of those came from a procedure that was not followed, or was faulty. Those are not small firms. Still, knowing the settings well prevents mistakes everywhere.
    .how = Write beside each main service who sets it up, and ask that person: which course, and when? Microsoft has free courses on Microsoft Learn; Google and many other makers offer them as well. Ask your IT partner: “Which certificates do the technicians who work for us hold, for which services, and from which year?”
    .evidence = A list of the main services with, for each, a name, a course or certificate and its year.
    .choice-by-trying = No. People learn by trying, or we do not know.
    .choice-experience = Partly. They have years of experience, but no course or certificate.
    .choice-partly-proven = Nearly. There is proof, but older or not for every main service.
    .choice-proven = Yes. For every main service, there is recent proof.

question-new-starters = Does a new colleague get the right access, the rules and a short introduction to security on the first day?
    .short = A safe first day for new colleagues
    .explanation = Three things belong to the first day: an account with only the access needed, one page of rules, and half an hour of explanation. This applies to students, temporary staff and freelancers too. If you work alone, choose “Does not apply to us”.
    .why = A newcomer without an account borrows a colleague’s password, and that habit stays. Somebody new does not yet know how you write, so a fake message “from the boss” seems normal. The NIS2 law names staff, access and training among its measures.
    .how = Ask the newest colleague: “On which day did you get your own account, and what was explained to you?” Microsoft 365: admin centre, Users, Active users. Google Workspace: admin console, Directory, Users. Ask your IT partner: “How many days ahead must we announce a newcomer, and which access do you give by default?”
    .evidence = The list filled in for the newest colleague, with dates and a signature.
    .choice-unprepared = No. The right access is not ready on the first day.
    .choice-access-only = Partly. The access is ready, but the rules or the introduction is missing.
    .choice-later = Nearly. Access on day one, the rest later or without a list.
    .choice-first-day = Yes. All three on the first day, with a list.

action-train-staff = Give everyone one hour of security training a year
    .why = It costs an hour and helps against fake messages and careless sharing.
    .step-1 = Choose a date when everyone is there, and put it in the calendar every year.
    .step-2 = Take ready-made material from Safeonweb and Safeonweb@Work. Add two fake messages that you received yourselves.
    .step-3 = Cover four subjects: fake messages, sharing files, the second sign-in step, and whom to tell after a mistake.
    .step-4 = Write down who was there. Repeat it briefly for those who were absent and for every newcomer.
    .step-5 = Discuss one short tip in a team meeting every three months.
    .help = A colleague who explains well can give it. Your IT partner or a training firm can do it too. The advice on Safeonweb@Work is free.

action-welcome-reports = Make it easy to report a mistake, without blame
    .why = People who fear a reproach say nothing. A report after five minutes can spare you a great deal of work.
    .step-1 = Choose one place to report: a person, a phone number or a mailbox. Choose a deputy for holidays.
    .step-2 = Say it yourself, in the team: “If you report a wrong click, you are thanked, never blamed.” Write that sentence in your house rules.
    .step-3 = Agree what is reported: odd messages, a wrong click, a file sent to the wrong person, a lost phone.
    .step-4 = Have the person who receives the reports forward suspicious messages to suspicious@safeonweb.be. The Centre for Cybersecurity Belgium (CCB) checks their links and attachments.
    .help = You can do this yourself. Your IT partner can add a report button to the mail program.

action-train-management = Train the owners and directors for half a day
    .why = You then know which risks you take and what your money goes to. For a firm that the NIS2 law covers, it is a legal duty (article 31).
    .step-1 = Choose a course for people who decide: risks, legal duties, contracts, what to do in an emergency. It is not a technical course.
    .step-2 = Ask the trainer to use your own services and an example from a small firm. Your last incident or scare is a good start.
    .step-3 = Book one date for all owners and directors. Anyone who is absent takes the next one.
    .step-4 = Keep the certificate, the programme and the names together. Put the next time in the calendar, within three years.
    .step-5 = Decide afterwards together on three measures for the coming year, and write them down.
    .help = A training firm, a trade federation or your IT partner can give it. You can also study the advice of Safeonweb@Work together.

action-set-call-back-rule = Agree to call before paying into a new account
    .why = A two-minute call stops a fake invoice, even one that looks perfect.
    .step-1 = Write the rule in three lines. A new or changed account number: first call a number we already had. A large data file: first call the person who asks for it. No exceptions.
    .step-2 = Take the numbers from an old invoice or the contract, never from the message. Keep them in one list.
    .step-3 = Say it to the team yourself: “I will never ask for a secret or urgent payment. If I seem to do so, call me.”
    .step-4 = Ask your bank for two approvals above an amount that you choose. In your accounting program, let few people change account numbers.
    .step-5 = If something was paid wrongly, call the bank at once, then the police. Every hour counts.
    .help = You can do this yourself. Your accountant and your bank help with the settings.

action-prepare-it-deputy = Prepare a deputy for the person who manages your IT
    .why = A deputy who has tried it once keeps you working, and lets the other person go on holiday.
    .step-1 = Choose the deputy: a colleague, a family member in the business, or your IT partner.
    .step-2 = Make one file: the services, who sets them up, the contracts, the renewal dates, the emergency numbers. Keep a copy on paper.
    .step-3 = Add one page per recurring task: a new colleague, a leaver, a lost password, checking the backup.
    .step-4 = Give the deputy an account of their own with the rights needed. Never pass on a password.
    .step-5 = Where only one account is possible, put its sign-in in a sealed envelope in the safe. Write on it who may open it.
    .step-6 = Let the deputy do the work for half a day, and add what was missing. Repeat it every year.
    .help = The person who knows it all writes, and the deputy asks the questions. Your IT partner adds the technical pages.

action-train-cloud-admins = Train the people who set up your cloud
    .why = One course costs less than one wrong setting, and your choices become better too.
    .step-1 = Write beside each main service who sets it up today and what that person learnt about it.
    .step-2 = Choose the service where a mistake would hurt most. Start there.
    .step-3 = Choose a course by the maker, for example on Microsoft Learn, or a training firm. Set aside working hours for it.
    .step-4 = If nobody here has the time, choose a partner whose technicians hold certificates for that service. Ask to see them.
    .step-5 = Try new settings on a test account first, and write down what was changed. Refresh the knowledge every two to three years.
    .help = The makers of your services publish courses. Your IT partner can train a colleague while working together.

action-welcome-new-colleagues = Make a list for a new colleague’s first day
    .why = The first day sets the habits, and with a list nobody has to think of everything.
    .step-1 = Write the list: account, role, second sign-in step, password manager, device, door key.
    .step-2 = Agree who announces a newcomer, to whom, and how many days ahead.
    .step-3 = Add your rules: passwords, sharing files, private devices, AI tools, whom to tell after a mistake. The newcomer reads and signs them. No rules yet? One page will do to start with.
    .step-4 = Plan half an hour: show a fake message, how you share files, and the rule for new account numbers.
    .step-5 = After a month, ask what was missing and take away access that is not used. Keep the list: it helps when the person leaves.
    .help = The person who handles staff matters makes the list. Your IT partner has the account ready in time.
