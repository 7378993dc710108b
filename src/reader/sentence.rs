//! What the numbers of one sentence claim.

use std::ops::Range;

use super::{
    Claim, Reading,
    dates::{Calendar, Dated},
    items::{Item, Kind},
    lexicon::Concept,
    numbers::{Number, numbers},
    statistics::{Meant, Of, Said, Statistics},
};
use crate::{
    dataset::{Base, Measure, SeriesRef},
    quantity::{Period, PeriodKind, Unit},
};

/// Items at the head of a sentence that say what its paragraph is about.
const HEAD_ITEMS: usize = 3;
/// Items between a word of comparison and the period that it compares with.
const MAX_COMPARED_ITEMS: usize = 6;

/// What the sentences before it say.
#[derive(Debug, Clone, Default)]
pub(super) struct Context {
    /// Period of this paragraph, or else of the text; with whether it is of this paragraph.
    period: Option<(Period, bool)>,
    /// Statistics of the number before.
    meant: Option<Meant>,
    /// Whether the paragraph is about a place or a country other than the whole of China.
    elsewhere: bool,
}

impl Context {
    /// Returns the context at the head of the next paragraph.
    pub(super) fn next_paragraph(self) -> Self {
        let period = self.period.map(|(period, _)| (period, false));
        Self {
            period,
            ..Self::default()
        }
    }
}

/// A sentence being read.
pub(super) struct Sentence<'a> {
    pub(super) items: &'a [Item],
    pub(super) calendar: Calendar<'a>,
    pub(super) statistics: &'a Statistics,
}

impl Sentence<'_> {
    /// Returns the numbers of the sentence by their items, with what they claim: `None` of those that speak of no statistic.
    /// Writes down what the next sentence may build on.
    pub(super) fn claims(&self, context: &mut Context) -> Vec<(Range<usize>, Option<Claim>)> {
        let dates = self.calendar.dates(self.items);
        let numbers = numbers(self.items, &dates);
        let whole = self.said(&(0..self.items.len()));
        context.elsewhere |= self.head(&dates).any(|item| item.says("@elsewhere"));
        let elsewhere = context.elsewhere || whole.contains("@elsewhere");
        let mut claims = Vec::new();
        for (at, number) in numbers.iter().enumerate() {
            let beside = self.beside(&numbers, at);
            if self.is_difference(number) {
                continue;
            }
            let of = Place {
                number,
                beside,
                dates: &dates,
                numbers: &numbers,
            };
            let mut meant = self.meant(&of, &whole, context, None);
            context.meant = Some(meant.clone());
            if meant.series.is_empty() {
                claims.push((number.items.clone(), None));
                continue;
            }
            let period = self.period(&of, context);
            if period
                .certain()
                .is_some_and(|period| period.kind() == PeriodKind::Day)
            {
                // What is counted on one day may be a record of its kind, which is a statistic of its own.
                let peak = self.meant(&of, &whole, context, Some("peak"));
                meant.add(peak.series);
            }
            let claim = self.claim(&of, meant, period, elsewhere);
            claims.push((number.items.clone(), Some(claim)));
        }
        if let Some(dated) = dates.iter().rfind(|dated| !self.is_base(dated, &numbers)) {
            context.period = Some((dated.period, dated.sure));
        }
        claims
    }

    /// Returns the items that say what a sentence is about: the first ones but dates and small words.
    fn head<'a>(&'a self, dates: &'a [Dated]) -> impl Iterator<Item = &'a Item> {
        let items = self.items.iter().enumerate();
        let named = |at: &usize| dates.iter().any(|dated| dated.items.contains(at));
        items
            .filter(move |(at, item)| {
                !named(at) && !item.says("@glue") && !matches!(item.kind, Kind::Mark(_))
            })
            .map(|(_, item)| item)
            .take(HEAD_ITEMS)
    }

    fn claim(
        &self,
        of: &Place<'_>,
        meant: Meant,
        period: Reading<Period>,
        elsewhere: bool,
    ) -> Claim {
        let series = match meant.series.as_slice() {
            [one] if meant.explained && !elsewhere => Reading::Certain(*one),
            _ => Reading::Open(meant.series.clone()),
        };
        let measure = self.measure(of, &meant.series);
        let base = self.base(of, &measure, &period);
        let falls = of.number.percent
            && self
                .nearest(of, &["@down"])
                .is_some_and(|down| self.nearest(of, &["@up"]).is_none_or(|up| down < up));
        let readings = of.number.readings.iter().copied();
        Claim {
            place: 0..0,
            sentence: 0..0,
            stated: readings
                .map(|stated| {
                    if falls && !stated.value.is_negative() {
                        stated.negated()
                    } else {
                        stated
                    }
                })
                .collect(),
            percent: of.number.percent,
            people: of.number.people,
            series,
            period,
            measure,
            base,
        }
    }

    /// Returns what items say.
    fn said(&self, range: &Range<usize>) -> Said {
        let items = &self.items[range.clone()];
        items
            .iter()
            .flat_map(|item| item.concepts().iter().copied())
            .collect()
    }

    /// Returns the items that belong to a number: those before it from the number before, and those behind it up to the
    /// next, parted where a comma or an "and" parts them.
    fn beside(&self, numbers: &[Number], at: usize) -> Range<usize> {
        let own = &numbers[at].items;
        let before = at.checked_sub(1).and_then(|before| numbers.get(before));
        let start = before.map_or(0, |before| {
            self.cut(before.items.end, own.start)
                .unwrap_or(before.items.end)
        });
        let end = numbers.get(at + 1).map_or(self.items.len(), |next| {
            self.cut(own.end, next.items.start)
                .unwrap_or(next.items.start)
        });
        start..end
    }

    fn cut(&self, from: usize, to: usize) -> Option<usize> {
        let parts = |item: &Item| {
            item.says("@and")
                || matches!(
                    item.kind,
                    Kind::Mark(',' | ';' | ':' | '、' | '،' | '؛' | '(' | ')')
                )
        };
        (from..to).rev().find(|at| parts(&self.items[*at]))
    }

    /// Whether a number is by how much something changed: "rose by 20 million".
    fn is_difference(&self, number: &Number) -> bool {
        if number.percent {
            return false;
        }
        let changes = |item: &Item| item.says("@up") || item.says("@down");
        let before = self.items[..number.items.start].iter().rev();
        let mut before = before.skip_while(|item| item.qualifies() && !changes(item));
        match before.next() {
            Some(item) if changes(item) => true,
            Some(item) if item.says("@by") => before.next().is_some_and(changes),
            _ => false,
        }
    }

    /// Returns the statistics that a number may be of, with something said beside it that follows from elsewhere; those of the
    /// number before where none is named.
    fn meant(
        &self,
        of: &Place<'_>,
        whole: &Said,
        context: &Context,
        follows: Option<Concept>,
    ) -> Meant {
        let number = of.number;
        let named = |said: Said| -> Said {
            said.into_iter()
                .filter(|concept| !concept.starts_with('@'))
                .collect()
        };
        let said = self.said(&of.beside);
        let is_share = number.percent && said.contains("@share");
        let mut beside = named(said);
        beside.extend(follows);
        let mut sentence = named(whole.clone());
        if let Some(Meant { series, .. }) = &context.meant
            && !series.is_empty()
            && beside
                .iter()
                .all(|concept| ["traveller", "person", "mean", "total"].contains(concept))
        {
            let share = self.statistics.meant(&sentence, &sentence, Of::Shares);
            return if is_share && !share.series.is_empty() {
                share
            } else {
                context.meant.clone().unwrap_or_default()
            };
        }
        let shares = is_share.then(|| self.statistics.meant(&beside, &sentence, Of::Shares));
        if let Some(shares) = shares.filter(|shares| !shares.series.is_empty()) {
            return shares;
        }
        // What a percentage is of may stand anywhere in the sentence.
        if number.percent
            && self
                .statistics
                .meant(&beside, &sentence, Of::Others)
                .series
                .is_empty()
        {
            beside.append(&mut sentence);
        }
        self.statistics.meant(&beside, &sentence, Of::Others)
    }

    /// Returns the distance in items from a number to the nearest of some words beside it.
    fn nearest(&self, of: &Place<'_>, concepts: &[&str]) -> Option<usize> {
        let own = &of.number.items;
        let says = |at: &usize| concepts.iter().any(|concept| self.items[*at].says(concept));
        let places = of.beside.clone().filter(says);
        places
            .map(|at| {
                if at < own.start {
                    own.start - at
                } else {
                    at + 1 - own.end
                }
            })
            .min()
    }

    fn measure(&self, of: &Place<'_>, series: &[SeriesRef]) -> Reading<Measure> {
        let data = self.calendar.data;
        let rates = series
            .iter()
            .any(|at| data.series(*at).unit == Unit::Percent);
        if !of.number.percent {
            let before = &self.items[..of.beside.end];
            let expected = before.iter().any(|item| item.says("@forecast"));
            return Reading::Certain(if expected {
                Measure::Forecast
            } else {
                Measure::Level
            });
        }
        let change = self.nearest(of, &["@up", "@down"]);
        let share = self.nearest(of, &["@share"]);
        match (change, share) {
            (None, _) if rates => Reading::Certain(Measure::Share),
            (Some(change), Some(share)) if change < share => Reading::Certain(Measure::Change),
            (_, Some(_)) => Reading::Certain(Measure::Share),
            (Some(_), None) => Reading::Certain(Measure::Change),
            (None, None) => Reading::Open(vec![Measure::Change, Measure::Share]),
        }
    }

    /// Whether a period is the one that something is compared with.
    fn is_base(&self, dated: &Dated, numbers: &[Number]) -> bool {
        if matches!(dated.period.kind(), PeriodKind::Day | PeriodKind::Window) {
            return false;
        }
        let start = dated.items.start;
        let before = (start.saturating_sub(MAX_COMPARED_ITEMS)..start).rev();
        let counts = |at: &usize| numbers.iter().any(|number| number.items.contains(at));
        for (steps, at) in before.enumerate() {
            let item = &self.items[at];
            // "85.1 percent of the level of 2019": the sign of percent itself leads to the base.
            if item.says("@percent") && item.says("@share") {
                return true;
            }
            if counts(&at) || matches!(item.kind, Kind::Mark(',' | ';' | '、')) {
                return false;
            }
            let percent = || {
                let earlier = at.saturating_sub(4)..at;
                numbers
                    .iter()
                    .any(|number| number.percent && earlier.contains(&(number.items.end - 1)))
            };
            if item.says("@compare")
                || (item.says("@share") && steps < 2)
                || (item.says("@weak") && percent())
            {
                return true;
            }
        }
        false
    }

    fn period(&self, of: &Place<'_>, context: &Context) -> Reading<Period> {
        let own = &of.number.items;
        let mains: Vec<&Dated> = of
            .dates
            .iter()
            .filter(|dated| !self.is_base(dated, of.numbers))
            .collect();
        let beside = mains
            .iter()
            .filter(|dated| of.beside.contains(&dated.items.start));
        let distance = |dated: &Dated| {
            let behind = dated.items.start.saturating_sub(own.end);
            own.start.saturating_sub(dated.items.end).max(behind)
        };
        let nearest = beside.min_by_key(|dated| distance(dated));
        let before = mains.iter().rfind(|dated| dated.items.start < own.start);
        let only = mains.first().filter(|_| mains.len() == 1);
        let period = match (nearest.or(before).or(only), context.period) {
            (Some(dated), _) if dated.sure => Reading::Certain(dated.period),
            (Some(dated), _) => Reading::Open(vec![dated.period]),
            (None, Some((period, true))) => Reading::Certain(period),
            (None, Some((period, false))) => Reading::Open(vec![period]),
            (None, None) => Reading::Open(Vec::new()),
        };
        let earlier = |period: &Period| period.a_year_earlier();
        match self.is_of_year_before(of) {
            Some(false) => period,
            Some(true) => match period.certain().and_then(earlier) {
                Some(before) => Reading::Certain(before),
                None => Reading::Open(period.all().iter().filter_map(earlier).collect()),
            },
            None => {
                let before = period.all().iter().filter_map(earlier);
                Reading::Open(period.all().iter().copied().chain(before).collect())
            }
        }
    }

    /// Whether a level is that of the year before: "compared with 141 million a year earlier"; `None` where the words leave it
    /// open.
    fn is_of_year_before(&self, of: &Place<'_>) -> Option<bool> {
        if of.number.percent {
            return Some(false);
        }
        let own = &of.number.items;
        let changes = |item: &Item| item.says("@up") || item.says("@down");
        let is_yoy = |item: &Item| item.says("@yoy") && !changes(item);
        let small =
            |item: &Item| matches!(item.kind, Kind::Word) || item.says("@glue") || item.qualifies();
        let mut before = self.items[of.beside.start..own.start].iter().rev();
        let leads = before.find(|item| !small(item));
        let behind = self.items[own.end..of.beside.end].iter();
        let yoy_behind = behind.take_while(|item| !changes(item)).any(is_yoy);
        match (leads, yoy_behind) {
            (Some(item), _) if is_yoy(item) => Some(true),
            (Some(item), true) if item.says("@compare") || item.says("@weak") => Some(true),
            (_, true) => None,
            (_, false) => Some(false),
        }
    }

    fn base(
        &self,
        of: &Place<'_>,
        measure: &Reading<Measure>,
        period: &Reading<Period>,
    ) -> Reading<Option<Base>> {
        let compares = of.number.percent && *measure != Reading::Certain(Measure::Level);
        if !compares {
            return Reading::Certain(None);
        }
        let said = self.said(&of.beside);
        let mut bases: Vec<Base> = [
            ("@yoy", Base::PreviousYear),
            ("@qoq", Base::PreviousQuarter),
            ("@prepandemic", Base::PrePandemic),
            ("@beforepolicy", Base::BeforePolicy),
        ]
        .into_iter()
        .filter_map(|(concept, base)| said.contains(concept).then_some(base))
        .collect();
        let dated = of
            .dates
            .iter()
            .filter(|dated| of.beside.contains(&dated.items.start));
        let mut dated = dated
            .filter(|dated| self.is_base(dated, of.numbers))
            .peekable();
        let named = dated.peek().is_some();
        bases.extend(dated.filter_map(|dated| base_of(dated.period, period.certain().copied()?)));
        bases.dedup();
        match (bases.as_slice(), named, measure) {
            ([base], _, _) => Reading::Certain(Some(*base)),
            ([], false, Reading::Certain(Measure::Share)) => Reading::Certain(None),
            ([], false, _) => Reading::Open(vec![Some(Base::PreviousYear)]),
            (bases, _, _) => Reading::Open(bases.iter().copied().map(Some).collect()),
        }
    }
}

/// A number in its sentence.
struct Place<'a> {
    number: &'a Number,
    /// The items that belong to it.
    beside: Range<usize>,
    dates: &'a [Dated],
    numbers: &'a [Number],
}

/// Returns the base that a period is to another.
fn base_of(base: Period, period: Period) -> Option<Base> {
    let year = base.start().year();
    if period.a_year_earlier() == Some(base) || year + 1 == period.start().year() {
        Some(Base::PreviousYear)
    } else if year == 2019 {
        Some(Base::Year2019)
    } else {
        None
    }
}

impl<T> Reading<T> {
    /// Returns what is certain.
    #[must_use]
    pub const fn certain(&self) -> Option<&T> {
        match self {
            Self::Certain(one) => Some(one),
            Self::Open(_) => None,
        }
    }

    /// Returns all candidates.
    #[must_use]
    pub fn all(&self) -> &[T] {
        match self {
            Self::Certain(one) => std::slice::from_ref(one),
            Self::Open(some) => some,
        }
    }
}
