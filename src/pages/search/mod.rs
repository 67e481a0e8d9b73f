//! `/{locale}/search`: entries by words and facets. What somebody searches for is kept nowhere: not in the page cache, not
//! in a log, and by no cache on the way.

mod address;
mod marked;
mod narrowing;
mod results;
mod seeker;

use anyhow::Context;
use askama::Template;
use axum::Extension;
use axum::extract::RawQuery;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use tokio::sync::Semaphore;

use self::address::Asked;
use self::narrowing::{ChoiceView, FacetView, choice, choices, facets, href};
use self::results::ResultView;
use self::seeker::Seeker;
use crate::content::search::{Chosen, Facet, Index, Query, words};
use crate::pages::home::oldest_review;
use crate::pages::page::{Crumb, Head, Page, SEARCH_CHARS_MAX};
use crate::pages::pager::Pager;
use crate::web::Result;
use crate::web::cache::ReadsQuery;

/// So many words are looked for; more would only take time.
const WORDS_MAX: usize = 12;

/// Results on one page.
const RESULTS_PER_PAGE: usize = 20;

/// With no more results than this, another spelling is offered, if there is one.
const RESULTS_FEW: usize = 3;

/// Searching keeps a processor busy for as long as it takes, so it is not done where requests are answered, and no more
/// visitors than this are searched for at a time: the others wait for their turn, and every other page is quick.
static TURNS: Semaphore = Semaphore::const_new(2);

#[derive(Template)]
#[template(path = "pages/search.html")]
struct SearchView<'a> {
    page: &'a Page,
    head: Head,
    asked: &'a Asked,
    /// What is wrong with the address, or was made of it.
    notices: Vec<String>,
    /// Another spelling.
    offer: Option<Crumb>,
    /// `None`: nothing was asked for.
    results: Option<ResultsView>,
    choices: Vec<ChoiceView>,
    /// Less would be asked for, and something found.
    looser: Vec<ChoiceView>,
    facets: Vec<FacetView>,
}

struct ResultsView {
    /// "12 results for …"
    title: String,
    list: Vec<ResultView>,
    pager: Option<Pager>,
}

impl SearchView<'_> {
    /// What the form asks for besides words.
    fn hidden(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let chosen = Facet::ALL.iter().zip(&self.asked.chosen);
        chosen.filter_map(|(facet, value)| Some((facet.name(), value.as_deref()?)))
    }
}

pub async fn show(RawQuery(query): RawQuery, page: Page) -> Result<Response> {
    let Ok(asked) = Asked::read(query.as_deref().unwrap_or_default()) else {
        return too_long(&page);
    };
    let index = page.search.index().await?;
    let turn = TURNS.acquire().await.context("waiting for a turn")?;
    let seeking = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        if asked.is_empty() {
            Ok((Extension(ReadsQuery), browse(&page, &index)?).into_response())
        } else {
            seek(page, &index, asked)
        }
    });
    seeking.await.context("searching")?
}

/// The results of a search.
fn seek(page: Page, index: &Index, asked: Asked) -> Result<Response> {
    let page = page.with_query(asked.query());
    let mut notices = Vec::new();
    let (asked, chosen) = known(&page, index, asked, &mut notices);
    let mut wanted = words::of_query(&asked.text);
    if wanted.len() > WORDS_MAX {
        wanted.truncate(WORDS_MAX);
        let most = page.t.number(WORDS_MAX as u64);
        notices.push(page.t.say_with("search-many-words", &[("n", &most)]));
    }
    let seeker = Seeker {
        page: &page,
        index,
        chosen: &chosen,
    };
    let found = seeker.find(&asked, &wanted);
    let respelt = if found.counts.total <= RESULTS_FEW {
        seeker.respell(&asked, &wanted, found.counts.total)
    } else {
        None
    };
    let offer = respelt.as_ref().map(|(asked, _, found)| Crumb {
        href: href(&page, asked),
        words: {
            let results = page.t.count("search-results", found.counts.total);
            let said = [("text", asked.text.as_str()), ("results", &results)];
            page.t.say_with("search-offer", &said).into()
        },
    });
    let is_none = found.counts.total == 0;
    let looser = if is_none {
        seeker.looser(&asked, &wanted, &found)
    } else {
        Vec::new()
    };
    let most = if is_none && respelt.is_none() {
        seeker.find_most(&asked, &wanted)
    } else {
        None
    };
    if is_none {
        let none = if most.is_some() {
            page.t.say_with("search-most", &[("text", &asked.text)])
        } else if asked.text.is_empty() {
            page.t.say("search-none-chosen")
        } else {
            page.t.say_with("search-none", &[("text", &asked.text)])
        };
        notices.insert(0, none);
    }
    if found.is_cut {
        notices.push(page.t.say("search-cut"));
    }
    // Where nothing is found, the results are those of the likely spelling, and said to be.
    let (shown, wanted, found) = match respelt {
        Some(respelt) if is_none => respelt,
        _ => (asked.clone(), wanted, most.unwrap_or(found)),
    };
    let view = SearchView {
        page: &page,
        head: head(&page, &asked),
        asked: &asked,
        notices,
        offer,
        results: (found.counts.total > 0).then(|| seeker.results(&shown, &wanted, &found)),
        choices: choices(&page, index, &shown, &chosen, &found.counts),
        looser,
        facets: facets(&page, index, &shown, &chosen, &found.counts),
    };
    Ok(unkept(StatusCode::OK, page.show(&view)?))
}

/// The page without anything to look for: facets, to browse by.
fn browse(page: &Page, index: &Index) -> Result<impl IntoResponse + use<>> {
    let asked = Asked::default();
    let chosen = Chosen::default();
    let everything = index.find(&Query {
        words: &[],
        chosen: &chosen,
        locale: page.locale,
        from: 0,
        most: 0,
    });
    page.show(&SearchView {
        page,
        head: head(page, &asked),
        asked: &asked,
        notices: Vec::new(),
        offer: None,
        results: None,
        choices: Vec::new(),
        looser: Vec::new(),
        facets: facets(page, index, &asked, &chosen, &everything.counts),
    })
}

fn too_long(page: &Page) -> Result<Response> {
    let asked = Asked::default();
    let limit = page.t.number(SEARCH_CHARS_MAX as u64);
    let view = SearchView {
        page,
        head: Head {
            is_listed: false,
            ..head(page, &asked)
        },
        asked: &asked,
        notices: vec![page.t.say_with("search-too-long", &[("limit", &limit)])],
        offer: None,
        results: None,
        choices: Vec::new(),
        looser: Vec::new(),
        facets: Vec::new(),
    };
    Ok(unkept(StatusCode::BAD_REQUEST, page.show(&view)?))
}

fn head(page: &Page, asked: &Asked) -> Head {
    let t = page.t;
    let title = if asked.text.is_empty() {
        t.say("search-title")
    } else {
        t.say_with("search-title-of", &[("text", &asked.text)])
    };
    Head {
        reviewed: oldest_review(page).map(|when| page.reviewed(when)),
        is_listed: asked.is_empty(),
        ..Head::new(title, t.say("search-description"))
    }
}

/// An answer that says what somebody searched for.
fn unkept(status: StatusCode, body: impl IntoResponse) -> Response {
    let mut response = (status, body).into_response();
    let value = HeaderValue::from_static("no-store");
    response.headers_mut().insert(header::CACHE_CONTROL, value);
    response
}

/// What is asked for, without values that nobody knows; and the values.
fn known(
    page: &Page,
    index: &Index,
    mut asked: Asked,
    notices: &mut Vec<String>,
) -> (Asked, Chosen) {
    let mut chosen = Chosen::default();
    for (facet, name) in Facet::ALL.into_iter().zip(&mut asked.chosen) {
        let value = name
            .as_deref()
            .and_then(|name| index.facets.find(facet, name));
        chosen[facet as usize] = value;
        if value.is_none()
            && let Some(name) = name.take()
        {
            let choice = choice(page, facet, &name);
            notices.push(page.t.say_with("search-unknown", &[("choice", &choice)]));
        }
    }
    (asked, chosen)
}
