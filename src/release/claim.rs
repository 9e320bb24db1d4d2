//! Names that releases are called by.

vocabulary! {
    /// What a release is called, by its maker or by others. Whether the facts support it is
    /// checked by [`frameworks::claims`](crate::frameworks::claims).
    #[expect(missing_docs, reason = "the names are the claims")]
    pub enum Claim {
        OpenSource = "open-source",
        OpenSourceAi = "open-source-ai",
        OpenWeights = "open-weights",
        Open = "open",
        OpenlyAvailable = "openly-available",
        FreeForResearch = "free-for-research",
    }
}
