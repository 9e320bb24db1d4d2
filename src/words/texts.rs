//! The texts of all languages as typed functions, which `build.rs` writes.

use super::{
    ArtifactName, CatalogWords, CommonWords, DetailsWords, FindWords, ImportWords, LinkWords,
    Named, ShareWords, ShellWords, TableHead,
    template::{Argument, Gender, Key, fill},
};
use crate::{
    catalog::{
        ModelKind, VerifiedBy,
        filter::{CatalogTab, Sort},
    },
    formats::{
        export::{
            ShareFormat,
            embed::{Platform, Size, Theme},
        },
        import::{FileFormat, InferenceBasis},
    },
    frameworks::{
        Answer, Framework, Question,
        four_level::{Criterion, Label, Level, Outcome, Pillar},
    },
    release::{Artifact, ArtifactType, Availability, Body, Claim, Condition, Group, Restriction},
    tradeoffs::{Costs, Protects},
};

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
