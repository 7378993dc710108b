//! Guarantees of the stylesheets: contrast, sizes, and inks that tell series apart without their hue.

use crate::common::ENGLISH;
use std::{collections::BTreeMap, fs};

/// A colour as linear red, green and blue.
type Rgb = [f64; 3];

fn tokens() -> String {
    fs::read_to_string("style/tokens.css").expect("style/tokens.css")
}

/// Returns the colours of a theme by the names of their custom properties.
fn theme(dark: bool) -> BTreeMap<String, Rgb> {
    let css = tokens();
    let begin = if dark {
        css.find(":root[data-theme=\"dark\"]")
            .expect("a dark theme")
    } else {
        0
    };
    let end = css[begin..].find('}').expect("its end") + begin;
    css[begin..end]
        .lines()
        .filter_map(|line| {
            let (name, value) = line.trim().strip_prefix("--")?.split_once(": #")?;
            Some((name.to_owned(), linear(value.trim_end_matches(';'))))
        })
        .collect()
}

fn linear(hex: &str) -> Rgb {
    let channel = |at: usize| {
        let value = u8::from_str_radix(&hex[at..at + 2], 16).expect("two digits");
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    [channel(0), channel(2), channel(4)]
}

/// Returns the relative luminance, by WCAG 2.2.
fn luminance([red, green, blue]: Rgb) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Returns the contrast ratio of WCAG 2.2.
fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn text_has_a_contrast_of_four_and_a_half_and_marks_of_three_in_both_themes() {
    for dark in [false, true] {
        let theme = theme(dark);
        assert!(theme.len() > 12, "{theme:?}");
        for ground in ["paper", "paper-raised"] {
            for text in ["text", "text-quiet", "link", "flag"] {
                let ratio = contrast(theme[text], theme[ground]);
                assert!(ratio >= 4.5, "{text} on {ground}, dark {dark}: {ratio:.2}");
            }
        }
        for (name, ink) in theme.iter().filter(|(name, _)| name.starts_with("ink-")) {
            let ratio = contrast(*ink, theme["paper"]);
            assert!(ratio >= 3.0, "{name}, dark {dark}: {ratio:.2}");
        }
        let focus = contrast(theme["focus"], theme["paper"]);
        assert!(focus >= 3.0, "focus, dark {dark}: {focus:.2}");
        // Values within the stacked bars of the three groups.
        for group in GROUPS {
            let ratio = contrast(theme[group], theme["on-ink"]);
            assert!(ratio >= 4.5, "on {group}, dark {dark}: {ratio:.2}");
        }
    }
}

#[test]
fn paper_is_light_whatever_the_theme() {
    let css = tokens();
    let (light, themes) = css.split_once('}').expect("the light theme");
    assert!(light.contains("--paper: #"), "{light}");
    let mut ground = "";
    let mut blocks = 0;
    for line in themes.lines() {
        if line.starts_with('@') {
            ground = line;
        } else if line.starts_with(':') {
            ground = "";
        } else if line.trim_start().starts_with("--paper:") {
            blocks += 1;
            assert!(ground.starts_with("@media screen"), "{ground}: {line}");
        }
    }
    assert_eq!(blocks, 3, "dark by device, dark by host, forced");
    let light_on_paper = "@media print {\n  :root {\n    color-scheme: light;";
    assert!(css.contains(light_on_paper));
}

/// A reader's own colours: of text, links and ground.
const OWN_COLOURS: [[&str; 3]; 3] = [
    ["#000000", "#0000ee", "#ffffff"],
    ["#ffffff", "#ffff00", "#000000"],
    ["#ffff00", "#00ffff", "#000000"],
];

/// Returns a value of the forced theme in a reader's own colours, as red, green and blue from 0 to 255.
fn own(value: &str, [text, link, ground]: [&str; 3]) -> [f64; 3] {
    let of = |hex: &str| {
        [1, 3, 5].map(|at| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).expect("a colour")))
    };
    match value {
        "CanvasText" => of(text),
        "LinkText" => of(link),
        "Canvas" => of(ground),
        _ => {
            let mixed = value
                .strip_prefix("color-mix(in srgb, ")
                .and_then(|mixed| mixed.strip_suffix(')'))
                .unwrap_or_else(|| panic!("{value}"));
            let (first, other) = mixed.split_once(", ").expect("two colours");
            let (first, part) = first.split_once(' ').expect("a part");
            let part: f64 = part.trim_end_matches('%').parse().expect("a percentage");
            let [one, two] = [first, other].map(|name| own(name, [text, link, ground]));
            [0, 1, 2].map(|at| (one[at] * part + two[at] * (100.0 - part)) / 100.0)
        }
    }
}

#[test]
fn forced_colours_hold_over_every_theme_and_keep_contrast() {
    let css = tokens();
    let (_, forced) = css
        .split_once("@media screen and (forced-colors: active) {")
        .expect("forced colours");
    // As strong as `:root[data-theme="dark"]` and `:root:not([data-theme="light"])`, and after them.
    assert!(forced.trim_start().starts_with(":root:root {"));
    let values: BTreeMap<&str, &str> = forced
        .lines()
        .filter_map(|line| {
            line.trim()
                .strip_prefix("--")?
                .trim_end_matches(';')
                .split_once(": ")
        })
        .collect();
    for name in theme(false).keys().filter(|name| *name != "shade") {
        assert!(values.contains_key(name.as_str()), "{name} keeps its theme");
    }
    for colours in OWN_COLOURS {
        let seen = |name: &str| {
            let [red, green, blue] = own(values[name], colours).map(f64::round);
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "0 to 255"
            )]
            let hex = format!("{:02x}{:02x}{:02x}", red as u8, green as u8, blue as u8);
            linear(&hex)
        };
        for name in values.keys().filter(|name| name.starts_with("ink-")) {
            let ratio = contrast(seen(name), seen("paper"));
            assert!(ratio >= 3.0, "{name} in {colours:?}: {ratio:.2}");
        }
        for text in ["text", "text-quiet", "link", "flag"] {
            let ratio = contrast(seen(text), seen("paper"));
            assert!(ratio >= 4.5, "{text} in {colours:?}: {ratio:.2}");
        }
        for group in GROUPS {
            let ratio = contrast(seen(group), seen("on-ink"));
            assert!(ratio >= 4.5, "on {group} in {colours:?}: {ratio:.2}");
        }
        let ratio = contrast(seen("text"), seen("ink-flow"));
        assert!(ratio >= 4.5, "on a flow in {colours:?}: {ratio:.2}");
    }
}

#[test]
fn a_chosen_setting_is_told_by_more_than_bold_type_in_forced_colours() {
    let rules = fs::read_to_string("style/figure.css").expect("style/figure.css");
    let (_, forced) = rules
        .split_once("@media (forced-colors: active) {\n  .choice input:checked + span {")
        .expect("a rule for chosen settings");
    let rule = forced.split('}').next().expect("its end");
    for part in [
        "background: CanvasText",
        "color: Canvas",
        "forced-color-adjust: none",
    ] {
        assert!(rule.contains(part), "{rule}");
    }
}

const GROUPS: [&str; 3] = ["ink-mainland", "ink-hmt", "ink-foreign"];

/// Colour vision without one kind of cone, in linear RGB: full protanopia, deuteranopia and tritanopia by [Machado,
/// Oliveira and Fernandes, 2009](https://doi.org/10.1109/TVCG.2009.113).
const EYES: [(&str, [Rgb; 3]); 3] = [
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

#[test]
fn the_three_groups_differ_in_lightness_for_every_eye_and_in_greyscale() {
    for dark in [false, true] {
        let theme = theme(dark);
        for (at, one) in GROUPS.iter().enumerate() {
            for other in &GROUPS[at + 1..] {
                let grey = contrast(theme[*one], theme[*other]);
                assert!(
                    grey >= 1.35,
                    "{one} and {other} in grey, dark {dark}: {grey:.2}"
                );
                for (eye, matrix) in EYES {
                    let seen = |name: &str| {
                        matrix.map(|row| {
                            let mixed: f64 = row
                                .iter()
                                .zip(theme[name])
                                .map(|(part, channel)| part * channel)
                                .sum();
                            mixed.clamp(0.0, 1.0)
                        })
                    };
                    let ratio = contrast(seen(one), seen(other));
                    assert!(
                        ratio >= 1.25,
                        "{one} and {other}, {eye}, dark {dark}: {ratio:.2}"
                    );
                }
            }
        }
    }
}

#[test]
fn no_text_is_smaller_than_twelve_pixels_or_six_points_on_paper() {
    let mut sizes = 0;
    for entry in fs::read_dir("style").expect("style/") {
        let path = entry.expect("an entry").path();
        let css = fs::read_to_string(&path).expect("a stylesheet");
        // On a sheet, where a rem is 12 px, that is 9 pt: small print has two thirds of it.
        let (bound, pixels) = if path.ends_with("paper.css") {
            assert!(css.contains("font-size: 12px"), "a rem of paper");
            (2.0 / 3.0, 8.0)
        } else {
            (0.75, 12.0)
        };
        for size in css
            .split("font-size:")
            .skip(1)
            .chain(css.split("font:").skip(1))
        {
            let value = size.split([';', '}']).next().unwrap_or_default();
            // The first length of a clamp is its least; what follows a slash is the height of lines.
            let size = value.split('/').next().unwrap_or_default();
            let parts = size.split(|c: char| !(c.is_ascii_alphanumeric() || c == '.'));
            let lengths = parts.filter(|part| part.starts_with(|c: char| c.is_ascii_digit()));
            for length in lengths.filter(|length| length.ends_with(char::is_alphabetic)) {
                sizes += 1;
                let unit = length.find(|c: char| c.is_alphabetic());
                let (number, unit) = length.split_at(unit.expect("a unit"));
                let number: f64 = number.parse().expect("a number");
                let is_large = match unit {
                    "rem" => number >= bound,
                    "px" => number >= pixels,
                    "vw" => true,
                    _ => false,
                };
                assert!(is_large, "{}: {value}", path.display());
            }
        }
    }
    assert!(sizes > 20, "only {sizes} sizes were found");
    let mut drawn = 0;
    for (name, svg) in &*ENGLISH {
        for size in svg.split("font-size=\"").skip(1) {
            let size: f64 = size
                .trim_end_matches("px")
                .split(|c: char| !(c.is_ascii_digit() || c == '.'))
                .next()
                .and_then(|digits| digits.parse().ok())
                .expect("a size");
            drawn += 1;
            assert!(size >= 12.0, "{name}: {size}");
        }
    }
    assert!(drawn > 500, "only {drawn} texts were found in drawings");
}

#[test]
fn every_ink_has_its_sign_in_the_key_of_a_drawing() {
    let rules = fs::read_to_string("style/figure.css").expect("style/figure.css");
    let theme = theme(false);
    let inks: Vec<_> = theme
        .keys()
        .filter_map(|name| name.strip_prefix("ink-"))
        .collect();
    assert!(inks.len() >= 8, "{inks:?}");
    for ink in inks {
        let rule = format!(".key-entry[data-ink=\"ink-{ink}\"] {{\n  --key-ink: var(--ink-{ink});");
        assert!(rules.contains(&rule), "no key shows {ink}");
    }
}
