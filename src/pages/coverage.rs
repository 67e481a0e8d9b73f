//! `/{locale}/coverage`: how complete the directory is in each language.

use std::sync::Arc;

use anyhow::Context;
use askama::Template;
use axum::response::Html;
use tokio::sync::Semaphore;

use crate::content::Content;
use crate::content::model::{Campaign, Country, Figure, Localised};
use crate::content::table::Key;
use crate::i18n::Locale;
use crate::pages::country;
use crate::pages::home::oldest_review;
use crate::pages::page::{Crumb, Head, Page};
use crate::web::Result;

/// A large directory is unpacked for this, which takes a while: for one visitor at a time.
static TURN: Semaphore = Semaphore::const_new(1);

#[derive(Template)]
#[template(path = "pages/coverage.html")]
struct CoverageView<'a> {
    page: &'a Page,
    head: Head,
    languages: Vec<LanguageView>,
}

/// How complete one language is.
struct LanguageView {
    locale: Locale,
    rows: Vec<(String, String)>,
    /// The countries whose pages speak it from end to end.
    countries: Vec<Crumb>,
}

/// A truth for each language, in the order of [`Locale::ALL`].
type InEach = [bool; Locale::ALL.len()];

const EVERY: InEach = [true; Locale::ALL.len()];

/// In which languages a text can be read.
fn has<T>(text: &Localised<T>) -> InEach {
    Locale::ALL.map(|locale| text.has(locale))
}

fn both(a: InEach, b: InEach) -> InEach {
    std::array::from_fn(|place| a[place] && b[place])
}

/// How many texts of a kind there are, and in how many each language has its own.
struct Tally {
    kind: &'static str,
    done: [usize; Locale::ALL.len()],
    all: usize,
}

impl Tally {
    fn of(kind: &'static str, texts: impl Iterator<Item = InEach>) -> Tally {
        let mut tally = Tally {
            kind,
            done: [0; Locale::ALL.len()],
            all: 0,
        };
        for has in texts {
            tally.all += 1;
            for (done, has) in tally.done.iter_mut().zip(has) {
                *done += usize::from(has);
            }
        }
        tally
    }
}

/// What the page tells, of all languages at once: each text is looked at only once.
struct Coverage {
    tallies: [Tally; 6],
    /// By country: in which languages nothing misses on its pages.
    whole: Vec<InEach>,
}

impl Coverage {
    fn of(content: &Content) -> Coverage {
        let spoken = Spoken::of(content);
        let countries = content.countries.all();
        let told = countries.iter().map(|country| spoken.country(country));
        let mut whole: Vec<InEach> = told.collect();
        let mut mark = |country: Key<Country>, has: InEach| {
            let whole = &mut whole[country.place()];
            *whole = both(*whole, has);
        };
        let countries = countries.iter().map(|country| has(&country.text));
        let initiatives = content.initiatives.all().iter();
        let initiatives = initiatives.map(|initiative| has(&initiative.text));
        let tallies = [
            Tally::of("coverage-countries", countries),
            Tally::of("coverage-initiatives", initiatives),
            Tally::of(
                "coverage-campaigns",
                content.campaigns.iter().map(|campaign| {
                    mark(campaign.country, spoken.campaign(&campaign));
                    has(&campaign.text)
                }),
            ),
            Tally::of(
                "coverage-parts",
                content.parts.iter().map(|part| {
                    mark(part.country, has(&part.text));
                    has(&part.text)
                }),
            ),
            Tally::of("coverage-resources", spoken.resources.iter().copied()),
            Tally::of("coverage-notes", spoken.notes.iter().copied()),
        ];
        Coverage { tallies, whole }
    }
}

/// In which languages the parts of pages can be read.
struct Spoken<'a> {
    content: &'a Content,
    notes: Vec<InEach>,
    /// With their units and notes.
    figures: Vec<InEach>,
    resources: Vec<InEach>,
}

impl Spoken<'_> {
    fn of(content: &Content) -> Spoken<'_> {
        let notes: Vec<InEach> = content.notes.iter().map(|note| has(&note)).collect();
        let figures = content.figures.iter().map(|figure| {
            let note = figure.note.map_or(EVERY, |note| notes[note.place()]);
            both(has(&content.units[figure.unit].words), note)
        });
        let resources = content.resources.iter();
        Spoken {
            content,
            figures: figures.collect(),
            resources: resources.map(|resource| has(&resource.summary)).collect(),
            notes,
        }
    }

    fn figures(&self, keys: &[Key<Figure>]) -> InEach {
        let figures = keys.iter().map(|key| self.figures[key.place()]);
        figures.fold(EVERY, both)
    }

    fn campaign(&self, campaign: &Campaign) -> InEach {
        let themes = campaign.themes.iter();
        let themes = themes.map(|theme| has(&self.content.themes[*theme]));
        let place = campaign
            .place
            .map(|place| has(&self.content.places[place].name));
        let words = [has(&campaign.text), self.figures(&campaign.figures)];
        words
            .into_iter()
            .chain(themes)
            .chain(place)
            .fold(EVERY, both)
    }

    /// All of a country, its campaigns and parts aside.
    fn country(&self, country: &Country) -> InEach {
        let presences = country.presences.iter().flat_map(|presence| {
            let initiative = &self.content.initiatives[presence.initiative];
            [
                presence.text.as_ref().map_or(EVERY, has),
                self.figures(&presence.figures),
                has(&initiative.text),
                self.figures(&initiative.figures),
            ]
        });
        let resources = country
            .resources
            .iter()
            .map(|key| self.resources[key.place()]);
        let own = [
            has(&country.text),
            has(&self.content.territories[country.territory].name),
            self.figures(&country.figures),
        ];
        own.into_iter()
            .chain(presences)
            .chain(resources)
            .fold(EVERY, both)
    }
}

pub async fn show(page: Page) -> Result<Html<String>> {
    let t = page.t;
    let turn = TURN.acquire().await.context("waiting to count texts")?;
    let content = Arc::clone(&page.content);
    let count = move || {
        // Until it is done, even if nobody waits for it any more.
        let _turn = turn;
        Coverage::of(&content)
    };
    let Coverage { tallies, whole } = tokio::task::spawn_blocking(count)
        .await
        .context("counting texts")?;
    let countries = || page.content.countries.keys();
    let languages = Locale::ALL
        .into_iter()
        .enumerate()
        .map(|(place, locale)| LanguageView {
            locale,
            rows: tallies
                .iter()
                .map(|Tally { kind, done, all }| {
                    let (done, all) = (t.number(done[place] as u64), t.number(*all as u64));
                    let share = t.say_with("coverage-of", &[("done", &done), ("all", &all)]);
                    (t.say(kind), share)
                })
                .collect(),
            countries: country::crumbs(
                &page,
                countries().filter(|country| whole[country.place()][place]),
            ),
        })
        .collect();
    let head = Head {
        reviewed: oldest_review(&page).map(|when| page.reviewed(when)),
        ..Head::new(t.say("coverage-title"), t.say("coverage-description"))
    };
    page.show(&CoverageView {
        page: &page,
        head,
        languages,
    })
}
