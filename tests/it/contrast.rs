//! The colours of the style sheet, measured as the Web Content Accessibility Guidelines 2.2 measure them
//! (<https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>).

use std::collections::HashMap;
use std::fs;

use crate::support::root;

/// Level AAA for running text.
const TEXT: f64 = 7.0;
/// Level AA for links and marks.
const LINK: f64 = 4.5;
/// Level AA for large type.
const LARGE: f64 = 3.0;

/// The raw colours of one theme; the dark one redefines some of the light ones.
fn colours(sheet: &str) -> HashMap<String, [f64; 3]> {
    let declarations = sheet
        .split(['{', ';'])
        .filter_map(|piece| piece.trim().strip_prefix("--"));
    declarations
        .filter_map(|declaration| {
            let (name, value) = declaration.split_once(": #")?;
            let hex = match value.len() {
                3 => value.chars().flat_map(|c| [c, c]).collect(),
                _ => value.to_owned(),
            };
            let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).map(f64::from);
            Some((
                name.to_owned(),
                [part(0).ok()?, part(2).ok()?, part(4).ok()?],
            ))
        })
        .collect()
}

fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = part / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn colours_keep_their_contrast_in_light_and_dark() {
    let sheet = fs::read_to_string(root().join("static/css/tokens.css")).unwrap();
    let (light, dark) = sheet.split_once("@media").expect("a dark theme");
    let light = colours(light);
    let mut both = light.clone();
    both.extend(colours(dark));
    assert!(light.len() > 12 && both != light);
    for (theme, colours) in [("light", light), ("dark", both)] {
        let papers = ["paper", "paper-raised", "paper-sunk"];
        let on_paper = [
            ("ink", TEXT),
            ("ink-soft", TEXT),
            ("teal", LINK),
            ("amber", LINK),
            ("red", LINK),
        ];
        let on_band = [
            ("color-on-band", TEXT),
            ("color-on-band-quiet", TEXT),
            ("dawn", LARGE),
        ];
        let pairs = papers
            .iter()
            .flat_map(|paper| on_paper.map(|(ink, least)| (ink, *paper, least)))
            .chain(on_band.map(|(ink, least)| (ink, "deep", least)));
        for (ink, paper, least) in pairs {
            let found = contrast(colours[ink], colours[paper]);
            assert!(
                found >= least,
                "{theme}: {ink} on {paper} has {found:.2}, not {least}"
            );
        }
    }
}
