//! What is asked of others, in words: the same on paper, in a spreadsheet and on the screen.

use tandem_core::id::QuestionId;
use tandem_core::inquiry::{Inquiry, Recipient};

use crate::wording::Language;

impl Language {
    /// What to ask about a question, as it would be said: the last question between quotation marks
    /// in the text on how to find out, else the question itself.
    pub fn asked(&self, id: &QuestionId) -> String {
        let how = self.question_text(id, "how");
        quoted(&how).map_or_else(|| self.question(id), str::to_owned)
    }
}

/// The last text between quotation marks that asks something.
fn quoted(text: &str) -> Option<&str> {
    let mut found = None;
    for (open, close) in [('“', '”'), ('«', '»')] {
        for part in text.split(open).skip(1) {
            let inside = part.split(close).next().unwrap_or_default().trim();
            if inside.contains('?') {
                found = Some(inside);
            }
        }
    }
    found
}

/// Who is asked, with the services it is about.
pub fn recipient(inquiry: &Inquiry<'_>, language: &Language) -> String {
    let words = &language.words;
    match inquiry.recipient {
        Recipient::One(one) => words.get(&format!("inquiry-for-{}", one.id())),
        Recipient::Colleagues => words.get("inquiry-for-colleagues"),
        Recipient::Provider("") => words.get("inquiry-for-provider"),
        Recipient::Provider(name) => {
            let services = inquiry.services.join(", ");
            let name = name.to_owned();
            let args = [("name", (&name).into()), ("services", (&services).into())];
            words.with("inquiry-for-provider-of", &args)
        }
    }
}

/// A figure that is asked for, by its place in the file.
pub fn figure(path: &str, language: &Language) -> String {
    let field = path.rsplit('.').next().unwrap_or(path).replace('_', "-");
    language.words.get(&format!("nis2-missing-{field}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_question_between_quotation_marks_is_found() {
        for (text, asked) in [
            ("Look here. Ask: “Who has it?”", Some("Who has it?")),
            ("“Old?” Then ask: “New?”", Some("New?")),
            ("Demandez : «\u{202f}Qui l’a\u{202f}?\u{202f}»", Some("Qui l’a\u{202f}?")),
            ("Settings, “Windows Update”.", None),
        ] {
            assert_eq!(quoted(text), asked, "{text}");
        }
    }
}
