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

impl Grant {
    /// The stable id, as in `restricted`.
    pub const fn id(self) -> &'static str {
        ["none", "restricted", "open"][self as usize]
    }
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

    /// The stable id, as in `non-commercial`.
    pub const fn id(self) -> &'static str {
        [
            "non-commercial",
            "research-only",
            "use-policy",
            "cap",
            "no-derivatives",
            "no-redistribution",
            "separate-commercial-license",
            "parties-excluded",
        ][self as usize]
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

/// What a license asks in return for what it grants. None of these keeps a
/// license from being open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Condition {
    /// To name who made it.
    Credit,
    /// To keep the license and its notices with it.
    Notice,
    /// To say what was changed.
    StateChanges,
    /// To license changed versions in the same way.
    ShareAlike,
    /// To pass its limits on to whoever gets it.
    PassOnTerms,
    /// To show its name on what is built with it.
    ShowName,
    /// Not to use what the model says to improve other models.
    OutputLimit,
}

/// Who accepts a license as open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Body {
    /// The Open Source Initiative has approved it.
    Osi,
    /// The Free Software Foundation calls it free.
    Fsf,
    /// It is on the list of open licenses for data and content.
    OpenData,
}

impl Body {
    /// Each of them, in the order in which they are named.
    pub const ALL: [Self; 3] = [Self::Osi, Self::Fsf, Self::OpenData];
}

/// Who accepts a license, each of them yes or no.
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
    /// Nobody.
    pub const NONE: Self = Self { osi: false, fsf: false, open_data: false };

    /// Whether this one accepts it.
    pub const fn has(self, body: Body) -> bool {
        match body {
            Body::Osi => self.osi,
            Body::Fsf => self.fsf,
            Body::OpenData => self.open_data,
        }
    }

    /// Whether nobody does.
    pub fn is_empty(self) -> bool {
        self == Self::NONE
    }

    /// Those who accept either.
    const fn or(self, other: Self) -> Self {
        Self {
            osi: self.osi || other.osi,
            fsf: self.fsf || other.fsf,
            open_data: self.open_data || other.open_data,
        }
    }

    /// Those who accept both.
    const fn and(self, other: Self) -> Self {
        Self {
            osi: self.osi && other.osi,
            fsf: self.fsf && other.fsf,
            open_data: self.open_data && other.open_data,
        }
    }
}

/// Where the meter's knowledge of a license comes from, in the order of how much
/// that is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    standing: Standing,
}

impl Terms {
    /// The terms of something without a license.
    pub const ABSENT: Self = Self::with(Basis::Absent, Restrictions::NONE, Standing::NONE);
    /// The terms of a license that the table does not know.
    pub const UNKNOWN: Self = Self::with(Basis::Unknown, Restrictions::NONE, Standing::NONE);

    const fn with(basis: Basis, restrictions: Restrictions, standing: Standing) -> Self {
        Self { basis, restrictions, standing }
    }

    /// The terms of a license that somebody accepts as open.
    pub const fn approved(standing: Standing) -> Self {
        Self::with(Basis::Approved, Restrictions::NONE, standing)
    }

    /// The terms of a license that was read, with these restrictions; open if
    /// there are none.
    pub const fn read(restrictions: Restrictions) -> Self {
        Self::with(Basis::Read, restrictions, Standing::NONE)
    }

    /// The terms where both licenses apply, as in `MIT AND CC-BY-4.0`.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self::with(
            self.basis.min(other.basis),
            Restrictions(self.restrictions.0 | other.restrictions.0),
            self.standing.and(other.standing),
        )
    }

    /// The terms where one has the choice, as in `MIT OR Apache-2.0`: those of
    /// the more generous license, accepted by whoever accepts either.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let better = if other.generosity() > self.generosity() { other } else { self };
        Self { standing: self.standing.or(other.standing), ..better }
    }

    /// A number that is higher the more is granted.
    const fn generosity(self) -> u32 {
        let restrictions = self.restrictions.0.count_ones();
        100 * self.grant() as u32 + 10 * self.lets_pass_on() as u32 + 8 - restrictions
    }

    /// Where this is known from.
    pub const fn basis(self) -> Basis {
        self.basis
    }

    /// The restrictions that are known; an unknown license has none to name.
    pub const fn restrictions(self) -> Restrictions {
        self.restrictions
    }

    /// Who accepts it as open.
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

    /// Whether what is licensed may be passed on at all, as far as is known.
    pub const fn lets_pass_on(self) -> bool {
        matches!(self.basis, Basis::Read | Basis::Approved)
            && !self.restrictions.contains(Restriction::NoRedistribution)
    }
}
