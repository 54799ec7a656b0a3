### De geschiedenis: wat er wanneer in een evaluatie gewijzigd is.

trail-page-title = Geschiedenis
trail-title = Geschiedenis
trail-intro = Elke wijziging van deze evaluatie, de nieuwste eerst. U ziet wat er gewijzigd is en wanneer, niet wat er in de notities staat.
trail-back = Terug
trail-save = Bewaren als tabel
# Variables:
#   $shown (number): how many are shown
#   $total (number): how many there are
trail-more = De nieuwste { $shown } van { $total }. De tabel bevat ze allemaal.
trail-empty = Er is niets gewijzigd sinds Tandem een geschiedenis bijhoudt.
trail-when = Wanneer
trail-what = Wat
trail-about = Waarover
trail-before = Voordien
trail-after = Nadien
