## Textes fixes

base = Son modèle de base
descent = Ce que transmet le modèle de base
base-about = Le modèle à partir duquel celui-ci a été affiné, fusionné ou distillé. Ses conditions suivent les poids, et les données qu’il garde manquent ici aussi.
base-name = Son nom
base-license = Licence de ses poids
base-weights = Ses poids
base-data = Ses données d’entraînement
base-remove = N’est pas construit sur un autre modèle
frameworks = Ce qu’en dit chaque définition
scale = Échelle à quatre niveaux
pillars = Comment la note a été établie
differences = Où les définitions divergent
text = Lire le texte
systemic-risk = Le modèle présente-t-il un risque systémique ? La loi le présume au-delà de 10²⁵ opérations en virgule flottante pour l’entraînement. Aucune licence ne le dit. Notre catalogue répond si le calcul d’entraînement est connu ; vous pouvez répondre autrement.
yes = Oui
no = Non
unknown = Je ne sais pas
unknown-license = Licence non reconnue. Vérifiez ses conditions.
licenses = Licences
why = Pourquoi
protects = Avantages de ce choix
costs = Inconvénients de ce choix
one-of = l’un de
advice = Ce qui le rendrait plus ouvert
top-of-all = Rien : il est au sommet de chaque définition.
always-these = Dans tous les cas :
and-one-of = et l’un de ces changements :
do-these = L’un de ces changements :
claim = Vérifier une affirmation : le développeur le dit…
no-claim = Aucune affirmation
in-catalog = Du catalogue
as-in-catalog = Tous les faits correspondent au catalogue.
not-as-catalog = Vos modifications
restore-catalog = Abandonner les modifications
catalog-facts = Faits et sources

## Piliers et critères

pillar-transparency = Transparence
pillar-inspectability = Inspection
pillar-usability = Utilisation
pillar-modifiability = Modification

criterion-t1 = Détails de l’architecture
criterion-t2 = Méthode d’entraînement et hyperparamètres
criterion-t3 = Origine et traitement des données
criterion-t4 = Décisions de développement documentées
criterion-i1 = Biais et limites évaluables
criterion-i2 = Code auditable par composant
criterion-i3 = Fiche du modèle avec performances
criterion-u1 = Peut être servi sans restriction
criterion-u2 = Tourne en local sur logiciels ouverts
criterion-m1 = Code source à modifier
criterion-m2 = Libre de redistribution

outcome-unmet = non rempli
outcome-partly = rempli en partie
outcome-met = rempli

parameter-no = fermé
parameter-unclear = partiel
parameter-yes = ouvert

answer-no = non rempli
answer-unclear = sujet à interprétation
answer-yes = rempli

## Cadres

framework-mof = Model Openness Framework
    .about = LF AI & Data, noté comme le fait son outil
framework-osaid = Open Source AI Definition
    .about = Open Source Initiative
framework-open-weight = Open Weight Definition
    .about = sur les poids seuls
framework-eu-ai-act = AI Act, exception open source
    .about = article 53, paragraphe 2, tel que la Commission le lit
framework-osai = European Open Source AI Index
    .about = Liesenfeld et Dingemanse ; une note de 0 à 1, d’après les faits de cette page

question-mof-class3 = Classe III, Open Model
question-mof-class2 = Classe II, Open Tooling Model : toute la classe III, et
question-mof-class1 = Classe I, Open Science Model : toute la classe II, et
question-osaid-data = Informations sur les données : données d’entraînement ouvertes, ou description complète
question-osaid-code = Code complet, sous des licences approuvées par l’OSI
question-osaid-parameters = Paramètres sous des conditions ouvertes
question-open-weight-redistribution = Libre de redistribution (1)
question-open-weight-form = Les poids tels qu’ils s’utilisent, publics (2)
question-open-weight-derived-works = Libre de modification (3, 4)
question-open-weight-persons = Pour toute personne et tout groupe (5)
question-open-weight-fields = Pour tout domaine d’activité (6)
question-open-weight-terms = Des conditions qui suivent les poids et ne dépendent de rien d’autre (7 à 10)
question-eu-access = Librement accessible à tous (lignes directrices, point 79)
question-eu-use = Utilisable par tous, à toute fin (lignes directrices, points 80, 83 et 84)
question-eu-modification = Peut être modifié (lignes directrices, point 81)
question-eu-distribution = Peut être redistribué, modifié ou non (lignes directrices, point 82)
question-eu-monetization = N’est pas vendu sous une autre licence (lignes directrices, points 85 à 89)
question-eu-architecture = Sa construction est publique (lignes directrices, points 90 à 92)
question-eu-usage = Son mode d’emploi est public (lignes directrices, points 90 à 92)
question-eu-systemic-risk = Il ne présente pas de risque systémique (article 53, paragraphe 2)
question-osai-base-data = Données du modèle de base
question-osai-data = Données du modèle final
question-osai-base-weights = Poids du modèle de base
question-osai-weights = Poids du modèle final
question-osai-training-code = Code d’entraînement, traitement des données compris
question-osai-code-documentation = Documentation du code
question-osai-hardware = Matériel et moyens d’entraînement
question-osai-preprint = Prépublication, archivée
question-osai-paper = Article évalué par des pairs
question-osai-model-card = Fiche du modèle
question-osai-datasheet = Fiche des données, ou résumé du contenu d’entraînement selon le règlement sur l’IA
question-osai-licenses = Licences ouvertes pour les poids, le code d’entraînement et les données

## Affirmations

claim-open-source = open source
claim-open-source-ai = IA open source
claim-open-weights = à poids ouverts
claim-open = ouvert
claim-openly-available = librement disponible
claim-free-for-research = libre pour la recherche

claim-answer-yes = Fondé
claim-answer-unclear = Sujet à interprétation
claim-answer-no = Non fondé

## Ce que demande une licence

condition-credit = de citer les auteurs
condition-notice = de conserver ses mentions
condition-state-changes = de signaler les modifications
condition-share-alike = de partager les versions modifiées sous la même licence
condition-pass-on-terms = de transmettre ses limites à chaque destinataire
condition-show-name = d’afficher son nom sur ce qui est construit avec
condition-output-limit = de ne pas améliorer d’autres modèles avec ses sorties

body-osi = approuvée par l’OSI
body-fsf = libre selon la FSF
body-open-data = sur la liste des licences de données ouvertes

## Le pour et le contre

protects-property = La propriété intellectuelle du développeur, et son avance sur ceux qui le copieraient.
protects-control = Les conditions du développeur : tout usage passe par son service, il peut donc les faire respecter.
protects-terms = Le contrôle du développeur sur qui utilise le modèle, et pour quoi.
protects-data = Des données d’entraînement sensibles ou protégées par le droit d’auteur.
protects-know-how = Le savoir-faire du développeur pour entraîner un tel modèle.
protects-use = Un large usage : chacun peut l’exécuter, l’affiner et le partager sans demander.
protects-science = Des audits, des reproductions et des développements sans permission à demander.

costs-access = Les petites organisations et les chercheurs indépendants restent à la porte.
costs-terms = Ceux qui ne peuvent accepter les conditions, ou ne sont pas admis, restent à la porte.
costs-audit = De l’extérieur, on ne peut pas pleinement vérifier ses biais, sa sûreté et sa robustesse.
costs-tracing = On ne peut pas remonter à la cause des problèmes, et peu sont en mesure de le réentraîner.
costs-recall = Ce qui est public ne peut être rappelé, quoi qu’on découvre.
costs-privacy = Des données d’entraînement publiques peuvent exposer des données personnelles.
costs-work = Le développeur a plus de travail : tout doit être autorisé, nettoyé et entretenu.

short-restriction-non-commercial = usage non commercial seulement
short-restriction-research-only = recherche seulement
short-restriction-use-policy = règles d’usage
short-restriction-cap = plafond d’utilisateurs ou de revenus
short-restriction-no-derivatives = aucune version modifiée
short-restriction-no-redistribution = aucune redistribution
short-restriction-separate-commercial-license = licence commerciale à part
short-restriction-parties-excluded = parties exclues

## Après « demande »

asked-weights = les poids
asked-checkpoints = des points de reprise
asked-architecture = l’architecture du modèle
asked-metadata = les métadonnées du modèle
asked-inference-code = le code d’inférence
asked-training-code = le code d’entraînement
asked-data-code = le code de traitement des données
asked-evaluation-code = le code d’évaluation
asked-libraries = les bibliothèques logicielles
asked-training-data = les données d’entraînement
asked-evaluation-data = les données d’évaluation
asked-sample-outputs = des exemples de sorties
asked-model-card = une fiche du modèle
asked-data-card = une fiche des données
asked-technical-report = un rapport technique
asked-research-paper = un article de recherche
asked-evaluation-results = des résultats d’évaluation
asked-development-log = un journal de développement
asked-code-documentation = la documentation du code
asked-training-setup = les moyens d’entraînement
asked-hosted-access = un accès hébergé
asked-local-runtime = une exécution locale

## Après « publier »

released-weights = les poids
released-checkpoints = les points de reprise
released-architecture = l’architecture du modèle
released-metadata = les métadonnées du modèle
released-inference-code = le code d’inférence
released-training-code = le code d’entraînement
released-data-code = le code de traitement des données
released-evaluation-code = le code d’évaluation
released-libraries = les bibliothèques logicielles
released-training-data = les données d’entraînement
released-evaluation-data = les données d’évaluation
released-sample-outputs = des exemples de sorties
released-model-card = une fiche du modèle
released-data-card = une fiche des données
released-technical-report = un rapport technique
released-research-paper = un article de recherche
released-evaluation-results = les résultats d’évaluation
released-development-log = un journal de développement
released-code-documentation = la documentation du code
released-training-setup = les moyens d’entraînement
released-hosted-access = un accès hébergé
released-local-runtime = une exécution locale

## Les cadres dans une phrase

framework-within-mof = le Model Openness Framework
    .start = Le Model Openness Framework
    .short = MOF
framework-within-osaid = l’Open Source AI Definition
    .start = L’Open Source AI Definition
    .short = Open Source AI Definition
framework-within-open-weight = l’Open Weight Definition
    .start = L’Open Weight Definition
    .short = Open Weight Definition
framework-within-eu-ai-act = l’exception du règlement sur l’IA
    .start = L’exception du règlement sur l’IA
    .short = Exception européenne
framework-within-osai = l’indice européen
    .start = L’indice européen
    .short = Indice européen

## Verdicts

mof-none = Aucune classe
mof-none-within = aucune classe
mof-iii = Classe III, Open Model
mof-ii = Classe II, Open Tooling
mof-i = Classe I, Open Science
open-source-ai = IA open source
open-source-ai-within = IA open source
not-open-source-ai = Pas une IA open source
not-open-source-ai-within = pas une IA open source
open-weights = Poids ouverts
open-weights-within = poids ouverts
not-open-weights = Poids non ouverts
not-open-weights-within = poids non ouverts
qualifies = Exempté
qualifies-within = exempté
unclear = Incertain
unclear-within = incertain
does-not-qualify = Non exempté
does-not-qualify-within = non exempté
score-of-one = { $score } sur 1
verdict-of = { $framework } : { $verdict }

## Raisons

more = { $count } de plus
all-met = Toutes ses conditions sont remplies.
progress-to-class = { $included } des { $required } composants de la classe { $class } sont publiés sous des licences qu’il accepte.
progress-of = { $included } sur { $required }, { $percent } %
index-score = { $open } de ses { $of } paramètres sont ouverts, { $partial } partiels : disponibilité { $availability }, documentation { $documentation } et accès { $access }. La note est la moyenne des { $of }.
has-systemic-risk = L’exception ne couvre jamais les modèles à risque systémique.
depends-on-risk = Tout le reste est rempli. Cela dépend du risque systémique du modèle.
by-description = Les trois parties sont remplies, la première par une description des données d’entraînement.
missing-of = Il faudrait { $missing }.
no-description = Aucun document public ne décrit comment le modèle est construit.
found-of = { $artifact } : { $finding }.
found-of-judged = { $artifact } : { $finding }, ce qui est sujet à interprétation.
found-withheld = non publié
found-partial = publié en partie seulement
found-gated = sous accès contrôlé (l’accès doit être accordé)
found-unlicensed = aucune licence
found-public = public
found-none-needed = aucun n’est listé, donc aucun ne compte
found-base-withheld = non publié pour le modèle de base
found-base-partial = publié en partie seulement pour le modèle de base
found-base-gated = sous accès contrôlé pour le modèle de base
found-base-unlicensed = le modèle de base n’a pas de licence
found-base-license = pour le modèle de base, { $objection }
found-and = { $finding }, et { $objection }
found-and-unlicensed = { $finding }, et sans licence
not-approved = { $license } n’est pas approuvée par l’Open Source Initiative
not-on-mof-list = { $license } n’est pas sur la liste de l’outil du cadre
not-recognized = { $license } n’est pas une licence que nous connaissons
license-has = { $license } comporte { $restrictions }

short-complete = tous les composants publiés
short-progress = { $included } sur { $required } pour la classe { $class }
short-score = { $open } ouverts sur { $of }, { $partial } partiels
short-osaid = informations sur les données, code et poids ouverts
short-open-weight = licence ouverte, poids publics
short-all-met = toutes les conditions remplies
short-systemic-risk = présente un risque systémique
short-depends-on-risk = dépend du risque systémique
short-by-description = dépend de la description des données
short-no-description = aucune description du modèle
short-withheld = non publié : { $artifact }
short-partial = en partie seulement : { $artifact }
short-gated = accès contrôlé : { $artifact }
short-of-base = base : { $reason }
short-unlicensed = aucune licence
short-another-license = une autre licence
short-not-approved = licence non approuvée par l’OSI
short-not-listed = licence absente de sa liste
short-unknown-license = licence inconnue

## Où les définitions divergent

asks-for = { $count ->
    [one] { $who } demande { $missing } ; pas { $others }.
   *[other] { $who } demande { $missing } ; pas { $others }.
}
class-asks-for = { $count ->
   *[other] Pour la classe { $class }, le Model Openness Framework demande { $missing } ; pas { $others }.
}
of-class = la classe { $class } du Model Openness Framework
of-base = { $artifact } du modèle de base
open-data-or-description = des données d’entraînement ouvertes ou leur description complète
another-license-for = une autre licence pour { $artifacts }
and-for = { $wanted }, ainsi que { $licenses }
rules-out-policy = { $definition } exclut les règles d’usage de { $license } ; pour { $act }, c’est sujet à interprétation.

## Remarques

note-base-grants-less = { $license } promet plus qu’il n’y a à donner : { $base } est sous { $terms }, dont les conditions suivent.
note-base-unlicensed = { $base } n’a pas de licence indiquée ici ; le verdict repose donc sur des conditions que personne n’a lues.
note-license-on-withheld = { $artifact } : une licence mais aucune publication ; la licence est sans effet.
remark-mof-spelling = { $artifact } : l’outil compare les identifiants lettre à lettre et ne prend pas { $license } pour une licence ouverte. Écrite { $id }, elle compterait.
remark-mof-list = { $artifact } : { $license } est ouverte, mais absente de la liste de l’outil.
remark-mof-type = { $artifact } : { $license } est ouverte, mais le cadre en recommande d’autres pour { $covered }. La classe ne change pas.
remark-mof-partial = { $artifact } : publié en partie. Les fichiers du cadre ne savent pas l’exprimer, donc cela ne compte pas.
remark-mof-gated = { $artifact } : sous accès contrôlé. Les fichiers du cadre ne savent pas l’exprimer, donc cela ne compte pas.
remark-mof-base = L’outil ne regarde que la licence indiquée. Celle du modèle de base restreint aussi les poids.
remark-mof-paper = L’article de recherche tient lieu de rapport technique.
remark-mof-stopped = L’outil ne compte rien pour une classe tant que celle d’en dessous est incomplète.
remark-osaid-description = Les données d’entraînement ne sont pas toutes sous licence ouverte ; le verdict repose donc sur leur description. Savoir si elle est complète est sujet à interprétation.
not-legal-advice = Ceci n’est pas un avis juridique. L’exception dispense de la documentation technique ; une politique de respect du droit d’auteur et un résumé du contenu utilisé pour l’entraînement restent exigés.
about-of = { $about }.
version-number = Version { $version }, { $date }
version-name = { $version }, { $date }
printed-on = Imprimé le { DATETIME($day) }. L’évaluation se trouve à l’adresse { $link }

## La filiation

terms-of = Conditions : { $terms }
terms-unstated = Conditions : aucune licence indiquée, donc personne ne les a lues
in-effect-of = En vigueur : { $terms }
terms-none = aucune licence
terms-unknown = inconnues ici
terms-free = libre d’utilisation, de modification et de partage
data-public = Données d’entraînement : publiques
data-gated = Données d’entraînement : sous accès contrôlé
data-partial = Données d’entraînement : publiées en partie seulement, le modèle ne peut donc pas être réentraîné de zéro
data-withheld = Données d’entraînement : non publiées, le modèle ne peut donc pas être réentraîné de zéro

## Causes

clause-public = public :
clause-partial = publié au moins en partie :
clause-pass-on = redistribuable :
clause-open = public, sous licence ouverte :
one-public = l’un de ceux-ci, public :
one-partial = l’un de ceux-ci, publié au moins en partie :
one-pass-on = l’un de ceux-ci, redistribuable :
one-open = l’un de ceux-ci, public et sous licence ouverte :
not-yet-level = Pourquoi il n’est pas au niveau { $number }, « { $level } »
at-the-top = Il a atteint le sommet de l’échelle.
met-of-pillar = { $met } sur { $of } remplis
met-of-pillar-partly = { $met } sur { $of } remplis, { $partly } en partie

## Objectifs

goal-level = { $level }, niveau { $number } sur 4
goal-class-iii = Classe III, Open Model
goal-class-ii = Classe II, Open Tooling Model
goal-class-i = Classe I, Open Science Model
goal-mof = Model Openness Framework
goal-osaid = IA open source
goal-open-weight = Poids ouverts
goal-eu = Bénéficie de l’exception
goal-index = Les douze paramètres ouverts
goal-access = Chacun peut obtenir les poids
goal-research = Chacun peut utiliser les poids pour la recherche
owner-access = Les poids, et qui peut les obtenir
owner-research = La licence des poids
changes = { $count ->
    [0] aucun changement
    [one] 1 changement
   *[other] { $count } changements
}
out-of-reach = hors de portée
depends = à voir
would-not-settle = Publier davantage ne réglerait pas la question.
one-change = Ce seul changement suffit.
one-change-of = Un changement suffit ; il y en a { $ways } au choix.
changes-needed = { $count ->
    [2] Les deux changements sont nécessaires.
   *[other] Les { $count } changements sont nécessaires.
}
ways-needed = Il faut { $count } changements. Il y a { $ways } façons de faire.
first-shown = { $count ->
    [1] L’une d’elles est montrée.
   *[other] Les { $count } premières sont montrées.
}
release-some = Publier au moins en partie { $artifact }
release-gated = Donner sur demande { $artifact }
release-all = Publier { $artifact }
withdraw = Retirer { $artifact }
license-under = Placer { $covered } sous { $license }
everything = tout
apply-all = { $count ->
    [0] N’essayer aucun changement
    [one] Essayer ce changement
   *[other] Essayer les { $count } changements
}
rests-on-judgment = Cela suppose une description complète des données d’entraînement, ce qui est sujet à interprétation.
caveat-risk = D’après la réponse donnée, le modèle présente un risque systémique. L’exception ne couvre jamais de tels modèles.
caveat-risk-unknown = Cela dépend du risque systémique du modèle. La page pose la question sous le règlement européen sur l’IA.
caveat-base-terms = { $base } est sous { $license }, et ses conditions suivent. Il faudrait une licence ouverte, ce qui dépend de son développeur.
caveat-base-data = Il faudrait que soient publiques les données avec lesquelles { $base } a été entraîné, ce qui dépend de son développeur.
caveat-base-weights = Il faudrait que { $base } ait des poids publics, ce qui dépend de son développeur.
caveat-gate = { $count ->
    [0] En l’état, savoir si l’exception admet l’accès contrôlé est sujet à interprétation. Vérifier l’identité est permis si personne n’est exclu.
    [one] Avec 1 seul changement, savoir si l’exception admet l’accès contrôlé est sujet à interprétation. Vérifier l’identité est permis si personne n’est exclu.
   *[other] Avec { $count } changements seulement, savoir si l’exception admet l’accès contrôlé est sujet à interprétation. Vérifier l’identité est permis si personne n’est exclu.
}
caveat-terms = { $count ->
    [0] En l’état, savoir si l’exception admet les conditions de { $license } est sujet à interprétation.
    [one] Avec 1 seul changement, savoir si l’exception admet les conditions de { $license } est sujet à interprétation.
   *[other] Avec { $count } changements seulement, savoir si l’exception admet les conditions de { $license } est sujet à interprétation.
}

covered-code = tout le code
covered-data = toutes les données et les poids
covered-document = tous les documents
recommended-code = le code
recommended-data = les données
recommended-document = les documents

## Vérifier une affirmation

missing-for = Ce qui manque : { $owner }
neither-supports = Ni { $one } ni { $other } n’appuie cette affirmation.
support-claim = { $count ->
    [one] { $definitions } appuie cette affirmation
   *[other] { $definitions } appuient cette affirmation
}
leave-open = { $count ->
    [one] { $definitions } laisse la question ouverte, car elle repose sur une description des données d’entraînement
   *[other] { $definitions } laissent la question ouverte, car elle repose sur une description des données d’entraînement
}
do-not = { $count ->
    [one] pas { $definitions }
   *[other] pas { $definitions }
}
do-not-support = { $count ->
    [one] { $definitions } n’appuie pas cette affirmation
   *[other] { $definitions } n’appuient pas cette affirmation
}
index-asks-too = { $reason } Pour une IA open source, l’indice européen demande aussi des données d’entraînement entièrement partagées et sous licence ouverte, ce qui n’est pas le cas ici.
claimed-gated = les poids sont sous accès contrôlé ; cela dépend donc de qui les obtient
claimed-partial = les poids ne sont publiés qu’en partie ; cela dépend donc de ce qui manque
claimed-withheld = Les poids ne sont pas publiés : personne ne peut les obtenir.
claimed-unlicensed = Les poids n’ont pas de licence : personne ne peut les utiliser.
claimed-public = Les poids sont publics : chacun peut les obtenir.
claimed-research = Les poids sont publics, sous une licence qui permet la recherche.
research-not-ruled-out = La recherche n’est pas exclue, mais { $reasons }.
excludes-parties = { $license } exclut des parties nommées
reasons-and = , et{" "}
by-label = l’étiquette de l’échelle à quatre niveaux
by-level = le niveau « { $level } » de l’échelle à quatre niveaux
by-class = la classe { $class } du Model Openness Framework { $version }
by-framework = { $framework } { $version }
by-words = le sens des mots

## Ce que fait un changement

now-at = Désormais { $place }
no-rating-changes = Aucune note ne change. { $cause }.
with-cause = { $results }. { $cause }.
pillars-changed = { $count } piliers sur 4 ont changé
verdicts-changed = { $count } verdicts ont changé
would-change = Changerait : { $what }.
would-change-nothing = Ne changerait rien.
from-to = { $what } { $from } → { $to }
changes-level = niveau { $from } → { $to }
changes-label = étiquette { $from } → { $to }
changes-conditions = { $from } → { $met } conditions sur { $of } pour « { $level } »
conditions-were = { $met } conditions sur { $of } pour « { $level } » (contre { $from })
changes-criterion = « { $criterion } » { $from } → { $to }
met-of = { $met } sur { $of }
place-of = { $label }, { $level }
start-of = { $name } : { $place }.
set-to = { $what } : { $to }
the-artifact = { $artifact }
no-license-for = Aucune licence pour { $covered }
license-for = Licence pour { $covered } : { $license }
license-removed = Licence pour { $covered } retirée
risk-yes = Risque systémique : oui
risk-no = Risque systémique : non
risk-unknown = Risque systémique : inconnu
built-on-nothing = Construit sur aucun autre modèle
base-changed = Modèle de base modifié
built-on-name = Construit sur { $name }
changes-made = { $count ->
    [0] aucun changement fait
    [one] 1 changement fait
   *[other] { $count } changements faits
}

## Licences

requires-you = Demande { $conditions }.
accepted-by = { $bodies }.
spdx-not-approved = Sur la liste SPDX, mais non approuvée comme ouverte par l’OSI, la FSF ou l’Open Definition.
spdx-deprecated = SPDX emploie désormais un autre identifiant.
type-to-search = Tapez pour chercher parmi toutes les licences de SPDX et des plateformes de modèles.
not-found = Licence non reconnue, donc considérée comme restreinte.
or-type-another = Ou tapez une autre licence.
fact-licensed = { $availability }, { $license }
differs = { $entered } (catalogue : { $catalog })
