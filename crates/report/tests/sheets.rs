//! The pages that stand by themselves: one page each, whatever they hold.

#![allow(clippy::expect_used)]

use chrono::{DateTime, NaiveDate, Utc};
use tandem_core::assessment::{Assessment, CcbLetter, Organisation};
use tandem_core::builtin;
use tandem_core::incident::Incident;
use tandem_i18n::Locale;
use tandem_report::compose::{customer_sheet, incident_sheet};
use tandem_report::wording::Language;
use tandem_report::{Document, pdf};

#[test]
fn a_page_by_itself_is_one_page_in_every_language_and_with_long_names() {
    let content = builtin::content().expect("the content");
    let long = "Vereniging voor Samenwerking ".repeat(2);
    let organisation = Organisation {
        name: long.trim().to_owned(),
        ccb_identified: Some(CcbLetter::Essential),
        nis2_customers: Some(true),
        ..Organisation::default()
    };
    let aware: DateTime<Utc> = "2026-10-24T12:10:00Z".parse().expect("a moment");
    let assessment = Assessment::empty("a".into(), aware, &content.pack, organisation);
    let incident = Incident {
        name: long.trim().to_owned(),
        handled: "2027-03-01T12:00:00Z".parse().ok(),
        ..Incident::noticed(aware)
    };
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    for locale in Locale::ALL {
        let language = Language::new(locale);
        for (what, document) in [
            ("customer", customer_sheet(&content, &assessment, &language, day)),
            ("empty", incident_sheet(&content, &assessment, None, &language, day)),
            ("incident", incident_sheet(&content, &assessment, Some(&incident), &language, day)),
        ] {
            assert_eq!(pages(&document), 1, "{what} in {locale:?}");
        }
    }
}

#[test]
fn the_form_of_a_trust_service_leaves_24_hours_for_its_notification() {
    let content = builtin::content().expect("the content");
    let created: DateTime<Utc> = "2026-10-24T12:10:00Z".parse().expect("a moment");
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    let three_days = |activities: &[&str]| {
        let organisation = Organisation {
            ccb_identified: Some(CcbLetter::Important),
            nis2_entity_types: Some(activities.iter().map(|id| (*id).to_owned()).collect()),
            ..Organisation::default()
        };
        let assessment = Assessment::empty("a".into(), created, &content.pack, organisation);
        let form = incident_sheet(&content, &assessment, None, &Language::new(Locale::En), day);
        format!("{:?}", form.blocks).matches("72 hours after").count()
    };
    // Without one, the notification to the CCB and the one of a data leak both leave 72 hours.
    assert_eq!(three_days(&[]), 2);
    assert_eq!(three_days(&["digital_infra.di.8"]), 1);
}

#[test]
fn the_page_for_a_customer_holds_no_score() {
    let content = builtin::content().expect("the content");
    let created: DateTime<Utc> = "2026-10-24T12:10:00Z".parse().expect("a moment");
    let assessment = Assessment::empty("a".into(), created, &content.pack, Organisation::default());
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    let document = customer_sheet(&content, &assessment, &Language::new(Locale::En), day);
    let text = format!("{:?}", document.blocks);
    assert!(!text.contains("out of 100") && text.contains("Being looked into"), "{text}");
}

fn pages(document: &Document) -> usize {
    let bytes = pdf(document).expect("a file");
    lopdf::Document::load_mem(&bytes).expect("it can be read back").get_pages().len()
}
