//! Bombs in a zip file.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::Bomb;
use crate::written::each;

/// The largest file that the reader takes in.
const MOST: usize = 4 * 1024 * 1024;

/// A zip file of these parts.
fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, options).expect("a part");
        zip.write_all(bytes).expect("a part");
    }
    zip.finish().expect("a file").into_inner()
}

/// A workbook of Excel with these texts and this inside of its sheet.
fn excel(texts: &str, inside: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{inside}</sheetData></worksheet>");
    packed(&[
        ("xl/workbook.xml", b"<workbook/>"),
        ("xl/sharedStrings.xml", texts.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

/// A workbook of `LibreOffice` with this inside of its table.
fn office(inside: &str) -> Vec<u8> {
    packed(&[("content.xml", format!("<a><table>{inside}</table></a>").as_bytes())])
}

/// The same file, saying of each part that it unpacks to so many bytes.
fn lying(mut file: Vec<u8>, size: u32) -> Vec<u8> {
    for (mark, place) in [(b"PK\x01\x02", 24), (b"PK\x03\x04", 22)] {
        for at in 0..file.len() - 30 {
            if &file[at..at + 4] == mark {
                file[at + place..at + place + 4].copy_from_slice(&size.to_le_bytes());
            }
        }
    }
    file
}

/// The same part under many names, which all lead to the same bytes.
fn overlapping(names: u16) -> Vec<u8> {
    let part = format!("<a>{}</a>", "<b/>".repeat(500_000));
    let one = packed(&[("xl/worksheets/sheet0000.xml", part.as_bytes())]);
    let start = one.windows(4).position(|bytes| bytes == b"PK\x01\x02").expect("a directory");
    let end = one.windows(4).rposition(|bytes| bytes == b"PK\x05\x06").expect("an end");
    let mut file = one[..start].to_vec();
    let entry = &one[start..end];
    let digits = entry.windows(4).position(|bytes| bytes == b"0000").expect("a name");
    for name in 0..names {
        let mut entry = entry.to_vec();
        entry[digits..digits + 4].copy_from_slice(format!("{name:04}").as_bytes());
        if name == 0 {
            let at = entry.windows(8).position(|bytes| bytes == b"xl/works").expect("a name");
            entry[at..at + 27].copy_from_slice(b"xl/workbook.xml############");
        }
        file.extend(entry);
    }
    let length = u32::try_from(file.len() - start).expect("a size");
    file.extend(b"PK\x05\x06\0\0\0\0");
    file.extend(names.to_le_bytes());
    file.extend(names.to_le_bytes());
    file.extend(length.to_le_bytes());
    file.extend(u32::try_from(start).expect("a size").to_le_bytes());
    file.extend([0, 0]);
    file
}

pub(crate) fn sheets() -> Vec<Bomb> {
    let texts = "<sst><si><t>a</t></si></sst>";
    let far = "<row><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>";
    let long = format!("<sst><si><t>{}</t></si></sst>", "a".repeat(39_000));
    let same = "<row><c t=\"s\"><v>0</v></c></row>".repeat(9_000);
    let attributes = each(900_000, |at| format!(" a{at}=\"1\""));
    let row = "<table-row number-rows-repeated=\"1048576\"><table-cell number-columns-repeated=\"16384\">\
               <p>aaaa</p></table-cell></table-row>";
    let entities =
        format!("<!DOCTYPE a [<!ENTITY a \"{}\">]><sst>&a;</sst>", "b".repeat(1_000_000));
    let names: Vec<String> = (0..30_000).map(|at| format!("p{at}")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    vec![
        ("excel-far-cell", excel(texts, far)),
        ("excel-rows", excel(texts, &"<row/>".repeat(2_000_000))),
        ("excel-filled-rows", excel(texts, &"<row><c><v>1</v></c></row>".repeat(600_000))),
        ("excel-unpacks-large", excel(texts, &" ".repeat(60_000_000))),
        ("excel-lies-of-its-size", lying(excel(texts, &" ".repeat(60_000_000)), 1_000)),
        ("excel-texts", excel(&format!("<sst>{}</sst>", "<si/>".repeat(3_000_000)), "")),
        ("excel-one-text-everywhere", excel(&long, &same)),
        (
            "excel-long-cell",
            excel(texts, &format!("<row><c><v>{}</v></c></row>", "1".repeat(15_000_000))),
        ),
        ("excel-attributes", excel(texts, &format!("<row><c{attributes}/></row>"))),
        (
            "excel-long-attribute",
            excel(texts, &format!("<row><c r=\"{}\"/></row>", "A".repeat(15_000_000))),
        ),
        ("excel-deep", excel(texts, &"<a>".repeat(4_000_000))),
        ("excel-long-name", excel(texts, &format!("<{}/>", "a".repeat(15_000_000)))),
        ("excel-entities", excel(&entities, "")),
        (
            "excel-references",
            excel(&format!("<sst><si><t>{}</t></si></sst>", "&amp;".repeat(3_000_000)), ""),
        ),
        ("office-repeated", office(row)),
        ("office-many-repeated", office(&row.repeat(50_000))),
        (
            "office-spaces",
            office(&format!("<table-row><table-cell><p>{}", "<s c=\"99\"/>".repeat(900_000))),
        ),
        ("office-deep", office(&"<table-cell>".repeat(1_000_000))),
        ("parts", packed(&many)),
        ("overlapping-parts", overlapping(1_900)),
        ("csv-columns", ";".repeat(MOST / 4).into_bytes()),
        ("csv-rows", "a\n".repeat(MOST / 8).into_bytes()),
        ("csv-empty-rows", "\n".repeat(MOST / 4).into_bytes()),
        ("csv-quotes", "\"".repeat(MOST / 4).into_bytes()),
        ("csv-one-cell", vec![b'a'; MOST / 4]),
        ("csv-larger", vec![b';'; MOST]),
    ]
}

/// Tables that are read, and hold an answer in every row.
pub(crate) fn answers() -> Vec<Bomb> {
    let rows = |row: &str| row.repeat(9_900).into_bytes();
    vec![
        ("wrong-answers", rows("admin-mfa;;;x;y\n")),
        ("answers", rows("admin-mfa;;;1;y\n")),
        ("figures", rows("organisation.staff_fte;;;1;\n")),
        ("wrong-figures", rows("organisation.turnover_eur;;;1e999999999;\n")),
        ("long-answers", format!("admin-mfa;;;{};y\n", "x".repeat(39_000)).repeat(26).into_bytes()),
    ]
}
