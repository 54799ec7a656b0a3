### Wat een klant onder NIS2 kan vragen, en het blad om hem te geven.

customer-ask-title = Wat uw klanten kunnen vragen
customer-ask-lead = De wet verplicht hen om de risico’s van hun leveranciers te beheren. Ze geeft geen lijst van eisen. Dit vragen ze vaak:
customer-ask-proof = Een zelfevaluatie of een geverifieerd niveau. Voor vitale leveranciers raadt het CCB minstens het niveau Basic van CyberFundamentals aan.
customer-ask-warning = Snel bericht van een incident dat hen raakt: zelf hebben ze 24 uur voor hun vroegtijdige waarschuwing.
customer-ask-access = Een tweede aanmeldstap en een eigen account voor iedereen die bij hun systemen of gegevens kan.
customer-ask-backup = Een back-up die apart bewaard wordt, met de datum waarop het terugzetten het laatst getest is.
customer-ask-updates = Beveiligingsupdates binnen een afgesproken tijd.
customer-ask-suppliers = De namen van uw eigen leveranciers die bij hun gegevens kunnen.
customer-ask-contact = Eén naam en nummer voor beveiliging.
customer-ask-end = Het recht om u te controleren, en hun gegevens terug en bij u gewist als het contract eindigt.

## The page

customer-title = Ons antwoord over beveiliging
customer-file-name = antwoord beveiliging
customer-to = Voor
customer-nis2-essential = Volgens onze eigen beoordeling vallen we als essentiële entiteit onder de Belgische NIS2-wet.
customer-nis2-important = Volgens onze eigen beoordeling vallen we als belangrijke entiteit onder de Belgische NIS2-wet.
customer-nis2-limited = Volgens onze eigen beoordeling legt de Belgische NIS2-wet ons alleen registratieplichten op, voor onze domeinnaamdiensten.
customer-nis2-out = Volgens onze eigen beoordeling vallen we niet onder de Belgische NIS2-wet. We weten dat die wet u vraagt om op uw leveranciers toe te zien.
customer-nis2-other-country = Volgens onze eigen beoordeling bepaalt de wet van een ander land of we onder NIS2 vallen.
customer-nis2-check = We hebben nog niet met zekerheid vastgesteld of we onder de Belgische NIS2-wet vallen.
customer-measures = Waar we staan met de elf maatregelen van de wet
customer-column-measure = Maatregel
customer-column-standing = Waar we staan
customer-column-remark = Opmerking
customer-standing-in-place = Grotendeels in orde
customer-standing-partly = Deels in orde
customer-standing-beginning = Pas begonnen
customer-standing-unknown = Wordt uitgezocht
customer-standing-not-asked = Nog niet bekeken
customer-contact = Ons aanspreekpunt voor beveiliging
customer-contact-name = Naam
customer-contact-phone = Telefoon, ook buiten de kantooruren
customer-contact-mail = Mail
customer-warning = Raakt een incident u of uw gegevens, dan verwittigen we u zonder uitstel, per telefoon.
customer-signature = Naam, functie, datum en handtekening
# Variables: $day (String)
customer-note = Onze eigen beoordeling van { $day }, gemaakt met Tandem. Het is geen audit en geen certificaat, en geen bewijs van conformiteit.
