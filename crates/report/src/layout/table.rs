//! Tables.

use super::flow::{Flow, Look, held};
use super::font::Face;
use super::line::{Span, SpanKind};
use super::page::{Artifact, Item, Tag, rule};
use super::piece::{Keep, Piece};
use super::structure::{NodeId, Role};
use super::symbol;
use crate::document::{Align, Cell, Inline, KeyValue, Row, Table, Width, is_empty};
use crate::theme::{self, BODY_HEIGHT, GRID, INK, LINE, MM, RULE_THIN, Type, YOU};
use std::rc::Rc;

/// The white space above and below the text of a row. With its rule, a row is a whole number of steps
/// of the grid.
pub(super) const PADDING: f32 = (GRID - RULE_THIN) / 2.0;
/// The height from which a row may go on over the next page.
const TALL: f32 = BODY_HEIGHT / 3.0;
/// The white space between two columns.
pub(super) const GUTTER: f32 = 3.5 * MM;

/// The text of a cell.
#[derive(Default)]
pub(super) struct Set {
    /// What is drawn, from the top of the cell.
    pub(super) items: Vec<Item>,
    /// How high it is.
    pub(super) height: f32,
    /// For each line whether the next one must stay with it.
    held: Vec<bool>,
}

/// A column with its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// The left edge.
    pub(super) x: f32,
    /// The width, without the space before the next column.
    pub(super) width: f32,
    /// On which side the words stand.
    pub(super) align: Align,
}

impl Flow {
    /// The pieces of a table, one a row.
    pub(crate) fn table(&mut self, table: &Table, width: f32) -> Vec<Piece> {
        if table.columns.is_empty() {
            return Vec::new();
        }
        let places = places(table, width);
        let parent = self.parent();
        let node = self.tree.add(parent, Role::Table);
        let mut pieces = Vec::new();
        if !table.caption.is_empty() {
            let caption = self.tree.add(node, Role::Caption);
            let mut lines = self.text(
                &[Inline::Plain(table.caption.clone())],
                Look::dim(theme::SMALL),
                width,
                caption,
            );
            super::flow::keep_strictly(&mut lines);
            pieces.append(&mut lines);
        }
        let header = table.columns.iter().any(|column| !column.title.is_empty()).then(|| {
            let head = self.tree.add(node, Role::TableHead);
            Rc::new(self.header(table, &places, head))
        });
        if let Some(header) = &header {
            let before = if pieces.is_empty() { 0.0 } else { 4.0 };
            pieces.push(Piece { keep: Keep::Next, before, ..(**header).clone() });
        }
        if !table.rows.is_empty() {
            let body = self.tree.add(node, Role::TableBody);
            // A header row that takes much of a page is not drawn again: it would leave no room for rows.
            let repeated = header.as_ref().filter(|header| header.height < BODY_HEIGHT / 4.0);
            pieces.extend(self.rows(&table.rows, &places, width, body, repeated));
        }
        if let Some(first) = pieces.first_mut() {
            first.before = if table.caption.is_empty() { 6.0 } else { 9.0 };
        }
        pieces
    }

    /// Short labels with their values: a table without a header row.
    pub(crate) fn key_values(&mut self, values: &[KeyValue], width: f32) -> Vec<Piece> {
        if values.is_empty() {
            return Vec::new();
        }
        let key = (width * 0.3).min(52.0 * MM);
        let places = [
            Place { x: 0.0, width: key - GUTTER, align: Align::Left },
            Place { x: key, width: width - key, align: Align::Left },
        ];
        let rows: Vec<Row> = values
            .iter()
            .map(|value| {
                let dim = Inline::Dim(value.key.clone());
                let key = Cell { header: true, ..Cell::from(vec![dim]) };
                Row::new([key, Cell::from(value.value.clone())])
            })
            .collect();
        let parent = self.parent();
        let node = self.tree.add(parent, Role::Table);
        let body = self.tree.add(node, Role::TableBody);
        let mut pieces = self.rows(&rows, &places, width, body, None);
        if let Some(first) = pieces.first_mut() {
            first.before = 6.0;
        }
        pieces
    }

    fn header(&mut self, table: &Table, places: &[Place], head: NodeId) -> Piece {
        let row = self.tree.add(head, Role::TableRow);
        let look = Look::dim(theme::SMALL);
        let mut cells = Vec::new();
        for (column, place) in table.columns.iter().zip(places) {
            let node = self.tree.add(row, Role::ColumnHeader);
            cells.push(self.cell(&[Inline::Plain(column.title.clone())], look, *place, node));
        }
        let text = cells.iter().map(|cell| cell.height).fold(0.0, f32::max);
        // The words of all columns end on the same line, next to the rows.
        let items: Vec<Item> = cells
            .into_iter()
            .flat_map(|cell| {
                let down = text - cell.height;
                cell.items.into_iter().map(move |item| item.moved(0.0, down))
            })
            .collect();
        Piece::new(text + PADDING, items)
    }

    fn rows(
        &mut self,
        rows: &[Row],
        places: &[Place],
        width: f32,
        body: NodeId,
        header: Option<&Rc<Piece>>,
    ) -> Vec<Piece> {
        let count = rows.len();
        let mut pieces = Vec::with_capacity(count);
        for (number, row) in rows.iter().enumerate() {
            let under = (number + 1 < count).then_some(width);
            let names_below = row.names_below;
            let mut row = self.row(row, places, under, body);
            // No row stands alone on a page, neither the first nor the last one, unless it has many lines,
            // and one that names those below stays with the next.
            let short = row.iter().map(|part| part.height).sum::<f32>() < TALL / 2.0;
            if let Some(last) = row.last_mut()
                && short
                && number + 1 < count
                && (number == 0 || number + 2 == count || names_below)
            {
                last.keep = Keep::Group;
            }
            pieces.extend(row.into_iter().map(|piece| Piece { header: header.cloned(), ..piece }));
        }
        pieces
    }

    /// A row, as one piece unless it is tall, with a rule of this width under it.
    fn row(&mut self, row: &Row, places: &[Place], under: Option<f32>, body: NodeId) -> Vec<Piece> {
        let node = self.tree.add(body, Role::TableRow);
        let mut items = Vec::new();
        let mut height = theme::BODY.leading;
        let mut held: Vec<bool> = Vec::new();
        let empty = Cell::default();
        for (number, place) in places.iter().enumerate() {
            let cell = row.cells.get(number).unwrap_or(&empty);
            let role = if cell.header { Role::RowHeader } else { Role::Cell };
            let cell_node = self.tree.add(node, role);
            let (face, color) = if cell.number { (Face::Bold, YOU) } else { (Face::Regular, INK) };
            let look = Look { kind: theme::BODY, face, color };
            let made = self.cell(&cell.inlines, look, *place, cell_node);
            height = height.max(made.height);
            items.extend(made.items.into_iter().map(|item| item.moved(0.0, PADDING)));
            held.resize(held.len().max(made.held.len()), false);
            for (all, own) in held.iter_mut().zip(made.held) {
                *all |= own;
            }
        }
        let mut piece = Piece::new(height + 2.0 * PADDING + RULE_THIN, items);
        if let Some(width) = under {
            underline(&mut piece, width);
        }
        if piece.height > TALL { parts(piece, &held) } else { vec![piece] }
    }

    /// The text of a cell, at its place in the row.
    pub(super) fn cell(
        &mut self,
        inlines: &[Inline],
        look: Look,
        place: Place,
        node: NodeId,
    ) -> Set {
        if is_empty(inlines) {
            return Set::default();
        }
        let mut spans = self.spans(inlines, look, node);
        let Type { size, leading } = look.kind;
        let mut set = Set::default();
        let mut place = place;
        if let Some(width) = leading_symbol(&mut spans).filter(|_| place.align == Align::Left) {
            // The lines of the text stand under each other, not under the symbol.
            let symbol = spans.remove(0);
            set.items.extend(
                self.lines(&[symbol], look.kind, place.width)
                    .into_iter()
                    .flat_map(|line| line.items)
                    .map(|item| item.moved(place.x, 0.0)),
            );
            let indent = ((width + 0.5) * size).min(place.width / 2.0);
            place = Place { x: place.x + indent, width: place.width - indent, ..place };
            set.height = if spans.is_empty() { leading } else { 0.0 };
        }
        let lines = self.lines(&spans, look.kind, place.width);
        set.held = held(&lines);
        for line in lines {
            let shift = match place.align {
                Align::Left => 0.0,
                Align::Right => place.width - line.width,
            };
            let (x, y) = (place.x + shift, set.height);
            set.items.extend(line.items.into_iter().map(|item| item.moved(x, y)));
            set.height += leading;
        }
        set
    }
}

/// Parts a tall row between its lines, where no cell has lines that stay together.
fn parts(row: Piece, held: &[bool]) -> Vec<Piece> {
    let count = held.len();
    let mut parts = vec![Piece::default()];
    let mut tops = vec![0.0];
    let mut y = PADDING;
    for (number, held) in held.iter().enumerate() {
        y += theme::BODY.leading;
        // Two lines of the row stand together at its start and at its end, whatever cells they are in.
        let within = number > 0 && number + 2 < count;
        if within && !held {
            tops.push(y);
            parts.push(Piece::default());
        }
    }
    for item in row.items {
        let part = tops.partition_point(|&top| top <= item.top + 0.01).saturating_sub(1);
        parts[part].items.push(item.moved(0.0, -tops[part]));
    }
    let ends = tops.iter().skip(1).chain([&row.height]);
    for ((part, top), end) in parts.iter_mut().zip(&tops).zip(ends) {
        part.height = end - top;
    }
    parts
}

/// The width in ems of the symbol that text starts with, if it starts with one and more follows.
/// The white space between the two is taken out, for their distance is always the same.
fn leading_symbol(spans: &mut [Span]) -> Option<f32> {
    let [Span { kind: SpanKind::Symbol(symbol), .. }, Span { kind: SpanKind::Text(text), .. }, ..] =
        spans
    else {
        return None;
    };
    *text = text.trim_start().to_owned();
    Some(symbol::width(*symbol))
}

/// Draws the rule under a row.
pub(super) fn underline(piece: &mut Piece, width: f32) {
    let artifact = Tag::Artifact(Artifact::Layout);
    piece.items.push(rule(0.0, piece.height - RULE_THIN, width, RULE_THIN, LINE, artifact));
}

/// Where the columns stand. Fixed columns that are too wide together are made narrower.
fn places(table: &Table, width: f32) -> Vec<Place> {
    let fixed: f32 = table.columns.iter().map(|column| fixed_width(column.width)).sum();
    let shares: f32 = table.columns.iter().map(|column| share(column.width)).sum();
    #[expect(clippy::cast_precision_loss, reason = "a table has a handful of columns")]
    let least = (GUTTER + 18.0).min(width / table.columns.len() as f32);
    #[expect(clippy::cast_precision_loss, reason = "a table has a handful of columns")]
    let reserve =
        table.columns.iter().filter(|column| share(column.width) > 0.0).count() as f32 * least;
    let shrink = if fixed > 0.0 { ((width - reserve) / fixed).min(1.0) } else { 1.0 };
    let free = width - fixed * shrink;
    let widths: Vec<f32> = table
        .columns
        .iter()
        .map(|column| match column.width {
            Width::Fixed(_) => fixed_width(column.width) * shrink,
            Width::Share(_) if shares > 0.0 => free * share(column.width) / shares,
            Width::Share(_) => 0.0,
        })
        .map(|wanted| wanted.max(least))
        .collect();
    let total: f32 = widths.iter().sum();
    let scale = (width / total).min(1.0);
    let mut x = 0.0;
    let mut places = Vec::new();
    for (number, (column, wanted)) in table.columns.iter().zip(widths).enumerate() {
        let own = wanted * scale;
        let gutter = if number + 1 == table.columns.len() { 0.0 } else { GUTTER.min(own / 3.0) };
        places.push(Place { x, width: own - gutter, align: column.align });
        x += own;
    }
    places
}

fn fixed_width(width: Width) -> f32 {
    match width {
        Width::Fixed(width) if width.is_finite() => width.max(0.0) * MM,
        _ => 0.0,
    }
}

fn share(width: Width) -> f32 {
    match width {
        Width::Share(share) if share.is_finite() => share.max(0.0),
        _ => 0.0,
    }
}
