### Fournisseurs et contrats : ce que promettent les fournisseurs et le partenaire IT, et ce à quoi ils ont accès.

domain-suppliers = Fournisseurs et contrats
    .about = Ce que vos fournisseurs et votre partenaire IT ont promis, et ce à quoi ils ont accès.

question-processing-agreements = Avez-vous un contrat « vie privée » avec chaque service qui garde des données personnelles pour vous ?
    .short = Contrat « vie privée » pour chaque service
    .explanation = Messagerie, salaires, comptabilité, lettre d’information : chacun garde pour vous des données sur des personnes. Le RGPD, le règlement européen sur la vie privée, demande un contrat écrit avec chacun d’eux (article 28), appelé contrat de sous-traitance. Il se trouve souvent dans les conditions acceptées en ligne. Il suffit alors de savoir où.
    .why = Vous restez responsable des données, même gardées ailleurs. Le contrat oblige le fournisseur à les protéger, à vous signaler une fuite et à les rendre ou les effacer quand vous partez. Sans lui, vous avez peu de prise.
    .how = Partez de la liste de vos services. Dans Google Workspace, regardez dans la console d’administration, sous les paramètres du compte, la partie juridique (Legal and compliance). Microsoft appelle le document « Data Protection Addendum » (DPA) ; il accompagne les conditions. Ailleurs, demandez au fournisseur : « Où se trouve notre contrat de sous-traitance RGPD, et quelle version s’applique ? »
    .evidence = Un dossier avec les contrats ou leurs liens, et une liste qui montre quel service en a un.
    .choice-none = Non. Nous n’en avons pas, ou n’avons jamais regardé.
    .choice-some = En partie. Nous en avons quelques-uns, sans savoir ce qui manque.
    .choice-listed = Presque. Nous savons lesquels manquent, et nous les réclamons.
    .choice-all = Oui. Chaque service avec des données personnelles en a un, conservé chez nous.

question-partner-duties = Ce que votre partenaire IT fait pour votre sécurité informatique est-il mis par écrit ?
    .short = Tâches du partenaire IT par écrit
    .explanation = Mises à jour, sauvegardes, alertes, comptes de ceux qui partent : qui fait quoi ? Une page suffit. Elle dit, pour chaque tâche, qui la fait, à quel rythme et en combien de temps. Si personne d’extérieur ne vous aide pour l’informatique, choisissez « Ne s’applique pas à nous ».
    .why = Ce qui n’est pas convenu, chacun croit que l’autre le fait. On le découvre souvent le jour où l’on a besoin de la sauvegarde. Vous pouvez confier le travail, mais vous en restez responsable. La loi NIS2 cite la sécurité des fournisseurs parmi ses mesures.
    .how = Prenez le contrat ou la dernière offre, et cherchez cinq choses : mises à jour, sauvegardes, alertes, départs, délai de réponse. Ou demandez à votre partenaire IT : « Pouvez-vous lister ce que vous faites pour notre sécurité, à quel rythme, et ce que vous ne faites pas ? »
    .evidence = Le contrat ou l’annexe avec les tâches, daté et accepté par les deux parties.
    .choice-nothing = Non. Nous appelons en cas de panne ; rien n’est écrit.
    .choice-no-tasks = En partie. Il y a un contrat ou une offre, sans tâches de sécurité.
    .choice-incomplete = Presque. Les tâches de sécurité y sont, mais incomplètes ou non revues cette année.
    .choice-complete = Oui. Tâches, rythme et délais de réponse sont écrits, et revus cette année.

question-partner-access = L’accès de votre partenaire IT est-il personnel, limité et protégé par une deuxième étape ?
    .short = Accès du partenaire IT limité et vérifié
    .explanation = Un partenaire IT a souvent les clés de tout. Un accès sûr répond à quatre conditions : un compte par technicien, une deuxième étape de connexion, pas plus de droits que nécessaire, et un accès que vous pouvez couper vous-même. Si personne d’extérieur ne peut entrer, choisissez « Ne s’applique pas à nous ».
    .why = Un technicien a souvent les clés de nombreux clients. Qui les vole peut entrer partout à la fois. Avec un compte partagé, personne ne voit qui a fait quoi, et un technicien qui s’en va connaît encore le mot de passe. La loi NIS2 cite les fournisseurs, les accès et la deuxième étape de connexion parmi ses mesures.
    .how = Dans Microsoft 365 : centre d’administration, Paramètres, relations avec les partenaires (Partner relationships). Dans Google Workspace : console d’administration, la liste des administrateurs et l’accès du revendeur. Demandez à votre partenaire IT : « Qui, chez vous, peut entrer, et avec quel compte ? Tous utilisent-ils une deuxième étape ? »
    .evidence = Une liste datée de votre partenaire IT avec noms, comptes et droits, ou des captures d’écran de ces pages.
    .choice-shared = Non. Il utilise un compte partagé ou un de nos mots de passe.
    .choice-password-only = En partie. Ses comptes sont personnels, mais sans deuxième étape obligatoire.
    .choice-too-wide = Presque. Comptes personnels, deuxième étape, mais droits trop larges ou non vérifiés cette année.
    .choice-checked = Oui. Comptes personnels, deuxième étape et droits limités, vérifiés cette année.

action-collect-processing-agreements = Rassembler vos contrats de sous-traitance RGPD
    .why = Le RGPD les demande. Beaucoup existent déjà : il ne reste qu’à les trouver.
    .step-1 = Marquez dans votre liste les services qui gardent des données sur des clients, du personnel ou des candidats. N’oubliez pas votre partenaire IT.
    .step-2 = Pour chacun, cherchez sur son site ou dans votre compte « contrat de sous-traitance », « data processing agreement » ou « DPA ». Gardez le fichier ou le lien avec la date.
    .step-3 = Introuvable ? Demandez-le au service d’aide en une phrase. Les fournisseurs connaissent la question.
    .step-4 = Vérifiez qu’il couvre : vos instructions, la confidentialité, la sécurité, ses propres sous-traitants, l’aide en cas de fuite, la restitution ou l’effacement, et les contrôles.
    .step-5 = Si un fournisseur refuse, prévoyez d’en changer. Ajoutez un nouveau service à la liste avant de l’utiliser.
    .help = Votre partenaire IT connaît les services techniques. Votre fédération professionnelle ou un juriste peut aider pour un contrat inhabituel.

action-agree-partner-duties = Mettre par écrit qui fait quoi avec le partenaire IT
    .why = Une page évite les oublis des deux côtés. Un bon partenaire en sera content.
    .step-1 = Dressez la liste des tâches : mises à jour, sauvegardes et essais de restauration, alertes, comptes des arrivants et des partants, aide en urgence.
    .step-2 = Écrivez pour chacune : qui la fait, à quel rythme, et comment vous voyez qu’elle est faite.
    .step-3 = Convenez des délais de réponse, le soir et le week-end aussi, et du délai pour vous prévenir d’un incident.
    .step-4 = Demandez ce qui n’est pas compris dans le prix. Décidez qui s’en charge.
    .step-5 = Acceptez tous deux la page par écrit. Inscrivez une relecture annuelle à l’agenda.
    .help = Les tâches citées dans ce questionnaire sont un bon début. Votre partenaire IT complète les détails.

action-limit-partner-access = Limiter et vérifier l’accès du partenaire IT
    .why = Cela ferme une porte vers toute votre entreprise, et demande peu de travail à votre partenaire.
    .step-1 = Vérifiez d’abord que vous avez votre propre compte administrateur et qu’il fonctionne. Gardez son mot de passe en lieu sûr.
    .step-2 = Demandez à votre partenaire IT une liste : quelles personnes, quels comptes, quels droits, quels programmes d’aide à distance.
    .step-3 = Faites remplacer les comptes partagés par des comptes personnels. Changez ensuite chaque mot de passe que le partenaire connaissait.
    .step-4 = Faites imposer la deuxième étape de connexion à tous, y compris dans le programme d’aide à distance.
    .step-5 = Réduisez les droits ensemble. Microsoft 365 : dans les relations avec les partenaires, seulement les rôles nécessaires. Google Workspace : dans les rôles d’administrateur et l’accès du revendeur.
    .step-6 = Convenez que le partenaire vous prévient quand un technicien s’en va. Vérifiez la liste chaque année.
    .help = Votre partenaire IT fait l’essentiel. Faites-le ensemble, pour qu’aucun service ne s’arrête par accident.
