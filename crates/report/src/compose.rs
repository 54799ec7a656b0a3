//! From the result of an assessment to a [`Document`].

mod answers;
mod appendix;
mod availability;
mod calendar;
mod customer;
mod export;
mod imprint;
mod incident;
mod inquiry;
mod map;
mod method;
mod nis2;
mod options;
mod plan;
mod results;
mod sheet;
mod summary;

use chrono::{Datelike, NaiveDate};
use tandem_core::assessment::Assessment;
use tandem_core::content::Content;
use tandem_core::flow::{self, Situation};
use tandem_core::id::QuestionId;
use tandem_core::pack::{Pack, Question};
use tandem_core::plan::{Plan, Planned};
use tandem_core::scoring::{QuestionState, ScoreCard, score};

use crate::calendar::Calendar;
use crate::document::{Block, Column, Contents, Date, Document, Heading, Inline, Paragraph, Style};
use crate::wording::Language;
use crate::workbook::Workbook;
pub use customer::customer_sheet;
pub use incident::incident_sheet;
pub use inquiry::{inquiry_sheets, inquiry_workbook};
use options::Before;
pub use options::{Branding, Options, Variant, last_answer};

/// Who made a file: the program.
const AUTHOR: &str = "Tandem";

/// The report of an assessment in a language.
pub fn report(
    content: &Content,
    assessment: &Assessment,
    language: &Language,
    options: &Options,
) -> Document {
    with_input(content, assessment, language, options, document)
}

/// The workbook of an assessment: what the report says as tables to sort and to count with.
pub fn workbook(
    content: &Content,
    assessment: &Assessment,
    language: &Language,
    date: NaiveDate,
) -> Workbook {
    let options = Options { date, ..Options::default() };
    with_input(content, assessment, language, &options, export::workbook)
}

/// The plan of an assessment as one table, a row an action: the sheet of that name in the workbook.
pub fn plan_sheet(
    content: &Content,
    assessment: &Assessment,
    language: &Language,
    date: NaiveDate,
) -> crate::workbook::Sheet {
    let options = Options { date, ..Options::default() };
    with_input(content, assessment, language, &options, export::plan)
}

/// The days of the plan of an assessment, and the days of the law that are still to come.
pub fn calendar(
    content: &Content,
    assessment: &Assessment,
    language: &Language,
    date: NaiveDate,
) -> Calendar {
    let options = Options { date, ..Options::default() };
    with_input(content, assessment, language, &options, calendar::calendar)
}

/// Works out what the parts of the report are made from, and makes something of it.
fn with_input<T>(
    content: &Content,
    assessment: &Assessment,
    language: &Language,
    options: &Options,
    make: impl FnOnce(&Input<'_>) -> T,
) -> T {
    let pack = &content.pack;
    let date = options.date;
    let situation = Situation::of(assessment, &content.reference);
    let scores = score(pack, &situation);
    let plan = Plan::of(content, assessment, &scores, date);
    make(&Input {
        content,
        pack,
        situation,
        assessment,
        scores: &scores,
        plan: &plan,
        before: options.before.as_ref().map(|before| Before::of(content, before)),
        options,
        language,
        date,
    })
}

fn document(input: &Input<'_>) -> Document {
    let mut blocks = summary::page(input);
    if input.options.variant != Variant::Management {
        blocks.push(Block::Heading(Heading {
            level: 2,
            text: input.word("report-contents"),
            new_page: true,
        }));
        blocks.push(Block::Contents(Contents { link: input.word("report-contents-link") }));
    }
    match input.options.variant {
        Variant::Management => {}
        Variant::Plan => {
            blocks.extend(plan::section(input));
            blocks.extend(inquiry::section(input));
            blocks.extend(appendix::contacts(input));
            blocks.extend(imprint::section(input));
            blocks.extend(method::disclaimer(input));
        }
        Variant::Full => {
            blocks.extend(results::section(input));
            blocks.extend(nis2::section(input));
            blocks.extend(map::section(input));
            blocks.extend(availability::section(input));
            blocks.extend(plan::section(input));
            blocks.extend(inquiry::section(input));
            blocks.extend(answers::section(input));
            blocks.extend(appendix::contacts(input));
            blocks.extend(appendix::glossary(input));
            blocks.extend(method::section(input));
            blocks.extend(imprint::section(input));
            blocks.extend(method::disclaimer(input));
            blocks.extend(method::sources(input));
        }
    }
    Document {
        title: input.title(),
        subject: input.subject(),
        author: match input.options.consultant.as_str() {
            "" => AUTHOR.to_owned(),
            name => name.to_owned(),
        },
        language: input.language.locale().tag().to_owned(),
        date: file_date(input.date),
        footer: input.footer(),
        page_of: input.word("report-page"),
        blocks,
    }
}

/// What the parts of the report are made from.
struct Input<'a> {
    content: &'a Content,
    pack: &'a Pack,
    situation: Situation<'a>,
    assessment: &'a Assessment,
    scores: &'a ScoreCard,
    plan: &'a Plan<'a>,
    before: Option<Before>,
    options: &'a Options,
    language: &'a Language,
    date: NaiveDate,
}

impl<'a> Input<'a> {
    /// The questions that apply, in the order in which they are asked.
    fn questions(&self) -> Vec<&'a Question> {
        flow::applicable(self.pack, &self.situation)
    }

    /// What is to be done, in the order of doing.
    fn actions(&self) -> &'a [Planned<'a>] {
        &self.plan.actions
    }

    fn word(&self, id: &str) -> String {
        self.language.words.get(id)
    }

    fn firm(&self) -> String {
        self.language.organisation(&self.assessment.organisation.name)
    }

    fn title(&self) -> String {
        let (title, firm) = (self.word("report-title"), self.firm());
        let args = [("title", (&title).into()), ("firm", (&firm).into())];
        self.language.words.with("report-document-title", &args)
    }

    fn subject(&self) -> String {
        let (firm, date) = (self.firm(), self.day(self.date));
        let args = [("firm", (&firm).into()), ("date", (&date).into())];
        self.language.words.with("report-subject", &args)
    }

    fn day(&self, day: NaiveDate) -> String {
        self.language.formats.day(day)
    }

    fn short(&self, question: &QuestionId) -> String {
        self.language.question_text(question, "short")
    }

    /// The questions answered with "don't know", in the order in which they are asked.
    fn unknown(&self) -> impl Iterator<Item = &QuestionId> {
        let questions = self.scores.questions.iter();
        questions
            .filter(|question| question.state == QuestionState::DontKnow)
            .map(|question| &question.id)
    }

    fn footer(&self) -> String {
        let version = [("version", (&self.pack.version).into())];
        let mut lines = imprint::foot(self);
        lines.push(self.language.words.with("report-footer", &version));
        lines.join(" ")
    }
}

fn file_date(date: NaiveDate) -> Date {
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    Date {
        year: u16::try_from(date.year()).unwrap_or(1),
        month: small(date.month()),
        day: small(date.day()),
    }
}

fn section_heading(text: String) -> Block {
    Block::Heading(Heading { level: 2, text, new_page: true })
}

fn heading(level: u8, text: String) -> Block {
    Block::Heading(Heading { level, text, new_page: false })
}

fn body(text: String) -> Block {
    Block::Paragraph(Paragraph::body(text))
}

fn small(text: String) -> Block {
    Block::Paragraph(Paragraph { style: Style::Small, inlines: vec![Inline::Plain(text)] })
}

/// A column whose words stand at the right, so many millimetres wide.
fn figures(title: String, width: f32) -> Column {
    Column::fixed(title, width).right()
}
