//! Looking words up.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use crate::{FILES, Locale};

/// The files whose words the page shows itself.
const PAGE_FILES: [&str; 23] = [
    "answers.ftl",
    "app.ftl",
    "availability-screen.ftl",
    "compare.ftl",
    "door.ftl",
    "errors.ftl",
    "handover.ftl",
    "help.ftl",
    "home.ftl",
    "incident-screen.ftl",
    "map-screen.ftl",
    "nis2-screen.ftl",
    "organisation.ftl",
    "parking.ftl",
    "plan-screen.ftl",
    "projector.ftl",
    "question.ftl",
    "report-screen.ftl",
    "results.ftl",
    "safety.ftl",
    "sections.ftl",
    "trail.ftl",
    "workshop.ftl",
];

/// The words of one language.
pub struct Words {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
}

/// A value that goes into a sentence.
#[derive(Debug, Clone, Copy)]
pub enum Arg<'a> {
    /// Text, formatted numbers and days included.
    Text(&'a str),
    /// A plain count, for choosing a plural. It prints as digits.
    Count(usize),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl Words {
    /// The built-in words of a language.
    pub fn new(locale: Locale) -> Self {
        Self::with_extra(locale, std::iter::empty())
    }

    /// The built-in words, and the texts of a pack that is not built in. Where both have an id, the
    /// words of the pack stand.
    pub fn with_extra(locale: Locale, extra: impl IntoIterator<Item = String>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.language()]);
        // Isolation marks would end up in the PDF, in files and in what tests compare.
        bundle.set_use_isolating(false);
        let own = FILES.iter().filter(|(code, ..)| *code == locale.code());
        for text in own.map(|(_, _, text)| (*text).to_owned()).chain(extra) {
            // The build has parsed every built-in text; of another one, what can be read is used.
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { locale, bundle }
    }

    /// The language.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The words of `id` or `id.attribute`; the id itself where there are none, which tests exclude.
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The words of `id` or `id.attribute` with values in them.
    pub fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.find_with(id, args).unwrap_or_else(|| id.to_owned())
    }

    /// The words of `id` or `id.attribute`, where there are any.
    pub fn find(&self, id: &str) -> Option<String> {
        self.find_with(id, &[])
    }

    fn find_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let (id, attribute) = match id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (id, None),
        };
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(*text),
                Arg::Count(count) => FluentValue::from(*count),
            };
            values.set(*name, value);
        }
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
    }
}

/// The Fluent text that the page shows itself, all files in one.
pub fn page_messages(locale: Locale) -> String {
    let mut text = String::new();
    for (code, name, content) in FILES {
        if *code == locale.code() && PAGE_FILES.contains(name) {
            text.push_str(content);
            text.push('\n');
        }
    }
    text
}

/// The ids of all messages in the files under a folder, `""` for all, in English order.
pub fn message_ids(folder: &str) -> Vec<String> {
    let files = FILES.iter().filter(|(code, name, _)| *code == "en" && name.starts_with(folder));
    files
        .flat_map(|(_, _, text)| text.lines())
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once('=').map(|(id, _)| id.trim().to_owned()))
        .collect()
}
