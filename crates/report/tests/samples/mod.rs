//! The samples, read as the program reads them.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]

use chrono::NaiveDate;
use tandem_core::assessment::Assessment;
use tandem_core::content::Content;
use tandem_core::file;

/// The names of the samples.
pub(crate) const NAMES: [&str; 3] = ["bakery", "it-services", "web-agency"];

/// The day on which the tests take place.
pub(crate) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// A sample.
pub(crate) fn sample(content: &Content, name: &str) -> Assessment {
    let path = format!("{}/../../assets/samples/{name}.tandem.json", env!("CARGO_MANIFEST_DIR"));
    let bytes = std::fs::read(path).unwrap();
    file::read(&bytes, &content.pack, &content.reference).expect("a sample").assessment
}
