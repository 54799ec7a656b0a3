//! A branding file, `*.tandem-branding.json`: what a federation or a coalition hands to its members so
//! that their reports carry its name, its logo and where to reach it.
//!
//! Reading is as strict as that of an assessment file: every problem is named with its place. Whether
//! the signature beside the file fits, and whether its key is known, is looked at elsewhere.

use crate::file::json::{Json, Object, wrong_type};
use crate::file::value::{self, At, Report};
use crate::file::{Format, JsonType, Problem, ProblemKind, TextFault, read_as};

/// The format that is read.
pub const FORMAT: &str = "tandem-branding/1";

/// The longest name of a publisher, in characters: it stands on the cover of reports.
pub const PUBLISHER_LIMIT: usize = 80;
/// The longest line that reports carry, in characters: it stands at the foot of every page.
pub const LINE_LIMIT: usize = 120;
/// The longest phone number, in characters.
const PHONE_LIMIT: usize = 40;

/// The languages in which its texts are written, as their codes.
const LANGUAGES: [&str; 3] = ["en", "fr", "nl"];

/// A branding file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branding {
    /// Who publishes it; never empty.
    pub publisher: String,
    /// The publisher's minisign public key, in base64: 56 characters.
    pub key: String,
    /// The line that reports carry.
    pub line: Option<Texts>,
    /// The address of a web page, with `https://` in front.
    pub web: Option<String>,
    /// A mail address.
    pub mail: Option<String>,
    /// A phone number.
    pub phone: Option<String>,
    /// How to reach the publisher, in a few words.
    pub text: Option<Texts>,
    /// A PNG or JPEG picture in base64, not looked at yet.
    pub logo: Option<String>,
}

/// A text in each of the three languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts([String; 3]);

impl Texts {
    /// The text in a language, by its code; the English one in any other.
    pub fn get(&self, code: &str) -> &str {
        let at = LANGUAGES.iter().position(|one| *one == code).unwrap_or_default();
        &self.0[at]
    }
}

type Problems = Vec<Problem>;

/// Reads the bytes of a branding file.
///
/// # Errors
/// Returns every problem found, in the order of the format.
pub fn read(bytes: &[u8]) -> Result<Branding, Vec<Problem>> {
    let format = Format {
        text: FORMAT,
        name: "tandem-branding/",
        version: 1,
        otherwise: ProblemKind::NotABranding,
    };
    read_as(bytes, format, branding)
}

fn branding(json: &Json, problems: &mut Problems) -> Option<Branding> {
    let mut file = Object::open(json, String::new(), problems)?;
    let _ = file.take("format");
    let publisher = file.need("publisher", problems);
    let publisher = publisher.and_then(|at| short(at, PUBLISHER_LIMIT, problems));
    let key = file.need("key", problems);
    let key = key.and_then(|at| fitting(at, is_key, ProblemKind::NotAKey, problems));
    let line = file.take("line").and_then(|at| texts(at, Some(LINE_LIMIT), problems));
    let contact = file.take("contact").and_then(|at| contact(at, problems));
    let logo = file.take("logo").and_then(|(json, path)| picture(json, path, problems));
    file.close(problems);
    let (web, mail, phone, text) = contact.unwrap_or_default();
    Some(Branding { publisher: publisher?, key: key?, line, web, mail, phone, text, logo })
}

type Contact = (Option<String>, Option<String>, Option<String>, Option<Texts>);

fn contact((json, path): At<'_>, problems: &mut Problems) -> Option<Contact> {
    let mut object = Object::open(json, path, problems)?;
    let web = object.take("web");
    let web = web.and_then(|at| fitting(at, is_address, ProblemKind::NotAnAddress, problems));
    let mail = object.take("mail");
    let mail = mail.and_then(|at| fitting(at, is_mail, ProblemKind::NotAMail, problems));
    let phone = object.take("phone");
    let phone = phone.and_then(|at| fitting(at, is_phone, ProblemKind::NotAPhone, problems));
    let text = object.take("text").and_then(|at| texts(at, None, problems));
    object.close(problems);
    Some((web, mail, phone, text))
}

/// A text of one line in each language. Without a limit it is that of a name.
fn texts((json, path): At<'_>, limit: Option<usize>, problems: &mut Problems) -> Option<Texts> {
    let mut object = Object::open(json, path, problems)?;
    let [en, fr, nl] = LANGUAGES.map(|language| {
        let at = object.need(language, problems)?;
        match limit {
            Some(limit) => short(at, limit, problems),
            None => value::name(at, 1, problems),
        }
    });
    object.close(problems);
    Some(Texts([en?, fr?, nl?]))
}

/// A name with a limit of its own.
fn short(at: At<'_>, limit: usize, problems: &mut Problems) -> Option<String> {
    let path = at.1.clone();
    let text = value::name(at, 1, problems)?;
    if text.chars().count() > limit {
        problems.problem(path, ProblemKind::Text(TextFault::TooLong { limit }));
        return None;
    }
    Some(text.trim().to_owned())
}

/// A text of a form.
fn fitting(
    at: At<'_>,
    fits: fn(&str) -> bool,
    kind: ProblemKind,
    problems: &mut Problems,
) -> Option<String> {
    let path = at.1.clone();
    let text = value::name(at, 1, problems)?;
    if fits(&text) {
        return Some(text);
    }
    problems.problem(path, kind);
    None
}

/// A picture as text: the file it stands in says how large it may be.
fn picture(json: &Json, path: String, problems: &mut Problems) -> Option<String> {
    if let Json::Text(text) = json {
        return Some(text.clone());
    }
    problems.push(wrong_type(path, JsonType::Text));
    None
}

/// The base64 of 42 bytes of which the first are `Ed`, as minisign writes a public key.
fn is_key(text: &str) -> bool {
    let base64 = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    let start = text.strip_prefix("RW").is_some_and(|rest| rest.starts_with(['Q', 'R', 'S', 'T']));
    text.len() == 56 && start && text.bytes().all(base64)
}

/// A page of the web, encrypted on its way. What comes behind is not looked at: a person decides
/// whether to open it.
fn is_address(text: &str) -> bool {
    let host = text.strip_prefix("https://").map(|rest| rest.split(['/', '?', '#']).next());
    let sound = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | ':');
    host.flatten().is_some_and(|host| host.contains('.') && host.chars().all(sound))
        && !text.contains(char::is_whitespace)
}

fn is_mail(text: &str) -> bool {
    let sound = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
    let parts: Vec<&str> = text.split('@').collect();
    matches!(parts.as_slice(), [name, host] if sound(name) && sound(host) && host.contains('.'))
}

fn is_phone(text: &str) -> bool {
    let sound =
        |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '(' | ')' | '.' | '/' | '-');
    text.chars().count() <= PHONE_LIMIT
        && text.chars().all(sound)
        && text.chars().filter(char::is_ascii_digit).count() >= 3
}
