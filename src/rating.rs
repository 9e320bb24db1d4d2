//! All that follows from a release, calculated once and shared by whatever shows it.

use std::{cell::OnceCell, rc::Rc};

use crate::{
    advice::{self, Advice},
    evaluate,
    frameworks::{self, Assessment, Framework, four_level::Evaluation},
    release::Release,
};

/// A release and all that follows from it.
///
/// The evaluation is calculated at once, since the page always shows it; the rest when it is
/// first needed. Two ratings are equal if their releases are.
#[derive(Debug)]
pub struct Rating {
    release: Rc<Release>,
    evaluation: Evaluation,
    assessments: OnceCell<[Assessment; Framework::COUNT]>,
    advice: OnceCell<Vec<Advice>>,
}

impl Rating {
    /// The rating of a release.
    pub fn of(release: Rc<Release>) -> Self {
        let evaluation = evaluate(&release);
        Self { release, evaluation, assessments: OnceCell::new(), advice: OnceCell::new() }
    }

    /// The release that is rated.
    pub const fn release(&self) -> &Rc<Release> {
        &self.release
    }

    /// The rating on the four-level scale.
    pub const fn evaluation(&self) -> &Evaluation {
        &self.evaluation
    }

    /// The verdict of each framework, in the order of [`Framework::ALL`].
    pub fn assessments(&self) -> &[Assessment; Framework::COUNT] {
        self.assessments.get_or_init(|| frameworks::assess(&self.release))
    }

    /// How the release reaches each level of each framework that it has not reached.
    pub fn advice(&self) -> &[Advice] {
        self.advice.get_or_init(|| advice::all(&self.release))
    }
}

impl PartialEq for Rating {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.release, &other.release) || self.release == other.release
    }
}

impl Eq for Rating {}
