//! How much computation the training of a model took.

use std::{fmt, str::FromStr};

/// A number of floating-point operations, to two digits: `3.8e25`.
///
/// ```
/// # use openness_meter::release::Flop;
/// let flop: Flop = "3.8e25".parse()?;
/// assert!(flop > "9.9e24".parse()?);
/// assert_eq!(flop.to_string(), "3.8e25");
/// # Ok::<(), openness_meter::release::NoFlop>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Flop {
    // In this order, a greater number is greater.
    exponent: u8,
    /// From 10 to 99.
    tenths: u8,
}

impl Flop {
    /// Ten to the power of `exponent`.
    pub const fn power_of_ten(exponent: u8) -> Self {
        Self { exponent, tenths: 10 }
    }

    /// Its digits, as in `3.8`, and the power of ten that they are multiplied by.
    pub fn parts(self) -> (String, u8) {
        (format!("{}.{}", self.tenths / 10, self.tenths % 10), self.exponent)
    }
}

impl fmt::Display for Flop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (digits, exponent) = self.parts();
        write!(f, "{digits}e{exponent}")
    }
}

/// A text is no number of operations as in `3.8e25`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoFlop;

impl fmt::Display for NoFlop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no number of floating-point operations, as in 3.8e25")
    }
}

impl std::error::Error for NoFlop {}

impl FromStr for Flop {
    type Err = NoFlop;

    fn from_str(text: &str) -> Result<Self, NoFlop> {
        let (digits, exponent) = text.split_once('e').ok_or(NoFlop)?;
        let (ones, tenths) = digits.split_once('.').ok_or(NoFlop)?;
        let digit = |text: &str| match text.as_bytes() {
            [digit @ b'0'..=b'9'] => Ok(digit - b'0'),
            _ => Err(NoFlop),
        };
        let exponent = exponent.parse().map_err(|_| NoFlop)?;
        let tenths = digit(ones)? * 10 + digit(tenths)?;
        let flop = Self { exponent, tenths };
        // One way to write a number, and no sign.
        if tenths >= 10 && flop.to_string() == text { Ok(flop) } else { Err(NoFlop) }
    }
}
