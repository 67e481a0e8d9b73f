//! Words in several languages, of which the default one is never missing.

use serde::{Deserialize, Serialize};

use crate::i18n::Locale;

/// The same words in one or more languages.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Localised<T>(Vec<(Locale, T)>);

/// Words in the language that was asked for, or in another one if there are none.
#[derive(Debug)]
pub struct Said<'a, T> {
    pub locale: Locale,
    pub words: &'a T,
}

impl<T> Localised<T> {
    /// `None` without words in the default language, on which every other language falls back.
    pub fn new(rows: Vec<(Locale, T)>) -> Option<Localised<T>> {
        rows.iter()
            .any(|(locale, _)| *locale == Locale::DEFAULT)
            .then_some(Localised(rows))
    }

    pub fn get(&self, locale: Locale) -> Said<'_, T> {
        let row = |wanted| self.0.iter().find(|(locale, _)| *locale == wanted);
        let (locale, words) = row(locale)
            .or_else(|| row(Locale::DEFAULT))
            .expect("`new` asks for the default language");
        Said {
            locale: *locale,
            words,
        }
    }

    /// The words in that very language.
    pub fn own(&self, locale: Locale) -> Option<&T> {
        let row = self.0.iter().find(|(known, _)| *known == locale);
        row.map(|(_, words)| words)
    }

    /// The languages in which there are words.
    pub fn locales(&self) -> impl Iterator<Item = Locale> {
        self.0.iter().map(|(locale, _)| *locale)
    }

    /// Whether there are words in that very language.
    pub fn has(&self, locale: Locale) -> bool {
        self.0.iter().any(|(known, _)| *known == locale)
    }
}
