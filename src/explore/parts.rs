//! Divisions of a whole: statistics of which none counts what another counts, so that they can be stacked.

use crate::embedded::series;

/// The divisions that sources publish. `tests/it/explore.rs` compares their sums with the wholes.
pub const DIVISIONS: [&[&str]; 9] = [
    &[
        series::TRAVELLERS_MAINLAND,
        series::TRAVELLERS_HMT,
        series::TRAVELLERS_FOREIGN,
    ],
    &[
        series::TRAVELLERS_AIR,
        series::TRAVELLERS_LAND,
        series::TRAVELLERS_SEA,
    ],
    &[series::ENTRIES_TOTAL, series::EXITS_TOTAL],
    &[
        series::TRAVELLERS_HK,
        series::TRAVELLERS_MACAO,
        series::TRAVELLERS_TAIWAN,
    ],
    &[
        series::TRAVELLERS_DAILY_AIR,
        series::TRAVELLERS_DAILY_LAND,
        series::TRAVELLERS_DAILY_SEA,
    ],
    &[series::ENTRIES_DAILY, series::EXITS_DAILY],
    &[
        series::FLIGHTS,
        series::TRAINS,
        series::SHIPS,
        series::MOTOR_VEHICLES,
    ],
    &[series::HMT_PERMITS, series::HMT_ENDORSEMENTS],
    &[
        series::PERSONS_CRIMINAL_MEASURES,
        series::PERSONS_ADMIN_PUNISHED,
    ],
];

/// Returns whether statistics, at least two, are parts of one division.
pub(super) fn are_parts(ids: &[&str]) -> bool {
    let is_whole = |division: &&[&str]| ids.iter().all(|id| division.contains(id));
    ids.len() > 1 && DIVISIONS.iter().any(is_whole)
}
