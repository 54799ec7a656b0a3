//! Charts, contents list and logo in a written file.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]

#[path = "common/charts.rs"]
mod charts;

#[test]
fn look() {
    use tandem_report::document::*;
    let write = |name: &str, document: &Document| {
        std::fs::write(format!("/tmp/charts/{name}.pdf"), tandem_report::pdf(document).unwrap())
            .unwrap();
    };
    let logo = std::fs::read("/tmp/charts/logo.png")
        .ok()
        .map(|bytes| tandem_report::logo::read(&bytes, "Logo du bureau".into()).unwrap());
    write("report", &charts::report(logo));
    let label = "persoonsgegevensverwerking en verwerkersovereenkomsten per dienst";
    let extreme = |number: u8| if number % 2 == 0 { (0, 100) } else { (100, 100) };
    let mut blocks = vec![
        Block::Radar(charts::extreme_radar(label, extreme)),
        Block::Radar(charts::extreme_radar("Korte naam", |n| (n * 7, n * 7))),
        Block::Radar(charts::extreme_radar("x", |_| (0, 0))),
        Block::Radar(charts::extreme_radar("x", |_| (0, 100))),
    ];
    for count in [3, 4, 5, 6, 7, 9, 11, 13] {
        let mut radar = charts::radar();
        radar.axes.extend(charts::radar().axes);
        radar.axes.truncate(count);
        radar.axes[1].before = None;
        radar.axes[count - 1].before = None;
        blocks.push(Block::Radar(radar));
    }
    blocks.push(Block::Timeline(charts::long_timeline(120, 20000, &"werk ".repeat(40))));
    blocks.push(Block::Timeline(charts::long_timeline(3, 0, "dag nul")));
    write("extreme", &charts::document("nl-BE", blocks));
}
