# Un carnet tenu par plusieurs ordinateurs : où il en est, qui y participe, ce qui a été remarqué.

share-met = { $received ->
    [0] Mis à jour. Rien de nouveau pour ce carnet.
    [one] Mis à jour. { $received } entrée est arrivée ou a changé.
   *[other] Mis à jour. { $received } entrées sont arrivées ou ont changé.
}
share-nothing-yet = Le carnet n’est pas encore arrivé. Il arrive à la prochaine mise à jour, une fois l’accès donné.
share-not-admitted = Cet ordinateur n’a pas encore accès. Lisez les six mots à voix haute et rendez la réponse.
share-out = Cet ordinateur ne participe plus. Il garde ce qu’il a. Rien de nouveau n’arrive et rien ne part.
share-other-copy = C’est une copie restaurée. Elle n’envoie ni ne reçoit avec les clés de la copie d’avant. Demandez une nouvelle invitation.
share-conflicts = { $count ->
    [one] { $count } entrée a deux valeurs. Les deux sont gardées jusqu’à ce que quelqu’un choisisse.
   *[other] { $count } entrées ont deux valeurs. Les deux sont gardées jusqu’à ce que quelqu’un choisisse.
}
share-by-file = Aucun dossier partagé n’est choisi. Les changements passent de main en main en fichiers scellés.
share-never-met = Le dossier partagé n’a pas encore servi.
share-last-met = { $day ->
    [today] Dernière mise à jour aujourd’hui à { $time }.
    [yesterday] Dernière mise à jour hier à { $time }.
   *[other] Dernière mise à jour le { $date } à { $time }.
}
share-device = { $day ->
    [today] { $name } : dernière nouvelle aujourd’hui à { $time }
    [yesterday] { $name } : dernière nouvelle hier à { $time }
   *[other] { $name } : dernière nouvelle le { $date } à { $time }
}
share-device-clock = { $name } : son horloge n’est pas à l’heure
share-device-nothing = { $name } : n’a encore rien écrit
share-device-removed = { $name } : ne participe plus
share-left = { $day ->
    [today] { $name }, aujourd’hui à { $time }
    [yesterday] { $name }, hier à { $time }
   *[other] { $name }, le { $date } à { $time }
}
share-left-clock = { $name }, à une heure que son horloge donne mal
share-role-owner = partage le carnet
share-role-second-owner = partage aussi le carnet
share-role-editor = peut écrire
share-role-commenter = peut regarder et commenter
share-role-reader = peut regarder
share-part-genes = gènes et chromosomes
share-part-notes = notes
share-part-prognosis = groupe et valeurs de risque
share-sees-all = Voit tout le carnet. Les feuilles du laboratoire ne sont pas envoyées.
share-sees-without = Voit le carnet sans : { $parts }. Les feuilles du laboratoire ne sont pas envoyées.
share-value-removed = retiré
share-value-unreadable = une valeur que cette version ne peut pas lire
share-value-covered = caché
share-value-import = le fichier { $name }
share-value-import-undone = le fichier { $name }, annulé
share-value-cover = ce qui est caché
share-created = Ce carnet est partagé à partir de maintenant. Personne d’autre ne l’a tant que vous n’invitez personne.
share-invited = L’invitation est écrite. Remettez-la et demandez la réponse. Elle ne contient rien du carnet.
share-joined = Lisez ces six mots à voix haute : { $words }. Rendez la réponse. Si les mots sont différents là-bas, quelqu’un a changé quelque chose en chemin.
share-admitted = { $name } a maintenant accès.
share-removed = { $name } ne participe plus. Ce qui a été reçu y reste. Ce qui est écrit à partir de maintenant n’y est pas lisible.
share-removed-place = Changez aussi l’accès au dossier partagé.
share-sealed = Le fichier est scellé. Il contient ce qu’il faut aux autres, et eux seuls peuvent l’ouvrir.
share-nowhere = Aucun carnet n’est partagé ici.
share-no-conflicts = Aucune entrée n’a deux valeurs.
share-drafts-stay = Les résultats à regarder et les feuilles du laboratoire restent sur cet ordinateur.

# Ce qui a été remarqué. Rien de ce qui était accepté n’est perdu.

share-finding-damaged = { $count ->
    [one] Un fichier de { $name } n’est pas celui qui a été déposé. Il a été laissé de côté.
   *[other] { $count } fichiers de { $name } ne sont pas ceux qui ont été déposés. Ils ont été laissés de côté.
}
share-finding-forged = { $count ->
    [one] Un fichier se dit de { $name } et ne l’est pas. Il a été laissé de côté.
   *[other] { $count } fichiers se disent de { $name } et ne le sont pas. Ils ont été laissés de côté.
}
share-finding-gone = { $count ->
    [one] Il manquait un fichier dans le dossier partagé. Il a été remis.
   *[other] Il manquait { $count } fichiers dans le dossier partagé. Ils ont été remis.
}
share-finding-not-fetched = { $count ->
    [one] Un fichier n’a pas pu être pris. Nouvel essai la prochaine fois.
   *[other] { $count } fichiers n’ont pas pu être pris. Nouvel essai la prochaine fois.
}
share-finding-not-stored = { $count ->
    [one] Un fichier n’a pas pu être déposé. Nouvel essai la prochaine fois.
   *[other] { $count } fichiers n’ont pas pu être déposés. Nouvel essai la prochaine fois.
}
share-finding-withheld = Quelque chose de { $name } n’est pas encore arrivé. D’autres l’ont vu. Essayez plus tard.
share-finding-forked = { $name } a été copié ou remis en arrière : deux écrits sous un même numéro. Les deux sont gardés.
share-finding-not-allowed = { $name } a écrit sans en avoir le droit. Cela a été laissé de côté.
share-finding-unreadable = Personne ne peut lire un fichier de { $name }. Il a été laissé de côté.
share-finding-key-missing = Quelque chose attend une clé. Elle vient quand la personne qui partage le carnet se met à jour.
share-finding-new-key-needed = Quelqu’un ne participe plus. La suite attend que la personne qui partage le carnet se mette à jour.
share-finding-stranger = Il y a là des fichiers d’un ordinateur sans accès. Ils n’ont pas été touchés.
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
    [one] Un résultat a un nombre qui ne peut pas être. Il n’est pas montré.
   *[other] { $count } résultats ont un nombre qui ne peut pas être. Ils ne sont pas montrés.
}
share-refused-waits = { $count ->
    [one] Une entrée attend quelque chose qui n’est pas encore arrivé.
   *[other] { $count } entrées attendent quelque chose qui n’est pas encore arrivé.
}
share-refused-not_taken = { $count ->
    [one] Une entrée n’a pas pu entrer dans le carnet. Elle n’est pas montrée.
   *[other] { $count } entrées n’ont pas pu entrer dans le carnet. Elles ne sont pas montrées.
}
share-refused-kept_back = { $count ->
    [one] Une entrée a été changée ici et ne peut pas être envoyée. Elle n’est qu’ici.
   *[other] { $count } entrées ont été changées ici et ne peuvent pas être envoyées. Elles ne sont qu’ici.
}
share-refused-no_key = { $count ->
    [one] Ce qui a été changé ici attend une nouvelle clé.
   *[other] Ce qui a été changé ici attend une nouvelle clé.
}
share-two-values = { $values } (noté différemment sur deux ordinateurs ; personne n’a encore choisi)
share-choose-first = Un traitement ou une étape a deux valeurs. Tant que personne n’en choisit une (Réglages, Partage), la fenêtre et la comparaison ne sont pas calculées.
share-count-two-values = Pour le { $date }, il y a deux valeurs : { $values }. Personne n’a encore choisi.
