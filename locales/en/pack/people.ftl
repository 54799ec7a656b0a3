### People and training: what everyone has learnt, and whom they tell.

domain-people = People and training
    .about = What everyone has learnt about security, and whom they tell after a mistake.

question-staff-training = Does everyone get a short security training every year?
    .short = Yearly security training for everyone
    .explanation = One hour is enough: recognising false messages, sharing files, signing in safely, and whom to tell after a mistake. Everyone with an account takes part. That includes management, family members who help out and student workers.
    .why = False messages look real nowadays. Whoever has seen an example recognises the next one sooner, and dares to say so after a wrong click. A mistake that is told at once can often still be put right. The NIS2 law names training among its measures, for management too.
    .how = Ask three colleagues when they last had such an hour, and whom they would tell after a wrong click. Or ask your IT partner: “Which security training have you given our people, and when?”
    .evidence = The date, the subjects and the names of those who took part.
    .choice-never = No. We have never organised one.
    .choice-long-ago = Partly. There was one, but more than a year ago.
    .choice-some = Nearly. There was one this past year, but not everyone took part.
    .choice-everyone = Yes. Everyone took part this past year, management included.

action-train-staff = Give everyone one hour of security training a year
    .why = It costs an hour and helps against false messages and careless sharing.
    .step-1 = Choose a date when everyone is there, and put it in the calendar every year.
    .step-2 = Take ready-made material from Safeonweb and Safeonweb@Work. Add two false messages that you received yourselves.
    .step-3 = Cover four subjects: false messages, sharing files, the second sign-in step, and whom to tell after a mistake.
    .step-4 = Write down who was there. Repeat it briefly for those who were absent and for every newcomer.
    .step-5 = Discuss one short tip in a team meeting every three months.
    .help = A colleague who explains well can give it. Your IT partner or a training firm can do it too. The advice on Safeonweb@Work is free.

action-welcome-reports = Make it easy to report a mistake, without blame
    .why = Whoever fears a reproach says nothing. A report after five minutes can spare you a great deal of work.
    .step-1 = Choose one place to report: a person, a phone number or a mailbox. Choose a deputy for holidays.
    .step-2 = Say it yourself, in the team: “Whoever reports a wrong click is thanked, never blamed.” Write that sentence in your house rules.
    .step-3 = Agree what is reported: odd messages, a wrong click, a file sent to the wrong person, a lost phone.
    .step-4 = Let whoever receives the reports forward suspicious messages to suspicious@safeonweb.be. The Centre for Cybersecurity Belgium (CCB) checks their links and attachments.
    .help = You can do this yourself. Your IT partner can add a report button to the mail program.
