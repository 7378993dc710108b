//! The visual order of assembled Arabic messages, by the bidirectional algorithm, against the intended one.

use crate::common::content;
use std::collections::BTreeSet;

use unicode_bidi::{BidiInfo, Level};

use crossings::{
    charts::CHARTS,
    dataset::Operand,
    display, embedded,
    text::{
        self, Language, Msg, Text,
        pattern::{Part, Pattern},
    },
    worksheet,
};

/// Sample arguments of messages, and how each looks on its own, from left to right.
const SAMPLES: [[&str; 2]; 11] = [
    ["عدد كامل", "لماك ددع"],
    ["2023", "2023"],
    ["\u{200e}−33.5\u{200e}%\u{200e}", "−33.5%"],
    ["115.7 مليون", "نويلم 115.7"],
    ["337,605", "337,605"],
    ["17 يناير 2023", "2023 رياني 17"],
    ["ECNS", "ECNS"],
    [
        "https://crossings.example/charts/policy-change/",
        "https://crossings.example/charts/policy-change/",
    ],
    [
        "travellers-total--2023--nia-2023",
        "travellers-total--2023--nia-2023",
    ],
    ["48.2 percent (a level).", "48.2 percent (a level)."],
    ["逾1.157亿", "逾1.157亿"],
];

/// Returns a foreign name and a day as one phrase, made by a message and put into others.
fn phrase(text: &Text) -> [String; 2] {
    let seen = "2023 رياني 17 ،ECNS";
    [text.pair("ECNS", "17 يناير 2023"), seen.to_owned()]
}

/// Marks and isolates, which are invisible.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// Returns a text of an Arabic page in visual order, from left to right. Brackets stay as they are written.
fn seen(words: &str) -> String {
    let info = BidiInfo::new(words, Some(Level::rtl()));
    let lines = info
        .paragraphs
        .iter()
        .map(|paragraph| info.reorder_line(paragraph, paragraph.range.clone()));
    lines
        .flat_map(|line| line.chars().collect::<Vec<_>>())
        .filter(|letter| !is_mark(*letter))
        .collect()
}

fn is_arabic(letter: char) -> bool {
    ('\u{600}'..='\u{6ff}').contains(&letter)
}

/// Returns the left-to-right beginning of a text: a number with its signs, or Latin words; empty otherwise.
fn leftward(letters: &[char]) -> usize {
    let inner = |at: usize| {
        let letter = letters.get(at);
        letter.is_some_and(|letter| letter.is_alphanumeric() && !is_arabic(*letter))
    };
    let is_latin = inner(0) && !letters[0].is_ascii_digit();
    let signed = letters.first() == Some(&'−') && letters.get(1).is_some_and(char::is_ascii_digit);
    if !inner(0) && !signed {
        return 0;
    }
    let mut end = 1;
    loop {
        let joint = match letters.get(end) {
            Some('.' | ',' | ':' | '/' | '-' | '+' | '&' | '#' | '_' | '’') => true,
            Some(' ') => is_latin,
            _ => false,
        };
        // A mark within belongs to it, one after it does not.
        if inner(end) || (joint && inner(end + 1)) {
            end += 1;
        } else {
            break;
        }
    }
    let signs = letters[end..].iter().take_while(|sign| **sign == '%');
    end + signs.count()
}

/// Returns the pieces of a text that are laid out from right to left.
fn pieces(words: &str) -> Vec<String> {
    let letters: Vec<char> = words.chars().filter(|letter| !is_mark(*letter)).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let end = at + leftward(&letters[at..]).max(1);
        found.push(letters[at..end].iter().collect());
        at = end;
    }
    found
}

/// Returns a message with samples in its placeholders, in the intended visual order; once for each plural form.
fn meant<'a>(pattern: &Pattern, sample: &dyn Fn(&str) -> [&'a str; 2]) -> Vec<String> {
    pattern.0.iter().fold(vec![String::new()], |all, part| {
        let next: Vec<String> = match part {
            Part::Text(words) => vec![pieces(words).into_iter().rev().collect()],
            Part::Argument(name) => vec![sample(name)[1].to_owned()],
            Part::Count { forms, .. } => {
                let forms = forms.iter();
                forms.flat_map(|(_, words)| meant(words, sample)).collect()
            }
        };
        let left_of = |before: &String| {
            let next = next.iter();
            next.map(|next| format!("{next}{before}"))
                .collect::<Vec<_>>()
        };
        all.iter().flat_map(left_of).collect()
    })
}

/// Returns the message of a number: the number is all of it when it is packed.
fn message(at: usize) -> Msg {
    let number = postcard::to_allocvec(&u16::try_from(at).expect("a number"));
    postcard::from_bytes(&number.expect("a few bytes")).expect("a message")
}

/// Collects the names of a message's placeholders, in their order.
fn places<'a>(pattern: &'a Pattern, names: &mut Vec<&'a str>) {
    for part in &pattern.0 {
        let (name, forms) = match part {
            Part::Text(_) => continue,
            Part::Argument(name) => (name, &[][..]),
            Part::Count { of, forms } => (of, &forms[..]),
        };
        if !names.contains(&&**name) {
            names.push(name);
        }
        for (_, form) in forms {
            places(form, names);
        }
    }
}

/// Formats a message with its arguments.
type Say = fn(&Text, Msg, &[(&str, &str)]) -> String;

/// Checks every message with a placeholder against the intended order, with each sample in each of its placeholders.
fn hold(say: Say) {
    let text = Text::of(Language::Arabic);
    let phrase = phrase(&text);
    let samples = SAMPLES.into_iter();
    let samples: Vec<[&str; 2]> = samples
        .chain([phrase.each_ref().map(String::as_str)])
        .collect();
    let patterns: Vec<Pattern> =
        postcard::from_bytes(text::packed(Language::Arabic)).expect("the messages of this build");
    let (mut messages, mut wrong, mut of) = (0, Vec::new(), BTreeSet::new());
    for (at, pattern) in patterns.iter().enumerate() {
        let mut names = Vec::new();
        places(pattern, &mut names);
        // A message that is nothing but a placeholder is its argument.
        if names.is_empty() || matches!(pattern.0[..], [Part::Argument(_)]) {
            continue;
        }
        messages += 1;
        for first in 0..samples.len() {
            let sample = |name: &str| {
                let place = names.iter().position(|one| *one == name).expect("a place");
                samples[(first + place) % samples.len()]
            };
            let arguments: Vec<(&str, &str)> =
                names.iter().map(|name| (*name, sample(name)[0])).collect();
            let said = seen(&say(&text, message(at), &arguments));
            let wanted = meant(pattern, &sample);
            if !wanted.contains(&said) {
                of.insert(at);
                wrong.push(format!("seen: {said}\nmeant: {}", wanted.join("\nor: ")));
            }
        }
    }
    assert!(messages > 100, "{messages}");
    assert!(
        wrong.is_empty(),
        "{} texts of {} among {messages} messages:\n{}",
        wrong.len(),
        of.len(),
        wrong.join("\n")
    );
}

#[test]
fn what_is_put_into_an_arabic_message_is_seen_whole_and_in_its_place() {
    hold(Text::say);
}

#[test]
fn what_a_script_puts_into_an_arabic_message_is_so_too() {
    hold(|text, message, arguments| {
        let names: Vec<(&str, String)> = arguments
            .iter()
            .map(|(name, _)| (*name, format!("{{{name}}}")))
            .collect();
        let places: Vec<(&str, &str)> = names
            .iter()
            .map(|(name, place)| (*name, &**place))
            .collect();
        let pattern = text.say(message, &places);
        // As `web/page/pattern.js` does it.
        let filled = arguments.iter().zip(&names);
        filled.fold(pattern, |said, ((_, words), (_, place))| {
            said.replace(place, words)
        })
    });
}

#[test]
fn every_text_of_an_arabic_chart_is_seen_as_it_is_meant() {
    let (data, text) = (
        embedded::dataset_in(Language::Arabic),
        Text::of(Language::Arabic),
    );
    let mut said = BTreeSet::new();
    for chart in CHARTS {
        for view in content(chart, Language::Arabic).views.clone() {
            said.extend([view.title, view.subtitle]);
            said.extend(view.summary);
            said.extend(view.sources.into_iter().map(|source| source.words));
            for row in view.rows {
                said.extend([row.group, row.label, row.value, row.interval]);
            }
        }
        for task in worksheet::tasks(chart, data, &text) {
            said.extend([task.question, task.answer]);
        }
    }
    for (at, _) in data.all_figures() {
        let id = data.id_of(Operand::Figure(at));
        let card = display::Card::of(data, &text, id).expect("a card");
        said.insert(card.title);
        let parts = card.entries.into_iter().flat_map(|entry| entry.parts);
        let own = parts.filter(|part| part.language.is_empty());
        said.extend(own.map(|part| part.words));
    }
    let wrong: Vec<String> = said
        .iter()
        .filter_map(|words| {
            let wanted: String = pieces(words).into_iter().rev().collect();
            let seen = seen(words);
            (seen != wanted).then(|| format!("seen: {seen}\nmeant: {wanted}"))
        })
        .collect();
    assert!(said.len() > 1000, "{}", said.len());
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        said.len(),
        wrong.join("\n")
    );
}

#[test]
fn percentages_that_are_typed_in_arabic_have_their_marks() {
    let file = include_str!("../../locales/ar.ftl");
    let bare = file.lines().filter(|line| {
        let letters: Vec<char> = line.chars().collect();
        letters
            .windows(2)
            .any(|pair| pair[0].is_ascii_digit() && pair[1] == '%')
    });
    assert_eq!(bare.collect::<Vec<_>>(), Vec::<&str>::new());
}
