//! Dates: the periods that a sentence names, relative to the day of its text.

use std::ops::Range;

use time::{Date, Month};

use super::items::{Item, Kind};
use crate::{
    dataset::Dataset,
    quantity::{Period, PeriodKind},
};

/// Years that a bare number of four digits may name.
const YEARS: std::ops::RangeInclusive<i64> = 2010..=2035;
/// A month and a day.
type MonthDay = (u8, u8);
/// Holidays by their concept, with the first and last month and day on which they have begun.
const HOLIDAYS: [(&str, MonthDay, MonthDay); 7] = [
    ("@spring", (1, 20), (2, 20)),
    ("@tomb", (4, 2), (4, 6)),
    ("@mayday", (4, 28), (5, 2)),
    ("@dragon", (5, 28), (6, 26)),
    ("@autumn", (9, 12), (9, 27)),
    ("@national", (9, 28), (10, 2)),
    ("@newyear", (12, 29), (1, 3)),
];

/// A period named in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dated {
    /// The items that name it.
    pub(super) items: Range<usize>,
    pub(super) period: Period,
    /// Whether the year is said, or follows from what is said.
    pub(super) sure: bool,
    /// Whether it is a day after which something holds ("since 8 January"), and the period goes on to the day of the text.
    pub(super) since: bool,
}

/// What periods are relative to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Calendar<'a> {
    pub(super) data: &'a Dataset,
    /// Day of the text.
    pub(super) today: Date,
}

/// Position after what was read, with what was read.
type Read<T> = Option<(usize, T)>;

impl Calendar<'_> {
    /// Returns the periods that a sentence names, in order.
    pub(super) fn dates(&self, items: &[Item]) -> Vec<Dated> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < items.len() {
            let read = self.at(items, at);
            match read {
                Some((end, (period, sure))) if end > at => {
                    let since = period.kind() == PeriodKind::Day && is_since(items, at);
                    let period = if since {
                        self.until_today(period)
                    } else {
                        period
                    };
                    found.push(Dated {
                        items: at..end,
                        period,
                        sure,
                        since,
                    });
                    at = end;
                }
                _ => at += 1,
            }
        }
        found
    }

    fn until_today(&self, day: Period) -> Period {
        Period::new(day.start(), self.today, PeriodKind::Window).unwrap_or(day)
    }

    fn at(&self, items: &[Item], at: usize) -> Read<(Period, bool)> {
        self.days(items, at)
            .or_else(|| self.part_of_year(items, at))
            .or_else(|| self.months(items, at))
            .or_else(|| {
                let (end, (year, sure)) = self.year(items, at)?;
                let whole = !items[at].says("@thisyear");
                Some((end, (Period::year(year).filter(|_| whole)?, sure)))
            })
    }

    /// Reads a year: a number, or words relative to the text.
    fn year(&self, items: &[Item], at: usize) -> Read<(i32, bool)> {
        let item = items.get(at)?;
        if item.says("@lastyear") {
            return Some((at + 1, (self.today.year() - 1, true)));
        }
        if item.says("@thisyear") {
            return Some((at + 1, (self.today.year(), true)));
        }
        let year = item.plain().filter(|year| YEARS.contains(year))?;
        let next = items.get(at + 1);
        let counted = |item: &Item| {
            item.concepts()
                .iter()
                .any(|c| c.starts_with("@x") || *c == "@percent" || *c == "@people")
        };
        if next.is_some_and(counted) {
            return None;
        }
        let end = at + 1 + usize::from(next.is_some_and(|item| item.says("@yearword")));
        Some((end, (i32::try_from(year).ok()?, true)))
    }

    /// Reads an optional year behind words that join it.
    fn year_behind(&self, items: &[Item], at: usize) -> Read<(i32, bool)> {
        let mut next = at;
        while items
            .get(next)
            .is_some_and(|item| item.says("@glue") || matches!(item.kind, Kind::Mark(',')))
            && next < at + 4
        {
            next += 1;
        }
        self.year(items, next)
    }

    /// Reads a half, a quarter or a holiday, with its year before or behind it.
    fn part_of_year(&self, items: &[Item], at: usize) -> Read<(Period, bool)> {
        let (mut next, mut year) = match self.year(items, at) {
            Some((next, year)) => (next, Some(year)),
            None => (at, None),
        };
        if year.is_some() {
            while next < at + 4 && items.get(next).is_some_and(|item| item.says("@glue")) {
                next += 1;
            }
        }
        let part = items
            .get(next)?
            .concepts()
            .iter()
            .find_map(|c| Part::of(c))?;
        let mut end = next + 1;
        if year.is_none()
            && let Some((behind, said)) = self.year_behind(items, end)
        {
            end = behind;
            year = Some(said);
        }
        if part.is_holiday() {
            while items.get(end).is_some_and(|item| item.says("@glue")) && end < next + 3 {
                end += 1;
            }
            if year.is_none()
                && let Some((behind, said)) = self.year(items, end)
            {
                end = behind;
                year = Some(said);
            }
        }
        let (period, sure) = self.resolve(part, year)?;
        Some((end, (period, sure)))
    }

    fn resolve(&self, part: Part, year: Option<(i32, bool)>) -> Option<(Period, bool)> {
        if let Some((year, sure)) = year {
            return Some((self.part(part, year)?, sure));
        }
        let years = [self.today.year(), self.today.year() - 1];
        let mut parts = years.into_iter().filter_map(|year| self.part(part, year));
        let latest = parts.find(|period| period.end() <= self.today || part.is_holiday())?;
        Some((latest, true))
    }

    fn part(&self, part: Part, year: i32) -> Option<Period> {
        match part {
            Part::Half(at) => Period::of_year(year, PeriodKind::Half).get(at).copied(),
            Part::Quarter(at) => Period::of_year(year, PeriodKind::Quarter).get(at).copied(),
            Part::ThreeQuarters => window(day(year, 1, 1)?, day(year, 9, 30)?),
            Part::Holiday(from, to) => {
                let mut holidays = self.data.all_figures().map(|(_, figure)| figure.period);
                holidays.find(|period| {
                    let start = (u8::from(period.start().month()), period.start().day());
                    let within = if from <= to {
                        from <= start && start <= to
                    } else {
                        start >= from || start <= to
                    };
                    period.kind() == PeriodKind::Holiday && period.end().year() == year && within
                })
            }
        }
    }

    /// Reads one day, or days from one to another.
    fn days(&self, items: &[Item], at: usize) -> Read<(Period, bool)> {
        let (mut end, mut first) = Day::at(items, at)?;
        let mut last = first;
        if items
            .get(end)
            .is_some_and(|item| item.says("@to") || item.says("@since"))
            && let Some((next, to)) = Day::at(items, end + 1)
        {
            end = next;
            last = Day {
                month: to.month.or(first.month),
                ..to
            };
            first.month = first.month.or(to.month);
            first.year = first.year.or(to.year);
        }
        // "8 to 17 January": a day without a month of its own.
        let (end, month) = match (first.month, Self::month(items, end)) {
            (Some(month), _) => (end, month),
            (None, Some((next, month))) => (next, month),
            (None, None) => return None,
        };
        let (end, year) = match first.year.or(last.year) {
            Some(year) => (end, Some((year, true))),
            None => match self.year_behind(items, end) {
                Some((next, year)) => (next, Some(year)),
                None => (end, None),
            },
        };
        let (year, sure) = year.unwrap_or((self.today.year(), true));
        let start = day(year, month, first.number?)?;
        let stop = day(year, last.month.unwrap_or(month), last.number?)?;
        // Without a year, the last such day before the text.
        let back = if start > self.today { year - 1 } else { year };
        let (start, stop) = (
            start.replace_year(back).ok()?,
            stop.replace_year(back).ok()?,
        );
        let period = if start == stop {
            Period::new(start, stop, PeriodKind::Day).ok()?
        } else {
            self.named(start, stop)?
        };
        Some((end, (period, sure)))
    }

    /// Returns the period of some days: a holiday, if the record knows them as one.
    fn named(&self, start: Date, stop: Date) -> Option<Period> {
        let mut periods = self.data.all_figures().map(|(_, figure)| figure.period);
        let holiday = periods.find(|period| {
            period.kind() == PeriodKind::Holiday && (period.start(), period.end()) == (start, stop)
        });
        holiday.or_else(|| Period::new(start, stop, PeriodKind::Window).ok())
    }

    fn month(items: &[Item], at: usize) -> Read<u8> {
        let mut next = at;
        while items.get(next).is_some_and(|item| item.says("@glue")) && next < at + 2 {
            next += 1;
        }
        let month = items
            .get(next)?
            .concepts()
            .iter()
            .find_map(|c| month_of(c))?;
        Some((next + 1, month))
    }

    /// Reads a month with its year, or months from one to another.
    fn months(&self, items: &[Item], at: usize) -> Read<(Period, bool)> {
        let (next, before) = match self.year(items, at) {
            Some((next, year)) => (next, Some(year)),
            None => (at, None),
        };
        let (mut end, first) = Self::month_or_number(items, next)?;
        let mut last = first;
        if items.get(end).is_some_and(|item| item.says("@to"))
            && let Some((next, to)) = Self::month_or_number(items, end + 1)
        {
            end = next;
            last = to;
        }
        let (end, (year, sure)) = match before {
            Some(year) => (end, year),
            None => self.year_behind(items, end)?,
        };
        let stop = Month::try_from(last).ok()?.length(year);
        let period = window(day(year, first, 1)?, day(year, last, stop)?)?;
        Some((end, (period, sure)))
    }

    /// Reads a month by its name, or as the number that Chinese gives it.
    fn month_or_number(items: &[Item], at: usize) -> Read<u8> {
        if let Some(read) = Self::month(items, at) {
            return Some(read);
        }
        let month = items
            .get(at)?
            .plain()
            .filter(|month| (1..=12).contains(month))?;
        let next = items.get(at + 1)?;
        let follows = next.says("@monthword")
            || (next.says("@to")
                && items
                    .get(at + 3)
                    .is_some_and(|item| item.says("@monthword")));
        let end = at + 1 + usize::from(next.says("@monthword"));
        follows.then_some((end, u8::try_from(month).ok()?))
    }
}

/// A day as a sentence names it.
#[derive(Debug, Clone, Copy)]
struct Day {
    year: Option<i32>,
    month: Option<u8>,
    number: Option<u8>,
}

impl Day {
    /// Reads "8", "8 January", "January 8", "1月8日" or "2023年1月8日"; the year of the first two is read behind them.
    fn at(items: &[Item], at: usize) -> Read<Self> {
        let small = |item: Option<&Item>| {
            let number = item?.plain().filter(|number| (1..=31).contains(number))?;
            u8::try_from(number).ok()
        };
        let says = |at: usize, concept: &str| items.get(at).is_some_and(|item| item.says(concept));
        if says(at + 1, "@yearword") && says(at + 3, "@monthword") {
            let year = i32::try_from(items[at].plain()?).ok();
            let (end, day) = Self::at(items, at + 2)?;
            return Some((end, Self { year, ..day }));
        }
        if let (Some(month), true) = (small(items.get(at)), says(at + 1, "@monthword")) {
            let day = small(items.get(at + 2)).filter(|_| says(at + 3, "@dayword"))?;
            let (month, number) = (Some(month), Some(day));
            return Some((
                at + 4,
                Self {
                    year: None,
                    month,
                    number,
                },
            ));
        }
        if let Some(month) = items.get(at)?.concepts().iter().find_map(|c| month_of(c)) {
            let day = small(items.get(at + 1))?;
            let counted = items
                .get(at + 2)
                .is_some_and(|item| item.concepts().iter().any(|c| c.starts_with("@x")));
            let (month, number) = (Some(month), Some(day));
            return (!counted).then_some((
                at + 2,
                Self {
                    year: None,
                    month,
                    number,
                },
            ));
        }
        let number = Some(small(items.get(at))?);
        let end = at + 1 + usize::from(says(at + 1, "@dayword"));
        let (end, month) = match Calendar::month(items, end) {
            Some((end, month)) => (end, Some(month)),
            None => (end, None),
        };
        Some((
            end,
            Self {
                year: None,
                month,
                number,
            },
        ))
    }
}

/// A part of a year.
#[derive(Debug, Clone, Copy)]
enum Part {
    Half(usize),
    Quarter(usize),
    ThreeQuarters,
    /// Months and days between which it begins.
    Holiday(MonthDay, MonthDay),
}

impl Part {
    fn of(concept: &str) -> Option<Self> {
        Some(match concept {
            "@h1" => Self::Half(0),
            "@h2" => Self::Half(1),
            "@q1" => Self::Quarter(0),
            "@q2" => Self::Quarter(1),
            "@q3" => Self::Quarter(2),
            "@q4" => Self::Quarter(3),
            "@q123" => Self::ThreeQuarters,
            _ => {
                let (_, from, to) = HOLIDAYS.into_iter().find(|(name, _, _)| *name == concept)?;
                Self::Holiday(from, to)
            }
        })
    }

    const fn is_holiday(self) -> bool {
        matches!(self, Self::Holiday(_, _))
    }
}

/// Whether a word like "since" or "after" stands before an item in its part of the sentence.
fn is_since(items: &[Item], at: usize) -> bool {
    let before = items[..at].iter().rev().take(16);
    let mut part = before.take_while(|item| !item.is_digits());
    part.any(|item| item.says("@since"))
}

fn month_of(concept: &str) -> Option<u8> {
    concept.strip_prefix("@m")?.parse().ok()
}

fn day(year: i32, month: u8, day: u8) -> Option<Date> {
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}

fn window(start: Date, end: Date) -> Option<Period> {
    let months = u8::from(end.month()) - u8::from(start.month()).min(u8::from(end.month())) + 1;
    let kind = match months {
        3 => PeriodKind::Quarter,
        6 => PeriodKind::Half,
        12 => PeriodKind::Year,
        _ => PeriodKind::Window,
    };
    let named = Period::new(start, end, kind);
    named
        .or_else(|_| Period::new(start, end, PeriodKind::Window))
        .ok()
}
