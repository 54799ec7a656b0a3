//! A page that complains fails its journey.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used)]

use tandem_e2e::story;

#[test]
fn a_line_in_the_console_and_a_failing_script_are_noticed() {
    for complaint in
        ["console.error('it broke')", "setTimeout(() => { throw new Error('it broke') })"]
    {
        let told = story("complaints", "en_GB.UTF-8", async |desk| {
            let window = desk.start().await?;
            window.ask::<bool>(&format!("{complaint}; return true"), vec![]).await?;
            let noted = "return window.complaints.length > 0";
            window.until("the complaint is noted", noted, vec![]).await
        });
        let error = told.expect_err("the journey fails").to_string();
        assert!(error.contains("it broke"), "{error}");
    }
}
