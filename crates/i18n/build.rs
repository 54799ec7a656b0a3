//! Builds the words in, and fails the build when the languages do not say the same things.
//!
//! Every language must have the same files, ids, attributes and variables. Numbers and dates are
//! formatted outside Fluent, because its Rust and JavaScript engines differ on them, so `NUMBER()`
//! and `DATETIME()` are refused. The typography of each language is checked too.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

const LANGUAGES: [&str; 3] = ["en", "fr", "nl"];

/// The variables of every message and attribute, by `id` or `id.attribute`.
type Shapes = BTreeMap<String, BTreeSet<String>>;

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("../../locales");
    println!("cargo::rerun-if-changed={}", root.display());

    let mut problems = Vec::new();
    let mut shapes: BTreeMap<&str, Shapes> = BTreeMap::new();
    let mut code = String::from("pub(crate) static FILES: &[(&str, &str, &str)] = &[\n");
    for language in LANGUAGES {
        let folder = root.join(language);
        let mut all = Shapes::new();
        for path in ftl_files(&folder)? {
            println!("cargo::rerun-if-changed={}", path.display());
            let name = path.strip_prefix(&folder)?.display().to_string().replace('\\', "/");
            read(language, &name, &fs::read_to_string(&path)?, &mut all, &mut problems);
            let path = path.canonicalize()?.display().to_string();
            writeln!(code, "    ({language:?}, {name:?}, include_str!({path:?})),")?;
        }
        shapes.insert(language, all);
    }
    code.push_str("];\n");
    compare(&shapes, &mut problems);

    for problem in &problems {
        println!("cargo::error={problem}");
    }
    if !problems.is_empty() {
        return Err(format!("{} problems in locales", problems.len()).into());
    }
    fs::write(PathBuf::from(std::env::var("OUT_DIR")?).join("files.rs"), code)?;
    Ok(())
}

fn ftl_files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(ftl_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn read(language: &str, name: &str, text: &str, shapes: &mut Shapes, problems: &mut Vec<String>) {
    let place = format!("locales/{language}/{name}");
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            for error in errors {
                let line = text[..error.pos.start].matches('\n').count() + 1;
                problems.push(format!("{place}:{line}: {}", error.kind));
            }
            return;
        }
    };
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => {
                (format!("-{}", term.id.name), Some(&term.value), &term.attributes)
            }
            _ => continue,
        };
        let patterns = value
            .map(|pattern| (id.clone(), pattern))
            .into_iter()
            .chain(attributes.iter().map(|a| (format!("{id}.{}", a.id.name), &a.value)));
        for (key, pattern) in patterns {
            let mut variables = BTreeSet::new();
            let mut words = String::new();
            if let Err(problem) = walk(pattern, &mut variables, &mut words) {
                problems.push(format!("{place}: {key}: {problem}"));
            }
            // The help of the command line is set in columns.
            for problem in typography(language, &words, name != "cli.ftl") {
                problems.push(format!("{place}: {key}: {problem}"));
            }
            if shapes.insert(key.clone(), variables).is_some() {
                problems.push(format!("{place}: {key} stands twice"));
            }
        }
    }
}

/// Collects the variables and the words of a pattern. A placeable counts as one letter.
fn walk(
    pattern: &Pattern<&str>,
    variables: &mut BTreeSet<String>,
    words: &mut String,
) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => inline_words(inline, variables, words)?,
                Expression::Select { selector, variants } => {
                    inline_words(selector, variables, &mut String::new())?;
                    for variant in variants {
                        let mut branch = words.clone();
                        walk(&variant.value, variables, &mut branch)?;
                        *words = branch;
                        words.push('\n');
                    }
                }
            },
        }
    }
    Ok(())
}

fn inline_words(
    inline: &InlineExpression<&str>,
    variables: &mut BTreeSet<String>,
    words: &mut String,
) -> Result<(), String> {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
            words.push('x');
        }
        InlineExpression::FunctionReference { id, .. } => {
            return Err(format!("{}() is not allowed: pass formatted text", id.name));
        }
        InlineExpression::StringLiteral { value } => words.push_str(value),
        _ => words.push('x'),
    }
    Ok(())
}

/// What a printer would mend.
fn typography(language: &str, words: &str, running_text: bool) -> Vec<String> {
    let mut problems = Vec::new();
    let mut problem = |text: &str| problems.push(text.to_owned());
    if words.contains('\'') {
        problem("a straight apostrophe: write ’");
    }
    if words.contains('"') {
        problem("a straight quotation mark: write “ ” or « »");
    }
    if words.contains('—') {
        problem("an em dash: use a comma, a colon or a full stop");
    }
    let mut previous = '\n';
    let mut characters = words.chars().peekable();
    while let Some(character) = characters.next() {
        let next = characters.peek().copied().unwrap_or('\n');
        // A colon inside 14:30 or https:// is no punctuation.
        let inside = character == ':' && (next.is_alphanumeric() || next == '/' || next == '\\');
        let narrow = matches!(previous, '\u{202f}' | '\u{a0}');
        match character {
            ';' | '!' | '?' | ':' if inside || previous == '\n' || previous == '?' => {}
            ';' | '!' | '?' | ':' | '»' | '%' | '€' if language == "fr" && narrow => {}
            ';' | '!' | '?' | ':' | '»' | '%' | '€' if language == "fr" => {
                problem(&format!("no narrow no-break space (U+202F) before {character}"));
            }
            ';' | '!' | '?' | ':' if previous.is_whitespace() => {
                problem(&format!("a space before {character}"));
            }
            '«' if language == "fr" && !matches!(next, '\u{202f}' | '\u{a0}') => {
                problem("no narrow no-break space (U+202F) after «");
            }
            ' ' if previous == ' ' && running_text => problem("two spaces"),
            _ => {}
        }
        previous = character;
    }
    problems
}

fn compare(shapes: &BTreeMap<&str, Shapes>, problems: &mut Vec<String>) {
    let keys: BTreeSet<&String> = shapes.values().flat_map(BTreeMap::keys).collect();
    for key in keys {
        let missing: Vec<&str> =
            LANGUAGES.into_iter().filter(|language| !shapes[language].contains_key(key)).collect();
        if !missing.is_empty() {
            problems.push(format!("{key} is missing in {}", missing.join(", ")));
            continue;
        }
        let english = &shapes["en"][key];
        for language in &LANGUAGES[1..] {
            let variables = &shapes[language][key];
            if variables != english {
                problems.push(format!(
                    "{key} has the variables {variables:?} in {language} and {english:?} in en"
                ));
            }
        }
    }
}
