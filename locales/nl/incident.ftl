### Een incident: de klok, de lijst met stappen, en het blad om af te drukken.

incident-file-name = incident

## What happened

incident-yes = Ja
incident-no = Nee

## The clock

incident-clock = Wat u moet doen, en tegen wanneer
incident-law-yes = Volgens wat u invulde, valt u onder de NIS2-wet. U meldt een significant incident aan het CCB.
incident-law-perhaps = Het is nog niet zeker of u onder de NIS2-wet valt. Is dat zo, dan meldt u een significant incident aan het CCB.
incident-law-no = Volgens wat u invulde, verplicht NIS2 u niet om te melden. U mag een incident wel vrijwillig aan het CCB melden.
incident-law-dora = Volgens wat u invulde, gaat de DORA-verordening voor. Meld het aan uw financiële toezichthouder.
incident-significant = Een significant incident treft een dienst die de wet noemt. Het veroorzaakt, of kan nog veroorzaken: een ernstige verstoring van die dienst, een financieel verlies voor u of aanzienlijke schade bij anderen.
incident-sharper = Voor cloud, hosting, IT-beheer en andere digitale diensten zegt Verordening (EU) 2024/2690 preciezer wanneer een incident significant is.
# Variables: $article (String)
incident-law-of-nis2 = NIS2, { $article }
# Variables: $article (String)
incident-law-of-gdpr = AVG, { $article }
incident-none-due = Volgens wat u invulde, legt de wet geen termijn op.
# Variables: $day (String): a day written out, $time (String)
incident-when = { $day }, { $time }
# Variables: $when (String)
incident-summer = { $when } (zomertijd)
# Variables: $when (String)
incident-winter = { $when } (wintertijd)
# Variables: $count (Number)
incident-left-minutes = { $count ->
    [one] nog 1 minuut
   *[other] nog { $count } minuten
}
# Variables: $count (Number)
incident-left-hours = { $count ->
    [one] nog 1 uur
   *[other] nog { $count } uur
}
# Variables: $count (Number)
incident-left-days = { $count ->
    [one] nog 1 dag
   *[other] nog { $count } dagen
}
incident-if-nis2 = Als u onder de NIS2-wet valt
incident-if-data = Als het om persoonsgegevens gaat
incident-latest = Geteld vanaf het uiterste moment voor de melding. Vul in wanneer u de melding verstuurde.
incident-done = Gedaan
incident-not-done = Nog te doen

incident-due-early-warning = Vroegtijdige waarschuwing aan het CCB
    .about = Wat er aan de hand is, of iemand het met opzet kan hebben gedaan, en of het ook andere landen kan treffen.
incident-due-notification = Melding aan het CCB
    .about = Hoe ernstig het is, wat het treft, en de sporen die u al hebt.
incident-due-data-breach = Melding aan de Gegevensbeschermingsautoriteit
    .about = Niet nodig als een risico voor mensen onwaarschijnlijk is. Wat u nog niet weet, mag later volgen.
incident-due-final-report = Eindverslag aan het CCB
    .about = Wat er gebeurde, de vermoedelijke oorzaak, wat u deed, en of andere landen getroffen zijn. Duurt het nog, stuur dan tegen dat moment een voortgangsverslag.
incident-due-progress-report = Voortgangsverslag aan het CCB
    .about = Het incident duurde nog. Het eindverslag volgt binnen een maand na het einde.

## The checklist

incident-phase-now = Het eerste uur
incident-phase-tell = Wie het moet weten
incident-phase-after = Als het voorbij is
incident-step-write-times = Noteer het uur, en vanaf nu alles wat u doet.
incident-step-call-it = Bel uw IT-partner. Mail niet: misschien lezen anderen mee.
incident-step-take-off-network = Haal getroffen computers van het netwerk: kabel eruit, wifi uit. Laat ze aanstaan.
incident-step-block-accounts = Blokkeer de betrokken accounts en meld ze overal af. Verander wachtwoorden op een veilig toestel.
incident-step-keep-traces = Wis niets. Houd berichten, logboeken en schermafdrukken bij.
incident-step-protect-backup = Houd een kopie van uw gegevens buiten bereik. Sluit geen back-up aan op een getroffen computer.
incident-step-no-ransom = Betaal niet en antwoord niet op een eis vóór u advies hebt. Betalen geeft geen zekerheid.
incident-step-call-bank = Gaat het om geld of bankgegevens, bel dan meteen uw bank.
incident-step-tell-users = Verwittig de gebruikers van uw dienst, als het incident hen kan raken.
incident-step-tell-controller = Bewaart u de gegevens voor een klant, verwittig die klant dan zonder uitstel.
incident-step-tell-people = Is het risico voor mensen hoog, verwittig hen dan zonder uitstel, in gewone woorden.
incident-step-tell-police-insurer = Doe aangifte bij de politie. Bel uw verzekeraar: de polis legt misschien een termijn op.
incident-step-tell-staff = Zeg uw personeel wat het wel en niet mag doen, en wie vragen beantwoordt.
incident-step-close-hole = Zoek uit hoe het gebeurde. Sluit die weg af vóór u herbegint.
incident-step-restore-clean = Zet uw gegevens terug uit een kopie van vóór het incident, op veilige toestellen.
incident-step-breach-register = Noteer het datalek in uw register, ook als u het aan niemand meldt.
incident-step-learn = Schrijf binnen twee weken op wat u anders gaat doen.

## More than one

incident-unnamed = Incident zonder naam
# Variables: $name (String), $when (String)
incident-of = { $name }, { $when }

## The page to print

incident-sheet-title = Incident: eerste stappen en termijnen
incident-sheet-aware = Gemerkt op
incident-sheet-what = Wat er gebeurde
incident-sheet-personal = Persoonsgegevens
incident-sheet-due = Wat u moet doen
incident-sheet-when = Tegen wanneer
# Variables: $count (Number)
incident-sheet-hours = { $count } uur nadat u het merkte
incident-sheet-month = een maand na de melding
incident-sheet-law = Wet
incident-sheet-done = Gedaan
incident-sheet-phones = Telefoonnummers
incident-sheet-phone-it = IT-partner
incident-sheet-phone-insurer = Verzekeraar
incident-sheet-phone-bank = Bank
incident-sheet-phone-ccb = CCB, dringend NIS2
incident-sheet-phone-decides = Wie beslist
# Variables: $day (String), $version (String): a day
incident-sheet-footer = Indicatief, geen juridisch advies. Gemaakt op { $day }, volgens de regels van { $version }.
