//! Maps as inline SVG: shapes projected to whole numbers, few enough for a page that arrives in one round trip.
//!
//! Both projections are equirectangular: the scale is true along the equator's direction at the middle latitude of the map.

use std::fmt::Write;

use crate::content::Content;
use crate::content::model::{Country, Place, Point, Shape};
use crate::content::table::Key;

/// Width of the map of the world, in its own units.
const WORLD_WIDTH: f64 = 720.0;

/// What the map of the world shows, in hundredths of a degree: all inhabited land.
const WORLD_NORTH: i32 = 8360;
const WORLD_SOUTH: i32 = -5600;
/// Where the map of the world is true to scale, in degrees.
const WORLD_TRUE_LATITUDE: f64 = 38.0;

/// The longer side of the map of a country, in its own units.
const COUNTRY_SIDE: f64 = 260.0;
/// Room around a country for dots and names.
const COUNTRY_MARGIN: f64 = 14.0;

/// A country in the directory narrower than this gets a dot, or nobody could hit it.
const TINY_UNITS: i32 = 9;

/// With more countries than this, their outlines and links weigh more than a page may: then each is a dot, and the list beside
/// the map has the links.
const OUTLINES_MAX: usize = 100;

/// From the globe to whole numbers on the map.
struct Projection {
    west: f64,
    north: f64,
    x_scale: f64,
    y_scale: f64,
    margin: f64,
}

impl Projection {
    /// `unit`: how many units of the map a degree has at the equator's direction.
    fn new(west: i32, north: i32, true_latitude: f64, unit: f64, margin: f64) -> Projection {
        Projection {
            west: f64::from(west) / 100.0,
            north: f64::from(north) / 100.0,
            x_scale: unit * true_latitude.to_radians().cos(),
            y_scale: unit,
            margin,
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "maps are some hundred units wide"
    )]
    fn point(&self, point: Point) -> (i32, i32) {
        let x = (f64::from(point.longitude) / 100.0 - self.west) * self.x_scale + self.margin;
        let y = (self.north - f64::from(point.latitude) / 100.0) * self.y_scale + self.margin;
        (x.round() as i32, y.round() as i32)
    }

    /// The shape as the `d` of a path: each ring starts absolutely and goes on relatively. Rings that shrink to nothing are
    /// left out.
    fn path(&self, shape: &Shape) -> String {
        let mut d = String::new();
        for ring in shape {
            let mut points: Vec<(i32, i32)> = ring.iter().map(|point| self.point(*point)).collect();
            points.dedup();
            if points.len() < 3 {
                continue;
            }
            let (mut x, mut y) = points[0];
            let _ = write!(d, "M{x} {y}l");
            for (index, (next_x, next_y)) in points[1..].iter().enumerate() {
                let (dx, dy) = (next_x - x, next_y - y);
                let before = if index == 0 || dx < 0 { "" } else { " " };
                let between = if dy < 0 { "" } else { " " };
                let _ = write!(d, "{before}{dx}{between}{dy}");
                (x, y) = (*next_x, *next_y);
            }
            d.push('z');
        }
        d
    }
}

/// The map of the world.
pub struct WorldMap {
    pub width: i32,
    pub height: i32,
    pub land: String,
    pub countries: Vec<WorldCountry>,
    /// Centres of countries, where there are too many for more.
    pub dots: Vec<(i32, i32)>,
}

/// A country of the directory on the map of the world.
pub struct WorldCountry {
    pub href: String,
    pub name: String,
    pub path: String,
    /// Centre of a dot, for countries too small to hit.
    pub dot: Option<(i32, i32)>,
}

impl WorldMap {
    /// `link` gives the address and the name of a country.
    pub fn new(content: &Content, link: impl Fn(&Country) -> (String, String)) -> WorldMap {
        let unit = WORLD_WIDTH / 360.0 / WORLD_TRUE_LATITUDE.to_radians().cos();
        let projection = Projection::new(-18000, WORLD_NORTH, WORLD_TRUE_LATITUDE, unit, 0.0);
        let (width, height) = projection.point(Point {
            longitude: 18000,
            latitude: WORLD_SOUTH,
        });
        let mut map = WorldMap {
            width,
            height,
            land: projection.path(&content.land),
            countries: Vec::new(),
            dots: Vec::new(),
        };
        let has_outlines = content.countries.all().len() <= OUTLINES_MAX;
        for country in content.countries.all() {
            let code = &content.territories[country.territory].code;
            let Some(outline) = content.outlines.find(code) else {
                continue;
            };
            let shape = &outline.world;
            let Some(bounds) = Bounds::of(shape) else {
                continue;
            };
            let (left, top) = projection.point(bounds.north_west());
            let (right, bottom) = projection.point(bounds.south_east());
            let centre = (left.midpoint(right), top.midpoint(bottom));
            if !has_outlines {
                map.dots.push(centre);
                continue;
            }
            let (href, name) = link(country);
            let is_tiny = (right - left).min(bottom - top) < TINY_UNITS;
            map.countries.push(WorldCountry {
                href,
                name,
                path: projection.path(shape),
                dot: is_tiny.then_some(centre),
            });
        }
        map
    }
}

/// The map of one country, with its towns.
pub struct CountryMap {
    pub width: i32,
    pub height: i32,
    pub path: String,
    pub towns: Vec<Town>,
}

pub struct Town {
    pub x: i32,
    pub y: i32,
    pub name: String,
}

impl CountryMap {
    /// `None` without an outline, or without a town to show on it.
    pub fn new(
        content: &Content,
        country: &Country,
        towns: impl Iterator<Item = (Point, String)>,
    ) -> Option<CountryMap> {
        let code = &content.territories[country.territory].code;
        let outline = content.outlines.find(code)?;
        let shape = outline.detail.as_ref()?;
        let bounds = Bounds::of(shape)?;
        let middle = f64::from(bounds.north.midpoint(bounds.south)) / 100.0;
        let degrees_high = f64::from(bounds.north - bounds.south) / 100.0;
        let degrees_wide = f64::from(bounds.east - bounds.west) / 100.0 * middle.to_radians().cos();
        let unit = COUNTRY_SIDE / degrees_high.max(degrees_wide);
        let projection = Projection::new(bounds.west, bounds.north, middle, unit, COUNTRY_MARGIN);
        let (right, bottom) = projection.point(bounds.south_east());
        let margin = projection.point(bounds.north_west()).0;
        let towns: Vec<Town> = towns
            .filter(|(point, _)| bounds.contains(*point))
            .map(|(point, name)| {
                let (x, y) = projection.point(point);
                Town { x, y, name }
            })
            .collect();
        (!towns.is_empty()).then(|| CountryMap {
            width: right + margin,
            height: bottom + margin,
            path: projection.path(shape),
            towns,
        })
    }
}

/// The smallest rectangle around a shape, in hundredths of a degree.
struct Bounds {
    west: i32,
    east: i32,
    south: i32,
    north: i32,
}

/// How far a town may lie outside of a simplified coast, in hundredths of a degree.
const COAST_TOLERANCE: i32 = 20;

impl Bounds {
    fn of(shape: &Shape) -> Option<Bounds> {
        let points = || shape.iter().flatten();
        Some(Bounds {
            west: points().map(|point| point.longitude).min()?,
            east: points().map(|point| point.longitude).max()?,
            south: points().map(|point| point.latitude).min()?,
            north: points().map(|point| point.latitude).max()?,
        })
    }

    fn north_west(&self) -> Point {
        Point {
            longitude: self.west,
            latitude: self.north,
        }
    }

    fn south_east(&self) -> Point {
        Point {
            longitude: self.east,
            latitude: self.south,
        }
    }

    fn contains(&self, point: Point) -> bool {
        let near = |value: i32, from: i32, to: i32| {
            value >= from - COAST_TOLERANCE && value <= to + COAST_TOLERANCE
        };
        near(point.longitude, self.west, self.east) && near(point.latitude, self.south, self.north)
    }
}

/// The towns of a country's campaigns, each once, in the order of the page, with the number of campaigns there.
pub fn towns(content: &Content, country: &Country) -> Vec<(Key<Place>, usize)> {
    let mut towns: Vec<(Key<Place>, usize)> = Vec::new();
    let campaigns = country
        .presences
        .iter()
        .flat_map(|presence| &presence.campaigns);
    for place in campaigns.filter_map(|campaign| content.campaigns.get(*campaign).place) {
        match towns.iter_mut().find(|(known, _)| *known == place) {
            Some((_, campaigns)) => *campaigns += 1,
            None => towns.push((place, 1)),
        }
    }
    towns
}
