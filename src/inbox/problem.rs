//! What can be wrong with a form, and where on the page it is told.

use serde::{Deserialize, Serialize};

/// A field of the form, in the order of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Field {
    /// What concerns the form as a whole.
    Form,
    Topic,
    Country,
    Name,
    Email,
    Message,
    Consent,
}

/// What is wrong with a form. The words are in the language files, under [`Problem::message_id`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Problem {
    ForeignOrigin,
    TooLarge,
    TooSlow,
    NotAForm,
    NotStored,
    /// The disk has not answered in time: the message may be stored yet.
    NotKnown,
    /// Many forms have come from the sender's network.
    TooMany {
        /// Until the next one is taken.
        minutes: u16,
    },
    UnknownField,
    RepeatedField,
    TopicMissing,
    TopicUnknown,
    CountryMissing,
    CountryUnknown,
    NameMissing,
    NameLong,
    NameUnshowable,
    EmailMissing,
    EmailLong,
    EmailFormat,
    EmailUnshowable,
    MessageMissing,
    MessageLong,
    MessageLarge,
    MessageUnshowable,
    ConsentMissing,
}

impl Problem {
    pub fn field(self) -> Field {
        match self {
            Problem::ForeignOrigin
            | Problem::TooLarge
            | Problem::TooSlow
            | Problem::NotAForm
            | Problem::NotStored
            | Problem::NotKnown
            | Problem::TooMany { .. }
            | Problem::UnknownField
            | Problem::RepeatedField => Field::Form,
            Problem::TopicMissing | Problem::TopicUnknown => Field::Topic,
            Problem::CountryMissing | Problem::CountryUnknown => Field::Country,
            Problem::NameMissing | Problem::NameLong | Problem::NameUnshowable => Field::Name,
            Problem::EmailMissing
            | Problem::EmailLong
            | Problem::EmailFormat
            | Problem::EmailUnshowable => Field::Email,
            Problem::MessageMissing
            | Problem::MessageLong
            | Problem::MessageLarge
            | Problem::MessageUnshowable => Field::Message,
            Problem::ConsentMissing => Field::Consent,
        }
    }

    pub fn message_id(self) -> &'static str {
        match self {
            Problem::ForeignOrigin => "problem-foreign-origin",
            Problem::TooLarge => "problem-too-large",
            Problem::TooSlow => "problem-too-slow",
            Problem::NotAForm => "problem-not-a-form",
            Problem::NotStored => "problem-not-stored",
            Problem::NotKnown => "problem-not-known",
            Problem::TooMany { .. } => "problem-too-many",
            Problem::UnknownField => "problem-unknown-field",
            Problem::RepeatedField => "problem-repeated-field",
            Problem::TopicMissing => "problem-topic-missing",
            Problem::TopicUnknown => "problem-topic-unknown",
            Problem::CountryMissing => "problem-country-missing",
            Problem::CountryUnknown => "problem-country-unknown",
            Problem::NameMissing => "problem-name-missing",
            Problem::NameLong => "problem-name-long",
            Problem::NameUnshowable => "problem-name-unshowable",
            Problem::EmailMissing => "problem-email-missing",
            Problem::EmailLong => "problem-email-long",
            Problem::EmailFormat => "problem-email-format",
            Problem::EmailUnshowable => "problem-email-unshowable",
            Problem::MessageMissing => "problem-message-missing",
            Problem::MessageLong => "problem-message-long",
            Problem::MessageLarge => "problem-message-large",
            Problem::MessageUnshowable => "problem-message-unshowable",
            Problem::ConsentMissing => "problem-consent-missing",
        }
    }
}
