### Handing assessments over in an encrypted file, and opening such a file.

handover-title = Hand over
# Variables: $name (text): the organisation
handover-lead-one = “{ $name }” goes into a file that you can give to somebody else.
# Variables: $count (number): how many assessments
handover-lead-several = { $count ->
    [0] Tick the assessments that go into one file, for somebody else.
    [one] { $count } assessment goes into one file that you can give to somebody else.
   *[other] { $count } assessments go into one file that you can give to somebody else.
}
handover-which = Which ones?
handover-all = All of this list
handover-none = None
handover-how = How?
handover-sealed = Encrypted, with a passphrase
handover-sealed-text = The person who gets the file opens it with Tandem, or with the free program “age”. Do not send the passphrase along with the file: give it by phone, for example.
handover-plain = Not encrypted
handover-plain-text = Anybody who gets hold of the file can read it: the name, the answers, the notes, every weak point. A mail is easily forwarded or sent to the wrong address. Choose this only if another program needs it.
handover-plain-sure = I understand that anybody can read this file
handover-save = Choose where to save it
handover-cancel = Cancel
# Variables:
#   $name (text): the file’s name
#   $folder (text): the folder in which it is
handover-saved = { $name } is in { $folder }.

handover-open-title = This file is encrypted
# Variables: $name (text): the file’s name
handover-open-lead = To open “{ $name }”, you need the passphrase that the sender chose. Ask for it, by phone for example.
handover-open = Open
