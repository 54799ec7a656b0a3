//! The report in its three sizes: what each holds, and that the page for management is one page.

#![allow(clippy::expect_used, clippy::unwrap_used)]

mod samples;

use samples::{HARMFUL, NAMES, day, harmful, sample};
use tandem_core::assessment::{Answer, AnswerChoice, Assessment};
use tandem_core::builtin;
use tandem_core::content::Content;
use tandem_core::pack::Depth;
use tandem_i18n::Locale;
use tandem_report::compose::{Branding, Options, Variant, report};
use tandem_report::document::Block;
use tandem_report::wording::Language;
use tandem_report::{Document, logo, pdf};

fn made(content: &Content, assessment: &Assessment, locale: Locale, variant: Variant) -> Document {
    let consultant = "Vereniging voor Samenwerking en Cyberveiligheid".to_owned();
    let picture = include_bytes!("pictures/colour.jpg");
    let options = Options {
        date: day(),
        variant,
        consultant: consultant.clone(),
        logo: Some(logo::read(picture, consultant).unwrap()),
        branding: Some(branding(false)),
        ..Options::default()
    };
    report(content, assessment, &Language::new(locale), &options)
}

/// The longest branding that a file can hold.
fn branding(verified: bool) -> Branding {
    let picture = include_bytes!("pictures/grey.jpg");
    Branding {
        publisher: "Vereniging voor Cyberveiligheid ".repeat(3)[..80].trim().to_owned(),
        verified,
        line: "Een dienst van de vereniging voor haar leden. ".repeat(3)[..120].trim().to_owned(),
        web: "https://vereniging.example/kmo".to_owned(),
        mail: "info@vereniging.example".to_owned(),
        phone: "+32 2 123 45 67".to_owned(),
        text: "Bel ons op weekdagen van 9 tot 17 uur. ".repeat(5).trim().to_owned(),
        logo: Some(logo::read(picture, "Vereniging".to_owned()).unwrap()),
    }
}

#[test]
fn a_report_says_whose_branding_it_carries_and_whether_that_was_verified() {
    let content = builtin::content().unwrap();
    let assessment = sample(&content, "bakery");
    for (locale, not_verified) in [
        (Locale::En, "not verified"),
        (Locale::Fr, "non vérifié"),
        (Locale::Nl, "niet geverifieerd"),
    ] {
        for variant in Variant::ALL {
            for verified in [true, false] {
                let branding = branding(verified);
                let options = Options {
                    date: day(),
                    variant,
                    branding: Some(branding.clone()),
                    ..Options::default()
                };
                let document = report(&content, &assessment, &Language::new(locale), &options);
                let page = tandem_report::html(&document);
                assert!(page.contains(&branding.publisher) && page.contains(&branding.line));
                let marked = format!("{} ({not_verified})", branding.publisher);
                assert_eq!(page.contains(&marked), !verified, "{locale:?} {variant:?}");
                let chapter = page.contains(&branding.phone);
                assert_eq!(chapter, variant != Variant::Management, "the way to reach it");
                assert_eq!(page.contains("href=\"https://vereniging.example/kmo\""), chapter);
                assert_eq!(page.matches("<img").count(), 1);
                assert!(pdf(&document).is_ok());
            }
            // Without a branding nothing of it is there.
            let options = Options { date: day(), variant, ..Options::default() };
            let page = tandem_report::html(&report(
                &content,
                &assessment,
                &Language::new(locale),
                &options,
            ));
            assert!(!page.contains(&format!("({not_verified})")) && !page.contains("<img"));
        }
    }
}

fn pages(document: &Document) -> usize {
    let bytes = pdf(document).expect("a file");
    lopdf::Document::load_mem(&bytes).expect("a sound file").get_pages().len()
}

fn titles(document: &Document) -> Vec<&str> {
    document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading(heading) if heading.level <= 2 => Some(heading.text.as_str()),
            _ => None,
        })
        .collect()
}

#[test]
fn the_page_for_management_is_one_page_for_everybody() {
    let content = builtin::content().unwrap();
    for locale in Locale::ALL {
        for name in NAMES {
            let mut assessment = sample(&content, name);
            assessment.organisation.name = "Vereniging voor Samenwerking ".repeat(4);
            let page = made(&content, &assessment, locale, Variant::Management);
            assert_eq!(pages(&page), 1, "{name} in {locale:?}");
            let options = Options {
                date: day(),
                variant: Variant::Management,
                branding: Some(branding(false)),
                ..Options::default()
            };
            let page = report(&content, &assessment, &Language::new(locale), &options);
            assert_eq!(pages(&page), 1, "{name} in {locale:?} with a branding alone");
        }
        let page = made(&content, &worst(&content), locale, Variant::Management);
        assert_eq!(pages(&page), 1, "everything missing, in {locale:?}");
    }
}

#[test]
fn each_size_holds_what_the_smaller_one_does() {
    let content = builtin::content().unwrap();
    let assessment = sample(&content, "it-services");
    let [full, plan, management] =
        Variant::ALL.map(|variant| made(&content, &assessment, Locale::Nl, variant));
    let (full, plan, management) = (titles(&full), titles(&plan), titles(&management));
    assert!(management.iter().all(|title| plan.contains(title)));
    assert!(plan.iter().all(|title| full.contains(title)), "{plan:?}");
    assert!(management.len() < plan.len() && plan.len() < full.len());
}

/// What a person typed is text in every form and no more, and no file fails because of it.
#[test]
fn nothing_that_is_typed_breaks_a_report() {
    let content = builtin::content().unwrap();
    for words in
        HARMFUL.iter().copied().chain(["<script>alert(1)</script>", "نص עברית 漢字 🥐", ""])
    {
        let assessment = harmful(&content, words);
        for variant in Variant::ALL {
            let document = made(&content, &assessment, Locale::Fr, variant);
            assert!(pdf(&document).is_ok(), "{words:?}");
            let page = tandem_report::html(&document);
            assert!(!page.contains("<script"), "{words:?}");
        }
    }
}

/// Every question of the longest questionnaire, with its worst answer.
fn worst(content: &Content) -> Assessment {
    let mut assessment = sample(content, "it-services");
    assessment.depth = Depth::Complete;
    for question in &content.pack.questions {
        let choice = AnswerChoice::Option(question.choices.first().unwrap().id.clone());
        let answer = Answer { choice, note: None, evidence: None, answered: None };
        assessment.answers.insert(question.id.clone(), answer);
    }
    assessment
}
