//! A release and its verdict in words.

use super::{CommonPhrase, CommonWords, template::Gender};
use crate::{
    date::Date,
    frameworks::{
        four_level::{Evaluation, Label, Level},
        rule::{self, Clause, Need},
    },
    release::{Artifact, Availability, Base, Basis, Grant, License, Release, Restrictions},
};

/// What it takes to train a model again, which the answer names first.
const TO_RETRAIN: [Artifact; 3] =
    [Artifact::TrainingData, Artifact::TrainingCode, Artifact::DataCode];

/// Most artifacts that are named before the rest is counted.
const MAX_NAMED: usize = 4;

/// The last word of a list.
#[derive(Clone, Copy)]
pub(super) enum Last {
    And,
    Or,
}

/// In what an artifact falls short of what is asked of it.
#[derive(Clone, Copy, PartialEq)]
enum Shortfall {
    NotReleased,
    OnlyPartly,
    Gated,
    NotOpen,
    BaseNotReleased,
    BaseOnlyPartly,
    BaseGated,
}

impl Shortfall {
    const ALL: [Self; 7] = [
        Self::NotReleased,
        Self::OnlyPartly,
        Self::Gated,
        Self::NotOpen,
        Self::BaseNotReleased,
        Self::BaseOnlyPartly,
        Self::BaseGated,
    ];
}

impl CommonWords {
    /// The name, or that the release has none.
    pub fn title(self, name: &str) -> &str {
        match name.trim() {
            "" => self.phrase(CommonPhrase::Unnamed),
            name => name,
        }
    }

    /// What a release is built on, in a line; empty if nothing is said of that.
    pub fn built_on(self, release: &Release) -> String {
        let Some(base) = release.base() else { return String::new() };
        let name = match base.name.trim() {
            "" => self.phrase(CommonPhrase::AnotherModel),
            name => name,
        };
        match &base.license {
            Some(license) => self.built_on_base(name, &license.to_string()),
            None => self.built_on_unlicensed(name),
        }
    }

    /// Who made a release, when, and under which license.
    pub fn byline(self, release: &Release) -> String {
        let date = Date::parse(&release.date).map(|date| self.month(date)).unwrap_or_default();
        let license = release.licenses.release.as_ref().map(ToString::to_string);
        let parts = [release.producer.trim().to_owned(), date, license.unwrap_or_default()];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(" · ")
    }

    /// The producer and the date of a release, as far as they are known.
    pub fn origin(self, producer: &str, date: &str) -> String {
        match (producer, date) {
            ("", only) | (only, "") => only.to_owned(),
            (producer, date) => self.origin_of(producer, date),
        }
    }

    /// The title of the page of a release.
    pub fn page_title(self, release: &Release, evaluation: &Evaluation) -> String {
        match release.name.trim() {
            "" => self.phrase(CommonPhrase::Title).to_owned(),
            name => self.title_of_page(name, self.label(evaluation.label)),
        }
    }

    /// What a license grants, in one sentence.
    pub fn grants(self, license: Option<&License>) -> String {
        let Some(license) = license.filter(|license| !license.is_unlicensed()) else {
            return self.phrase(CommonPhrase::GrantsNothing).to_owned();
        };
        let terms = license.terms();
        let grants = match (terms.grant(), terms.basis()) {
            (Grant::Open, _) => self.phrase(CommonPhrase::GrantsAll).to_owned(),
            (_, Basis::Read | Basis::Approved) => self.grants_some(&self.restrictions_of(license)),
            (_, Basis::Absent | Basis::Unknown) => {
                self.phrase(CommonPhrase::GrantsUnknown).to_owned()
            }
        };
        match license.read_as() {
            Some(id) => self.read_as(id, &grants),
            None => grants,
        }
    }

    /// What stands in an empty field for a license: the one that applies then, if any.
    pub fn license_placeholder(self, inherited: Option<&License>) -> String {
        match inherited {
            Some(license) => self.default_license(&license.to_string()),
            None => self.phrase(CommonPhrase::NoLicense).to_owned(),
        }
    }

    /// Where the level stands: `Level 3 of 4`.
    pub fn level_number(self, level: Level) -> String {
        self.number_of_level(level as usize + 1, Level::ALL.len())
    }

    /// The same within a sentence.
    pub(super) fn level_number_within(self, level: Level) -> String {
        self.number_of_level_within(level as usize + 1, Level::ALL.len())
    }

    /// What the meter says to those who cannot see it.
    pub fn meter_value(self, evaluation: &Evaluation) -> String {
        let level = self.level(evaluation.level).name;
        self.meter_says(level, self.label(evaluation.label), &self.next_level(evaluation))
    }

    /// How far it is to the next level.
    pub fn next_level(self, evaluation: &Evaluation) -> String {
        let [met, of] = [evaluation.place.met, evaluation.place.of].map(usize::from);
        match evaluation.level.next() {
            Some(next) => self.conditions_met(met, of, self.level(next).name),
            None => self.phrase(CommonPhrase::TopOfScale).to_owned(),
        }
    }

    /// Why the answer is as it is, in one or two sentences.
    pub fn reasons(self, release: &Release, evaluation: &Evaluation) -> String {
        match evaluation.label {
            Label::Closed => {
                let is_hosted =
                    release[Artifact::HostedAccess].availability > Availability::Withheld;
                let phrase = if is_hosted {
                    CommonPhrase::WeightsHosted
                } else {
                    CommonPhrase::WeightsWithheld
                };
                self.phrase(phrase).to_owned()
            }
            Label::RestrictedWeights => {
                let mut missing = missing_for(release, Label::OpenSource.conditions());
                missing.retain(|(artifact, _)| TO_RETRAIN.contains(artifact));
                let clauses = [self.weights(release), self.missing(&missing)];
                self.sentence(&self.clauses(clauses))
            }
            Label::OpenWeights => {
                let missing = missing_for(release, Label::OpenSource.conditions());
                self.open_weights_but(&self.missing(&missing))
            }
            Label::OpenSource => {
                let missing = missing_for(release, Level::Radical.conditions());
                if missing.is_empty() {
                    self.phrase(CommonPhrase::AllOpen).to_owned()
                } else {
                    self.retrainable(&self.missing(&missing))
                }
            }
        }
    }

    /// The answer and the reasons.
    pub fn headline(self, release: &Release, evaluation: &Evaluation) -> String {
        self.headline_of(self.answer(evaluation.label), &self.reasons(release, evaluation))
    }

    /// How far the weights are out, and what is in the way of using them.
    fn weights(self, release: &Release) -> String {
        let availability = release[Artifact::Weights].availability;
        let objection = if release.terms(Artifact::Weights).grant() == Grant::Open {
            None
        } else if release.stated_terms(Artifact::Weights).grant() == Grant::Open {
            Some(self.base_objection(&release.base))
        } else {
            Some(self.weights_objection(release))
        };
        match (availability, objection) {
            (Availability::Gated, None) => self.phrase(CommonPhrase::WeightsGated).to_owned(),
            (Availability::Gated, Some(objection)) => self.weights_gated_and(&objection),
            (Availability::Partial, None) => self.phrase(CommonPhrase::WeightsPartial).to_owned(),
            (Availability::Partial, Some(objection)) => self.weights_partial_and(&objection),
            (_, None) => self.phrase(CommonPhrase::WeightsPublic).to_owned(),
            (_, Some(objection)) => self.weights_public_but(&objection),
        }
    }

    /// Why the license of the weights is not open.
    fn weights_objection(self, release: &Release) -> String {
        let license = release.license(Artifact::Weights);
        let Some(license) = license.filter(|license| !license.is_unlicensed()) else {
            return self.phrase(CommonPhrase::UnlicensedWeights).to_owned();
        };
        match self.restrictions_of(license) {
            none if none.is_empty() => self.license_unknown(license.name()),
            restrictions => self.license_has(license.name(), &restrictions),
        }
    }

    /// Why the terms of the base keep the weights from being open.
    fn base_objection(self, base: &Base) -> String {
        let name = self.base_name(base);
        let license = base.license.as_ref().filter(|license| !license.is_unlicensed());
        let Some(license) = license else { return self.base_unlicensed(&name) };
        match self.restrictions_of(license) {
            none if none.is_empty() => self.base_unknown(&name, license.name()),
            restrictions => self.base_has(&name, license.name(), &restrictions),
        }
    }

    /// The base within a sentence: `its base Llama 3.3 70B`.
    pub(super) fn base_name(self, base: &Base) -> String {
        match base.name.trim() {
            "" => self.phrase(CommonPhrase::ItsBase).to_owned(),
            name => self.its_base_named(name),
        }
    }

    fn restrictions_of(self, license: &License) -> String {
        self.restriction_list(license.terms().restrictions())
    }

    /// Restrictions, as a license has them.
    pub(super) fn restriction_list(self, restrictions: Restrictions) -> String {
        let names: Vec<_> =
            restrictions.iter().map(|restriction| self.restriction(restriction)).collect();
        self.list(&names, Last::And)
    }

    /// What falls short, in a clause for each way: `the training data and training code are
    /// not released, and the data card is only partly released`.
    fn missing(self, found: &[(Artifact, Shortfall)]) -> String {
        let clauses = Shortfall::ALL.into_iter().filter_map(|shortfall| {
            let of = found.iter().filter(|(_, known)| *known == shortfall);
            let artifacts: Vec<Artifact> = of.map(|(artifact, _)| *artifact).collect();
            (!artifacts.is_empty()).then(|| self.missing_artifacts(&artifacts, shortfall))
        });
        let [separator, last] = [CommonPhrase::ClauseListSeparator, CommonPhrase::ClauseListAnd];
        self.joined(&clauses.collect::<Vec<_>>(), separator, last)
    }

    /// That these artifacts fall short in one way.
    fn missing_artifacts(self, artifacts: &[Artifact], shortfall: Shortfall) -> String {
        let mut names: Vec<String> =
            artifacts.iter().map(|artifact| self.artifact_listed(*artifact).to_owned()).collect();
        if names.len() > MAX_NAMED + 1 {
            let more = names.len() - MAX_NAMED;
            names.truncate(MAX_NAMED);
            names.push(self.more_artifacts(more));
        }
        let names = self.list(&names, Last::And);
        let (count, gender) = self.agreement(artifacts);
        match shortfall {
            Shortfall::NotReleased => self.missing_not_released(count, &names, gender),
            Shortfall::OnlyPartly => self.missing_partial(count, &names, gender),
            Shortfall::Gated => self.missing_gated(count, &names),
            Shortfall::NotOpen => self.missing_not_open(count, &names),
            Shortfall::BaseNotReleased => self.missing_base_not_released(count, &names, gender),
            Shortfall::BaseOnlyPartly => self.missing_base_partial(count, &names, gender),
            Shortfall::BaseGated => self.missing_base_gated(count, &names),
        }
    }

    /// What the words around these artifacts agree with: their number, as grammar has it, and
    /// their gender.
    fn agreement(self, artifacts: &[Artifact]) -> (usize, Gender) {
        let is = |artifact: &Artifact, what| self.artifact_grammar(*artifact).contains(what);
        let is_plural = artifacts.len() > 1 || artifacts.iter().any(|one| is(one, "plural"));
        let is_feminine = artifacts.iter().all(|one| is(one, "feminine"));
        let gender = if is_feminine { Gender::Feminine } else { Gender::Common };
        (if is_plural { 2 } else { 1 }, gender)
    }

    /// `a`, `a and b`, `a, b and c`.
    pub(super) fn list(self, items: &[impl AsRef<str>], last: Last) -> String {
        let last = match last {
            Last::And => CommonPhrase::ListAnd,
            Last::Or => CommonPhrase::ListOr,
        };
        self.joined(items, CommonPhrase::ListSeparator, last)
    }

    /// These with a separator between them, and another before the last.
    fn joined(
        self,
        items: &[impl AsRef<str>],
        separator: CommonPhrase,
        last: CommonPhrase,
    ) -> String {
        let mut text = String::new();
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                let is_last = at + 1 == items.len();
                text += self.phrase(if is_last { last } else { separator });
            }
            text += item.as_ref();
        }
        text
    }

    /// These clauses in one sentence, without those that are empty.
    pub(super) fn clauses(self, clauses: impl IntoIterator<Item = String>) -> String {
        let clauses = clauses.into_iter().filter(|clause| !clause.is_empty());
        clauses.collect::<Vec<_>>().join(self.phrase(CommonPhrase::ClauseSeparator))
    }

    /// These sentences, one after the other.
    pub(super) fn sentences(self, sentences: &[String]) -> String {
        sentences.join(self.phrase(CommonPhrase::SentenceSeparator))
    }

    /// A number that is written with a point, as this language writes it.
    pub(super) fn decimal(self, number: &str) -> String {
        number.replace('.', self.phrase(CommonPhrase::DecimalMark))
    }

    /// The date, as in `July 2024`.
    pub(super) fn month(self, date: Date) -> String {
        let year = date.year().to_string();
        match date.month().and_then(|month| self.month_name(month)) {
            Some(month) => self.month_of_year(month, &year),
            None => year,
        }
    }

    /// The date, as in `July 23, 2024`, as far as it is known; the text, if it is none.
    pub fn full_date(self, text: &str) -> String {
        let Some(date) = Date::parse(text) else { return text.to_owned() };
        let month = date.month().and_then(|month| self.month_name(month));
        match (month, date.day()) {
            (Some(month), Some(day)) => {
                self.day_of_month(month, day as usize, &date.year().to_string())
            }
            _ => self.month(date),
        }
    }

    fn month_name(self, month: u32) -> Option<&'static str> {
        const MONTHS: [CommonPhrase; 12] = [
            CommonPhrase::Month1,
            CommonPhrase::Month2,
            CommonPhrase::Month3,
            CommonPhrase::Month4,
            CommonPhrase::Month5,
            CommonPhrase::Month6,
            CommonPhrase::Month7,
            CommonPhrase::Month8,
            CommonPhrase::Month9,
            CommonPhrase::Month10,
            CommonPhrase::Month11,
            CommonPhrase::Month12,
        ];
        MONTHS.get(month.checked_sub(1)? as usize).map(|month| self.phrase(*month))
    }
}

/// The artifacts that keep a release from meeting these conditions: one for each, what it takes
/// to retrain the model first.
fn missing_for(release: &Release, conditions: Vec<Clause>) -> Vec<(Artifact, Shortfall)> {
    let missing = rule::missing(release, conditions);
    let mut named: Vec<Need> = Vec::new();
    // What has no alternative comes first: it may be one for others.
    for has_choice in [false, true] {
        for clause in missing.iter().filter(|clause| (clause.len() > 1) == has_choice) {
            let is_named = |need: &Need| named.iter().any(|one| one.artifact == need.artifact);
            if let Some(need) = clause.first().filter(|_| !clause.iter().any(is_named)) {
                named.push(*need);
            }
        }
    }
    let rest = Artifact::ALL.into_iter().filter(|artifact| !TO_RETRAIN.contains(artifact));
    let found = TO_RETRAIN.into_iter().chain(rest).filter_map(|artifact| {
        let need = named.iter().find(|need| need.artifact == artifact)?;
        let own = release[artifact].availability;
        let shortfall = match (need.found(release), own >= need.availability) {
            (known, _) if known >= need.availability => Shortfall::NotOpen,
            (Availability::Withheld, true) => Shortfall::BaseNotReleased,
            (Availability::Gated, true) => Shortfall::BaseGated,
            (_, true) => Shortfall::BaseOnlyPartly,
            (_, false) if own == Availability::Withheld => Shortfall::NotReleased,
            (_, false) if own == Availability::Gated => Shortfall::Gated,
            (_, false) => Shortfall::OnlyPartly,
        };
        Some((artifact, shortfall))
    });
    found.collect()
}
