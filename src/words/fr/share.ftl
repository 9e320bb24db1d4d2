## Textes fixes

share = Partager cette évaluation
import = Importer une fiche de modèle ou un lien
saved = Enregistrés dans ce navigateur
close = Fermer
link = Lien
with-sources = Inclure les liens vers les sources
compare = Comparer avec d’autres modèles
copy-link = Copier le lien
system-share = Partager…
formats = Autres formats
copy = Copier
not-copied = Votre navigateur n’a pas permis la copie. Le texte est sélectionné : appuyez sur Ctrl+C ou Cmd+C.
save-svg = Enregistrer en SVG
save-png = Enregistrer en PNG
save-png2 = Enregistrer en PNG, taille double
save-file = Enregistrer le fichier
too-long-for-qr = Le lien est trop long pour un code QR. Retirez les liens vers les sources.
not-drawn = Votre navigateur n’a pas pu dessiner l’image. Enregistrez plutôt le SVG.
drop-file = Déposez ici un fichier, choisissez-en un ou collez son texte : une fiche de modèle, du YAML du Model Openness Framework, du CycloneDX ou du SPDX 3 en JSON, un fichier enregistré ici ou un lien. Il est lu dans votre navigateur et ne va nulle part.
choose-file = Choisir un fichier
paste = Texte ou lien
read = Lire
reading = Lecture…
save = Enregistrer cette évaluation
search = Chercher
rename = Nom
open = Ouvrir
delete = Supprimer
restore = Annuler
save-all = Tout enregistrer dans un fichier
delete-all = Tout supprimer
nothing-saved = Rien n’est encore enregistré. Les évaluations que vous remplacez le sont ici d’elles-mêmes.
not-saved = Votre navigateur ne peut pas l’enregistrer : son stockage est plein ou désactivé. Enregistrez plutôt un fichier.
try-changes = Essayer des changements
size = Taille
theme = Thème
when-entry-changes = Si notre fiche change
follow-entry = Suivre
keep-as-today = Garder comme aujourd’hui
allow-switching = Laisser les lecteurs essayer des changements
yes = Oui
no = Non
platforms = Lequel pour mon site ?
documentation = Documentation
badge = Badge
badge-place = Où ira-t-il ?

## Tableaux

head-release = Modèle
head-notices = Remarques
head-text = Texte
head-license = Licence
head-grants = Autorise
head-restrictions = Restrictions
license-not-known = inconnue

table-head-part = Partie
table-head-item = Élément
table-head-value = Valeur
table-head-terms = Licence ou édition
table-head-reason = Raison ou source
table-head-model = Modèle
table-head-developer = Développeur
table-head-released = Publié
table-head-evaluated = Évalué
table-head-link = Lien
table-head-verdict = Verdict
table-head-artifact = Élément
table-head-base = Construit sur

## Formes

form-element = Widget
    .about = Pour les sites qui permettent les scripts. Il prend l’apparence de votre site et se charge quand on arrive à lui.
form-frame = Cadre
    .about = Pour les sites qui permettent les cadres mais pas les scripts.
form-linked-badge = Badge en HTML
    .about = Une image qui mène ici. Elle n’a besoin ni de scripts ni de cadres.
form-markdown = Markdown
    .about = Pour un billet ou une fiche de modèle.
form-html = HTML
    .about = Pour une page web.
form-text = Texte brut
    .about = Pour un message.
form-shields-badge = Badge en Markdown
    .about = Hugging Face n’affiche pas les images SVG de la plupart des sites ; shields.io dessine donc celui-ci, à peu près comme ci-dessous. Il n’a pas de traits pour le niveau.
form-readme-badge = Badge en Markdown
    .about = Une image qui mène ici. Les traits à la fin sont le niveau.
form-badge = Badge
    .about = Une image à téléverser vous-même, sans lien.
form-card = Carte
    .about = Pour les réseaux sociaux, 1200 × 630.
form-qr = Code QR
    .about = Le lien, pour le papier et les diapositives.
form-json = JSON
    .about = Pour les programmes. Vous pouvez le réimporter ici.
form-mof-yaml = MOF YAML
    .about = Pour le Model Openness Tool. Les éléments publiés en partie sont omis : le format n’a pas de mot pour eux.
form-cyclone-dx = CycloneDX
    .about = Pour une nomenclature : le modèle, ses licences, ses données et cette évaluation. Vous pouvez la réimporter ici.
form-citation = Citation
    .about = Une référence avec sa date et ses éditions.
form-bib-tex = BibTeX
    .about = Une référence pour LaTeX.
form-csv = Tableau (CSV)
    .about = Pour un tableur : chaque élément, verdict, raison et source.
form-checklist = Liste de tâches
    .about = Ce qu’il faut publier ensuite, en Markdown, pour un ticket ou un README.

size-badge = Badge
size-card = Carte
size-full = Page entière

theme-auto = Comme mon site
theme-light = Clair
theme-dark = Sombre

platform-word-press = WordPress
    .about = utilisez un bloc HTML personnalisé si votre compte peut publier du HTML non filtré, comme les administrateurs et les éditeurs ; sinon, le badge.
platform-ghost = Ghost
    .about = collez le widget dans une carte HTML.
platform-substack = Substack
    .about = n’accepte pas le HTML : ajoutez l’image et mettez-y un lien.
platform-medium = Medium
    .about = n’accepte pas le HTML : ajoutez l’image et mettez-y un lien.
platform-hugging-face = Hugging Face
    .about = une fiche de modèle n’accepte pas de scripts : utilisez le badge pour une plateforme de modèles.
platform-git-hub = GitHub
    .about = un README n’accepte pas de scripts : utilisez le badge pour un dépôt.

badge-place-hub = Une plateforme de modèles
badge-place-repository = Un dépôt
badge-place-website = Un site ou un blog
badge-place-elsewhere = Ailleurs

## Ce qui est partagé

summary-of = { $name } : { $verdict }
summary-by = { $name }, de { $producer } : { $verdict }
verdict-line = { $label }, { $number } ({ $level })
short-verdict-of = { $label }, { $number }
badge-name = ouverture
badge-says = Ouverture : { $verdict }
badge-says-of = { $description }. { $name }
link-text = Voir l’évaluation et essayer des changements
post-of = { $summary }. { $headline } { $link }
post-with-base = { $summary }. { $headline } { $base }. { $link }
byline-and-base = { $byline }. { $base }
followed-badge = À quel point { $name } est ouvert, selon Openness Meter
frame-of = Openness Meter : { $name }
checklist = À publier ensuite
checklist-of = À publier ensuite : { $name }
nothing-to-release = Rien : chaque définition est remplie, autant que publier davantage peut y faire.
cited = { $summary }. Openness Meter, { DATETIME($day) }, selon son échelle à quatre niveaux ; évalué aussi selon { $editions }. { $link }
citation-note = Évaluation selon l’échelle à quatre niveaux d’Openness Meter ; l’adresse la contient tout entière
copied = Copié : { $what }, { $characters } caractères.
evaluations = { $count ->
    [one] { $count } évaluation
   *[other] { $count } évaluations
}
evaluations-of = { $shown } évaluations sur { $all }
evaluations-saved = { $count ->
    [one] { $count } évaluation enregistrée.
   *[other] { $count } évaluations enregistrées.
}
evaluations-deleted = { $count ->
    [one] { $count } évaluation supprimée.
   *[other] { $count } évaluations supprimées.
}
saved-name = « { $name } » est enregistré.
deleted-name = « { $name } » est supprimé.
open-name = Ouvrir : { $name }
delete-name = Supprimer : { $name }
