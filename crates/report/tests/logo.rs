//! Reading logos: what is sound is read alike everywhere, and nothing else gets through.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]

use proptest::prelude::*;
use tandem_report::document::Logo;
use tandem_report::logo::{LogoError, MOST_BYTES, MOST_PIXELS, read};

const COLOUR: &[u8] = include_bytes!("pictures/colour.jpg");
const GREY: &[u8] = include_bytes!("pictures/grey.jpg");
const PROGRESSIVE: &[u8] = include_bytes!("pictures/progressive.jpg");
const INKS: &[u8] = include_bytes!("pictures/inks.jpg");
const INTERLACED: &[u8] = include_bytes!("pictures/interlaced.png");

/// A PNG file of these samples.
fn png(
    (width, height): (u32, u32),
    color: png::ColorType,
    depth: png::BitDepth,
    palette: Option<(&[u8], &[u8])>,
    samples: &[u8],
) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(color);
    encoder.set_depth(depth);
    if let Some((colors, opacities)) = palette {
        encoder.set_palette(colors.to_vec());
        encoder.set_trns(opacities.to_vec());
    }
    encoder.write_header().unwrap().write_image_data(samples).unwrap();
    bytes
}

/// A PNG file in one colour.
fn plain(width: u32, height: u32, rgba: [u8; 4]) -> Vec<u8> {
    let samples = rgba.repeat(usize::try_from(width * height).unwrap());
    png((width, height), png::ColorType::Rgba, png::BitDepth::Eight, None, &samples)
}

fn logo(bytes: &[u8]) -> Logo {
    let logo = read(bytes, "Bureau Dumont".into()).unwrap();
    assert_eq!(logo.alt, "Bureau Dumont");
    sound(&logo);
    logo
}

/// What holds for every logo.
fn sound(logo: &Logo) {
    assert!((1..=600).contains(&logo.width()) && (1..=600).contains(&logo.height()));
    let pixels = usize::try_from(logo.width() * logo.height()).unwrap();
    assert_eq!(logo.pixels().len(), 4 * pixels);
}

fn pixel(logo: &Logo, x: u32, y: u32) -> [u8; 4] {
    let at = usize::try_from(4 * (y * logo.width() + x)).unwrap();
    logo.pixels()[at..at + 4].try_into().unwrap()
}

fn near(pixel: [u8; 4], expected: [u8; 4]) -> bool {
    pixel.iter().zip(expected).all(|(a, b)| a.abs_diff(b) <= 12)
}

/// Samples of two pixels with the pixels that they stand for.
type Case = (png::ColorType, png::BitDepth, &'static [u8], [[u8; 4]; 2]);

#[test]
fn every_kind_of_png_is_read() {
    use png::BitDepth::{Eight, Four, One, Sixteen, Two};
    use png::ColorType::{Grayscale, GrayscaleAlpha, Indexed, Rgb, Rgba};
    let colors: (&[u8], &[u8]) = (&[200, 40, 40, 20, 60, 120], &[255, 0]);
    let cases: [Case; 10] = [
        (Grayscale, One, &[0b0100_0000], [[0, 0, 0, 255], [255; 4]]),
        (Grayscale, Two, &[0b0110_0000], [[85, 85, 85, 255], [170, 170, 170, 255]]),
        (Grayscale, Four, &[0x0f], [[0, 0, 0, 255], [255; 4]]),
        (Grayscale, Eight, &[10, 20], [[10, 10, 10, 255], [20, 20, 20, 255]]),
        (Grayscale, Sixteen, &[10, 99, 20, 99], [[10, 10, 10, 255], [20, 20, 20, 255]]),
        (GrayscaleAlpha, Eight, &[10, 50, 20, 0], [[10, 10, 10, 50], [0; 4]]),
        (Indexed, One, &[0b0100_0000], [[200, 40, 40, 255], [0; 4]]),
        (Rgb, Eight, &[1, 2, 3, 4, 5, 6], [[1, 2, 3, 255], [4, 5, 6, 255]]),
        (Rgb, Sixteen, &[1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0], [[1, 2, 3, 255], [4, 5, 6, 255]]),
        (
            Rgba,
            Sixteen,
            &[1, 0, 2, 0, 3, 0, 99, 0, 4, 0, 5, 0, 6, 0, 7, 0],
            [[1, 2, 3, 99], [4, 5, 6, 7]],
        ),
    ];
    for (color, depth, samples, expected) in cases {
        let palette = (color == Indexed).then_some(colors);
        let logo = logo(&png((2, 1), color, depth, palette, samples));
        let pixels = [pixel(&logo, 0, 0), pixel(&logo, 1, 0)];
        assert_eq!(pixels, expected, "{color:?} {depth:?}");
    }
}

#[test]
fn an_interlaced_png_is_read() {
    let logo = logo(INTERLACED);
    assert_eq!((logo.width(), logo.height()), (13, 9));
    assert_eq!(pixel(&logo, 0, 8), [200, 40, 40, 255]);
    assert_eq!(pixel(&logo, 7, 4), [20, 60, 120, 255]);
    assert_eq!(pixel(&logo, 12, 0)[3], 0);
}

#[test]
fn every_kind_of_jpeg_is_read() {
    for bytes in [COLOUR, PROGRESSIVE, INKS] {
        let logo = logo(bytes);
        assert_eq!((logo.width(), logo.height()), (48, 32));
        assert!(near(pixel(&logo, 12, 16), [200, 40, 40, 255]), "{:?}", pixel(&logo, 12, 16));
        assert!(near(pixel(&logo, 35, 16), [20, 60, 120, 255]), "{:?}", pixel(&logo, 35, 16));
        assert!(near(pixel(&logo, 47, 31), [255; 4]));
    }
    let grey = pixel(&logo(GREY), 12, 16);
    assert!(near(grey, [88, 88, 88, 255]), "{grey:?}");
}

#[test]
fn what_is_no_picture_is_named_so() {
    for bytes in [&b""[..], b"GIF89a", b"%PDF-1.7", b"<svg/>", b"\x89PNG", b"\xff\xd8"] {
        assert_eq!(read(bytes, String::new()), Err(LogoError::NotAnImage));
    }
}

#[test]
fn a_large_file_is_not_looked_into() {
    let mut bytes = plain(2, 2, [1, 2, 3, 255]);
    bytes.resize(MOST_BYTES + 1, 0);
    let refused = LogoError::TooLarge { bytes: MOST_BYTES + 1 };
    assert_eq!(read(&bytes, String::new()), Err(refused));
}

/// A PNG that says it is this large. Its checksum is right, and it holds next to nothing.
fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    drop(encoder.write_header().unwrap());
    bytes
}

#[test]
fn too_many_pixels_are_refused_before_they_are_decoded() {
    for (width, height) in [(4001, 1), (1, 4001), (60_000, 60_000), (i32::MAX as u32, 7)] {
        let refused = LogoError::TooManyPixels { width, height };
        assert_eq!(read(&bomb(width, height), String::new()), Err(refused));
    }
    assert_eq!(read(&bomb(MOST_PIXELS, MOST_PIXELS), String::new()), Err(LogoError::Damaged));
    let mut jpeg = COLOUR.to_vec();
    let frame = jpeg.windows(2).position(|marker| marker == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xff, 0xea, 0x60]);
    let refused = LogoError::TooManyPixels { width: 60_000, height: 65_535 };
    assert_eq!(read(&jpeg, String::new()), Err(refused));
}

#[test]
fn a_file_that_was_cut_off_is_damaged() {
    let whole = plain(40, 30, [1, 2, 3, 255]);
    for bytes in [&whole[..], INTERLACED] {
        for end in 8..bytes.len() {
            assert_eq!(read(&bytes[..end], String::new()), Err(LogoError::Damaged), "{end}");
        }
    }
    for bytes in [COLOUR, GREY, PROGRESSIVE, INKS] {
        for end in 3..bytes.len() - 2 {
            assert_eq!(read(&bytes[..end], String::new()), Err(LogoError::Damaged), "{end}");
        }
    }
}

#[test]
fn the_largest_picture_is_read() {
    let samples = [0b1111_0000].repeat(500 * 4000);
    let bytes = png((4000, 4000), png::ColorType::Grayscale, png::BitDepth::One, None, &samples);
    let logo = logo(&bytes);
    assert_eq!((logo.width(), logo.height()), (600, 600));
    assert_eq!(pixel(&logo, 0, 0), [153, 153, 153, 255], "four white columns of 6 2/3");
}

#[test]
fn a_large_picture_is_made_smaller_with_its_proportions() {
    let large = logo(&plain(1800, 600, [200, 40, 40, 128]));
    assert_eq!((large.width(), large.height()), (600, 200));
    assert!(large.pixels().chunks(4).all(|pixel| pixel == [200, 40, 40, 128]));
    let tall = logo(&plain(3, 4000, [9, 9, 9, 255]));
    assert_eq!((tall.width(), tall.height()), (1, 600));
    let small = logo(&plain(600, 599, [9, 9, 9, 255]));
    assert_eq!((small.width(), small.height()), (600, 599));
}

#[test]
fn what_is_transparent_gives_no_colour_to_its_neighbours() {
    // Red stripes one pixel wide between transparent ones, which PNG keeps in black.
    let samples: Vec<u8> =
        (0..1200).flat_map(|x| if x % 2 == 0 { [200, 40, 40, 255] } else { [0; 4] }).collect();
    let bytes = png((1200, 1), png::ColorType::Rgba, png::BitDepth::Eight, None, &samples);
    let logo = logo(&bytes);
    assert_eq!(logo.width(), 600);
    assert!(logo.pixels().chunks(4).all(|pixel| pixel == [200, 40, 40, 128]));
}

/// Bytes with some of them changed, and perhaps cut off.
fn changed(bytes: &'static [u8]) -> impl Strategy<Value = Vec<u8>> {
    let changes = proptest::collection::vec((0..bytes.len(), any::<u8>()), 0..12);
    (changes, 0..bytes.len() * 2).prop_map(|(changes, end)| {
        let mut bytes = bytes.to_vec();
        for (at, value) in changes {
            bytes[at] = value;
        }
        bytes.truncate(end);
        bytes
    })
}

/// A PNG whose checksums are right again, so that changes reach the decoder behind them.
fn with_checksums(mut bytes: Vec<u8>) -> Vec<u8> {
    let mut at = 8;
    while let Some(length) = bytes.get(at..at + 4) {
        let length = u32::from_be_bytes(length.try_into().unwrap()) as usize;
        let end = at + 8 + length;
        let Some(chunk) = bytes.get(at + 4..end) else { break };
        let sum = crc(chunk).to_be_bytes();
        let Some(place) = bytes.get_mut(end..end + 4) else { break };
        place.copy_from_slice(&sum);
        at = end + 4;
    }
    bytes
}

/// The checksum of a chunk of PNG.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, &byte| {
        (0..8).fold(sum ^ u32::from(byte), |sum, _| {
            if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 }
        })
    })
}

fn survives(bytes: &[u8]) {
    let first = read(bytes, String::new());
    if let Ok(logo) = &first {
        sound(logo);
    }
    assert!(first == read(bytes, String::new()), "the same bytes give the same pixels");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        survives(&bytes);
        survives(&[b"\x89PNG\r\n\x1a\n", &bytes[..]].concat());
        survives(&[b"\xff\xd8\xff", &bytes[..]].concat());
    }

    #[test]
    fn changed_files_are_read_or_refused(
        colour in changed(COLOUR),
        progressive in changed(PROGRESSIVE),
        grey in changed(GREY),
        inks in changed(INKS),
        interlaced in changed(INTERLACED),
    ) {
        for bytes in [colour, progressive, grey, inks] {
            survives(&bytes);
        }
        survives(&interlaced);
        survives(&with_checksums(interlaced));
    }
}
