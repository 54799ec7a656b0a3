//! Whether the NIS2 law covers the firm, why, what follows, and how ready it is on the measures.

use tandem_core::nis2::{readiness, scope};

use super::{Input, body, figures, heading, small};
use crate::document::{
    Block, Callout, Cell, Column, Inline, List, ListItem, Marker, Paragraph, Row, Style, Table,
    Tone,
};
use crate::scope::{ScopeWords, customer_asks, scope_words};

pub(super) fn section(input: &Input<'_>) -> Vec<Block> {
    let organisation = &input.assessment.organisation;
    let scope = scope(organisation, &input.content.nis2);
    let words = scope_words(input.content, organisation, &scope, input.language, input.date);
    let mut blocks = vec![
        heading(2, input.word("report-nis2")),
        Block::Paragraph(Paragraph {
            style: Style::Lead,
            inlines: vec![Inline::Plain(words.sentence.clone())],
        }),
    ];
    blocks.extend(words.likely.clone().map(body));
    blocks.extend(not_certain(input, &words));
    blocks.extend(list(3, &words.why_title, &words.why));
    blocks.push(small(format!("{}. {}", words.size, words.figures.join(". "))));
    blocks.extend(words.supply_chain.clone().map(body));
    let asks = customer_asks(organisation, input.language);
    if !asks.is_empty() {
        blocks.push(heading(3, input.word("customer-ask-title")));
        blocks.push(small(input.word("customer-ask-lead")));
        blocks.push(lines(&asks));
    }
    blocks.extend(list(3, &words.duties_title, &words.duties));
    blocks.extend(list(3, &input.word("nis2-milestones"), &words.milestones));
    blocks.push(heading(3, input.word("report-nis2-measures")));
    blocks.push(small(input.word("report-nis2-measures-lead")));
    blocks.push(Block::Table(measures(input)));
    blocks.extend(list(3, &input.word("nis2-watch"), &words.watch));
    blocks.extend(list(4, &input.word("nis2-sources"), &words.sources));
    blocks.push(small(words.confirm));
    blocks
}

/// What is missing and what needs to be confirmed, set apart before the reasons.
fn not_certain(input: &Input<'_>, words: &ScopeWords) -> Option<Block> {
    let missing = words.missing.iter().map(|fact| fact.text.clone());
    let mut paragraphs = Vec::new();
    if !words.missing.is_empty() {
        let facts = missing.collect::<Vec<_>>().join(" · ");
        paragraphs.push(Paragraph::body(format!("{} {facts}.", input.word("nis2-missing"))));
        paragraphs.extend(words.possible.clone().map(Paragraph::body));
    }
    paragraphs.extend(words.borderline.iter().cloned().map(Paragraph::body));
    (!paragraphs.is_empty()).then(|| {
        Block::Callout(Callout {
            tone: Tone::You,
            title: input.word("report-nis2-confirm"),
            paragraphs,
        })
    })
}

/// A list of small lines under its heading; nothing when it is empty.
fn list(level: u8, title: &str, items: &[String]) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    let title = title.trim_end_matches(':').trim_end().to_owned();
    vec![heading(level, title), lines(items)]
}

/// A list of small lines.
fn lines(items: &[String]) -> Block {
    let items = items.iter().map(|line| {
        ListItem::new(Paragraph { style: Style::Small, inlines: vec![Inline::plain(line.clone())] })
    });
    Block::List(List { marker: Marker::Bullet, items: items.collect() })
}

/// How ready the firm is on each of the eleven measures.
fn measures(input: &Input<'_>) -> Table {
    let rows = readiness(input.pack, input.scores).into_iter().map(|measure| {
        let figure = measure.interval.map_or_else(
            || input.word("report-nis2-not-asked"),
            |interval| input.language.figure(interval),
        );
        let (known, asked) = (measure.known.to_string(), measure.asked.to_string());
        let args = [("known", (&known).into()), ("all", (&asked).into())];
        let of = input.language.words.with("report-answers", &args);
        Row::new([
            Cell::header(input.language.measure(measure.id)),
            Cell::text(figure),
            Cell::text(if measure.asked == 0 { String::new() } else { of }),
        ])
    });
    Table::new(
        vec![
            Column::share(input.word("report-nis2-measure"), 1.0),
            figures(input.word("report-column-score"), 30.0),
            figures(input.word("report-column-answers"), 34.0),
        ],
        rows,
    )
}
