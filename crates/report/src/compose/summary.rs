//! Page one, which stands alone: the band and the interval, the first actions, one chart, what is
//! uncertain.

use tandem_core::plan::FIRST_ACTIONS;
use tandem_core::scoring::{Band as ScoreBand, Interval};

use super::results::{bars, held_down};
use super::{Input, body, heading, imprint};
use crate::document::{
    Band, Block, Cell, Column, Columns, Cover, Inline, Legend, List, ListItem, Marker, Paragraph,
    Row, Ruler, Style, Symbol, Table,
};

/// How many uncertain questions the page holds.
const UNKNOWNS: usize = 6;

pub(super) fn page(input: &Input<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Cover(cover(input))];
    blocks
        .extend(input.scores.overall.interval.map(|interval| Block::Ruler(ruler(input, interval))));
    blocks.push(Block::Paragraph(Paragraph {
        style: Style::Lead,
        inlines: vec![Inline::Plain(say(input))],
    }));
    if !input.actions().is_empty() {
        blocks.push(Block::Rule);
        blocks.extend(actions(input));
    }
    blocks.push(Block::Rule);
    if input.scores.overall.interval.is_none() {
        blocks.extend([heading(3, input.word("report-by-domain")), bars(input)]);
        return blocks;
    }
    blocks.push(Block::Columns(Columns {
        left_width: 98.0,
        gap: 9.0,
        left: vec![heading(3, input.word("report-by-domain")), bars(input)],
        right: uncertain(input),
    }));
    blocks
}

fn cover(input: &Input<'_>) -> Cover {
    let overall = &input.scores.overall;
    let finding = match (overall.band, overall.provisional) {
        (Some(band), false) => input.language.band(band),
        (Some(_), true) => input.word("band-provisional"),
        (None, _) => input.word("band-none"),
    };
    let number = input.assessment.organisation.enterprise_number;
    let mut firm = vec![Inline::bold(input.firm())];
    firm.extend(number.map(|number| Inline::plain(format!(", {number}"))));
    Cover {
        brand: "Tandem".to_owned(),
        kind: format!("{} · {}", input.word("report-title"), input.word("report-language")),
        partners: imprint::names(input),
        firm,
        date: input.day(input.date),
        finding,
        interval: overall
            .interval
            .map(|i| Inline::plain(input.language.between(i)))
            .into_iter()
            .collect(),
        sign: None,
        logos: imprint::logos(input),
    }
}

fn ruler(input: &Input<'_>, interval: Interval) -> Ruler {
    let (low, high) = percent(interval);
    let overall = &input.scores.overall;
    let band = overall.band.filter(|_| !overall.provisional);
    let (low_text, high_text) = (low.to_string(), high.to_string());
    let mut alt = input
        .language
        .words
        .with("report-ruler-alt", &[("low", (&low_text).into()), ("high", (&high_text).into())]);
    if let Some(band) = band {
        let name = input.language.band(band);
        alt.push(' ');
        alt.push_str(&input.language.words.with("report-ruler-band", &[("band", (&name).into())]));
    }
    Ruler {
        alt,
        low,
        high,
        bands: ScoreBand::ALL
            .into_iter()
            .zip([25, 50, 75, 90, 100])
            .map(|(band, upper)| Band { name: input.language.band(band), upper })
            .collect(),
        current: band.and_then(|band| ScoreBand::ALL.into_iter().position(|other| other == band)),
        legend: Some(Legend {
            earned: input.word("report-legend-earned"),
            open: input.word("report-legend-open"),
            missing: input.word("report-legend-missing"),
        }),
    }
}

/// Both ends as whole numbers out of 100.
pub(super) fn percent(interval: Interval) -> (u8, u8) {
    let (low, high) = interval.whole();
    let small = |number: u32| u8::try_from(number.min(100)).unwrap_or(100);
    (small(low), small(high))
}

/// What the result comes to, in two or three sentences.
fn say(input: &Input<'_>) -> String {
    let words = &input.language.words;
    let Some(interval) = input.scores.overall.interval else {
        return words.get("report-say-nothing");
    };
    let (low, high) = percent(interval);
    let coverage = input.scores.coverage;
    let mut sentences =
        vec![words.with("report-say-earned", &[("count", usize::from(low).into())])];
    if coverage.open() > 0 {
        sentences.push(words.with("report-say-open", &[("count", coverage.open().into())]));
    } else if coverage.dont_know > 0 {
        let points = (high - low).to_string();
        let args = [("count", coverage.dont_know.into()), ("points", (&points).into())];
        sentences.push(words.with("report-say-unknown", &args));
    }
    if let Some((band, capped)) = held_down(input) {
        let questions = input.scores.overall.capped_by.iter();
        let questions: Vec<String> = questions.map(|question| input.short(question)).collect();
        let questions = questions.join(", ");
        let args = [
            ("band", (&band).into()),
            ("capped", (&capped).into()),
            ("questions", (&questions).into()),
        ];
        sentences.push(words.with("report-say-capped", &args));
    }
    if let Some(before) = &input.before
        && let Some(was) = before.scores.overall.interval
    {
        let (figure, day) = (input.language.between(was), input.day(before.day));
        let args = [("figure", (&figure).into()), ("day", (&day).into())];
        sentences.push(words.with("report-say-before", &args));
    }
    if input.actions().is_empty() {
        if input.scores.costs.is_empty() && coverage.open() == 0 {
            sentences.push(words.get("report-say-done"));
        }
    } else {
        let first = input.actions().iter().take(FIRST_ACTIONS);
        let hours = first.fold([0, 0], |sum, recommendation| {
            let [low, high] = recommendation.action.hours;
            [sum[0] + low, sum[1] + high]
        });
        let hours = input.language.hours(hours);
        let count = input.actions().len().min(FIRST_ACTIONS);
        let args = [("count", count.into()), ("hours", (&hours).into())];
        sentences.push(words.with("report-say-actions", &args));
    }
    sentences.join(" ")
}

fn actions(input: &Input<'_>) -> Vec<Block> {
    let words = &input.language.words;
    let title = match input.actions().len() {
        count if count < FIRST_ACTIONS => {
            words.with("report-actions-fewer", &[("count", count.into())])
        }
        _ => words.get("report-actions"),
    };
    let first = input.actions().iter().take(FIRST_ACTIONS).enumerate();
    let rows = first.map(|(index, planned)| {
        let mut name = vec![Inline::plain(input.language.action(planned.action))];
        if planned.is_legal() {
            name.push(Inline::plain(" "));
            name.push(Inline::bold(format!("({})", input.word("report-law"))));
        }
        Row::new([
            Cell::number((index + 1).to_string()),
            Cell { header: true, ..Cell::from(name) },
            Cell::text(input.language.plan_who(planned)),
            Cell::text(input.language.formats.short_day(planned.due())),
        ])
    });
    let table = Table::new(
        vec![
            Column::fixed(input.word("report-column-number"), 7.0),
            Column::share(input.word("report-column-action"), 1.0),
            Column::fixed(input.word("report-column-who"), 36.0),
            Column::fixed(input.word("report-column-due"), 22.0).right(),
        ],
        rows,
    );
    vec![heading(2, title), Block::Table(table)]
}

fn uncertain(input: &Input<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(3, input.word("report-uncertain"))];
    let unknown: Vec<_> = input.unknown().collect();
    if unknown.is_empty() {
        let open = input.scores.coverage.open();
        blocks.push(body(match open {
            0 => input.word("report-uncertain-none"),
            _ => input.language.words.with("report-say-open", &[("count", open.into())]),
        }));
        return blocks;
    }
    let alt = input.word("answer-dont-know");
    blocks.push(Block::List(List {
        marker: Marker::Symbol,
        items: unknown
            .iter()
            .take(UNKNOWNS)
            .map(|question| ListItem {
                symbol: Some((Symbol::Unknown, alt.clone())),
                paragraphs: vec![Paragraph::body(input.short(question))],
            })
            .collect(),
    }));
    let more = unknown.len().saturating_sub(UNKNOWNS);
    if more > 0 {
        blocks.push(body(
            input.language.words.with("report-uncertain-more", &[("count", more.into())]),
        ));
    }
    blocks
}
