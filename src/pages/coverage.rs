//! `/{locale}/coverage`: how complete the directory is in each language.

use std::sync::Arc;

use anyhow::Context;
use askama::Template;
use axum::response::Html;

use crate::content::Content;
use crate::content::model::{Country, Localised};
use crate::content::table::Key;
use crate::i18n::Locale;
use crate::pages::country;
use crate::pages::home::oldest_review;
use crate::pages::page::{Crumb, Head, Page};
use crate::web::Result;

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
        let countries = content.countries.all();
        let resources: Vec<InEach> = content
            .resources
            .iter()
            .map(|resource| has(&resource.summary))
            .collect();
        let mut whole: Vec<InEach> = countries
            .iter()
            .map(|country| told(content, country, &resources))
            .collect();
        let mut mark = |country: Key<Country>, has: InEach| {
            let whole = &mut whole[country.place()];
            *whole = both(*whole, has);
            has
        };
        let initiatives = content.initiatives.all().iter();
        let tallies = [
            Tally::of(
                "coverage-countries",
                countries.iter().map(|country| has(&country.text)),
            ),
            Tally::of(
                "coverage-initiatives",
                initiatives.map(|initiative| has(&initiative.text)),
            ),
            Tally::of(
                "coverage-campaigns",
                content
                    .campaigns
                    .iter()
                    .map(|campaign| mark(campaign.country, has(&campaign.text))),
            ),
            Tally::of(
                "coverage-parts",
                content
                    .parts
                    .iter()
                    .map(|part| mark(part.country, has(&part.text))),
            ),
            Tally::of("coverage-resources", resources.into_iter()),
            Tally::of(
                "coverage-notes",
                content.notes.iter().map(|note| has(&note)),
            ),
        ];
        Coverage { tallies, whole }
    }
}

/// In which languages everything on the pages of a country can be read, its campaigns and parts aside.
fn told(content: &Content, country: &Country, resources: &[InEach]) -> InEach {
    let presences = country.presences.iter().map(|presence| {
        let own = presence.text.as_ref().map_or([true; _], has);
        both(own, has(&content.initiatives[presence.initiative].text))
    });
    let resources = country.resources.iter().map(|key| resources[key.place()]);
    presences.chain(resources).fold(has(&country.text), both)
}

pub async fn show(page: Page) -> Result<Html<String>> {
    let t = page.t;
    // Of a large directory, that takes a while.
    let content = Arc::clone(&page.content);
    let Coverage { tallies, whole } = tokio::task::spawn_blocking(move || Coverage::of(&content))
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
