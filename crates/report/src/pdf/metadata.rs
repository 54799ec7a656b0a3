//! What the file says about itself.

use super::icc;
use crate::Document;
pub(super) use crate::digest::digest;
use lopdf::{Dictionary, Object, Stream, dictionary};

/// The program that makes the file.
const PRODUCER: &str = concat!("Tandem ", env!("CARGO_PKG_VERSION"));

/// The information dictionary. It says the same as the XMP packet.
pub(super) fn information(document: &Document) -> Dictionary {
    let date = document.date;
    let stamp = format!("D:{:04}{:02}{:02}000000Z", date.year, date.month, date.day);
    dictionary! {
        "Title" => lopdf::text_string(&document.title),
        "Author" => lopdf::text_string(&document.author),
        "Subject" => lopdf::text_string(&document.subject),
        "Creator" => lopdf::text_string(PRODUCER),
        "Producer" => lopdf::text_string(PRODUCER),
        "CreationDate" => Object::string_literal(stamp.as_str()),
        "ModDate" => Object::string_literal(stamp.as_str()),
    }
}

/// The XMP packet, with the identification of PDF/UA-1 and PDF/A-2a.
pub(super) fn xmp(document: &Document) -> Stream {
    let date = document.date;
    let stamp = format!("{:04}-{:02}-{:02}T00:00:00Z", date.year, date.month, date.day);
    let packet = include_str!("pdf.xmp")
        .replace("{title}", &escape(&document.title))
        .replace("{author}", &escape(&document.author))
        .replace("{subject}", &escape(&document.subject))
        .replace("{language}", &escape(&document.language))
        .replace("{producer}", PRODUCER)
        .replace("{date}", &stamp);
    let head = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    // Readers that know no PDF find the packet by searching the bytes, so it stays uncompressed.
    Stream::new(head, packet.into_bytes()).with_compression(false)
}

/// The colour space that all colours are meant in.
pub(super) fn output_intent(file: &mut lopdf::Document) -> Object {
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, icc::srgb()));
    Object::Dictionary(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    })
}

/// A name for the file that follows from its pages, fonts and metadata.
pub(super) fn identifier(file: &lopdf::Document) -> [u8; 16] {
    let streams = file.objects.values().filter_map(|object| object.as_stream().ok());
    digest(streams.flat_map(|stream| stream.content.iter().copied())).to_be_bytes()
}

fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '{' => escaped.push_str("&#123;"),
            '}' => escaped.push_str("&#125;"),
            // XML 1.0 has no place for these, not even as references.
            '\u{fffe}' | '\u{ffff}' => escaped.push(' '),
            _ if letter.is_control() => escaped.push(' '),
            _ => escaped.push(letter),
        }
    }
    escaped
}
