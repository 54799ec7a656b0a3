### The door: choosing a passphrase, unlocking, and what to do when the key is missing.

door-new-title = Choose a passphrase
door-new-plain-title = From now on your data is encrypted
door-new-lead = Tandem encrypts everything you enter: it shows where a business is weak. This computer has no key store that can keep the key. So you choose a passphrase, and Tandem asks for it at every start.
door-new-plain-lead = Until now, anybody who had your data file could read it. This computer has no key store that can keep a key. So you choose a passphrase, and Tandem asks for it at every start.
door-new-lost-title = Without the passphrase, nobody can open your data
door-new-lost = Nobody can give you a new one: not your IT partner, and not us. Write it down and keep it in a safe place, or put it in your password manager.
door-passphrase = Passphrase
door-new-passphrase = New passphrase
door-again = The same passphrase once more
# Variables: $least (number): the fewest characters
door-hint = At least { $least } characters. Four or five words that have nothing to do with each other are easy to remember and hard to guess.
door-suggest = Suggest a passphrase
# Variables: $passphrase (text): the passphrase
door-suggested = Suggestion: { $passphrase }. Write it down before you go on.
door-show = Show what I type
door-differ = This is not the same as above. Type it once more.
door-set = Encrypt and start

door-title = Tandem is locked
door-lead = Your assessments are encrypted. Enter your passphrase to open them.
door-unlock = Unlock
door-forgotten = Forgotten your passphrase?
door-forgotten-text = Without it, nobody can open this data file. Do you have a copy whose passphrase you still know? Then close Tandem, and move this data file and the folder “backups” beside it to another place. Start Tandem again, and restore the copy under “Safety and backups”. Your data file is here:

door-missing-title = The key is not there
door-missing-lead = Your data file is encrypted. Its key should be in the key store of this computer: Credential Manager on Windows, Keychain on a Mac, the keyring on Linux. It is not there.
door-missing-why = This happens when the data file comes from another computer, when somebody else is signed in, or when the key store was emptied.
door-missing-do = What you can do
door-missing-account = Sign in with the account with which you used Tandem before, and start Tandem again.
door-missing-backup = Or start with a new data file, and restore a copy that has a passphrase. The old data file stays where it is, under another name.
door-missing-retry = Try again
door-missing-new = Start with a new data file

door-silent-title = The key store does not answer
door-silent-lead = Your data file is encrypted, and its key is in the key store of this computer. Tandem cannot reach it now: it may be locked, or not started.
door-silent-do = Unlock the key store: Keychain on a Mac, the login keyring on Linux. Does your computer ask whether Tandem may use it? Then allow it. Or sign out and in again. Then try again here.
door-working = One moment…
