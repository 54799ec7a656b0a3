//! A workbook: parts of XML, packed in one file.

use std::io::{self, BufReader, Cursor, Read};

use zip::ZipArchive;

use super::rows::Rows;
use super::{SheetError, excel, office};

/// The most bytes that what is read of a workbook may unpack to, all parts together. The longest sheet
/// of questions comes to 200 kB.
const MOST_UNPACKED: u64 = 16 * 1024 * 1024;
/// The most parts of a workbook.
const MOST_PARTS: usize = 2_000;

/// A part as it is unpacked.
pub(super) type Part<'a> = BufReader<&'a mut dyn Read>;

/// Reads the tables of a workbook of either kind.
pub(super) fn read(bytes: &[u8], rows: &mut Rows) -> Result<(), SheetError> {
    let packed = ZipArchive::new(Cursor::new(bytes)).map_err(|_| SheetError::NotATable)?;
    if packed.len() > MOST_PARTS {
        return Err(SheetError::TooLarge);
    }
    let mut parts = Parts { packed, left: MOST_UNPACKED };
    if !parts.named("xl/workbook.xml").is_empty() {
        return excel::read(&mut parts, rows);
    }
    let content = parts.named("content.xml").first().copied().ok_or(SheetError::NotATable)?;
    parts.open(content, |part| office::read(part, rows))
}

/// The parts of a workbook, and how much may still be unpacked.
pub(super) struct Parts<'a> {
    packed: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
}

impl Parts<'_> {
    /// The places of the parts with this name, in capitals or not.
    pub(super) fn named(&self, name: &str) -> Vec<usize> {
        self.places(|found| found.eq_ignore_ascii_case(name))
    }

    /// The places of the parts whose name fits, by name.
    pub(super) fn places(&self, fits: impl Fn(&str) -> bool) -> Vec<usize> {
        let names = (0..self.packed.len())
            .filter_map(|at| Some((self.packed.name_for_index(at)?.ok()?.into_owned(), at)));
        let mut found: Vec<(String, usize)> = names.filter(|(name, _)| fits(name)).collect();
        found.sort_unstable();
        found.into_iter().map(|(_, at)| at).collect()
    }

    /// Unpacks a part as it is read, and no more of it than may still be unpacked.
    pub(super) fn open(
        &mut self,
        at: usize,
        read: impl FnOnce(Part<'_>) -> Result<(), SheetError>,
    ) -> Result<(), SheetError> {
        let part = self.packed.by_index(at).map_err(|_| SheetError::NotATable)?;
        let mut counted = Counted { stream: part, left: self.left };
        let done = read(BufReader::new(&mut counted));
        self.left = counted.left;
        // Where nothing is left the reader only saw that the stream failed.
        if self.left == 0 { Err(SheetError::TooLarge) } else { done }
    }
}

/// A stream that fails when it comes to its limit.
struct Counted<R> {
    stream: R,
    left: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.stream.read(buffer)?;
        self.left = self.left.saturating_sub(count as u64);
        if self.left == 0 { Err(io::Error::other("too large")) } else { Ok(count) }
    }
}
