### Safety: the key of the data file, locking, backups, what was set aside.

safety-page-title = Safety and backups
safety-title = Safety and backups
safety-intro = What protects your assessments on this computer, and how you get them back.
safety-back = Back

safety-lock = Encryption
safety-lock-store = [[Your data file is encrypted.]] The key is in the key store of this computer: Credential Manager on Windows, Keychain on a Mac, the keyring on Linux. You have nothing to remember.
safety-lock-passphrase = [[Your data file is encrypted.]] Only your passphrase opens it.
safety-lock-store-mind = Without this computer and your account, nobody can open the file, not even you. So keep a copy with a passphrase somewhere else.
safety-lock-passphrase-mind = Without it, nobody can open the file. Keep it written down in a safe place, or in your password manager.
safety-lock-add = Use a passphrase instead
safety-lock-add-text = Tandem asks for it at every start, and can lock itself while you are away. Your backups get the same passphrase.
safety-lock-change = Change the passphrase
safety-lock-store-use = Let this computer keep the key
safety-lock-store-use-text = Tandem then opens without a passphrase when you are signed in to this computer.
safety-lock-current = Your current passphrase
safety-lock-save = Change the protection
safety-lock-cancel = Cancel
safety-lock-done = Done. The data file and its backups have their new protection.

safety-idle = Automatic lock
safety-idle-label = Lock Tandem when nobody uses it
# Variables: $minutes (number): how many minutes
safety-idle-minutes = after { $minutes } minutes
safety-idle-never = never
safety-lock-now = Lock now

safety-backups = Backups
safety-backups-text = Tandem makes backups by itself: every hour and when it closes, if something has changed. It keeps the newest five, one for each of the last seven days and one for each of the last five weeks. Each one is encrypted like the data file, and checked once it is written.
safety-backups-here = They are on the same disk. If you lose the computer, you lose them too. So save a copy with a passphrase as well, further down this page.
safety-backups-none = There is no backup yet. Tandem makes the first one once something has changed.
safety-backups-made = Made on
safety-backups-why = Why
safety-backups-holds = Holds
safety-backups-do = What to do with it
# Variables: $count (number): how many assessments
safety-backups-count = { $count ->
    [one] { $count } assessment
   *[other] { $count } assessments
}
safety-backups-unreadable = cannot be opened here: damaged, or encrypted with an earlier key
safety-backups-now = Make a backup now
safety-backups-done = Done. The new backup is at the top of the list.
safety-backups-unchanged = Nothing has changed since the newest backup, so it is enough.
safety-restore = Restore
# Variables: $made (text): when the backup was made
safety-restore-this = Restore the backup of { $made }
safety-copy = Save a copy
# Variables: $made (text): when the backup was made
safety-copy-this = Save a copy of the backup of { $made }
safety-remove = Remove
# Variables: $made (text): when the backup was made
safety-remove-this = Remove the backup of { $made }
# Variables: $made (text): when the backup was made
safety-restore-ask = Restore the backup of { $made }?
safety-restore-ask-text = It replaces everything in your list. What is there now becomes a backup first, so you can go back. The automatic lock, and the file from your federation, stay as they are on this computer.
safety-restore-yes = Restore
safety-restored = Restored. What was there before is now the newest backup.
# Variables: $made (text): when the backup was made
safety-remove-ask = Remove the backup of { $made } for good?
safety-remove-ask-text = You cannot bring it back.
safety-remove-yes = Remove
safety-cancel = Cancel

safety-elsewhere = A copy to keep elsewhere
safety-elsewhere-text = All your assessments in one encrypted file, with its own passphrase. Keep it on another disk or a memory stick. Tandem can restore it on any computer.
safety-elsewhere-save = Save a copy with a passphrase
safety-elsewhere-passphrase = Passphrase for this copy
safety-elsewhere-go = Choose where to save it
# Variables:
#   $name (text): the file’s name
#   $folder (text): the folder in which it is
safety-elsewhere-saved = { $name } is in { $folder }.
safety-file = Restore from a file
safety-file-text = A copy that you saved elsewhere, or the data file of another computer if it has a passphrase.
safety-file-choose = Choose a file
# Variables: $name (text): the file’s name
safety-file-ask = Restore { $name }?
safety-file-passphrase = Passphrase of this file

safety-asides = Data files set aside
safety-asides-text = These data files were damaged, or their key was missing. Tandem has taken over what it could read. Remove them when you no longer need them: what you delete in Tandem is still in them.
safety-asides-plain = not encrypted: anybody who has it can read it
# Variables: $name (text): the file’s name
safety-asides-remove = Remove { $name }
# Variables: $name (text): the file’s name
safety-asides-ask = Remove { $name } for good?

safety-deleted = When you delete something
safety-deleted-text = You can bring back the assessment that you deleted last, until you close or lock Tandem. When Tandem opens again, it removes for good what you deleted: from the data file, and from every backup that it can open. Files that you saved elsewhere still hold it: copies, reports, what you handed over.
safety-show = Show the folder
