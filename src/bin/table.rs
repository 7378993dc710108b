//! Browser entry of the data page, which has the whole dataset with it: brings its table to life.

fn main() {
    crossings::app::islands::data_table();
}
