//! What is known of each text besides its words.

use super::wanted::{SATURATION, as_f32};
use crate::i18n::Locale;

/// BM25's second constant, as in SQLite's FTS5: how much long texts are held back.
const LENGTH_WEIGHT: f32 = 0.75;

/// All texts, by their numbers. Kept small: most of the time of a query goes by while memory is fetched.
#[derive(Debug, Default)]
pub(super) struct Texts {
    about: Vec<About>,
    lengths: Vec<Length>,
    /// How much texts of each length are held back; known once all are weighed.
    holds: Vec<f32>,
}

/// The entry of a text, its language, and whether it is more than labels, in one number.
#[derive(Debug, Clone, Copy)]
pub(super) struct About(u32);

/// A language takes two bits, and is found by its place.
const _: () = assert!(Locale::ALL.len() == 4 && Locale::Ar as usize == 3);

impl About {
    fn new(entry: u32, locale: Locale, is_whole: bool) -> About {
        About(entry << 3 | (locale as u32) << 1 | u32::from(is_whole))
    }

    pub(super) fn entry(self) -> u32 {
        self.0 >> 3
    }

    pub(super) fn locale(self) -> Locale {
        Locale::ALL[(self.0 >> 1 & 0b11) as usize]
    }

    pub(super) fn is_whole(self) -> bool {
        self.0 & 1 == 1
    }
}

/// How many words a text has, to about a twentieth: sixteen steps for each doubling.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Length(u8);

impl Length {
    const STEPS: f32 = 16.0;
    const MOST: f32 = 254.0;
    /// Stands for the usual length of a text.
    const USUAL: Length = Length(u8::MAX);

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "not negative, and cut off where a byte ends"
    )]
    fn of(words: u32) -> Length {
        let place = (as_f32(words) + 1.0).log2() * Length::STEPS;
        Length(place.round().min(Length::MOST) as u8)
    }

    fn words(self) -> f32 {
        (f32::from(self.0) / Length::STEPS).exp2() - 1.0
    }
}

impl Texts {
    pub(super) fn len(&self) -> u32 {
        u32::try_from(self.about.len()).expect("fewer than four thousand million texts")
    }

    pub(super) fn count(&self) -> usize {
        self.about.len()
    }

    pub(super) fn about(&self, text: usize) -> About {
        self.about[text]
    }

    pub(super) fn bytes(&self) -> usize {
        size_of_val(self.about.as_slice()) + size_of_val(self.lengths.as_slice())
    }

    pub(super) fn push(&mut self, entry: u32, locale: Locale, words: u32, is_whole: bool) {
        self.about.push(About::new(entry, locale, is_whole));
        // Labels alone are short, and no better for it: they are taken for texts of the usual length, which has this place.
        self.lengths.push(if is_whole {
            Length::of(words)
        } else {
            Length::USUAL
        });
    }

    /// Compares the lengths of all texts. Comes last.
    pub(super) fn weigh(&mut self) {
        let whole = || {
            let texts = self.about.iter().zip(&self.lengths);
            texts.filter(|(about, _)| about.is_whole())
        };
        let all: f64 = whole().map(|(_, length)| f64::from(length.words())).sum();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_precision_loss,
            reason = "scores need no more"
        )]
        let mean = (all / whole().count().max(1) as f64) as f32;
        let hold = |length: Length| {
            let part = if length == Length::USUAL {
                1.0
            } else {
                length.words() / mean.max(1.0)
            };
            SATURATION * (1.0 - LENGTH_WEIGHT + LENGTH_WEIGHT * part)
        };
        self.holds = (0..=u8::MAX).map(Length).map(hold).collect();
        self.about.shrink_to_fit();
        self.lengths.shrink_to_fit();
    }

    /// How much a text is held back for its length.
    pub(super) fn hold(&self, text: usize) -> f32 {
        self.holds[usize::from(self.lengths[text].0)]
    }
}
