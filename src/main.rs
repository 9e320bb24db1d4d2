//! Starts the page.

fn main() {
    openness_meter::app::start();
}
