### Of de Belgische NIS2-wet voor een zaak geldt: het resultaat, de redenen, wat eruit volgt.

## The result

nis2-category-essential = Volgens uw gegevens is uw zaak een essentiële entiteit onder de Belgische NIS2-wet.
    .short = essentiële entiteit
nis2-category-important = Volgens uw gegevens is uw zaak een belangrijke entiteit onder de Belgische NIS2-wet.
    .short = belangrijke entiteit
nis2-category-limited = Volgens uw gegevens legt de Belgische NIS2-wet uw zaak alleen registratieplichten op, voor de registratie van domeinnamen.
    .short = alleen registratieplichten
nis2-category-out = Volgens uw gegevens geldt de Belgische NIS2-wet niet voor uw zaak.
    .short = valt er niet onder
nis2-category-other-country = Volgens uw gegevens geldt voor uw diensten de NIS2-wet van een ander land, niet de Belgische.
    .short = wet van een ander land
nis2-category-check = Het resultaat is nog niet zeker: er ontbreken gegevens die het kunnen veranderen.
    .short = nog niet zeker
# Variables: $countries (String) – their names
nis2-likely = Kijk eerst naar de wet van: { $countries }.

# Variables: $size (String)
nis2-size = Grootte: { $size }
nis2-size-micro = micro-onderneming
nis2-size-small = kleine onderneming
nis2-size-medium = middelgrote onderneming
nis2-size-large = grote onderneming
nis2-size-unknown = nog niet zeker
# Variables: $number (String)
nis2-figure-staff-fte = Personeel in arbeidsjaareenheden, groep inbegrepen: { $number }
# Variables: $number (String)
nis2-figure-turnover-eur = Jaaromzet in euro, groep inbegrepen: { $number }
# Variables: $number (String)
nis2-figure-balance-sheet-eur = Balanstotaal in euro, groep inbegrepen: { $number }
nis2-unknown = niet volledig bekend

## Headings

nis2-why = Waarom:
nis2-why-open = Wat al zeker is:
nis2-borderline = Laat dit bevestigen, want de lezingen verschillen:
nis2-missing = Wat ontbreekt:
# Variables: $categories (String)
nis2-possible = Afhankelijk daarvan is nog mogelijk: { $categories }.
nis2-duties = Wat de wet voor u bepaalt:
nis2-duties-open = Wat de wet in elk geval voor u bepaalt:
nis2-milestones = Belangrijke datums:
nis2-watch = Alleen voorgesteld of nog niet beslist, en hier niet meegeteld:

## How a line is put together

# Variables: $text (String), $law (String) – the article, $sources (String) – their numbers
nis2-cited = { $text } ({ $law }, { $sources })
# Variables: $text (String), $day (String), $law (String), $sources (String)
nis2-cited-since = { $text } (sinds { $day }; { $law }, { $sources })
# Variables: $text (String), $day (String), $law (String), $sources (String)
nis2-cited-from = { $text } (vanaf { $day }; { $law }, { $sources })
# Variables: $text (String), $sources (String)
nis2-watch-line = { $text } ({ $sources })
nis2-sources = Bronnen:
# Variables: $number (String), $title (String), $address (String), $day (String)
nis2-source = { $number } { $title }, { $address } (nagekeken op { $day })

## Rules: decisions about the business itself

nis2-rule-critical-entity = De overheid heeft uw zaak aangewezen als kritieke entiteit. Daardoor is ze een essentiële entiteit, ongeacht de grootte.
nis2-rule-identified-essential = Het Centrum voor Cybersecurity België (CCB) heeft uw zaak geïdentificeerd als essentiële entiteit. Die beslissing telt, ongeacht uw grootte.
nis2-rule-identified-important = Het Centrum voor Cybersecurity België (CCB) heeft uw zaak geïdentificeerd als belangrijke entiteit. Die beslissing telt, ongeacht uw grootte.

## Rules: whose law it is

nis2-rule-jurisdiction-main-establishment = Voor uw digitale dienst is de hoofdvestiging in de Europese Unie bepalend. De uwe ligt in België, dus geldt de Belgische wet.
nis2-rule-jurisdiction-service = Voor openbare elektronische communicatie is het land van de dienst bepalend. U biedt uw dienst in België aan, dus geldt de Belgische wet.
nis2-rule-other-country-establishment = Uw zaak is niet in België gevestigd. Voor uw activiteit bepaalt dat welke wet geldt.
nis2-rule-other-country-main-establishment = Voor uw digitale dienst is de hoofdvestiging in de Europese Unie bepalend, en de uwe ligt niet in België. Bent u buiten de Unie gevestigd, met uw vertegenwoordiger in België? Dan geldt de Belgische wet wel.
nis2-rule-other-country-service = Voor openbare elektronische communicatie is het land van de dienst bepalend. U biedt uw dienst niet in België aan.

## Rules: what the business does

nis2-rule-no-type-out = U levert geen dienst die op de lijst van de wet staat.

## Rules: size

nis2-rule-size-micro = Uw zaak telt minder dan 10 arbeidsjaareenheden, en haar omzet of balanstotaal is hoogstens 2 miljoen euro. Daarmee is ze een micro-onderneming.
nis2-rule-size-small-by-staff = Uw zaak telt 10 arbeidsjaareenheden of meer, en is niet middelgroot. Daarmee is ze een kleine onderneming.
nis2-rule-size-small-by-money = Uw omzet en uw balanstotaal liggen allebei boven 2 miljoen euro, en uw zaak is niet middelgroot. Daarmee is ze een kleine onderneming.
nis2-rule-size-medium-by-staff = Uw zaak telt 50 arbeidsjaareenheden of meer, en is niet groot. Daarmee is ze een middelgrote onderneming.
nis2-rule-size-medium-by-money = Uw omzet en uw balanstotaal liggen allebei boven 10 miljoen euro, en uw zaak is niet groot. Daarmee is ze een middelgrote onderneming.
nis2-rule-size-large-by-staff = Uw zaak telt 250 arbeidsjaareenheden of meer. Daarmee is ze een grote onderneming.
nis2-rule-size-large-by-money = Uw omzet ligt boven 50 miljoen euro en uw balanstotaal boven 43 miljoen. Daarmee is uw zaak een grote onderneming.

## Rules: the decision table

nis2-rule-annex-i-standard-small-out = Uw dienst hoort bij een zeer kritieke sector (bijlage I). De wet geldt daar vanaf een middelgrote omvang, en uw zaak is kleiner.
nis2-rule-annex-i-standard-medium-important = Uw dienst hoort bij een zeer kritieke sector (bijlage I). Een middelgrote onderneming is daar een belangrijke entiteit.
nis2-rule-annex-i-standard-large-essential = Uw dienst hoort bij een zeer kritieke sector (bijlage I). Een grote onderneming is daar een essentiële entiteit.
nis2-rule-annex-ii-standard-small-out = Uw dienst hoort bij een andere kritieke sector (bijlage II). De wet geldt daar vanaf een middelgrote omvang, en uw zaak is kleiner.
nis2-rule-annex-ii-standard-medium-important = Uw dienst hoort bij een andere kritieke sector (bijlage II). Een middelgrote onderneming is daar een belangrijke entiteit.
nis2-rule-annex-ii-standard-large-important = Uw dienst hoort bij een andere kritieke sector (bijlage II). Een grote onderneming is daar een belangrijke entiteit, geen essentiële.
nis2-rule-telecom-small-important = Openbare elektronische communicatie valt onder de wet, ongeacht de grootte. Een kleine of micro-onderneming is een belangrijke entiteit.
nis2-rule-telecom-medium-essential = Openbare elektronische communicatie valt onder de wet, ongeacht de grootte. Vanaf een middelgrote omvang is een onderneming een essentiële entiteit.
nis2-rule-dns-any-size-essential = DNS-dienstverleners en registers voor topleveldomeinnamen zijn essentiële entiteiten, ongeacht de grootte.
nis2-rule-qualified-trust-any-size-essential = Gekwalificeerde verleners van vertrouwensdiensten zijn essentiële entiteiten, ongeacht de grootte.
nis2-rule-federal-administration-any-size-essential = Een overheidsinstantie die van de Federale Staat afhangt, is een essentiële entiteit, ongeacht de grootte.
nis2-rule-trust-any-size-important = Niet-gekwalificeerde verleners van vertrouwensdiensten vallen onder de wet, ongeacht de grootte. Zijn ze niet groot, dan zijn ze belangrijke entiteiten.
nis2-rule-trust-large-essential = Een grote verlener van vertrouwensdiensten is een essentiële entiteit.
nis2-rule-fire-zone-any-size-important = Hulpverleningszones en de Brusselse brandweer vallen onder de wet, ongeacht de grootte. Zijn ze niet groot, dan zijn ze belangrijke entiteiten.
nis2-rule-fire-zone-large-essential = Een grote hulpverleningszone is een essentiële entiteit, net als de Brusselse brandweer als die groot is.
nis2-rule-domain-registration-limited = Wie voor anderen domeinnamen registreert, heeft registratieplichten, ongeacht de grootte. Door die activiteit alleen wordt niemand een essentiële of belangrijke entiteit.
nis2-rule-identified-only-out = Dit telt pas als het CCB u heeft geïdentificeerd, en zo’n beslissing hebt u niet opgegeven.
nis2-rule-dora-first = Voor banken en infrastructuur voor de financiële markt gaat de Europese DORA-verordening voor. De delen van de wet over maatregelen, incidenten, toezicht en sancties gelden niet voor hen. De registratie wel.

## What needs to be confirmed

nis2-borderline-turnover-alone-above-medium = Alleen uw omzet ligt boven 10 miljoen euro, uw balanstotaal niet. De Europese definitie vraagt beide; in korte teksten van het CCB staat “of”. Zo gelezen zou uw zaak minstens middelgroot zijn.
nis2-borderline-balance-sheet-alone-above-medium = Alleen uw balanstotaal ligt boven 10 miljoen euro, uw omzet niet. De Europese definitie vraagt beide; in korte teksten van het CCB staat “of”. Zo gelezen zou uw zaak minstens middelgroot zijn.
nis2-borderline-turnover-alone-above-large = Uw omzet ligt boven 50 miljoen euro, maar uw balanstotaal niet boven 43 miljoen. De Europese definitie vraagt beide; in korte teksten van het CCB staat “of”. Zo gelezen zou uw zaak groot zijn.
nis2-borderline-balance-sheet-alone-above-large = Uw balanstotaal ligt boven 43 miljoen euro, maar uw omzet niet boven 50 miljoen. De Europese definitie vraagt beide; in korte teksten van het CCB staat “of”. Zo gelezen zou uw zaak groot zijn.
# Variables: $categories (String)
nis2-borderline-group-independence = Met uw eigen cijfers alleen zou het resultaat zijn: { $categories }. Het CCB houdt er rekening mee hoe onafhankelijk uw IT-systemen en diensten van de groep zijn. Vraag het aan het CCB; tot dan tellen de cijfers van de groep.

## Missing facts

nis2-missing-established-in = Het land waar uw zaak gevestigd is
nis2-missing-main-establishment = Het land waar u vooral over cyberrisico’s beslist
nis2-missing-serves-belgium = Of u uw diensten in België aanbiedt
nis2-missing-staff-fte = Uw personeel in arbeidsjaareenheden, meewerkende eigenaars inbegrepen
nis2-missing-turnover-eur = Uw jaaromzet
nis2-missing-balance-sheet-eur = Uw balanstotaal
nis2-missing-partners = Of er partnerondernemingen zijn (een aandeel van 25 tot 50 procent), en hun cijfers
nis2-missing-linked = Of er verbonden ondernemingen zijn (met controle over uw zaak, of omgekeerd), en hun cijfers
nis2-missing-partner-staff-fte = Het personeel van een partneronderneming
nis2-missing-partner-turnover-eur = De omzet van een partneronderneming
nis2-missing-partner-balance-sheet-eur = Het balanstotaal van een partneronderneming
nis2-missing-linked-staff-fte = Het personeel van een verbonden onderneming
nis2-missing-linked-turnover-eur = De omzet van een verbonden onderneming
nis2-missing-linked-balance-sheet-eur = Het balanstotaal van een verbonden onderneming
nis2-missing-nis2-entity-types = Welke diensten van de lijst u levert, ook als nevenactiviteit

## Duties

nis2-duty-register = U registreert zich op Safeonweb@Work en meldt elke wijziging meteen, in elk geval binnen twee weken. Valt u pas later onder de wet, registreer u dan zonder uitstel. Heeft het CCB u geïdentificeerd, dan hebt u vijf maanden de tijd.
nis2-duty-registration-data = U komt de plichten over registratiegegevens van domeinnamen na. DNS Belgium legt ze uit.
nis2-duty-management = Uw bestuursorgaan keurt de maatregelen goed, ziet toe op de uitvoering en volgt een opleiding. Het is aansprakelijk als uw zaak de plicht om maatregelen te nemen niet nakomt.
nis2-duty-measures = U neemt de elf minimummaatregelen. Ze steunen op een risicoanalyse, en op een beveiligingsbeleid dat daarvan vertrekt.
nis2-duty-incidents = U meldt een significant incident aan het CCB: een vroegtijdige waarschuwing binnen 24 uur, een incidentmelding binnen 72 uur, en een eindverslag binnen een maand na die melding. Verleners van vertrouwensdiensten doen de incidentmelding binnen 24 uur.
nis2-duty-conformity = U laat uw beveiliging regelmatig beoordelen: met CyberFundamentals, met ISO/IEC 27001, of door een inspectie van het CCB.
nis2-duty-supervision-essential = De overheid mag u op elk moment controleren, ook zonder aanwijzing dat er iets mis is.
nis2-duty-supervision-important = De overheid controleert u achteraf, als er aanwijzingen zijn dat u de wet niet naleeft. U mag ook vrijwillig kiezen voor de regelmatige beoordeling van essentiële entiteiten.
nis2-duty-fines-essential = Een inbreuk op de plichten over maatregelen of incidenten kan leiden tot een geldboete van 500 euro tot 10 miljoen euro, of van 2 procent van de wereldwijde jaaromzet. Dat is de omzet in het vorige boekjaar van de onderneming waartoe u behoort. Het hoogste van de twee maxima telt.
nis2-duty-fines-important = Een inbreuk op de plichten over maatregelen of incidenten kan leiden tot een geldboete van 500 euro tot 7 miljoen euro, of van 1,4 procent van de wereldwijde jaaromzet. Dat is de omzet in het vorige boekjaar van de onderneming waartoe u behoort. Het hoogste van de twee maxima telt.
nis2-duty-no-fines-public = Entiteiten van de overheidssector krijgen geen geldboete. Waarschuwingen en bevelen blijven mogelijk.

## Days that count

# Variables: $day (String)
nis2-milestone-registration-digital = Registratie van digitale diensten
    .past = De eerste registratietermijn voor digitale diensten liep af op { $day }. Hij duurde twee maanden vanaf de inwerkingtreding van de wet.
    .coming = De eerste registratietermijn voor digitale diensten loopt af op { $day }.
# Variables: $day (String)
nis2-milestone-registration = Registratie
    .past = De eerste registratietermijn liep af op { $day }. Hij duurde vijf maanden vanaf de inwerkingtreding van de wet.
    .coming = De eerste registratietermijn loopt af op { $day }.
# Variables: $day (String)
nis2-milestone-conformity-first = Eerste conformiteitsmijlpaal
    .past = De eerste conformiteitsmijlpaal voor essentiële entiteiten viel op { $day }. Met CyberFundamentals was dat een verificatie op niveau Basic of Important; met ISO/IEC 27001 het toepassingsgebied en de verklaring van toepasselijkheid. Heeft het CCB u geïdentificeerd, dan lopen de 18 maanden vanaf die identificatie. Elders leest u soms 17 april 2026: op die dag begon of eindigde er niets.
    .coming = De eerste conformiteitsmijlpaal voor essentiële entiteiten valt op { $day }. Met CyberFundamentals is dat een verificatie op niveau Basic of Important; met ISO/IEC 27001 het toepassingsgebied en de verklaring van toepasselijkheid. Heeft het CCB u geïdentificeerd, dan lopen de 18 maanden vanaf die identificatie.
    .not = De conformiteitsmijlpaal van { $day } geldt niet voor u.
# Variables: $day (String)
nis2-milestone-conformity-second = Tweede conformiteitsmijlpaal
    .past = De tweede conformiteitsmijlpaal voor essentiële entiteiten viel op { $day }. Met CyberFundamentals was dat de certificering op het niveau dat bij uw risico’s past; met ISO/IEC 27001 het certificaat. Heeft het CCB u geïdentificeerd, dan lopen de 30 maanden vanaf die identificatie.
    .coming = De tweede conformiteitsmijlpaal voor essentiële entiteiten valt op { $day }. Met CyberFundamentals is dat de certificering op het niveau dat bij uw risico’s past; met ISO/IEC 27001 het certificaat. Heeft het CCB u geïdentificeerd, dan lopen de 30 maanden vanaf die identificatie.
    .not = De conformiteitsmijlpaal van { $day } geldt niet voor u.

## Around the result

nis2-supply-chain = U hebt klanten die onder NIS2 vallen. De wet legt u geen rechtstreekse plicht en geen NIS2-boete op. Maar die klanten moeten de risico’s van hun leveranciers beheren, en kunnen via het contract eisen aan u stellen. Het CCB raadt hun aan om van hun vitale leveranciers minstens het niveau Basic van CyberFundamentals te vragen.
nis2-supply-chain-open = U hebt klanten die onder NIS2 vallen. Ook als de wet uiteindelijk niet voor u geldt, moeten zij de risico’s van hun leveranciers beheren, en kunnen ze via het contract eisen aan u stellen. Het CCB raadt hun aan om van hun vitale leveranciers minstens het niveau Basic van CyberFundamentals te vragen.
# Variables: $day (String), $address (String)
nis2-indicative = Dit resultaat is indicatief en steunt op de regels zoals ze op { $day } met hun bronnen vergeleken zijn. Bevestig het met de officiële test: { $address }

## Only proposed or not settled

nis2-watch-nis2-amendment = Een voorstel van 20 januari 2026, COM(2026) 13, zou van bedrijven net boven de middelgrote omvang belangrijke entiteiten maken in plaats van essentiële. De kleinste DNS-diensten zouden er niet meer onder vallen. De Raad van de Europese Unie bracht in juni 2026 verslag uit over de vooruitgang. We vonden geen goedkeuring.
nis2-watch-digital-omnibus = Een voorstel van 19 november 2025, COM(2025) 837, zou één Europees meldpunt voor incidenten invoeren. Over dat deel was er in juni 2026 geen akkoord. We vonden geen goedkeuring.
nis2-watch-cyfun-2025 = Het CCB aanvaardt een tijdlang versie 2023 en versie 2025 van CyberFundamentals, daarna alleen versie 2025. We vonden geen officiële einddatum.

## De elf maatregelen: a tot j van de richtlijn, en die van de Belgische wet

nis2-measure-a = Risicoanalyse en beveiligingsbeleid
nis2-measure-b = Incidenten behandelen
nis2-measure-c = Continuïteit, back-ups en crisis
nis2-measure-d = Beveiliging bij leveranciers
nis2-measure-e = Systemen aankopen, bouwen en onderhouden
nis2-measure-f = Nagaan of de maatregelen werken
nis2-measure-g = Cyberhygiëne en opleiding
nis2-measure-h = Versleuteling
nis2-measure-i = Personeel, toegang en toestellen
nis2-measure-j = Tweede aanmeldstap en veilige communicatie
nis2-measure-disclosure = Een manier voor anderen om beveiligingslekken te melden

## Een andere tabel

# Variables: $old (String), $new (String) – days
nis2-changed = Uw gegevens zijn het laatst beoordeeld volgens de regels van { $old }. Dit programma gebruikt die van { $new }.
nis2-changed-same = Het resultaat is hetzelfde.
# Variables: $before (String), $after (String)
nis2-changed-category = Het resultaat is veranderd: eerst { $before }, nu { $after }.
# Variables: $text (String)
nis2-changed-gone = Geen reden meer: { $text }
# Variables: $text (String)
nis2-changed-new = Een nieuwe reden: { $text }
