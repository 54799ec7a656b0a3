### The online services of the catalogue: what they are for, how they are found, and what is known with a source.

## The shelves
service-shelf-mail-and-files = Mail and files
service-shelf-teamwork = Chat, meetings and projects
service-shelf-accounting-and-invoices = Accounting and invoices
service-shelf-bank-and-payments = Bank, till and payments
service-shelf-staff = Staff and payroll
service-shelf-customers = Customers and marketing
service-shelf-website-and-shop = Website and web shop
service-shelf-sign-in = Sign-in and passwords
service-shelf-design-and-signatures = Design and signatures
service-shelf-ai-assistants = AI assistants
service-shelf-it-tools = IT tools and links between programs
service-shelf-servers-and-storage = Rented servers and storage

## The ten most usual
service-m365 = Mail, files and video calls
    .search = microsoft 365, office 365, teams, outlook, exchange, onedrive, sharepoint, word, excel, mail, email, calendar
    .backup = Deleted files can be restored for 93 days. Deleted mail can be restored for 14 days as standard and 30 at most, a deleted mailbox for 30 days.
    .residency = Microsoft says that, since January 2025, it stores and processes the data of EU customers in the EU. The company remains under American law.
    .sla = The provider promises 99.9% availability a month for each service (contract of 1 August 2023). For its sign-in service, Entra ID, it promises 99.99%.
service-gworkspace = Mail, files and video calls
    .search = google workspace, gmail, google drive, google docs, sheets, google meet, google calendar, mail, email
    .backup = An administrator can restore files and mail until 25 days after they left the recycle bin, and a deleted user for 20 days. Google Vault keeps data, but is not a backup.
    .residency = Google says that you can choose the EU for the storage of the main data. Not every subscription offers that choice.
    .sla = The provider promises 99.9% availability a month for Gmail, Calendar, Drive, Docs, Meet and others (contract, date unknown).
service-exact-online = Accounting and invoices
    .search = exact, accounting, bookkeeping, invoices, accountant
    .note = Its terms name Exact Netherlands B.V. in Delft, the Netherlands. We have found no source that says who owns Exact.
service-billit = Sending and receiving invoices through Peppol
    .search = billit, peppol, e-invoice, e-invoicing, invoices, invoicing
    .note = Since 1 January 2026, Belgian firms subject to VAT have to send each other e-invoices through Peppol. The accounting firm Baker Tilly names Billit as one way into that network.
service-isabel6 = Business accounts of several banks in one place
    .search = isabel, isabel 6, banking, bank, transfers, payments, multibanking
    .note = Isabel 6, CodaBox and Clearfacts belong to one group: Isabel Group, in Belgium.
service-payconiq = Being paid by phone or with Bancontact
    .search = bancontact, payconiq, wero, payment, payments, qr code, card
service-meta-business = Facebook, Instagram and WhatsApp with customers
    .search = meta, facebook, instagram, whatsapp, whatsapp business, messenger, social media, advertising
service-combell = Website, domain name and mail at a hosting company
    .search = combell, team.blue, hosting, website, domain name, mail, wordpress
    .backup = An older text about Combell’s service packs makes a difference between basic and advanced backup. Look in your contract which one you have.
    .note = In July 2024 Hg, from the United Kingdom, said that it remained the largest single investor in the group team.blue. The Canadian fund CPP Investments was to join.
service-itsme = Signing in and signing documents with your phone
    .search = itsme, identity, sign in, login, eid, digital identity, signature
    .note = In 2020 the magazine Trends wrote that itsme belonged to banks and telecom operators. That may have changed since.
service-sdworx = Payroll and payslips
    .search = sd worx, payroll, payroll office, social secretariat, wages, payslip, staff

## Mail and files
service-proton = Mail, calendar and files
    .search = proton, proton mail, protonmail, proton drive, mail, email, calendar
service-dropbox = Keeping and sharing files
    .search = dropbox, files, file sharing, cloud storage
    .backup = Deleted files and older versions can be restored for 30 days with a personal subscription, and for 180 days with a business one.
service-wetransfer = Sending big files by link
    .search = wetransfer, big files, large files, send files, transfer
    .note = WeTransfer, from the Netherlands, has belonged to the Italian company Bending Spoons since July 2024.

## Chat, meetings and projects
service-slack = Chat within the team
    .search = slack, chat, messages, channels, salesforce
    .residency = Slack says that you can choose a region; data in Germany is backed up in France. Some data stays outside the region (list of 15 November 2022).
    .note = Slack belongs to Salesforce and runs on machines of Amazon Web Services (list of 15 November 2022). Its terms of 11 July 2024 name no percentage of availability.
service-zoom = Video calls and online meetings
    .search = zoom, video call, video calls, meeting, meetings, webinar
    .residency = Zoom says that paid accounts choose the data centres for their calls, and can keep some content in Germany. Data about the calls themselves is an exception.
service-notion = Notes, lists and documents of the team
    .search = notion, notes, wiki, knowledge base, documents
    .residency = Notion says that the Enterprise subscription can keep data in Frankfurt, with a backup in Ireland. Account data can be kept elsewhere.
    .note = Notion says that it keeps its data with Amazon Web Services.
service-atlassian = Planning projects and sharing knowledge
    .search = atlassian, jira, confluence, trello, projects, tasks, planning, boards
    .residency = Appfire, a maker of add-ons, writes that you can have data kept in the EU or in Germany. Add-ons follow only if their maker supports it.
    .sla = The provider promises 99.9% availability with the Premium subscription and 99.95% with Enterprise (page of 7 October 2024). With Free and Standard it promises nothing.
service-asana = Tasks and projects of the team
    .search = asana, projects, tasks, planning, to-do

## Accounting and invoices
service-odoo = Accounting, invoices, stock and web shop in one
    .search = odoo, erp, accounting, bookkeeping, invoices, stock, crm, web shop
    .backup = Odoo keeps 14 full copies, spread over at least three months and several places, with one frozen copy apart. You can download a copy of your own at any time.
    .residency = Odoo says that you can choose Europe for your data. Its backups are in Europe and in Canada, and there you have no choice.
    .sla = Odoo names 99.9% availability a month as its target; planned maintenance does not count. If a server is lost, it aims to be back within 6 hours (page, date unknown).
service-yuki = Accounting together with your accountant
    .search = yuki, visma, accounting, bookkeeping, invoices, accountant
service-clearfacts = Passing invoices on to your accountant
    .search = clearfacts, isabel, accounting, bookkeeping, invoices, accountant
    .note = Clearfacts, CodaBox and Isabel 6 belong to one group: Isabel Group, in Belgium.
service-silverfin = Annual accounts and files at your accountant’s
    .search = silverfin, accounting, annual accounts, accountant
service-codabox = Bank statements to the accountant, invoices in the bank app
    .search = codabox, coda, zoomit, isabel, bank statements, invoices, accountant
    .note = CodaBox, Isabel 6 and Clearfacts belong to one group: Isabel Group, in Belgium.
service-doccle = Invoices, payslips and letters in one online archive
    .search = doccle, documents, archive, invoices, payslip, letters
    .note = Doccle says that it never has access to the content of your documents.
service-dynamics365 = Accounting, stock and purchases
    .search = microsoft dynamics, dynamics 365, business central, navision, erp, accounting, stock
    .residency = Microsoft says that, since January 2025, it stores and processes the data of EU customers in the EU. The company remains under American law.

## Bank, till and payments
service-lightspeed = Till for a shop or restaurant
    .search = lightspeed, till, cash register, pos, point of sale, restaurant, shop
service-mollie = Payments in your web shop
    .search = mollie, payment, payments, web shop, bancontact, ideal, credit card
    .note = Mollie says that it keeps its customers’ money in a separate foundation. A bankruptcy of Mollie itself should then not touch it.
service-stripe = Payments in your web shop
    .search = stripe, payment, payments, web shop, credit card
    .note = Its European terms name a Stripe company in Dublin, Ireland. We have found no source for the country of the group.
service-adyen = Payments in the shop and online
    .search = adyen, payment, payments, card terminal, credit card

## Customers and marketing
service-teamleader = Customers, quotes and invoices
    .search = teamleader, focus, crm, customers, quotes, invoices, planning, visma
    .backup = Teamleader says that it makes backups automatically. An export of your own remains useful.
    .residency = Teamleader says that your data and its backups are kept in Ireland only.
    .sla = Teamleader aims for 99.9% availability a year (page, date unknown). We have seen no refund if it falls short.
    .note = Teamleader is Belgian and runs on machines of Amazon Web Services in Ireland. Its terms name Visma AS as the parent company.
service-salesforce = Customer list and sales
    .search = salesforce, crm, customers, sales
    .backup = Salesforce offers backup as an extra service. Its help says that you remain responsible for your own data.
    .residency = A training site for Salesforce writes that the EU is chosen when the account is set up. Have it confirmed in your contract.
service-hubspot = Customer list, newsletters and sales
    .search = hubspot, crm, customers, marketing, newsletter
    .residency = HubSpot says that you choose the EU as the place for your data when you sign up. Its policy of 18 September 2024 lists exceptions.
service-mailchimp = Sending newsletters
    .search = mailchimp, intuit, newsletter, newsletters, mailing, marketing
    .residency = Mailchimp says that it transfers data from Europe to the United States. It relies on the Data Privacy Framework and standard contractual clauses.
service-activecampaign = Newsletters and automatic messages
    .search = activecampaign, newsletter, newsletters, mailing, marketing, crm
    .residency = ActiveCampaign says that it has had a data centre in the EU since February 2024, for customers who meet its conditions.
service-brevo = Newsletters and text messages
    .search = brevo, sendinblue, newsletter, newsletters, mailing, sms, marketing
service-zendesk = Answering questions from customers
    .search = zendesk, helpdesk, tickets, support, customer service
    .residency = Zendesk says that it can keep data in the EEA: included from Suite Professional, otherwise an extra. There are exceptions.
    .sla = The provider promises 99.9% availability with Premier Support, on the subscriptions that allow it (page, date unknown).

## Website and web shop
service-shopify = Web shop
    .search = shopify, web shop, webshop, online shop, e-commerce
    .backup = Backups come from separate apps. The maker of one of them writes that some data cannot be restored exactly as it was (terms of 12 May 2026).
service-woocommerce-host = Website or web shop with WordPress
    .search = wordpress, woocommerce, web shop, webshop, website, hosting
service-wix = Website that you build yourself
    .search = wix, website, web shop, website builder
service-ovh-web = Website, domain name and mail at a hosting company
    .search = ovh, ovhcloud, hosting, website, domain name, mail, wordpress
service-hetzner-web = Website and mail at a hosting company
    .search = hetzner, hosting, website, domain name, mail
    .backup = Hetzner makes a backup of all hosting accounts every day, and keeps it for 14 days at most.
service-cloudflare = Protecting and speeding up your website (DNS)
    .search = cloudflare, dns, cdn, domain name, firewall, website
    .note = Many websites are reached through Cloudflare. A fault there can make them unreachable, as on 18 November and 5 December 2025.

## Sign-in and passwords
service-bitwarden = Keeping passwords safely
    .search = bitwarden, password, passwords, password manager, vault
service-onepassword = Keeping passwords safely
    .search = 1password, one password, agilebits, password, passwords, password manager, vault

## Design and signatures
service-canva = Making flyers, posts and posters
    .search = canva, design, flyer, poster, social media, logo
    .note = Canva is Australian. An article of 2026 writes that Australia has no adequacy decision of the European Commission.
service-adobe-cc = Photos, layout, PDF and electronic signatures
    .search = adobe, creative cloud, photoshop, illustrator, indesign, acrobat, acrobat sign, pdf, signature
service-docusign = Having documents signed electronically
    .search = docusign, signature, e-signature, sign, contract
    .residency = DocuSign says that you can choose the EU for your documents. Account data and the history of signatures are partly shared with the United States.
service-dropbox-sign = Having documents signed electronically
    .search = dropbox sign, hellosign, signature, e-signature, sign, contract
    .residency = Dropbox says that a Premium subscription can keep documents in Frankfurt, with a backup in Paris. While a document is being processed, a copy is in the United States.
    .note = Dropbox Sign keeps the documents with Amazon Web Services, says its help page.

## AI assistants
service-m365-copilot = AI assistant in Word, Outlook and Teams
    .search = copilot, microsoft 365 copilot, ai, artificial intelligence, assistant
    .residency = Microsoft says that traffic from the EU stays within its European zone (EU Data Boundary). Searches on the web and add-ons can be exceptions: have them checked.
service-chatgpt = AI assistant for texts and questions
    .search = chatgpt, openai, gpt, ai, artificial intelligence, assistant
    .residency = In February 2025 OpenAI announced storage in Europe for Enterprise, Edu and API projects. Subscriptions for private persons are not included.
service-gemini = AI assistant in Gmail, Docs and Meet
    .search = gemini, google, bard, ai, artificial intelligence, assistant
    .backup = How long conversations are kept is a setting, so decide what suits you. CISA, the American cybersecurity agency, asks the federal agencies of its country to leave the history on and keep it for 18 months.
service-mistral = AI assistant for texts and questions
    .search = mistral, le chat, ai, artificial intelligence, assistant
service-claude = AI assistant for texts and questions
    .search = claude, anthropic, ai, artificial intelligence, assistant

## IT tools and links between programs
service-teamviewer = Remote help on a computer
    .search = teamviewer, remote help, remote support, remote access, helpdesk
service-github = Keeping the code of programs and websites
    .search = github, git, code, developer, software
    .sla = The site NextSignal writes that the provider promises 99.9% availability a quarter with Enterprise Cloud (page, date unknown).
service-zapier = Linking programs to each other
    .search = zapier, automation, link, integration, workflow
service-make = Linking programs to each other
    .search = make, make.com, integromat, automation, link, integration, workflow

## Rented servers and storage
service-aws-ec2 = Rented servers for programs and websites
    .search = aws, amazon, amazon web services, ec2, server, virtual machine
    .residency = You choose the region of your data yourself. Teamleader, for example, says that it keeps its data with Amazon Web Services in Ireland only.
    .sla = The provider promises 99.99% availability for servers spread over two zones or more, and 99.5% for a single one (contract of 5 May 2022).
service-aws-s3 = Storage for files, photos and backups
    .search = aws, amazon, amazon web services, s3, storage, bucket, backup
    .residency = You choose the region of your data yourself. Teamleader, for example, says that it keeps its data with Amazon Web Services in Ireland only.
    .sla = The provider promises 99.9% availability for standard storage, and 99% for storage that is seldom used (contract of 28 November 2023).
service-aws-rds = Database for programs and websites
    .search = aws, amazon, amazon web services, rds, database, sql
    .residency = You choose the region of your data yourself. Teamleader, for example, says that it keeps its data with Amazon Web Services in Ireland only.
    .sla = The provider promises 99.95% availability for a database spread over zones (Multi-AZ), and 99.5% for a single one (contract of 22 January 2024).
service-aws-lambda = Small programs that run without a server of your own
    .search = aws, amazon, amazon web services, lambda, serverless, functions
    .residency = You choose the region of your data yourself. Teamleader, for example, says that it keeps its data with Amazon Web Services in Ireland only.
    .sla = The site Cloudonaut wrote on 31 January 2019 that the provider promises 99.95% availability a month for each region.
service-azure-vm = Rented servers for programs and websites
    .search = azure, microsoft azure, virtual machine, server, vm
    .residency = Microsoft says that, since January 2025, it stores and processes the data of EU customers in the EU. The company remains under American law.
    .sla = The IT firm Intercept writes that the provider promises 99.99% availability over two zones or more. For a single server it is 99.9% with premium disks and 95% with ordinary ones (page, date unknown).
service-azure-appservice = Running a website or program without managing a server
    .search = azure, microsoft azure, app service, web app, website
    .residency = Microsoft says that, since January 2025, it stores and processes the data of EU customers in the EU. The company remains under American law.
    .sla = The training site CoddyKit writes that the provider promises 99.95% availability with paid subscriptions (page, date unknown).
service-azure-sql = Database for programs and websites
    .search = azure, microsoft azure, sql, database
    .residency = Microsoft says that, since January 2025, it stores and processes the data of EU customers in the EU. The company remains under American law.
    .sla = The blog arnav.au writes that the provider promises 99.99% availability with the usual subscriptions (page of 7 August 2025).
service-azure-blob = Storage for files, photos and backups
    .search = azure, microsoft azure, blob, storage, backup
    .residency = Microsoft says that, since January 2025, it stores and processes the data of EU customers in the EU. The company remains under American law.
    .sla = A study site writes that the provider promises 99.9% availability for reading data. With a readable copy in a second region it is 99.99% (page, date unknown).
service-gcp-compute = Rented servers for programs and websites
    .search = google cloud, gcp, compute engine, server, virtual machine
    .residency = You choose the region of your data yourself, and Belgium is one of them. The hosting company Cloudpepper, for example, names that region in its list.
    .sla = The provider promises 99.99% availability over several zones with the premium network, and 99.9% for a single server (contract, date unknown).
service-gcp-storage = Storage for files, photos and backups
    .search = google cloud, gcp, cloud storage, storage, bucket, backup
    .residency = You choose the region of your data yourself, and Belgium is one of them. The hosting company Cloudpepper, for example, names that region in its list.
service-ovh-public-cloud = Rented servers for programs and websites
    .search = ovh, ovhcloud, public cloud, vps, server, virtual machine
    .backup = OVHcloud says that backups of a rented server are up to the customer. In the fire of 2021, a customer also lost the backup for which it paid: it was in the same building.
    .residency = OVHcloud says that the customer chooses the place. It has sites in France and in other countries of the EU.
service-scaleway = Rented servers for programs and websites
    .search = scaleway, iliad, server, virtual machine, instances
    .backup = Scaleway says that the backups of your servers are your own job.
    .residency = Scaleway says that you choose the region. It names Paris, Amsterdam and Warsaw.
    .note = Scaleway is French and belongs to the Iliad group.
service-scaleway-db = Database for programs and websites
    .search = scaleway, iliad, database, sql, postgresql, mysql
    .residency = Scaleway says that you choose the region. It names Paris, Amsterdam and Warsaw.
    .sla = The provider promises 99.95% availability for a doubled database, and 99.5% for a single one (contract, date unknown).
    .note = Scaleway is French and belongs to the Iliad group.
service-hetzner-cloud = Rented servers for programs and websites
    .search = hetzner, server, virtual machine, vps
    .sla = The provider undertakes to make reasonable efforts for 99.9% availability a month for each server (contract, date unknown).
service-stackit = Rented servers and storage
    .search = stackit, schwarz, server, storage
    .note = STACKIT is German and belongs to the Schwarz Group. In April 2026 the European Commission chose it as one of four providers of sovereign cloud.
service-proximus-sovereign = Rented servers at a Belgian provider
    .search = proximus, sovereign cloud, server, storage
    .note = For the sovereign cloud of the European Commission (April 2026), Proximus uses services of S3NS, Clarence and Mistral. S3NS belongs to Thales and Google Cloud together.
service-upcloud = Rented servers for programs and websites
    .search = upcloud, server, virtual machine, vps
    .residency = Cloudpepper, a hosting company that uses UpCloud, writes that you can choose a region in the EEA.
