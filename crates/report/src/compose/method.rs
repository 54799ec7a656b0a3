//! How the numbers come about, what the report is not, and what it rests on.

use std::collections::BTreeSet;

use tandem_core::id::SourceId;
use tandem_core::reference::Source;

use super::{Input, body, heading, small};
use crate::document::{Block, Inline, List, ListItem, Marker, Paragraph, Style};

pub(super) fn section(input: &Input<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(2, input.word("report-method"))];
    let texts = [
        "score",
        "interval",
        "band",
        "rounding",
        "order",
        "duties",
        "calendar",
        "steps",
        "map",
        "availability",
    ];
    blocks.extend(texts.map(|text| body(input.word(&format!("report-method-{text}")))));
    blocks
}

/// What the report is not.
pub(super) fn disclaimer(input: &Input<'_>) -> Vec<Block> {
    let texts = ["report-disclaimer-text", "report-privacy"].map(|id| body(input.word(id)));
    [heading(2, input.word("report-disclaimer"))].into_iter().chain(texts).collect()
}

/// What the questions and the actions rest on.
pub(super) fn sources(input: &Input<'_>) -> Vec<Block> {
    let items = used(input).map(|source| {
        let day = input.day(source.checked);
        let checked = input.language.words.with("report-source-checked", &[("day", (&day).into())]);
        ListItem::new(Paragraph {
            style: Style::Small,
            inlines: vec![
                Inline::plain(format!("{}, {}. ", source.publisher, source.title)),
                Inline::link(source.url.clone(), source.url.clone()),
                Inline::plain(format!(", {checked}")),
            ],
        })
    });
    vec![
        heading(2, input.word("report-sources")),
        small(input.word("report-sources-lead")),
        Block::List(List { marker: Marker::Bullet, items: items.collect() }),
    ]
}

/// The sources of the questions that apply and of the actions in the plan, in the order of the list.
pub(super) fn used<'a>(input: &Input<'a>) -> impl Iterator<Item = &'a Source> {
    let questions = input.questions();
    let of_questions = questions.iter().flat_map(|question| &question.sources);
    let of_actions = input.actions().iter().flat_map(|planned| &planned.action.sources);
    let used: BTreeSet<&SourceId> = of_questions.chain(of_actions).collect();
    input.content.sources.iter().filter(move |source| used.contains(&source.id))
}
