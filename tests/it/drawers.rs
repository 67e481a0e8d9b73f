//! Content that lies packed: whatever is asked for, in whatever order, is found where it lies.

use std::fs;

use crate::longland::{COUNTRY, FILE, Texts, desk};

/// Their texts are several times what stays unpacked.
const CAMPAIGNS: usize = 900;

/// So many of them are asked for, so that nearly every one lies elsewhere than the one before.
const STEP: usize = 11;

/// The name of a campaign in English, as the seed gives it.
fn name(seed: &str, number: usize) -> &str {
    let texts = seed.split("INSERT INTO campaign_text").nth(1).unwrap();
    let row = format!("('long-0-{number}', 'en', '");
    let name = texts.split(&row).nth(1).unwrap();
    name.split('\'').next().unwrap()
}

#[test]
fn every_campaign_has_its_own_page_in_whatever_order_they_are_asked_for() {
    let desk = desk(&[CAMPAIGNS], Texts::Long);
    let seed = fs::read_to_string(desk.data().join(FILE)).unwrap();
    let site = desk.serve();
    let numbers: Vec<usize> = (1..=CAMPAIGNS).step_by(STEP).collect();
    for (locale, numbers) in [
        ("en", numbers.clone()),
        (
            "en",
            numbers.iter().rev().map(|number| number + 1).collect(),
        ),
    ] {
        for number in numbers {
            let page = site.get(&format!("/{locale}/campaigns/long-0-{number}"));
            assert_eq!(page.text("h1"), name(&seed, number), "campaign {number}");
        }
    }
    // Several at once, and things that lie far apart on one page.
    std::thread::scope(|scope| {
        for first in 1..=4 {
            let (site, seed) = (&site, &seed);
            scope.spawn(move || {
                for number in (first * 2..CAMPAIGNS).step_by(97) {
                    let page = site.get(&format!("/de/campaigns/long-0-{number}"));
                    assert_eq!(page.status, 200);
                    let list = site.get(&format!("/en{COUNTRY}/long-0/{}", number.div_ceil(10)));
                    assert!(
                        list.text("main").contains(name(seed, number)),
                        "campaign {number}"
                    );
                }
            });
        }
    });
}
