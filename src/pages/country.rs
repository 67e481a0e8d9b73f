//! `/{locale}/locations/{country}`: who answers hate in one country, with what, and whether it worked.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Html;

use crate::content::model::Country;
use crate::inbox::ContactForm;
use crate::inbox::Retention;
use crate::inbox::form::Field;
use crate::pages::form::{FormView, Problems};
use crate::pages::map::{self, CountryMap};
use crate::pages::page::{Crumb, Head, Page};
use crate::pages::writer::{
    ChartRow, FiguresView, PartView, PresenceView, ProseView, ResourceView, Run, SourceView,
    Subject, Words, Writer,
};
use crate::state::AppState;
use crate::web::{Failure, Result};

/// With fewer campaigns than this, a page says that absence here is not absence of work.
const CAMPAIGNS_FEW: usize = 3;

#[derive(Template)]
#[template(path = "pages/country.html")]
struct CountryView<'a> {
    page: &'a Page,
    head: Head,
    title: Words,
    intro: ProseView,
    gaps: ProseView,
    /// Value and label.
    total: Option<(String, String)>,
    /// Totals that a publisher stated, and what is to be said about them.
    stated: FiguresView,
    chart: Vec<ChartRow>,
    map: Option<CountryMap>,
    towns: Vec<TownView>,
    presences: Vec<PresenceView>,
    resources: Vec<ResourceView>,
    parts: Vec<PartView>,
    sources: Vec<SourceView>,
    is_thin: bool,
    form: FormView,
    /// The contact page, which leaves no trace in the browser's memory.
    shared_device: Option<String>,
}

/// A town in the list beside the map.
struct TownView {
    name: Words,
    /// "2 campaigns"
    campaigns: String,
    is_drawn: bool,
}

pub async fn show(
    State(state): State<AppState>,
    page: Page,
    Path((_, slug)): Path<(String, String)>,
) -> Result<Html<String>> {
    let content = &page.content;
    let country = content.countries.find(&slug).ok_or(Failure::NotFound)?;
    let mut writer = Writer::for_country(&page, country);
    // In the order of the page: sources are numbered as they are met.
    let title = writer.words(&country.text, |text| &text.title);
    let intro = writer.prose(&country.text, |text| &text.intro);
    let total = writer.total(country, "people-reached");
    let stated = writer.figures(&country.figures, Subject::Country);
    let chart = writer.chart(country, "people-reached");
    let (map, towns) = places(&page, &writer, country);
    let presences: Vec<PresenceView> = country
        .presences
        .iter()
        .map(|presence| writer.presence(country, presence))
        .collect();
    let resources = country
        .resources
        .iter()
        .map(|resource| writer.resource(&content.resources[*resource]))
        .collect();
    let parts = country
        .parts
        .iter()
        .map(|part| writer.part(country, part))
        .collect();
    let gaps = writer.prose(&country.text, |text| &text.gaps);
    let description = writer.plain(&country.text, |text| &text.intro);
    let campaigns: usize = presences
        .iter()
        .map(|presence| presence.campaigns.len())
        .sum();
    let typed = ContactForm {
        country: slug,
        page: page.address(),
        ..ContactForm::default()
    };
    let form = FormView::new(
        &page,
        &typed,
        Problems::None,
        Retention::of(&state.config),
        None,
    );
    let head = Head {
        crumbs: vec![countries_crumb(&page)],
        reviewed: Some(page.reviewed(country.reviewed)),
        is_partly_english: writer.is_partly_english(),
        ..Head::new(title.text.clone(), description)
    };
    page.show(&CountryView {
        page: &page,
        head,
        title,
        intro,
        gaps,
        total,
        stated,
        chart,
        map,
        towns,
        presences,
        resources,
        parts,
        sources: writer.sources(),
        is_thin: campaigns < CAMPAIGNS_FEW,
        form,
        shared_device: Some(page.href("/contact")),
    })
}

/// The list of countries, on the way to one of them.
pub(super) fn countries_crumb(page: &Page) -> Crumb {
    Crumb {
        href: page.href("#countries"),
        words: page.t.say("menu-countries"),
    }
}

/// A country, on the way to what is in it.
pub(super) fn crumb(page: &Page, country: &Country) -> Crumb {
    let name = &page.content.territories[country.territory].name;
    Crumb {
        href: page.href(&format!("/locations/{}", country.slug)),
        words: name.get(page.locale).words.clone(),
    }
}

/// The countries of which something is true, in the order of a dictionary.
pub(super) fn crumbs(page: &Page, is_wanted: impl Fn(&Country) -> bool) -> Vec<Crumb> {
    let countries = page.content.countries.all().iter();
    let mut crumbs: Vec<Crumb> = countries
        .filter(|country| is_wanted(country))
        .map(|country| crumb(page, country))
        .collect();
    crumbs.sort_by(|a, b| page.t.compare(&a.words, &b.words));
    crumbs
}

fn places(
    page: &Page,
    writer: &Writer<'_>,
    country: &Country,
) -> (Option<CountryMap>, Vec<TownView>) {
    let content = &page.content;
    let towns = map::towns(content, country);
    let points = towns.iter().filter_map(|(town, _)| {
        let place = &content.places[*town];
        Some((place.point?, place.name.get(page.locale).words.clone()))
    });
    let map = CountryMap::new(content, country, points);
    let views = towns
        .iter()
        .map(|(town, campaigns)| {
            let place = &content.places[*town];
            TownView {
                name: writer.words(&place.name, String::as_str),
                campaigns: page.t.count("campaigns-here", *campaigns),
                is_drawn: map.is_some() && place.point.is_some(),
            }
        })
        .collect();
    (map, views)
}
