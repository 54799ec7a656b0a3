//! The charts of the HTML file: lengths, heads, keys, and what a screen reader speaks.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]

mod common;
mod page;

use page::{all, document, selector};
use scraper::Html;
use tandem_report::document::{
    Axis, Block, BurnDown, Radar, Step, Timeline, TimelineKind, TimelineLegend, TimelineRow,
    TimelineTitles,
};
use tandem_report::html;

#[test]
fn the_length_of_a_bar_is_its_number() {
    let text = html::html(&common::document());
    let page = Html::parse_document(&text);
    let widths = |selector: &str| -> Vec<String> {
        all(&page, selector).map(|part| part.attr("width").unwrap().to_owned()).collect()
    };
    assert_eq!(widths(".ruler > svg .ink"), ["41%"]);
    assert_eq!(widths(".ruler > svg [fill='url(#hatch)']"), ["18%"]);
    assert_eq!(widths(".bars .ink"), ["10%"]);
    assert_eq!(widths(".bars [fill='url(#hatch)']"), ["30%"]);
}

#[test]
fn a_radar_is_drawn_from_3_to_14_spokes_and_always_has_its_values_in_a_table() {
    for count in [1_u8, 2, 3, 14, 15] {
        let axes = (0..count)
            .map(|low| Axis { label: format!("Axe {low}"), low, high: 40, before: None })
            .collect();
        let radar = Radar {
            alt: "Des valeurs".into(),
            axes,
            now: "maintenant".into(),
            open: "à vérifier".into(),
            before: String::new(),
        };
        let text = html::html(&document(vec![Block::Radar(radar)]));
        let page = Html::parse_document(&text);
        let drawn = all(&page, ".radar > svg[role=img]").count();
        assert_eq!(drawn, usize::from((3..=14).contains(&count)), "{count} spokes");
        assert_eq!(all(&page, ".radar tbody tr").count(), usize::from(count));
        assert_eq!(all(&page, ".radar thead th").count(), 2);
    }
}

#[test]
fn a_radar_without_open_answers_does_not_speak_of_them() {
    let axis = |low| Axis { label: "Axe".into(), low, high: low, before: None };
    let radar = Radar {
        alt: "Des valeurs".into(),
        axes: [10, 20, 30].map(axis).into(),
        now: "maintenant".into(),
        open: "à vérifier".into(),
        before: String::new(),
    };
    let text = html::html(&document(vec![Block::Radar(radar)]));
    let page = Html::parse_document(&text);
    let heads: Vec<String> =
        all(&page, ".radar thead th").map(|one| one.text().collect()).collect();
    assert_eq!(heads, ["maintenant"]);
    for row in all(&page, ".radar tbody tr") {
        assert_eq!(row.select(&selector("td")).count(), 1);
    }
}

#[test]
fn a_timeline_is_a_table_whose_bars_say_their_period_and_whose_key_names_what_occurs() {
    let row = |number: &str, kind, period: &str| TimelineRow {
        number: number.into(),
        label: "Signer".into(),
        from: 0,
        to: 18,
        kind,
        period: period.into(),
        due: "18 déc.".into(),
    };
    let timeline = Timeline {
        alt: "Les actions dans le temps".into(),
        titles: TimelineTitles {
            number: "N°".into(),
            action: "Action".into(),
            period: "Quand".into(),
            due: String::new(),
        },
        days: 90,
        ticks: Vec::new(),
        rows: vec![
            row("1", TimelineKind::Legal, "jusqu’au 18 décembre, exigé par la loi"),
            row("2", TimelineKind::Open, ""),
        ],
        legend: TimelineLegend {
            open: "à faire".into(),
            doing: "en cours".into(),
            legal: "fixé par la loi".into(),
        },
    };
    let text = html::html(&document(vec![Block::Timeline(timeline)]));
    let page = Html::parse_document(&text);
    let words = |selector: &str| -> Vec<String> {
        all(&page, selector).map(|one| one.text().collect()).collect()
    };
    assert_eq!(words(".timeline thead th[scope=col]"), ["N°", "Action", "Quand"]);
    assert_eq!(all(&page, ".timeline thead td").count(), 1, "a head without words is none");
    let bars: Vec<Option<&str>> =
        all(&page, ".timeline tbody svg[role=img]").map(|bar| bar.attr("aria-label")).collect();
    assert_eq!(bars, [Some("jusqu’au 18 décembre, exigé par la loi")]);
    assert_eq!(words(".timeline .key li"), ["à faire", "fixé par la loi"]);
}

#[test]
fn a_burn_down_names_both_of_its_axes_and_its_key_what_it_shows() {
    let chart = |time: &str, most: u8| {
        Block::BurnDown(BurnDown {
            alt: "Le risque baisse".into(),
            axis: "points à gagner".into(),
            time: time.into(),
            steps: vec![Step { day: 0, known: 41, most }, Step { day: 30, known: 20, most: 20 }],
            days: 90,
            ticks: Vec::new(),
            known: "certain".into(),
            open: "à vérifier".into(),
        })
    };
    let text = html::html(&document(vec![chart("jours", 59), chart("", 41)]));
    let page = Html::parse_document(&text);
    let words: Vec<String> = all(&page, ".burn-down > p").map(|one| one.text().collect()).collect();
    assert_eq!(words, ["points à gagner", "jours", "points à gagner"]);
    let keys: Vec<String> =
        all(&page, ".burn-down .key li").map(|one| one.text().collect()).collect();
    assert_eq!(keys, ["certain", "à vérifier", "certain"]);
}

#[test]
fn no_drawing_counts_in_rem_inside() {
    let page = Html::parse_document(&html::html(&common::document()));
    assert!(all(&page, "svg text").count() > 5, "the drawings were found");
    for part in all(&page, "svg *") {
        let wrong = part.value().attrs().find(|(_, value)| value.ends_with("rem"));
        assert_eq!(wrong, None, "WebKit does not read it: {}", part.html());
    }
}
