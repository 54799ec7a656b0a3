### Net availability: what several clouds bring once your own mistakes are counted.

availability-design-single = Eén leverancier
availability-design-zones = Eén leverancier, twee datacenters
availability-design-dual = Twee leveranciers, naast elkaar
availability-design-standby = Een tweede leverancier die overneemt
# Variables: $hours (String)
availability-hours = { $hours } uur
# Variables: $design (String), $hours (String), $infrastructure (String), $human (String)
availability-row = { $design }: { $hours } uur per jaar, waarvan { $infrastructure } door storingen en { $human } door eigen fouten.

## The finding

# Variables: $hours (String)
availability-finding-worse = Een tweede cloud zou u per jaar { $hours } uur extra stilstand kosten
# Variables: $hours (String)
availability-finding-better = Een tweede cloud zou u per jaar { $hours } uur stilstand besparen
availability-finding-same = Een tweede cloud zou niets veranderen
# Variables: $room (String), $human (String)
availability-break-even = Twee leveranciers naast elkaar helpen u alleen als uw eigen fouten minder dan { $room } uur per jaar kosten. Hier kosten ze { $human } uur.
availability-break-even-never = Met deze aannames helpen twee leveranciers naast elkaar nooit, zelfs niet als u geen enkele fout maakt.
# Variables: $design (String)
availability-best = Minste stilstand hier: { $design }.
availability-illustration = Een illustratie met uw aannames, geen voorspelling. We vonden geen studie die dit gemeten heeft.
availability-chart = Uren stilstand per jaar voor elke opstelling, verdeeld over storingen en eigen fouten. De cijfers staan in de tabel.

## The stories

availability-preset-small = Klein team
    .about = Twee clouds zijn veel voor weinig handen: meer fouten, en de meeste treffen ze allebei.
availability-preset-skilled = Ervaren team
    .about = Mensen met ervaring en gescheiden systemen: weinig fouten treffen beide clouds.
availability-preset-tested = Geteste reserve
    .about = Een tweede leverancier neemt over, en het overschakelen is uitgeprobeerd.

## The assumptions

availability-assumption-provider = Stilstand van de leverancier, in uren per jaar
    .about = Drie grote clouds hadden tussen 2023 en 2025 ongeveer 8 tot 19 uur storing per jaar, al hun diensten samen. Een belofte van 99,9% laat 8,8 uur toe.
availability-assumption-events = Eigen fouten die de dienst stilleggen, per jaar
    .about = Onze schatting. Een enquête bij datacenters komt uit op 0,17 per jaar, alleen voor de zware fouten.
availability-assumption-hours = Duur van één fout met één leverancier, in uren
    .about = Onze schatting voor een zaak waar ’s nachts niemand van wacht is.
availability-assumption-dual-hours = Duur van één fout met twee leveranciers, in uren
    .about = Onze schatting. Twee systemen begrijpen vraagt meer tijd.
availability-assumption-growth = Hoeveel keer zoveel fouten met twee leveranciers
    .about = We vonden geen meting. 2 betekent dubbel zoveel, 3 driemaal zoveel.
availability-assumption-both = Aandeel van de fouten dat beide treft, in %
    .about = Onze schatting. Een gemeenschappelijke aanmelding, domeinnaam of instelling maakt dat aandeel groter.
availability-assumption-beta = Storingen die beide leveranciers treffen, in %
    .about = 2 tot 10 procent is gebruikelijk in de veiligheidstechniek; wij passen dat toe op clouds.
availability-assumption-zone-beta = Storingen die beide datacenters treffen, in %
    .about = Meestal gaat het dan om een storing in de hele regio.
availability-assumption-second = Stilstand van de tweede leverancier, in uren per jaar
    .about = Evenveel als de eerste, tenzij u beter weet.
availability-assumption-glue = Stilstand van de toegang tot beide, in uren per jaar
    .about = De domeinnaam, en wat het verkeer verdeelt. Een belofte van 99,99% laat 0,9 uur toe.
availability-assumption-outage = Hoelang een storing van de leverancier duurt, in uren
    .about = Onze schatting, na incidenten van 2 tot 15 uur. Dit telt alleen mee bij een reserve.
availability-assumption-success = Overschakelingen die lukken, in %
    .about = Nooit geprobeerd: 40. Eén keer per jaar: 70. Elk kwartaal: 90. Onze schatting, op basis van enquêtes over mislukte tests.
availability-assumption-switch = Duur van een overschakeling, in uren
    .about = Onze schatting: minuten als het vanzelf gaat, uren met de hand.
availability-assumption-standby-events = Eigen fouten met een reserve, per jaar
    .about = Onze schatting: met een tweede systeem komen er wat bij.
# Variables: $default (String), $least (String), $most (String)
availability-range = Standaard { $default }, van { $least } tot { $most }.

## On paper

availability-title = Eén cloud of twee?
availability-lead = Meer clouds verkleinen het risico op een storing en vergroten het risico op een fout. Wat telt, is de som.
availability-column-design = Opstelling
availability-column-infrastructure = Storingen
availability-column-human = Eigen fouten
availability-column-total = Uren per jaar
availability-column-assumption = Aanname
availability-column-value = Waarde
availability-column-range = Bereik
availability-formulas = Elk cijfer U is een deel van het jaar van 8.760 uur. β is het deel van de storingen dat beide treft, c het deel van de overschakelingen dat lukt. Twee naast elkaar: U = (1−β)U₁(1−β)U₂ + β·min(U₁, U₂), daarna samen met de toegang tot beide en met uw eigen fouten. Een reserve neemt over bij c·(1−β)·(1−U₂) van de storingen.
