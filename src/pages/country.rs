//! `/{locale}/locations/{country}`: who answers hate in one country, with what, and whether it worked.

use std::cmp::Reverse;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Html;

use crate::content::model::{Country, Presence};
use crate::content::paging;
use crate::content::table::Key;
use crate::inbox::ContactForm;
use crate::inbox::Retention;
use crate::inbox::form::Field;
use crate::pages::form::{FormView, Problems};
use crate::pages::map::{self, CountryMap};
use crate::pages::page::{Crumb, Head, Page};
use crate::pages::presence;
use crate::pages::writer::{
    CampaignLink, ChartView, FiguresView, PartView, PresenceView, ProseView, ResourceView, Run,
    SourceView, Subject, Words, Writer,
};
use crate::state::AppState;
use crate::web::{Failure, Result};

/// With fewer campaigns than this, a page says that absence here is not absence of work.
const CAMPAIGNS_FEW: usize = 3;

/// Of a presence with pages of its own, so many campaigns are named on the page of the country.
const CAMPAIGNS_NAMED_MAX: usize = 3;

/// How many things of each list a page has room for. What is left out is one link away.
struct Room {
    /// Presences that are told; the others are named.
    presences: usize,
    towns: usize,
    resources: usize,
    parts: usize,
}

/// Of a country with few campaigns, which stand there too.
const ROOM_WHOLE_MAX: Room = Room {
    presences: usize::MAX,
    towns: usize::MAX,
    resources: 8,
    parts: 20,
};

/// Of a country that is shown in pages.
const ROOM_PAGED_MAX: Room = Room {
    presences: 6,
    towns: 10,
    resources: 3,
    parts: 6,
};

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
    /// How the total was made.
    total_how: String,
    /// Totals that a publisher stated, and what is to be said about them.
    stated: FiguresView,
    chart: ChartView,
    map: Option<CountryMap>,
    towns: Vec<TownView>,
    /// How many towns are left out, in words.
    towns_more: Option<String>,
    presences: Vec<PresencePart>,
    /// Presences that are only named.
    others: Vec<OtherView>,
    resources: Vec<ResourceView>,
    /// All resources, if some are left out.
    resources_all: Option<Crumb>,
    parts: Vec<PartView>,
    /// All partners, if some are left out.
    parts_all: Option<Crumb>,
    sources: Vec<SourceView>,
    is_thin: bool,
    form: FormView,
    /// The contact page, which leaves no trace in the browser's memory.
    shared_device: Option<String>,
}

/// A presence. Where its campaigns stand on pages of their own, the last ones are named.
struct PresencePart {
    presence: PresenceView,
    /// Its own address.
    href: Option<String>,
    last: Vec<CampaignLink>,
    all: Option<Crumb>,
}

/// A presence that is only named.
struct OtherView {
    slug: String,
    href: String,
    name: Words,
    /// "2 campaigns"
    campaigns: Option<String>,
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
    let is_paged = paging::is_paged(country);
    let room = if is_paged {
        ROOM_PAGED_MAX
    } else {
        ROOM_WHOLE_MAX
    };
    let (map, towns, towns_more) = places(&page, &writer, country, &room);
    let (told, others) = country
        .presences
        .split_at(room.presences.min(country.presences.len()));
    let presences = told
        .iter()
        .map(|presence| presence_part(&page, &mut writer, country, presence))
        .collect();
    let others = others
        .iter()
        .map(|presence| other(&page, &writer, country, presence))
        .collect();
    let resources = country
        .resources
        .iter()
        .take(room.resources)
        .map(|resource| writer.resource(&content.resources.get(*resource)))
        .collect();
    let parts = country
        .parts
        .iter()
        .take(room.parts)
        .map(|part| writer.part(&content.parts.get(*part)))
        .collect();
    let gaps = writer.prose(&country.text, |text| &text.gaps);
    let description = writer.plain(&country.text, |text| &text.intro);
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
    )
    .for_country_page();
    let head = Head {
        crumbs: vec![countries_crumb(&page)],
        reviewed: Some(page.reviewed(country.reviewed)),
        is_partly_english: writer.is_partly_english(),
        ..Head::new(title.text.clone(), description)
    };
    let all = |kind, message, n| all_in_search(&page, country, kind, message, n);
    page.show(&CountryView {
        page: &page,
        head,
        title,
        intro,
        gaps,
        total,
        total_how: page.t.say(if is_paged {
            "total-how-all"
        } else {
            "total-how"
        }),
        stated,
        chart,
        map,
        towns,
        towns_more,
        presences,
        others,
        resources,
        resources_all: (country.resources.len() > room.resources)
            .then(|| all("resource", "resources-all", country.resources.len())),
        parts,
        parts_all: (country.parts.len() > room.parts)
            .then(|| all("partner", "partners-all", country.parts.len())),
        sources: writer.sources(),
        is_thin: paging::campaigns_of(country) < CAMPAIGNS_FEW,
        form,
        shared_device: Some(page.href("/contact")),
    })
}

fn presence_part(
    page: &Page,
    writer: &mut Writer<'_>,
    country: &Country,
    presence: &Presence,
) -> PresencePart {
    if !paging::is_paged(country) {
        return PresencePart {
            presence: writer.presence(country, presence, &presence.campaigns),
            href: None,
            last: Vec::new(),
            all: None,
        };
    }
    let initiative = &page.content.initiatives[presence.initiative];
    let view = writer.presence(country, presence, &[]);
    let campaigns = presence.campaigns.len();
    let last = presence.campaigns.iter().rev().take(CAMPAIGNS_NAMED_MAX);
    let last = last.map(|key| writer.campaign_link(&page.content.campaigns.get(*key)));
    let name = [("name", view.name.text.as_str())];
    let href = presence::href(page, country, initiative);
    let all = (campaigns > 0).then(|| Crumb {
        href: href.clone(),
        words: page.t.count_with("presence-all", campaigns, &name).into(),
    });
    PresencePart {
        presence: view,
        href: Some(href),
        last: last.collect(),
        all,
    }
}

fn other(page: &Page, writer: &Writer<'_>, country: &Country, presence: &Presence) -> OtherView {
    let initiative = &page.content.initiatives[presence.initiative];
    let campaigns = presence.campaigns.len();
    OtherView {
        slug: initiative.slug.clone(),
        href: presence::href(page, country, initiative),
        name: writer.words(&initiative.text, |text| &text.name),
        campaigns: (campaigns > 0).then(|| page.t.count("campaigns-here", campaigns)),
    }
}

/// The search that finds all entries of a kind in a country, and the message that says how many there are.
fn all_in_search(page: &Page, country: &Country, kind: &str, message: &str, n: usize) -> Crumb {
    let number = page.t.number(n as u64);
    Crumb {
        href: page.href(&format!("/search?kind={kind}&country={}", country.slug)),
        words: page.t.say_with(message, &[("n", &number)]).into(),
    }
}

/// The list of countries, on the way to one of them.
pub(super) fn countries_crumb(page: &Page) -> Crumb {
    Crumb {
        href: page.href("#countries"),
        words: page.t.say("menu-countries").into(),
    }
}

/// A country, on the way to what is in it.
pub(super) fn crumb(page: &Page, country: &Country) -> Crumb {
    let name = &page.content.territories[country.territory].name;
    Crumb {
        href: page.href(&format!("/locations/{}", country.slug)),
        words: page.words(name, String::as_str),
    }
}

/// These countries, in the order of a dictionary.
pub(super) fn crumbs(page: &Page, countries: impl Iterator<Item = Key<Country>>) -> Vec<Crumb> {
    let mut crumbs: Vec<Crumb> = countries
        .map(|key| crumb(page, &page.content.countries[key]))
        .collect();
    crumbs.sort_by(|a, b| page.t.compare(&a.words.text, &b.words.text));
    crumbs
}

fn places(
    page: &Page,
    writer: &Writer<'_>,
    country: &Country,
    room: &Room,
) -> (Option<CountryMap>, Vec<TownView>, Option<String>) {
    let content = &page.content;
    let mut towns = map::towns(content, country);
    let left_out = towns.len().saturating_sub(room.towns);
    if left_out > 0 {
        towns.sort_by_key(|(_, campaigns)| Reverse(*campaigns));
        towns.truncate(room.towns);
    }
    let more = (left_out > 0).then(|| page.t.count("places-more", left_out));
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
    (map, views, more)
}
