//! From what arrives to what is trusted: [`ContactForm`] → [`ContactForm::check`] → [`Message`] or problems.

use percent_encoding::percent_decode;
use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

pub use super::problem::{Field, Problem};

/// Counted in characters as people see them (grapheme clusters), as it is said beside the fields.
pub const NAME_CHARS_MAX: usize = 100;
/// What RFC 5321 allows in an address.
pub const EMAIL_CHARS_MAX: usize = 254;
pub const MESSAGE_CHARS_MAX: usize = 10_000;
/// One character may be many bytes: ten thousand emoji of a profession, with eleven bytes each, still fit.
const MESSAGE_BYTES_MAX: usize = 128 * 1024;
/// The address of the page from which somebody wrote.
const PAGE_CHARS_MAX: usize = 200;

/// The largest body that is read as a form: the longest message at three letters for each byte in a form's spelling, and
/// room for the other fields.
pub const BODY_BYTES_MAX: usize = 440 * 1024;

/// The choice in the list of countries for those who name none.
pub const NO_COUNTRY: &str = "none";

/// What was typed, as it arrived but for characters that nothing can show. Not trusted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactForm {
    pub name: String,
    pub email: String,
    pub country: String,
    pub topic: String,
    pub message: String,
    pub consent: String,
    pub reply: String,
    pub page: String,
}

/// What a message is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Topic {
    Question,
    Counterspeech,
    Partner,
    Correction,
    Other,
}

impl Topic {
    pub const ALL: [Topic; 5] = [
        Topic::Question,
        Topic::Counterspeech,
        Topic::Partner,
        Topic::Correction,
        Topic::Other,
    ];

    /// As it stands in the form.
    pub fn name(self) -> &'static str {
        match self {
            Topic::Question => "question",
            Topic::Counterspeech => "counterspeech",
            Topic::Partner => "partner",
            Topic::Correction => "correction",
            Topic::Other => "other",
        }
    }

    fn from_name(name: &str) -> Option<Topic> {
        Topic::ALL.into_iter().find(|topic| topic.name() == name)
    }
}

/// A message that keeps every rule. Only [`ContactForm::check`] makes one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    pub name: String,
    pub email: String,
    /// The slug of a country, or [`NO_COUNTRY`].
    pub country: String,
    pub topic: Topic,
    pub message: String,
    /// How the sender wants to be answered: so far only by e-mail.
    pub reply: String,
    /// The page from which the sender wrote; empty if none was given.
    pub page: String,
    /// The language of the form, as a BCP 47 tag.
    pub language: String,
}

impl ContactForm {
    /// Reads a body in `application/x-www-form-urlencoded`. Whatever can be read is kept, so that it can be given back.
    pub fn parse(body: &[u8]) -> (ContactForm, Vec<Problem>) {
        let mut form = ContactForm::default();
        let mut problems = Vec::new();
        let mut seen = Vec::new();
        for pair in body
            .split(|byte| *byte == b'&')
            .filter(|pair| !pair.is_empty())
        {
            let mut parts = pair.splitn(2, |byte| *byte == b'=');
            let (name, _) = decode(parts.next().unwrap_or_default());
            let (value, is_text) = decode(parts.next().unwrap_or_default());
            let is_message = name == "message";
            let (value, is_showable) = showable(&value, is_message);
            let Some((slot, field)) = form.slot(&name) else {
                problems.push(Problem::UnknownField);
                continue;
            };
            if !(is_text && is_showable) {
                problems.push(unshowable(field));
            }
            if seen.contains(&name) {
                problems.push(Problem::RepeatedField);
                // Nothing that somebody typed gets lost; of two choices the first counts.
                let is_typed = matches!(field, Field::Name | Field::Email | Field::Message);
                if is_typed && *slot != value {
                    slot.push(if is_message { '\n' } else { ' ' });
                    slot.push_str(&value);
                }
                continue;
            }
            *slot = value;
            seen.push(name);
        }
        // What the visitor cannot see, the visitor cannot mend: it is left out, and that is told once.
        if !is_page(&form.page) || !matches!(form.reply.as_str(), "" | "email") {
            form.page.clear();
            form.reply.clear();
            problems.push(Problem::UnknownField);
        }
        problems.sort_unstable();
        problems.dedup();
        (form, problems)
    }

    /// Where the value of a field goes, and to which field of the page its problems belong.
    fn slot(&mut self, name: &str) -> Option<(&mut String, Field)> {
        Some(match name {
            "name" => (&mut self.name, Field::Name),
            "email" => (&mut self.email, Field::Email),
            "country" => (&mut self.country, Field::Country),
            "topic" => (&mut self.topic, Field::Topic),
            "message" => (&mut self.message, Field::Message),
            "consent" => (&mut self.consent, Field::Consent),
            "reply" => (&mut self.reply, Field::Form),
            "page" => (&mut self.page, Field::Form),
            _ => return None,
        })
    }

    /// The message, or everything that is wrong with the form.
    pub fn check(
        &self,
        language: &str,
        is_country: impl Fn(&str) -> bool,
    ) -> Result<Message, Vec<Problem>> {
        let mut problems = Vec::new();
        let (name, email, message) = (self.name.trim(), self.email.trim(), self.message.trim());
        let topic = Topic::from_name(&self.topic);
        if topic.is_none() {
            problems.push(if self.topic.is_empty() {
                Problem::TopicMissing
            } else {
                Problem::TopicUnknown
            });
        }
        if self.country.is_empty() {
            problems.push(Problem::CountryMissing);
        } else if self.country != NO_COUNTRY && !is_country(&self.country) {
            problems.push(Problem::CountryUnknown);
        }
        if !is_visible(name) {
            problems.push(Problem::NameMissing);
        } else if chars(name) > NAME_CHARS_MAX {
            problems.push(Problem::NameLong);
        }
        if !is_visible(email) {
            problems.push(Problem::EmailMissing);
        } else if chars(email) > EMAIL_CHARS_MAX {
            problems.push(Problem::EmailLong);
        } else if !is_email(email) {
            problems.push(Problem::EmailFormat);
        }
        if !is_visible(message) {
            problems.push(Problem::MessageMissing);
        } else if chars(message) > MESSAGE_CHARS_MAX {
            problems.push(Problem::MessageLong);
        } else if message.len() > MESSAGE_BYTES_MAX {
            problems.push(Problem::MessageLarge);
        }
        if self.consent != "yes" {
            problems.push(Problem::ConsentMissing);
        }
        match topic {
            Some(topic) if problems.is_empty() => Ok(Message {
                name: name.to_owned(),
                email: email.to_owned(),
                country: self.country.clone(),
                topic,
                message: message.to_owned(),
                reply: "email".to_owned(),
                page: self.page.clone(),
                language: language.to_owned(),
            }),
            _ => {
                problems.sort_unstable();
                Err(problems)
            }
        }
    }

    /// How many characters the message has, as they are counted against its limit.
    pub fn message_chars(&self) -> usize {
        chars(self.message.trim())
    }
}

fn chars(text: &str) -> usize {
    text.graphemes(true).count()
}

/// Whether a text can be the address of one of our pages; a visitor need not come from any.
pub fn is_page(text: &str) -> bool {
    let is_path = text.starts_with('/')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"/-_".contains(&byte));
    text.is_empty() || (is_path && text.len() <= PAGE_CHARS_MAX)
}

/// The text of a name or value without what is no UTF-8 in it, and whether there was nothing of that kind.
fn decode(spelt: &[u8]) -> (String, bool) {
    let spaced: Vec<u8> = spelt
        .iter()
        .map(|byte| if *byte == b'+' { b' ' } else { *byte })
        .collect();
    let bytes: Vec<u8> = percent_decode(&spaced).collect();
    match String::from_utf8(bytes) {
        Ok(text) => (text, true),
        Err(error) => {
            let text = String::from_utf8_lossy(error.as_bytes());
            (text.replace(char::REPLACEMENT_CHARACTER, ""), false)
        }
    }
}

/// The text without characters that nothing can show or that turn the direction of what follows, and whether there were
/// none. Line breaks become `\n`; only a message keeps them.
fn showable(text: &str, has_lines: bool) -> (String, bool) {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let shown: String = text
        .chars()
        .filter(|c| is_showable(*c, has_lines))
        .collect();
    let is_same = shown == text;
    (shown, is_same)
}

fn is_showable(c: char, has_lines: bool) -> bool {
    match c {
        '\n' | '\t' => has_lines,
        // Embeddings, overrides and isolates can make a text read as what it is not. The marks that Arabic and Hebrew
        // need (U+061C, U+200E, U+200F) and the joiners of scripts and emoji stay.
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => false,
        _ => !c.is_control(),
    }
}

fn unshowable(field: Field) -> Problem {
    match field {
        Field::Name => Problem::NameUnshowable,
        Field::Email => Problem::EmailUnshowable,
        Field::Message => Problem::MessageUnshowable,
        Field::Topic => Problem::TopicUnknown,
        Field::Country => Problem::CountryUnknown,
        Field::Consent => Problem::ConsentMissing,
        Field::Form => Problem::UnknownField,
    }
}

/// Whether there is anything to see: not only spaces, joiners and marks.
fn is_visible(text: &str) -> bool {
    text.chars().any(|c| {
        let is_invisible = c.is_whitespace()
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
        !is_invisible
    })
}

/// One `@` with something on both sides and no space: more cannot be known without sending a letter.
fn is_email(text: &str) -> bool {
    let mut parts = text.split('@');
    let (before, after, more) = (parts.next(), parts.next(), parts.next());
    !text.contains(char::is_whitespace)
        && more.is_none()
        && before.is_some_and(|part| !part.is_empty())
        && after.is_some_and(|part| {
            part.contains('.') && !part.starts_with('.') && !part.ends_with('.')
        })
}
