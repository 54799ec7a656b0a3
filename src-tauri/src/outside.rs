//! What is opened outside the program: a page in the browser, a folder in the file manager.

use std::path::Path;

use tandem_api::{ApiError, files};

/// Opens an address that the program knows, in the browser.
pub(crate) fn browse(address: &str) -> Result<(), ApiError> {
    opener::open_browser(address).map_err(|_| ApiError::OpenFailed { name: address.to_owned() })
}

/// Shows the folder in which a file stands.
pub(crate) fn show(file: &Path) -> Result<(), ApiError> {
    let folder = file.parent().unwrap_or(file);
    opener::open(folder).map_err(|_| ApiError::OpenFailed { name: files::name(folder) })
}
