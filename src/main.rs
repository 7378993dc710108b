//! Browser entry: mounts the app, nothing else.

fn main() {
    crossings::app::start();
}
