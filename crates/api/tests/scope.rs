//! The result of the NIS2 scope as a person reads it, in each language.

#![allow(clippy::expect_used)]

use chrono::NaiveDate;
use tandem_api::headless::{self, Assessment};
use tandem_api::{Content, Language, Locale, builtin_content};
use tandem_content::samples;
use tandem_core::assessment::{CcbLetter, Linked, Organisation};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

fn sample(content: &Content, name: &str) -> Assessment {
    let text = samples().into_iter().find(|(id, _)| id == name).expect("a sample").1;
    let language = Language::new(Locale::En);
    headless::read(content, name, text.as_bytes(), &language).expect("it can be read").0
}

/// True when no id stands where its words belong. Some addresses begin like an id.
fn has_words(text: &str) -> bool {
    let parts = [
        "rule",
        "duty",
        "milestone",
        "category",
        "size",
        "figure",
        "borderline",
        "missing",
        "watch",
        "cited",
        "source",
        "why",
        "duties",
        "likely",
        "possible",
        "supply",
        "unknown",
    ];
    !text.contains('{') && parts.iter().all(|part| !text.contains(&format!("nis2-{part}")))
}

/// The text for the IT firm, changed.
fn text(locale: Locale, day: NaiveDate, change: impl Fn(&mut Organisation)) -> String {
    let content = builtin_content().expect("the content");
    let mut assessment = sample(&content, "it-services");
    change(&mut assessment.organisation);
    headless::scope_text(&content, &assessment, &Language::new(locale), day)
}

#[test]
fn the_answer_stands_first_and_the_official_test_last() {
    for (locale, answer, last) in [
        (Locale::En, "important entity", "indicative"),
        (Locale::Fr, "entité importante", "indicatif"),
        (Locale::Nl, "belangrijke entiteit", "indicatief"),
    ] {
        let text = text(locale, today(), |_| {});
        let lines: Vec<&str> = text.lines().collect();
        assert!(lines[1].contains(answer), "{text}");
        let end = lines.last().expect("a line");
        assert!(
            text.contains("[1] Loi du 26 avril 2024"),
            "the sources stand with numbers: {text}"
        );
        assert!(end.contains(last) && end.ends_with("https://atwork.safeonweb.be/nis2"), "{end}");
        assert!(text.contains("art. 3 § 1, art. 10"), "each rule has its article: {text}");
        assert!(text.contains("art. 30") && text.contains("2024"), "{text}");
        assert!(has_words(&text), "every id has words: {text}");
    }
}

#[test]
fn every_result_can_be_said_in_every_language() {
    let content = builtin_content().expect("the content");
    let types: Vec<String> = content.nis2.types.keys().cloned().collect();
    let base = sample(&content, "it-services");
    let mut organisations = vec![Organisation::default()];
    for id in &types {
        for (staff, country, letter) in [
            (5.0, "BE", CcbLetter::None),
            (60.0, "FR", CcbLetter::None),
            (300.0, "BE", CcbLetter::Important),
            (300.0, "BE", CcbLetter::None),
        ] {
            let mut one = base.organisation.clone();
            one.nis2_entity_types = Some(vec![id.clone()]);
            one.figures.staff_fte = Some(staff);
            one.figures.turnover_eur = Some(60e6);
            one.established_in = Some(country.into());
            one.main_establishment = Some(country.into());
            one.ccb_identified = Some(letter);
            one.it_independent_of_group = Some(true);
            one.linked = Some(vec![Linked::default()]);
            organisations.push(one.clone());
            one.linked = Some(Vec::new());
            organisations.push(one);
        }
    }
    for locale in Locale::ALL {
        let language = Language::new(locale);
        for organisation in &organisations {
            let assessment = Assessment { organisation: organisation.clone(), ..base.clone() };
            let text = headless::scope_text(&content, &assessment, &language, today());
            assert!(has_words(&text), "{text}");
        }
    }
}

#[test]
fn what_has_passed_is_said_in_the_past() {
    let essential = |organisation: &mut Organisation| organisation.figures.staff_fte = Some(300.0);
    let later = NaiveDate::from_ymd_opt(2027, 4, 18).expect("a day");
    let now = text(Locale::En, today(), essential);
    assert!(now.contains("passed on 18 April 2026"), "{now}");
    assert!(now.contains("is on 18 April 2027"), "{now}");
    assert!(now.contains("since 18 October 2024"), "{now}");
    assert!(text(Locale::En, later, essential).contains("passed on 18 April 2027"));
    let french = text(Locale::Fr, today(), essential);
    assert!(french.contains("était le 18 avril 2026"), "{french}");
    let dutch = text(Locale::Nl, today(), essential);
    assert!(dutch.contains("viel op 18 april 2026"), "{dutch}");
}

#[test]
fn an_important_entity_reads_that_the_conformity_milestones_are_not_for_it() {
    let text = text(Locale::En, today(), |_| {});
    assert!(text.contains("The conformity milestone of 18 April 2026 does not hold for you."));
    assert!(!text.contains("CyberFundamentals it was"), "{text}");
}

#[test]
fn what_is_missing_is_named_with_its_place_and_what_it_can_change() {
    let text = text(Locale::En, today(), |organisation| organisation.linked = None);
    for part in [
        "The result is not certain yet",
        "(organisation.linked)",
        "the result can be: important entity, essential entity.",
        "What the law says for you in any case:",
        "Size: not certain yet",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn the_law_of_another_country_is_named_and_never_called_out() {
    let text = text(Locale::En, today(), |organisation| {
        organisation.main_establishment = Some("NL".into());
    });
    assert!(text.contains("another country") && text.contains("Netherlands"), "{text}");
    assert!(!text.contains("does not cover your business"), "{text}");
}

#[test]
fn customers_under_nis2_are_spoken_of_only_where_the_law_does_not_cover_the_firm() {
    let small = |organisation: &mut Organisation| organisation.figures.staff_fte = Some(12.0);
    assert!(text(Locale::En, today(), small).contains("You have customers under NIS2."));
    assert!(!text(Locale::En, today(), |_| {}).contains("You have customers under NIS2."));
}
