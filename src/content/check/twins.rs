//! Campaigns that look like the same one.

use std::collections::HashMap;

use anyhow::Context;
use sqlx::SqliteConnection;

use super::Scene;
use super::links::host_and_path;
use crate::content::problem::Problem;

/// How alike two names must be to be asked about, from 0 to 1 (Jaro–Winkler).
const LIKENESS_MIN: f64 = 0.93;

/// A campaign, with name and headline in small letters.
#[derive(sqlx::FromRow)]
struct Campaign {
    rowid: i64,
    slug: String,
    country: String,
    name: String,
    headline: String,
    link: Option<String>,
}

/// Two campaigns of one country with nearly the same name, the same words in their names or the same headline, and any two with
/// the same name and headline, or the same link. Each is told of once, beside the first one that it looks like.
pub(super) async fn all(
    db: &mut SqliteConnection,
    scene: &Scene<'_>,
) -> anyhow::Result<Vec<Problem>> {
    let campaigns: Vec<Campaign> = sqlx::query_as(
        "SELECT campaign.rowid, slug, country, lower(name) AS name, lower(headline) AS headline, link FROM campaign
         JOIN campaign_text ON campaign_text.campaign = slug AND locale = 'en' ORDER BY country, campaign.rowid",
    )
    .fetch_all(db)
    .await
    .context("campaigns")?;
    let mut problems = Vec::new();
    let mut anywhere: HashMap<(&str, &str), &Campaign> = HashMap::new();
    let mut linked: HashMap<(String, String), &Campaign> = HashMap::new();
    for compatriots in campaigns.chunk_by(|one, next| one.country == next.country) {
        let letters: Vec<Letters> = compatriots.iter().map(|one| letters(&one.name)).collect();
        let mut worded: HashMap<Vec<String>, &Campaign> = HashMap::new();
        for (index, campaign) in compatriots.iter().enumerate() {
            let near = compatriots[..index]
                .iter()
                .zip(&letters)
                .find(|(other, theirs)| {
                    other.headline == campaign.headline
                        || (may_be_alike(&letters[index], theirs)
                            && strsim::jaro_winkler(&other.name, &campaign.name) >= LIKENESS_MIN)
                });
            let key = (campaign.name.as_str(), campaign.headline.as_str());
            let words = words(&campaign.name);
            let twin = near
                .map(|(other, _)| other)
                .or(worded.get(&words).copied())
                .or(anywhere.get(&key).copied());
            let aim = campaign.link.as_deref().and_then(aim);
            let neighbour = aim.as_ref().and_then(|aim| linked.get(aim).copied());
            if let Some(twin) = twin {
                let what = format!("`{}` looks like `{}`", campaign.slug, twin.slug);
                let mend = "make one of the two, or tell them apart in name and headline";
                problems.push(scene.warning(("campaign", campaign.rowid), "alike", what, mend));
            } else if let Some(neighbour) = neighbour {
                let what = format!("`{}` has the link of `{}`", campaign.slug, neighbour.slug);
                let mend = "make one of the two, or give each the page that is about it";
                problems.push(scene.warning(("campaign", campaign.rowid), "alike", what, mend));
            }
            if !words.is_empty() {
                worded.entry(words).or_insert(campaign);
            }
            anywhere.entry(key).or_insert(campaign);
            if let Some(aim) = aim {
                linked.entry(aim).or_insert(campaign);
            }
        }
    }
    Ok(problems)
}

/// Where a link leads, however it is spelt.
fn aim(link: &str) -> Option<(String, String)> {
    let (host, path) = host_and_path(link)?;
    Some((host, path.trim_end_matches('/').to_owned()))
}

/// The words and the numbers of a name in alphabetical order: "rooted2" and "rooted 2" are the same two.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = name
        .split(|c: char| !c.is_alphanumeric())
        .flat_map(|word| {
            let digits = word.find(|c: char| c.is_ascii_digit());
            let (letters, digits) = word.split_at(digits.unwrap_or(word.len()));
            [letters.to_owned(), digits.to_owned()]
        })
        .filter(|word| !word.is_empty())
        .collect();
    words.sort_unstable();
    words
}

/// How often each letter stands in a name, other signs together in the last place; and how many there are.
type Letters = ([u8; 27], f64);

fn letters(name: &str) -> Letters {
    let mut counts = [0_u8; 27];
    for c in name.chars() {
        let place = match c {
            'a'..='z' => c as usize - 'a' as usize,
            _ => 26,
        };
        counts[place] = counts[place].saturating_add(1);
    }
    let length: u32 = counts.iter().map(|count| u32::from(*count)).sum();
    (counts, f64::from(length))
}

/// Whether two names share enough letters to be alike in any order. It spares comparing every name with every other: by its
/// definition, Jaro's likeness is at most (m/a + m/b + 1)/3 for m letters in common, and Winkler's start of the name adds at most
/// four tenths of what misses to 1.
fn may_be_alike((a, a_length): &Letters, (b, b_length): &Letters) -> bool {
    let common: u32 = a.iter().zip(b).map(|(a, b)| u32::from(*a.min(b))).sum();
    let common = f64::from(common);
    let jaro = (common / a_length + common / b_length + 1.0) / 3.0;
    jaro + 0.4 * (1.0 - jaro) >= LIKENESS_MIN
}
