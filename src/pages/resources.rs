//! `/{locale}/resources`, and its pages with numbers: guides, reports and toolkits.

use askama::Template;
use axum::extract::Path;
use axum::response::{Html, IntoResponse, Redirect, Response};

use crate::content::Content;
use crate::content::model::{Resource, ResourceKind};
use crate::content::paging::Cut;
use crate::content::search::{self, facets};
use crate::content::table::Key;
use crate::pages::country;
use crate::pages::home::oldest_review;
use crate::pages::page::{Crumb, Head, Page};
use crate::pages::pager::{self, Pager, page_number};
use crate::pages::writer::{ResourceView, Run, SourceView, Writer};
use crate::web::{Failure, Result};

/// More countries than this are counted and not named.
const COUNTRIES_NAMED_MAX: usize = 12;

#[derive(Template)]
#[template(path = "pages/resources.html")]
struct ResourcesView<'a> {
    page: &'a Page,
    head: Head,
    title: String,
    /// "Resources 31 to 33 of 33"; `None` on the only page.
    range: Option<String>,
    /// Kinds without a resource are left out.
    kinds: Vec<KindView>,
    pager: Option<Pager>,
    sources: Vec<SourceView>,
}

struct KindView {
    id: &'static str,
    title: String,
    resources: Vec<Entry>,
}

struct Entry {
    slug: String,
    resource: ResourceView,
    /// The countries whose pages show it.
    countries: Vec<Crumb>,
    /// Their number in words, where there are too many to name.
    many_countries: Option<String>,
}

/// The page that still fills: all resources, as long as they are not very many.
pub async fn last(page: Page) -> Result<Html<String>> {
    let last = cut(&page.content).last();
    show(&page, last)
}

/// A page that is full. Numbers from the last one on lead to the list.
pub async fn numbered(page: Page, Path((_, number)): Path<(String, String)>) -> Result<Response> {
    let number = page_number(&number).ok_or(Failure::NotFound)?;
    if number >= cut(&page.content).last() {
        return Ok(Redirect::temporary(&page.href("/resources")).into_response());
    }
    Ok(show(&page, number)?.into_response())
}

/// Where a resource is told.
pub(super) fn href(page: &Page, key: Key<Resource>) -> String {
    let cut = cut(&page.content);
    let address = cut.address("/resources", cut.page_of(key.place()));
    page.href(&format!(
        "{address}#resource-{}",
        page.content.resources.slug(key)
    ))
}

/// The addresses of all pages of resources, without the language.
pub(super) fn paths(content: &Content) -> impl Iterator<Item = String> {
    let cut = cut(content);
    (1..=cut.last()).map(move |number| cut.address("/resources", number))
}

fn cut(content: &Content) -> Cut {
    Cut::resources(content.resources.len())
}

fn show(page: &Page, number: usize) -> Result<Html<String>> {
    let t = page.t;
    let cut = cut(&page.content);
    let mut writer = Writer::new(page);
    let (range, keys) = (cut.range(number), page.content.resources.keys());
    let on_page: Vec<Key<Resource>> = keys.skip(range.start).take(range.len()).collect();
    let kinds = [
        (ResourceKind::Guide, "guides", "resources-guides"),
        (ResourceKind::Toolkit, "toolkits", "resources-toolkits"),
        (ResourceKind::Report, "reports", "resources-reports"),
    ]
    .into_iter()
    .map(|(kind, id, title)| KindView {
        id,
        title: t.say(title),
        resources: entries(page, &mut writer, &on_page, kind),
    })
    .filter(|kind| !kind.resources.is_empty())
    .collect();
    let mut head = Head {
        reviewed: oldest_review(page).map(|when| page.reviewed(when)),
        is_partly_english: writer.is_partly_english(),
        ..Head::new(t.say("resources-title"), t.say("resources-description"))
    };
    let own = page.href("/resources");
    if number < cut.last() {
        let title = pager::title(t, &head.title, number);
        head.crumbs.push(Crumb {
            href: own.clone(),
            words: std::mem::replace(&mut head.title, title).into(),
        });
    }
    page.show(&ResourcesView {
        page,
        title: head.title.clone(),
        head,
        range: pager::range(page, cut, number, "resources-range"),
        kinds,
        pager: Pager::new(page, cut, &own, number),
        sources: writer.sources(),
    })
}

fn entries(
    page: &Page,
    writer: &mut Writer<'_>,
    on_page: &[Key<Resource>],
    kind: ResourceKind,
) -> Vec<Entry> {
    let content = &page.content;
    let keys = on_page.iter().copied();
    keys.map(|key| (key, content.resources.get(key)))
        .filter(|(_, resource)| resource.kind == kind)
        .map(|(key, resource)| {
            let countries = facets::countries(content, search::Entry::Resource(key));
            let is_many = countries.len() > COUNTRIES_NAMED_MAX;
            let count = countries.len();
            Entry {
                slug: resource.slug.clone(),
                resource: writer.resource(&resource),
                many_countries: is_many.then(|| page.t.count("search-countries", count)),
                countries: if is_many {
                    Vec::new()
                } else {
                    country::crumbs(page, countries.into_iter())
                },
            }
        })
        .collect()
}
