//! The page that a firm gives to a customer who asks about its security: where it stands on each
//! measure, in words. Scores and open actions stay out: they show where a firm is weak.

use chrono::NaiveDate;
use tandem_core::assessment::Assessment;
use tandem_core::content::Content;
use tandem_core::nis2::{MeasureReadiness, category_id, readiness, scope};

use super::sheet::{Sheet, blank, document, form, table};
use super::{body, heading, small};
use crate::document::{Block, Cell, Column, Document};
use crate::wording::Language;

/// The page, in a language and on a day.
pub fn customer_sheet(
    content: &Content,
    assessment: &Assessment,
    language: &Language,
    date: NaiveDate,
) -> Document {
    let word = |id: &str| language.words.get(id);
    let organisation = &assessment.organisation;
    let category = scope(organisation, &content.nis2).category();
    let scores = content.score(assessment);
    let measures = readiness(&content.pack, &scores);
    let rows = measures.iter().map(|measure| row(measure, language));
    let columns = vec![
        Column::share(word("customer-column-measure"), 1.0),
        Column::fixed(word("customer-column-standing"), 44.0),
        Column::share(word("customer-column-remark"), 0.7),
    ];
    let lines = |ids: [&str; 4]| form(ids.map(|id| (word(&format!("customer-{id}")), blank())));
    let day = language.formats.day(date);
    let blocks = vec![
        form([(word("customer-to"), blank())]),
        body(word(&format!("customer-nis2-{}", category_id(category)))),
        heading(2, word("customer-measures")),
        table(columns, rows.collect()),
        heading(2, word("customer-contact")),
        body(word("customer-warning")),
        lines(["contact-name", "contact-phone", "contact-mail", "signature"]),
        Block::Space(10.0),
        Block::Rule,
        small(language.words.with("customer-note", &[("day", (&day).into())])),
    ];
    document(&Sheet {
        title: word("customer-title"),
        firm: language.organisation(&organisation.name),
        date,
        footer: String::new(),
        language,
        large: true,
        blocks,
    })
}

fn row(measure: &MeasureReadiness, language: &Language) -> Vec<Cell> {
    let standing = format!("customer-standing-{}", measure.standing().id());
    vec![
        Cell::header(language.measure(measure.id)),
        Cell::text(language.words.get(&standing)),
        Cell::text(blank()),
    ]
}
