//! `/{locale}/locations/{country}/{initiative}`, and its pages with numbers: the campaigns of an initiative in a country that
//! has too many for one page.

use askama::Template;
use axum::extract::Path;
use axum::response::{Html, IntoResponse, Redirect, Response};

use crate::content::Content;
use crate::content::model::{Country, Initiative, Presence};
use crate::content::paging::{self, Cut};
use crate::pages::country;
use crate::pages::page::{Crumb, Head, Page};
use crate::pages::pager::{self, Pager, page_number};
use crate::pages::writer::{CampaignView, PresenceView, Run, SourceView, Writer};
use crate::web::{Failure, Result};

#[derive(Template)]
#[template(path = "pages/presence.html")]
struct PresencePageView<'a> {
    page: &'a Page,
    head: Head,
    title: String,
    /// `None` on the pages with numbers: what it says is told once, at the presence's own address.
    about: Option<PresenceView>,
    cards: CardsView,
    pager: Option<Pager>,
    sources: Vec<SourceView>,
}

struct CardsView {
    /// "Campaigns 11 to 20 of 37"; `None` if there are none.
    range: Option<String>,
    campaigns: Vec<CampaignView>,
}

/// An initiative in a country that is shown in pages.
struct Place<'a> {
    page: &'a Page,
    country: &'a Country,
    presence: &'a Presence,
    initiative: &'a Initiative,
}

/// The page that still fills: it has the newest campaigns.
pub async fn newest(
    page: Page,
    Path((_, country, initiative)): Path<(String, String, String)>,
) -> Result<Response> {
    let place = Place::find(&page, &country, &initiative)?;
    if !paging::is_paged(place.country) {
        return Ok(place.redirect());
    }
    let last = Cut::campaigns(place.presence).last();
    Ok(place.show(last)?.into_response())
}

/// A page that is full. Numbers from the last one on lead to the presence: it has no such page yet, or no longer.
pub async fn numbered(
    page: Page,
    Path((_, country, initiative, number)): Path<(String, String, String, String)>,
) -> Result<Response> {
    let place = Place::find(&page, &country, &initiative)?;
    let number = page_number(&number).ok_or(Failure::NotFound)?;
    if !paging::is_paged(place.country) || number >= Cut::campaigns(place.presence).last() {
        return Ok(place.redirect());
    }
    Ok(place.show(number)?.into_response())
}

/// Where an initiative in a country is told: on pages of its own, or in its part of the country's page.
pub(super) fn href(page: &Page, country: &Country, initiative: &Initiative) -> String {
    if paging::is_paged(country) {
        page.href(&paging::address(&country.slug, &initiative.slug))
    } else {
        page.href(&format!("/locations/{}#{}", country.slug, initiative.slug))
    }
}

/// The addresses of all pages of presences, without the language.
pub(super) fn paths(content: &Content) -> impl Iterator<Item = String> {
    let countries = content.countries.all().iter();
    let paged = countries.filter(|country| paging::is_paged(country));
    paged.flat_map(|country| {
        country.presences.iter().flat_map(|presence| {
            let initiative = &content.initiatives[presence.initiative];
            let own = paging::address(&country.slug, &initiative.slug);
            let cut = Cut::campaigns(presence);
            (1..=cut.last()).map(move |page| cut.address(&own, page))
        })
    })
}

impl<'a> Place<'a> {
    fn find(page: &'a Page, country: &str, initiative: &str) -> Result<Place<'a>> {
        let content = &page.content;
        let country = content.countries.find(country).ok_or(Failure::NotFound)?;
        let key = content.initiatives.key(initiative);
        let presences = country.presences.iter();
        let mut presences = presences.filter(|presence| Some(presence.initiative) == key);
        let presence = presences.next().ok_or(Failure::NotFound)?;
        Ok(Place {
            page,
            country,
            presence,
            initiative: &content.initiatives[presence.initiative],
        })
    }

    /// To where the initiative is told now. Not for good: a country grows, and its pages fill.
    fn redirect(&self) -> Response {
        Redirect::temporary(&href(self.page, self.country, self.initiative)).into_response()
    }

    fn show(&self, number: usize) -> Result<Html<String>> {
        let Place {
            page,
            country,
            presence,
            initiative,
        } = *self;
        let cut = Cut::campaigns(presence);
        let is_own = number == cut.last();
        let campaigns = &presence.campaigns[cut.range(number)];
        let mut writer = Writer::for_country(page, country);
        let name = writer.words(&initiative.text, |text| &text.name).text;
        let country_crumb = country::crumb(page, country);
        let said = [
            ("name", name.as_str()),
            ("country", country_crumb.words.as_str()),
        ];
        let title = page.t.say_with("presence-title", &said);
        let range = pager::range(page, cut, number, "presence-range-one", "presence-range");
        let about = page.t.say_with("presence-description", &said);
        let mut head = Head::new(title.clone(), about);
        if let Some(range) = &range {
            head.description = format!("{} {range}.", head.description);
        }
        let own = href(page, country, initiative);
        let about = is_own.then(|| writer.presence(country, presence, &[]));
        let cards = CardsView {
            range,
            campaigns: writer.campaigns(campaigns),
        };
        head.crumbs = vec![country::countries_crumb(page), country_crumb];
        if !is_own {
            let number = page.t.number(number as u64);
            head.title = page
                .t
                .say_with("pager-page", &[("title", &title), ("page", &number)]);
            head.crumbs.push(Crumb {
                href: own.clone(),
                words: name,
            });
        }
        head.reviewed = Some(page.reviewed(country.reviewed));
        head.is_partly_english = writer.is_partly_english();
        page.show(&PresencePageView {
            page,
            title: head.title.clone(),
            head,
            about,
            cards,
            pager: Pager::new(page, cut, &own, number),
            sources: writer.sources(),
        })
    }
}
