//! The pictures of the README: `npm run pictures` makes them anew.
#![cfg(target_os = "linux")]

use tandem_e2e::desk::Desk;
use tandem_e2e::window::Window;
use tandem_e2e::{Result, story};

const SIZE: (u32, u32) = (1120, 760);

#[test]
#[ignore = "it makes pictures and checks nothing: npm run pictures"]
fn the_pictures_of_the_readme() -> Result {
    story("readme", "en_GB.UTF-8", async |desk| {
        let window = desk.start().await?;
        window.resize(SIZE.0, SIZE.1).await?;
        window.click("[data-testid=sample-bakery]").await?;
        window.wait_for_screen("results").await?;
        take(desk, &window, "results").await?;
        window.click("[data-testid=tab-map]").await?;
        window.wait_for_screen("map").await?;
        take(desk, &window, "map").await?;
        window.click("[data-testid=tab-sections]").await?;
        window.wait_for_screen("sections").await?;
        window.click("[data-testid^=section-] a").await?;
        window.wait_for_screen("question").await?;
        take(desk, &window, "question").await?;
        window.click("[data-testid=tab-results]").await?;
        window.wait_for_screen("results").await?;
        window.click("[data-testid=save-report]").await?;
        window.wait_for("[data-testid=report-saved]").await?;
        desk.keep_saved_file("readme/report.pdf")
    })
}

/// Takes a picture as the screen looks when one comes to it.
async fn take(desk: &Desk, window: &Window, name: &str) -> Result {
    window
        .ask::<bool>("window.scrollTo(0, 0); document.activeElement?.blur(); return true", vec![])
        .await?;
    desk.picture(&format!("readme/{name}")).await
}
