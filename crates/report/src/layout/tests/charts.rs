//! Charts and covers with data of every size.

use super::super::lay_out;
use super::super::page::{Artifact, Draw, Tag};
use super::sample::{bare, document, words};
use super::{check, expected, letters, runs};
use crate::document::{
    Axis, Block, BurnDown, Columns, Cover, Inline, Logo, Radar, Step, Tick, Timeline, TimelineKind,
    TimelineLegend, TimelineRow, TimelineTitles,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// The words of a timeline outside its drawings, in reading order.
pub(super) fn timeline_words(timeline: &Timeline, text: &mut String) {
    if timeline.rows.is_empty() {
        return;
    }
    let titles = &timeline.titles;
    text.extend([&*titles.number, &*titles.action, &*titles.period, &*titles.due]);
    for row in &timeline.rows {
        text.extend([&*row.number, &*row.label, &*row.due]);
    }
    let legend = &timeline.legend;
    let kinds = [TimelineKind::Open, TimelineKind::Doing, TimelineKind::Legal];
    for (kind, words) in kinds.into_iter().zip([&legend.open, &legend.doing, &legend.legal]) {
        if timeline.rows.iter().any(|row| row.kind == kind) {
            text.push_str(words);
        }
    }
}

fn ticks() -> impl Strategy<Value = Vec<Tick>> {
    let day = prop_oneof![0_u32..400, Just(0), Just(20_000), any::<u32>()];
    vec((day, words()).prop_map(|(day, label)| Tick { day, label }), 0..14)
}

/// Radars of any number of spokes, with values that may be out of range.
pub(super) fn radar() -> impl Strategy<Value = Radar> {
    let axis = (words(), any::<u8>(), any::<u8>(), any::<Option<u8>>())
        .prop_map(|(label, low, high, before)| Axis { label, low, high, before });
    (vec(axis, 0..17), words(), words()).prop_map(|(axes, now, open)| Radar {
        alt: "Radar".into(),
        axes,
        now,
        open,
        before: "avant".into(),
    })
}

/// Steps in any order, with values that may be out of range.
pub(super) fn burn_down() -> impl Strategy<Value = BurnDown> {
    let step = (0_u32..500, any::<u8>(), any::<u8>()).prop_map(|(day, known, most)| Step {
        day,
        known,
        most,
    });
    (vec(step, 0..9), 0_u32..500, ticks(), words(), words()).prop_map(
        |(steps, days, ticks, axis, open)| BurnDown {
            alt: "Risque".into(),
            time: axis.clone(),
            axis,
            steps,
            days,
            ticks,
            known: "connu".into(),
            open,
        },
    )
}

/// Timelines of any length, whose rows may end before they start or after the chart.
pub(super) fn timeline() -> impl Strategy<Value = Timeline> {
    let kind =
        prop_oneof![Just(TimelineKind::Open), Just(TimelineKind::Doing), Just(TimelineKind::Legal)];
    let row = ("[0-9]{0,4}", words(), any::<[u32; 2]>(), kind, words()).prop_map(
        |(number, label, [from, to], kind, due)| TimelineRow {
            period: label.clone(),
            number,
            label,
            from,
            to,
            kind,
            due,
        },
    );
    (words(), words(), any::<u32>(), ticks(), vec(row, 0..20)).prop_map(
        |(period, open, days, ticks, rows)| Timeline {
            alt: "Plan".into(),
            titles: TimelineTitles {
                number: "n".into(),
                action: "Action".into(),
                period,
                due: "Pour le".into(),
            },
            days,
            ticks,
            rows,
            legend: TimelineLegend { open, doing: "en cours".into(), legal: String::new() },
        },
    )
}

/// Fourteen spokes with labels of sixty letters.
fn full_radar(score: impl Fn(u8) -> (u8, u8)) -> Radar {
    let label = "verwerkersovereenkomst voor persoonsgegevens bij elke dienst";
    let axes = (0..14).map(|spoke| {
        let (low, high) = score(spoke);
        Axis { label: label.into(), low, high, before: Some(100 - low) }
    });
    Radar {
        alt: "Radar".into(),
        axes: axes.collect(),
        now: "nu".into(),
        open: "open".into(),
        before: "vorige keer".into(),
    }
}

fn in_columns(left_width: f32, block: &Block) -> Block {
    let (left, right) = (vec![block.clone()], vec![block.clone()]);
    Block::Columns(Columns { left_width, gap: 9.0, left, right })
}

#[test]
fn fourteen_long_labels_have_room() {
    let scores: [fn(u8) -> (u8, u8); 4] =
        [|_| (0, 0), |_| (100, 100), |_| (0, 100), |spoke| (spoke % 2 * 100, 100)];
    for score in scores {
        let radar = Block::Radar(full_radar(score));
        for block in [radar.clone(), in_columns(98.0, &radar), in_columns(50.0, &radar)] {
            check(&lay_out(&document("nl-BE", vec![block])));
        }
    }
}

/// The second sample of a key takes a line of its own where the words of the first leave it too little room,
/// however short its own words are.
#[test]
fn a_key_stays_between_the_margins_however_much_of_its_line_is_taken() {
    for letters in 150..260 {
        let now = "i".repeat(letters);
        let radar = Radar { now, open: "W".into(), ..full_radar(|_| (0, 50)) };
        check(&lay_out(&document("nl-BE", vec![Block::Radar(radar)])));
    }
}

/// Words that go over a page stand before what follows them, also where room is left beside them.
#[test]
fn a_key_is_read_in_order_however_long_its_words_are() {
    let row = |kind| TimelineRow {
        number: "1".into(),
        label: "a".into(),
        from: 0,
        to: 9,
        kind,
        period: "p".into(),
        due: "d".into(),
    };
    let open = format!("{} ", "a".repeat(70)).repeat(200);
    let timeline = Timeline {
        alt: "Plan".into(),
        titles: TimelineTitles::default(),
        days: 9,
        ticks: Vec::new(),
        rows: vec![row(TimelineKind::Open), row(TimelineKind::Doing)],
        legend: TimelineLegend {
            open: open.trim().into(),
            doing: "W".into(),
            ..TimelineLegend::default()
        },
    };
    let blocks = vec![Block::Timeline(timeline)];
    let layout = lay_out(&document("nl-BE", blocks.clone()));
    assert!(layout.pages.len() > 2);
    assert_eq!(letters(&layout), expected(&blocks));
    check(&layout);
}

#[test]
fn the_words_of_a_radar_stand_outside_its_ring() {
    let layout = lay_out(&document("nl-BE", vec![Block::Radar(full_radar(|_| (50, 50)))]));
    // The ring is the largest circle: a path of four curves.
    let rings = layout.pages[0].items.iter().filter(|item| match &item.draw {
        Draw::Path(path) => path.segments.len() == 6,
        _ => false,
    });
    let ring =
        rings.map(|item| item.draw.extent()).max_by(|a, b| (a[2] - a[0]).total_cmp(&(b[2] - b[0])));
    let [left, top, right, bottom] = ring.unwrap();
    let (x, y, radius) =
        (f32::midpoint(left, right), f32::midpoint(top, bottom), (right - left) / 2.0);
    let mut count = 0;
    for (_, run) in runs(&layout.pages[0].items).filter(|(_, run)| run.size > 8.0) {
        let box_left = (run.x - x).max(x - run.x - run.width()).max(0.0);
        let box_top = (run.y - 6.0 - y).max(y - run.y).max(0.0);
        assert!(box_left.hypot(box_top) > radius, "{run:?}");
        count += 1;
    }
    assert!(count >= 14);
}

#[test]
fn a_long_timeline_goes_over_pages_with_its_head() {
    let label = "Een verwerkersovereenkomst tekenen met elke dienst. ".repeat(4);
    let row = |number: u32| TimelineRow {
        number: number.to_string(),
        label: label.clone(),
        from: number * 160,
        to: number * 160 + 1,
        kind: TimelineKind::Open,
        period: "een dag".into(),
        due: "30 september 2027".into(),
    };
    for (days, rows) in [(20_000, 120), (0, 120), (400, 1)] {
        let timeline = Timeline {
            alt: "Plan".into(),
            titles: TimelineTitles { action: "Hoofd".into(), ..TimelineTitles::default() },
            days,
            ticks: (0..20).map(|at| Tick { day: at * 1000, label: "maand".into() }).collect(),
            rows: (1..=rows).map(row).collect(),
            legend: TimelineLegend { open: "te doen".into(), ..TimelineLegend::default() },
        };
        let layout = lay_out(&document("nl-BE", vec![Block::Timeline(timeline.clone())]));
        check(&layout);
        let mut expected = String::new();
        timeline_words(&timeline, &mut expected);
        assert_eq!(letters(&layout), bare(&expected));
        for page in &layout.pages {
            let head = |tag| {
                runs(&page.items)
                    .any(|(other, run)| other == tag && run.glyphs[0].text.chars().eq(['H']))
            };
            let repeated = head(Tag::Artifact(Artifact::Repeated));
            let first = runs(&page.items).any(|(tag, run)| {
                matches!(tag, Tag::Slot(_)) && run.glyphs[0].text.chars().eq(['H'])
            });
            assert!(repeated ^ first, "every page has the head once");
        }
    }
}

#[test]
fn one_day_in_years_can_be_seen() {
    let row = |from, to| TimelineRow {
        number: "1".into(),
        label: "x".into(),
        from,
        to,
        kind: TimelineKind::Doing,
        period: "p".into(),
        due: "d".into(),
    };
    let timeline = Timeline {
        alt: "Plan".into(),
        titles: TimelineTitles::default(),
        days: 20_000,
        ticks: Vec::new(),
        rows: vec![row(0, 0), row(20_000, 20_000), row(9, 3), row(30_000, u32::MAX)],
        legend: TimelineLegend::default(),
    };
    let layout = lay_out(&document("nl-BE", vec![Block::Timeline(timeline)]));
    check(&layout);
    let figures = layout.pages[0].items.iter().filter_map(|item| match (&item.draw, item.tag) {
        (Draw::Path(_), Tag::Slot(_)) => Some(item.draw.extent()),
        _ => None,
    });
    let widths: Vec<f32> = figures.map(|[left, _, right, _]| right - left).collect();
    assert_eq!(widths.len(), 4);
    assert!(widths.iter().all(|width| (width - 1.5 * 72.0 / 25.4).abs() < 0.01), "{widths:?}");
}

fn cover(kind: &str, partners: &[&str], logos: &[(u32, u32)]) -> Block {
    let logos = logos.iter().map(|&(width, height)| Logo {
        alt: "Logo".into(),
        width,
        height,
        pixels: [9, 9, 9, 255].repeat(usize::try_from(width * height).unwrap()),
    });
    Block::Cover(Cover {
        brand: "Tandem".into(),
        kind: kind.into(),
        partners: partners.iter().map(|&name| name.into()).collect(),
        firm: vec![Inline::plain("Firma")],
        date: "22 november 2026".into(),
        finding: "Kwetsbaar".into(),
        interval: Vec::new(),
        sign: None,
        logos: logos.collect(),
    })
}

#[test]
fn the_top_line_of_the_cover_has_room_for_all() {
    let long = "Adviesbureau Vandenbroucke, Van Nieuwenhuyze en vennoten voor digitale veiligheid";
    let kinds = ["Actieplan voor de cloud", long];
    let partners: [&[&str]; 4] =
        [&[], &["Dumont"], &["Dumont", "Coalitie"], &[long, long, "Dumont"]];
    let logos: [&[(u32, u32)]; 7] = [
        &[],
        &[(600, 60)],
        &[(60, 600)],
        &[(300, 105)],
        &[(1, 1)],
        &[(600, 60), (60, 600)],
        &[(300, 105), (300, 105)],
    ];
    for kind in kinds {
        for names in partners {
            for logos in logos {
                let layout = lay_out(&document("nl-BE", vec![cover(kind, names, logos)]));
                check(&layout);
                let pictures: Vec<[f32; 4]> = layout.pages[0]
                    .items
                    .iter()
                    .filter(|item| matches!(item.draw, Draw::Picture(_)))
                    .map(|item| item.draw.extent())
                    .collect();
                assert_eq!(pictures.len(), logos.len());
                if let [one, other] = pictures.as_slice() {
                    assert!(one[2] < other[0], "side by side");
                }
                for [left, _, _, bottom] in pictures {
                    for (_, run) in runs(&layout.pages[0].items) {
                        let apart = run.x + run.width() < left || run.y - run.size * 0.7 > bottom;
                        assert!(apart, "{run:?}");
                    }
                }
            }
        }
    }
}
