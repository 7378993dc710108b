//! Text of corrections.

use super::{NumberNote, describe};
use crate::say;
use crate::{
    charts::Reading,
    dataset::{Correction, Dataset, FigureRef, Operand},
    text::Text,
};

/// Returns the former value of a corrected figure: "Until 29 November 2026 it stood here as 650 million, 649,500,000 to
/// 650,500,000."
#[must_use]
pub fn former(text: &Text, correction: &Correction) -> String {
    let former = Reading::of(&correction.former, text);
    let value = text.aside(&former.text, &describe::measure(text, &correction.former));
    say!(
        text,
        CORRECTION_FORMER,
        date = &text.date(correction.on),
        value = &value,
        interval = &describe::interval(text, &former)
    )
}

/// Returns the same to follow the figure's name, which becomes a sentence: in most languages no sentence begins after a
/// colon.
#[must_use]
pub fn former_after_name(data: &Dataset, text: &Text, correction: &Correction) -> String {
    let name = describe::name(data, text, Operand::Figure(correction.figure));
    let is_closed = text.sentence(&name) == name;
    let stop = if is_closed {
        String::new()
    } else {
        text.sentence("")
    };
    format!("{stop}{}{}", text.gap(), former(text, correction))
}

/// Returns the corrections of some figures, each with the figure's name and id.
pub(super) fn corrections(data: &Dataset, text: &Text, figures: &[FigureRef]) -> Vec<NumberNote> {
    data.corrections()
        .iter()
        .filter(|correction| figures.contains(&correction.figure))
        .map(|correction| {
            let name = describe::name(data, text, Operand::Figure(correction.figure));
            let said = former(text, correction);
            // A sentence in another language would need an element of its own, as on the card.
            let why = data.language_of(&correction.why).is_none();
            let why = if why { &*correction.why } else { "" };
            NumberNote {
                id: correction.former.id.to_string(),
                words: text.sentences(&[&text.sentence(&name), &said, why]),
                language: String::new(),
            }
        })
        .collect()
}

/// Returns the notice that a number has changed after the day of this dataset; empty if it has not.
pub(super) fn changed_since(data: &Dataset, text: &Text, figures: &[FigureRef]) -> String {
    let days = figures.iter().filter_map(|at| data.changed_since(*at));
    days.min()
        .map(|day| say!(text, CORRECTION_SINCE, date = &text.date(day)))
        .unwrap_or_default()
}
