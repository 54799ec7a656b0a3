### Het scherm van het rapport: bestanden om te bewaren, het voorblad, vragen voor anderen.

report-screen-page-title = Rapport
report-screen-title = Uw rapport is klaar
report-screen-intro = Kies de vorm die bij uw lezer past. Elk bestand bevat uw antwoorden zoals ze nu zijn, in de taal die u hier ziet.
# Variables: $day (text): the day of the earlier assessment, written out
report-screen-before = Het rapport vergelijkt met uw evaluatie van { $day }.

## The report in its sizes

report-screen-sizes = Het rapport
report-screen-sizes-text = Hetzelfde plan in drie lengtes.
report-screen-save-pdf = Bewaren als pdf
report-screen-save = Bewaren
report-screen-making = Even geduld…
# Variables: $title (text): the kind of file
report-screen-making-file = “{ $title }” wordt gemaakt.
# Variables:
#   $name (text): the file’s name
#   $folder (text): the folder in which it is
report-screen-saved = { $name } staat in { $folder }.
report-screen-preview-show = Het rapport hier tonen
report-screen-preview = Het volledige rapport
report-screen-preview-text = Om door te lezen voor u het bewaart. Links naar websites werken in de bewaarde webpagina, niet hier.
report-screen-preview-close = Het rapport sluiten

## Other files

report-screen-formats = Andere bestanden
report-screen-formats-text = Om op een scherm te lezen, om mee te rekenen of voor uw agenda.

## A file to compare businesses with

report-screen-anonymous = Om bedrijven te vergelijken
report-screen-anonymous-text = Voor een adviseur of een federatie die veel bedrijven vergelijkt.

## The cover

report-screen-cover = Op het voorblad
report-screen-cover-text = Maakt u rapporten voor anderen? Uw naam en logo staan op elk rapport. Ze blijven allebei op deze computer.
report-screen-consultant = Aangeboden door
report-screen-consultant-hint = Uw naam, of die van uw zaak of beroepsfederatie.
# Variables: $message (text): what is wrong and what to do
report-screen-problem = Fout: { $message }
report-screen-logo = Logo
report-screen-logo-hint = Een afbeelding in PNG of JPEG. U kunt ze ook naar dit venster slepen.
# Variables: $name (text): who offers the report
report-screen-logo-of = Het logo van { $name }
report-screen-logo-alt = Uw logo
report-screen-logo-choose = Een logo kiezen
report-screen-logo-replace = Een ander logo kiezen
report-screen-logo-remove = Het logo weghalen

## What a federation gives

report-screen-branding = Van uw federatie
report-screen-branding-text = Een federatie of coalitie kan u een bestand geven met haar naam, haar logo en hoe u haar bereikt. Elk rapport van deze computer draagt die dan.
report-screen-branding-none = Er is geen zulk bestand in gebruik.
report-screen-branding-hint = De naam eindigt op “.tandem-branding.json”. Laat de handtekening in dezelfde map: dezelfde naam met “.minisig” erachter.
report-screen-branding-choose = Het bestand kiezen
report-screen-branding-replace = Een ander bestand kiezen
report-screen-branding-remove = Uit de rapporten halen
# Variables: $name (text): the publisher
report-screen-branding-verified = Geverifieerd: ondertekend door { $name }.
# Variables: $name (text): the publisher
report-screen-branding-unverified = Niet geverifieerd: het bestand zegt dat het van “{ $name }” komt. Elk rapport zegt dat ook.
report-screen-branding-key = Publieke sleutel:
report-screen-publishers = Uitgevers die u hebt aanvaard
report-screen-publishers-text = Een bestand dat een van hen ondertekende, neemt Tandem zonder vraag.
report-screen-publishers-forget = Vergeten

## A file that waits to be accepted

# Variables: $name (text): the publisher
report-screen-offer = Naam en logo van “{ $name }” gebruiken?
# Variables: $file (text): the file’s name
report-screen-offer-file = Uit het bestand “{ $file }”
# Variables: $name (text): the publisher
report-screen-offer-new = Het bestand is ondertekend, maar Tandem kent deze uitgever nog niet. Iedereen kan onder elke naam ondertekenen. Vergelijk de sleutel hieronder met die welke { $name } bekendmaakt, bijvoorbeeld op de website.
# Variables: $name (text): the publisher
report-screen-offer-other-key = Opgelet: u hebt voor “{ $name }” eerder een andere sleutel aanvaard. Misschien gebruikt iemand anders die naam. Vraag { $name } of er een nieuwe sleutel is, op een manier die u al kent.
# Variables:
#   $name (text): the publisher
#   $before (text): the name or the key that was accepted before
report-screen-offer-other-name = Opgelet: u hebt deze sleutel eerder aanvaard, onder de naam “{ $before }”. Vraag { $before } of de naam nu “{ $name }” is.
# Variables: $name (text): the publisher
report-screen-offer-unsigned = Dit bestand heeft geen handtekening: iedereen kan het gemaakt hebben. Vraag { $name } om het bestand met de handtekening, en zet beide in dezelfde map.
# Variables: $name (text): the publisher
report-screen-offer-altered = De handtekening past niet bij dit bestand: het is na het ondertekenen gewijzigd, of de handtekening hoort bij een ander bestand. Vraag { $name } opnieuw om beide bestanden.
report-screen-offer-marked = Gebruikt u het toch, dan zeggen dit scherm en elk rapport dat het niet geverifieerd is.
report-screen-offer-publisher = Uitgever, volgens het bestand
report-screen-offer-key = Publieke sleutel in het bestand
report-screen-offer-before = Publieke sleutel die u eerder hebt aanvaard
report-screen-offer-type = Typ de naam van de uitgever
report-screen-offer-type-hint = Zo aanvaardt u niets per ongeluk.
report-screen-offer-accept = Aanvaarden en gebruiken
report-screen-offer-accept-marked = Gebruiken, niet geverifieerd

## Questions for others

report-screen-asked = Vragen voor anderen
report-screen-asked-text = Iemand anders kent deze antwoorden. Geef elk van hen een blad met de vragen.
# Variables: $count (number): how many questions
report-screen-asked-count = { $count ->
        [one] 1 vraag
       *[other] { $count } vragen
    }
report-screen-asked-none = Er valt niets meer te vragen: u kent het antwoord op elke vraag.
report-screen-take = Antwoorden inlezen
report-screen-take-text = Kreeg u een ingevuld blad terug? Kies de werkmap of de tabel. Antwoorden die u hier al gaf, blijven zoals ze zijn.
report-screen-take-choose = Het bestand kiezen
# Variables:
#   $name (text): the file’s name
#   $taken (number): how many answers were taken over
#   $kept (number): how many questions had another answer already, which stays
#   $refused (number): how many were no answer
report-screen-taken = { $name } is gelezen. Overgenomen: { $taken }. Hier al beantwoord: { $kept }. Niet overgenomen: { $refused }.
# Variables: $count (number): how many answers
report-screen-taken-list = Overgenomen ({ $count })
# Variables: $count (number): how many answers
report-screen-kept-list = Hier al beantwoord: uw antwoord blijft ({ $count })
# Variables: $count (number): how many answers
report-screen-refused-list = Niet overgenomen ({ $count })
