//! Each action with why and how, and what is still to be found out.

use tandem_core::assessment::ActionStatus;
use tandem_core::pack::Action;
use tandem_core::plan::Planned;

use super::{Input, body, heading};
use crate::document::{
    Block, Cell, Column, Entry, Inline, List, ListItem, Marker, Paragraph, Row, Style, Table,
};
use crate::plan::reasons;

pub(super) fn section(input: &Input<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(2, input.word("report-plan"))];
    if let Some(reason) = input.plan.no_actions(input.scores) {
        blocks.push(body(input.language.no_actions(reason)));
    } else {
        blocks.push(body(input.word("report-plan-lead")));
        let entries = input.actions().iter().enumerate();
        blocks
            .extend(entries.map(|(index, planned)| Block::Entry(entry(input, index + 1, planned))));
    }
    blocks.extend(decided(input, ActionStatus::Done, "report-plan-done"));
    blocks.extend(decided(input, ActionStatus::Declined, "report-plan-declined"));
    blocks
}

/// The actions that were done or declined, so that none disappears without a word.
fn decided(input: &Input<'_>, status: ActionStatus, label: &str) -> Vec<Block> {
    let of_status = input.assessment.actions.iter().filter(|(_, state)| state.status == status);
    let actions = of_status.filter_map(|(id, _)| input.pack.action(id.as_str()));
    let items: Vec<ListItem> = actions
        .map(|action| ListItem::new(Paragraph::body(input.language.action(action))))
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![heading(3, input.word(label)), Block::List(List { marker: Marker::Bullet, items })]
}

fn entry(input: &Input<'_>, number: usize, planned: &Planned<'_>) -> Entry {
    let language = input.language;
    let action = planned.action;
    let steps = language.steps(action).into_iter().map(|step| ListItem::new(Paragraph::body(step)));
    let because: Vec<String> = planned.questions().map(|question| input.short(question)).collect();
    let reasons = reasons(planned, input.assessment, input.content, language);
    let mut blocks = vec![body(language.action_text(action, "why"))];
    if !because.is_empty() {
        blocks.push(labelled(input, "report-because", because.join(", ")));
    }
    if !reasons.is_empty() {
        blocks.push(labelled(input, "report-asked-by", reasons.join(". ")));
    }
    blocks.push(Block::List(List { marker: Marker::Number, items: steps.collect() }));
    blocks.push(labelled(input, "report-help", language.action_text(action, "help")));
    blocks.extend(contacts(input, action));
    Entry {
        number: number.to_string(),
        level: 3,
        title: language.action(action),
        meta: meta(input, planned),
        blocks,
    }
}

/// Who helps in Belgium, by name; their addresses stand together further on.
fn contacts(input: &Input<'_>, action: &Action) -> Option<Block> {
    let contacts = input.content.contacts_of(&action.contacts);
    let names: Vec<String> = contacts
        .map(|contact| {
            let (name, region) = (input.language.contact(contact), input.language.region(contact));
            if region.is_empty() { name } else { format!("{name} ({region})") }
        })
        .collect();
    (!names.is_empty()).then(|| labelled(input, "report-contacts", names.join(", ")))
}

/// Who, until when, how long, how much, and what it brings.
fn meta(input: &Input<'_>, planned: &Planned<'_>) -> Vec<Inline> {
    let language = input.language;
    let action = planned.action;
    let gain = language.formats.decimals(planned.gain, 1);
    let mut facts = vec![language.plan_who(planned), language.plan_due(planned)];
    if matches!(planned.status(), ActionStatus::Planned | ActionStatus::Doing) {
        facts.push(language.status(planned.status()));
    }
    facts.extend(language.plan_moved(planned));
    facts.push(language.hours(action.hours));
    facts.push(language.euros(action.euros_per_year));
    if planned.gain > 0.0 {
        facts.push(language.words.with("report-gain", &[("gain", (&gain).into())]));
    }
    if action.quick_win {
        facts.push(input.word("report-quick-win"));
    }
    let mut meta = Vec::new();
    if planned.is_legal() {
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
