//! A shop ticks its services and sees who does what; a consultant moves a slider.
#![cfg(target_os = "linux")]

use tandem_e2e::oracle::words;
use tandem_e2e::window::Key;
use tandem_e2e::{Result, story};

const FINDING: &str = "h1";

#[test]
fn services_are_ticked_and_the_map_and_what_stops_follow() -> Result {
    story("map", "nl_BE.UTF-8", async |desk| {
        let dutch = words("nl")?;
        let window = desk.start().await?;
        window.click("[data-testid=start]").await?;
        window.wait_for_screen("organisation").await?;
        window.click("[data-testid=tab-map]").await?;
        window.wait_for_screen("map").await?;
        window.wait_for_text(FINDING, &dutch.words.get("map-finding-none")).await?;

        window.click("[data-testid=service-m365] input").await?;
        window.wait_for("[data-testid=in-use-0]").await?;
        window.click("#service-search").await?;
        window.write("odoo").await?;
        window.click("[data-testid=service-odoo] input").await?;
        window.wait_for("[data-testid=in-use-1]").await?;

        // By keyboard: a place of the table, its panel, and back.
        window.click("[data-testid=matrix] [data-place='0 0']").await?;
        window.wait_for("[data-testid=cell]").await?;
        window.press(Key::Escape).await?;
        window.wait_for_focus("[data-place='0 0']").await?;
        window.press(Key::Right).await?;
        window.wait_for_focus("[data-place='0 1']").await?;
        desk.picture("screens/map-two-services").await?;
        desk.close().await?;

        let window = desk.start().await?;
        window.wait_for_screen("map").await?;
        window.wait_for("[data-testid=matrix] [data-place='0 1']").await?;
        window.click("[data-testid=tab-availability]").await?;
        window.wait_for_screen("availability").await?;
        window.click("[data-testid=story-small]").await?;
        window.wait_for("[data-testid=story-small][aria-pressed=true]").await?;
        window.wait_for_text("[data-testid=break-even]", "11,4").await?;
        window.click("#assumption-events").await?;
        window.press(Key::Right).await?;
        window.wait_for("[data-testid=story-small][aria-pressed=false]").await?;
        Ok(())
    })
}
