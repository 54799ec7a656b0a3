//! The plan over time: a table in which one column is a chart.

use super::axis::Axis;
use super::chart::{moved, path, stroke};
use super::flow::{Flow, Look};
use super::font::Face;
use super::key::SWATCH;
use super::page::{Artifact, Item, Tag, fill_rect, rect};
use super::piece::{Keep, Piece};
use super::structure::{NodeId, Role};
use super::table::{GUTTER, PADDING, Place, underline};
use crate::document::{Align, Inline, Tick, Timeline, TimelineKind, TimelineRow};
use crate::theme::{BODY_HEIGHT, CHART, INK, LINE, MM, PAPER, RULE_THIN, SMALL, YOU};
use std::rc::Rc;

/// The height of a bar.
const BAR: f32 = 7.2;
/// The least length of a bar: one day in a year stays visible.
const LEAST: f32 = 1.5 * MM;
/// How far the mark of a legal day reaches above and below its bar.
const REACH: f32 = 2.0;
/// The thickness of that mark, and of the outline of an open bar.
const THICK: f32 = 1.2;
/// The columns that are as wide as their words take at most these parts of the width: number and day.
const MOST: (f32, f32) = (0.12, 0.2);
/// The part of the rest that the actions take.
const ACTIONS: f32 = 0.52;

/// Where the columns stand.
#[derive(Debug, Clone, Copy)]
struct Places {
    number: Place,
    action: Place,
    chart: Place,
    due: Place,
}

impl Flow {
    /// The pieces of the plan, one a row, with the key at the end.
    pub(crate) fn timeline(&mut self, timeline: &Timeline, width: f32) -> Vec<Piece> {
        if timeline.rows.is_empty() {
            return Vec::new();
        }
        let places = self.timeline_places(timeline, width);
        let axis = Axis { left: places.chart.x, width: places.chart.width, days: timeline.days };
        let parent = self.parent();
        let table = self.tree.add(parent, Role::Table);
        self.tree.nodes[table].alt = Some(timeline.alt.clone()).filter(|words| !words.is_empty());
        let head = self.tree.add(table, Role::TableHead);
        let header = Rc::new(self.timeline_head(timeline, places, axis, head));
        let mut pieces = vec![Piece { keep: Keep::Next, before: 6.0, ..(*header).clone() }];
        // A head that takes much of a page is not drawn again: it would leave no room for rows.
        let repeated = Some(&header).filter(|header| header.height < BODY_HEIGHT / 4.0);
        let body = self.tree.add(table, Role::TableBody);
        let count = timeline.rows.len();
        for (at, row) in timeline.rows.iter().enumerate() {
            let mut piece = self.timeline_row(row, places, axis, &timeline.ticks, body);
            let last = at + 1 == count;
            if !last {
                underline(&mut piece, width);
                // No row stands alone on a page, neither the first nor the last one.
                if at == 0 || at + 2 == count {
                    piece.keep = Keep::Next;
                }
            }
            piece.header = repeated.cloned();
            pieces.push(piece);
        }
        if let Some(key) = self.timeline_key(timeline, width, parent) {
            if let Some(row) = pieces.last_mut() {
                row.keep = Keep::Next;
            }
            pieces.push(key);
        }
        pieces
    }

    /// Numbers and days are as wide as their words; actions and bars share the rest.
    fn timeline_places(&mut self, timeline: &Timeline, width: f32) -> Places {
        let mut widest = |words: &mut dyn Iterator<Item = &str>, title: &str| {
            let artifact = Tag::Artifact(Artifact::Layout);
            let title = self.text_line(title, Face::Regular, SMALL, INK, artifact).width;
            words
                .map(|words| self.text_line(words, Face::Bold, CHART, INK, artifact).width)
                .fold(title, f32::max)
        };
        let titles = &timeline.titles;
        let number = widest(&mut timeline.rows.iter().map(|row| &*row.number), &titles.number)
            .min(width * MOST.0);
        let due =
            widest(&mut timeline.rows.iter().map(|row| &*row.due), &titles.due).min(width * MOST.1);
        let gap = GUTTER.min(width * 0.03);
        let rest = width - number - due - 3.0 * gap;
        let action = Place { x: number + gap, width: rest * ACTIONS, align: Align::Left };
        let chart = Place {
            x: action.x + action.width + gap,
            width: rest * (1.0 - ACTIONS),
            align: Align::Left,
        };
        Places {
            number: Place { x: 0.0, width: number, align: Align::Left },
            action,
            chart,
            due: Place { x: width - due, width: due, align: Align::Right },
        }
    }

    /// The head: the words of all columns end on one line; those of the chart stand above its marks.
    fn timeline_head(
        &mut self,
        timeline: &Timeline,
        places: Places,
        axis: Axis,
        head: NodeId,
    ) -> Piece {
        // Each row says its period in words, so the marks are decoration.
        let artifact = Tag::Artifact(Artifact::Layout);
        let marks = self.mark_labels(&timeline.ticks, axis, 0.0, artifact);
        let below = if marks.is_empty() { 0.0 } else { SMALL.leading };
        let titles = &timeline.titles;
        let columns = [
            (&titles.number, places.number, 0.0),
            (&titles.action, places.action, 0.0),
            (&titles.period, places.chart, below),
            (&titles.due, places.due, 0.0),
        ];
        let row = self.tree.add(head, Role::TableRow);
        let look = Look::dim(SMALL);
        let cells = columns.map(|(words, place, below)| {
            let node = self.tree.add(row, Role::ColumnHeader);
            (self.cell(&[Inline::Plain(words.clone())], look, place, node), below)
        });
        let height = cells.iter().map(|(cell, below)| cell.height + below).fold(0.0, f32::max);
        let mut items: Vec<Item> = Vec::new();
        for (cell, below) in cells {
            let down = height - below - cell.height;
            items.extend(cell.items.into_iter().map(|item| item.moved(0.0, down)));
        }
        for (x, line) in marks {
            items.extend(moved(line, x, height - below));
        }
        Piece::new(height + PADDING, items)
    }

    fn timeline_row(
        &mut self,
        row: &TimelineRow,
        places: Places,
        axis: Axis,
        ticks: &[Tick],
        body: NodeId,
    ) -> Piece {
        let node = self.tree.add(body, Role::TableRow);
        let mut words = |role, text: &str, look, place| {
            let cell = self.tree.add(node, role);
            self.cell(&[Inline::Plain(text.to_owned())], look, place, cell)
        };
        let number = Look { color: YOU, ..Look::bold(CHART) };
        let number = words(Role::Cell, &row.number, number, places.number);
        let action = words(Role::RowHeader, &row.label, Look::text(CHART), places.action);
        let cell = self.tree.add(node, Role::Cell);
        let tag = if row.period.is_empty() {
            Tag::Artifact(Artifact::Layout)
        } else {
            Tag::Slot(self.tree.figure(cell, &row.period, false))
        };
        let cell = self.tree.add(node, Role::Cell);
        let due = [Inline::Plain(row.due.clone())];
        let due = self.cell(&due, Look::bold(CHART), places.due, cell);

        let text = [&number, &action, &due].map(|cell| cell.height);
        let text = text.into_iter().fold(CHART.leading, f32::max);
        let height = text + 2.0 * PADDING + RULE_THIN;
        let mut items = hairlines(ticks, axis, height);
        items.extend(
            [number, action]
                .into_iter()
                .flat_map(|cell| cell.items)
                .map(|item| item.moved(0.0, PADDING)),
        );
        let middle = PADDING + CHART.leading / 2.0;
        let bar = bar(row, axis, middle, tag);
        // The bar belongs to the first line of the row.
        let (top, bottom) = (PADDING, PADDING + CHART.leading);
        items.extend(bar.into_iter().map(|item| Item { top, bottom, ..item }));
        items.extend(due.items.into_iter().map(|item| item.moved(0.0, PADDING)));
        Piece::new(height, items)
    }

    /// What the patterns mean, for the kinds that occur.
    fn timeline_key(&mut self, timeline: &Timeline, width: f32, parent: NodeId) -> Option<Piece> {
        let legend = &timeline.legend;
        let kinds = [
            (TimelineKind::Open, &legend.open),
            (TimelineKind::Doing, &legend.doing),
            (TimelineKind::Legal, &legend.legal),
        ];
        let artifact = Tag::Artifact(Artifact::Layout);
        let entries: Vec<(Vec<Item>, &str)> = kinds
            .into_iter()
            .filter(|(kind, words)| {
                !words.is_empty() && timeline.rows.iter().any(|row| row.kind == *kind)
            })
            .map(|(kind, words)| (pattern(kind, SWATCH, artifact), words.as_str()))
            .collect();
        if entries.is_empty() {
            return None;
        }
        let node = self.tree.add(parent, Role::Paragraph);
        let tag = Tag::Slot(self.tree.slot(node));
        Some(Piece { before: 2.0 * MM, ..self.key(entries, width, tag) })
    }
}

/// The lines of the marks through a row. They are cut into lines of text, so that a row that is taller than
/// a page can be cut between them.
fn hairlines(ticks: &[Tick], axis: Axis, height: f32) -> Vec<Item> {
    let artifact = Tag::Artifact(Artifact::Layout);
    let mut items = Vec::new();
    let mut top = 0.0;
    while top < height {
        // The first part has the space above the text, the last one the space below.
        let end = if top > 0.0 { top + CHART.leading } else { PADDING + CHART.leading };
        let bottom = if height - end < CHART.leading { height } else { end };
        for tick in axis.marks(ticks) {
            let x = axis.x(tick.day) - RULE_THIN / 2.0;
            items.push(fill_rect([x, top, RULE_THIN, bottom - top], LINE, artifact));
        }
        top = bottom;
    }
    items
}

/// The bar of a row around a height.
fn bar(row: &TimelineRow, axis: Axis, middle: f32, tag: Tag) -> Vec<Item> {
    let (from, to) = (axis.x(row.from), axis.x(row.to));
    let width = (to - from).max(LEAST);
    let left = from.min(axis.right() - width);
    pattern(row.kind, [left, middle - BAR / 2.0, width, BAR], tag)
}

/// An area as a kind of row is drawn.
fn pattern(kind: TimelineKind, area: [f32; 4], tag: Tag) -> Vec<Item> {
    let [x, y, width, height] = area;
    match kind {
        TimelineKind::Open => {
            let inside = rect([x + THICK / 2.0, y + THICK / 2.0, width - THICK, height - THICK]);
            vec![path(inside, Some(PAPER), Some(stroke(INK, THICK, None)), tag)]
        }
        TimelineKind::Doing => vec![fill_rect(area, INK, tag)],
        TimelineKind::Legal => {
            let mark = [x + width - THICK, y - REACH, THICK, height + 2.0 * REACH];
            vec![fill_rect(area, YOU, tag), fill_rect(mark, INK, tag)]
        }
    }
}
