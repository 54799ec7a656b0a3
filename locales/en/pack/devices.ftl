### Devices and remote access: the machines people work on, and the ways in from outside.

domain-devices = Devices and remote access
    .about = The computers and phones you work with, and the ways into them from outside.

question-device-baseline = Is every computer and phone with your mail or files up to date, encrypted and locked?
    .short = Devices up to date, encrypted and locked
    .explanation = Up to date: the device installs its updates by itself. Encrypted: whoever steals it cannot read what is on it. Locked: after a few minutes it asks for a code, a fingerprint or a face. Private devices count too, as soon as your work mail is on them.
    .why = The provider guards its buildings, not the laptop in your car. In Microsoft’s list of who does what, devices are yours, or at most a shared task. An open laptop shows a thief your mail, files and passwords. A locked and encrypted one is only a machine.
    .how = Windows: Settings, “Windows Update”, then “Device encryption” or “BitLocker”. Mac: System Settings, “FileVault”. Phone: it asks for a code and still gets updates. Or ask your IT partner: “Which devices open our mail, and which of them are not encrypted or no longer get updates?”
    .evidence = A dated list of devices, with updates, encryption and lock noted for each.
    .choice-own-way = No. Everyone looks after their own device as they see fit.
    .choice-agreed = Partly. We have agreements about it, but nobody checks the devices.
    .choice-most = Nearly. Most devices are checked; some private or older ones are not.
    .choice-all = Yes. All devices meet all three, private ones too, and are checked.

question-remote-access = Does all remote access to your computers and servers ask for a second sign-in step?
    .short = Second step for all remote access
    .explanation = Remote access lets somebody work on your computer or server from elsewhere: remote desktop, a tool such as TeamViewer, a VPN, a network drive, cameras. The second step is a code or a tap besides the password. You have none if everything runs in the browser at a provider, and no supplier connects to your devices. If somebody checked that, choose “Yes”.
    .why = Strangers let programs search the whole internet for such entrances and try passwords day and night. Whoever gets in is at your office computer, often with the backups within reach. The NIS2 law names the second step as a measure.
    .how = Ask who works from home how they get in, and which suppliers connect to your devices. Windows: Settings, “Remote Desktop” should be off where nobody uses it. Your internet router: look for “port forwarding”. Then ask your IT partner: “Which of our computers and devices can be reached from the internet, and where is a password enough?”
    .evidence = A dated check from outside, and a screenshot of the setting that makes the second step compulsory.
    .choice-password-only = No. From outside, a password is enough everywhere.
    .choice-some = Partly. Some ways in ask for a second step, others do not.
    .choice-unchecked = Nearly. We know of no unprotected access, but nobody checked from outside.
    .choice-checked = Yes. A check found no way in without a second step.

action-set-device-baseline = Bring every device to the same basic level
    .why = Three settings help when a device is lost, stolen or no longer safe. Central management then keeps them that way.
    .step-1 = List every device that opens your work mail or files, private ones too: who uses it, which kind, how old.
    .step-2 = On each one, switch on automatic updates, encryption and a lock after five minutes. Keep the recovery key in a safe place, not on the device.
    .step-3 = Replace devices that no longer get updates, or take your mail off them.
    .step-4 = Ask your IT partner whether your subscription holds device management (in Microsoft 365: Intune). It can check these settings and erase a lost device.
    .step-5 = Agree on whom to call, the same day, when a device is lost. Go through the list again every six months.
    .help = Colleagues can do the settings with a sheet beside them. Central management is a job for your IT partner.

action-close-unused-remote-access = Close the ways in that nobody uses
    .why = A closed entrance costs nothing and needs no looking after. Many were once opened for one job and then forgotten.
    .step-1 = Ask everyone, suppliers of till, cameras and machines too, how they connect to you from outside. Write it down.
    .step-2 = Switch off “Remote Desktop” in Windows where nobody needs it, and remove remote help programs that are no longer used.
    .step-3 = Have your IT partner close the openings in the router and the server firewall. Remote desktop must never be open to the whole internet.
    .step-4 = Have it checked from outside, and keep the result with the date.
    .help = Your IT partner does this in a few hours. Tell suppliers beforehand, so that nobody is cut off from a repair.

action-protect-remote-access = Put a second step on the ways in that remain
    .why = A guessed password then leads nowhere, and people can still work from home.
    .step-1 = Choose one way in for everybody: a VPN, which is a protected connection to the office, or a remote access service with a second step.
    .step-2 = Make the second step compulsory for staff, IT partner and suppliers. Give each person an account of their own.
    .step-3 = Tell everyone beforehand, help them install it, and then close the old ways in.
    .step-4 = Try to get in with a password alone. It should fail. Note the date.
    .help = This is a job for your IT partner. Ask first what your router and your subscriptions can already do.
