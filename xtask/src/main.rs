//! Set-up, build, serve, test and measure.
mod licenses;
fn main() -> anyhow::Result<()> {
    licenses::run(std::path::Path::new("."), false)
}
