//! Sums of figures without rounding.
//!
//! The limits of size are compared exactly: 10 million euro is not above the limit, one cent more
//! is. A sum of binary fractions can land on the wrong side of that line, so figures are added as
//! the decimals that a person wrote.

/// Decimals that are kept of a figure and of a share. More are cut off: at the limits that decide a
/// category no binary number of a file has more.
const DECIMALS: usize = 9;
/// Units of a figure as it is read.
const READ: i128 = 1_000_000_000;
/// What a figure is multiplied by once more, so that a share of it in percent is exact too.
const SHARE: i128 = 100 * READ;

/// A number of people or of euro, never negative.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Amount(i128);

impl Amount {
    /// A figure; 0 or more and at most 1e13.
    pub(super) fn new(figure: f64) -> Self {
        Self(units(figure).saturating_mul(SHARE))
    }

    /// A share, in percent from 0 to 100, of a figure.
    pub(super) fn part(figure: f64, percent: f64) -> Self {
        Self(units(figure).saturating_mul(units(percent)))
    }

    /// Both together. What no file can hold stays at the most.
    pub(super) fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// The number nearest to it.
    pub(super) fn number(self) -> f64 {
        let (whole, rest) = (self.0 / (READ * SHARE), self.0 % (READ * SHARE));
        format!("{whole}.{rest:020}").parse().unwrap_or(f64::MAX)
    }
}

/// A number in units of 1e-9. Its shortest decimal form is the one that a person wrote.
fn units(number: f64) -> i128 {
    let text = number.max(0.0).to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let fraction: String = fraction.chars().chain("000000000".chars()).take(DECIMALS).collect();
    format!("{whole}{fraction}").parse().unwrap_or(i128::MAX)
}

#[cfg(test)]
// What comes back is the very number that was written, not one near it.
#[allow(clippy::float_cmp)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_added_as_they_were_written() {
        let sum = |parts: &[f64]| {
            parts.iter().fold(Amount::default(), |sum, part| sum.plus(Amount::new(*part)))
        };
        assert_eq!(sum(&[0.1, 0.2]), Amount::new(0.3));
        assert_eq!(sum(&[9_999_999.99, 0.01]), Amount::new(10_000_000.0));
        assert_eq!(sum(&[9_999_999.99, 0.02]).number(), 10_000_000.01);
        assert_eq!(Amount::new(9_400_000.0).plus(Amount::part(1.0, 30.0)).number(), 9_400_000.3);
        assert_eq!(Amount::part(33.3, 33.3), Amount::new(11.0889));
    }

    #[test]
    fn the_next_number_above_a_limit_is_above_it() {
        for limit in [10.0f64, 50.0, 250.0, 10_000_000.0, 43_000_000.0, 50_000_000.0] {
            assert!(Amount::new(limit.next_down()) < Amount::new(limit), "{limit}");
            assert!(limit < 1e6 || Amount::new(limit.next_up()) > Amount::new(limit), "{limit}");
        }
    }

    #[test]
    fn a_figure_alone_comes_back_as_it_was() {
        for figure in [0.0, 12.5, 0.1, 12_345_678_901.23, 1e13, 9_999_999.99] {
            assert_eq!(Amount::new(figure).number(), figure);
        }
        assert!(Amount::new(f64::INFINITY) >= Amount::new(1e13), "it stays at the most");
    }
}
