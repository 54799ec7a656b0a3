//! Each action with why and how, and what is still to be found out.

use tandem_core::actions::Recommendation;

use super::{Input, body, heading};
use crate::document::{
    Block, Cell, Column, Entry, Inline, List, ListItem, Marker, Paragraph, Row, Style, Table,
};

pub(super) fn section(input: &Input<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(2, input.word("report-plan"))];
    if input.actions.is_empty() {
        blocks.push(body(input.word("report-plan-none")));
        return blocks;
    }
    blocks.push(body(input.word("report-plan-lead")));
    let entries = input.actions.iter().enumerate();
    blocks.extend(
        entries
            // An action stays whole, so that its page can be handed to whoever does it.
            .map(|(index, recommendation)| {
                Block::KeepTogether(vec![Block::Entry(entry(input, index + 1, recommendation))])
            }),
    );
    blocks
}

fn entry(input: &Input<'_>, number: usize, recommendation: &Recommendation<'_>) -> Entry {
    let language = input.language;
    let action = recommendation.action;
    let steps = language.steps(action).into_iter().map(|step| ListItem::new(Paragraph::body(step)));
    let because: Vec<String> =
        recommendation.questions.iter().map(|question| input.short(question)).collect();
    Entry {
        number: number.to_string(),
        level: 3,
        title: language.action(action),
        meta: meta(input, recommendation),
        blocks: vec![
            body(language.action_text(action, "why")),
            Block::List(List { marker: Marker::Number, items: steps.collect() }),
            labelled(input, "report-help", language.action_text(action, "help")),
            labelled(input, "report-because", because.join(", ")),
        ],
    }
}

/// Who, how long, how much, and what it brings.
fn meta(input: &Input<'_>, recommendation: &Recommendation<'_>) -> Vec<Inline> {
    let language = input.language;
    let action = recommendation.action;
    let gain = language.formats.decimals(recommendation.gain_percent, 1);
    let mut facts = Vec::new();
    facts.extend(action.who.first().map(|doer| language.doer(*doer)));
    facts.push(language.hours(action.hours));
    facts.push(language.euros(action.euros_per_year));
    facts.push(language.words.with("report-gain", &[("gain", (&gain).into())]));
    if action.quick_win {
        facts.push(input.word("report-quick-win"));
    }
    let mut meta = Vec::new();
    if action.legal {
        meta.push(Inline::bold(input.word("report-law")));
        meta.push(Inline::plain(" · "));
    }
    meta.push(Inline::plain(facts.join(" · ")));
    meta
}

fn labelled(input: &Input<'_>, label: &str, text: String) -> Block {
    let label = Inline::bold(input.word(label));
    Block::Paragraph(Paragraph {
        style: Style::Small,
        inlines: vec![label, Inline::plain("  "), Inline::plain(text)],
    })
}

/// The questions that nobody could answer, with how to find out.
pub(super) fn unknowns(input: &Input<'_>) -> Vec<Block> {
    let rows: Vec<Row> = input
        .unknown()
        .map(|question| {
            Row::new([
                Cell::header(input.short(question)),
                Cell::text(input.language.question_text(question, "how")),
            ])
        })
        .collect();
    // Nothing to find out is no reason for a page of its own.
    if rows.is_empty() {
        return Vec::new();
    }
    let mut blocks =
        vec![heading(2, input.word("report-unknowns")), body(input.word("report-unknowns-lead"))];
    blocks.push(Block::Table(Table {
        caption: String::new(),
        columns: vec![
            Column::share(input.word("report-column-question"), 1.0),
            Column::share(input.word("report-steps"), 2.0),
        ],
        rows,
    }));
    blocks
}
