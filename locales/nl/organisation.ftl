### Het scherm waarop iemand zegt over welke onderneming het gaat.

organisation-page-title = Onderneming
organisation-title = Over welke onderneming gaat het?
organisation-intro = Enkele gegevens. Ze blijven op deze computer. U kunt ze altijd wijzigen.
organisation-optional = niet verplicht
organisation-name = Naam van de onderneming
organisation-name-why = Staat op uw actieplan en in uw lijst.
organisation-number = Ondernemingsnummer
organisation-number-why = Maakt op het actieplan duidelijk om welke onderneming het gaat. Tien cijfers, bijvoorbeeld op uw facturen.
organisation-staff = Personeel, in voltijdse equivalenten
organisation-staff-why = Onderscheidt u van een grotere onderneming. Twee halftijdse krachten tellen als één.
organisation-group = Maakt uw onderneming deel uit van een groep?
organisation-group-why = Een andere vennootschap heeft controle over de uwe, of de uwe over een andere. Uw antwoord bepaalt of een vraag over afspraken in de groep gesteld wordt.
organisation-group-yes = Ja
organisation-group-no = Nee
organisation-group-unknown = Dat weet ik nog niet
organisation-depth = Hoe diep wilt u gaan?
organisation-depth-why = U kunt dit altijd wijzigen. De antwoorden die u gaf, blijven bewaard.
# Variables:
#   $questions (number): questions of this depth
#   $minutes (number): minutes that they take, at least 1
organisation-depth-size = { $questions ->
        [one] Eén vraag
       *[other] { $questions } vragen
    }, ongeveer { $minutes ->
        [one] één minuut
       *[other] { $minutes } minuten
    }
# Variables:
#   $questions (number): questions of this depth
#   $open (number): how many of them have no answer yet, at least 1
#   $minutes (number): minutes that those take, at least 1
organisation-depth-open = { $questions ->
        [one] Eén vraag
       *[other] { $questions } vragen
    }, waarvan { $open ->
        [one] één
       *[other] { $open }
    } nog open, ongeveer { $minutes ->
        [one] één minuut
       *[other] { $minutes } minuten
    }
# Variables:
#   $questions (number): questions of this depth, all with an answer
organisation-depth-done = { $questions ->
        [one] Eén vraag, beantwoord
       *[other] { $questions } vragen, allemaal beantwoord
    }
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
