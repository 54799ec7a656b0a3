### Het menu van het venster.

menu-file = Bestand
menu-new = Nieuwe evaluatie
menu-open = Een bestand openen…
menu-copy = Een kopie bewaren…
menu-report = Het rapport als pdf bewaren…
menu-print = Deze pagina afdrukken…
menu-quit = Tandem afsluiten
menu-edit = Bewerken
menu-undo = Laatste antwoord ongedaan maken
menu-redo = Antwoord terugzetten
menu-cut = Knippen
menu-copy-text = Kopiëren
menu-paste = Plakken
menu-select-all = Alles selecteren
menu-view = Beeld
menu-home = Alle evaluaties
menu-larger = Grotere tekst
menu-smaller = Kleinere tekst
menu-usual = Gewone tekstgrootte
menu-full-screen = Volledig scherm
menu-present = Presenteren op een tweede scherm
menu-help = Help
menu-help-open = Help bij Tandem
menu-projector = Tandem op de projector
menu-backup = Back-up van Tandem
