## Comment quelque chose est écrit

file-format-link = un lien vers une évaluation
file-format-json = un fichier enregistré ici
file-format-mof-yaml = YAML du Model Openness Framework
file-format-model-card = une fiche de modèle
file-format-cyclone-dx = CycloneDX
file-format-spdx = SPDX 3
file-format-hub = la réponse d’une plateforme de modèles
file-format-osai = YAML de l’European Open Source AI Index (osai-index.eu)

## Textes fixes

stated = Indiqué
nothing-stated = Rien n’est indiqué comme publié.
inferred = Déduit
warnings = À vérifier
unknown = Inconnu
license = Licence par défaut
apply = Tout charger
apply-stated = Charger seulement ce qui est indiqué
not-read = Impossible à importer

## De quoi c’est déduit

basis-open-inference-code = son code d’inférence est ouvert et ses poids sont publics
basis-card-of-weights = une fiche de cette forme accompagne les poids
basis-model-on-hub = en règle générale, un modèle de la plateforme y a ses poids
basis-card-metadata = la plateforme montre les métadonnées de sa fiche
basis-maybe-gated = il n’est pas dit si l’accès doit être demandé
basis-closed-to-places = impossible à télécharger en certains lieux
basis-gated = l’accès doit être demandé
basis-download = un lien de téléchargement est donné
basis-described = nommé, mais aucun téléchargement trouvé
basis-in-file = le fichier le contient
basis-address = un lien est donné
basis-open-library = une bibliothèque ouverte l’exécute
basis-code-of-library = la bibliothèque ouverte qui l’exécute contient le code
basis-cited = un article est cité
basis-reassembled = un script permet de le reconstituer

## Ce qui a été lu

base-from-catalog = Le catalogue connaît { $base }, sur lequel ce modèle est construit : sa licence et ses données comptent aussi.
read-as-format = Lu comme : { $format }.
heading-of-file = { $file } : { $heading }
title-by = { $name }, { $producer }
licensed = { $availability }, { $license }
inferred-from = { $fact } ({ $basis })
inferred-of = { $artifact } : { $availability } (déduit : { $basis }).
not-mentioned = Le fichier ne mentionne pas : { $artifacts }. Sauf changement de votre part, cela compte comme non publié.
several = { $count } modèles
save-all = Enregistrer les { $count } dans ce navigateur
at-line = Ligne { $line }, caractère { $column }
at-place = { $place } : { $text }

## Ce qui est étrange

other-version = La version « { $version } » du format nous est inconnue ; nous l’avons lue quand même.
more-models = { $count ->
    [one] Il y a { $count } autre modèle ; nous avons lu le premier.
   *[other] Il y a { $count } autres modèles ; nous avons lu le premier.
}
several-licenses = Plusieurs licences : toutes sont censées s’appliquer, « { $licenses } ».
concluded = Quelqu’un a conclu à une autre licence, « { $license } » ; celle qui est déclarée compte.
overruled = Cette propriété dit « { $value } », mais le champ du fichier dit autre chose. Le champ compte.
wrong-kind = La clé n’est pas faite pour cela ; c’est omis.
data-without-license = Une partie de ceci n’a pas de licence propre, et celle du modèle ne la couvre pas : { $data }.
based-on = D’après « { $model } ». Ce fichier ne couvre pas le modèle de base.
fine-tuned = Affiné à partir de « { $model } ». Ce fichier ne couvre pas le modèle de base.
quantized = Quantifié à partir de « { $model } ». Ce fichier ne couvre pas le modèle de base.
merged = Fusionné à partir de « { $model } » et d’autres. Ce fichier ne couvre pas le modèle de base.
adapter = Un adaptateur pour « { $model } ». Ce fichier ne couvre pas le modèle de base.
closed-to-union = Impossible à télécharger dans l’Union européenne.
closed-to = Impossible à télécharger en certains lieux : « { $place } ».
disabled = La plateforme a désactivé le dépôt : rien ne peut être téléchargé.
private = Le dépôt est privé : personne d’extérieur ne peut rien télécharger.
no-weights = Aucun poids ne figure parmi ses fichiers.
published-score = L’indice donne { $score } et qualifie les licences ainsi : { $class }. Selon ses règles publiées, ces faits donnent { $ours }, avec pour les licences : { $our-class }.
left-out = { $count ->
    [one] { $count } élément de la liste n’est pas un modèle ; il est omis.
   *[other] { $count } éléments de la liste ne sont pas des modèles ; ils sont omis.
}

## YAML du Model Openness Framework

key-missing = `{ $key }` manque ou est vide.
key-unknown = Le format n’a pas de clé `{ $key }` ; elle est gardée.
key-repeated = La clé figure ici deux fois ; la dernière compte.
key-odd = Ce n’est pas une clé ; elle et sa valeur sont écartées.
key-not-text = `{ $key }` est un nombre ou une valeur de vérité ; lu comme du texte.
key-wrong = `{ $key }` n’est pas fait pour cela.
component-unknown = Le cadre n’a pas de composant « { $name } » ; il est gardé et ne compte pas.
component-repeated = { $artifact } figure deux fois ; la dernière compte.
component-not-there = { $artifact } : la licence dit qu’il n’est pas inclus, il compte donc comme non publié.
respelled = « { $name } » est lu comme { $id }.
terms-unknown = Les conditions de « { $name } » nous sont inconnues ; elle est considérée comme restreinte.
other-framework = Ce format n’est pas fait pour « { $found } » ; il est lu quand même.
origin-given = Le fichier donne « { $origin } » comme origine du modèle. S’il a été construit sur ce modèle, dites-le sous « Construit sur un autre modèle ? ».
runs-locally = Le format ne peut pas dire si le modèle tourne en local sur des logiciels ouverts ; c’est déduit de son code d’inférence ouvert.
tag-ignored = L’étiquette est ignorée.
second-document = Le fichier a plus d’un document ; seul le premier est lu.

## Ce qui ne peut être lu

too-large = Le fichier est trop grand : nous lisons jusqu’à { $size } ko.
not-utf8 = Le fichier n’est pas du texte UTF-8.
not-yaml = Ici, le fichier n’est pas du YAML valide.
nested-too-deeply = Le fichier est imbriqué trop profondément.
too-many-references = Le fichier a trop de renvois répétés.
no-release = Le fichier n’a pas de `release` avec des clés et des valeurs.
is-empty = C’est vide.
json-cut-off = Ce JSON est coupé.
json-too-deep = Ce JSON est imbriqué trop profondément.
json-invalid = Ici, le fichier n’est pas du JSON valide.
other-kind = Nous ne pouvons pas le lire. Collez une fiche de modèle, du MOF YAML, du CycloneDX, du SPDX 3 ou un lien fait ici.
no-model-in-cyclonedx = components : il n’y a pas de composant de type « machine-learning-model ».
no-model-in-spdx = @graph : il n’y a pas d’élément de type « ai_AIPackage ».
no-model-in-block = Le bloc du haut ne décrit pas un modèle : ni licence, ni données, ni étiquettes.
hub-data-set = C’est la réponse d’une plateforme pour un jeu de données, pas pour un modèle.
hub-app = C’est la réponse d’une plateforme pour une application, pas pour un modèle.
hub-error = La plateforme de modèles a répondu par une erreur : « { $why } ».
old-spdx = spdxVersion : { $version } ne connaît pas les modèles d’IA ; SPDX 3.0, si.
refused = { $error } Rien n’a changé sur la page.

## Objets des programmes

must-be-object = ce doit être un objet
must-be-text = ce doit être du texte
no-such-key = cette clé n’existe pas
no-such-artifact = il n’y a pas d’élément `{ $id }`
no-such-claim = il n’y a pas d’affirmation `{ $id }`
neither-true-nor-false = ce n’est ni vrai ni faux
no-such-version = cette version n’existe pas
unknown-framework = framework : il n’y a pas de cadre `{ $id }`
