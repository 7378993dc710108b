//! Rows for `figures.csv`, proposed from the text of a release.

use crate::{
    dataset::{Dataset, Figure, Measure, SourceRef},
    quantity::{Period, Precision, Published, Unit},
    reader::{Claim, Reader, TooLong},
    text::Language,
};

/// What a release says that the record may lack.
#[derive(Debug, Default)]
pub struct Proposal {
    /// Rows that the record lacks, in the order of the text.
    pub rows: Vec<Row>,
    /// How many numbers the record has from this source already.
    pub known: usize,
    /// Numbers that speak of no statistic, with their sentences.
    pub unplaced: Vec<String>,
}

/// A proposed row.
#[derive(Debug)]
pub struct Row {
    /// Its cells, in the order of [`FIGURE_COLUMNS`](crate::dataset::FIGURE_COLUMNS).
    pub cells: [String; 17],
    /// What is unsure: columns that the text leaves open, or the row that it contradicts.
    pub unsure: Vec<String>,
}

/// Why nothing was proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProposalError {
    /// The source is in a language without a lexicon.
    #[error("the source is in none of the languages that are read")]
    Language,
    /// The text is too long.
    #[error(transparent)]
    TooLong(#[from] TooLong),
}

/// Proposes rows for what a text of a source says.
///
/// # Errors
/// If the source is in another language than the six, or the text too long.
pub fn propose(data: &Dataset, source: SourceRef, text: &str) -> Result<Proposal, ProposalError> {
    let from = data.source(source);
    let language = Language::of_code(&from.language).ok_or(ProposalError::Language)?;
    let reader = Reader::new(data, language);
    let mut proposal = Proposal::default();
    for claim in reader.read(text, from.published)? {
        let row = row(data, source, text, &claim);
        match same(data, source, &claim) {
            Some(figure) if claim.stated.iter().any(|stated| agrees(*stated, figure)) => {
                proposal.known += 1;
            }
            Some(figure) => proposal.rows.push(Row {
                unsure: vec![format!("contradicts {}", figure.id)],
                ..row
            }),
            None => proposal.rows.push(row),
        }
    }
    let unplaced = reader.unplaced(text, from.published)?.into_iter();
    proposal.unplaced = unplaced.map(|place| text[place].to_owned()).collect();
    Ok(proposal)
}

fn agrees(stated: Published, figure: &Figure) -> bool {
    stated.value.to_string() == figure.published.value.to_string()
}

/// Returns the figure of a source for what a claim is certainly about: the one of the same number, if there are several.
fn same<'a>(data: &'a Dataset, source: SourceRef, claim: &Claim) -> Option<&'a Figure> {
    let series = *claim.series.certain()?;
    let fits = data.figures_of(series).filter(|(_, figure)| {
        figure.source == source
            && claim.period.certain() == Some(&figure.period)
            && claim.measure.certain() == Some(&figure.measure)
            && claim.base.certain() == Some(&figure.base)
    });
    let fits: Vec<&Figure> = fits.map(|(_, figure)| figure).collect();
    let named = |figure: &&&Figure| claim.stated.iter().any(|stated| agrees(*stated, figure));
    fits.iter().find(named).or(fits.first()).copied()
}

fn row(data: &Dataset, source: SourceRef, text: &str, claim: &Claim) -> Row {
    let open = [
        ("series_id", claim.series.certain().is_none()),
        ("period", claim.period.certain().is_none()),
        ("measure", claim.measure.certain().is_none()),
        ("base", claim.base.certain().is_none()),
        ("value", claim.stated.len() != 1),
        (
            "half_width",
            claim.stated.iter().copied().any(may_be_coarser),
        ),
    ];
    let unsure = open.into_iter().filter(|(_, is_open)| *is_open);
    let series = claim.series.all().first().map(|at| data.series(*at));
    let id = series.map_or_else(String::new, |series| series.id.to_string());
    let period = claim.period.all().first().copied();
    let measure = claim.measure.all().first().copied();
    let base = claim.base.all().first().copied().flatten();
    let source = data.source(source).id.to_string();
    let key: Vec<String> = [
        Some(id.clone()),
        period.map(Period::slug),
        measure
            .filter(|measure| *measure != Measure::Level)
            .map(|measure| measure.name().to_owned()),
        base.map(|base| format!("vs-{}", base.name())),
        Some(source.clone()),
    ]
    .into_iter()
    .flatten()
    .collect();
    let stated = claim.stated.first().copied();
    let (value, half_width, qualifier) = stated.map(cells_of).unwrap_or_default();
    let unit = if claim.percent {
        Some(Unit::Percent)
    } else {
        series.map(|series| series.unit)
    };
    Row {
        cells: [
            key.join("--"),
            id,
            period.map_or_else(String::new, |period| period.start().to_string()),
            period.map_or_else(String::new, |period| period.end().to_string()),
            period.map_or_else(String::new, |period| period.kind().to_string()),
            measure.map_or_else(String::new, |measure| measure.name().to_owned()),
            base.map_or_else(String::new, |base| base.name().to_owned()),
            text[claim.place.clone()].to_owned(),
            value,
            half_width,
            qualifier.to_owned(),
            unit.map_or_else(String::new, |unit| unit.name().to_owned()),
            source,
            String::new(),
            String::new(),
            String::new(),
            String::new(),
        ],
        unsure: unsure.map(|(column, _)| column.to_owned()).collect(),
    }
}

/// Whether the last digits of a number are zeros that may be counted or rounded: "220 million".
fn may_be_coarser(stated: Published) -> bool {
    let exact =
        matches!(stated.precision, Precision::Exact { half_width } if !half_width.is_zero());
    exact && stated.value.last_nonzero_place() > stated.last_place()
}

/// Returns value, half-width and qualifier.
fn cells_of(stated: Published) -> (String, String, &'static str) {
    let value = stated.value.to_string();
    match stated.precision {
        Precision::Exact { half_width } => (value, half_width.to_string(), "exact"),
        Precision::Over => (value, String::new(), "over"),
        Precision::About => (value, String::new(), "about"),
        Precision::Nearly => (value, String::new(), "nearly"),
        Precision::UpTo => (value, String::new(), "up-to"),
    }
}
