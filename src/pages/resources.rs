//! `/{locale}/resources`: guides, reports and toolkits.

use askama::Template;
use axum::response::Html;

use crate::content::model::ResourceKind;
use crate::pages::country;
use crate::pages::home::oldest_review;
use crate::pages::page::{Crumb, Head, Page};
use crate::pages::writer::{ResourceView, Run, SourceView, Writer};
use crate::web::Result;

#[derive(Template)]
#[template(path = "pages/resources.html")]
struct ResourcesView<'a> {
    page: &'a Page,
    head: Head,
    /// Kinds without a resource are left out.
    kinds: Vec<KindView>,
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
}

pub async fn show(page: Page) -> Result<Html<String>> {
    let mut writer = Writer::new(&page);
    let kinds = [
        (ResourceKind::Guide, "guides", "resources-guides"),
        (ResourceKind::Toolkit, "toolkits", "resources-toolkits"),
        (ResourceKind::Report, "reports", "resources-reports"),
    ]
    .into_iter()
    .map(|(kind, id, title)| KindView {
        id,
        title: page.t.say(title),
        resources: entries(&page, &mut writer, kind),
    })
    .filter(|kind| !kind.resources.is_empty())
    .collect();
    let head = Head {
        reviewed: oldest_review(&page).map(|when| page.reviewed(when)),
        is_partly_english: writer.is_partly_english(),
        ..Head::new(
            page.t.say("resources-title"),
            page.t.say("resources-description"),
        )
    };
    page.show(&ResourcesView {
        page: &page,
        head,
        kinds,
        sources: writer.sources(),
    })
}

fn entries(page: &Page, writer: &mut Writer<'_>, kind: ResourceKind) -> Vec<Entry> {
    let content = &page.content;
    let resources = content.resources.keys();
    resources
        .filter(|key| content.resources[*key].kind == kind)
        .map(|key| Entry {
            slug: content.resources[key].slug.clone(),
            resource: writer.resource(&content.resources[key]),
            countries: country::crumbs(page, |country| country.resources.contains(&key)),
        })
        .collect()
}
