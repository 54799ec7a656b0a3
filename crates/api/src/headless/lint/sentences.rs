//! How long sentences are.

/// The sentences of a text, with the words that each has. What stands in quotation marks belongs to
/// the sentence around it until it ends one itself.
pub(super) fn sentences(text: &str) -> Vec<(&str, usize)> {
    let mut list = Vec::new();
    let mut from = 0;
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    for (at, (_, letter)) in letters.iter().enumerate() {
        if !matches!(letter, '.' | '?' | '!') {
            continue;
        }
        // A full stop inside a number, an abbreviation or an address ends nothing.
        let closing = |c: char| matches!(c, '”' | '»' | '\u{202f}' | ')');
        let after = letters[at + 1..].iter().position(|(_, c)| !closing(*c)).map(|n| at + 1 + n);
        let end = match after {
            Some(next) if letters[next].1.is_whitespace() => letters[next].0,
            Some(_) => continue,
            None => text.len(),
        };
        list.push(&text[from..end]);
        from = end;
    }
    list.push(&text[from..]);
    list.into_iter().map(|one| (one.trim(), words(one))).filter(|(_, words)| *words > 0).collect()
}

/// The words of a text: what stands between spaces and has a letter or a digit.
pub(super) fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_told_apart() {
        for (text, counts) in [
            ("No. A password is enough.", vec![1, 4]),
            ("Ask: “Who has rights here?” Note it.", vec![5, 2]),
            ("Demandez\u{202f}: «\u{202f}Qui a des droits\u{202f}?\u{202f}» Notez-le.", vec![5, 1]),
            ("Version 2.5 costs €1.50", vec![4]),
            ("", vec![]),
        ] {
            let found: Vec<usize> = sentences(text).into_iter().map(|(_, words)| words).collect();
            assert_eq!(found, counts, "{text}");
        }
    }
}
