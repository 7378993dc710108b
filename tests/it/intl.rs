//! Native formatting equals the browser's `Intl`, which Node has too.

use std::{io::Write as _, process::Command, process::Stdio};

use crossings::text::{Language, Text};
use serde_json::{Value, json};
use time::{Date, Month};

/// Answers each job by `Intl`.
const SCRIPT: &str = r"
    import { readFileSync } from 'node:fs';
    const answers = JSON.parse(readFileSync(0, 'utf8')).map(({ tag, kind, value, decimals: digits }) => {
      const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      if (kind === 'date') {
        const long = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
        // Sentences have an ordinal in French and no abbreviation in Russian.
        const day = new Intl.DateTimeFormat(tag, long).format(new Date(value));
        return tag === 'fr' ? day.replace(/^1 /, '1er ') : day.replace(/ г\.$/, '\u00a0года');
      }
      const style = {
        plain: {}, percent: { style: 'percent' }, compact: { notation: 'compact', compactDisplay: tag === 'ru' ? 'short' : 'long' },
      };
      // Tables have the minus sign of formulas.
      return new Intl.NumberFormat(tag, { ...fixed, ...style[kind] }).format(value).replace('-', '−');
    });
    process.stdout.write(JSON.stringify(answers));
";

fn intl(jobs: &[Value]) -> Vec<String> {
    let mut node = Command::new("node")
        .args(["--input-type=module", "-e", SCRIPT])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node");
    let mut input = node.stdin.take().expect("an input");
    input
        .write_all(json!(jobs).to_string().as_bytes())
        .expect("it reads");
    drop(input);
    let output = node.wait_with_output().expect("it ends");
    assert!(output.status.success(), "node: {output:?}");
    serde_json::from_slice(&output.stdout).expect("its answers")
}

/// Checks native formatting against `Intl`, case by case.
fn hold(cases: Vec<(Value, String)>) {
    let (jobs, written): (Vec<Value>, Vec<String>) = cases.into_iter().unzip();
    assert!(!jobs.is_empty());
    for ((job, native), browser) in jobs.iter().zip(&written).zip(intl(&jobs)) {
        assert_eq!(*native, browser, "{job}");
    }
}

fn job(language: Language, kind: &str, value: impl Into<Value>, decimals: u8) -> Value {
    json!({ "tag": language.tag(), "kind": kind, "value": value.into(), "decimals": decimals })
}

#[test]
fn plain_numbers_are_grouped_as_the_browser_groups_them() {
    let mut cases = Vec::new();
    for language in Language::ALL {
        let text = Text::of(language);
        for value in [
            0.0, 7.0, 650.0, 1234.0, 12_345.0, 501_000.0, -3.5, -12_345.25,
        ] {
            for decimals in [0, 1, 2] {
                let written = text.number(value, decimals);
                // Intl rounds halves away from zero, Rust to even: no case is one.
                let last = (value * 10_f64.powi(decimals.into())).fract().abs();
                if (last - 0.5).abs() > 1e-9 {
                    cases.push((job(language, "plain", value, decimals), written));
                }
            }
        }
    }
    hold(cases);
}

#[test]
fn percentages_are_written_as_the_browser_writes_them() {
    let mut cases = Vec::new();
    for language in Language::ALL {
        for (value, decimals) in [(48.2, 1), (-8.3, 1), (100.0, 0), (1234.5, 1), (0.25, 2)] {
            let written = Text::of(language).percent(value, decimals);
            cases.push((job(language, "percent", value / 100.0, decimals), written));
        }
    }
    hold(cases);
}

#[test]
fn amounts_take_the_words_that_the_browser_takes() {
    let mut cases = Vec::new();
    for language in Language::ALL {
        // The first power of ten with a word of its own.
        let first = if language == Language::Chinese { 4 } else { 6 };
        for count in [
            1.0, 2.0, 3.0, 5.0, 11.0, 21.0, 22.0, 100.0, 103.0, 697.0, 1.5, 2.5, 115.7,
        ] {
            for step in [4, 6, 8, 9] {
                let value: f64 = count * 10_f64.powi(step);
                if step < first || value < 10_f64.powi(first) || value >= 1e11 {
                    continue;
                }
                // The place of the last digit that `Intl` is asked for, in its own step.
                let taken = match language {
                    Language::Chinese if value >= 1e8 => 8,
                    Language::Chinese => 4,
                    _ if value >= 1e9 => 9,
                    _ => 6,
                };
                for decimals in [0_u8, 1, 2] {
                    let scaled = value / 10_f64.powi(taken) * 10_f64.powi(decimals.into());
                    if (scaled - scaled.round()).abs() > 1e-6 {
                        continue;
                    }
                    let written = Text::of(language).amount(value, taken - i32::from(decimals));
                    cases.push((job(language, "compact", value, decimals), written));
                }
            }
        }
    }
    assert!(cases.len() > 300, "{}", cases.len());
    hold(cases);
}

#[test]
fn days_are_written_as_the_browser_writes_them() {
    let mut cases = Vec::new();
    for language in Language::ALL {
        for month in 1..=12 {
            let month = Month::try_from(month).expect("a month");
            for day in [1, 17] {
                let date = Date::from_calendar_date(2023, month, day).expect("a day");
                let written = Text::of(language).date(date);
                cases.push((job(language, "date", date.to_string(), 0), written));
            }
        }
    }
    hold(cases);
}
