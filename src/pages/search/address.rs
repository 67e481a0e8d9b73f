//! What the address of a search says, and the addresses of its neighbours.

use crate::content::search::Facet;
use crate::content::search::words::is_invisible;
use crate::pages::page::SEARCH_CHARS_MAX;

/// Names and values that are looked at; a form of ours sends fewer.
const PAIRS_MAX: usize = 40;

/// What is asked for. Written in one order, so that equal searches have equal addresses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) text: String,
    /// By facet, as the address names the value.
    pub(super) chosen: [Option<String>; Facet::ALL.len()],
    /// Which page of the results, from 0.
    pub(super) page: usize,
}

/// Something in the address is longer than [`SEARCH_CHARS_MAX`].
pub(super) struct TooLong;

impl Asked {
    /// Reads the part after `?`. What is said twice counts the first time; unknown names and empty values say nothing;
    /// broken UTF-8 becomes the sign for it, which is no word.
    pub(super) fn read(query: &str) -> Result<Asked, TooLong> {
        let mut asked = Asked::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()).take(PAIRS_MAX) {
            let facet = Facet::ALL.iter().position(|facet| facet.name() == name);
            if facet.is_none() && name != "q" && name != "page" {
                continue;
            }
            let value = clean(&value);
            if value.chars().count() > SEARCH_CHARS_MAX {
                return Err(TooLong);
            }
            if value.is_empty() {
                continue;
            }
            if let Some(chosen) = facet.map(|place| &mut asked.chosen[place]) {
                chosen.get_or_insert(value);
            } else if name == "q" {
                if asked.text.is_empty() {
                    asked.text = value;
                }
            } else if asked.page == 0 {
                asked.page = value.parse::<usize>().unwrap_or(1).saturating_sub(1);
            }
        }
        Ok(asked)
    }

    /// Whether anything is asked for.
    pub(super) fn is_empty(&self) -> bool {
        *self == Asked::default()
    }

    /// With its `?`; empty if nothing is asked for.
    pub(super) fn query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !self.text.is_empty() {
            query.append_pair("q", &self.text);
        }
        for (facet, value) in Facet::ALL.iter().zip(&self.chosen) {
            if let Some(value) = value {
                query.append_pair(facet.name(), value);
            }
        }
        if self.page > 0 {
            query.append_pair("page", &(self.page + 1).to_string());
        }
        let query = query.finish();
        if query.is_empty() {
            query
        } else {
            format!("?{query}")
        }
    }

    /// The same search with another value of one facet, or with any, from the first result on.
    pub(super) fn with(&self, facet: Facet, value: Option<&str>) -> Asked {
        let mut asked = self.at(0);
        asked.chosen[facet as usize] = value.map(str::to_owned);
        asked
    }

    pub(super) fn with_text(&self, text: String) -> Asked {
        Asked { text, ..self.at(0) }
    }

    pub(super) fn at(&self, page: usize) -> Asked {
        Asked {
            page,
            ..self.clone()
        }
    }
}

/// Without what cannot be shown or would turn the text around it: control characters, marks of direction, and spaces without
/// width. What then shows nothing is empty.
fn clean(value: &str) -> String {
    let is_mark = |c: char| {
        matches!(
            c,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        ) || matches!(c, '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    let shown: String = value
        .chars()
        .filter(|c| !is_mark(*c))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    shown
        .trim_matches(|c: char| c.is_whitespace() || is_invisible(c))
        .to_owned()
}
