//! The points of a drawing as a list, for readers who use the keyboard or listen.

use leptos::{html, prelude::*};

use super::FigureState;
use crate::say;
use crate::{
    app::live::effect,
    browser::{
        frame, marks,
        points::{PointLabels, Walk},
    },
    text::{Text, msg},
};

/// An upper bound of the rows of a figure's table.
const MAX_ROWS: usize = 1000;

/// Keeps the list of points in step with the view. To be called after the table is made, whose words it takes.
pub(super) fn follow(text: Text, shared: FigureState, list: NodeRef<html::Div>) {
    let walk = StoredValue::new_local(None::<Walk>);
    effect(move || {
        let Some(element) = list.get() else { return };
        let name = text.get(msg::UI_POINTS);
        walk.set_value(Some(Walk::of(&element, &name)));
    });
    effect(move || {
        shared.views.shown();
        let Some(element) = list.get() else { return };
        // The pointer answers first.
        frame::painted(move || {
            let points = points(text, &element);
            // The figure may have been removed.
            walk.try_with_value(|walk| {
                if let Some(walk) = walk {
                    walk.show(points);
                }
            });
        });
    });
}

/// Returns the labels of each row.
fn points(text: Text, within: &web_sys::Element) -> Vec<PointLabels> {
    let rows: Vec<Vec<String>> = (0..MAX_ROWS)
        .map(|at| marks::row_words(within, at))
        .take_while(|row| !row.is_empty())
        .collect();
    let count = rows.len().to_string();
    rows.iter()
        .enumerate()
        .filter_map(|(at, row)| {
            let [group, label, value, interval, status, _, _, doubt, ..] = &row[..] else {
                return None;
            };
            let mut words = say!(
                text,
                UI_POINT,
                name = label,
                value = value,
                status = status,
                interval = interval,
                position = &(at + 1).to_string(),
                count = &count
            );
            if !doubt.is_empty() {
                words = format!("{words} {}", text.get(msg::UI_FIGURE_DOUBT));
            }
            Some(PointLabels {
                words,
                group: group.clone(),
            })
        })
        .collect()
}
