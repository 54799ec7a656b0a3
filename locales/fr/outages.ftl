### Des incidents chez des fournisseurs, comme exemples, sans alarme : ce qui s’est passé, combien de temps, et ce qu’on en retient.

outage-ovh-fire-2021 = Le 10 mars 2021, un incendie a détruit un centre de données d’OVHcloud à Strasbourg : ce qui n’existait que là est définitivement perdu.
    .lesson = Une sauvegarde dans le même bâtiment peut brûler avec l’original : gardez une copie ailleurs.
outage-unisuper-2024 = En mai 2024, une erreur de réglage chez Google a privé le fonds de pension australien UniSuper de certains systèmes pendant plus d’une semaine.
    .lesson = Le fonds avait aussi une copie chez un autre fournisseur, et elle l’a sauvé.
outage-crowdstrike-2024 = Le 19 juillet 2024, une mise à jour ratée du programme de sécurité CrowdStrike a arrêté environ 8,5 millions d’ordinateurs Windows. Les réparer a pris des jours.
    .lesson = Un programme présent sur chaque ordinateur peut les arrêter tous à la fois, quel que soit votre cloud.
outage-icc-mailbox-2025 = Le 15 mai 2025, l’agence AP a écrit que le procureur de la Cour pénale internationale n’avait plus accès à sa boîte mail Microsoft. C’était après des sanctions américaines. Microsoft affirme que ses services à la Cour n’ont jamais cessé ; selon des articles parus ensuite, seule cette boîte mail a été suspendue.
    .lesson = Quoi qu’il se soit passé exactement, il est utile de savoir comment continuer si un compte est fermé.
outage-google-cloud-2025 = Le 12 juin 2025, une panne chez Google Cloud a duré en tout environ sept heures et demie, moins dans la plupart des régions.
    .lesson = Un service de Cloudflare a été touché aussi : une panne chez un fournisseur peut apparaître sous un autre nom.
outage-aws-2025 = Le 20 octobre 2025, une panne dans une région d’Amazon Web Services a duré environ quatorze heures et demie.
    .lesson = Plusieurs centres de données dans la même région n’ont pas suffi : pour un tel jour, il faut un plan B ailleurs ou sur papier.
outage-microsoft-2025 = Le 29 octobre 2025, une panne du cloud de Microsoft a duré plus de huit heures. Elle a aussi touché des parties de Microsoft 365, dont la connexion.
    .lesson = Si la connexion est en panne, ce qui est derrière reste fermé : gardez un accès qui s’en passe.
outage-cloudflare-november-2025 = Le 18 novembre 2025, une panne a touché Cloudflare. L’essentiel a duré plus de trois heures ; tout était rétabli après près de six heures.
    .lesson = Le service placé devant votre site web peut tomber en panne alors que le site lui-même va bien.
outage-cloudflare-december-2025 = Le 5 décembre 2025, une modification de sécurité urgente chez Cloudflare a perturbé, pendant 25 minutes, environ 28 % du trafic web qu’il traite.
    .lesson = Même une modification bien intentionnée peut arrêter un service : faites les vôtres à une heure calme.
