//! The Belgian enterprise number.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A valid Belgian enterprise number: ten digits, the first 0 or 1, the last two a check on the
/// other eight.
///
/// The check digits are 97 minus the first eight digits modulo 97 (contract, section 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EnterpriseNumber(u64);

/// Why a text is not an enterprise number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnterpriseNumberError {
    /// Something stands in it besides digits, dots, spaces and a leading `BE`.
    Character,
    /// It does not have ten digits.
    Length {
        /// How many digits it has.
        digits: usize,
    },
    /// The first digit is neither 0 nor 1.
    FirstDigit,
    /// The last two digits do not fit the others: a digit was mistyped.
    CheckDigits,
}

impl EnterpriseNumber {
    /// Reads a number written with or without dots, spaces and a leading `BE`.
    ///
    /// # Errors
    /// Says what is wrong with the text.
    pub fn parse(text: &str) -> Result<Self, EnterpriseNumberError> {
        let text = text.trim();
        let text = match text.get(..2) {
            Some(prefix) if prefix.eq_ignore_ascii_case("be") => &text[2..],
            _ => text,
        };
        let mut digits = 0;
        let mut number: u64 = 0;
        for character in text.chars() {
            match character {
                '.' | ' ' | '\u{a0}' | '\u{202f}' => {}
                '0'..='9' => {
                    digits += 1;
                    // More than ten digits are counted for the message but no longer added up.
                    if digits <= 10 {
                        number = number * 10 + u64::from(character as u8 - b'0');
                    }
                }
                _ => return Err(EnterpriseNumberError::Character),
            }
        }
        if digits != 10 {
            return Err(EnterpriseNumberError::Length { digits });
        }
        if number / 1_000_000_000 > 1 {
            return Err(EnterpriseNumberError::FirstDigit);
        }
        if 97 - (number / 100) % 97 != number % 100 {
            return Err(EnterpriseNumberError::CheckDigits);
        }
        Ok(Self(number))
    }
}

impl TryFrom<String> for EnterpriseNumber {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).map_err(|error| format!("{error:?}"))
    }
}

impl From<EnterpriseNumber> for String {
    fn from(number: EnterpriseNumber) -> Self {
        number.to_string()
    }
}

impl fmt::Display for EnterpriseNumber {
    /// Writes the usual form, such as `0999.999.922`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let n = self.0;
        write!(f, "{:04}.{:03}.{:03}", n / 1_000_000, n / 1_000 % 1_000, n % 1_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_usual_ways_to_write_it_are_read() {
        for text in
            ["0999.999.922", "0999999922", "BE 0999.999.922", "be0999999922", " 0999 999 922 "]
        {
            let number = EnterpriseNumber::parse(text).expect(text);
            assert_eq!(number.to_string(), "0999.999.922");
        }
    }

    #[test]
    fn each_fault_has_its_own_reason() {
        use EnterpriseNumberError::{Character, CheckDigits, FirstDigit, Length};
        for (text, reason) in [
            ("", Length { digits: 0 }),
            ("999.999.922", Length { digits: 9 }),
            ("0999.999.9220", Length { digits: 11 }),
            ("2999.999.922", FirstDigit),
            ("0999.999.923", CheckDigits),
            ("0999-999-922", Character),
            ("FR0999999922", Character),
            ("é", Character),
        ] {
            assert_eq!(EnterpriseNumber::parse(text), Err(reason), "{text}");
        }
    }

    proptest! {
        #[test]
        fn one_changed_digit_is_noticed(first in 0u64..20_000_000, at in 0usize..10, by in 1u8..10) {
            let text = format!("{:010}", first * 100 + (97 - first % 97));
            prop_assert!(EnterpriseNumber::parse(&text).is_ok());
            let mut bytes = text.clone().into_bytes();
            bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
            let changed = String::from_utf8(bytes).expect("digits");
            prop_assert!(EnterpriseNumber::parse(&changed).is_err(), "{changed}");
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC*") {
            let _ = EnterpriseNumber::parse(&text);
        }
    }
}
