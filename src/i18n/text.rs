//! Words, numbers, dates and lists in one language: `t` in every template.

use std::cmp::Ordering;
use std::sync::LazyLock;

use fixed_decimal::{CompactDecimal, Decimal};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets;
use icu_decimal::{CompactDecimalFormatter, DecimalFormatter};
use icu_list::ListFormatter;
use icu_plurals::{PluralCategory, PluralOperands, PluralRules};

use super::Locale;
use super::date::{Date, When};

/// From here on, round numbers are written with a word: "16 million".
const COMPACT_FROM: u64 = 1_000_000;

/// A number is round enough for a word when this divides it; so nothing is ever rounded away.
const COMPACT_STEP: u64 = 100_000;

static TEXTS: LazyLock<[Text; Locale::ALL.len()]> = LazyLock::new(|| Locale::ALL.map(Text::new));

/// A number in words, and the plural category that the noun after it takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    pub text: String,
    /// CLDR: `zero`, `one`, `two`, `few`, `many`, `other`.
    pub category: &'static str,
}

/// Everything that depends on the language of the page.
pub struct Text {
    pub locale: Locale,
    words: FluentBundle<FluentResource>,
    decimal: DecimalFormatter,
    compact: CompactDecimalFormatter,
    plurals: PluralRules,
    list: ListFormatter,
    collator: CollatorBorrowed<'static>,
    year: DateTimeFormatter<fieldsets::Y>,
    month: DateTimeFormatter<fieldsets::YM>,
    day: DateTimeFormatter<fieldsets::YMD>,
}

impl Text {
    pub fn of(locale: Locale) -> &'static Text {
        TEXTS
            .iter()
            .find(|text| text.locale == locale)
            .expect("TEXTS is made of Locale::ALL")
    }

    /// Expects: the message files are part of the program, so a fault in them is a fault of the build.
    fn new(locale: Locale) -> Text {
        let source = match locale {
            Locale::En => include_str!("../../templates/locales/en.ftl"),
            Locale::Fr => include_str!("../../templates/locales/fr.ftl"),
            Locale::De => include_str!("../../templates/locales/de.ftl"),
            Locale::Ar => include_str!("../../templates/locales/ar.ftl"),
        };
        let resource =
            FluentResource::try_new(source.to_owned()).expect("the message file is well formed");
        let tag = locale.tag().parse().expect("our tags are language tags");
        let mut words = FluentBundle::new_concurrent(vec![tag]);
        // Direction marks matter where scripts of two directions meet.
        words.set_use_isolating(locale.direction() == "rtl");
        words
            .add_resource(resource)
            .expect("no message stands twice");

        // Our English is British: "25 November 2026".
        let tag = match locale {
            Locale::En => "en-GB",
            Locale::Fr | Locale::De | Locale::Ar => locale.tag(),
        };
        let icu: icu_locale::Locale = tag.parse().expect("our tags are language tags");
        let data = "ICU has data for our languages";
        Text {
            locale,
            words,
            decimal: DecimalFormatter::try_new(
                (&icu).into(),
                icu_decimal::options::DecimalFormatterOptions::default(),
            )
            .expect(data),
            compact: CompactDecimalFormatter::try_new_long(
                (&icu).into(),
                icu_decimal::options::CompactDecimalFormatterOptions::default(),
            )
            .expect(data),
            plurals: PluralRules::try_new(
                (&icu).into(),
                icu_plurals::PluralRulesOptions::default(),
            )
            .expect(data),
            list: ListFormatter::try_new_and(
                (&icu).into(),
                icu_list::options::ListFormatterOptions::default(),
            )
            .expect(data),
            collator: Collator::try_new((&icu).into(), CollatorOptions::default()).expect(data),
            year: DateTimeFormatter::try_new((&icu).into(), fieldsets::Y::long()).expect(data),
            month: DateTimeFormatter::try_new((&icu).into(), fieldsets::YM::long()).expect(data),
            day: DateTimeFormatter::try_new((&icu).into(), fieldsets::YMD::long()).expect(data),
        }
    }

    /// The words of a message without variables.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The words of a message. A missing message or variable shows as its name and is logged: a page is never lost for a word.
    pub fn say_with(&self, id: &str, variables: &[(&str, &str)]) -> String {
        let Some(pattern) = self
            .words
            .get_message(id)
            .and_then(|message| message.value())
        else {
            tracing::error!(locale = self.locale.tag(), id, "no such message");
            return id.to_owned();
        };
        let mut arguments = FluentArgs::new();
        for (name, value) in variables {
            arguments.set(*name, *value);
        }
        let mut errors = Vec::new();
        let words = self
            .words
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned();
        if !errors.is_empty() {
            tracing::error!(
                locale = self.locale.tag(),
                id,
                ?errors,
                "message with a fault"
            );
        }
        words
    }

    /// A number in full: 16,035,000.
    pub fn number(&self, n: u64) -> String {
        self.decimal.format(&Decimal::from(n)).to_string()
    }

    /// A number as one says it: 35,000, but 3.5 million. Never rounded.
    pub fn amount(&self, n: u64) -> Amount {
        if n < COMPACT_FROM || !n.is_multiple_of(COMPACT_STEP) {
            return Amount {
                text: self.number(n),
                category: category(self.plurals.category_for(n)),
            };
        }
        let whole = Decimal::from(n);
        let exponent = self
            .compact
            .compact_exponent_for_magnitude(whole.nonzero_magnitude_start());
        let mut significand = whole;
        significand.multiply_pow10(-i16::from(exponent));
        significand.trim_end();
        let is_one = significand == Decimal::from(1_u8);
        let text = self
            .compact
            .format_with_exponent(&significand, exponent)
            .expect("the exponent is the formatter's own")
            .to_string()
            // A number does not part from its word at the end of a line.
            .replace(' ', "\u{a0}");
        // Arabic says "more than a million", and not "more than 1 million".
        let text = match text.strip_prefix("1\u{a0}") {
            Some(word) if is_one && self.locale == Locale::Ar => word.to_owned(),
            _ => text,
        };
        // "3,5 millions de personnes": the word for the power of ten decides the plural, not the number alone.
        let operands = PluralOperands::from(&CompactDecimal::from_significand_and_exponent(
            significand,
            exponent,
        ));
        Amount {
            text,
            category: category(self.plurals.category_for(operands)),
        }
    }

    /// A number of things: "3 campaigns".
    pub fn count(&self, id: &str, n: usize) -> String {
        self.count_with(id, n, &[])
    }

    /// A number of things about which the message says more: "All 37 campaigns of …".
    pub fn count_with(&self, id: &str, n: usize, variables: &[(&str, &str)]) -> String {
        let amount = self.amount(n as u64);
        let number = [("n", amount.text.as_str()), ("category", amount.category)];
        self.say_with(id, &[&number, variables].concat())
    }

    /// The noun for a number of things, in the plural that fits: "campaigns".
    pub fn counted(&self, id: &str, n: usize) -> String {
        self.say_with(id, &[("category", self.amount(n as u64).category)])
    }

    /// The order in which a dictionary of the language has two words.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b)
    }

    /// "Sciences Po, ESSEC and AUP".
    /// Names in another script than the language keep their own direction, and the list keeps that of the language.
    pub fn list<'a>(&self, items: impl Iterator<Item = &'a str>) -> String {
        if self.locale.direction() == "ltr" {
            let items: Vec<&str> = items.collect();
            return self.list.format(items.iter()).to_string();
        }
        let items: Vec<String> = items
            .map(|item| format!("\u{2068}{item}\u{2069}"))
            .collect();
        format!("\u{2067}{}\u{2069}", self.list.format(items.iter()))
    }

    pub fn date(&self, date: Date) -> String {
        match date {
            Date::Year(_) => self.year.format(&date.first_day()).to_string(),
            Date::Month(..) => self.month.format(&date.first_day()).to_string(),
            Date::Day(..) => self.day.format(&date.first_day()).to_string(),
        }
    }

    pub fn when(&self, when: When) -> String {
        match when {
            When::On(date) => self.date(date),
            When::Range(from, to) => self.say_with(
                "date-range",
                &[("from", &self.date(from)), ("to", &self.date(to))],
            ),
        }
    }
}

fn category(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
