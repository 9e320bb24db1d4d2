## Textes fixes

document-title = Modèles d’IA : à quel point chacun est-il ouvert ? · Openness Meter
description = Les modèles d’IA dont on parle, à quel point chacun est ouvert, et un lien vers la source de chaque fait. Trouvez-les, comparez-les et voyez comment l’ouverture a changé.
heading = Modèles
home = Openness Meter
find = Chercher par nom ou développeur
kind = Type
level = Niveau
label = Étiquette
meets = Remplit, ou peut-être
sort = Ordre
any = tous
no-match = Aucun modèle ne correspond à ces filtres.
show-all = Tout afficher
compare = Comparer
open = Modifier une copie
facts = Faits et sources
license-for = Licence par défaut
verdicts = Verdicts
pillars = Piliers
artifacts = Ce qui a été publié
only-differing = Différences seulement
same = Il n’y a pas de différences ici.
families = Comparer une famille de modèles
strip-legend = Chaque bande montre, de gauche à droite : modèle, code, données, documents, exécution. Un carré plein est public, un demi-carré partiel ou sous accès contrôlé, un carré vide non publié.
follow-family = Tracer une ligne à travers
no-family = aucune famille
timeline-title = L’ouverture des modèles d’IA
timeline-description = Chaque modèle à sa date de publication, dans la bande de son niveau. Les quatre barres sont ses piliers. En haut de chaque bande : combien de modèles de l’année sont à ce niveau.
timeline-legend = Barres, de gauche à droite : transparence, inspection, utilisation, modification
save-svg = Enregistrer en SVG
save-png = Enregistrer en PNG
save-csv = Enregistrer le tableau (CSV)
copy-table = Copier le tableau
copy-link = Copier le lien
copy-embed = Copier le code d’intégration
copy-frame = Copier le code iframe (sans script)
copied = Copié.
not-copied = Votre navigateur n’a pas permis la copie. Le texte est sélectionné : copiez-le à la main.
not-drawn = Votre navigateur n’a pas pu dessiner l’image.
missing = Certains modèles de ce lien ne sont pas dans le catalogue.
no-script = La recherche, la comparaison et la chronologie demandent JavaScript. La liste entière reste lisible.
unsupported = Votre navigateur ne peut pas exécuter cette page (WebAssembly est désactivé) : la recherche est impossible. La liste entière reste lisible.
not-loaded = Une partie de la page n’a pas pu être chargée : la recherche est impossible. La liste entière reste lisible.
released = Publié
remove = Retirer
few-to-compare = Choisissez de deux à six modèles dans la liste, ou une famille ci-dessous.
comparison-full = Vous comparez six modèles, le maximum. Retirez-en un pour en ajouter un autre.
maker = Développeur
your-evaluation = Votre évaluation
has-public = Public
since = Publiés depuis
training-compute = Calcul pour l’entraînement
operations = { $digits } × 10{ $exponent } opérations en virgule flottante
changes = Ce qui a changé
downloads = Tous les faits avec leurs sources :
download-csv = tableau (CSV)
download-json = JSON
correct = Proposer une correction
correction-sent = Rien n’est envoyé d’ici. Votre message commence ainsi :
send-correction = L’écrire
copy-correction = Le copier

## Types, ordres, onglets

kind-text = texte
kind-code = code
kind-image = image
kind-speech = parole
kind-video = vidéo
kind-embeddings = plongements

sort-level = par ouverture
sort-date = par date
sort-name = par nom

tab-list = Liste
tab-compare = Comparaison
tab-timeline = Chronologie

## Comment un fait a été vérifié

verified-by-page = page du développeur
verified-by-repository = dépôt
verified-by-card = fiche du jeu de données
verified-by-copy = copie conservée
verified-by-index = index de modèles
verified-by-unverified = pas encore vérifié
checked-on = { $how }, vérifié le { DATETIME($day) }

## Titres

title-of-tab = Modèles : { $tab } · Openness Meter
title-of-finding = { $finding } · Openness Meter
models-rated = { $count ->
    [0] { $models } modèles d’IA, notés pour leur ouverture. Chaque fait mène à sa source.
    [1] { $models } modèles d’IA, notés pour leur ouverture. Chaque fait mène à sa source ; il en reste un à vérifier.
   *[other] { $models } modèles d’IA, notés pour leur ouverture. Chaque fait mène à sa source ; il en reste { $count } à vérifier.
}

## Une correction

correction-subject-of = Correction : { $name }, { $fact }
correction-entry = Entrée : { $name } ({ $id })
correction-fact = Fait : { $fact }
correction-source = Source : { $source } ({ $checked })
correction-note = Note : { $note }
correction-right = Ce qui est exact :
correction-address = L’adresse qui le montre :

## La liste

all-models = { $count } modèles
models-of = { $shown } modèles sur { $all }
strip-public = Public : { $names }
strip-gated = sous accès contrôlé : { $names }
strip-partial = en partie : { $names }
strip-nothing = Rien de publié
not-yet-checked = { $count ->
    [one] { $count } fait pas encore vérifié
   *[other] { $count } faits pas encore vérifiés
}
compare-release = Comparer : { $name }
facts-of-release = Faits et sources : { $name }
remove-release = Retirer : { $name }

## Une comparaison

number-word = { $number ->
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
   *[other] plusieurs
}
number-word-start = { $number ->
    [2] Deux
    [3] Trois
    [4] Quatre
    [5] Cinq
    [6] Six
   *[other] Plusieurs
}
meets-alone = Il remplit une définition de l’open source
meets-not-alone = Il ne remplit aucune définition de l’open source
meets-neither = Aucun des deux ne remplit une définition de l’open source
meets-both = Les deux remplissent une définition de l’open source
meets-none = Aucun des { $of } ne remplit une définition de l’open source
meets-all = Les { $of } remplissent une définition de l’open source
meets-one = Un sur { $of } remplit une définition de l’open source
meets-some = { $some } sur { $of } remplissent une définition de l’open source
nothing-compared = Rien
too-many-to-compare = Ce lien compare { $chosen } modèles. Les { $shown } premiers sont montrés ; retirez-en pour voir les autres.
called = Peut-on le dire « { $claim } » ?
level-named = { $number } : { $level }
pillar-met-of = { $pillar } : { $met } sur { $of }
timeline-release = { $name }, { $producer }, { $date } : { $level }, { $label }. { $pillars }
timeline-share = { $count } sur { $of }
