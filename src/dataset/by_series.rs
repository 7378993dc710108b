//! The current figures of each series: charts ask for them again and again.

use std::sync::OnceLock;

use super::{
    figure::Figure,
    refs::{FigureRef, SeriesRef},
};

/// The figures of each series by its index, listed when first asked for. Figures of a dataset may change only before.
#[derive(Debug, Default)]
pub(super) struct BySeries(OnceLock<Vec<Vec<FigureRef>>>);

impl BySeries {
    /// Returns the figures of a series among those of the dataset, in their order.
    pub(super) fn of<'a>(
        &self,
        series: SeriesRef,
        figures: impl Iterator<Item = (FigureRef, &'a Figure)>,
    ) -> &[FigureRef] {
        let lists = self.0.get_or_init(|| {
            let mut lists: Vec<Vec<FigureRef>> = Vec::new();
            for (at, figure) in figures {
                let series = usize::from(figure.series.0);
                if lists.len() <= series {
                    lists.resize_with(series + 1, Vec::new);
                }
                lists[series].push(at);
            }
            lists
        });
        lists.get(usize::from(series.0)).map_or(&[], Vec::as_slice)
    }
}

/// A clone of a dataset is about to be changed: it lists its own figures.
impl Clone for BySeries {
    fn clone(&self) -> Self {
        Self::default()
    }
}

/// The lists follow from the figures, which datasets compare themselves.
impl PartialEq for BySeries {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
