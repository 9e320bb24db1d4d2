choices = Que voulez-vous ouvrir ?
catalog-loading = Chargement de la liste des modèles…
catalog-failed = La liste des modèles n’a pas pu être chargée. Vérifiez votre connexion, puis continuez à taper pour réessayer.
open-link = Ouvrir ce lien
opens-link = Montre l’évaluation qu’il contient
starts-blank = Commence sans rien de publié ; à vous de dire ce qui l’est
not-in-frame = On ne cherche pas de modèles depuis une autre page. Ouvrez Openness Meter à part.
other-address = Seules les adresses de modèles sur Hugging Face peuvent être cherchées. Pour un autre site, collez le texte de la fiche du modèle.
in-catalog = Ce modèle est dans notre catalogue, où chaque fait a sa source.
open-entry = L’ouvrir depuis le catalogue

## Choix

entry-of = { $origin }. Ouvre son évaluation du catalogue
look-up = Chercher { $id }
looks-up = Demande ce modèle à { $host } ; rien d’autre n’est envoyé
rate = Évaluer « { $name } » soi-même
found-models = { $found ->
    [0] Aucun des { $of } modèles du catalogue ne s’appelle ainsi. Vous pouvez aussi coller une adresse Hugging Face.
    [one] { $found } modèle sur { $of } dans le catalogue
   *[other] { $found } modèles sur { $of } dans le catalogue
}
newest-models = Les plus récents des { $of } modèles du catalogue. Tapez pour en trouver un autre.

## Recherche d’un modèle

no-such-model = { $host } n’a pas de modèle public nommé { $id }. Il est peut-être mal écrit, ou privé : le site ne dit pas lequel des deux. Rien n’a changé sur la page.
too-many-requests = { $host } a reçu trop de demandes de votre réseau. Réessayez dans cinq minutes. Rien n’a changé sur la page.
unreachable = { $host } est injoignable. Vérifiez votre connexion et réessayez. Rien n’a changé sur la page.
answered-error = { $host } a répondu par une erreur ({ $status }). Réessayez plus tard. Rien n’a changé sur la page.
renamed = Vous avez demandé { $asked }. Le site répond par { $answered }, qui est peut-être un autre modèle.
use-with-base = Le charger, avec le code de { $base }
base-in-catalog = Son modèle de base, { $base }, est dans notre catalogue. Si le modèle tourne avec le même code, son architecture et son code d’inférence sont aussi publics que ceux de { $base }.
