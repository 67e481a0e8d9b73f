//! Campaigns, initiatives, resources and partners in words.

use super::{
    CampaignLink, CampaignView, PartView, PresenceView, ResourceView, Scope, Subject, Words, Writer,
};
use crate::content::model::{
    Campaign, Country, Initiative, Part, PartnerKind, Presence, Resource, ResourceKind, Role,
    Status,
};
use crate::content::table::Key;

impl Writer<'_> {
    /// Names a campaign without telling it.
    pub fn campaign_link(&self, campaign: &Campaign) -> CampaignLink {
        CampaignLink {
            href: self.page.href(&format!("/campaigns/{}", campaign.slug)),
            name: self.words(&campaign.text, |text| &text.name),
            headline: self.words(&campaign.text, |text| &text.headline),
        }
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
            status: self.page.t.say(match campaign.status {
                Status::Active => "status-active",
                Status::Ended => "status-ended",
                Status::Unknown => "status-unknown",
            }),
            themes: campaign
                .themes
                .iter()
                .map(|theme| self.words(&content.themes[*theme], String::as_str))
                .collect(),
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

    /// With these of its campaigns.
    pub fn presence(
        &mut self,
        country: &Country,
        presence: &Presence,
        campaigns: &[Key<Campaign>],
    ) -> PresenceView {
        let content = &self.page.content;
        let initiative: &Initiative = &content.initiatives[presence.initiative];
        let names: Vec<&str> = country
            .parts
            .iter()
            .map(|part| content.parts.get(*part))
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
        let figures = vec![
            self.figures(&initiative.figures, Subject::Initiative(Scope::Elsewhere)),
            self.figures(&presence.figures, Subject::Presence(country)),
        ];
        PresenceView {
            slug: initiative.slug.clone(),
            name: self.words(&initiative.text, |text| &text.name),
            href: (!initiative.local)
                .then(|| self.page.href(&format!("/initiatives/{}", initiative.slug))),
            summary,
            text,
            participants: (!names.is_empty()).then(|| self.page.t.list(names.iter().copied())),
            figures,
            sources: self.cite_all(&initiative.sources),
            campaigns: self.campaigns(campaigns),
        }
    }

    pub fn campaigns(&mut self, campaigns: &[Key<Campaign>]) -> Vec<CampaignView> {
        let content = &self.page.content;
        let campaigns = campaigns.iter().map(|key| content.campaigns.get(*key));
        campaigns.map(|campaign| self.campaign(&campaign)).collect()
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
            languages: if names.is_empty() {
                let title = content.languages.find(&resource.language);
                title.map(|name| {
                    let name = self.words(name, String::as_str).text;
                    t.say_with("resource-title-in", &[("language", &name)])
                })
            } else {
                Some(t.list(names.iter().map(String::as_str)))
            },
            link: resource.link.clone(),
            summary: self.prose(&resource.summary, |prose| prose),
            source: self.cite(resource.source),
        }
    }

    pub fn part(&mut self, part: &Part) -> PartView {
        let (content, t) = (&self.page.content, self.page.t);
        let partner = &content.partners[part.partner];
        let here = content.countries[part.country].territory;
        let home = match partner.home {
            Some(home) if home == here => None,
            Some(home) => Some(self.words(&content.territories[home].name, String::as_str)),
            None => Some(Words {
                other: None,
                text: t.say("partner-home-unknown"),
            }),
        };
        PartView {
            name: partner.name.clone(),
            href: self.page.href(&format!("/partners/{}", partner.slug)),
            kind: self.partner_kind(partner.kind),
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
    pub fn partner_kind(&self, kind: PartnerKind) -> String {
        self.page.t.say(match kind {
            PartnerKind::Ngo => "partner-ngo",
            PartnerKind::University => "partner-university",
            PartnerKind::ThinkTank => "partner-think-tank",
            PartnerKind::Foundation => "partner-foundation",
            PartnerKind::Agency => "partner-agency",
            PartnerKind::Media => "partner-media",
            PartnerKind::Company => "partner-company",
            PartnerKind::ProgrammeManager => "partner-programme-manager",
            PartnerKind::PublicBody => "partner-public-body",
            PartnerKind::Network => "partner-network",
            PartnerKind::School => "partner-school",
        })
    }
}
