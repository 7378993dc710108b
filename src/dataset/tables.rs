//! The files of the data package.

/// The columns of `figures.csv`.
pub const FIGURE_COLUMNS: &[&str] = &[
    "figure_id",
    "series_id",
    "period_start",
    "period_end",
    "period_kind",
    "measure",
    "base",
    "as_printed",
    "value",
    "half_width",
    "qualifier",
    "unit",
    "source_id",
    "locator",
    "note",
    "retired",
    "replaced_by",
];

/// The last columns of `figures.csv`, filled for retired figures only.
pub const RETIREMENT_COLUMNS: &[&str] = &["retired", "replaced_by"];

/// The tables of the data package and their columns, in file order.
pub const TABLES: &[(&str, &[&str])] = &[
    (
        "sources.csv",
        &[
            "source_id",
            "publisher",
            "kind",
            "title",
            "url",
            "published",
            "language",
            "core",
            "archived",
            "sha256",
        ],
    ),
    (
        "series.csv",
        &[
            "series_id",
            "name",
            "category",
            "part_of",
            "unit",
            "definition",
            "comparability",
        ],
    ),
    ("figures.csv", FIGURE_COLUMNS),
    (
        "derived.csv",
        &[
            "derived_id",
            "series_id",
            "period_start",
            "period_end",
            "period_kind",
            "measure",
            "base",
            "reference",
            "unit",
            "operation",
            "operands",
            "note",
            "retired",
            "replaced_by",
        ],
    ),
    (
        "policies.csv",
        &[
            "policy_id",
            "effective",
            "title",
            "summary",
            "kind",
            "source_id",
        ],
    ),
    (
        "anomalies.csv",
        &["anomaly_id", "kind", "figure_ids", "explanation", "retired"],
    ),
    ("published.csv", &["kind", "id"]),
    (
        "corrections.csv",
        &["figure_id", "corrected", "field", "said", "says", "why"],
    ),
    (
        "measures.csv",
        &[
            "measure_id",
            "date_start",
            "date_end",
            "title",
            "summary",
            "kind",
            "source_id",
            "locator",
        ],
    ),
];
