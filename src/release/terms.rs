//! The terms of a license, whatever it is called.

vocabulary! {
    /// How much a license grants, from the least to the most.
    #[derive(Default, PartialOrd, Ord)]
    pub enum Grant {
        /// No license: nobody may do more than the law allows anyway.
        #[default]
        None = "none",
        /// Some use is granted, but not all that `Open` means.
        Restricted = "restricted",
        /// Anyone may use it for any purpose, change it, and pass it on, changed or
        /// not, without paying. Attribution, notices and share-alike may be asked.
        Open = "open",
    }
}

vocabulary! {
    /// A kind of limit that keeps a license from being open.
    #[derive(PartialOrd, Ord)]
    pub enum Restriction {
        /// No commercial use.
        NonCommercial = "non-commercial",
        /// Research or evaluation only.
        ResearchOnly = "research-only",
        /// Uses that the license, or a policy that it points to, forbids.
        UsePolicy = "use-policy",
        /// A cap on users or revenue, above which another license is needed.
        Cap = "cap",
        /// Changed versions may not be passed on.
        NoDerivatives = "no-derivatives",
        /// It may not be passed on at all.
        NoRedistribution = "no-redistribution",
        /// Some uses need a separate commercial license.
        SeparateCommercialLicense = "separate-commercial-license",
        /// Named people, companies or places are excluded.
        PartiesExcluded = "parties-excluded",
    }
}

/// A set of [`Restriction`]s.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Restrictions(u8);

impl Restrictions {
    /// No restriction.
    pub const NONE: Self = Self(0);

    /// The set of these restrictions.
    pub const fn of(list: &[Restriction]) -> Self {
        let mut bits = 0;
        let mut next = 0;
        while next < list.len() {
            bits |= 1 << list[next] as u8;
            next += 1;
        }
        Self(bits)
    }

    /// Whether the set has this restriction.
    pub const fn contains(self, restriction: Restriction) -> bool {
        self.0 & (1 << restriction as u8) != 0
    }

    /// Whether the set is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The restrictions in both sets.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether the set has all restrictions of the other.
    pub const fn includes(self, other: Self) -> bool {
        self.and(other).0 == other.0
    }

    /// Whether the sets have a restriction in common.
    pub const fn intersects(self, other: Self) -> bool {
        !self.and(other).is_empty()
    }

    /// The restrictions in the set, in order.
    pub fn iter(self) -> impl Iterator<Item = Restriction> {
        Restriction::ALL.into_iter().filter(move |restriction| self.contains(*restriction))
    }
}

/// A condition of a license, which does not keep it from being open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Condition {
    /// Credit must be given to its makers.
    Credit,
    /// The license and its notices must be kept.
    Notice,
    /// Changes must be stated.
    StateChanges,
    /// Changed versions must be under the same license.
    ShareAlike,
    /// Its restrictions must be passed on.
    PassOnTerms,
    /// Its name must be shown on what is built with it.
    ShowName,
    /// The output of the model must not be used to improve other models.
    OutputLimit,
}

vocabulary! {
    /// A body that accepts licenses as open.
    pub enum Body {
        /// The Open Source Initiative.
        Osi,
        /// The Free Software Foundation.
        Fsf,
        /// The list of open licenses for data and content.
        OpenData,
    }
}

/// Which bodies accept a license.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Standing {
    /// The Open Source Initiative.
    pub osi: bool,
    /// The Free Software Foundation.
    pub fsf: bool,
    /// The list of open licenses for data and content.
    pub open_data: bool,
}

impl Standing {
    /// No body accepts it.
    pub const NONE: Self = Self { osi: false, fsf: false, open_data: false };

    /// Whether this body accepts it.
    pub const fn has(self, body: Body) -> bool {
        match body {
            Body::Osi => self.osi,
            Body::Fsf => self.fsf,
            Body::OpenData => self.open_data,
        }
    }

    /// Whether no body accepts it.
    pub fn is_empty(self) -> bool {
        self == Self::NONE
    }

    /// The bodies that accept either of two licenses.
    const fn or(self, other: Self) -> Self {
        Self {
            osi: self.osi || other.osi,
            fsf: self.fsf || other.fsf,
            open_data: self.open_data || other.open_data,
        }
    }

    /// The bodies that accept both of two licenses.
    const fn and(self, other: Self) -> Self {
        Self {
            osi: self.osi && other.osi,
            fsf: self.fsf && other.fsf,
            open_data: self.open_data && other.open_data,
        }
    }
}

/// Where the terms of a license are known from, from the least knowledge to the most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// There is no license.
    #[default]
    Absent,
    /// Nowhere: the license is not in the tables.
    Unknown,
    /// From its own text.
    Read,
    /// From a body that accepts it as open.
    Approved,
}

/// The terms of a license, and where they are known from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Terms {
    basis: Basis,
    restrictions: Restrictions,
    standing: Standing,
}

impl Terms {
    /// The terms if there is no license.
    pub const ABSENT: Self = Self::with(Basis::Absent, Restrictions::NONE, Standing::NONE);
    /// The terms of a license that is not in the tables.
    pub const UNKNOWN: Self = Self::with(Basis::Unknown, Restrictions::NONE, Standing::NONE);

    const fn with(basis: Basis, restrictions: Restrictions, standing: Standing) -> Self {
        Self { basis, restrictions, standing }
    }

    /// The terms of a license that these bodies accept as open.
    pub const fn approved(standing: Standing) -> Self {
        Self::with(Basis::Approved, Restrictions::NONE, standing)
    }

    /// The terms of a license whose text has these restrictions; open if it has none.
    pub const fn read(restrictions: Restrictions) -> Self {
        Self::with(Basis::Read, restrictions, Standing::NONE)
    }

    /// The terms if both licenses apply, as in `MIT AND CC-BY-4.0`.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self::with(
            self.basis.min(other.basis),
            Restrictions(self.restrictions.0 | other.restrictions.0),
            self.standing.and(other.standing),
        )
    }

    /// The terms if either license may be chosen, as in `MIT OR Apache-2.0`: those of the
    /// more generous one, accepted by every body that accepts either. The order of the two
    /// does not matter.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let better = if other.generosity() > self.generosity() { other } else { self };
        Self { standing: self.standing.or(other.standing), ..better }
    }

    /// A rank that is higher the more is granted, as far as that is known: a license that is
    /// not known may grant less than any other. No two sets of restrictions have the same.
    const fn generosity(self) -> u32 {
        let known = self.grant() as u32 * 4 + self.basis as u32;
        let passed_on = known * 2 + self.lets_pass_on() as u32;
        let few = passed_on * 16 + 8 - self.restrictions.0.count_ones();
        few * 256 + 255 - self.restrictions.0 as u32
    }

    /// Where they are known from.
    pub const fn basis(self) -> Basis {
        self.basis
    }

    /// The known restrictions: of a license that is unknown none, of several that all apply
    /// those of the known ones.
    pub const fn restrictions(self) -> Restrictions {
        self.restrictions
    }

    /// Which bodies accept the license as open.
    pub const fn standing(self) -> Standing {
        self.standing
    }

    /// How much is granted.
    pub const fn grant(self) -> Grant {
        match self.basis {
            Basis::Absent => Grant::None,
            Basis::Read | Basis::Approved if self.restrictions.is_empty() => Grant::Open,
            Basis::Unknown | Basis::Read | Basis::Approved => Grant::Restricted,
        }
    }

    /// Whether all that `Open` means is granted.
    pub(crate) const fn is_open(self) -> bool {
        matches!(self.grant(), Grant::Open)
    }

    /// Whether redistribution is known to be allowed.
    pub const fn lets_pass_on(self) -> bool {
        matches!(self.basis, Basis::Read | Basis::Approved)
            && !self.restrictions.contains(Restriction::NoRedistribution)
    }
}
