//! What a figure displays in each of its views: the prerendered one at once, all of them when they have come.

use leptos::prelude::*;

use crate::{
    app::live::{effect, place},
    browser::{asset, frame},
    display::{self, Display, Displays, ResponsiveOptions},
    view::{Mode, View},
};

/// Where a figure gets its views from.
#[derive(Clone)]
pub enum Source {
    /// A file, by its address from the page.
    File(String),
    /// They are made when they are needed.
    Made(Callback<(), display::Views>),
}

/// The views of a figure, as far as they are here.
///
/// What a reader chooses is not what is shown until its numbers have come. Title, summary, table, address and links are
/// those of the view that is *shown*; only the controls stand at the one that is *chosen*, and go back if it does not
/// come.
#[derive(Clone, Copy)]
pub(super) struct Views {
    displays: &'static Displays,
    view: RwSignal<View>,
    /// All of them, once they are here; as long as the page, because few figures are ever taken off it.
    all: RwSignal<Option<&'static display::Views>>,
    /// Whether it is known if they can be drawn: the library has come, or does not.
    settled: RwSignal<bool>,
    /// Whether something needs them that does not choose another view.
    wanted: RwSignal<bool>,
    /// The place of the chosen view among all.
    chosen: Memo<Option<usize>>,
    /// The place of the one that is drawn.
    drawn: Memo<Option<usize>>,
    /// The place of the one that is told in words: a frame later, because the drawing is what a reader waits for.
    told: RwSignal<usize>,
    /// The view that was last asked for in vain, and whether that is still the last choice.
    asked: RwSignal<View>,
    missed: RwSignal<bool>,
}

impl Views {
    pub(super) fn of(displays: &'static Displays, view: RwSignal<View>) -> Self {
        let all = RwSignal::new(None::<&display::Views>);
        let settled = RwSignal::new(false);
        let chosen = place(move || Some(view.with(View::index)));
        let drawn = place(move || {
            let chosen = chosen.get();
            let is_table = view.with(|view| view.mode == Mode::Table);
            // A table needs no library. The prerendered view stands until the others can be shown.
            let can_be_shown = all.get().is_some() && (settled.get() || is_table);
            if can_be_shown { chosen } else { Some(0) }
        });
        let told = RwSignal::new(0);
        effect(move || {
            if drawn.get().is_some_and(|at| at != told.get_untracked()) {
                frame::painted(move || {
                    // The figure may have gone, or another view been chosen.
                    if let Some(Some(at)) = drawn.try_get_untracked() {
                        told.try_set(at);
                    }
                });
            }
        });
        Self {
            displays,
            view,
            all,
            settled,
            wanted: RwSignal::new(false),
            chosen,
            drawn,
            told,
            asked: RwSignal::new(view.get_untracked()),
            missed: RwSignal::new(false),
        }
    }

    /// Says that the numbers behind the view are needed.
    pub(super) fn want(self) {
        self.wanted.set(true);
    }

    /// Whether they are needed: another view than the prerendered one is chosen, or somebody has said so.
    pub(super) fn are_wanted(self) -> bool {
        self.is_another_chosen() || self.wanted.get()
    }

    /// Whether another view than the prerendered one is chosen.
    pub(super) fn is_another_chosen(self) -> bool {
        self.chosen.get() != Some(0)
    }

    /// Whether what is shown is not yet what is chosen.
    pub(super) fn is_waiting(self) -> bool {
        self.chosen.get() != Some(self.told.get())
    }

    /// The same, where the figure may have gone; nothing follows from it.
    pub(super) fn try_is_waiting(self) -> Option<bool> {
        Some(self.chosen.try_get_untracked()? != Some(self.told.try_get_untracked()?))
    }

    /// Gets them, where they are not here yet.
    ///
    /// # Errors
    /// What is against it.
    pub(super) async fn get(self, source: Source) -> Result<(), String> {
        if self.all.with_untracked(Option::is_some) {
            return Ok(());
        }
        let views = match source {
            Source::Made(make) => Some(make.run(())),
            Source::File(address) => {
                display::Views::unpack(&asset::fetch(&address).await?, self.displays)
            }
        };
        let views = views.ok_or("the file of views is of another version")?;
        // The figure may have gone while they were on their way.
        self.all.try_set(Some(Box::leak(Box::new(views))));
        Ok(())
    }

    /// Says that the library has come, or does not.
    pub(super) fn settle(self) {
        self.settled.set(true);
    }

    /// Goes back to the view that is shown, because the chosen one did not come. The next choice asks again.
    pub(super) fn miss(self) {
        self.wanted.set(false);
        if untrack(move || self.is_waiting()) {
            let shown = self.shown_view();
            self.asked.set(self.view.get_untracked());
            self.missed.set(true);
            self.view.set(shown);
        }
    }

    /// The view that was asked for and did not come, until the next choice.
    pub(super) fn missed(self) -> Option<View> {
        self.missed.get().then(|| self.asked.get())
    }

    /// Forgets what did not come, because something else is chosen.
    pub(super) fn forget_missed(self) {
        self.missed.set(false);
    }

    /// The view that is shown, as the chart or table that is chosen.
    pub(super) fn shown_view(self) -> View {
        let shown = self.shown();
        self.view.with(|view| view.at(shown))
    }

    /// The place of the displayed view among all.
    pub(super) fn shown(self) -> usize {
        self.told.get()
    }

    /// Whether the numbers behind the view are here.
    pub(super) fn has_numbers(self) -> bool {
        self.all.with(Option::is_some)
    }

    /// What is displayed. Of the prerendered view its rows, anomalies and policies may be missing: they are on the page.
    pub(super) fn display(self) -> &'static Display {
        let at = self.shown();
        let all = self.all.get_untracked();
        all.and_then(|all| all.displays.get(at))
            // Every chart has a first view: `Displays::unpack` refuses anything else.
            .unwrap_or(&self.displays.views[0])
    }

    /// What `ECharts` draws of the displayed view, if it is here.
    pub(super) fn plots(self) -> Option<&'static ResponsiveOptions> {
        self.all.get()?.plots.get(self.drawn.get()?)
    }
}
