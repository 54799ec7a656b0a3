### Devices and remote access: the machines people work on, and the ways in from outside.

domain-devices = Devices and remote access
    .about = The computers and phones you work with, and the ways into them from outside.

question-device-baseline = Is every computer and phone with your mail or files up to date, encrypted and locked?
    .short = Devices up to date, encrypted and locked
    .explanation = Up to date: the device installs its updates by itself. Encrypted: a thief cannot read what is on it. Locked: after a few minutes it asks for a code, a fingerprint or a face. Private devices count too, as soon as your work mail is on them.
    .why = The provider guards its buildings, not the laptop in your car. In Microsoft’s list of who does what, devices are yours, or at most a shared task. An open laptop shows a thief your mail, files and passwords. A locked and encrypted one is only a machine.
    .how = Windows: Settings, “Windows Update”, then “Device encryption” or “BitLocker”. Mac: System Settings, “FileVault”. Phone: it asks for a code and still gets updates. Or ask your IT partner: “Which devices open our mail, and which of them are not encrypted or no longer get updates?”
    .evidence = A dated list of devices, with updates, encryption and lock noted for each.
    .choice-own-way = No. Everyone looks after their own device as they see fit.
    .choice-agreed = Partly. We have agreements about it, but nobody checks the devices.
    .choice-most = Nearly. Most devices are checked; some private or older ones are not.
    .choice-all = Yes. All devices meet all three, private ones too, and are checked.

question-remote-access = Does all remote access to your computers and servers ask for a second sign-in step?
    .short = Second step for all remote access
    .explanation = Remote access lets somebody work on your computer or server from elsewhere: remote desktop, a tool such as TeamViewer, a VPN, a network drive, cameras. The second step is a code or a tap besides the password. You have no remote access if everything runs in the browser at a provider, and no supplier connects to your devices. If somebody checked that, choose “Yes”.
    .why = Strangers use programs that search the whole internet for such ways in and try passwords day and night. Somebody who gets in is as good as sitting at your office computer, often with the backups within reach. The NIS2 law names the second step as a measure.
    .how = Ask who works from home how they get in, and which suppliers connect to your devices. Windows: Settings, “Remote Desktop” should be off where nobody uses it. Your internet router: look for “port forwarding”. Then ask your IT partner: “Which of our computers and devices can be reached from the internet, and where is a password enough?”
    .evidence = A dated check from outside, and a screenshot of the setting that makes the second step compulsory.
    .choice-password-only = No. From outside, a password is enough everywhere.
    .choice-some = Partly. Some ways in ask for a second step, others do not.
    .choice-unchecked = Nearly. We know of no unprotected access, but nobody checked from outside.
    .choice-checked = Yes. A check found no way in without a second step.

question-private-devices = Can your mail and files be opened only on devices that you know and have checked?
    .short = Access for checked devices only
    .explanation = Unless a setting stops it, any device opens everything once somebody signs in: the family tablet, a hotel computer, an old laptop. Private devices need not be forbidden. A setting can let in only checked devices, or allow private ones just the browser without downloading. The question also applies if you only have business devices.
    .why = On an unknown device you do not see whether it is up to date or who else uses it. Files stay behind on it, even after the person has left your business. CISA, the American cybersecurity agency, advises letting only managed devices into Microsoft 365.
    .how = Take a computer that your business does not know and sign in there. Does everything open? Microsoft 365: Entra admin centre, conditional access; for files, SharePoint admin centre, “Access control”. Google Workspace: admin console, Devices, and under Security “Context-Aware Access”. Or ask your IT partner: “What happens when one of us signs in on a stranger’s computer?”
    .evidence = A dated screenshot of the rule, and of the message that an unknown device gets.
    .choice-any = No. Any device opens everything after signing in.
    .choice-agreed = Partly. We agreed which devices may be used, but no setting stops others.
    .choice-part = Nearly. A setting stops unknown devices, but only for some people or services.
    .choice-checked = Yes. A setting admits checked devices; others get only the browser, or nothing.

question-malware-protection = Does every computer have virus protection, and does somebody read its warnings?
    .short = Virus protection that somebody watches
    .explanation = Virus protection stops programs that steal, spy on or lock your files. Windows has it built in (Microsoft Defender), and other makers sell it. What matters is that it is on everywhere, and that somebody sees it when it finds something or stops. Some versions show all your computers in one overview. Servers and Macs count too.
    .why = A warning on one screen is quickly clicked away, and a subscription can run out unnoticed. In one overview you see at once which computer has a problem. You then act while it is still one computer.
    .how = Windows: Settings, “Windows Security”, “Virus & threat protection”. Do this on three computers. With some Microsoft 365 subscriptions, the overview is in the Defender portal; otherwise it is on your product’s site. Or ask your IT partner: “On which of our computers is the protection off or out of date, and who reads the warnings?”
    .evidence = A dated screenshot of the overview with all computers, and the name of the person who reads the warnings.
    .choice-gaps = No. On some computers it is missing, off or expired.
    .choice-each-alone = Partly. It is on everywhere, but no overview shows all the computers.
    .choice-unread = Nearly. One overview shows every computer, but nobody reads the warnings regularly.
    .choice-watched = Yes. One overview shows every computer, and somebody reads the warnings regularly.

question-risky-sign-ins = Is a suspicious sign-in, from an unusual country for instance, stopped or checked again?
    .short = Suspicious sign-ins stopped or checked
    .explanation = Somebody signs in from Ghent at nine and from another continent at ten: one of the two is not your colleague. Microsoft and Google notice such things. Depending on settings and subscription, they stop the sign-in, ask for an extra check, or only record it. If you use neither of the two, choose “Does not apply to us”.
    .why = A fake site can steal a whole sign-in, code included. A rule that looks at place and behaviour is then your safety net. CISA, the American cybersecurity agency, advises blocking sign-ins to Microsoft 365 that Microsoft rates as high risk. That needs a more expensive subscription than a rule by country.
    .how = Microsoft 365: Entra admin centre, conditional access and sign-in logs; “ID Protection” only with some subscriptions. Google Workspace often asks for an extra check by itself; “Alert center” in the admin console, under Security, shows the warnings. Or ask your IT partner: “If somebody signs in as me from abroad tonight, what happens, and who hears of it?”
    .evidence = A screenshot of the rule, and one example of a sign-in that was stopped or checked.
    .choice-unnoticed = No. It goes through, and nobody is warned.
    .choice-seen = Partly. It goes through, but somebody gets a warning.
    .choice-part = Nearly. It is stopped or checked for some accounts, such as administrators.
    .choice-stopped = Yes. For every account it is stopped or checked again.

question-lost-device = If a laptop or phone is lost, can you erase your data on it the same day?
    .short = Lost devices erasable the same day
    .explanation = With device management you can lock or erase a device from a distance, as soon as it is online. On a private phone, only the work data then disappears and the photos stay. It has to be set up beforehand; afterwards it is too late. If all your data is on computers that never leave the office, think of a burglary.
    .why = Phones get left on trains, and laptops in cars. Such a loss can be a data leak, which the GDPR may oblige you to report to the Data Protection Authority (APD/GBA) within 72 hours. If the device is encrypted and erased, the risk is much smaller, and you can show it.
    .how = Microsoft 365: Intune admin centre, Devices, if your subscription includes it. Google Workspace: admin console, Devices. Without them, an Apple or Google account can find and erase its own device. Then ask your IT partner: “Which of our laptops and phones could you erase today, and when did you last try it?”
    .evidence = A list of devices that can be erased, and a dated note of one trial.
    .choice-nothing = No. All we could do is change the passwords.
    .choice-some = Partly. Only for some, phones for instance, but not laptops.
    .choice-untried = Nearly. For all devices, but nobody ever tried it or knows whom to call.
    .choice-tried = Yes. For all devices, tried once, and everyone knows whom to call.

question-separate-networks = Are guests, tills, cameras and office computers on separate networks?
    .short = Separate networks in your premises
    .explanation = Everything on the same Wi-Fi or cable can usually reach everything else: a customer’s phone, the camera, the heating, your accounting computer. Your router or switch can split it into separate networks, like rooms with a door between them. If you have no premises, or nothing but computers on your network, choose “Does not apply to us”.
    .why = Cameras and other cheap devices often get no updates any more. A stranger who gets into one looks around from there for computers and backups. With separate networks, the problem stays in one room.
    .how = Connect a phone to the guest Wi-Fi and look for your printer or network drive. If you find them, nothing is separate. The app or the page of your router shows which networks there are. Or ask your IT partner: “Can a guest’s phone or one of our cameras reach our office computers?”
    .evidence = A simple drawing of the networks, and a dated note of a check that one cannot reach the other.
    .choice-one = No. Everything is on the same network, guests too.
    .choice-guests = Partly. One kind is separate, the guests for instance; the rest is together.
    .choice-most = Nearly. Several kinds are separate, but one is missing or nobody checked it.
    .choice-all = Yes. Every kind that we have is separate, and somebody checked it.

question-staged-updates = Could you still work if one faulty update stopped all your computers at once?
    .short = Ready for a faulty update
    .explanation = Updates are needed, and quickly. But if all computers get the same one in the same hour, a fault in it hits them all. Two things help. First, let one or two computers go a few days ahead. Second, have a way to work for a day without the usual computers: a device of another kind, a phone, paper.
    .why = On 19 July 2024 one faulty update of the security program CrowdStrike stopped about 8.5 million Windows devices. The maker had a fix after 79 minutes, but repairing them by hand took days. Macs were spared. Some updates cannot be spread out, so the second part matters as much as the first.
    .how = Windows: Settings, “Windows Update” shows on each computer when updates come in. In Microsoft 365 with Intune, the rings for Windows updates show who goes first. Ask your IT partner: “Do all our computers get an update in the same hour, and what do we work with if they all fail?”
    .evidence = A page with the order of updates and the fallback, and a dated note of one trial.
    .choice-neither = No. All get updates together, and without those computers we stop.
    .choice-one = Partly. Updates come in steps, or we could manage a day; not both.
    .choice-untried = Nearly. We have both, but nobody tried a day without the usual computers.
    .choice-tried = Yes. We have both, and we tried working without the usual computers.

action-set-device-baseline = Bring every device to the same basic level
    .why = Three settings help when a device is lost, stolen or no longer safe. Central management then keeps them that way.
    .step-1 = List every device that opens your work mail or files, private ones too: who uses it, what kind it is, how old it is.
    .step-2 = On each one, switch on automatic updates, encryption and a lock after five minutes. Keep the recovery key in a safe place, not on the device.
    .step-3 = Replace devices that no longer get updates, or take your mail off them.
    .step-4 = Ask your IT partner whether your subscription includes device management (in Microsoft 365: Intune). It can check these settings and erase a lost device.
    .step-5 = Agree on whom to call, the same day, when a device is lost. Go through the list again every six months.
    .help = Colleagues can change the settings with the steps on paper. Central management is a job for your IT partner.

action-close-unused-remote-access = Close the ways in that nobody uses
    .why = A closed way in costs nothing and needs no looking after. Many were once opened for one job and then forgotten.
    .step-1 = Ask everyone, including the suppliers of your till, cameras and machines, how they connect to you from outside. Write it down.
    .step-2 = Switch off “Remote Desktop” in Windows where nobody needs it, and remove remote help programs that are no longer used.
    .step-3 = Have your IT partner close the openings in the router and the server firewall. Remote desktop must never be open to the whole internet.
    .step-4 = Have it checked from outside, and keep the result with the date.
    .help = Your IT partner does this in a few hours. Tell suppliers beforehand, so that nobody is cut off from a repair.

action-protect-remote-access = Put a second step on the ways in that remain
    .why = A guessed password then leads nowhere, and people can still work from home.
    .step-1 = Choose one way in for everyone: a VPN, which is a protected connection to the office, or a remote access service with a second step.
    .step-2 = Make the second step compulsory for staff, IT partner and suppliers. Give each person an account of their own.
    .step-3 = Tell everyone beforehand, help them install it, and then close the old ways in.
    .step-4 = Try to get in with a password alone. It should fail. Note the date.
    .help = This is a job for your IT partner. Ask first what your router and your subscriptions can already do.

action-limit-unknown-devices = Let in only known devices, or only the browser
    .why = A stolen password with its code then opens nothing on an unknown computer, and private devices can stay in use.
    .step-1 = Take the list of devices. Decide for each private one: managed, browser only, or no longer for work.
    .step-2 = Ask your IT partner which subscription this needs, and how much extra it costs. In Microsoft 365 it needs conditional access and, to check devices, Intune.
    .step-3 = Try the rule for two weeks with two people. Leave an emergency account out of it, if you have one.
    .step-4 = Tell everyone what changes on private devices: what the business can see there, and what it cannot. Then switch it on for everyone.
    .step-5 = Sign in on an unknown computer. It should refuse, or show only the browser without downloading. Note the date.
    .help = This is a job for your IT partner. You decide what is allowed on private devices.

action-centralise-malware-protection = Bring virus protection into one overview
    .why = You then see at a glance what is missing, and a warning no longer gets lost on one screen.
    .step-1 = Ask your IT partner whether a subscription that you already pay for includes it. Some Microsoft 365 subscriptions do.
    .step-2 = Choose one product for all computers, Macs and servers too. Remove the others, because two get in each other’s way.
    .step-3 = Install it everywhere and compare the overview with your list of devices. What is missing?
    .step-4 = Have serious warnings sent to two people, by mail or phone, and agree who acts and how fast.
    .step-5 = Open the overview every week for five minutes, or have your IT partner do so and report each month.
    .help = Your IT partner installs it and can watch the warnings for you. Put in the contract who reads them outside office hours.

action-block-risky-sign-ins = Stop or check suspicious sign-ins
    .why = If a password or a whole sign-in is stolen, this is often what still stops the thief.
    .step-1 = Ask which subscription you have and what it can do: a rule by country, or Microsoft’s own judgement of the risk. CISA advises blocking what Microsoft rates as high risk.
    .step-2 = List the countries people really work from. Allow for holidays and business trips: agree how somebody reports a journey.
    .step-3 = Set the rule to only report for two weeks. Look at who would have been stopped by mistake. Then switch it on, for all but an emergency account.
    .step-4 = Have warnings sent to two people. Google Workspace: admin console, Security, “Alert center”. Microsoft 365: through your IT partner.
    .step-5 = Agree what you do after a real warning: block sign-in, sign out of all sessions, new password, look for new mail rules.
    .help = Your IT partner sets it up in half a day. You know who travels where.

action-prepare-remote-wipe = Make lost devices erasable, and try it once
    .why = You then lose a device, but not your customers’ data.
    .step-1 = List the laptops and phones that leave your premises, private ones with work mail too.
    .step-2 = Put them in device management. Microsoft 365: Intune. Google Workspace: admin console, Devices. Without either, use the search function of the Apple or Google account.
    .step-3 = For private phones, choose erasing of work data only, and put in writing that you do nothing else.
    .step-4 = Make a card for everyone: whom to call at any hour, also at the weekend. The person who takes the call blocks, erases, and changes the passwords.
    .step-5 = Try it on one old device and note the date. Add to the card: report theft to the police, and check the same day whether it is a data leak.
    .help = Your IT partner sets up the device management. A colleague can enrol the phones with the steps on paper.

action-split-networks = Split the network into separate parts
    .why = An infected phone or camera then stays in its own corner. Tills and office computers go on working.
    .step-1 = List what is connected: computers, printers, tills, payment terminals, cameras, heating, guests. The app of your router helps.
    .step-2 = Switch on guest Wi-Fi first. Many routers have it ready, and it costs nothing.
    .step-3 = Have your IT partner make separate networks for the office, for the tills, and for cameras and other devices. Ask whether your router and switches can do it.
    .step-4 = Open only what is really needed between them, such as the printer. Ask the suppliers of the till and the cameras what they need.
    .step-5 = Check from each network that the others cannot be reached. Keep the drawing with the date.
    .help = Your IT partner does this, preferably on a day when you are closed. Warn the supplier of the till beforehand.

action-stage-updates = Let one or two computers get updates first
    .why = A fault then shows itself on one computer, while the others go on working.
    .step-1 = Choose one or two computers that go first, with people who report problems. Take none that the till or the wages depend on.
    .step-2 = Have your IT partner set the order. In Microsoft 365 with Intune, rings do this; the others follow after a few days at most. Urgent security updates may go faster.
    .step-3 = Ask the makers of your virus protection and main programs whether their updates can also come in steps.
    .step-4 = Agree who can stop the updates, and where the recovery keys of encrypted computers are. You need them if a computer no longer starts.
    .help = This is a job for your IT partner. Ask for the order on one page.

action-prepare-spare-device = Keep a spare device of another kind ready
    .why = If all your usual computers stop, you can still reach customers and send invoices.
    .step-1 = Take a device that runs a different system from your office computers: a tablet, a Chromebook, a Mac, or Windows if you work on Macs.
    .step-2 = Give it updates, a lock and encryption. Check that mail, accounting and the bank work in its browser.
    .step-3 = Make sure the second sign-in step works without an office computer, and that it can go online through a phone.
    .step-4 = Work with it for an hour each year: send a mail, make an invoice, look up a customer. Note the date.
    .help = A colleague can keep it ready. Your IT partner helps with the sign-in.
