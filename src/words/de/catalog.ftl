## Feste Texte

document-title = KI-Modelle: Wie offen ist welches? · Openness Meter
description = KI-Modelle, nach denen gefragt wird: wie offen jedes ist, mit einem Link zur Quelle jeder Angabe. Finden, vergleichen und sehen, wie sich Offenheit verändert hat.
heading = Modelle
home = Openness Meter
find = Nach Name oder Entwickler suchen
kind = Art
level = Stufe
label = Bezeichnung
meets = Erfüllt (evtl.)
sort = Reihenfolge
any = alle
no-match = Kein Modell passt zu diesen Filtern.
show-all = Alle zeigen
compare = Vergleichen
open = Kopie bearbeiten
facts = Angaben und Quellen
license-for = Standardlizenz
verdicts = Ergebnisse
pillars = Säulen
artifacts = Was veröffentlicht ist
only-differing = Nur Unterschiede zeigen
same = Hier gibt es keine Unterschiede.
families = Eine Modellfamilie vergleichen
strip-legend = Jede Reihe zeigt von links nach rechts: Modell, Code, Daten, Dokumente, Betrieb. Ein volles Quadrat ist öffentlich, ein halbes teilweise oder zugangsbeschränkt, ein leeres nicht veröffentlicht.
follow-family = Eine Linie ziehen durch
no-family = keine Familie
timeline-title = Wie offen KI-Modelle sind
timeline-description = Jedes Modell am Tag seines Erscheinens, im Band seiner Stufe. Die vier Balken sind seine Säulen. Über jedem Band: wie viele Modelle des Jahres diese Stufe haben.
timeline-legend = Balken von links: Transparenz, Prüfbarkeit, Nutzbarkeit, Veränderbarkeit
save-svg = Als SVG speichern
save-png = Als PNG speichern
save-csv = Tabelle speichern (CSV)
copy-table = Tabelle kopieren
copy-link = Link kopieren
copy-embed = Code zum Einbetten kopieren
copy-frame = Code mit iframe kopieren (ohne Skript)
copied = Kopiert.
not-copied = Ihr Browser hat das Kopieren nicht zugelassen. Der Text ist markiert: Kopieren Sie ihn von Hand.
not-drawn = Ihr Browser konnte das Bild nicht zeichnen.
missing = Einige Modelle aus diesem Link stehen nicht im Katalog.
no-script = Suche, Vergleich und Zeitachse brauchen JavaScript. Die ganze Liste lässt sich trotzdem lesen.
unsupported = Ihr Browser kann diese Seite nicht ausführen (WebAssembly ist aus), deshalb lässt sie sich nicht durchsuchen. Die ganze Liste lässt sich trotzdem lesen.
not-loaded = Ein Teil der Seite wurde nicht geladen, deshalb lässt sie sich nicht durchsuchen. Die ganze Liste lässt sich trotzdem lesen.
released = Erschienen
remove = Entfernen
few-to-compare = Wählen Sie zwei bis sechs Modelle aus der Liste oder unten eine Modellfamilie.
comparison-full = Sie vergleichen sechs Modelle; mehr passen nicht. Entfernen Sie eines, um ein anderes aufzunehmen.
maker = Entwickler
your-evaluation = Ihre Bewertung
has-public = Öffentlich
since = Erschienen seit
training-compute = Rechenaufwand des Trainings
operations = { $digits } × 10{ $exponent } Gleitkommaoperationen
changes = Was sich geändert hat
downloads = Alle Angaben mit ihren Quellen:
download-csv = Tabelle (CSV)
download-json = JSON
correct = Korrektur vorschlagen
correction-sent = Von hier aus wird nichts verschickt. So beginnt Ihre Nachricht:
send-correction = Schreiben
copy-correction = Kopieren

## Arten, Reihenfolgen, Ansichten

kind-text = Text
kind-code = Code
kind-image = Bild
kind-speech = Sprache
kind-video = Video
kind-embeddings = Embeddings

sort-level = offenste zuerst
sort-date = neueste zuerst
sort-name = nach Namen

tab-list = Liste
tab-compare = Vergleich
tab-timeline = Zeitachse

## Wie eine Angabe geprüft wurde

verified-by-page = Seite des Entwicklers
verified-by-repository = Repository
verified-by-card = Datensatzkarte
verified-by-copy = gespeicherte Kopie
verified-by-index = Modellindex
verified-by-unverified = noch nicht geprüft
checked-on = { $how }, geprüft am { DATETIME($day) }

## Titel

title-of-tab = Modelle: { $tab } · Openness Meter
title-of-finding = { $finding } · Openness Meter
models-rated = { $count ->
    [0] { $models } KI-Modelle, nach Offenheit bewertet. Jede Angabe führt zu ihrer Quelle.
    [1] { $models } KI-Modelle, nach Offenheit bewertet. Jede Angabe führt zu ihrer Quelle; eine ist noch daran zu prüfen.
   *[other] { $models } KI-Modelle, nach Offenheit bewertet. Jede Angabe führt zu ihrer Quelle; { $count } sind noch daran zu prüfen.
}

## Eine Korrektur

correction-subject-of = Korrektur: { $name }, { $fact }
correction-entry = Eintrag: { $name } ({ $id })
correction-fact = Angabe: { $fact }
correction-source = Quelle: { $source } ({ $checked })
correction-note = Anmerkung: { $note }
correction-right = Was richtig ist:
correction-address = Die Adresse, die es zeigt:

## Die Liste

all-models = { $count } Modelle
models-of = { $shown } von { $all } Modellen
strip-public = Öffentlich: { $names }
strip-gated = zugangsbeschränkt: { $names }
strip-partial = teilweise: { $names }
strip-nothing = Nichts veröffentlicht
not-yet-checked = { $count ->
    [one] 1 Angabe noch nicht geprüft
   *[other] { $count } Angaben noch nicht geprüft
}
compare-release = Vergleichen: { $name }
facts-of-release = Angaben und Quellen: { $name }
remove-release = Entfernen: { $name }

## Ein Vergleich

number-word = { $number ->
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
   *[other] vielen
}
number-word-start = { $number ->
    [2] Zwei
    [3] Drei
    [4] Vier
    [5] Fünf
    [6] Sechs
   *[other] Viele
}
meets-alone = Es erfüllt eine Definition von Open Source
meets-not-alone = Es erfüllt keine Definition von Open Source
meets-neither = Keines der beiden erfüllt eine Definition von Open Source
meets-both = Beide erfüllen eine Definition von Open Source
meets-none = Keines von { $of } erfüllt eine Definition von Open Source
meets-all = Alle { $of } erfüllen eine Definition von Open Source
meets-one = Eines von { $of } erfüllt eine Definition von Open Source
meets-some = { $some } von { $of } erfüllen eine Definition von Open Source
nothing-compared = Nichts
too-many-to-compare = Dieser Link vergleicht { $chosen } Modelle. Gezeigt werden die ersten { $shown }; entfernen Sie einige, um die anderen zu sehen.
called = Darf man es „{ $claim }“ nennen?
level-named = { $number }: { $level }
pillar-met-of = { $pillar }: { $met } von { $of }
timeline-release = { $name }, { $producer }, { $date }: { $level }, { $label }. { $pillars }
timeline-share = { $count } von { $of }
