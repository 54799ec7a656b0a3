### The screen of net availability.

availability-screen-page-title = Beschikbaarheid
availability-screen-presets = Begin met een voorbeeld
availability-screen-chart = Uren stilstand per jaar
availability-screen-infrastructure = storingen van de infrastructuur
availability-screen-human = uw eigen fouten
availability-screen-limit = Vanaf hier doen twee het slechter
availability-screen-table = Hetzelfde als tabel, met de formules
availability-screen-design = Opstelling
availability-screen-total = Totaal
availability-screen-assumptions = Uw aannames
