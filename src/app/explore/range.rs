//! The range of time: a slider with two thumbs, and two dates to type.

use leptos::{ev, html, prelude::*};
use time::Date;

use super::Choice;
use crate::{
    app::live::{effect, on, text_signal},
    browser::style,
    embedded, explore,
    quantity::{Period, parse_date},
    text::{Msg, Text, msg},
};

/// An end of the range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    First,
    Last,
}

/// The periods that can be chosen, and the places of the first and the last that are.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Chosen {
    periods: Vec<Period>,
    ends: [usize; 2],
}

impl Chosen {
    fn of(choice: Choice) -> Self {
        choice.explored.with(|now| {
            let periods = explore::days(embedded::dataset(), now);
            let last = periods.len().saturating_sub(1);
            let first = now.from.map_or(0, |day| {
                let found = periods.iter().position(|period| period.start() >= day);
                found.unwrap_or(last)
            });
            let end = now.to.map_or(last, |day| {
                let found = periods.iter().rposition(|period| period.end() <= day);
                found.unwrap_or(0)
            });
            Self {
                ends: [first.min(end), end.max(first)],
                periods,
            }
        })
    }

    fn last(&self) -> usize {
        self.periods.len().saturating_sub(1)
    }

    /// Returns the days of a range by the places of its ends: none where it reaches the end of what is published.
    fn days(&self, [first, end]: [usize; 2]) -> (Option<Date>, Option<Date>) {
        let starts = self.periods.get(first).filter(|_| first > 0);
        let ends = self.periods.get(end).filter(|_| end < self.last());
        (
            starts.map(|period| period.start()),
            ends.map(|period| period.end()),
        )
    }
}

/// Renders the slider and the dates.
pub(super) fn range(text: Text, choice: Choice) -> AnyView {
    let chosen = Memo::new(move |_| Chosen::of(choice));
    // Where the thumbs are while they move; the chart follows once they are let go.
    let moved = RwSignal::new(None::<[usize; 2]>);
    let ends = move || {
        moved
            .get()
            .unwrap_or_else(|| chosen.with(|chosen| chosen.ends))
    };
    let track = NodeRef::<html::Div>::new();
    effect(move || {
        let (Some(track), [first, end]) = (track.get(), ends()) else {
            return;
        };
        let most = chosen.with(Chosen::last).max(1) as f64;
        style::set_property(&track, "--first", first as f64 / most, "");
        style::set_property(&track, "--last", end as f64 / most, "");
    });
    let said = text_signal(move || {
        let [first, end] = ends();
        chosen.with(|chosen| {
            let ends = chosen.periods.get(first).zip(chosen.periods.get(end));
            ends.map(|(first, end)| text.days(first.start(), end.end()))
                .unwrap_or_default()
        })
    });
    let whole = move |_: ev::MouseEvent| {
        choice.change(|now| {
            now.from = None;
            now.to = None;
        });
    };
    view! {
        <fieldset class="control explore-range">
            <legend>{text.get(msg::EXPLORE_RANGE)}</legend>
            <output class="explore-days">{said}</output>
            <div class="explore-track" node_ref=track>
                {thumb(text, choice, chosen, moved, End::First)}
                {thumb(text, choice, chosen, moved, End::Last)}
            </div>
            <div class="explore-dates">
                {day(text, choice, End::First, msg::EXPLORE_FIRST)}
                {day(text, choice, End::Last, msg::EXPLORE_LAST)}
                <button type="button" class="link" data-act="whole" on:click=on(whole)>
                    {text.get(msg::EXPLORE_WHOLE)}
                </button>
            </div>
            <p class="explore-drag">{text.get(msg::EXPLORE_DRAG)}</p>
        </fieldset>
    }
    .into_any()
}

/// Renders one thumb, a slider of its own over the common track: keyboards, fingers and screen readers know it.
fn thumb(
    text: Text,
    choice: Choice,
    chosen: Memo<Chosen>,
    moved: RwSignal<Option<[usize; 2]>>,
    end: End,
) -> AnyView {
    let (label, name) = match end {
        End::First => (msg::EXPLORE_FIRST_THUMB, "first"),
        End::Last => (msg::EXPLORE_LAST_THUMB, "last"),
    };
    let ends = move || {
        moved
            .get()
            .unwrap_or_else(|| chosen.with(|chosen| chosen.ends))
    };
    let place = move || ends()[usize::from(end == End::Last)];
    let most = text_signal(move || chosen.with(Chosen::last).to_string());
    let value = text_signal(move || place().to_string());
    let words = text_signal(move || {
        let period = chosen.with(|chosen| chosen.periods.get(place()).copied());
        period.map(|period| text.period(period)).unwrap_or_default()
    });
    let settle = move || {
        let Some(ends) = moved.get_untracked() else {
            return;
        };
        let (from, to) = chosen.with_untracked(|chosen| chosen.days(ends));
        moved.set(None);
        choice.change(|now| {
            now.from = from;
            now.to = to;
        });
    };
    let slide = move |event: ev::Event| {
        let Ok(to) = event_target_value(&event).parse::<usize>() else {
            return;
        };
        let [first, last] = untrack(ends);
        // A thumb stops at the other one.
        let next = match end {
            End::First => [to.min(last), last],
            End::Last => [first, to.max(first)],
        };
        moved.set(Some(next));
        // An answer from before hydration is repeated without the end of the movement.
        if !event.is_trusted() {
            settle();
        }
    };
    view! {
        <input
            type="range"
            min="0"
            max=most
            step="1"
            value=value.get_untracked()
            data-thumb=name
            aria-label=text.get(label)
            aria-valuetext=words
            prop:value=value
            on:input=on(slide)
            on:change=on(move |_: ev::Event| settle())
        />
    }
    .into_any()
}

/// Renders a date to type.
fn day(text: Text, choice: Choice, end: End, label: Msg) -> AnyView {
    let value = text_signal(move || {
        let day = choice.explored.with(|now| match end {
            End::First => now.from,
            End::Last => now.to,
        });
        day.map(|day| day.to_string()).unwrap_or_default()
    });
    let name = if end == End::First { "since" } else { "until" };
    let set = move |event: ev::Event| {
        let day = parse_date(&event_target_value(&event)).ok();
        choice.change(|now| match end {
            End::First => now.from = day,
            End::Last => now.to = day,
        });
    };
    view! {
        <label class="field">
            <span>{text.get(label)}</span>
            <input
                type="date"
                name=name
                prop:value=value
                on:input=on(move |event: ev::Event| {
                    // Repeated from before hydration; one that is being typed is not yet a day.
                    if !event.is_trusted() {
                        set(event);
                    }
                })
                on:change=on(set)
            />
        </label>
    }
    .into_any()
}
