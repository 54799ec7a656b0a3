### The screen of net availability.

availability-screen-page-title = Disponibilité
availability-screen-presets = Partir d’un exemple
availability-screen-chart = Heures d’arrêt par an
availability-screen-infrastructure = Pannes de l’infrastructure
availability-screen-human = Vos propres erreurs
availability-screen-limit = Au-delà, deux font moins bien
availability-screen-table = La même chose en tableau, avec les formules
availability-screen-design = Solution
availability-screen-total = Total
availability-screen-assumptions = Vos hypothèses
