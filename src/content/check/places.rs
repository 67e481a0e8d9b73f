//! Towns that lie outside of their territory: as a rule latitude and longitude were swapped.

use anyhow::Context;
use sqlx::SqliteConnection;

use super::Scene;
use crate::content::problem::Problem;

/// How far a town may lie outside of the box around a part of its territory, in degrees: outlines are rough, and leave out
/// small islands.
const MARGIN_DEGREES: f64 = 1.0;
/// The outlines give tenths of a degree.
const OUTLINE_UNIT_DEGREES: f64 = 0.1;

/// A town, and the outline of its territory.
#[derive(sqlx::FromRow)]
struct Town {
    rowid: i64,
    slug: String,
    territory: String,
    latitude: f64,
    longitude: f64,
    world: String,
}

pub(super) async fn all(
    db: &mut SqliteConnection,
    scene: &Scene<'_>,
) -> anyhow::Result<Vec<Problem>> {
    let towns: Vec<Town> = sqlx::query_as(
        "SELECT place.rowid, slug, territory, latitude, longitude, world FROM place
         JOIN outline ON area = territory WHERE latitude IS NOT NULL",
    )
    .fetch_all(db)
    .await
    .context("towns")?;
    let strays = towns
        .iter()
        .filter(|town| !is_near(&town.world, town.latitude, town.longitude));
    let problems = strays.map(|town| {
        let Town {
            slug, territory, ..
        } = town;
        let is_swapped = is_near(&town.world, town.longitude, town.latitude);
        let (what, mend) = if is_swapped {
            let what =
                format!("`{slug}` lies in {territory} only with its two coordinates swapped");
            (what, "write the latitude first, then the longitude")
        } else {
            let what = format!("`{slug}` lies far outside of {territory}");
            (what, "correct the coordinates or the territory")
        };
        scene.warning(("place", town.rowid), "place-elsewhere", what, mend)
    });
    Ok(problems.collect())
}

/// Whether a point lies in the box around a ring of an outline, or near it. What is no outline is refused elsewhere.
fn is_near(outline: &str, latitude: f64, longitude: f64) -> bool {
    outline.split(';').any(|ring| {
        let (mut longitudes, mut latitudes) = (Range::EMPTY, Range::EMPTY);
        for point in ring.split(',') {
            let mut numbers = point.split_whitespace().map(str::parse::<i16>);
            let (Some(Ok(x)), Some(Ok(y))) = (numbers.next(), numbers.next()) else {
                return true;
            };
            longitudes.include(f64::from(x) * OUTLINE_UNIT_DEGREES);
            latitudes.include(f64::from(y) * OUTLINE_UNIT_DEGREES);
        }
        longitudes.is_near(longitude) && latitudes.is_near(latitude)
    })
}

/// From the least to the greatest of some degrees.
struct Range(f64, f64);

impl Range {
    const EMPTY: Range = Range(f64::INFINITY, f64::NEG_INFINITY);

    fn include(&mut self, degrees: f64) {
        *self = Range(self.0.min(degrees), self.1.max(degrees));
    }

    fn is_near(&self, degrees: f64) -> bool {
        (self.0 - MARGIN_DEGREES..=self.1 + MARGIN_DEGREES).contains(&degrees)
    }
}
