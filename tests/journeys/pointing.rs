//! Pointing at marks: the mark under pointer or finger stays as it is, and its tooltip shows its own row.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::{Value, json};
use thirtyfour::common::command::{Actions, Command};

use crate::{
    browser::Engine,
    matrix,
    reader::{Reader, journey},
};

/// Rows with marks in the shown drawing, and the look of each; to be run before all else here.
const PROBE: &str = "window.probe = (() => {
    const visible = element => element.getClientRects().length > 0;
    const rows = () => [...document.querySelectorAll('.figure-table tbody tr[data-marks]')].filter(row => row.dataset.marks);
    const marks = row => {
        const [series, datum] = row.dataset.marks.split(' ')[0].split('-');
        return [...document.querySelectorAll(`.plot [ecmeta_series_index=\"${series}\"][ecmeta_data_index=\"${datum}\"]`)].filter(visible);
    };
    const words = (element, part) => element.querySelector(part)?.firstChild?.textContent ?? '';
    const looks = row => marks(row).map(mark => {
        const { fill, stroke, opacity } = getComputedStyle(mark);
        return [mark.getAttribute('fill'), fill, stroke, opacity].join(' ');
    }).join('; ');
    const value = row => words(row, '.number') || row.querySelector('.number').textContent;
    /// Whether the tooltip tells of a row.
    const told = row => {
        const tooltip = document.querySelector('.tooltip[data-shown]');
        const label = tooltip?.querySelector('.tooltip-label')?.textContent ?? '';
        return tooltip?.querySelector('.tooltip-value strong')?.textContent === value(row) && label.includes(words(row, 'th'));
    };
    const leave = () => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    return {
        count: () => rows().length,
        /// A place where the mark of a row is told of, as it is at the pixel beside it; nothing where there is none.
        place: at => {
            const row = rows()[at];
            marks(row)[0]?.scrollIntoView({ block: 'center' });
            const tells = (clientX, clientY) => {
                leave();
                const over = document.elementFromPoint(clientX, clientY);
                over?.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }));
                return told(row);
            };
            // Fingers are not exact: the best place has others like it around.
            let best = null;
            for (const mark of marks(row)) {
                const { left, top, width, height } = mark.getBoundingClientRect();
                const within = [[.5, .5], [.25, .5], [.75, .5], [.5, .25], [.5, .75], [.1, .1], [.9, .9], [.1, .9], [.9, .1]]
                    .map(([along, down]) => [left + width * along, top + height * down]);
                // A mark of less than a pixel is told of from beside it.
                const beside = [[left - 3, top + height / 2], [left + width + 3, top + height / 2]];
                for (const [x, y] of [...within, ...beside].map(place => place.map(Math.round))) {
                    if (!tells(x, y) || !tells(x + 1, y)) continue;
                    const like = [-2, 0, 2].flatMap(dx => [-2, 0, 2].map(dy => tells(x + dx, y + dy))).filter(Boolean).length;
                    if (!best || like > best.like) best = { x, y, like };
                }
            }
            leave();
            return best && [best.x, best.y];
        },
        seen: async at => {
            for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
            const row = rows()[at];
            const tooltip = document.querySelector('.tooltip[data-shown]');
            return {
                name: `${row.dataset.marks} ${words(row, 'th')} ${value(row)}`,
                looks: looks(row),
                told: told(row),
                tooltip: tooltip?.textContent ?? '',
                pinned: tooltip?.dataset.pinned !== undefined,
            };
        },
        leave,
    };
})(), null";

/// The look of a mark and its row.
#[derive(Deserialize)]
struct Seen {
    name: String,
    looks: String,
    told: bool,
    tooltip: String,
    pinned: bool,
}

impl Seen {
    /// Returns whether the tooltip shows this row, and the mark looks as before.
    fn holds(&self, before: &Self) -> bool {
        self.told && self.looks == before.looks
    }
}

async fn seen(reader: &Reader, row: u64) -> Result<Seen> {
    let seen = reader.eval(&format!("probe.seen({row})")).await?;
    serde_json::from_value(seen).context("what is seen of a row")
}

/// Performs acts of a kind of pointer, without pauses.
async fn perform(reader: &Reader, kind: &str, acts: Value) -> Result<()> {
    let actions = json!([{
        "type": "pointer",
        "id": kind,
        "parameters": { "pointerType": kind },
        "actions": acts,
    }]);
    let command = Command::PerformActions(Actions::from(actions));
    reader.driver().cmd(command).await?;
    Ok(())
}

fn to((x, y): (i64, i64)) -> Value {
    json!({ "type": "pointerMove", "duration": 0, "origin": "viewport", "x": x, "y": y })
}

/// Points at every mark of the live drawing, moves on by a pixel, and taps; collects the failures.
async fn sweep(reader: &Reader, page: &str, wrong: &mut Vec<String>) -> Result<usize> {
    reader.eval(PROBE).await?;
    let count = reader.eval("probe.count()").await?.as_u64();
    let count = count.context("a count of rows")?;
    for row in 0..count {
        let place = reader.eval(&format!("probe.place({row})")).await?;
        let before = seen(reader, row).await?;
        let Some((x, y)) = serde_json::from_value::<Option<(i64, i64)>>(place)? else {
            wrong.push(format!("{page}: nothing tells of {}", before.name));
            continue;
        };
        let moves = json!([to((x, y)), { "type": "pause", "duration": 40 }, to((x + 1, y))]);
        perform(reader, "mouse", moves).await?;
        let pointed = seen(reader, row).await?;
        if !pointed.holds(&before) {
            wrong.push(format!(
                "{page}: pointing at {}: {}, looks {}, before {}",
                pointed.name, pointed.tooltip, pointed.looks, before.looks
            ));
        }
        // WebKitGTK's driver has no touch; the event after a tap there is the click.
        let finger = if Engine::chosen() == Engine::WebKit {
            "mouse"
        } else {
            "touch"
        };
        let tap = json!([
            to((x, y)),
            { "type": "pointerDown", "button": 0 },
            { "type": "pointerUp", "button": 0 },
        ]);
        perform(reader, finger, tap).await?;
        let tapped = seen(reader, row).await?;
        if !(tapped.holds(&before) && tapped.pinned) {
            wrong.push(format!(
                "{page}: tapping {}: {}, looks {}, before {}",
                tapped.name, tapped.tooltip, tapped.looks, before.looks
            ));
        }
        reader.eval("probe.leave()").await?;
    }
    Ok(usize::try_from(count)?)
}

#[tokio::test]
async fn every_mark_of_a_live_chart_keeps_its_looks_and_tells_its_row_when_pointed_at() -> Result<()>
{
    journey("pointing", async |reader: &Reader| {
        let mut wrong = Vec::new();
        let mut marks = 0;
        // Either width, direction of writing and theme once, and one of each in engines other than Chromium; all of them
        // with each other in the whole matrix.
        let full = matrix::is_full();
        let themes = |one| {
            if full {
                vec!["light", "dark"]
            } else {
                vec![one]
            }
        };
        let mut places = vec![(1280, "", themes("light")), (360, "ar/", themes("dark"))];
        if full {
            places.extend([(360, "", themes("light")), (1280, "ar/", themes("dark"))]);
        }
        // Width and direction of writing are of the drawing; how marks are found is the engine's.
        match Engine::chosen() {
            Engine::Firefox if !full => places.truncate(1),
            Engine::WebKit if !full => drop(places.remove(0)),
            _ => {}
        }
        for (width, language, themes) in places {
            reader.resize(width, 900).await?;
            for chart in matrix::forms() {
                let page = format!("{language}charts/{}/", chart.id);
                reader.open(&page).await?;
                reader.live(chart.id).await?;
                for theme in &themes {
                    let set = format!("(document.documentElement.dataset.theme = '{theme}', null)");
                    reader.eval(&set).await?;
                    let name = format!("{page} at {width} px, {theme}");
                    marks += sweep(reader, &name, &mut wrong).await?;
                }
            }
        }
        ensure!(
            wrong.is_empty(),
            "{} faults at {marks} marks:\n{}",
            wrong.len(),
            wrong[..wrong.len().min(60)].join("\n")
        );
        reader.no_error().await
    })
    .await
}

/// The tooltip of each badge of policy changes under the pointer, and the lines it stands for.
const BADGES: &str = r#"(() => {
    // Numbers above the plot: those of years and values stand lower.
    const badges = [...document.querySelectorAll('.drawing-live [ecmeta_data_index][fill="var(--paper)"][stroke]')]
        .map(badge => badge.getBoundingClientRect());
    const texts = [...document.querySelectorAll('.drawing-live text')].filter(text => {
        const { x, y, width, height } = text.getBoundingClientRect();
        const within = badge => Math.abs(badge.y + badge.height / 2 - y - height / 2) < 4 && badge.x <= x && x + width <= badge.right;
        return /^\d+(–\d+)?$/.test(text.textContent) && badges.some(within);
    });
    return texts.map(text => {
        text.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = text.getBoundingClientRect();
        const [clientX, clientY] = [left + width / 2, top + height / 2];
        document.elementFromPoint(clientX, clientY).dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }));
        const list = document.querySelector('.tooltip[data-shown] ol');
        const numbers = [...list?.children ?? []].map((_, at) => list.start + at);
        const lines = numbers.map(number => document.querySelector(`.policies li:nth-child(${number}) strong`)?.textContent);
        return {
            badge: text.textContent,
            opened: numbers.length > 1 ? `${numbers.at(0)}–${numbers.at(-1)}` : `${numbers}`,
            same: [...list?.children ?? []].every((line, at) => line.textContent === lines[at]),
            within: document.querySelector('.tooltip').getBoundingClientRect().right <= innerWidth,
        };
    });
})()"#;

#[tokio::test]
async fn a_badge_of_policy_changes_opens_into_their_list() -> Result<()> {
    journey("badges", async |reader: &Reader| {
        for width in [1280, 360] {
            reader.resize(width, 900).await?;
            for chart in ["travellers-over-time", "daily-recovery"] {
                let page = format!("charts/{chart}/?policies=all");
                reader.open(&page).await?;
                reader.live(chart).await?;
                // Badges move to their places.
                reader
                    .settled("document.querySelector('.drawing-live').innerHTML.length")
                    .await?;
                let badges = reader.eval(BADGES).await?;
                let badges = badges.as_array().context("the badges")?;
                for badge in badges {
                    let holds = badge["badge"] == badge["opened"]
                        && badge["same"] == json!(true)
                        && badge["within"] == json!(true);
                    ensure!(holds, "{page} at {width} px: {badge}");
                }
                let of_several = badges.iter().filter(|badge| {
                    let text = badge["badge"].as_str();
                    text.is_some_and(|text| text.contains('–'))
                });
                ensure!(
                    of_several.count() > 0,
                    "{page} at {width} px: no badge of several"
                );
            }
        }
        reader.no_error().await
    })
    .await
}
