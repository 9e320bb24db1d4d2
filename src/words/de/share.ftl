## Feste Texte

share = Diese Bewertung teilen
import = Modellkarte oder Link einlesen
saved = In diesem Browser gespeichert
close = Schließen
link = Link
with-sources = Links zu den Quellen aufnehmen
compare = Mit anderen Modellen vergleichen
copy-link = Link kopieren
system-share = Teilen …
formats = Andere Formate
copy = Kopieren
not-copied = Ihr Browser hat das Kopieren nicht zugelassen. Der Text ist markiert: Drücken Sie Strg+C oder Cmd+C.
save-svg = SVG speichern
save-png = PNG speichern
save-png2 = PNG speichern, doppelt so groß
save-file = Datei speichern
too-long-for-qr = Der Link ist zu lang für einen QR-Code. Lassen Sie die Links zu den Quellen weg.
not-drawn = Ihr Browser konnte das Bild nicht zeichnen. Speichern Sie stattdessen das SVG.
drop-file = Legen Sie hier eine Datei ab, wählen Sie eine aus, oder fügen Sie ihren Text ein: eine Modellkarte, YAML des Model Openness Framework, CycloneDX oder SPDX 3 als JSON, eine hier gespeicherte Datei oder einen Link. Sie wird in Ihrem Browser gelesen und nicht verschickt.
choose-file = Datei auswählen
paste = Text oder Link
read = Einlesen
reading = Wird gelesen …
save = Diese Bewertung speichern
search = Suchen
rename = Name
open = Öffnen
delete = Löschen
restore = Rückgängig
save-all = Alle als Datei speichern
delete-all = Alle löschen
nothing-saved = Noch ist nichts gespeichert. Bewertungen, die Sie ersetzen, werden hier von selbst abgelegt.
not-saved = Ihr Browser kann das nicht speichern: Sein Speicher ist voll oder abgeschaltet. Speichern Sie stattdessen eine Datei.
try-changes = Änderungen ausprobieren
size = Größe
theme = Farbschema
when-entry-changes = Wenn sich unser Eintrag ändert
follow-entry = Auch ändern
keep-as-today = So lassen wie heute
allow-switching = Leser dürfen Änderungen ausprobieren
yes = Ja
no = Nein
platforms = Was passt zu meiner Seite?
documentation = Dokumentation
badge = Abzeichen
badge-place = Wohin kommt es?

## Tabellen

head-release = Modell
head-notices = Hinweise
head-text = Text
head-license = Lizenz
head-grants = Erlaubt
head-restrictions = Einschränkungen
license-not-known = nicht bekannt

table-head-part = Teil
table-head-item = Posten
table-head-value = Wert
table-head-terms = Lizenz oder Ausgabe
table-head-reason = Grund oder Quelle
table-head-model = Modell
table-head-developer = Entwickler
table-head-released = Erschienen
table-head-evaluated = Bewertet
table-head-link = Link
table-head-verdict = Ergebnis
table-head-artifact = Bestandteil
table-head-base = Aufgebaut auf

## Formate

form-element = Widget
    .about = Für Seiten, die Skripte zulassen. Passt sich dem Aussehen Ihrer Seite an und lädt, wenn man dorthin scrollt.
form-frame = Rahmen
    .about = Für Seiten, die Rahmen zulassen, aber keine Skripte.
form-linked-badge = Abzeichen in HTML
    .about = Ein Bild, das hierher führt. Es braucht weder Skripte noch Rahmen.
form-markdown = Markdown
    .about = Für einen Beitrag oder eine Modellkarte.
form-html = HTML
    .about = Für eine Webseite.
form-text = Nur Text
    .about = Für eine Nachricht.
form-shields-badge = Abzeichen in Markdown
    .about = Hugging Face zeigt SVG-Bilder von den meisten Seiten nicht; deshalb zeichnet shields.io dieses, ähnlich wie unten. Es hat keine Striche für die Stufe.
form-readme-badge = Abzeichen in Markdown
    .about = Ein Bild, das hierher führt. Die Striche am Ende sind die Stufe.
form-badge = Abzeichen
    .about = Ein Bild zum Hochladen, ohne Link.
form-card = Karte
    .about = Für soziale Netze, 1200 × 630.
form-qr = QR-Code
    .about = Der Link, für Papier und Folien.
form-json = JSON
    .about = Für Programme. Sie können es hier wieder einlesen.
form-mof-yaml = MOF YAML
    .about = Für das Model Openness Tool. Was nur teilweise veröffentlicht ist, fehlt: Das Format hat dafür kein Wort.
form-cyclone-dx = CycloneDX
    .about = Für eine Stückliste: das Modell, seine Lizenzen, seine Daten und diese Bewertung. Sie können sie hier wieder einlesen.
form-citation = Quellenangabe
    .about = Ein Verweis mit Datum und Ausgaben.
form-bib-tex = BibTeX
    .about = Ein Verweis für LaTeX.
form-csv = Tabelle (CSV)
    .about = Für eine Tabellenkalkulation: alle Bestandteile, Ergebnisse, Gründe und Quellen.
form-checklist = Checkliste
    .about = Was als Nächstes zu veröffentlichen ist, als Aufgabenliste in Markdown für ein Issue oder ein README.

## Größen, Farbschemata, Orte

size-badge = Abzeichen
size-card = Karte
size-full = Ganze Seite

theme-auto = Wie meine Seite
theme-light = Hell
theme-dark = Dunkel

platform-word-press = WordPress
    .about = Nehmen Sie einen Block „Individuelles HTML“, wenn Ihr Konto ungefiltertes HTML veröffentlichen darf, wie das von Administratoren und Redakteuren; sonst das Abzeichen.
platform-ghost = Ghost
    .about = Fügen Sie das Widget in eine HTML-Karte ein.
platform-substack = Substack
    .about = nimmt kein HTML an: Fügen Sie das Bild ein und verlinken Sie es.
platform-medium = Medium
    .about = nimmt kein HTML an: Fügen Sie das Bild ein und verlinken Sie es.
platform-hugging-face = Hugging Face
    .about = Eine Modellkarte nimmt keine Skripte an: Nehmen Sie das Abzeichen für ein Modellportal.
platform-git-hub = GitHub
    .about = Ein README nimmt keine Skripte an: Nehmen Sie das Abzeichen für ein Repository.

badge-place-hub = Ein Modellportal
badge-place-repository = Ein Repository
badge-place-website = Eine Website oder ein Blog
badge-place-elsewhere = Woanders

## Was geteilt wird

summary-of = { $name }: { $verdict }
summary-by = { $name } von { $producer }: { $verdict }
verdict-line = { $label }, { $number } ({ $level })
short-verdict-of = { $label }, { $number }
badge-name = Offenheit
badge-says = Offenheit: { $verdict }
badge-says-of = { $description }. { $name }
link-text = Bewertung ansehen und Änderungen ausprobieren
post-of = { $summary }. { $headline } { $link }
post-with-base = { $summary }. { $headline } { $base }. { $link }
byline-and-base = { $byline }. { $base }
followed-badge = Wie offen { $name } ist, laut Openness Meter
frame-of = Openness Meter: { $name }
checklist = Was als Nächstes zu veröffentlichen ist
checklist-of = Was als Nächstes zu veröffentlichen ist: { $name }
nothing-to-release = Nichts: Jede Definition ist erfüllt, soweit weitere Veröffentlichungen das bewirken können.
cited = { $summary }. Openness Meter, { DATETIME($day) }, nach seiner vierstufigen Skala; bewertet auch nach { $editions }. { $link }
citation-note = Bewertung nach der vierstufigen Skala von Openness Meter; die Adresse enthält sie ganz
copied = Kopiert: { $what }, { $characters } Zeichen.
evaluations = { $count ->
    [one] 1 Bewertung
   *[other] { $count } Bewertungen
}
evaluations-of = { $shown } von { $all } Bewertungen
evaluations-saved = { $count ->
    [one] 1 Bewertung gespeichert.
   *[other] { $count } Bewertungen gespeichert.
}
evaluations-deleted = { $count ->
    [one] 1 Bewertung gelöscht.
   *[other] { $count } Bewertungen gelöscht.
}
saved-name = „{ $name }“ gespeichert.
deleted-name = „{ $name }“ gelöscht.
open-name = Öffnen: { $name }
delete-name = Löschen: { $name }
