## Fixed texts

base = Its base
descent = What its base passes on
base-about = The model that this one was tuned, merged or distilled from. Its terms go along with the weights, and data that it withholds is missing here as well.
base-name = Its name
base-license = License of its weights
base-weights = Its weights
base-data = Its training data
base-remove = Not built on another model
frameworks = How each definition rates it
scale = Four-level scale
pillars = How the rating was reached
differences = Where the definitions disagree
text = Read the text
systemic-risk = Does the model have systemic risk? The law presumes it above 10²⁵ floating-point operations of training compute. No license says so. Our catalog answers where the training compute is known; you can answer otherwise.
yes = Yes
no = No
unknown = I don’t know
unknown-license = Not a recognized license. Check its terms.
licenses = Licenses
why = Why
protects = Benefits of this choice
costs = Drawbacks of this choice
one-of = one of
advice = What would make it more open
top-of-all = Nothing: it is at the top of every definition.
always-these = In any case:
and-one-of = and one of these:
do-these = One of these:
claim = Check a claim: the developer calls it …
no-claim = No claim
in-catalog = From the catalog
as-in-catalog = All facts match the catalog.
not-as-catalog = Your changes
restore-catalog = Discard changes
catalog-facts = Facts and sources

## Pillars

pillar-transparency = Transparency
pillar-inspectability = Inspectability
pillar-usability = Usability
pillar-modifiability = Modifiability

## Criteria

criterion-t1 = Architecture details
criterion-t2 = Training method and hyperparameters
criterion-t3 = Data sourcing and processing
criterion-t4 = Development decisions documented
criterion-i1 = Biases and limits can be evaluated
criterion-i2 = Code can be audited by component
criterion-i3 = Model card with performance
criterion-u1 = Servable without restrictions
criterion-u2 = Runs locally on open software
criterion-m1 = Source code to edit
criterion-m2 = Free to redistribute

## Outcomes of criteria

outcome-unmet = not met
outcome-partly = partly met
outcome-met = met

## Classes of the European index

parameter-no = closed
parameter-unclear = partial
parameter-yes = open

## Answers

answer-no = not met
answer-unclear = open to interpretation
answer-yes = met

## Frameworks

framework-mof = Model Openness Framework
    .about = LF AI & Data, as its own tool rates
framework-osaid = Open Source AI Definition
    .about = Open Source Initiative
framework-open-weight = Open Weight Definition
    .about = about the weights alone
framework-eu-ai-act = EU AI Act, open-source exemption
    .about = Article 53(2), as the Commission reads it
framework-osai = European Open Source AI Index
    .about = Liesenfeld and Dingemanse; a score from 0 to 1, by the facts on this page

## What the frameworks ask

question-mof-class3 = Class III, Open Model
question-mof-class2 = Class II, Open Tooling Model: all of Class III, and
question-mof-class1 = Class I, Open Science Model: all of Class II, and
question-osaid-data = Data information: open training data, or a complete description of it
question-osaid-code = Complete code, under licenses that the OSI has approved
question-osaid-parameters = Parameters under open terms
question-open-weight-redistribution = Free to redistribute (1)
question-open-weight-form = The weights as they are used, public (2)
question-open-weight-derived-works = Free to modify (3, 4)
question-open-weight-persons = For every person and group (5)
question-open-weight-fields = For every field of endeavor (6)
question-open-weight-terms = Terms that travel with the weights and are tied to nothing else (7 to 10)
question-eu-access = Anyone can get it freely (Guidelines, para. 79)
question-eu-use = Anyone may use it for anything (Guidelines, paras. 80, 83 and 84)
question-eu-modification = It may be modified (Guidelines, para. 81)
question-eu-distribution = It may be redistributed, modified or not (Guidelines, para. 82)
question-eu-monetization = It isn’t sold under another license (Guidelines, paras. 85–89)
question-eu-architecture = How it is built is public (Guidelines, paras. 90–92)
question-eu-usage = How to use it is public (Guidelines, paras. 90–92)
question-eu-systemic-risk = It has no systemic risk (Article 53(2))
question-osai-base-data = Base model data
question-osai-data = End user model data
question-osai-base-weights = Base model weights
question-osai-weights = End user model weights
question-osai-training-code = Training code, data processing included
question-osai-code-documentation = Code documentation
question-osai-hardware = Hardware architecture and training setup
question-osai-preprint = Preprint, archived
question-osai-paper = Paper, peer-reviewed
question-osai-model-card = Model card
question-osai-datasheet = Datasheet, or the AI Act’s summary of the training content
question-osai-licenses = Open licenses for weights, training code and data

## Claims

claim-open-source = open source
claim-open-source-ai = open source AI
claim-open-weights = open weights
claim-open = open
claim-openly-available = openly available
claim-free-for-research = free for research

## What became of a claim

claim-answer-yes = Supported
claim-answer-unclear = Open to interpretation
claim-answer-no = Not supported

## What a license requires of you

condition-credit = to credit the authors
condition-notice = to keep its notices
condition-state-changes = to say what was changed
condition-share-alike = to share modified versions under the same license
condition-pass-on-terms = to pass its limits on to every recipient
condition-show-name = to show its name on what is built with it
condition-output-limit = not to improve other models with its outputs

## Who accepts a license

body-osi = OSI-approved
body-fsf = FSF-free
body-open-data = on the list of open data licenses

## What a state protects

protects-property = The developer’s intellectual property, and its lead over those who would copy it.
protects-control = The developer’s terms: all use goes through its service, so it can enforce them.
protects-terms = The developer’s say in who uses the model, and for what.
protects-data = Training data that may be sensitive or under copyright.
protects-know-how = The developer’s know-how in training such a model.
protects-use = Wide use: anyone can run, fine-tune and share it without asking.
protects-science = Audits, reproduction and development that need nobody’s permission.

## What a state costs

costs-access = Small organizations and independent researchers are shut out.
costs-terms = Those who can’t accept the terms, or aren’t let in, are shut out.
costs-audit = Outsiders can’t fully audit it for bias, safety and robustness.
costs-tracing = Problems can’t be traced to their cause, and only a few can retrain it.
costs-recall = What is public can’t be recalled, whatever comes to light.
costs-privacy = Public training data can expose personal data.
costs-work = The developer has more work: everything must be cleared, cleaned and maintained.

## An artifact after “asks for”

asked-weights = weights
asked-checkpoints = checkpoints
asked-architecture = the model architecture
asked-metadata = model metadata
asked-inference-code = inference code
asked-training-code = training code
asked-data-code = data processing code
asked-evaluation-code = evaluation code
asked-libraries = supporting libraries
asked-training-data = training data
asked-evaluation-data = evaluation data
asked-sample-outputs = sample outputs
asked-model-card = a model card
asked-data-card = a data card
asked-technical-report = a technical report
asked-research-paper = a research paper
asked-evaluation-results = evaluation results
asked-development-log = development log
asked-code-documentation = code documentation
asked-training-setup = training setup
asked-hosted-access = hosted access
asked-local-runtime = local runtime

## An artifact after “release”

released-weights = the weights
released-checkpoints = the checkpoints
released-architecture = the model architecture
released-metadata = the model metadata
released-inference-code = the inference code
released-training-code = the training code
released-data-code = the data processing code
released-evaluation-code = the evaluation code
released-libraries = the supporting libraries
released-training-data = the training data
released-evaluation-data = the evaluation data
released-sample-outputs = the sample outputs
released-model-card = a model card
released-data-card = a data card
released-technical-report = a technical report
released-research-paper = a research paper
released-evaluation-results = the evaluation results
released-development-log = a development log
released-code-documentation = the code documentation
released-training-setup = the training setup
released-hosted-access = hosted access
released-local-runtime = a local runtime

## Frameworks within a sentence, at its start, and in a few words

framework-within-mof = the Model Openness Framework
    .start = The Model Openness Framework
    .short = MOF
framework-within-osaid = the Open Source AI Definition
    .start = The Open Source AI Definition
    .short = Open Source AI Definition
framework-within-open-weight = the Open Weight Definition
    .start = The Open Weight Definition
    .short = Open Weight Definition
framework-within-eu-ai-act = the EU AI Act’s exemption
    .start = The EU AI Act’s exemption
    .short = EU exemption
framework-within-osai = the European index
    .start = The European index
    .short = European index

## Verdicts, by themselves and within a sentence

mof-none = No class
mof-none-within = no class
mof-iii = Class III, Open Model
mof-ii = Class II, Open Tooling
mof-i = Class I, Open Science
open-source-ai = Open source AI
open-source-ai-within = open source AI
not-open-source-ai = Not open source AI
not-open-source-ai-within = not open source AI
open-weights = Open weights
open-weights-within = open weights
not-open-weights = Not open weights
not-open-weights-within = not open weights
qualifies = Qualifies
qualifies-within = qualifies
unclear = Unclear
unclear-within = unclear
does-not-qualify = Does not qualify
does-not-qualify-within = does not qualify
score-of-one = { $score } of 1
verdict-of = { $framework }: { $verdict }

## Why

# $count (Number)
more = { $count } more
all-met = All its conditions are met.
progress-to-class = { $included } of { $required } components for Class { $class } are released under licenses it accepts.
# $included (Number)
# $required (Number)
progress-of = { $included } of { $required }, { $percent } %
index-score = { $open } of its { $of } parameters are open, { $partial } partial: availability { $availability }, documentation { $documentation } and access { $access }. The score is the mean of all { $of }.
has-systemic-risk = The exemption never covers models with systemic risk.
depends-on-risk = Everything else is met. It depends on whether the model has systemic risk.
by-description = All three parts are met, the first through a description of the training data.
missing-of = Missing: { $missing }.
no-description = No public document describes how the model is built.
found-of = { $artifact }: { $finding }.
found-of-judged = { $artifact }: { $finding }, which is open to interpretation.
found-withheld = not released
found-partial = only partly released
found-gated = gated (access has to be granted)
found-unlicensed = no license
found-public = public
found-none-needed = none listed, so none counts
found-base-withheld = not released for its base
found-base-partial = only partly released for its base
found-base-gated = gated for its base
found-base-unlicensed = its base has no license
found-base-license = its base’s license { $objection }
found-and = { $finding }, and { $objection }
found-and-unlicensed = { $finding }, and without a license
not-approved = { $license } is not approved by the Open Source Initiative
not-on-mof-list = { $license } is not on the list of the framework’s tool
not-recognized = { $license } isn’t a license we recognize
license-has = { $license } has { $restrictions }

## Why, in a few words

short-complete = all components released
short-progress = { $included } of { $required } for Class { $class }
short-score = { $open } of { $of } open, { $partial } partial
short-osaid = data information, code and weights are open
short-open-weight = open license, weights public
short-all-met = all conditions met
short-systemic-risk = has systemic risk
short-depends-on-risk = depends on systemic risk
short-by-description = depends on the description of the data
short-no-description = no description of the model
short-withheld = { $artifact } not released
short-partial = { $artifact } only in part
short-gated = { $artifact } gated
short-of-base = base: { $reason }
short-unlicensed = no license
short-another-license = another license
short-not-approved = license not approved by the OSI
short-not-listed = license not on its list
short-unknown-license = unknown license

## What a license has, in a word or two

short-restriction-non-commercial = non-commercial use only
short-restriction-research-only = research only
short-restriction-use-policy = use policy
short-restriction-cap = user or revenue cap
short-restriction-no-derivatives = no modified versions
short-restriction-no-redistribution = no redistribution
short-restriction-separate-commercial-license = separate commercial license
short-restriction-parties-excluded = excluded parties

## Where definitions disagree

asks-for = { $count ->
    [one] { $who } asks for { $missing }; { $others } does not.
   *[other] { $who } asks for { $missing }; { $others } do not.
}
class-asks-for = { $count ->
    [one] For Class { $class }, the Model Openness Framework asks for { $missing }; { $others } does not.
   *[other] For Class { $class }, the Model Openness Framework asks for { $missing }; { $others } do not.
}
of-class = Class { $class } of the Model Openness Framework
of-base = the { $artifact } of the model it is built on
open-data-or-description = open training data or a full description of it
another-license-for = another license for { $artifacts }
and-for = { $wanted }, and for { $licenses }
rules-out-policy = { $definition } rules out the use policy of { $license }; under { $act } that is open to interpretation.

## Remarks

note-base-grants-less = { $license } promises more than there is to give: { $base } is under { $terms }, whose terms go along.
note-base-unlicensed = { $base } has no license stated here, so the verdict rests on terms that nobody has looked at.
note-license-on-withheld = { $artifact }: it has a license but isn’t released, so the license has no effect.
remark-mof-spelling = { $artifact }: its tool compares ids letter by letter and takes { $license } for no open license. Spelled { $id }, it would count.
remark-mof-list = { $artifact }: { $license } is open, but not on the list of its tool.
remark-mof-type = { $artifact }: { $license } is open, but the framework recommends others for { $covered }. This does not change the class.
remark-mof-partial = { $artifact }: partly released. The framework’s files can’t express that, so it doesn’t count.
remark-mof-gated = { $artifact }: gated. The framework’s files can’t express that, so it doesn’t count.
remark-mof-base = Its tool looks at the stated license alone. The base’s restricts the weights as well.
remark-mof-paper = The research paper stands in for the technical report.
remark-mof-stopped = Its tool counts nothing toward a class until the one below is complete.
remark-osaid-description = The training data is not all openly licensed, so the verdict rests on its description. Whether that is complete is open to interpretation.
not-legal-advice = This is not legal advice. The exemption lifts the duty to keep technical documentation; a copyright policy and a summary of the training content are still required.
about-of = { $about }.
version-number = Version { $version }, { $date }
version-name = { $version }, { $date }
printed-on = Printed on { DATETIME($day) }. The evaluation is at { $link }

## The line of descent

terms-of = Terms: { $terms }
terms-unstated = Terms: no license is stated, so nobody has looked at them
in-effect-of = In effect: { $terms }
terms-none = no license
terms-unknown = not known here
terms-free = free to use, change and share
data-public = Training data: public
data-gated = Training data: gated
data-partial = Training data: only partly released, so the model can’t be retrained from scratch
data-withheld = Training data: not released, so the model can’t be retrained from scratch

## Causes

clause-public = public:
clause-partial = at least partly released:
clause-pass-on = redistributable:
clause-open = public, openly licensed:
one-public = one of these public:
one-partial = one of these at least partly released:
one-pass-on = one of these redistributable:
one-open = one of these public, openly licensed:
# $number (Number)
not-yet-level = Why it isn’t level { $number }, { $level }
at-the-top = It has reached the top of the scale.
# $met (Number)
# $of (Number)
met-of-pillar = { $met } of { $of } met
# $met (Number)
# $of (Number)
# $partly (Number)
met-of-pillar-partly = { $met } of { $of } met, { $partly } partly

## Goals

# $number (Number)
goal-level = { $level }, level { $number } of 4
goal-class-iii = Class III, Open Model
goal-class-ii = Class II, Open Tooling Model
goal-class-i = Class I, Open Science Model
goal-mof = Model Openness Framework
goal-osaid = Open source AI
goal-open-weight = Open weights
goal-eu = Qualifies for the exemption
goal-index = All twelve parameters open
goal-access = Anyone can get the weights
goal-research = Anyone may use the weights for research
owner-access = The weights, and who can get them
owner-research = The license of the weights
changes = { $count ->
    [0] no change
    [one] 1 change
   *[other] { $count } changes
}
out-of-reach = out of reach
depends = depends
would-not-settle = Releasing more wouldn’t settle this.
one-change = This one change is enough.
# $ways (Number)
one-change-of = One change is enough; there are { $ways } to choose from.
changes-needed = { $count ->
    [2] Both changes are needed.
   *[other] All { $count } changes are needed.
}
# $count (Number)
# $ways (Number)
ways-needed = { $count } changes are needed. There are { $ways } ways to do it.
first-shown = { $count ->
    [1] One of them is shown.
   *[other] The first { $count } are shown.
}
release-some = Release at least some of { $artifact }
release-gated = Release { $artifact } to whoever asks
release-all = Release { $artifact }
withdraw = Withdraw { $artifact }
license-under = License { $covered } under { $license }
everything = everything
apply-all = { $count ->
    [0] Try all no change
    [one] Try all 1 change
   *[other] Try all { $count } changes
}
rests-on-judgment = This rests on a complete description of the training data, which is open to interpretation.
caveat-risk = By the answer given, the model has systemic risk. The exemption never covers such models.
caveat-risk-unknown = It depends on whether the model has systemic risk. The page asks that under the EU AI Act.
caveat-base-terms = { $base } is under { $license }, and its terms go along. It would have to be openly licensed, which is up to its developer.
caveat-base-data = The training data of { $base } would have to be public, which is up to its developer.
caveat-base-weights = The weights of { $base } would have to be public, which is up to its developer.
caveat-gate = { $count ->
    [0] As it stands, it is open to interpretation whether the exemption allows the gate. Checks of identity are fine if they shut nobody out.
    [one] With only 1 change, it is open to interpretation whether the exemption allows the gate. Checks of identity are fine if they shut nobody out.
   *[other] With only { $count } changes, it is open to interpretation whether the exemption allows the gate. Checks of identity are fine if they shut nobody out.
}
caveat-terms = { $count ->
    [0] As it stands, it is open to interpretation whether the exemption allows the terms of { $license }.
    [one] With only 1 change, it is open to interpretation whether the exemption allows the terms of { $license }.
   *[other] With only { $count } changes, it is open to interpretation whether the exemption allows the terms of { $license }.
}

## What a license covers

covered-code = all code
covered-data = all data and the weights
covered-document = all documents
recommended-code = code
recommended-data = data
recommended-document = documents

## Claims

missing-for = What’s missing: { $owner }
neither-supports = Neither { $one } nor { $other } supports this claim.
support-claim = { $count ->
    [one] { $definitions } supports this claim
   *[other] { $definitions } support this claim
}
leave-open = { $count ->
    [one] { $definitions } leaves it open, since it rests on a description of the training data
   *[other] { $definitions } leave it open, since it rests on a description of the training data
}
do-not = { $count ->
    [one] { $definitions } doesn’t
   *[other] { $definitions } don’t
}
do-not-support = { $count ->
    [one] { $definitions } doesn’t support this claim
   *[other] { $definitions } don’t support this claim
}
index-asks-too = { $reason } The European index’s definition of open source AI also asks for training data that is fully shared and openly licensed, which this isn’t.
claimed-gated = the weights are gated, so it depends on who gets them
claimed-partial = the weights are only partly released, so it depends on what is missing
claimed-withheld = The weights aren’t released, so nobody can get them.
claimed-unlicensed = The weights come without a license, so nobody may use them.
claimed-public = The weights are public: anyone can get them.
claimed-research = The weights are public, under a license that allows research.
research-not-ruled-out = Research is not ruled out, but { $reasons }.
excludes-parties = { $license } excludes named parties
reasons-and = , and{" "}
by-label = the label of the four-level scale
by-level = the level { $level } of the four-level scale
by-class = Class { $class } of the Model Openness Framework { $version }
by-framework = { $framework } { $version }
by-words = what the words say

## What a change does

now-at = Now { $place }
no-rating-changes = No rating changes. { $cause }.
with-cause = { $results }. { $cause }.
# $count (Number)
pillars-changed = { $count } of 4 pillars changed
# $count (Number)
verdicts-changed = { $count } verdicts changed
would-change = Would change: { $what }.
would-change-nothing = Would change nothing.
from-to = { $what } { $from } → { $to }
changes-level = level { $from } → { $to }
changes-label = label { $from } → { $to }
# $from (Number)
# $met (Number)
# $of (Number)
changes-conditions = { $from } → { $met } of { $of } conditions for { $level }
# $met (Number)
# $of (Number)
# $from (Number)
conditions-were = { $met } of { $of } conditions for { $level } (was { $from })
changes-criterion = “{ $criterion }” { $from } → { $to }
# $met (Number)
# $of (Number)
met-of = { $met } of { $of }
place-of = { $label }, { $level }
start-of = { $name }: { $place }.
set-to = { $what }: { $to }
the-artifact = the { $artifact }
no-license-for = No license for { $covered }
license-for = License for { $covered }: { $license }
license-removed = License for { $covered } removed
risk-yes = Systemic risk: yes
risk-no = Systemic risk: no
risk-unknown = Systemic risk: not known
built-on-nothing = Built on: nothing
base-changed = Base changed
built-on-name = Built on { $name }
changes-made = { $count ->
    [0] no change made
    [one] 1 change made
   *[other] { $count } changes made
}

## Licenses

requires-you = Requires you { $conditions }.
accepted-by = { $bodies }.
spdx-not-approved = On the SPDX list, but not approved as open by OSI, FSF or Open Definition.
spdx-deprecated = SPDX now uses a different ID.
type-to-search = Type to search all SPDX and model hub licenses.
not-found = Not a recognized license, so treated as restricted.
or-type-another = Or type any other license.
fact-licensed = { $availability }, { $license }
differs = { $entered } (catalog: { $catalog })
