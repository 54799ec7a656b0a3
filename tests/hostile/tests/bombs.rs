//! Small files that ask for much: every reader stays within a second and within 256 MB.
//!
//! The files are made here, because they are too large to keep; the most memory is printed with
//! `--no-capture`.

#![allow(clippy::expect_used, clippy::panic, clippy::print_stdout)]

#[path = "common/mod.rs"]
mod common;
#[path = "bombs/packed.rs"]
mod packed;
#[path = "bombs/pictures.rs"]
mod pictures;
#[path = "bombs/taken.rs"]
mod taken;
#[path = "bombs/written.rs"]
mod written;

/// A file that asks for much, with a name.
type Bomb = (&'static str, Vec<u8>);

fn survive(reader: &str, bombs: Vec<Bomb>) {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in bombs {
        let file = folder.path().join(name);
        let size = bytes.len();
        std::fs::write(&file, bytes).expect("a file");
        let (time, peak) = common::read(reader, &[file]);
        let peak = peak.map_or_else(|| "?".to_owned(), |peak| (peak / 1024).to_string());
        println!("{reader:<10} {name:<28} {size:>8} bytes {time:>6} ms {peak:>4} MB");
    }
}

#[test]
fn assessments() {
    survive("assessment", written::assessments());
}

#[test]
fn scenarios() {
    survive("scenario", written::scenarios());
}

#[test]
fn packs() {
    survive("pack", written::packs());
}

#[test]
fn words() {
    survive("words", written::words());
}

#[test]
fn texts() {
    survive("text", written::texts());
    survive("page", written::texts());
}

#[test]
#[cfg_attr(
    debug_assertions,
    ignore = "sixteen million pixels take minutes where nothing is optimised"
)]
fn logos() {
    survive("logo", pictures::logos());
    survive("branding", taken::pictures(pictures::logos()));
}

#[test]
fn brandings() {
    survive("branding", taken::brandings());
}

#[test]
fn handovers() {
    survive("handover", taken::handovers());
}

#[test]
fn sheets() {
    survive("sheet", packed::sheets());
    survive("answers", packed::answers());
}
