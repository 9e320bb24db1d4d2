//! The worker that reads what is brought in.

use gloo::worker::{HandlerId, Worker, WorkerScope};

use crate::panels::found;

/// The worker.
#[derive(Debug)]
pub struct Reader;

impl Worker for Reader {
    type Message = ();
    /// The name of the file, empty if there is none, and what is in it.
    type Input = (String, Vec<u8>);
    /// What there is to say of it, as an element to be drawn, written as
    /// [`View::written`](crate::panels::View::written) does.
    type Output = String;

    fn create(_: &WorkerScope<Self>) -> Self {
        Self
    }

    fn update(&mut self, _: &WorkerScope<Self>, (): ()) {}

    fn received(&mut self, scope: &WorkerScope<Self>, input: Self::Input, from: HandlerId) {
        let (name, bytes) = input;
        scope.respond(from, found::view(&name, &bytes).written());
    }
}
