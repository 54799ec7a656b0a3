//! The branding of reports: verified, unknown, altered, not signed, and what a hostile file can try.

#![allow(clippy::expect_used)]

mod common;

use common::Computer;
use serde_json::{Value, json};
use tandem_api::view::{OfferView, ReportView};
use tandem_api::{ApiError, App, Offer};
use tandem_content::root;

/// The publisher of the fixtures, and the key of `coalition`.
const NAME: &str = "Digitale Coalitie";
const KEY: &str = "RWRoyHJs3o59Q8leeNAQcCwaQLAaqt8AWIHpIOGHSPCeM6v/iCtOB3vO";

/// A file of the fixtures and its signature.
fn fixture(name: &str) -> (Vec<u8>, Vec<u8>) {
    let path = root().join(format!("tests/fixtures/branding/{name}.tandem-branding.json"));
    let signature = path.with_extension("json.minisig");
    (std::fs::read(path).expect("a file"), std::fs::read(signature).expect("a signature"))
}

/// Chooses a file; what waits then to be accepted.
fn choose(app: &App, id: &str, bytes: &[u8], signature: Option<&[u8]>) -> (OfferView, Offer) {
    let (view, offer) = app.branding_offer(id, "b.json", bytes, signature).expect("it is read");
    (view.offer.expect("it waits"), offer.expect("it waits"))
}

/// A computer on which the fixture `coalition` was accepted.
fn accepted(app: &App) -> String {
    let id = app.sample_add("bakery").expect("an example").assessment.id;
    let (bytes, signature) = fixture("coalition");
    let (_, offer) = choose(app, &id, &bytes, Some(&signature));
    let view = app.branding_accept(&id, &offer, NAME).expect("accepted");
    assert_eq!(in_use(&view), Some((NAME, true)));
    id
}

fn in_use(view: &ReportView) -> Option<(&str, bool)> {
    view.branding.as_ref().map(|branding| (branding.publisher.as_str(), branding.verified))
}

fn html(app: &App, id: &str) -> String {
    String::from_utf8(app.export(id, "html").expect("a page")).expect("text")
}

#[test]
fn a_new_publisher_is_asked_about_and_known_from_then_on() {
    let computer = Computer::new();
    let app = computer.start_in(&["nl"]);
    let id = app.sample_add("bakery").expect("an example").assessment.id;
    let (bytes, signature) = fixture("coalition");
    let (view, offer) = choose(&app, &id, &bytes, Some(&signature));
    assert_eq!((view.state.as_str(), view.before.as_str()), ("new", ""));
    assert_eq!((view.publisher.as_str(), view.key.as_str()), (NAME, KEY));
    assert_eq!(in_use(&app.report_open(&id).expect("the screen")), None, "nothing before a yes");

    for typed in ["", " ", "Digitale", "Digitale Coalitie x", "Digitale Coalitie\u{200b}"] {
        let refused = app.branding_accept(&id, &offer, typed).expect("a view");
        assert_eq!(refused.problems.len(), 1, "{typed}");
        assert_eq!(refused.problems[0].field, "branding");
        assert_eq!((in_use(&refused), refused.publishers.len()), (None, 0), "{typed}");
    }
    let taken = app.branding_accept(&id, &offer, "  digitale  COALITIE ").expect("accepted");
    assert_eq!((in_use(&taken), taken.problems.len()), (Some((NAME, true)), 0));
    assert_eq!((taken.publishers[0].name.as_str(), taken.publishers[0].key.as_str()), (NAME, KEY));
    let shown = taken.branding.expect("in use");
    assert_eq!(shown.line, "Een dienst van de Digitale Coalitie voor haar leden.");
    assert_eq!(shown.contact.len(), 4);
    assert!(shown.logo.starts_with("data:image/png;base64,"));

    // It is on the disk; the report carries it, and the same file is taken at once.
    drop(app);
    let app = computer.start_in(&["fr"]);
    let page = html(&app, &id);
    for part in ["Coalition numérique pour ses membres", "+32 2 123 45 67", "<img", "Qui propose"]
    {
        assert!(page.contains(part), "{part}");
    }
    assert!(!page.contains("(non vérifié)"));
    app.branding_remove(&id).expect("removed");
    assert!(!html(&app, &id).contains("Qui propose"));
    let (view, offer) = app.branding_offer(&id, "b", &bytes, Some(&signature)).expect("taken");
    assert!(view.offer.is_none() && offer.is_none());
    assert_eq!(in_use(&view.report), Some((NAME, true)));
}

#[test]
fn an_altered_file_is_never_taken_as_signed() {
    let computer = Computer::new();
    let app = computer.start_in(&["en"]);
    let id = accepted(&app);
    let (bytes, signature) = fixture("coalition");
    let text = String::from_utf8(bytes.clone()).expect("text");
    let (_, other) = fixture("other-key");
    let altered = text.replace("+32 2 123 45 67", "+32 2 999 99 99");
    assert_ne!(altered, text);
    let cut = &signature[..signature.len() - 20];
    let comment = String::from_utf8(signature.clone()).expect("text").replace("fixture\n", "x\n");
    for (bytes, signature) in [
        (altered.as_bytes(), signature.as_slice()),
        (&text.replace('\n', "\r\n").into_bytes()[..], &signature),
        (&bytes, &other),
        (&bytes, cut),
        (&bytes, comment.as_bytes()),
        (&bytes, b"untrusted comment: x\nRUQf\n"),
        (&bytes, &[0xff; 300]),
    ] {
        let (view, offer) = choose(&app, &id, bytes, Some(signature));
        assert_eq!(view.state, "altered");
        let view = app.report_open(&id).expect("the screen");
        assert_eq!(in_use(&view), Some((NAME, true)), "the one before stays");
        let view = app.branding_accept(&id, &offer, NAME).expect("by name");
        assert_eq!(in_use(&view), Some((NAME, false)), "by name only, and not as signed");
        assert!(html(&app, &id).contains("Digitale Coalitie (not verified)"));
        // The right one again, whose publisher is known.
        let (bytes, signature) = fixture("coalition");
        let (view, _) = app.branding_offer(&id, "b", &bytes, Some(&signature)).expect("taken");
        assert_eq!(in_use(&view.report), Some((NAME, true)));
    }
}

#[test]
fn one_without_signature_is_taken_by_name_and_marked_everywhere() {
    let computer = Computer::new();
    let app = computer.start_in(&["en"]);
    let id = app.sample_add("bakery").expect("an example").assessment.id;
    let (bytes, _) = fixture("coalition");
    for signature in [None, Some(&b""[..])] {
        let (view, offer) = choose(&app, &id, &bytes, signature);
        assert_eq!(view.state, "unsigned");
        let refused = app.branding_accept(&id, &offer, "somebody").expect("a view");
        assert_eq!(refused.problems.len(), 1);
        let taken = app.branding_accept(&id, &offer, NAME).expect("accepted");
        assert_eq!(in_use(&taken), Some((NAME, false)));
        assert!(taken.publishers.is_empty(), "its key is not known by that");
        let page = html(&app, &id);
        assert!(page.contains("(not verified)") && page.contains("Nobody verified that"));
        let one_page = app.export(&id, "pdf-management").expect("a page");
        assert!(one_page.starts_with(b"%PDF-"));
        app.branding_remove(&id).expect("removed");
    }
    // Also of a publisher that is known: the file is not the one that it signed.
    let id = accepted(&app);
    let (_, offer) = choose(&app, &id, &bytes, None);
    let taken = app.branding_accept(&id, &offer, NAME).expect("accepted");
    assert_eq!(in_use(&taken), Some((NAME, false)));
}

#[test]
fn a_known_name_with_another_key_is_warned_about() {
    let computer = Computer::new();
    let app = computer.start_in(&["en"]);
    let id = accepted(&app);
    let (bytes, signature) = fixture("other-key");
    let (view, offer) = choose(&app, &id, &bytes, Some(&signature));
    assert_eq!((view.state.as_str(), view.before.as_str()), ("other-key", KEY));
    assert_ne!(view.key, KEY);
    let taken = app.branding_accept(&id, &offer, NAME).expect("accepted");
    assert_eq!((in_use(&taken), taken.publishers.len()), (Some((NAME, true)), 1));
    assert_eq!(taken.publishers[0].key, view.key, "one key a name");
    // The key of before no longer counts.
    let (bytes, signature) = fixture("coalition");
    assert_eq!(choose(&app, &id, &bytes, Some(&signature)).0.state, "other-key");
}

#[test]
fn a_known_key_under_another_name_is_asked_about() {
    let computer = Computer::new();
    let app = computer.start_in(&["en"]);
    let id = accepted(&app);
    let (bytes, signature) = fixture("other-name");
    let (view, offer) = choose(&app, &id, &bytes, Some(&signature));
    assert_eq!((view.state.as_str(), view.before.as_str()), ("other-name", NAME));
    let taken = app.branding_accept(&id, &offer, "fédération du numérique").expect("accepted");
    assert_eq!(in_use(&taken), Some(("Fédération du Numérique", true)));
    assert_eq!(taken.publishers.len(), 2);
}

#[test]
fn a_publisher_that_is_forgotten_is_asked_about_again() {
    let computer = Computer::new();
    let app = computer.start_in(&["en"]);
    let id = accepted(&app);
    let view = app.publisher_forget(&id, NAME).expect("forgotten");
    assert_eq!((in_use(&view), view.publishers.len()), (Some((NAME, false)), 0));
    assert!(html(&app, &id).contains("(not verified)"));
    let (bytes, signature) = fixture("coalition");
    assert_eq!(choose(&app, &id, &bytes, Some(&signature)).0.state, "new");
    app.publisher_forget(&id, "nobody").expect("nothing to forget");
}

#[test]
fn a_hostile_file_is_refused_with_every_problem_and_changes_nothing() {
    let computer = Computer::new();
    let app = computer.start_in(&["en"]);
    let id = accepted(&app);
    let (bytes, signature) = fixture("coalition");
    let good: Value = serde_json::from_slice(&bytes).expect("JSON");
    let with = |place: &str, value: Value| {
        let mut file = good.clone();
        let (parent, key) = place.rsplit_once('/').expect("a place");
        let parent = file.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object");
        parent.insert(key.to_owned(), value);
        file.to_string()
    };
    let text = good.to_string();
    let twice = text.replacen("{\"", "{\"publisher\":\"An\",\"", 1);
    let bomb = "[".repeat(100_000);
    let cases = [
        (with("/extra", json!(1)), "extra"),
        (with("/contact/fax", json!("1")), "contact.fax"),
        (with("/publisher", json!("Digitale\u{202e} Coalitie")), "publisher"),
        (with("/publisher", json!("Digitale\u{7} Coalitie")), "publisher"),
        (with("/publisher", json!("x".repeat(81))), "publisher"),
        (with("/publisher", json!(" ")), "publisher"),
        (with("/key", json!("RWQ")), "key"),
        (with("/key", json!("x".repeat(56))), "key"),
        (with("/line/en", json!("a\nb")), "line.en"),
        (with("/line/en", json!("x".repeat(121))), "line.en"),
        (with("/line", json!({ "en": "only" })), "line.fr"),
        (with("/contact/web", json!("javascript:alert(1)")), "contact.web"),
        (with("/contact/web", json!("https://a b.example")), "contact.web"),
        (with("/contact/mail", json!("a@b@c.example")), "contact.mail"),
        (with("/contact/phone", json!("call me")), "contact.phone"),
        (with("/logo", json!(1)), "logo"),
        (with("/logo", json!("not base64!")), "logo"),
        (with("/logo", json!("PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+")), "logo"),
        (with("/format", json!("tandem-branding/2")), "format"),
        (with("/format", json!("tandem-assessment/1")), "format"),
        (twice, "publisher"),
        (bomb, ""),
        (String::new(), ""),
        (" ".repeat(5 * 1024 * 1024), ""),
    ];
    for (text, path) in cases {
        let start: String = text.chars().take(80).collect();
        match app.branding_offer(&id, "bad.json", text.as_bytes(), Some(&signature)) {
            Err(ApiError::InvalidFile { name, problems }) => {
                assert_eq!(name, "bad.json");
                let paths: Vec<&str> = problems.iter().map(|one| one.path.as_str()).collect();
                assert!(paths.contains(&path), "{start}: {paths:?}");
                assert!(problems.iter().all(|one| one.message.len() > 10), "{problems:?}");
            }
            other => panic!("{start}: {other:?}"),
        }
    }
    let view = app.report_open(&id).expect("the screen");
    assert_eq!(in_use(&view), Some((NAME, true)));
    let (_, offer) = choose(&app, &id, &bytes, None);
    for nobody in ["", "nobody"] {
        let gone = Some(ApiError::AssessmentNotFound);
        assert_eq!(app.branding_offer(nobody, "b", &bytes, None).err(), gone);
        assert_eq!(app.branding_accept(nobody, &offer, NAME).err(), gone);
        assert_eq!(app.branding_remove(nobody).err(), gone);
        assert_eq!(app.publisher_forget(nobody, NAME).err(), gone);
    }
    let view = app.report_open(&id).expect("the screen");
    assert_eq!((in_use(&view), view.publishers.len()), (Some((NAME, true)), 1));
}

#[test]
fn its_own_name_and_logo_stand_beside_those_of_the_consultant() {
    let computer = Computer::new();
    let app = computer.start_in(&["en"]);
    let id = accepted(&app);
    app.consultant_save(&id, "Bureau Peeters").expect("stored");
    let logo = include_bytes!("../../report/tests/pictures/colour.jpg");
    app.logo_set(&id, "logo.jpg", logo).expect("stored");
    let page = html(&app, &id);
    assert_eq!(page.matches("<img").count(), 2);
    assert!(page.contains("Bureau Peeters") && page.contains(NAME));
}
