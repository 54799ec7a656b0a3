//! What the tests of several crates share: packs, answers and assessments made up by `proptest`,
//! and the samples.
//!
//! Packs are written as TOML and read back by the program, so that a made-up pack is always one
//! that the program accepts.

#![allow(clippy::expect_used, clippy::missing_panics_doc)]

pub mod assessments;
pub mod fields;
pub mod ftl;
pub mod packs;

use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("tests/content stands two folders deep").to_owned()
}

/// The ids and texts of the sample files.
pub fn samples() -> Vec<(String, String)> {
    let mut samples: Vec<(String, String)> = std::fs::read_dir(root().join("assets/samples"))
        .expect("the folder of samples")
        .map(|entry| {
            let path = entry.expect("an entry").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            let id = name.strip_suffix(".tandem.json").expect("only samples stand there");
            (id.to_owned(), std::fs::read_to_string(&path).expect("a text"))
        })
        .collect();
    samples.sort();
    samples
}
