//! What is said when another version of the NIS2 table judges the same facts.

#![allow(clippy::expect_used)]

use tandem_core::assessment::{Judged, Organisation};
use tandem_core::{builtin, nis2};
use tandem_i18n::Locale;
use tandem_report::scope::changed;
use tandem_report::wording::Language;

#[test]
fn a_result_of_another_table_says_what_changed() {
    let content = builtin::content().expect("the content");
    let none = Organisation { nis2_entity_types: Some(Vec::new()), ..Organisation::default() };
    let scope = nis2::scope(&none, &content.nis2);
    let judged = |table: &str, category: &str, rules: &[&str]| Judged {
        table: table.to_owned(),
        category: category.to_owned(),
        rules: rules.iter().map(|rule| (*rule).to_owned()).collect(),
    };
    let said = |locale, judged: Option<&Judged>| {
        changed(judged, &scope, &content.nis2, &Language::new(locale))
    };
    let now = judged(&content.nis2.version.to_string(), "important", &[]);
    assert!(said(Locale::En, None).is_empty() && said(Locale::En, Some(&now)).is_empty());

    let old = judged("2025-01-01", "important", &["size-medium-by-staff"]);
    let lines = said(Locale::En, Some(&old));
    assert_eq!(lines.len(), 3 + scope.rules.len(), "{lines:?}");
    assert!(lines[0].contains("1 January 2025") && lines[1].contains("important entity"));
    assert!(lines[2].starts_with("No longer") && lines[3].starts_with("A new reason"));
    for locale in Locale::ALL {
        let lines = said(locale, Some(&old));
        assert!(lines.iter().all(|line| !line.contains("nis2-")), "{lines:?}");
    }

    let rules: Vec<&str> = scope.rules.iter().map(String::as_str).collect();
    let same = judged("2025-01-01", "out", &rules);
    assert_eq!(said(Locale::En, Some(&same)).len(), 2, "the result is the same");
}
