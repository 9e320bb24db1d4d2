## Textes fixes

title = Openness Meter
find = Trouver un modèle
find-placeholder = Nom du modèle, adresse Hugging Face ou lien
import = Fichier ou texte…
examples = Essayez
rate-your-own = Évaluer le vôtre
name = Nom du modèle
producer = Développeur
release = Ce qui a été publié
verdict = Verdict
undo = Annuler
reset = Réinitialiser
license-for-all = Licence par défaut
licenses-by-type = Licences différentes pour le code, les données ou les documents
about-license = À propos de cette licence
own-license = Licence de cet élément
no-license = aucune licence
source = Source
license-on-withheld = Non publié : sa licence est sans effet.
no-base = Construit sur un autre modèle ?
behind-gate = En entier, une fois les conditions acceptées ou l’accès accordé
scale-of-levels = Ouverture, de fermé à entièrement ouvert
dismiss = Fermer
not-persisted = Votre navigateur ne peut pas enregistrer votre travail. Copiez le lien avant de fermer cette page.
replaced-release = Votre travail précédent n’a pas pu être lu ; un exemple s’affiche à la place. Ce qui était enregistré a été gardé.
unnamed = Modèle sans nom
loading = Chargement…
not-loaded = Cette partie de la page n’a pas pu être chargée. Rechargez la page.

## Éléments

artifact-weights = Poids
    .within = poids
    .listed = les poids
    .about = paramètres finaux du modèle
    .grammar = plural
artifact-checkpoints = Points de reprise
    .within = points de reprise
    .listed = les points de reprise
    .about = paramètres enregistrés pendant l’entraînement
    .grammar = plural
artifact-architecture = Architecture
    .within = architecture du modèle
    .listed = l’architecture du modèle
    .about = le code qui définit le réseau
    .grammar = feminine
artifact-metadata = Métadonnées
    .within = métadonnées du modèle
    .listed = les métadonnées du modèle
    .about = configuration de l’entraînement et hyperparamètres
    .grammar = plural feminine
artifact-inference-code = Code d’inférence
    .within = code d’inférence
    .listed = le code d’inférence
    .about = fait répondre le modèle
    .grammar = {""}
artifact-training-code = Code d’entraînement
    .within = code d’entraînement
    .listed = le code d’entraînement
    .about = produit les poids
    .grammar = {""}
artifact-data-code = Code des données
    .within = code de traitement des données
    .listed = le code de traitement des données
    .about = collecte, filtre et nettoie les données
    .grammar = {""}
artifact-evaluation-code = Code d’évaluation
    .within = code d’évaluation
    .listed = le code d’évaluation
    .about = exécute les tests de référence
    .grammar = {""}
artifact-libraries = Bibliothèques
    .within = bibliothèques logicielles
    .listed = les bibliothèques logicielles
    .about = outils dont le code a besoin
    .grammar = plural feminine
artifact-training-data = Données d’entraînement
    .within = données d’entraînement
    .listed = les données d’entraînement
    .about = ce dont le modèle a appris
    .grammar = plural feminine
artifact-evaluation-data = Données d’évaluation
    .within = données d’évaluation
    .listed = les données d’évaluation
    .about = ce sur quoi le modèle a été testé
    .grammar = plural feminine
artifact-sample-outputs = Exemples de sorties
    .within = exemples de sorties
    .listed = les exemples de sorties
    .about = ce que dit le modèle, en exemples
    .grammar = plural
artifact-model-card = Fiche du modèle
    .within = fiche du modèle
    .listed = la fiche du modèle
    .about = usage prévu, performances et limites
    .grammar = feminine
artifact-data-card = Fiche des données
    .within = fiche des données
    .listed = la fiche des données
    .about = d’où viennent les données et ce qu’elles contiennent
    .grammar = feminine
artifact-technical-report = Rapport technique
    .within = rapport technique
    .listed = le rapport technique
    .about = comment le modèle a été construit
    .grammar = {""}
artifact-research-paper = Article de recherche
    .within = article de recherche
    .listed = l’article de recherche
    .about = les résultats, en entier
    .grammar = {""}
artifact-evaluation-results = Résultats d’évaluation
    .within = résultats d’évaluation
    .listed = les résultats d’évaluation
    .about = scores aux tests de référence
    .grammar = plural
artifact-development-log = Journal de développement
    .within = journal de développement
    .listed = le journal de développement
    .about = décisions et entraînements, au fil de l’eau
    .grammar = {""}
artifact-code-documentation = Documentation du code
    .within = documentation du code
    .listed = la documentation du code
    .about = comment compiler, utiliser et modifier le code
    .grammar = feminine
artifact-training-setup = Moyens d’entraînement
    .within = moyens d’entraînement
    .listed = les moyens d’entraînement
    .about = matériel, durée, coût et logiciels de l’entraînement
    .grammar = plural
artifact-hosted-access = Accès hébergé
    .within = accès hébergé
    .listed = l’accès hébergé
    .about = une API ou une application ouverte à toute inscription
    .grammar = {""}
artifact-local-runtime = Exécution locale
    .within = exécution locale
    .listed = l’exécution locale
    .about = tourne chez soi avec des logiciels ouverts seulement
    .grammar = feminine

## Groupes

group-model = Modèle
group-code = Code
group-data = Données
group-documents = Documents
group-running = Exécution

artifact-type-code = Licence du code
artifact-type-data = Licence des données et des poids
artifact-type-document = Licence des documents

availability-withheld = non publié
availability-partial = partiel
availability-gated = sous accès contrôlé
availability-public = public

availability-option-withheld = Non publié
availability-option-partial = Partiel
availability-option-gated = Accès contrôlé
availability-option-public = Public

## Niveaux et étiquettes

level-closed = Fermé
    .about = poids non publiés
level-limited = Limité
    .about = poids disponibles, sous conditions
level-modifiable = Modifiable
    .about = peut être modifié et partagé
level-radical = Radical
    .about = entièrement ouvert : tout le code et toutes les données publics

label-closed = Fermé
label-restricted-weights = Poids restreints
label-open-weights = Poids ouverts
label-open-source = Open source

badge-label-closed = fermé
badge-label-restricted-weights = poids restreints
badge-label-open-weights = poids ouverts
badge-label-open-source = open source

## Ce que comporte une licence

restriction-non-commercial = une interdiction d’usage commercial
restriction-research-only = une limite à la recherche
restriction-use-policy = des règles d’usage
restriction-cap = un plafond d’utilisateurs ou de revenus
restriction-no-derivatives = une interdiction de partager des versions modifiées
restriction-no-redistribution = une interdiction de redistribuer
restriction-separate-commercial-license = une licence à part pour l’usage commercial
restriction-parties-excluded = une liste d’exclus

answer-closed = Pas open source.
answer-restricted-weights = Pas open source.
answer-open-weights = Poids ouverts, pas open source.
answer-open-source = Open source.

## Listes et phrases

colon = {" "}:{" "}
list-separator = ,{" "}
list-and = {" "}et{" "}
list-or = {" "}ou{" "}
clause-list-separator = ,{" "}
clause-list-and = , et{" "}
clause-separator = {" "};{" "}
sentence-separator = {" "}
decimal-mark = ,
sentence = { $clause }.

## Dates

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
month-of-year = { $month } { $year }
day-of-month = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}

## Un modèle et son verdict

built-on-base = Construit sur { $name }, { $license }
built-on-unlicensed = Construit sur { $name }, licence non indiquée
another-model = un autre modèle
public-count = { $public } sur { $of } publics
facts-checked = Faits vérifiés le { DATETIME($day) }
title-of-page = { $name } : { $label } · Openness Meter
grants-nothing = Aucune licence : personne ne peut l’utiliser, le modifier ni le partager.
grants-all = Ouverte : chacun peut l’utiliser, le modifier et le partager à toute fin.
grants-some = Restreinte : elle comporte { $restrictions }.
grants-unknown = Licence inconnue, donc considérée comme restreinte.
read-as = Lue comme { $id }. { $grants }
default-license = { $license } (par défaut)
number-of-level = Niveau { $number } sur { $of }
number-of-level-within = niveau { $number } sur { $of }
meter-says = { $level }, { $label }, { $next }
conditions-met = { $met ->
    [one] { $met } condition sur { $of } remplie pour « { $level } »
   *[other] { $met } conditions sur { $of } remplies pour « { $level } »
}
top-of-scale = Le sommet de l’échelle
headline-of = { $answer } { $reasons }
origin-of = { $producer }, { $date }
file-saved = Enregistré sous { $file }.

## Pourquoi ce verdict

weights-hosted = Les poids ne sont pas publiés : le modèle n’est utilisable que par un service.
weights-withheld = Les poids ne sont pas publiés.
weights-public = Les poids sont téléchargeables
weights-public-but = Les poids sont téléchargeables, mais { $objection }
weights-gated = Les poids ne sont téléchargeables qu’une fois l’accès accordé
weights-gated-and = Les poids ne sont téléchargeables qu’une fois l’accès accordé, et { $objection }
weights-partial = Les poids ne sont publiés qu’en partie
weights-partial-and = Les poids ne sont publiés qu’en partie, et { $objection }
unlicensed-weights = aucune licence ne dit ce qu’on peut en faire
license-has = leur licence, { $license }, comporte { $restrictions }
license-unknown = les conditions de leur licence, { $license }, ne sont pas connues ici
base-unlicensed = { $base } n’a pas de licence
base-has = { $base } ({ $license }) comporte { $restrictions }
base-unknown = { $base } est sous { $license }, dont les conditions ne sont pas connues ici
its-base = le modèle de base
its-base-named = le modèle de base { $name }
open-weights-but = Chacun peut utiliser, modifier et partager les poids, mais { $missing }.
all-open = Tout le code et toutes les données sont publics sous licences ouvertes : chacun peut auditer le modèle et le réentraîner de zéro.
retrainable = Assez d’éléments sont publics sous licences ouvertes pour le réentraîner de zéro. Un audit complet en demanderait plus : { $missing }.
more-artifacts = { $count } autres éléments

## Ce qui manque

missing-not-released = { $count ->
    [one] { $gender ->
        [feminine] { $names } n’est pas publiée
       *[other] { $names } n’est pas publié
    }
   *[other] { $gender ->
        [feminine] { $names } ne sont pas publiées
       *[other] { $names } ne sont pas publiés
    }
}
missing-partial = { $count ->
    [one] { $gender ->
        [feminine] { $names } n’est publiée qu’en partie
       *[other] { $names } n’est publié qu’en partie
    }
   *[other] { $gender ->
        [feminine] { $names } ne sont publiées qu’en partie
       *[other] { $names } ne sont publiés qu’en partie
    }
}
missing-gated = { $count ->
    [one] { $names } est sous accès contrôlé
   *[other] { $names } sont sous accès contrôlé
}
missing-not-open = { $count ->
    [one] { $names } n’est pas sous licence ouverte
   *[other] { $names } ne sont pas sous licence ouverte
}
missing-base-not-released = { $count ->
    [one] { $gender ->
        [feminine] { $names } du modèle de base n’est pas publiée
       *[other] { $names } du modèle de base n’est pas publié
    }
   *[other] { $gender ->
        [feminine] { $names } du modèle de base ne sont pas publiées
       *[other] { $names } du modèle de base ne sont pas publiés
    }
}
missing-base-partial = { $count ->
    [one] { $gender ->
        [feminine] { $names } du modèle de base n’est publiée qu’en partie
       *[other] { $names } du modèle de base n’est publié qu’en partie
    }
   *[other] { $gender ->
        [feminine] { $names } du modèle de base ne sont publiées qu’en partie
       *[other] { $names } du modèle de base ne sont publiés qu’en partie
    }
}
missing-base-gated = { $count ->
    [one] { $names } du modèle de base est sous accès contrôlé
   *[other] { $names } du modèle de base sont sous accès contrôlé
}
