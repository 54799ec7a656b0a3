//! Which texts are kept.

use super::problem::TextFault;

/// The longest name or id, in characters.
pub const NAME_LIMIT: usize = 200;
/// The longest note, in characters.
pub const NOTE_LIMIT: usize = 10_000;

/// What a line counts for at least where there are several, in characters.
const LINE: usize = 40;

/// The most entries of a list or an object. A hostile file of millions would otherwise give as many
/// problems.
pub(super) const ENTRIES_LIMIT: usize = 20_000;

/// The most entries of a list that is taken in. Twice of what the program itself lets anybody add to
/// one; ten thousand services would make a report that takes minutes.
pub(super) const LIST_LIMIT: usize = 1_000;

/// Why a name or an id of at least `least` characters cannot be kept; `None` when it can. It stands
/// on one line and has at most [`NAME_LIMIT`] characters.
pub fn name_fault(name: &str, least: usize) -> Option<TextFault> {
    let fault = text_fault(name, least, NAME_LIMIT);
    // The last two end a line and a paragraph in Unicode: some programs break there, and some do not.
    let breaks = ['\n', '\r', '\t', '\u{2028}', '\u{2029}'];
    fault.or_else(|| name.contains(breaks).then_some(TextFault::SeveralLines))
}

/// Why a note cannot be kept; `None` when it can. It has at most [`NOTE_LIMIT`] characters.
pub fn note_fault(note: &str) -> Option<TextFault> {
    text_fault(note, 0, NOTE_LIMIT)
}

/// Spaces around a text do not count for the least.
fn text_fault(text: &str, least: usize, limit: usize) -> Option<TextFault> {
    if text.trim().chars().count() < least {
        Some(TextFault::Empty)
    } else if length(text) > limit {
        Some(TextFault::TooLong { limit })
    } else if text.chars().any(is_hostile) {
        Some(TextFault::Invisible)
    } else {
        None
    }
}

/// How long a text is, in characters. Lines count for at least [`LINE`] each: they take their place on a
/// page, and ten thousand empty ones in a note would make a report of hundreds of pages.
fn length(text: &str) -> usize {
    let characters = text.chars().count();
    // Windows ends a line with both, and they count once.
    let breaks =
        text.matches('\n').count() + text.matches('\r').count() - text.matches("\r\n").count();
    characters.max(if breaks == 0 { 0 } else { (breaks + 1) * LINE })
}

/// True for control characters, except line feed and tab, and for those that turn the direction of
/// reading, with which a name can be made to look like another.
fn is_hostile(character: char) -> bool {
    let layout = matches!(character, '\n' | '\r' | '\t');
    (character.is_control() && !layout)
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
