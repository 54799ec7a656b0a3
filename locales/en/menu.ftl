### The menu of the window.

menu-file = File
menu-new = New assessment
menu-open = Open a file…
menu-copy = Save a copy…
menu-report = Save the report as PDF…
menu-print = Print this page…
menu-quit = Quit Tandem
menu-edit = Edit
menu-undo = Undo the last answer
menu-redo = Give the answer again
menu-cut = Cut
menu-copy-text = Copy
menu-paste = Paste
menu-select-all = Select all
menu-view = View
menu-home = All assessments
menu-larger = Larger text
menu-smaller = Smaller text
menu-usual = Usual text size
menu-full-screen = Full screen
menu-present = Present on a second screen
menu-help = Help
menu-help-open = Tandem Help
menu-projector = Tandem on the projector
menu-backup = Backup copy of Tandem
