### De workshop: de projector, en het paneel van de begeleider.

workshop-start = Presenteren
workshop-end = Presentatie stoppen
workshop-on = De zaal ziet alleen dit: de vraag of het resultaat, zonder uw notities.
workshop-cover = De zaal ziet de naam van de onderneming, en niets van dit scherm.
workshop-pane = Alleen voor u
