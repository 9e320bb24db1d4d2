## Fixed texts

document-title = AI models: how open is each? · Openness Meter
description = AI models that people ask about, how open each is, and a link to the source of every fact. Find them, compare them, and see how openness has changed.
heading = Models
home = Openness Meter
find = Find by name or developer
kind = Type
level = Level
label = Label
meets = Meets, or may meet
sort = Order
any = any
no-match = No models match these filters.
show-all = Show all
compare = Compare
open = Edit a copy
facts = Facts and sources
license-for = Default license
verdicts = Verdicts
pillars = Pillars
artifacts = What has been released
only-differing = Show differences only
same = There are no differences here.
families = Compare a model family
strip-legend = Each strip shows, from left to right: model, code, data, documents, running it. A full square is public, half a square partial or gated, an empty one not released.
follow-family = Draw a line through
no-family = no family
timeline-title = How open AI models are
timeline-description = Each model at its release date, in the band of its level. The four bars are its pillars. At the top of each band: how many of the year’s models are at this level.
timeline-legend = Bars, from left: transparency, inspectability, usability, modifiability
save-svg = Save as SVG
save-png = Save as PNG
save-csv = Save table (CSV)
copy-table = Copy table
copy-link = Copy link
copy-embed = Copy embed code
copy-frame = Copy iframe code (no script)
copied = Copied.
not-copied = Your browser didn’t allow copying. The text is selected: copy it by hand.
not-drawn = Your browser couldn’t draw the picture.
missing = Some models in this link aren’t in the catalog.
no-script = Searching, comparing and the timeline need JavaScript. The full list still works.
unsupported = Your browser can’t run this page (WebAssembly is off), so you can’t search it. The full list still works.
not-loaded = Part of this page failed to load, so you can’t search it. The full list still works.
released = Released
remove = Remove
few-to-compare = Choose two to six models from the list, or a model family below.
comparison-full = You are comparing six models, which is the most that fit. Remove one to add another.
maker = Developer
your-evaluation = Your evaluation
has-public = Public
since = Released since
training-compute = Training compute
operations = { $digits } × 10{ $exponent } floating-point operations
changes = What has changed
downloads = All facts with their sources:
download-csv = table (CSV)
download-json = JSON
correct = Suggest a correction
correction-sent = Nothing is sent from here. This is what your message begins with:
send-correction = Write it
copy-correction = Copy it

## Kinds of models

kind-text = text
kind-code = code
kind-image = image
kind-speech = speech
kind-video = video
kind-embeddings = embeddings

## Orders

sort-level = most open first
sort-date = newest first
sort-name = by name

## Tabs

tab-list = List
tab-compare = Compare
tab-timeline = Timeline

## How a fact was checked

verified-by-page = developer’s page
verified-by-repository = repository
verified-by-card = data set card
verified-by-copy = stored copy
verified-by-index = index of models
verified-by-unverified = not yet checked
checked-on = { $how }, checked { DATETIME($day) }

## Titles

title-of-tab = Models: { $tab } · Openness Meter
title-of-finding = { $finding } · Openness Meter
models-rated = { $count ->
    [0] { $models } AI models, rated for openness. Every fact links to its source.
    [1] { $models } AI models, rated for openness. Every fact links to its source; one has yet to be checked against it.
   *[other] { $models } AI models, rated for openness. Every fact links to its source; { $count } have yet to be checked against it.
}

## A correction

correction-subject-of = Correction: { $name }, { $fact }
correction-entry = Entry: { $name } ({ $id })
correction-fact = Fact: { $fact }
correction-source = Source: { $source } ({ $checked })
correction-note = Note: { $note }
correction-right = What is right:
correction-address = The address that shows it:

## The list

# $count (Number)
all-models = { $count } models
# $shown (Number)
# $all (Number)
models-of = { $shown } of { $all } models
strip-public = Public: { $names }
strip-gated = gated: { $names }
strip-partial = partly: { $names }
strip-nothing = Nothing released
not-yet-checked = { $count ->
    [one] 1 fact not yet checked
   *[other] { $count } facts not yet checked
}
compare-release = Compare: { $name }
facts-of-release = Facts and sources: { $name }
remove-release = Remove: { $name }

## A comparison

number-word = { $number ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
   *[other] many
}
number-word-start = { $number ->
    [2] Two
    [3] Three
    [4] Four
    [5] Five
    [6] Six
   *[other] Many
}
meets-alone = It meets a definition of open source
meets-not-alone = It doesn’t meet a definition of open source
meets-neither = Neither of the two meets a definition of open source
meets-both = Both meet a definition of open source
meets-none = None of the { $of } meets a definition of open source
meets-all = All { $of } meet a definition of open source
meets-one = One of { $of } meets a definition of open source
meets-some = { $some } of { $of } meet a definition of open source
nothing-compared = Nothing
# $chosen (Number)
# $shown (Number)
too-many-to-compare = This link compares { $chosen } models. The first { $shown } are shown; remove some to see the others.
called = May it be called “{ $claim }”?
level-named = { $number }: { $level }
# $of (Number)
pillar-met-of = { $pillar }: { $met } of { $of }
timeline-release = { $name }, { $producer }, { $date }: { $level }, { $label }. { $pillars }
# $count (Number)
# $of (Number)
timeline-share = { $count } of { $of }
