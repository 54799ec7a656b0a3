//! The pack and its words say the same things, in three languages, and fit where they are shown.

#![allow(clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};

use tandem_content::ftl::{LANGUAGES, texts};
use tandem_core::builtin;
use tandem_core::pack::Pack;

#[test]
fn every_part_of_the_pack_has_its_words_and_no_word_dangles() {
    let pack = pack();
    for domain in &pack.domains {
        let expected = expected(&pack, domain.as_str());
        for language in LANGUAGES {
            let found: BTreeSet<String> =
                texts(language, &format!("pack/{domain}.ftl")).into_keys().collect();
            let missing: Vec<_> = expected.difference(&found).collect();
            let dangling: Vec<_> = found.difference(&expected).collect();
            assert!(
                missing.is_empty() && dangling.is_empty(),
                "{language}, {domain}: missing {missing:?}, dangling {dangling:?}"
            );
        }
    }
}

#[test]
fn no_text_of_the_pack_is_empty() {
    for (language, id, text) in all() {
        assert!(!text.is_empty(), "{language}: {id}");
    }
}

#[test]
fn short_texts_fit_where_they_are_shown() {
    let mut long = Vec::new();
    for (language, id, text) in all() {
        let characters = text.chars().count();
        let words = text.split_whitespace().count();
        let limit = if id.split_once('.').is_some_and(|(_, part)| part == "short") {
            42
        } else if id.starts_with("domain-") && !id.contains('.') {
            26
        } else if id.starts_with("action-") && !id.contains('.') {
            60
        } else {
            usize::MAX
        };
        if characters > limit {
            long.push(format!("{language}: {id} has {characters} characters, not {limit}: {text}"));
        }
        if id.contains(".choice-") && words > 14 {
            long.push(format!("{language}: {id} has {words} words, not 14: {text}"));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn each_language_is_written_and_not_left_in_english() {
    let mut texts_by_id: BTreeMap<String, BTreeMap<&str, String>> = BTreeMap::new();
    for (language, id, text) in all() {
        texts_by_id.entry(id).or_default().insert(language, text);
    }
    for (id, texts) in texts_by_id {
        let long = texts["en"].split_whitespace().count() > 4;
        for language in ["fr", "nl"] {
            assert!(!long || texts[language] != texts["en"], "{id} is English in {language}");
        }
    }
}

#[test]
fn the_choices_of_a_question_differ_in_every_language() {
    let pack = pack();
    for (language, domain) in
        LANGUAGES.into_iter().flat_map(|l| pack.domains.iter().map(move |d| (l, d)))
    {
        let texts = texts(language, &format!("pack/{domain}.ftl"));
        for question in pack.questions.iter().filter(|question| question.domain == *domain) {
            let choices: BTreeSet<&str> = question
                .choices
                .iter()
                .map(|choice| {
                    texts[&format!("question-{}.choice-{}", question.id, choice.id)].as_str()
                })
                .collect();
            assert_eq!(choices.len(), question.choices.len(), "{language}: {}", question.id);
        }
    }
}

/// Every id that the words of a domain must have, and no other.
fn expected(pack: &Pack, domain: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::from([format!("domain-{domain}"), format!("domain-{domain}.about")]);
    let mut actions = BTreeSet::new();
    for question in pack.questions.iter().filter(|question| question.domain.as_str() == domain) {
        let id = format!("question-{}", question.id);
        for part in ["short", "explanation", "why", "how", "evidence"] {
            ids.insert(format!("{id}.{part}"));
        }
        for choice in &question.choices {
            ids.insert(format!("{id}.choice-{}", choice.id));
        }
        ids.insert(id);
    }
    // The words of an action stand with the domain whose file has the action.
    let file =
        std::fs::read_to_string(tandem_content::root().join(format!("assets/pack/{domain}.toml")));
    let file = file.expect("the file of the domain");
    let blocks = file.split("[[action]]").skip(1);
    actions.extend(blocks.filter_map(|block| {
        let line = block.lines().find(|line| line.starts_with("id ="))?;
        line.split('"').nth(1).map(str::to_owned)
    }));
    for action in pack.actions.iter().filter(|action| actions.contains(action.id.as_str())) {
        let id = format!("action-{}", action.id);
        for step in 1..=action.steps {
            ids.insert(format!("{id}.step-{step}"));
        }
        for part in ["why", "help"] {
            ids.insert(format!("{id}.{part}"));
        }
        ids.insert(id);
    }
    ids
}

/// Every text of the pack: language, id, text.
fn all() -> Vec<(&'static str, String, String)> {
    let pack = pack();
    let mut all = Vec::new();
    for language in LANGUAGES {
        for domain in &pack.domains {
            let texts = texts(language, &format!("pack/{domain}.ftl"));
            all.extend(texts.into_iter().map(|(id, text)| (language, id, text)));
        }
    }
    all
}

fn pack() -> Pack {
    builtin::pack().expect("the built-in pack")
}
