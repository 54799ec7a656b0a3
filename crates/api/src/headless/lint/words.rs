//! The words of a questionnaire: there, not too long, and different in each language.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use tandem_core::pack::Pack;
use tandem_i18n::{Locale, source};

use super::folder::Folder;
use super::rest::Data;
use super::sentences::{sentences, words};
use super::{Lint, entry_place, expected};
use crate::Language;

/// The most words of a sentence.
const SENTENCE: usize = 30;
/// The most words of a sentence on average, over a file.
const AVERAGE: f64 = 15.0;
/// A mean over fewer sentences says little.
const ENOUGH: i32 = 10;
/// The most words of a definition.
const DEFINITION: usize = 45;
/// The most words of a choice: it stands on one button.
const CHOICE: usize = 14;
/// The names of the regions belong to no contact.
const REGIONS: &str = "contact-region-";
/// From so many words on, a text that is the same in two languages was left untranslated.
const SAME: usize = 5;

/// A text with its place.
struct Placed {
    place: String,
    text: String,
}

pub(super) fn look(
    folder: &Folder,
    pack: Option<&Pack>,
    data: &Data,
    language: &Language,
    lint: &mut Lint,
) {
    let mut all: BTreeMap<&'static str, BTreeMap<String, Placed>> = BTreeMap::new();
    for locale in Locale::ALL {
        all.insert(locale.code(), read(folder, locale, language, lint));
    }
    if let Some(pack) = pack {
        for (code, texts) in &all {
            dangling_and_missing(folder, pack, data, (code, texts), language, lint);
        }
        same_choices(pack, &all, language, lint);
    }
    for texts in all.values() {
        for (key, placed) in texts {
            lengths(key, placed, language, lint);
        }
    }
    left_in_english(&all, language, lint);
    missing_forms(&all, language, lint);
    for texts in all.values() {
        forms(texts, language, lint);
    }
}

/// The texts of a language by key.
fn read(
    folder: &Folder,
    locale: Locale,
    language: &Language,
    lint: &mut Lint,
) -> BTreeMap<String, Placed> {
    let say = &language.words;
    let mut all: BTreeMap<String, Placed> = BTreeMap::new();
    for file in folder.words(locale) {
        let (texts, errors) = source::texts(&file.text);
        for error in errors {
            let place = format!("{}:{}", file.place, error.line);
            let detail = (&error.detail).into();
            lint.problem(place, say.with("lint-fluent", &[("detail", detail)]));
        }
        let (mut count, mut total) = (0, 0);
        for text in texts {
            let place = format!("{}:{}", file.place, text.line);
            for (sentence, words) in sentences(&text.text) {
                // The forms of a word are a list and no sentence.
                if is_forms(&text.key) {
                    continue;
                }
                count += 1;
                total += words;
                if words > SENTENCE {
                    let start: String = sentence.chars().take(40).collect();
                    let (words, limit) = (words.to_string(), SENTENCE.to_string());
                    let args = [
                        ("words", (&words).into()),
                        ("limit", (&limit).into()),
                        ("sentence", (&start).into()),
                    ];
                    lint.problem(place.clone(), say.with("lint-long-sentence", &args));
                }
            }
            if text.text.contains(['{', '}']) {
                lint.problem(place.clone(), say.get("lint-braces"));
            }
            if text.text.is_empty() && text.key.contains('.') {
                lint.problem(place.clone(), say.get("lint-empty"));
            }
            match all.entry(text.key) {
                Entry::Occupied(entry) => {
                    let message = say.with("lint-twice", &[("id", entry.key().into())]);
                    lint.problem(place, message);
                }
                Entry::Vacant(entry) => {
                    entry.insert(Placed { place, text: text.text });
                }
            }
        }
        #[allow(clippy::cast_precision_loss)]
        let average = total as f64 / f64::max(1.0, f64::from(count));
        if average > AVERAGE && count >= ENOUGH {
            let (average, limit) =
                (language.formats.decimals(average, 1), language.formats.number(AVERAGE));
            let args = [("average", (&average).into()), ("limit", (&limit).into())];
            lint.problem(file.place.clone(), say.with("lint-long-average", &args));
        }
    }
    all
}

/// True for the strings by which a word of the glossary is found in texts: they are a list.
fn is_forms(key: &str) -> bool {
    key.split_once('.').is_some_and(|(_, part)| part == "forms")
}

/// Words that are missing, and words that belong to nothing.
fn dangling_and_missing(
    folder: &Folder,
    pack: &Pack,
    data: &Data,
    (code, texts): (&str, &BTreeMap<String, Placed>),
    language: &Language,
    lint: &mut Lint,
) {
    let mut known = BTreeSet::new();
    for (id, parts) in expected(pack, data) {
        let keys: Vec<String> = std::iter::once(id.clone())
            .chain(parts.iter().map(|part| format!("{id}.{part}")))
            .collect();
        let missing: Vec<&String> = keys.iter().filter(|key| !texts.contains_key(*key)).collect();
        if missing.len() == keys.len() {
            let args = [("entry", (&id).into())];
            let message = language.words.with("lint-entry-missing", &args);
            lint.problem(home(folder, &id, code), message);
        } else {
            for key in missing {
                let message = language.words.with("lint-missing", &[("id", key.into())]);
                // Where the rest of the entry stands.
                let rest = keys.iter().find_map(|key| texts.get(key));
                let place = rest.map_or_else(|| home(folder, &id, code), |rest| rest.place.clone());
                lint.problem(place, message);
            }
        }
        known.extend(keys);
    }
    let ours = |key: &str| match key.split('-').next() {
        Some("glossary") => data.own_terms,
        Some("contact") => data.own_contacts,
        _ => true,
    };
    for (key, placed) in texts.iter().filter(|(key, _)| !known.contains(*key) && ours(key)) {
        // Only the words that a text is found by may be there or not.
        if is_forms(key) || key.starts_with(REGIONS) {
            continue;
        }
        let message = language.words.with("lint-dangling", &[("id", key.into())]);
        lint.problem(placed.place.clone(), message);
    }
}

/// Where the words of an entry belong: the file of words that is named like the file of its
/// structure; else that one, with the language.
fn home(folder: &Folder, id: &str, code: &str) -> String {
    let (kind, bare) = id.split_once('-').unwrap_or((id, id));
    let place = match kind {
        "glossary" => entry_place(folder.data_file("glossary.toml"), bare),
        "contact" => entry_place(folder.data_file("contacts.toml"), bare),
        "domain" => format!("{bare}.toml"),
        _ => entry_place(folder.structure.iter(), bare),
    };
    let file = place.split(".toml").next().and_then(|path| path.rsplit(['/', '\\']).next());
    let words = Locale::ALL.into_iter().filter(|locale| locale.code() == code);
    let words = words.flat_map(|locale| folder.words(locale));
    let named = file.map(|file| format!("{file}.ftl"));
    let own = words.into_iter().find(|words| Some(&words.name) == named.as_ref());
    own.map_or_else(|| format!("{place} ({code})"), |words| words.place.clone())
}

/// Texts that are longer than the place where they are shown.
fn lengths(key: &str, placed: &Placed, language: &Language, lint: &mut Lint) {
    let say = &language.words;
    let (id, part) = key.split_once('.').unwrap_or((key, ""));
    let limit = match (id.split('-').next(), part) {
        (Some("question"), "short") => 42,
        (Some("domain"), "") => 26,
        (Some("action" | "glossary"), "") => 60,
        _ => usize::MAX,
    };
    let length = placed.text.chars().count();
    if length > limit {
        let (length, limit) = (length.to_string(), limit.to_string());
        let args = [("length", (&length).into()), ("limit", (&limit).into())];
        lint.problem(placed.place.clone(), say.with("lint-too-long", &args));
    }
    let most = match (id.split('-').next(), part) {
        (Some("glossary"), "text") => DEFINITION,
        _ if part.split('-').next() == Some("choice") => CHOICE,
        _ => usize::MAX,
    };
    let count = words(&placed.text);
    if count > most {
        let (count, limit) = (count.to_string(), most.to_string());
        let args = [("words", (&count).into()), ("limit", (&limit).into())];
        lint.problem(placed.place.clone(), say.with("lint-many-words", &args));
    }
}

/// Choices of a question that read the same.
fn same_choices(
    pack: &Pack,
    all: &BTreeMap<&'static str, BTreeMap<String, Placed>>,
    language: &Language,
    lint: &mut Lint,
) {
    for texts in all.values() {
        for question in &pack.questions {
            let mut seen = BTreeSet::new();
            for choice in &question.choices {
                let key = format!("question-{}.choice-{}", question.id, choice.id);
                let Some(placed) = texts.get(&key) else { continue };
                if !seen.insert(placed.text.as_str()) {
                    let args = [("id", (&key).into())];
                    let message = language.words.with("lint-same-choice", &args);
                    lint.problem(placed.place.clone(), message);
                }
            }
        }
    }
}

/// Texts of several words that are the same as the English ones.
fn left_in_english(
    all: &BTreeMap<&'static str, BTreeMap<String, Placed>>,
    language: &Language,
    lint: &mut Lint,
) {
    let Some(english) = all.get(Locale::En.code()) else { return };
    for (code, texts) in all.iter().filter(|(code, _)| **code != Locale::En.code()) {
        for (key, placed) in texts {
            let same = english.get(key).is_some_and(|other| other.text == placed.text);
            if same && words(&placed.text) >= SAME && !is_forms(key) {
                let message = language.words.get("lint-left-in-english");
                lint.problem(format!("{} ({code})", placed.place), message);
            }
        }
    }
}

/// Forms that only some languages have.
fn missing_forms(
    all: &BTreeMap<&'static str, BTreeMap<String, Placed>>,
    language: &Language,
    lint: &mut Lint,
) {
    let with: BTreeSet<&String> =
        all.values().flat_map(BTreeMap::keys).filter(|key| is_forms(key)).collect();
    for key in with {
        let id = key.split('.').next().unwrap_or(key).to_owned();
        for texts in all.values().filter(|texts| !texts.contains_key(key)) {
            let Some(placed) = texts.get(&id) else { continue };
            let args = [("id", (&id).into())];
            lint.problem(placed.place.clone(), language.words.with("lint-forms-missing", &args));
        }
    }
}

/// Forms that two words of the glossary share.
fn forms(texts: &BTreeMap<String, Placed>, language: &Language, lint: &mut Lint) {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for (_, placed) in texts.iter().filter(|(key, _)| is_forms(key)) {
        for form in placed.text.split('|').map(str::trim) {
            if !seen.insert(form.to_lowercase()) {
                let args = [("form", form.into())];
                let message = language.words.with("lint-form-twice", &args);
                lint.problem(placed.place.clone(), message);
            }
        }
    }
}
