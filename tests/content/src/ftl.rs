//! The words of `locales/`, as they stand in the files.

use std::collections::BTreeMap;
use std::fs;

use crate::root;

/// The languages.
pub const LANGUAGES: [&str; 3] = ["en", "fr", "nl"];

/// The texts of a file, such as `pack/identity.ftl`, by `id` or `id.attribute`. The build has read
/// every file before, so a text is what stands behind its name and on the indented lines below it.
pub fn texts(language: &str, file: &str) -> BTreeMap<String, String> {
    let path = root().join("locales").join(language).join(file);
    let source = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let (mut message, mut key) = (String::new(), String::new());
    for line in source.lines() {
        let attribute = line.trim_start().strip_prefix('.').filter(|_| line.starts_with(' '));
        let indented = line.starts_with(' ') || line.is_empty();
        if line.starts_with('#') {
            key.clear();
        } else if let Some((name, text)) = attribute.and_then(|rest| rest.split_once(" =")) {
            key = format!("{message}.{name}");
            texts.insert(key.clone(), text.trim().to_owned());
        } else if indented {
            if let Some(text) = texts.get_mut(&key) {
                text.push('\n');
                text.push_str(line.trim());
            }
        } else if let Some((id, text)) = line.split_once(" =") {
            id.clone_into(&mut message);
            id.clone_into(&mut key);
            texts.insert(key.clone(), text.trim().to_owned());
        }
    }
    for text in texts.values_mut() {
        *text = text.trim().to_owned();
    }
    texts
}
