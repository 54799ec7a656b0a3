### The screen of net availability.

availability-screen-page-title = Availability
availability-screen-presets = Start from an example
availability-screen-chart = Hours of downtime a year
availability-screen-infrastructure = failures of the infrastructure
availability-screen-human = your own mistakes
availability-screen-limit = From here on, two do worse
availability-screen-table = The same as a table, with the formulas
availability-screen-design = Design
availability-screen-total = Total
availability-screen-assumptions = Your assumptions
