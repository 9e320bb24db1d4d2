## What something is written as

file-format-link = a link to an evaluation
file-format-json = a file saved here
file-format-mof-yaml = YAML of the Model Openness Framework
file-format-model-card = a model card
file-format-cyclone-dx = CycloneDX
file-format-spdx = SPDX 3
file-format-hub = a model hub’s answer
file-format-osai = YAML of the European Open Source AI Index (osai-index.eu)

## Fixed texts

stated = Stated
nothing-stated = Nothing is stated as released.
inferred = Inferred
warnings = Please check
unknown = Unknown
license = Default license
apply = Load everything
apply-stated = Load stated facts only
not-read = This can’t be imported

## What something was inferred from

basis-open-inference-code = its inference code is open, and its weights are public
basis-card-of-weights = a card of this form stands beside the weights
basis-model-on-hub = as a rule, a model on the hub has its weights there
basis-card-metadata = the hub shows the metadata of its card
basis-maybe-gated = it doesn’t say whether access must be requested
basis-closed-to-places = people in some places can’t download it
basis-gated = access requires a request
basis-download = a download link is given
basis-described = named, but no download found
basis-in-file = the file has it
basis-address = a link is given
basis-open-library = an open library runs it
basis-code-of-library = the open library that runs it has the code
basis-cited = a paper is cited
basis-reassembled = can be rebuilt with a script

## What was read

base-from-catalog = The catalog has { $base }, which this is built on: its license and data count, too.
read-as-format = Read as { $format }.
heading-of-file = { $file }: { $heading }
title-by = { $name }, { $producer }
licensed = { $availability }, { $license }
inferred-from = { $fact } ({ $basis })
inferred-of = { $artifact }: { $availability } (inferred: { $basis }).
not-mentioned = The file doesn’t mention { $artifacts }. These count as not released unless you change them.
# $count (Number)
several = { $count } models
# $count (Number)
save-all = Save all { $count } in this browser
# $line (Number)
# $column (Number)
at-line = Line { $line }, character { $column }
at-place = { $place }: { $text }

## What is odd

other-version = We don’t know version “{ $version }” of the format; we read it anyway.
more-models = { $count ->
    [one] It has 1 more model; we read the first.
   *[other] It has { $count } more models; we read the first.
}
several-licenses = Several licenses: all are taken to apply, “{ $licenses }”.
concluded = Someone concluded another license, “{ $license }”; the declared one counts.
overruled = This property says “{ $value }”, but the file’s own field says otherwise. The field counts.
wrong-kind = This is not what the key is for; it is left out.
data-without-license = Not all of the { $data } has a license of its own, and the model’s does not cover it.
based-on = Based on “{ $model }”. This file doesn’t cover the base model.
fine-tuned = Fine-tuned from “{ $model }”. This file doesn’t cover the base model.
quantized = Quantized from “{ $model }”. This file doesn’t cover the base model.
merged = Merged from “{ $model }” and others. This file doesn’t cover the base model.
adapter = An adapter for “{ $model }”. This file doesn’t cover the base model.
closed-to-union = People in the European Union can’t download it.
closed-to = People in some places can’t download it: “{ $place }”.
disabled = The hub has disabled the repository, so nothing can be downloaded.
private = The repository is private, so nobody outside can download anything.
no-weights = No weights are among its files.
published-score = The index gives { $score } and calls the licenses { $class }. By its published rules, these facts give { $ours }, with licenses { $our-class }.
left-out = { $count ->
    [one] 1 item of the list isn’t a model; it is left out.
   *[other] { $count } items of the list aren’t models; they are left out.
}

## YAML of the Model Openness Framework

key-missing = `{ $key }` is missing or empty.
key-unknown = The format has no key `{ $key }`; it is kept.
key-repeated = The key stands here twice; the last one counts.
key-odd = This is no key; it and its value are dropped.
key-not-text = `{ $key }` is a number or a truth value; it is read as text.
key-wrong = This is not what `{ $key }` is for.
component-unknown = The framework has no component “{ $name }”; it is kept and does not count.
component-repeated = { $artifact } is listed twice; the last one counts.
component-not-there = { $artifact }: the license says that it isn’t included, so it counts as not released.
respelled = “{ $name }” is read as { $id }.
terms-unknown = We don’t know the terms of “{ $name }”, so it is treated as restricted.
other-framework = “{ $found }” is not what this format is for; it is read all the same.
origin-given = The file gives “{ $origin }” as the model’s origin. If it was built on that model, say so under “Built on”.
runs-locally = The format cannot say whether the model runs locally on open software; that is inferred from its open inference code.
tag-ignored = The tag is ignored.
second-document = The file has more than one document; only the first is read.

## What cannot be read

# $size (Number)
too-large = The file is too large: we read up to { $size } kB.
not-utf8 = The file isn’t UTF-8 text.
not-yaml = The file isn’t valid YAML here.
nested-too-deeply = The file is nested too deeply.
too-many-references = The file has too many repeated references.
no-release = The file has no `release` with keys and values.
is-empty = It is empty.
json-cut-off = This JSON is cut off.
json-too-deep = This JSON is nested too deeply.
json-invalid = The file isn’t valid JSON here.
other-kind = We can’t read this. Paste a model card, MOF YAML, CycloneDX, SPDX 3 or a link made here.
no-model-in-cyclonedx = components: There is no component of the type “machine-learning-model”.
no-model-in-spdx = @graph: There is no element of the type “ai_AIPackage”.
no-model-in-block = The block at the top doesn’t describe a model: no license, data or tags.
hub-data-set = This is a model hub’s answer for a data set, not for a model.
hub-app = This is a model hub’s answer for an app, not for a model.
hub-error = The model hub answered with an error: “{ $why }”.
old-spdx = spdxVersion: { $version } knows no AI models; SPDX 3.0 does.
refused = { $error } Nothing on the page was changed.

## Objects from programs

must-be-object = this must be an object
must-be-text = this must be text
no-such-key = there is no such key
no-such-artifact = there is no artifact `{ $id }`
no-such-claim = there is no claim `{ $id }`
neither-true-nor-false = this is neither true nor false
no-such-version = there is no such version
unknown-framework = framework: there is no framework `{ $id }`
