### Ce qu’un client soumis à NIS2 peut demander, et la page à lui remettre.

customer-ask-title = Ce que vos clients peuvent demander
customer-ask-lead = La loi les oblige à gérer les risques de leurs fournisseurs. Elle ne dit pas ce qu’ils doivent vous demander. Voici les demandes courantes :
customer-ask-proof = Une auto-évaluation ou un niveau vérifié. Pour les fournisseurs vitaux, le CCB conseille au moins le niveau Basic de CyberFundamentals.
customer-ask-warning = Être vite avertis d’un incident qui les touche : ils ont 24 heures pour leur propre alerte précoce.
customer-ask-access = Une deuxième étape de connexion et un compte personnel pour toute personne qui accède à leurs systèmes ou données.
customer-ask-backup = Une sauvegarde gardée à part, avec la date du dernier essai de récupération.
customer-ask-updates = Des mises à jour de sécurité dans un délai convenu.
customer-ask-suppliers = Les noms de vos propres fournisseurs qui touchent à leurs données.
customer-ask-contact = Un nom et un numéro pour la sécurité.
customer-ask-end = Le droit de contrôler, et leurs données rendues et effacées à la fin du contrat.

## The page

customer-title = Notre réponse sur la sécurité
customer-file-name = réponse sécurité
customer-to = Pour
customer-nis2-essential = Selon notre propre évaluation, la loi belge NIS2 nous vise comme entité essentielle.
customer-nis2-important = Selon notre propre évaluation, la loi belge NIS2 nous vise comme entité importante.
customer-nis2-limited = Selon notre propre évaluation, la loi belge NIS2 ne nous impose que des obligations d’enregistrement, pour nos services de noms de domaine.
customer-nis2-out = Selon notre propre évaluation, la loi belge NIS2 ne nous vise pas. Nous savons qu’elle vous demande de veiller sur vos fournisseurs.
customer-nis2-other-country = Selon notre propre évaluation, c’est la loi d’un autre pays qui dit si NIS2 nous vise.
customer-nis2-check = Nous n’avons pas encore établi avec certitude si la loi belge NIS2 nous vise.
customer-measures = Où nous en sommes pour les onze mesures de la loi
customer-column-measure = Mesure
customer-column-standing = Où nous en sommes
customer-column-remark = Remarque
customer-standing-in-place = En grande partie en place
customer-standing-partly = En partie en place
customer-standing-beginning = Tout au début
customer-standing-unknown = En cours d’examen
customer-standing-not-asked = Pas encore examiné
customer-contact = Notre contact pour la sécurité
customer-contact-name = Nom
customer-contact-phone = Téléphone, aussi hors des heures de bureau
customer-contact-mail = Mail
customer-warning = Si un incident vous touche, vous ou vos données, nous vous avertissons sans tarder, par téléphone.
customer-signature = Nom, fonction, date et signature
# Variables: $day (String)
customer-note = Notre propre évaluation du { $day }, faite avec Tandem. Ce n’est ni un audit, ni un certificat, ni une preuve de conformité.
