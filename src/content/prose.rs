//! Running text as editors write it: paragraphs, with references to figures and totals in braces.
//!
//! A number is never typed into prose: `{figure:fr-nolikes-reach}` stands for the figure in words, in the reader's
//! language, with its qualifier; `{total:people-reached}` for the total of the country whose text it is.

use serde::{Deserialize, Serialize};

/// Text between blank lines.
pub type Paragraph = Vec<Piece>;

/// A parsed text: one or more paragraphs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prose(pub Vec<Paragraph>);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Piece {
    Words(String),
    /// A figure, by its slug.
    Figure(String),
    /// The total of the figures of one unit, by the slug of the unit.
    Total(String),
}

impl Prose {
    /// Parses a text. The error says what is wrong, in the editor's words.
    pub fn parse(text: &str) -> Result<Prose, String> {
        let paragraphs: Result<Vec<Paragraph>, String> = text
            .replace("\r\n", "\n")
            .split("\n\n")
            .map(join_lines)
            .filter(|paragraph| !paragraph.is_empty())
            .map(|paragraph| parse_paragraph(&paragraph))
            .collect();
        paragraphs.map(Prose)
    }

    /// Every reference in the text, in its order.
    pub fn pieces(&self) -> impl Iterator<Item = &Piece> {
        self.0.iter().flatten()
    }
}

/// The lines of a paragraph as one: editors break lines where they like.
fn join_lines(paragraph: &str) -> String {
    let lines: Vec<&str> = paragraph
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    lines.join(" ")
}

fn parse_paragraph(text: &str) -> Result<Paragraph, String> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find(['{', '}']) {
        let (words, after) = rest.split_at(open);
        let Some(close) = after.find('}').filter(|_| after.starts_with('{')) else {
            return Err("a brace stands alone".to_owned());
        };
        if !words.is_empty() {
            pieces.push(Piece::Words(words.to_owned()));
        }
        let reference = &after[1..close];
        pieces.push(match reference.split_once(':') {
            Some(("figure", slug)) => Piece::Figure(slug.to_owned()),
            Some(("total", unit)) => Piece::Total(unit.to_owned()),
            _ => return Err(format!("`{{{reference}}}` is no reference")),
        });
        rest = &after[close + 1..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest.to_owned()));
    }
    Ok(pieces)
}
