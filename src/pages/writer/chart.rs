//! The campaigns of a country side by side, by the people they reached.

use std::cmp::Reverse;

use super::{ChartRow, Subject, Writer};
use crate::content::model::Country;

/// Fewer campaigns than this make no chart.
const ROWS_MIN: usize = 2;

/// The length of the longest bar.
const BAR_UNITS: u64 = 1000;

impl Writer<'_> {
    /// One row for each campaign with a headed figure of this unit, the largest first; none if there are too few.
    pub fn chart(&mut self, country: &Country, unit: &str) -> Vec<ChartRow> {
        let content = &self.page.content;
        let Some(unit) = content.units.key(unit) else {
            return Vec::new();
        };
        let campaigns = country
            .presences
            .iter()
            .flat_map(|presence| &presence.campaigns)
            .map(|campaign| &content.campaigns[*campaign]);
        let mut figures: Vec<_> = campaigns
            .flat_map(|campaign| {
                let figures = campaign
                    .figures
                    .iter()
                    .map(|figure| &content.figures[*figure]);
                figures.map(move |figure| (campaign, figure))
            })
            .filter(|(_, figure)| figure.headed && figure.unit == unit)
            .collect();
        figures.sort_by_key(|(_, figure)| Reverse(figure.value));
        let largest = figures.iter().map(|(_, figure)| figure.value).max();
        if figures.len() < ROWS_MIN {
            return Vec::new();
        }
        figures
            .into_iter()
            .map(|(campaign, figure)| {
                let view = self.figure(figure, Subject::Campaign);
                ChartRow {
                    anchor: campaign.slug.clone(),
                    name: self.words(&campaign.text, |text| &text.name),
                    value: view.value,
                    source: view.source,
                    // Never quite nothing: also a short bar is a bar.
                    bar: (figure.value * BAR_UNITS / largest.unwrap_or(1).max(1)).max(4),
                }
            })
            .collect()
    }
}
