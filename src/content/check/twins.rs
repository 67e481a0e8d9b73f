//! Campaigns that look like the same one.

use std::collections::HashMap;

use anyhow::Context;
use sqlx::SqliteConnection;

use super::Scene;
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
}

/// Two campaigns of one country with nearly the same name or the same headline, and any two with the same name and headline.
/// Each is told of once, beside the first one that it looks like.
pub(super) async fn all(
    db: &mut SqliteConnection,
    scene: &Scene<'_>,
) -> anyhow::Result<Vec<Problem>> {
    let campaigns: Vec<Campaign> = sqlx::query_as(
        "SELECT campaign.rowid, slug, country, lower(name) AS name, lower(headline) AS headline FROM campaign
         JOIN campaign_text ON campaign_text.campaign = slug AND locale = 'en' ORDER BY country, campaign.rowid",
    )
    .fetch_all(db)
    .await
    .context("campaigns")?;
    let mut problems = Vec::new();
    let mut anywhere: HashMap<(&str, &str), &Campaign> = HashMap::new();
    for compatriots in campaigns.chunk_by(|one, next| one.country == next.country) {
        let letters: Vec<Letters> = compatriots.iter().map(|one| letters(&one.name)).collect();
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
            let twin = near.map(|(other, _)| other).or(anywhere.get(&key).copied());
            if let Some(twin) = twin {
                let what = format!("`{}` looks like `{}`", campaign.slug, twin.slug);
                let mend = "make one of the two, or tell them apart in name and headline";
                problems.push(scene.warning(("campaign", campaign.rowid), "alike", what, mend));
            }
            anywhere.entry(key).or_insert(campaign);
        }
    }
    Ok(problems)
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
