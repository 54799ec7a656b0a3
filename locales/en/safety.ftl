### Safety: the key of the data file, locking, backups, what was set aside.

safety-page-title = Safety and backups
safety-title = Safety and backups
safety-intro = What protects your assessments on this computer, and how to get them back.
safety-back = Back

safety-lock = Encryption
safety-lock-store = [[Your data file is encrypted.]] The key is in the key store of this computer and opens it when you are signed in. You have nothing to remember.
safety-lock-passphrase = [[Your data file is encrypted.]] Only your passphrase opens it.
safety-lock-store-mind = Without this computer and your account nobody can open the file, not even you. So keep a backup copy with a passphrase elsewhere.
safety-lock-passphrase-mind = Nobody can open the file without the passphrase. Keep it written down in a safe place, or in a password manager.
safety-lock-add = Use a passphrase instead
safety-lock-add-text = Tandem then asks for it at every start, and can lock itself while you are away. Your backups get the same passphrase.
safety-lock-change = Change the passphrase
safety-lock-store-use = Let this computer keep the key
safety-lock-store-use-text = Tandem then opens without a passphrase as soon as you are signed in.
safety-lock-current = Your passphrase of now
safety-lock-save = Change the lock
safety-lock-cancel = Cancel
safety-lock-done = Done. The data file and the backups have their new lock.

safety-idle = Lock by itself
safety-idle-label = After how long without a hand on it?
# Variables: $minutes (number): how many minutes
safety-idle-minutes = after { $minutes } minutes
safety-idle-never = never
safety-lock-now = Lock now

safety-backups = Backups
safety-backups-text = Tandem makes a backup by itself whenever something changed: when it closes, and every hour. It keeps the newest five, one of each of the last seven days and one of each of the last five weeks. Each is encrypted like the data file, and is read back after it was written.
safety-backups-here = They are on the same disk. If the computer is lost, they are lost with it: save a copy elsewhere.
safety-backups-none = There is no backup yet. The first one comes when something has changed.
safety-backups-made = Made on
safety-backups-why = Why
safety-backups-holds = Holds
safety-backups-do = What to do with it
# Variables: $count (number): how many assessments
safety-backups-count = { $count ->
    [one] { $count } assessment
   *[other] { $count } assessments
}
safety-backups-unreadable = cannot be opened: it is damaged, or has an older lock
safety-backups-now = Make a backup now
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
safety-restore-ask-text = It takes the place of everything in your list. What is there now becomes a backup first, so that you can go back.
safety-restore-yes = Restore
safety-restored = The backup is restored. What was there before is the newest backup.
# Variables: $made (text): when the backup was made
safety-remove-ask = Remove the backup of { $made } for good?
safety-remove-ask-text = It cannot be brought back.
safety-remove-yes = Remove
safety-cancel = Cancel

safety-elsewhere = A copy for elsewhere
safety-elsewhere-text = All your assessments in one encrypted file, with a passphrase of its own. Keep it on another disk or a memory stick. Any computer with Tandem can restore it.
safety-elsewhere-save = Save a copy with a passphrase
safety-elsewhere-passphrase = Passphrase for this copy
safety-elsewhere-go = Choose where to save it
# Variables:
#   $name (text): the file’s name
#   $folder (text): the folder in which it is
safety-elsewhere-saved = { $name } is in { $folder }.
safety-file = Restore from a file
safety-file-text = A copy that you saved elsewhere, or the data file of another computer.
safety-file-choose = Choose a file
# Variables: $name (text): the file’s name
safety-file-ask = Restore { $name }?
safety-file-passphrase = Passphrase of this file

safety-asides = Set aside
safety-asides-text = These data files were damaged, or their key was missing. Tandem took out what it could read. Remove them when you no longer need them: what you delete in Tandem stays in them.
safety-asides-plain = not encrypted: anybody who has it can read it
# Variables: $name (text): the file’s name
safety-asides-remove = Remove { $name }
# Variables: $name (text): the file’s name
safety-asides-ask = Remove { $name } for good?

safety-deleted = When you delete something
safety-deleted-text = You can bring a deleted assessment back until you close Tandem. After that it is overwritten in the data file and taken out of every backup listed above. Files that you saved elsewhere keep it: copies, reports, what you handed over.
safety-show = Show the folder
