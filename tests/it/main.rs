//! Native tests: arithmetic, data, charts, words, drawings, architecture. One program, so that the library is linked once.

mod architecture;
mod assembled;
mod bidi;
mod card;
mod charts;
mod common;
mod comparison;
mod consistency;
mod data;
mod displays;
mod drawings;
mod filter_lists;
mod history;
mod hostile;
mod intl;
mod languages;
mod messages;
mod numbers;
mod quantity;
mod release;
mod sentences;
mod spreadsheets;
mod style;
mod timeline;
mod verify;
mod worksheets;
