#![cfg(target_os = "linux")]
use tandem_e2e::window::Key;
use tandem_e2e::{Result, story};
#[test]
fn probe() -> Result {
    story("probe", "nl_BE.UTF-8", async |desk| {
        let t = std::time::Instant::now();
        let window = desk.start().await?;
        eprintln!("{:?} started", t.elapsed());
        eprintln!("{:?} {}", t.elapsed(), window.text("h1").await?);
        let f: bool = window.ask("return document.hasFocus()", vec![]).await?;
        eprintln!("{:?} focus {f}", t.elapsed());
        desk.picture("probe").await?;
        eprintln!("{:?} picture", t.elapsed());
        for _ in 0..6 {
            window.press(Key::Tab).await?;
            let a: String =
                window.ask("return document.activeElement.outerHTML.slice(0,120)", vec![]).await?;
            eprintln!("{:?} {a}", t.elapsed());
        }
        Ok(())
    })
}
