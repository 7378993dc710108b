//! Names of classes, ids and files against the general rules of filter lists: those that hide elements or refuse requests on
//! every site. The lists are not kept here, for their licences; the words by which they know what they hide are, written
//! after `EasyList`, Fanboy's Social and Annoyances lists, `AdGuard`'s and those of `uBlock` Origin as of 2026.

use std::{collections::BTreeSet, fs, path::Path};

use crossings::charts::CHARTS;

/// Words of names that the lists hide, alone or joined with others: `share-panel`, `SocialIcons`, `newsletter_box`.
const HIDDEN: &str = "\
    ad ads adv advert adverts advertisement advertising adbox adslot adunit banner banners leaderboard skyscraper \
    sponsor sponsored sponsors promo promos promoted promotion affiliate outbrain taboola doubleclick dfp adsense \
    teaser billboard share shares shared sharebar sharebox sharelinks sharing sharer social socials follow \
    followus like likes likebox tweet twitter facebook fb pinterest linkedin reddit whatsapp addthis bookmark \
    bookmarks newsletter newsletters subscribe subscription signup cookie cookies consent gdpr ccpa privacy notice \
    notices notification notifications alert alerts popup popups popover modal overlay interstitial lightbox \
    paywall feedback survey chat donate donation rss recommended recommendations related trending toast snackbar \
    toolbar widget tracking tracker analytics pixel beacon";

/// Names of general rules, to hold the test itself against.
const RULES: &str = "\
    share-panel share-buttons share_tools SharePanel socialIcons cookie-notice cookieBar newsletter-signup ad-slot \
    adBanner leader_ad banner-social follow-us post-share-links notification-bar sponsored-links promo_box \
    outbrain-widget feedback-tab rss-icon";

/// Returns the words of a name: `SharePanel-top` has `share`, `panel`, `top`.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_lower = false;
    for letter in name.chars() {
        if !letter.is_ascii_alphanumeric() || (letter.is_ascii_uppercase() && was_lower) {
            words.push(String::new());
        }
        if letter.is_ascii_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.push(letter.to_ascii_lowercase());
        }
        was_lower = letter.is_ascii_lowercase();
    }
    words
}

fn is_hidden(name: &str) -> bool {
    words(name)
        .iter()
        .any(|word| HIDDEN.split_whitespace().any(|hidden| hidden == word))
}

/// Returns the files of a folder and those below it.
fn files(folder: &Path, ending: &str) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let entries = entries.map(|entry| entry.expect("an entry").path());
    let found = entries.flat_map(|path| {
        let is_wanted = path.extension().is_some_and(|other| other == ending);
        if path.is_dir() && !path.ends_with("dist") {
            files(&path, ending)
        } else if is_wanted {
            vec![fs::read_to_string(&path).expect("a text")]
        } else {
            Vec::new()
        }
    });
    found.collect()
}

/// Returns the names between quotes that follow one of these beginnings.
fn quoted_after(text: &str, beginnings: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for beginning in beginnings {
        for rest in text.split(beginning).skip(1) {
            let names = rest.split('"').next().unwrap_or_default();
            found.extend(names.split_whitespace().map(str::to_owned));
        }
    }
    found
}

/// Returns the classes and ids of elements: by the source that renders them, and by the selectors of stylesheets.
fn names_of_elements() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for text in files(Path::new("src/app"), "rs") {
        let beginnings = [
            "class=\"",
            " id=\"",
            "place(\"",
            "class: \"",
            "fieldset(\"",
            "element(\"p\", \"",
            "element(\"ol\", \"",
            "element(\"div\", \"",
            "element(\"span\", \"",
            "element(\"details\", \"",
            "line(\"p\", \"",
            "line(\"span\", \"",
        ];
        names.extend(quoted_after(&text, &beginnings));
    }
    for text in files(Path::new("style"), "css") {
        let comments = text
            .split("/*")
            .map(|part| part.split_once("*/").map_or(part, |(_, rest)| rest));
        for rest in comments.flat_map(|part| part.split(['.', '#']).skip(1)) {
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
            let name = &rest[..end.unwrap_or(rest.len())];
            if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
                names.insert(name.to_owned());
            }
        }
    }
    names
}

#[test]
fn names_that_filter_lists_hide_are_known_as_such() {
    for name in RULES.split_whitespace() {
        assert!(is_hidden(name), "{name}");
    }
    for name in ["reuse-panel", "shade", "head", "address", "figure-actions"] {
        assert!(!is_hidden(name), "{name}");
    }
}

#[test]
fn no_class_or_id_is_one_that_filter_lists_hide() {
    let names = names_of_elements();
    for known in ["reuse-panel", "figure-foot", "not-understood", "anomalies"] {
        assert!(names.contains(known), "{known} is not found in {names:?}");
    }
    let hidden: Vec<_> = names.iter().filter(|name| is_hidden(name)).collect();
    assert!(hidden.is_empty(), "hidden by filter lists: {hidden:?}");
}

#[test]
fn no_file_or_page_has_a_name_that_filter_lists_refuse() {
    let bundles = fs::read_to_string("web/build/bundle.mjs").expect("the bundles");
    let bundles = bundles
        .split('\'')
        .filter(|text| {
            [
                "web/figure/",
                "web/page/",
                "web/drawing/",
                "web/offline/",
                "style/",
            ]
            .iter()
            .any(|folder| text.starts_with(folder))
        })
        .filter_map(|path| path.rsplit('/').next())
        .map(str::to_owned);
    let charts = CHARTS.iter().map(|chart| chart.id.to_owned());
    let others = "crossings pinned table compare icon labels words dataset data sources about accessibility licences embed \
                  charts oembed worksheet figures card.png chart.svg data.csv spreadsheet.csv chart.md llms.txt openapi.json data.json manifest.webmanifest sw.js";
    let names = bundles
        .chain(charts)
        .chain(others.split_whitespace().map(str::to_owned));
    let names: BTreeSet<String> = names.collect();
    assert!(names.contains("listen.js") && names.contains("frame.css"));
    let refused: Vec<_> = names.iter().filter(|name| is_hidden(name)).collect();
    assert!(refused.is_empty(), "refused by filter lists: {refused:?}");
}
