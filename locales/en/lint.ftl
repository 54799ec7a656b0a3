### What can be wrong with a questionnaire: for its authors, on the command line.

## Structure

pack-no-header = There is no pack.toml. A questionnaire is a folder with pack.toml and one file per domain.
# Variables: $most (String) – a number
pack-too-large = This is larger than { $most } kB; no questionnaire is. Leave out what does not belong to it.
# Variables: $limit (String) – a number
pack-too-many = The questionnaire names more than { $limit } things, or a question has more than 50 choices. Split it, or take out what stands twice.
pack-no-domain-file = pack.toml names this domain, but its file is not there.
pack-stray-file = pack.toml does not name this domain.
# Variables: $detail (String) – what the parser says, in English
pack-toml = This is not TOML as a pack needs it: { $detail }
# Variables: $key (String)
pack-toml-unknown = “{ $key }” does not belong here. Look for a slip of the pen; the README lists what may stand here.
# Variables: $key (String)
pack-toml-missing = “{ $key }” is missing.
# Variables: $key (String)
pack-toml-twice = “{ $key }” stands twice.
pack-toml-twice-plain = The same key stands twice. A question begins with [[question]], in two brackets.
pack-version = The version must be three numbers, such as 2026.11.0.
pack-id = The id must be lower-case words with hyphens, and not “dont-know” or “not-applicable”.
pack-twice = The id stands twice.
pack-weight = The weight must be 1 to 5.
pack-no-reason = The reason for the weight or for “critical” is missing.
pack-scores = The scores must rise from exactly 0 to exactly 1.
pack-condition-empty = A condition names nothing: write at least one clause, and at least one word behind “is” or “not”.
# Variables: $question (String)
pack-condition-unknown = There is no question “{ $question }”.
# Variables: $question (String)
pack-condition-later = “{ $question }” is asked later: a condition looks only at earlier questions. Move it up, or this one down.
# Variables: $question (String)
pack-condition-deeper = “{ $question }” belongs to a deeper depth, so it is not asked whenever this question is. Give both the same depth.
# Variables: $question (String)
pack-condition-retired = “{ $question }” is retired: nobody answers it any more. Take it out of the condition.
# Variables: $question (String), $choice (String), $choices (String)
pack-condition-choice = “{ $question }” has no choice “{ $choice }”. It has: { $choices }.
# Variables: $action (String) – the action
pack-unknown-action = There is no action “{ $action }”.
pack-no-action = The question leads to no action.
pack-unused-action = No question names this action.
pack-action = A range runs backwards, nobody does the action, or it has no step.
pack-circle = The actions require each other in a circle.
# Variables: $reference (String)
pack-reference = “{ $reference }” is not an id of its framework. The ids are in assets/data/frameworks.toml.
pack-trigger = A rule has either “when” with clauses or “all_best” with shares from 0 to 1.

## Words

lint-no-words = There are no words of the pack: no folder “locales” in it or two folders above it.
# Variables: $detail (String) – what the parser says, in English
lint-fluent = The line cannot be read: { $detail }
# Variables: $file (String)
lint-not-utf8 = The file “{ $file }” is not UTF-8. Save it as UTF-8.
lint-more = Mend these first: the rest is looked at once the files can be read.
lint-link = This is a link, a folder or a device, and a questionnaire holds plain files only. Put the file itself in its place.
# Variables: $most (String) – a number
lint-too-large = The questionnaire and its words come to more than { $most } MB or a thousand files. Leave out what does not belong to it.
lint-braces = A text holds { "{" } or { "}" }. Take them out.
# Variables: $id (String)
lint-forms-missing = “{ $id }” has forms in one language and not here. Give it forms in all three, or in none.
# Variables: $entry (String)
lint-entry-missing = The words of “{ $entry }” are missing here, all of them.
# Variables: $url (String)
lint-address = “{ $url }” is no address that begins with https://.
# Variables: $language (String)
lint-address-missing = There is no address for “{ $language }”.
# Variables: $id (String)
lint-missing = “{ $id }” has no words here.
# Variables: $id (String)
lint-dangling = “{ $id }” belongs to nothing in the pack: rename it or take it out.
# Variables: $id (String)
lint-twice = “{ $id }” stands twice.
lint-empty = The text is empty.
# Variables: $length (String), $limit (String)
lint-too-long = { $length } characters, at most { $limit } fit.
# Variables: $words (String), $limit (String)
lint-many-words = { $words } words, at most { $limit } fit.
# Variables: $words (String), $limit (String), $sentence (String) – its beginning
lint-long-sentence = A sentence of { $words } words, at most { $limit }: “{ $sentence }…”
# Variables: $average (String), $limit (String)
lint-long-average = Sentences have { $average } words on average, at most { $limit }.
# Variables: $id (String)
lint-same-choice = Two choices read the same: “{ $id }”.
lint-left-in-english = The text is the English one.
# Variables: $form (String)
lint-form-twice = The form “{ $form }” belongs to another word already.

## What the words rest on

# Variables: $id (String)
lint-unknown-source = There is no source “{ $id }” in sources.toml.
# Variables: $id (String)
lint-unknown-contact = There is no contact “{ $id }” in contacts.toml.
# Variables: $id (String)
lint-unknown-term = There is no word “{ $id }” in glossary.toml.
# Variables: $day (String)
lint-old-source = Last checked on { $day }, more than a year ago: read it again.
