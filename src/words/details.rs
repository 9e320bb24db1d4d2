//! The frameworks and what they find in words.

use super::{
    CommonPhrase, CommonWords, DetailsPhrase, DetailsWords, common::Last, template::capitalized,
};
use crate::{
    frameworks::{
        self, Answer, Assessment, Edition, Finding, Framework, Note, Question, Reason,
        four_level::{self, Evaluation, Level, Outcome, Pillar},
        mof::{self, Class},
        osai,
        rule::{Clause, LicenseNeed, Need, Owner},
    },
    release::{
        Artifact, Availability, Base, Basis, Grant, License, Release, Restriction, Restrictions,
        Terms,
    },
};

/// What is in the way of a license.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Objection {
    /// The Open Source Initiative has not approved it.
    NotApproved,
    /// It is not on the list of the Model Openness Framework's tool.
    NotOnMofList,
    /// Its terms are not known.
    Unknown,
    /// It has these.
    Has(Restrictions),
}

impl Objection {
    /// What keeps a license from what is needed.
    pub(super) fn to(license: &License, need: LicenseNeed) -> Self {
        let of_these = match need {
            LicenseNeed::Approved | LicenseNeed::ApprovedIfOut => return Self::NotApproved,
            LicenseNeed::Mof => return Self::NotOnMofList,
            LicenseNeed::Without(these) | LicenseNeed::KnownWithout(these) => these,
            LicenseNeed::Any | LicenseNeed::PassOn | LicenseNeed::Open => {
                Restrictions::of(&Restriction::ALL)
            }
        };
        let terms = license.terms();
        let found = terms.restrictions().and(of_these);
        if found.is_empty() || terms.basis() == Basis::Unknown {
            Self::Unknown
        } else {
            Self::Has(found)
        }
    }
}

/// The class that comes next, if any.
pub(super) const fn next_class(class: Option<Class>) -> Option<Class> {
    match class {
        None => Some(Class::III),
        Some(Class::III) => Some(Class::II),
        Some(Class::II) => Some(Class::I),
        Some(Class::I) => None,
    }
}

/// Whether it is the base's availability that keeps a need from being met.
fn is_of_base(need: Need, release: &Release) -> bool {
    let of_base = need.owner == Owner::Base
        || need.owner == Owner::Both && release[need.artifact].availability >= need.availability;
    of_base && release.base().is_some() && need.found(release) < need.availability
}

impl DetailsWords {
    /// The words on a release and its verdict.
    pub(super) fn common(self) -> CommonWords {
        self.language.common()
    }

    /// The day of a date in full.
    pub(super) fn full_date(self, text: &str) -> String {
        self.common().full_date(text)
    }

    /// The name of an artifact within a sentence.
    pub(super) fn within(self, artifact: Artifact) -> &'static str {
        self.common().artifact_within(artifact)
    }

    /// The name of an artifact at the head of a row.
    pub(super) fn head(self, artifact: Artifact) -> &'static str {
        self.common().artifact_title(artifact)
    }

    /// What comes before the artifacts of a clause where they are listed:
    /// `one of these, public:`.
    pub fn clause_head(self, clause: Clause) -> &'static str {
        let (only, one) = match clause.first().map(|need| (need.license, need.availability)) {
            None | Some((LicenseNeed::Any, Availability::Public)) => {
                (DetailsPhrase::ClausePublic, DetailsPhrase::OnePublic)
            }
            Some((LicenseNeed::Any, _)) => {
                (DetailsPhrase::ClausePartial, DetailsPhrase::OnePartial)
            }
            Some((LicenseNeed::PassOn, _)) => {
                (DetailsPhrase::ClausePassOn, DetailsPhrase::OnePassOn)
            }
            // Only the four-level scale's needs are named like this, and it asks for no more.
            Some(_) => (DetailsPhrase::ClauseOpen, DetailsPhrase::OneOpen),
        };
        self.phrase(if clause.len() > 1 { one } else { only })
    }

    /// What heads the causes that hold a release at a level.
    pub fn causes_heading(self, level: Level) -> String {
        match level.next() {
            Some(next) => self.not_yet_level(next as usize + 1, self.common().level(next).name),
            None => self.phrase(DetailsPhrase::AtTheTop).to_owned(),
        }
    }

    /// What keeps a need from being met, after the artifact's name.
    pub fn cause(self, need: Need, release: &Release) -> String {
        let finding = frameworks::finding(release, &need);
        let found = self.finding(&finding);
        // What is withheld has no terms yet; what is partly out has.
        if !matches!(finding.reason, Reason::Partial | Reason::Gated)
            || need.license_is_met_by(release)
        {
            return found;
        }
        match release.license(need.artifact).filter(|license| !license.is_unlicensed()) {
            Some(license) => self.found_and(&found, &self.objection(license, need.license)),
            None => self.found_and_unlicensed(&found),
        }
    }

    /// A note on the release.
    pub fn note(self, note: four_level::Note, release: &Release) -> String {
        let base = self.common().base_name(&release.base);
        match note {
            four_level::Note::BaseGrantsLess => {
                let stated = release.license(Artifact::Weights).map_or("", License::name);
                let license = release.base.license.as_ref().map_or("", License::name);
                self.note_base_grants_less(stated, &base, license)
            }
            four_level::Note::BaseUnlicensed => self.note_base_unlicensed(&capitalized(&base)),
            four_level::Note::LicenseOnWithheld(artifact) => {
                self.note_license_on_withheld(self.head(artifact))
            }
        }
    }

    /// What the license of a base brings along.
    pub fn passed_terms(self, base: &Base) -> String {
        let license = base.license.as_ref().filter(|license| !license.is_unlicensed());
        match license {
            Some(license) => self.terms_of(&self.terms(license.terms())),
            None => self.phrase(DetailsPhrase::TermsUnstated).to_owned(),
        }
    }

    /// What a base's training data brings along.
    pub fn passed_data(self, base: &Base) -> &'static str {
        self.phrase(match base.training_data {
            Availability::Public => DetailsPhrase::DataPublic,
            Availability::Gated => DetailsPhrase::DataGated,
            Availability::Partial => DetailsPhrase::DataPartial,
            Availability::Withheld => DetailsPhrase::DataWithheld,
        })
    }

    /// What may be done with the weights, by all that applies to them.
    pub fn in_effect(self, release: &Release) -> String {
        self.in_effect_of(&self.terms(release.terms(Artifact::Weights)))
    }

    /// Terms, in a few words: what they grant, or what is in the way.
    fn terms(self, terms: Terms) -> String {
        match (terms.basis(), terms.grant()) {
            (Basis::Absent, _) => self.phrase(DetailsPhrase::TermsNone).to_owned(),
            (Basis::Unknown, _) => self.phrase(DetailsPhrase::TermsUnknown).to_owned(),
            (_, Grant::Open) => self.phrase(DetailsPhrase::TermsFree).to_owned(),
            _ => self.common().restriction_list(terms.restrictions()),
        }
    }

    /// How many criteria of a pillar are met.
    pub fn pillar_count(self, pillar: Pillar, evaluation: &Evaluation) -> String {
        let met = evaluation.count(pillar, Outcome::Met);
        let of = pillar.criteria().count();
        match evaluation.count(pillar, Outcome::Partly) {
            0 => self.met_of_pillar(met, of),
            partly => self.met_of_pillar_partly(met, of, partly),
        }
    }

    /// What a framework is, in one sentence.
    pub fn about_framework(self, framework: Framework) -> String {
        self.about_of(self.framework(framework).about)
    }

    /// Which text of a framework is meant: `Version 1.0, October 28, 2024`.
    pub fn edition(self, edition: Edition) -> String {
        let is_number = edition.version.starts_with(|first: char| first.is_ascii_digit());
        let date = self.full_date(edition.date);
        if is_number {
            self.version_number(edition.version, &date)
        } else {
            self.version_name(edition.version, &date)
        }
    }

    /// The verdict, in a few words.
    pub fn verdict(self, assessment: &Assessment) -> String {
        self.verdict_as(assessment, false)
    }

    /// The same within a sentence: names keep their case.
    pub(super) fn verdict_within(self, assessment: &Assessment) -> String {
        self.verdict_as(assessment, true)
    }

    fn verdict_as(self, assessment: &Assessment, is_within: bool) -> String {
        let class = assessment.rating.as_ref().and_then(|rating| rating.class);
        let (start, within) = match (assessment.framework, assessment.verdict) {
            (Framework::Mof, _) => match class {
                None => (DetailsPhrase::MofNone, DetailsPhrase::MofNoneWithin),
                Some(Class::III) => (DetailsPhrase::MofIii, DetailsPhrase::MofIii),
                Some(Class::II) => (DetailsPhrase::MofIi, DetailsPhrase::MofIi),
                Some(Class::I) => (DetailsPhrase::MofI, DetailsPhrase::MofI),
            },
            (Framework::Osaid, Answer::Yes) => {
                (DetailsPhrase::OpenSourceAi, DetailsPhrase::OpenSourceAiWithin)
            }
            (Framework::Osaid, _) => {
                (DetailsPhrase::NotOpenSourceAi, DetailsPhrase::NotOpenSourceAiWithin)
            }
            (Framework::OpenWeight, Answer::Yes) => {
                (DetailsPhrase::OpenWeights, DetailsPhrase::OpenWeightsWithin)
            }
            (Framework::OpenWeight, _) => {
                (DetailsPhrase::NotOpenWeights, DetailsPhrase::NotOpenWeightsWithin)
            }
            (Framework::EuAiAct, Answer::Yes) => {
                (DetailsPhrase::Qualifies, DetailsPhrase::QualifiesWithin)
            }
            (Framework::EuAiAct, Answer::Unclear) => {
                (DetailsPhrase::Unclear, DetailsPhrase::UnclearWithin)
            }
            (Framework::EuAiAct, Answer::No) => {
                (DetailsPhrase::DoesNotQualify, DetailsPhrase::DoesNotQualifyWithin)
            }
            (Framework::Osai, _) => {
                return self.score_of_one(&self.score(osai::Score::total(assessment)));
            }
        };
        self.phrase(if is_within { within } else { start }).to_owned()
    }

    /// A score of the European index, as this language writes it.
    pub(super) fn score(self, score: osai::Score) -> String {
        self.common().decimal(&score.text())
    }

    /// Why, in one or two sentences.
    pub fn because(self, assessment: &Assessment, release: &Release) -> String {
        if let Some(rating) = &assessment.rating {
            let next = next_class(rating.class).unwrap_or(Class::I);
            let progress = rating.progress[next];
            return self.progress_to_class(
                &progress.included.to_string(),
                &progress.required.to_string(),
                &format!("{next:?}"),
            );
        }
        if assessment.framework == Framework::Osai {
            let total = osai::Score::total(assessment);
            let mean = |category| self.score(osai::Score::of_category(assessment, category));
            return self.index_score(
                &total.open.to_string(),
                &total.of.to_string(),
                &total.partial.to_string(),
                &mean(osai::Category::Availability),
                &mean(osai::Category::Documentation),
                &mean(osai::Category::Access),
            );
        }
        let Some(check) = assessment.deciding() else {
            return self.phrase(DetailsPhrase::AllMet).to_owned();
        };
        let finding = check.findings.iter().find(|finding| finding.answer == check.answer);
        let phrase = match (check.question, finding) {
            (Question::EuSystemicRisk, _) if check.answer == Answer::No => {
                DetailsPhrase::HasSystemicRisk
            }
            (Question::EuSystemicRisk, _) => DetailsPhrase::DependsOnRisk,
            (Question::OsaidData, _) if check.answer == Answer::Unclear => {
                DetailsPhrase::ByDescription
            }
            // It is binary, so all that it asks for is the reason.
            (Question::OsaidData | Question::OsaidCode | Question::OsaidParameters, _) => {
                return self.missing_of(&self.asked_of(release, &assessment.missing));
            }
            (Question::EuArchitecture, _) => DetailsPhrase::NoDescription,
            (_, Some(finding)) => {
                let (name, found) = (self.head(finding.artifact), self.finding(finding));
                return if check.answer == Answer::Unclear {
                    self.found_of_judged(name, &found)
                } else {
                    self.found_of(name, &found)
                };
            }
            (_, None) => return String::new(),
        };
        self.phrase(phrase).to_owned()
    }

    /// When an evaluation was printed, and its link.
    pub fn printed(self, day: &str, link: &str) -> String {
        self.printed_on(day, link)
    }

    /// What was found of an artifact, after its name.
    pub fn finding(self, finding: &Finding) -> String {
        let phrase = match (finding.reason, &finding.license) {
            (Reason::Withheld, _) => DetailsPhrase::FoundWithheld,
            (Reason::Partial, _) => DetailsPhrase::FoundPartial,
            (Reason::Gated, _) => DetailsPhrase::FoundGated,
            (Reason::Unlicensed, _) | (Reason::License(_), None) => DetailsPhrase::FoundUnlicensed,
            (Reason::Out, _) | (Reason::Licensed, None) => DetailsPhrase::FoundPublic,
            (Reason::NotNeeded, _) => DetailsPhrase::FoundNoneNeeded,
            (Reason::BaseWithheld, _) => DetailsPhrase::FoundBaseWithheld,
            (Reason::BasePartial, _) => DetailsPhrase::FoundBasePartial,
            (Reason::BaseGated, _) => DetailsPhrase::FoundBaseGated,
            (Reason::BaseLicense(_), None) => DetailsPhrase::FoundBaseUnlicensed,
            (Reason::Licensed, Some(license)) => return license.name().to_owned(),
            (Reason::License(need), Some(license)) => return self.objection(license, need),
            (Reason::BaseLicense(need), Some(license)) => {
                return self.found_base_license(&self.objection(license, need));
            }
        };
        self.phrase(phrase).to_owned()
    }

    /// What keeps a license from what is needed.
    fn objection(self, license: &License, need: LicenseNeed) -> String {
        let name = license.name();
        match Objection::to(license, need) {
            Objection::NotApproved => self.not_approved(name),
            Objection::NotOnMofList => self.not_on_mof_list(name),
            Objection::Unknown => self.not_recognized(name),
            Objection::Has(found) => self.license_has(name, &self.common().restriction_list(found)),
        }
    }

    /// How far a class of the Model Openness Framework is reached.
    pub fn progress(self, progress: mof::Progress) -> String {
        let percent = progress.percent();
        let [included, required] = [progress.included, progress.required].map(usize::from);
        self.progress_of(included, required, &format!("{percent:.0}"))
    }

    /// A note on an assessment.
    pub fn remark(self, note: Note, release: &Release) -> String {
        let license = |artifact: Artifact| release.license(artifact).map_or("", License::name);
        let id = |artifact: Artifact| release.license(artifact).map_or("", License::id);
        let phrase = match note {
            Note::MofSpelling(artifact) => {
                return self.remark_mof_spelling(
                    self.head(artifact),
                    license(artifact),
                    id(artifact),
                );
            }
            Note::MofList(artifact) => {
                return self.remark_mof_list(self.head(artifact), license(artifact));
            }
            Note::MofType(artifact) => {
                let of = artifact.artifact_type().unwrap_or(crate::release::ArtifactType::Code);
                return self.remark_mof_type(
                    self.head(artifact),
                    license(artifact),
                    self.recommended(of),
                );
            }
            Note::MofPartial(artifact) => {
                return match release[artifact].availability {
                    Availability::Gated => self.remark_mof_gated(self.head(artifact)),
                    _ => self.remark_mof_partial(self.head(artifact)),
                };
            }
            Note::MofBase => DetailsPhrase::RemarkMofBase,
            Note::MofPaper => DetailsPhrase::RemarkMofPaper,
            Note::MofStopped => DetailsPhrase::RemarkMofStopped,
            Note::OsaidDescription => DetailsPhrase::RemarkOsaidDescription,
        };
        self.phrase(phrase).to_owned()
    }

    /// What a framework says of itself that no reader should miss, if anything.
    pub fn caution(self, framework: Framework) -> Option<&'static str> {
        (framework == Framework::EuAiAct).then(|| self.phrase(DetailsPhrase::NotLegalAdvice))
    }

    /// Where frameworks part on this release, a sentence each.
    pub fn differences(self, release: &Release, assessments: &[Assessment]) -> Vec<String> {
        let holds = |one: &&Assessment| one.verdict == Answer::Yes;
        let holders: Vec<&Assessment> = assessments.iter().filter(holds).collect();
        let mut sentences = Vec::new();
        for stricter in assessments.iter().filter(|one| !one.missing.is_empty()) {
            let others = holders.iter().filter(|one| one.framework != stricter.framework);
            let others =
                others.map(|one| match one.rating.as_ref().and_then(|rating| rating.class) {
                    Some(class) => self.of_class(&format!("{class:?}")),
                    None => self.framework_within(one.framework).to_owned(),
                });
            let others: Vec<String> = others.collect();
            if others.is_empty() {
                continue;
            }
            let (count, others) = (others.len(), self.common().list(&others, Last::And));
            let asked = self.asked_of(release, &stricter.missing);
            sentences.push(match &stricter.rating {
                None => {
                    let who = self.framework_start(stricter.framework);
                    self.asks_for(count, who, &asked, &others)
                }
                Some(rating) => {
                    let next = next_class(rating.class).unwrap_or(Class::I);
                    self.class_asks_for(count, &format!("{next:?}"), &asked, &others)
                }
            });
        }
        sentences.extend(self.use_policy(assessments));
        sentences
    }

    /// A use policy is where the definitions say no and the Act leaves it open.
    fn use_policy(self, assessments: &[Assessment]) -> Option<String> {
        let of = |framework| assessments.iter().find(|one| one.framework == framework);
        let (act, definition) = (of(Framework::EuAiAct)?, of(Framework::OpenWeight)?);
        let check = act.deciding()?;
        let finding = check.findings.first()?;
        let license = finding.license.as_ref()?;
        let has_policy = license.terms().restrictions().contains(Restriction::UsePolicy);
        let differ = act.verdict == Answer::Unclear
            && check.question == Question::EuUse
            && definition.verdict == Answer::No;
        (differ && has_policy).then(|| {
            self.rules_out_policy(
                self.framework_start(Framework::OpenWeight),
                &license.to_string(),
                self.framework_within(Framework::EuAiAct),
            )
        })
    }

    /// What these clauses ask of the release, for a sentence that begins with "asks for".
    fn asked_of(self, release: &Release, clauses: &[Clause]) -> String {
        let is_out = |artifact: Artifact| release[artifact].availability == Availability::Public;
        let (mut wanted, mut choices, mut licenses) = (Vec::new(), Vec::new(), Vec::new());
        for clause in clauses {
            let (kind, name) = match clause {
                [need] if is_of_base(*need, release) => {
                    (&mut wanted, self.of_base(self.within(need.artifact)))
                }
                [need] if is_out(need.artifact) => {
                    (&mut licenses, self.asked(need.artifact).to_owned())
                }
                [need] => (&mut wanted, self.asked(need.artifact).to_owned()),
                // Clauses that only a description of the data would do for instead.
                choice if choice.iter().any(|need| need.artifact == Artifact::TrainingData) => {
                    (&mut choices, self.phrase(DetailsPhrase::OpenDataOrDescription).to_owned())
                }
                choice => {
                    let names: Vec<_> =
                        choice.iter().map(|need| self.asked(need.artifact)).collect();
                    (&mut choices, self.common().list(&names, Last::Or))
                }
            };
            if !kind.contains(&name) {
                kind.push(name);
            }
        }
        // Choices last, where their "or" is not taken for more.
        wanted.append(&mut choices);
        let licenses = if licenses.is_empty() {
            String::new()
        } else {
            self.another_license_for(&self.list_of_some(licenses))
        };
        match (self.list_of_some(wanted), licenses) {
            (wanted, licenses) if licenses.is_empty() => wanted,
            (wanted, licenses) if wanted.is_empty() => licenses,
            (wanted, licenses) => self.and_for(&wanted, &licenses),
        }
    }

    /// At most five, and how many more there are.
    fn list_of_some(self, mut items: Vec<String>) -> String {
        const MAX_ITEMS: usize = 5;
        if items.len() > MAX_ITEMS + 1 {
            let more = items.len() - MAX_ITEMS;
            items.truncate(MAX_ITEMS);
            items.push(self.more(more));
        }
        self.common().list(&items, Last::And)
    }

    /// How an artifact is in a release, and how it is in the catalog.
    pub fn differs_from_catalog(
        self,
        artifact: Artifact,
        release: &Release,
        catalog: &Release,
    ) -> String {
        let [entered, catalog] = [release, catalog].map(|release| self.fact(release, artifact));
        self.differs(&entered, &catalog)
    }

    /// How far an artifact is out, and under which license.
    fn fact(self, release: &Release, artifact: Artifact) -> String {
        let availability = release[artifact].availability;
        let out = self.common().availability(availability);
        match release.license(artifact) {
            Some(license) if availability > Availability::Withheld => {
                self.fact_licensed(out, license.name())
            }
            _ => out.to_owned(),
        }
    }

    /// The title of the page, which stands in what is shared.
    pub(super) fn release_name(self, release: &Release) -> &str {
        self.common().title(&release.name)
    }

    /// What separates the parts of a result.
    pub(super) fn clause_separator(self) -> &'static str {
        self.common().phrase(CommonPhrase::ClauseSeparator)
    }
}
