//! How far a long work has come, for whoever watches.

use std::{
    io,
    sync::Once,
    time::{Duration, Instant},
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How long a work takes before its progress is shown.
const PATIENCE: Duration = Duration::from_secs(1);

/// The progress through some files: on standard error, if that is a terminal and it takes
/// long.
pub(super) struct Progress {
    bar: ProgressBar,
    start: Instant,
    shown: Once,
}

impl Progress {
    /// The progress through so many files.
    pub(super) fn new(files: usize) -> Self {
        let bar = ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::hidden());
        let template = "{bar:30} {human_pos} of {human_len} files, {eta} left";
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        Self { bar, start: Instant::now(), shown: Once::new() }
    }

    /// One more file is done.
    pub(super) fn step(&self) {
        if self.start.elapsed() > PATIENCE {
            self.shown.call_once(|| self.bar.set_draw_target(ProgressDrawTarget::stderr()));
        }
        self.bar.inc(1);
    }

    /// Does what writes to a terminal, where the bar must not stand meanwhile.
    pub(super) fn aside(&self, write: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
        self.bar.suspend(write)
    }

    /// All is done.
    pub(super) fn end(self) {
        self.bar.finish_and_clear();
    }
}
