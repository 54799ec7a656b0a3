//! Numbers as a person writes them in a field.

use crate::Language;

/// Why a text is no number that can be kept.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum NumberFault {
    /// It is no number.
    Invalid,
    /// It is outside 0 to this.
    Range(f64),
}

impl NumberFault {
    pub(crate) fn message(self, language: &Language) -> String {
        match self {
            Self::Invalid => language.words.get("field-number-invalid"),
            Self::Range(most) => {
                let most = language.formats.number(most);
                language.words.with("field-number-range", &[("most", (&most).into())])
            }
        }
    }
}

/// A number from 0 to `most`, `None` for an empty text: a comma or a point for decimals, spaces
/// anywhere. A mark with exactly three digits behind it parts thousands, as in 1.234: nobody counts
/// thousandths of a person or of a euro.
pub(crate) fn read(text: &str, most: f64) -> Result<Option<f64>, NumberFault> {
    let mut text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if text.is_empty() {
        return Ok(None);
    }
    let groups: Vec<&str> = text.split([',', '.']).collect();
    let thousands = groups.len() > 1
        && groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_digit()))
        && (1..=3).contains(&groups[0].len())
        && groups[1..].iter().all(|group| group.len() == 3);
    text = if thousands { groups.concat() } else { text.replace(',', ".") };
    let number: f64 = text.parse().map_err(|_| NumberFault::Invalid)?;
    if (0.0..=most).contains(&number) {
        Ok(Some(number + 0.0))
    } else {
        Err(NumberFault::Range(most))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_however_it_is_written() {
        for (text, number) in [
            ("12", Some(12.0)),
            (" 7,5 ", Some(7.5)),
            ("7.5", Some(7.5)),
            ("1.234", Some(1234.0)),
            ("1 234,5", Some(1234.5)),
            ("1,234,567", Some(1_234_567.0)),
            ("", None),
        ] {
            assert_eq!(read(text, 10_000_000.0), Ok(number), "{text}");
        }
        for text in ["twelve", "12 people", "1,2,3", "."] {
            assert_eq!(read(text, 10_000_000.0), Err(NumberFault::Invalid), "{text}");
        }
        for text in ["-1", "99999999999", "inf", "nan"] {
            assert_eq!(read(text, 10_000_000.0), Err(NumberFault::Range(10_000_000.0)), "{text}");
        }
    }
}
