//! The compiled form of a message, shared with the build script.

use serde::{Deserialize, Serialize};

/// One piece of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// Words as they stand.
    Text(Box<str>),
    /// The value of a named argument.
    Argument(Box<str>),
    /// Words that go with a count.
    Count {
        /// The argument that is the count, as the language writes it.
        of: Box<str>,
        /// What is said for each form; the last is for all others.
        forms: Vec<(Plural, Pattern)>,
    },
}

/// A form that words take with a count, as the [CLDR] names them.
///
/// [CLDR]: https://cldr.unicode.org/index/cldr-spec/plural-rules
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Plural {
    /// For none, in Arabic.
    Zero,
    /// For one.
    One,
    /// For two, in Arabic.
    Two,
    /// For a few.
    Few,
    /// For many.
    Many,
    /// For all others.
    Other,
}

impl Plural {
    /// The form of this name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        Some(match name {
            "zero" => Self::Zero,
            "one" => Self::One,
            "two" => Self::Two,
            "few" => Self::Few,
            "many" => Self::Many,
            "other" => Self::Other,
            _ => return None,
        })
    }
}

/// A message: its pieces in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern(pub Vec<Part>);

impl Pattern {
    /// The message with its arguments put in; `form` says which form goes with a count as it is written. Among words
    /// from right to left arguments need `isolates`, as Fluent has it.
    ///
    /// An argument that is not given leaves its name in braces: visible, and found by the tests.
    #[must_use]
    pub fn fill(
        &self,
        arguments: &[(&str, &str)],
        form: &dyn Fn(&str) -> Plural,
        isolates: bool,
    ) -> String {
        let given = |name: &str| {
            let mut arguments = arguments.iter();
            arguments.find_map(|(given, value)| (*given == name).then_some(*value))
        };
        self.0
            .iter()
            .map(|part| match part {
                Part::Text(text) => text.to_string(),
                Part::Argument(name) => match given(name) {
                    Some(words) if isolates => isolated(words),
                    Some(words) => words.to_owned(),
                    None => format!("{{${name}}}"),
                },
                Part::Count { of, forms } => {
                    let wanted = given(of).map(form);
                    let chosen = forms
                        .iter()
                        .find(|(one, _)| Some(*one) == wanted)
                        .or(forms.last());
                    chosen.map_or_else(String::new, |(_, words)| {
                        words.fill(arguments, form, isolates)
                    })
                }
            })
            .collect()
    }
}

/// Words with the [isolates] that keep them from moving what is around them, and that from moving them.
///
/// Arabic letters and spaces alone are as good as the message's own. What a script fills later takes its direction
/// then; a number has the direction of what is around, so that a list of them does.
///
/// [isolates]: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
fn isolated(words: &str) -> String {
    // One walk: each search would be code of its own in the app.
    let (mut arabic, mut foreign, mut other, mut place) = (false, false, false, false);
    for letter in words.chars() {
        match letter {
            '\u{61b}'..='\u{652}' => arabic = true,
            ' ' => {}
            letter => {
                other = true;
                foreign |= letter.is_ascii_alphabetic() || letter >= '\u{2e80}';
                place |= letter == '{';
            }
        }
    }
    let begin = match (place, arabic || !foreign) {
        _ if !other => return words.to_owned(),
        (true, _) => "\u{2068}",
        (false, true) => "\u{2067}",
        (false, false) => "\u{2066}",
    };
    [begin, words, "\u{2069}"].concat()
}
