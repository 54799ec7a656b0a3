//! A small ICC profile of sRGB, made from the numbers of IEC 61966-2-1.

/// The profile, version 4.2, with a curve given by its formula.
pub(super) fn srgb() -> Vec<u8> {
    // The primaries and the matrix that adapts them are given relative to D50, as a profile needs them.
    let white = xyz([0.9642, 1.0, 0.8249]);
    let curve = curve();
    let tags: [(&[u8; 4], Vec<u8>); 10] = [
        (b"desc", text("sRGB")),
        (b"cprt", text("CC0")),
        (b"wtpt", white),
        (b"chad", adaptation()),
        (b"rXYZ", xyz([0.436_07, 0.222_49, 0.013_92])),
        (b"gXYZ", xyz([0.385_15, 0.716_87, 0.097_08])),
        (b"bXYZ", xyz([0.143_07, 0.060_61, 0.714_10])),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut table = Vec::new();
    let mut data: Vec<u8> = Vec::new();
    let start = 128 + 4 + 12 * tags.len();
    table.extend(word(tags.len()));
    for (signature, value) in &tags {
        table.extend(*signature);
        table.extend(word(start + data.len()));
        table.extend(word(value.len()));
        data.extend(value);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = header(start + data.len());
    profile.extend(table);
    profile.extend(data);
    profile
}

fn header(size: usize) -> Vec<u8> {
    let mut header = word(size).to_vec();
    header.extend([0; 4]);
    header.extend([4, 0x20, 0, 0]);
    header.extend(b"mntrRGB XYZ ");
    for part in [2026_u16, 1, 1, 0, 0, 0] {
        header.extend(part.to_be_bytes());
    }
    header.extend(b"acsp");
    // No platform, flags, device or intent; the white point of the connection space is D50.
    header.extend([0; 28]);
    for value in [0.9642, 1.0, 0.8249] {
        header.extend(fixed(value));
    }
    header.resize(128, 0);
    header
}

/// The curve of sRGB: type 3 of the parametric curves.
fn curve() -> Vec<u8> {
    let mut curve = b"para\0\0\0\0\0\x03\0\0".to_vec();
    for value in [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.04045] {
        curve.extend(fixed(value));
    }
    curve
}

fn xyz(values: [f64; 3]) -> Vec<u8> {
    numbers(*b"XYZ ", &values)
}

/// The matrix that turns colours under D65 into colours under D50.
fn adaptation() -> Vec<u8> {
    numbers(
        *b"sf32",
        &[
            1.047_88, 0.022_92, -0.050_22, 0.029_59, 0.990_48, -0.017_07, -0.009_25, 0.015_08,
            0.751_68,
        ],
    )
}

fn numbers(signature: [u8; 4], values: &[f64]) -> Vec<u8> {
    let mut tag = signature.to_vec();
    tag.extend([0; 4]);
    tag.extend(values.iter().flat_map(|&value| fixed(value)));
    tag
}

/// Text in one language.
fn text(words: &str) -> Vec<u8> {
    let units: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut tag = b"mluc\0\0\0\0".to_vec();
    tag.extend(word(1));
    tag.extend(word(12));
    tag.extend(b"enUS");
    tag.extend(word(units.len()));
    tag.extend(word(28));
    tag.extend(units);
    tag
}

fn word(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes()
}

/// A number with sixteen bits after the point.
fn fixed(value: f64) -> [u8; 4] {
    #[expect(clippy::cast_possible_truncation, reason = "all numbers of the profile are below 3")]
    let scaled = (value * 65536.0).round() as i32;
    scaled.to_be_bytes()
}
