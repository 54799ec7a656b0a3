### Evaluaties doorgeven in een versleuteld bestand, en zo’n bestand openen.

handover-title = Doorgeven
# Variables: $name (text): the organisation
handover-lead-one = “{ $name }” komt in een bestand dat u aan iemand kunt geven.
# Variables: $count (number): how many assessments
handover-lead-several = { $count ->
    [0] Vink de evaluaties aan die samen in één bestand komen, voor iemand anders.
    [one] { $count } evaluatie komt in één bestand dat u aan iemand kunt geven.
   *[other] { $count } evaluaties komen in één bestand dat u aan iemand kunt geven.
}
handover-which = Welke?
handover-all = Alle in deze lijst
handover-none = Geen
handover-how = Hoe?
handover-sealed = Versleuteld, met een wachtwoordzin
handover-sealed-text = Wie het bestand krijgt, opent het met Tandem of met het gratis programma “age”. Stuur de wachtwoordzin niet met het bestand mee: geef hem bijvoorbeeld telefonisch door.
handover-plain = Niet versleuteld
handover-plain-text = Iedereen die het bestand in handen krijgt, kan het lezen: de naam, de antwoorden, de notities, elk zwak punt. Een mail is snel doorgestuurd of naar het verkeerde adres verstuurd. Kies dit alleen als een ander programma het nodig heeft.
handover-plain-sure = Ik begrijp dat iedereen dit bestand kan lezen
handover-save = Kiezen waar u het bewaart
handover-cancel = Annuleren
# Variables:
#   $name (text): the file’s name
#   $folder (text): the folder in which it is
handover-saved = { $name } staat in { $folder }.

handover-open-title = Dit bestand is versleuteld
# Variables: $name (text): the file’s name
handover-open-lead = Om “{ $name }” te openen, hebt u de wachtwoordzin nodig die de afzender koos. Vraag ernaar, bijvoorbeeld telefonisch.
handover-open = Openen
