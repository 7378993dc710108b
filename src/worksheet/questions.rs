//! Questions for a class about a chart, and the rows their answers rest on.
//!
//! They are generated from the chart's rows by general templates, so that a new chart has a worksheet without further
//! code. Values are compared only if they count the same thing: in one group and unit, and without comparability issues
//! between the two. Their text is in `tasks`.

use crate::{
    charts::{Computation, Drawing, Fact, Reading, Row, Status},
    compare::{ComparabilityIssue, comparability_issues},
    dataset::Dataset,
    quantity::{Interval, Operation, Unit},
    text::Text,
};

/// A question about a chart; rows are indices into [`Drawing::rows`].
#[derive(Debug, Clone, PartialEq)]
pub enum Question {
    /// Which value does the mark of a row have?
    Read(usize),
    /// Which row of its group has the largest value?
    Largest(usize),
    /// Which row of its group has the smallest value?
    Smallest(usize),
    /// By how much is one value larger than another?
    Difference(Pair, Computation),
    /// How many times as large as another is one value?
    Ratio(Pair, Computation),
    /// Which values are derived, and which of them is the least precise?
    Derived {
        /// All derived rows.
        rows: Vec<usize>,
        /// Row with the widest interval.
        widest: usize,
    },
    /// What follows from a value published with a qualifier?
    Bound(usize),
    /// Which values are full counts?
    Counted(Vec<usize>),
    /// Which true values may a rounded one have?
    Interval(usize),
    /// Can this be the true value of a rounded one?
    Possible {
        /// Row of the rounded value.
        row: usize,
        /// One end of its interval.
        value: f64,
        /// Whether it belongs to the interval.
        possible: bool,
    },
    /// Can two values published for the same thing both be right?
    Twice {
        /// Rows with the two values.
        rows: [usize; 2],
        /// Whether their intervals have a value in common.
        agree: bool,
    },
    /// Is it known which of two values is larger?
    Order {
        /// Rows, ordered by their published or derived values.
        pair: Pair,
        /// Whether their intervals are disjoint, so that it is known.
        apart: bool,
        /// Claim: that it is known, or that rounding leaves it open.
        claim: Claim,
    },
}

/// A claim about two values, true or false.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// It is known which is larger, in spite of rounding.
    Known,
    /// Either may be the larger one.
    Open,
}

/// Two rows that can be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// Row with the larger value.
    pub more: usize,
    /// Row with the smaller value.
    pub less: usize,
}

/// Most questions of a worksheet: more do not fit onto a page with the drawing.
const MAX_QUESTIONS: usize = 6;
/// Fewest rows for the question of the largest or smallest: among fewer it is trivial.
const MIN_ROWS_TO_SEARCH: usize = 3;
/// Most full counts listed in an answer, which stays short.
const MAX_COUNTS_LISTED: usize = 4;

/// Returns the questions of a chart's worksheet, from looking up to reasoning.
#[must_use]
pub fn questions(drawing: &Drawing, data: &Dataset, text: &Text) -> Vec<Question> {
    let rows = Known::of(drawing, data, text);
    let sets = sets(&rows, data);
    let read = read(drawing, &rows);
    let rounded = rounded(&rows, read);
    let order = order(&rows, &sets);
    // Two rows against each other are better than one against a number that its question would give away.
    let possible = order.is_none().then(|| possible(&rows, &rounded)).flatten();
    // By didactic value: the last ones are dropped if there is no space for all.
    let mut asked: Vec<Question> = [
        read.map(Question::Read),
        largest(&rows),
        difference(&rows, &sets, data),
        ratio(&rows, &sets, data),
        derived(&rows),
        order,
        possible,
        twice(&rows),
        bound(&rows),
        rounded.first().map(|row| Question::Interval(row.at)),
        counted(&rows),
        smallest(&rows),
    ]
    .into_iter()
    .flatten()
    .take(MAX_QUESTIONS)
    .collect();
    asked.sort_by_key(difficulty);
    asked
}

/// Returns the position on the page.
fn difficulty(question: &Question) -> u8 {
    match question {
        Question::Read(_) => 0,
        Question::Largest(_) => 1,
        Question::Smallest(_) => 2,
        Question::Difference(..) => 3,
        Question::Ratio(..) => 4,
        Question::Derived { .. } => 5,
        Question::Bound(_) => 6,
        Question::Counted(_) => 7,
        Question::Interval(_) => 8,
        Question::Possible { .. } => 9,
        Question::Twice { .. } => 10,
        Question::Order { .. } => 11,
    }
}

/// A row with its reading.
struct Known<'a> {
    at: usize,
    row: &'a Row,
    reading: Reading,
    /// Whether its name is unique.
    unique: bool,
}

impl<'a> Known<'a> {
    fn of(drawing: &'a Drawing, data: &Dataset, text: &Text) -> Vec<Self> {
        let called = |row: &'a Row| (&row.group, &row.label);
        let unique = |row| {
            let same = drawing
                .rows
                .iter()
                .filter(|other| called(other) == called(row));
            same.count() == 1
        };
        let rows = drawing.rows.iter().enumerate();
        rows.map(|(at, row)| Self {
            at,
            row,
            reading: row.fact.read(data, text),
            unique: unique(row),
        })
        .collect()
    }

    /// Returns its interval, if that is bounded.
    fn bounded(&self) -> Option<Interval> {
        let interval = self.reading.interval;
        interval.filter(|interval| interval.is_bounded())
    }

    fn is_count(&self) -> bool {
        self.bounded().is_some_and(Interval::is_point)
    }

    /// Returns the interval of a numeral that is rounded to its last digit.
    fn rounded(&self) -> Option<Interval> {
        let published = matches!(self.row.fact, Fact::Published(_));
        let interval = self.bounded().filter(|_| published && self.unique)?;
        let half_open = !interval.lo().open && interval.hi().open;
        half_open.then_some(interval)
    }
}

/// Pairs of comparable rows, the earlier row first.
type Set = Vec<(usize, usize)>;

/// Returns the pairs of each group and unit, those of the largest group first.
fn sets(rows: &[Known<'_>], data: &Dataset) -> Vec<Set> {
    let mut kinds: Vec<(&str, Unit)> = Vec::new();
    for known in rows {
        let kind = (known.row.group.as_str(), known.reading.unit);
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let of_kind = |kind: (&str, Unit)| -> Set {
        let same = |known: &&Known<'_>| (known.row.group.as_str(), known.reading.unit) == kind;
        let members: Vec<&Known<'_>> = rows.iter().filter(same).collect();
        let pairs = members.iter().enumerate().flat_map(|(place, later)| {
            let earlier = members.iter().take(place);
            earlier.map(move |earlier| (*earlier, *later))
        });
        pairs
            .filter(|(a, b)| are_comparable(a, b, data))
            .map(|(a, b)| (a.at, b.at))
            .collect()
    };
    let mut sets: Vec<Set> = kinds.into_iter().map(of_kind).collect();
    sets.retain(|set| !set.is_empty());
    sets.sort_by_key(|set| std::cmp::Reverse(set.len()));
    sets
}

/// Whether two rows of one group and unit can be compared. A forecast and its outcome can: the chart shows them side by
/// side.
fn are_comparable(a: &Known<'_>, b: &Known<'_>, data: &Dataset) -> bool {
    let (Some(one), Some(other)) = (a.row.fact.operand(), b.row.fact.operand()) else {
        return false;
    };
    let harmless = |how: &ComparabilityIssue| {
        matches!(
            how,
            ComparabilityIssue::Measure
                | ComparabilityIssue::Undated
                | ComparabilityIssue::Definition(_)
        )
    };
    a.unique
        && b.unique
        && a.bounded().is_some()
        && b.bounded().is_some()
        && comparability_issues(data, one, other).iter().all(harmless)
}

/// Returns the pair with its larger value first; `None` if the two are equal.
fn pair(rows: &[Known<'_>], (a, b): (usize, usize)) -> Option<Pair> {
    let value = |at: usize| rows[at].reading.value;
    let (more, less) = if value(a) > value(b) { (a, b) } else { (b, a) };
    (value(more) > value(less)).then_some(Pair { more, less })
}

/// Returns the sets from an index on, then those before it: different questions begin with different sets.
fn from(sets: &[Set], first: usize) -> impl Iterator<Item = &Set> {
    (0..sets.len()).map(move |step| &sets[(first + step) % sets.len()])
}

/// Returns the result of an operation on a pair.
fn computed(
    rows: &[Known<'_>],
    data: &Dataset,
    operation: Operation,
    pair: Pair,
) -> Option<(Pair, Computation, f64)> {
    let operand = |at: usize| rows[at].row.fact.operand();
    let computation = Computation {
        operation,
        operands: [operand(pair.more)?, operand(pair.less)?],
    };
    // The difference of two percentages is in percentage points, and their ratio is easily mistaken for a ratio of the
    // wholes.
    let (estimate, _) = (rows[pair.more].reading.unit != Unit::Percent)
        .then(|| computation.result(data))
        .flatten()?;
    let known = estimate.interval.lo().at > 0.0;
    known.then_some((pair, computation, estimate.central))
}

/// Returns the largest difference between a row and the next one comparable with it.
fn difference(rows: &[Known<'_>], sets: &[Set], data: &Dataset) -> Option<Question> {
    let steps = |set: &Set| {
        let is_step = |(earlier, later): &(usize, usize)| {
            let between = earlier + 1..*later;
            !set.iter()
                .any(|(one, other)| other == later && between.contains(one))
        };
        let steps = set.iter().filter(|pair| is_step(pair));
        steps.filter_map(|step| pair(rows, *step)).collect()
    };
    let largest = |pairs: Vec<Pair>| most(rows, data, Operation::Difference, &pairs);
    let (pair, computation) = from(sets, 1).find_map(|set| largest(steps(set)))?;
    Some(Question::Difference(pair, computation))
}

/// Returns the largest ratio.
fn ratio(rows: &[Known<'_>], sets: &[Set], data: &Dataset) -> Option<Question> {
    let pairs = |set: &Set| {
        set.iter()
            .filter_map(|step| pair(rows, *step))
            .collect::<Vec<_>>()
    };
    let largest = |set: &Set| most(rows, data, Operation::Ratio, &pairs(set));
    let (pair, computation) = from(sets, 2).find_map(largest)?;
    Some(Question::Ratio(pair, computation))
}

/// Returns the pair with the largest result of an operation; among equal ones the first.
fn most(
    rows: &[Known<'_>],
    data: &Dataset,
    operation: Operation,
    pairs: &[Pair],
) -> Option<(Pair, Computation)> {
    pairs
        .iter()
        .filter_map(|pair| computed(rows, data, operation, *pair))
        .reduce(|best, next| if next.2 > best.2 { next } else { best })
        .map(|(pair, computation, _)| (pair, computation))
}

/// Returns the question whether it is known which of two close rows is larger: of two whose intervals overlap, if there
/// are any. With an even number of rows the claim is that it is open, so that claims are not always true.
fn order(rows: &[Known<'_>], sets: &[Set]) -> Option<Question> {
    let gap = |pair: &Pair| {
        let [more, less] = [pair.more, pair.less].map(|at| rows[at].reading.value);
        (more - less) / (more.abs() + less.abs())
    };
    let apart = |pair: &Pair| {
        let [more, less] = [pair.more, pair.less].map(|at| rows[at].bounded());
        !more
            .zip(less)
            .is_some_and(|(more, less)| more.intersects(less))
    };
    let steps = sets.iter().flatten();
    let pair = steps
        .filter_map(|step| pair(rows, *step))
        // The order of two full counts is not affected by rounding.
        .filter(|pair| !(rows[pair.more].is_count() && rows[pair.less].is_count()))
        .min_by(|a, b| (apart(a).cmp(&apart(b))).then(gap(a).total_cmp(&gap(b))))?;
    Some(Question::Order {
        pair,
        apart: apart(&pair),
        claim: if rows.len().is_multiple_of(2) {
            Claim::Open
        } else {
            Claim::Known
        },
    })
}

/// Returns the groups that are large enough to search, each of one unit, in their order.
fn groups<'a, 'b>(rows: &'b [Known<'a>]) -> Vec<Vec<&'b Known<'a>>> {
    let mut groups: Vec<Vec<&Known<'_>>> = Vec::new();
    for known in rows {
        let same = |group: &&mut Vec<&Known<'_>>| group[0].row.group == known.row.group;
        match groups.iter_mut().find(same) {
            Some(group) => group.push(known),
            None => groups.push(vec![known]),
        }
    }
    groups.retain(|group| {
        let unit = group[0].reading.unit;
        group.len() >= MIN_ROWS_TO_SEARCH
            && group
                .iter()
                .all(|known| known.unique && known.reading.unit == unit)
    });
    groups
}

fn largest(rows: &[Known<'_>]) -> Option<Question> {
    let beyond = |interval: Interval, other: Interval| other.hi().at <= interval.lo().at;
    let found = groups(rows)
        .iter()
        .find_map(|group| extreme(group, beyond))?;
    Some(Question::Largest(found))
}

fn smallest(rows: &[Known<'_>]) -> Option<Question> {
    let below = |interval: Interval, other: Interval| interval.hi().at <= other.lo().at;
    let found = groups(rows)
        .iter()
        .rev()
        .find_map(|group| extreme(group, below))?;
    Some(Question::Smallest(found))
}

/// Returns the row whose interval lies beyond those of all others; `None` if rounding, or a bound, leaves it open.
fn extreme(group: &[&Known<'_>], beyond: fn(Interval, Interval) -> bool) -> Option<usize> {
    let lies_beyond = |known: &&Known<'_>, other: &&Known<'_>| {
        let intervals = known.reading.interval.zip(other.reading.interval);
        known.at == other.at
            || intervals.is_some_and(|(interval, other)| {
                beyond(interval, other) && !interval.intersects(other)
            })
    };
    let found = group
        .iter()
        .find(|known| group.iter().all(|other| lies_beyond(known, other)))?;
    Some(found.at)
}

/// Returns the middle one of the rows that can be read off an axis.
fn read(drawing: &Drawing, rows: &[Known<'_>]) -> Option<usize> {
    let axes = drawing.plot.option["xAxis"].as_array();
    axes.filter(|axes| !axes.is_empty())?;
    let readable: Vec<&Known<'_>> = rows
        .iter()
        .filter(|known| known.unique && known.bounded().is_some())
        .collect();
    let middle = readable.get(readable.len() / 2)?;
    Some(middle.at)
}

fn derived(rows: &[Known<'_>]) -> Option<Question> {
    let derived: Vec<&Known<'_>> = rows
        .iter()
        .filter(|known| known.reading.status == Status::Derived)
        .collect();
    let unit = derived.first()?.reading.unit;
    let comparable = derived.iter().all(|known| {
        known.unique
            && known.bounded().is_some()
            && known.reading.unit == unit
            && unit != Unit::Percent
    });
    let width = |known: &Known<'_>| known.bounded().map_or(0.0, Interval::width);
    let widest = derived
        .iter()
        .copied()
        .reduce(|widest, next| {
            if width(next) > width(widest) {
                next
            } else {
                widest
            }
        })
        .filter(|_| comparable)?;
    Some(Question::Derived {
        rows: derived.iter().map(|known| known.at).collect(),
        widest: widest.at,
    })
}

fn bound(rows: &[Known<'_>]) -> Option<Question> {
    let found = rows
        .iter()
        .find(|known| known.unique && known.reading.status == Status::Qualified)?;
    Some(Question::Bound(found.at))
}

fn counted(rows: &[Known<'_>]) -> Option<Question> {
    let counted: Vec<usize> = rows
        .iter()
        .filter(|known| known.is_count())
        .map(|known| known.at)
        .collect();
    let some =
        !counted.is_empty() && counted.len() < rows.len() && counted.len() <= MAX_COUNTS_LISTED;
    some.then_some(Question::Counted(counted))
}

/// Returns the rounded rows, except the one that is read off the drawing.
fn rounded<'a, 'b>(rows: &'b [Known<'a>], read: Option<usize>) -> Vec<&'b Known<'a>> {
    rows.iter()
        .filter(|known| known.rounded().is_some() && read != Some(known.at))
        .collect()
}

/// Returns the question about an end of an interval: the lower end belongs to it, the upper one does not; the number of
/// rows selects which.
fn possible(rows: &[Known<'_>], rounded: &[&Known<'_>]) -> Option<Question> {
    let last = rounded.last().filter(|_| rounded.len() > 1)?;
    let interval = last.rounded()?;
    let end = if rows.len().is_multiple_of(2) {
        interval.hi()
    } else {
        interval.lo()
    };
    Some(Question::Possible {
        row: last.at,
        value: end.at,
        possible: !end.open,
    })
}

/// Returns the question about two values with the same name.
fn twice(rows: &[Known<'_>]) -> Option<Question> {
    let called = |known: &Known<'_>| (known.row.group.clone(), known.row.label.clone());
    let first = rows.iter().find(|known| !known.unique)?;
    let same: Vec<&Known<'_>> = rows
        .iter()
        .filter(|known| called(known) == called(first))
        .collect();
    let [one, other] = same[..] else { return None };
    let agree = one.bounded()?.intersects(other.bounded()?);
    Some(Question::Twice {
        rows: [one.at, other.at],
        agree,
    })
}
