### The door: choosing a passphrase, unlocking, and what to do when the key is missing.

door-new-title = Choose a passphrase
door-new-plain-title = Your assessments get a lock
door-new-lead = Tandem encrypts everything you enter: it shows where a business is weak. This computer has no key store that Tandem can use, so a passphrase is the key.
door-new-plain-lead = Until now your data file could be read by anybody who had it. From now on it is encrypted. This computer has no key store that Tandem can use, so a passphrase is the key.
door-new-lost-title = Nobody can open it without the passphrase
door-new-lost = There is no way round it and no “forgot my passphrase”: not for you, not for your IT partner, not for us. Write it down and keep it in a safe place, or put it in a password manager.
door-passphrase = Passphrase
door-new-passphrase = New passphrase
door-again = The same passphrase once more
# Variables: $least (number): the fewest characters
door-hint = At least { $least } characters. Four or five words that have nothing to do with each other are easy to remember and hard to guess.
door-suggest = Suggest one
# Variables: $passphrase (text): the passphrase
door-suggested = Suggestion: { $passphrase }. Write it down before you go on.
door-show = Show what I type
door-differ = The two are not the same. Type them again.
door-set = Encrypt and start

door-title = Tandem is locked
door-lead = Your assessments are encrypted. Enter your passphrase to open them.
door-unlock = Unlock
door-forgotten = Forgotten?
door-forgotten-text = Without the passphrase nobody can read the data file. Do you have a backup with a passphrase that you know? Then put this data file away, start Tandem again and restore the backup under “Safety and backups”. Your data file is here:

door-missing-title = The key is missing
door-missing-lead = Your data file is encrypted, and its key should be in the key store of this computer. It is not there.
door-missing-why = This happens when the data file was copied from another computer, when somebody else is signed in, or when the key store was emptied.
door-missing-do = What you can do
door-missing-account = Sign in with the account with which you used Tandem before, and start Tandem again.
door-missing-backup = Start with a new data file and restore a backup copy that has a passphrase. The old data file stays where it is, under another name.
door-missing-retry = Try again
door-missing-new = Start with a new data file

door-silent-title = The key store does not answer
door-silent-lead = Your data file is encrypted, and the key store of this computer holds the key. It cannot be used now: it may be locked, or not started.
door-silent-do = Unlock the key store (on Linux: the login keyring), or sign out and in again. Then try again.
door-working = One moment…
