//! The cloud map: who answers for what, what nobody has, what hangs together, how exposed it is.

use tandem_core::map::{By, Cell as MapCell, CloudMap, Owner, State};

use super::{Input, body, figures, heading, small};
use crate::document::{
    Block, Callout, Cell, Column, Inline, Paragraph, Row, Style, Symbol, Table, Tone,
};
use crate::map as words;

/// How many services stand side by side in one table.
const SIDE_BY_SIDE: usize = 4;

pub(super) fn section(input: &Input<'_>) -> Vec<Block> {
    if input.assessment.services.as_ref().is_none_or(Vec::is_empty) {
        return Vec::new();
    }
    let map = CloudMap::of(input.content, input.assessment, input.scores);
    let finding = words::finding(&map, true, input.language);
    let mut blocks = vec![
        heading(2, input.word("map-title")),
        Block::Paragraph(Paragraph {
            style: Style::Lead,
            inlines: vec![Inline::Plain(format!("{finding}."))],
        }),
        heading(3, input.word("map-matrix-title")),
        body(input.word("map-matrix-lead")),
        small(input.word("map-legend")),
    ];
    let services: Vec<usize> = (0..map.services.len()).collect();
    blocks
        .extend(services.chunks(SIDE_BY_SIDE).map(|some| Block::Table(matrix(input, &map, some))));
    blocks.extend(unowned(input, &map));
    blocks.push(heading(3, input.word("map-concentration-title")));
    blocks.extend(flags(input, &map));
    for by in By::ALL {
        let of = &map.concentration[by as usize];
        let (title, equals) = words::shares_title(by, of, input.language);
        let lines = of.shares.iter().map(|one| words::share_line(one, input.language));
        let text = format!("{}. {equals}", lines.collect::<Vec<_>>().join(" · "));
        let inlines = vec![Inline::bold(format!("{title}. ")), Inline::plain(text)];
        blocks.push(Block::Paragraph(Paragraph { style: Style::Body, inlines }));
    }
    blocks.push(heading(3, input.word("map-exposure-title")));
    blocks.push(Block::Table(exposure(input, &map)));
    blocks.extend(words::exposure_whole(&map, input.language).map(body));
    blocks.push(small(input.word("map-exposure-formula")));
    blocks
}

/// The layers of some services. A layer that is the provider's alone in all of them is left out.
fn matrix(input: &Input<'_>, map: &CloudMap<'_>, services: &[usize]) -> Table {
    let name = |at: &usize| words::service_name(&map.services[*at], input.language);
    let mut columns = vec![Column::share(input.word("map-column-task"), 1.6)];
    columns.extend(services.iter().map(|at| Column::share(name(at), 1.0)));
    let rows = (0..input.content.layers.len()).filter_map(|layer| {
        let of: Vec<Option<&MapCell<'_>>> =
            services.iter().map(|at| map.cells[*at].get(layer)).collect();
        let first = of.iter().flatten().next()?;
        if of.iter().flatten().all(|cell| cell.state == State::NotYours) {
            return None;
        }
        let mut cells = vec![Cell::header(words::layer_name(first.layer, input.language))];
        cells.extend(of.iter().map(|one| one.map(|cell| mark(input, cell)).unwrap_or_default()));
        Some(Row::new(cells))
    });
    Table::new(columns, rows)
}

/// Who answers, and how far it is: a drawing with a letter or a word beside it.
fn mark(input: &Input<'_>, cell: &MapCell<'_>) -> Cell {
    let owner = match (cell.owner, cell.by_partner) {
        _ if cell.state == State::Unowned => Symbol::Nobody,
        (Owner::Provider, _) => Symbol::Provider,
        (Owner::Customer, true) => Symbol::Partner,
        (Owner::Customer, false) => Symbol::You,
        (Owner::Shared, _) => Symbol::Shared,
    };
    let letter = words::table_mark(cell, input.language);
    let mut inlines = vec![
        Inline::symbol(owner, words::owner(cell, input.language)),
        Inline::plain(format!(" {letter} ")),
    ];
    let state = match cell.state {
        State::Done => Symbol::Done,
        State::Partly => Symbol::Partly,
        State::Missing | State::Unowned => Symbol::NotDone,
        State::Unknown => Symbol::Unknown,
        State::NotYours => return Cell::from(inlines),
    };
    inlines.push(Inline::symbol(state, words::state(cell, input.language)));
    Cell::from(inlines)
}

/// The duties that nobody has, with what they are.
fn unowned(input: &Input<'_>, map: &CloudMap<'_>) -> Vec<Block> {
    let rows: Vec<Row> = map
        .unowned()
        .map(|(service, at)| {
            let cell = &map.cells[service][at];
            let known = &map.services[service];
            let part =
                known.model().and_then(|model| words::customer_part(cell, model, input.language));
            Row::new([
                Cell::header(words::layer_name(cell.layer, input.language)),
                Cell::text(words::service_name(known, input.language)),
                Cell::text(part.unwrap_or_default()),
            ])
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::share(input.word("map-column-task"), 1.0),
        Column::share(input.word("map-column-service"), 0.9),
        Column::share(input.word("map-column-part"), 2.0),
    ];
    let table = Table::new(columns, rows);
    vec![heading(3, input.word("map-unowned-title")), Block::Table(table)]
}

/// What deserves attention, set apart.
fn flags(input: &Input<'_>, map: &CloudMap<'_>) -> Option<Block> {
    let flags = words::flags(map, input.content, input.language);
    (!flags.is_empty()).then(|| {
        let paragraphs = flags.into_iter().map(Paragraph::body).collect();
        Block::Callout(Callout { tone: Tone::You, title: String::new(), paragraphs })
    })
}

fn exposure(input: &Input<'_>, map: &CloudMap<'_>) -> Table {
    let rows = (0..map.services.len()).map(|at| {
        let score = map.exposures[at].map(|one| input.language.formats.decimals(one.score, 0));
        Row::new([
            Cell::header(words::service_name(&map.services[at], input.language)),
            Cell::text(score.unwrap_or_else(|| input.word("map-state-unknown"))),
            Cell::text(words::exposure_law(map, at, input.content, input.language)),
        ])
    });
    Table::new(
        vec![
            Column::share(input.word("map-column-service"), 1.0),
            figures(input.word("map-column-exposure"), 26.0),
            Column::share(input.word("map-column-law"), 1.8),
        ],
        rows,
    )
}
