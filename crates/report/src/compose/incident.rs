//! The page to print of an incident: what is due, the first steps, the numbers to call. Without an
//! incident it is a form, to keep on paper for the day when nothing works.

use chrono::NaiveDate;
use tandem_core::assessment::Assessment;
use tandem_core::content::Content;
use tandem_core::incident::{Incident, Phase, hours};
use tandem_core::nis2::{self, Deadline};

use super::sheet::{Sheet, blank, document, form, table};
use super::{heading, small};
use crate::document::{
    Block, Cell, Column, Columns, Document, Inline, List, ListItem, Marker, Paragraph, Style,
    Symbol,
};
use crate::incident::{DueWords, StepWords, incident_words, law, moment, steps};
use crate::wording::Language;

/// The phone number of the authority that incidents are reported to.
const AUTHORITY: &str = "ccb-incident";

/// The page of an incident, or the form, in a language and on a day.
pub fn incident_sheet(
    content: &Content,
    assessment: &Assessment,
    incident: Option<&Incident>,
    language: &Language,
    date: NaiveDate,
) -> Document {
    let word = |id: &str| language.words.get(id);
    let organisation = &assessment.organisation;
    let scope = nis2::scope(organisation, &content.nis2);
    let known = |text: Option<String>| text.unwrap_or_else(blank);
    let named = incident.map(|one| one.name.clone()).filter(|name| !name.trim().is_empty());
    let personal = incident
        .and_then(|one| one.personal_data)
        .map(|yes| word(if yes { "incident-yes" } else { "incident-no" }));
    let facts = form([
        (word("incident-sheet-what"), known(named)),
        (word("incident-sheet-aware"), known(incident.map(|one| moment(one.aware, language)))),
        (word("incident-sheet-personal"), known(personal)),
    ]);
    let mut blocks = vec![facts, heading(2, word("incident-clock"))];
    if let Some(incident) = incident {
        let words = incident_words(&content.nis2, &scope, incident, language);
        blocks.push(small(words.duty));
        if words.due.is_empty() {
            blocks.push(small(word("incident-none-due")));
        } else {
            let rows = words.due.iter().map(|one| due(one, language));
            blocks.push(due_table(rows.collect(), language));
        }
    } else {
        let rows =
            content.nis2.deadlines.iter().map(|one| due_after(one, hours(one, &scope), language));
        blocks.push(due_table(rows.collect(), language));
    }
    let phase = |phase: Phase| {
        let steps = steps(&content.steps, &scope, incident, phase, language);
        [heading(2, word(&format!("incident-phase-{}", phase.id()))), checklist(&steps, language)]
    };
    let mut right: Vec<Block> = phase(Phase::Tell).into_iter().collect();
    right.extend(phase(Phase::After));
    blocks.push(Block::Columns(Columns {
        left_width: 82.0,
        gap: 8.0,
        left: phase(Phase::Now).into(),
        right,
    }));
    blocks.extend(phones(content, language));
    document(&Sheet {
        title: word("incident-sheet-title"),
        firm: language.organisation(&organisation.name),
        date,
        footer: language.words.with(
            "incident-sheet-footer",
            &[
                ("day", (&language.formats.day(date)).into()),
                ("version", (&language.formats.day(content.nis2.version)).into()),
            ],
        ),
        language,
        large: false,
        blocks,
    })
}

fn due_table(rows: Vec<Vec<Cell>>, language: &Language) -> Block {
    let word = |id: &str| language.words.get(id);
    table(
        vec![
            Column::share(word("incident-sheet-due"), 1.2),
            Column::share(word("incident-sheet-when"), 1.0),
            Column::fixed(word("incident-sheet-law"), 29.0),
            Column::fixed(word("incident-sheet-done"), 13.0),
        ],
        rows,
    )
}

fn due(words: &DueWords, language: &Language) -> Vec<Cell> {
    let title = if words.condition.is_empty() {
        vec![Inline::bold(words.title.clone())]
    } else {
        let condition = Inline::dim(format!(". {}", words.condition));
        vec![Inline::bold(words.title.clone()), condition]
    };
    let when = if words.latest.is_empty() {
        words.when.clone()
    } else {
        format!("{} ({})", words.when, language.words.get("incident-sheet-month"))
    };
    vec![
        Cell { header: true, ..Cell::from(title) },
        Cell::text(when),
        Cell::text(words.law.clone()),
        mark(words.done, language),
    ]
}

/// What is due as a period, for the form.
fn due_after(deadline: &Deadline, hours: u32, language: &Language) -> Vec<Cell> {
    let title = language.words.get(&format!("incident-due-{}", deadline.id));
    let when = if deadline.months > 0 {
        language.words.get("incident-sheet-month")
    } else {
        let hours = usize::try_from(hours).unwrap_or(0);
        language.words.with("incident-sheet-hours", &[("count", hours.into())])
    };
    vec![
        Cell { header: true, ..Cell::from(vec![Inline::bold(title)]) },
        Cell::text(when),
        Cell::text(law(deadline.who, &deadline.law, language)),
        mark(false, language),
    ]
}

fn mark(done: bool, language: &Language) -> Cell {
    Cell::from(vec![symbol(done, language)])
}

fn symbol(done: bool, language: &Language) -> Inline {
    let (symbol, alt) = state(done, language);
    Inline::symbol(symbol, alt)
}

fn state(done: bool, language: &Language) -> (Symbol, String) {
    if done {
        (Symbol::Done, language.words.get("incident-done"))
    } else {
        (Symbol::NotDone, language.words.get("incident-not-done"))
    }
}

fn checklist(steps: &[StepWords], language: &Language) -> Block {
    let item = |step: &StepWords| {
        let mut inlines = vec![Inline::plain(step.text.clone())];
        if !step.law.is_empty() {
            inlines.push(Inline::dim(format!(" ({})", step.law)));
        }
        ListItem {
            symbol: Some(state(step.done, language)),
            paragraphs: vec![Paragraph { style: Style::Small, inlines }],
        }
    };
    Block::List(List { marker: Marker::Symbol, items: steps.iter().map(item).collect() })
}

/// The numbers to call, three a line: the authority's is known, the others are written in by hand.
fn phones(content: &Content, language: &Language) -> [Block; 2] {
    let word = |id: &str| language.words.get(&format!("incident-sheet-phone{id}"));
    let authority = content.contacts.iter().find(|one| one.id.as_str() == AUTHORITY);
    let known = authority.and_then(|one| one.phone.clone()).unwrap_or_else(blank);
    let by_hand = ["-it", "-decides", "-insurer", "-bank"].map(|id| (word(id), blank()));
    let numbers: Vec<(String, String)> =
        by_hand.into_iter().chain([(word("-ccb"), known)]).collect();
    let rows = numbers.chunks(2).map(|line| {
        let cells = line
            .iter()
            .flat_map(|(who, number)| [Cell::header(who.clone()), Cell::text(number.clone())]);
        cells.collect()
    });
    let columns = [0.8, 1.2].into_iter().cycle().take(4).map(|share| Column::share("", share));
    [heading(2, word("s")), table(columns.collect(), rows.collect())]
}
