//! The texts of a Fluent file with their places, for whoever looks after them.

use fluent_syntax::parser;

/// A text of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceText {
    /// `id` or `id.attribute`.
    pub key: String,
    /// The line on which it begins, from 1.
    pub line: usize,
    /// The text, its lines joined by line breaks.
    pub text: String,
}

/// A line of a file that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceError {
    /// The line, from 1.
    pub line: usize,
    /// What the parser says, in English.
    pub detail: String,
}

/// The largest file that is read, in bytes. The longest of the program has a quarter of it.
pub const MOST_BYTES: usize = 256 * 1024;
/// The most braces of a file. The parser calls itself for each that stands inside another one, and a
/// file of nothing else would exhaust its stack. The words of a questionnaire have none.
const MOST_BRACES: usize = 100;

/// The texts of a Fluent file, in order, and the lines that cannot be read. A file that
/// would end the parser instead of being refused by it is not read at all.
pub fn texts(source: &str) -> (Vec<SourceText>, Vec<SourceError>) {
    if source.len() > MOST_BYTES {
        let detail = format!("more than {} kB", MOST_BYTES / 1024);
        return (Vec::new(), vec![SourceError { line: 1, detail }]);
    }
    if let Some(line) = too_many(source) {
        let detail = format!("more than {MOST_BRACES} braces");
        return (Vec::new(), vec![SourceError { line, detail }]);
    }
    if let Some(line) = odd_escape(source) {
        let detail = "an escape ends in a letter that is none of its digits".to_owned();
        return (Vec::new(), vec![SourceError { line, detail }]);
    }
    let errors = match parser::parse(source) {
        Ok(_) => Vec::new(),
        Err((_, errors)) => {
            let ends: Vec<usize> = source.match_indices('\n').map(|(at, _)| at).collect();
            let line = |at: usize| ends.partition_point(|end| *end < at) + 1;
            let error = |error: parser::ParserError| SourceError {
                line: line(error.pos.start),
                detail: error.kind.to_string(),
            };
            errors.into_iter().map(error).collect()
        }
    };

    // The parser gives no places, so a text is what stands behind its name and on the indented
    // lines below it.
    let mut texts: Vec<SourceText> = Vec::new();
    let mut message = String::new();
    let mut open = false;
    for (number, line) in (1..).zip(source.lines()) {
        let indented = line.starts_with(' ') || line.is_empty();
        let attribute = line.trim_start().strip_prefix('.').filter(|_| line.starts_with(' '));
        let named = attribute.and_then(|rest| rest.split_once(" ="));
        if line.starts_with('#') {
            open = false;
        } else if let Some((name, text)) = named {
            let key = format!("{message}.{name}");
            texts.push(SourceText { key, line: number, text: text.trim().to_owned() });
            open = true;
        } else if indented {
            if let Some(last) = texts.last_mut().filter(|_| open) {
                last.text.push('\n');
                last.text.push_str(line.trim());
            }
        } else if let Some((id, text)) = line.split_once(" =") {
            id.clone_into(&mut message);
            texts.push(SourceText {
                key: message.clone(),
                line: number,
                text: text.trim().to_owned(),
            });
            open = true;
        }
    }
    for text in &mut texts {
        text.text = text.text.trim().to_owned();
    }
    (texts, errors)
}

/// The line of the first brace of a Fluent file, comments apart: where a text would hold more than
/// letters.
pub fn brace(source: &str) -> Option<usize> {
    let braces = |line: &str| !line.starts_with('#') && line.contains(['{', '}']);
    source.split('\n').position(braces).map(|at| at + 1)
}

/// The line of the first brace that is one too many.
fn too_many(source: &str) -> Option<usize> {
    let (at, _) = source.match_indices('{').nth(MOST_BRACES)?;
    Some(source[..at].matches('\n').count() + 1)
}

/// The line of an escape that is followed by a letter beyond ASCII. The parser names such an escape by
/// its bytes, and would end the program where that cuts the letter in two. Only between braces is there
/// any escape.
fn odd_escape(source: &str) -> Option<usize> {
    /// The letters of the longest escape, `U01F600`, and one more.
    const LONGEST: usize = 8;
    if !source.contains('{') {
        return None;
    }
    let odd = |at: usize| source[at..].bytes().skip(1).take(LONGEST).any(|byte| !byte.is_ascii());
    let (at, _) = source.match_indices('\\').find(|(at, _)| odd(*at))?;
    Some(source[..at].matches('\n').count() + 1)
}

/// The built-in files of a language: their names and texts.
pub fn builtin_files(language: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let language = language.to_owned();
    crate::FILES
        .iter()
        .filter(move |(code, ..)| *code == language)
        .map(|(_, name, text)| (*name, *text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_with_its_line() {
        let source = "### Top\n\na = One\n    .b = Two\n        more\n# note\nc = Three\n";
        let (texts, errors) = texts(source);
        let found: Vec<_> =
            texts.iter().map(|t| (t.key.as_str(), t.line, t.text.as_str())).collect();
        assert_eq!(found, [("a", 3, "One"), ("a.b", 4, "Two\nmore"), ("c", 7, "Three")]);
        assert_eq!(errors, []);
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named() {
        let (texts, errors) = texts("a = One\nb { = Two\nc = Three\n");
        assert_eq!(errors.iter().map(|error| error.line).collect::<Vec<_>>(), [2]);
        assert_eq!(texts.first().map(|text| text.line), Some(1));
    }

    #[test]
    fn what_would_end_the_parser_is_not_given_to_it() {
        for (source, line) in [
            (format!("a = b\nc = {}", "{".repeat(100_000)), 2),
            (format!("a = {}", "{F(".repeat(100_000)), 1),
            ("a = b\n\nc = {\"\\u00é\"}".to_owned(), 3),
            ("a = {\"\\é\"}".to_owned(), 1),
            ("a = b\n".repeat(MOST_BYTES), 1),
        ] {
            let (texts, errors) = texts(&source);
            assert_eq!(texts, []);
            assert_eq!(errors.iter().map(|error| error.line).collect::<Vec<_>>(), [line]);
        }
    }

    #[test]
    fn a_brace_is_found_outside_of_comments() {
        assert_eq!(brace("# {\na = b\n## }\n"), None);
        assert_eq!(brace("# {\na = b\n    .c = {\n"), Some(3));
        assert_eq!(brace("a = }"), Some(1));
    }
}
