//! The map as a person reads it on a terminal.

use tandem_core::assessment::Assessment;
use tandem_core::map::{By, CloudMap, State};
use tandem_report::map as words;

use crate::{Content, Language};

/// The map in words.
pub fn map_text(content: &Content, assessment: &Assessment, language: &Language) -> String {
    let scores = content.score(assessment);
    let map = CloudMap::of(content, assessment, &scores);
    let word = |id: &str| language.words.get(id);
    let mut lines = vec![
        language.organisation(&assessment.organisation.name),
        words::finding(&map, assessment.services.is_some(), language),
        String::new(),
        word("map-legend"),
    ];
    for (known, cells) in map.services.iter().zip(&map.cells) {
        lines.push(format!("\n{}", words::service_name(known, language)));
        for cell in cells.iter().filter(|cell| cell.state != State::NotYours) {
            let (letter, state) = (words::letter(cell, language), words::state(cell, language));
            lines.push(format!(
                "  {letter:<8}{} ({state})",
                words::layer_name(cell.layer, language)
            ));
        }
    }
    if !map.services.is_empty() {
        lines.push(format!("\n{}", word("map-concentration-title")));
    }
    for by in By::ALL {
        let of = &map.concentration[by as usize];
        let (title, equals) = words::shares_title(by, of, language);
        if !of.shares.is_empty() {
            lines.push(format!("  {title}. {equals}"));
        }
        lines.extend(
            of.shares.iter().map(|one| format!("    {}", words::share_line(one, language))),
        );
    }
    let flags = words::flags(&map, content, language);
    lines.extend(flags.into_iter().map(|flag| format!("  {flag}")));
    if let Some(whole) = words::exposure_whole(&map, language) {
        lines.push(format!("\n{}", word("map-exposure-title")));
        lines.push(format!("  {whole}"));
    }
    for (at, exposure) in map.exposures.iter().enumerate() {
        if let Some(exposure) = exposure {
            let figure = language.formats.decimals(exposure.score, 0);
            let name = words::service_name(&map.services[at], language);
            lines.push(format!("  {figure:>5}  {name}"));
        }
    }
    lines.join("\n")
}
