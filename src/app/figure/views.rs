//! The views of a figure: each as prerendered, all of them live once loaded.

use leptos::prelude::*;

use crate::{
    app::live::{effect, place},
    browser::{BrowserError, asset, frame},
    display::{self, ChartContent, ResponsiveOptions, ViewContent},
    view::{Mode, View},
};

/// The source of a figure's views.
#[derive(Clone)]
pub enum Source {
    /// A file, by its address from the page.
    File(String),
    /// A function that makes them on demand.
    Made(Callback<(), display::ViewBundle>),
}

impl Source {
    /// Returns a figure's content for the lifetime of the page, and the source of its views, whose options `plots` makes.
    pub(in crate::app) fn made(
        content: ChartContent,
        plots: impl Fn() -> Vec<ResponsiveOptions> + Send + Sync + 'static,
    ) -> (&'static ChartContent, Self) {
        // Leaked: a figure is never removed from the page.
        let content: &'static ChartContent = Box::leak(Box::new(content));
        let views = Callback::new(move |()| display::ViewBundle {
            displays: content.views.clone(),
            plots: plots(),
        });
        (content, Self::Made(views))
    }
}

/// The views of a figure, as far as they are loaded.
///
/// A chosen view is shown as prerendered once its file has come, or drawn once all views are loaded. Title, summary,
/// table, address and links are those of the *shown* view; only the controls follow the *chosen* one, and go back if it
/// fails to load.
#[derive(Clone, Copy)]
pub(super) struct Views {
    displays: &'static ChartContent,
    view: RwSignal<View>,
    /// Whether `displays` has the first view whole: it was made here, not fetched beside a prerendered one.
    is_whole: bool,
    /// All views, once loaded; leaked, because few figures are ever removed from the page.
    all: RwSignal<Option<&'static display::ViewBundle>>,
    /// Whether it is known if they can be drawn: the library has loaded, or failed to.
    settled: RwSignal<bool>,
    /// Whether the views are needed for other reasons than a choice of view.
    wanted: RwSignal<bool>,
    /// The index of the chosen view.
    chosen: Memo<Option<usize>>,
    /// The index of the drawn view.
    drawn: Memo<Option<usize>>,
    /// The index of the view of the prerendered drawing.
    prerendered: RwSignal<usize>,
    /// The index of the view told in words: a frame later, because a reader waits for the drawing.
    told: RwSignal<usize>,
    /// The view that last failed to load, and whether it is still the last choice.
    asked: RwSignal<View>,
    missed: RwSignal<bool>,
}

impl Views {
    /// Returns the views of a figure whose page shows the one at the index `shown`.
    pub(super) fn of(
        displays: &'static ChartContent,
        view: RwSignal<View>,
        is_whole: bool,
        shown: usize,
    ) -> Self {
        let all = RwSignal::new(None::<&display::ViewBundle>);
        let settled = RwSignal::new(false);
        let chosen = place(move || Some(view.with(View::index)));
        let told = RwSignal::new(shown);
        let drawn = place(move || {
            let chosen = chosen.get();
            let is_table = view.with(|view| view.mode == Mode::Table);
            // A table needs no library. The prerendered view stands until the others can be drawn.
            let can_be_drawn = all.get().is_some() && (settled.get() || is_table);
            if can_be_drawn {
                chosen
            } else {
                Some(told.get())
            }
        });
        effect(move || {
            if drawn.get().is_some_and(|at| at != told.get_untracked()) {
                frame::painted(move || {
                    // The figure may have been removed, or another view been chosen.
                    if let Some(Some(at)) = drawn.try_get_untracked() {
                        told.try_set(at);
                    }
                });
            }
        });
        Self {
            displays,
            view,
            is_whole,
            all,
            settled,
            wanted: RwSignal::new(false),
            chosen,
            drawn,
            prerendered: RwSignal::new(shown),
            told,
            asked: RwSignal::new(view.get_untracked()),
            missed: RwSignal::new(false),
        }
    }

    /// Requests all views, for the numbers behind them or to draw them.
    pub(super) fn want(self) {
        self.wanted.set(true);
    }

    /// Does the same for a figure that may have been removed.
    pub(super) fn try_want(self) {
        self.wanted.try_set(true);
    }

    /// Returns the index of the view that the page showed before hydration; without tracking.
    pub(super) fn first(self) -> usize {
        self.prerendered.get_untracked()
    }

    /// Returns whether all views are needed.
    pub(super) fn are_wanted(self) -> bool {
        self.wanted.get()
    }

    /// Returns the chosen view, if the prerendered drawing is of another one.
    pub(super) fn other_than_prerendered(self) -> Option<usize> {
        let prerendered = self.prerendered.get();
        self.chosen.get().filter(|at| *at != prerendered)
    }

    /// Records that the page shows a view as prerendered.
    pub(super) fn reach(self, at: usize) {
        // The figure may have been removed.
        self.prerendered.try_set(at);
        self.told.try_set(at);
    }

    /// Returns whether the shown view is not yet the chosen one.
    pub(super) fn is_waiting(self) -> bool {
        self.chosen.get() != Some(self.told.get())
    }

    /// Returns the same for a figure that may have been removed; without tracking.
    pub(super) fn try_is_waiting(self) -> Option<bool> {
        Some(self.chosen.try_get_untracked()? != Some(self.told.try_get_untracked()?))
    }

    /// Loads the views, unless they are loaded already.
    ///
    /// # Errors
    /// [`BrowserError::Network`] or [`BrowserError::Version`].
    pub(super) async fn get(self, source: Source) -> Result<(), BrowserError> {
        if self.all.with_untracked(Option::is_some) {
            return Ok(());
        }
        let views = match source {
            Source::Made(make) => Some(make.run(())),
            Source::File(address) => {
                display::ViewBundle::unpack(&asset::fetch(&address).await?, self.displays)
            }
        };
        let views = views.ok_or(BrowserError::Version)?;
        // The figure may have been removed while they were loading.
        self.all.try_set(Some(Box::leak(Box::new(views))));
        Ok(())
    }

    /// Records that the library has loaded, or failed to.
    pub(super) fn settle(self) {
        self.settled.set(true);
    }

    /// Returns to the shown view, because the chosen one failed to load. The next choice requests it again.
    pub(super) fn miss(self) {
        self.wanted.set(false);
        if untrack(move || self.is_waiting()) {
            let shown = self.shown_view();
            self.asked.set(self.view.get_untracked());
            self.missed.set(true);
            self.view.set(shown);
        }
    }

    /// Returns the view that was chosen and failed to load, until the next choice.
    pub(super) fn missed(self) -> Option<View> {
        self.missed.get().then(|| self.asked.get())
    }

    /// Forgets the view that failed to load, because another is chosen.
    pub(super) fn forget_missed(self) {
        self.missed.set(false);
    }

    /// Returns the shown view, with the chosen mode: chart or table.
    pub(super) fn shown_view(self) -> View {
        let shown = self.shown();
        self.view.with(|view| view.at(shown))
    }

    /// Returns the index of the displayed view.
    pub(super) fn shown(self) -> usize {
        self.told.get()
    }

    /// Returns whether the numbers behind the view are loaded.
    pub(super) fn has_numbers(self) -> bool {
        self.all.with(Option::is_some)
    }

    /// Returns the displayed content, if it has loaded.
    pub(super) fn display(self) -> Option<&'static ViewContent> {
        let at = self.shown();
        match self.all.get() {
            Some(all) => all.displays.get(at),
            None => self.displays.views.get(at),
        }
    }

    /// Returns the displayed content if it is whole. Otherwise it is on the page, as prerendered. It is tracked by the
    /// displayed view alone: what is on the page stays when all views have loaded.
    pub(super) fn known(self) -> Option<&'static ViewContent> {
        let at = self.shown();
        match self.all.get_untracked() {
            Some(all) => all.displays.get(at),
            None => self.displays.views.get(at).filter(|_| self.is_whole),
        }
    }

    /// Returns the options by which `ECharts` draws the displayed view, if loaded.
    pub(super) fn plots(self) -> Option<&'static ResponsiveOptions> {
        self.all.get()?.plots.get(self.drawn.get()?)
    }
}
