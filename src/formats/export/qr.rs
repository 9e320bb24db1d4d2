//! QR codes, as SVG.

use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder};

/// The side of a code, in pixels.
pub const SIZE: u32 = 480;

/// The width of the quiet zone around a code, in modules: ISO/IEC 18004, 5.3.8.
const QUIET_ZONE: usize = 4;

/// The QR code of a text; `None` if it is too long for one.
pub fn svg(text: &str) -> Option<String> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let side = code.size + 2 * QUIET_ZONE;
    let mut dark = String::new();
    for row in 0..code.size {
        for column in 0..code.size {
            if code[row][column].value() {
                // Writing to a string cannot fail.
                let _ = write!(dark, "M{} {}h1v1h-1z", column + QUIET_ZONE, row + QUIET_ZONE);
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
