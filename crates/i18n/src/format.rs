//! Numbers and days as each language writes them.

use chrono::{Datelike, NaiveDate};
use fixed_decimal::{Decimal, FloatPrecision};
use icu_calendar::{Date, Iso};
use icu_datetime::{
    DateTimeFormatter,
    fieldsets::{YMD, YMDE},
};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::{Locale as IcuLocale, locale};

use crate::Locale;

/// Writes numbers and days of one language.
pub struct Formats {
    decimal: Option<DecimalFormatter>,
    day: Option<DateTimeFormatter<YMD>>,
    weekday: Option<DateTimeFormatter<YMDE>>,
    locale: Locale,
}

impl Formats {
    /// The formats of a language.
    pub fn new(locale: Locale) -> Self {
        let icu = icu(locale);
        Self {
            decimal: DecimalFormatter::try_new((&icu).into(), DecimalFormatterOptions::default())
                .ok(),
            day: DateTimeFormatter::try_new((&icu).into(), YMD::long()).ok(),
            weekday: DateTimeFormatter::try_new((&icu).into(), YMDE::long()).ok(),
            locale,
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
        let written = || Some(self.day.as_ref()?.format(&iso(day)?).to_string());
        written().map_or_else(|| day.to_string(), |text| self.ordinal(day, text))
    }

    /// A day in figures, as all of Belgium writes it, such as "22/11/2026".
    pub fn short_day(&self, day: NaiveDate) -> String {
        day.format("%d/%m/%Y").to_string()
    }

    /// A day with the day of the week, such as "dimanche 22 novembre 2026".
    pub fn weekday(&self, day: NaiveDate) -> String {
        let written = || Some(self.weekday.as_ref()?.format(&iso(day)?).to_string());
        written().map_or_else(|| day.to_string(), |text| self.ordinal(day, text))
    }

    /// French writes the first of a month "1er", and the formatter does not.
    fn ordinal(&self, day: NaiveDate, text: String) -> String {
        if self.locale == Locale::Fr && day.day() == 1 {
            text.replacen("1 ", "1er ", 1)
        } else {
            text
        }
    }
}

fn iso(day: NaiveDate) -> Option<Date<Iso>> {
    let (month, of_month) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    Date::try_new_iso(day.year(), month, of_month).ok()
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
        for (locale, weekday, text) in [
            (Locale::En, "Monday, ", "2 November 2026"),
            (Locale::Fr, "lundi ", "2 novembre 2026"),
            (Locale::Nl, "maandag ", "2 november 2026"),
        ] {
            let formats = Formats::new(locale);
            assert_eq!(formats.day(day), text);
            assert_eq!(formats.weekday(day), format!("{weekday}{text}"));
        }
        let first = NaiveDate::from_ymd_opt(2026, 12, 1).expect("a day");
        let french = Formats::new(Locale::Fr);
        assert_eq!(french.day(first), "1er décembre 2026");
        assert_eq!(french.weekday(first), "mardi 1er décembre 2026");
    }
}
