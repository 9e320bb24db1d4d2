## Fixed texts

choices = What to open
catalog-loading = Loading the list of models …
catalog-failed = The list of models did not load. Check your connection, then type on to try again.
open-link = Open this link
opens-link = Shows the evaluation that it holds
starts-blank = Starts with nothing released; you say what is out
not-in-frame = Models are not looked up from within another page. Open Openness Meter by itself.
other-address = Only addresses of models on Hugging Face can be looked up. For another site, paste the text of the model card.
in-catalog = This model is in our catalog, where every fact has its source.
open-entry = Open it from the catalog

## Choices

entry-of = { $origin }. Opens its rating from the catalog
look-up = Look up { $id }
looks-up = Asks { $host } for this model; nothing else is sent
rate = Rate “{ $name }” yourself
# $of (Number)
found-models = { $found ->
    [0] None of the { $of } models in the catalog is called that. You can also paste an address on Hugging Face.
   *[other] { $found } of { $of } models in the catalog
}
# $of (Number)
newest-models = The newest of { $of } models in the catalog. Type to find another.

## Looking a model up

no-such-model = { $host } has no public model called { $id }. It may be misspelled, or private: the site does not say which. Nothing on the page was changed.
too-many-requests = { $host } has had too many requests from your network. Try again in five minutes. Nothing on the page was changed.
unreachable = { $host } can’t be reached. Check your connection, and try again. Nothing on the page was changed.
answered-error = { $host } answered with an error ({ $status }). Try again later. Nothing on the page was changed.
renamed = You asked for { $asked }. The site answers with { $answered }, which may be another model.
use-with-base = Load it, with the code of { $base }
base-in-catalog = Its base, { $base }, is in our catalog. If the model runs on the same code, its architecture and inference code are as public as those of { $base }.
