//! The top of the first page, and the chart in the form of the sign.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{Markup, html};

use super::inline::inlines;
use super::symbol;
use super::text::{Words, plain};
use crate::document::{Count, Cover, Logo, Sign, is_empty};

/// How many letters of a label of the sign stand on a line.
const LABEL: usize = 11;

/// Who made the report, for whom, and what it comes to. `finding` is its heading.
pub(super) fn cover(cover: &Cover, finding: &Markup) -> Markup {
    html! {
        header.cover {
            div.top {
                p.brand dir="auto" { (symbol::sign()) (Words(&cover.brand)) }
                @if !cover.kind.is_empty() { p dir="auto" { (Words(&cover.kind)) } }
                div.by {
                    @for partner in &cover.partners { p dir="auto" { strong { (Words(partner)) } } }
                    @for logo in &cover.logos { (picture(logo, &cover.partners)) }
                }
            }
            div.finding {
                div {
                    p.firm {
                        span dir="auto" { (inlines(&cover.firm)) }
                        @if !cover.date.is_empty() { br; span.dim dir="auto" { (Words(&cover.date)) } }
                    }
                    (finding)
                    @if !is_empty(&cover.interval) { p.interval dir="auto" { (inlines(&cover.interval)) } }
                }
                @if let Some(chart) = &cover.sign { (sign(chart)) }
            }
        }
    }
}

/// A logo, carried inside the file. It is decoration beside the name of whose logo it is.
fn picture(logo: &Logo, names: &[String]) -> Markup {
    let alt = if names.contains(&logo.alt) { String::new() } else { plain(&logo.alt) };
    let source = encoded(logo).map(|png| format!("data:image/png;base64,{}", STANDARD.encode(png)));
    html! {
        @if let Some(source) = source {
            img.logo src=(source) alt=(alt) width=(logo.width) height=(logo.height);
        }
    }
}

/// The picture as a PNG file; the same pixels give the same bytes.
fn encoded(logo: &Logo) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, logo.width, logo.height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&logo.pixels).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

/// Who answers for how many tasks.
pub(super) fn sign(sign: &Sign) -> Markup {
    let parts = [
        (24, &sign.provider, "count"),
        (68, &sign.shared, "count on-ink"),
        (112, &sign.you, "count on-you"),
        (174, &sign.nobody, "count"),
    ];
    let lines = parts.map(|(_, count, _)| lines(&count.label));
    let height = 94 + 10 * lines.iter().map(Vec::len).max().unwrap_or(0);
    html! {
        figure.sign {
            svg viewBox=(format!("0 0 200 {height}")) role="img" aria-label=(plain(&sign.alt)) {
                circle.provider-line cx="44" cy="44" r="41.5" fill="none" stroke="#000" stroke-width="5" {}
                circle.you cx="92" cy="44" r="44" {}
                path.ink.lens d="M68 7.12a44 44 0 0 1 0 73.76 44 44 0 0 1 0-73.76z" {}
                circle.ink-line cx="174" cy="44" r="23" fill="none" stroke="#000" stroke-width="2.6" stroke-dasharray="6.02 6.02" {}
                @for ((x, count, class), lines) in parts.into_iter().zip(lines) {
                    (part(x, count, class, &lines))
                }
            }
        }
    }
}

/// A number in its part of the sign, and its label below.
fn part(x: u8, count: &Count, class: &str, lines: &[String]) -> Markup {
    html! {
        text class=(class) x=(x) y="51" text-anchor="middle" { (plain(&count.number)) }
        @for (number, line) in lines.iter().enumerate() {
            text.under x=(x) y=(100 + 10 * number) text-anchor="middle" { (line) }
        }
    }
}

/// A label in lines. A word is never cut.
fn lines(label: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in plain(label).split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < LABEL => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
