//! The address bar and the browser's history follow the release, and the other way round.
//!
//! A release that is opened is a history entry, and so is each change to it once the page is
//! quiet, so that going back goes one change back. The fragment has a short link without
//! sources; the state of the history entry has [`OPENED`] or [`CHANGED`] followed by the
//! full link.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::{
    app::{
        browser::{
            history, location,
            storage::{self, CURRENT_RELEASE, TAB_SNAPSHOT},
            time::{self, Scheduled},
        },
        state::{Action, Dispatch, State},
    },
    link::{self, Notice},
    release::Release,
    words::Language,
};

/// What the state of a history entry begins with: the release as it was opened.
const OPENED: char = 'o';
/// What the state of a history entry begins with: the release as it was changed since. The
/// link of what it was opened as follows its own, on a line of its own.
const CHANGED: char = 'c';

/// How long the page has been quiet when the address follows, in milliseconds: writing it
/// takes as long as all the rest of a press, and browsers refuse more than a hundred history
/// entries in half a minute.
pub(super) const QUIET: u32 = 350;

/// What tells a link of ours, also one that was altered in transit, from what others append
/// to addresses.
const MARKS: [&str; 7] = ["#v=", "?v=", "&v=", ";v=", "v%3D", "v%25", "public="];

/// What the address says of the release.
pub(in crate::app) struct Addressed {
    /// The release.
    pub release: Release,
    /// What it was opened as, if it has been changed since.
    pub origin: Option<Release>,
    /// What could not be read of its link.
    pub notices: Vec<Notice>,
}

/// The release of the address, if it has one: of the tab, as it was left at this address;
/// of the history entry; or of the link, repaired if need be. `?…` is read like `#…`.
pub(in crate::app) fn read() -> Option<Addressed> {
    if let Some(state) = history::state() {
        let mut links = state.get(1..)?.split('\n').map(|link| link::decode(link).0);
        let (release, origin) = (links.next()?, links.next());
        return Some(Addressed { release, origin, notices: Vec::new() });
    }
    let text = [location::hash(), location::search()].into_iter().find(|text| is_link(text))?;
    let (release, notices) = link::repair(&text);
    Some(Addressed { release, origin: None, notices })
}

/// Whether this part of an address is a link of ours.
fn is_link(text: &str) -> bool {
    MARKS.iter().any(|mark| link::positions(text, mark).next().is_some())
}

/// The release that was on this page when it was last left in this tab, if that was at this
/// address: some browsers forget what is written as a page is left.
pub(in crate::app) fn snapshot() -> Option<Release> {
    let snapshot = storage::take_in_tab(TAB_SNAPSHOT)?;
    let mut lines = snapshot.split('\n');
    let (before, after, link) = (lines.next()?, lines.next()?, lines.next()?);
    [before, after].contains(&&*location::href()).then(|| link::decode(link).0)
}

/// What a reader must know of a link that could not be read as it stands, if anything.
pub(in crate::app) fn notice(language: Language, notices: &[Notice]) -> Option<String> {
    let words = language.link();
    let told: Vec<String> = notices.iter().map(|notice| words.notice(notice)).collect();
    (!told.is_empty()).then(|| words.notices(&told))
}

/// Keeps the address bar and the release the same.
#[hook]
pub(in crate::app) fn use_address(state: &State, is_framed: bool, dispatch: Dispatch) {
    let language = crate::app::language::use_language();
    let shown = Shown::of(state);
    let address = use_memo((), |()| AddressBar::new(shown.clone()));
    {
        let address = Rc::clone(&address);
        use_effect_with((), move |()| {
            let listeners = (!is_framed).then(|| {
                address.settle();
                let on_navigate = {
                    let address = Rc::clone(&address);
                    move || {
                        let Some(Addressed { release, origin, notices }) = read() else { return };
                        let release = Rc::new(release);
                        let origin = origin.map_or_else(|| Rc::clone(&release), Rc::new);
                        address.navigate(&release, &origin, !notices.is_empty());
                        dispatch.dispatch(Action::Navigate(release, origin));
                        if let Some(notice) = notice(language, &notices) {
                            dispatch.dispatch(Action::Notify(notice.into()));
                        }
                    }
                };
                (history::on_navigate(on_navigate), history::on_leave(move || address.leave()))
            });
            move || drop(listeners)
        });
    }
    use_effect_with(shown, move |shown| {
        if !is_framed {
            address.follow(shown);
        }
    });
}

/// What of the state the address bar shows.
#[derive(Clone, PartialEq)]
struct Shown {
    release: Rc<Release>,
    origin: Rc<Release>,
    /// How many releases have been opened.
    generation: u32,
    /// How many steps have been made.
    step: u32,
}

impl Shown {
    fn of(state: &State) -> Self {
        Self {
            release: state.release(),
            origin: state.origin(),
            generation: state.generation(),
            step: state.step_count(),
        }
    }
}

/// The address bar.
struct AddressBar {
    /// What it should show.
    shown: RefCell<Shown>,
    /// The step that the present history entry has.
    written: Cell<u32>,
    /// The update that waits until the page is quiet, if any.
    pending: RefCell<Option<Timeout>>,
    /// The snapshot that waits for the next frame.
    snapshot: RefCell<Option<Scheduled>>,
}

impl AddressBar {
    fn new(shown: Shown) -> Self {
        let written = Cell::new(shown.step);
        let (pending, snapshot) = Default::default();
        Self { shown: RefCell::new(shown), written, pending, snapshot }
    }

    fn release(&self) -> Rc<Release> {
        Rc::clone(&self.shown.borrow().release)
    }

    /// The state of a history entry: whether the release was changed, and the links.
    fn state(&self, mark: char) -> String {
        let link = self.link();
        if mark == OPENED {
            return format!("{OPENED}{link}");
        }
        format!("{CHANGED}{link}\n{}", link::encode(&self.shown.borrow().origin))
    }

    /// Whether the state of a history entry has the release that it should show.
    fn is_shown(&self, state: &str) -> bool {
        let link = state.get(1..).and_then(|links| links.split('\n').next());
        link == Some(&*self.link())
    }

    fn link(&self) -> String {
        link::encode(&self.release())
    }

    /// Remembers in the history entry all of the release that the page began with. The
    /// address stays as it is, unless what is on the page is not what it says.
    fn settle(&self) {
        let link = self.link();
        match history::state() {
            Some(state) if self.is_shown(&state) => {}
            Some(_) => self.write(CHANGED, true),
            None => {
                let is_same = is_same_as_address(&link);
                let url = (!is_same).then(|| url(&self.release()));
                history::replace(Some(&format!("{OPENED}{link}")), url.as_deref());
            }
        }
    }

    /// The reader went to another release by the history or by the address.
    fn navigate(&self, release: &Rc<Release>, origin: &Rc<Release>, was_repaired: bool) {
        {
            let mut shown = self.shown.borrow_mut();
            (shown.release, shown.origin) = (Rc::clone(release), Rc::clone(origin));
        }
        self.pending.take();
        if history::state().is_none() {
            let url = was_repaired.then(|| url(release));
            history::replace(Some(&format!("{OPENED}{}", self.link())), url.as_deref());
        }
    }

    /// The release on the page has changed, or it is another. The address follows another
    /// one at once, and changes when there have been none for a moment.
    fn follow(self: &Rc<Self>, shown: &Shown) {
        let before = self.shown.replace(shown.clone());
        if before.release == shown.release {
            self.written.set(shown.step);
            return;
        }
        if before.generation != shown.generation {
            self.pending.take();
            self.update(true);
            self.forget_snapshot();
            return;
        }
        let address = Rc::clone(self);
        self.pending.replace(Some(time::after(QUIET, move || {
            address.pending.take();
            address.update(false);
            address.forget_snapshot();
        })));
        // Some engines lose what is only written as the page is left.
        let address = Rc::clone(self);
        self.snapshot.replace(Some(time::after_paint(move || {
            address.take_snapshot(&location::href());
        })));
    }

    /// Brings the address bar up to date.
    fn update(&self, is_other: bool) {
        if history::state().is_some_and(|known| self.is_shown(&known)) {
            return;
        }
        // Typing on in one field is one step.
        let step = self.shown.borrow().step;
        let written = self.written.replace(step);
        let is_same_entry = !is_other && written == step;
        self.write(if is_other { OPENED } else { CHANGED }, is_same_entry);
    }

    /// Writes a history entry, in place of the present one or after it.
    fn write(&self, mark: char, is_same_entry: bool) {
        let state = self.state(mark);
        let url = url(&self.release());
        if is_same_entry {
            history::replace(Some(&state), Some(&url));
        } else {
            history::push(&state, Some(&url));
        }
    }

    /// The page is left, perhaps before the address has followed. Some engines take no
    /// state any more then, and some forget it when the page is loaded again.
    fn leave(&self) {
        let before = location::href();
        if self.pending.take().is_some() {
            self.update(false);
        }
        // It is stored by itself, too, but a moment later.
        if history::state().is_some_and(|state| state.starts_with(CHANGED)) {
            storage::set(CURRENT_RELEASE, &self.link());
        }
        self.take_snapshot(&before);
    }

    /// Stores for this tab that this release is on the page at this address, and at the one
    /// before it.
    fn take_snapshot(&self, before: &str) {
        let lines = [before, &location::href(), &self.link()].join("\n");
        storage::set_in_tab(TAB_SNAPSHOT, &lines);
    }

    /// The history has by now what a snapshot was for.
    fn forget_snapshot(&self) {
        self.snapshot.take();
        drop(storage::take_in_tab(TAB_SNAPSHOT));
    }
}

/// The address of the page with the short link of this release.
fn url(release: &Release) -> String {
    [&*location::pathname(), "#", &link::encode_short(release)].concat()
}

/// Whether the address has just the release of this link, or none.
fn is_same_as_address(link: &str) -> bool {
    let text = [location::hash(), location::search()].into_iter().find(|text| is_link(text));
    text.is_none_or(|text| {
        let (release, notices) = link::decode(text.trim_start_matches(['#', '?']));
        notices.is_empty() && link::encode(&release) == link
    })
}
