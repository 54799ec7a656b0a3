### Incidents and NIS2: what happens when something goes wrong, and who must be told.

domain-incidents = Incidents and NIS2
    .about = Whom to call when something goes wrong, and what the law asks you to report.

question-incident-contacts = Does everyone know whom to call, and what not to touch, when something looks wrong?
    .short = Emergency numbers and first steps known
    .explanation = Something looks wrong when files will not open, customers get odd messages, or money goes to an unknown account. At that moment nobody wants to search for a number. One card with numbers and first steps is enough. It is on paper, because the mail may be what is broken.
    .why = The first hour often decides how far the damage spreads. Without a number at hand, people wait, search or try things themselves. They may then delete the very traces that an expert needs.
    .how = Ask two colleagues today: “Your screen shows a ransom message. What do you do first, and whom do you call?” Then ask your IT partner: “Which number do we call in the evening or at the weekend, and how fast does somebody answer?”
    .evidence = A photo of the card on the wall, with the date of the last check.
    .choice-improvise = No. Each person would do what seems right at that moment.
    .choice-in-heads = Partly. Somebody knows, but nothing is written down.
    .choice-incomplete = Nearly. It is written down, but incomplete, unchecked or not known to everyone.
    .choice-everyone = Yes. Everyone has numbers and first steps on paper, checked this year.

question-nis2-scope = Do you know whether the NIS2 law applies to your firm?
    .short = NIS2 scope checked and settled
    .explanation = NIS2 is a set of European rules on cybersecurity; the Belgian law has applied since 18 October 2024. It covers firms that provide a service on its list, as a rule from medium size. That means 50 people or more, or both turnover and balance sheet total over 10 million euros. If only one of the two is above that, ask the Centre for Cybersecurity Belgium (CCB). Some services, such as certain telecom and internet services, are covered at any size.
    .why = A firm that the law covers must register, take security measures and report serious incidents. The registration periods ended on 18 December 2024 for digital service providers, and on 18 March 2025 for the others. If you are late, register without delay. Even if the law does not cover you, a customer that it does cover may ask about your security.
    .how = Do the official scope test of the Centre for Cybersecurity Belgium at atwork.safeonweb.be/nis2. Look at the services you really provide, side activities included. Ask your accountant: “What are our staff number, turnover and balance sheet total, group companies included?”
    .evidence = The dated result of the scope test and, if the law covers you, the confirmation of your registration.
    .choice-never = No. We have never asked ourselves the question.
    .choice-unsure = Not yet. We have heard of it, but have not done the test.
    .choice-in-unregistered = Yes. The law covers us, but we have not registered yet.
    .choice-out-checked = Yes. It does not cover us: the official test says so.
    .choice-in-registered = Yes. The law covers us, and we are registered.

question-incident-deadlines = After a serious incident, could you warn the CCB within 24 hours and tell it more within 72?
    .short = Ready for the NIS2 reporting deadlines
    .explanation = A firm under NIS2 reports a significant incident to the Centre for Cybersecurity Belgium (CCB). A first warning goes out within 24 hours and a fuller report within 72 hours, counted from when you know of it. A final report follows within one month of that fuller report.
    .why = At such a moment, everyone is busy with the repair. If you then still have to find out where and how to report, you lose hours. Reporting does not by itself make you more liable. It brings in people who can help.
    .how = Ask the person who would report: “Where do you report, what do you need for it, and who does it when you are away?” Ask your IT partner: “How soon would you tell us about a serious incident, at night too?”
    .evidence = A note with the steps, the names of two people who may report, and the date of the last practice.
    .choice-look-up = No. We would first have to look up how it works.
    .choice-incomplete = Partly. Somebody knows how, but a written note or a deputy is missing.
    .choice-unpractised = Nearly. Note and deputy are ready, but we did not practise this year.
    .choice-practised = Yes. Note and deputy are ready, and we practised this year.

question-breach-report = Would you know how to report a leak of personal data within 72 hours?
    .short = Ready to report a data leak
    .explanation = Personal data is anything about a person: customer addresses, staff files, camera images. A mail sent to the wrong person or a lost laptop can be a leak too. The privacy law (GDPR) asks you to report it within 72 hours to the Data Protection Authority (APD/GBA), unless a risk to people is unlikely. If the risk is high, you also tell the people themselves.
    .why = The 72 hours run from when you know of the leak. If you still have to find the form and the facts, you soon lose a day. The law also asks you to keep a note of every leak, reported or not. This applies to firms of any size.
    .how = Look for three things: a person who decides, the form of the APD/GBA, and a list of past leaks. The list may be empty. Ask your IT partner: “If our data leaks on your side, how soon do you tell us, and whom do you contact here?”
    .evidence = A page with the person and the form, and the register of leaks, even if it is still empty.
    .choice-nothing = No. We would only start looking when it happens.
    .choice-heard = Partly. We know of the 72 hours, but nothing is ready.
    .choice-incomplete = Nearly. Of person, form and register, one or two are ready.
    .choice-ready = Yes. The person, the form and the register are all ready.

question-activity-logs = Do your main services record who signs in and does what, and does somebody look at it?
    .short = Activity records kept and looked at
    .explanation = Most services keep a logbook: who signed in, from where, and who opened, shared or deleted something. Such records (“logs”) only help if they are switched on, kept long enough and looked at. Think of mail and files first, then of accounting and web shop. We advise three months at least, and a year for the most important ones.
    .why = After a break-in, the first question is: what did they see? Without records nobody can answer it, neither your IT partner nor you when you have to report the incident. Some disappear soon. Microsoft keeps sign-ins for seven days in the free edition of Entra ID, its sign-in service, and for 30 days in the paid ones.
    .how = Microsoft 365: Purview portal, Audit, for what people do; Entra admin centre, sign-in logs. Standard audit is on by default in most organisations, and Microsoft keeps it for 180 days. Google Workspace: admin console, Reporting, audit and investigation; the period is fixed there. Ask your IT partner: “Suppose somebody got in two months ago: what can you still see, and who looks at it now?”
    .evidence = A screenshot of the search page with its oldest date, and a note of who looked, and when.
    .choice-nothing = No. Nothing is recorded, or nobody here could find it.
    .choice-short = Partly. Only in some main services, or for less than three months.
    .choice-unwatched = Nearly. All main services keep records for three months, but nobody looks every month.
    .choice-watched = Yes. All keep three months or more, and somebody looks every month.

question-incident-exercise = When did you last practise an incident together?
    .short = Incident practised in the past year
    .explanation = Practising here means an hour around a table. One person tells a story: a fake invoice from your mailbox, a ransom message on Monday morning, a day without mail. The others say what they would do and whom they would call. A real incident that you solved together counts too.
    .why = An hour often brings something to light: an old phone number, a password that only one person knows. It is better to find that on a calm day. On 22 and 23 January 2026, Microsoft 365 was disrupted in North America for about ten hours; sources differ. Such a day makes a good story to practise with.
    .how = Look in the calendar for the last time you went through such a story together. Ask your IT partner: “Will you practise an incident with us for an hour, and which story would you choose?”
    .evidence = A page with the date, who was there, the story and what was missing.
    .choice-never = Never. We have not practised an incident together yet.
    .choice-over-two-years = More than two years ago.
    .choice-within-two-years = One to two years ago.
    .choice-within-a-year = Less than a year ago.

question-lessons-learned = After an incident or a near miss, do you write down what you will change?
    .short = Lessons from incidents written down
    .explanation = A near miss almost went wrong: a fake invoice noticed in time, a lost laptop that turned up again. Half a page is enough: what happened, what helped, what you change, who does it and by when. It is not about whose fault it was. If nothing has happened so far, answer what you have agreed.
    .why = What is not written down is soon forgotten, and can happen again. Perhaps a step was skipped, or the rule itself was wrong. A short note shows which step to mend.
    .how = Think of the last thing that went wrong, or nearly did. Look for the note, and see whether the change was made. Ask your IT partner: “What did you change for us after the last incident, and where is that written?”
    .evidence = The last note, with the changes ticked off.
    .choice-nothing = No. Once it is solved, everyone goes back to work.
    .choice-talked = Partly. We talk about it, but nothing is written down.
    .choice-unfollowed = Nearly. We write it down, but nobody checks whether it gets done.
    .choice-followed = Yes. Half a page with names and dates, and somebody checks it.

question-vulnerability-contact = Can an outsider who finds a security hole in your website or systems report it to you easily?
    .short = An address for reports of security holes
    .explanation = Now and then a stranger with good intentions notices a hole: a page that shows too much, a file that is open to all. It must then be clear where to write, and somebody must answer. For firms under NIS2, a policy on this (coordinated vulnerability disclosure) is the eleventh measure of the Belgian law; for others it is good practice. If outsiders can reach nothing of yours, not even a website, choose “Does not apply to us”.
    .why = A hole stays open as long as nobody on your side knows of it. A report only helps if it reaches somebody who acts. In Belgium the law protects well-meaning finders under conditions; one of them is to report to the Centre for Cybersecurity Belgium (CCB).
    .how = Look at your website as a stranger would: where would you write? Also look for security.txt, a small standard file with the address for such reports. Ask your web developer: “Where do reports of security holes arrive, and who answers them?”
    .evidence = The address and the rules on your website, and the name of the person who answers.
    .choice-no-address = No. An outsider would not know where to write.
    .choice-general = Partly. There is a general address, but nobody knows what to do next.
    .choice-no-rules = Nearly. Address and person are ready, but our website shows no rules.
    .choice-ready = Yes. Address, person and short rules are ready, and on our website.

question-nis2-proof = Could you show the CCB on paper what you have done for the NIS2 law?
    .short = NIS2 file ready to show
    .explanation = The law asks for a risk analysis and, built on it, a security policy on at least eleven measures. Management approves the measures and oversees them. The Centre for Cybersecurity Belgium (CCB) can ask what you have done, so keep evidence too. The law speaks of essential entities, which are checked regularly, and important entities, which are only checked afterwards.
    .why = The measures have been compulsory for all firms under the law since 18 October 2024. For essential entities, a first date for proof passed on 18 April 2026; the next is 18 April 2027. Important entities have no such date, but may choose the regular check. Ask the CCB what it expects of you.
    .how = Lay your papers side by side: risk analysis, policy, decisions of management, evidence. Compare them with the eleven measures at ccb.belgium.be, under NIS2. Ask your IT partner: “For which measures can you give us written evidence, with a date?”
    .evidence = A file with the risk analysis, the policy, the dated approval and one piece of evidence for each measure.
    .choice-nothing = No. There is nothing on paper yet.
    .choice-loose = Partly. There are papers, but the risk analysis or the policy is missing.
    .choice-gaps = Nearly. Both exist, but approval, evidence or this year’s review is missing.
    .choice-file = Yes. Everything is in one file, approved and reviewed this year.

action-make-emergency-card = Make an emergency card and hang it up
    .why = A card takes an hour or two. It saves the time that counts most.
    .step-1 = Write the numbers on one page: IT partner, bank, insurer, internet and mail provider, and the person who decides. Evenings and weekends too.
    .step-2 = Add the incident form of the Centre for Cybersecurity Belgium (CCB): ccb.belgium.be, “Report an incident”. For firms under NIS2 there is also an emergency line: +32 (0)2 501 05 60.
    .step-3 = Add the first steps: take the computer off the network, leave it switched on, delete nothing, pay nothing, call.
    .step-4 = Hang the card where everyone sees it, and have everyone take a photo of it.
    .step-5 = Read it aloud at a team meeting. Check the numbers once a year.
    .help = Your IT partner checks the first steps for your equipment. Your insurer can say whether your policy includes help after an attack.

action-check-nis2-scope = Do the official NIS2 scope test
    .why = The test takes an hour or so and gives a clear starting point, for yourself and for customers who ask.
    .step-1 = Ask your accountant for staff number, turnover and balance sheet total. Include partner and linked companies.
    .step-2 = List the services you really provide. A side activity counts too.
    .step-3 = Do the test at atwork.safeonweb.be/nis2. Are you close to a limit, or part of a group? Put your question to the CCB.
    .step-4 = Keep the result with its date. Repeat the test after strong growth, a takeover or a new activity.
    .help = Your accountant has the figures. The Centre for Cybersecurity Belgium (CCB) explains the rules at ccb.belgium.be and on Safeonweb@Work.

action-register-nis2 = Register on Safeonweb@Work
    .why = The law asks every firm that it covers to register. Registering late is better than waiting.
    .step-1 = Not sure whether the law covers you? Do the official scope test first. The periods for firms that were covered from the start have passed, so register soon.
    .step-2 = A legal representative, such as a director, signs in with eID or itsme. A colleague first needs the Safeonweb@Work role, granted in My eGov Role Management by your Chief Access Manager (the firm’s contact for government sites).
    .step-3 = Gather the data: enterprise number, address, email, phone, sector, the EU countries you serve and your IP addresses (your addresses on the internet). Your IT partner knows those.
    .step-4 = Register at atwork.safeonweb.be and keep the confirmation.
    .step-5 = Report any change in this data at once, within two weeks at the latest.
    .help = Safeonweb@Work explains the registration step by step. Your IT partner provides the technical data.

action-prepare-nis2-notification = Prepare your NIS2 incident report
    .why = With a note and two trained people, 24 hours is enough. Without them, the time is soon gone.
    .step-1 = Appoint one person who may report, and a deputy. Both must be able to sign in to Safeonweb@Work.
    .step-2 = Write down when to report: a serious disruption or financial loss for your listed service, or considerable damage to others. An incident that could cause this counts too.
    .step-3 = Note the deadlines: first warning within 24 hours, fuller report within 72 hours, final report within one month after that. Trust service providers send the fuller report within 24 hours too.
    .step-4 = Prepare an outline: what happened, since when, who is affected, what you are doing, whom to call.
    .step-5 = Put the CCB emergency line on it: +32 (0)2 501 05 60. If personal data is involved, you also report to the APD/GBA.
    .step-6 = Practise once a year for an hour with an invented incident, your IT partner included.
    .help = The incident reporting navigator on Safeonweb@Work shows whom to tell. Your IT partner supplies the facts.

action-prepare-breach-report = Get ready to report a data leak
    .why = The GDPR asks every firm to report leaks that put people at risk, and to note all leaks in a register. An hour now saves time when it counts.
    .step-1 = Choose who decides whether a leak is reported, and a deputy.
    .step-2 = Save the link dataprotectionauthority.be/data-breach-notification-form. Open the form on a computer: it does not work on a phone. It is sent through the web portal, not by email.
    .step-3 = Start a register: date, what happened, whose data, consequences, what you did, reported or not and why.
    .step-4 = Write down the rule. Risk unlikely: register only. Risk: APD/GBA within 72 hours. High risk: also tell the people.
    .step-5 = Tell your IT partner and main providers where they must report a leak to you.
    .help = The site of the APD/GBA has the form and explains it. If NIS2 covers you, the report to the CCB is a separate one.

action-keep-activity-logs = Keep the activity records and look at them
    .why = Records show what happened and who is affected. A short look every month finds strange sign-ins early.
    .step-1 = Name the services that matter most: mail and files, accounting, web shop, website.
    .step-2 = Check for each that recording is on. Microsoft 365: Purview portal, Audit. Google Workspace: admin console, Reporting. Note how long the records are kept.
    .step-3 = Too short? Ask your IT partner for a monthly copy elsewhere, or for the price of a longer period. Our advice: three months that you can search, twelve that you can still get back.
    .step-4 = Have warnings switched on for three things: a new administrator, mail forwarded outside, a sign-in from an unusual country.
    .step-5 = Choose one person who looks for ten minutes a month. Note the date and anything strange.
    .step-6 = Tell everyone what is recorded and why. Let only one or two people open it, and decide when it is deleted.
    .help = Your IT partner switches it on and shows what to look for. Your payroll office (social secretariat) knows the rules on monitoring staff.

action-practise-incident = Practise an incident for an hour, around the table
    .why = It costs an hour and no money. Afterwards everyone knows their part.
    .step-1 = Choose one story: a fake invoice from your mailbox, a ransom message on Monday morning, or a day without mail and files.
    .step-2 = Invite those who would have to act, your IT partner included. Put the emergency card on the table.
    .step-3 = Tell the story in steps of ten minutes. Ask at each step: what do we do, who does it, whom do we call?
    .step-4 = Write down what was missing, three points at most, each with a name and a date.
    .step-5 = Put the next hour in the calendar, within a year and with another story.
    .help = You or a colleague can lead the hour. Your IT partner makes the story fit your services.

action-write-lessons-note = Write half a page after every incident
    .why = It takes half an hour. The same thing is then less likely to happen twice.
    .step-1 = Make one page with five lines: what happened, how it was noticed, what helped, what we change, who does it and by when.
    .step-2 = Fill it in within a week, with everyone involved. Ask what made it possible, not who did it.
    .step-3 = Choose one or two changes. Give each a name and a date.
    .step-4 = Keep the pages together. If personal data was affected, note it in the register of leaks too.
    .step-5 = Check twice a year whether the changes were made, and which causes come back.
    .help = You or a colleague writes the page. Your IT partner adds the technical cause.

action-publish-vulnerability-contact = Make it easy to report a security hole to you
    .why = A friendly report is a cheap warning. From firms under NIS2, the law asks for a policy on it.
    .step-1 = Create an address for it: security@ followed by your domain name. It reaches two people; one of them may be at your IT partner.
    .step-2 = Put it on your website with three short rules: write to us here, look at no more data than needed, we answer within a week.
    .step-3 = Have the file security.txt placed on the website, with the same address and an end date.
    .step-4 = Does NIS2 cover you, or do you want full rules? Start from the example on Safeonweb@Work and adapt it.
    .step-5 = Agree what happens with a report: thank, check, repair, tell the finder. Was personal data visible? Then it may be a leak to report to the APD/GBA.
    .help = Your web developer puts the address and the file in place. Your IT partner checks the reports.

action-build-nis2-file = Build a file that shows your NIS2 measures
    .why = The law asks for a risk analysis, a policy and measures. With one file, you do not have to search when the CCB or a customer asks.
    .step-1 = Make a folder with four parts: risk analysis, policy, decisions, evidence.
    .step-2 = Write the risk analysis: what can go wrong with your services, how bad it is, what you do about it. The law asks for your direct suppliers to be in it too.
    .step-3 = Write the policy. For each of the eleven measures at ccb.belgium.be: what you do, who does it, what is still missing and by when.
    .step-4 = Have management approve it, with the date in the minutes. The law also asks management to take training.
    .step-5 = Add one dated piece of evidence for each measure: a screenshot, a report, a contract, an attendance list. Go through the file every year.
    .step-6 = An essential entity chooses how it is checked: CyFun, ISO/IEC 27001 or an inspection by the CCB. An important entity may choose to be checked. Ask the CCB about dates and steps.
    .help = Your IT partner supplies the technical evidence. A consultant who knows the rules of the CCB can read the file with you.
