//! Puts content into the words of one page, and numbers the sources in the order in which the page cites them.
//!
//! Templates show what stands in these structs and decide nothing.

use crate::content::model::{
    Area, Campaign, Country, Figure, Initiative, Localised, Part, PartnerKind, Period, Presence,
    Qualifier, Resource, ResourceKind, Role, Source, Unit, UnitKind, UnitWords,
};
use crate::content::prose::{Piece, Prose};
use crate::content::table::Key;
use crate::content::total::Total;
use crate::i18n::{Locale, When};
use crate::pages::page::Page;

/// Text that may be in another language than its page.
pub struct Words {
    /// Set if it is.
    pub other: Option<Locale>,
    pub text: String,
}

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
    pub notes: Vec<ProseView>,
}

pub struct CampaignView {
    pub href: String,
    pub slug: String,
    pub name: Words,
    pub headline: Words,
    pub place: Option<Words>,
    /// `None`: no source gives a date.
    pub date: Option<String>,
    pub story: ProseView,
    pub link: Option<String>,
    pub link_name: Option<Words>,
    pub figures: FiguresView,
    pub sources: Vec<Citation>,
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
    pub figures: FiguresView,
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
    pub link: Option<String>,
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

/// What a figure is about, which decides how its period is put into words.
#[derive(Clone, Copy)]
pub enum Subject {
    Campaign,
    Initiative,
}

pub struct Writer<'a> {
    page: &'a Page,
    cited: Vec<Key<Source>>,
    /// Whose total prose may speak of.
    country: Option<&'a Country>,
}

impl<'a> Writer<'a> {
    pub fn new(page: &'a Page) -> Writer<'a> {
        Writer {
            page,
            cited: Vec::new(),
            country: None,
        }
    }

    pub fn for_country(page: &'a Page, country: &'a Country) -> Writer<'a> {
        Writer {
            country: Some(country),
            ..Writer::new(page)
        }
    }

    /// Cites a source; the page will list it.
    fn cite(&mut self, source: Key<Source>) -> Citation {
        let place = self
            .cited
            .iter()
            .position(|cited| *cited == source)
            .unwrap_or_else(|| {
                self.cited.push(source);
                self.cited.len() - 1
            });
        let number = place + 1;
        Citation {
            number,
            words: self
                .page
                .t
                .say_with("source-number", &[("number", &number.to_string())]),
        }
    }

    pub fn cite_all(&mut self, sources: &[Key<Source>]) -> Vec<Citation> {
        sources.iter().map(|source| self.cite(*source)).collect()
    }

    fn other(&self, locale: Locale) -> Option<Locale> {
        (locale != self.page.locale).then_some(locale)
    }

    pub fn words<T>(&self, text: &Localised<T>, pick: impl Fn(&T) -> &str) -> Words {
        let said = text.get(self.page.locale);
        Words {
            other: self.other(said.locale),
            text: pick(said.words).to_owned(),
        }
    }

    pub fn prose<T>(&mut self, text: &Localised<T>, pick: impl Fn(&T) -> &Prose) -> ProseView {
        let said = text.get(self.page.locale);
        let paragraphs = pick(said.words)
            .0
            .iter()
            .map(|paragraph| paragraph.iter().map(|piece| self.run(piece)).collect())
            .collect();
        ProseView {
            other: self.other(said.locale),
            paragraphs,
        }
    }

    fn run(&mut self, piece: &Piece) -> Run {
        match piece {
            Piece::Words(words) => Run::Words(words.clone()),
            // `content::check` has refused references to nothing; should one remain, the sentence goes without it.
            Piece::Figure(slug) => match self.page.content.figures.find(slug) {
                Some(figure) => {
                    let source = self.cite(figure.source);
                    Run::Figure(
                        self.phrase(figure.qualifier, figure.value, figure.unit, |words| {
                            &words.noun
                        }),
                        Some(source),
                    )
                }
                None => Run::Words(String::new()),
            },
            Piece::Total(unit) => match self.page.content.units.key(unit).zip(self.country) {
                Some((unit, country)) => Run::Figure(self.total_phrase(country, unit), None),
                None => Run::Words(String::new()),
            },
        }
    }

    /// "more than 16 million people"
    fn total_phrase(&self, country: &Country, unit: Key<Unit>) -> String {
        let total = Total::of_country(&self.page.content, country, unit);
        self.phrase(total.qualifier, total.value, unit, |words| &words.noun)
    }

    /// The headed total of the country in one unit, as a figure: value and label; `None` if nothing adds up.
    pub fn total(&self, country: &Country, unit: &str) -> Option<(String, String)> {
        let unit = self.page.content.units.key(unit)?;
        let total = Total::of_country(&self.page.content, country, unit);
        (total.value > 0).then(|| self.value_and_label(total.qualifier, total.value, unit))
    }

    fn phrase(
        &self,
        qualifier: Qualifier,
        value: u64,
        unit: Key<Unit>,
        pick: impl Fn(&UnitWords) -> &String,
    ) -> String {
        let (amount, words) = self.amount(value, unit);
        self.qualified(qualifier, &format!("{amount} {}", pick(words)))
    }

    fn value_and_label(
        &self,
        qualifier: Qualifier,
        value: u64,
        unit: Key<Unit>,
    ) -> (String, String) {
        let (amount, words) = self.amount(value, unit);
        (self.qualified(qualifier, &amount), words.label.clone())
    }

    /// The number in words, and the words for its unit in the plural that fits.
    fn amount(&self, value: u64, unit: Key<Unit>) -> (String, &UnitWords) {
        let unit = &self.page.content.units[unit];
        let categories = unit.words.get(self.page.locale).words;
        let amount = self.page.t.amount(value);
        let find = |category: &str| categories.iter().find(|words| words.category == category);
        let words = find(amount.category)
            .or_else(|| find("other"))
            .unwrap_or(&categories[0]);
        match unit.kind {
            UnitKind::Percent => (
                self.page.t.say_with("percent", &[("amount", &amount.text)]),
                words,
            ),
            UnitKind::People | UnitKind::Events | UnitKind::Groups => (amount.text, words),
        }
    }

    fn qualified(&self, qualifier: Qualifier, amount: &str) -> String {
        let id = match qualifier {
            Qualifier::Exact => return amount.to_owned(),
            Qualifier::AtLeast => "qualifier-at-least",
            Qualifier::Nearly => "qualifier-nearly",
            Qualifier::Approx => "qualifier-approx",
            Qualifier::Forecast => "qualifier-forecast",
        };
        self.page.t.say_with(id, &[("amount", amount)])
    }

    fn figure(&mut self, figure: &Figure, subject: Subject) -> FigureView {
        let t = self.page.t;
        let (value, label) = self.value_and_label(figure.qualifier, figure.value, figure.unit);
        let area = figure.area.map(|area| match area {
            Area::Europe => t.say("area-europe"),
            Area::World => t.say("area-world"),
        });
        let count = |n: u32| t.number(u64::from(n));
        let period = match (figure.period, subject) {
            (Period::Whole, Subject::Campaign) => t.say("period-whole-campaign"),
            (Period::Whole, Subject::Initiative) => t.say("period-whole-initiative"),
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

    pub fn figures(&mut self, keys: &[Key<Figure>], subject: Subject) -> FiguresView {
        let content = &self.page.content;
        let mut view = FiguresView::default();
        let mut notes = Vec::new();
        for key in keys {
            let figure = &content.figures[*key];
            let figure_view = self.figure(figure, subject);
            if figure.headed && view.head.is_none() {
                view.head = Some(figure_view);
            } else {
                view.others.push(figure_view);
            }
            if let Some(note) = figure.note
                && !notes.contains(&note)
            {
                notes.push(note);
            }
        }
        view.notes = notes
            .into_iter()
            .map(|note| self.prose(&content.notes[note], |prose| prose))
            .collect();
        view
    }

    pub fn campaign(&mut self, campaign: &Campaign) -> CampaignView {
        let content = &self.page.content;
        let link_name = campaign
            .text
            .get(self.page.locale)
            .words
            .link_name
            .is_some();
        CampaignView {
            href: self.page.href(&format!("/campaigns/{}", campaign.slug)),
            slug: campaign.slug.clone(),
            name: self.words(&campaign.text, |text| &text.name),
            headline: self.words(&campaign.text, |text| &text.headline),
            place: campaign
                .place
                .map(|place| self.words(&content.places[place].name, String::as_str)),
            date: campaign.date.map(|when| self.page.t.when(when)),
            figures: self.figures(&campaign.figures, Subject::Campaign),
            story: self.prose(&campaign.text, |text| &text.story),
            link: campaign.link.clone(),
            link_name: link_name.then(|| {
                self.words(&campaign.text, |text| {
                    text.link_name.as_deref().unwrap_or_default()
                })
            }),
            sources: self.cite_all(&campaign.sources),
        }
    }

    pub fn presence(&mut self, country: &Country, presence: &Presence) -> PresenceView {
        let content = &self.page.content;
        let initiative: &Initiative = &content.initiatives[presence.initiative];
        let names: Vec<&str> = country
            .parts
            .iter()
            .filter(|part| {
                part.initiative == Some(presence.initiative) && part.role == Role::Participant
            })
            .map(|part| content.partners[part.partner].name.as_str())
            .collect();
        let summary = self.prose(&initiative.text, |text| &text.summary);
        let text = presence
            .text
            .as_ref()
            .map(|text| self.prose(text, |prose| prose));
        let keys: Vec<Key<Figure>> = initiative
            .figures
            .iter()
            .chain(&presence.figures)
            .copied()
            .collect();
        PresenceView {
            slug: initiative.slug.clone(),
            name: self.words(&initiative.text, |text| &text.name),
            href: (!initiative.local)
                .then(|| self.page.href(&format!("/initiatives/{}", initiative.slug))),
            summary,
            text,
            participants: (!names.is_empty()).then(|| self.page.t.list(names.iter().copied())),
            figures: self.figures(&keys, Subject::Initiative),
            sources: self.cite_all(&initiative.sources),
            campaigns: presence
                .campaigns
                .iter()
                .map(|campaign| self.campaign(&content.campaigns[*campaign]))
                .collect(),
        }
    }

    pub fn resource(&mut self, resource: &Resource) -> ResourceView {
        let (content, t) = (&self.page.content, self.page.t);
        let names: Vec<String> = resource
            .languages
            .iter()
            .map(|language| {
                self.words(&content.languages[*language], String::as_str)
                    .text
            })
            .collect();
        ResourceView {
            title: resource.title.clone(),
            language: resource.language.clone(),
            kind: t.say(match resource.kind {
                ResourceKind::Guide => "resource-guide",
                ResourceKind::Report => "resource-report",
                ResourceKind::Toolkit => "resource-toolkit",
            }),
            publisher: resource.publisher.clone(),
            date: resource.published.map(|when| t.when(when)),
            languages: (!names.is_empty()).then(|| t.list(names.iter().map(String::as_str))),
            link: resource.link.clone(),
            summary: self.prose(&resource.summary, |prose| prose),
            source: self.cite(resource.source),
        }
    }

    pub fn part(&mut self, country: &Country, part: &Part) -> PartView {
        let (content, t) = (&self.page.content, self.page.t);
        let partner = &content.partners[part.partner];
        let home = match partner.home {
            Some(home) if home == country.territory => None,
            Some(home) => Some(self.words(&content.territories[home], String::as_str)),
            None => Some(Words {
                other: None,
                text: t.say("partner-home-unknown"),
            }),
        };
        PartView {
            name: partner.name.clone(),
            link: partner.link.clone(),
            kind: t.say(match partner.kind {
                PartnerKind::Ngo => "partner-ngo",
                PartnerKind::University => "partner-university",
                PartnerKind::ThinkTank => "partner-think-tank",
                PartnerKind::Foundation => "partner-foundation",
                PartnerKind::Agency => "partner-agency",
                PartnerKind::Media => "partner-media",
                PartnerKind::Company => "partner-company",
                PartnerKind::ProgrammeManager => "partner-programme-manager",
                PartnerKind::PublicBody => "partner-public-body",
            }),
            role: t.say(match part.role {
                Role::Organiser => "role-organiser",
                Role::Participant => "role-participant",
                Role::Creative => "role-creative",
                Role::Support => "role-support",
            }),
            home,
            text: self.prose(&part.text, |prose| prose),
            source: self.cite(part.source),
        }
    }

    /// The list at the foot of the page. Comes last: nothing can be cited afterwards.
    pub fn sources(self) -> Vec<SourceView> {
        let t = self.page.t;
        let date = |when: Option<When>| when.map(|when| t.when(when));
        self.cited
            .iter()
            .zip(1..)
            .map(|(key, number)| {
                let source = &self.page.content.sources[*key];
                SourceView {
                    number,
                    title: source.title.clone(),
                    language: source
                        .language
                        .clone()
                        .filter(|language| language != self.page.locale.tag()),
                    publisher: source.publisher.clone(),
                    published: date(source.published),
                    read: date(source.read),
                    link: source.link().map(str::to_owned),
                    address: source.address.clone().filter(|_| source.link().is_none()),
                    offline: source.offline,
                }
            })
            .collect()
    }
}
