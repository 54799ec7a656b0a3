//! One cloud or two: the designs compared under the assumptions of the organisation.

use tandem_core::availability::Assumption;

use super::{Input, body, figures, heading, small};
use crate::availability as words;
use crate::document::{Block, Cell, Column, Inline, Paragraph, Row, Style, Table};

pub(super) fn section(input: &Input<'_>) -> Vec<Block> {
    if input.assessment.services.as_ref().is_none_or(Vec::is_empty) {
        return Vec::new();
    }
    let model = &input.content.availability;
    let values = &input.assessment.assumptions;
    let compared = model.scenario(values).compare();
    let hours = |hours: f64| words::hours(hours, input.language);
    let designs = compared.results.iter().enumerate().map(|(at, result)| {
        Row::new([
            Cell::header(words::design(at, input.language)),
            Cell::text(hours(result.infrastructure_hours)),
            Cell::text(hours(result.human_hours)),
            Cell::text(hours(result.downtime_hours)),
        ])
    });
    let assumptions = model.assumptions.iter().map(|one| {
        Row::new([
            labelled(one, input),
            Cell::text(input.language.formats.number(model.value(&one.id, values))),
            Cell::text(words::range(one, input.language)),
        ])
    });
    let column = |id: &str| input.word(&format!("availability-column-{id}"));
    vec![
        heading(2, input.word("availability-title")),
        Block::Paragraph(Paragraph {
            style: Style::Lead,
            inlines: vec![Inline::Plain(format!("{}.", words::finding(&compared, input.language)))],
        }),
        body(input.word("availability-lead")),
        Block::Table(Table::new(
            vec![
                Column::share(column("design"), 1.0),
                figures(column("infrastructure"), 30.0),
                figures(column("human"), 36.0),
                figures(column("total"), 34.0),
            ],
            designs,
        )),
        body(words::break_even(&compared, input.language)),
        body(words::best(&compared, input.language)),
        Block::Table(Table::new(
            vec![
                Column::share(column("assumption"), 1.0),
                figures(column("value"), 15.0),
                Column::fixed(column("range"), 62.0),
            ],
            assumptions,
        )),
        small(input.word("availability-formulas")),
        small(input.word("availability-illustration")),
    ]
}

/// What an assumption is about, with what its default rests on.
fn labelled(assumption: &Assumption, input: &Input<'_>) -> Cell {
    let id = format!("availability-assumption-{}", assumption.id);
    let about = input.word(&format!("{id}.about"));
    let publishers = input.content.sources_of(&assumption.sources);
    let publishers: Vec<&str> = publishers.map(|source| source.publisher.as_str()).collect();
    let sources = match publishers.join(", ") {
        none if none.is_empty() => none,
        some => format!(" ({some})"),
    };
    let inlines = vec![
        Inline::bold(format!("{}.", input.word(&id))),
        Inline::dim(format!(" {about}{sources}")),
    ];
    Cell { header: true, ..Cell::from(inlines) }
}
