//! The link as a QR code, as SVG.

use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder};

/// The side of the picture, in pixels.
pub const SIZE: u32 = 480;

/// The light around the code that readers need, in modules: ISO/IEC 18004, 5.3.8.
const QUIET: usize = 4;

/// The code of a text; none if it is longer than a code can hold.
pub fn svg(text: &str) -> Option<String> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let side = code.size + 2 * QUIET;
    let mut dark = String::new();
    for row in 0..code.size {
        for column in 0..code.size {
            if code[row][column].value() {
                // Writing to a text cannot fail.
                let _ = write!(dark, "M{} {}h1v1h-1z", column + QUIET, row + QUIET);
            }
        }
    }
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{SIZE}\" height=\"{SIZE}\" \
         viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
         <rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/>\
         <path d=\"{dark}\"/></svg>\n"
    ))
}
