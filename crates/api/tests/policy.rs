//! What the window may load: its content security policy, which the frame of the report inherits.

#![allow(clippy::expect_used, reason = "a test may fail loudly")]

use tandem_content::root;
use tandem_report::html::style_source;

#[test]
fn the_window_allows_the_one_style_sheet_of_the_report_and_no_script_but_its_own() {
    let path = root().join("src-tauri/tauri.conf.json");
    let text = std::fs::read_to_string(path).expect("the configuration of the window");
    let config: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let policy = config["app"]["security"]["csp"].as_str().expect("a policy");
    let of = |name: &str| {
        let mut all = policy.split(';').filter_map(|part| part.trim().split_once(' '));
        all.find(|(directive, _)| *directive == name).map(|(_, sources)| sources.to_owned())
    };
    let styles = format!("'self' {}", style_source());
    let fault = "the style sheet of the report changed: put its new hash into tauri.conf.json";
    assert_eq!(of("style-src").as_deref(), Some(styles.as_str()), "{fault}");
    assert_eq!(of("script-src").as_deref(), Some("'self'"));
    assert_eq!(of("default-src").as_deref(), Some("'none'"), "what is not named is refused");
}
