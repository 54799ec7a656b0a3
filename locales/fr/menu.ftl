### Le menu de la fenêtre.

menu-file = Fichier
menu-new = Nouvelle évaluation
menu-open = Ouvrir un fichier…
menu-copy = Enregistrer une copie…
menu-report = Enregistrer le rapport en PDF…
menu-print = Imprimer cette page…
menu-quit = Quitter Tandem
menu-edit = Édition
menu-undo = Annuler la dernière réponse
menu-redo = Rétablir la réponse
menu-cut = Couper
menu-copy-text = Copier
menu-paste = Coller
menu-select-all = Tout sélectionner
menu-view = Affichage
menu-home = Toutes les évaluations
menu-larger = Texte plus grand
menu-smaller = Texte plus petit
menu-usual = Taille de texte normale
menu-full-screen = Plein écran
menu-present = Présenter sur un deuxième écran
menu-help = Aide
menu-help-open = Aide de Tandem
menu-projector = Tandem sur le projecteur
menu-backup = Sauvegarde de Tandem
