//! Figures and totals in words.

use super::{FigureView, FiguresView, NoteView, Writer};
use crate::content::model::{
    Area, Country, Figure, Localised, Period, Qualifier, Unit, UnitKind, UnitWords,
};
use crate::content::prose::Prose;
use crate::content::table::Key;
use crate::content::total::Total;
use crate::i18n::{Locale, Text, When};

/// What a figure is about, which decides how its period is put into words.
#[derive(Clone, Copy)]
pub enum Subject<'a> {
    Campaign,
    Initiative(Scope),
    /// An initiative in one country.
    Presence(&'a Country),
    /// A country, whose total a publisher stated.
    Country,
}

/// The note on figures of which there is nothing to say but that they have no date: the words beside the figure say it.
const UNDATED_NOTE: &str = "undated";

/// Where figures about an initiative stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// On its own page, whole.
    Own,
    /// On another page, in short.
    Elsewhere,
}

/// Whether one figure is a later snapshot of the same counter.
fn is_later(other: &Figure, figure: &Figure) -> bool {
    let end = |figure: &Figure| figure.as_of.map(When::recency);
    figure.counter.is_some() && other.counter == figure.counter && end(other) > end(figure)
}

impl Writer<'_> {
    /// "more than 16 million people"
    pub(super) fn total_phrase(
        &self,
        country: &Country,
        unit: Key<Unit>,
        locale: Locale,
    ) -> String {
        let total = Total::of_country(country, unit);
        self.phrase(total.qualifier, total.value, unit, locale)
    }

    /// The headed total of the country in one unit, as a figure: value and label; `None` if nothing adds up.
    pub fn total(&self, country: &Country, unit: &str) -> Option<(String, String)> {
        let unit = self.page.content.units.key(unit)?;
        let total = Total::of_country(country, unit);
        (total.value > 0).then(|| self.value_and_label(total.qualifier, total.value, unit))
    }

    pub(super) fn phrase(
        &self,
        qualifier: Qualifier,
        value: u64,
        unit: Key<Unit>,
        locale: Locale,
    ) -> String {
        let t = Text::of(locale);
        let (amount, words) = self.amount(value, unit, t);
        qualified(qualifier, &format!("{amount} {}", words.noun), t)
    }

    pub fn value_and_label(
        &self,
        qualifier: Qualifier,
        value: u64,
        unit: Key<Unit>,
    ) -> (String, String) {
        let (amount, words) = self.amount(value, unit, self.page.t);
        (
            qualified(qualifier, &amount, self.page.t),
            words.label.clone(),
        )
    }

    /// The number in words, and the words for its unit in the plural that fits.
    fn amount(&self, value: u64, unit: Key<Unit>, t: &Text) -> (String, &UnitWords) {
        let unit = &self.page.content.units[unit];
        let categories = unit.words.get(t.locale).words;
        let amount = t.amount(value);
        let find = |category: &str| categories.iter().find(|words| words.category == category);
        let words = find(amount.category)
            .or_else(|| find("other"))
            .unwrap_or(&categories[0]);
        match unit.kind {
            UnitKind::Percent => (t.say_with("percent", &[("amount", &amount.text)]), words),
            UnitKind::People | UnitKind::Events | UnitKind::Groups => (amount.text, words),
        }
    }

    pub(super) fn figure(&mut self, figure: &Figure, subject: Subject<'_>) -> FigureView {
        let t = self.page.t;
        let (value, label) = self.value_and_label(figure.qualifier, figure.value, figure.unit);
        let area = match (figure.area, subject) {
            (Some(Area::Europe), _) => Some(t.say("area-europe")),
            (Some(Area::World), _) => Some(t.say("area-world")),
            (None, Subject::Presence(country)) => {
                let name = &self.page.content.territories[country.territory].name;
                Some(name.get(self.page.locale).words.clone())
            }
            (None, _) => None,
        };
        let count = |n: u32| t.number(u64::from(n));
        let period = match (figure.period, subject) {
            (Period::Whole, Subject::Campaign) => t.say("period-whole-campaign"),
            (Period::Whole, _) => t.say("period-whole-initiative"),
            (Period::Unknown, _) => t.say("period-unknown"),
            (Period::FirstHours(hours), _) => {
                t.say_with("period-first-hours", &[("count", &count(hours))])
            }
            (Period::FirstDays(days), _) => {
                t.say_with("period-first-days", &[("count", &count(days))])
            }
            (Period::During(when), _) => t.when(when),
        };
        let as_of = match figure.as_of {
            // A period with dates is not dated a second time.
            Some(when) if figure.period == Period::During(when) => None,
            Some(when) => Some(t.say_with("figure-as-of", &[("date", &t.when(when))])),
            None => Some(t.say("figure-undated")),
        };
        let scope = area.into_iter().chain([period]).chain(as_of).collect();
        FigureView {
            value,
            label,
            scope,
            source: self.cite(figure.source),
        }
    }

    pub fn figures(&mut self, keys: &[Key<Figure>], subject: Subject<'_>) -> FiguresView {
        let content = &self.page.content;
        let mut view = FiguresView::default();
        let mut notes: Vec<(Key<Localised<Prose>>, Vec<String>)> = Vec::new();
        let undated = content.notes.key(UNDATED_NOTE);
        let figures: Vec<_> = keys.iter().map(|key| content.figures.get(*key)).collect();
        for figure in &figures {
            // Elsewhere than on its own page, an initiative shows its head alone, and no larger than the country's own figures.
            let is_elsewhere = matches!(subject, Subject::Initiative(Scope::Elsewhere));
            if is_elsewhere && !figure.headed {
                continue;
            }
            let is_own = matches!(subject, Subject::Initiative(Scope::Own));
            let is_earlier = is_own && figures.iter().any(|other| is_later(other, figure));
            let figure_view = self.figure(figure, subject);
            if let Some(note) = figure.note.filter(|note| Some(*note) != undated) {
                let name = format!("{} {}", figure_view.value, figure_view.label);
                match notes.iter_mut().find(|(known, _)| *known == note) {
                    Some((_, names)) => names.push(name),
                    None if self.told.contains(&note) => {}
                    None => {
                        self.told.push(note);
                        notes.push((note, vec![name]));
                    }
                }
            }
            if is_earlier {
                view.earlier.push(figure_view);
            } else if figure.headed && view.head.is_none() && !is_elsewhere {
                view.head = Some(figure_view);
            } else {
                view.others.push(figure_view);
            }
        }
        view.notes = notes
            .into_iter()
            .map(|(note, names)| NoteView {
                about: names.join(" · "),
                text: self.prose(&content.notes.get(note), |prose| prose),
            })
            .collect();
        view
    }
}

/// An amount with the word that says how firm it is.
fn qualified(qualifier: Qualifier, amount: &str, t: &Text) -> String {
    let id = match qualifier {
        Qualifier::Exact => return amount.to_owned(),
        Qualifier::AtLeast => "qualifier-at-least",
        Qualifier::Nearly => "qualifier-nearly",
        Qualifier::Approx => "qualifier-approx",
        Qualifier::Forecast => "qualifier-forecast",
    };
    t.say_with(id, &[("amount", amount)])
}
