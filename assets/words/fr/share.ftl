# Un carnet tenu par plusieurs ordinateurs : où il en est, qui y participe, ce qui a été remarqué.

share-met = { $received ->
    [0] Échange fait. Rien de nouveau pour ce carnet.
    [one] Échange fait. { $received } entrée est nouvelle ou modifiée.
   *[other] Échange fait. { $received } entrées sont nouvelles ou modifiées.
}
share-nothing-yet = Le carnet n’est pas encore arrivé. Il viendra au prochain échange, une fois l’accès donné à cet ordinateur.
share-not-admitted = Cet ordinateur n’a pas encore accès au carnet. Lisez les six mots à voix haute à la personne qui vous a envoyé l’invitation. Rendez-lui ensuite la réponse.
share-out = Cet ordinateur n’a plus accès au carnet. Il garde ce qu’il a. Rien de nouveau n’arrive, et rien ne part.
share-other-copy = C’est une copie restaurée. Elle ne peut ni envoyer ni recevoir avec les clés de la copie d’avant. Demandez une nouvelle invitation à la personne qui gère le carnet.
share-conflicts = { $count ->
    [one] { $count } entrée a deux valeurs. Les deux sont gardées tant que personne n’a choisi.
   *[other] { $count } entrées ont deux valeurs. Les deux sont gardées tant que personne n’a choisi.
}
share-by-file = Aucun dossier n’est choisi. Les changements se transmettent par fichiers scellés.
share-never-met = Aucun échange n’a encore eu lieu avec le dossier partagé.
share-last-met = { $day ->
    [today] Dernier échange : aujourd’hui à { $time }.
    [yesterday] Dernier échange : hier à { $time }.
   *[other] Dernier échange : le { $date } à { $time }.
}
share-device = { $day ->
    [today] { $name } : dernières nouvelles aujourd’hui à { $time }
    [yesterday] { $name } : dernières nouvelles hier à { $time }
   *[other] { $name } : dernières nouvelles le { $date } à { $time }
}
share-device-clock = { $name } : son horloge n’est pas à l’heure
share-device-nothing = { $name } : n’a encore rien écrit
share-device-removed = { $name } : n’a plus accès au carnet
share-left = { $day ->
    [today] { $name }, aujourd’hui à { $time }
    [yesterday] { $name }, hier à { $time }
   *[other] { $name }, le { $date } à { $time }
}
share-left-clock = { $name }, heure incertaine : son horloge n’est pas à l’heure
share-role-owner = gère le carnet
share-role-second-owner = gère aussi le carnet
share-role-editor = peut écrire
share-role-commenter = peut lire et commenter
share-role-reader = peut lire
share-part-genes = gènes et chromosomes
share-part-notes = notes
share-part-prognosis = groupe et valeurs de risque
share-sees-all = Voit tout le carnet. Les feuilles du laboratoire ne sont pas envoyées.
share-sees-without = Voit le carnet sans : { $parts }. Les feuilles du laboratoire ne sont pas envoyées.
share-value-removed = retiré
share-value-unreadable = une valeur que cette version ne peut pas lire
share-value-covered = masqué
share-value-import = le fichier { $name }
share-value-import-undone = le fichier { $name }, retiré
share-value-cover = ce qui est masqué
share-created = Ce carnet est partagé à partir de maintenant. Personne d’autre ne l’a tant que vous n’invitez personne.
share-invited = L’invitation est enregistrée. Remettez-la et demandez la réponse. L’invitation ne contient rien du carnet.
share-joined = Lisez ces six mots à voix haute à la personne qui vous a envoyé l’invitation : { $words }. Rendez-lui ensuite la réponse. Si les mots sont différents là-bas, quelqu’un a changé quelque chose en chemin.
share-admitted = { $name } a maintenant accès au carnet.
share-removed = { $name } n’a plus accès au carnet. Ce qui y est arrivé y reste. Ce qui est écrit à partir de maintenant n’y est pas lisible.
share-removed-place = Changez aussi l’accès au dossier partagé.
share-sealed = Le fichier est scellé. Il contient ce qu’il faut aux autres, et personne d’autre ne peut l’ouvrir.
share-nowhere = Aucun carnet n’est partagé ici.
share-no-conflicts = Aucune entrée n’a deux valeurs.
share-drafts-stay = Les résultats à vérifier et les feuilles du laboratoire restent sur cet ordinateur.

# Ce qui a été remarqué. Rien de ce qui était accepté n’est perdu.

share-finding-damaged = { $count ->
    [one] Un fichier de { $name } n’est plus comme il a été déposé. Il a été laissé de côté.
   *[other] { $count } fichiers de { $name } ne sont plus comme ils ont été déposés. Ils ont été laissés de côté.
}
share-finding-forged = { $count ->
    [one] Un fichier prétend venir de { $name }, et ce n’est pas vrai. Il a été laissé de côté.
   *[other] { $count } fichiers prétendent venir de { $name }, et ce n’est pas vrai. Ils ont été laissés de côté.
}
share-finding-gone = { $count ->
    [one] Il manquait un fichier dans le dossier partagé. Il a été remis.
   *[other] Il manquait { $count } fichiers dans le dossier partagé. Ils ont été remis.
}
share-finding-not-fetched = { $count ->
    [one] Un fichier n’a pas pu être récupéré. Nouvel essai la prochaine fois.
   *[other] { $count } fichiers n’ont pas pu être récupérés. Nouvel essai la prochaine fois.
}
share-finding-not-stored = { $count ->
    [one] Un fichier n’a pas pu être déposé. Nouvel essai la prochaine fois.
   *[other] { $count } fichiers n’ont pas pu être déposés. Nouvel essai la prochaine fois.
}
share-finding-withheld = Il manque encore quelque chose de { $name } que d’autres ont déjà vu. Réessayez plus tard.
share-finding-forked = { $name } a été copié ou remis en arrière, et a écrit deux fois sous le même numéro. Les deux sont gardés.
share-finding-not-allowed = { $name } a écrit quelque chose sans en avoir le droit. Cela a été laissé de côté.
share-finding-unreadable = Personne ne peut lire un fichier de { $name }. Il a été laissé de côté.
share-finding-key-missing = Quelque chose attend une clé. Elle vient au prochain échange d’un ordinateur qui gère le carnet.
share-finding-new-key-needed = Quelqu’un n’a plus accès au carnet. Les nouvelles entrées attendent le prochain échange d’un ordinateur qui gère le carnet.
share-finding-stranger = Le dossier partagé contient des fichiers d’un ordinateur qui n’a pas accès au carnet. Ils n’ont pas été touchés.
share-refused-too_large = { $count ->
    [one] Une entrée est trop grande. Elle n’est pas montrée.
   *[other] { $count } entrées sont trop grandes. Elles ne sont pas montrées.
}
share-refused-not_readable = { $count ->
    [one] Cette version ne peut pas lire une entrée. Elle n’est pas montrée. Une version plus récente l’a peut-être écrite.
   *[other] Cette version ne peut pas lire { $count } entrées. Elles ne sont pas montrées. Une version plus récente les a peut-être écrites.
}
share-refused-of_another = { $count ->
    [one] Une entrée n’est pas de ce carnet. Elle n’est pas montrée.
   *[other] { $count } entrées ne sont pas de ce carnet. Elles ne sont pas montrées.
}
share-refused-impossible = { $count ->
    [one] Un résultat a un nombre qui n’est pas possible. Il n’est pas montré.
   *[other] { $count } résultats ont un nombre qui n’est pas possible. Ils ne sont pas montrés.
}
share-refused-waits = { $count ->
    [one] Une entrée attend quelque chose qui n’est pas encore arrivé.
   *[other] { $count } entrées attendent quelque chose qui n’est pas encore arrivé.
}
share-refused-not_taken = { $count ->
    [one] Une entrée n’a pas pu être mise dans le carnet. Elle n’est pas montrée.
   *[other] { $count } entrées n’ont pas pu être mises dans le carnet. Elles ne sont pas montrées.
}
share-refused-kept_back = { $count ->
    [one] Une entrée a été modifiée ici et ne peut pas être envoyée. Elle n’est que sur cet ordinateur.
   *[other] { $count } entrées ont été modifiées ici et ne peuvent pas être envoyées. Elles ne sont que sur cet ordinateur.
}
share-refused-no_key = { $count ->
    [one] Ce qui a été modifié ici attend une nouvelle clé.
   *[other] Ce qui a été modifié ici attend une nouvelle clé.
}
share-two-values = { $values } (noté différemment sur deux ordinateurs ; personne n’a encore choisi)
share-choose-first = Un traitement ou une étape a deux valeurs. Tant que personne n’en choisit une (Réglages, Partage), les semaines du traitement et la comparaison ne sont pas calculées.
share-count-two-values = Pour le { $date }, il y a deux valeurs : { $values }. Personne n’a encore choisi.
