//! `/{locale}/locations/{country}`: who answers hate in one country, with what, and whether it worked.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Html;

use crate::inbox::ContactForm;
use crate::inbox::form::Field;
use crate::pages::form::{FormView, Problems};
use crate::pages::page::Page;
use crate::pages::writer::{
    FigureView, PartView, PresenceView, ProseView, ResourceView, Run, SourceView, Subject, Words,
    Writer,
};
use crate::state::AppState;
use crate::web::{Failure, Result};

#[derive(Template)]
#[template(path = "pages/country.html")]
struct CountryView<'a> {
    page: &'a Page,
    title: Words,
    intro: ProseView,
    /// Value and label.
    total: Option<(String, String)>,
    /// Totals that a publisher stated.
    stated: Vec<FigureView>,
    presences: Vec<PresenceView>,
    resources: Vec<ResourceView>,
    parts: Vec<PartView>,
    sources: Vec<SourceView>,
    reviewed: String,
    form: FormView,
    /// The contact page, which leaves no trace in the browser's memory.
    shared_device: Option<String>,
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
    let stated = writer.figures(&country.figures, Subject::Country).others;
    let presences = country
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
    let sources = writer.sources();
    let reviewed = page.t.when(country.reviewed);
    let typed = ContactForm {
        country: slug,
        page: page.address(),
        ..ContactForm::default()
    };
    let form = FormView::new(
        &page,
        &typed,
        Problems::None,
        state.config.retention_days.get(),
        None,
    );
    let shared_device = Some(page.href("/contact"));
    page.show(&CountryView {
        page: &page,
        title,
        intro,
        total,
        stated,
        presences,
        resources,
        parts,
        sources,
        reviewed,
        form,
        shared_device,
    })
}
