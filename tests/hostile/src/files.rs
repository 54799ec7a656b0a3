//! Files that somebody else made.

use std::fmt::Write as _;
use std::sync::LazyLock;

use tandem_api::{ApiError, Content, Language, Locale, builtin_content, headless};
use tandem_core::file;
use tandem_core::pack::{self, PackFile};
use tandem_i18n::source;
use tandem_report::{logo as picture, sheet as table};

/// The line in front of a file of a pack in one text, with its name behind.
const FILE: &str = "=== ";
/// The longest place of a problem, in bytes: a message stays readable whatever a key is called.
const LONGEST_PLACE: usize = 2_000;

static CONTENT: LazyLock<Content> =
    LazyLock::new(|| builtin_content().unwrap_or_else(|_| panic!("the built-in content is sound")));
static FRENCH: LazyLock<Language> = LazyLock::new(|| Language::new(Locale::Fr));
static BAKERY: LazyLock<headless::Assessment> = LazyLock::new(|| {
    let bytes = include_bytes!("../../../assets/samples/bakery.tandem.json");
    let read = headless::read(&CONTENT, "bakery", bytes, &FRENCH);
    read.unwrap_or_else(|_| panic!("the sample is sound")).0
});

/// An assessment file: what was read is written and read again without a difference, and what is
/// refused is refused in words.
pub(crate) fn assessment(bytes: &[u8]) {
    match headless::read(&CONTENT, "file", bytes, &FRENCH) {
        Ok((assessment, _)) => {
            let written = headless::write(&assessment);
            let again = file::read(written.as_bytes(), &CONTENT.pack, &CONTENT.reference);
            let again = again.unwrap_or_else(|found| panic!("not read again: {found:?}"));
            assert_eq!(again.assessment, assessment, "read again it is the same");
            assert_eq!(headless::write(&again.assessment), written, "and so are its bytes");
        }
        Err(error) => refused(&error),
    }
}

/// A scenario of availability.
pub(crate) fn scenario(bytes: &[u8]) {
    match headless::availability("file", bytes, &FRENCH) {
        Ok(found) => {
            assert!(found.designs.iter().any(|design| design.id == found.best));
            for design in &found.designs {
                let hours =
                    [design.downtime_hours, design.infrastructure_hours, design.human_hours];
                assert!((0.0..=1.0).contains(&design.availability), "{design:?}");
                assert!(hours.iter().all(|hours| (0.0..=8_760.0).contains(hours)), "{design:?}");
            }
        }
        Err(error) => refused(&error),
    }
}

/// The files of a pack, in one text with a line in front of each.
pub(crate) fn pack(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut files: Vec<PackFile<'_>> = Vec::new();
    for part in text.split(FILE) {
        let (name, text) = part.split_once('\n').unwrap_or((part, ""));
        files.push(PackFile { name: name.trim_end(), text });
    }
    if let Err(problems) = pack::parse(&files) {
        assert!(!problems.is_empty(), "what is refused is refused for a reason");
        let lines = text.lines().count() + 1;
        assert!(problems.iter().all(|problem| problem.line.is_none_or(|line| line <= lines)));
    }
}

/// A file of words.
pub(crate) fn words(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let lines = text.lines().count() + 1;
    let (texts, errors) = source::texts(&text);
    assert!(texts.iter().all(|text| (1..=lines).contains(&text.line)));
    assert!(errors.iter().all(|error| (1..=lines).contains(&error.line)));
}

/// A logo: never larger than a report shows it, and the same each time.
pub(crate) fn logo(bytes: &[u8]) {
    if let Ok(logo) = picture::read(bytes, String::new()) {
        assert!((1..=600).contains(&logo.width()) && (1..=600).contains(&logo.height()));
        assert_eq!(
            logo.pixels().len() as u64,
            4 * u64::from(logo.width()) * u64::from(logo.height())
        );
    }
}

/// A table that somebody filled in: no more rows and cells than are looked at.
pub(crate) fn sheet(bytes: &[u8]) {
    if let Ok(rows) = table::read(bytes) {
        assert!(rows.len() <= 10_000 && rows.iter().all(|row| (1..=6).contains(&row.len())));
        assert!(rows.iter().flatten().map(String::len).sum::<usize>() <= 4 * 1024 * 1024);
    }
}

/// What becomes of an assessment that takes the answers of a table.
pub(crate) fn answers(bytes: &[u8]) {
    let mut assessment = BAKERY.clone();
    let now = assessment.created;
    match headless::answers(&CONTENT, &mut assessment, ("file", bytes), &FRENCH, now) {
        Ok(lines) => {
            assert!(!lines.is_empty());
            let written = headless::write(&assessment);
            let again = file::read(written.as_bytes(), &CONTENT.pack, &CONTENT.reference);
            assert!(again.is_ok(), "an assessment that took a table can be kept: {again:?}");
        }
        Err(error) => refused(&error),
    }
}

/// What is refused is refused in words, which nothing in the file can flood or fake.
pub(crate) fn refused(error: &ApiError) {
    assert!(!matches!(error, ApiError::Internal { .. }), "no words for {error:?}");
    let message = error.message(&FRENCH);
    assert!(!message.is_empty());
    let ApiError::InvalidFile { problems, .. } = error else { return };
    assert!(!problems.is_empty(), "what is refused is refused for a reason");
    let mut line = String::new();
    for problem in problems {
        line.clear();
        let _ = write!(line, "{}{}", problem.path, problem.message);
        assert!(problem.path.len() <= LONGEST_PLACE, "{} bytes of a place", problem.path.len());
        assert!(!line.chars().any(|c| c.is_control() && c != '\n'), "{line:?}");
    }
}
