//! What a release is built on.

use super::{Artifact, Availability, License, Release, Terms};

/// The model that a release was tuned, merged, distilled or converted from. Several are
/// stated as one, with their licenses joined by `AND`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Base {
    /// The name, as in `Llama 3.3 70B`.
    pub name: String,
    /// The license of its weights, which goes along with whatever is made of them.
    pub license: Option<License>,
    /// How far its weights are available.
    pub weights: Availability,
    /// How far its training data is available.
    pub training_data: Availability,
    /// The address of a page about it.
    pub link: Option<String>,
}

impl Base {
    /// The artifacts of a base whose availability counts.
    pub const ARTIFACTS: [Artifact; 2] = [Artifact::Weights, Artifact::TrainingData];

    /// The base that a release is, without what it is itself built on: its terms and data are
    /// those that go along.
    pub fn of(release: &Release) -> Self {
        let license = release.license(Artifact::Weights).cloned();
        let joined = release.base().and_then(|base| base.license.as_ref());
        let license = match (license, joined) {
            (Some(own), Some(base)) if own != *base => License::new(&format!("{own} AND {base}")),
            (own, _) => own,
        };
        Self {
            name: release.name.clone(),
            license,
            weights: release[Artifact::Weights].availability,
            training_data: release.availability(Artifact::TrainingData),
            link: release.links.first().cloned(),
        }
    }

    /// How far an artifact of the base is available; of others than
    /// [`ARTIFACTS`](Self::ARTIFACTS) nothing is said, and so nothing is out.
    pub const fn availability(&self, artifact: Artifact) -> Availability {
        match artifact {
            Artifact::Weights => self.weights,
            Artifact::TrainingData => self.training_data,
            _ => Availability::Withheld,
        }
    }

    /// Where the availability of one of [`ARTIFACTS`](Self::ARTIFACTS) is kept; `None` for
    /// others.
    pub(crate) const fn availability_mut(
        &mut self,
        artifact: Artifact,
    ) -> Option<&mut Availability> {
        match artifact {
            Artifact::Weights => Some(&mut self.weights),
            Artifact::TrainingData => Some(&mut self.training_data),
            _ => None,
        }
    }

    /// The terms of its license; `None` if none is stated, which changes nothing.
    pub fn terms(&self) -> Option<Terms> {
        self.license.as_ref().map(License::terms)
    }
}
