### Independence: whether the business keeps going when a provider stops.

domain-sovereignty = Independence
    .about = Whether you can keep working when a provider stops or changes course.

question-provider-stops = If your main online service stopped tomorrow, could you keep working?
    .short = A tried plan B for the main service
    .explanation = Think of the service on which everything runs: the mail, the files, the accounting or the till. The cause does not matter here, nor how likely it is. The question is what you would do that morning at nine. A plan B of one page, tried once a year, is enough.
    .why = A stop can come from a fault, a blocked account or a decision elsewhere. In May 2024, a set-up error at Google took the pension fund UniSuper’s systems away for over a week; a copy with another provider saved it. In May 2025, the AP news agency reported that the prosecutor of the International Criminal Court had lost access to his Microsoft mailbox after American sanctions. Microsoft says its services to the court never stopped; later reports say that only that mailbox was suspended.
    .how = Imagine that the service does not open tomorrow. Could you reach your customers, send invoices and pay wages that same day? Then ask your IT partner: “If our mail stops for a week, what do we use instead, and when did we last try it?”
    .evidence = The page with the plan B, and a dated note of the last trial.
    .choice-stuck = No. We would be stuck and would have to improvise.
    .choice-in-heads = Partly. We know roughly what to do, but nothing is written down.
    .choice-untried = Nearly. A page says how, but nobody tried it this year.
    .choice-tried = Yes. A page says how, and we tried it this year.

action-write-plan-b = Write a plan B of one page
    .why = It costs an hour or two and helps with any outage, whatever the cause. People who know what to do stay calm.
    .step-1 = Choose the two or three services that hurt first: often mail, files, accounting or the till.
    .step-2 = For each, write what you do in the first hour, that same day and after a week. Paper order forms, a second phone line or a card terminal on the mobile network may be enough.
    .step-3 = Add the phone numbers of customers, suppliers, staff, IT partner and provider. Add your customer numbers at each provider.
    .step-4 = Check that your domain name (the part after the @) is registered to your firm, and that you can open that account. With it, your mail can move to another provider.
    .step-5 = Print the page, keep it outside the service itself, and show everyone where it is.
    .help = You can do this yourself. Your IT partner can read it and say what is missing.

action-try-fallback = Prepare a replacement and try it for half a day
    .why = An alternative that nobody has tried often fails on a detail, such as a forgotten password. Half a day shows it while nothing is at stake.
    .step-1 = With your IT partner, choose one replacement for mail and one for files. Take a different company and a different login.
    .step-2 = Put a recent copy there of what you cannot miss: contacts, price list, open orders, customer files. Agree how often it is renewed.
    .step-3 = Pick a quiet half day and work without the main service. Send a message, make an invoice, find a customer’s file.
    .step-4 = Write down what failed, who repairs it and by when. Correct the page with the plan B.
    .step-5 = Put the next trial in the calendar, one year later.
    .help = Your IT partner prepares the replacement with you. The trial itself needs only your own people.
