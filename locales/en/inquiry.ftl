### Sheets of questions for those who know the answers.

inquiry-title = Questions that we cannot answer ourselves
inquiry-file-name = questions
inquiry-none = Nothing is left to ask: every question has an answer that you know.
inquiry-for-it-partner = For our IT partner
inquiry-for-developer = For our web developer or hosting company
inquiry-for-accountant = For our accountant
inquiry-for-provider = For our cloud providers
# Variables: $name (String) – the provider; $services (String) – its services that we use
inquiry-for-provider-of = For { $name }, about { $services }
inquiry-for-colleagues = To look up ourselves
inquiry-lead = We are finding out who does what for the security of our data. For each question, please tick the answer that fits today. “I don’t know” is an answer too, and a remark always helps.
inquiry-lead-colleagues = Only we can find these answers. Each question says where to look.
inquiry-filled-by = Filled in by
inquiry-filled-on = On

## As a table to fill in

inquiry-column-key = Key (do not change)
inquiry-column-question = Question
inquiry-column-choices = Answers to choose from
inquiry-column-answer = Your answer
inquiry-column-remark = Remark
inquiry-column-for = For
inquiry-number = A number

## What became of an answer that came back

# Variables: $most (String)
inquiry-no-choice = This is not one of the answers. Write a number from 1 to { $most }, or “?”.
inquiry-not-asked = This question is no longer asked here.
inquiry-taken = Taken.
inquiry-kept = Not taken: another answer stands there.
