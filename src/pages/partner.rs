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
use crate::pages::writer::{PartView, Run, SourceView, Writer};
use crate::web::{Failure, Result};

/// With parts in more countries than this, the page of a partner names them, and each part has a page of its own.
const PARTS_TOLD_MAX: usize = 30;

#[derive(Template)]
#[template(path = "pages/partner.html")]
struct PartnerView<'a> {
    page: &'a Page,
    head: Head,
    name: String,
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
    let parts = parts(content, key);
    if parts.len() <= PARTS_TOLD_MAX {
        return show_with(&page, key, &parts, Vec::new(), Vec::new());
    }
    let own = page.href(&format!("/partners/{slug}"));
    let mut others: Vec<Crumb> = parts
        .iter()
        .map(|(country, _)| Crumb {
            href: format!("{own}/{}", country.slug),
            words: country::crumb(&page, country).words,
        })
        .collect();
    others.sort_by(|a, b| page.t.compare(&a.words, &b.words));
    show_with(&page, key, &[], others, Vec::new())
}

/// The part in one country, if there are too many for one page.
pub async fn part(
    page: Page,
    Path((_, slug, country)): Path<(String, String, String)>,
) -> Result<Response> {
    let content = &page.content;
    let key = content.partners.key(&slug).ok_or(Failure::NotFound)?;
    let parts = parts(content, key);
    content.countries.key(&country).ok_or(Failure::NotFound)?;
    let own = page.href(&format!("/partners/{slug}"));
    let here = parts.iter().find(|(of, _)| of.slug == country);
    let Some(part) = here.filter(|_| parts.len() > PARTS_TOLD_MAX) else {
        return Ok(Redirect::temporary(&own).into_response());
    };
    let partner = Crumb {
        href: own,
        words: content.partners[key].name.clone(),
    };
    Ok(show_with(&page, key, &[*part], Vec::new(), vec![partner])?.into_response())
}

/// The addresses of all pages of partners, without the language.
pub(super) fn paths(content: &Content) -> impl Iterator<Item = String> {
    content.partners.keys().flat_map(|key| {
        let own = format!("/partners/{}", content.partners[key].slug);
        let parts = Some(parts(content, key)).filter(|parts| parts.len() > PARTS_TOLD_MAX);
        let parts = parts.into_iter().flatten();
        let below: Vec<String> = parts
            .map(|(country, _)| format!("{own}/{}", country.slug))
            .collect();
        std::iter::once(own).chain(below)
    })
}

fn parts(content: &Content, partner: Key<Partner>) -> Vec<(&Country, &Part)> {
    let countries = content.countries.all().iter();
    let parts = countries.flat_map(|country| country.parts.iter().map(move |part| (country, part)));
    parts.filter(|(_, part)| part.partner == partner).collect()
}

/// The page of a partner with these of its parts, on the way from the home page by `above`.
fn show_with(
    page: &Page,
    key: Key<Partner>,
    parts: &[(&Country, &Part)],
    others: Vec<Crumb>,
    above: Vec<Crumb>,
) -> Result<Html<String>> {
    let content = &page.content;
    let partner = &content.partners[key];
    let reviewed = self::parts(content, key)
        .iter()
        .map(|(country, _)| country.reviewed)
        .min_by_key(|when| when.recency());
    let mut writer = Writer::new(page);
    let kind = writer.partner_kind(partner.kind);
    let home = partner.home.map_or_else(
        || page.t.say("partner-home-unknown"),
        |home| {
            let name = writer.words(&content.territories[home].name, String::as_str);
            page.t.say_with("partner-home", &[("country", &name.text)])
        },
    );
    let mut parts: Vec<_> = parts
        .iter()
        .map(|(country, part)| (country::crumb(page, country), country, part))
        .collect();
    parts.sort_by(|(a, ..), (b, ..)| page.t.compare(&a.words, &b.words));
    let name = match (parts.as_slice(), above.as_slice()) {
        ([(country, ..)], [_]) => format!("{} ({})", partner.name, country.words),
        _ => partner.name.clone(),
    };
    let parts = parts
        .into_iter()
        .map(|(crumb, country, part)| CountryPart {
            country: crumb,
            part: writer.part(country, part),
        })
        .collect();
    let description = page
        .t
        .say_with("partner-description", &[("name", &name), ("kind", &kind)]);
    // One link to its site is enough.
    let link = partner.link.clone().filter(|_| above.is_empty());
    let head = Head {
        crumbs: above,
        reviewed: reviewed.map(|when| page.reviewed(when)),
        is_partly_english: writer.is_partly_english(),
        ..Head::new(name.clone(), description)
    };
    page.show(&PartnerView {
        page,
        head,
        name,
        kind,
        home,
        link,
        parts,
        others,
        sources: writer.sources(),
    })
}
