//! Chooses the tray of a message. Nothing is dropped: signs of junk only decide what staff see first.
//!
//! People here write about hate. They quote it, link to it as evidence, and write in many languages; none of that counts
//! against them. What counts is what sellers and programs do.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;

use super::form::Message;
use super::phrases;

/// Where staff find a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tray {
    LikelyPerson,
    Unsure,
    LikelyJunk,
}

/// From so many points on, a message is no longer taken for a person's at first sight, or is taken for junk.
const UNSURE_POINTS: i32 = 2;
const JUNK_POINTS: i32 = 4;

/// Links that nobody minds. More of them count only where hardly anything is said about them.
const LINKS_FREE: usize = 3;
const WORDS_PER_LINK: usize = 5;

/// Phrases of sellers count up to here.
const PHRASE_POINTS_MAX: i32 = 4;

/// So many messages from one network within an hour make doubtful ones more doubtful.
const FLOOD_POSTS: u32 = 20;

/// With fewer words than this, many people may write the same: it is no repeat.
const REPEAT_WORDS_MIN: usize = 8;

/// Pieces of a text by which repeats are known; those with the smallest hashes stand for all.
const PIECES_MAX: usize = 24;
/// Words in a piece.
const PIECE_WORDS: usize = 3;

/// What a message looks like, without its text.
#[derive(Debug, Clone)]
pub struct Signs {
    /// The more, the more it looks like junk.
    pub(super) points: i32,
    /// Keyed hashes of pieces of the text.
    pub(super) pieces: Vec<u64>,
}

impl Tray {
    pub(super) fn of(points: i32) -> Tray {
        if points >= JUNK_POINTS {
            Tray::LikelyJunk
        } else if points >= UNSURE_POINTS {
            Tray::Unsure
        } else {
            Tray::LikelyPerson
        }
    }

    /// As it stands in the store.
    pub fn name(self) -> &'static str {
        match self {
            Tray::LikelyPerson => "likely-person",
            Tray::Unsure => "unsure",
            Tray::LikelyJunk => "likely-junk",
        }
    }
}

/// Reads the signs of a message. `posts` is how many forms came from the sender's network within the hour.
pub fn signs(message: &Message, posts: u32) -> Signs {
    let text = message.message.to_lowercase();
    let words: Vec<&str> = words(&text).collect();
    let junk = link_points(&text, &words)
        + phrases::points(&text, &words).min(PHRASE_POINTS_MAX)
        + gibberish_points(&message.message)
        + name_points(&message.name);
    let our_work = phrases::our_work(&words);
    let doubt = i32::from(posts >= FLOOD_POSTS && junk > 0);
    Signs {
        points: junk + doubt - our_work,
        pieces: pieces(&words),
    }
}

/// The words of a text in small letters. An address is one word, and numbers do not make a text another one.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .map(|word| {
            if is_link(word) {
                "//"
            } else {
                word.trim_matches(|c: char| !c.is_alphanumeric())
            }
        })
        .filter(|word| !word.is_empty() && !word.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_link(word: &str) -> bool {
    word.contains("://")
        || word.starts_with("www.")
        || word.contains("[url")
        || word.contains("href=")
}

/// Markup of links is for machines; many links with hardly a word about them are too.
fn link_points(text: &str, words: &[&str]) -> i32 {
    let links = text
        .matches("://")
        .count()
        .max(words.iter().filter(|word| **word == "//").count());
    let said = words.len().saturating_sub(links);
    let markup = ["[url", "[link", "<a href", "href=", "[/url]"];
    let mut points = 0;
    // A report may quote either: alone, it leads into the middle tray at most.
    if markup.iter().any(|mark| text.contains(mark)) {
        points += 3;
    }
    if links > LINKS_FREE && said < links * WORDS_PER_LINK {
        points += 2 + i32::from(said == 0);
    } else if links > 0 && said < 2 {
        points += 1;
    }
    points
}

/// Words that no language has: typed at random by a program that tries forms.
fn gibberish_points(text: &str) -> i32 {
    let words: Vec<&str> = text
        .split_whitespace()
        .filter(|word| !is_link(word))
        .collect();
    let odd = words.iter().filter(|word| is_gibberish(word)).count();
    if odd == 0 {
        0
    } else if odd * 2 >= words.len() {
        4
    } else {
        2 * i32::from(odd * 5 >= words.len())
    }
}

fn is_gibberish(word: &str) -> bool {
    // Names of campaigns and accounts are made up by people.
    if word.starts_with(['#', '@']) {
        return false;
    }
    // Other scripts have their own ways: vowels need not be written there.
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphanumeric()).collect();
    if letters.len() < 6 || !letters.iter().all(char::is_ascii_alphanumeric) {
        return false;
    }
    let word: String = letters.iter().collect();
    let changes = if is_of_words(&word) {
        0
    } else {
        let is_change =
            |pair: &&[char]| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase();
        letters.windows(2).filter(is_change).count()
    };
    let run = single_sounds(&word.to_ascii_lowercase())
        .split(|c: char| VOWELS.contains(c) || c.is_ascii_digit())
        .map(str::len)
        .max()
        .unwrap_or(0);
    let has_letters = letters.iter().any(char::is_ascii_alphabetic);
    let is_shouted = letters.iter().all(|c| !c.is_ascii_lowercase());
    let digits = letters
        .windows(2)
        .filter(|pair| pair[0].is_ascii_alphabetic() && pair[1].is_ascii_digit())
        .count();
    has_letters && !is_shouted && (changes >= 2 || run >= 6 || digits >= 3)
}

const VOWELS: &str = "aeiouy";

/// Whether a word is made of words with capitals, such as `JeSuisCharlie`.
fn is_of_words(word: &str) -> bool {
    let mut parts: Vec<String> = Vec::new();
    for c in word.chars() {
        match parts.last_mut() {
            Some(part) if !c.is_ascii_uppercase() => part.push(c),
            _ => parts.push(c.to_string()),
        }
    }
    let is_word = |part: &String| {
        part.len() > 1 && part.to_ascii_lowercase().contains(|c| VOWELS.contains(c))
    };
    parts.iter().all(is_word)
}

/// A word with one letter for what is one sound: German writes seven consonants in a row.
fn single_sounds(word: &str) -> String {
    ["sch", "ch", "ck", "tz", "th", "ph", "ng", "st"]
        .into_iter()
        .fold(word.to_owned(), |word, sound| word.replace(sound, "x"))
}

/// `RobertEdykQW`: how programs make up names.
fn name_points(name: &str) -> i32 {
    let odd = name.split_whitespace().any(|word| {
        let letters: Vec<char> = word.chars().collect();
        letters.len() > 5
            && letters.iter().all(char::is_ascii_alphabetic)
            && letters.ends_with(&[letters[letters.len() - 1].to_ascii_uppercase()])
            && letters.iter().any(char::is_ascii_lowercase)
    });
    i32::from(odd || name.contains("://"))
}

/// The pieces by which a text is known again; a text of few words has none.
fn pieces(words: &[&str]) -> Vec<u64> {
    /// Nobody can tell from a hash what the text was, nor make texts that collide.
    static KEY: LazyLock<RandomState> = LazyLock::new(RandomState::new);
    if words.len() < REPEAT_WORDS_MIN {
        return Vec::new();
    }
    let all: BTreeSet<u64> = words
        .windows(PIECE_WORDS)
        .map(|piece| KEY.hash_one(piece))
        .collect();
    all.into_iter().take(PIECES_MAX).collect()
}
