### Connected programs: links between programs, and the keys they use.

domain-api = Connected programs
    .about = Programs that pass data to each other by themselves, and the keys they use to do so.

question-api-keys = Does every link between your programs have its own key, with only the rights it needs?
    .short = Own, limited key for every program link
    .explanation = When your web shop sends orders to your accounting by itself, it signs in there with a key. That is a long code (API key or token), in fact a password for programs. A good key serves one link, may do little, and does not stand in a mail or a spreadsheet. If none of your programs passes data to another, choose “Does not apply to us”.
    .why = A key is not asked for a second step, and it keeps working when nobody looks. Whoever finds one in an old mail can read or change your data unnoticed. With one key per link you replace only that one, and the rest goes on working.
    .how = In your web shop, till, accounting and customer list, look for “Integrations”, “Apps” or “API”. Microsoft 365: Entra admin centre, “Enterprise applications”. Google Workspace: admin console, Security, “API controls”. Or ask the maker or your IT partner: “Which links are active in our account, with which key, and what may each one do?”
    .evidence = A list of the links: from, to, what the key may do, where it is kept, when it was replaced.
    .choice-unknown = No. We do not know which links or keys exist.
    .choice-shared-or-loose = Partly. We know the links, but keys are shared or stand in mails.
    .choice-too-wide = Nearly. Own keys, kept safely, but with wide rights or never replaced.
    .choice-limited = Yes. Each link has its own limited key, kept safely and replaced regularly.

action-list-integrations = List the links between your programs
    .why = What you have not written down, nobody will switch off. The list often shows links that are no longer used.
    .step-1 = Go through web shop, till, accounting, customer list, mailing tool and website. Look for “Integrations”, “Apps” or “API”.
    .step-2 = Note each link on one line: from, to, which data, who set it up, and where its key is kept.
    .step-3 = Also look at what people linked to their work account. Microsoft 365: “Enterprise applications” in the Entra admin centre. Google Workspace: “API controls”.
    .step-4 = Switch off what nobody needs, one link at a time. Wait a day and see whether everything still runs.
    .help = You know best which programs you use. Your accountant, website builder or IT partner fills in the rest.

action-renew-api-keys = Give every link its own limited key
    .why = A key that leaks then opens one small door, and you can replace it in minutes.
    .step-1 = Start with the keys to money and customer data: payments, accounting, web shop.
    .step-2 = Make a new key for each link. Choose the smallest rights that work, for instance “read only”.
    .step-3 = Put the key straight into the program that uses it, or into a password manager. Never send it by mail or chat.
    .step-4 = Check that the link works, then delete the old key. Also delete it from mails, spreadsheets and shared notes.
    .step-5 = Put a yearly reminder in your calendar. Replace keys as well when somebody who knew them leaves.
    .help = The maker’s helpdesk shows how to make a key. Your IT partner or website builder puts it in place.
