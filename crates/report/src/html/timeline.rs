//! When actions are done: a table whose third column is the axis of time, so that a bar cannot
//! drift away from its action.

use maud::{Markup, html};

use super::block::Page;
use super::burn_down::part;
use super::chart::swatch;
use super::label::{Label, labels, percent};
use super::table::named;
use super::text::{Words, plain};
use crate::document::{Timeline, TimelineKind, TimelineLegend, TimelineRow};

/// How many letters of the small size stand beside each other along the axis of time.
const ROOM: [f64; 2] = [46.0, 28.0];
/// The least width of a bar, in percent of the axis.
const LEAST: f64 = 1.5;

/// The timeline with its key; nothing without a row.
pub(super) fn timeline(page: &mut Page, timeline: &Timeline) -> Markup {
    if timeline.rows.is_empty() {
        return html! {};
    }
    let at = |day: u32| 100.0 * part(day, timeline.days);
    let ticks: Vec<Label> =
        timeline.ticks.iter().map(|tick| Label::dim(plain(&tick.label), at(tick.day))).collect();
    // The lines of the marks run through the whole row, however many lines its action takes.
    let grid = html! {
        svg.lines width="100%" height="100%" aria-hidden="true" {
            @for tick in &timeline.ticks {
                @let x = percent(at(tick.day));
                line.grid x1=(x) x2=(x) y1="0" y2="100%" stroke="#000" {}
            }
        }
    };
    // Each row says its period in words, so the marks are for the eye alone.
    let marks = html! {
        svg.chart width="100%" height="1.25rem" aria-hidden="true" { (labels(&ticks, ROOM, 0.9)) }
    };
    let titles = &timeline.titles;
    let content = html! {
        colgroup { col.w5; col.w35; col.w45; col.w15; }
        thead {
            tr {
                (head(&titles.number, None, &html! {}))
                (head(&titles.action, None, &html! {}))
                (head(&titles.period, Some("when"), &marks))
                (head(&titles.due, Some("end"), &html! {}))
            }
        }
        tbody {
            @for row in &timeline.rows {
                tr {
                    td.number dir="auto" { (Words(&row.number)) }
                    th scope="row" dir="auto" { (Words(&row.label)) }
                    td.when { (grid) (chart(row, &bar(row, at))) }
                    td.end dir="auto" { (Words(&row.due)) }
                }
            }
        }
    };
    let table = named(page, "", 4, &content);
    html! {
        figure.timeline aria-label=(plain(&timeline.alt)) {
            (table)
            (key(&timeline.legend, &timeline.rows))
        }
    }
}

/// The head of a column with what else stands in it. Without words it is no head: there is nothing
/// to speak.
fn head(words: &str, class: Option<&str>, more: &Markup) -> Markup {
    html! {
        @if plain(words).trim().is_empty() {
            td class=[class] { (more) }
        } @else {
            th scope="col" class=[class] dir="auto" { (Words(words)) (more) }
        }
    }
}

/// The drawing of a row. A screen reader speaks its period, and skips it when there are no words.
fn chart(row: &TimelineRow, drawing: &Markup) -> Markup {
    let period = plain(&row.period);
    html! {
        @if period.trim().is_empty() {
            svg.chart width="100%" height="1.25rem" aria-hidden="true" { (drawing) }
        } @else {
            svg.chart width="100%" height="1.25rem" role="img" aria-label=(period) { (drawing) }
        }
    }
}

/// What the patterns mean, for the kinds that occur and have words.
fn key(legend: &TimelineLegend, rows: &[TimelineRow]) -> Markup {
    let kinds = [
        (TimelineKind::Open, &legend.open),
        (TimelineKind::Doing, &legend.doing),
        (TimelineKind::Legal, &legend.legal),
    ];
    let shown: Vec<_> = kinds
        .into_iter()
        .filter(|(kind, words)| {
            !plain(words).trim().is_empty() && rows.iter().any(|row| row.kind == *kind)
        })
        .collect();
    html! {
        @if !shown.is_empty() {
            ul.key role="list" {
                @for (kind, words) in shown { li dir="auto" { (swatch(&sample(kind))) (Words(words)) } }
            }
        }
    }
}

/// What a pattern looks like, for the key.
fn sample(kind: TimelineKind) -> Markup {
    html! {
        rect class=(class(kind)) width="100%" height="100%" {}
        @if kind == TimelineKind::Legal {
            line.tip x1="100%" x2="100%" y1="-0.15em" y2="0.8em" stroke="#000" stroke-width="2.5" {}
        }
    }
}

fn class(kind: TimelineKind) -> &'static str {
    match kind {
        TimelineKind::Open => "open",
        TimelineKind::Doing => "ink",
        TimelineKind::Legal => "you",
    }
}

/// The bar of an action: empty, full, or full with a mark at its end where a law sets the day.
fn bar(row: &TimelineRow, at: impl Fn(u32) -> f64) -> Markup {
    let start = at(row.from).min(100.0 - LEAST);
    let width = (at(row.to) - start).max(LEAST);
    let end = percent(start + width);
    html! {
        rect class=(class(row.kind)) x=(percent(start)) y="0.35em" width=(percent(width)) height="0.55em" {}
        @if row.kind == TimelineKind::Legal {
            line.tip x1=(end) x2=(end) y1="0.05em" y2="1.2em" stroke="#000" stroke-width="2.5" {}
        }
    }
}
