//! Where lines may end: between words, also in Chinese, which has no spaces.
//!
//! Words are those of the dictionary of ICU: from [`Intl.Segmenter`] in the browser, from ICU4X natively. `sheet.js` does
//! the same for pictures.
//!
//! [`Intl.Segmenter`]: https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Intl/Segmenter

/// Marks that no line begins with.
const CLOSING: &str = "，。、：；！？）》”」』】·％%…";

/// Marks that no line ends with.
const OPENING: &str = "（《“「『【";

/// Letters of their own that go with the word after them: conjunctions, prepositions and verbs like “accounts for”.
const FORWARD: &str = "和与及或比较占按被由以据在从至未各每第";

/// Splits a text without spaces into pieces, after each of which a line may end.
#[must_use]
pub fn pieces(text: &str) -> Vec<&str> {
    if !text.contains(is_chinese) {
        return text.split_inclusive('-').collect();
    }
    let words = backend::ends_of_words(text);
    let has_words = words.is_some();
    let ends = words.unwrap_or_else(|| text.char_indices().skip(1).map(|(at, _)| at).collect());
    let mut pieces = Vec::new();
    let (mut from, mut at) = (0, 0);
    for end in ends.into_iter().chain([text.len()]) {
        if at > from && !joins(&text[from..at], &text[at..end], &text[at..], has_words) {
            pieces.push(&text[from..at]);
            from = at;
        }
        at = end;
    }
    pieces.push(&text[from..]);
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// Whether a word stays on the line of the piece before it. `rest` is the text from the word on; without a dictionary
/// words are single letters.
fn joins(piece: &str, word: &str, rest: &str, has_words: bool) -> bool {
    let (Some(last), Some(first)) = (piece.chars().next_back(), word.chars().next()) else {
        return true;
    };
    let is_one = |text: &str| text.chars().count() == 1 && text.contains(is_letter);
    // 国（边）境 is one word.
    let is_in_word = matches!(
        rest.chars().take(3).collect::<Vec<_>>()[..],
        ['（', _, '）']
    );
    // A number keeps its step and its counter: 2.2万小时.
    let is_number = |piece: &str| piece.ends_with(|letter: char| letter.is_ascii_digit());
    let has_step = piece.strip_suffix(['万', '亿']).is_some_and(is_number);
    CLOSING.contains(first)
        || OPENING.contains(last)
        || is_in_word
        || !is_chinese(first) && !is_chinese(last)
        || is_letter(first) && (is_number(piece) || has_step)
        // A letter that is a word by itself is seldom one to a reader: 外国人, 日均.
        || has_words && (is_one(piece) || is_one(word) && !FORWARD.contains(first))
}

/// Whether it is a Chinese letter, not a mark.
fn is_letter(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Whether a letter or mark belongs to a script without spaces.
pub(crate) fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}')
}

#[cfg(target_arch = "wasm32")]
mod backend {
    use js_sys::{Array, Intl, Object, Reflect};

    /// Returns where words end, the last one left out; `None` in browsers without a dictionary.
    pub(super) fn ends_of_words(text: &str) -> Option<Vec<usize>> {
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        if !Reflect::has(&intl, &"Segmenter".into()).ok()? {
            return None;
        }
        let options = Object::new();
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&options, &"granularity".into(), &"word".into());
        let segments = Intl::Segmenter::new(&Array::of1(&"zh".into()), &options).segment(text);
        let mut end = 0;
        let mut ends: Vec<usize> = js_sys::try_iter(&segments)
            .ok()??
            .filter_map(|segment| {
                let word = Reflect::get(&segment.ok()?, &"segment".into()).ok()?;
                end += word.as_string()?.len();
                Some(end)
            })
            .collect();
        ends.pop();
        Some(ends)
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod backend {
    use icu_segmenter::{WordSegmenter, options::WordBreakInvariantOptions};

    /// Returns where words end, the last one left out.
    // As in the browser, where there may be no dictionary.
    #[allow(clippy::unnecessary_wraps)]
    pub(super) fn ends_of_words(text: &str) -> Option<Vec<usize>> {
        let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
        let ends = segmenter.segment_str(text);
        Some(ends.filter(|end| (1..text.len()).contains(end)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_is_split_between_words() {
        for (text, wanted) in [
            ("2022年出入境人次", "2022年|出入境|人次"),
            ("2023年10月6日", "2023年|10月|6日"),
            ("内地居民占57.3%", "内地|居民|占57.3%"),
            ("节省2.2万小时", "节省|2.2万小时"),
            ("超过5.8万起", "超过|5.8万起"),
            ("港澳台居民", "港澳台|居民"),
            ("妨害国（边）境管理案件", "妨害国（边）境|管理|案件"),
            (
                "查处非法入境、非法居留外国人",
                "查处|非法|入境、|非法|居留|外国人",
            ),
            (
                "从183.6万（2019年）升至201万",
                "从183.6万|（2019年）|升至|201万",
            ),
            ("护照5本", "护照|5本"),
            ("visa-free", "visa-|free"),
            ("人次", "人次"),
        ] {
            assert_eq!(pieces(text).join("|"), wanted);
        }
    }
}
