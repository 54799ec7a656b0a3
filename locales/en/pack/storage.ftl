### Sharing and storage: what outsiders can open.

domain-storage = Sharing and storage
    .about = Which of your files and data can be opened by people outside, on purpose or by accident.

question-public-storage = Has somebody checked that none of your folders, backups or databases is open to the whole internet?
    .short = No storage open to the whole internet
    .explanation = Storage at a provider can be set to “public”: whoever finds the address then opens it without a password. One tick is enough, often for a test that nobody undoes. Think also of your website’s backups, its database and a network drive in the office. If you have only mail and ready-made programs, and no website, choose “Does not apply to us”.
    .why = The provider builds the lock; the settings are yours. It can happen to anyone: from 5 to 31 December 2019, about 250 million of Microsoft’s own support records were open because of one wrong rule. An open folder gives no signal. You only find out by looking from outside.
    .how = Look in the settings of your storage. Amazon S3: “Block Public Access”. Microsoft Azure: storage account, anonymous access to blobs. Google Cloud: “public access prevention”. For a website or a network drive, ask your host or IT partner: “Which of our folders, backups and databases can be opened from the internet without signing in?”
    .evidence = A dated check from outside that says what was looked at and what is public on purpose.
    .choice-unchecked = No. Nobody has looked at it yet.
    .choice-some-places = Partly. Only some places were checked, or somebody assures us without proof.
    .choice-not-finished = Nearly. Everything was checked, but over a year ago, or something is still open.
    .choice-checked = Yes. Everything was checked this past year, and nothing private is open.

question-sharing-links = When you share a file by link, is there a limit on who can open it, and for how long?
    .short = Shared links limited in reach and in time
    .explanation = A link that works for “anyone with the link” asks for no name and no password. Whoever finds it or gets it forwarded opens the file. A link for named people first checks who is there. An end date closes the links that nobody needs any more.
    .why = A quote goes out by link, is forwarded, and still opens two years later. You cannot see who is reading along. The checklist of the American agency CISA for Microsoft 365 therefore gives open links 30 days at most.
    .how = Microsoft 365: SharePoint admin centre, page “Sharing”; it also covers OneDrive. Google Workspace: admin console, Drive and Docs, sharing settings. Elsewhere, look for “sharing” in the settings. Or ask your IT partner: “Which kind of link do people get here by default, and when does it stop working?”
    .evidence = A screenshot of the sharing settings, and the date on which old links were removed.
    .choice-open-default = No. A new link works for anyone, with no end date.
    .choice-never-expire = Partly. New links are for named people, but an open link never expires.
    .choice-old-links = Nearly. Open links are off or expire, but old ones still work.
    .choice-limited = Yes. Open links are off or expire, and old ones were removed.

action-close-public-storage = Close storage that is open to everyone
    .why = It takes a few clicks, and from then on a wrong tick no longer publishes anything.
    .step-1 = List where you keep data besides mail and office files: website, web shop, rented storage, backups, network drive.
    .step-2 = Note what must stay public, such as the photos on your website. Everything else may be closed.
    .step-3 = Switch on the block for the whole account. Amazon S3: “Block Public Access”. Azure: no anonymous access to blobs. Google Cloud: “public access prevention”.
    .step-4 = Open the addresses in a private browser window, without signing in. You should see nothing. Note the date.
    .step-5 = Did personal data stand open? Keep the access records and ask for advice the same day. If it must be reported, the GDPR gives you 72 hours from the moment you know.
    .help = Your IT partner or web host does this in a few hours. Ask for the result in writing.

action-close-open-databases = Take databases and control pages off the internet
    .why = A database only needs to talk to your website or program, not to the whole world. What nobody can reach, nobody can try to open.
    .step-1 = Ask your IT partner or host for a list of everything of yours that answers from the internet: databases, control pages, test sites.
    .step-2 = Have the firewall, the filter in front of the server, close every database. Only your own website or program may still reach it.
    .step-3 = Put control pages behind a second sign-in step or a protected connection (VPN). Remove old test sites.
    .step-4 = Have it tried from another network. The database should not answer. Keep the result with the date.
    .help = Your IT partner, your website builder or your host. If others hold your servers, this is one clear request by mail.

action-limit-sharing-links = Share with named people by default
    .why = People take the link that is offered first. If that is the safe one, nobody has to think about it.
    .step-1 = Set new links to “specific people” and “view only”. Microsoft 365: SharePoint admin centre, page “Sharing”. Google Workspace: admin console, Drive and Docs.
    .step-2 = Switch open links off, or let them stop after 30 days. If your program has no end date, allow them only for whoever really needs them.
    .step-3 = Tell everyone in one short message how to share with a name, and whom to ask if it does not work.
    .step-4 = Remove old open links. Start with the folders on customers, staff and figures.
    .step-5 = Open one of your own new links in a private browser window. It should ask who you are. Note the date.
    .help = Your IT partner can also draw up a list of what is shared outside today.
