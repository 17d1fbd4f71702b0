# Sentences of the use cases: home, what waits, what came of an import, checks and backups.

treatment-without-name = Mon traitement

home-no-treatment = Aucun traitement dans le carnet. Vous pouvez noter des valeurs et des questions sans traitement.
home-before-first-dose = { $treatment } : avant la première dose. Les valeurs à partir de maintenant deviennent le point de départ.
home-before-window = Semaine { $week } depuis la première dose ({ $treatment }). Les équipes font d’habitude un premier point vers la semaine 12.
home-in-window = Semaine { $week } depuis la première dose ({ $treatment }). C’est dans ces semaines que les équipes jugent d’habitude l’effet.
home-past-window = Semaine { $week } depuis la première dose ({ $treatment }). Les semaines habituelles pour juger l’effet sont passées.
home-ended = { $treatment } : ce traitement est terminé. Ses valeurs restent ici, pour être consultées.
home-next-assessment = Prochaine évaluation prévue : semaine { $week }, { $date }.
home-usual-look = Aucune date pour la prochaine évaluation n’est dans le carnet. Selon notre propre règle, un moment habituel est la semaine { $week }, vers le { $date }. Demandez la date à votre équipe.
home-no-next-assessment = Aucune autre évaluation n’est prévue dans ce carnet.
home-assessment-missing = L’évaluation de la semaine { $week } n’est pas dans le carnet.
home-units-both = { $last ->
    [0] Aucune poche de globules rouges
    [one] { $last } poche de globules rouges
   *[other] { $last } poches de globules rouges
} ces 8 dernières semaines, { $before ->
    [0] aucune
   *[other] { $before }
} dans les 8 semaines avant le traitement.
home-units-last = { $last ->
    [0] Aucune poche de globules rouges
    [one] { $last } poche de globules rouges
   *[other] { $last } poches de globules rouges
} ces 8 dernières semaines.
home-units-unknown = Poches de globules rouges ces 8 dernières semaines : nombre inconnu. Le relevé n’est pas complet pour ces semaines.
home-results-waiting = { $count ->
    [one] { $count } résultat attend d’être vérifié et ne compte pas ici. Il est du { $date }.
   *[other] { $count } résultats attendent d’être vérifiés et ne comptent pas ici. Le plus récent est du { $date }.
}
home-no-count = Pas encore de résultat.

count-below-range = En dessous des valeurs de référence du laboratoire.
count-within-range = Dans les valeurs de référence du laboratoire.
count-above-range = Au-dessus des valeurs de référence du laboratoire.
count-general-range = Comparé à des valeurs générales : le laboratoire n’en a pas imprimé.
count-calculated = Calculé à partir des globules blancs de la même prise de sang.
count-soon-after-red-cells = Prélevé peu après des globules rouges : non comparé.
count-soon-after-platelets = Prélevé peu après des plaquettes : non comparé.
count-soon-after-growth-factor = Prélevé peu après un facteur de croissance : non comparé.
count-trend-higher = Plus haut qu’au début.
count-trend-lower = Plus bas qu’au début.
count-trend-same = À peu près comme au début.
count-trend-too-few = Trop peu de points pour parler d’une tendance.
count-printed = Imprimé ainsi : { $printed }.
count-printed-range = Valeurs de référence du laboratoire : { $range }.
# $count: whole number
counts-table-left-out = { $count ->
    [one] Les jours les plus récents sont montrés. { $count } jour antérieur n’est pas dans ce tableau : choisissez plus haut une période plus courte.
   *[other] Les jours les plus récents sont montrés. { $count } jours antérieurs ne sont pas dans ce tableau : choisissez plus haut une période plus courte.
}
count-typed = Saisi à la main.
count-from-file = Lu dans { $file }.
count-drawn = Prélevé le { $date }.

todo-review = { $count ->
    [one] { $count } résultat a été lu. Il attend que vous le regardiez.
   *[other] { $count } résultats ont été lus. Ils attendent que vous les regardiez.
}
todo-first-results = Pas encore de résultats. Ajoutez votre premier fichier du laboratoire, ou saisissez une prise de sang.
todo-treatment = Pas encore de traitement. Avec sa première dose, les semaines peuvent être comptées.
todo-first-dose = Quand la première dose est donnée, saisissez son jour. Les semaines se comptent à partir de là.
todo-log-unknown = Toutes les transfusions sont-elles notées ? Dites de quand à quand votre relevé est complet.
todo-log-until = Votre relevé des transfusions est complet jusqu’au { $date }. Avez-vous reçu du sang depuis ?
todo-assessment-due = L’évaluation de la semaine { $week } est à faire maintenant.
todo-assessment-missing = La date de l’évaluation de la semaine { $week } est passée. A-t-elle eu lieu ?
todo-usual-look-passed = Vers la semaine { $week }, les équipes refont souvent le point. Si la vôtre l’a fait, ajoutez-le.
todo-team-line = Saisissez le numéro de téléphone de votre équipe. Il figurera sur chaque écran.
todo-visit = Saisissez votre prochain rendez-vous, pour que les questions et le résumé soient prêts.

so-what-added = Ajouté : { $date }.
so-what-added-range = Ajouté : { $count ->
    [one] { $count } prise de sang
   *[other] { $count } prises de sang
}, du { $from } au { $to }.
so-what-value = { $name } { $value }.
so-what-next-visit = Prochain rendez-vous : { $date }.
confirm-refused = { $name } { $value } : { $why }

check-sound = Le carnet est en ordre : { $changes ->
    [one] { $changes } modification
   *[other] { $changes } modifications
} et tout ce qui en découle concordent.
check-not-sound = Le carnet a des défauts. N’y ajoutez rien avant d’avoir restauré une sauvegarde.
check-page = Une page du fichier n’est pas ce qui a été écrit : { $what }
check-structure = La structure interne du fichier est abîmée : { $what }
check-link = Une ligne du tableau { $what } ne renvoie à rien.
check-change = La modification { $what } n’est pas ce qui a été écrit, ou il en manque une avant elle.
check-table = Le tableau { $what } ne correspond pas au journal des modifications.
check-document = Un original conservé n’est pas ce qui a été enregistré : { $what }
check-unreadable = Une partie n’a pas pu être lue : { $what }

archive-good = L’archive a été ouverte et vérifiée en entier.
archive-holds = { $people ->
    [one] Une personne
   *[other] { $people } personnes
}, { $results ->
    [one] un résultat
   *[other] { $results } résultats
}, { $documents ->
    [one] un document
   *[other] { $documents } documents
}, { $changes ->
    [one] un changement
   *[other] { $changes } changements
} dans l’historique.
backup-good = Cette sauvegarde s’ouvre et elle est complète.
backup-trouble = La sauvegarde automatique n’a pas été faite. { $why }
backup-place-trouble = La deuxième copie de la sauvegarde n’a pas été faite. Celle de cet ordinateur l’a été. { $why }
backup-bad = Cette sauvegarde ne peut pas être utilisée : { $why }
backup-holds = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}, { $results ->
    [one] { $results } résultat
   *[other] { $results } résultats
}, { $transfusions ->
    [one] { $transfusions } transfusion
   *[other] { $transfusions } transfusions
}.

definition-why-usual = Montrée en premier, car elle ne regarde que les valeurs sanguines et aucun groupe de risque n’est saisi.

undo-kept = { $name } du { $date } a été modifié après l’ajout du fichier et reste.
undo-kept-entry = { $entry } : modifié après l’ajout du fichier, et reste.
course-new = Nouveau : votre carnet ne l’a pas.
course-known = Votre carnet l’a déjà.
course-similar = Votre carnet a une entrée qui est peut-être la même. Ajoutez-la seulement si les deux sont vraies.
course-differs = Votre carnet dit autre chose ici. Si vous ajoutez celle-ci, elle prend la place de l’autre, qui reste dans l’historique.
course-other_person = Le fichier dit que cela concerne une autre personne.
course-without-treatment = Cela appartient à un traitement qui n’est pas dans votre carnet. Ajoutez aussi le traitement.
course-refused = Non ajouté : { $entry }. { $why }

typed-refused = { $name } : ce nombre ne peut pas être juste avec cette unité. Vérifiez les deux.
typed-unusual = { $name } { $value } : c’est inhabituel. Le nombre est-il juste, et l’unité aussi ?
typed-not-a-number = { $name } : « { $typed } » n’est pas un nombre que nous pouvons lire.
typed-two-ways = { $name } : « { $typed } » peut se lire { $first } ou { $second }. Saisissez-le sans point ni virgule, ou avec deux décimales.
typed-cross-check = { $name } ne s’accorde pas avec les autres nombres de cette prise de sang. Vérifiez-le encore une fois.
typed-in-future = Le jour de la prise de sang est dans le futur.
typed-already = { $name } : le carnet a déjà { $value } pour cette prise de sang.

refused-incomplete = la date, l’unité, l’analyse ou le nombre manque ou ne peut pas être juste
refused-in-future = le jour de la prise de sang est dans le futur
refused-other-person = le compte rendu est au nom de quelqu’un d’autre
refused-already = ce résultat est déjà dans le carnet
refused-outdated = le carnet, ou un autre fichier, a une version plus récente
refused-cancelled = le laboratoire l’a annulé, et il n’y a rien à retirer
refused-conflict = une autre valeur de la même prise de sang a été choisie aussi : choisissez l’une des deux
refused-person-unclear = le fichier ne dit pas de qui vient ce résultat

# What was typed and cannot be used, by the box it was typed in.
error-invalid_input-passphrase = La phrase de passe est vide.
error-invalid_input-passphrase-hint = Saisissez une phrase de passe de plusieurs mots dont vous vous souviendrez.
error-invalid_input-person-name = Le nom est vide.
error-invalid_input-person-name-hint = Saisissez le nom comme il figure sur les feuilles du laboratoire.
error-invalid_input-birth-date = « { $typed } » ne peut pas servir de date de naissance.
error-invalid_input-birth-date-hint = Écrivez-la comme ceci : 2 juin 1951. Ou laissez le champ vide.
error-invalid_input-name = Le nom est vide.
error-invalid_input-from = « { $typed } » n’est pas une date que nous pouvons lire.
error-invalid_input-from-hint = Écrivez-la comme ceci : 12 mars 2026.
error-invalid_input-until = « { $typed } » ne peut pas servir de dernier jour.
error-invalid_input-until-hint = Saisissez un jour comme 12 mars 2026, après le premier jour et pas après aujourd’hui.
error-invalid_input-date = « { $typed } » n’est pas une date que nous pouvons lire.
error-invalid_input-date-hint = Écrivez-la comme ceci : 12 mars 2026.
error-invalid_input-date-either = « { $typed } » peut se lire de plusieurs façons : { $readings }.
error-invalid_input-date-either-hint = Écrivez le mois en toutes lettres, comme 12 mars 2026.
error-invalid_input-text-too-long = Ce texte est plus long que ce qu’une entrée peut contenir.
error-invalid_input-text-too-long-hint = Rien n’a été enregistré. Raccourcissez-le ou répartissez-le en plusieurs entrées.
error-invalid_input-date-in-future = « { $typed } » est dans le futur.
error-invalid_input-date-in-future-hint = Notez une transfusion une fois qu’elle a été donnée.
error-invalid_input-units = « { $typed } » n’est pas un nombre de poches.
error-invalid_input-units-hint = Saisissez le nombre de poches, de 1 à 50.
error-invalid_input-hemoglobin-before = « { $typed } » ne peut pas être l’hémoglobine avant la transfusion.
error-invalid_input-hemoglobin-before-hint = Vérifiez le nombre et son unité, ou laissez le champ vide.
error-invalid_input-platelets-before = « { $typed } » ne peut pas être la valeur des plaquettes avant la transfusion.
error-invalid_input-platelets-before-hint = Vérifiez le nombre et son unité, ou laissez le champ vide.
error-invalid_input-first-dose = « { $typed } » n’est pas un jour que nous pouvons lire.
error-invalid_input-first-dose-hint = Écrivez le jour de la première dose comme ceci : 12 mars 2026. Ou laissez le champ vide.
error-invalid_input-ended = « { $typed } » ne peut pas être le dernier jour de ce traitement.
error-invalid_input-ended-hint = Saisissez un jour après la première dose, ou laissez le champ vide.
error-invalid_input-window-from = « { $typed } » ne peut pas être le premier jour de la période.
error-invalid_input-window-to = « { $typed } » ne peut pas être le dernier jour de la période.
error-invalid_input-window-to-hint = Saisissez le nombre de jours après la première dose. Le dernier doit venir après le premier.
error-invalid_input-assessments = « { $typed } » ne peut pas être le jour d’une évaluation.
error-invalid_input-cycle = « { $typed } » ne peut pas être la longueur d’un cycle.
error-invalid_input-cycle-hint = Saisissez le nombre de jours, de 1 à 366.
error-invalid_input-consent = « { $typed } » n’est pas un jour que nous pouvons lire.
error-invalid_input-planned = « { $typed } » n’est pas une date que nous pouvons lire.
error-invalid_input-actual = « { $typed } » n’est pas une date que nous pouvons lire.
error-invalid_input-event = Choisissez de quel type d’événement il s’agit.
error-invalid_input-share = « { $typed } » n’est pas une part en pour cent.
error-invalid_input-marrow-blasts = « { $typed } » n’est pas une part en pour cent.
error-invalid_input-substance = Saisissez à quoi est l’allergie.
error-invalid_input-text = La note est vide.
error-invalid_input-gene = Saisissez le nom du gène.
error-invalid_input-title = Saisissez le motif du rendez-vous.
error-invalid_input-label = Saisissez à qui est ce numéro.
error-invalid_input-phone = Saisissez le numéro de téléphone.
error-invalid_input-drawn = « { $typed } » n’est pas un jour que nous pouvons lire.
error-invalid_input-drawn-hint = Écrivez le jour de la prise de sang comme ceci : 12 mars 2026.
error-invalid_input-drawn-in-future = « { $typed } » est dans le futur.
error-invalid_input-drawn-in-future-hint = Saisissez le jour de la prise de sang comme il figure sur la feuille.
error-invalid_input-analyte = « { $typed } » n’est pas une analyse que nous connaissons.
error-invalid_input-unit = L’unité « { $typed } » ne va pas avec cette analyse.
error-invalid_input-unit-hint = Choisissez l’une des unités de la liste.
error-invalid_input-value = « { $typed } » ne peut pas être la valeur de cette analyse.
error-invalid_input-value-hint = Vérifiez le nombre et l’unité sur la feuille.
error-invalid_input-range = Nous ne pouvons pas lire « { $typed } » comme des valeurs de référence.
error-invalid_input-range-hint = Écrivez-les comme ceci : 12,0-15,5. Ou laissez le champ vide.
error-invalid_input-mapping = Ce n’est pas une description de colonnes que nous pouvons lire.
error-invalid_input-mapping-hint = Partez de ce que « mds read --json » donne sous « tables », et changez les rôles (« roles »).
error-invalid_input-question = La question est vide.
error-invalid_input-not-yet = « { $typed } » est dans le futur.
error-invalid_input-not-yet-hint = Tapez le jour où cela a commencé, au plus tard aujourd’hui.
error-invalid_input-energy = « { $typed } » n’est pas un nombre pour l’énergie.
error-invalid_input-energy-hint = Choisissez un nombre de 0 à 10.
error-invalid_input-check-in = Rien n’est encore rempli.
error-invalid_input-check-in-hint = Remplissez au moins une case.
error-invalid_input-what = Tapez de quoi il s’agit.
error-invalid_input-why = Tapez pourquoi.
error-invalid_input-due = « { $typed } » n’est pas une date que nous pouvons lire.
error-invalid_input-due-hint = Tapez-la comme 12 mars 2026, ou laissez vide.
error-invalid_input-question-of-the-bank = Les mots d’une question proposée ne peuvent pas être modifiés.
error-invalid_input-question-of-the-bank-hint = Ajoutez une question avec vos propres mots.
error-invalid_input-three-first = Trois questions sont déjà marquées.
error-invalid_input-three-first-hint = Retirez d’abord la marque de l’une d’elles.
error-invalid_input-part = Il n’y a pas de partie « { $typed } ».
error-invalid_input-original = Un des originaux ne peut pas être joint : { $typed }.
error-invalid_input-original-hint = Laissez-le de côté, ou ouvrez-le et imprimez-le vous-même.
error-invalid_input-pdf-password = Un mot de passe a besoin d’au moins huit signes.
error-invalid_input-pdf-password-hint = Choisissez-en un plus long, et donnez-le par un autre chemin.
side-effect-until = { $what }, jusqu’au { $date }
side-effect-goes-on = { $what }, continue
check-in-own-words = { $answers }. Avec ses propres mots : « { $words } »
summary-medicines-now = Médicaments actuels
summary-side-effects-lately = Effets indésirables depuis le dernier rendez-vous

# The locks of the record.
lock-passphrase = Votre phrase de passe ouvre ce carnet.
lock-second-passphrase = Une deuxième personne peut l’ouvrir avec sa propre phrase de passe.
lock-no-spare-key = Il n’y a pas encore de clé de secours. Si vous oubliez la phrase de passe, personne ne peut ouvrir ce carnet.
lock-spare-key-not-confirmed = Il y a une clé de secours, mais ses mots n’ont pas encore été ressaisis.
lock-spare-key = La clé de secours de 24 mots l’ouvre, si vous oubliez la phrase de passe.
lock-key-store = Cet ordinateur l’ouvre de lui-même tant que votre session est ouverte.
rekeyed = Le carnet a une nouvelle clé. Votre phrase de passe reste la même.
rekeyed-gone-passphrase = La phrase de passe doit être définie à nouveau.
rekeyed-gone-second-passphrase = La phrase de passe de la deuxième personne n’existe plus. Définissez-la à nouveau si elle doit en avoir une.
rekeyed-gone-spare-key = L’ancienne clé de secours n’existe plus. Faites-en une nouvelle et notez-la.
rekeyed-gone-key-store = Cet ordinateur demande de nouveau la phrase de passe.
record-is-older = { $changes ->
    [one] Ce carnet est plus ancien que celui qui était ici la dernière fois : il manque { $changes } modification.
   *[other] Ce carnet est plus ancien que celui qui était ici la dernière fois : il manque { $changes } modifications.
}
strength-0 = Devinée tout de suite. Prenez plusieurs mots qui n’ont rien à voir entre eux.
strength-1 = Vite devinée. Ajoutez un mot ou deux.
strength-2 = Quelqu’un qui a du temps pourrait la deviner. Un mot de plus la rend solide.
strength-3 = Solide.
strength-4 = Très solide.

# Keep covered until we are together.
# $count: whole number
covered-until = { $count ->
    [0] Un fichier est masqué jusqu’au { $date } à { $time }.
    [one] Un résultat est masqué jusqu’au { $date } à { $time }.
   *[other] { $count } résultats sont masqués jusqu’au { $date } à { $time }.
}
# $count: whole number
covered-until-opened = { $count ->
    [0] Un fichier est masqué jusqu’à ce que vous l’ouvriez.
    [one] Un résultat est masqué jusqu’à ce que vous l’ouvriez.
   *[other] { $count } résultats sont masqués jusqu’à ce que vous les ouvriez.
}
# $count: whole number
covered-to-check = { $count ->
    [one] L’un d’eux n’a pas pu être lu avec certitude. Quelqu’un devra le vérifier une fois ouvert.
   *[other] { $count } d’entre eux n’ont pas pu être lus avec certitude. Quelqu’un devra les vérifier une fois ouverts.
}
# $count: whole number
covered-stored = { $count ->
    [0] Rien de nouveau n’a pu être mis dans le carnet sans être regardé.
    [one] Un résultat est maintenant dans le carnet. Son chiffre n’a été montré à personne.
   *[other] { $count } résultats sont maintenant dans le carnet. Leurs chiffres n’ont été montrés à personne.
}
# $count: whole number
covered-left-out = { $count ->
    [one] Un résultat est masqué et ne figure pas ici.
   *[other] { $count } résultats sont masqués et ne figurent pas ici.
}
covered-value = masqué
error-invalid_input-cover-until = « { $typed } » n’est pas un jour avec une heure.
error-invalid_input-cover-until-hint = Choisissez le jour et l’heure, par exemple 26 novembre 2026 et 18 h 00.
error-invalid_input-cover-until-past = Ce moment est passé.
error-invalid_input-cover-until-past-hint = Rien n’a été changé. Choisissez un jour ou une heure plus tard.
error-invalid_input-cover-until-late = Ce moment est dans plus d’un mois.
error-invalid_input-cover-until-late-hint = Rien n’a été changé. Choisissez un jour plus tôt, ou gardez les résultats masqués jusqu’à ce que vous les ouvriez.
