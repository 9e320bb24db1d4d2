## Fixed texts

share = Share this evaluation
import = Import a model card or link
saved = Saved in this browser
close = Close
link = Link
with-sources = Include source links
compare = Compare with other models
copy-link = Copy link
system-share = Share …
formats = Other formats
copy = Copy
not-copied = Your browser didn’t allow copying. The text is selected: press Ctrl+C or Cmd+C.
save-svg = Save SVG
save-png = Save PNG
save-png2 = Save PNG, double size
save-file = Save file
too-long-for-qr = The link is too long for a QR code. Leave out the source links.
not-drawn = Your browser couldn’t draw the picture. Save the SVG instead.
drop-file = Drop a file here, choose one, or paste its text: a model card, YAML of the Model Openness Framework, CycloneDX or SPDX 3 as JSON, a file saved here, or a link. It is read in your browser and goes nowhere.
choose-file = Choose a file
paste = Text or link
read = Read
reading = Reading …
save = Save this evaluation
search = Search
rename = Name
open = Open
delete = Delete
restore = Undo
save-all = Save all as a file
delete-all = Delete all
nothing-saved = Nothing is saved yet. Evaluations you replace are saved here automatically.
not-saved = Your browser can’t save this: its storage is full or turned off. Save a file instead.
try-changes = Try changes
size = Size
theme = Theme
when-entry-changes = If our catalog entry changes
follow-entry = Change with it
keep-as-today = Keep as it is today
allow-switching = Let readers try changes
yes = Yes
no = No
platforms = Which one for my site?
documentation = Documentation
badge = Badge
badge-place = Where will it go?

## Heads of tables

head-release = Release
head-notices = Notices
head-text = Text
head-license = License
head-grants = Grants
head-restrictions = Restrictions
license-not-known = not known

table-head-part = Part
table-head-item = Item
table-head-value = Value
table-head-terms = License or edition
table-head-reason = Reason or source
table-head-model = Model
table-head-developer = Developer
table-head-released = Released
table-head-evaluated = Evaluated
table-head-link = Link
table-head-verdict = Verdict
table-head-artifact = Artifact
table-head-base = Built on

## Forms in which an evaluation is passed on

form-element = Widget
    .about = For sites that allow scripts. Matches your site’s look, and loads when readers scroll to it.
form-frame = Frame
    .about = For sites that allow frames but no scripts.
form-linked-badge = Badge in HTML
    .about = An image that links here. It needs no scripts and no frames.
form-markdown = Markdown
    .about = For a post or a model card.
form-html = HTML
    .about = For a web page.
form-text = Plain text
    .about = For a message.
form-shields-badge = Badge in Markdown
    .about = Hugging Face doesn’t show SVG images from most sites, so shields.io draws this one, much as below. It has no marks for the level.
form-readme-badge = Badge in Markdown
    .about = An image that links here. The marks at the end are the level.
form-badge = Badge
    .about = An image to upload yourself, without a link.
form-card = Card
    .about = For social networks, 1200 × 630.
form-qr = QR code
    .about = The link, for paper and slides.
form-json = JSON
    .about = For programs. You can import it here again.
form-mof-yaml = MOF YAML
    .about = For the Model Openness Tool. Partly released items are left out: the format has no word for them.
form-cyclone-dx = CycloneDX
    .about = For a bill of materials: the model, its licenses, its data and this evaluation. You can import it here again.
form-citation = Citation
    .about = A reference with its date and editions.
form-bib-tex = BibTeX
    .about = A reference for LaTeX.
form-csv = Table (CSV)
    .about = For a spreadsheet: every item, verdict, reason and source.
form-checklist = Checklist
    .about = What to release next, as a task list in Markdown for an issue or a README.

## Sizes

size-badge = Badge
size-card = Card
size-full = Full

## Themes

theme-auto = Match my site
theme-light = Light
theme-dark = Dark

## Places where people write

platform-word-press = WordPress
    .about = use a Custom HTML block if your account may post unfiltered HTML, as administrators and editors can; otherwise, the badge.
platform-ghost = Ghost
    .about = paste the widget into an HTML card.
platform-substack = Substack
    .about = doesn’t take HTML: add the picture and link it.
platform-medium = Medium
    .about = doesn’t take HTML: add the picture and link it.
platform-hugging-face = Hugging Face
    .about = a model card takes no scripts: use the badge for a model hub.
platform-git-hub = GitHub
    .about = a README takes no scripts: use the badge for a repository.

## Where a badge is to stand

badge-place-hub = A model hub
badge-place-repository = A repository
badge-place-website = A website or blog
badge-place-elsewhere = Somewhere else

## What is shared

summary-of = { $name }: { $verdict }
summary-by = { $name } by { $producer }: { $verdict }
verdict-line = { $label }, { $number } ({ $level })
short-verdict-of = { $label }, { $number }
badge-name = openness
badge-says = Openness: { $verdict }
badge-says-of = { $description }. { $name }
link-text = See the evaluation and try changes
post-of = { $summary }. { $headline } { $link }
post-with-base = { $summary }. { $headline } { $base }. { $link }
byline-and-base = { $byline }. { $base }
followed-badge = How open { $name } is, by Openness Meter
frame-of = Openness Meter: { $name }
checklist = What to release next
checklist-of = What to release next: { $name }
nothing-to-release = Nothing: every definition is met as far as releasing more can meet it.
cited = { $summary }. Openness Meter, { DATETIME($day) }, by its four-level scale; also rated under { $editions }. { $link }
citation-note = Evaluation by the Openness Meter’s four-level scale; the address holds all of it
# $characters (Number)
copied = Copied: { $what }, { $characters } characters.
evaluations = { $count ->
    [one] 1 evaluation
   *[other] { $count } evaluations
}
# $shown (Number)
# $all (Number)
evaluations-of = { $shown } of { $all } evaluations
evaluations-saved = { $count ->
    [one] 1 evaluation saved.
   *[other] { $count } evaluations saved.
}
evaluations-deleted = { $count ->
    [one] 1 evaluation deleted.
   *[other] { $count } evaluations deleted.
}
saved-name = Saved “{ $name }”.
deleted-name = Deleted “{ $name }”.
open-name = Open: { $name }
delete-name = Delete: { $name }
