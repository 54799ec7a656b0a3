//! Which texts are kept.

use super::problem::TextFault;

/// The longest name or id, in characters.
pub const NAME_LIMIT: usize = 200;
/// The longest note, in characters.
pub const NOTE_LIMIT: usize = 10_000;

/// Why a text of at least `least` characters (spaces around it not counted) and at most `limit`
/// cannot be kept; `None` when it can.
pub fn text_fault(text: &str, least: usize, limit: usize) -> Option<TextFault> {
    if text.trim().chars().count() < least {
        Some(TextFault::Empty)
    } else if text.chars().count() > limit {
        Some(TextFault::TooLong { limit })
    } else if text.chars().any(is_hostile) {
        Some(TextFault::Invisible)
    } else {
        None
    }
}

/// True for control characters, except line feed and tab, and for those that turn the direction of
/// reading, with which a name can be made to look like another.
fn is_hostile(character: char) -> bool {
    let layout = matches!(character, '\n' | '\r' | '\t');
    (character.is_control() && !layout)
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
