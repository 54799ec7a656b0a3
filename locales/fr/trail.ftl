### L’historique : ce qui a changé dans une évaluation, et quand.

trail-page-title = Historique
trail-title = Historique
trail-intro = Chaque modification de cette évaluation, la plus récente d’abord. Vous voyez ce qui a changé et quand, pas ce qui est écrit dans les notes.
trail-back = Retour
trail-save = Enregistrer comme tableau
# Variables:
#   $shown (number): how many are shown
#   $total (number): how many there are
trail-more = Les { $shown } plus récentes sur { $total }. Le tableau les contient toutes.
trail-empty = Rien n’a changé depuis que Tandem tient un historique.
trail-when = Date
trail-what = Modification
trail-about = Sujet
trail-before = Avant
trail-after = Après
