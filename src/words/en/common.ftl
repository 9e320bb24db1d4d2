## Fixed texts

title = Openness Meter
find = Find a model
find-placeholder = Model name, Hugging Face address, or link
import = File or text …
examples = Try
rate-your-own = Rate your own
name = Model name
producer = Developer
release = What’s been released
verdict = Verdict
undo = Undo
reset = Reset
license-for-all = Default license
licenses-by-type = Different licenses for code, data or documents
about-license = About this license
own-license = License for this item
no-license = no license
source = Source
license-on-withheld = Not released, so its license has no effect.
no-base = Built on another model?
behind-gate = All of it, once terms are accepted or access is granted
scale-of-levels = Openness, from closed to fully open
dismiss = Dismiss
not-persisted = Your browser can’t save your work. Copy the link before you close this page.
replaced-release = Your work from last time could not be read, so an example is shown instead. What was stored has been kept.
unnamed = Unnamed model
loading = Loading …
not-loaded = This part of the page failed to load. Reload to try again.

## Artifacts: as the head of a row, within a sentence, in a list that begins a clause, and what each is. `grammar` is what grammar makes of it: `plural`, `feminine`.

artifact-weights = Weights
    .within = weights
    .listed = weights
    .about = final model parameters
    .grammar = plural
artifact-checkpoints = Checkpoints
    .within = checkpoints
    .listed = checkpoints
    .about = parameters saved during training
    .grammar = plural
artifact-architecture = Architecture
    .within = model architecture
    .listed = model architecture
    .about = the code that defines the network
    .grammar = {""}
artifact-metadata = Metadata
    .within = model metadata
    .listed = model metadata
    .about = training configuration and hyperparameters
    .grammar = {""}
artifact-inference-code = Inference code
    .within = inference code
    .listed = inference code
    .about = runs the model to get answers
    .grammar = {""}
artifact-training-code = Training code
    .within = training code
    .listed = training code
    .about = produces the weights
    .grammar = {""}
artifact-data-code = Data code
    .within = data processing code
    .listed = data processing code
    .about = collects, filters and cleans the data
    .grammar = {""}
artifact-evaluation-code = Evaluation code
    .within = evaluation code
    .listed = evaluation code
    .about = runs the benchmarks
    .grammar = {""}
artifact-libraries = Libraries
    .within = supporting libraries
    .listed = supporting libraries
    .about = tools that the code needs
    .grammar = plural
artifact-training-data = Training data
    .within = training data
    .listed = training data
    .about = what the model learned from
    .grammar = {""}
artifact-evaluation-data = Evaluation data
    .within = evaluation data
    .listed = evaluation data
    .about = what the model was tested on
    .grammar = {""}
artifact-sample-outputs = Sample outputs
    .within = sample outputs
    .listed = sample outputs
    .about = examples of what the model says
    .grammar = plural
artifact-model-card = Model card
    .within = model card
    .listed = model card
    .about = intended use, performance and limits
    .grammar = {""}
artifact-data-card = Data card
    .within = data card
    .listed = data card
    .about = where the data comes from, and what is in it
    .grammar = {""}
artifact-technical-report = Technical report
    .within = technical report
    .listed = technical report
    .about = how the model was built
    .grammar = {""}
artifact-research-paper = Research paper
    .within = research paper
    .listed = research paper
    .about = the findings, in full
    .grammar = {""}
artifact-evaluation-results = Evaluation results
    .within = evaluation results
    .listed = evaluation results
    .about = scores on benchmarks
    .grammar = plural
artifact-development-log = Development log
    .within = development log
    .listed = development log
    .about = decisions and training runs as they happened
    .grammar = {""}
artifact-code-documentation = Code documentation
    .within = code documentation
    .listed = code documentation
    .about = how to build, use and change the code
    .grammar = {""}
artifact-training-setup = Training setup
    .within = training setup
    .listed = training setup
    .about = hardware, duration, cost and software of the training
    .grammar = {""}
artifact-hosted-access = Hosted access
    .within = hosted access
    .listed = hosted access
    .about = an API or app that anyone can sign up for
    .grammar = plural
artifact-local-runtime = Local runtime
    .within = local runtime
    .listed = local runtime
    .about = runs on one’s own machine on open software alone
    .grammar = {""}

## Groups of artifacts

group-model = Model
group-code = Code
group-data = Data
group-documents = Documents
group-running = Running it

## The license for a type of artifact

artifact-type-code = License for code
artifact-type-data = License for data and weights
artifact-type-document = License for documents

## Availability within a sentence

availability-withheld = not released
availability-partial = partial
availability-gated = gated
availability-public = public

## Availability on the control that sets it

availability-option-withheld = Not released
availability-option-partial = Partial
availability-option-gated = Gated
availability-option-public = Public

## Levels

level-closed = Closed
    .about = weights not released
level-limited = Limited
    .about = weights available, with conditions
level-modifiable = Modifiable
    .about = open to change and sharing
level-radical = Radical
    .about = fully open: all code and data public

## Labels

label-closed = Closed
label-restricted-weights = Restricted weights
label-open-weights = Open weights
label-open-source = Open source

## What a license has

restriction-non-commercial = a ban on commercial use
restriction-research-only = a limit to research use
restriction-use-policy = a use policy
restriction-cap = a cap on users or revenue
restriction-no-derivatives = a ban on sharing modified versions
restriction-no-redistribution = a ban on redistribution
restriction-separate-commercial-license = a separate license for commercial use
restriction-parties-excluded = a list of excluded parties

## The answer

answer-closed = Not open source.
answer-restricted-weights = Not open source.
answer-open-weights = Open weights, not open source.
answer-open-source = Open source.

## Labels within a sentence

badge-label-closed = closed
badge-label-restricted-weights = restricted weights
badge-label-open-weights = open weights
badge-label-open-source = open source

## Lists and sentences

colon = :{" "}
list-separator = ,{" "}
list-and = {" "}and{" "}
list-or = {" "}or{" "}
clause-list-separator = ,{" "}
clause-list-and = {" "}and{" "}
clause-separator = ;{" "}
sentence-separator = {" "}
decimal-mark = .
sentence = { $clause }.

## Dates

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-of-year = { $month } { $year }
# $day (Number)
day-of-month = { $month } { $day }, { $year }

## A release and its verdict

built-on-base = Built on { $name }, { $license }
built-on-unlicensed = Built on { $name }, license not stated
another-model = another model
# $public (Number)
# $of (Number)
public-count = { $public } of { $of } public
facts-checked = Facts checked { DATETIME($day) }
title-of-page = { $name }: { $label } · Openness Meter
grants-nothing = No license: nobody may use, modify or share it.
grants-all = Open: anyone may use, modify and share it for any purpose.
grants-some = Restricted: it has { $restrictions }.
grants-unknown = Unknown license, so treated as restricted.
read-as = Read as { $id }. { $grants }
default-license = { $license } (default)
# $number (Number)
# $of (Number)
number-of-level = Level { $number } of { $of }
# $number (Number)
# $of (Number)
number-of-level-within = level { $number } of { $of }
meter-says = { $level }, { $label }, { $next }
# $met (Number)
# $of (Number)
conditions-met = { $met } of { $of } conditions for { $level } met
top-of-scale = The top of the scale
headline-of = { $answer } { $reasons }
origin-of = { $producer }, { $date }
file-saved = Saved as { $file }.

## Why a release is rated as it is

weights-hosted = The weights are not released: the model can be used only through a service.
weights-withheld = The weights are not released.
weights-public = The weights can be downloaded
weights-public-but = The weights can be downloaded, but { $objection }
weights-gated = The weights can be downloaded only once access is granted
weights-gated-and = The weights can be downloaded only once access is granted, and { $objection }
weights-partial = The weights are only partly released
weights-partial-and = The weights are only partly released, and { $objection }
unlicensed-weights = no license says what may be done with them
license-has = their license, { $license }, has { $restrictions }
license-unknown = the terms of their license, { $license }, are unknown here
base-unlicensed = { $base } comes without a license
base-has = { $base } ({ $license }) has { $restrictions }
base-unknown = the terms of { $base }, under { $license }, are unknown here
its-base = its base
its-base-named = its base { $name }
open-weights-but = Anyone may use, modify and share the weights, but { $missing }.
all-open = All code and data are public under open licenses: anyone can audit the model and retrain it from scratch.
retrainable = Enough is public under open licenses to retrain it from scratch. A full audit would need more: { $missing }.
# $count (Number)
more-artifacts = { $count } more artifacts

## What is missing. `$names` are artifacts, `$count` is 1 if they are one thing to grammar, and `$gender` is theirs.

# $gender (Gender)
missing-not-released = { $count ->
    [one] the { $names } is not released
   *[other] the { $names } are not released
}
# $gender (Gender)
missing-partial = { $count ->
    [one] the { $names } is only partly released
   *[other] the { $names } are only partly released
}
missing-gated = { $count ->
    [one] the { $names } is gated
   *[other] the { $names } are gated
}
missing-not-open = { $count ->
    [one] the { $names } is not openly licensed
   *[other] the { $names } are not openly licensed
}
# $gender (Gender)
missing-base-not-released = { $count ->
    [one] the { $names } is not released for its base
   *[other] the { $names } are not released for its base
}
# $gender (Gender)
missing-base-partial = { $count ->
    [one] the { $names } is only partly released for its base
   *[other] the { $names } are only partly released for its base
}
missing-base-gated = { $count ->
    [one] the { $names } is gated for its base
   *[other] the { $names } are gated for its base
}
