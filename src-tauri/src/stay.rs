//! The windows stay in the program. What a page may load, its content security policy says; where it may go
//! itself, no policy does: this refuses every other place, whoever asks for it.

use tauri::plugin::{Builder, TauriPlugin};
use tauri::{Url, Wry};

/// Refuses every page that is not one of the program's own, in every window and every frame.
pub(crate) fn here() -> TauriPlugin<Wry> {
    Builder::new("stay").on_navigation(|_, address| is_ours(address)).build()
}

/// Whether a page belongs to the program.
fn is_ours(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => address.host_str() == Some("localhost"),
        // Windows knows no schemes of a program: there the pages stand at this host, which no network has.
        "http" => cfg!(windows) && address.host_str() == Some("tauri.localhost"),
        // The frame of the report, whose text the page holds itself.
        "about" => ["blank", "srcdoc"].contains(&address.path()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]

    use super::*;

    #[test]
    fn only_the_pages_of_the_program_are_gone_to() {
        let ours = |address: &str| is_ours(&address.parse().expect("an address"));
        let own = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
        for page in ["", "/", "/projector.html", "/index.html?a=b#c"] {
            assert!(ours(&format!("{own}{page}")), "{page}");
        }
        assert!(ours("about:srcdoc") && ours("about:blank"));
        for elsewhere in [
            "https://example.org/",
            "http://192.0.2.1/?everything",
            "http://tauri.localhost.example.org/",
            "https://tauri.localhost/",
            "tauri://elsewhere/",
            "about:config",
            "file:///etc/passwd",
            "data:text/html,x",
            "javascript:alert(1)",
            "blob:tauri://localhost/1",
            "ftp://localhost/",
            "mailto:a@example.org",
            "ipc://localhost/start",
        ] {
            assert!(!ours(elsewhere), "{elsewhere}");
        }
    }
}
