//! Tables, and labels with their values.

use maud::{Markup, html};

use super::block::Page;
use super::inline::inlines;
use super::text::Words;
use crate::document::{Align, Cell, Column, Inline, KeyValue, Row, Symbol, Table, Width, is_empty};
use crate::theme::{BODY_WIDTH, MM};

/// With so many columns a table may be too wide for a narrow screen.
const WIDE: usize = 3;

/// A table; nothing when it has no columns.
pub(super) fn table(page: &mut Page, table: &Table) -> Markup {
    if table.columns.is_empty() {
        return html! {};
    }
    let head = table.columns.iter().any(|column| !column.title.is_empty());
    let content = html! {
        colgroup { @for share in shares(&table.columns) { col class=(format!("w{share}")); } }
        @if head {
            thead {
                tr { @for column in &table.columns { (title(column)) } }
            }
        }
        tbody { @for one in &table.rows { (row(one, &table.columns)) } }
    };
    named(page, &table.caption, table.columns.len(), &content)
}

/// A table with its name, in a region that can be scrolled where it may be too wide.
///
/// The name is the caption; where there is none, the name of the section, for a screen reader.
pub(super) fn named(page: &mut Page, caption: &str, columns: usize, content: &Markup) -> Markup {
    let name = page.name(caption);
    let id = format!("table{}", page.named());
    let hidden = caption.trim().is_empty().then_some("hidden");
    let caption = if hidden.is_some() { &name } else { caption };
    let table = html! {
        table {
            caption id=(id) class=[hidden] dir="auto" { (Words(caption)) }
            (content)
        }
    };
    if columns < WIDE {
        return table;
    }
    html! {
        div class=(format!("scroll c{}", columns.min(6))) tabindex="0" role="region" aria-label=(name) {
            (table)
        }
    }
}

/// The head of a column. An empty one is no head: there is nothing to speak.
fn title(column: &Column) -> Markup {
    let class = side(column.align);
    html! {
        @if column.title.is_empty() {
            td class=[class] {}
        } @else {
            th scope="col" class=[class] dir="auto" { (Words(&column.title)) }
        }
    }
}

fn row(row: &Row, columns: &[Column]) -> Markup {
    let empty = Cell::default();
    html! {
        tr {
            @for (number, column) in columns.iter().enumerate() {
                (cell(row.cells.get(number).unwrap_or(&empty), column.align))
            }
        }
    }
}

fn cell(cell: &Cell, align: Align) -> Markup {
    let number = cell.number.then_some("number");
    let hang = (align == Align::Left && starts_with_square(&cell.inlines)).then_some("hang");
    let class: Vec<&str> = [side(align), number, hang].into_iter().flatten().collect();
    let class = (!class.is_empty()).then(|| class.join(" "));
    html! {
        @if cell.header && !is_empty(&cell.inlines) {
            th scope="row" class=[class] dir="auto" { (inlines(&cell.inlines)) }
        } @else {
            td class=[class] dir="auto" { (inlines(&cell.inlines)) }
        }
    }
}

fn side(align: Align) -> Option<&'static str> {
    (align == Align::Right).then_some("end")
}

/// Whether a square stands before words, so that the lines of the words stand under each other.
fn starts_with_square(inlines: &[Inline]) -> bool {
    let [Inline::Symbol { symbol, .. }, _, ..] = inlines else { return false };
    matches!(symbol, Symbol::Done | Symbol::Partly | Symbol::NotDone | Symbol::Unknown)
}

/// The width of each column in percent, cut to a step of 5 from 5 to 95: a class of the style
/// sheet each, for a file holds no other style. What cutting leaves over goes to all columns.
fn shares(columns: &[Column]) -> Vec<u8> {
    let fixed = |column: &Column| match column.width {
        Width::Fixed(width) if width.is_finite() => (width * MM / BODY_WIDTH).clamp(0.0, 1.0),
        _ => 0.0,
    };
    let share = |column: &Column| match column.width {
        Width::Share(share) if share.is_finite() => share.max(0.0),
        _ => 0.0,
    };
    let free = (1.0 - columns.iter().map(fixed).sum::<f32>()).max(0.0);
    let shares = columns.iter().map(share).sum::<f32>().max(f32::MIN_POSITIVE);
    let width = |column: &Column| fixed(column) + free * (share(column) / shares);
    let steps = (1..=19_u8).map(|step| step * 5);
    columns
        .iter()
        .map(|column| {
            let wanted = width(column) * 100.0;
            steps.clone().take_while(|step| f32::from(*step) <= wanted).last().unwrap_or(5)
        })
        .collect()
}

/// Short labels with their values.
pub(super) fn key_values(values: &[KeyValue]) -> Markup {
    html! {
        @if !values.is_empty() {
            dl {
                @for value in values {
                    div {
                        dt dir="auto" { (Words(&value.key)) }
                        dd dir="auto" { (inlines(&value.value)) }
                    }
                }
            }
        }
    }
}
