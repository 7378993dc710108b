//! Every chart in every view and language as ECharts draws it.
//!
//! The default view of each chart is kept whole, as an SVG to look at, and one option of each form. The rest is kept as
//! a hash of option and drawing, a line each in `drawings.hashes`. When one differs, both are written below
//! `target/drawings/`, and `cargo xtask review` shows old beside new.
//!
//! Runs `web/drawing/render.mjs` in Node, so it needs the packages that `cargo xtask setup` installs.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
    sync::LazyLock,
};

use crossings::{
    charts::{self, CHARTS},
    embedded,
    text::{Language, Text},
    view::{Layout, View},
};
use insta::assert_binary_snapshot;
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use crate::common::{Case, ENGLISH, draw, every_case, job, render};

/// The reviewed hashes.
const HASHES: &str = "tests/it/drawings.hashes";
/// The folder of the present drawings, for the review.
const LIVE: &str = "target/drawings";

#[test]
fn the_default_view_of_every_chart_is_drawn_as_reviewed() {
    for chart in CHARTS {
        for layout in [Layout::Wide, Layout::Narrow] {
            let case = Case::new(chart, &View::new(chart.controls), layout);
            let name = format!("{}-{layout:?}.svg", chart.id).to_lowercase();
            let svg = ENGLISH[&case.name()].replace("><", ">\n<");
            assert_binary_snapshot!(&name, svg.into_bytes());
        }
    }
}

#[test]
fn an_option_of_every_form_is_as_reviewed() {
    for (form, chart) in [
        ("bars", "policy-change"),
        ("stacked", "travellers-by-origin"),
        ("dots", "baselines"),
        ("timeline", "travellers-over-time"),
        ("flow", "enforcement-outcomes"),
    ] {
        let chart = charts::by_id(chart).expect("a chart");
        let mut views = View::all(chart.controls).map(|view| draw(chart, &view, Layout::Narrow));
        // The first view of the form: a stacked chart begins as bars.
        let drawing = views.find(|drawing| form != "stacked" || is_stacked(&drawing.plot.option));
        insta::assert_json_snapshot!(form, sorted(&drawing.expect("a view").plot.option));
    }
}

fn is_stacked(option: &Value) -> bool {
    option["series"][0].get("stack").is_some()
}

/// Sorts the keys, so that features of other crates that have `serde_json` preserve order do not matter.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members: BTreeMap<_, _> = members.iter().collect();
            let members = members.into_iter();
            Value::Object(
                members
                    .map(|(key, value)| (key.clone(), sorted(value)))
                    .collect::<Map<_, _>>(),
            )
        }
        Value::Array(items) => Value::Array(items.iter().map(sorted).collect()),
        other => other.clone(),
    }
}

/// The drawing of a case in a language.
struct Drawn {
    /// `fr/policy-change@measure-index@Wide`.
    name: String,
    option: String,
    svg: String,
}

impl Drawn {
    fn hash(&self) -> String {
        let digest = Sha256::new_with_prefix(&self.option)
            .chain_update(&self.svg)
            .finalize();
        digest.iter().take(8).fold(String::new(), |mut hash, byte| {
            // Writing into memory does not fail.
            let _ = write!(hash, "{byte:02x}");
            hash
        })
    }

    /// Keeps it under its hash, so that a later run can show the previous state.
    fn keep(&self) {
        let stem = Path::new(LIVE).join(self.hash());
        if !stem.with_extension("svg").exists() {
            fs::create_dir_all(LIVE).expect("a folder below target/");
            fs::write(stem.with_extension("json"), &self.option).expect("the option");
            fs::write(stem.with_extension("svg"), &self.svg).expect("the drawing");
        }
    }
}

/// Every view of every chart in both layouts and all languages.
static DRAWINGS: LazyLock<Vec<Drawn>> = LazyLock::new(|| {
    let languages = Language::ALL.into_iter();
    languages.flat_map(drawings_in).collect()
});

fn drawings_in(language: Language) -> Vec<Drawn> {
    let (data, text) = (embedded::dataset_in(language), Text::of(language));
    let options: Vec<(String, Value)> = every_case()
        .map(|case| {
            let drawing = case.chart.draw(data, &case.view, &text, case.layout);
            (
                case.name(),
                job(&case.name(), &drawing.plot, case.layout, language.tag()),
            )
        })
        .collect();
    let jobs: Vec<Value> = options.iter().map(|(_, job)| job.clone()).collect();
    let own = (language != Language::English).then(|| render(&jobs));
    let svgs = own.as_ref().unwrap_or(&ENGLISH);
    let drawn = |(name, job): (String, Value)| Drawn {
        option: serde_json::to_string_pretty(&sorted(&job["option"])).expect("JSON"),
        svg: svgs[&name].clone(),
        name: format!("{}/{name}", language.code()),
    };
    options.into_iter().map(drawn).collect()
}

#[test]
fn every_view_is_drawn_in_every_language_as_reviewed() {
    let drawings = &*DRAWINGS;
    assert_eq!(drawings.len(), every_case().count() * Language::ALL.len());
    let lines: BTreeSet<String> = drawings
        .iter()
        .map(|drawn| {
            drawn.keep();
            format!("{} {}\n", drawn.name, drawn.hash())
        })
        .collect();
    let now: String = lines.into_iter().collect();
    fs::write(Path::new(LIVE).join("now.hashes"), &now).expect("the hashes of this run");
    let reviewed = fs::read_to_string(HASHES).unwrap_or_default();
    let differing: Vec<&str> = now
        .lines()
        .filter(|line| !reviewed.lines().any(|old| old == *line))
        .collect();
    assert!(
        now == reviewed,
        "{} drawings are other than reviewed, among them {:?}: look at them with `cargo xtask review`",
        differing.len(),
        differing.first()
    );
}

/// A text of a drawing, and its position, in CSS px.
#[derive(Debug)]
struct Placed<'a> {
    words: &'a str,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

/// Returns the approximate width of a letter in em, as the wider of common fonts have it.
fn width_of(letter: char) -> f64 {
    match letter {
        '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' => 0.0,
        '\u{2e80}'..='\u{9fff}' | '\u{ff00}'..='\u{ff60}' => 1.0,
        'i' | 'j' | 'l' | 'f' | 't' | 'r' | '.' | ',' | ' ' | ':' | ';' | '\'' | '’' | '('
        | ')' => 0.3,
        '\u{600}'..='\u{6ff}' => 0.45,
        'm' | 'w' | 'M' | 'W' | 'ж' | 'ш' | 'щ' | 'ю' | 'м' | 'ф' => 0.8,
        _ => 0.56,
    }
}

/// Returns the texts of a drawing. ECharts writes each as an element of its own, positioned by a translation.
fn words_of(svg: &str) -> impl Iterator<Item = Placed<'_>> {
    svg.split("<text").skip(1).map(|rest| {
        let (tag, rest) = rest.split_once('>').expect("the end of a tag");
        let attribute = |name: &str| {
            let value = tag.split_once(&format!(" {name}=\""))?.1;
            Some(value.split_once('"')?.0)
        };
        let number = |name: &str| {
            attribute(name).map_or(0.0, |value| value.parse::<f64>().expect("a number"))
        };
        let place = attribute("transform").and_then(|transform| {
            let inner = transform.strip_prefix("translate(")?.strip_suffix(')')?;
            let (x, y) = inner.split_once([' ', ',']).unwrap_or((inner, "0"));
            Some((x.parse::<f64>().ok()?, y.parse::<f64>().ok()?))
        });
        let (x, y) = place.unwrap_or_default();
        let words = rest.split_once("</text>").expect("the end of a text").0;
        let size = number("font-size");
        let width: f64 = words.chars().map(width_of).sum::<f64>() * size;
        let left = x - match attribute("text-anchor") {
            Some("end") => width,
            Some("middle") => width / 2.0,
            _ => 0.0,
        };
        let middle = y + number("y");
        Placed {
            words,
            left,
            right: left + width,
            top: middle - size / 2.0,
            bottom: middle + size / 2.0,
        }
    })
}

#[test]
fn every_text_of_every_drawing_stands_within_it() {
    let mut wrong = BTreeSet::new();
    let mut seen = 0;
    for drawn in &*DRAWINGS {
        let size = |name: &str| {
            let value = drawn
                .svg
                .split_once(&format!(" {name}=\""))
                .expect("a size")
                .1;
            value
                .split_once('"')
                .and_then(|(value, _)| value.parse::<f64>().ok())
                .expect("a number")
        };
        let (width, height) = (size("width"), size("height"));
        for text in words_of(&drawn.svg) {
            seen += 1;
            let over = [
                -text.left,
                text.right - width,
                -text.top,
                text.bottom - height,
            ];
            let most = over.into_iter().fold(0.0, f64::max);
            if most > 1.0 {
                wrong.insert(format!("{}: “{}” by {most:.0} px", drawn.name, text.words));
            }
        }
    }
    assert!(seen > 10_000, "only {seen} texts");
    assert!(
        wrong.is_empty(),
        "{} texts are cut: {wrong:#?}",
        wrong.len()
    );
}
