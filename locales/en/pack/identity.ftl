### Accounts and access: who can get in, and with what.

domain-identity = Accounts and access
    .about = Who can get into your services, and how hard that is for somebody else.

question-mfa-everyone = Does everyone need a second step to sign in to mail and your main programs?
    .short = Second sign-in step for everyone
    .explanation = A second step is something you confirm besides the password: a code in an app, a tap on your phone, a key. A thief who has the password then still stands outside. It only helps if it is compulsory. Whoever may skip it will.
    .why = Passwords leak, and people use the same one twice. With the password to your mail, somebody can read everything and reset all your other passwords. The NIS2 law names this measure, and it usually comes with the subscription you already pay for.
    .how = In Microsoft 365: admin centre, then multi-factor authentication. In Google Workspace: admin console, Security, 2-Step Verification. Both show who has it and whether it is compulsory. Or ask your IT partner: “Can anyone here still sign in with a password alone?”
    .evidence = A screenshot of the setting that makes it compulsory, or the list of users with their sign-in methods.
    .choice-nobody = No. A password is enough.
    .choice-some = Partly. Some people have switched it on themselves.
    .choice-most = Nearly. It is compulsory, with exceptions or without a check this year.
    .choice-everyone = Yes. It is compulsory for everyone, and we checked this year.

question-admin-accounts = Are administrator rights kept on a few separate accounts with the strongest sign-in?
    .short = A few separate administrator accounts
    .explanation = An administrator account is the master key: it creates users, opens mailboxes and erases data. Nobody needs it to read mail, so whoever administers has a second account for that alone. The strongest sign-in is a security key, which you plug in and touch, or a passkey, which opens with your fingerprint or face. Both refuse to work on a false site.
    .why = A wrong click with an ordinary account opens one mailbox. With an administrator account, it opens everything at once. CISA, the American cyber security agency, advises two to eight accounts with full rights, and for Microsoft 365 a sign-in that a false site cannot steal. For a small business, our advice is two to four.
    .how = Microsoft 365: admin centre, Roles, then “Global Administrator”. Google Workspace: admin console, admin roles, then “Super Admin”. Both show the names. Look in your accounting, web shop and domain name too. Or ask your IT partner: “Which accounts have full rights with us, who uses them, and how do they sign in?”
    .evidence = A dated screenshot of the administrators, with the way each of them signs in.
    .choice-daily = No. Somebody does daily work with an administrator account.
    .choice-separate = Partly. Separate accounts, but more than four, or a password is enough.
    .choice-code = Nearly. Separate, four at most, but still with a code or tap.
    .choice-key = Yes. Separate, four at most, each with a security key or passkey.

question-leaver-access = When somebody leaves, do you close all their access the same day, with a list?
    .short = Access closed the day somebody leaves
    .explanation = This is about everyone who stops working with you: employees, students, temporary staff, freelancers. Their access is in many places: mail, files, accounting, web shop, social media, bank. A list makes sure that nothing is forgotten, whoever does the closing.
    .why = People hand in the key of the door, but their passwords still work. Mostly nothing happens. But a forgotten account is a door that nobody watches, and a stranger who finds the password gets in unnoticed. The NIS2 law names staff and access among its measures.
    .how = Look for the last person who left. Microsoft 365: admin centre, Users, Active users. Google Workspace: admin console, Directory, Users. Compare the names with your staff list. Or ask your IT partner: “Which accounts still work here for people who no longer do?”
    .evidence = The list filled in at the last departure, with a date beside each access that was closed.
    .choice-open = No. Nobody follows it up, or some accounts stay open.
    .choice-later = Partly. We close everything, but days or weeks later.
    .choice-memory = Nearly. Everything the same day, but from memory, without a list.
    .choice-list = Yes. Everything the same day, with a list of all services.

question-access-rights = Can people open only the files and programs that their work needs?
    .short = Access that follows the job
    .explanation = This is about what happens inside your business: who can open the pay files, the customer list, the accounts, the web shop? Rights pile up by themselves. A folder is shared “just for now”, somebody changes jobs and keeps the old access. When access follows the job, a role decides who sees what.
    .why = If somebody’s account is stolen, the thief sees what that person can see. With fewer doors open, the damage stays small; so does a wrong click on “delete”. The GDPR asks for protection that fits the risk, and pay or health data are not for everyone.
    .how = In OneDrive or SharePoint, “Manage access” on a folder shows who can open it. In Google Drive, “Share” does. Accounting and web shop have a page with users and roles. Or ask your IT partner: “Which folders can everyone here open, and who can open the pay and customer files?”
    .evidence = One page with the roles and what each may open, with the date of the last check.
    .choice-all-open = No. Almost everyone can open almost everything.
    .choice-some-closed = Partly. Some things are closed off, pay files for instance; the rest is open.
    .choice-by-role = Nearly. Access follows the job, but was not checked this year.
    .choice-by-role-checked = Yes. Access follows the job, and we checked it this year.

action-enforce-mfa = Make the second sign-in step compulsory
    .why = It stops much account theft, costs little, and works from the first day.
    .step-1 = List the accounts without a second step. Microsoft 365 and Google Workspace both have a report.
    .step-2 = Tell everyone a week ahead: which app to install, on which day, and who helps.
    .step-3 = Switch it on for everybody. Microsoft 365: “security defaults” or conditional access. Google Workspace: enforce 2-Step Verification. Then do the same in accounting, the till and the web shop.
    .step-4 = Try to sign in with a password alone. It should fail. Note the date.
    .help = Your IT partner does this in half a day. Safeonweb@Work explains it in plain language.

action-separate-admin-accounts = Move administrator rights to separate accounts
    .why = If a daily account is stolen, one mailbox is open then, not the whole business.
    .step-1 = List who has full rights now: in mail and files, accounting, web shop, website and domain name.
    .step-2 = Have two separate accounts created, for example one for you and one for a colleague or your IT partner. They need no mailbox.
    .step-3 = Switch on the second step for both, and sign in with each of them once.
    .step-4 = Only then take full rights away from the daily accounts. If somebody needs a part, such as resetting passwords, give only that.
    .step-5 = Put the sign-in of one account in a sealed envelope in the safe, for the day when nobody else can get in.
    .help = Your IT partner does this in half a day. Ask first whether an extra account costs a licence.

action-protect-admins-with-keys = Give administrators a security key or a passkey
    .why = A code can be typed on a false site; a key does not work there. CISA advises it for administrators in Microsoft 365.
    .step-1 = Choose: passkeys on a phone or computer are free; security keys (FIDO2) you buy. Take two per person, one as a spare.
    .step-2 = Add both in the security settings of the administrator account, where the sign-in methods are.
    .step-3 = Have your IT partner make this sign-in compulsory for administrators, and say which subscription that takes.
    .step-4 = Try it: the key opens the account, the password with a code no longer does.
    .step-5 = Note who has which key. Put the spare in the safe.
    .help = Your IT partner supplies keys and sets them up. Computer shops sell them too.

action-close-leaver-access = Close access on the day someone leaves, with a list
    .why = With a list, anyone can do it, and nothing is forgotten on a busy day.
    .step-1 = Write the list: mail and files, accounting, web shop, social media, phone, bank mandates, government services (CSAM), alarm.
    .step-2 = Start with mail, because other passwords are reset there. Microsoft 365: reset the password, sign out of all sessions, block sign-in. Google Workspace: suspend the user.
    .step-3 = Do not delete the account yet. Hand over files, appointments and customers first. After deletion, Microsoft 365 keeps a mailbox for 30 days and Google Workspace a user for 20 days.
    .step-4 = Change the passwords that this person knew and others still use.
    .step-5 = Agree who reports a departure, to whom, and how many days ahead. Add a line to your leaving papers.
    .help = Your IT partner closes the accounts if the date is known in time. Ask the data protection authority or your lawyer how long a leaver’s mailbox may stay open.

action-remove-old-accounts = Clear out the accounts of people who left
    .why = It closes doors that nobody watches any more.
    .step-1 = Open the list of users in mail, accounting, web shop and social media. Lay your staff list beside it.
    .step-2 = Mark every name that nobody knows, every person who has left, and shared accounts such as “student” or “test”.
    .step-3 = Block those accounts and wait two weeks. If somebody misses one, it can be opened again.
    .step-4 = Hand over what is useful, then delete. Note the date, and do it again in a year.
    .help = An employee can do this with the staff list. Your IT partner gives the lists of users.

action-group-access-by-role = Give access by role instead of by person
    .why = New people then have the right access at once, and who changes jobs keeps nothing by accident. It is no sign of distrust.
    .step-1 = Write down three or four roles, for example: everyone, sales, accounts and staff matters, management.
    .step-2 = Note what each role may open. Begin with pay, customers and accounts.
    .step-3 = Have a group made for each role in Microsoft 365 or Google Workspace. Share folders with groups, no longer with persons.
    .step-4 = Do the same with the roles in your accounting and your web shop.
    .step-5 = Try it with an ordinary account: the pay folder should stay closed.
    .step-6 = When somebody changes jobs, move them to the other group the same day.
    .help = You decide the roles; your IT partner makes the groups and moves the folders.

action-review-access-yearly = Check once a year who can open what
    .why = Rights pile up unnoticed. An hour or two a year brings them back to what is needed.
    .step-1 = Choose the three places that matter most, for example pay, customers and accounts.
    .step-2 = Open the list of people: “Manage access” in OneDrive and SharePoint, “Share” in Google Drive, users and roles elsewhere.
    .step-3 = Ask for every name: does this person need this for the work of today? If not, remove it and tell them.
    .step-4 = Note the date and the result. Put the next check in the calendar.
    .help = You or a colleague who knows everyone can do this. Your IT partner can print the lists.
