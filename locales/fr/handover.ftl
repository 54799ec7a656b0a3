### Transmettre des évaluations dans un fichier chiffré, et ouvrir un tel fichier.

handover-title = Transmettre
# Variables: $name (text): the organisation
handover-lead-one = « { $name } » est placée dans un fichier que vous pouvez remettre à quelqu’un.
# Variables: $count (number): how many assessments
handover-lead-several = { $count ->
    [0] Cochez les évaluations à placer dans un seul fichier, pour quelqu’un d’autre.
    [one] { $count } évaluation est placée dans un fichier que vous pouvez remettre à quelqu’un.
   *[other] { $count } évaluations sont placées dans un fichier que vous pouvez remettre à quelqu’un.
}
handover-which = Lesquelles ?
handover-all = Toute cette liste
handover-none = Aucune
handover-how = Comment ?
handover-sealed = Chiffré, avec une phrase de passe
handover-sealed-text = La personne qui reçoit le fichier l’ouvre avec Tandem, ou avec le programme gratuit « age ». N’envoyez pas la phrase de passe avec le fichier : donnez-la par téléphone, par exemple.
handover-plain = Non chiffré
handover-plain-text = Toute personne qui met la main sur le fichier peut le lire : le nom, les réponses, les notes, chaque point faible. Un mail est vite transféré ou envoyé à la mauvaise adresse. Ne choisissez ceci que si un autre programme en a besoin.
handover-plain-sure = Je comprends que tout le monde peut lire ce fichier
handover-save = Choisir où l’enregistrer
handover-cancel = Annuler
# Variables:
#   $name (text): the file’s name
#   $folder (text): the folder in which it is
handover-saved = { $name } se trouve dans { $folder }.

handover-open-title = Ce fichier est chiffré
# Variables: $name (text): the file’s name
handover-open-lead = Pour ouvrir « { $name } », il faut la phrase de passe choisie par l’expéditeur. Demandez-la-lui, par téléphone par exemple.
handover-open = Ouvrir
