//! Text of a worksheet's questions and answers.
//!
//! Results are computed as elsewhere, with their intervals and with no more digits than these support. A question
//! contains no value that it asks for, so that it can stand beside a drawing without values.

use super::questions::{Claim, Pair, Question, questions};
use crate::say;
use crate::{
    charts::{Chart, Computation, Drawing, Fact, Reading, Row},
    dataset::Dataset,
    display::{derivation, describe},
    quantity::Interval,
    text::{Msg, Text, capitalised, msg},
    view::{Layout, View},
};

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Question.
    pub question: String,
    /// Answer, which follows from the figures.
    pub answer: String,
    /// Number of lines to write on.
    pub lines: usize,
}

/// Returns the tasks of a chart's worksheet, for the default view of its page.
#[must_use]
pub fn tasks(chart: &Chart, data: &Dataset, text: &Text) -> Vec<Task> {
    let view = View::new(chart.controls);
    let drawing = chart.draw(data, &view, text, Layout::Wide);
    let words = Words {
        drawing: &drawing,
        data,
        text,
    };
    questions(&drawing, data, text)
        .iter()
        .map(|question| Task {
            question: words.question(question),
            answer: words.answer(question),
            lines: room(question),
        })
        .collect()
}

/// Returns the number of lines: one for a question to be looked up, two for one to be computed or argued.
fn room(question: &Question) -> usize {
    match question {
        Question::Read(_)
        | Question::Largest(_)
        | Question::Smallest(_)
        | Question::Bound(_)
        | Question::Counted(_)
        | Question::Interval(_) => 1,
        _ => 2,
    }
}

/// Sources of the text.
struct Words<'a> {
    drawing: &'a Drawing,
    data: &'a Dataset,
    text: &'a Text,
}

impl Words<'_> {
    fn question(&self, question: &Question) -> String {
        let text = self.text;
        let of_row = |message: Msg, row: usize| text.say(message, &[("row", &self.name(row))]);
        match question {
            Question::Read(row) => of_row(msg::WORKSHEET_ASK_READ, *row),
            Question::Largest(row) => self.extreme(
                *row,
                msg::WORKSHEET_ASK_LARGEST,
                msg::WORKSHEET_ASK_LARGEST_OF,
            ),
            Question::Smallest(row) => self.extreme(
                *row,
                msg::WORKSHEET_ASK_SMALLEST,
                msg::WORKSHEET_ASK_SMALLEST_OF,
            ),
            Question::Difference(pair, _) => self.of_pair(msg::WORKSHEET_ASK_DIFFERENCE, *pair),
            Question::Ratio(pair, _) => self.of_pair(msg::WORKSHEET_ASK_RATIO, *pair),
            Question::Derived { rows, .. } if rows.len() == 1 => {
                text.get(msg::WORKSHEET_ASK_DERIVED_ONE)
            }
            Question::Derived { .. } => text.get(msg::WORKSHEET_ASK_DERIVED),
            Question::Bound(row) => of_row(msg::WORKSHEET_ASK_BOUND, *row),
            Question::Counted(_) => text.get(msg::WORKSHEET_ASK_COUNTED),
            Question::Interval(row) => of_row(msg::WORKSHEET_ASK_INTERVAL, *row),
            Question::Possible { row, value, .. } => say!(
                text,
                WORKSHEET_ASK_POSSIBLE,
                row = &self.name(*row),
                value = &self.end(*row, *value)
            ),
            Question::Twice { rows, .. } => of_row(msg::WORKSHEET_ASK_TWICE, rows[0]),
            Question::Order { pair, claim, .. } => match claim {
                Claim::Known => self.of_pair(msg::WORKSHEET_ASK_KNOWN, *pair),
                Claim::Open => self.of_pair(msg::WORKSHEET_ASK_OPEN, *pair),
            },
        }
    }

    fn answer(&self, question: &Question) -> String {
        let text = self.text;
        match question {
            Question::Read(row) => self.sentence(&self.value(*row)),
            Question::Largest(row) | Question::Smallest(row) => self.sentence(&self.row(*row)),
            Question::Difference(_, computation) | Question::Ratio(_, computation) => {
                self.computed(*computation)
            }
            Question::Derived { rows, widest } => self.derived(rows, *widest),
            Question::Bound(row) => {
                let reading = self.reading(*row);
                let interval = describe::interval(text, &reading);
                self.sentence(&text.labelled(&reading.text, &interval))
            }
            Question::Counted(rows) => {
                let counted = rows
                    .iter()
                    .map(|row| self.named(*row, &self.reading(*row).text));
                self.sentence(&text.list(counted))
            }
            Question::Interval(row) => self.half_open(*row),
            Question::Possible { row, possible, .. } => {
                self.verdict(*possible, &self.half_open(*row))
            }
            Question::Twice { rows, agree } => {
                let message = if *agree {
                    msg::WORKSHEET_AGREE
                } else {
                    msg::WORKSHEET_DISAGREE
                };
                let [one, other] = rows.map(|row| self.value(row));
                text.say(message, &[("one", &one), ("other", &other)])
            }
            Question::Order { pair, apart, claim } => {
                let message = if *apart {
                    msg::WORKSHEET_APART
                } else {
                    msg::WORKSHEET_OVERLAP
                };
                let [more, less] = [pair.more, pair.less].map(|row| self.span(row));
                let reason = text.say(message, &[("more", &more), ("less", &less)]);
                self.verdict(*apart == (*claim == Claim::Known), &reason)
            }
        }
    }

    fn extreme(&self, row: usize, of_all: Msg, of_group: Msg) -> String {
        match self.drawing.rows[row].group.as_str() {
            "" => self.text.get(of_all),
            group => self.text.say(of_group, &[("group", group)]),
        }
    }

    fn of_pair(&self, message: Msg, pair: Pair) -> String {
        let [more, less] = [pair.more, pair.less].map(|row| self.name(row));
        self.text.say(message, &[("more", &more), ("less", &less)])
    }

    /// Returns the name of a row: its label, with its group if labels alone are ambiguous.
    fn name(&self, row: usize) -> String {
        let rows = &self.drawing.rows;
        let is_other =
            |one: &Row, other: &Row| !std::ptr::eq(one, other) && one.label == other.label;
        let repeated = rows
            .iter()
            .any(|one| rows.iter().any(|other| is_other(one, other)));
        let row = &rows[row];
        if repeated && !row.group.is_empty() {
            self.text.pair(&row.group, &row.label)
        } else {
            row.label.clone()
        }
    }

    fn reading(&self, row: usize) -> Reading {
        self.drawing.rows[row].fact.read(self.data, self.text)
    }

    /// Formats one end of a row's interval, with one digit more than the row itself.
    fn end(&self, row: usize, value: f64) -> String {
        let reading = self.reading(row);
        let place = reading.interval.and_then(Interval::last_place);
        self.text.value(value, reading.unit, place.unwrap_or(0))
    }

    /// Formats a value with its interval and unit.
    fn measured(&self, reading: &Reading) -> String {
        let text = self.text;
        let interval = describe::interval(text, reading);
        let unit = (!reading.unit.is_in_value()).then(|| text.unit(reading.unit));
        let aside = text.list(std::iter::once(interval).chain(unit));
        text.aside(&reading.text, &aside)
    }

    /// Returns a sentence with the interval of a rounded row, which excludes its upper end.
    fn half_open(&self, row: usize) -> String {
        let interval = describe::interval(self.text, &self.reading(row));
        let arguments = [("interval", interval.as_str())];
        capitalised(&self.text.say(msg::WORKSHEET_HALF_OPEN, &arguments))
    }

    fn value(&self, row: usize) -> String {
        self.measured(&self.reading(row))
    }

    fn named(&self, row: usize, words: &str) -> String {
        let name = self.name(row);
        self.text
            .say(msg::WORKSHEET_ROW, &[("row", &name), ("value", words)])
    }

    fn row(&self, row: usize) -> String {
        self.named(row, &self.value(row))
    }

    /// Returns the range of a row's true value; for a full count the value itself.
    fn span(&self, row: usize) -> String {
        let reading = self.reading(row);
        match reading.interval {
            Some(interval) if interval.is_point() => reading.text,
            _ => describe::interval(self.text, &reading),
        }
    }

    fn computed(&self, computation: Computation) -> String {
        let (data, text) = (self.data, self.text);
        let operands = &computation.operands;
        let formula = derivation::formula_of(data, text, computation.operation, operands);
        let result = self.measured(&Fact::Computed(computation).read(data, text));
        say!(text, WORKSHEET_EQUALS, formula = &formula, result = &result)
    }

    fn derived(&self, rows: &[usize], widest: usize) -> String {
        let text = self.text;
        let reading = self.reading(widest);
        let width = reading.interval.map(|interval| self.width(interval));
        let width = width.unwrap_or_default();
        let arguments: &[(&str, &str)] = &[
            ("row", &self.name(widest)),
            ("interval", &describe::interval(text, &reading)),
            ("width", &width),
            ("formula", &self.formula(widest)),
            ("count", &rows.len().to_string()),
            ("all", &self.drawing.rows.len().to_string()),
        ];
        text.say(
            if rows.len() == 1 {
                msg::WORKSHEET_DERIVED_ONE
            } else {
                msg::WORKSHEET_DERIVED
            },
            arguments,
        )
    }

    /// Formats the width of an interval, from its ends as they are formatted.
    fn width(&self, interval: Interval) -> String {
        let (lo, hi) = (interval.lo().at, interval.hi().at);
        if hi >= 100.0 {
            return self.text.number(hi.round() - lo.round(), 0);
        }
        let place = interval.last_place().unwrap_or(0);
        let decimals = u8::try_from((1 - place).clamp(0, 3)).unwrap_or(0);
        self.text.number(hi - lo, decimals)
    }

    /// Returns the formula of a derived row.
    fn formula(&self, row: usize) -> String {
        match self.drawing.rows[row].fact {
            Fact::Derived(at) => derivation::formula(self.data, self.text, self.data.derived(at)),
            Fact::Computed(computation) => derivation::formula_of(
                self.data,
                self.text,
                computation.operation,
                &computation.operands,
            ),
            Fact::Published(_) | Fact::IndexBase => String::new(),
        }
    }

    fn sentence(&self, words: &str) -> String {
        self.text.sentence(words)
    }

    fn verdict(&self, is_true: bool, reason: &str) -> String {
        let message = if is_true {
            msg::WORKSHEET_TRUE
        } else {
            msg::WORKSHEET_FALSE
        };
        self.text.say(message, &[("reason", reason)])
    }
}
