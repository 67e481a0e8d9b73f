//! The campaigns of a country side by side, by the people they reached.

use std::cmp::Reverse;

use super::{ChartRow, ChartView, Subject, Writer};
use crate::content::model::Country;
use crate::content::paging;

/// Fewer campaigns than this make no chart.
const ROWS_MIN: usize = 2;

/// The chart shows no more campaigns than this: those with the highest values.
const ROWS_MAX: usize = 10;

/// The length of the longest bar.
const BAR_UNITS: u64 = 1000;

impl Writer<'_> {
    /// A row for each campaign with a headed figure of this unit, the largest first, as far as the chart has room; none if there
    /// are too few.
    pub fn chart(&mut self, country: &Country, unit: &str) -> ChartView {
        let (content, t) = (&self.page.content, self.page.t);
        let mut chart = ChartView {
            title: t.say("chart-title"),
            rows: Vec::new(),
        };
        let Some(unit) = content.units.key(unit) else {
            return chart;
        };
        let campaigns = country
            .presences
            .iter()
            .flat_map(|presence| &presence.campaigns)
            .map(|campaign| content.campaigns.get(*campaign));
        let mut figures: Vec<_> = campaigns
            .flat_map(|campaign| {
                let figures = campaign.figures.iter();
                let figures: Vec<_> = figures.map(|key| content.figures.get(*key)).collect();
                figures
                    .into_iter()
                    .map(move |figure| (campaign.clone(), figure))
            })
            .filter(|(_, figure)| figure.headed && figure.unit == unit)
            .collect();
        figures.sort_by_key(|(_, figure)| Reverse(figure.value));
        let largest = figures.iter().map(|(_, figure)| figure.value).max();
        if figures.len() < ROWS_MIN {
            return chart;
        }
        if figures.len() > ROWS_MAX {
            figures.truncate(ROWS_MAX);
            let most = t.number(ROWS_MAX as u64);
            chart.title = t.say_with("chart-title-largest", &[("n", &most)]);
        }
        // Where the card of the campaign is on another page, its own page tells most.
        let is_paged = paging::is_paged(country);
        let rows = figures.into_iter().map(|(campaign, figure)| {
            let view = self.figure(&figure, Subject::Campaign);
            ChartRow {
                href: if is_paged {
                    self.campaign_link(&campaign).href
                } else {
                    format!("#{}", campaign.slug)
                },
                name: self.words(&campaign.text, |text| &text.name),
                value: view.value,
                source: view.source,
                // Never quite nothing: also a short bar is a bar.
                bar: (figure.value * BAR_UNITS / largest.unwrap_or(1).max(1)).max(4),
            }
        });
        chart.rows = rows.collect();
        chart
    }
}
