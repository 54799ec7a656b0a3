//! The page as it was built holds everything that it loads: nothing of it comes from another machine.
//!
//! It stands among the tests that run after the page is built, and looks at what was built and not at its
//! sources, so that it sees what a library or the bundler put there.

#![allow(clippy::expect_used)]

use std::fs;
use std::path::PathBuf;

use tandem_content::root;

/// Addresses that stand in the scripts and that nothing loads, and why they are there.
const TEXTS: [(&str, &str); 2] = [
    ("http://www.w3.org/", "The names of SVG, XHTML and their like: a name and no place."),
    (
        "https://svelte.dev/e/",
        "The text of an error that a developer reads says where it is explained.",
    ),
];

/// What asks the network. The one call that the page needs, to the program itself, is put there by the
/// shell and not by the bundler.
const ASKING: [&str; 10] = [
    "fetch(",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "WebTransport",
    "RTCPeerConnection",
    "sendBeacon",
    "serviceWorker",
    "importScripts",
    "new Worker",
];

#[test]
fn every_script_style_and_picture_of_the_page_comes_with_it() {
    let pages = built("html");
    assert!(pages.len() >= 2, "the window and the projector: {pages:?}");
    for (name, text) in pages {
        for end in ["src=\"", "href=\"", "srcset=\""] {
            for place in after(&text, end) {
                assert!(place.starts_with("./"), "{name} loads {place}");
            }
        }
        assert_eq!(addresses(&text), [""; 0], "{name}");
    }
}

#[test]
fn every_style_loads_what_stands_beside_it() {
    let styles = built("css");
    assert!(!styles.is_empty(), "there is a style sheet");
    for (name, text) in styles {
        assert!(!text.contains("@import"), "{name} loads another one");
        for place in after(&text, "url(") {
            assert!(place.starts_with("./") || place.starts_with("data:image/"), "{name}: {place}");
        }
        assert_eq!(addresses(&text), [""; 0], "{name}");
    }
}

#[test]
fn no_script_asks_the_network_or_names_a_place_in_it() {
    let scripts = built("js");
    assert!(scripts.len() > 3, "the page has scripts");
    let mut used = [false; TEXTS.len()];
    for (name, text) in scripts {
        for word in ASKING {
            assert!(!text.contains(word), "{name} has {word}");
        }
        // The page that shows every piece shows links, too, and is built for whoever builds screens alone.
        if name.starts_with("kit-") {
            continue;
        }
        for address in addresses(&text) {
            let known = TEXTS.iter().position(|(start, _)| address.starts_with(start));
            used[known.unwrap_or_else(|| panic!("{name} names {address}"))] = true;
        }
    }
    for ((start, why), used) in TEXTS.iter().zip(used) {
        assert!(used, "{start} is named nowhere any more: take it out");
        assert!(!why.is_empty(), "{start}: why?");
    }
}

/// The files of the built page with an ending: their names and texts.
fn built(ending: &str) -> Vec<(String, String)> {
    let mut folders = vec![root().join("ui/dist")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the built page: npm run ui:build") {
            let path: PathBuf = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                let name = path.file_name().expect("a name").to_string_lossy().into_owned();
                found.push((name, fs::read_to_string(&path).expect("a text")));
            }
        }
    }
    assert!(!found.is_empty(), "the page is not built: run `npm run ui:build -- --mode kit`");
    found
}

/// What follows each occurrence of a start, up to the end of the value.
fn after<'a>(text: &'a str, start: &str) -> Vec<&'a str> {
    let value = |rest: &'a str| {
        let rest = rest.trim_start_matches(['"', '\'']);
        &rest[..rest.find(['"', '\'', ')']).unwrap_or(rest.len())]
    };
    text.match_indices(start).map(|(at, found)| value(&text[at + found.len()..])).collect()
}

/// Every address of another machine in a text.
fn addresses(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for kind in ["http://", "https://", "ws://", "wss://", "ftp://", "\"//", "'//", "`//"] {
        for (at, _) in text.match_indices(kind) {
            let rest = &text[at..];
            let end = rest[kind.len()..]
                .find(['"', '\'', '`', ' ', '\u{202f}', '”', '»', ')', '\\', '<']);
            let address = &rest[..kind.len() + end.unwrap_or(rest.len() - kind.len())];
            // A scheme alone names no place.
            if address.len() > kind.len() {
                found.push(address);
            }
        }
    }
    found
}

#[test]
fn an_address_is_found_wherever_it_stands() {
    let text = "a('https://example.org/x');b=\"//cdn.example.org\";c=`wss://example.org`;\"http://\"+d;e//f";
    assert_eq!(
        addresses(text),
        ["https://example.org/x", "wss://example.org", "\"//cdn.example.org"]
    );
    assert_eq!(after("url('./a.ttf') url(https://b)", "url("), ["./a.ttf", "https://b"]);
}
