//! The words that are explained, and where they stand in a text.

use std::collections::{BTreeMap, BTreeSet};

use crate::Words;
use crate::words::message_ids;

/// What the ids of the glossary begin with.
const PREFIX: &str = "glossary-";
/// What parts the forms of a word.
const MARK: &str = " | ";

/// The words that are explained in one language.
pub struct Glossary {
    entries: Vec<Explained>,
    /// The forms by how they start, the longest first.
    forms: BTreeMap<Start, Vec<Form>>,
}

/// A word that is explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// Its id, without the prefix of the message.
    pub id: String,
    /// The word itself.
    pub name: String,
    /// What it means.
    pub text: String,
}

/// A piece of a text: plain, or a word that is explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// The id of the word that it stands for.
    pub term: Option<String>,
}

/// The first character of a form, folded, and how many characters its first word has: few forms share both.
type Start = (char, usize);

struct Form {
    letters: Vec<char>,
    /// An abbreviation is only itself in capitals: "SLA", but not the Dutch word "sla".
    capitals: bool,
    entry: usize,
}

impl Glossary {
    /// The glossary of the words of a language.
    pub fn new(words: &Words) -> Self {
        let ids = message_ids("glossary.ftl");
        let given = ids.iter().filter_map(|message| {
            let entry = Explained {
                id: message.strip_prefix(PREFIX)?.to_owned(),
                name: words.get(message),
                text: words.get(&format!("{message}.text")),
            };
            Some((entry, words.find(&format!("{message}.forms")).unwrap_or_default()))
        });
        Self::of(given)
    }

    /// A glossary of words, each with its forms.
    fn of(given: impl Iterator<Item = (Explained, String)>) -> Self {
        let mut entries = Vec::new();
        let mut forms: BTreeMap<Start, Vec<Form>> = BTreeMap::new();
        for (entry, list) in given {
            for form in list.split(MARK).map(str::trim).filter(|form| !form.is_empty()) {
                let capitals = !form.chars().any(char::is_lowercase);
                let letters: Vec<char> =
                    form.chars().map(|c| if capitals { plain(c) } else { folded(c) }).collect();
                let form = Form { capitals, entry: entries.len(), letters };
                let first = form.letters.iter().take_while(|c| c.is_alphanumeric()).count();
                forms.entry((folded(form.letters[0]), first)).or_default().push(form);
            }
            entries.push(entry);
        }
        for list in forms.values_mut() {
            list.sort_by_key(|form| std::cmp::Reverse(form.letters.len()));
        }
        Self { entries, forms }
    }

    /// The words that are explained, by their names.
    pub fn entries(&self) -> &[Explained] {
        &self.entries
    }

    /// The word with this id.
    pub fn entry(&self, id: &str) -> Option<&Explained> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// A text in pieces, with each word that is explained apart where it first stands. Words that
    /// were seen before stay plain; those that are found are added to what was seen.
    pub fn mark(&self, text: &str, seen: &mut BTreeSet<String>) -> Vec<Run> {
        let letters: Vec<Letter> = text.char_indices().map(Letter::of).collect();
        let mut runs = Vec::new();
        let mut plain_from = 0;
        let mut at = 0;
        while at < letters.len() {
            let word = letters[at..].iter().take_while(|letter| letter.in_word).count();
            let Some((form, entry)) = self.form_at(&letters, at, word) else {
                at += word.max(1);
                continue;
            };
            let end = at + form.letters.len();
            if seen.insert(entry.id.clone()) {
                let from = letters[at].byte;
                let to = letters.get(end).map_or(text.len(), |letter| letter.byte);
                runs.extend(run(&text[plain_from..from], None));
                runs.extend(run(&text[from..to], Some(entry.id.clone())));
                plain_from = to;
            }
            at = end;
        }
        runs.extend(run(&text[plain_from..], None));
        runs
    }

    /// The longest form that stands here, where a word of so many characters starts; none where none does.
    fn form_at(&self, letters: &[Letter], at: usize, word: usize) -> Option<(&Form, &Explained)> {
        let ends = |index: usize| letters.get(index).is_none_or(|letter| !letter.in_word);
        let form = self.forms.get(&(letters[at].folded, word))?.iter().find(|form| {
            let end = at + form.letters.len();
            let same = |(letter, expected): (&Letter, &char)| {
                *expected == if form.capitals { letter.plain } else { letter.folded }
            };
            end <= letters.len()
                && letters[at..].iter().zip(&form.letters).all(same)
                && ends(end)
                && !in_address(letters, at, end)
        })?;
        Some((form, &self.entries[form.entry]))
    }
}

/// Whether a word is a part of an address such as `safeonweb.be/nis2` or `info@ccb.be`: what stands
/// between two spaces has a point or an at sign between two letters.
fn in_address(letters: &[Letter], at: usize, end: usize) -> bool {
    let space = |one: &Letter| one.plain == ' ';
    let from = letters[..at].iter().rposition(space).map_or(0, |place| place + 1);
    let to = letters[end..].iter().position(space).map_or(letters.len(), |place| end + place);
    letters[from..to].windows(3).any(|three| {
        let [before, joint, after] = three else { return false };
        matches!(joint.plain, '.' | '@') && before.in_word && after.in_word
    })
}

/// A character of a text, as it is compared.
struct Letter {
    byte: usize,
    plain: char,
    folded: char,
    in_word: bool,
}

impl Letter {
    fn of((byte, letter): (usize, char)) -> Self {
        let in_word = letter.is_alphanumeric();
        Self { byte, plain: plain(letter), folded: folded(letter), in_word }
    }
}

fn run(text: &str, term: Option<String>) -> Option<Run> {
    (!text.is_empty()).then(|| Run { text: text.to_owned(), term })
}

/// A space of any width is a space.
fn plain(letter: char) -> char {
    if letter.is_whitespace() { ' ' } else { letter }
}

/// The same letter in lower case.
fn folded(letter: char) -> char {
    if letter.is_ascii() {
        return plain(letter).to_ascii_lowercase();
    }
    plain(letter).to_lowercase().next().unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text with the words that are explained in brackets.
    fn marked(text: &str, seen: &mut BTreeSet<String>) -> String {
        let given =
            [("step", "sign-in step | sign-in steps | step"), ("sla", "SLA | niveau de service")];
        let given = given.into_iter().map(|(id, forms)| {
            let (name, text) = (id.to_owned(), String::new());
            (Explained { id: id.to_owned(), name, text }, forms.to_owned())
        });
        let runs = Glossary::of(given).mark(text, seen);
        runs.into_iter()
            .map(|run| if run.term.is_some() { format!("[{}]", run.text) } else { run.text })
            .collect()
    }

    #[test]
    fn a_word_is_marked_where_it_first_stands() {
        for (text, expected) in [
            ("A step, and a step.", "A [step], and a step."),
            ("Sign-in steps", "[Sign-in steps]"),
            ("Stepwise, a misstep", "Stepwise, a misstep"),
            ("Sla is no SLA.", "Sla is no [SLA]."),
            ("l’SLA (niveau\u{202f}de service)", "l’[SLA] (niveau\u{202f}de service)"),
            ("", ""),
        ] {
            assert_eq!(marked(text, &mut BTreeSet::new()), expected);
        }
    }

    #[test]
    fn a_part_of_an_address_is_no_word() {
        let mut seen = BTreeSet::new();
        for text in ["See step.be/step-help.", "Write to step@firm.be.", "On www.step.eu"] {
            assert_eq!(marked(text, &mut seen), text);
        }
        assert_eq!(marked("In a step. Then.", &mut seen), "In a [step]. Then.");
    }

    #[test]
    fn what_was_seen_before_stays_plain() {
        let mut seen = BTreeSet::new();
        assert_eq!(marked("A step.", &mut seen), "A [step].");
        assert_eq!(marked("Another step and an SLA.", &mut seen), "Another step and an [SLA].");
    }
}
