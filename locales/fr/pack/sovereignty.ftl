### Indépendance : l’entreprise continue-t-elle quand un fournisseur s’arrête ?

domain-sovereignty = Indépendance
    .about = Pouvoir continuer à travailler si un fournisseur s’arrête ou change de cap.

question-provider-stops = Si votre principal service en ligne s’arrêtait demain, pourriez-vous continuer à travailler ?
    .short = Plan B essayé pour le service principal
    .explanation = Pensez au service dont tout dépend : la messagerie, les fichiers, la comptabilité ou la caisse. Peu importent ici la cause et la probabilité. La question est : que feriez-vous ce matin-là à neuf heures ? Un plan B d’une page, essayé une fois par an, suffit.
    .why = Un arrêt peut venir d’une panne, d’un compte bloqué ou d’une décision prise ailleurs. En mai 2024, une erreur de réglage chez Google a privé le fonds de pension UniSuper de ses systèmes pendant plus d’une semaine ; une copie chez un autre fournisseur l’a sauvé. En mai 2025, l’agence de presse AP a rapporté que le procureur de la Cour pénale internationale n’avait plus accès à sa boîte mail Microsoft après des sanctions américaines. Microsoft affirme que ses services à la Cour n’ont jamais cessé ; selon des articles parus ensuite, seule cette boîte mail a été suspendue.
    .how = Imaginez que le service ne s’ouvre pas demain. Pourriez-vous, le jour même, joindre vos clients, facturer et payer les salaires ? Demandez ensuite à votre partenaire IT : « Si notre messagerie s’arrête une semaine, qu’utilisons-nous à la place, et quand l’avons-nous essayé ? »
    .evidence = La page du plan B et une note datée du dernier essai.
    .choice-stuck = Non. Nous serions bloqués et devrions improviser.
    .choice-in-heads = En partie. Nous savons à peu près quoi faire, mais rien n’est écrit.
    .choice-untried = Presque. Le plan tient sur une page, mais personne ne l’a essayé cette année.
    .choice-tried = Oui. Le plan tient sur une page, et nous l’avons essayé cette année.

action-write-plan-b = Écrire un plan B d’une page
    .why = Il demande une heure ou deux et sert pour toute panne, quelle qu’en soit la cause. Qui sait quoi faire reste calme.
    .step-1 = Choisissez les deux ou trois services qui manqueraient le plus vite : souvent la messagerie, les fichiers, la comptabilité ou la caisse.
    .step-2 = Pour chacun, écrivez ce que vous faites dans la première heure, le jour même et après une semaine. Des bons de commande papier, une deuxième ligne téléphonique ou un terminal de paiement sur le réseau mobile suffisent parfois.
    .step-3 = Ajoutez les numéros de téléphone des clients, des fournisseurs, des collègues, du partenaire IT et du fournisseur du service. Ajoutez aussi vos numéros de client.
    .step-4 = Vérifiez que votre nom de domaine (ce qui suit le @) est au nom de l’entreprise, et que vous pouvez ouvrir le compte où il se gère. Grâce à lui, vos mails peuvent passer chez un autre fournisseur.
    .step-5 = Imprimez la page, gardez-la en dehors du service lui-même, et montrez à tous où elle se trouve.
    .help = Vous pouvez le faire vous-même. Votre partenaire IT peut la relire et dire ce qui manque.

action-try-fallback = Préparer une solution de rechange et l’essayer
    .why = Une solution que personne n’a essayée bute souvent sur un détail, comme un mot de passe oublié. Une demi-journée d’essai le montre quand il n’y a pas d’urgence.
    .step-1 = Avec votre partenaire IT, choisissez une solution de rechange pour la messagerie et une pour les fichiers. Prenez une autre société et un autre compte pour vous y connecter.
    .step-2 = Déposez-y une copie récente de l’indispensable : contacts, tarifs, commandes en cours, dossiers clients. Convenez du rythme de mise à jour.
    .step-3 = Choisissez une demi-journée calme et travaillez sans le service principal. Envoyez un message, faites une facture, retrouvez un dossier.
    .step-4 = Notez ce qui n’a pas marché, qui le corrige et pour quand. Adaptez la page du plan B.
    .step-5 = Inscrivez le prochain essai à l’agenda, un an plus tard.
    .help = Votre partenaire IT prépare la solution avec vous. L’essai lui-même ne demande que votre équipe.
