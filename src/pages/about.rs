//! `/{locale}/about`: what counts as counterspeech here, how entries are chosen, and the codebook of the figures.

use askama::Template;
use axum::response::Html;

use crate::content::model::UnitKind;
use crate::pages::page::{Head, Page, WORDS_REVIEWED};
use crate::web::Result;

#[derive(Template)]
#[template(path = "pages/about.html")]
struct AboutView<'a> {
    page: &'a Page,
    head: Head,
    qualifiers: Vec<String>,
    units: Vec<UnitsView>,
}

/// The units of one kind.
struct UnitsView {
    title: String,
    labels: Vec<String>,
}

pub async fn show(page: Page) -> Result<Html<String>> {
    let t = page.t;
    let qualifiers = [
        "about-qualifier-exact",
        "about-qualifier-at-least",
        "about-qualifier-nearly",
        "about-qualifier-approx",
        "about-qualifier-forecast",
    ]
    .map(|id| t.say(id))
    .to_vec();
    let units = [
        (UnitKind::People, "about-units-people"),
        (UnitKind::Events, "about-units-events"),
        (UnitKind::Groups, "about-units-groups"),
        (UnitKind::Percent, "about-units-percent"),
    ]
    .into_iter()
    .map(|(kind, title)| UnitsView {
        title: t.say(title),
        labels: labels(&page, kind),
    })
    .filter(|units| !units.labels.is_empty())
    .collect();
    let head = Head {
        reviewed: Some(page.reviewed(WORDS_REVIEWED)),
        ..Head::new(t.say("about-title"), t.say("about-description"))
    };
    page.show(&AboutView {
        page: &page,
        head,
        qualifiers,
        units,
    })
}

/// How the units of a kind are called below a figure, in the order of a dictionary.
fn labels(page: &Page, kind: UnitKind) -> Vec<String> {
    let units = page.content.units.all().iter();
    let mut labels: Vec<String> = units
        .filter(|unit| unit.kind == kind)
        .filter_map(|unit| {
            let words = unit.words.get(page.locale).words;
            let plural = words.iter().find(|words| words.category == "other");
            plural.map(|words| words.label.clone())
        })
        .collect();
    labels.sort_by(|a, b| page.t.compare(a, b));
    labels
}
