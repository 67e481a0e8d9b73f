//! The facets beside the results: each value is an address with the number of results that it leads to.

use std::cmp::Reverse;
use std::fmt::Write;

use super::address::Asked;
use crate::content::search::facets::Counts;
use crate::content::search::{Chosen, Facet, Index, Value};
use crate::pages::page::Page;
use crate::pages::writer::{Words, Writer};

/// So many values of a facet are shown at once; the others can be unfolded.
const VALUES_SHOWN_MAX: usize = 8;
/// More values than this are too many to choose from: words narrow them down.
const VALUES_MAX: usize = 60;

pub(super) struct FacetView {
    pub(super) id: &'static str,
    pub(super) name: String,
    pub(super) values: Vec<ValueView>,
    pub(super) more: Vec<ValueView>,
    /// How many values are left out, in words.
    pub(super) left_out: Option<String>,
}

pub(super) struct ValueView {
    pub(super) label: Words,
    /// Tells values apart that may have the same label.
    pub(super) country: Option<String>,
    pub(super) count: String,
    pub(super) href: String,
    /// Then the address takes the choice back.
    pub(super) is_chosen: bool,
}

/// A choice that can be taken back.
pub(super) struct ChoiceView {
    pub(super) href: String,
    /// "Country: France"
    pub(super) words: String,
    /// How many results there are without it, in words.
    pub(super) results: String,
}

/// The facets that have something to choose from.
pub(super) fn facets(
    page: &Page,
    index: &Index,
    asked: &Asked,
    chosen: &Chosen,
    counts: &Counts,
) -> Vec<FacetView> {
    let views = Facet::ALL.into_iter().map(|facet| {
        let chosen = chosen[facet as usize];
        let mut values: Vec<(Value, usize, Words)> = index
            .facets
            .all(facet)
            .map(|value| (value, counts.of(value)))
            .filter(|(value, count)| *count > 0 || chosen == Some(*value))
            .map(|(value, count)| (value, count, label(page, facet, index.facets.name(value))))
            .collect();
        match facet {
            Facet::Kind | Facet::Status => {}
            Facet::Year => values.reverse(),
            _ => values.sort_by(|(_, a, name_a), (_, b, name_b)| {
                let by_name = || page.t.compare(&name_a.text, &name_b.text);
                b.cmp(a).then_with(by_name)
            }),
        }
        // What is chosen is not to be looked for.
        values.sort_by_key(|(value, ..)| Reverse(chosen == Some(*value)));
        let left_out = values.len().saturating_sub(VALUES_MAX);
        let mut values = values
            .into_iter()
            .take(VALUES_MAX)
            .map(|(value, count, label)| {
                let is_chosen = chosen == Some(value);
                let name = (!is_chosen).then(|| index.facets.name(value));
                ValueView {
                    label,
                    country: country(page, facet, index.facets.name(value)),
                    count: page.t.number(count as u64),
                    href: href(page, &asked.with(facet, name)),
                    is_chosen,
                }
            });
        FacetView {
            id: facet.name(),
            name: name(page, facet),
            values: values.by_ref().take(VALUES_SHOWN_MAX).collect(),
            more: values.collect(),
            left_out: (left_out > 0).then(|| page.t.count("search-left-out", left_out)),
        }
    });
    views.filter(|view| !view.values.is_empty()).collect()
}

/// What is chosen, with the number of results without it.
pub(super) fn choices(
    page: &Page,
    index: &Index,
    asked: &Asked,
    chosen: &Chosen,
    counts: &Counts,
) -> Vec<ChoiceView> {
    let chosen = Facet::ALL.into_iter().zip(chosen);
    chosen
        .filter_map(|(facet, value)| Some((facet, (*value)?)))
        .map(|(facet, value)| {
            let value = index.facets.name(value);
            let mut label = label(page, facet, value).text;
            if let Some(country) = country(page, facet, value) {
                let _ = write!(label, " ({country})");
            }
            ChoiceView {
                href: href(page, &asked.with(facet, None)),
                words: choice(page, facet, &label),
                results: page
                    .t
                    .count("search-results", counts.without[facet as usize]),
            }
        })
        .collect()
}

/// "Country: France"
pub(super) fn choice(page: &Page, facet: Facet, value: &str) -> String {
    let facet = name(page, facet);
    page.t
        .say_with("search-choice", &[("facet", &facet), ("value", value)])
}

pub(super) fn href(page: &Page, asked: &Asked) -> String {
    page.href(&format!("/search{}", asked.query()))
}

fn name(page: &Page, facet: Facet) -> String {
    page.t.say(match facet {
        Facet::Kind => "facet-kind",
        Facet::Country => "facet-country",
        Facet::Initiative => "facet-initiative",
        Facet::Theme => "facet-theme",
        Facet::Year => "facet-year",
        Facet::Status => "facet-status",
        Facet::Language => "facet-language",
    })
}

/// A value in words. Years, and what has no words, stand as in the address.
fn label(page: &Page, facet: Facet, value: &str) -> Words {
    let content = &page.content;
    let writer = Writer::new(page);
    let name = match facet {
        Facet::Country => content
            .countries
            .find(value)
            .map(|country| &content.territories[country.territory].name),
        Facet::Theme => content.themes.find(value),
        Facet::Language => content.languages.find(value),
        Facet::Initiative => {
            let initiative = content.initiatives.find(value);
            if let Some(initiative) = initiative {
                return writer.words(&initiative.text, |text| &text.name);
            }
            None
        }
        Facet::Kind | Facet::Status => {
            return Words {
                other: None,
                text: page.t.say(&format!("{}-{value}", facet.name())),
            };
        }
        Facet::Year => None,
    };
    match name {
        Some(name) => writer.words(name, String::as_str),
        None => Words {
            other: None,
            text: value.to_owned(),
        },
    }
}

/// The country of an initiative that runs nowhere else.
fn country(page: &Page, facet: Facet, value: &str) -> Option<String> {
    let content = &page.content;
    let initiative = (facet == Facet::Initiative).then(|| content.initiatives.find(value))??;
    let country = initiative.countries.first().filter(|_| initiative.local)?;
    let name = &content.territories[content.countries[*country].territory].name;
    Some(name.get(page.locale).words.clone())
}
