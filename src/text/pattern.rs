//! The compiled form of a message, shared with the build script.

use serde::{Deserialize, Serialize};

/// One part of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// Literal text.
    Text(Box<str>),
    /// The value of a named argument.
    Argument(Box<str>),
    /// Text that depends on a count.
    Count {
        /// Name of the argument with the count, formatted in the language.
        of: Box<str>,
        /// Text for each plural form; the last one is the fallback.
        forms: Vec<(Plural, Pattern)>,
    },
}

/// A plural form, as named by the [CLDR].
///
/// [CLDR]: https://cldr.unicode.org/index/cldr-spec/plural-rules
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Plural {
    /// Zero, in Arabic.
    Zero,
    /// One.
    One,
    /// Two, in Arabic.
    Two,
    /// Few.
    Few,
    /// Many.
    Many,
    /// All other counts.
    Other,
}

impl Plural {
    /// Returns the form with this name.
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

/// A message: its parts in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pattern(pub Vec<Part>);

impl Pattern {
    /// Formats the message with its arguments; `form` returns the plural form of a formatted count. In right-to-left
    /// text arguments need `isolates`, as in Fluent.
    ///
    /// A missing argument leaves its name in braces, `{$name}`, which the tests look for; a missing count takes the
    /// last form.
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

/// Wraps text in the [isolates] that keep it and the surrounding text from reordering each other.
///
/// Text of Arabic letters and spaces alone needs none. A placeholder that a script fills later takes its direction
/// then; a number takes the surrounding direction, so that a list of numbers does too.
///
/// [isolates]: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
fn isolated(words: &str) -> String {
    // One pass: each search would add code to the app.
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
