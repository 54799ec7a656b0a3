//! Every reader of bytes that come from outside, and what must hold whatever the bytes are.
//!
//! The fuzzers of `fuzz/` and the tests of this crate call the same functions, so that what one of
//! them found stays found. Each panics where something does not hold.

mod files;
mod program;
mod texts;

/// A reader by its name, which is that of its fuzzer and of its folder in `fuzz/corpus`.
pub type Reader = (&'static str, fn(&[u8]));

/// All of them.
pub const READERS: [Reader; 12] = [
    ("assessment", files::assessment),
    ("scenario", files::scenario),
    ("pack", files::pack),
    ("words", files::words),
    ("logo", files::logo),
    ("sheet", files::sheet),
    ("answers", files::answers),
    ("branding", program::branding),
    ("handover", program::handover),
    ("data", program::data),
    ("text", texts::text),
    ("page", texts::page),
];

/// Lets a reader read.
///
/// # Panics
/// When there is no such reader, or something does not hold.
pub fn read(reader: &str, bytes: &[u8]) {
    let found = READERS.iter().find(|(name, _)| *name == reader);
    let Some((_, read)) = found else { panic!("there is no reader “{reader}”") };
    read(bytes);
}
