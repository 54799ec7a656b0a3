### Het scherm van een incident: wat er gebeurde, wat u moet doen, de eerste stappen.

incident-screen-page-title = Incident
incident-screen-title = Er is iets gebeurd. Wat nu?
incident-screen-intro = Beperk eerst de schade. Noteer dan wanneer u het merkte: de wet telt de uren vanaf dan.
# Variables: $message (text): what is wrong and what to do
incident-screen-problem = Fout: { $message }
incident-screen-start-title = Geen incident genoteerd
incident-screen-start-text = Start de klok wanneer er iets gebeurt. Het blad met de eerste stappen kunt u vandaag al bewaren. Houd het op papier klaar voor de dag waarop niets meer werkt.
incident-screen-start = De klok starten
incident-screen-print = Bewaren als pdf, één bladzijde
incident-screen-print-empty = Een leeg formulier bewaren als pdf
# Variables: $file (text): the file’s name
incident-screen-printed = Bewaard: { $file }

## What happened

incident-screen-facts = Wat er gebeurde
incident-screen-name = Wat is er gebeurd?
incident-screen-name-hint = Een paar woorden, zoals “vreemde berichten uit de mailbox van een collega”.
incident-screen-aware = Wanneer kreeg u er weet van?
incident-screen-aware-hint = De uren tellen vanaf dit moment. Belgische tijd.
incident-screen-day = Dag
incident-screen-day-hint = Zoals 22/11/2026.
incident-screen-time = Uur
incident-screen-time-hint = Zoals 14:30.
incident-screen-set-now = Nu
incident-screen-personal = Gaat het ook om persoonsgegevens?
incident-screen-personal-hint = Gegevens van klanten, personeel of patiënten. Gezien door anderen, gewijzigd, verloren of geblokkeerd: alles telt.
incident-screen-yes = Ja
incident-screen-no = Nee
incident-screen-unknown = Dat weet ik nog niet
incident-screen-notified = Wanneer verstuurde u de melding?
incident-screen-notified-hint = De melding aan het CCB, niet de vroegtijdige waarschuwing. De termijn voor het eindverslag loopt vanaf die melding.
incident-screen-handled = Wanneer was het incident voorbij?
incident-screen-handled-hint = Laat dit leeg zolang het duurt.

## The clock

incident-screen-clock = Wat u moet doen, en tegen wanneer
incident-screen-hours = Elk uur telt, ook ’s nachts en in het weekend.
incident-screen-none-due = Volgens wat u invulde, legt de wet geen termijn op.
incident-screen-late = De termijn is voorbij. Doe het nu, en zeg waarom het laat is.
incident-screen-done = Gedaan

## The checklist

incident-screen-steps = De eerste stappen
incident-screen-steps-lead = In deze volgorde. Vink aan wat gedaan is.
# Variables: $law (text): the law and the article
incident-screen-law = Wet: { $law }

## Who to tell

incident-screen-contacts = Wie u verwittigt, en waar
incident-screen-sources = Bronnen

## More than one

incident-screen-others = Andere incidenten
incident-screen-add = Nog een incident noteren
incident-screen-remove = Dit incident verwijderen
incident-screen-remove-sure = Voorgoed verwijderen? De tijden en de vinkjes gaan verloren.
incident-screen-remove-yes = Verwijderen
incident-screen-remove-no = Behouden

