//! The dependency rule between modules, read off the `use` lines of the source.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// For each module, the modules of this crate that it may use.
const RULE: &[(&str, &[&str])] = &[
    ("quantity", &["quantity"]),
    ("dataset", &["dataset", "quantity"]),
    ("embedded", &["dataset", "text"]),
    ("text", &["text", "quantity"]),
    ("repeats", &["repeats"]),
    ("verify", &["verify", "dataset"]),
    ("comparison", &["comparison", "dataset", "quantity"]),
    (
        "view",
        &[
            "view",
            "text",
            "dataset",
            "embedded",
            "comparison",
            "quantity",
        ],
    ),
    (
        "charts",
        &[
            "charts",
            "comparison",
            "view",
            "text",
            "dataset",
            "embedded",
            "quantity",
        ],
    ),
    (
        "display",
        &["display", "charts", "view", "text", "dataset", "quantity"],
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
            "comparison",
            "display",
            "charts",
            "dataset",
            "embedded",
            "export",
            "quantity",
            "text",
            "verify",
            "view",
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

/// Returns the modules named after `crate::` in a text, those in `use crate::{a::…, b::…}` too.
fn used(text: &str) -> Vec<String> {
    let mut modules = Vec::new();
    for after in text.split("crate::").skip(1) {
        if let Some(group) = after.strip_prefix('{') {
            let mut depth = 0;
            let mut name = String::new();
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    _ => {}
                }
                if depth == 0 {
                    name.push(c);
                }
            }
            modules.extend(
                name.split(',')
                    .map(first_word)
                    .filter(|word| !word.is_empty()),
            );
        } else {
            modules.push(first_word(after));
        }
    }
    modules
}

fn first_word(text: &str) -> String {
    text.trim_start()
        .chars()
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
        for used in used(&fs::read_to_string(&path).expect("a file")) {
            if RULE.iter().any(|(name, _)| *name == used) && !allowed.contains(&used.as_str()) {
                broken.push(format!("{} uses {used}", path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn the_rule_sees_grouped_and_plain_uses() {
    let text = "use crate::{\n    charts::{self, Fact},\n    dataset::Dataset,\n};\nuse crate::view::Page;";
    assert_eq!(used(text), ["charts", "dataset", "view"]);
}

#[test]
fn only_the_edge_touches_the_browser() {
    for path in rust_files(Path::new("src")) {
        let text = fs::read_to_string(&path).expect("a file");
        let touches = text.contains("web_sys::") || text.contains("wasm_bindgen::");
        let module = module_of(&path);
        // `text` asks Intl for numbers and dates; the drawing hands its element to `browser`.
        let may = ["browser", "text", "app"].contains(&module.as_str());
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
        let used = used(&text);
        for module in ["charts", "comparison", "dataset", "embedded", "quantity"] {
            assert!(
                !used.iter().any(|used| used == module),
                "{} uses {module}",
                path.display()
            );
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
    assert!(tokens.contains(&format!("--drawing: {wide}px;")));
    let below = Layout::NARROW_BELOW;
    assert!(figure.contains(&format!("@container (min-width: {below}px)")));
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
            let exported = ["function ", "async function ", "const ", "{ "]
                .iter()
                .any(|kind| text.contains(&format!("export {kind}{name}")));
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
