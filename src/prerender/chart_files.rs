//! The files of each chart: the content of its views, the options for `ECharts`, its data and pictures.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use time::Date;

use super::{
    PrerenderError, SiteUrl,
    assets::Folder,
    chart_file::ChartFile,
    fragments,
    node::{self, PICTURES},
    svg::{Drawn, drawn, job},
    views_with_pages, worksheets,
};
use crate::{
    app::pages::{FigureSource, PrerenderedDrawings, PrerenderedFigure, PrerenderedFigures},
    charts::{self, CHARTS, Chart},
    dataset::Dataset,
    display::{ChartContent, ResponsiveOptions, ViewBundle},
    export::{self, PictureText},
    quantity::Period,
    text::{Language, Text},
    view::{COMPARISON_ID, EXPLORATION_ID, Layout, Page, View, is_selected},
};

/// Size of a social card in pixels, as the networks ask for.
pub(super) const CARD: (u16, u16) = (1200, 630);

/// All prerendered figures.
pub(super) struct Figures {
    /// Each chart with the newest numbers.
    charts: Vec<(&'static str, PrerenderedFigure, Coverage)>,
    /// Each chart as of each day that it is pinned to.
    pub(super) pinned: Vec<Pinned>,
    /// Number of pictures written.
    pub(super) pictures: usize,
}

/// A chart with the numbers that were published up to a day.
pub(super) struct Pinned {
    pub(super) chart: &'static str,
    pub(super) day: &'static str,
    pub(super) figure: PrerenderedFigure,
}

/// The coverage of a chart's numbers.
pub(super) struct Coverage {
    /// First and last day, as `2022-01-01/2022-12-31`.
    pub(super) period: String,
    /// The statistics.
    pub(super) series: Vec<String>,
    /// The addresses of its sources.
    pub(super) sources: Vec<String>,
}

impl Figures {
    /// Returns the figures with the newest numbers, as pages take them.
    pub(super) fn newest(&self) -> PrerenderedFigures {
        self.charts
            .iter()
            .map(|(id, figure, _)| (*id, figure.clone()))
            .collect()
    }

    /// Returns the coverage of a chart's numbers.
    pub(super) fn coverage(&self, chart: &str) -> Option<&Coverage> {
        self.charts
            .iter()
            .find_map(|(id, _, coverage)| (*id == chart).then_some(coverage))
    }

    /// Returns the charts with their displays.
    pub(super) fn displays(
        &self,
    ) -> impl Iterator<Item = (&'static str, &'static ChartContent)> + '_ {
        self.charts
            .iter()
            .map(|(id, figure, _)| (*id, figure.displays))
    }
}

/// Which charts are prerendered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Every chart, newest and pinned, with its pictures and worksheet.
    All,
    /// Every chart with the newest numbers.
    Newest,
    /// One chart with the newest numbers.
    Chart(&'static str),
    /// One chart with the newest numbers, and its worksheet.
    Sheet(&'static str),
    /// One chart with the newest numbers, and its pictures.
    Pictures(&'static str),
    /// One chart as of a day.
    Pinned(&'static str, Date),
    /// None: the page has no figure.
    Nothing,
}

impl Wanted {
    fn has(self, chart: &str, day: Option<Date>) -> bool {
        match self {
            Self::All => true,
            Self::Newest => day.is_none(),
            Self::Chart(id) | Self::Sheet(id) | Self::Pictures(id) => id == chart && day.is_none(),
            Self::Pinned(id, pinned) => id == chart && day == Some(pinned),
            Self::Nothing => false,
        }
    }

    /// Returns whether any day of a chart may be wanted: finding them draws all its views.
    fn has_days(self, chart: &str) -> bool {
        match self {
            Self::All => true,
            Self::Pinned(id, _) => id == chart,
            _ => false,
        }
    }

    fn has_pictures(self) -> bool {
        matches!(self, Self::All | Self::Pictures(_))
    }

    /// Returns whether the worksheet of a chart may be wanted.
    fn has_sheet(self, chart: &str) -> bool {
        match self {
            Self::All => true,
            Self::Sheet(id) => id == chart,
            _ => false,
        }
    }
}

#[cfg(test)]
impl Figures {
    /// Returns one chart, now and as of the day of its newest release, and the comparison; without files and drawings.
    pub(super) fn undrawn(chart: &str, data: &Dataset, text: &Text) -> Self {
        let figure = |chart: &'static Chart, day| {
            let draft = Draft::of(chart, data, text, day).expect("it displays something");
            PrerenderedFigure {
                displays: draft.displays,
                prerendered: Vec::new(),
                source: FigureSource::Files {
                    words: format!("assets/{}.words.bin", chart.id),
                    views: format!("assets/{}.views.bin", chart.id),
                    others: Vec::new(),
                },
                sheet: None,
            }
        };
        let newest = [chart, COMPARISON_ID, EXPLORATION_ID].map(|id| {
            let chart = charts::by_id(id).expect("a chart");
            (chart.id, figure(chart, None), coverage(chart, data, text))
        });
        let chart = charts::by_id(chart).expect("a chart");
        let day = newest_day(chart, data, text).expect("a release");
        let name: &str = day.to_string().leak();
        let pinned = Pinned {
            chart: chart.id,
            day: name,
            figure: PrerenderedFigure {
                source: FigureSource::AsOf(name),
                ..figure(chart, Some(day))
            },
        };
        Self {
            charts: newest.into(),
            pinned: vec![pinned],
            pictures: 0,
        }
    }
}

/// Returns the path of the social card of a chart's view, below the root; the default view has no name.
pub(super) fn card_path(language: Language, chart: &str, view: &str) -> String {
    let file = if view.is_empty() { "card" } else { view };
    format!("{}charts/{chart}/{file}.png", language.prefix())
}

/// One chart with the data up to some day, before it is drawn.
struct Draft {
    chart: &'static Chart,
    day: Option<Date>,
    displays: &'static ChartContent,
    plots: Vec<ResponsiveOptions>,
}

/// Writes the files and pictures of the wanted charts.
pub(super) fn write(
    folder: &Folder,
    data: &Dataset,
    text: &Text,
    url: &SiteUrl,
    wanted: Wanted,
) -> Result<Figures, PrerenderError> {
    let drafts = drafts(data, text, wanted);
    let mut drawings = draw(&drafts, text)?.into_iter();
    let with_sheets = CHARTS.iter().filter(|chart| wanted.has_sheet(chart.id));
    let mut sheets = worksheets::sheets(with_sheets, data, text, url)?;
    let mut figures = Figures {
        charts: Vec::new(),
        pinned: Vec::new(),
        pictures: 0,
    };
    let mut pictures = Vec::new();
    for draft in &drafts {
        let drawn: Vec<Drawn> = drawings.by_ref().take(draft.drawn_views().len()).collect();
        let id = draft.chart.id;
        if draft.day.is_none() {
            if wanted.has_pictures() {
                pictures.extend(draft.pictures(folder, text, &drawn, url));
            }
            draft.write_data(folder, text, url)?;
        }
        let mut figure = draft.write(folder, text, drawn)?;
        if draft.day.is_none() {
            figure.sheet = sheets.remove(id);
        }
        match draft.day() {
            None => figures
                .charts
                .push((id, figure, coverage(draft.chart, data, text))),
            Some(day) => figures.pinned.push(Pinned {
                chart: id,
                day,
                figure,
            }),
        }
    }
    figures.pictures = node::run(PICTURES, &pictures)?.len();
    Ok(figures)
}

/// Returns the wanted charts, before they are drawn.
fn drafts(data: &Dataset, text: &Text, wanted: Wanted) -> Vec<Draft> {
    let draft = |chart: &'static Chart, day| {
        wanted
            .has(chart.id, day)
            .then(|| Draft::of(chart, data, text, day))?
    };
    CHARTS
        .iter()
        .chain(
            [COMPARISON_ID, EXPLORATION_ID]
                .into_iter()
                .filter_map(charts::by_id),
        )
        .flat_map(|chart| {
            let pinned = wanted.has_days(chart.id) && !is_selected(chart.id);
            let days = pinned
                .then(|| pinned_days(chart, data, text))
                .into_iter()
                .flatten();
            std::iter::once(None)
                .chain(days.map(Some))
                .filter_map(|day| draft(chart, day))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// The days that charts have been pinned to, one chart a line. Host pages may embed them, so no page of theirs goes.
const PINNED: &str = include_str!("pinned.txt");

/// Returns the days that a chart has been pinned to.
fn listed_days(chart: &Chart) -> impl Iterator<Item = &'static str> {
    let mut lines = PINNED.lines().map(str::split_whitespace);
    let line = lines.find_map(|mut words| (words.next() == Some(chart.id)).then_some(words));
    line.into_iter().flatten()
}

/// Returns the days that a chart is pinned to: the listed ones, and that of the newest release that it displays. A
/// comparison names its figures, each of one release: there is nothing to pin; an exploration shows the newest.
fn pinned_days(chart: &Chart, data: &Dataset, text: &Text) -> BTreeSet<Date> {
    if is_selected(chart.id) {
        return BTreeSet::new();
    }
    let published = data.sources().iter().map(|source| source.published);
    let corrected = data.corrections().iter().map(|correction| correction.on);
    let listed: BTreeSet<&str> = listed_days(chart).collect();
    let newest = newest_day(chart, data, text);
    published
        .chain(corrected)
        .filter(|day| Some(*day) == newest || listed.contains(day.to_string().as_str()))
        .collect()
}

/// Returns the day of the newest release or correction that changed what a chart displays.
fn newest_day(chart: &Chart, data: &Dataset, text: &Text) -> Option<Date> {
    figures_of(chart, data, text)
        .filter_map(|at| data.changed_on(at))
        .max()
}

/// Returns the list of the days that charts have been pinned to, with the newest day of each: the content of
/// `pinned.txt` at publication.
#[must_use]
pub fn pinned_list(data: &Dataset) -> String {
    let text = Text::of(Language::English);
    let line = |chart: &Chart| {
        let mut days: BTreeSet<String> = listed_days(chart).map(str::to_owned).collect();
        days.extend(newest_day(chart, data, &text).map(|day| day.to_string()));
        let days: Vec<String> = days.into_iter().collect();
        format!("{} {}\n", chart.id, days.join(" "))
    };
    CHARTS.iter().map(line).collect()
}

fn figures_of<'a>(
    chart: &'a Chart,
    data: &'a Dataset,
    text: &'a Text,
) -> impl Iterator<Item = crate::dataset::FigureRef> + 'a {
    View::all(chart.controls)
        .flat_map(|view| chart.draw(data, &view, text, Layout::Wide).rows)
        .flat_map(|row| row.fact.figures(data))
}

fn coverage(chart: &Chart, data: &Dataset, text: &Text) -> Coverage {
    let figures: BTreeSet<_> = figures_of(chart, data, text).collect();
    let periods: Vec<Period> = figures.iter().map(|at| data.figure(*at).period).collect();
    let start = periods.iter().map(|period| period.start()).min();
    let end = periods.iter().map(|period| period.end()).max();
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let unique = |names: Vec<String>| {
        names
            .into_iter()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect()
    };
    Coverage {
        period: format!("{}/{}", day(start), day(end)),
        series: unique(
            figures
                .iter()
                .map(|at| data.series(data.figure(*at).series).name.to_string())
                .collect(),
        ),
        sources: unique(
            figures
                .iter()
                .map(|at| data.source(data.figure(*at).source).url.to_string())
                .collect(),
        ),
    }
}

/// Draws the prerendered views of each draft.
fn draw(drafts: &[Draft], text: &Text) -> Result<Vec<Drawn>, PrerenderError> {
    let jobs: Vec<Value> = drafts
        .iter()
        .flat_map(|draft| draft.drawn_views().iter().map(move |plots| (draft, plots)))
        .flat_map(|(draft, plots)| {
            [Layout::Narrow, Layout::Wide].map(|layout| draft.drawing_job(plots, layout, text))
        })
        .collect();
    drawn(&jobs, text)
}

impl Draft {
    /// Returns the chart as of a day; `None` where nothing is left to show.
    fn of(chart: &'static Chart, data: &Dataset, text: &Text, day: Option<Date>) -> Option<Self> {
        let then = day.map(|day| data.published_up_to(day));
        let data = then.as_ref().unwrap_or(data);
        let displays = ChartContent::compose(chart, data, text);
        if displays.views.first()?.rows.is_empty() {
            return None;
        }
        Some(Self {
            chart,
            day,
            displays: Box::leak(Box::new(displays)),
            // The page of a day shows the default view; the app draws others from the dataset.
            plots: match day {
                Some(_) => vec![ResponsiveOptions::of_default_view(chart, data, text)],
                None => ResponsiveOptions::compose(chart, data, text),
            },
        })
    }

    /// Returns the day it is pinned to, as in its address.
    fn day(&self) -> Option<&'static str> {
        // Leaked: it lives as long as the program, like the chart's id.
        self.day.map(|day| &*day.to_string().leak())
    }

    /// Returns the options of the prerendered views: all of them with the newest numbers. A page pinned to a day has its
    /// first view, and a selection is drawn in the browser.
    fn drawn_views(&self) -> &[ResponsiveOptions] {
        if self.day.is_none() && !is_selected(self.chart.id) {
            &self.plots
        } else {
            self.plots.get(..1).unwrap_or_default()
        }
    }

    fn drawing_job(&self, plots: &ResponsiveOptions, layout: Layout, text: &Text) -> Value {
        let sketch = layout.pick(&plots.narrow, &plots.wide);
        let option = serde_json::from_str(&sketch.option).unwrap_or(Value::Null);
        job(self.chart.id, &option, layout, sketch.height, text)
    }

    /// Writes the files that the app fetches, of the newest numbers only: those of a day it computes from the dataset.
    fn write(
        &self,
        folder: &Folder,
        text: &Text,
        drawn: Vec<Drawn>,
    ) -> Result<PrerenderedFigure, PrerenderError> {
        let drawn: Vec<_> = drawn.into_iter().map(|drawn| drawn.prerendered).collect();
        let source = match self.day() {
            Some(day) => FigureSource::AsOf(day),
            None => self.write_source(folder, text, &drawn)?,
        };
        Ok(PrerenderedFigure {
            displays: self.displays,
            prerendered: drawn,
            source,
            sheet: None,
        })
    }

    fn write_source(
        &self,
        folder: &Folder,
        text: &Text,
        drawn: &[PrerenderedDrawings],
    ) -> Result<FigureSource, PrerenderError> {
        let name = |what: &str| format!("{}.{what}", self.chart.id);
        let views = self.displays.views.iter().zip(drawn);
        // A chart of one view has nothing to choose.
        let others = views
            .filter(|_| drawn.len() > 1)
            .map(|(display, drawings)| {
                let bytes = fragments::packed(self.chart.id, display, drawings, text)?;
                let path = folder.write_packed(&name(fragments::STEM), &bytes)?;
                Ok(fragments::tail(&path).to_owned())
            });
        let all = ViewBundle {
            displays: self.displays.views.clone(),
            plots: self.plots.clone(),
        };
        Ok(FigureSource::Files {
            words: folder
                .write_packed(&name("words"), &self.displays.hydration_payload().pack())?,
            views: folder.write_packed(&name("views"), &all.pack())?,
            others: others.collect::<Result<_, PrerenderError>>()?,
        })
    }

    /// Writes the numbers of the default view for programs, for spreadsheets and as text.
    fn write_data(
        &self,
        folder: &Folder,
        text: &Text,
        url: &SiteUrl,
    ) -> Result<(), PrerenderError> {
        let language = text.language();
        let file = |file: ChartFile| file.path(language, self.chart.id);
        let data_page = &url.of(&Page::Data.path_in(language));
        let display = &self.displays.views[0];
        folder.write(
            &file(ChartFile::Csv),
            export::display_csv(display, data_page).as_bytes(),
        )?;
        folder.write(
            &file(ChartFile::Spreadsheet),
            export::display_spreadsheet(display, text, data_page).as_bytes(),
        )?;
        let page = &url.of(&Page::of_chart(self.chart.id).path_in(language));
        folder.write(
            &file(ChartFile::Markdown),
            export::display_markdown(display, text, page).as_bytes(),
        )?;
        folder.write(
            &file(ChartFile::Json),
            export::display_json(display, data_page).as_bytes(),
        )
    }

    /// Returns the stand-alone drawing of the default view, and the social cards of all views with pages.
    fn pictures(&self, folder: &Folder, text: &Text, drawn: &[Drawn], url: &SiteUrl) -> Vec<Value> {
        let language = text.language();
        let path = |name: &str| folder.path(name).display().to_string();
        let sheet = |(at, name): (usize, &'static str)| {
            let page = match name {
                "" => Page::of_chart(self.chart.id),
                name => Page::ChartView(self.chart.id, name),
            };
            let page = url.of(&page.path_in(language));
            let words = PictureText::of(text, self.displays.views.get(at)?, &page).json();
            let mut sheet: Value = serde_json::from_str(&words).unwrap_or(Value::Null);
            sheet["drawing"] = json!(drawn.get(at)?.alone);
            sheet["drawingWidth"] = json!(Layout::Wide.width());
            sheet["drawingHeight"] = json!(self.plots.get(at)?.wide.height);
            Some(sheet)
        };
        let alone = sheet((0, "")).map(|sheet| {
            let name = ChartFile::Drawing.path(language, self.chart.id);
            json!({ "id": format!("{}.svg", self.chart.id), "sheet": sheet, "out": path(&name) })
        });
        let cards = views_with_pages(self.chart).filter_map(|(at, name)| {
            let mut card = sheet((at, name))?;
            card["frame"] = json!({ "width": CARD.0, "height": CARD.1 });
            let out = path(&card_path(language, self.chart.id, name));
            Some(json!({ "id": format!("{} {name}", self.chart.id), "sheet": card, "out": out }))
        });
        alone.into_iter().chain(cards).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::embedded;

    #[test]
    fn every_day_that_a_chart_was_pinned_to_still_has_its_page() {
        let (data, text) = (embedded::dataset(), Text::of(Language::English));
        let listed: usize = PINNED
            .lines()
            .map(|line| line.split_whitespace().count() - 1)
            .sum();
        assert!(listed >= 129, "{listed} days are left");
        let prerendered = CHARTS.iter().flat_map(|chart| {
            let text = &text;
            let days = pinned_days(chart, data, text).into_iter();
            days.filter(move |day| Draft::of(chart, data, text, Some(*day)).is_some())
                .map(move |day| format!("{} {day}", chart.id))
        });
        let prerendered: BTreeSet<String> = prerendered.collect();
        for line in PINNED.lines() {
            let (chart, days) = line.split_once(' ').expect("a chart and its days");
            for day in days.split(' ') {
                let page = format!("{chart} {day}");
                assert!(
                    prerendered.contains(&page),
                    "nothing is prerendered for {page}"
                );
            }
        }
    }

    #[test]
    fn the_list_to_publish_has_all_days_and_the_newest_of_each_chart() {
        let (data, text) = (embedded::dataset(), Text::of(Language::English));
        let list = pinned_list(data);
        for (chart, line) in CHARTS.iter().zip(list.lines()) {
            let newest = newest_day(chart, data, &text).expect("a chart shows figures");
            let days: BTreeSet<&str> = line.split(' ').skip(1).collect();
            assert!(days.contains(newest.to_string().as_str()), "{line}");
            assert!(listed_days(chart).all(|day| days.contains(day)), "{line}");
        }
    }
}
