//! Compiles the Fluent files of `locales/` into patterns, and their ids into constants.

use std::{collections::BTreeMap, fs, path::Path};

use fluent_syntax::{ast, parser};

use crate::pattern::{Part, Pattern};

/// The language whose file decides which messages exist.
const REFERENCE: &str = "en";

/// How the names of messages begin that figures need in the browser; they are numbered first.
const IN_BROWSER: &str = "ui-";

/// Reads every `locales/*.ftl`; writes `messages.<lang>.bin` for each, with `messages.<lang>.ui.bin` for
/// figures in the browser, and `messages.rs` for all.
pub(crate) fn compile(folder: &Path, out: &Path) -> Result<(), Vec<String>> {
    let reference = parse(&folder.join(format!("{REFERENCE}.ftl")))?;
    let (first, rest): (Vec<&String>, Vec<&String>) =
        reference.keys().partition(|id| id.starts_with(IN_BROWSER));
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
    crate::write(&out.join("messages.rs"), constants.concat().as_bytes())?;

    let files =
        fs::read_dir(folder).map_err(|error| vec![format!("{}: {error}", folder.display())])?;
    for file in files {
        let path = file.map_err(|error| vec![error.to_string()])?.path();
        let Some(lang) = path.file_stem().and_then(|stem| stem.to_str()) else {
            continue;
        };
        let mut messages = parse(&path)?;
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
        for (name, some) in [("", &patterns[..]), (".ui", &patterns[..in_browser])] {
            crate::write(
                &out.join(format!("messages.{lang}{name}.bin")),
                &crate::packed(&some)?,
            )?;
        }
    }
    Ok(())
}

/// `policy-change-title` → `POLICY_CHANGE_TITLE`; a leading digit gets an underscore.
pub(crate) fn constant_name(id: &str) -> String {
    let name = id.to_uppercase().replace('-', "_");
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{name}")
    } else {
        name
    }
}

fn parse(path: &Path) -> Result<BTreeMap<String, Pattern>, Vec<String>> {
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
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name.to_owned();
        let pattern = message
            .value
            .ok_or_else(|| vec![format!("{file}: the message “{id}” is empty")])
            .and_then(|value| {
                convert(value).map_err(|why| vec![format!("{file}: “{id}”: {why}")])
            })?;
        if messages.insert(id.clone(), pattern).is_some() {
            return Err(vec![format!("{file}: the message “{id}” occurs twice")]);
        }
    }
    Ok(messages)
}

/// Text and `{ $variable }`; the rest of Fluent is refused rather than half understood.
fn convert(pattern: ast::Pattern<&str>) -> Result<Pattern, String> {
    pattern
        .elements
        .into_iter()
        .map(|element| match element {
            ast::PatternElement::TextElement { value }
            | ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
            } => Ok(Part::Text(value.into())),
            ast::PatternElement::Placeable {
                expression:
                    ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
            } => Ok(Part::Argument(id.name.into())),
            ast::PatternElement::Placeable { .. } => {
                Err("only text, { $variable } and { \"text\" } are understood".to_owned())
            }
        })
        .collect::<Result<_, _>>()
        .map(Pattern)
}
