//! A firm notices an incident: the clock runs, survives the end of the program, and goes on paper.
#![cfg(target_os = "linux")]

use tandem_e2e::desk::text_of_pdf;
use tandem_e2e::oracle::words;
use tandem_e2e::{Result, story};

const CLOCK: &str = "[data-testid=clock]";

#[test]
fn an_incident_is_noted_kept_and_printed_on_one_page() -> Result {
    story("incident", "fr_BE.UTF-8", async |desk| {
        let french = words("fr")?;
        let window = desk.start().await?;
        window.click("[data-testid=sample-it-services]").await?;
        window.wait_for_screen("results").await?;
        window.click("[data-testid=tab-incident]").await?;
        window.wait_for_screen("incident").await?;
        window.click("[data-testid=start-clock]").await?;
        window.wait_for(CLOCK).await?;
        window.click("#incident-name").await?;
        window.write("Portable perdu").await?;
        window.click("[data-testid=due-early-warning] input").await?;
        window.wait_for("[data-testid=due-early-warning].done").await?;
        desk.close().await?;

        let window = desk.start().await?;
        window.wait_for_screen("incident").await?;
        window.wait_for("[data-testid=due-early-warning].done").await?;
        window.click("[data-testid=print]").await?;
        window.wait_for("[data-testid=incident-printed]").await?;
        let text = text_of_pdf(&desk.saved_file())?;
        assert!(text.contains("Portable perdu"), "{text}");
        assert!(text.contains(&french.words.get("incident-sheet-personal")), "{text}");

        // A customer who asks gets a page too.
        window.click("[data-testid=tab-nis2]").await?;
        window.wait_for_screen("nis2").await?;
        window.click("[data-testid=save-answer]").await?;
        window.wait_for("[data-testid=answer-saved]").await?;
        let text = text_of_pdf(&desk.saved_file())?;
        assert!(text.contains(&french.words.get("customer-title")), "{text}");
        Ok(())
    })
}
