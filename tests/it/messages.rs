//! What the build says about corrupted copies of `locales/`.

// The build compiles it beside its own `dataset`, `pattern` and `quantity`, which are those of the app.
#[path = "../../build/messages.rs"]
mod compiler;
#[path = "../../build/output.rs"]
mod output;

use std::{fs, path::Path};

use crossings::{dataset, quantity};
use crossings::{
    embedded,
    text::{Language, pattern},
};
use tempfile::TempDir;

/// Compiles a copy of the messages in which one file was changed.
fn compile(file: &str, change: impl Fn(String) -> String) -> Result<(), Vec<String>> {
    let copy = TempDir::new().expect("a temporary folder");
    let locales = copy.path().join("locales");
    let out = copy.path().join("out");
    for folder in [&locales, &out] {
        fs::create_dir(folder).expect("a folder");
    }
    for language in Language::ALL {
        let name = format!("{}.ftl", language.code());
        let text = fs::read_to_string(Path::new("locales").join(&name)).expect("messages");
        let text = if name == file { change(text) } else { text };
        fs::write(locales.join(name), text).expect("a copy");
    }
    compiler::compile(&locales, embedded::dataset(), &out)
}

/// Returns the only complaint about a copy of `file` in which `from` was replaced, and the line on which it stood.
fn complaint(file: &str, from: &str, to: &str) -> (String, usize) {
    let text = fs::read_to_string(Path::new("locales").join(file)).expect("messages");
    let at = text.find(from).expect(from);
    let line = text[..at].matches('\n').count() + 1;
    let problems = compile(file, |text| text.replacen(from, to, 1));
    let problems = problems.expect_err("the copy is corrupted");
    assert_eq!(problems.len(), 1, "{problems:#?}");
    (problems.concat(), line)
}

#[test]
fn the_messages_compile() {
    assert_eq!(compile("", |text| text), Ok(()));
}

#[test]
fn an_argument_that_english_does_not_have_is_refused() {
    let from = "correction-since = Corrigé depuis, le { $date }.";
    let to = "correction-since = Corrigé depuis, le { $date } ({ $day }).";
    let (said, line) = complaint("fr.ftl", from, to);
    let wanted =
        format!("fr.ftl:{line}: “correction-since”: en.ftl does not have the argument “day”");
    assert!(said.ends_with(&wanted), "{said}");
}

#[test]
fn an_argument_in_one_plural_form_is_refused_with_its_own_line() {
    let from = "[many] { $hours }\u{a0}часов";
    let (said, line) = complaint("ru.ftl", from, "[many] { $minutes }\u{a0}часов");
    let wanted = format!(
        "ru.ftl:{line}: “trade-facilitation-title”: en.ftl does not have the argument “minutes”"
    );
    assert!(said.ends_with(&wanted), "{said}");
}

#[test]
fn an_argument_left_out_is_refused() {
    let from = "vehicles-title = { $name }，{ $period }：";
    let (said, line) = complaint("zh.ftl", from, "vehicles-title = { $name }：");
    let wanted =
        format!("zh.ftl:{line}: “vehicles-title”: the argument “period” of en.ftl is missing");
    assert!(said.ends_with(&wanted), "{said}");
}

#[test]
fn either_end_of_a_range_may_be_the_whole_date() {
    let from = "period-days-of-month = { $first-day }–{ $last }";
    let to = "period-days-of-month = { $first }–{ $last-day }";
    assert_eq!(
        compile("fr.ftl", |text| text.replacen(from, to, 1)),
        Ok(()),
        "an order of other languages"
    );
    let to = "period-days-of-month = { $first-day }–{ $end }";
    let (said, _) = complaint("fr.ftl", from, to);
    assert!(said.contains("“end”"), "{said}");
}
