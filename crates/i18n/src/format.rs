//! Numbers and days as each language writes them.

use chrono::{Datelike, NaiveDate};
use fixed_decimal::{Decimal, FloatPrecision};
use icu_calendar::{Date, Iso};
use icu_datetime::{DateTimeFormatter, fieldsets::YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::{Locale as IcuLocale, locale};

use crate::Locale;

/// Writes numbers and days of one language.
pub struct Formats {
    decimal: Option<DecimalFormatter>,
    day: Option<DateTimeFormatter<YMD>>,
}

impl Formats {
    /// The formats of a language.
    pub fn new(locale: Locale) -> Self {
        let icu = icu(locale);
        Self {
            decimal: DecimalFormatter::try_new((&icu).into(), DecimalFormatterOptions::default())
                .ok(),
            day: DateTimeFormatter::try_new((&icu).into(), YMD::long()).ok(),
        }
    }

    /// A whole number, in groups of three digits.
    pub fn whole(&self, number: u64) -> String {
        self.write(&Decimal::from(number)).unwrap_or_else(|| number.to_string())
    }

    /// A number rounded to a fixed count of decimals.
    pub fn decimals(&self, number: f64, decimals: u8) -> String {
        let plain = format!("{number:.*}", usize::from(decimals));
        let decimal =
            Decimal::try_from_f64(number, FloatPrecision::RoundTrip).ok().map(|mut decimal| {
                decimal.round(-i16::from(decimals));
                decimal.pad_end(-i16::from(decimals));
                decimal
            });
        decimal.and_then(|decimal| self.write(&decimal)).unwrap_or(plain)
    }

    /// A number with the decimals that it has, at most two.
    pub fn number(&self, number: f64) -> String {
        let decimal =
            Decimal::try_from_f64(number, FloatPrecision::RoundTrip).ok().map(|mut decimal| {
                decimal.round(-2);
                decimal.trim_end();
                decimal
            });
        decimal.and_then(|decimal| self.write(&decimal)).unwrap_or_else(|| number.to_string())
    }

    /// A number for a field that a person edits: no groups, the decimal mark of the language.
    pub fn plain(&self, number: f64) -> String {
        let half = self.decimals(0.5, 1);
        let mark = half.trim_matches(|c: char| c.is_ascii_digit());
        number.to_string().replace('.', mark)
    }

    fn write(&self, decimal: &Decimal) -> Option<String> {
        self.decimal.as_ref().map(|formatter| formatter.format(decimal).to_string())
    }

    /// A day, written out, such as "22 novembre 2026".
    pub fn day(&self, day: NaiveDate) -> String {
        let written = || {
            let month = u8::try_from(day.month()).ok()?;
            let date: Date<Iso> =
                Date::try_new_iso(day.year(), month, u8::try_from(day.day()).ok()?).ok()?;
            Some(self.day.as_ref()?.format(&date).to_string())
        };
        written().unwrap_or_else(|| day.to_string())
    }
}

fn icu(locale: Locale) -> IcuLocale {
    match locale {
        Locale::En => locale!("en-GB"),
        Locale::Fr => locale!("fr-BE"),
        Locale::Nl => locale!("nl-BE"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_each_language_does() {
        for (locale, whole, decimals, number) in [
            (Locale::En, "1,234,567", "2.9", "62.5"),
            (Locale::Fr, "1\u{202f}234\u{202f}567", "2,9", "62,5"),
            (Locale::Nl, "1.234.567", "2,9", "62,5"),
        ] {
            let formats = Formats::new(locale);
            assert_eq!(formats.whole(1_234_567), whole, "{locale:?}");
            assert_eq!(formats.decimals(2.94, 1), decimals, "{locale:?}");
            assert_eq!(formats.number(62.5), number, "{locale:?}");
            assert_eq!(formats.number(12.0), "12", "{locale:?}");
            assert_eq!(formats.plain(1234.5), number.replace("62", "1234"), "{locale:?}");
        }
    }

    #[test]
    fn days_are_written_out() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 2).expect("a day");
        for (locale, text) in [
            (Locale::En, "2 November 2026"),
            (Locale::Fr, "2 novembre 2026"),
            (Locale::Nl, "2 november 2026"),
        ] {
            assert_eq!(Formats::new(locale).day(day), text);
        }
    }
}
