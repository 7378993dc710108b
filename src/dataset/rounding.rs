//! The dataset under another rule of rounding.

use super::Dataset;
use crate::quantity::{Estimate, Rounding};

impl Dataset {
    /// Returns the dataset as it is if sources cut digits off instead of rounding: the same numerals, with other
    /// intervals, and derived figures computed again from these.
    #[must_use]
    pub fn cut_off(&self) -> Self {
        let mut cut = self.clone();
        cut.rounding = Rounding::CutOff;
        // Formulas rest on figures derived before them, so one pass in file order is enough.
        for at in 0..cut.derived.len() {
            let (operation, operands) = (cut.derived[at].operation, &cut.derived[at].operands);
            let values = operands.iter().map(|operand| cut.estimate(*operand));
            let values: Option<Vec<Estimate>> = values.collect();
            if let Some(estimate) = values.and_then(|values| operation.apply(&values).ok()) {
                cut.derived[at].estimate = estimate;
            }
        }
        cut
    }
}
