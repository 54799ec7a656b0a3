//! Doing what a call asks.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;
use tandem_api::clock::Clock;
use tandem_api::headless::{self, Catalogue, Format, Options, PlanSettings};
use tandem_api::{ApiError, Content, FileProblem, Language, builtin_content, files};

use crate::args::{Call, Page, Target, With};
use crate::{Outcome, harmless, say, steers, text};

/// A failure that was not said yet.
enum Failure {
    /// Something that has words of its own.
    Api(ApiError),
    /// A sentence.
    Said(String),
    /// Standard output is closed or full.
    Output,
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self::Api(error)
    }
}

/// Does what a call asks, and says what is wrong.
pub(crate) fn run(call: Call, language: &Language) -> Outcome {
    match attempt(call, language) {
        Ok(outcome) => outcome,
        Err(Failure::Said(sentence)) => {
            say(&sentence);
            Outcome::Wrong
        }
        Err(Failure::Output) => {
            say(&language.words.get("cli-output-failed"));
            Outcome::Failed
        }
        Err(Failure::Api(error)) => {
            say(&error.message(language));
            match error {
                ApiError::InvalidFile { .. }
                | ApiError::LogoNotAnImage { .. }
                | ApiError::LogoTooLarge { .. }
                | ApiError::LogoTooManyPixels { .. }
                | ApiError::LogoDamaged { .. }
                | ApiError::SheetTooLarge { .. }
                | ApiError::SheetUnreadable { .. }
                | ApiError::NoAnswersFound { .. }
                | ApiError::FileNotFound { .. }
                | ApiError::FileUnreadable { .. }
                | ApiError::FileUnwritable { .. } => Outcome::Wrong,
                _ => Outcome::Failed,
            }
        }
    }
}

fn attempt(call: Call, language: &Language) -> Result<Outcome, Failure> {
    let content = builtin_content()?;
    match call {
        Call::Help => print(&language.words.get("cli-usage"))?,
        Call::Version => print(&format!("tandem {}", env!("CARGO_PKG_VERSION")))?,
        Call::Catalogue { pack: None, json, .. } => {
            catalogue(&headless::catalogue(&content.pack, language), json, language)?;
        }
        Call::Catalogue { pack: Some(path), key, json } => {
            if is_refused(&path, key.as_deref(), language)? {
                return Ok(Outcome::Wrong);
            }
            let (pack, language) = headless::load_pack(&path, language)?;
            catalogue(&headless::catalogue(&pack, &language), json, &language)?;
        }
        Call::Lint { pack, key, json } => {
            if let Some(path) = &pack
                && is_refused(path, key.as_deref(), language)?
            {
                return Ok(Outcome::Wrong);
            }
            return lint(pack.as_deref(), json, language);
        }
        Call::New { output, name } => new(&content, &output, &name, language)?,
        Call::Check { files, json } => return check(&content, &files, json, language),
        Call::Scope { file, json } => {
            let assessment = read(&content, &file, language)?.0;
            if json {
                print_json(&headless::scope(&content, &assessment))?;
            } else {
                let today = Clock::system().today();
                print(&headless::scope_text(&content, &assessment, language, today))?;
            }
        }
        Call::Score { file, json } => {
            let assessment = read(&content, &file, language)?.0;
            let score = headless::score(&content, &assessment);
            if json {
                print_json(&score)?;
            } else {
                let second_looks = headless::contradictions(&content, &assessment, language);
                print(&text::score(&score, &assessment, &second_looks, &content, language))?;
            }
        }
        Call::Plan { file, json, hours, start } => {
            let assessment = read(&content, &file, language)?.0;
            let settings = PlanSettings { hours_per_month: hours, start };
            let today = Clock::system().today();
            if json {
                print_json(&headless::plan(&content, &assessment, settings, today))?;
            } else {
                print(&headless::plan_text(&content, &assessment, settings, language, today))?;
            }
        }
        Call::Map { file, json } => {
            let assessment = read(&content, &file, language)?.0;
            let map = headless::map(&content, &assessment, language);
            if json {
                print_json(&map)?;
            } else {
                print(&headless::map_text(&content, &assessment, language))?;
            }
        }
        Call::Availability { file, json } => {
            let (name, bytes) = bytes(&file, language)?;
            let result = headless::availability(&name, &bytes, language)?;
            if json {
                print_json(&result)?;
            } else {
                print(&text::availability(&result, language))?;
            }
        }
        Call::Report { file, output, page, with } => {
            refuse_same(&file, &output, language)?;
            let assessment = read(&content, &file, language)?.0;
            let options = options(&content, with, language)?;
            let bytes = report(&content, &assessment, page, language, options)?;
            write(&output, &bytes, language)?;
        }
        Call::Export { file, output, format, with } => {
            refuse_same(&file, &output, language)?;
            let assessment = read(&content, &file, language)?.0;
            let options = options(&content, with, language)?;
            let bytes = headless::export(&content, &assessment, format, language, &options)?;
            write(&output, &bytes, language)?;
        }
        Call::Answers { file, sheet, output } => {
            let mut assessment = read(&content, &file, language)?.0;
            let (name, bytes) = bytes(&Target::File(sheet), language)?;
            let now = (Clock::system().now)();
            let taken =
                headless::answers(&content, &mut assessment, (&name, &bytes), language, now)?;
            for line in &taken {
                say(line);
            }
            write(&output, headless::write(&assessment).as_bytes(), language)?;
        }
    }
    Ok(Outcome::Done)
}

/// What a report is made with, its files read.
fn options(content: &Content, with: With, language: &Language) -> Result<Options, Failure> {
    let logo =
        with.logo.map(|path| headless::logo(&path, &with.consultant, language)).transpose()?;
    let before = with.since.map(|path| read(content, &Target::File(path), language)).transpose()?;
    if let Some(message) = headless::name_problem(&with.consultant, language) {
        return Err(Failure::Said(
            language.words.with("cli-name-invalid", &[("name", (&message).into())]),
        ));
    }
    Ok(Options {
        date: with.date.unwrap_or_else(|| Clock::system().today()),
        before: before.map(|(before, _)| before),
        consultant: with.consultant.trim().to_owned(),
        logo,
        ..Options::default()
    })
}

fn report(
    content: &Content,
    assessment: &headless::Assessment,
    page: Page,
    language: &Language,
    options: Options,
) -> Result<Vec<u8>, Failure> {
    let date = options.date;
    Ok(match page {
        Page::Report(variant) => {
            headless::report(content, assessment, language, &Options { variant, ..options })
        }
        Page::Customer => headless::customer_sheet(content, assessment, language, date),
        Page::Incident => {
            let newest = assessment.incidents.last();
            headless::incident_sheet(content, assessment, newest, language, date)
        }
        Page::Questions => {
            headless::export(content, assessment, Format::QuestionsPdf, language, &options)
        }
    }?)
}

fn catalogue(catalogue: &Catalogue<'_>, json: bool, language: &Language) -> Result<(), Failure> {
    if json { print_json(catalogue) } else { print(&text::catalogue(catalogue, language)) }
}

/// Says whether a questionnaire is signed. True when it must not be used.
fn is_refused(pack: &Path, key: Option<&str>, language: &Language) -> Result<bool, Failure> {
    let seal = headless::seal(pack, key, language)?;
    say(&seal.message);
    Ok(seal.refused)
}

/// Says what is wrong with a questionnaire: problems on standard error, remarks on standard output.
fn lint(pack: Option<&Path>, json: bool, language: &Language) -> Result<Outcome, Failure> {
    let found = headless::lint(pack, language, Clock::system().today())?;
    if json {
        print_json(&found)?;
    } else {
        for problem in &found.problems {
            say(&format!("{}: {}", problem.path, problem.message));
        }
        for remark in &found.remarks {
            print(&format!("{}: {}", remark.path, remark.message))?;
        }
        let count = found.problems.len();
        if count == 0 {
            let (id, version) = (&found.pack, &found.version);
            let args = [("pack", id.into()), ("version", version.into())];
            print(&language.words.with("cli-lint-clean", &args))?;
            if pack.is_none() {
                print(&language.words.get("cli-lint-builtin"))?;
            }
        } else {
            say(&language.words.with("cli-lint-problems", &[("count", count.into())]));
        }
    }
    Ok(if found.problems.is_empty() { Outcome::Done } else { Outcome::Wrong })
}

fn new(content: &Content, output: &Target, name: &str, language: &Language) -> Result<(), Failure> {
    if let Some(message) = headless::name_problem(name, language) {
        return Err(Failure::Said(
            language.words.with("cli-name-invalid", &[("name", (&message).into())]),
        ));
    }
    if let Target::File(path) = output {
        let taken =
            std::fs::metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.len() > 0);
        if taken {
            let file = path.display().to_string();
            return Err(Failure::Said(
                language.words.with("cli-exists", &[("file", (&file).into())]),
            ));
        }
    }
    let assessment = headless::empty(content, name, Clock::system());
    write(output, headless::write(&assessment).as_bytes(), language)
}

/// Refuses a report that would replace the assessment it is made from.
fn refuse_same(file: &Target, output: &Target, language: &Language) -> Result<(), Failure> {
    let (Target::File(file), Target::File(output)) = (file, output) else { return Ok(()) };
    let place = |path: &Path| std::fs::canonicalize(path).ok().filter(|place| place.is_file());
    match (place(file), place(output)) {
        (Some(one), Some(other)) if one == other => {
            let file = file.display().to_string();
            Err(Failure::Said(language.words.with("cli-same-file", &[("file", (&file).into())])))
        }
        _ => Ok(()),
    }
}

/// What `check --json` prints.
#[derive(Serialize)]
struct Checked {
    files: Vec<CheckedFile>,
}

/// A file that was checked.
#[derive(Serialize)]
struct CheckedFile {
    file: String,
    valid: bool,
    problems: Vec<FileProblem>,
    remarks: Vec<FileProblem>,
}

fn check(
    content: &Content,
    files: &[Target],
    json: bool,
    language: &Language,
) -> Result<Outcome, Failure> {
    let mut checked = Vec::new();
    for file in files {
        let name = label(file, language);
        let (problems, remarks) = match read(content, file, language) {
            Ok((assessment, mut remarks)) => {
                remarks.extend(headless::contradictions(content, &assessment, language));
                (Vec::new(), remarks)
            }
            Err(Failure::Api(ApiError::InvalidFile { problems, .. })) => (problems, Vec::new()),
            // A file that is not there does not keep the others from being checked.
            Err(Failure::Api(error)) => {
                let message = error.message(language);
                (vec![FileProblem { path: String::new(), message }], Vec::new())
            }
            Err(other) => return Err(other),
        };
        for problem in &problems {
            say(&format!("{name}: {}", problem.line()));
        }
        checked.push(CheckedFile { file: name, valid: problems.is_empty(), problems, remarks });
    }
    let all_valid = checked.iter().all(|file| file.valid);
    if json {
        print_json(&Checked { files: checked })?;
    } else {
        for file in checked.iter().filter(|file| file.valid) {
            print(&language.words.with("cli-valid", &[("file", (&file.file).into())]))?;
            if !file.remarks.is_empty() {
                print(&language.words.with("cli-remark", &[("file", (&file.file).into())]))?;
            }
            for remark in &file.remarks {
                print(&format!("  {}", remark.line()))?;
            }
        }
    }
    Ok(if all_valid { Outcome::Done } else { Outcome::Wrong })
}

fn read(
    content: &Content,
    file: &Target,
    language: &Language,
) -> Result<(headless::Assessment, Vec<FileProblem>), Failure> {
    let (name, bytes) = bytes(file, language)?;
    Ok(headless::read(content, &name, &bytes, language)?)
}

/// A file's name and what it holds.
fn bytes(file: &Target, language: &Language) -> Result<(String, Vec<u8>), Failure> {
    let name = label(file, language);
    let bytes = match file {
        Target::File(path) => files::read(path)?,
        Target::Standard => files::read_limited(io::stdin().lock())
            .map_err(|_| ApiError::FileUnreadable { name: name.clone() })?,
    };
    Ok((name, bytes))
}

/// The file as a person wrote it.
fn label(file: &Target, language: &Language) -> String {
    match file {
        Target::File(path) => path.display().to_string(),
        Target::Standard => language.words.get("cli-standard-input"),
    }
}

/// Writes the whole output, to a file or to standard output.
fn write(output: &Target, bytes: &[u8], language: &Language) -> Result<(), Failure> {
    match output {
        Target::Standard => {
            let mut out = io::stdout().lock();
            out.write_all(bytes).and_then(|()| out.flush()).map_err(|_| Failure::Output)
        }
        Target::File(path) => {
            files::write(path, bytes)?;
            let file = path.display().to_string();
            print(&language.words.with("cli-written", &[("file", (&file).into())]))
        }
    }
}

fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    writeln!(out, "{}", harmless(text)).and_then(|()| out.flush()).map_err(|_| Failure::Output)
}

fn print_json(value: &impl Serialize) -> Result<(), Failure> {
    let json = serde_json::to_string_pretty(value).map_err(|_| Failure::Output)?;
    // JSON has another way to write what would steer a terminal; it stands for the same letter.
    let escaped = json.chars().fold(String::with_capacity(json.len()), |mut text, c| {
        if steers(c) {
            let _ = write!(text, "\\u{:04x}", u32::from(c));
        } else {
            text.push(c);
        }
        text
    });
    print(&escaped)
}
