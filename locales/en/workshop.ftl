### The workshop: the projector, and the facilitator’s pane.

workshop-start = Present
workshop-end = End the presentation
workshop-on = The room sees only this: the question or the result, without your notes.
workshop-cover = The room sees the name of the business, and nothing of this screen.
workshop-pane = For you alone
