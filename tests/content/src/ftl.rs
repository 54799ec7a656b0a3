//! The words of `locales/`, as they stand in the files.

use std::collections::BTreeMap;
use std::fs;

use tandem_i18n::source;

use crate::root;

/// The languages.
pub const LANGUAGES: [&str; 3] = ["en", "fr", "nl"];

/// The texts of a file, such as `pack/identity.ftl`, by `id` or `id.attribute`.
pub fn texts(language: &str, file: &str) -> BTreeMap<String, String> {
    let path = root().join("locales").join(language).join(file);
    let source = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let (texts, errors) = source::texts(&source);
    assert!(errors.is_empty(), "{}: {errors:?}", path.display());
    texts.into_iter().map(|text| (text.key, text.text)).collect()
}
