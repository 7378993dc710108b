//! CSV as in [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180), guarded against interpretation as formulas by
//! spreadsheets.

use crate::text::Language;

/// First characters that make spreadsheets interpret a cell as a formula, East Asian widths included; listed by
/// [OWASP].
///
/// [OWASP]: https://owasp.org/www-community/attacks/CSV_Injection
const BEGINS_FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Mark by which spreadsheets know UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Formats a table with its header.
pub(super) fn table(columns: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut out = String::new();
    line(&mut out, columns.iter().copied(), ',');
    for row in rows {
        line(&mut out, row.iter().map(String::as_str), ',');
    }
    out
}

/// Formats a table for spreadsheets set to a language, which take its decimal sign for granted, and for separator what
/// that sign leaves free.
pub(super) fn spreadsheet(
    language: Language,
    columns: &[String],
    rows: impl Iterator<Item = Vec<String>>,
) -> String {
    let (separator, decimal_sign) = match language {
        Language::French | Language::Spanish | Language::Russian => (';', ","),
        Language::English | Language::Chinese | Language::Arabic => (',', "."),
    };
    let mut out = String::from(BYTE_ORDER_MARK);
    line(&mut out, columns.iter().map(String::as_str), separator);
    for row in rows {
        let cells: Vec<String> = row
            .into_iter()
            .map(|cell| {
                if is_number(&cell) {
                    cell.replace('.', decimal_sign)
                } else {
                    cell
                }
            })
            .collect();
        line(&mut out, cells.iter().map(String::as_str), separator);
    }
    out
}

fn line<'a>(out: &mut String, cells: impl Iterator<Item = &'a str>, separator: char) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(separator);
        }
        let quoted = cell.contains([separator, '"', '\n', '\r']);
        if quoted {
            out.push('"');
        }
        // Spreadsheets treat a cell that begins with an apostrophe as text.
        if is_formula(cell) {
            out.push('\'');
        }
        if quoted {
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(cell);
        }
    }
    out.push_str("\r\n");
}

/// Whether a spreadsheet may interpret a cell as a formula. A negative number is not one.
fn is_formula(cell: &str) -> bool {
    cell.starts_with(BEGINS_FORMULA) && !is_number(cell)
}

/// Whether a cell is a number, with the decimal sign of either kind of file.
fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    let (whole, fraction) = digits.split_once(['.', ',']).unwrap_or((digits, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    all_digits(whole) && all_digits(fraction)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::Text;

    fn one(cell: &str) -> String {
        table(&["cell"], std::iter::once(vec![cell.to_owned()]))
    }

    #[test]
    fn cells_with_commas_quotes_or_line_breaks_are_quoted() {
        let row = vec![
            "a,b".to_owned(),
            "say \"x\"".to_owned(),
            "two\nlines".to_owned(),
        ];
        assert_eq!(
            table(&["one", "two", "three"], std::iter::once(row)),
            "one,two,three\r\n\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\r\n"
        );
    }

    #[test]
    fn texts_that_a_spreadsheet_would_take_for_formulas_are_guarded() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("+1", "'+1"),
            ("-1+1", "'-1+1"),
            ("-3.2%", "'-3.2%"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\r=1", "\"'\r=1\""),
            ("＝1+1", "'＝1+1"),
            (
                "=HYPERLINK(\"https://evil.example\",\"x\")",
                "\"'=HYPERLINK(\"\"https://evil.example\"\",\"\"x\"\")\"",
            ),
            ("-", "'-"),
            ("-.5", "'-.5"),
            ("-inf", "'-inf"),
        ] {
            assert_eq!(one(cell), format!("cell\r\n{written}\r\n"));
        }
    }

    #[test]
    fn numbers_below_zero_stay_as_published() {
        for cell in ["-3.2", "-12", "-0.50", "-1000000"] {
            assert_eq!(one(cell), format!("cell\r\n{cell}\r\n"));
        }
    }

    #[test]
    fn spreadsheets_get_a_mark_and_the_separator_and_decimal_sign_of_their_language() {
        for language in Language::ALL {
            let columns = ["wörd".to_owned(), "n".to_owned()];
            let row = vec!["a;b, c".to_owned(), "-3.25".to_owned()];
            let table = spreadsheet(language, &columns, std::iter::once(row));
            let number = Text::of(language)
                .number(-3.25, 2)
                .replace(['\u{200e}', '\u{2212}'], "-");
            let number = number.trim_start_matches('-');
            let separator = if number.contains(',') { ';' } else { ',' };
            let expected =
                format!("\u{feff}wörd{separator}n\r\n\"a;b, c\"{separator}-{number}\r\n");
            assert_eq!(table, expected, "{language:?}");
        }
    }

    #[test]
    fn spreadsheets_are_guarded_as_all_tables_are() {
        let row = ["=1;2", "-3,2%", "-3.2", "-1+1", "'"]
            .map(str::to_owned)
            .to_vec();
        let table = spreadsheet(Language::French, &[], std::iter::once(row));
        assert_eq!(table, "\u{feff}\r\n\"'=1;2\";'-3,2%;-3,2;'-1+1;'\r\n");
    }

    proptest! {
        #[test]
        fn any_cell_comes_back_and_begins_no_formula(cell in "[-=+@\\t\\r\\n＝0-9.,\"a']{0,8}|(?s).{0,40}") {
            let text = one(&cell);
            let mut reader = ::csv::Reader::from_reader(text.as_bytes());
            let read = reader.records().next().map(|row| row.expect("CSV")[0].to_owned());
            let read = read.unwrap_or_default();
            let guard = if is_formula(&cell) { "'" } else { "" };
            prop_assert_eq!(&read, &format!("{guard}{cell}"));
            prop_assert!(!is_formula(&read));
        }
    }
}
