//! Browser entry of every page with figures: brings them to life, nothing else.

fn main() {
    crossings::app::islands::figures();
}
