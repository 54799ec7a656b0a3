//! When actions are done: a table whose third column is the axis of time, so that a bar cannot
//! drift away from its action.

use maud::{Markup, html};

use super::block::Page;
use super::burn_down::part;
use super::label::{Label, labels, percent};
use super::table::named;
use super::text::{Words, plain};
use crate::document::{Timeline, TimelineKind, TimelineRow};

/// How many letters of the small size stand beside each other along the axis of time.
const ROOM: [f64; 2] = [46.0, 36.0];
/// The least width of a bar, in percent of the axis.
const LEAST: f64 = 1.5;

/// The timeline; nothing without a row.
pub(super) fn timeline(page: &mut Page, timeline: &Timeline) -> Markup {
    if timeline.rows.is_empty() {
        return html! {};
    }
    let at = |day: u32| 100.0 * part(day, timeline.days);
    let ticks: Vec<Label> =
        timeline.ticks.iter().map(|tick| Label::dim(plain(&tick.label), at(tick.day))).collect();
    let grid = html! {
        @for tick in &timeline.ticks {
            @let x = percent(at(tick.day));
            line.grid x1=(x) x2=(x) y1="0" y2="100%" stroke="#000" {}
        }
    };
    let content = html! {
        colgroup { col.w5; col.w35; col.w45; col.w15; }
        thead {
            tr {
                td {}
                td {}
                td { svg.chart.axis-of-time width="100%" height="1.25rem" aria-hidden="true" { (labels(&ticks, ROOM, "0.9rem")) } }
                td {}
            }
        }
        tbody {
            @for row in &timeline.rows {
                tr {
                    td.number dir="auto" { (Words(&row.number)) }
                    th scope="row" dir="auto" { (Words(&row.label)) }
                    td { svg.chart width="100%" height="1.25rem" aria-hidden="true" { (grid) (bar(row, at)) } }
                    td.end dir="auto" { (Words(&row.due)) }
                }
            }
        }
    };
    let table = named(page, "", 4, &content);
    html! { figure.timeline aria-label=(plain(&timeline.alt)) { (table) } }
}

/// The bar of an action: empty, full, or full with a mark at its end where a law sets the day.
fn bar(row: &TimelineRow, at: impl Fn(u32) -> f64) -> Markup {
    let start = at(row.from).min(100.0 - LEAST);
    let width = (at(row.to) - start).max(LEAST);
    let class = match row.kind {
        TimelineKind::Open => "open",
        TimelineKind::Doing => "ink",
        TimelineKind::Legal => "you",
    };
    let end = percent(start + width);
    html! {
        rect class=(class) x=(percent(start)) y="0.35rem" width=(percent(width)) height="0.55rem" {}
        @if row.kind == TimelineKind::Legal {
            line.tip x1=(end) x2=(end) y1="0.05rem" y2="1.2rem" stroke="#000" stroke-width="2.5" {}
        }
    }
}
