//! `/{locale}/partners/{partner}`: one organisation, and its part in each country. An organisation with parts in very many
//! countries has a page for each, `/{locale}/partners/{partner}/{country}`.

use askama::Template;
use axum::extract::Path;
use axum::response::{Html, IntoResponse, Redirect, Response};

use crate::content::Content;
use crate::content::model::{Country, Part, Partner};
use crate::content::table::Key;
use crate::pages::country;
use crate::pages::page::{Crumb, Head, Page};
use crate::pages::writer::{PartView, Run, SourceView, Words, Writer};
use crate::web::{Failure, Result};

/// With parts in more countries than this, the page of a partner names them, and each part has a page of its own.
const PARTS_TOLD_MAX: usize = 30;

#[derive(Template)]
#[template(path = "pages/partner.html")]
struct PartnerView<'a> {
    page: &'a Page,
    head: Head,
    name: String,
    /// The one that the page is about, if it is not about all.
    country: Option<Words>,
    kind: String,
    /// Where it is at home, or that nobody says.
    home: String,
    link: Option<String>,
    parts: Vec<CountryPart>,
    /// Countries whose parts stand on pages of their own.
    others: Vec<Crumb>,
    sources: Vec<SourceView>,
}

/// What the partner did in one country, within an initiative or outside of all.
struct CountryPart {
    country: Crumb,
    part: PartView,
}

pub async fn show(page: Page, Path((_, slug)): Path<(String, String)>) -> Result<Html<String>> {
    let content = &page.content;
    let key = content.partners.key(&slug).ok_or(Failure::NotFound)?;
    tell(&page, key, &content.partners[key].parts, None)
}

/// The part in one country, if there are too many for one page; else, and for a country that was renamed or removed, the
/// partner's own page tells.
pub async fn part(
    page: Page,
    Path((_, slug, country)): Path<(String, String, String)>,
) -> Result<Response> {
    let content = &page.content;
    let key = content.partners.key(&slug).ok_or(Failure::NotFound)?;
    let parts = &content.partners[key].parts;
    let here = content.countries.key(&country);
    let here = here.and_then(|country| parts.iter().find(|(of, _)| *of == country));
    if let Some(part) = here.filter(|_| parts.len() > PARTS_TOLD_MAX) {
        let country = &content.countries[part.0];
        let told = std::slice::from_ref(part);
        return Ok(tell(&page, key, told, Some(country))?.into_response());
    }
    let is_country = content.countries.key(&country).is_some();
    let address = format!("/locations/{country}");
    if !is_country && content.addresses.key(&address).is_none() {
        return Err(Failure::NotFound);
    }
    let own = page.href(&format!("/partners/{slug}"));
    Ok(Redirect::temporary(&own).into_response())
}

/// The addresses of all pages of partners, without the language.
pub(super) fn paths(content: &Content) -> impl Iterator<Item = String> {
    content.partners.keys().flat_map(|key| {
        let partner = &content.partners[key];
        let own = format!("/partners/{}", partner.slug);
        let mut below = Vec::new();
        if partner.parts.len() > PARTS_TOLD_MAX {
            let countries = partner.parts.iter();
            let countries = countries.map(|(country, _)| &content.countries[*country].slug);
            below.extend(countries.map(|country| format!("{own}/{country}")));
        }
        std::iter::once(own).chain(below)
    })
}

/// The page of a partner with these of its parts; in one country, if it is about that alone.
fn tell(
    page: &Page,
    key: Key<Partner>,
    parts: &[(Key<Country>, Key<Part>)],
    country: Option<&Country>,
) -> Result<Html<String>> {
    let content = &page.content;
    let partner = &content.partners[key];
    let own = page.href(&format!("/partners/{}", partner.slug));
    let reviews = parts.iter();
    let reviews = reviews.map(|(country, _)| content.countries[*country].reviewed);
    let reviewed = reviews.min_by_key(|when| when.recency());
    let mut writer = Writer::new(page);
    let kind = writer.partner_kind(partner.kind);
    let home = partner.home.map_or_else(
        || page.t.say("partner-home-unknown"),
        |home| {
            let name = writer.words(&content.territories[home].name, String::as_str);
            page.t.say_with("partner-home", &[("country", &name.text)])
        },
    );
    let mut in_order: Vec<_> = parts
        .iter()
        .map(|(country, part)| {
            let country = &content.countries[*country];
            (country::crumb(page, country), country, part)
        })
        .collect();
    in_order.sort_by(|(a, ..), (b, ..)| page.t.compare(&a.words.text, &b.words.text));
    let (mut told, mut others) = (Vec::new(), Vec::new());
    for (crumb, country, part) in in_order {
        if parts.len() > PARTS_TOLD_MAX {
            let href = format!("{own}/{}", country.slug);
            others.push(Crumb { href, ..crumb });
        } else {
            let part = writer.part(&content.parts.get(*part));
            let country = crumb;
            told.push(CountryPart { country, part });
        }
    }
    let country = country.map(|country| country::crumb(page, country).words);
    let title = country.as_ref().map_or_else(
        || partner.name.clone(),
        |country| {
            let said = [("name", partner.name.as_str()), ("country", &country.text)];
            page.t.say_with("in-country", &said)
        },
    );
    let said = [("name", title.as_str()), ("kind", &kind)];
    let description = page.t.say_with("partner-description", &said);
    let above = country.as_ref().map(|_| Crumb {
        href: own,
        words: partner.name.clone().into(),
    });
    let head = Head {
        crumbs: above.into_iter().collect(),
        reviewed: reviewed.map(|when| page.reviewed(when)),
        is_partly_english: writer.is_partly_english(),
        ..Head::new(title, description)
    };
    page.show(&PartnerView {
        page,
        head,
        name: partner.name.clone(),
        // One link to its site is enough.
        link: partner.link.clone().filter(|_| country.is_none()),
        country,
        kind,
        home,
        parts: told,
        others,
        sources: writer.sources(),
    })
}
