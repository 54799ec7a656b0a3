//! Bombs of pixels.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use crate::Bomb;

/// The most pixels of a side.
const SIDE: u16 = 4_000;

fn deflated(length: usize) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    let zeros = vec![0; 1_000_000];
    for _ in 0..length / zeros.len() {
        encoder.write_all(&zeros).expect("bytes");
    }
    encoder.write_all(&zeros[..length % zeros.len()]).expect("bytes");
    encoder.finish().expect("bytes")
}

fn chunk(kind: [u8; 4], bytes: &[u8]) -> Vec<u8> {
    let length = u32::try_from(bytes.len()).expect("a length").to_be_bytes();
    let named = [&kind[..], bytes].concat();
    let mut sum = flate2::Crc::new();
    sum.update(&named);
    [&length[..], &named, &sum.sum().to_be_bytes()].concat()
}

/// A PNG of this depth and colour type, interlaced or not, whose pixels are the zeros that it unpacks to.
fn png(side: u16, depth: u8, colours: u8, interlaced: u8, length: usize, more: &[u8]) -> Vec<u8> {
    let side = u32::from(side).to_be_bytes();
    let header = [&side[..], &side, &[depth, colours, 0, 0, interlaced]].concat();
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(*b"IHDR", &header),
        more.to_vec(),
        chunk(*b"IDAT", &deflated(length)),
        chunk(*b"IEND", b""),
    ]
    .concat()
}

/// A progressive JPEG of so many components that takes its pixels in scans, each a few bytes long and
/// each over the whole picture.
fn progressive(components: u8, scans: usize) -> Vec<u8> {
    let segment = |marker: u8, bytes: &[u8]| {
        let length = u16::try_from(bytes.len() + 2).expect("a length").to_be_bytes();
        [&[0xff, marker][..], &length, bytes].concat()
    };
    let side = SIDE.to_be_bytes();
    let mut frame = [&[8][..], &side, &side, &[components]].concat();
    for at in 1..=components {
        frame.extend([at, 0x11, 0]);
    }
    // One code of one bit: of the first table “no change”, of the second “nothing in 2^14 blocks”.
    let table = |class: u8, symbol: u8| {
        let mut table = vec![class, 1];
        table.extend([0; 15]);
        table.push(symbol);
        segment(0xc4, &table)
    };
    let blocks = usize::from(SIDE.div_ceil(8)).pow(2);
    let mut file = vec![0xff, 0xd8];
    file.extend(segment(0xdb, &[&[0][..], &[1; 64]].concat()));
    file.extend(segment(0xc2, &frame));
    file.extend(table(0x00, 0x00));
    file.extend(table(0x10, 0xe0));
    for at in 1..=components {
        file.extend(segment(0xda, &[1, at, 0x00, 0, 0, 0]));
        file.extend(vec![0; blocks.div_ceil(8)]);
    }
    for scan in 0..scans {
        let at = u8::try_from(scan % usize::from(components)).expect("a component") + 1;
        file.extend(segment(0xda, &[1, at, 0x00, 1, 63, 0]));
        // A zero and fourteen bits that say how many more blocks are left alone: none of them more.
        file.extend(vec![0; (blocks.div_ceil(1 << 14) * 15).div_ceil(8)]);
    }
    file.extend([0xff, 0xd9]);
    file
}

pub(crate) fn logos() -> Vec<Bomb> {
    let side = usize::from(SIDE);
    let raw = |bytes: usize| (side * bytes + 1) * side;
    let texts = [
        chunk(*b"zTXt", &[&b"a\0\0"[..], &deflated(100_000_000)].concat()),
        chunk(*b"iCCP", &[&b"a\0\0"[..], &deflated(100_000_000)].concat()),
    ]
    .concat();
    vec![
        ("deep-colours.png", png(SIDE, 16, 6, 0, raw(8), &[])),
        ("interlaced.png", png(SIDE, 16, 6, 1, raw(8) + 20 * side, &[])),
        ("grey.png", png(SIDE, 8, 0, 0, raw(1), &[])),
        ("more-than-its-pixels.png", png(SIDE, 8, 0, 0, 300_000_000, &[])),
        ("texts.png", png(1, 8, 0, 0, 2, &texts)),
        ("three-colours.jpg", progressive(3, 0)),
        ("four-inks.jpg", progressive(4, 0)),
        ("some-scans.jpg", progressive(3, 60)),
        ("many-scans.jpg", progressive(3, 20_000)),
    ]
}
