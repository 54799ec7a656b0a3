//! An IT firm finds out whether the NIS2 law covers it.
#![cfg(target_os = "linux")]

use tandem_e2e::oracle::words;
use tandem_e2e::{Result, story};

/// The result in a sentence.
const RESULT: &str = "[data-testid=result] h2";
const NONE: &str = "[data-testid=none]";

#[test]
fn what_a_firm_does_decides_and_is_found_in_its_own_words() -> Result {
    story("nis2", "nl_BE.UTF-8", async |desk| {
        let dutch = words("nl")?;
        let category = |id: &str| dutch.words.get(&format!("nis2-category-{id}"));

        let window = desk.start().await?;
        window.click("[data-testid=sample-it-services]").await?;
        window.wait_for_screen("results").await?;
        window.click("[data-testid=tab-nis2]").await?;
        window.wait_for_screen("nis2").await?;
        window.wait_for_text(RESULT, &category("important")).await?;
        desk.picture("screens/nis2-important").await?;

        // Whoever does nothing that is listed is not covered, at once.
        window.click(NONE).await?;
        window.wait_for_text(RESULT, &category("out")).await?;

        // The activity is found by a word of the trade, and takes the other answer back.
        window.click("#fact-activities").await?;
        window.write("helpdesk").await?;
        window.wait_for("[data-testid=activity-manages-it]").await?;
        window.click("[data-testid=activity-manages-it] input").await?;
        window.wait_for_text(RESULT, &category("important")).await?;
        assert!(!window.shows(&format!("{NONE}:checked")).await?);
        desk.picture("screens/nis2-search").await
    })
}
