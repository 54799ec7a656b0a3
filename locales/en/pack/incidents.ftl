### Incidents and NIS2: what happens when something goes wrong, and who must be told.

domain-incidents = Incidents and NIS2
    .about = Whom to call when something goes wrong, and what the law asks you to report.

question-incident-contacts = Does everyone know whom to call, and what not to touch, when something looks wrong?
    .short = Emergency numbers and first steps known
    .explanation = Something looks wrong when files will not open, customers get odd messages, or money goes to an unknown account. At that moment nobody wants to search for a number. One card with numbers and first steps is enough. It hangs on paper, because the mail may be what is broken.
    .why = The first hour often decides how far the damage spreads. Without a number at hand, people wait, search or try things themselves. They may then delete the very traces that an expert needs.
    .how = Ask two colleagues today: “Your screen shows a ransom message. What do you do first, and whom do you call?” Then ask your IT partner: “Which number do we call in the evening or at the weekend, and how fast does somebody answer?”
    .evidence = A photo of the card on the wall, with the date of the last check.
    .choice-improvise = No. Each person would do what seems right at that moment.
    .choice-in-heads = Partly. Somebody knows, but nothing is written down.
    .choice-incomplete = Nearly. It is written down, but incomplete, unchecked or not known to everyone.
    .choice-everyone = Yes. Everyone has numbers and first steps on paper, checked this year.

question-nis2-scope = Do you know whether the NIS2 law applies to your firm?
    .short = NIS2 scope checked and settled
    .explanation = NIS2 is a set of European rules on cybersecurity; the Belgian law has applied since 18 October 2024. It covers firms that provide a service on its list, as a rule from medium size. That means 50 people or more, or both turnover and balance sheet total over 10 million euros; with only one of the two above, ask the CCB. Some services, such as certain telecom and internet services, are covered at any size.
    .why = A firm that the law covers must register, take security measures and report serious incidents. The registration periods ended on 18 December 2024 for digital service providers, and on 18 March 2025 for the others. Whoever is late registers without delay. Outside the law too, a customer that it covers may ask about your security.
    .how = Do the official scope test of the Centre for Cybersecurity Belgium at atwork.safeonweb.be/nis2. Look at the services you really provide, side activities included. Ask your accountant: “What are our staff number, turnover and balance sheet total, group companies included?”
    .evidence = The dated result of the scope test and, if the law covers you, the confirmation of your registration.
    .choice-never = No. We have never looked into it.
    .choice-unsure = Not yet. We have heard of it, but have not done the test.
    .choice-in-unregistered = Yes. The law covers us, but we have not registered yet.
    .choice-out-checked = Yes. It does not cover us: the official test says so.
    .choice-in-registered = Yes. The law covers us, and we are registered.

question-incident-deadlines = After a serious incident, could you warn the CCB within 24 hours and tell it more within 72?
    .short = Ready for the NIS2 reporting deadlines
    .explanation = A firm under NIS2 reports a significant incident to the Centre for Cybersecurity Belgium (CCB). A first warning goes out within 24 hours and a fuller report within 72 hours, counted from when you notice. A final report follows within one month of that fuller report.
    .why = At such a moment all hands are busy with the repair. Whoever then still has to find out where and how to report will lose hours. Reporting does not by itself make you more liable. It brings in people who can help.
    .how = Ask the person who would report: “Where do you report, what do you need for it, and who does it when you are away?” Ask your IT partner: “How soon would you tell us about a serious incident, at night too?”
    .evidence = A note with the steps, the names of two people who may report, and the date of the last practice.
    .choice-look-up = No. We would first have to look up how it works.
    .choice-incomplete = Partly. Somebody knows how, but a written note or a deputy is missing.
    .choice-unpractised = Nearly. Note and deputy are ready, but we did not practise this year.
    .choice-practised = Yes. Note and deputy are ready, and we practised this year.

question-breach-report = Would you know how to report a leak of personal data within 72 hours?
    .short = Ready to report a data leak
    .explanation = Personal data is anything about a person: customer addresses, staff files, camera images. A mail sent to the wrong person or a lost laptop can be a leak too. The privacy law (GDPR) asks you to report it within 72 hours to the Data Protection Authority (APD/GBA), unless a risk for people is unlikely. If the risk is high, you also tell the people themselves.
    .why = The 72 hours run from when you know of the leak. Whoever still has to find the form and the facts soon loses a day. The law also asks you to keep a note of every leak, reported or not. This applies to firms of any size.
    .how = Look for three things: a person who decides, the form of the APD/GBA, and a list of past leaks. The list may be empty. Ask your IT partner: “If our data leaks on your side, how soon do you tell us, and whom?”
    .evidence = A page with the person and the form, and the register of leaks, even if it is still empty.
    .choice-nothing = No. We would only start looking when it happens.
    .choice-heard = Partly. We know of the 72 hours, but nothing is ready.
    .choice-incomplete = Nearly. Of person, form and register, one or two are ready.
    .choice-ready = Yes. The person, the form and the register are all ready.

action-make-emergency-card = Make an emergency card and hang it up
    .why = A card costs an hour or two. It saves the time that counts most.
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
    .step-3 = Do the test at atwork.safeonweb.be/nis2. Close to a limit, or part of a group? Put your question to the CCB.
    .step-4 = Keep the result with its date. Repeat the test after strong growth, a takeover or a new activity.
    .help = Your accountant has the figures. The Centre for Cybersecurity Belgium (CCB) explains the rules at ccb.belgium.be and on Safeonweb@Work.

action-register-nis2 = Register on Safeonweb@Work
    .why = The law asks every firm that it covers to register. Registering late is better than waiting.
    .step-1 = In doubt whether the law covers you? Do the official scope test first. The periods for firms that were covered from the start have passed, so register soon.
    .step-2 = Have your firm’s Chief Access Manager (its contact for government sites) grant the Safeonweb@Work role in My eGov Role Management.
    .step-3 = Gather the data: company number, address, e-mail, phone, sector, the EU countries you serve and your IP addresses (your addresses on the internet). Your IT partner knows those.
    .step-4 = Register at atwork.safeonweb.be and keep the confirmation.
    .step-5 = Report a change of these data at once, at the latest within two weeks.
    .help = Safeonweb@Work explains the registration step by step. Your IT partner provides the technical data.

action-prepare-nis2-notification = Prepare your NIS2 incident report
    .why = With a note and two trained people, 24 hours is enough. Without them, it is short.
    .step-1 = Appoint one person who may report, and a deputy. Both must be able to sign in to Safeonweb@Work.
    .step-2 = Write down when to report: a serious disruption or financial loss for your listed service, or considerable damage to others. A possible one counts too.
    .step-3 = Note the deadlines: first warning within 24 hours, fuller report within 72 hours, final report within one month after that. Trust service providers send the fuller report within 24 hours too.
    .step-4 = Prepare an outline: what happened, since when, who is affected, what you are doing, whom to call.
    .step-5 = Put the CCB emergency line on it: +32 (0)2 501 05 60. If personal data is involved, you also report to the APD/GBA.
    .step-6 = Practise once a year for an hour with an invented incident, your IT partner included.
    .help = The incident reporting navigator on Safeonweb@Work shows whom to tell. Your IT partner supplies the facts.

action-prepare-breach-report = Get ready to report a data leak
    .why = The GDPR asks every firm to report serious leaks and to keep a register. An hour now saves time when it counts.
    .step-1 = Choose who decides whether a leak is reported, and a deputy.
    .step-2 = Save the link dataprotectionauthority.be/data-breach-notification-form. Open the form on a computer: it does not work on a phone. It is sent through the web portal, not by e-mail.
    .step-3 = Start a register: date, what happened, whose data, consequences, what you did, reported or not and why.
    .step-4 = Write down the rule. Risk unlikely: register only. Risk: APD/GBA within 72 hours. High risk: also tell the people.
    .step-5 = Tell your IT partner and main providers where they must report a leak to you.
    .help = The site of the APD/GBA has the form and explains it. If NIS2 covers you, the report to the CCB is a separate one.
