## Wie etwas geschrieben ist

file-format-link = Link zu einer Bewertung
file-format-json = hier gespeicherte Datei
file-format-mof-yaml = YAML des Model Openness Framework
file-format-model-card = Modellkarte
file-format-cyclone-dx = CycloneDX
file-format-spdx = SPDX 3
file-format-hub = Antwort eines Modellportals
file-format-osai = YAML des European Open Source AI Index (osai-index.eu)

## Feste Texte

stated = Angegeben
nothing-stated = Nichts ist als veröffentlicht angegeben.
inferred = Erschlossen
warnings = Bitte prüfen
unknown = Unbekannt
license = Standardlizenz
apply = Alles übernehmen
apply-stated = Nur Angegebenes übernehmen
not-read = Das lässt sich nicht einlesen

## Woraus etwas erschlossen wurde

basis-open-inference-code = der Inferenzcode ist offen, die Gewichte sind öffentlich
basis-card-of-weights = eine Karte dieser Art steht bei den Gewichten
basis-model-on-hub = in der Regel liegen die Gewichte beim Modell auf dem Portal
basis-card-metadata = das Portal zeigt die Metadaten der Karte
basis-maybe-gated = nicht gesagt wird, ob der Zugang beantragt werden muss
basis-closed-to-places = an manchen Orten lässt es sich nicht herunterladen
basis-gated = der Zugang muss beantragt werden
basis-download = ein Link zum Herunterladen ist angegeben
basis-described = genannt, aber nirgends herunterzuladen
basis-in-file = es steht in der Datei
basis-address = ein Link ist angegeben
basis-open-library = eine offene Bibliothek führt es aus
basis-code-of-library = die offene Bibliothek, die es ausführt, enthält den Code
basis-cited = ein Artikel wird zitiert
basis-reassembled = mit einem Skript wiederherzustellen

## Was gelesen wurde

base-from-catalog = Der Katalog kennt { $base }, worauf dieses aufbaut: Lizenz und Daten von dort zählen mit.
read-as-format = Gelesen als: { $format }.
heading-of-file = { $file }: { $heading }
title-by = { $name }, { $producer }
licensed = { $availability }, { $license }
inferred-from = { $fact } ({ $basis })
inferred-of = { $artifact }: { $availability } (erschlossen: { $basis }).
not-mentioned = Die Datei sagt nichts zu: { $artifacts }. Das gilt als nicht veröffentlicht, solange Sie es nicht ändern.
several = { $count } Modelle
save-all = Alle { $count } in diesem Browser speichern
at-line = Zeile { $line }, Zeichen { $column }
at-place = { $place }: { $text }

## Was auffällt

other-version = Version „{ $version }“ des Formats ist nicht bekannt; gelesen wurde sie trotzdem.
more-models = { $count ->
    [one] Sie enthält 1 weiteres Modell; gelesen wurde das erste.
   *[other] Sie enthält { $count } weitere Modelle; gelesen wurde das erste.
}
several-licenses = Mehrere Lizenzen: Alle gelten zusammen, „{ $licenses }“.
concluded = Jemand hat auf eine andere Lizenz geschlossen, „{ $license }“; die erklärte zählt.
overruled = Diese Eigenschaft sagt „{ $value }“, das eigene Feld der Datei etwas anderes. Das Feld zählt.
wrong-kind = Dafür ist der Schlüssel nicht gedacht; es wurde weggelassen.
data-without-license = Nicht alles davon hat eine eigene Lizenz, und die des Modells gilt dafür nicht: { $data }.
based-on = Beruht auf „{ $model }“. Über das Basismodell sagt diese Datei nichts.
fine-tuned = Feinabgestimmt aus „{ $model }“. Über das Basismodell sagt diese Datei nichts.
quantized = Quantisiert aus „{ $model }“. Über das Basismodell sagt diese Datei nichts.
merged = Verschmolzen aus „{ $model }“ und anderen. Über das Basismodell sagt diese Datei nichts.
adapter = Ein Adapter für „{ $model }“. Über das Basismodell sagt diese Datei nichts.
closed-to-union = In der Europäischen Union lässt es sich nicht herunterladen.
closed-to = An manchen Orten lässt es sich nicht herunterladen: „{ $place }“.
disabled = Das Portal hat das Repository gesperrt, also lässt sich nichts herunterladen.
private = Das Repository ist privat, also kann niemand von außen etwas herunterladen.
no-weights = Unter den Dateien sind keine Gewichte.
published-score = Der Index gibt { $score } an und nennt die Lizenzen { $class }. Nach seinen veröffentlichten Regeln ergeben diese Angaben { $ours }, mit Lizenzen: { $our-class }.
left-out = { $count ->
    [one] 1 Posten der Liste ist kein Modell und wurde weggelassen.
   *[other] { $count } Posten der Liste sind keine Modelle und wurden weggelassen.
}

## YAML des Model Openness Framework

key-missing = `{ $key }` fehlt oder ist leer.
key-unknown = Das Format hat keinen Schlüssel `{ $key }`; er bleibt erhalten.
key-repeated = Der Schlüssel steht hier zweimal; der letzte zählt.
key-odd = Das ist kein Schlüssel; er entfällt samt seinem Wert.
key-not-text = `{ $key }` ist eine Zahl oder ein Wahrheitswert und wird als Text gelesen.
key-wrong = Dafür ist `{ $key }` nicht gedacht.
component-unknown = Das Rahmenwerk hat keinen Bestandteil „{ $name }“; er bleibt erhalten und zählt nicht.
component-repeated = { $artifact } ist zweimal aufgeführt; der letzte Eintrag zählt.
component-not-there = { $artifact }: Nach der Lizenz ist es nicht enthalten, gilt also als nicht veröffentlicht.
respelled = „{ $name }“ wird als { $id } gelesen.
terms-unknown = Die Bedingungen von „{ $name }“ sind nicht bekannt; die Lizenz gilt als eingeschränkt.
other-framework = „{ $found }“ ist nicht, wofür dieses Format gedacht ist; gelesen wird es trotzdem.
origin-given = Als Herkunft des Modells nennt die Datei „{ $origin }“. Wurde es auf diesem Modell aufgebaut, sagen Sie das unter „Auf einem anderen Modell aufgebaut?“.
runs-locally = Das Format kann nicht sagen, ob das Modell lokal mit offener Software läuft; das wird aus dem offenen Inferenzcode erschlossen.
tag-ignored = Das Tag wird übergangen.
second-document = Die Datei hat mehr als ein Dokument; gelesen wird nur das erste.

## Was sich nicht lesen lässt

too-large = Die Datei ist zu groß: Gelesen werden bis zu { $size } kB.
not-utf8 = Die Datei ist kein Text in UTF-8.
not-yaml = An dieser Stelle ist die Datei kein gültiges YAML.
nested-too-deeply = Die Datei ist zu tief verschachtelt.
too-many-references = Die Datei hat zu viele wiederholte Verweise.
no-release = Die Datei hat kein `release` mit Schlüsseln und Werten.
is-empty = Das ist leer.
json-cut-off = Dieses JSON ist abgeschnitten.
json-too-deep = Dieses JSON ist zu tief verschachtelt.
json-invalid = An dieser Stelle ist die Datei kein gültiges JSON.
other-kind = Das lässt sich nicht lesen. Fügen Sie eine Modellkarte, MOF YAML, CycloneDX, SPDX 3 oder einen hier erstellten Link ein.
no-model-in-cyclonedx = components: Kein Bestandteil hat den Typ „machine-learning-model“.
no-model-in-spdx = @graph: Kein Element hat den Typ „ai_AIPackage“.
no-model-in-block = Der Block am Anfang beschreibt kein Modell: keine Lizenz, keine Daten, keine Tags.
hub-data-set = Das ist die Antwort eines Modellportals zu einem Datensatz, nicht zu einem Modell.
hub-app = Das ist die Antwort eines Modellportals zu einer App, nicht zu einem Modell.
hub-error = Das Modellportal hat mit einem Fehler geantwortet: „{ $why }“.
old-spdx = spdxVersion: { $version } kennt keine KI-Modelle; SPDX 3.0 schon.
refused = { $error } Auf der Seite wurde nichts geändert.

## Objekte aus Programmen

must-be-object = das muss ein Objekt sein
must-be-text = das muss Text sein
no-such-key = diesen Schlüssel gibt es nicht
no-such-artifact = einen Bestandteil `{ $id }` gibt es nicht
no-such-claim = eine Behauptung `{ $id }` gibt es nicht
neither-true-nor-false = das ist weder wahr noch falsch
no-such-version = diese Version gibt es nicht
unknown-framework = framework: ein Rahmenwerk `{ $id }` gibt es nicht
