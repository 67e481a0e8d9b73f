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
            .flat_map(|presence| &presence.campaigns);
        let mut rows = Vec::new();
        for campaign in campaigns {
            for key in &content.campaigns.get(*campaign).figures {
                let figure = content.figures.get(*key);
                if figure.headed && figure.unit == unit {
                    rows.push((figure.value, *campaign, *key));
                }
            }
        }
        rows.sort_by_key(|(value, ..)| Reverse(*value));
        let largest = rows.first().map_or(1, |(value, ..)| (*value).max(1));
        if rows.len() < ROWS_MIN {
            return chart;
        }
        if rows.len() > ROWS_MAX {
            rows.truncate(ROWS_MAX);
            let most = t.number(ROWS_MAX as u64);
            chart.title = t.say_with("chart-title-largest", &[("n", &most)]);
        }
        // Where the card of the campaign is on another page, its own page tells most.
        let is_paged = paging::is_paged(country);
        let rows = rows.into_iter().map(|(reached, campaign, figure)| {
            let campaign = content.campaigns.get(campaign);
            let view = self.figure(&content.figures.get(figure), Subject::Campaign);
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
                bar: (reached * BAR_UNITS / largest).max(4),
            }
        });
        chart.rows = rows.collect();
        chart
    }
}
