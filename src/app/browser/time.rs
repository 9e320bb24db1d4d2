//! Timers, and the day.

use std::{cell::RefCell, rc::Rc};

use gloo::{
    render::{AnimationFrame, request_animation_frame},
    timers::callback::Timeout,
};

use crate::date::Date;

/// Calls back once after this many milliseconds, unless the timer is dropped before.
pub(in crate::app) fn after(milliseconds: u32, run: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(milliseconds, run)
}

/// Work that waits for its turn; dropping it calls it off.
pub(in crate::app) struct Scheduled(Rc<RefCell<Option<Waiting>>>);

/// What work waits for.
enum Waiting {
    Frame { _frame: AnimationFrame },
    Turn { _timer: Timeout },
}

impl Drop for Scheduled {
    fn drop(&mut self) {
        self.0.take();
    }
}

/// Calls back once after the next frame has been painted, in a task of its own.
pub(in crate::app) fn after_paint(run: impl FnOnce() + 'static) -> Scheduled {
    let mut run = Some(run);
    in_steps(move || {
        if let Some(run) = run.take() {
            run();
        }
        false
    })
}

/// Calls back after the next frame has been painted, and as long as the callback returns true
/// at once again, each time in a task of its own, so that the browser can answer in between.
pub(in crate::app) fn in_steps(step: impl FnMut() -> bool + 'static) -> Scheduled {
    let waiting = Rc::default();
    let turn = Rc::clone(&waiting);
    let frame = request_animation_frame(move |_| take_turn(&turn, step));
    waiting.replace(Some(Waiting::Frame { _frame: frame }));
    Scheduled(waiting)
}

fn take_turn(waiting: &Rc<RefCell<Option<Waiting>>>, mut step: impl FnMut() -> bool + 'static) {
    let next = Rc::clone(waiting);
    let run = move || {
        if step() {
            take_turn(&next, step);
        }
    };
    waiting.replace(Some(Waiting::Turn { _timer: after(0, run) }));
}

/// Today, where the reader is.
pub(in crate::app) fn today() -> Date {
    let today = js_sys::Date::new_0();
    Date::of_day(today.get_full_year(), today.get_month() + 1, today.get_date())
}
