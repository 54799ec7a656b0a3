//! Writing the object tree to bytes, compressed and with a compressed table of its objects.
//!
//! lopdf can do this too, but it copies every object, writes each three times and leaves the table as it is,
//! which costs a tenth of the time of a report and a tenth of its size.

use super::{PdfError, integer, metadata};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::content::{Content, Operation};
use lopdf::{Object, ObjectId, Stream, StringFormat, dictionary};
use std::io::Write;

/// How hard streams are compressed, 0 to 9. One more takes longer and saves a hundredth of the size.
const LEVEL: u32 = 5;
/// The start of a file. The second line tells programs that it is not text.
const HEAD: &[u8] = b"%PDF-1.7\n%\xbb\xad\xc0\xde\n";
/// How many objects one packed stream holds at most, so that their numbers fit in two bytes.
const PACKED: usize = 65_535;

/// Where an object is (ISO 32000-1, 7.5.8.3).
#[derive(Clone, Copy)]
enum Entry {
    Free,
    /// So many bytes from the start of the file.
    At(usize),
    /// The place in a packed stream with this number.
    In(u32, usize),
}

/// The bytes of a file.
struct File {
    bytes: Vec<u8>,
    /// By the number of the object.
    entries: Vec<Entry>,
}

/// Writes the object tree with everything compressed that may be.
pub(super) fn save(mut tree: lopdf::Document) -> Result<Vec<u8>, PdfError> {
    for object in tree.objects.values_mut() {
        if let Object::Stream(stream) = object {
            compress(stream)?;
        }
    }
    let name = metadata::identifier(&tree).to_vec();
    let name = Object::String(name, StringFormat::Hexadecimal);

    let count = usize::try_from(tree.max_id).unwrap_or_default() + 1;
    let mut file = File { bytes: HEAD.to_vec(), entries: vec![Entry::Free; count] };
    let mut packed: Vec<(ObjectId, Object)> = Vec::new();
    for (id, object) in std::mem::take(&mut tree.objects) {
        if matches!(object, Object::Stream(_)) {
            file.write(id.0, object)?;
        } else {
            packed.push((id, object));
        }
    }
    let mut packed = packed.into_iter().peekable();
    while packed.peek().is_some() {
        file.pack(packed.by_ref().take(PACKED))?;
    }
    let mut trailer = dictionary! { "Type" => "XRef", "ID" => vec![name.clone(), name] };
    for key in ["Root", "Info"] {
        trailer.set(key, tree.trailer.get(key.as_bytes())?.clone());
    }
    file.finish(trailer)
}

impl File {
    /// Writes an object by itself.
    fn write(&mut self, number: u32, object: Object) -> Result<(), PdfError> {
        let at = Entry::At(self.bytes.len());
        let slot = usize::try_from(number).unwrap_or_default();
        if self.entries.len() <= slot {
            self.entries.resize(slot + 1, Entry::Free);
        }
        self.entries[slot] = at;
        writeln!(self.bytes, "{number} 0 obj")?;
        self.bytes.append(&mut bytes(object)?);
        self.bytes.extend_from_slice(b"\nendobj\n");
        Ok(())
    }

    /// The number of the next object.
    fn next(&self) -> u32 {
        u32::try_from(self.entries.len()).unwrap_or(u32::MAX)
    }

    /// Writes objects together in one stream.
    fn pack(&mut self, objects: impl Iterator<Item = (ObjectId, Object)>) -> Result<(), PdfError> {
        let stream = self.next();
        let (mut places, mut content) = (Vec::new(), Vec::new());
        let mut count = 0;
        for ((number, _), object) in objects {
            if let Some(entry) = self.entries.get_mut(usize::try_from(number).unwrap_or_default()) {
                *entry = Entry::In(stream, count);
            }
            count += 1;
            write!(places, "{number} {} ", content.len())?;
            content.append(&mut bytes(object)?);
        }
        let head = dictionary! {
            "Type" => "ObjStm",
            "N" => integer(count),
            "First" => integer(places.len()),
        };
        places.append(&mut content);
        let mut packed = Stream::new(head, places);
        compress(&mut packed)?;
        self.write(stream, Object::Stream(packed))
    }

    /// Writes the table of all objects and the end of the file.
    fn finish(mut self, mut trailer: lopdf::Dictionary) -> Result<Vec<u8>, PdfError> {
        let (number, at) = (self.next(), self.bytes.len());
        self.entries.push(Entry::At(at));
        let mut table = Vec::with_capacity(self.entries.len() * 7);
        for entry in &self.entries {
            let (kind, place, index) = match *entry {
                Entry::Free => (0, 0, u16::MAX),
                Entry::At(place) => (1, u32::try_from(place).unwrap_or(u32::MAX), 0),
                Entry::In(stream, index) => (2, stream, u16::try_from(index).unwrap_or(u16::MAX)),
            };
            table.push(kind);
            table.extend(place.to_be_bytes());
            table.extend(index.to_be_bytes());
        }
        trailer.set("Size", integer(self.entries.len()));
        trailer.set("W", vec![1.into(), 4.into(), 2.into()]);
        let mut table = Stream::new(trailer, table);
        compress(&mut table)?;
        self.write(number, Object::Stream(table))?;
        write!(self.bytes, "startxref\n{at}\n%%EOF\n")?;
        Ok(self.bytes)
    }
}

/// An object as it stands in a file. lopdf writes objects only as part of something: as the operand of
/// an operation, here of one without a name.
fn bytes(object: Object) -> Result<Vec<u8>, PdfError> {
    Ok(Content { operations: [Operation::new("", vec![object])] }.encode()?)
}

/// Compresses a stream that may be compressed.
fn compress(stream: &mut Stream) -> Result<(), PdfError> {
    if !stream.allows_compression || stream.dict.has(b"Filter") {
        return Ok(());
    }
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(LEVEL));
    encoder.write_all(&stream.content)?;
    let packed = encoder.finish()?;
    if packed.len() < stream.content.len() {
        stream.dict.set("Filter", "FlateDecode");
        stream.set_content(packed);
    }
    Ok(())
}
