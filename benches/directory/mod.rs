//! A directory as large as one likes, and always the same: seeds with texts in four languages whose words are as unevenly
//! common as those of people (Zipf), and of which each text repeats a few, as texts about something do.

mod vocabulary;

use std::fmt::Write as _;
use std::fs;
use std::io::{Error, ErrorKind};
use std::path::Path;

pub(crate) use vocabulary::{Dice, Vocabulary};

use vocabulary::STEMS;

pub(crate) const LANGUAGES: [&str; 4] = ["en", "fr", "de", "ar"];

/// Of a hundred campaigns, so many are told in a second language as well.
const TRANSLATED_PERCENT: usize = 30;
/// Words that each text is about, and how many of a hundred words are one of them.
const TOPICS: usize = 6;
const TOPIC_PERCENT: usize = 20;
const STORY_WORDS: (usize, usize) = (40, 100);
const INITIATIVES: usize = 120;
const PRESENCES_PER_COUNTRY: usize = 12;
/// How many rows one statement inserts.
const ROWS_PER_STATEMENT: usize = 200;

/// Their codes have two letters.
const COUNTRIES_MAX: usize = 26 * 26;

/// How large a directory shall be.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    /// 1 to 676.
    pub(crate) countries: usize,
    pub(crate) campaigns: usize,
}

/// What one text is about.
struct Author<'a> {
    vocabulary: &'a Vocabulary,
    topics: [usize; TOPICS],
}

impl<'a> Author<'a> {
    fn new(vocabulary: &'a Vocabulary, dice: &mut Dice) -> Author<'a> {
        Author {
            vocabulary,
            topics: std::array::from_fn(|_| Vocabulary::rank(dice, 100)),
        }
    }

    fn words(&self, dice: &mut Dice, count: usize, topic_percent: usize) -> String {
        let words: Vec<String> = (0..count)
            .map(|_| {
                let rank = if dice.roll(100) < topic_percent {
                    self.topics[dice.roll(TOPICS)]
                } else {
                    Vocabulary::rank(dice, 0)
                };
                self.vocabulary.word(dice, rank)
            })
            .collect();
        let text = words.join(" ");
        let mut chars = text.chars();
        let first: String = chars
            .next()
            .into_iter()
            .flat_map(char::to_uppercase)
            .collect();
        first + chars.as_str()
    }

    fn name(&self, dice: &mut Dice) -> String {
        let count = 2 + dice.roll(2);
        self.words(dice, count, 100)
    }

    fn sentence(&self, dice: &mut Dice) -> String {
        let count = 6 + dice.roll(4);
        self.words(dice, count, 50)
    }

    fn story(&self, dice: &mut Dice) -> String {
        let (least, most) = STORY_WORDS;
        let mut left = least + dice.roll(most - least);
        let mut story = String::new();
        while left > 0 {
            let count = (8 + dice.roll(8)).min(left);
            left -= count;
            let _ = write!(story, "{}. ", self.words(dice, count, TOPIC_PERCENT));
        }
        story.trim_end().to_owned()
    }
}

/// Rows on their way into a seed.
struct Rows {
    head: &'static str,
    rows: Vec<String>,
}

impl Rows {
    fn new(head: &'static str) -> Rows {
        Rows {
            head,
            rows: Vec::new(),
        }
    }

    fn add(&mut self, row: String) {
        self.rows.push(row);
    }

    fn write(&self, seed: &mut String) {
        for rows in self.rows.chunks(ROWS_PER_STATEMENT) {
            let _ = writeln!(
                seed,
                "INSERT INTO {} VALUES\n  ({});",
                self.head,
                rows.join("),\n  (")
            );
        }
    }
}

/// Writes the seeds of a directory into a folder. Languages, units and themes are those of the real one.
pub(crate) fn write(folder: &Path, size: Size) -> std::io::Result<()> {
    if !(1..=COUNTRIES_MAX).contains(&size.countries) {
        let limit = format!("a directory has 1 to {COUNTRIES_MAX} countries");
        return Err(Error::new(ErrorKind::InvalidInput, limit));
    }
    let real = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    fs::create_dir_all(folder.join("countries"))?;
    for file in ["languages.sql", "units.sql", "themes.sql", "outlines.sql"] {
        fs::copy(real.join(file), folder.join(file))?;
    }
    let vocabularies = LANGUAGES.map(Vocabulary::new);
    let mut dice = Dice::new(1);
    fs::write(
        folder.join("territories.sql"),
        territories(&vocabularies, size),
    )?;
    fs::write(
        folder.join("initiatives.sql"),
        initiatives(&vocabularies, &mut dice),
    )?;
    fs::write(
        folder.join("sources.sql"),
        "INSERT INTO source (slug, title, language, publisher, address, state, published, read) VALUES\n  \
         ('all', 'A report', 'en', 'Somebody', 'https://source.example/report', 'alive', '2020', '2026-11-25');\n",
    )?;
    for country in 0..size.countries {
        let from = size.campaigns * country / size.countries;
        let to = size.campaigns * (country + 1) / size.countries;
        let seed = self::country(&vocabularies, &mut dice, country, from..to);
        fs::write(
            folder.join(format!("countries/{}.sql", code(country).to_lowercase())),
            seed,
        )?;
    }
    Ok(())
}

fn code(country: usize) -> String {
    let letter = |place: usize| char::from(b'A' + u8::try_from(place % 26).expect("below 26"));
    [letter(country / 26), letter(country)].iter().collect()
}

fn name_of(vocabulary: &Vocabulary, country: usize) -> String {
    let stem = vocabulary.stem(STEMS - 1 - country);
    let mut chars = stem.chars();
    let first: String = chars
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    first + chars.as_str()
}

fn territories(vocabularies: &[Vocabulary; 4], size: Size) -> String {
    let mut territories = Rows::new("territory (code, region)");
    let mut names = Rows::new("territory_text (territory, locale, name)");
    for country in 0..size.countries {
        let region = ["africa", "americas", "asia", "europe", "oceania"][country % 5];
        territories.add(format!("'{}', '{region}'", code(country)));
        for (language, vocabulary) in LANGUAGES.iter().zip(vocabularies) {
            names.add(format!(
                "'{}', '{language}', '{}'",
                code(country),
                name_of(vocabulary, country)
            ));
        }
    }
    let mut seed = String::new();
    territories.write(&mut seed);
    names.write(&mut seed);
    seed
}

fn initiatives(vocabularies: &[Vocabulary; 4], dice: &mut Dice) -> String {
    let mut initiatives = Rows::new("initiative (slug, local, reviewed)");
    let mut texts = Rows::new("initiative_text (initiative, locale, name, summary)");
    for initiative in 0..INITIATIVES {
        initiatives.add(format!("'initiative-{initiative}', 0, '2026-11-25'"));
        for (language, vocabulary) in LANGUAGES.iter().zip(vocabularies) {
            let author = Author::new(vocabulary, dice);
            texts.add(format!(
                "'initiative-{initiative}', '{language}', '{}', '{}'",
                author.name(dice),
                author.story(dice)
            ));
        }
    }
    let mut seed = String::new();
    initiatives.write(&mut seed);
    texts.write(&mut seed);
    seed
}

fn country(
    vocabularies: &[Vocabulary; 4],
    dice: &mut Dice,
    country: usize,
    campaigns: std::ops::Range<usize>,
) -> String {
    let slug = format!("country-{}", code(country).to_lowercase());
    let mut countries = Rows::new("country (slug, territory, reviewed)");
    countries.add(format!("'{slug}', '{}', '2026-11-25'", code(country)));
    let mut country_texts = Rows::new("country_text (country, locale, title, intro, gaps)");
    for (language, vocabulary) in LANGUAGES.iter().zip(vocabularies) {
        let author = Author::new(vocabulary, dice);
        country_texts.add(format!(
            "'{slug}', '{language}', '{}', '{}', '{}'",
            name_of(vocabulary, country),
            author.story(dice),
            author.sentence(dice)
        ));
    }
    let mut presences = Rows::new("presence (country, initiative)");
    for place in 0..PRESENCES_PER_COUNTRY {
        presences.add(format!(
            "'{slug}', 'initiative-{}'",
            (country + place * 7) % INITIATIVES
        ));
    }
    let mut rows = Rows::new("campaign (slug, country, initiative, place, date, status, link)");
    let mut texts = Rows::new("campaign_text (campaign, locale, name, headline, story)");
    let mut themes = Rows::new("campaign_theme (campaign, theme)");
    let mut sources = Rows::new("campaign_source (campaign, source)");
    let mut figures = Rows::new(
        "figure (slug, campaign, headed, qualifier, value, unit, period, as_of, source, note)",
    );
    for campaign in campaigns {
        let initiative = (country + dice.roll(PRESENCES_PER_COUNTRY) * 7) % INITIATIVES;
        let status = ["active", "ended", "unknown"][dice.roll(3)];
        let year = 2010 + dice.roll(17);
        rows.add(format!(
            "'c{campaign}', '{slug}', 'initiative-{initiative}', NULL, '{year}', '{status}', NULL"
        ));
        let mut tell = |language: usize, dice: &mut Dice| {
            let author = Author::new(&vocabularies[language], dice);
            texts.add(format!(
                "'c{campaign}', '{}', '{}', '{}.', '{}'",
                LANGUAGES[language],
                author.name(dice),
                author.sentence(dice),
                author.story(dice)
            ));
        };
        tell(0, dice);
        if dice.roll(100) < TRANSLATED_PERCENT {
            let second = 1 + dice.roll(LANGUAGES.len() - 1);
            tell(second, dice);
        }
        let theme = [
            "racism",
            "refugees",
            "prejudice",
            "inclusion",
            "solidarity",
            "bullying",
        ][dice.roll(6)];
        themes.add(format!("'c{campaign}', '{theme}'"));
        sources.add(format!("'c{campaign}', 'all'"));
        figures.add(format!(
            "'c{campaign}-people', 'c{campaign}', 1, 'exact', {}, 'people-reached', 'whole', '{year}', 'all', NULL",
            100 + dice.roll(100_000)
        ));
    }
    let mut seed = String::new();
    for rows in [
        countries,
        country_texts,
        presences,
        rows,
        texts,
        themes,
        sources,
        figures,
    ] {
        rows.write(&mut seed);
    }
    seed
}
