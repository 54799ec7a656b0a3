//! Where words may be broken with a hyphen.

/// The fewest letters of a word before and after a hyphen.
const LEAST: usize = 3;

/// The places in a word, in bytes, where a hyphen may stand by the rules of the language.
///
/// A word with a capital is a name, an abbreviation or the start of a sentence; one with figures or
/// signs inside is an address or a code. Such a word is left whole unless `any` says that it must be
/// broken because it is wider than its line.
pub(crate) fn places(word: &str, language: &str, any: bool) -> Vec<usize> {
    let Some(rules) = rules(language) else {
        return Vec::new();
    };
    let plain = |letter: char| letter.is_lowercase() || matches!(letter, '’' | '\'');
    let core = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    if !any && !core.chars().all(plain) {
        return Vec::new();
    }
    let mut places = Vec::new();
    let mut start = 0;
    for part in word.split_inclusive(|letter: char| !letter.is_alphabetic()) {
        let letters = part.trim_end_matches(|letter: char| !letter.is_alphabetic());
        let count = letters.chars().count();
        let (mut at, mut before) = (0, 0);
        if count >= 2 * LEAST {
            for syllable in hypher::hyphenate(letters, rules) {
                at += syllable.len();
                before += syllable.chars().count();
                if before >= LEAST && before + LEAST <= count {
                    places.push(start + at);
                }
            }
        }
        start += part.len();
    }
    places
}

/// The rules of a language, if they are kept.
fn rules(language: &str) -> Option<hypher::Lang> {
    match language.get(..2)? {
        "fr" => Some(hypher::Lang::French),
        "nl" => Some(hypher::Lang::Dutch),
        "en" => Some(hypher::Lang::English),
        _ => None,
    }
}
