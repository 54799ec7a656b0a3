//! An owner moves the plan; what was decided is there when the program starts again.
#![cfg(target_os = "linux")]

use tandem_e2e::window::Key;
use tandem_e2e::{Result, story};

#[test]
fn the_plan_is_tried_out_looked_at_and_kept() -> Result {
    story("plan", "nl_BE.UTF-8", async |desk| {
        let window = desk.start().await?;
        window.click("[data-testid=sample-bakery]").await?;
        window.wait_for_screen("results").await?;
        window.click("[data-testid=tab-plan]").await?;
        window.wait_for_screen("plan").await?;
        window.wait_for("[data-testid=burn-down]").await?;
        desk.picture("screens/plan-bakery").await?;

        // What would be: nothing is stored.
        window.click("[data-testid=try]").await?;
        window.click("[data-testid=plan-action-enforce-mfa] input[type=checkbox]").await?;
        window.wait_for("[data-testid=try-bar]").await?;
        window.click("[data-testid=try]").await?;

        // More hours a month bring the days nearer.
        window.wait_for_text("[data-testid=basis]", "8 uur").await?;
        window.click("[data-testid=pace] summary").await?;
        window.click("#plan-hours").await?;
        window.write("0").await?;
        window.press(Key::Enter).await?;
        window.wait_for_text("[data-testid=basis]", "80 uur").await?;
        window.click("[data-testid=look-board]").await?;
        window.wait_for("[data-testid=column-declined]").await?;
        window.click("[data-testid=look-timeline]").await?;
        window.wait_for("[data-testid=bar-enforce-mfa]").await?;
        desk.close().await?;

        let window = desk.start().await?;
        window.wait_for_screen("plan").await?;
        window.wait_for_text("[data-testid=basis]", "80 uur").await?;
        Ok(())
    })
}
