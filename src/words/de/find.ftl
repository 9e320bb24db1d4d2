choices = Was sich öffnen lässt
catalog-loading = Die Liste der Modelle wird geladen …
catalog-failed = Die Liste der Modelle wurde nicht geladen. Prüfen Sie Ihre Verbindung und tippen Sie dann weiter.
open-link = Diesen Link öffnen
opens-link = Zeigt die Bewertung, die er enthält
starts-blank = Beginnt ohne jede Veröffentlichung; Sie sagen, was es gibt
not-in-frame = Innerhalb einer anderen Seite werden keine Modelle nachgeschlagen. Öffnen Sie Openness Meter für sich.
other-address = Nachschlagen lassen sich nur Modelle auf Hugging Face. Bei einer anderen Seite fügen Sie den Text der Modellkarte ein.
in-catalog = Dieses Modell steht in unserem Katalog, wo jede Angabe ihre Quelle hat.
open-entry = Aus dem Katalog öffnen

## Auswahl

entry-of = { $origin }. Öffnet die Bewertung aus dem Katalog
look-up = { $id } nachschlagen
looks-up = Fragt { $host } nach diesem Modell; sonst wird nichts verschickt
rate = „{ $name }“ selbst bewerten
found-models = { $found ->
    [0] Keines der { $of } Modelle im Katalog heißt so. Sie können auch eine Adresse auf Hugging Face einfügen.
   *[other] { $found } von { $of } Modellen im Katalog
}
newest-models = Die neuesten von { $of } Modellen im Katalog. Tippen Sie, um ein anderes zu finden.

## Nachschlagen

no-such-model = { $host } hat kein öffentliches Modell namens { $id }. Vielleicht ist es falsch geschrieben oder privat: Die Seite sagt nicht, was davon. Auf dieser Seite wurde nichts geändert.
too-many-requests = { $host } hat zu viele Anfragen aus Ihrem Netz erhalten. Versuchen Sie es in fünf Minuten noch einmal. Auf dieser Seite wurde nichts geändert.
unreachable = { $host } ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal. Auf dieser Seite wurde nichts geändert.
answered-error = { $host } hat mit einem Fehler geantwortet ({ $status }). Versuchen Sie es später noch einmal. Auf dieser Seite wurde nichts geändert.
renamed = Sie haben nach { $asked } gefragt. Die Antwort gilt für { $answered }, vielleicht ein anderes Modell.
use-with-base = Übernehmen, mit dem Code von { $base }
base-in-catalog = Das Basismodell, { $base }, steht in unserem Katalog. Läuft das Modell mit demselben Code, sind seine Architektur und sein Inferenzcode so öffentlich wie bei { $base }.
