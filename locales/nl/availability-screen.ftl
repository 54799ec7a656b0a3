### The screen of net availability.

availability-screen-page-title = Beschikbaarheid
availability-screen-presets = Begin met een voorbeeld
availability-screen-chart = Uren stilstand per jaar
availability-screen-infrastructure = storingen
availability-screen-human = uw eigen fouten
availability-screen-limit = Vanaf hier is één leverancier beter
availability-screen-table = Hetzelfde in een tabel, met de formules
availability-screen-design = Opstelling
availability-screen-total = Totaal
availability-screen-assumptions = Uw aannames
