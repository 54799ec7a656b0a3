//! A consultant takes a client from the express check to the next depth, and has a word explained.
#![cfg(target_os = "linux")]

use tandem_e2e::window::{Key, Window};
use tandem_e2e::{Result, story};

/// The button of a word that is explained.
const TERM: &str = "[data-term] button";

#[test]
fn going_deeper_keeps_the_answers_and_asks_only_what_is_new() -> Result {
    story("deeper", "fr_BE.UTF-8", async |desk| {
        let window = desk.start().await?;
        window.click("[data-testid=sample-bakery]").await?;
        window.wait_for_screen("results").await?;
        let finding = window.text("h1").await?;

        window.click("[data-testid=go-deeper]").await?;
        window.wait_for_screen("question").await?;
        let place = window.text("[data-testid=place]").await?;
        assert!(number(&place, 0) < number(&place, 1), "{place}");
        let total = number(&place, 1);
        assert!((40..=60).contains(&total), "the standard check: {place}");
        assert_eq!(window.chosen().await?, "", "the question is a new one");
        desk.picture("screens/deeper-question").await?;

        // The answers of the express check are all there: only the new ones are open.
        window.click("[data-testid=tab-organisation]").await?;
        window.wait_for_screen("organisation").await?;
        assert!(window.shows("input[value=standard]:checked").await?);
        window.click("[data-testid=choice-express]").await?;
        window.wait_for("input[value=express]:checked").await?;
        window.click("[data-testid=tab-results]").await?;
        window.wait_for_screen("results").await?;
        assert_eq!(
            window.text("h1").await?,
            finding,
            "the result of the express check is the same"
        );
        Ok(())
    })
}

#[test]
fn answers_that_do_not_go_together_are_one_click_from_their_questions() -> Result {
    story("second-look", "en_GB.UTF-8", async |desk| {
        let window = desk.start().await?;
        window.click("[data-testid=sample-it-services]").await?;
        window.wait_for_screen("results").await?;
        window.wait_for("[data-testid=contradiction]").await?;
        desk.picture("screens/second-look").await?;
        window.click("[data-testid=contradiction] .links li > *").await?;
        window.wait_for_screen("question").await?;
        window.wait_for_question("mfa-everyone").await?;
        explain_a_word(&window).await
    })
}

/// A word opens by the keyboard, keeps the digits to itself, and closes with Escape.
async fn explain_a_word(window: &Window) -> Result {
    let chosen = window.chosen().await?;
    window.tab_to(TERM).await?;
    window.wait_for("[data-term] [role=tooltip]:not([hidden])").await?;
    window.press('1').await?;
    assert_eq!(window.chosen().await?, chosen, "a digit answers nothing while a word is open");
    window.press(Key::Escape).await?;
    assert!(!window.shows("[role=tooltip]:not([hidden])").await?, "Escape closes it");
    Ok(())
}

/// One of the numbers in a text.
fn number(text: &str, at: usize) -> usize {
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok());
    numbers.collect::<Vec<usize>>().get(at).copied().unwrap_or_default()
}
