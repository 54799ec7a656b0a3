### L’atelier : le projecteur, et le volet de l’animateur.

workshop-start = Présenter
workshop-end = Terminer la présentation
workshop-on = La salle ne voit que ceci : la question ou le résultat, sans vos notes.
workshop-cover = La salle voit le nom de l’entreprise, et rien de cet écran.
workshop-pane = Pour vous uniquement
