//! `/{locale}/coverage`: how complete the directory is in each language.

use askama::Template;
use axum::response::Html;

use crate::content::Content;
use crate::content::model::{Country, Localised, Presence};
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

/// How many texts of a kind there are, and in how many the language has its own.
struct Tally {
    kind: &'static str,
    done: usize,
    all: usize,
}

impl Tally {
    fn of<'a, T: 'a>(
        kind: &'static str,
        texts: impl Iterator<Item = &'a Localised<T>>,
        locale: Locale,
    ) -> Tally {
        texts.fold(
            Tally {
                kind,
                done: 0,
                all: 0,
            },
            |tally, text| Tally {
                done: tally.done + usize::from(text.has(locale)),
                all: tally.all + 1,
                ..tally
            },
        )
    }
}

pub async fn show(page: Page) -> Result<Html<String>> {
    let t = page.t;
    let languages = Locale::ALL
        .into_iter()
        .map(|locale| LanguageView {
            locale,
            rows: tallies(&page.content, locale)
                .into_iter()
                .map(|Tally { kind, done, all }| {
                    let (done, all) = (t.number(done as u64), t.number(all as u64));
                    let share = t.say_with("coverage-of", &[("done", &done), ("all", &all)]);
                    (t.say(kind), share)
                })
                .collect(),
            countries: complete_countries(&page, locale),
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

fn tallies(content: &Content, locale: Locale) -> [Tally; 6] {
    let countries = || content.countries.all().iter();
    let parts = countries().flat_map(|country| &country.parts);
    [
        Tally::of(
            "coverage-countries",
            countries().map(|country| &country.text),
            locale,
        ),
        Tally::of(
            "coverage-initiatives",
            content
                .initiatives
                .all()
                .iter()
                .map(|initiative| &initiative.text),
            locale,
        ),
        Tally::of(
            "coverage-campaigns",
            content
                .campaigns
                .all()
                .iter()
                .map(|campaign| &campaign.text),
            locale,
        ),
        Tally::of("coverage-parts", parts.map(|part| &part.text), locale),
        Tally::of(
            "coverage-resources",
            content
                .resources
                .all()
                .iter()
                .map(|resource| &resource.summary),
            locale,
        ),
        Tally::of("coverage-notes", content.notes.all().iter(), locale),
    ]
}

/// The countries on whose pages nothing misses in a language.
fn complete_countries(page: &Page, locale: Locale) -> Vec<Crumb> {
    let content = &page.content;
    let is_told = |presence: &Presence| {
        let mut campaigns = presence
            .campaigns
            .iter()
            .map(|key| &content.campaigns[*key]);
        content.initiatives[presence.initiative].text.has(locale)
            && presence.text.as_ref().is_none_or(|text| text.has(locale))
            && campaigns.all(|campaign| campaign.text.has(locale))
    };
    let is_whole = |country: &Country| {
        let mut resources = country.resources.iter().map(|key| &content.resources[*key]);
        country.text.has(locale)
            && country.presences.iter().all(is_told)
            && country.parts.iter().all(|part| part.text.has(locale))
            && resources.all(|resource| resource.summary.has(locale))
    };
    country::crumbs(page, is_whole)
}
