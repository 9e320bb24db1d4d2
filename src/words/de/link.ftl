no-version = Der Link sagt nicht, welche Fassung er hat (v=1).
other-version = Der Link stammt von einer anderen Fassung dieser Seite (v={ $version }). Gelesen wurde, was bekannt ist.
nothing-listed = Nach diesem Link ist nichts veröffentlicht. Haben Sie ihn ganz kopiert?
too-long = Der Link ist zu lang; gelesen wurde nur der Anfang.
unknown-key = „{ $key }“ ist nicht bekannt. Es bleibt im Link.
unknown-artifact = „{ $id }“ wird hier nicht bewertet und wurde übergangen.
unknown-answer = „{ $answer }“ heißt weder ja noch nein und wurde übergangen.
unknown-claim = „{ $claim }“ lässt sich hier nicht prüfen und wurde übergangen.
repaired = Der Link wurde unterwegs verändert; er ist repariert.
ends-early = Der Link endet zu früh. Haben Sie ihn ganz kopiert?
ends-at = Der Link endet bei „{ $word }“. Haben Sie ihn ganz kopiert?
about-link = Zu diesem Link: { $notices }
about-link-more = Zu diesem Link: { $notices } Und { $count } weitere.
