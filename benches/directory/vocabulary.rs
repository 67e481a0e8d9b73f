//! Invented words of four languages, as unevenly common as real ones.

use std::collections::HashSet;

/// Stems of each language.
pub(crate) const STEMS: usize = 40_000;
/// So many of them begin no other.
const COMMON_STEMS: usize = 2_000;

/// Numbers that look random and are the same each time (xorshift64*).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// One of 0 to `sides` − 1.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(high).expect("31 bits") % sides
    }

    fn part_of_one(&mut self) -> f64 {
        f64::from(u32::try_from(self.roll(1 << 24)).expect("24 bits")) / f64::from(1 << 24)
    }
}

/// The words of a language, the common ones first.
pub(crate) struct Vocabulary {
    stems: Vec<String>,
    endings: &'static [&'static str],
}

impl Vocabulary {
    pub(crate) fn new(language: &str) -> Vocabulary {
        let (syllables, endings): (&[&str], &[&str]) = match language {
            "en" => (
                &[
                    "re", "con", "st", "hate", "wor", "li", "ne", "com", "sh", "ter", "pa", "in",
                    "ro", "th", "ly", "mo", "ba", "gen", "ri", "up", "ca", "der", "so", "fi", "ex",
                    "tra",
                ],
                &["", "", "", "s", "ing", "ed"],
            ),
            "fr" => (
                &[
                    "ré", "con", "mé", "hai", "pré", "ve", "lou", "cam", "pag", "toi", "é", "ra",
                    "cis", "li", "que", "bou", "sou", "ten", "à", "ma", "ni", "jeu", "ço", "dé",
                    "fra", "vi",
                ],
                &["", "", "", "s", "e", "es"],
            ),
            "de" => (
                &[
                    "ge", "gen", "re", "ver", "schu", "hass", "fü", "ber", "lich", "ung", "an",
                    "zei", "wör", "ter", "stra", "ße", "mit", "spra", "che", "bür", "ger", "net",
                    "ze", "ken", "auf", "ta",
                ],
                &["", "", "", "en", "er", "e"],
            ),
            _ => (
                &[
                    "مع", "لو", "كر", "خط", "حم", "شب", "نا", "مد", "را", "سل", "تع", "اي", "جم",
                    "عي", "فن", "بح", "قر", "دو", "وس", "ات", "ير", "طل", "هم", "ضا", "ثق", "زي",
                ],
                &["", "", "", "ات", "ون", "ين"],
            ),
        };
        let mut dice = Dice::new(u64::from(language.as_bytes()[0]));
        let mut known = HashSet::new();
        let mut common = HashSet::new();
        let mut stems = Vec::with_capacity(STEMS);
        while stems.len() < STEMS {
            let length = 2 + dice.roll(2) + usize::from(stems.len() > 200);
            let stem: String = (0..length)
                .map(|_| syllables[dice.roll(syllables.len())])
                .collect();
            // Longer words that begin like a common one are its own forms, mostly; those are the endings.
            let begins = stem
                .char_indices()
                .any(|(at, _)| common.contains(&stem[..at]));
            if !begins && known.insert(stem.clone()) {
                if common.len() < COMMON_STEMS {
                    common.insert(stem.clone());
                }
                stems.push(stem);
            }
        }
        Vocabulary { stems, endings }
    }

    /// The word of a rank, in its first form.
    pub(crate) fn stem(&self, rank: usize) -> &str {
        &self.stems[rank]
    }

    /// Zipf: a word's rank is as likely as it is small.
    pub(crate) fn rank(dice: &mut Dice, from: usize) -> usize {
        let spread = f64::from(u32::try_from(STEMS).expect("few"))
            / f64::from(u32::try_from(from + 1).expect("few"));
        let rank =
            f64::from(u32::try_from(from + 1).expect("few")) * spread.powf(dice.part_of_one());
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 1 and STEMS"
        )]
        let rank = rank as usize;
        (rank - 1).min(STEMS - 1)
    }

    pub(crate) fn word(&self, dice: &mut Dice, rank: usize) -> String {
        format!(
            "{}{}",
            self.stems[rank],
            self.endings[dice.roll(self.endings.len())]
        )
    }
}
