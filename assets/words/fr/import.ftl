# What was read out of a file: what went wrong with it (problem-), and why a row must be looked at (reason-).
# Codes are those of the reader; hints say the next step.

problem-empty = Ce fichier est vide.
problem-empty-hint = Rien n’a été enregistré. Téléchargez à nouveau le fichier, ou choisissez-en un autre.
problem-too_large = Ce fichier est plus grand que ce que le programme peut lire.
problem-too_large-hint = Rien n’a été enregistré. Choisissez seulement les pages avec les résultats sanguins, ou demandez un fichier plus petit au laboratoire.
problem-unknown_format = Nous ne connaissons pas ce type de fichier.
problem-unknown_format-hint = Rien n’a été enregistré. Demandez un PDF, ou prenez la page en photo et enregistrez-la en JPEG ou en PNG.
problem-not_read_yet = Nous connaissons ce type de fichier, mais nous ne savons pas encore le lire.
problem-not_read_yet-hint = Rien n’a été enregistré. Enregistrez-le en JPEG, en PNG ou en PDF, ou saisissez les valeurs.
problem-damaged = Ce fichier est abîmé. Il n’a pas pu être lu jusqu’au bout.
problem-damaged-hint = Ce qui a pu être lu est montré plus bas. Téléchargez à nouveau le fichier pour avoir le reste.
problem-password_needed = Ce fichier est protégé par un mot de passe.
problem-password_needed-hint = Rien n’a été enregistré. Enregistrez une copie sans mot de passe et ajoutez-la, ou demandez-la au laboratoire.
problem-nothing_found = Nous n’avons trouvé aucun résultat sanguin dans ce fichier.
problem-nothing_found-hint = Vérifiez que c’est le fichier voulu, ou saisissez les valeurs.
problem-no_text = Ces pages sont des images. Elles ne contiennent pas de texte lisible.
problem-no_text-hint = Les pages sont conservées. Saisissez les valeurs à côté de l’image, ou demandez au laboratoire le PDF qu’il envoie.
problem-hostile = Ce fichier est fait d’une façon qui pourrait nuire à un ordinateur. Nous ne l’avons donc pas lu.
problem-hostile-hint = Rien n’a été enregistré. Demandez une nouvelle copie au laboratoire, ou saisissez les valeurs.
problem-timed_out = La lecture de ce fichier prenait trop de temps. Nous y avons mis fin.
problem-timed_out-hint = Rien n’a été enregistré. Essayez avec un fichier de moins de pages, ou saisissez les valeurs.
problem-reader_crashed = La partie du programme qui lit les fichiers s’est interrompue avant la fin.
problem-reader_crashed-hint = Rien n’a été enregistré, et votre carnet reste intact. Essayez encore une fois, ou saisissez les valeurs.
problem-reader_limit = Ce fichier demande plus de mémoire que ce que nous autorisons pour la lecture.
problem-reader_limit-hint = Rien n’a été enregistré. Essayez avec un fichier de moins de pages, ou saisissez les valeurs.
problem-results_elsewhere = Ce fichier nomme des résultats qu’il ne contient pas.
problem-results_elsewhere-hint = Demandez un export qui contient aussi les résultats, ou choisissez les autres fichiers du même téléchargement.
problem-row_skipped = Une ligne n’a pas pu être lue. Les autres l’ont été.
problem-row_skipped-hint = Comparez avec votre feuille, et saisissez ce qui manque.
problem-no_number = Un résultat n’a pas de nombre. Il a été laissé de côté.
problem-no_number-hint = Le laboratoire a peut-être écrit une remarque à la place. Regardez la page.
problem-not_a_result = Le laboratoire a annulé ce résultat. Il a été laissé de côté.
problem-not_a_result-hint = Il ne compte pas. Si le laboratoire a envoyé une nouvelle valeur, ajoutez ce compte rendu.
problem-several_people = Ce fichier nomme plus d’une personne.
problem-several_people-hint = Dites laquelle est la personne de ce carnet. Les résultats des autres ne sont pas ajoutés.
problem-rows_without_person = Nous n’avons pas pu savoir quelle ligne va avec quelle personne ou quel jour.
problem-rows_without_person-hint = Choisissez les lignes qui sont à vous, et vérifiez chaque date.
problem-cannot_open = Ce fichier n’a pas pu être ouvert.
problem-cannot_open-hint = Vérifiez qu’il existe encore et que vous avez le droit de le lire. Puis choisissez-le à nouveau.
problem-in_sentence = Une valeur se trouve dans une phrase. Nous ne l’avons pas utilisée.
problem-in_sentence-hint = Lisez la phrase sur la page. Saisissez la valeur si c’est un résultat de ce jour.
problem-columns_unclear = Nous n’avons compris ce tableau qu’en partie.
problem-columns_unclear-hint = Dites ce que contiennent ses colonnes. Nous le retenons pour le prochain fichier de ce type.
problem-hidden_cells = Des lignes ou des feuilles sont masquées dans ce classeur. Nous les avons laissées de côté.
problem-hidden_cells-hint = Affichez-les dans votre tableur et ajoutez à nouveau le fichier, si elles sont à vous.
problem-unknown_encoding = Nous ne pouvons pas lire les lettres d’une partie de ce fichier.
problem-unknown_encoding-hint = Cette partie a été laissée de côté. Demandez au laboratoire une copie en Unicode (UTF-8), ou saisissez les valeurs.
problem-replaced = Le laboratoire a envoyé ce résultat plus d’une fois. Une valeur plus ancienne a été laissée de côté.
problem-replaced-hint = La valeur la plus récente est plus bas. Comparez-la avec votre feuille.
problem-member_not_read = Un fichier à l’intérieur de ce zip n’a pas été lu.
problem-member_not_read-hint = Ouvrez le zip sur votre ordinateur. Puis ajoutez ce fichier seul.
problem-member_twice = Ce zip contient deux fichiers du même nom. Aucun des deux n’a été lu.
problem-member_twice-hint = Téléchargez à nouveau le zip, ou ajoutez ses fichiers un par un.
problem-picture_reader_missing = Le programme qui lit les images n’est pas sur cet ordinateur.
problem-picture_reader_missing-hint = Installez « tesseract-ocr » avec la langue de votre feuille, puis ajoutez à nouveau le fichier. Ou saisissez les valeurs à côté de l’image.
problem-picture_format = Nous ne pouvons pas lire ce type d’image.
problem-picture_format-hint = Envoyez la photo à cet ordinateur en JPEG. Sur un iPhone, choisissez Réglages, Appareil photo, Formats, Le plus compatible. Ou saisissez les valeurs.
problem-picture_unclear = L’impression de cette page est trop petite ou trop floue pour être lue.
problem-picture_unclear-hint = Reprenez la photo d’en haut, à la lumière du jour, avec la feuille qui remplit l’image. Ou saisissez les valeurs à côté.
problem-handwriting = La plus grande partie de cette page semble écrite à la main. Nous n’essayons pas de deviner l’écriture.
problem-handwriting-hint = Saisissez les valeurs à côté de l’image. Si la page est imprimée, reprenez la photo avec plus de lumière.
problem-page_skipped = Une page n’a pas pu être lue. Les autres l’ont été.
problem-page_skipped-hint = Regardez cette page et saisissez ce qui manque.
problem-too_many_results = Ce fichier contient plus de { $detail } résultats. Nous ne lisons que les { $detail } premiers.
problem-too_many_results-hint = Le reste n’a pas été enregistré. Ajoutez-le en fichiers plus petits, par exemple un par année.
problem-course_found = Ce fichier contient aussi { $detail ->
    [1] une entrée
   *[other] { $detail } entrées
} du parcours : transfusions, traitements ou événements.
problem-course_found-hint = Regardez-les sous les résultats. Rien n’est ajouté avant que vous le choisissiez.

reason-unit_missing = Aucune unité n’est imprimée.
reason-unit_missing-hint = Choisissez l’unité dans la liste. D’autres feuilles de votre laboratoire la montrent peut-être.
reason-unit_unknown = Nous ne connaissons pas cette unité.
reason-unit_unknown-hint = Choisissez l’unité qui veut dire la même chose.
reason-unit_mismatch = Cette unité ne va pas avec cette analyse.
reason-unit_mismatch-hint = Vérifiez le nom de l’analyse et l’unité sur la page.
reason-unit_doubtful = L’unité est imprimée d’une façon étrange.
reason-unit_doubtful-hint = Nous l’avons lue de la façon qui convient à cette analyse. Vérifiez-la sur la page.
reason-code_conflict = Le code et le nom imprimé ne vont pas ensemble.
reason-code_conflict-hint = Vérifiez de quelle analyse il s’agit.
reason-name_unclear = Nous ne savons pas bien de quelle analyse il s’agit.
reason-name_unclear-hint = Choisissez l’analyse dans la liste.
reason-date_missing = Aucune date de prise de sang n’a été trouvée.
reason-date_missing-hint = Saisissez le jour de la prise de sang.
reason-date_ambiguous = La date peut se lire de deux façons.
reason-date_ambiguous-hint = Choisissez le jour de la prise de sang.
reason-date_not_of_draw = La seule date est celle du compte rendu, pas celle de la prise de sang.
reason-date_not_of_draw-hint = Saisissez le jour de la prise de sang, ou confirmez celui-ci.
reason-date_in_future = La date est dans le futur.
reason-date_in_future-hint = Saisissez le jour de la prise de sang.
reason-person_unclear = Nous n’avons pas pu savoir de qui vient ce résultat.
reason-person_unclear-hint = Dites s’il est à vous, ou laissez-le de côté.
reason-number_ambiguous = Le nombre peut se lire de deux façons.
reason-number_ambiguous-hint = Choisissez celui qui est imprimé sur la page.
reason-not_a_number = Le laboratoire a écrit du texte à la place d’un nombre.
reason-not_a_number-hint = Il est gardé comme texte et n’apparaît pas sur le graphique.
reason-implausible = Ce nombre est inhabituel pour cette analyse.
reason-implausible-hint = Vérifiez le nombre et l’unité sur la page. Confirmez-le s’il est imprimé ainsi.
reason-impossible = Ce nombre ne peut pas être juste pour cette analyse.
reason-impossible-hint = Vérifiez le nombre et l’unité sur la page, et corrigez-le.
reason-cross_check = Ce nombre ne s’accorde pas avec les autres valeurs de la même prise de sang.
reason-cross_check-hint = Vérifiez cette ligne et ses voisines sur la page.
reason-range_mismatch = Le nombre et les valeurs de référence imprimées à côté ne semblent pas être dans la même unité.
reason-range_mismatch-hint = Vérifiez l’unité sur la page.
reason-conflict = Ce fichier donne deux valeurs différentes pour la même analyse.
reason-conflict-hint = Choisissez celle qui est imprimée sur la page.
reason-not_final = Le laboratoire a annulé ce résultat, ou l’a retiré.
reason-not_final-hint = Il ne compte pas. Laissez-le de côté.
reason-preliminary = Le laboratoire dit que ce résultat peut encore changer.
reason-preliminary-hint = Vous pouvez le garder pour l’instant. Ajoutez le compte rendu définitif quand il arrive.
reason-layout_unclear = Nous ne savons pas bien si cette valeur appartient à cette ligne.
reason-layout_unclear-hint = Regardez le cadre sur la page.
reason-ocr_doubt = Ceci a été lu sur une image, et nous avons un doute.
reason-ocr_doubt-hint = Comparez chaque chiffre avec la page.
reason-far_from_history = C’est loin de vos valeurs précédentes.
reason-far_from_history-hint = Vérifiez le nombre, l’unité et le nom sur la page.
reason-other_person = Le nom ou la date de naissance sur cette page n’est pas celui de ce carnet.
reason-other_person-hint = Vérifiez à qui est cette feuille avant de confirmer.
reason-already_in_record = Ce résultat est déjà dans le carnet.
reason-already_in_record-hint = Laissez-le de côté. Il ne serait pas compté deux fois.
reason-differs_from_record = Le carnet a une autre valeur pour cette analyse et ce moment.
reason-differs_from_record-hint = Choisissez la valeur qui compte. L’autre est gardée dans l’historique.
reason-note_nearby = Une remarque près de cette valeur peut en changer le sens.
reason-note_nearby-hint = Lisez la remarque sur la page.

confidence-certain = lu clairement
confidence-check = à regarder

# How a result that waits stands against the record and against other files.
standing-in_record = Le carnet a déjà ce résultat : { $value }.
standing-refines = Le carnet a { $value } pour cette prise de sang. Ce compte rendu est le plus récent ou le plus complet, et il prend sa place.
standing-replaces = Le laboratoire a corrigé ce résultat. La nouvelle valeur prend la place de { $value } dans le carnet. L’ancienne reste dans l’historique.
standing-outdated = Le carnet a une version plus récente de ce résultat : { $value }.
standing-twin = { $file } donne le même résultat.
standing-outdated_by_draft = { $file } donne une version plus récente de ce résultat : { $value }.
standing-differs = Le carnet a { $value } pour cette analyse et cette prise de sang. Quelle valeur est juste ?
standing-differs_from_draft = { $file } donne { $value } pour cette analyse et cette prise de sang. Quelle valeur est juste ?
standing-was_removed = Vous avez retiré ce résultat du carnet auparavant.
standing-was_withdrawn = Le laboratoire a annulé ce résultat, et il a été retiré du carnet.
standing-cancelled_elsewhere = { $file } dit que le laboratoire a annulé ce résultat.
standing-withdraws = Le laboratoire a annulé ce résultat. Le carnet contient encore { $value }. Faut-il retirer cette valeur du carnet ?
standing-nothing_to_withdraw = Le laboratoire a annulé ce résultat. Il n’y en a rien dans le carnet.
standing-of_another = Ce résultat est celui de quelqu’un d’autre.

aside-in_record = { $count ->
    [one] { $count } résultat est déjà dans le carnet.
   *[other] { $count } résultats sont déjà dans le carnet.
}
aside-outdated = { $count ->
    [one] { $count } résultat est une version antérieure de ce qui est dans le carnet.
   *[other] { $count } résultats sont des versions antérieures de ce qui est dans le carnet.
}
aside-twin = { $count ->
    [one] { $count } résultat est le même dans un autre fichier en attente.
   *[other] { $count } résultats sont les mêmes dans un autre fichier en attente.
}
aside-outdated_by_draft = { $count ->
    [one] { $count } résultat est une version antérieure de ce que donne un autre fichier.
   *[other] { $count } résultats sont des versions antérieures de ce que donne un autre fichier.
}
aside-nothing_to_withdraw = { $count ->
    [one] Le laboratoire a annulé { $count } résultat. Il ne compte pas.
   *[other] Le laboratoire a annulé { $count } résultats. Ils ne comptent pas.
}
aside-of_another = { $count ->
    [one] { $count } résultat de quelqu’un d’autre n’est pas ajouté.
   *[other] { $count } résultats de quelqu’un d’autre ne sont pas ajoutés.
}

table-gap-test_name = Aucune colonne ne semble contenir les noms des analyses.
table-gap-value = Aucune colonne ne semble contenir les résultats.
table-gap-date = Aucune colonne ne semble contenir le jour de la prise de sang.
table-gap-day_order = Le jour et le mois peuvent se lire de deux façons dans toutes les dates.
table-gap-unit = Aucune unité n’est écrite pour certains résultats.
table-gap-decimal = Un point ou une virgule peut vouloir dire deux choses dans ces nombres.
table-gap-person = Plusieurs lignes ont le même jour, et aucune colonne ne dit à qui elles sont.
table-gap-column = Une colonne a un titre que nous ne comprenons pas.
