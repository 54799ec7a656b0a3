### Answers that cannot both be true, or that deserve a second look: what they say, and how to find out.

contradiction-restore-without-backup = You said that data was put back from a backup, and also that you have no copy of your own outside the provider. Perhaps the provider’s own recovery was tested.
    .check = Ask the person who did the test where the data came from: the provider’s recycle bin or copies, or a copy kept elsewhere. The place decides which answer is right.

contradiction-locked-copy-without-backup = You said that one backup copy cannot be deleted, and also that you have no copy of your own outside the provider.
    .check = Ask your IT partner where that protected copy is kept. If it is in another place, you do have a copy of your own; if it is with the provider, it is not one yet.

contradiction-encrypted-copy-without-backup = You said that your backups are encrypted, and also that you have no copy of your own outside the provider. Perhaps you were thinking of the provider’s own copies.
    .check = Ask your IT partner: “Which backups are encrypted, and where are they kept?” Then change the answer that does not fit.

contradiction-identity-not-applicable = You said that a second sign-in step does not apply to you. You also said that you use online services such as Microsoft 365 or Google Workspace.
    .check = Think of the last time somebody signed in to mail or files. If that took a name and a password, the question applies to you.

contradiction-leavers-not-applicable = You said that closing the access of people who leave does not apply to you. You also said that several people work in your business.
    .check = Count everyone with an account, students, temporary staff and freelancers included. One of them will leave some day, so the question is worth an answer.

contradiction-rights-not-applicable = You said that access rights do not apply to you. You also said that several people work in your business.
    .check = Ask yourself whether everyone may open the pay files and all customer files. If not, the question applies to you.

contradiction-devices-not-applicable = You said that the question about computers and phones does not apply to you. Yet these answers are being given on a device.
    .check = Count the computers, tablets and phones on which mail or files are opened, private ones too. If there is even one, the question applies.

contradiction-split-known-without-list = You said that you know who does what for your services, and also that there is no list of services. Perhaps you thought of the biggest services only.
    .check = Choose three services from a year of card statements, and say for each who does what. If that works, the list is soon made too.

contradiction-owners-without-list = You said that every service has somebody who answers for it, and also that there is no list of services.
    .check = Write down all services that you can find in a year of bank and card statements. Then check whether there is a name for each of them.

contradiction-leaver-list-without-service-list = You said that you close access with a list of all services, and also that there is no such list. Perhaps there is a list for leavers that serves for both.
    .check = Look at the list from the last departure, and check whether accounting, web shop, social media and free services are on it. If they are, you do have a list.

contradiction-dependency-known-without-list = You said that you know which services stop together, and also that there is no list of services.
    .check = Look at the page on which you wrote this down. If all services are on it, you have your list; if not, a few links are probably still missing.

contradiction-admin-keys-without-second-step = You said that administrators sign in with a security key or passkey, and also that a password is enough for everyone.
    .check = Sign in once as an administrator, and see what is asked. If it is a key or passkey, some people already have a second step.

contradiction-legacy-open-with-mfa = You said that the second sign-in step is compulsory for everyone. You also said that older ways to sign in, which do not ask for it, are still open.
    .check = Ask your IT partner: “Can an old mail program or a scanner still get in here with a password alone?” If it can, the second step does not hold everywhere yet.

contradiction-remote-checked-with-password = You said that all remote access asks for a second step, and that this was checked. You also said that your IT partner can get in without one.
    .check = Ask a technician to show how they get in. Perhaps the check covered only the access of your own people.

contradiction-links-limited-unchecked-storage = You said that a check found nothing private open to the internet. You also said that a new sharing link works for anyone who has it.
    .check = Ask the person who did the check whether links in OneDrive, SharePoint or Google Drive were part of it. If they were not, have those checked too.

contradiction-nis2-out-with-entity-types = You said that the NIS2 law does not cover you. Your profile names an activity from its list, and 50 people or more.
    .check = Do the official test at atwork.safeonweb.be/nis2 once more with that information, and keep the result. If in doubt, ask the Centre for Cybersecurity Belgium (CCB).

contradiction-nis2-management-untrained = You said that your firm is registered under the NIS2 law, and that management had no training. Both can be true, but the law asks the management body to take training (article 31).
    .check = Check whether management took a course that you did not count, and keep the proof. If not, put a date for one in the calendar.

contradiction-fallback-tried-without-export = You said that you tried the replacement for your main service, and also that you never exported your data. Perhaps the trial worked without your existing data.
    .check = Ask those who took part which data they worked with, and where it came from.

contradiction-everything-best = Almost every answer is the best one: congratulations. There are hardly any notes or evidence with them yet.
    .check = Choose three answers and look for the proof: a screenshot, a report, a dated page. An auditor or insurer would ask for it too.
