//! Every language says everything, with the same variables.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use counterspeech_directory::i18n::{Locale, Text, When};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser::parse;

use crate::support::root;

/// The plural categories of a language, by CLDR.
fn categories_of(locale: Locale) -> BTreeSet<&'static str> {
    let categories: &[&str] = match locale {
        Locale::En | Locale::De => &["one", "other"],
        Locale::Fr => &["one", "many", "other"],
        Locale::Ar => &["zero", "one", "two", "few", "many", "other"],
    };
    categories.iter().copied().collect()
}

/// The plural categories for which a message has words. None may be empty.
fn categories(variants: &[Variant<String>]) -> BTreeSet<&str> {
    variants
        .iter()
        .map(|variant| {
            let is_empty = variant.value.elements.is_empty();
            match &variant.key {
                VariantKey::Identifier { name } if !is_empty => name.as_str(),
                key => panic!("{key:?} has no words"),
            }
        })
        .collect()
}

/// The variables of each message of a language.
fn messages(locale: Locale) -> BTreeMap<String, BTreeSet<String>> {
    let path = root().join(format!("templates/locales/{}.ftl", locale.tag()));
    let resource = parse(fs::read_to_string(path).unwrap()).expect("well formed");
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let pattern = message.value.expect("every message has words");
        let mut variables = BTreeSet::new();
        for element in pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    assert!(!value.contains(['<', '>']), "{value}");
                }
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { id }),
                } => {
                    variables.insert(id.name);
                }
                PatternElement::Placeable {
                    expression: Expression::Select { variants, .. },
                } => {
                    variables.insert("(plural)".to_owned());
                    assert_eq!(categories(&variants), categories_of(locale), "{locale:?}");
                }
                PatternElement::Placeable { .. } => {}
            }
        }
        messages.insert(message.id.name, variables);
    }
    assert!(messages.len() > 40, "{locale:?} has words");
    messages
}

#[test]
fn all_languages_say_the_same_things() {
    let english = messages(Locale::En);
    for locale in Locale::ALL {
        assert_eq!(messages(locale), english, "{locale:?}");
    }
}

/// All files below a folder of the source.
fn sources(folder: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else if entry.path().extension().is_some_and(|kind| kind != "ftl") {
                texts.push(fs::read_to_string(entry.path()).unwrap());
            }
        }
    }
    texts
}

#[test]
fn every_message_is_said_somewhere_and_every_said_message_exists() {
    let text = [sources("src"), sources("templates")].concat().join("\n");
    let known = messages(Locale::En);
    for id in known.keys() {
        assert!(text.contains(&format!("\"{id}\"")), "nobody says {id}");
    }
    for piece in ["say(\"", "say_with(\"", "counted(\""] {
        for rest in text.split(piece).skip(1) {
            let id = rest.split('"').next().unwrap();
            assert!(known.contains_key(id), "{id} has no words");
        }
    }
}

#[test]
fn no_plain_space_stands_before_french_punctuation() {
    let ftl = fs::read_to_string(root().join("templates/locales/fr.ftl")).unwrap();
    let seeds = fs::read_to_string(root().join("data/countries/fr.sql")).unwrap();
    for line in ftl
        .lines()
        .chain(seeds.lines())
        .filter(|line| !line.starts_with(['#', '-']))
    {
        for wrong in [" !", " ?", " ;", " %", " »", "« "] {
            assert!(!line.contains(wrong), "{line}");
        }
    }
}

#[test]
fn numbers_are_said_as_each_language_says_them() {
    let (english, french) = (Text::of(Locale::En), Text::of(Locale::Fr));
    for (n, en, fr, category) in [
        (0, "0", "0", "one"),
        (1, "1", "1", "one"),
        (35_000, "35,000", "35\u{202f}000", "other"),
        (1_000_000, "1\u{a0}million", "1\u{a0}million", "many"),
        (3_500_000, "3.5\u{a0}million", "3,5\u{a0}millions", "many"),
        (16_000_000, "16\u{a0}million", "16\u{a0}millions", "many"),
        (
            16_035_000,
            "16,035,000",
            "16\u{202f}035\u{202f}000",
            "other",
        ),
        (
            16_500_000,
            "16.5\u{a0}million",
            "16,5\u{a0}millions",
            "many",
        ),
        (2_000_000_000, "2\u{a0}billion", "2\u{a0}milliards", "many"),
    ] {
        assert_eq!(english.amount(n).text, en);
        let amount = french.amount(n);
        assert_eq!((amount.text.as_str(), amount.category), (fr, category));
    }
}

#[test]
fn dates_are_no_more_precise_than_their_source() {
    let (english, french) = (Text::of(Locale::En), Text::of(Locale::Fr));
    for (date, en, fr) in [
        ("2016", "2016", "2016"),
        ("2016-11", "November 2016", "novembre 2016"),
        ("2016-11-04", "4 November 2016", "4 novembre 2016"),
        ("2018/2019", "2018–2019", "2018–2019"),
    ] {
        let when: When = date.parse().unwrap();
        assert_eq!(
            (english.when(when), french.when(when)),
            (en.to_owned(), fr.to_owned())
        );
    }
    for nonsense in [
        "",
        "16",
        "2016-13",
        "2016-02-30",
        "2019/2018",
        "2016-1",
        "soon",
        "2016-11-04T10",
        "+016",
    ] {
        assert!(nonsense.parse::<When>().is_err(), "{nonsense}");
    }
}

#[test]
fn arabic_and_german_write_numbers_and_dates_their_way() {
    let (german, arabic) = (Text::of(Locale::De), Text::of(Locale::Ar));
    assert_eq!(german.amount(35_000).text, "35.000");
    assert_eq!(german.amount(16_000_000).text, "16\u{a0}Millionen");
    let when: When = "2016-11-04".parse().unwrap();
    assert_eq!(german.when(when), "4. November 2016");
    assert!(
        arabic.when(when).contains("نوفمبر"),
        "{}",
        arabic.when(when)
    );
    for (n, category) in [
        (0, "zero"),
        (1, "one"),
        (2, "two"),
        (7, "few"),
        (42, "many"),
        (100, "other"),
        (16_000_000, "other"),
    ] {
        assert_eq!(arabic.amount(n).category, category, "{n}");
    }
    assert!(arabic.amount(16_000_000).text.contains("مليون"));
}
