### The screen of net availability.

availability-screen-page-title = Disponibilité
availability-screen-presets = Partir d’un exemple
availability-screen-chart = Heures d’arrêt par an
availability-screen-infrastructure = Pannes
availability-screen-human = Vos propres erreurs
availability-screen-limit = Au-delà, c’est moins bien qu’un seul
availability-screen-table = La même chose en tableau, avec les formules
availability-screen-design = Solution
availability-screen-total = Total
availability-screen-assumptions = Vos hypothèses
