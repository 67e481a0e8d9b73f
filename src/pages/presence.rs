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
use crate::pages::writer::{CampaignView, PresenceView, Run, SourceView, Words, Writer};
use crate::web::{Failure, Result};

#[derive(Template)]
#[template(path = "pages/presence.html")]
struct PresencePageView<'a> {
    page: &'a Page,
    head: Head,
    name: Words,
    country: Words,
    /// `None` on the pages with numbers: what it says is told once, at the presence's own address.
    about: Option<PresenceView>,
    /// "Campaigns 11 to 20 of 37", or "12 campaigns" on the only page; `None` if there are none.
    campaigns_title: Option<String>,
    campaigns: Vec<CampaignView>,
    pager: Option<Pager>,
    sources: Vec<SourceView>,
}

/// An initiative in a country that is shown in pages.
struct Place<'a> {
    page: &'a Page,
    country: &'a Country,
    presence: &'a Presence,
    initiative: &'a Initiative,
}

/// The page that still fills.
pub async fn last(
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
        let key = key.ok_or(Failure::NotFound)?;
        Ok(Place {
            page,
            country,
            presence: country.presence(key).ok_or(Failure::NotFound)?,
            initiative: &content.initiatives[key],
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
        let t = page.t;
        let cut = Cut::campaigns(presence);
        let is_own = number == cut.last();
        let campaigns = &presence.campaigns[cut.range(number)];
        let mut writer = Writer::for_country(page, country);
        let name = writer.words(&initiative.text, |text| &text.name);
        let country_crumb = country::crumb(page, country);
        let country_name = country_crumb.words.clone();
        let said = [
            ("name", name.text.as_str()),
            ("country", &country_name.text),
        ];
        let (title, description) = if presence.campaigns.is_empty() {
            ("in-country", "presence-description-none")
        } else {
            ("presence-title", "presence-description")
        };
        let mut head = Head::new(t.say_with(title, &said), t.say_with(description, &said));
        let own = href(page, country, initiative);
        head.crumbs = vec![country::countries_crumb(page), country_crumb];
        if !is_own {
            head.title = pager::title(t, &head.title, number);
            head.crumbs.push(Crumb {
                href: own.clone(),
                words: name.clone(),
            });
        }
        let about = is_own.then(|| writer.presence(country, presence, &[]));
        let count = || t.count("campaigns-here", campaigns.len());
        let campaigns_title = pager::range(page, cut, number, "presence-range")
            .or_else(|| (!campaigns.is_empty()).then(count));
        let campaigns = writer.campaigns(campaigns);
        head.reviewed = Some(page.reviewed(country.reviewed));
        head.is_partly_english = writer.is_partly_english();
        page.show(&PresencePageView {
            page,
            head,
            name,
            country: country_name,
            about,
            campaigns_title,
            campaigns,
            pager: Pager::new(page, cut, &own, number),
            sources: writer.sources(),
        })
    }
}
