no-version = Le lien ne dit pas de quelle version il est (v=1).
other-version = Le lien vient d’une autre version de cette page (v={ $version }). Nous avons lu ce que nous connaissons.
nothing-listed = Selon ce lien, rien n’est publié. L’avez-vous copié en entier ?
too-long = Le lien est trop long ; nous n’en avons lu que le début.
unknown-key = « { $key } » nous est inconnu. Il reste dans le lien.
unknown-artifact = « { $id } » n’est pas un élément évalué ici ; nous l’avons ignoré.
unknown-answer = « { $answer } » ne veut dire ni oui ni non ; nous l’avons ignoré.
unknown-claim = « { $claim } » n’est pas une affirmation vérifiable ici ; nous l’avons ignorée.
repaired = Le lien a été altéré en chemin ; nous l’avons réparé.
ends-early = Le lien s’arrête trop tôt. L’avez-vous copié en entier ?
ends-at = Le lien s’arrête à « { $word } ». L’avez-vous copié en entier ?
about-link = À propos de ce lien : { $notices }
about-link-more = À propos de ce lien : { $notices } Et { $count } de plus.
