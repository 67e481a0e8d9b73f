//! What templates show: words and numbers as they stand on the page.

use crate::i18n::Locale;
use crate::pages::page::Words;

/// Prose that may be in another language than its page.
pub struct ProseView {
    pub other: Option<Locale>,
    pub paragraphs: Vec<Vec<Run>>,
}

/// A stretch of prose.
pub enum Run {
    Words(String),
    /// A figure in words with its source, or a total, which has none.
    Figure(String, Option<Citation>),
}

/// A source as it is cited: its number in the list at the foot of the page, and the words of the link.
#[derive(Clone)]
pub struct Citation {
    pub number: usize,
    pub words: String,
}

pub struct FigureView {
    /// "more than 35,000"
    pub value: String,
    /// "people reached"
    pub label: String,
    /// What the value covers: area, period, as-of date.
    pub scope: Vec<String>,
    pub source: Citation,
}

/// Figures that stand together, and what the editor has to say about them.
#[derive(Default)]
pub struct FiguresView {
    pub head: Option<FigureView>,
    pub others: Vec<FigureView>,
    /// Snapshots of counters of which a later one stands above.
    pub earlier: Vec<FigureView>,
    pub notes: Vec<NoteView>,
}

/// What the editor has to say about figures.
pub struct NoteView {
    /// The figures that it is about.
    pub about: String,
    pub text: ProseView,
}

/// A campaign, named where it is not told.
pub struct CampaignLink {
    pub href: String,
    pub name: Words,
    pub headline: Words,
}

pub struct CampaignView {
    pub href: String,
    pub slug: String,
    pub name: Words,
    pub headline: Words,
    pub place: Option<Words>,
    /// `None`: no source gives a date.
    pub date: Option<String>,
    pub status: String,
    pub themes: Vec<Words>,
    pub story: ProseView,
    pub link: Option<String>,
    pub link_name: Option<Words>,
    pub figures: FiguresView,
    pub sources: Vec<Citation>,
}

/// Campaigns of a country side by side.
pub struct ChartView {
    pub title: String,
    /// Empty if there is nothing to compare.
    pub rows: Vec<ChartRow>,
}

/// A campaign in the chart of a country.
pub struct ChartRow {
    /// Leads to where the campaign is told.
    pub href: String,
    pub name: Words,
    pub value: String,
    pub source: Citation,
    /// Length of the bar, in units.
    pub bar: u64,
}

pub struct PresenceView {
    pub slug: String,
    pub name: Words,
    /// `None`: a local initiative, without a page of its own.
    pub href: Option<String>,
    pub summary: ProseView,
    pub text: Option<ProseView>,
    /// Organisations of the country that took part, as a list.
    pub participants: Option<String>,
    /// About the initiative as a whole, then about its work in the country.
    pub figures: Vec<FiguresView>,
    /// Those that stand on the page.
    pub campaigns: Vec<CampaignView>,
    pub sources: Vec<Citation>,
}

pub struct ResourceView {
    pub title: String,
    /// Of the title, as a BCP 47 tag.
    pub language: String,
    pub kind: String,
    pub publisher: String,
    pub date: Option<String>,
    pub languages: Option<String>,
    pub link: Option<String>,
    pub summary: ProseView,
    pub source: Citation,
}

pub struct PartView {
    pub name: String,
    /// The page of the partner.
    pub href: String,
    pub kind: String,
    pub role: String,
    /// Said when the organisation is at home elsewhere, or nobody says where.
    pub home: Option<Words>,
    pub text: ProseView,
    pub source: Citation,
}

pub struct SourceView {
    pub number: usize,
    pub title: String,
    pub language: Option<String>,
    pub publisher: String,
    pub published: Option<String>,
    pub read: Option<String>,
    pub link: Option<String>,
    /// Shown where there is no link.
    pub address: Option<String>,
    pub offline: bool,
}
