//! The dependency rule between modules, read off the `use` lines of the source.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use crossings::charts::CHARTS;

/// For each module, the modules of this crate that it may use.
const RULE: &[(&str, &[&str])] = &[
    ("quantity", &["quantity"]),
    ("dataset", &["dataset", "quantity"]),
    ("embedded", &["dataset", "text"]),
    ("text", &["text", "quantity"]),
    ("repeats", &["repeats"]),
    ("verify", &["verify", "dataset"]),
    ("reader", &["reader", "text", "dataset", "quantity"]),
    ("check", &["check", "reader", "text", "dataset", "quantity"]),
    ("view", &["view", "text", "dataset", "embedded", "quantity"]),
    (
        "compare",
        &["compare", "view", "dataset", "embedded", "quantity"],
    ),
    (
        "explore",
        &["explore", "view", "dataset", "embedded", "quantity"],
    ),
    (
        "policies",
        &["policies", "compare", "dataset", "embedded", "quantity"],
    ),
    (
        "charts",
        &[
            "charts", "compare", "explore", "view", "text", "dataset", "embedded", "quantity",
        ],
    ),
    (
        "display",
        &[
            "display", "charts", "compare", "explore", "view", "text", "dataset", "quantity",
        ],
    ),
    (
        "worksheet",
        &[
            "worksheet",
            "display",
            "charts",
            "compare",
            "view",
            "text",
            "dataset",
            "quantity",
        ],
    ),
    (
        "export",
        &[
            "export", "display", "text", "dataset", "embedded", "quantity",
        ],
    ),
    ("browser", &["browser", "text", "view"]),
    (
        "app",
        &[
            "app",
            "browser",
            "check",
            "compare",
            "explore",
            "display",
            "charts",
            "dataset",
            "embedded",
            "export",
            "policies",
            "quantity",
            "reader",
            "text",
            "verify",
            "view",
            "worksheet",
        ],
    ),
    (
        "prerender",
        &[
            "prerender",
            "app",
            "display",
            "charts",
            "dataset",
            "embedded",
            "export",
            "quantity",
            "repeats",
            "text",
            "view",
            "worksheet",
        ],
    ),
];

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}

/// Returns the module that a file belongs to: its first folder below `src`, or its own name.
fn module_of(path: &Path) -> String {
    let below = path.strip_prefix("src").expect("a file of src");
    let first = below.components().next().expect("a name");
    Path::new(first.as_os_str())
        .file_stem()
        .expect("a name")
        .to_string_lossy()
        .into_owned()
}

/// Returns the path of a file's module: that of `src/app/figure/mod.rs` is `["app", "figure"]`.
fn path_of(file: &Path) -> Vec<String> {
    let below = file.strip_prefix("src").expect("a file of src");
    let names = below.with_extension("");
    let names = names.iter().map(|name| name.to_string_lossy().into_owned());
    names.filter(|name| name != "mod").collect()
}

/// Returns the paths that the text of a module names after `crate::` or `super::`, those in groups too.
fn imports(text: &str, module: &[String]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for (start, root) in [("crate::", &[][..]), ("super::", module)] {
        for (at, _) in text.match_indices(start) {
            let mut base = root.to_vec();
            let mut rest = &text[at..];
            while let Some(below) = rest.strip_prefix("super::") {
                base.pop();
                rest = below;
            }
            let rest = rest.strip_prefix("crate::").unwrap_or(rest);
            // The second `super::` of two belongs to the first.
            if !text[..at].ends_with("::") {
                expand(&base, rest, &mut found);
            }
        }
    }
    found
}

/// Adds the paths of `a::b` or `{a::b, c}` below a module; returns the text after them.
fn expand<'a>(base: &[String], text: &'a str, found: &mut Vec<Vec<String>>) -> &'a str {
    if let Some(mut rest) = text.strip_prefix('{') {
        loop {
            rest = rest.trim_start_matches(|c: char| c == ',' || c.is_whitespace());
            if rest.is_empty() || rest.starts_with('}') {
                return rest.get(1..).unwrap_or_default();
            }
            rest = expand(base, rest, found);
        }
    }
    let name = first_word(text);
    let rest = &text[name.len()..];
    let path = [base, &[name]].concat();
    if let Some(below) = rest.strip_prefix("::") {
        return expand(&path, below, found);
    }
    found.push(path);
    rest.trim_start_matches(|c| c != ',' && c != '}')
}

/// Returns the modules of this crate that a file names.
fn used(text: &str, file: &Path) -> BTreeSet<String> {
    let paths = imports(text, &path_of(file)).into_iter();
    paths.filter_map(|path| path.into_iter().next()).collect()
}

fn first_word(text: &str) -> String {
    text.chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}

#[test]
fn modules_use_only_what_lies_below_them() {
    let mut broken = Vec::new();
    for path in rust_files(Path::new("src")) {
        let module = module_of(&path);
        let Some((_, allowed)) = RULE.iter().find(|(name, _)| *name == module) else {
            assert!(
                ["lib", "main", "bin"].contains(&module.as_str()),
                "{module} has no rule"
            );
            continue;
        };
        for used in used(&fs::read_to_string(&path).expect("a file"), &path) {
            if RULE.iter().any(|(name, _)| *name == used) && !allowed.contains(&used.as_str()) {
                broken.push(format!("{} uses {used}", path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn the_rule_sees_grouped_plain_and_relative_uses() {
    let text = "use crate::{\n    charts::{self, Fact},\n    dataset::Dataset,\n};\nuse crate::view::Page;\n\
                use super::shell::Shell;";
    let file = Path::new("src/app/pages/mod.rs");
    let all = ["app", "charts", "dataset", "view"].map(str::to_owned);
    assert_eq!(used(text, file), BTreeSet::from(all));
    let relative = "use super::super::plot::Ink as Colour;";
    let module = path_of(Path::new("src/charts/bars/axes.rs"));
    assert_eq!(imports(relative, &module), [["charts", "plot", "Ink"]]);
}

/// A module and those in its folder may name each other; two that stand beside each other may not.
#[test]
fn no_two_files_import_each_other() {
    let files = rust_files(Path::new("src"));
    let modules: BTreeSet<Vec<String>> = files.iter().map(|file| path_of(file)).collect();
    let mut edges = BTreeSet::new();
    for file in &files {
        let text = fs::read_to_string(file).expect("a file");
        let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        let lines = code
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        let module = path_of(file);
        for path in imports(&lines.collect::<Vec<_>>().join("\n"), &module) {
            let ends = (1..=path.len()).rev().map(|end| path[..end].to_vec());
            if let Some(other) = ends.into_iter().find(|path| modules.contains(path)) {
                edges.insert((module.clone(), other));
            }
        }
    }
    assert!(edges.len() > 300, "only {} imports were found", edges.len());
    let circles: Vec<_> = edges
        .iter()
        .filter(|(a, b)| a < b && !b.starts_with(a) && edges.contains(&(b.clone(), a.clone())))
        .map(|(a, b)| format!("{} and {}", a.join("/"), b.join("/")))
        .collect();
    assert!(circles.is_empty(), "{circles:#?}");
}

#[test]
fn only_the_edge_touches_the_browser() {
    for path in rust_files(Path::new("src")) {
        let text = fs::read_to_string(&path).expect("a file");
        let touches = text.contains("web_sys::") || text.contains("wasm_bindgen::");
        let module = module_of(&path);
        // `text` asks Intl for numbers and dates; the drawing hands its element to `browser`; an entry exports a function.
        let may = ["browser", "text", "app"].contains(&module.as_str())
            || path.ends_with("bin/compare.rs");
        assert!(!touches || may, "{} touches the browser", path.display());
    }
}

#[test]
fn foreign_words_have_their_direction_beside_their_language() {
    let mut seen = 0;
    for file in rust_files(Path::new("src/app")) {
        let text = fs::read_to_string(&file).expect("a file");
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            let has_language = [" lang=", "\"lang\""]
                .iter()
                .any(|name| line.contains(name) && !line.contains("hreflang"));
            if has_language {
                seen += 1;
                let near = lines[at..(at + 2).min(lines.len())].concat();
                assert!(near.contains("dir"), "{}: {line}", file.display());
            }
        }
    }
    assert!(seen >= 6, "{seen}");
}

#[test]
fn no_file_is_longer_than_one_sitting() {
    for path in rust_files(Path::new("src")) {
        let lines = fs::read_to_string(&path).expect("a file").lines().count();
        assert!(lines <= 600, "{} has {lines} lines", path.display());
    }
}

#[test]
fn figures_are_small_because_they_know_neither_dataset_nor_charts() {
    let mut files = rust_files(Path::new("src/app/figure"));
    files.extend(["src/app/notices.rs", "src/app/live.rs"].map(PathBuf::from));
    for path in files {
        let text = fs::read_to_string(&path).expect("a file");
        let used = used(&text, &path);
        for module in ["charts", "compare", "dataset", "embedded", "quantity"] {
            assert!(!used.contains(module), "{} uses {module}", path.display());
        }
        for message in text.split("msg::").skip(1).map(first_word) {
            assert!(
                message.starts_with("UI_"),
                "{}: {message} is not among the messages that travel with figures",
                path.display()
            );
        }
    }
}

#[test]
fn stylesheet_script_and_charts_agree_on_widths() {
    use crossings::view::Layout;
    let tokens = fs::read_to_string("style/tokens.css").expect("the tokens");
    let figure = fs::read_to_string("style/figure.css").expect("the style of figures");
    let wide = Layout::Wide.width();
    // In the size of the reader's text, of which the usual one is 16 px.
    let rem = |width: u16| format!("{}rem", width / 16);
    assert!(tokens.contains(&format!("--drawing: {};", rem(wide))));
    let below = Layout::NARROW_BELOW;
    assert!(figure.contains(&format!("@container (min-width: {})", rem(below))));
    let own = format!("inline-size: {};", rem(Layout::Narrow.width()));
    assert!(figure.contains(&own));
    assert!(
        [wide, below, Layout::Narrow.width()]
            .iter()
            .all(|width| width % 16 == 0)
    );
    let sides =
        fs::read_to_string("web/figure/sides.js").expect("the script that chooses a drawing");
    let narrow = Layout::Narrow.width();
    for (name, width) in [("NARROW", narrow), ("WIDE", wide), ("NARROW_BELOW", below)] {
        assert!(
            sides.contains(&format!("const {name} = {width};")),
            "{name}"
        );
    }
}

/// The functions that a file of `src/browser/` binds, each with the script that has to export it.
fn bound(source: &str) -> Vec<(String, String)> {
    let mut script = String::new();
    let mut name = None;
    let mut found = Vec::new();
    for line in source.lines().map(str::trim) {
        if let Some(rest) = line.strip_prefix("#[wasm_bindgen(module = \"/") {
            rest.split('"')
                .next()
                .unwrap_or_default()
                .clone_into(&mut script);
        } else if line == "}" {
            script.clear();
        } else if let Some((_, rest)) = line.split_once("js_name = ") {
            let end = rest.find(|c: char| !c.is_alphanumeric());
            name = end.map(|end| rest[..end].to_owned());
        } else if let Some((_, rest)) = line.split_once("fn ")
            && !script.is_empty()
        {
            let own = rest.split('(').next().unwrap_or_default().to_owned();
            found.push((script.clone(), name.take().unwrap_or(own)));
        }
    }
    found
}

#[test]
fn every_function_bound_from_a_script_is_exported_there() {
    let mut count = 0;
    for file in rust_files(Path::new("src/browser")) {
        let source = fs::read_to_string(&file).expect("a file of the crate");
        for (script, name) in bound(&source) {
            let text = fs::read_to_string(&script).expect("the script that is bound");
            let names = text.split("export ").skip(1).map(|declared| {
                let kinds = ["async ", "function ", "const ", "{ "];
                first_word(kinds.iter().fold(declared, |rest, kind| {
                    rest.strip_prefix(kind).unwrap_or(rest)
                }))
            });
            let exported = names.into_iter().any(|exported| exported == name);
            assert!(
                exported,
                "{script} does not export {name}, which {} binds",
                file.display()
            );
            count += 1;
        }
    }
    assert!(count > 20, "only {count} functions were found");
}

#[test]
fn no_parameter_of_ours_is_ignored_as_one_that_others_add() {
    let list = fs::read_to_string("web/page/foreign.js").expect("the list of foreign parameters");
    let list = list
        .split("FOREIGN = `")
        .nth(1)
        .and_then(|list| list.split('`').next());
    let list = list.expect("a list between backticks");
    let names: Vec<&str> = list.split_whitespace().collect();
    assert!(names.contains(&"utm_*") && names.contains(&"fbclid"));
    let controls = CHARTS.iter().flat_map(|chart| chart.controls);
    let controls = controls.map(|control| control.key.to_string());
    let others = "show theme lang controls transparent initialWidth childId parentTitle parentUrl q category measure \
                  release sort figure since policy series despite verify hide by form until base scale policies kind rule";
    for key in controls.chain(others.split_whitespace().map(str::to_owned)) {
        let key = key.to_lowercase();
        let foreign = names.iter().find(|name| match name.strip_suffix('*') {
            Some(start) => key.starts_with(start),
            None => key == **name,
        });
        assert_eq!(foreign, None, "{key}");
    }
}
