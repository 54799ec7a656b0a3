### Feuilles de questions pour ceux qui connaissent les réponses.

inquiry-title = Questions auxquelles nous n’avons pas la réponse
inquiry-file-name = questions
inquiry-none = Il ne reste rien à demander : vous connaissez la réponse à chaque question.
inquiry-for-it-partner = Pour notre partenaire IT
inquiry-for-developer = Pour le créateur ou l’hébergeur de notre site
inquiry-for-accountant = Pour notre comptable
inquiry-for-provider = Pour nos fournisseurs cloud
# Variables: $name (String) – le fournisseur; $services (String) – ses services que nous utilisons
inquiry-for-provider-of = Pour { $name } : { $services }
inquiry-for-colleagues = À chercher nous-mêmes
inquiry-lead = Nous faisons le point : qui fait quoi pour la sécurité de nos données ? Merci de cocher, pour chaque question, la réponse qui convient aujourd’hui. « Je ne sais pas » est aussi une réponse, et une remarque est toujours utile.
inquiry-lead-colleagues = Personne à l’extérieur ne connaît ces réponses. Chaque question dit où regarder.
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
inquiry-no-choice = Ce n’est pas une des réponses proposées. Écrivez un nombre de 1 à { $most }, ou « ? ».
inquiry-not-asked = Cette question n’est plus posée ici.
inquiry-taken = Reprise.
inquiry-kept = Non reprise : une autre réponse s’y trouve déjà.
