//! Running a journey to its end, and keeping a picture of where it failed.

use std::panic::{AssertUnwindSafe, resume_unwind};
use std::time::Duration;

use futures_util::FutureExt;

use crate::Result;
use crate::desk::Desk;

/// No journey takes this long; one that hangs must still end and say where.
const LIMIT: Duration = Duration::from_mins(6);

/// Runs a journey on a computer of its own. See [`Desk::set_up`] for name and language.
///
/// # Errors
/// What went wrong, as a sentence. A picture of the window then stands in `target/e2e`.
pub fn story(name: &str, language: &str, tell: impl AsyncFnOnce(&mut Desk) -> Result) -> Result {
    story_within(LIMIT, name, language, tell)
}

/// Runs a journey that may take longer than others, as [`story`] does.
///
/// # Errors
/// As [`story`].
pub fn story_within(
    limit: Duration,
    name: &str,
    language: &str,
    tell: impl AsyncFnOnce(&mut Desk) -> Result,
) -> Result {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut desk = Desk::set_up(name, language)?;
        let told = tokio::time::timeout(limit, AssertUnwindSafe(tell(&mut desk)).catch_unwind());
        let end = told.await;
        if !matches!(end, Ok(Ok(Ok(())))) {
            // The failure counts; that there is no picture of it, too, does not.
            let _ = desk.picture(&format!("{name}-failed")).await;
        }
        let closed = desk.close().await;
        match end {
            Err(_) => Err("the journey took too long".into()),
            Ok(Err(panic)) => resume_unwind(panic),
            Ok(Ok(told)) => told.and(closed),
        }
    })
}
