//! The files of a questionnaire, wherever they stand.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use tandem_core::builtin;
use tandem_core::pack::PackFile;
use tandem_i18n::{Locale, source};

use super::TextFile;
use crate::error::{FileProblem, KILOBYTE, MEGABYTE};
use crate::{ApiError, Language, files};

/// The most bytes of all files of a questionnaire and its words in three languages. The built-in ones
/// come to a quarter of it.
const MOST_BYTES: usize = 4 * MEGABYTE;
/// How many folders the words stand below a questionnaire, `locales/en/pack`.
const MOST_BELOW: usize = 3;
/// The largest of them that is read, in bytes.
const MOST_OF_A_FILE: usize = source::MOST_BYTES;
/// What a file counts for at least, in bytes.
const LEAST_BYTES: usize = 4096;

/// The files that say what the words rest on.
const DATA: [&str; 3] = ["sources.toml", "contacts.toml", "glossary.toml"];
/// The files of words beside those of the pack in this project.
const BESIDE: [&str; 3] = ["contacts.ftl", "contradictions.ftl", "glossary.ftl"];

/// The files of a questionnaire.
#[derive(Debug, Clone)]
pub(in crate::headless) struct Folder {
    /// Where it stands, for people.
    pub(super) place: String,
    /// The structure.
    pub(super) structure: Vec<TextFile>,
    words: BTreeMap<&'static str, Vec<TextFile>>,
    /// The data of the pack's own; a file that is not there means the built-in one.
    pub(super) data: Vec<TextFile>,
    /// Where the files stand that are no UTF-8.
    pub(super) unreadable: Vec<String>,
}

impl Folder {
    /// The built-in questionnaire.
    pub(super) fn builtin() -> Self {
        let file = |folder: &str, name: &str, text: &str| TextFile {
            place: format!("{folder}/{name}"),
            name: name.rsplit('/').next().unwrap_or(name).to_owned(),
            text: text.to_owned(),
        };
        let words = Locale::ALL.map(|locale| {
            let code = locale.code();
            let files = source::builtin_files(code)
                .filter(|(name, _)| name.starts_with("pack/") || BESIDE.contains(name))
                .map(|(name, text)| file(&format!("locales/{code}"), name, text));
            (code, files.collect())
        });
        Self {
            place: "assets/pack".to_owned(),
            structure: builtin::PACK_FILES
                .iter()
                .map(|one| file("assets/pack", one.name, one.text))
                .collect(),
            words: words.into(),
            data: builtin::DATA_FILES
                .iter()
                .map(|one| file("assets/data", one.name, one.text))
                .collect(),
            unreadable: Vec::new(),
        }
    }

    /// The questionnaire in a folder, or in the folder of its `pack.toml`.
    ///
    /// A questionnaire comes from anywhere. So only plain files are read, nothing is followed out of
    /// the folder, and what is larger than any questionnaire is refused before it is read to its end.
    pub(in crate::headless) fn read(path: &Path, language: &Language) -> Result<Self, ApiError> {
        let folder = if path.is_dir() { path } else { path.parent().unwrap_or(path) };
        if !folder.is_dir() {
            return Err(ApiError::FileNotFound { name: path.display().to_string() });
        }
        let mut reader =
            Reader { root: folder, left: MOST_BYTES, unreadable: Vec::new(), language };
        let inside = folder.join("locales");
        let above = beside(folder, 2, "locales");
        let of_project = !inside.is_dir() && above.is_dir();
        let locales = if of_project { above } else { inside };
        let mut words = BTreeMap::new();
        for locale in Locale::ALL {
            let own = locales.join(locale.code());
            let mut list = reader.texts(&own, "ftl")?;
            // Beside the words of the pack, the project keeps those of its screens.
            list.retain(|file| !of_project || BESIDE.contains(&file.name.as_str()));
            list.extend(reader.texts(&own.join("pack"), "ftl")?);
            words.insert(locale.code(), list);
        }
        let mut data = reader.texts(&folder.join("data"), "toml")?;
        if data.is_empty() {
            data = reader.texts(&beside(folder, 1, "data"), "toml")?;
        }
        data.retain(|file| DATA.contains(&file.name.as_str()));
        let structure = reader.texts(folder, "toml")?;
        let unreadable = reader.unreadable;
        Ok(Self { place: folder.display().to_string(), structure, words, data, unreadable })
    }

    /// The structure, as the pack is read from it.
    pub(in crate::headless) fn pack_files(&self) -> Vec<PackFile<'_>> {
        self.structure.iter().map(|file| PackFile { name: &file.name, text: &file.text }).collect()
    }

    /// The words in a language.
    pub(in crate::headless) fn words(&self, locale: Locale) -> &[TextFile] {
        self.words.get(locale.code()).map_or(&[], Vec::as_slice)
    }

    /// The file of the data with this name, where there is one.
    pub(super) fn data_file<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a TextFile> {
        self.data.iter().filter(move |file| file.name == name)
    }
}

/// What stands so many folders above a folder. Where the path names those folders, it is shortened,
/// because people read it.
fn beside(folder: &Path, above: usize, name: &str) -> PathBuf {
    let turns = |part: Component<'_>| matches!(part, Component::CurDir | Component::ParentDir);
    let named = folder.components().filter(|part| matches!(part, Component::Normal(_))).count();
    if !folder.components().any(turns) && named >= above {
        return folder.ancestors().nth(above).unwrap_or(folder).join(name);
    }
    (0..above).fold(folder.to_owned(), |path, _| path.join("..")).join(name)
}

/// Reads the files of a questionnaire.
struct Reader<'a> {
    /// Its folder. That one may stand behind a link, because a person has named it.
    root: &'a Path,
    /// How many bytes may still be read.
    left: usize,
    /// Where the files stand that are no UTF-8.
    unreadable: Vec<String>,
    language: &'a Language,
}

impl Reader<'_> {
    /// The files in a folder that end in an extension, sorted by name; none when there is no folder.
    fn texts(&mut self, folder: &Path, extension: &str) -> Result<Vec<TextFile>, ApiError> {
        if !folder.is_dir() {
            return Ok(Vec::new());
        }
        let below = folder.ancestors().take_while(|above| *above != self.root);
        if let Some(link) = below.take(MOST_BELOW).find(|above| above.is_symlink()) {
            return Err(refused(link, self.language.words.get("lint-link")));
        }
        let failed = |_| ApiError::FileUnreadable { name: files::name(folder) };
        let mut list = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let path = entry.path();
            if path.extension().is_none_or(|found| found != extension) {
                continue;
            }
            // Neither a link nor a folder, and no pipe, on which reading would wait for ever.
            if !entry.file_type().map_err(failed)?.is_file() {
                return Err(refused(&path, self.language.words.get("lint-link")));
            }
            if let Some(text) = self.text(&path)? {
                let (name, place) = (files::name(&path), path.display().to_string());
                list.push(TextFile { place, name, text });
            }
        }
        list.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(list)
    }

    /// A file's text; nothing when it is no UTF-8. Some editors put a byte order mark in front, which is
    /// left out.
    fn text(&mut self, path: &Path) -> Result<Option<String>, ApiError> {
        let bytes = files::read(path)?;
        // An empty file counts too, so that their number has an end.
        self.left = self.left.saturating_sub(bytes.len().max(LEAST_BYTES));
        let words = &self.language.words;
        if bytes.len() > MOST_OF_A_FILE {
            let most = (MOST_OF_A_FILE / KILOBYTE).to_string();
            return Err(refused(path, words.with("pack-too-large", &[("most", (&most).into())])));
        }
        if self.left == 0 {
            let most = (MOST_BYTES / MEGABYTE).to_string();
            return Err(refused(path, words.with("lint-too-large", &[("most", (&most).into())])));
        }
        let Ok(text) = String::from_utf8(bytes) else {
            self.unreadable.push(path.display().to_string());
            return Ok(None);
        };
        Ok(Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)))
    }
}

fn refused(path: &Path, message: String) -> ApiError {
    let problem = FileProblem { path: path.display().to_string(), message };
    ApiError::InvalidFile { name: files::name(path), problems: vec![problem] }
}
