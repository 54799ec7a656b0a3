//! A consultant's hour: five clients, a workshop with a projector, a new round a year later.
#![cfg(target_os = "linux")]

use tandem_e2e::window::{Key, Window};
use tandem_e2e::{Result, story};

const CLIENTS: [&str; 5] =
    ["Boulangerie Été", "Garage Claes", "Étude Marchand", "Zon & Zee bv", "Atelier Énergie"];

#[test]
fn five_clients_are_found_again_and_none_is_mixed_with_another() -> Result {
    story("consultant", "fr_BE.UTF-8", async |desk| {
        let window = desk.start().await?;
        for (at, name) in CLIENTS.iter().enumerate() {
            begin(&window, name, at == 0).await?;
            // Each gives another answer to the first question, and says who said so.
            window.press(char::from_digit(1 + u32::try_from(at % 3)?, 10).unwrap_or('1')).await?;
            window.click("[data-testid=add-note]").await?;
            window.write(&format!("Demandé chez {name}")).await?;
            window.click("header .home").await?;
            window.wait_for_screen("home").await?;
        }
        // A sixth, so that the list is one to search in.
        window.click("[data-testid=sample-bakery]").await?;
        window.wait_for_screen("results").await?;
        window.click("header .home").await?;
        window.wait_for("#home-search").await?;
        desk.picture("screens/consultant-home").await?;

        window.click("#home-search").await?;
        window.write("etude").await?;
        let rows = "return document.querySelectorAll('[data-testid^=assessment-]').length === 1";
        window.until("the search finds one", rows, vec![]).await?;
        window.click("[data-testid^=assessment-] a").await?;
        window.wait_for_screen("question").await?;
        window.wait_for_text("header", "Étude Marchand").await?;
        window.wait_for("#note").await?;
        assert_eq!(window.value("#note").await?, "Demandé chez Étude Marchand");
        Ok(())
    })
}

#[test]
fn answers_are_undone_and_done_again_by_the_keyboard() -> Result {
    story("undo", "en_GB.UTF-8", async |desk| {
        let window = desk.start().await?;
        begin(&window, "Garage Claes", true).await?;
        let first = window.question().await?;
        window.press('1').await?;
        window.wait_for("[name=answer]:checked").await?;
        let chosen = window.chosen().await?;
        window.press(Key::Enter).await?;
        let moved = format!("return document.querySelector('[data-question={first}]') === null");
        window.until("the next question", &moved, vec![]).await?;

        window.press_with_ctrl('z').await?;
        window.wait_for_question(&first).await?;
        let nothing = "return document.querySelector('[name=answer]:checked') === null";
        window.until("no answer is chosen", nothing, vec![]).await?;
        window.press_with_ctrl('y').await?;
        window.wait_for("[name=answer]:checked").await?;
        assert_eq!(window.chosen().await?, chosen);
        Ok(())
    })
}

#[test]
fn a_room_follows_without_notes_and_points_are_parked() -> Result {
    story("workshop", "nl_BE.UTF-8", async |desk| {
        let window = desk.start().await?;
        begin(&window, "Zon & Zee bv", true).await?;
        window.click("[data-testid=present]").await?;
        window.wait_for("[data-testid=workshop]").await?;
        window.click("#parking-text").await?;
        window.write("Wie betaalt de back-up?").await?;
        window.press(Key::Enter).await?;
        window.wait_for_text("[data-testid=parking]", "Er wacht één punt").await?;
        desk.picture("screens/workshop-facilitator").await?;
        window.click("[data-testid=present-end]").await?;
        let over = "return document.querySelector('[data-testid=workshop]') === null";
        window.until("the presentation is over", over, vec![]).await
    })
}

#[test]
fn a_year_later_a_new_round_shows_what_moved() -> Result {
    story("returning", "en_GB.UTF-8", async |desk| {
        let window = desk.start().await?;
        window.click("[data-testid=sample-bakery]").await?;
        window.wait_for_screen("results").await?;
        desk.close().await?;

        // The next start opens where one was.
        let window = desk.start().await?;
        window.wait_for_screen("results").await?;
        window.click("[data-testid=further-compare]").await?;
        window.wait_for_screen("compare").await?;
        window.click("[data-testid=again]").await?;
        window.wait_for_screen("sections").await?;
        desk.picture("screens/returning-sections").await?;
        window.click("[data-testid=tab-results]").await?;
        window.wait_for_screen("results").await?;
        window.click("[data-testid=further-compare]").await?;
        window.wait_for_screen("compare").await?;
        let title = window.text("h1").await?;
        assert!(!title.is_empty(), "the page says what changed");
        desk.picture("screens/returning-compare").await
    })
}

/// Starts an assessment of a business and goes to its first question.
async fn begin(window: &Window, name: &str, first: bool) -> Result {
    window
        .click(if first { "[data-testid=start]" } else { "[data-testid=new-assessment]" })
        .await?;
    window.wait_for_screen("organisation").await?;
    window.wait_for_focus("#organisation-name").await?;
    window.write(name).await?;
    window.press(Key::Enter).await?;
    window.wait_for_screen("question").await
}
