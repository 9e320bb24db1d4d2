no-version = The link doesn’t say which version it is (v=1).
other-version = The link was made by another version of this page (v={ $version }). We read what we know.
nothing-listed = The link lists nothing as released. Did you copy all of it?
too-long = The link is too long; we read only its beginning.
unknown-key = We don’t recognize “{ $key }”. It stays in the link.
unknown-artifact = “{ $id }” isn’t an item we rate, so we ignored it.
unknown-answer = “{ $answer }” is neither yes nor no, so we ignored it.
unknown-claim = “{ $claim }” isn’t a claim we can check, so we ignored it.
repaired = The link was altered in transit; we repaired it.
ends-early = The link ends early. Did you copy all of it?
ends-at = The link ends at “{ $word }”. Did you copy all of it?
about-link = About this link: { $notices }
about-link-more = About this link: { $notices } And { $count } more.
