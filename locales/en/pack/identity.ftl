### Accounts and access: who can get in, and with what.

domain-identity = Accounts and access
    .about = Who can get into your services, and how hard that is for somebody else.

question-mfa-everyone = Does everyone need a second step to sign in to mail and your main programs?
    .short = Second sign-in step for everyone
    .explanation = A second step is something you confirm besides the password: a code in an app, a tap on your phone, a key. A thief who has the password still cannot get in. It only helps if it is compulsory. If people can skip it, some will.
    .why = Passwords leak, and people use the same one twice. With the password to your mail, somebody can read everything and reset all your other passwords. The NIS2 law names this measure, and it usually comes with the subscription you already pay for.
    .how = Microsoft 365: admin centre, then multi-factor authentication. Google Workspace: admin console, Security, 2-Step Verification. Both show who has it and whether it is compulsory. Or ask your IT partner: “Can anyone here still sign in with a password alone?”
    .evidence = A screenshot of the setting that makes it compulsory, or the list of users with their sign-in methods.
    .choice-nobody = No. A password is enough.
    .choice-some = Partly. Some or all have switched it on, but it is not compulsory.
    .choice-most = Nearly. It is compulsory, with exceptions or without a check this year.
    .choice-everyone = Yes. It is compulsory for everyone, and we checked this year.

question-admin-accounts = Are administrator rights kept on a few separate accounts with the strongest sign-in?
    .short = A few separate administrator accounts
    .explanation = An administrator account is the master key: it creates users, opens mailboxes and erases data. Nobody needs it to read mail, so an administrator has a second account for that work alone. The strongest sign-in is a security key, which you plug in and touch, or a passkey, which opens with your fingerprint or face. Both refuse to work on a fake site.
    .why = A wrong click with an ordinary account opens one mailbox. With an administrator account, it opens everything at once. CISA, the American cybersecurity agency, advises two to eight accounts with full rights. For Microsoft 365, it also advises a sign-in that a fake site cannot steal. For a small business, our advice is two to four.
    .how = Microsoft 365: admin centre, Roles, then “Global Administrator”. Google Workspace: admin console, admin roles, then “Super Admin”. Both show the names. Look in your accounting, web shop and domain name too. Or ask your IT partner: “Which accounts have full rights with us, who uses them, and how do they sign in?”
    .evidence = A dated screenshot of the administrators, with the way each of them signs in.
    .choice-daily = No. Somebody does daily work with an administrator account.
    .choice-separate = Partly. Separate accounts, but more than four, or a password is enough.
    .choice-code = Nearly. Separate, four at most, but still with a code or tap.
    .choice-key = Yes. Separate, four at most, each with a security key or passkey.

question-leaver-access = When somebody leaves, do you close all their access the same day, with a list?
    .short = Access closed the day somebody leaves
    .explanation = This is about everyone who stops working with you: employees, students, temporary staff, freelancers. Their access is in many places: mail, files, accounting, web shop, social media, bank. A list makes sure that nothing is forgotten, whoever does the closing.
    .why = People hand in the door key, but their passwords still work. Usually nothing happens. But a forgotten account is a door that nobody watches, and a stranger who finds the password gets in unnoticed. The NIS2 law names staff and access among its measures.
    .how = Look for the last person who left. Microsoft 365: admin centre, Users, Active users. Google Workspace: admin console, Directory, Users. Compare the names with your staff list. Or ask your IT partner: “Which accounts still work here for people who no longer do?”
    .evidence = The list filled in at the last departure, with a date beside each access that was closed.
    .choice-open = No. Nobody follows it up, or some accounts stay open.
    .choice-later = Partly. We close everything, but days or weeks later.
    .choice-memory = Nearly. Everything the same day, but from memory, without a list.
    .choice-list = Yes. Everything the same day, with a list of all services.

question-access-rights = Can people open only the files and programs that their work needs?
    .short = Access that follows the job
    .explanation = This is about what happens inside your business: who can open the pay files, the customer list, the bookkeeping, the web shop? Rights pile up by themselves. A folder is shared “just for now”, somebody changes jobs and keeps the old access. When access follows the job, a role decides who sees what.
    .why = If somebody’s account is stolen, the thief sees what that person can see. With fewer doors open, the damage stays small; so does a wrong click on “delete”. The GDPR asks for protection that fits the risk, and pay and health data is not for everyone.
    .how = In OneDrive or SharePoint, “Manage access” on a folder shows who can open it. In Google Drive, “Share” does. Accounting and web shop have a page with users and roles. Or ask your IT partner: “Which folders can everyone here open, and who can open the pay and customer files?”
    .evidence = One page with the roles and what each may open, with the date of the last check.
    .choice-all-open = No. Almost everyone can open almost everything.
    .choice-some-closed = Partly. Some things are closed off, pay files for instance; the rest is open.
    .choice-by-role = Nearly. Access follows the job, but was not checked this year.
    .choice-by-role-checked = Yes. Access follows the job, and we checked it this year.

question-own-accounts = Does everyone sign in with an account of their own, without shared passwords?
    .short = An account of their own for everyone
    .explanation = A shared account is one name and one password that several people know: “office”, “till 1”, the sign-in of the web shop. A shared mailbox such as info@ is something else, if each person opens it from their own account. Where a service really allows only one sign-in, its password belongs in a password manager. That is a locked vault for passwords.
    .why = With a shared account you cannot see who changed or deleted something. After every departure everyone needs a new password, so it often stays the same for years. And the second sign-in step then depends on one person’s phone.
    .how = Ask each team: “Which passwords do you share?” Look at the notes beside the till and the screens too. In Microsoft 365 and Google Workspace, the list of users shows names that are not a person. Or ask your IT partner: “Which accounts do several people use here, and which of them can become personal?”
    .evidence = The list of users of your main services, with one person behind each name, and a short list of exceptions.
    .choice-shared = No. Several people use the same account for mail or files.
    .choice-some = Partly. Mail and files are personal, but we share other accounts for convenience.
    .choice-loose = Nearly. Only unavoidable accounts are shared, but without a password manager.
    .choice-personal = Yes. All personal; a shared password, if unavoidable, is in a password manager.

question-password-manager = Does everyone keep work passwords in one password manager run by the business?
    .short = Password manager for the whole business
    .explanation = A password manager is a program that makes up long passwords, keeps them in a locked vault and fills them in. People then remember only one. A business version can share a password and take it back when somebody leaves. Passwords saved in a browser under a private account go home with the person.
    .why = Nobody can remember thirty different passwords, so people use the same one again. If one web shop loses it, strangers try it on your mail as well. A password manager also fills in nothing on a fake address, and that is a warning in itself.
    .how = Ask three colleagues where they keep the password for the accounting program. Look in the browser too: its settings show the saved passwords, and often a private account. Then ask your IT partner: “Do we have a password manager for the business, who uses it, and does it ask for a second step?”
    .evidence = The list of users of the password manager, and a screenshot of the second step that is compulsory there.
    .choice-none = No. Passwords are in heads, on paper or in an open file.
    .choice-own-way = Partly. Some use their browser or a password manager, each in their own way.
    .choice-part = Nearly. The business has one, but not for everyone or without a second step.
    .choice-everyone = Yes. The business has one, everyone uses it, with a second step.

question-legacy-sign-in = Are the old ways of signing in, where a password alone is enough, switched off?
    .short = Old sign-in methods switched off
    .explanation = Older mail programs and devices know only a name and a password. For them there is a side entrance that never asks for the second step. On screens it is called POP, IMAP, SMTP or “app password”. A scanner that mails its scans often uses it. If you use neither Microsoft 365 nor Google Workspace, choose “Does not apply to us”.
    .why = A compulsory second step at the front door helps little while the side door knows only passwords. Strangers who try stolen passwords are glad to take that door. CISA, the American cybersecurity agency, advises closing it in Microsoft 365, and closing POP and IMAP in Google Workspace.
    .how = Microsoft 365: admin centre, “Org settings”, “Modern authentication”. The sign-in logs in the Entra admin centre show who still uses old methods. Google Workspace: admin console, Gmail, POP and IMAP access. Or ask your IT partner: “Can a program or a scanner still get into our mail with a password alone?”
    .evidence = A dated screenshot of the setting, or a sign-in report without old methods.
    .choice-open = No. Programs and devices can get in with a password alone.
    .choice-some = Partly. Switched off for some people; for others they still work.
    .choice-exceptions = Nearly. Off for everyone, but with exceptions or without a check this year.
    .choice-off = Yes. Off for everyone without exception, and checked this year.

question-guests = Do people from outside lose access to your files and chats when the work is done?
    .short = Guests limited and removed in time
    .explanation = A guest is somebody from outside with access to your folders, teams or chats: accountant, architect, freelancer, customer. That is useful, as long as somebody invites them on purpose and takes the access away afterwards. If nobody outside ever has access, choose “Does not apply to us”.
    .why = A project ends, but the access stays, and you do not notice when a guest’s own mailbox is taken over. A stranger then reads your files under a familiar name. CISA, the American cybersecurity agency, advises limiting who may invite guests in Microsoft 365 and what guests can see.
    .how = Microsoft 365: admin centre, Users, “Guest users”; Teams shows “(Guest)” after a name. Google Workspace: look at the members of shared drives and Chat spaces. Think of WhatsApp groups with customers too. Or ask your IT partner: “Which people from outside can open something here, since when, and who invited them?”
    .evidence = A dated list of guests: what each may open, who invited them and until when.
    .choice-stay = No. Whoever once got access keeps it, and nobody looks at the list.
    .choice-now-and-then = Partly. We remove guests when somebody happens to think of it.
    .choice-cleared = Nearly. We check the list every year or set end dates; anyone may invite.
    .choice-limited = Yes. Few people may invite, and there are end dates or yearly checks.

question-emergency-account = Is there an emergency account for the day when no administrator can get in?
    .short = Tested emergency account in the safe
    .explanation = An emergency account is an administrator account that nobody uses from day to day. Its sign-in is kept in a safe place, with a security key of its own. It serves when a phone is lost, an administrator is away or a wrong setting locks everyone out.
    .why = The stricter the sign-in, the easier you lock yourself out. One wrong rule can stop all administrators at once, and asking the provider for access back is slow. With an emergency account you are soon back in.
    .how = Microsoft 365: admin centre, Roles, then “Global Administrator”. Google Workspace: admin console, admin roles, then “Super Admin”. Is there an account that belongs to nobody’s daily work? Or ask your IT partner: “If none of us could sign in tomorrow, which account would let us in, and when was it last tried?”
    .evidence = A dated note of the last test, and the place where the sign-in is kept. Never write the password itself in a report.
    .choice-none = No. If the administrator cannot get in, nobody can.
    .choice-other-person = Partly. Another administrator could help, but no account is kept apart.
    .choice-untested = Nearly. There is one, but untested this year or not in a safe place.
    .choice-tested = Yes. There is one in a safe place, and we tested it this year.

question-account-recovery = Have you agreed how people get back into an account, in a way that keeps strangers out?
    .short = A safe way back into an account
    .explanation = Somebody forgets a password or loses the phone with the second step. Your helpdesk, IT partner or a provider then gives the account back. Who checks that it is really that person? The recovery address and phone number of your main accounts are such a way back as well. Often they are private, or belong to somebody who left.
    .why = A thief who cannot break a lock asks for a new key. A friendly call “from the boss, with a new phone” can get round every password and second step. CISA, the American cybersecurity agency, therefore advises that main administrators in Google Workspace should not be able to restore their own account. It also advises against second steps by text message.
    .how = Open your most important accounts: mail, domain name, web shop, social media, bank. Look at the recovery address and number in the security settings. Google Workspace: admin console, Security, “Account recovery”. Then ask your IT partner: “If somebody calls you in my name for a new password, what do you check first?”
    .evidence = The rule on paper, confirmed by your IT partner, and a dated list of recovery addresses and numbers.
    .choice-on-request = No. A call or a mail is enough to get a new password.
    .choice-by-feeling = Partly. We go by the voice or the story; nothing has been agreed.
    .choice-unchecked = Nearly. There is a rule, but recovery details were not checked this year.
    .choice-settled = Yes. There is a rule, and we checked the recovery details this year.

action-enforce-mfa = Make the second sign-in step compulsory
    .why = It stops a lot of account theft, costs little, and works from the first day.
    .step-1 = List the accounts without a second step. Microsoft 365 and Google Workspace both have a report.
    .step-2 = Tell everyone a week ahead: which app to install, on which day, and who helps.
    .step-3 = Switch it on for everyone. Microsoft 365: “security defaults” or conditional access. Google Workspace: enforce 2-Step Verification. Then do the same in accounting, till and web shop.
    .step-4 = Try to sign in with a password alone. It should fail. Note the date.
    .help = Your IT partner does this in half a day. Safeonweb@Work explains it in plain language.

action-separate-admin-accounts = Move administrator rights to separate accounts
    .why = A stolen daily account then opens one mailbox, not the whole business.
    .step-1 = List who has full rights now: in mail and files, accounting, web shop, website and domain name.
    .step-2 = Have two separate accounts created, for example one for you and one for a colleague or your IT partner. They need no mailbox.
    .step-3 = Switch on the second step for both, and sign in with each of them once.
    .step-4 = Only then take full rights away from the daily accounts. If somebody needs a part, such as resetting passwords, give only that.
    .step-5 = Put the sign-in of one account in a sealed envelope in the safe, for the day when nobody else can get in.
    .help = Your IT partner does this in half a day. Ask first whether an extra account costs a licence.

action-protect-admins-with-keys = Give administrators a security key or a passkey
    .why = A code can be typed on a fake site; a key does not work there. CISA advises it for administrators in Microsoft 365.
    .step-1 = Choose: passkeys on a phone or computer are free; security keys (FIDO2) you buy. Take two per person, one as a spare.
    .step-2 = Add both in the security settings of the administrator account, where the sign-in methods are.
    .step-3 = Have your IT partner make this sign-in compulsory for administrators, and tell you which subscription it needs.
    .step-4 = Try it: the key opens the account, the password with a code no longer does.
    .step-5 = Note who has which key. Put the spare in the safe.
    .help = Your IT partner supplies keys and sets them up. Computer shops sell them too.

action-close-leaver-access = Close access on the day somebody leaves, with a list
    .why = With a list, anyone can do it, and nothing is forgotten on a busy day.
    .step-1 = Write the list: mail and files, accounting, web shop, social media, phone, bank mandates, government services (CSAM), alarm.
    .step-2 = Start with mail, because other passwords are reset there. Microsoft 365: reset the password, sign out of all sessions, block sign-in. Google Workspace: suspend the user.
    .step-3 = Do not delete the account yet. Hand over files, appointments and customers first. After deletion, Microsoft 365 keeps a mailbox for 30 days and Google Workspace a user for 20 days.
    .step-4 = Change the passwords that this person knew and others still use.
    .step-5 = Agree who reports a departure, to whom, and how many days ahead. Put it in the papers that you fill in when somebody leaves.
    .help = Your IT partner closes the accounts if the date is known in time. Ask the Data Protection Authority (APD/GBA) or your lawyer how long a leaver’s mailbox may stay open.

action-remove-old-accounts = Clear out the accounts of people who left
    .why = It closes doors that nobody watches any more.
    .step-1 = Open the list of users in mail, accounting, web shop and social media. Lay your staff list beside it.
    .step-2 = Mark every name that nobody knows, every person who has left, and shared accounts such as “student” or “test”.
    .step-3 = Block those accounts and wait two weeks. If somebody misses one, it can be opened again.
    .step-4 = Hand over what is useful, then delete. Note the date, and do it again in a year.
    .help = An employee can do this with the staff list. Your IT partner gives the lists of users.

action-group-access-by-role = Give access by role instead of by person
    .why = New people then have the right access at once, and people who change jobs keep nothing by accident. It is no sign of distrust.
    .step-1 = Write down three or four roles, for example: everyone, sales, bookkeeping and staff matters, management.
    .step-2 = Note what each role may open. Begin with pay, customers and bookkeeping.
    .step-3 = Have a group made for each role in Microsoft 365 or Google Workspace. Share folders with groups, no longer with individuals.
    .step-4 = Do the same with the roles in your accounting and your web shop.
    .step-5 = Try it with an ordinary account: the pay folder should stay closed.
    .step-6 = When somebody changes jobs, move them to the other group the same day.
    .help = You decide the roles; your IT partner makes the groups and moves the folders.

action-review-access-yearly = Check once a year who can open what
    .why = Rights pile up unnoticed. An hour or two a year brings them back to what is needed.
    .step-1 = Choose the three places that matter most, for example pay, customers and bookkeeping.
    .step-2 = Open the list of people: “Manage access” in OneDrive and SharePoint, “Share” in Google Drive, users and roles elsewhere.
    .step-3 = For every name, ask: does this person need this for their work today? If not, remove it and tell them.
    .step-4 = Note the date and the result. Put the next check in the calendar.
    .help = You or a colleague who knows everyone can do this. Your IT partner can print the lists.

action-replace-shared-logins = Replace shared accounts with personal ones
    .why = You then see who did what, and a departure costs one account instead of a new password for everyone.
    .step-1 = List the accounts that several people use: mail, till, web shop, social media, supplier sites. Note who knows each password.
    .step-2 = Give each person an account of their own. Begin with mail and with whatever handles money. Ask first what an extra account costs.
    .step-3 = Turn addresses such as info@ into a shared mailbox. Microsoft 365 has a “shared mailbox” for this, Google Workspace a group or delegated access.
    .step-4 = On Facebook and Instagram, give people a role on the page of the business instead of the password.
    .step-5 = Put what has to stay shared in a password manager. Change those passwords now, and whenever somebody leaves.
    .help = Your IT partner does mail and till. A colleague can do social media and supplier sites.

action-set-up-password-manager = Start a password manager for the business
    .why = People then need to remember one password, and can have a different one everywhere.
    .step-1 = Choose one with a business version. Look for a second sign-in step, shared folders and a way back in for the owner.
    .step-2 = Make the second step compulsory, and give each person an account of their own.
    .step-3 = Begin with the five most important passwords. Make new, long ones, in mail and accounting first.
    .step-4 = Help each colleague for half an hour: install it, bring over the passwords from the browser, delete them there.
    .step-5 = Keep the password manager’s emergency code on paper in the safe. Collect loose notes and shred them.
    .help = Your IT partner can recommend one and set it up. A colleague who likes computers can help the others.

action-block-legacy-sign-in = Close the old ways of signing in
    .why = The second step then holds at every door. Most of the work is in scanners and old mail programs.
    .step-1 = Find out who and what still uses the old methods. In Microsoft 365, the sign-in logs show this. Think of scanners, alarms, the till and the website.
    .step-2 = Replace or update old mail programs. Have your IT partner set up scanners in a way that needs no mailbox password.
    .step-3 = Switch the old methods off. Microsoft 365: “security defaults” or conditional access, and SMTP sign-in per mailbox. Google Workspace: POP and IMAP access, and app passwords.
    .step-4 = If one device really cannot do without, give it an account of its own that opens nothing else. Note the exception with an end date.
    .step-5 = Print, scan and mail from every place to see whether it works. Note the date and check again next year.
    .help = This is a job for your IT partner. Agree on a quiet day, because a forgotten scanner only shows itself then.

action-limit-guests = Tidy up guests and decide who may invite
    .why = Outsiders then see only what they work on, and only for as long as they do.
    .step-1 = Make a list of all guests. Microsoft 365: admin centre, “Guest users”. Google Workspace: members of shared drives and Chat spaces.
    .step-2 = For each guest, ask who knows them and what they still do here. Remove the others, and tell them.
    .step-3 = Decide who may invite. Microsoft 365: Entra admin centre, “External collaboration settings”. Google Workspace: admin console, sharing settings of Drive and Docs.
    .step-4 = Give each new guest an end date, or put one in the calendar. Ninety days is a good measure.
    .step-5 = Look at the list once a year. Add guests to the list that you use when a job or project ends.
    .help = A colleague can go through the list with you. Your IT partner changes the settings.

action-create-emergency-account = Create an emergency account and test it
    .why = It gets you in when a phone, a person or a setting fails. It costs an hour and two keys.
    .step-1 = Have one extra administrator account made that belongs to no person and has no mailbox.
    .step-2 = Give it a long password and two security keys. Keep the password and one key in the safe, the other key in another place.
    .step-3 = Have your IT partner leave it out of the rules that could lock everyone out, but never out of the second step.
    .step-4 = Have a message sent to two people whenever this account signs in.
    .step-5 = Try it, close the envelope, and write the date on it. Try it again each year and after a change of administrator.
    .help = Your IT partner does this in an hour or two. You decide who may open the envelope.

action-agree-account-recovery = Agree how people get back into an account
    .why = A stranger with a good story then gets no key, and a colleague in trouble is helped quickly.
    .step-1 = Write one rule: no new password or second step before you have called back on the number you already had. Meeting in person is fine too.
    .step-2 = Send the rule to your IT partner and have it confirmed. For administrators, ask that they always call you first.
    .step-3 = List your main accounts with their recovery address and number. Replace private ones, and those of people who left, with ones of the business.
    .step-4 = Google Workspace: stop main administrators restoring their own account, once a second administrator or an emergency account works. Replace text messages with an app or a key where you can.
    .step-5 = Test it: agree with your IT partner that a colleague calls one day and asks for a password. Thank the person who says no.
    .help = You make the rule. Your IT partner applies it and can show the recovery details of all accounts.
