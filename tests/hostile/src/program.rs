//! Files that come to the program as a whole: what is taken into the list, put in the place of the data
//! file, or carried by reports.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, NaiveDate, Utc};
use tandem_api::clock::Clock;
use tandem_api::{ApiError, App, KeyStore, KeyStoreError};
use tandem_core::file::NAME_LIMIT;
use tempfile::TempDir;
use zeroize::Zeroizing;

use crate::files;

/// The line between a branding file and the signature beside it.
const SIGNATURE: &str = "\n=== signature\n";
/// The passphrase of the corpus.
const WORDS: &str = "hostile words that everybody knows";

/// A program in a folder of its own.
struct Program {
    app: App,
    folder: TempDir,
}

impl Program {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("no folder: {error}"));
        let clock = Clock { now: moment, day: day_of };
        let app = App::open(
            &folder.path().join("data/tandem.db"),
            ["fr"],
            clock,
            Box::new(Keys::default()),
        );
        Self { app: sure(app), folder }
    }
}

fn moment() -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + chrono::TimeDelta::days(20_000)
}

fn day_of(moment: DateTime<Utc>) -> NaiveDate {
    moment.date_naive()
}

/// A key store that lasts as long as its program.
#[derive(Default)]
struct Keys(Mutex<BTreeMap<String, Vec<u8>>>);

impl Keys {
    fn held(&self) -> MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl KeyStore for Keys {
    fn read(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeyStoreError> {
        Ok(self.held().get(name).cloned().map(Zeroizing::new))
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), KeyStoreError> {
        self.held().insert(name.to_owned(), secret.to_owned());
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), KeyStoreError> {
        self.held().remove(name);
        Ok(())
    }
}

thread_local! {
    static PROGRAM: RefCell<Option<Program>> = const { RefCell::new(None) };
}

/// Lets the program do something. Once a file was taken the next one meets a new program: what one leaves
/// behind must not make another pass.
fn within(work: impl FnOnce(&Program) -> Result<(), ApiError>) {
    PROGRAM.with_borrow_mut(|program| match work(program.get_or_insert_with(Program::start)) {
        Ok(()) => *program = None,
        Err(error) => files::refused(&error),
    });
}

fn sure<T>(result: Result<T, ApiError>) -> T {
    result.unwrap_or_else(|error| panic!("{error:?}"))
}

/// A branding file and the signature beside it, in one text with a line between them: it is accepted by the
/// name that it gives itself, and the next report carries it.
pub(crate) fn branding(bytes: &[u8]) {
    let cut = bytes.windows(SIGNATURE.len()).position(|part| part == SIGNATURE.as_bytes());
    let (file, signature) = match cut {
        Some(at) => (&bytes[..at], Some(&bytes[at + SIGNATURE.len()..])),
        None => (bytes, None),
    };
    within(|Program { app, .. }| {
        let id = sure(app.assessment_create()).assessment.id;
        let (view, offer) = app.branding_offer(&id, "file", file, signature)?;
        let (Some(offer), Some(view)) = (offer, view.offer) else {
            panic!("a publisher is known to whom nobody agreed");
        };
        let signed = !matches!(view.state.as_str(), "unsigned" | "altered");
        let report = sure(app.branding_accept(&id, &offer, &view.publisher));
        let carried = report.branding.unwrap_or_else(|| panic!("{:?} stays", report.problems));
        assert_eq!((carried.publisher, carried.verified), (view.publisher, signed));
        Ok(())
    });
}

/// A file that is taken into the list, opened with a passphrase where it is encrypted: all of it, or none.
pub(crate) fn handover(bytes: &[u8]) {
    within(|Program { app, .. }| {
        let before = sure(app.home()).total;
        let taken = match app.assessment_take("file", bytes) {
            Err(ApiError::FileLocked { .. }) => app.file_unlock(WORDS),
            other => other,
        };
        app.file_unlock_forget();
        let taken = taken.inspect_err(|_| assert_eq!(sure(app.home()).total, before))?;
        assert!(!taken.is_empty(), "what is taken is something");
        let ids: Vec<String> = taken.into_iter().map(|one| one.assessment.id).collect();
        sure(app.handover_plain(&ids));
        Ok(())
    });
}

/// A data file that takes the place of the one in use; then everything that it holds is looked at.
pub(crate) fn data(bytes: &[u8]) {
    within(|Program { app, folder }| {
        let chosen = folder.path().join("chosen");
        let written = fs::write(&chosen, bytes);
        written.unwrap_or_else(|error| panic!("nothing is written: {error}"));
        app.restore_look(&chosen)?;
        app.restore_file(&chosen, WORDS)?;
        for row in sure(app.home()).assessments {
            let (id, name) = (row.assessment.id, row.assessment.name);
            assert!(!name.contains(char::is_control) && name.chars().count() <= NAME_LIMIT);
            for entry in sure(app.trail_open(&id)).rows {
                assert!(!entry.about.contains(char::is_control), "{entry:?}");
            }
            sure(app.report_open(&id));
            sure(app.results_open(&id));
            sure(app.handover_plain(&[id]));
        }
        sure(app.close());
        Ok(())
    });
}
