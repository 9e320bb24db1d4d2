## Feste Texte

base = Das Basismodell
descent = Was das Basismodell mitgibt
base-about = Das Modell, aus dem dieses durch Feinabstimmung, Verschmelzen oder Destillation entstand. Seine Bedingungen gelten für die Gewichte weiter, und Daten, die es zurückhält, fehlen auch hier.
base-name = Name
base-license = Lizenz der Gewichte
base-weights = Gewichte
base-data = Trainingsdaten
base-remove = Nicht auf einem anderen Modell aufgebaut
frameworks = Wie jede Definition es bewertet
scale = Vierstufige Skala
pillars = Wie die Bewertung zustande kam
differences = Wo die Definitionen auseinandergehen
text = Text lesen
systemic-risk = Birgt das Modell ein systemisches Risiko? Das Gesetz nimmt es an, wenn für das Training mehr als 10²⁵ Gleitkommaoperationen nötig waren. Keine Lizenz sagt das. Wo der Rechenaufwand bekannt ist, antwortet unser Katalog; Sie können anders antworten.
yes = Ja
no = Nein
unknown = Weiß ich nicht
unknown-license = Keine bekannte Lizenz. Prüfen Sie ihre Bedingungen.
licenses = Lizenzen
why = Warum
protects = Was dafür spricht
costs = Was dagegen spricht
one-of = eines von
advice = Was es offener machen würde
top-of-all = Nichts: Es erfüllt jede Definition ganz.
always-these = In jedem Fall:
and-one-of = und eines davon:
do-these = Eines davon:
claim = Eine Behauptung prüfen: Der Entwickler nennt es …
no-claim = Keine Behauptung
in-catalog = Aus dem Katalog
as-in-catalog = Alle Angaben stimmen mit dem Katalog überein.
not-as-catalog = Ihre Änderungen
restore-catalog = Änderungen verwerfen
catalog-facts = Angaben und Quellen

## Säulen

pillar-transparency = Transparenz
pillar-inspectability = Prüfbarkeit
pillar-usability = Nutzbarkeit
pillar-modifiability = Veränderbarkeit

## Kriterien

criterion-t1 = Einzelheiten der Architektur
criterion-t2 = Trainingsverfahren und Hyperparameter
criterion-t3 = Herkunft und Aufbereitung der Daten
criterion-t4 = Entscheidungen der Entwicklung dokumentiert
criterion-i1 = Verzerrungen und Grenzen überprüfbar
criterion-i2 = Code je Bestandteil prüfbar
criterion-i3 = Modellkarte mit Leistungsangaben
criterion-u1 = Ohne Einschränkung als Dienst nutzbar
criterion-u2 = Läuft lokal mit offener Software
criterion-m1 = Quellcode zum Bearbeiten
criterion-m2 = Weitergabe erlaubt

outcome-unmet = nicht erfüllt
outcome-partly = teilweise erfüllt
outcome-met = erfüllt

parameter-no = geschlossen
parameter-unclear = teilweise
parameter-yes = offen

answer-no = nicht erfüllt
answer-unclear = Auslegungssache
answer-yes = erfüllt

## Rahmenwerke

framework-mof = Model Openness Framework
    .about = LF AI & Data, bewertet wie das eigene Werkzeug
framework-osaid = Open Source AI Definition
    .about = Open Source Initiative
framework-open-weight = Open Weight Definition
    .about = nur zu den Gewichten
framework-eu-ai-act = KI-Verordnung, Open-Source-Ausnahme
    .about = Artikel 53 Absatz 2, wie die Kommission ihn auslegt
framework-osai = European Open Source AI Index
    .about = Liesenfeld und Dingemanse; ein Wert von 0 bis 1 nach den Angaben auf dieser Seite

question-mof-class3 = Klasse III, Open Model
question-mof-class2 = Klasse II, Open Tooling Model: alles aus Klasse III und
question-mof-class1 = Klasse I, Open Science Model: alles aus Klasse II und
question-osaid-data = Dateninformation: offene Trainingsdaten oder eine vollständige Beschreibung
question-osaid-code = Vollständiger Code unter Lizenzen, die von der OSI anerkannt sind
question-osaid-parameters = Parameter unter offenen Bedingungen
question-open-weight-redistribution = Weitergabe frei (1)
question-open-weight-form = Die Gewichte öffentlich, so wie sie genutzt werden (2)
question-open-weight-derived-works = Änderung frei (3, 4)
question-open-weight-persons = Für jede Person und Gruppe (5)
question-open-weight-fields = Für jedes Einsatzgebiet (6)
question-open-weight-terms = Bedingungen, die mit den Gewichten gehen und an nichts anderes gebunden sind (7 bis 10)
question-eu-access = Für alle frei zugänglich (Leitlinien, Rn. 79)
question-eu-use = Von allen für alles nutzbar (Leitlinien, Rn. 80, 83 und 84)
question-eu-modification = Änderung erlaubt (Leitlinien, Rn. 81)
question-eu-distribution = Weitergabe erlaubt, geändert oder nicht (Leitlinien, Rn. 82)
question-eu-monetization = Nicht unter einer anderen Lizenz verkauft (Leitlinien, Rn. 85–89)
question-eu-architecture = Aufbau öffentlich (Leitlinien, Rn. 90–92)
question-eu-usage = Angaben zur Nutzung öffentlich (Leitlinien, Rn. 90–92)
question-eu-systemic-risk = Kein systemisches Risiko (Artikel 53 Absatz 2)
question-osai-base-data = Daten des Basismodells
question-osai-data = Daten des Endmodells
question-osai-base-weights = Gewichte des Basismodells
question-osai-weights = Gewichte des Endmodells
question-osai-training-code = Trainingscode samt Datenaufbereitung
question-osai-code-documentation = Code-Dokumentation
question-osai-hardware = Hardware und Trainingsaufbau
question-osai-preprint = Preprint, archiviert
question-osai-paper = Artikel, begutachtet
question-osai-model-card = Modellkarte
question-osai-datasheet = Datenblatt oder die Zusammenfassung der Trainingsinhalte nach der KI-Verordnung
question-osai-licenses = Offene Lizenzen für Gewichte, Trainingscode und Daten

## Behauptungen

claim-open-source = Open Source
claim-open-source-ai = Open-Source-KI
claim-open-weights = offene Gewichte
claim-open = offen
claim-openly-available = frei verfügbar
claim-free-for-research = frei für die Forschung

claim-answer-yes = Trifft zu
claim-answer-unclear = Auslegungssache
claim-answer-no = Trifft nicht zu

## Was eine Lizenz verlangt

condition-credit = die Urheber zu nennen
condition-notice = ihre Hinweise zu erhalten
condition-state-changes = Änderungen anzugeben
condition-share-alike = geänderte Fassungen unter derselben Lizenz weiterzugeben
condition-pass-on-terms = ihre Beschränkungen an alle Empfänger weiterzugeben
condition-show-name = auf allem, was damit entsteht, ihren Namen zu zeigen
condition-output-limit = mit ihren Ausgaben keine anderen Modelle zu verbessern

body-osi = von der OSI anerkannt
body-fsf = frei nach der FSF
body-open-data = auf der Liste offener Datenlizenzen

## Für und Wider

protects-property = Das geistige Eigentum des Entwicklers und sein Vorsprung vor Nachahmern.
protects-control = Die Bedingungen des Entwicklers: Jede Nutzung läuft über seinen Dienst, also kann er sie durchsetzen.
protects-terms = Der Einfluss des Entwicklers darauf, wer das Modell wofür nutzt.
protects-data = Trainingsdaten, die heikel oder urheberrechtlich geschützt sein können.
protects-know-how = Das Wissen des Entwicklers, wie man ein solches Modell trainiert.
protects-use = Breite Nutzung: Alle können es ohne Rückfrage betreiben, anpassen und weitergeben.
protects-science = Prüfung, Wiederholung und Weiterentwicklung, für die niemand um Erlaubnis bitten muss.

costs-access = Kleine Organisationen und unabhängige Forschende bleiben außen vor.
costs-terms = Wer die Bedingungen nicht annehmen kann oder nicht zugelassen wird, bleibt außen vor.
costs-audit = Außenstehende können Verzerrungen, Sicherheit und Robustheit nicht vollständig prüfen.
costs-tracing = Probleme lassen sich nicht bis zur Ursache verfolgen, und nur wenige können es neu trainieren.
costs-recall = Was öffentlich ist, lässt sich nicht zurückholen, was auch immer sich zeigt.
costs-privacy = Öffentliche Trainingsdaten können persönliche Daten preisgeben.
costs-work = Der Entwickler hat mehr Arbeit: Alles muss rechtlich geklärt, bereinigt und gepflegt werden.

short-restriction-non-commercial = nur nichtkommerziell
short-restriction-research-only = nur Forschung
short-restriction-use-policy = Nutzungsregeln
short-restriction-cap = Obergrenze für Nutzer oder Umsatz
short-restriction-no-derivatives = keine geänderten Fassungen
short-restriction-no-redistribution = keine Weitergabe
short-restriction-separate-commercial-license = eigene Lizenz für kommerzielle Nutzung
short-restriction-parties-excluded = Ausgeschlossene

## Nach „verlangt“

asked-weights = die Gewichte
asked-checkpoints = Checkpoints
asked-architecture = die Modellarchitektur
asked-metadata = die Metadaten des Modells
asked-inference-code = Inferenzcode
asked-training-code = Trainingscode
asked-data-code = den Code der Datenaufbereitung
asked-evaluation-code = Evaluationscode
asked-libraries = unterstützende Bibliotheken
asked-training-data = Trainingsdaten
asked-evaluation-data = Evaluationsdaten
asked-sample-outputs = Beispielausgaben
asked-model-card = eine Modellkarte
asked-data-card = eine Datenkarte
asked-technical-report = einen technischen Bericht
asked-research-paper = einen Forschungsartikel
asked-evaluation-results = Evaluationsergebnisse
asked-development-log = ein Entwicklungsprotokoll
asked-code-documentation = Code-Dokumentation
asked-training-setup = Angaben zum Trainingsaufbau
asked-hosted-access = gehosteten Zugang
asked-local-runtime = eine lokale Laufzeit

## Vor „veröffentlichen“

released-weights = Gewichte
released-checkpoints = Checkpoints
released-architecture = Modellarchitektur
released-metadata = Metadaten des Modells
released-inference-code = Inferenzcode
released-training-code = Trainingscode
released-data-code = Code der Datenaufbereitung
released-evaluation-code = Evaluationscode
released-libraries = unterstützende Bibliotheken
released-training-data = Trainingsdaten
released-evaluation-data = Evaluationsdaten
released-sample-outputs = Beispielausgaben
released-model-card = Modellkarte
released-data-card = Datenkarte
released-technical-report = technischen Bericht
released-research-paper = Forschungsartikel
released-evaluation-results = Evaluationsergebnisse
released-development-log = Entwicklungsprotokoll
released-code-documentation = Code-Dokumentation
released-training-setup = Angaben zum Trainingsaufbau
released-hosted-access = gehosteten Zugang
released-local-runtime = lokale Laufzeit

## Rahmenwerke im Satz

framework-within-mof = das Model Openness Framework
    .start = Das Model Openness Framework
    .short = MOF
framework-within-osaid = die Open Source AI Definition
    .start = Die Open Source AI Definition
    .short = Open Source AI Definition
framework-within-open-weight = die Open Weight Definition
    .start = Die Open Weight Definition
    .short = Open Weight Definition
framework-within-eu-ai-act = die Ausnahme der KI-Verordnung
    .start = Die Ausnahme der KI-Verordnung
    .short = EU-Ausnahme
framework-within-osai = der europäische Index
    .start = Der europäische Index
    .short = Europäischer Index

## Ergebnisse

mof-none = Keine Klasse
mof-none-within = keine Klasse
mof-iii = Klasse III, Open Model
mof-ii = Klasse II, Open Tooling
mof-i = Klasse I, Open Science
open-source-ai = Open-Source-KI
open-source-ai-within = Open-Source-KI
not-open-source-ai = Keine Open-Source-KI
not-open-source-ai-within = keine Open-Source-KI
open-weights = Offene Gewichte
open-weights-within = offene Gewichte
not-open-weights = Keine offenen Gewichte
not-open-weights-within = keine offenen Gewichte
qualifies = Ausgenommen
qualifies-within = ausgenommen
unclear = Unklar
unclear-within = unklar
does-not-qualify = Nicht ausgenommen
does-not-qualify-within = nicht ausgenommen
score-of-one = { $score } von 1
verdict-of = { $framework }: { $verdict }

## Gründe

more = { $count } weitere
all-met = Alle Bedingungen sind erfüllt.
progress-to-class = { $included } von { $required } Bestandteilen für Klasse { $class } sind unter Lizenzen veröffentlicht, die es anerkennt.
progress-of = { $included } von { $required }, { $percent } %
index-score = { $open } seiner { $of } Parameter sind offen, { $partial } teilweise: Verfügbarkeit { $availability }, Dokumentation { $documentation } und Zugang { $access }. Der Wert ist das Mittel aus allen { $of }.
has-systemic-risk = Für Modelle mit systemischem Risiko gilt die Ausnahme nie.
depends-on-risk = Alles andere ist erfüllt. Es hängt davon ab, ob das Modell ein systemisches Risiko birgt.
by-description = Alle drei Teile sind erfüllt, der erste durch eine Beschreibung der Trainingsdaten.
missing-of = Es braucht { $missing }.
no-description = Kein öffentliches Dokument beschreibt, wie das Modell aufgebaut ist.
found-of = { $artifact }: { $finding }.
found-of-judged = { $artifact }: { $finding }, was Auslegungssache ist.
found-withheld = nicht veröffentlicht
found-partial = nur teilweise veröffentlicht
found-gated = zugangsbeschränkt (Zugang muss gewährt werden)
found-unlicensed = keine Lizenz
found-public = öffentlich
found-none-needed = nicht aufgeführt, zählt daher nicht
found-base-withheld = beim Basismodell nicht veröffentlicht
found-base-partial = beim Basismodell nur teilweise veröffentlicht
found-base-gated = beim Basismodell zugangsbeschränkt
found-base-unlicensed = das Basismodell hat keine Lizenz
found-base-license = zum Basismodell: { $objection }
found-and = { $finding }; { $objection }
found-and-unlicensed = { $finding } und ohne Lizenz
not-approved = { $license } ist von der Open Source Initiative nicht anerkannt
not-on-mof-list = { $license } fehlt auf der Liste des Werkzeugs
not-recognized = { $license } ist keine Lizenz, die wir kennen
license-has = { $license } enthält { $restrictions }

short-complete = alle Bestandteile veröffentlicht
short-progress = { $included } von { $required } für Klasse { $class }
short-score = { $open } von { $of } offen, { $partial } teilweise
short-osaid = Dateninformation, Code und Gewichte sind offen
short-open-weight = offene Lizenz, Gewichte öffentlich
short-all-met = alle Bedingungen erfüllt
short-systemic-risk = birgt systemisches Risiko
short-depends-on-risk = hängt vom systemischen Risiko ab
short-by-description = hängt von der Beschreibung der Daten ab
short-no-description = keine Beschreibung des Modells
short-withheld = { $artifact } nicht veröffentlicht
short-partial = { $artifact } nur teilweise
short-gated = { $artifact } zugangsbeschränkt
short-of-base = Basismodell: { $reason }
short-unlicensed = keine Lizenz
short-another-license = eine andere Lizenz
short-not-approved = Lizenz nicht von der OSI anerkannt
short-not-listed = Lizenz nicht auf der Liste
short-unknown-license = unbekannte Lizenz

## Wo die Definitionen auseinandergehen

asks-for = { $count ->
   *[other] { $who } verlangt { $missing }; { $others } nicht.
}
class-asks-for = { $count ->
   *[other] Für Klasse { $class } verlangt das Model Openness Framework { $missing }; { $others } nicht.
}
of-class = Klasse { $class } des Model Openness Framework
of-base = { $artifact } des Basismodells
open-data-or-description = offene Trainingsdaten oder eine vollständige Beschreibung davon
another-license-for = eine andere Lizenz für { $artifacts }
and-for = { $wanted } sowie { $licenses }
rules-out-policy = { $definition } schließt die Nutzungsregeln von { $license } aus; ob { $act } sie zulässt, ist Auslegungssache.

## Anmerkungen

note-base-grants-less = { $license } verspricht mehr, als zu vergeben ist: { $base } steht unter { $terms }, und diese Bedingungen gelten weiter.
note-base-unlicensed = { $base } hat hier keine Lizenz; das Ergebnis beruht also auf Bedingungen, die niemand angesehen hat.
note-license-on-withheld = { $artifact }: hat eine Lizenz, ist aber nicht veröffentlicht; die Lizenz ist daher ohne Wirkung.
remark-mof-spelling = { $artifact }: Das Werkzeug vergleicht Kennungen Buchstabe für Buchstabe und hält { $license } nicht für eine offene Lizenz. In der Schreibweise { $id } würde sie zählen.
remark-mof-list = { $artifact }: { $license } ist offen, fehlt aber auf der Liste des Werkzeugs.
remark-mof-type = { $artifact }: { $license } ist offen, aber das Rahmenwerk empfiehlt für { $covered } andere. Die Klasse ändert das nicht.
remark-mof-partial = { $artifact }: teilweise veröffentlicht. Die Dateien des Rahmenwerks können das nicht ausdrücken, deshalb zählt es nicht.
remark-mof-gated = { $artifact }: zugangsbeschränkt. Die Dateien des Rahmenwerks können das nicht ausdrücken, deshalb zählt es nicht.
remark-mof-base = Das Werkzeug sieht nur die angegebene Lizenz. Die des Basismodells beschränkt die Gewichte ebenfalls.
remark-mof-paper = Der Forschungsartikel steht für den technischen Bericht.
remark-mof-stopped = Das Werkzeug zählt für eine Klasse nichts, solange die darunter nicht vollständig ist.
remark-osaid-description = Die Trainingsdaten sind nicht alle offen lizenziert; das Ergebnis beruht also auf ihrer Beschreibung. Ob sie vollständig ist, ist Auslegungssache.
not-legal-advice = Dies ist keine Rechtsberatung. Die Ausnahme befreit von der Pflicht zur technischen Dokumentation; eine Strategie zur Einhaltung des Urheberrechts und eine Zusammenfassung der für das Training verwendeten Inhalte bleiben vorgeschrieben.
about-of = { $about }.
version-number = Version { $version }, { $date }
version-name = { $version }, { $date }
printed-on = Gedruckt am { DATETIME($day) }. Die Bewertung steht unter { $link }

## Die Herkunft

terms-of = Bedingungen: { $terms }
terms-unstated = Bedingungen: keine Lizenz angegeben, also hat sie niemand angesehen
in-effect-of = Es gilt: { $terms }
terms-none = keine Lizenz
terms-unknown = hier nicht bekannt
terms-free = Nutzung, Änderung und Weitergabe frei
data-public = Trainingsdaten: öffentlich
data-gated = Trainingsdaten: zugangsbeschränkt
data-partial = Trainingsdaten: nur teilweise veröffentlicht, das Modell lässt sich also nicht von Grund auf neu trainieren
data-withheld = Trainingsdaten: nicht veröffentlicht, das Modell lässt sich also nicht von Grund auf neu trainieren

## Ursachen

clause-public = öffentlich:
clause-partial = mindestens teilweise veröffentlicht:
clause-pass-on = mit erlaubter Weitergabe:
clause-open = öffentlich und offen lizenziert:
one-public = eines davon öffentlich:
one-partial = eines davon mindestens teilweise veröffentlicht:
one-pass-on = eines davon mit erlaubter Weitergabe:
one-open = eines davon öffentlich und offen lizenziert:
not-yet-level = Warum es nicht Stufe { $number } ist, „{ $level }“
at-the-top = Es hat die höchste Stufe der Skala erreicht.
met-of-pillar = { $met } von { $of } erfüllt
met-of-pillar-partly = { $met } von { $of } erfüllt, { $partly } teilweise

## Ziele

goal-level = { $level }, Stufe { $number } von 4
goal-class-iii = Klasse III, Open Model
goal-class-ii = Klasse II, Open Tooling Model
goal-class-i = Klasse I, Open Science Model
goal-mof = Model Openness Framework
goal-osaid = Open-Source-KI
goal-open-weight = Offene Gewichte
goal-eu = Von den Pflichten ausgenommen
goal-index = Alle zwölf Parameter offen
goal-access = Alle können die Gewichte bekommen
goal-research = Alle dürfen die Gewichte für die Forschung nutzen
owner-access = Die Gewichte und wer sie bekommt
owner-research = Die Lizenz der Gewichte
changes = { $count ->
    [0] keine Änderung
    [one] 1 Änderung
   *[other] { $count } Änderungen
}
out-of-reach = nicht erreichbar
depends = offen
would-not-settle = Mehr zu veröffentlichen würde das nicht klären.
one-change = Diese eine Änderung genügt.
one-change-of = Eine Änderung genügt; { $ways } stehen zur Wahl.
changes-needed = { $count ->
    [2] Beide Änderungen sind nötig.
   *[other] Alle { $count } Änderungen sind nötig.
}
ways-needed = { $count } Änderungen sind nötig. Dafür gibt es { $ways } Wege.
first-shown = { $count ->
    [1] Gezeigt wird einer davon.
   *[other] Gezeigt werden die ersten { $count }.
}
release-some = Wenigstens teilweise veröffentlichen: { $artifact }
release-gated = Auf Anfrage herausgeben: { $artifact }
release-all = Veröffentlichen: { $artifact }
withdraw = Zurückziehen: { $artifact }
license-under = Unter { $license } stellen: { $covered }
everything = alles
apply-all = { $count ->
    [0] Keine Änderung ausprobieren
    [one] Diese Änderung ausprobieren
   *[other] Alle { $count } Änderungen ausprobieren
}
rests-on-judgment = Das setzt eine vollständige Beschreibung der Trainingsdaten voraus; ob sie das ist, ist Auslegungssache.
caveat-risk = Nach der gegebenen Antwort birgt das Modell ein systemisches Risiko. Für solche Modelle gilt die Ausnahme nie.
caveat-risk-unknown = Es hängt davon ab, ob das Modell ein systemisches Risiko birgt. Die Seite fragt danach unter der KI-Verordnung der EU.
caveat-base-terms = { $base } steht unter { $license }, und diese Bedingungen gelten weiter. Es müsste offen lizenziert werden; das liegt bei seinem Entwickler.
caveat-base-data = Dafür müssten die Daten öffentlich sein, mit denen { $base } trainiert wurde; das liegt bei seinem Entwickler.
caveat-base-weights = Dafür müsste { $base } mit öffentlichen Gewichten erscheinen; das liegt bei seinem Entwickler.
caveat-gate = { $count ->
    [0] So, wie es steht, ist Auslegungssache, ob die Ausnahme die Zugangsbeschränkung zulässt. Identitätsprüfungen sind zulässig, wenn sie niemanden ausschließen.
    [one] Mit nur 1 Änderung ist Auslegungssache, ob die Ausnahme die Zugangsbeschränkung zulässt. Identitätsprüfungen sind zulässig, wenn sie niemanden ausschließen.
   *[other] Mit nur { $count } Änderungen ist Auslegungssache, ob die Ausnahme die Zugangsbeschränkung zulässt. Identitätsprüfungen sind zulässig, wenn sie niemanden ausschließen.
}
caveat-terms = { $count ->
    [0] So, wie es steht, ist Auslegungssache, ob die Ausnahme die Bedingungen von { $license } zulässt.
    [one] Mit nur 1 Änderung ist Auslegungssache, ob die Ausnahme die Bedingungen von { $license } zulässt.
   *[other] Mit nur { $count } Änderungen ist Auslegungssache, ob die Ausnahme die Bedingungen von { $license } zulässt.
}

covered-code = allen Code
covered-data = alle Daten und die Gewichte
covered-document = alle Dokumente
recommended-code = Code
recommended-data = Daten
recommended-document = Dokumente

## Behauptungen prüfen

missing-for = Was fehlt: { $owner }
neither-supports = Weder { $one } noch { $other } stützt diese Behauptung.
support-claim = { $count ->
    [one] { $definitions } stützt diese Behauptung
   *[other] { $definitions } stützen diese Behauptung
}
leave-open = { $count ->
    [one] { $definitions } lässt es offen, da es auf einer Beschreibung der Trainingsdaten beruht
   *[other] { $definitions } lassen es offen, da es auf einer Beschreibung der Trainingsdaten beruht
}
do-not = { $count ->
    [one] { $definitions } nicht
   *[other] { $definitions } nicht
}
do-not-support = { $count ->
    [one] { $definitions } stützt diese Behauptung nicht
   *[other] { $definitions } stützen diese Behauptung nicht
}
index-asks-too = { $reason } Nach der Definition des europäischen Index müssen für Open-Source-KI auch die Trainingsdaten vollständig geteilt und offen lizenziert sein; das sind sie nicht.
claimed-gated = die Gewichte sind zugangsbeschränkt; es kommt also darauf an, wer sie bekommt
claimed-partial = die Gewichte sind nur teilweise veröffentlicht; es kommt also darauf an, was fehlt
claimed-withheld = Die Gewichte sind nicht veröffentlicht, also kann sie niemand bekommen.
claimed-unlicensed = Die Gewichte kommen ohne Lizenz, also darf sie niemand nutzen.
claimed-public = Die Gewichte sind öffentlich: Alle können sie bekommen.
claimed-research = Die Gewichte sind öffentlich, unter einer Lizenz, die Forschung erlaubt.
research-not-ruled-out = Forschung ist nicht ausgeschlossen, aber { $reasons }.
excludes-parties = { $license } schließt bestimmte Parteien aus
reasons-and = , und{" "}
by-label = die Bezeichnung der vierstufigen Skala
by-level = die Stufe „{ $level }“ der vierstufigen Skala
by-class = Klasse { $class } des Model Openness Framework { $version }
by-framework = { $framework } { $version }
by-words = der Wortsinn

## Was eine Änderung bewirkt

now-at = Jetzt { $place }
no-rating-changes = Keine Bewertung ändert sich. { $cause }.
with-cause = { $results }. { $cause }.
pillars-changed = { $count } von 4 Säulen geändert
verdicts-changed = { $count } Ergebnisse geändert
would-change = Würde ändern: { $what }.
would-change-nothing = Würde nichts ändern.
from-to = { $what } { $from } → { $to }
changes-level = Stufe { $from } → { $to }
changes-label = Bezeichnung { $from } → { $to }
changes-conditions = { $from } → { $met } von { $of } Bedingungen für „{ $level }“
conditions-were = { $met } von { $of } Bedingungen für „{ $level }“ (bisher { $from })
changes-criterion = „{ $criterion }“ { $from } → { $to }
met-of = { $met } von { $of }
place-of = { $label }, { $level }
start-of = { $name }: { $place }.
set-to = { $what }: { $to }
the-artifact = { $artifact }
no-license-for = Keine Lizenz für { $covered }
license-for = Lizenz für { $covered }: { $license }
license-removed = Lizenz für { $covered } entfernt
risk-yes = Systemisches Risiko: ja
risk-no = Systemisches Risiko: nein
risk-unknown = Systemisches Risiko: nicht bekannt
built-on-nothing = Auf keinem anderen Modell aufgebaut
base-changed = Basismodell geändert
built-on-name = Aufgebaut auf { $name }
changes-made = { $count ->
    [0] keine Änderung vorgenommen
    [one] 1 Änderung vorgenommen
   *[other] { $count } Änderungen vorgenommen
}

## Lizenzen

requires-you = Verlangt, { $conditions }.
accepted-by = { $bodies }.
spdx-not-approved = Auf der SPDX-Liste, aber weder von OSI noch FSF noch Open Definition als offen anerkannt.
spdx-deprecated = SPDX verwendet inzwischen eine andere Kennung.
type-to-search = Tippen Sie, um alle Lizenzen von SPDX und Modellportalen zu durchsuchen.
not-found = Keine bekannte Lizenz, gilt daher als eingeschränkt.
or-type-another = Oder geben Sie eine andere Lizenz ein.
fact-licensed = { $availability }, { $license }
differs = { $entered } (Katalog: { $catalog })
