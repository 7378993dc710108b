//! Compiles the Fluent files of `locales/` into patterns, and their ids into constants.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use fluent_syntax::{ast, parser};

// Beside this module, so that a test can compile it too.
use super::dataset::Dataset;
use super::output::{packed, write};
use super::pattern::{Part, Pattern, Plural};
use super::quantity::Unit;

/// Language whose file defines the messages.
const REFERENCE: &str = "en";

/// Prefix of the messages that figures need in the browser; they are numbered first.
const UI_PREFIX: &str = "ui-";

/// Prefix of the translations of the dataset.
const DATASET_PREFIX: &str = "dataset-";

/// Ranges of days within a month or a year, in which languages differ in which end is a whole date: they take any of
/// `ENDS`.
const RANGES: [&str; 2] = ["period-days-of-month", "period-days-of-year"];

/// Arguments of `RANGES`.
const ENDS: [&str; 6] = [
    "first",
    "first-day",
    "first-short",
    "last",
    "last-day",
    "last-short",
];

/// Reads every `locales/*.ftl`; writes `messages.<lang>.bin` for each, with `messages.<lang>.ui.bin` for figures in the
/// browser, and `words.<lang>.bin` with the translations of the dataset; and `messages.rs` for all.
pub(crate) fn compile(folder: &Path, data: &Dataset, out: &Path) -> Result<(), Vec<String>> {
    let (reference, _) = parse(&folder.join(format!("{REFERENCE}.ftl")))?;
    let (first, rest): (Vec<&String>, Vec<&String>) =
        reference.keys().partition(|id| id.starts_with(UI_PREFIX));
    let in_browser = first.len();
    let ids: Vec<&String> = first.into_iter().chain(rest).collect();
    let constants: Vec<String> = ids
        .iter()
        .enumerate()
        .map(|(at, id)| {
            format!(
                "/// `{id}`.\npub const {}: Msg = Msg({at});\n",
                constant_name(id)
            )
        })
        .collect();
    let arguments: Vec<String> = ids
        .iter()
        .filter_map(|id| Some((id, arguments_of(reference.get(*id)?))))
        .filter(|(_, names)| !names.is_empty())
        .map(|(id, names)| {
            format!(
                "/// Of `{id}`.\npub const {}: &[&str] = &{:?};\n",
                constant_name(id),
                names.iter().collect::<Vec<_>>()
            )
        })
        .collect();
    let arguments = format!(
        "/// The names of a message's arguments, under the name of the message.\npub mod arguments {{\n{}}}\n",
        arguments.concat()
    );
    let units = Unit::ALL.iter().map(|unit| {
        let name = constant_name(&unit.name().replace(' ', "-"));
        format!("UNIT_NAME_{name}, ")
    });
    let units = format!(
        "/// The names of the units, in the order of `Unit::ALL`.\npub const UNIT_NAMES: &[Msg] = &[{}];\n",
        units.collect::<String>()
    );
    let written = constants.concat() + &units + &arguments;
    write(&out.join("messages.rs"), written.as_bytes())?;

    let files =
        fs::read_dir(folder).map_err(|error| vec![format!("{}: {error}", folder.display())])?;
    for file in files {
        let path = file.map_err(|error| vec![error.to_string()])?.path();
        let Some(lang) = path.file_stem().and_then(|stem| stem.to_str()) else {
            continue;
        };
        let (mut messages, words) = parse(&path)?;
        let wrong = other_arguments(&path, &messages, &reference)?;
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let patterns: Vec<Pattern> = ids
            .iter()
            .map(|id| {
                messages
                    .remove(*id)
                    .ok_or_else(|| format!("{}: the message “{id}” is missing", path.display()))
            })
            .collect::<Result<_, _>>()
            .map_err(|problem| vec![problem])?;
        if let Some(extra) = messages.keys().next() {
            return Err(vec![format!(
                "{}: the message “{extra}” is not in {REFERENCE}.ftl",
                path.display()
            )]);
        }
        let known = data.words();
        if let Some(extra) = words.keys().find(|name| !known.contains_key(*name)) {
            return Err(vec![format!(
                "{}: no row of the dataset has the words “{DATASET_PREFIX}{extra}”",
                path.display()
            )]);
        }
        write(
            &out.join(format!("words.{lang}.bin")),
            &packed(&data.words_in(&words))?,
        )?;
        for (name, some) in [("", &patterns[..]), (".ui", &patterns[..in_browser])] {
            write(
                &out.join(format!("messages.{lang}{name}.bin")),
                &packed(&some)?,
            )?;
        }
    }
    Ok(())
}

/// The names of a pattern's arguments.
fn arguments_of(Pattern(parts): &Pattern) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Argument(name) => {
                names.insert(&**name);
            }
            Part::Count { of, forms } => {
                names.insert(&**of);
                names.extend(forms.iter().flat_map(|(_, words)| arguments_of(words)));
            }
        }
    }
    names
}

/// Returns what is wrong with the arguments of a file's messages: file, line, message and argument of each that is not
/// in the reference, or of the reference and not used.
fn other_arguments(
    path: &Path,
    messages: &BTreeMap<String, Pattern>,
    reference: &BTreeMap<String, Pattern>,
) -> Result<Vec<String>, Vec<String>> {
    let file = path.display();
    let text = fs::read_to_string(path).map_err(|error| vec![format!("{file}: {error}")])?;
    let mut wrong = Vec::new();
    for (id, pattern) in messages {
        let used = arguments_of(pattern);
        let is_range = RANGES.contains(&&**id);
        let known = if is_range {
            BTreeSet::from(ENDS)
        } else {
            reference.get(id).map(arguments_of).unwrap_or_default()
        };
        for name in used.difference(&known) {
            let line = line_of(&text, id, Some(name));
            wrong.push(format!(
                "{file}:{line}: “{id}”: {REFERENCE}.ftl does not have the argument “{name}”"
            ));
        }
        for name in known.difference(&used) {
            if !is_range {
                let line = line_of(&text, id, None);
                wrong.push(format!(
                    "{file}:{line}: “{id}”: the argument “{name}” of {REFERENCE}.ftl is missing"
                ));
            }
        }
    }
    Ok(wrong)
}

/// Returns the line, counting from 1, on which a message begins, or on which it first has an argument.
fn line_of(text: &str, id: &str, argument: Option<&str>) -> usize {
    let begins = |line: &str| {
        let rest = line.strip_prefix(id).unwrap_or_default();
        rest.trim_start().starts_with('=')
    };
    let has = |line: &str, name: &str| {
        line.split('$').skip(1).any(|rest| {
            let end = |letter: char| !letter.is_ascii_alphanumeric() && !"-_".contains(letter);
            rest.split(end).next() == Some(name)
        })
    };
    let start = text.lines().position(begins).unwrap_or(0);
    let further = argument.and_then(|name| {
        let mut lines = text.lines().skip(start);
        lines.position(|line| has(line, name))
    });
    start + further.unwrap_or(0) + 1
}

/// Converts `policy-change-title` to `POLICY_CHANGE_TITLE`; a leading digit gets an underscore.
pub(crate) fn constant_name(id: &str) -> String {
    let name = id.to_uppercase().replace('-', "_");
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{name}")
    } else {
        name
    }
}

/// Messages of a file, and the translations of the dataset in it.
type Messages = (BTreeMap<String, Pattern>, BTreeMap<String, String>);

fn parse(path: &Path) -> Result<Messages, Vec<String>> {
    let file = path.display();
    let text = fs::read_to_string(path).map_err(|error| vec![format!("{file}: {error}")])?;
    let resource = parser::parse(text.as_str()).map_err(|(_, errors)| {
        errors
            .iter()
            .map(|error| {
                let line = text[..error.pos.start.min(text.len())]
                    .lines()
                    .count()
                    .max(1);
                format!("{file}:{line}: {error}")
            })
            .collect::<Vec<_>>()
    })?;
    let mut messages = BTreeMap::new();
    let mut words = BTreeMap::new();
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let problem = |why: String| vec![format!("{file}: “{id}”: {why}")];
        let value = message
            .value
            .ok_or_else(|| problem("it is empty".to_owned()))?;
        let twice = if let Some(name) = id.strip_prefix(DATASET_PREFIX) {
            let mut twice = words.insert(name.to_owned(), plain(value).map_err(problem)?);
            for attribute in message.attributes {
                let name = format!("{name}.{}", attribute.id.name);
                let said = plain(attribute.value).map_err(problem)?;
                twice = twice.or(words.insert(name, said));
            }
            twice.is_some()
        } else {
            let pattern = convert(value).map_err(problem)?;
            messages.insert(id.to_owned(), pattern).is_some()
        };
        if twice {
            return Err(problem("it occurs twice".to_owned()));
        }
    }
    Ok((messages, words))
}

/// Returns the text of a translation of the dataset, which must be plain text.
fn plain(pattern: ast::Pattern<&str>) -> Result<String, String> {
    convert(pattern)?
        .0
        .into_iter()
        .map(|part| match part {
            Part::Text(words) => Ok(words.into_string()),
            _ => Err("words of the dataset take no variable".to_owned()),
        })
        .collect()
}

/// Converts text, `{ $variable }` and a choice by a count; the rest of Fluent is rejected rather than half supported.
fn convert(pattern: ast::Pattern<&str>) -> Result<Pattern, String> {
    let parts = pattern.elements.into_iter().map(|element| match element {
        ast::PatternElement::TextElement { value } => Ok(Part::Text(value.into())),
        ast::PatternElement::Placeable { expression } => match expression {
            ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                Ok(Part::Text(value.into()))
            }
            ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
                Ok(Part::Argument(id.name.into()))
            }
            ast::Expression::Select { selector, variants } => count(&selector, variants),
            ast::Expression::Inline(_) => Err(
                "only text, { $variable }, { \"text\" } and { $count -> … } are understood"
                    .to_owned(),
            ),
        },
    });
    parts.collect::<Result<_, _>>().map(Pattern)
}

/// Converts `{ $count -> [one] … *[other] … }`.
fn count(
    selector: &ast::InlineExpression<&str>,
    variants: Vec<ast::Variant<&str>>,
) -> Result<Part, String> {
    let ast::InlineExpression::VariableReference { id } = selector else {
        return Err("a choice is made by a { $variable }".to_owned());
    };
    let mut forms = Vec::new();
    let mut others = None;
    for variant in variants {
        let name = match variant.key {
            ast::VariantKey::Identifier { name } => name,
            ast::VariantKey::NumberLiteral { value } => value,
        };
        let form = Plural::of_name(name).ok_or_else(|| format!("“{name}” is no plural form"))?;
        let words = convert(variant.value)?;
        if variant.default {
            others = Some((form, words));
        } else {
            forms.push((form, words));
        }
    }
    // The parser rejects a choice without a default.
    forms.extend(others);
    Ok(Part::Count {
        of: id.name.into(),
        forms,
    })
}
