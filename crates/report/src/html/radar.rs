//! Scores around one centre. The spokes have numbers, and the table beside them says what each
//! number is: so the names are never cut off, and the values stand in words too.

use std::f64::consts::TAU;

use maud::{Markup, html};

use super::block::Page;
use super::chart::swatch;
use super::label::hundredths;
use super::table::named;
use super::text::{Words, plain};
use crate::document::{Axis, Radar};

/// The number of units from the edge of the drawing to its centre, and to its ring of 100.
const CENTRE: f64 = 180.0;
const RADIUS: f64 = 150.0;

/// A radar with its table. Where the spokes are too few or too many the table stands alone.
pub(super) fn radar(page: &mut Page, radar: &Radar) -> Markup {
    if radar.axes.is_empty() {
        return html! {};
    }
    let table = values(page, radar);
    html! {
        figure.radar {
            @if (3..=14).contains(&radar.axes.len()) { (drawing(radar)) }
            (table)
        }
    }
}

fn drawing(radar: &Radar) -> Markup {
    let axes = &radar.axes;
    let of = |value: fn(&Axis) -> u8| polygon(axes, |axis| value(axis).min(100));
    let low = of(|axis| axis.low);
    let high = of(|axis| axis.high.max(axis.low));
    let before = has_before(radar).then(|| of(|axis| axis.before.unwrap_or(axis.low)));
    html! {
        svg viewBox="0 0 360 360" role="img" aria-label=(plain(&radar.alt)) {
            polygon.ink-line points=(high) fill="url(#hatch)" stroke="#000" {}
            polygon.sunk points=(low) fill="#fff" {}
            @for ring in [25.0, 50.0, 75.0, 100.0] {
                circle.grid cx=(CENTRE.to_string()) cy=(CENTRE.to_string()) r=(hundredths(RADIUS * ring / 100.0).to_string()) fill="none" stroke="#000" {}
            }
            @for number in 0..axes.len() {
                @let (x, y) = spoke(number, axes.len(), RADIUS);
                @let (at, down) = spoke(number, axes.len(), RADIUS + 16.0);
                line.grid x1=(CENTRE.to_string()) y1=(CENTRE.to_string()) x2=(x.to_string()) y2=(y.to_string()) stroke="#000" {}
                text.number x=(at.to_string()) y=((down + 5.0).to_string()) text-anchor="middle" { (number + 1) }
            }
            polygon.ink-line points=(low) fill="none" stroke="#000" stroke-width="2.5" {}
            @if let Some(points) = before {
                polygon.dim-line points=(points) fill="none" stroke="#000" stroke-width="2" stroke-dasharray="5 4" {}
            }
        }
    }
}

/// The values in a table, whose heads are the key to the drawing.
fn values(page: &mut Page, radar: &Radar) -> Markup {
    let before = has_before(radar);
    let open = radar.axes.iter().any(|axis| axis.high.min(100) > axis.low.min(100));
    let solid = html! { line.ink-line x1="0" x2="100%" y1="50%" y2="50%" stroke="#000" stroke-width="2.5" {} };
    let hatch = html! { rect width="100%" height="100%" fill="url(#hatch)" {} };
    let dashed = html! { line.dim-line x1="0" x2="100%" y1="50%" y2="50%" stroke="#000" stroke-width="2" stroke-dasharray="5 4" {} };
    let head = |drawing: &Markup, words: &str| {
        html! {
            @if words.is_empty() { td {} } @else {
                th.end scope="col" dir="auto" { (swatch(drawing)) (Words(words)) }
            }
        }
    };
    let content = html! {
        thead {
            tr {
                td {}
                (head(&solid, &radar.now))
                @if open { (head(&hatch, &radar.open)) }
                @if before { (head(&dashed, &radar.before)) }
            }
        }
        tbody {
            @for (number, axis) in radar.axes.iter().enumerate() {
                @let low = axis.low.min(100);
                @let more = axis.high.min(100).saturating_sub(low);
                tr {
                    th scope="row" dir="auto" { span.number { (number + 1) } " " (Words(&axis.label)) }
                    td.end { (low) }
                    @if open { td.end { @if more > 0 { "+" (more) } } }
                    @if before { td.end { @if let Some(value) = axis.before { (value.min(100)) } } }
                }
            }
        }
    };
    named(page, "", 3, &content)
}

fn has_before(radar: &Radar) -> bool {
    radar.axes.iter().any(|axis| axis.before.is_some())
}

fn polygon(axes: &[Axis], value: impl Fn(&Axis) -> u8) -> String {
    let points = axes.iter().enumerate().map(|(number, axis)| {
        let (x, y) = spoke(number, axes.len(), RADIUS * f64::from(value(axis)) / 100.0);
        format!("{x},{y}")
    });
    points.collect::<Vec<_>>().join(" ")
}

/// A place on a spoke so far from the centre; the first spoke points up, the others follow clockwise.
fn spoke(number: usize, of: usize, far: f64) -> (f64, f64) {
    let part = |number: usize| f64::from(u16::try_from(number).unwrap_or(u16::MAX));
    let angle = TAU * part(number) / part(of.max(1));
    (hundredths(CENTRE + far * angle.sin()), hundredths(CENTRE - far * angle.cos()))
}
