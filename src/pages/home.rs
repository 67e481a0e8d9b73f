//! `/{locale}`: what this is, three doors, the countries on a map and in a list, and the directory in figures.

use askama::Template;
use axum::response::Html;

use crate::content::model::{Country, Region};
use crate::content::paging;
use crate::content::total::Total;
use crate::i18n::When;
use crate::pages::map::WorldMap;
use crate::pages::page::{Head, Page};
use crate::pages::writer::{Words, Writer};
use crate::web::Result;

#[derive(Template)]
#[template(path = "pages/home.html")]
struct HomeView<'a> {
    page: &'a Page,
    head: Head,
    map: WorldMap,
    regions: Vec<RegionView>,
    /// Initiatives that have a page: address and name.
    initiatives: Vec<(String, Words)>,
    numbers: Vec<(String, String)>,
}

/// A region of the world with its countries; regions without any are left out.
struct RegionView {
    name: String,
    countries: Vec<CountryLink>,
}

struct CountryLink {
    href: String,
    name: Words,
    /// "4 campaigns"
    campaigns: Option<String>,
}

pub async fn show(page: Page) -> Result<Html<String>> {
    let writer = Writer::new(&page);
    let head = Head {
        reviewed: oldest_review(&page).map(|when| page.reviewed(when)),
        ..Head::new(page.t.say("home-title"), page.t.say("home-lead"))
    };
    let map = WorldMap::new(&page.content, |country| {
        let link = link(&page, &writer, country);
        (link.href, link.name.text)
    });
    let view = HomeView {
        page: &page,
        head,
        map,
        regions: regions(&page, &writer),
        initiatives: initiatives(&page, &writer),
        numbers: numbers(&page, &writer),
    };
    page.show(&view)
}

/// The review that is longest ago: what the page adds up is no fresher than that.
pub(super) fn oldest_review(page: &Page) -> Option<When> {
    let countries = page.content.countries.all().iter();
    countries
        .map(|country| country.reviewed)
        .min_by_key(|when| when.recency())
}

fn link(page: &Page, writer: &Writer<'_>, country: &Country) -> CountryLink {
    let campaigns = paging::campaigns_of(country);
    CountryLink {
        href: page.href(&format!("/locations/{}", country.slug)),
        name: writer.words(
            &page.content.territories[country.territory].name,
            String::as_str,
        ),
        campaigns: (campaigns > 0).then(|| page.t.count("campaigns-here", campaigns)),
    }
}

fn regions(page: &Page, writer: &Writer<'_>) -> Vec<RegionView> {
    let content = &page.content;
    let mut regions: Vec<RegionView> = Region::ALL
        .into_iter()
        .map(|region| {
            let mut countries: Vec<CountryLink> = content
                .countries
                .all()
                .iter()
                .filter(|country| content.territories[country.territory].region == region)
                .map(|country| link(page, writer, country))
                .collect();
            countries.sort_by(|a, b| page.t.compare(&a.name.text, &b.name.text));
            RegionView {
                name: page.t.say(region_message(region)),
                countries,
            }
        })
        .filter(|region| !region.countries.is_empty())
        .collect();
    regions.sort_by(|a, b| page.t.compare(&a.name, &b.name));
    regions
}

fn initiatives(page: &Page, writer: &Writer<'_>) -> Vec<(String, Words)> {
    let initiatives = page.content.initiatives.all().iter();
    let mut links: Vec<(String, Words)> = initiatives
        .filter(|initiative| !initiative.local)
        .map(|initiative| {
            let href = page.href(&format!("/initiatives/{}", initiative.slug));
            (href, writer.words(&initiative.text, |text| &text.name))
        })
        .collect();
    links.sort_by(|(_, a), (_, b)| page.t.compare(&a.text, &b.text));
    links
}

fn region_message(region: Region) -> &'static str {
    match region {
        Region::Africa => "region-africa",
        Region::Americas => "region-americas",
        Region::Asia => "region-asia",
        Region::Europe => "region-europe",
        Region::Oceania => "region-oceania",
    }
}

/// The directory in figures: numbers and their nouns.
fn numbers(page: &Page, writer: &Writer<'_>) -> Vec<(String, String)> {
    let content = &page.content;
    let reached = content
        .units
        .key("people-reached")
        .map(|unit| (Total::of_all(content, unit), unit))
        .filter(|(total, _)| total.value > 0)
        .map(|(total, unit)| writer.value_and_label(total.qualifier, total.value, unit));
    let counts = [
        ("count-countries", content.countries.all().len()),
        ("count-initiatives", content.initiatives.all().len()),
        ("count-campaigns", content.campaigns.len()),
        ("count-partners", content.partners.all().len()),
        ("count-resources", content.resources.len()),
        ("count-sources", content.sources.len()),
    ];
    let counts = counts
        .into_iter()
        .map(|(id, n)| (page.t.number(n as u64), page.t.counted(id, n)));
    reached.into_iter().chain(counts).collect()
}
