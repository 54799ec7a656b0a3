### Qui fait quoi : quelles tâches sont celles du fournisseur, lesquelles sont les vôtres, et qui s’en occupe.

domain-governance = Qui fait quoi
    .about = Quelles tâches vous reviennent dans le cloud, lesquelles reviennent au fournisseur, et qui s’en occupe.

question-responsibility-split = Pour vos services les plus importants, savez-vous quelles tâches de sécurité vous reviennent et lesquelles reviennent au fournisseur ?
    .short = Tâches de sécurité réparties par écrit
    .explanation = Un service dans le cloud avance à deux. Le fournisseur s’occupe du bâtiment, des machines et du logiciel. Vous décidez qui entre, ce qui est partagé et ce dont vous gardez une copie. Pour un serveur loué ou un site web, votre part est plus grande.
    .why = Une tâche que chacun laisse à l’autre n’est pas faite. Microsoft l’écrit noir sur blanc : vos données, vos réglages et les comptes de vos utilisateurs restent toujours de votre côté. Sur un serveur loué chez OVHcloud, les sauvegardes aussi. Et selon le RGPD, le règlement européen sur la vie privée, vous restez responsable des données personnelles que vous gardez dans le cloud.
    .how = Les fournisseurs publient qui répond de quoi : cherchez « responsabilité partagée » dans leurs pages d’aide. Comparez avec le contrat de votre partenaire IT. Demandez ensuite à ce partenaire ou au fournisseur : « Quelles tâches de sécurité faites-vous pour nous, lesquelles nous laissez-vous, et où est-ce écrit ? »
    .evidence = Une page par service, avec un nom en face de chaque tâche qui vous revient et la date de la dernière relecture.
    .choice-unknown-split = Non. Nous comptons sur le fournisseur, ou la question ne s’est jamais posée.
    .choice-rough-idea = En partie. Nous en avons une idée, mais rien n’est écrit.
    .choice-written-gaps = Presque. C’est écrit pour certains services, ou sans nom en face de chaque tâche.
    .choice-written-named = Oui. C’est écrit pour tous, avec un nom en face de chaque tâche.

action-name-task-owners = Mettre un nom en face de chacune de vos tâches
    .why = Une tâche qui porte un nom se fait. Et vous voyez tout de suite quoi demander à votre partenaire IT.
    .step-1 = Prenez une page pour chacun de vos trois services les plus importants. Souvent, ce sont la messagerie et les fichiers, la comptabilité, et la caisse ou la boutique en ligne.
    .step-2 = Notez les tâches qui vous reviennent. Commencez par celles-ci : comptes, droits d’accès, réglages, appareils, sauvegardes et départ d’un collaborateur.
    .step-3 = Écrivez un nom en face de chacune de ces tâches : le vôtre, celui d’un collègue ou celui de votre partenaire IT.
    .step-4 = Envoyez à votre partenaire IT les tâches qui portent son nom. Demandez un oui ou un non écrit pour chacune.
    .step-5 = Relisez le tout dans un an, et à chaque nouveau service. Notez la date dans votre agenda.
    .help = Vous pouvez le faire sans aide ; votre partenaire IT confirme ses tâches. Les fournisseurs répondent dans leurs pages d’aide.
