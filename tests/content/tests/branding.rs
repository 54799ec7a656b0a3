//! The JSON Schema of branding files says what the program reads.

#![allow(clippy::expect_used)]

use jsonschema::Validator;
use serde_json::{Value, json};
use tandem_content::root;
use tandem_core::branding;

#[test]
fn the_schema_and_the_program_take_and_refuse_the_same() {
    let schema = file("assets/schema/branding.schema.json");
    assert!(jsonschema::draft202012::meta::is_valid(&schema));
    assert_eq!(schema["properties"]["format"]["const"], branding::FORMAT);
    let schema = jsonschema::draft202012::new(&schema).expect("a schema");
    let contact = |key: &str, value: &str| json!({ "contact": { key: value } });
    let line = |text: &str| json!({ "line": { "en": text, "fr": text, "nl": text } });
    for (change, taken) in [
        (json!({}), true),
        (json!({ "line": null, "contact": null, "logo": null }), true),
        (json!({ "contact": {} }), true),
        (json!({ "contact": { "web": null, "mail": null, "phone": null, "text": null } }), true),
        (contact("web", "https://coalitie.example"), true),
        (contact("web", "https://coalitie.example/a?b=c#d"), true),
        (contact("web", "http://coalitie.example"), false),
        (contact("web", "https://coalitie"), false),
        (contact("web", "https://coalitie.example/a b"), false),
        (contact("web", "javascript:alert(1)"), false),
        (contact("mail", "info@coalitie.example"), true),
        (contact("mail", "info@coalitie"), false),
        (contact("mail", "a@b@coalitie.example"), false),
        (contact("mail", "@coalitie.example"), false),
        (contact("phone", "+32 (0)2 123.45/67"), true),
        (contact("phone", "112"), true),
        (contact("phone", "12"), false),
        (contact("phone", "02 1234 call"), false),
        (contact("phone", &"1".repeat(41)), false),
        (contact("fax", "1"), false),
        (line("One line."), true),
        (line(&"x".repeat(120)), true),
        (line(&"x".repeat(121)), false),
        (line(" "), false),
        (line("two\nlines"), false),
        (json!({ "line": { "en": "x", "fr": "x" } }), false),
        (json!({ "line": { "en": "x", "fr": "x", "nl": "x", "de": "x" } }), false),
        (json!({ "publisher": "x".repeat(80) }), true),
        (json!({ "publisher": "x".repeat(81) }), false),
        (json!({ "publisher": "turned\u{202e}" }), false),
        (json!({ "publisher": null }), false),
        (json!({ "key": "RWQ" }), false),
        (json!({ "key": format!("RUQ{}", "x".repeat(53)) }), false),
        (json!({ "logo": 5 }), false),
        (json!({ "format": "tandem-branding/2" }), false),
        (json!({ "format": "tandem-branding/01" }), false),
        (json!({ "extra": 1 }), false),
    ] {
        let mut branding = file("tests/fixtures/branding/coalition.tandem-branding.json");
        for (key, value) in change.as_object().expect("changes") {
            branding[key] = value.clone();
        }
        check(&schema, &branding, taken, &change);
    }
    for missing in ["format", "publisher", "key"] {
        let mut branding = file("tests/fixtures/branding/coalition.tandem-branding.json");
        branding.as_object_mut().expect("an object").remove(missing);
        check(&schema, &branding, false, &json!(missing));
    }
}

fn check(schema: &Validator, branding: &Value, taken: bool, change: &Value) {
    assert_eq!(schema.is_valid(branding), taken, "the schema: {change}");
    let read = branding::read(branding.to_string().as_bytes());
    assert_eq!(read.is_ok(), taken, "the program: {change}: {read:?}");
}

fn file(path: &str) -> Value {
    let text = std::fs::read_to_string(root().join(path)).expect("a file");
    serde_json::from_str(&text).expect("JSON")
}
