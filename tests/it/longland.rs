//! Longland, a made-up country with as many campaigns as one likes, and made-up company for it.

use std::fmt::Write;
use std::fs;
use std::ops::RangeInclusive;

use crate::dice::Dice;
use crate::support::Desk;

const LOCALES: [&str; 4] = ["en", "fr", "de", "ar"];

pub(crate) const COUNTRY: &str = "/locations/longland";
pub(crate) const FILE: &str = "countries/no.sql";

const PARTNERS: usize = 25;
const RESOURCES: usize = 6;
const TOWNS: usize = 14;

/// Campaigns of one initiative share their sources from this one on.
const SOURCES_MAX: usize = 30;

/// In a large directory, besides those of Longland.
const RESOURCES_ADDED: usize = 40;

/// How much the texts say.
#[derive(Clone, Copy)]
pub(crate) enum Texts {
    /// Whole paragraphs, in all languages.
    Long,
    /// A few words in English: where it is not about weight.
    Short,
}

/// Writes seeds. Words are made up of syllables by chance, so no two texts are alike.
pub(crate) struct Author {
    dice: Dice,
    texts: Texts,
    seed: String,
    sources: Vec<String>,
}

/// A desk with Longland, whose initiatives have so many campaigns.
pub(crate) fn desk(campaigns: &[usize], texts: Texts) -> Desk {
    let desk = Desk::new();
    let mut author = Author::new(texts);
    author.country();
    author.initiatives(campaigns.len());
    for (initiative, count) in campaigns.iter().enumerate() {
        for number in 1..=(*count).min(SOURCES_MAX) {
            author.source(&format!("long-{initiative}-{number}"));
        }
        author.campaigns(initiative, 1..=*count);
    }
    author.partners();
    author.resources();
    let sources = std::mem::take(&mut author.sources);
    author.insert(
        "source (slug, title, language, publisher, address, state, published, read)",
        &sources,
    );
    fs::write(desk.data().join(FILE), author.seed).unwrap();
    desk
}

impl Author {
    pub(crate) fn new(texts: Texts) -> Author {
        Author {
            dice: Dice::new(7),
            texts,
            seed: String::new(),
            sources: Vec::new(),
        }
    }

    /// What is written.
    pub(crate) fn seed(&self) -> &str {
        &self.seed
    }

    fn insert(&mut self, head: &str, rows: &[String]) {
        if !rows.is_empty() {
            let rows = rows.join("),\n  (");
            let _ = writeln!(self.seed, "INSERT INTO {head} VALUES\n  ({rows});");
        }
    }

    fn words(&mut self, locale: &str, count: usize) -> String {
        let syllables = match locale {
            "ar" => ["مع", "لو", "كر", "خط", "حم", "شب", "نا", "مد", "را", "سل"],
            "fr" => [
                "ré", "con", "mé", "lou", "cam", "toi", "é", "ra", "li", "que",
            ],
            "de" => [
                "ge", "ver", "schu", "fü", "ber", "ung", "an", "zei", "wör", "ta",
            ],
            _ => [
                "re", "con", "st", "wor", "li", "ne", "com", "ter", "pa", "in",
            ],
        };
        let mut word = || -> String {
            let length = 1 + self.dice.below(3);
            let syllables = (0..length).map(|_| syllables[self.dice.below(syllables.len())]);
            syllables.collect()
        };
        let words: Vec<String> = (0..count).map(|_| word()).collect();
        words.join(" ")
    }

    /// A row for each language: what it is about, and texts of so many words.
    fn texts(&mut self, about: &str, lengths: &[usize]) -> Vec<String> {
        let (locales, most) = match self.texts {
            Texts::Long => (LOCALES.as_slice(), usize::MAX),
            Texts::Short => (&LOCALES[..1], 3),
        };
        let row = |locale: &&str| {
            let mut row = format!("{about}, '{locale}'");
            for length in lengths {
                let _ = write!(row, ", '{}'", self.words(locale, *length.min(&most)));
            }
            row
        };
        locales.iter().map(row).collect()
    }

    fn source(&mut self, slug: &str) {
        let title = self.words("en", 7);
        let publisher = self.words("en", 2);
        let address = self.words("en", 5).replace(' ', "-");
        self.sources.push(format!(
            "'{slug}-source', '{title}', 'en', '{publisher}', 'https://source.example/{address}', 'alive', '2024', '2026-11-25'"
        ));
    }

    fn country(&mut self) {
        self.insert("territory (code, region)", &["'NO', 'europe'".to_owned()]);
        let names = LOCALES.map(|locale| format!("'NO', '{locale}', 'Longland'"));
        self.insert("territory_text (territory, locale, name)", &names);
        let row = "'longland', 'NO', '2026-11-25'".to_owned();
        self.insert("country (slug, territory, reviewed)", &[row]);
        let rows = self.texts("'longland'", &[4, 50, 60]);
        self.insert("country_text (country, locale, title, intro, gaps)", &rows);
        let (mut places, mut names) = (Vec::new(), Vec::new());
        for town in 0..TOWNS {
            places.push(format!("'town-{town}', 'NO', 6{}.1, 11.1", town % 10));
            names.extend(self.texts(&format!("'town-{town}'"), &[1]));
        }
        self.insert("place (slug, territory, latitude, longitude)", &places);
        self.insert("place_text (place, locale, name)", &names);
    }

    /// Every third runs here only.
    fn initiatives(&mut self, count: usize) {
        let mut rows = [const { Vec::new() }; 5];
        for n in 0..count {
            self.source(&format!("long-{n}"));
            let is_local = usize::from(n % 3 == 2);
            rows[0].push(format!("'long-{n}', {is_local}, '2026-11-25'"));
            rows[1].extend(self.texts(&format!("'long-{n}'"), &[3, 40]));
            rows[2].push(format!("'long-{n}', 'long-{n}-source'"));
            rows[3].push(format!("'longland', 'long-{n}'"));
            rows[4].extend(self.texts(&format!("'longland', 'long-{n}'"), &[20]));
        }
        let heads = [
            "initiative (slug, local, reviewed)",
            "initiative_text (initiative, locale, name, summary)",
            "initiative_source (initiative, source)",
            "presence (country, initiative)",
            "presence_text (country, initiative, locale, text)",
        ];
        self.insert_all(&heads, &rows);
    }

    /// The campaigns of an initiative with these numbers.
    pub(crate) fn campaigns(&mut self, initiative: usize, numbers: RangeInclusive<usize>) {
        let mut rows = [const { Vec::new() }; 5];
        for number in numbers {
            let slug = format!("long-{initiative}-{number}");
            let source = format!("'long-{initiative}-{}-source'", number.min(SOURCES_MAX));
            let town = number * 5 % TOWNS;
            rows[0].push(format!(
                "'{slug}', 'longland', 'long-{initiative}', 'town-{town}', '2024', 'active', NULL"
            ));
            rows[1].extend(self.texts(&format!("'{slug}'"), &[4, 9, 60]));
            rows[2].push(format!("'{slug}', 'hate-online'"));
            rows[3].push(format!("'{slug}', {source}"));
            for (unit, headed) in [("people-reached", 1), ("views", 0)] {
                let value = 1000 + self.dice.below(900_000);
                rows[4].push(format!(
                    "'{slug}-{unit}', '{slug}', {headed}, 'exact', {value}, '{unit}', 'whole', '2024', {source}, NULL"
                ));
            }
        }
        let heads = [
            "campaign (slug, country, initiative, place, date, status, link)",
            "campaign_text (campaign, locale, name, headline, story)",
            "campaign_theme (campaign, theme)",
            "campaign_source (campaign, source)",
            "figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note)",
        ];
        self.insert_all(&heads, &rows);
    }

    fn partners(&mut self) {
        let mut rows = [const { Vec::new() }; 3];
        for n in 0..PARTNERS {
            let slug = format!("partner-{n}");
            self.source(&slug);
            rows[0].push(format!(
                "'{slug}', '{}', 'ngo', NULL, NULL",
                self.words("en", 3)
            ));
            rows[1].push(format!(
                "'longland', '{slug}', NULL, 'organiser', '{slug}-source'"
            ));
            rows[2].extend(self.texts(&format!("'longland', '{slug}'"), &[15]));
        }
        let heads = [
            "partner (slug, name, kind, home, link)",
            "part (country, partner, initiative, role, source)",
            "part_text (country, partner, locale, text)",
        ];
        self.insert_all(&heads, &rows);
    }

    fn resources(&mut self) {
        let mut rows = [const { Vec::new() }; 3];
        for n in 0..RESOURCES {
            let slug = format!("guide-{n}");
            self.source(&slug);
            let (title, publisher) = (self.words("en", 6), self.words("en", 2));
            rows[0].push(format!(
                "'{slug}', 'guide', '{title}', 'en', '{publisher}', '2024', NULL, '{slug}-source'"
            ));
            rows[1].extend(self.texts(&format!("'{slug}'"), &[25]));
            rows[2].push(format!("'longland', '{slug}'"));
        }
        let heads = [
            "resource (slug, kind, title, language, publisher, published, link, source)",
            "resource_text (resource, locale, summary)",
            "country_resource (country, resource)",
        ];
        self.insert_all(&heads, &rows);
    }

    /// Countries with a name, a review of their own day, a partner of Longland that works in all of them, and little else.
    fn countries(&mut self, count: usize) {
        let letter = |place: usize| char::from(b'A' + u8::try_from(place % 26).unwrap());
        let mut rows = [const { Vec::new() }; 6];
        for n in 0..count {
            let code = format!("{}{}", ['Q', 'X', 'Y', 'Z'][n / 26], letter(n));
            let slug = format!("country-{}", code.to_lowercase());
            rows[0].push(format!("'{code}', 'africa'"));
            rows[1].push(format!("'{code}', 'en', 'Country {code}'"));
            let day = 1 + n % 25;
            rows[2].push(format!("'{slug}', '{code}', '2026-11-{day:02}'"));
            rows[3].push(format!(
                "'{slug}', 'en', 'Counterspeech in {code}', 'Little is known.', 'Nearly all.'"
            ));
            rows[4].push(format!(
                "'{slug}', 'partner-0', NULL, 'organiser', 'partner-0-source'"
            ));
            rows[5].push(format!(
                "'{slug}', 'partner-0', 'en', 'Did its part in {code}.'"
            ));
        }
        let heads = [
            "territory (code, region)",
            "territory_text (territory, locale, name)",
            "country (slug, territory, reviewed)",
            "country_text (country, locale, title, intro, gaps)",
            "part (country, partner, initiative, role, source)",
            "part_text (country, partner, locale, text)",
        ];
        self.insert_all(&heads, &rows);
    }

    /// Resources that no country shows.
    fn more_resources(&mut self, count: usize) {
        let mut rows = [const { Vec::new() }; 2];
        for n in 0..count {
            rows[0].push(format!(
                "'more-{n}', 'report', 'Report {n}', 'en', 'Somebody', '2024', NULL, 'guide-0-source'"
            ));
            rows[1].push(format!("'more-{n}', 'en', 'What it says.'"));
        }
        let heads = [
            "resource (slug, kind, title, language, publisher, published, link, source)",
            "resource_text (resource, locale, summary)",
        ];
        self.insert_all(&heads, &rows);
    }

    fn insert_all(&mut self, heads: &[&str], rows: &[Vec<String>]) {
        for (head, rows) in heads.iter().zip(rows) {
            self.insert(head, rows);
        }
    }
}

/// Makes the directory large: at most 104 countries more, and resources.
pub(crate) fn enlarge(desk: &Desk, countries: usize) {
    let mut author = Author::new(Texts::Short);
    author.countries(countries);
    author.more_resources(RESOURCES_ADDED);
    fs::write(desk.data().join("countries/many.sql"), author.seed).unwrap();
}
