//! Bombs for the readers of a whole program.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::written::{MOST, each, filled};
use crate::Bomb;

/// The largest file that is taken into the list.
const MOST_TAKEN: usize = 64 * 1024 * 1024;

fn branding(more: &str) -> Vec<u8> {
    let key = "RWRoyHJs3o59Q8leeNAQcCwaQLAaqt8AWIHpIOGHSPCeM6v/iCtOB3vO";
    let head = format!("{{\"format\":\"tandem-branding/1\",\"publisher\":\"A\",\"key\":\"{key}\"");
    format!("{head}{more}}}").into_bytes()
}

pub(crate) fn brandings() -> Vec<Bomb> {
    let signature = "\n=== signature\n".to_owned() + &filled("untrusted comment: a\n", MOST);
    vec![
        ("a-long-name", branding(&format!(",\"publisher\":\"{}\"", "a".repeat(MOST - 200)))),
        ("a-logo-of-letters", branding(&format!(",\"logo\":\"{}\"", "A".repeat(MOST - 200)))),
        ("unknown-keys", branding(&each(300_000, |at| format!(",\"k{at}\":0")))),
        ("deep", branding(&format!(",\"line\":{}", "[".repeat(MOST - 200)))),
        ("a-signature-of-lines", [branding(""), signature.into_bytes()].concat()),
    ]
}

/// The largest pictures, each in a branding file.
pub(crate) fn pictures(logos: Vec<Bomb>) -> Vec<Bomb> {
    let inside = |bytes: Vec<u8>| branding(&format!(",\"logo\":\"{}\"", STANDARD.encode(bytes)));
    logos.into_iter().map(|(name, bytes)| (name, inside(bytes))).collect()
}

pub(crate) fn handovers() -> Vec<Bomb> {
    let several = |list: &str| {
        format!("{{\"format\":\"tandem-handover/1\",\"assessments\":[{list}0]}}").into_bytes()
    };
    let sealed = |rest: &str| format!("age-encryption.org/v1\n{rest}").into_bytes();
    let armour = "-----BEGIN AGE ENCRYPTED FILE-----\n";
    vec![
        ("zeros", several(&filled("0,", MOST_TAKEN - 100))),
        ("one-text", several(&format!("\"{}\",", "a".repeat(MOST_TAKEN - 100)))),
        ("lists", several(&filled("[0],", MOST_TAKEN - 100))),
        ("brackets", several(&"[".repeat(MOST_TAKEN - 100))),
        ("larger", vec![b' '; MOST_TAKEN + 1]),
        ("a-header-of-lines", sealed(&filled("-> a\n\n", MOST))),
        ("a-header-of-one-line", sealed(&format!("-> {}", "a".repeat(MOST)))),
        ("armour-without-end", (armour.to_owned() + &filled("QUFB\n", MOST)).into_bytes()),
        ("armour-of-one-line", (armour.to_owned() + &"A".repeat(MOST)).into_bytes()),
    ]
}
