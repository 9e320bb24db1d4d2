//! English, on the criteria and the frameworks.

mod advice;
mod changes;
mod licenses;
mod short_reason;
mod tradeoffs;

use super::{
    English, capitalize,
    common::{base_name, full_date, quality, restriction_list},
    join_list,
};
use crate::{
    advice::{Advice, Caveat, Change, Goal},
    difference::Difference,
    frameworks::{
        self, Answer, Assessment, Edition, Finding, Framework, Note, Question, Reason,
        claims::Checked,
        four_level::{self, Criterion, Evaluation, Level, Outcome, Pillar},
        mof, osai,
        rule::{Clause, LicenseNeed, Need, Owner},
    },
    release::{
        Artifact, Availability, Base, Basis, Body, Claim, Condition, Grant, License, LicenseInfo,
        Release, Restriction, Restrictions, Terms,
    },
    tradeoffs::{Costs, Protects},
    words::{CommonWords, DetailsPhrase, DetailsWords, Named},
};

/// How a framework is referred to within a sentence.
pub(super) fn with_article(framework: Framework) -> &'static str {
    match framework {
        Framework::Mof => "the Model Openness Framework",
        Framework::Osaid => "the Open Source AI Definition",
        Framework::OpenWeight => "the Open Weight Definition",
        Framework::EuAiAct => "the EU AI Act’s exemption",
        Framework::Osai => "the European index",
    }
}

/// The artifact after "asks for": `a data card`, `training code`.
fn in_sentence(artifact: Artifact) -> String {
    let name = English.artifact(artifact).within;
    let article = match artifact {
        Artifact::ModelCard
        | Artifact::DataCard
        | Artifact::TechnicalReport
        | Artifact::ResearchPaper => "a ",
        Artifact::Architecture => "the ",
        _ => "",
    };
    format!("{article}{name}")
}

/// At most five, and how many more there are.
fn join_limited(mut items: Vec<String>, last: &str) -> String {
    const MAX_ITEMS: usize = 5;
    if items.len() > MAX_ITEMS + 1 {
        let more = items.len() - MAX_ITEMS;
        items.truncate(MAX_ITEMS);
        items.push(format!("{more} more"));
        return join_list(&items, "and");
    }
    join_list(&items, last)
}

/// Terms, in a few words: what they grant, or what is in the way.
fn terms(terms: Terms) -> String {
    match (terms.basis(), terms.grant()) {
        (Basis::Absent, _) => "no license".to_owned(),
        (Basis::Unknown, _) => "not known here".to_owned(),
        (_, Grant::Open) => "free to use, change and share".to_owned(),
        _ => restriction_list(terms.restrictions()),
    }
}

/// Whether it is the base's availability that keeps a need from being met.
fn is_of_base(need: Need, release: &Release) -> bool {
    let of_base = need.owner == Owner::Base
        || need.owner == Owner::Both && release[need.artifact].availability >= need.availability;
    of_base && release.base().is_some() && need.found(release) < need.availability
}

/// What these clauses ask of the release, for a sentence that begins with "asks
/// for".
fn asked(release: &Release, clauses: &[Clause]) -> String {
    let is_out = |artifact: Artifact| release[artifact].availability == Availability::Public;
    let (mut wanted, mut choices, mut licenses) = (Vec::new(), Vec::new(), Vec::new());
    for clause in clauses {
        let (kind, name) = match clause {
            [need] if is_of_base(*need, release) => {
                let name = English.artifact(need.artifact).within;
                (&mut wanted, format!("the {name} of the model it is built on"))
            }
            [need] if is_out(need.artifact) => (&mut licenses, in_sentence(need.artifact)),
            [need] => (&mut wanted, in_sentence(need.artifact)),
            // Clauses that only a description of the data would do for instead.
            choice if choice.iter().any(|need| need.artifact == Artifact::TrainingData) => {
                (&mut choices, "open training data or a full description of it".to_owned())
            }
            choice => {
                let names: Vec<_> = choice.iter().map(|need| in_sentence(need.artifact)).collect();
                (&mut choices, join_list(&names, "or"))
            }
        };
        if !kind.contains(&name) {
            kind.push(name);
        }
    }
    // Choices last, where their "or" is not taken for more.
    wanted.append(&mut choices);
    let mut parts = Vec::new();
    if !wanted.is_empty() {
        parts.push(join_limited(wanted, "and"));
    }
    if !licenses.is_empty() {
        parts.push(format!("another license for {}", join_limited(licenses, "and")));
    }
    parts.join(", and for ")
}

/// What keeps a license from what is needed, after the artifact's name.
fn objection(license: &License, need: LicenseNeed) -> String {
    let of_these = match need {
        LicenseNeed::Approved | LicenseNeed::ApprovedIfOut => {
            return format!("{license} is not approved by the Open Source Initiative");
        }
        LicenseNeed::Mof => {
            return format!("{license} is not on the list of the framework’s tool");
        }
        LicenseNeed::Without(these) | LicenseNeed::KnownWithout(these) => these,
        LicenseNeed::Any | LicenseNeed::PassOn | LicenseNeed::Open => {
            Restrictions::of(&Restriction::ALL)
        }
    };
    let found = license.terms().restrictions().and(of_these);
    if found.is_empty() || license.terms().basis() == Basis::Unknown {
        format!("{license} isn’t a license we recognize")
    } else {
        format!("{license} has {}", restriction_list(found))
    }
}

impl DetailsWords for English {
    fn phrase(&self, phrase: DetailsPhrase) -> &'static str {
        match phrase {
            DetailsPhrase::Base => "Its base",
            DetailsPhrase::Descent => "What its base passes on",
            DetailsPhrase::BaseAbout => {
                "The model that this one was tuned, merged or distilled from. Its terms go along \
                 with the weights, and data that it withholds is missing here as well."
            }
            DetailsPhrase::BaseName => "Its name",
            DetailsPhrase::BaseLicense => "License of its weights",
            DetailsPhrase::BaseWeights => "Its weights",
            DetailsPhrase::BaseData => "Its training data",
            DetailsPhrase::BaseRemove => "Not built on another model",
            DetailsPhrase::Frameworks => "How each definition rates it",
            DetailsPhrase::Scale => "Four-level scale",
            DetailsPhrase::Pillars => "How the rating was reached",
            DetailsPhrase::Differences => "Where the definitions disagree",
            DetailsPhrase::Text => "Read the text",
            DetailsPhrase::SystemicRisk => {
                "Does the model have systemic risk? The law presumes it above 10²⁵ floating-point \
                 operations of training compute. No license says so; you have to answer."
            }
            DetailsPhrase::Yes => "Yes",
            DetailsPhrase::No => "No",
            DetailsPhrase::Unknown => "I don’t know",
            DetailsPhrase::UnknownLicense => "Not a recognized license. Check its terms.",
            DetailsPhrase::Licenses => "Licenses",
            DetailsPhrase::Why => "Why",
            DetailsPhrase::Protects => "Benefits of this choice",
            DetailsPhrase::Costs => "Drawbacks of this choice",
            DetailsPhrase::OneOf => "one of",
            DetailsPhrase::Advice => "What would make it more open",
            DetailsPhrase::TopOfAll => "Nothing: it is at the top of every definition.",
            DetailsPhrase::AlwaysThese => "In any case:",
            DetailsPhrase::AndOneOf => "and one of these:",
            DetailsPhrase::DoThese => "One of these:",
            DetailsPhrase::Claim => "Check a claim: the developer calls it …",
            DetailsPhrase::NoClaim => "No claim",
            DetailsPhrase::InCatalog => "From the catalog",
            DetailsPhrase::AsInCatalog => "All facts match the catalog.",
            DetailsPhrase::NotAsCatalog => "Your changes",
            DetailsPhrase::RestoreCatalog => "Discard changes",
            DetailsPhrase::CatalogFacts => "Facts and sources",
        }
    }

    fn pillar(&self, pillar: Pillar) -> &'static str {
        match pillar {
            Pillar::Transparency => "Transparency",
            Pillar::Inspectability => "Inspectability",
            Pillar::Usability => "Usability",
            Pillar::Modifiability => "Modifiability",
        }
    }

    fn criterion(&self, criterion: Criterion) -> &'static str {
        match criterion {
            Criterion::T1 => "Architecture details",
            Criterion::T2 => "Training method and hyperparameters",
            Criterion::T3 => "Data sourcing and processing",
            Criterion::T4 => "Development decisions documented",
            Criterion::I1 => "Biases and limits can be evaluated",
            Criterion::I2 => "Code can be audited by component",
            Criterion::I3 => "Model card with performance",
            Criterion::U1 => "Servable without restrictions",
            Criterion::U2 => "Runs locally on open software",
            Criterion::M1 => "Source code to edit",
            Criterion::M2 => "Free to redistribute",
        }
    }

    fn outcome(&self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Unmet => "not met",
            Outcome::Partly => "partly met",
            Outcome::Met => "met",
        }
    }

    fn clause_head(&self, clause: Clause) -> String {
        let quality = clause.first().map_or("public", |need| quality(*need));
        if clause.len() > 1 { format!("one of these {quality}:") } else { format!("{quality}:") }
    }

    fn causes_heading(&self, level: Level) -> String {
        tradeoffs::causes_heading(level)
    }

    fn cause(&self, need: Need, release: &Release) -> String {
        let finding = frameworks::finding(release, &need);
        let found = self.finding(&finding);
        // What is withheld has no terms yet; what is partly out has.
        if !matches!(finding.reason, Reason::Partial | Reason::Gated)
            || need.license_is_met_by(release)
        {
            return found;
        }
        match release.license(need.artifact).filter(|license| !license.is_unlicensed()) {
            Some(license) => format!("{found}, and {}", objection(license, need.license)),
            None => format!("{found}, and without a license"),
        }
    }

    fn note(&self, note: four_level::Note, release: &Release) -> String {
        let base = || capitalize(&base_name(&release.base));
        match note {
            four_level::Note::BaseGrantsLess => {
                let stated = release.license(Artifact::Weights).map_or("", License::name);
                let license = release.base.license.as_ref().map_or("", License::name);
                format!(
                    "{stated} promises more than there is to give: {} is under {license}, whose \
                     terms go along.",
                    base_name(&release.base)
                )
            }
            four_level::Note::BaseUnlicensed => format!(
                "{} has no license stated here, so the verdict rests on terms that nobody has \
                 looked at.",
                base()
            ),
            four_level::Note::LicenseOnWithheld(artifact) => format!(
                "{}: it has a license but isn’t released, so the license has no effect.",
                self.artifact(artifact).title
            ),
        }
    }

    fn passed_terms(&self, base: &Base) -> String {
        let Some(license) = base.license.as_ref().filter(|license| !license.is_unlicensed()) else {
            return "Terms: no license is stated, so nobody has looked at them".to_owned();
        };
        format!("Terms: {}", terms(license.terms()))
    }

    fn passed_data(&self, base: &Base) -> String {
        match base.training_data {
            Availability::Public => "Training data: public".to_owned(),
            Availability::Gated => "Training data: gated".to_owned(),
            Availability::Partial => {
                "Training data: only partly released, so the model can’t be retrained from scratch"
                    .to_owned()
            }
            Availability::Withheld => {
                "Training data: not released, so the model can’t be retrained from scratch"
                    .to_owned()
            }
        }
    }

    fn in_effect(&self, release: &Release) -> String {
        format!("In effect: {}", terms(release.terms(Artifact::Weights)))
    }

    fn more(&self, count: usize) -> String {
        format!("{count} more")
    }

    fn protects(&self, protects: Protects) -> &'static str {
        tradeoffs::protects(protects)
    }

    fn costs(&self, costs: Costs) -> &'static str {
        tradeoffs::costs(costs)
    }

    fn goal(&self, goal: Goal) -> String {
        advice::goal(goal)
    }

    fn goal_owner(&self, goal: Goal) -> &'static str {
        advice::goal_owner(goal)
    }

    fn distance(&self, advice: &Advice) -> String {
        advice::distance(advice)
    }

    fn introduction(&self, advice: &Advice, shown: usize) -> String {
        advice::introduction(advice, shown)
    }

    fn change(&self, change: Change) -> String {
        advice::change(change)
    }

    fn apply_all(&self, count: usize) -> String {
        format!("Try all {}", advice::changes(count))
    }

    fn depends_on_judgment(&self) -> &'static str {
        advice::JUDGED
    }

    fn caveat(&self, caveat: Caveat, release: &Release) -> String {
        advice::caveat(caveat, release)
    }

    fn claim(&self, claim: Claim) -> &'static str {
        advice::claim(claim)
    }

    fn claim_answer(&self, answer: Answer) -> &'static str {
        advice::claim_answer(answer)
    }

    fn missing_for_claim(&self, goal: Goal) -> String {
        format!("What’s missing: {}", self.goal_owner(goal))
    }

    fn claim_reason(&self, checked: &Checked, release: &Release) -> String {
        advice::claim_reason(checked, release)
    }

    fn change_summary(&self, difference: &Difference<'_>) -> String {
        changes::change_summary(difference)
    }

    fn change_preview(&self, difference: &Difference<'_>) -> String {
        changes::change_preview(difference)
    }

    fn pillar_count(&self, pillar: Pillar, evaluation: &Evaluation) -> String {
        let met = evaluation.count(pillar, Outcome::Met);
        let partly = evaluation.count(pillar, Outcome::Partly);
        let of = pillar.criteria().count();
        if partly == 0 {
            format!("{met} of {of} met")
        } else {
            format!("{met} of {of} met, {partly} partly")
        }
    }

    fn class(&self, answer: Answer) -> &'static str {
        match answer {
            Answer::No => "closed",
            Answer::Unclear => "partial",
            Answer::Yes => "open",
        }
    }

    fn answer(&self, answer: Answer) -> &'static str {
        match answer {
            Answer::No => "not met",
            Answer::Unclear => "open to interpretation",
            Answer::Yes => "met",
        }
    }

    fn found(&self, found: &[LicenseInfo], query: &str) -> String {
        licenses::found(found, query)
    }

    fn framework(&self, framework: Framework) -> Named {
        let (name, about) = match framework {
            Framework::Mof => ("Model Openness Framework", "LF AI & Data, as its own tool rates"),
            Framework::Osaid => ("Open Source AI Definition", "Open Source Initiative"),
            Framework::OpenWeight => ("Open Weight Definition", "about the weights alone"),
            Framework::EuAiAct => {
                ("EU AI Act, open-source exemption", "Article 53(2), as the Commission reads it")
            }
            Framework::Osai => (
                "European Open Source AI Index",
                "Liesenfeld and Dingemanse; a score from 0 to 1, by the facts on this page",
            ),
        };
        Named { name, about }
    }

    fn about_framework(&self, framework: Framework) -> String {
        format!("{}.", self.framework(framework).about)
    }

    fn edition(&self, edition: Edition) -> String {
        let is_number = edition.version.starts_with(|c: char| c.is_ascii_digit());
        let version = if is_number { "Version " } else { "" };
        format!("{version}{}, {}", edition.version, edition.date)
    }

    fn verdict(&self, assessment: &Assessment) -> String {
        let class = assessment.rating.as_ref().and_then(|rating| rating.class);
        let verdict = match (assessment.framework, assessment.verdict) {
            (Framework::Mof, _) => match class {
                None => "No class",
                Some(mof::Class::III) => "Class III, Open Model",
                Some(mof::Class::II) => "Class II, Open Tooling",
                Some(mof::Class::I) => "Class I, Open Science",
            },
            (Framework::Osaid, Answer::Yes) => "Open source AI",
            (Framework::Osaid, _) => "Not open source AI",
            (Framework::OpenWeight, Answer::Yes) => "Open weights",
            (Framework::OpenWeight, _) => "Not open weights",
            (Framework::EuAiAct, Answer::Yes) => "Qualifies",
            (Framework::EuAiAct, Answer::Unclear) => "Unclear",
            (Framework::EuAiAct, Answer::No) => "Does not qualify",
            (Framework::Osai, _) => {
                return format!("{} of 1", osai::Score::total(assessment).text());
            }
        };
        verdict.to_owned()
    }

    fn because(&self, assessment: &Assessment, release: &Release) -> String {
        if let Some(rating) = &assessment.rating {
            let next = match rating.class {
                None => mof::Class::III,
                Some(mof::Class::III) => mof::Class::II,
                Some(_) => mof::Class::I,
            };
            let progress = rating.progress[next];
            return format!(
                "{} of {} components for Class {next:?} are released under licenses it accepts.",
                progress.included, progress.required
            );
        }
        if assessment.framework == Framework::Osai {
            let score = osai::Score::total(assessment);
            let means = osai::Category::ALL.map(|category| {
                let name = match category {
                    osai::Category::Availability => "availability",
                    osai::Category::Documentation => "documentation",
                    osai::Category::Access => "access",
                };
                format!("{name} {}", osai::Score::of_category(assessment, category).text())
            });
            return format!(
                "{} of its {} parameters are open, {} partial: {}. The score is the mean of all \
                 {}.",
                score.open,
                score.of,
                score.partial,
                join_list(&means, "and"),
                score.of
            );
        }
        let Some(check) = assessment.deciding() else {
            return "All its conditions are met.".to_owned();
        };
        let finding = check.findings.iter().find(|finding| finding.answer == check.answer);
        match (check.question, finding) {
            (Question::EuSystemicRisk, _) if check.answer == Answer::No => {
                "The exemption never covers models with systemic risk.".to_owned()
            }
            (Question::EuSystemicRisk, _) => {
                "Everything else is met. It depends on whether the model has systemic risk."
                    .to_owned()
            }
            (Question::OsaidData, _) if check.answer == Answer::Unclear => {
                "All three parts are met, the first through a description of the training data."
                    .to_owned()
            }
            // It is binary, so all that it asks for is the reason.
            (Question::OsaidData | Question::OsaidCode | Question::OsaidParameters, _) => {
                format!("Missing: {}.", asked(release, &assessment.missing))
            }
            (Question::EuArchitecture, _) => {
                "No public document describes how the model is built.".to_owned()
            }
            (_, Some(finding)) => {
                let name = self.artifact(finding.artifact).title;
                let judged = if check.answer == Answer::Unclear {
                    ", which is open to interpretation"
                } else {
                    ""
                };
                format!("{name}: {}{judged}.", self.finding(finding))
            }
            (_, None) => String::new(),
        }
    }

    fn printed(&self, day: &str, link: &str) -> String {
        format!("Printed on {}. The evaluation is at {link}", full_date(day))
    }

    fn short_reason(&self, assessment: &Assessment, release: &Release) -> String {
        short_reason::short_reason(assessment, release)
    }

    fn question(&self, question: Question) -> &'static str {
        match question {
            Question::MofClassIII => "Class III, Open Model",
            Question::MofClassII => "Class II, Open Tooling Model: all of Class III, and",
            Question::MofClassI => "Class I, Open Science Model: all of Class II, and",
            Question::OsaidData => {
                "Data information: open training data, or a complete description of it"
            }
            Question::OsaidCode => "Complete code, under licenses that the OSI has approved",
            Question::OsaidParameters => "Parameters under open terms",
            Question::OpenWeightRedistribution => "Free to redistribute (1)",
            Question::OpenWeightForm => "The weights as they are used, public (2)",
            Question::OpenWeightDerivedWorks => "Free to modify (3, 4)",
            Question::OpenWeightPersons => "For every person and group (5)",
            Question::OpenWeightFields => "For every field of endeavor (6)",
            Question::OpenWeightTerms => {
                "Terms that travel with the weights and are tied to nothing else (7 to 10)"
            }
            Question::EuAccess => "Anyone can get it freely (Guidelines, para. 79)",
            Question::EuUse => "Anyone may use it for anything (Guidelines, paras. 80, 83 and 84)",
            Question::EuModification => "It may be modified (Guidelines, para. 81)",
            Question::EuDistribution => {
                "It may be redistributed, modified or not (Guidelines, para. 82)"
            }
            Question::EuMonetization => {
                "It isn’t sold under another license (Guidelines, paras. 85–89)"
            }
            Question::EuArchitecture => "How it is built is public (Guidelines, paras. 90–92)",
            Question::EuUsage => "How to use it is public (Guidelines, paras. 90–92)",
            Question::EuSystemicRisk => "It has no systemic risk (Article 53(2))",
            Question::OsaiBaseData => "Base model data",
            Question::OsaiData => "End user model data",
            Question::OsaiBaseWeights => "Base model weights",
            Question::OsaiWeights => "End user model weights",
            Question::OsaiTrainingCode => "Training code, data processing included",
            Question::OsaiCodeDocumentation => "Code documentation",
            Question::OsaiHardware => "Hardware architecture and training setup",
            Question::OsaiPreprint => "Preprint, archived",
            Question::OsaiPaper => "Paper, peer-reviewed",
            Question::OsaiModelCard => "Model card",
            Question::OsaiDatasheet => "Datasheet, or the AI Act’s summary of the training content",
            Question::OsaiLicenses => "Open licenses for weights, training code and data",
        }
    }

    fn finding(&self, finding: &Finding) -> String {
        let license = finding.license.as_ref();
        match (finding.reason, license) {
            (Reason::Withheld, _) => "not released".to_owned(),
            (Reason::Partial, _) => "only partly released".to_owned(),
            (Reason::Gated, _) => "gated (access has to be granted)".to_owned(),
            (Reason::Unlicensed, _) | (Reason::License(_), None) => "no license".to_owned(),
            (Reason::Out, _) | (Reason::Licensed, None) => "public".to_owned(),
            (Reason::NotNeeded, _) => "none listed, so none counts".to_owned(),
            (Reason::Licensed, Some(license)) => license.name().to_owned(),
            (Reason::License(need), Some(license)) => objection(license, need),
            (Reason::BaseWithheld, _) => "not released for its base".to_owned(),
            (Reason::BasePartial, _) => "only partly released for its base".to_owned(),
            (Reason::BaseGated, _) => "gated for its base".to_owned(),
            (Reason::BaseLicense(_), None) => "its base has no license".to_owned(),
            (Reason::BaseLicense(need), Some(license)) => {
                format!("its base’s license {}", objection(license, need))
            }
        }
    }

    fn progress(&self, progress: mof::Progress) -> String {
        let percent = progress.percent();
        format!("{} of {}, {percent:.0} %", progress.included, progress.required)
    }

    fn remark(&self, note: Note, release: &Release) -> String {
        let license = |artifact: Artifact| release.license(artifact).map_or("", License::name);
        let id = |artifact: Artifact| release.license(artifact).map_or("", License::id);
        let title = |artifact: Artifact| self.artifact(artifact).title;
        match note {
            Note::MofSpelling(artifact) => format!(
                "{}: its tool compares ids letter by letter and takes {} for no open license. \
                 Spelled {}, it would count.",
                title(artifact),
                license(artifact),
                id(artifact)
            ),
            Note::MofList(artifact) => format!(
                "{}: {} is open, but not on the list of its tool.",
                title(artifact),
                license(artifact)
            ),
            Note::MofType(artifact) => format!(
                "{}: {} is open, but the framework recommends others for {}. This does not \
                 change the class.",
                title(artifact),
                license(artifact),
                match artifact.artifact_type() {
                    Some(crate::release::ArtifactType::Code) | None => "code",
                    Some(crate::release::ArtifactType::Data) => "data",
                    Some(crate::release::ArtifactType::Document) => "documents",
                }
            ),
            Note::MofPartial(artifact) => format!(
                "{}: {}. The framework’s files can’t express that, so it doesn’t count.",
                title(artifact),
                match release[artifact].availability {
                    Availability::Gated => "gated",
                    _ => "partly released",
                }
            ),
            Note::MofBase => "Its tool looks at the stated license alone. The base’s restricts \
                              the weights as well."
                .to_owned(),
            Note::MofPaper => "The research paper stands in for the technical report.".to_owned(),
            Note::MofStopped => "Its tool counts nothing toward a class until the one below is \
                                 complete."
                .to_owned(),
            Note::OsaidDescription => {
                "The training data is not all openly licensed, so the verdict rests on its \
                 description. Whether that is complete is open to interpretation."
                    .to_owned()
            }
        }
    }

    fn caution(&self, framework: Framework) -> Option<&'static str> {
        (framework == Framework::EuAiAct).then_some(
            "This is not legal advice. The exemption lifts the duty to keep technical \
             documentation; a copyright policy and a summary of the training content are \
             still required.",
        )
    }

    fn differences(&self, release: &Release, assessments: &[Assessment]) -> Vec<String> {
        let holds = |one: &&Assessment| one.verdict == Answer::Yes;
        let holders: Vec<&Assessment> = assessments.iter().filter(holds).collect();
        let mut sentences = Vec::new();
        for stricter in assessments {
            if stricter.missing.is_empty() {
                continue;
            }
            let others: Vec<String> = holders
                .iter()
                .filter(|one| one.framework != stricter.framework)
                .map(|one| match one.rating.as_ref().and_then(|rating| rating.class) {
                    Some(class) => format!("Class {class:?} of {}", with_article(one.framework)),
                    None => with_article(one.framework).to_owned(),
                })
                .collect();
            if others.is_empty() {
                continue;
            }
            let who = with_article(stricter.framework);
            let who = match stricter.rating.as_ref().map(|rating| rating.class) {
                None => capitalize(who),
                Some(None) => format!("For Class III, {who}"),
                Some(Some(mof::Class::III)) => format!("For Class II, {who}"),
                Some(Some(_)) => format!("For Class I, {who}"),
            };
            let verb = if others.len() > 1 { "do" } else { "does" };
            sentences.push(format!(
                "{who} asks for {}; {} {verb} not.",
                asked(release, &stricter.missing),
                join_list(&others, "and"),
            ));
        }
        sentences.extend(use_policy(assessments));
        sentences
    }

    fn about(&self, about: &LicenseInfo, license: &License) -> Vec<String> {
        licenses::about(about, license)
    }

    fn license_summary(&self, about: &LicenseInfo, license: &License) -> String {
        self.about(about, license).join(" ")
    }

    fn license_conditions(&self, about: &LicenseInfo, license: &License) -> String {
        self.about(about, license).get(1..).unwrap_or_default().join(" ")
    }

    fn differs_from_catalog(
        &self,
        artifact: Artifact,
        release: &Release,
        catalog: &Release,
    ) -> String {
        let [entered, catalog] = [release, catalog].map(|release| fact(release, artifact));
        format!("{entered} (catalog: {catalog})")
    }

    fn condition(&self, condition: Condition) -> &'static str {
        licenses::condition(condition)
    }

    fn body(&self, body: Body) -> &'static str {
        licenses::body(body)
    }
}

/// How far an artifact is out, and under which license.
fn fact(release: &Release, artifact: Artifact) -> String {
    let availability = release[artifact].availability;
    let out = English.availability(availability);
    match release.license(artifact) {
        Some(license) if availability > Availability::Withheld => format!("{out}, {license}"),
        _ => out.to_owned(),
    }
}

/// A use policy is where the definitions say no and the Act leaves it open.
fn use_policy(assessments: &[Assessment]) -> Option<String> {
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
        format!(
            "{} rules out the use policy of {license}; under {} that is open to \
             interpretation.",
            capitalize(with_article(Framework::OpenWeight)),
            with_article(Framework::EuAiAct)
        )
    })
}
