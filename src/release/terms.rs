//! What a license lets people do, apart from what it is called.

/// How much a license grants, in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grant {
    /// No license: nobody may do more than the law allows anyway.
    #[default]
    None,
    /// Something may be done, but not all that `Open` means.
    Restricted,
    /// Anyone may use it for any purpose, change it, and pass it on, changed or
    /// not, without paying. Attribution, notices and share-alike may be asked.
    Open,
}

/// A kind of limit that keeps a license from being open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Restriction {
    /// No commercial use.
    NonCommercial,
    /// Research or evaluation only.
    ResearchOnly,
    /// Uses that the license, or a policy that it points to, forbids.
    UsePolicy,
    /// A cap on users or revenue, above which another license is needed.
    Cap,
    /// Changed versions may not be passed on.
    NoDerivatives,
    /// It may not be passed on at all.
    NoRedistribution,
    /// Some uses need a separate commercial license.
    SeparateCommercialLicense,
    /// Named people, companies or places are excluded.
    PartiesExcluded,
}

impl Restriction {
    /// Every kind, in the order in which they are listed.
    pub const ALL: [Self; 8] = [
        Self::NonCommercial,
        Self::ResearchOnly,
        Self::UsePolicy,
        Self::Cap,
        Self::NoDerivatives,
        Self::NoRedistribution,
        Self::SeparateCommercialLicense,
        Self::PartiesExcluded,
    ];
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

    /// The restrictions in the set, in order.
    pub fn iter(self) -> impl Iterator<Item = Restriction> {
        Restriction::ALL.into_iter().filter(move |restriction| self.contains(*restriction))
    }
}

/// Where the meter's knowledge of a license comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Basis {
    /// There is no license to know.
    #[default]
    Absent,
    /// The license is not in the table: its terms are not known.
    Unknown,
    /// Its terms are in the table, read from its own text.
    Read,
    /// The Open Source Initiative or the Free Software Foundation accepts it,
    /// or it is one of the open data and content licenses.
    Approved,
}

/// What a license grants, and how that is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Terms {
    basis: Basis,
    restrictions: Restrictions,
}

impl Terms {
    /// The terms of something without a license.
    pub const ABSENT: Self = Self { basis: Basis::Absent, restrictions: Restrictions::NONE };
    /// The terms of a license that the table does not know.
    pub const UNKNOWN: Self = Self { basis: Basis::Unknown, restrictions: Restrictions::NONE };
    /// The terms of a license that is accepted as open.
    pub const APPROVED: Self = Self { basis: Basis::Approved, restrictions: Restrictions::NONE };

    /// The terms of a license that was read, with these restrictions; open if
    /// there are none.
    pub const fn read(restrictions: &[Restriction]) -> Self {
        Self { basis: Basis::Read, restrictions: Restrictions::of(restrictions) }
    }

    /// Where this is known from.
    pub const fn basis(self) -> Basis {
        self.basis
    }

    /// The restrictions that are known; an unknown license has none to name.
    pub const fn restrictions(self) -> Restrictions {
        self.restrictions
    }

    /// How much is granted.
    pub const fn grant(self) -> Grant {
        match self.basis {
            Basis::Absent => Grant::None,
            Basis::Read | Basis::Approved if self.restrictions.is_empty() => Grant::Open,
            Basis::Unknown | Basis::Read | Basis::Approved => Grant::Restricted,
        }
    }

    /// Whether what is licensed may be passed on at all, as far as is known.
    pub const fn lets_pass_on(self) -> bool {
        matches!(self.basis, Basis::Read | Basis::Approved)
            && !self.restrictions.contains(Restriction::NoRedistribution)
    }
}
