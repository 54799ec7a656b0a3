### Feuilles de questions pour ceux qui connaissent les réponses.

inquiry-title = Les questions auxquelles nous ne pouvons pas répondre seuls
inquiry-file-name = questions
inquiry-none = Il ne reste rien à demander : vous connaissez la réponse à chaque question.
inquiry-for-it-partner = Pour notre partenaire IT
inquiry-for-developer = Pour qui crée ou héberge notre site web
inquiry-for-accountant = Pour notre comptable
inquiry-for-provider = Pour nos fournisseurs cloud
# Variables: $name (String) – le fournisseur; $services (String) – ses services que nous utilisons
inquiry-for-provider-of = Pour { $name }, au sujet de { $services }
inquiry-for-colleagues = À chercher nous-mêmes
inquiry-lead = Nous établissons qui fait quoi pour la sécurité de nos données. Cochez à chaque question la réponse qui convient aujourd’hui. « Je ne sais pas » est aussi une réponse, et une remarque aide toujours.
inquiry-lead-colleagues = Personne d’autre ne connaît ces réponses. Chaque question dit où regarder.
inquiry-filled-by = Complété par
inquiry-filled-on = Le

## En tableau à compléter

inquiry-column-key = Code (ne pas modifier)
inquiry-column-question = Question
inquiry-column-choices = Réponses au choix
inquiry-column-answer = Votre réponse
inquiry-column-remark = Remarque
inquiry-column-for = Pour
inquiry-number = Un nombre

## Ce qu’est devenue une réponse revenue

# Variables: $most (String)
inquiry-no-choice = n’est pas une réponse au choix : écrivez un nombre de 1 à { $most }, ou « ? »
inquiry-not-asked = cette question n’est plus posée ici
inquiry-taken = reprise
inquiry-kept = non reprise : une autre réponse s’y trouve
