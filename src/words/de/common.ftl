## Feste Texte

title = Openness Meter
find = Modell suchen
find-placeholder = Modellname, Hugging-Face-Adresse oder Link
import = Datei oder Text …
examples = Beispiele
rate-your-own = Eigenes Modell bewerten
name = Name des Modells
producer = Entwickler
release = Was veröffentlicht ist
verdict = Ergebnis
undo = Rückgängig
reset = Zurücksetzen
license-for-all = Standardlizenz
licenses-by-type = Andere Lizenzen für Code, Daten oder Dokumente
about-license = Über diese Lizenz
own-license = Lizenz nur hierfür
no-license = keine Lizenz
source = Quelle
license-on-withheld = Nicht veröffentlicht, daher ist die Lizenz ohne Wirkung.
no-base = Auf einem anderen Modell aufgebaut?
behind-gate = Vollständig, sobald Bedingungen akzeptiert sind oder der Zugang gewährt ist
scale-of-levels = Offenheit, von geschlossen bis ganz offen
dismiss = Schließen
not-persisted = Ihr Browser kann Ihre Eingaben nicht speichern. Kopieren Sie den Link, bevor Sie die Seite schließen.
replaced-release = Ihre letzten Eingaben ließen sich nicht lesen; stattdessen sehen Sie ein Beispiel. Was gespeichert war, ist noch da.
unnamed = Modell ohne Namen
loading = Wird geladen …
not-loaded = Dieser Teil der Seite wurde nicht geladen. Laden Sie die Seite neu.

## Bestandteile

artifact-weights = Gewichte
    .within = Gewichte
    .listed = die Gewichte
    .about = die fertigen Parameter des Modells
    .grammar = plural
artifact-checkpoints = Checkpoints
    .within = Checkpoints
    .listed = die Checkpoints
    .about = Zwischenstände aus dem Training
    .grammar = plural
artifact-architecture = Architektur
    .within = Modellarchitektur
    .listed = die Modellarchitektur
    .about = der Code, der das Netz beschreibt
    .grammar = {""}
artifact-metadata = Metadaten
    .within = Metadaten des Modells
    .listed = die Metadaten des Modells
    .about = Trainingskonfiguration und Hyperparameter
    .grammar = plural
artifact-inference-code = Inferenzcode
    .within = Inferenzcode
    .listed = der Inferenzcode
    .about = lässt das Modell antworten
    .grammar = {""}
artifact-training-code = Trainingscode
    .within = Trainingscode
    .listed = der Trainingscode
    .about = erzeugt die Gewichte
    .grammar = {""}
artifact-data-code = Datencode
    .within = Code der Datenaufbereitung
    .listed = der Code der Datenaufbereitung
    .about = sammelt, filtert und bereinigt die Daten
    .grammar = {""}
artifact-evaluation-code = Evaluationscode
    .within = Evaluationscode
    .listed = der Evaluationscode
    .about = führt die Benchmarks aus
    .grammar = {""}
artifact-libraries = Bibliotheken
    .within = unterstützende Bibliotheken
    .listed = die unterstützenden Bibliotheken
    .about = Werkzeuge, die der Code braucht
    .grammar = plural
artifact-training-data = Trainingsdaten
    .within = Trainingsdaten
    .listed = die Trainingsdaten
    .about = woraus das Modell gelernt hat
    .grammar = plural
artifact-evaluation-data = Evaluationsdaten
    .within = Evaluationsdaten
    .listed = die Evaluationsdaten
    .about = womit das Modell geprüft wurde
    .grammar = plural
artifact-sample-outputs = Beispielausgaben
    .within = Beispielausgaben
    .listed = die Beispielausgaben
    .about = Beispiele für Antworten des Modells
    .grammar = plural
artifact-model-card = Modellkarte
    .within = Modellkarte
    .listed = die Modellkarte
    .about = Zweck, Leistung und Grenzen
    .grammar = {""}
artifact-data-card = Datenkarte
    .within = Datenkarte
    .listed = die Datenkarte
    .about = woher die Daten stammen und was sie enthalten
    .grammar = {""}
artifact-technical-report = Technischer Bericht
    .within = technischer Bericht
    .listed = der technische Bericht
    .about = wie das Modell gebaut wurde
    .grammar = {""}
artifact-research-paper = Forschungsartikel
    .within = Forschungsartikel
    .listed = der Forschungsartikel
    .about = die vollständigen Ergebnisse
    .grammar = {""}
artifact-evaluation-results = Evaluationsergebnisse
    .within = Evaluationsergebnisse
    .listed = die Evaluationsergebnisse
    .about = Werte in Benchmarks
    .grammar = plural
artifact-development-log = Entwicklungsprotokoll
    .within = Entwicklungsprotokoll
    .listed = das Entwicklungsprotokoll
    .about = Entscheidungen und Trainingsläufe im Verlauf
    .grammar = {""}
artifact-code-documentation = Code-Dokumentation
    .within = Code-Dokumentation
    .listed = die Code-Dokumentation
    .about = wie man den Code baut, nutzt und ändert
    .grammar = {""}
artifact-training-setup = Trainingsaufbau
    .within = Angaben zum Trainingsaufbau
    .listed = die Angaben zum Trainingsaufbau
    .about = Hardware, Dauer, Kosten und Software des Trainings
    .grammar = plural
artifact-hosted-access = Gehosteter Zugang
    .within = gehosteter Zugang
    .listed = der gehostete Zugang
    .about = eine API oder App, für die sich alle anmelden können
    .grammar = {""}
artifact-local-runtime = Lokale Laufzeit
    .within = lokale Laufzeit
    .listed = die lokale Laufzeit
    .about = läuft auf dem eigenen Rechner allein mit offener Software
    .grammar = {""}

## Gruppen

group-model = Modell
group-code = Code
group-data = Daten
group-documents = Dokumente
group-running = Betrieb

## Lizenzen nach Typ

artifact-type-code = Lizenz für Code
artifact-type-data = Lizenz für Daten und Gewichte
artifact-type-document = Lizenz für Dokumente

## Verfügbarkeit

availability-withheld = nicht veröffentlicht
availability-partial = teilweise
availability-gated = zugangsbeschränkt
availability-public = öffentlich

availability-option-withheld = Nicht veröffentlicht
availability-option-partial = Teilweise
availability-option-gated = Zugangsbeschränkt
availability-option-public = Öffentlich

## Stufen

level-closed = Geschlossen
    .about = Gewichte nicht veröffentlicht
level-limited = Begrenzt
    .about = Gewichte verfügbar, unter Bedingungen
level-modifiable = Veränderbar
    .about = darf geändert und weitergegeben werden
level-radical = Radikal
    .about = ganz offen: aller Code und alle Daten öffentlich

## Bezeichnungen

label-closed = Geschlossen
label-restricted-weights = Eingeschränkte Gewichte
label-open-weights = Offene Gewichte
label-open-source = Open Source

badge-label-closed = geschlossen
badge-label-restricted-weights = eingeschränkte Gewichte
badge-label-open-weights = offene Gewichte
badge-label-open-source = Open Source

## Was eine Lizenz enthält

restriction-non-commercial = ein Verbot kommerzieller Nutzung
restriction-research-only = eine Beschränkung auf Forschung
restriction-use-policy = Nutzungsregeln
restriction-cap = eine Obergrenze für Nutzer oder Umsatz
restriction-no-derivatives = ein Verbot, geänderte Fassungen weiterzugeben
restriction-no-redistribution = ein Verbot der Weitergabe
restriction-separate-commercial-license = eine eigene Lizenz für kommerzielle Nutzung
restriction-parties-excluded = eine Liste Ausgeschlossener

## Die Antwort

answer-closed = Nicht Open Source.
answer-restricted-weights = Nicht Open Source.
answer-open-weights = Offene Gewichte, aber nicht Open Source.
answer-open-source = Open Source.

## Listen und Sätze

colon = :{" "}
list-separator = ,{" "}
list-and = {" "}und{" "}
list-or = {" "}oder{" "}
clause-list-separator = ,{" "}
clause-list-and = , und{" "}
clause-separator = ;{" "}
sentence-separator = {" "}
decimal-mark = ,
sentence = { $clause }.

## Daten

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
month-of-year = { $month } { $year }
day-of-month = { $day }. { $month } { $year }

## Ein Modell und sein Ergebnis

built-on-base = Aufgebaut auf { $name }, { $license }
built-on-unlicensed = Aufgebaut auf { $name }, Lizenz nicht angegeben
another-model = einem anderen Modell
public-count = { $public } von { $of } öffentlich
facts-checked = Angaben geprüft am { DATETIME($day) }
title-of-page = { $name }: { $label } · Openness Meter
grants-nothing = Keine Lizenz: Niemand darf es nutzen, ändern oder weitergeben.
grants-all = Offen: Alle dürfen es für jeden Zweck nutzen, ändern und weitergeben.
grants-some = Eingeschränkt: Sie enthält { $restrictions }.
grants-unknown = Unbekannte Lizenz, gilt daher als eingeschränkt.
read-as = Gelesen als { $id }. { $grants }
default-license = { $license } (Standard)
number-of-level = Stufe { $number } von { $of }
number-of-level-within = Stufe { $number } von { $of }
meter-says = { $level }, { $label }, { $next }
conditions-met = { $met } von { $of } Bedingungen für „{ $level }“ erfüllt
top-of-scale = Höchste Stufe der Skala
headline-of = { $answer } { $reasons }
origin-of = { $producer }, { $date }
file-saved = Gespeichert als { $file }.

## Warum ein Modell so bewertet wird

weights-hosted = Die Gewichte sind nicht veröffentlicht: Das Modell ist nur über einen Dienst nutzbar.
weights-withheld = Die Gewichte sind nicht veröffentlicht.
weights-public = Die Gewichte lassen sich herunterladen
weights-public-but = Die Gewichte lassen sich herunterladen, aber { $objection }
weights-gated = Die Gewichte lassen sich erst herunterladen, wenn der Zugang gewährt ist
weights-gated-and = Die Gewichte lassen sich erst herunterladen, wenn der Zugang gewährt ist; zudem gilt: { $objection }
weights-partial = Die Gewichte sind nur teilweise veröffentlicht
weights-partial-and = Die Gewichte sind nur teilweise veröffentlicht; zudem gilt: { $objection }
unlicensed-weights = keine Lizenz sagt, was man mit ihnen tun darf
license-has = ihre Lizenz, { $license }, enthält { $restrictions }
license-unknown = die Bedingungen ihrer Lizenz, { $license }, sind hier nicht bekannt
base-unlicensed = { $base } kommt ohne Lizenz
base-has = { $base } ({ $license }) bringt mit: { $restrictions }
base-unknown = die Bedingungen für { $base }, lizenziert unter { $license }, sind hier nicht bekannt
its-base = das Basismodell
its-base-named = das Basismodell { $name }
open-weights-but = Alle dürfen die Gewichte nutzen, ändern und weitergeben, aber { $missing }.
all-open = Aller Code und alle Daten sind öffentlich und offen lizenziert: Alle können das Modell prüfen und von Grund auf neu trainieren.
retrainable = Genug ist öffentlich und offen lizenziert, um es von Grund auf neu zu trainieren. Für eine vollständige Prüfung fehlt etwas: { $missing }.
more-artifacts = { $count } weitere Bestandteile

## Was fehlt

missing-not-released = { $count ->
    [one] { $names } ist nicht veröffentlicht
   *[other] { $names } sind nicht veröffentlicht
}
missing-partial = { $count ->
    [one] { $names } ist nur teilweise veröffentlicht
   *[other] { $names } sind nur teilweise veröffentlicht
}
missing-gated = { $count ->
    [one] { $names } ist zugangsbeschränkt
   *[other] { $names } sind zugangsbeschränkt
}
missing-not-open = { $count ->
    [one] { $names } ist nicht offen lizenziert
   *[other] { $names } sind nicht offen lizenziert
}
missing-base-not-released = { $count ->
    [one] { $names } ist beim Basismodell nicht veröffentlicht
   *[other] { $names } sind beim Basismodell nicht veröffentlicht
}
missing-base-partial = { $count ->
    [one] { $names } ist beim Basismodell nur teilweise veröffentlicht
   *[other] { $names } sind beim Basismodell nur teilweise veröffentlicht
}
missing-base-gated = { $count ->
    [one] { $names } ist beim Basismodell zugangsbeschränkt
   *[other] { $names } sind beim Basismodell zugangsbeschränkt
}
