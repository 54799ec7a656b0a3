### Connected programs: links between programs, and the keys they use.

domain-api = Connected programs
    .about = Programs that pass data to each other by themselves, and the keys they use to do so.

question-api-keys = Does every link between your programs have its own key, with only the rights it needs?
    .short = A separate, limited key for each link
    .explanation = When your web shop sends orders to your accounting by itself, it signs in there with a key. That is a long code (API key or token), in fact a password for programs. A good key serves one link, may do little, and is not left in a mail or a spreadsheet. If none of your programs passes data to another, choose “Does not apply to us”.
    .why = A key is not asked for a second step, and it keeps working when nobody looks. Somebody who finds one in an old mail can read or change your data unnoticed. With one key per link you replace only that one, and the rest goes on working.
    .how = In your web shop, till, accounting and customer list, look for “Integrations”, “Apps” or “API”. Microsoft 365: Entra admin centre, “Enterprise applications”. Google Workspace: admin console, Security, “API controls”. Or ask the maker or your IT partner: “Which links are active in our account, with which key, and what may each one do?”
    .evidence = A list of the links: from, to, what the key may do, where it is kept, when it was replaced.
    .choice-unknown = No. We do not know which links or keys exist.
    .choice-shared-or-loose = Partly. We know the links, but keys are shared or left in mails.
    .choice-too-wide = Nearly. Own keys, kept safely, but with wide rights or never replaced.
    .choice-limited = Yes. Each link has its own limited key, kept safely and replaced regularly.

question-integration-list = Do you have a list of the links between your programs, with a purpose and a name for each?
    .short = Program links listed, with a name each
    .explanation = A link passes data on by itself: orders to the accounting, addresses to the newsletter. The list says what goes from where to where, what for, and who looks after it. That person notices when the link stops, and says when it may go. The keys themselves are a separate question.
    .why = Links often outlive their purpose. A trial ends, but customer data still flows to a program that nobody uses any more. When a program is replaced or broken into, the list shows at once which others are affected.
    .how = In your three main programs, look for “Integrations”, “Apps” or “API”, and compare with the list. Also look in Power Automate, Zapier or Make, if somebody here uses one of them. Ask your IT partner: “Which links between our programs did you make, what is each one for, and whom do you tell when one stops?”
    .evidence = The list, with the date of the last check: from, to, which data, what for, and a name.
    .choice-none = No. There is no list, and nobody knows all the links.
    .choice-in-heads = Partly. Somebody knows them all, but nothing is written down.
    .choice-incomplete = Nearly. There is a list, but incomplete, without names or unchecked this year.
    .choice-complete = Yes. Every link is listed with purpose and name, checked this year.

question-secrets-storage = Are the keys of your program links kept in a safe place, and nowhere else?
    .short = Program keys kept in a safe place only
    .explanation = A safe place is a password manager, or the protected setting of the program that uses the key. A mail, a chat, a spreadsheet or a shared note is not safe. Neither is the code of your website: code gets copied, to a developer, to a backup, sometimes to a public page. This is about where the keys are; what each one may do is a separate question.
    .why = A thief who gets into one mailbox can search it for “token” or “API key” in seconds. Code that becomes public by accident is searched just as fast, by programs made for it. A copied key works for the thief exactly as it works for you, until you replace it.
    .how = Search your mail, chats and files for “API key”, “token” and “secret”. In Microsoft 365, use the search box of Outlook, Teams and SharePoint; in Google Workspace, that of Gmail, Chat and Drive. Ask your developer or IT partner: “Where are the keys of our links kept, who can read them, and are any in the code?”
    .evidence = A screenshot of the key names in the password manager, never of the keys, and the date of the last search.
    .choice-loose = No. They are in mails, files or chats, or nobody knows where.
    .choice-new-ones-safe = Partly. New keys go to a safe place, but nobody looked for old ones.
    .choice-not-replaced = Nearly. All found and moved, but keys found elsewhere were not replaced.
    .choice-safe = Yes. All in a safe place, and keys found elsewhere were replaced.

question-record-check = Has somebody tested that customers who sign in to your site or app see only their own data?
    .short = Each customer limited to their own data
    .explanation = In a web shop, portal or app, each person should see only their own orders, invoices or files. The address often ends in a number: somebody who changes 1041 to 1042 should get an error, not somebody else’s order. In a ready-made web shop, what counts most is what was made or added for you. If you have no web shop, portal or app of your own that people sign in to, choose “Does not apply to us”.
    .why = This fault needs no break-in: the page simply opens. A curious customer can then read a whole customer file, number by number, and nothing looks wrong. For you it is a leak of personal data. The privacy law (GDPR) gives you 72 hours to report it, unless a risk to people is unlikely.
    .how = Make two test customers of your own, sign in as the first, and try to open an order of the second by changing the address. Do this only on your own site. It is a first look: the developer tests every page and every kind of user. Ask your developer: “How do you test that one customer cannot open another’s data, and may we see the result?”
    .evidence = A dated test report: which pages and users, what was tried, what was put right.
    .choice-never = No. Nobody has tested it, as far as we know.
    .choice-assured = Partly. The developer says it is safe, but we saw no test.
    .choice-gaps = Nearly. Tested before the last large change, or without a report or full repair.
    .choice-tested = Yes. Tested since the last large change, with a report, and everything put right.

question-request-limits = Does your site or app slow down anyone who sends requests or forms far too fast?
    .short = A brake on too many attempts
    .explanation = A person fills in a form once; a program can do it a thousand times a minute. A limit (rate limiting) lets ordinary visitors through and makes the rest wait. It belongs in four places: signing in, forms, searching, and the door for other programs (API).
    .why = Without a limit, a program can try passwords until one fits. It can also copy your whole price list, or flood your mailbox through the contact form. Where you pay by use, the bill rises as well.
    .how = Look in your web shop, your hosting or the service in front of your site, such as Cloudflare, for “rate limiting” or “bot protection”. Do not try it out yourself without telling the hosting company. Ask your developer or hosting company: “What happens when one visitor tries to sign in or send a form a hundred times in a minute?”
    .evidence = A screenshot of the setting, or a note of the test: date, place, after how many attempts it stopped.
    .choice-none = No. There is no limit, as far as we know.
    .choice-some-places = Partly. Some places have a limit, others do not.
    .choice-untested = Nearly. All places have one, but it is untested or warns nobody.
    .choice-tested = Yes. All places have one, it was tested, and it warns somebody.

question-old-endpoints = Are old versions and test sites that nobody needs any more taken offline?
    .short = Old versions and test sites offline
    .explanation = While a site or app is being made, extras appear: a test version, a trial address, an old door for other programs (API version). After delivery they often stay online and forgotten. They may hold a copy of your real customer data.
    .why = Nobody updates what everyone has forgotten. An old version lacks the locks that the new one has, yet may lead to the same data. Somebody who finds it simply walks round your new front door.
    .how = Ask your hosting company for the list of sites, databases and sub-addresses, such as test.yourfirm.be. The settings of your domain name (DNS) show sub-addresses too. Ask your developer: “Which test versions, old sites and old API versions of ours still answer on the internet?”
    .evidence = A dated list of all addresses: who uses each one, or when it was switched off.
    .choice-unknown = No. We do not know what is still online.
    .choice-some-open = Partly. We know of old or test versions that are still open.
    .choice-unchecked = Nearly. We took the old ones offline, but did not check this year.
    .choice-clean = Yes. Only what is used is open, and we checked this year.

question-api-logs = Does your site or app record who does what, so that misuse is noticed?
    .short = Site and app activity recorded and watched
    .explanation = A record (log) notes who signed in, what was asked, when, from where, and whether it worked. Nobody reads it line by line: a program warns when something is odd. One account that opens five hundred orders in an hour is odd. This is about your own site, portal or app, not about Microsoft 365 or Google Workspace.
    .why = Without a record, nobody can say afterwards whether data was read, and whose. The privacy law (GDPR) asks you to keep a note of every leak of personal data. That note is then guesswork. Our advice is to keep a record for at least three months.
    .how = Look in your hosting or your web shop for “Logs” or “Activity”, and see how far back it goes. Ask your developer or hosting company: “What does our site record about sign-ins and requests, for how long, and who is warned of anything odd?”
    .evidence = A screenshot with the oldest line and how long lines are kept, and the last warning that was sent.
    .choice-nothing = No. Nothing is recorded, or we do not know.
    .choice-brief = Partly. Something is recorded, but incomplete or for less than three months.
    .choice-no-warning = Nearly. Complete and kept three months or more, but nobody is warned.
    .choice-watched = Yes. Complete, kept three months or more, and somebody is warned.

question-software-parts = Does somebody see to security fixes for the ready-made parts of software made for you?
    .short = Software parts followed and updated
    .explanation = A site or app made for you rests largely on ready-made parts by others: libraries and plugins. Security holes are found in those parts as well. Somebody must see the warning, install the fix and test it, also after delivery: that belongs in the contract. If nothing was made or adapted for you, choose “Does not apply to us”.
    .why = Once a fix is published, attackers also know where the hole is. Without an agreement, the developer thinks the work is finished and you think it goes on. The European Cyber Resilience Act (CRA) has obliged makers of digital products to report exploited holes since 11 September 2026. Their full duties start on 11 December 2027. Ask how long the product is supported.
    .how = Look in the contract or the last quote for “maintenance”, “updates” and “security”. In WordPress, the page “Updates” shows only the standard parts, not what was made for you. Ask your developer: “Which parts is our software made of, who follows their security holes, and how soon do you install a fix?”
    .evidence = A dated list of the parts and their versions (an SBOM), and the contract clause.
    .choice-nobody = No. Nobody has followed it since delivery, or we do not know.
    .choice-on-request = Partly. The developer updates when we ask or when something breaks.
    .choice-no-contract = Nearly. Somebody follows it regularly, but no contract says so.
    .choice-in-contract = Yes. Somebody follows it, and the contract says how soon.

action-list-integrations = List the links between your programs
    .why = Nobody switches off what is not written down. The list often shows links that are no longer used.
    .step-1 = Go through web shop, till, accounting, customer list, newsletter tool and website. Look for “Integrations”, “Apps” or “API”.
    .step-2 = Note each link on one line: from, to, which data, who set it up, and where its key is kept.
    .step-3 = Also look at what people linked to their work account. Microsoft 365: “Enterprise applications” in the Entra admin centre. Google Workspace: “API controls”.
    .step-4 = Switch off what nobody needs, one link at a time. Wait a day and see whether everything still runs.
    .help = You know best which programs you use. Your accountant, web developer or IT partner fills in the rest.

action-renew-api-keys = Give every link its own limited key
    .why = A key that leaks then opens one small door, and you can replace it in minutes.
    .step-1 = Start with the keys to money and customer data: payments, accounting, web shop.
    .step-2 = Make a new key for each link. Choose the smallest rights that work, for instance “read only”.
    .step-3 = Put the key straight into the program that uses it, or into a password manager. Never send it by mail or chat.
    .step-4 = Check that the link works, then delete the old key. Also delete it from mails, spreadsheets and shared notes.
    .step-5 = Put a yearly reminder in your calendar. Replace keys as well when somebody who knew them leaves.
    .help = The maker’s helpdesk shows how to make a key. Your IT partner or web developer puts it in place.

action-name-integration-owners = Give every link a purpose and a name
    .why = A link with a name beside it is noticed when it stops, and removed when nobody needs it.
    .step-1 = Add two columns to your list of links: what it is for, and who looks after it.
    .step-2 = Choose the person who works with the result, for example the bookkeeper for the orders. Somebody else may do the technical part.
    .step-3 = Agree what that person does: read error messages, ask for a repair, say when the link may go.
    .step-4 = Have error messages sent to a mailbox that two people read. Often they still go to the person who once made the link.
    .step-5 = Put each new link on the list before it is switched on. Go through the list every year.
    .help = You and your colleagues choose the names. Your IT partner or web developer shows where error messages arrive.

action-store-keys-safely = Move keys to a safe place and erase loose copies
    .why = A key that is kept in one place only is not found by chance, and is quickly replaced.
    .step-1 = Choose the place: a password manager with a shared vault for two or three people. The program that uses the key keeps it too.
    .step-2 = Search mails, chats, files and shared notes for “API key”, “token”, “secret” and the names of your programs.
    .step-3 = Ask your developer to search the code, old versions included. GitHub and GitLab have a tool for it (secret scanning or secret detection).
    .step-4 = Move each key, then erase the loose copy. Replace every key that was in a mail, a chat or public code: somebody may have read it.
    .step-5 = Agree how keys are passed on from now on: through the password manager, never by mail or chat.
    .help = You search mails and files yourself. Your developer or IT partner searches the code and replaces the keys.

action-test-customer-separation = Test that customers see only their own data
    .why = The test finds this fault before a customer does, and the repair is often small.
    .step-1 = List what people can see after signing in, and which kinds of users there are: customer, colleague, administrator.
    .step-2 = Ask the developer for a written test with two test customers. One tries to open, change and erase the other’s data, also through the API.
    .step-3 = Have them check too that an ordinary customer cannot open the administration pages.
    .step-4 = Have each fault repaired and tested again. If somebody may have seen data, treat it as a possible data leak. The GDPR gives you 72 hours from when you know.
    .step-5 = Make this test part of every large change, and of its quote.
    .help = The people who made your site or app do the first test. For a portal with sensitive data, have another firm test it.

action-set-request-limits = Set a limit on sign-ins, forms and requests
    .why = Ordinary visitors notice nothing; a program that tries thousands of times is stopped.
    .step-1 = List the places: signing in, forgotten password, contact form, search, order form, API.
    .step-2 = Ask your web shop, hosting company or protection service what is already there, and have it switched on.
    .step-3 = Choose a waiting time after, for example, ten wrong passwords. Do not block for ever, or a stranger can shut out your customers.
    .step-4 = Where you pay by use, set a warning or a ceiling for the bill.
    .step-5 = Have it tested at a quiet hour, and note the result. Watch for a month whether real customers get stuck.
    .help = Your developer or hosting company does this. Many web shops and protection services have it ready: it only needs switching on.

action-retire-old-versions = Take old versions and test sites offline
    .why = What is offline needs no updates, no watching and no password.
    .step-1 = Ask your developer and hosting company for all your addresses: sites, sub-addresses, databases, API versions. Compare with the settings of your domain name (DNS).
    .step-2 = Write beside each address who uses it. Ask partners whether their program still uses an old API version.
    .step-3 = Switch off what nobody uses. Wait two weeks, then erase it, with the copies of customer data in it.
    .step-4 = Put a password on test sites that stay, and replace real customer data with invented names.
    .step-5 = Remove the old addresses from the domain name too. Put a yearly check in your calendar.
    .help = Your developer and your hosting company do this together in a few hours.

action-record-app-activity = Record the activity of your site or app
    .why = You notice misuse sooner, and afterwards you know what happened and whom it concerns.
    .step-1 = Decide with your developer what is recorded: sign-ins, wrong passwords, opened and exported customer data, changes by administrators.
    .step-2 = Never record passwords, keys or card numbers. Keep the rest at least three months, and no longer than you need it.
    .step-3 = Keep the record outside the site itself, so that somebody who breaks in cannot erase it.
    .step-4 = Choose three warnings to start with: many wrong passwords, one account that opens a great deal, a sudden rise in errors. Decide who receives them.
    .step-5 = Try it: enter a wrong password twenty times and see whether the warning arrives. Mention the record in your privacy statement.
    .help = Your developer or hosting company sets it up. A colleague reads the warnings.

action-follow-software-parts = Have the parts of your software followed and updated
    .why = A known hole that is repaired within days gives an attacker little time.
    .step-1 = Ask the developer for a list of all parts with their versions (SBOM). A program can make it.
    .step-2 = Have automatic warnings switched on for known security holes. GitHub, for example, offers this under the name Dependabot.
    .step-3 = Decide who reads the warnings, and who replaces that person during holidays.
    .step-4 = Agree on deadlines, for example a week for a serious hole and three months for the rest. Have each fix tested on a copy first.
    .step-5 = Replace parts that their maker no longer supports. Ask for the list again every year.
    .help = The firm that made the software does this best. If it no longer exists, another developer can take it over.

action-agree-software-maintenance = Put security updates in the contract with the developer
    .why = A written agreement says who repairs after delivery, how soon, and for how long.
    .step-1 = Read the contract or quote: what does it say about updates and security after delivery?
    .step-2 = Ask for four points: following security holes, a deadline for fixes, a yearly list of parts, and a warning when something serious comes up.
    .step-3 = Ask until when the software is supported. Since September 2026, the European Cyber Resilience Act (CRA) has obliged makers to report exploited holes; ask whether it covers your software.
    .step-4 = Agree that you receive the code and the passwords if the developer stops.
    .step-5 = Have both sides sign, and put the end date in your calendar.
    .help = Your developer makes the proposal. A lawyer or your trade federation can read it with you if much depends on it.
