//! The HTML file, read back: what it is made of, what it holds, and that no text gets out of its
//! place.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]

mod common;
mod page;
mod samples;
mod shapes;

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use page::{all, document, one, selector};
use proptest::prelude::*;
use scraper::{ElementRef, Html};
use tandem_core::builtin;
use tandem_i18n::Locale;
use tandem_report::document::{
    Block, Cell, Column, Contents, Entry, Heading, Inline, Paragraph, Row, Table,
};
use tandem_report::html::{STYLE, style_source};
use tandem_report::wording::Language;
use tandem_report::{Document, compose, html};

/// Every element that a file may hold.
const ELEMENTS: &str = "html head meta title style body main footer header section aside nav div \
    h1 h2 h3 h4 p br hr span strong a ul ol li dl dt dd table caption colgroup col thead tbody tr \
    th td figure img svg defs pattern symbol use rect circle line path polygon text";

/// Every attribute that an element may have.
const ATTRIBUTES: &str = "alt aria-hidden aria-label aria-labelledby charset class content cx cy d \
    dir fill height href http-equiv id lang name patternTransform patternUnits points r rel role \
    scope src stroke stroke-dasharray stroke-linecap stroke-width tabindex text-anchor viewBox \
    width x x1 x2 y y1 y2";

#[test]
fn the_samples_and_every_block_make_a_sound_file() {
    let mut documents = vec![common::document()];
    documents.extend(samples());
    for document in &documents {
        let text = html::html(document);
        assert!(text.len() < 600_000, "{} letters", text.len());
        assert_eq!(sound(&text), Ok(()), "{}", document.title);
        assert_eq!(text, html::html(document), "the same document gives the same text");
    }
}

#[test]
fn the_style_sheet_is_allowed_by_its_hash_and_nothing_else_is() {
    let text = html::html(&common::document());
    let page = Html::parse_document(&text);
    assert!(!STYLE.contains('\r') && !STYLE.contains("</"));
    assert_eq!(one(&page, "style").text().collect::<String>(), STYLE);
    let policy = one(&page, "meta[http-equiv]").attr("content").unwrap().to_owned();
    let sources = format!("default-src 'none'; style-src {}; img-src data:;", style_source());
    assert!(policy.starts_with(&sources), "{policy}");
    assert!(style_source().len() == "'sha256-'".len() + 44);
    for outside in ["url(", "@import", "@font-face"] {
        assert!(!STYLE.contains(outside), "{outside}");
    }
}

#[test]
fn the_finding_is_the_heading_of_the_file_and_the_sections_follow_without_gaps() {
    let text = html::html(&common::document());
    let heads: Vec<(String, String)> = all(&Html::parse_document(&text), "h1,h2,h3,h4")
        .map(|head| (head.value().name().to_owned(), head.text().collect()))
        .collect();
    let heads: Vec<(&str, &str)> =
        heads.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    assert_eq!(
        heads,
        [
            ("h1", "Fragile"),
            ("h2", "Un niveau de trop"),
            ("h2", "Le texte"),
            ("h3", "Les actions"),
            ("h4", "1 Signer"),
            ("h2", "Les réponses"),
        ]
    );
}

#[test]
fn the_contents_name_the_headings_that_follow_and_lead_to_them() {
    let heading =
        |level, text: &str| Block::Heading(Heading { level, text: text.into(), new_page: false });
    let entry = |title: &str| {
        let meta = vec!["Vous".into()];
        Block::Entry(Entry {
            number: "1".into(),
            level: 3,
            title: title.into(),
            meta,
            blocks: vec![],
        })
    };
    let blocks = vec![
        heading(1, "Le titre"),
        heading(2, "Avant"),
        contents(),
        heading(2, "Un <b>"),
        entry("Trop bas"),
        heading(2, "Deux"),
    ];
    let text = html::html(&document(blocks));
    let page = Html::parse_document(&text);
    let links: Vec<(String, String)> = all(&page, "nav a")
        .map(|link| {
            let target = link.attr("href").unwrap().strip_prefix('#').unwrap();
            let target = one(&page, &format!("[id='{target}']"));
            (link.text().collect(), target.text().collect())
        })
        .collect();
    let words = ["Un <b>", "Deux"].map(|text| (text.to_owned(), text.to_owned()));
    assert_eq!(links, words);
    assert_eq!(one(&page, "nav").attr("aria-labelledby"), one(&page, "h2").attr("id"));
}

#[test]
fn in_a_frame_links_leave_the_document_where_it_is() {
    let report = samples().remove(0);
    let blocks = [vec![report.blocks[0].clone(), contents()], report.blocks[1..].to_vec()];
    let report = Document { blocks: blocks.concat(), ..report };
    let (file, frame) = (html::html(&report), html::preview(&report));
    let page = Html::parse_document(&frame);
    assert_eq!(one(&page, "base").attr("target"), Some("_blank"));
    assert!(all(&page, "nav a").count() > 3);
    for link in all(&page, "a") {
        let (href, target) = (link.attr("href").unwrap(), link.attr("target"));
        let inside = href.starts_with("about:srcdoc#s") && target == Some("_self");
        assert!(inside || (href.starts_with("https://") && target.is_none()), "{}", link.html());
    }
    let same = frame
        .replace("<base target=\"_blank\">", "")
        .replace("\"about:srcdoc#", "\"#")
        .replace(" target=\"_self\"", "");
    assert_eq!(file, same, "nothing else differs");
}

#[test]
fn only_addresses_of_the_web_are_links() {
    let urls = [
        ("https://exemple.be/?a=1&b=\"2\"", true),
        ("HTTP://exemple.be/", true),
        ("javascript:alert(1)", false),
        (" java\nscript:alert(1)", false),
        ("data:text/html,<script>", false),
        ("file:///etc/passwd", false),
        ("//exemple.be", false),
        ("", false),
    ];
    for (url, is_link) in urls {
        let inlines = vec![Inline::link("le mot", url)];
        let paragraph = Paragraph { inlines, ..Paragraph::default() };
        let text = html::html(&document(vec![Block::Paragraph(paragraph)]));
        let page = Html::parse_document(&text);
        let links: Vec<Option<&str>> =
            all(&page, "a").map(|link| link.value().attr("href")).collect();
        assert_eq!(links, if is_link { vec![Some(url)] } else { Vec::new() });
        assert_eq!(one(&page, "main p").text().collect::<String>(), "le mot");
        assert!(all(&page, "a").all(|link| link.attr("rel") == Some("noreferrer noopener")));
    }
}

#[test]
fn a_logo_is_carried_inside_as_it_is() {
    // Three colours and an opacity of neither nothing nor all, so that nothing may be mixed in.
    let pixels: Vec<u8> = (1..=24).map(|number| number * 10).collect();
    let Block::Cover(mut cover) = common::document().blocks.remove(0) else { panic!() };
    cover.logos = vec![shapes::picture("Le logo \"A\"".into(), 3, 2, &pixels)];
    let text = html::html(&document(vec![Block::Cover(cover.clone())]));
    let page = Html::parse_document(&text);
    let image = one(&page, "img");
    assert_eq!(image.attr("alt"), Some("Le logo \"A\""));
    let data = image.attr("src").unwrap().strip_prefix("data:image/png;base64,").unwrap();
    let bytes = STANDARD.decode(data).unwrap();
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let mut read = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut read).unwrap();
    assert_eq!((info.width, info.height, read), (3, 2, pixels));
    cover.partners = vec!["Le logo \"A\"".into()];
    let text = html::html(&document(vec![Block::Cover(cover)]));
    assert_eq!(one(&Html::parse_document(&text), "img").attr("alt"), Some(""), "its name says it");
}

#[test]
fn a_table_says_what_its_heads_are_and_a_wide_one_can_be_scrolled_by_keyboard() {
    let table = |columns: &[&str]| {
        let rows = vec![Row::new([Cell::header("La ligne"), Cell::text("oui"), Cell::text("non")])];
        let columns = columns.iter().map(|title| Column::share(*title, 1.0)).collect();
        Block::Table(Table { caption: String::new(), columns, rows })
    };
    let heading =
        Block::Heading(Heading { level: 2, text: "Les chiffres".into(), new_page: false });
    let blocks = vec![heading, table(&["A", "B", "C"]), table(&["A", "", "C"]), table(&["", ""])];
    let text = html::html(&document(blocks));
    let page = Html::parse_document(&text);
    let names: Vec<Option<&str>> = all(&page, "[role=region][tabindex='0']")
        .map(|region| region.value().attr("aria-label"))
        .collect();
    assert_eq!(names, [Some("Les chiffres"), Some("Les chiffres 2")]);
    assert_eq!(all(&page, "table").count(), 3);
    assert_eq!(all(&page, "thead th[scope=col]").count(), 5);
    assert_eq!(all(&page, "thead").count(), 2);
    assert_eq!(all(&page, "tbody th[scope=row]").count(), 3);
}

proptest! {
    #[test]
    fn no_text_becomes_an_element_or_an_attribute(document in shapes::documents()) {
        let text = html::html(&document);
        prop_assert_eq!(sound(&text), Ok(()));
        prop_assert_eq!(&text, &html::html(&document));
    }

    #[test]
    fn every_letter_that_may_stand_is_still_there(words in shapes::text()) {
        let cell = Cell::text(words.clone());
        let columns = vec![Column::share("", 1.0)];
        let table = Table { caption: String::new(), columns, rows: vec![Row::new([cell])] };
        let text = html::html(&Document { title: words.clone(), ..document(vec![Block::Table(table)]) });
        let page = Html::parse_document(&text);
        let expected: String = words.chars().filter(|letter| stays(*letter)).collect();
        let cell = one(&page, "td");
        let lines = cell.select(&selector("br")).count();
        prop_assert_eq!(lines, words.matches('\n').count());
        prop_assert_eq!(cell.text().collect::<String>(), expected.replace('\n', "").replace('\t', " "));
        // A title has no lines.
        let title = one(&page, "title").text().collect::<String>();
        prop_assert_eq!(title, expected.replace(['\n', '\t'], " "));
    }
}

/// Whether a letter may stand in a file.
fn stays(letter: char) -> bool {
    let code = u32::from(letter);
    let turns = (0x202a..=0x202e).contains(&code) || (0x2066..=0x2069).contains(&code);
    let nothing = (0xfdd0..=0xfdef).contains(&code) || code % 0x1_0000 >= 0xfffe;
    matches!(letter, '\n' | '\t') || !(letter.is_control() || turns || nothing)
}

/// What is wrong with a file, if anything is.
fn sound(text: &str) -> Result<(), String> {
    let page = Html::parse_document(text);
    if let Some(error) = page.errors.first() {
        return Err(format!("it does not parse: {error}"));
    }
    let elements: BTreeSet<&str> = ELEMENTS.split_whitespace().collect();
    let attributes: BTreeSet<&str> = ATTRIBUTES.split_whitespace().collect();
    let mut ids = BTreeSet::new();
    let mut regions = BTreeSet::new();
    let mut level = 0;
    for element in all(&page, "*") {
        let name = element.value().name();
        let attribute = |name: &str| element.value().attr(name);
        let fault = |what: &str| Err(format!("{what}: {}", element.html()));
        if !elements.contains(name) {
            return fault("an element that is not expected");
        }
        if element.value().attrs().any(|(name, _)| !attributes.contains(name)) {
            return fault("an attribute that is not expected");
        }
        if attribute("id").is_some_and(|id| !ids.insert(id.to_owned())) {
            return fault("an id stands twice");
        }
        if attribute("role") == Some("region") && !regions.insert(attribute("aria-label")) {
            return fault("two regions have one name");
        }
        if let Some(deep) = name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok()) {
            if deep > level + 1 || (deep == 1) != (level == 0) {
                return fault("a level of headings is left out, or there are two titles");
            }
            level = deep;
        }
        let link = attribute("href").unwrap_or("#").to_lowercase();
        if !["#", "http://", "https://"].iter().any(|start| link.starts_with(start)) {
            return fault("a link to what is no page");
        }
        if attribute("src").is_some_and(|source| !source.starts_with("data:image/png;base64,")) {
            return fault("a picture from elsewhere");
        }
        if name == "svg" && attribute("aria-hidden").is_none() && attribute("role") != Some("img") {
            return fault("a drawing that is neither named nor hidden");
        }
        if name == "table" && element.select(&selector("caption")).count() != 1 {
            return fault("a table without a name");
        }
        if name == "th" && attribute("scope").is_none() {
            return fault("a head without its direction");
        }
    }
    let refers = |element: ElementRef<'_>| {
        let value = element.value();
        value
            .attr("aria-labelledby")
            .or_else(|| value.attr("href")?.strip_prefix('#'))
            .map(str::to_owned)
    };
    match all(&page, "*").filter_map(refers).find(|id| !ids.contains(id)) {
        Some(id) => Err(format!("nothing has the id {id}")),
        None if level == 0 => Err("it has no heading".to_owned()),
        None => Ok(()),
    }
}

/// A list of contents.
fn contents() -> Block {
    Block::Contents(Contents { link: "{title}, page {page}".into() })
}

/// The reports of the samples, in every language.
fn samples() -> Vec<Document> {
    let content = builtin::content().unwrap();
    let report = |name: &str, locale| {
        let assessment = samples::sample(&content, name);
        let options = compose::Options { date: samples::day(), ..compose::Options::default() };
        compose::report(&content, &assessment, &Language::new(locale), &options)
    };
    let names = samples::NAMES.into_iter();
    names.flat_map(|name| Locale::ALL.map(|locale| report(name, locale))).collect()
}
