### Les réponses derrière un chiffre.

answers-all = Toutes les réponses
answers-dont-know = Ce que vous ne savez pas encore
answers-not-applicable = Ce qui ne s’applique pas à vous
answers-open = Questions sans réponse
# Variables:
#   $points (text): points earned
#   $of (text): points that can be earned
answers-sum = Points acquis : { $points } sur { $of }. Le reste de l’intervalle vient de vos « je ne sais pas » et des questions ouvertes.
answers-back = Retour aux résultats
answers-choose = Voir d’autres réponses
answers-caption = Les réponses, en commençant par celle qui coûte le plus
answers-column-question = Question
answers-column-answer = Votre réponse
answers-column-state = État
answers-column-points = Points
answers-column-gain = Score global
# Variables:
#   $gain (text): what the overall score would rise by
answers-gain = +{ $gain } avec la meilleure réponse
answers-none = Rien ici.
answers-state-done = Fait
answers-state-partly = En partie
answers-state-missing = Pas encore fait
answers-state-unknown = À vérifier
answers-state-not-applicable = Ne s’applique pas
