//! How fast entries are found in a directory of 100,000 campaigns, beside SQLite's FTS5 on the same texts.
//!
//! `cargo bench --bench search`, or with another number of campaigns: `cargo bench --bench search -- 5000`.
//!
//! Ours: the first 20 results of a query, words that only begin alike included, and with them what each value of each facet
//! would leave. FTS5: the 20 best rows by `bm25()`, no facets; once asked the same question (`"word"*`), and once for whole
//! words, which is an easier one. It is given the words as we fold them, in one column, so both see the same words in the
//! same texts; where we mend a slip, it is asked for the word that was meant. Both answer one query at a time on one core,
//! taking turns; the medians of the rounds are compared, and our times are the medians of each query's rounds. `overlap` is how much of FTS5's first 20, for whole words where
//! whole words were typed, is in ours. Only ratios and shares travel from one machine to another.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the table is what this is for; times, which do not travel, stand beside it"
)]

mod directory;

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Context;
use counterspeech_directory::content::Content;
use counterspeech_directory::content::search::entries;
use counterspeech_directory::content::search::{Chosen, Facet, Index, Query, words};
use counterspeech_directory::content::watch::Publisher;
use counterspeech_directory::i18n::Locale;
use rusqlite::Connection;

use directory::{Dice, Size, Vocabulary};

const CAMPAIGNS: usize = 100_000;
const COUNTRIES: usize = 250;
const RESULTS: u32 = 20;
/// Queries of each kind.
const QUERIES: usize = 40;
/// How often each side answers all queries of a kind.
const ROUNDS: usize = 7;

/// A kind of query, as both sides are asked.
struct Kind {
    name: &'static str,
    queries: Vec<Asked>,
    /// Whether only campaigns of one country are wanted.
    has_facet: bool,
}

struct Asked {
    typed: String,
    /// In FTS5's own language: what we look for, and whole words where whole words were typed.
    same: String,
    whole: String,
    locale: Locale,
}

impl Asked {
    fn add(&mut self, meant: &str, typed: &str) {
        let is_beginning = meant.starts_with(typed);
        let known = if is_beginning { typed } else { meant };
        let is_whole = !is_beginning || typed == meant;
        for (query, word) in [
            (&mut self.typed, typed.to_owned()),
            (&mut self.same, format!("\"{known}\"*")),
            (
                &mut self.whole,
                format!("\"{known}\"{}", if is_whole { "" } else { "*" }),
            ),
        ] {
            if !query.is_empty() {
                query.push(' ');
            }
            query.push_str(&word);
        }
    }
}

fn main() -> anyhow::Result<()> {
    let campaigns = std::env::args()
        .find_map(|word| word.parse().ok())
        .unwrap_or(CAMPAIGNS);
    let folder = tempfile::tempdir()?;
    let size = Size {
        countries: COUNTRIES.min(campaigns),
        campaigns,
    };
    directory::write(&folder.path().join("data"), size)?;
    let runtime = tokio::runtime::Runtime::new()?;
    let content = runtime.block_on(async {
        let state = folder.path().join("state");
        std::fs::create_dir_all(&state)?;
        let (_, published) = Publisher::start(&folder.path().join("data"), &state).await?;
        let content = Arc::clone(&published.borrow().content);
        let search = published.borrow().search.clone();
        search.index().await?;
        anyhow::Ok(content)
    })?;
    let start = Instant::now();
    let index = Index::build(&content);
    let built = start.elapsed();
    let fts = fts(&folder.path().join("fts.db"), &content)?;
    let bytes = text_bytes(&content);
    println!(
        "{campaigns} campaigns, {} MB of text; the index takes {:.2} bytes for each byte of text\n",
        bytes / 1_000_000,
        ratio(index.bytes(), bytes)
    );
    eprintln!("index made in {:.2} s", built.as_secs_f64());
    println!("| query | times FTS5, same question | times FTS5, whole words | overlap |");
    println!("|---|---|---|---|");
    let mut all = Measured::default();
    for kind in kinds() {
        let measured = measure(&index, &fts, &kind)?;
        measured.print(kind.name);
        all.add(measured);
    }
    all.print("all of them");
    Ok(())
}

/// The query mix. Ranks: how common the words are.
fn kinds() -> Vec<Kind> {
    let languages = [Locale::En, Locale::Fr, Locale::De, Locale::Ar];
    let vocabularies = languages.map(|locale| Vocabulary::new(locale.tag()));
    let mut dice = Dice::new(2);
    let mut make = |ranks: &[(usize, usize)], spell: fn(&str) -> String| {
        let mut queries = Vec::new();
        for number in 0..QUERIES {
            // As many in English as in all the others.
            let language = if number % 2 == 0 {
                0
            } else {
                1 + number / 2 % 3
            };
            let mut asked = Asked {
                typed: String::new(),
                same: String::new(),
                whole: String::new(),
                locale: languages[language],
            };
            for (from, to) in ranks {
                let rank = from + dice.roll(to - from);
                let mut meant = String::new();
                words::each(vocabularies[language].stem(rank), |token| {
                    meant.push_str(token.word);
                });
                asked.add(&meant, &spell(&meant));
            }
            queries.push(asked);
        }
        queries
    };
    let kind = |name, queries| Kind {
        name,
        queries,
        has_facet: false,
    };
    let whole = |word: &str| word.to_owned();
    let beginning = |word: &str| word.chars().take(4).collect();
    let with_slip = |word: &str| {
        let mut typed: Vec<char> = word.chars().collect();
        typed.insert(2, 'x');
        typed.into_iter().collect()
    };
    vec![
        kind("a common word", make(&[(0, 60)], whole)),
        kind("a rare word", make(&[(5_000, 30_000)], whole)),
        kind("two words", make(&[(0, 200), (100, 1_000)], whole)),
        kind("the beginning of a word", make(&[(100, 2_000)], beginning)),
        kind("a word with a slip", make(&[(100, 2_000)], with_slip)),
        Kind {
            has_facet: true,
            ..kind("a common word, in one country", make(&[(0, 60)], whole))
        },
    ]
}

/// What all rounds of a kind took.
#[derive(Default)]
struct Measured {
    /// By query, in each round.
    ours: Vec<Vec<Duration>>,
    /// Of each round: ours, FTS5 with the same question, FTS5 with whole words.
    rounds: Vec<[Duration; 3]>,
    overlaps: Vec<f64>,
}

impl Measured {
    fn add(&mut self, other: Measured) {
        if self.rounds.is_empty() {
            self.rounds = vec![[Duration::ZERO; 3]; other.rounds.len()];
        }
        for (all, one) in self.rounds.iter_mut().zip(other.rounds) {
            for (all, one) in all.iter_mut().zip(one) {
                *all += one;
            }
        }
        self.ours.extend(other.ours);
        self.overlaps.extend(other.overlaps);
    }

    /// How many times as many queries per second are ours as those of a column.
    fn ratio(&self, column: usize) -> f64 {
        let rounds = self.rounds.iter();
        let mut ratios: Vec<f64> = rounds
            .map(|round| round[column].as_secs_f64() / round[0].as_secs_f64())
            .collect();
        ratios.sort_by(f64::total_cmp);
        ratios[ratios.len() / 2]
    }

    fn print(&self, name: &str) {
        // Of each query the median of its rounds: what else the machine had to do is no part of a query.
        let mut ours: Vec<Duration> = self.ours.iter().map(|rounds| median(rounds)).collect();
        ours.sort();
        let ms = |time: Duration| time.as_secs_f64() * 1000.0;
        let overlap = if self.overlaps.is_empty() {
            "–".to_owned()
        } else {
            let count = u32::try_from(self.overlaps.len()).unwrap_or(u32::MAX);
            format!(
                "{:.2}",
                self.overlaps.iter().sum::<f64>() / f64::from(count)
            )
        };
        println!(
            "| {name} | {:.1} | {:.1} | {overlap} |",
            self.ratio(1),
            self.ratio(2),
        );
        eprintln!(
            "{name}: median {:.2} ms, 99 % within {:.2} ms",
            ms(ours[ours.len() / 2]),
            ms(ours[ours.len() * 99 / 100]),
        );
    }
}

fn measure(index: &Index, fts: &Connection, kind: &Kind) -> anyhow::Result<Measured> {
    let mut chosen = Chosen::default();
    if kind.has_facet {
        chosen[Facet::Country as usize] = index.facets.all(Facet::Country).nth(7);
    }
    let mut measured = Measured {
        ours: vec![Vec::new(); kind.queries.len()],
        ..Measured::default()
    };
    for round in 0..=ROUNDS {
        let mut times = [Duration::ZERO; 3];
        for (asked, all_ours) in kind.queries.iter().zip(&mut measured.ours) {
            let (found, ours) = timed(|| Ok(ask_index(index, asked, &chosen)))?;
            let (_, same) = timed(|| ask_fts(fts, &asked.same))?;
            let (rows, whole) = timed(|| ask_fts(fts, &asked.whole))?;
            // The first round only warms up, and compares.
            if round == 0 {
                if !kind.has_facet && !rows.is_empty() {
                    let common = rows.iter().filter(|row| found.contains(row)).count();
                    measured.overlaps.push(ratio(common, rows.len()));
                }
                continue;
            }
            for (all, one) in times.iter_mut().zip([ours, same, whole]) {
                *all += one;
            }
            all_ours.push(ours);
        }
        if round > 0 {
            measured.rounds.push(times);
        }
    }
    Ok(measured)
}

fn median(times: &[Duration]) -> Duration {
    let mut times = times.to_vec();
    times.sort();
    times[times.len() / 2]
}

fn timed<T>(work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<(T, Duration)> {
    let start = Instant::now();
    let result = black_box(work()?);
    Ok((result, start.elapsed()))
}

/// The numbers of the entries found.
fn ask_index(index: &Index, asked: &Asked, chosen: &Chosen) -> Vec<u32> {
    let words = words::of_query(&asked.typed);
    let find = |words: &[String]| {
        index.find(&Query {
            words,
            chosen,
            locale: asked.locale,
            from: 0,
            most: RESULTS as usize,
        })
    };
    let mut found = find(&words);
    if found.counts.total == 0
        && let Some(respelt) = index.respell(&words, asked.locale)
    {
        found = find(&respelt);
    }
    found.hits.iter().map(|hit| hit.number).collect()
}

fn ask_fts(fts: &Connection, asked: &str) -> anyhow::Result<Vec<u32>> {
    let mut query = fts.prepare_cached(
        "SELECT entry FROM texts WHERE texts MATCH ?1 ORDER BY bm25(texts) LIMIT ?2",
    )?;
    let rows = query.query_map((asked, RESULTS), |row| row.get(0))?;
    rows.collect::<Result<_, _>>().context("asking FTS5")
}

/// The same texts in FTS5, in the same words.
fn fts(path: &Path, content: &Content) -> anyhow::Result<Connection> {
    let mut db = Connection::open(path)?;
    db.execute_batch("CREATE VIRTUAL TABLE texts USING fts5(entry UNINDEXED, text, prefix='2 3 4', tokenize='unicode61')")?;
    let transaction = db.transaction()?;
    {
        let mut insert = transaction.prepare("INSERT INTO texts (entry, text) VALUES (?1, ?2)")?;
        for (number, entry) in (0_u32..).zip(entries::all(content)) {
            entries::with_texts(content, entry, |texts| -> anyhow::Result<()> {
                for text in texts {
                    let mut folded = String::new();
                    let mut add = |line: &str| {
                        words::each(line, |token| {
                            folded.push_str(token.word);
                            folded.push(' ');
                        });
                    };
                    add(text.title);
                    text.each_line(add);
                    insert.execute((number, folded))?;
                }
                Ok(())
            })?;
        }
    }
    transaction.commit()?;
    db.execute_batch("INSERT INTO texts (texts) VALUES ('optimize')")?;
    Ok(db)
}

fn text_bytes(content: &Content) -> usize {
    let mut bytes = 0;
    for entry in entries::all(content) {
        entries::with_texts(content, entry, |texts| {
            for text in texts {
                bytes += text.title.len();
                text.each_line(|line| bytes += line.len());
            }
        });
    }
    bytes
}

#[expect(clippy::cast_precision_loss, reason = "a share needs no more")]
fn ratio(a: usize, b: usize) -> f64 {
    a as f64 / b.max(1) as f64
}
