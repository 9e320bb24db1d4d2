//! The one reason for a verdict, as a cell has room for.

use super::{
    CommonPhrase, DetailsPhrase, DetailsWords,
    details::{Objection, next_class},
};
use crate::{
    frameworks::{
        Answer, Assessment, Finding, Framework, Question, Reason, osai,
        rule::{Clause, LicenseNeed},
    },
    release::{Artifact, Availability, License, Release},
};

/// Most reasons that are named one by one.
const MAX_NAMED: usize = 3;

impl DetailsWords {
    /// The one reason for a verdict, in a few words.
    pub fn short_reason(self, assessment: &Assessment, release: &Release) -> String {
        if let Some(rating) = &assessment.rating {
            let Some(next) = next_class(rating.class) else {
                return self.phrase(DetailsPhrase::ShortComplete).to_owned();
            };
            let progress = rating.progress[next];
            return self.short_progress(
                &progress.included.to_string(),
                &progress.required.to_string(),
                &format!("{next:?}"),
            );
        }
        if assessment.framework == Framework::Osai {
            let score = osai::Score::total(assessment);
            let [open, of, partial] =
                [score.open, score.of, score.partial].map(|count| count.to_string());
            return self.short_score(&open, &of, &partial);
        }
        let phrase = match assessment.deciding() {
            None => match assessment.framework {
                Framework::Osaid => DetailsPhrase::ShortOsaid,
                Framework::OpenWeight => DetailsPhrase::ShortOpenWeight,
                Framework::EuAiAct | Framework::Mof | Framework::Osai => DetailsPhrase::ShortAllMet,
            },
            Some(deciding) => match deciding.question {
                Question::EuSystemicRisk if deciding.answer == Answer::No => {
                    DetailsPhrase::ShortSystemicRisk
                }
                Question::EuSystemicRisk => DetailsPhrase::ShortDependsOnRisk,
                Question::OsaidData if deciding.answer == Answer::Unclear => {
                    DetailsPhrase::ShortByDescription
                }
                Question::OsaidData | Question::OsaidCode | Question::OsaidParameters => {
                    let missing = assessment.missing.iter();
                    return self.each(missing.map(|clause| self.short_missing(clause, release)));
                }
                Question::EuArchitecture => DetailsPhrase::ShortNoDescription,
                _ => return self.short_findings(assessment, &deciding.findings, deciding.answer),
            },
        };
        self.phrase(phrase).to_owned()
    }

    /// The findings that decide. What is not out is told of one check, and what licenses are
    /// in the way of, of all.
    fn short_findings(
        self,
        assessment: &Assessment,
        deciding: &[Finding],
        answer: Answer,
    ) -> String {
        let is_decisive = |finding: &&Finding| finding.answer == answer;
        let is_licensed = |finding: &&Finding| {
            matches!(finding.reason, Reason::License(_) | Reason::BaseLicense(_))
        };
        let others = assessment.checks.iter().flat_map(|check| &check.findings);
        let others = others.filter(is_decisive).filter(is_licensed);
        let all: Vec<&Finding> = deciding.iter().filter(is_decisive).chain(others).collect();
        // The base's terms are told where its own license is not in the way.
        let is_own = |finding: &&Finding| matches!(finding.reason, Reason::License(_));
        let has_own = all.iter().any(is_own);
        let is_told =
            |finding: &&Finding| !has_own || !matches!(finding.reason, Reason::BaseLicense(_));
        let told = all.into_iter().filter(is_told);
        self.each(told.flat_map(|finding| {
            let name = self.within(finding.artifact);
            let of_base = |reason: String| vec![self.short_of_base(&reason)];
            match (finding.reason, &finding.license) {
                (Reason::Withheld, _) => vec![self.short_withheld(name)],
                (Reason::Partial, _) => vec![self.short_partial(name)],
                (Reason::Gated, _) => vec![self.short_gated(name)],
                (Reason::BaseWithheld, _) => of_base(self.short_withheld(name)),
                (Reason::BasePartial, _) => of_base(self.short_partial(name)),
                (Reason::BaseGated, _) => of_base(self.short_gated(name)),
                (Reason::License(need), Some(license)) => self.short_objections(license, need),
                (Reason::BaseLicense(need), Some(license)) => {
                    let first = self.short_objections(license, need).into_iter().next();
                    first.map(of_base).unwrap_or_default()
                }
                _ => vec![self.phrase(DetailsPhrase::ShortUnlicensed).to_owned()],
            }
        }))
    }

    /// What a clause asks that the release has not.
    fn short_missing(self, clause: Clause, release: &Release) -> String {
        match clause {
            [need] if release[need.artifact].availability == Availability::Public => {
                self.phrase(DetailsPhrase::ShortAnotherLicense).to_owned()
            }
            choice if choice.iter().any(|need| need.artifact == Artifact::TrainingData) => {
                self.within(Artifact::TrainingData).to_owned()
            }
            [need, ..] => self.within(need.artifact).to_owned(),
            [] => String::new(),
        }
    }

    /// What a license has that is in the way.
    fn short_objections(self, license: &License, need: LicenseNeed) -> Vec<String> {
        let phrase = match Objection::to(license, need) {
            Objection::NotApproved => DetailsPhrase::ShortNotApproved,
            Objection::NotOnMofList => DetailsPhrase::ShortNotListed,
            Objection::Unknown => DetailsPhrase::ShortUnknownLicense,
            Objection::Has(found) => {
                let names = found.iter().map(|restriction| self.short_restriction(restriction));
                return names.map(str::to_owned).collect();
            }
        };
        vec![self.phrase(phrase).to_owned()]
    }

    /// Each once, and how many more there are.
    fn each(self, all: impl IntoIterator<Item = String>) -> String {
        let mut each: Vec<String> = Vec::new();
        for one in all {
            if !each.contains(&one) {
                each.push(one);
            }
        }
        let more = each.len().saturating_sub(MAX_NAMED);
        if more > 1 {
            each.truncate(MAX_NAMED);
            each.push(self.more(more));
        }
        each.join(self.common().phrase(CommonPhrase::ListSeparator))
    }
}
