//! The contact form as it stands on the contact page and at the foot of each country's page.

use crate::inbox::Retention;
use crate::inbox::form::{
    ContactForm, EMAIL_CHARS_MAX, Field, MESSAGE_CHARS_MAX, NAME_CHARS_MAX, NO_COUNTRY, Problem,
    Topic,
};
use crate::pages::page::Page;

/// A form among other things names no more countries than this.
const COUNTRIES_NAMED_MAX: usize = 60;

/// A form, with what was typed and what is wrong with it.
pub struct FormView {
    pub action: String,
    /// The page from which the visitor writes; empty on the contact page.
    pub page: String,
    pub topics: Vec<Choice>,
    pub countries: Vec<Choice>,
    pub name: TextField,
    pub email: TextField,
    pub message: TextField,
    pub consent: bool,
    /// Whether anything was stored, and where the text is now; `None` if there is nothing to tell.
    pub summary: Option<String>,
    /// Problems by field, in the order of the page.
    pub problems: Vec<ProblemView>,
    /// How long a message is kept, in words.
    pub kept: String,
}

/// What is wrong with a form, and how its text came back.
#[derive(Clone, Copy)]
pub enum Problems<'a> {
    None,
    /// The text waits as a draft under the key of the page's address.
    Draft(&'a [Problem]),
    /// The text stands in the answer itself, and nowhere else.
    Direct(&'a [Problem]),
    /// The address names a draft that is no more.
    DraftGone,
}

impl Problems<'_> {
    fn list(&self) -> &[Problem] {
        match self {
            Problems::Draft(problems) | Problems::Direct(problems) => problems,
            Problems::None | Problems::DraftGone => &[],
        }
    }

    fn summary(&self) -> Option<&'static str> {
        match self {
            Problems::None => None,
            Problems::Draft(_) => Some("summary-draft"),
            Problems::Direct([Problem::NotAForm]) => Some("summary-no-text"),
            Problems::Direct([Problem::TooLarge | Problem::TooSlow]) => Some("summary-beginning"),
            Problems::Direct([Problem::NotKnown]) => Some("summary-not-known"),
            Problems::Direct(_) => Some("summary-not-stored"),
            Problems::DraftGone => Some("draft-gone"),
        }
    }
}

pub struct Choice {
    pub value: String,
    pub words: String,
    pub is_chosen: bool,
}

pub struct TextField {
    pub value: String,
    /// How many characters it takes, in words.
    pub limit: String,
}

pub struct ProblemView {
    pub field: Field,
    /// Where the link of the summary leads: the first control of the field.
    pub anchor: &'static str,
    pub words: String,
}

impl FormView {
    pub fn new(
        page: &Page,
        form: &ContactForm,
        problems: Problems<'_>,
        retention: Retention,
        draft: Option<&str>,
    ) -> FormView {
        let t = page.t;
        let choice = |value: &str, words: String, chosen: &str| Choice {
            value: value.to_owned(),
            words,
            is_chosen: value == chosen,
        };
        let topics = Topic::ALL
            .iter()
            .map(|topic| choice(topic.name(), t.say(topic_message(*topic)), &form.topic))
            .collect();
        let mut countries: Vec<Choice> = page
            .content
            .countries
            .all()
            .iter()
            .map(|country| {
                let name = &page.content.territories[country.territory].name;
                let name = name.get(page.locale).words.clone();
                choice(&country.slug, name, &form.country)
            })
            .collect();
        countries.sort_by(|a, b| t.compare(&a.words, &b.words));
        countries.push(choice(
            NO_COUNTRY,
            t.say("form-country-none"),
            &form.country,
        ));
        let field = |value: &str, limit: usize| TextField {
            value: value.to_owned(),
            limit: t.number(limit as u64),
        };
        let mut action = page.href("/contact");
        if let Some(draft) = draft {
            action.push_str("?d=");
            action.push_str(draft);
        }
        FormView {
            action,
            page: form.page.clone(),
            topics,
            countries,
            name: field(&form.name, NAME_CHARS_MAX),
            email: field(&form.email, EMAIL_CHARS_MAX),
            message: field(&form.message, MESSAGE_CHARS_MAX),
            consent: form.consent == "yes",
            summary: problems.summary().map(|id| t.say(id)),
            problems: problems
                .list()
                .iter()
                .map(|problem| problem_view(page, form, *problem))
                .collect(),
            kept: kept(page, retention),
        }
    }

    /// The same form on the page of a country. With very many countries to choose from, it names this one alone: the list would
    /// take the room of the page. The contact page names them all.
    #[must_use]
    pub fn for_country_page(mut self) -> FormView {
        if self.countries.len() > COUNTRIES_NAMED_MAX {
            let may_stay = |choice: &Choice| choice.is_chosen || choice.value == NO_COUNTRY;
            self.countries.retain(may_stay);
        }
        self
    }

    /// The problems of one field.
    pub fn of(&self, field: Field) -> Vec<&ProblemView> {
        self.problems
            .iter()
            .filter(|problem| problem.field == field)
            .collect()
    }

    pub fn has(&self, field: Field) -> bool {
        self.problems.iter().any(|problem| problem.field == field)
    }
}

/// The promise of deletion, from the setting that keeps it.
pub fn kept(page: &Page, retention: Retention) -> String {
    let days = |days: u16| page.t.count("days-after", days.into());
    page.t.say_with(
        "promise-how-long",
        &[
            ("answered", &days(retention.answered_days)),
            ("arrived", &days(retention.days)),
        ],
    )
}

fn topic_message(topic: Topic) -> &'static str {
    match topic {
        Topic::Question => "topic-question",
        Topic::Counterspeech => "topic-counterspeech",
        Topic::Partner => "topic-partner",
        Topic::Correction => "topic-correction",
        Topic::Other => "topic-other",
    }
}

fn problem_view(page: &Page, form: &ContactForm, problem: Problem) -> ProblemView {
    let field = problem.field();
    let anchor = match field {
        Field::Form | Field::Message => "message",
        Field::Topic => "topic",
        Field::Country => "country",
        Field::Name => "name",
        Field::Email => "email",
        Field::Consent => "consent",
    };
    let limit = match field {
        Field::Name => NAME_CHARS_MAX,
        Field::Email => EMAIL_CHARS_MAX,
        _ => MESSAGE_CHARS_MAX,
    };
    if let Problem::TooMany { minutes } = problem {
        return ProblemView {
            field,
            anchor,
            words: page.t.count(problem.message_id(), minutes.into()),
        };
    }
    let number = |n: usize| page.t.number(n as u64);
    let typed = form.message_chars();
    let variables = [
        ("limit", number(limit)),
        ("typed", number(typed)),
        ("over", number(typed.saturating_sub(MESSAGE_CHARS_MAX))),
    ];
    let variables = variables
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    ProblemView {
        field,
        anchor,
        words: page.t.say_with(problem.message_id(), &variables),
    }
}
