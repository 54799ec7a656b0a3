### Chiffrement et clés : si les données stockées sont illisibles pour les autres, et qui peut les rendre lisibles.

domain-encryption = Chiffrement et clés
    .about = Savoir si vos données stockées sont illisibles pour les autres, et qui en détient la clé.

question-encryption-keys = Savez-vous si vos données sont chiffrées là où elles sont stockées, et qui détient les clés ?
    .short = Données chiffrées, clés identifiées
    .explanation = Chiffré veut dire illisible sans la clé. La clé peut se trouver à trois endroits : chez le fournisseur, chez lui mais sous votre contrôle, ou hors de chez lui. Pour beaucoup d’entreprises, le premier suffit. Ce qui compte, c’est de le savoir et de l’avoir choisi.
    .why = Si quelqu’un emporte un disque du centre de données, le chiffrement le rend illisible. Mais le fournisseur, s’il a la clé, peut toujours le lire. La loi NIS2 et le RGPD citent tous deux le chiffrement parmi les mesures. Le fournisseur chiffre ; à vous de choisir quelle protection convient à quelles données.
    .how = Cherchez « chiffrement au repos » (« encryption at rest ») dans le contrat ou sur la page sécurité du fournisseur. Votre propre clé s’appelle « Customer Key » chez Microsoft 365 et « chiffrement côté client » chez Google Workspace. Elle n’existe que si quelqu’un l’a mise en place. Ou demandez au fournisseur : « Nos données, sauvegardes comprises, sont-elles stockées chiffrées, et qui peut utiliser la clé ? »
    .evidence = Une ligne par service important : chiffré ou non, qui détient la clé, où vous l’avez lu.
    .choice-never-asked = Non. Nous n’avons jamais demandé comment nos données sont stockées.
    .choice-some = En partie. C’est confirmé pour certains services importants, pas pour tous.
    .choice-keys-unknown = Presque. Toutes les données importantes sont chiffrées, mais certains détenteurs de clé restent inconnus.
    .choice-noted = Oui. Toutes les données importantes sont chiffrées, et chaque détenteur de clé est noté.

action-note-key-holders = Noter pour chaque service qui détient la clé
    .why = Un client ou un assureur peut vous le demander. Et vous voyez aussitôt quelles données méritent mieux que la protection standard.
    .step-1 = Prenez vos cinq services les plus importants : d’habitude messagerie, fichiers, comptabilité, boutique en ligne et sauvegarde.
    .step-2 = Cherchez « chiffrement au repos » sur la page sécurité du fournisseur ou dans le contrat. Si vous ne trouvez rien, demandez-le par mail et gardez la réponse.
    .step-3 = Notez pour chacun un des trois cas : clé chez le fournisseur, clé chez lui sous votre contrôle, clé hors de chez lui.
    .step-4 = Marquez les données qui doivent rester secrètes pour tous, comme des données de santé ou des dossiers juridiques. Demandez à votre partenaire IT si votre propre clé y serait utile.
    .step-5 = Vérifiez que vos propres sauvegardes sont chiffrées, et que deux personnes peuvent trouver la clé. Clé perdue, données perdues.
    .help = Vous pouvez faire l’essentiel en une heure de lecture. Une clé à vous, cela se décide avec votre partenaire IT.
