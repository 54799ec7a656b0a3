### Het scherm waarop iemand zegt over welke onderneming het gaat.

organisation-page-title = Onderneming
organisation-title = Over welke onderneming gaat het?
organisation-intro = Drie gegevens. Ze blijven op deze computer en staan op uw actieplan. U kunt ze altijd wijzigen.
organisation-optional = niet verplicht
organisation-name = Naam van de onderneming
organisation-name-why = Staat op uw actieplan en in uw lijst.
organisation-number = Ondernemingsnummer
organisation-number-why = Maakt op het actieplan duidelijk om welke onderneming het gaat. Tien cijfers, bijvoorbeeld op uw facturen.
organisation-staff = Personeel, in voltijdse equivalenten
organisation-staff-why = Onderscheidt u van een grotere onderneming. Twee halftijdse krachten tellen als één.
# Variables:
#   $message (text): what is wrong and what to do
organisation-problem = Fout: { $message }
organisation-go = Naar de vragen
# Variables: $number (Number)
organisation-continue = Doorgaan bij vraag { $number }
organisation-results = De resultaten bekijken
# Variables:
#   $minutes (number): minutes of work left, at least 1
organisation-minutes = { $minutes ->
        [one] Nog ongeveer één minuut.
       *[other] Nog ongeveer { $minutes } minuten.
    }
