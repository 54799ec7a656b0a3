//! No barrier on any screen, in any language, in a wide and in a narrow window, by day and by night.
#![cfg(target_os = "linux")]

use std::fs;

use tandem_e2e::desk::Desk;
use tandem_e2e::looker::{Looker, open_everything};
use tandem_e2e::window::Key;
use tandem_e2e::{Result, axe, story};

#[test]
fn nobody_meets_a_barrier_in_english() -> Result {
    story("barriers-en", "en_GB.UTF-8", async |desk| tour(desk, "en", "en").await)
}

#[test]
fn nobody_meets_a_barrier_in_french() -> Result {
    story("barriers-fr", "fr_BE.UTF-8", async |desk| tour(desk, "fr", "fr").await)
}

#[test]
fn nobody_meets_a_barrier_in_dutch() -> Result {
    story("barriers-nl", "nl_BE.UTF-8", async |desk| tour(desk, "nl", "nl").await)
}

#[test]
fn nobody_meets_a_barrier_in_the_dark() -> Result {
    story("barriers-dark", "en_GB.UTF-8", async |desk| {
        desk.go_dark();
        tour(desk, "dark", "en").await
    })
}

/// Shows every screen in every state, and looks at each. The name is the one of the pictures.
async fn tour(desk: &mut Desk, name: &str, language: &str) -> Result {
    let window = desk.start().await?;
    window.wait_for(&format!("html[lang^={language}]")).await?;
    let dark = "return matchMedia('(prefers-color-scheme: dark)').matches";
    assert_eq!(window.ask::<bool>(dark, vec![]).await?, name == "dark");
    let look = Looker { desk, window: &window, name };
    look.at("home-empty").await?;

    window.click("[data-testid=start]").await?;
    window.wait_for_screen("organisation").await?;
    look.at("organisation").await?;
    window.click("#organisation-enterpriseNumber").await?;
    window.write("0999.999.923").await?;
    window.press(Key::Enter).await?;
    window.wait_for("#organisation-enterpriseNumber-problem").await?;
    look.at("organisation-problems").await?;
    window.click("#organisation-enterpriseNumber").await?;
    window.press(Key::Backspace).await?;
    window.write("2").await?;
    window.click("#organisation-name").await?;
    window.write("Café des Arts & Fils").await?;
    window.press(Key::Enter).await?;

    window.wait_for_screen("question").await?;
    look.at("question").await?;
    window.press('0').await?;
    window.wait_for("#reason").await?;
    look.at("question-not-applicable").await?;
    window.click("[data-testid=continue]").await?;
    window.wait_for("#reason[aria-invalid=true]").await?;
    window.click("[data-testid=add-note]").await?;
    open_everything(&window).await?;
    look.at("question-everything-open").await?;
    window.click("[data-testid=choice-dont-know]").await?;
    sections(&look).await?;
    window.click("[data-testid=tab-results]").await?;

    window.wait_for_screen("results").await?;
    look.at("results-provisional").await?;
    window.click("header .home").await?;
    window.wait_for("[data-testid=resume]").await?;
    look.at("home-list").await?;
    window.click("[id^=actions-]").await?;
    look.at("home-actions").await?;

    window.click("[data-testid=sample-bakery]").await?;
    window.wait_for_screen("results").await?;
    look.at("results-complete").await?;
    open_everything(&window).await?;
    window.click("[data-testid=save-report]").await?;
    window.wait_for("[data-testid=report-saved]").await?;
    look.at("results-everything-open").await?;
    behind_the_results(&look).await?;

    a_firm_with_everything(&look).await?;
    an_error_and_the_help(&look, language).await
}

/// A result with answers that do not go together, every part of that assessment, and a word that is
/// explained.
async fn a_firm_with_everything(look: &Looker<'_>) -> Result {
    let window = look.window;
    window.click("header .home").await?;
    window.click("[data-testid=sample-it-services]").await?;
    window.wait_for("[data-testid=contradiction]").await?;
    look.at("results-second-look").await?;
    window.click("[data-testid=tab-nis2]").await?;
    window.wait_for_screen("nis2").await?;
    look.at("nis2").await?;
    open_everything(window).await?;
    look.at("nis2-everything-open").await?;
    window.click("[data-testid=tab-map]").await?;
    window.wait_for_screen("map").await?;
    look.at("map").await?;
    window.click("[data-testid=matrix] [data-place='1 0']").await?;
    window.wait_for("[data-testid=cell]").await?;
    open_everything(window).await?;
    look.at("map-everything-open").await?;
    window.click("[data-testid=tab-availability]").await?;
    window.wait_for_screen("availability").await?;
    open_everything(window).await?;
    look.at("availability").await?;
    window.click("[data-testid=tab-incident]").await?;
    window.wait_for_screen("incident").await?;
    look.at("incident-none").await?;
    window.click("[data-testid=start-clock]").await?;
    window.wait_for("[data-testid=clock]").await?;
    window.click("#incident-handled-day").await?;
    window.write("yesterday").await?;
    window.click("[data-testid=remove-incident]").await?;
    window.wait_for("#incident-handled-problem").await?;
    open_everything(window).await?;
    look.at("incident-everything-open").await?;
    plan_and_report(look).await?;
    window.click("[data-testid=tab-results]").await?;
    window.wait_for_screen("results").await?;
    window.click("[data-testid=contradiction] .links li > *").await?;
    window.wait_for_screen("question").await?;
    window.tab_to("[data-term] button").await?;
    window.wait_for("[data-term] [role=tooltip]:not([hidden])").await?;
    look.without_squeezing("question-word-explained").await
}

/// A file that is refused, the help, and last, because it leaves the program, the page that shows every
/// piece once.
async fn an_error_and_the_help(look: &Looker<'_>, language: &str) -> Result {
    let Looker { desk, window, name } = look;
    window.click("header .home").await?;
    window.wait_for_screen("home").await?;
    fs::write(desk.chosen_file(), "{ \"format\": \"tandem-assessment/1\", ")?;
    window.click("[data-testid=import]").await?;
    window.wait_for("[data-testid=error]").await?;
    look.at("error").await?;
    window.click("[data-testid=help]").await?;
    window.wait_for_screen("help").await?;
    // The list of what the program is made of stays shut: it is longer than any screen.
    look.at("help").await?;

    window.visit(&format!("kit.html?lang={language}")).await?;
    window.wait_for("main h1").await?;
    axe::finds_nothing(window, &format!("screens/{name}-kit")).await?;
    desk.picture(&format!("screens/{name}-kit")).await
}

/// The list of the sections, a section as a page, and the facilitator's pane.
async fn sections(look: &Looker<'_>) -> Result {
    let window = look.window;
    window.click("[data-testid=later]").await?;
    window.wait_for("[data-testid=later][aria-pressed=true]").await?;
    window.click("[data-testid=tab-sections]").await?;
    window.wait_for_screen("sections").await?;
    look.at("sections").await?;
    window.click("[data-testid=choice-whole]").await?;
    window.click("[data-testid=sections-go]").await?;
    window.wait_for_screen("section").await?;
    look.at("section").await?;
    open_everything(window).await?;
    look.at("section-everything-open").await?;
    window.click("[data-testid=present]").await?;
    window.wait_for("[data-testid=workshop]").await?;
    window.click("#parking-text").await?;
    window.write("Qui paie la sauvegarde ?").await?;
    window.press(Key::Enter).await?;
    open_everything(window).await?;
    window.wait_for("[data-testid=workshop] li").await?;
    look.at("workshop").await?;
    window.click("[data-testid=present-end]").await?;
    window.click("[data-testid=tab-sections]").await?;
    window.wait_for_screen("sections").await?;
    window.click("[data-testid=choice-one]").await
}

/// The answers behind a number, and two dates side by side.
async fn behind_the_results(look: &Looker<'_>) -> Result {
    let window = look.window;
    window.click("[data-testid=behind-all]").await?;
    window.wait_for_screen("answers").await?;
    look.at("answers").await?;
    window.click("[data-testid=back]").await?;
    window.wait_for_screen("results").await?;
    window.click("[data-testid=further-compare]").await?;
    window.wait_for_screen("compare").await?;
    look.at("compare-none").await?;
    window.click("[data-testid=again]").await?;
    window.wait_for_screen("sections").await?;
    window.click("[data-testid^=section-] a").await?;
    window.wait_for_screen("question").await?;
    window.click("[data-testid=choice-dont-know]").await?;
    window.click("[data-testid=tab-results]").await?;
    window.wait_for_screen("results").await?;
    window.click("[data-testid=further-compare]").await?;
    window.wait_for("[data-testid=overall]").await?;
    open_everything(window).await?;
    look.at("compare").await
}

/// The plan in its three looks, and the report's screen with everything open.
async fn plan_and_report(look: &Looker<'_>) -> Result {
    let window = look.window;
    window.click("[data-testid=tab-plan]").await?;
    window.wait_for_screen("plan").await?;
    open_everything(window).await?;
    look.at("plan-list").await?;
    window.click("[data-testid=look-board]").await?;
    window.wait_for("[data-testid=column-open]").await?;
    look.at("plan-board").await?;
    window.click("[data-testid=look-timeline]").await?;
    window.wait_for("[data-testid^=bar-]").await?;
    look.at("plan-timeline").await?;
    window.click("[data-testid=tab-report]").await?;
    window.wait_for_screen("report").await?;
    open_everything(window).await?;
    look.at("report").await
}
