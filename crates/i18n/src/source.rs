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

/// The texts of a Fluent file, in order, and the lines that cannot be read.
pub fn texts(source: &str) -> (Vec<SourceText>, Vec<SourceError>) {
    let errors = match parser::parse(source) {
        Ok(_) => Vec::new(),
        Err((_, errors)) => errors
            .into_iter()
            .map(|error| SourceError {
                line: source[..error.pos.start].matches('\n').count() + 1,
                detail: error.kind.to_string(),
            })
            .collect(),
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
}
