//! What a release is called, by its maker or by others.

/// A name under which releases go. Whether the facts support it is checked by
/// [`frameworks::claims`](crate::frameworks::claims).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are the claims")]
pub enum Claim {
    OpenSource,
    OpenSourceAi,
    OpenWeights,
    Open,
    OpenlyAvailable,
    FreeForResearch,
}

impl Claim {
    /// Every claim, in the order in which they are listed.
    pub const ALL: [Self; 6] = [
        Self::OpenSource,
        Self::OpenSourceAi,
        Self::OpenWeights,
        Self::Open,
        Self::OpenlyAvailable,
        Self::FreeForResearch,
    ];

    /// The stable id, as in `open-source`.
    pub const fn id(self) -> &'static str {
        [
            "open-source",
            "open-source-ai",
            "open-weights",
            "open",
            "openly-available",
            "free-for-research",
        ][self as usize]
    }

    /// The claim with this exact id, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|claim| claim.id() == id)
    }
}
