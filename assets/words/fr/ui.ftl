# Words of the window: headings, labels, buttons, and what the window itself has to say.
# Names, codes and sentences about the record stand in the other files.

product-name = MDS Companion
loading = Un instant.
try-again = Réessayer
close = Fermer
save = Enregistrer
cancel = Annuler
continue = Suivant
back = Retour
undo = Annuler l’action
yes = Oui
no = Non
change = Modifier
change-name = Modifier { $name }
remove = Retirer
remove-name = Retirer { $name }
history = Historique
history-name = Historique de { $name }
history-none = Rien n’a encore été modifié.
history-line = { $date } : { $what }
history-action-put = saisi ou modifié
history-action-typed = saisi
history-action-read = lu dans un fichier
history-action-draftCorrected = corrigé avant de compter
history-action-received = le fichier a été ajouté
history-action-draftRevised = une correction a été retirée
history-action-unconfirmed = à regarder à nouveau
history-action-superseded = une autre valeur prend sa place
history-action-withdrawn = annulé par le laboratoire
history-action-putBackWithdrawn = compte à nouveau
history-action-importUndone = retiré avec son fichier
history-action-importRedone = remis avec son fichier
history-action-set = modifié
history-action-removed = retiré
history-action-putBack = remis
history-action-confirmed = confirmé
history-action-corrected = corrigé
history-action-rejected = laissé de côté
choice-not-said = non précisé
minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
trouble-unknown = Cela n’a pas marché.
trouble-unknown-hint = Rien n’a été changé. Essayez encore une fois. Si cela se reproduit, fermez le programme et rouvrez-le.

## Frame

nav-label = Parties du programme
nav-menu = Menu
nav-home = Accueil
nav-counts = Analyses
nav-record = Carnet
nav-answers = Réponses
nav-questions = Questions
nav-visits = Rendez-vous
nav-settings = Réglages
nav-lock = Verrouiller
nav-key = Ctrl+{ $digit }
nav-lock-key = Ctrl+L
skip-to-page = Aller à la page
whose-record = À qui est ce carnet
demonstration-mark = Démonstration : une personne inventée
team-line-add = Ajouter le numéro de téléphone de votre équipe
team-line-is = { $label } : { $phone }
team-line-when = Votre équipe dit : { $text }
team-line-missing = Aucun numéro d’équipe n’est saisi. Urgences : { $emergency }
emergency = Urgences
state-saved = Enregistré sur cet ordinateur
state-backup = dernière sauvegarde { $date }
state-no-backup = pas encore de sauvegarde
state-general = information générale, pas un avis médical
nothing-leaves = Rien ne quitte cet ordinateur.
lock-warning-title = Le carnet se verrouille dans une minute
lock-warning = Personne n’a tapé ni cliqué depuis un moment. Rien de ce que vous avez enregistré n’est perdu.
lock-warning-stay = Le garder ouvert

## Typing dates and numbers

date-hint = Par exemple 12 mars 2026, ou 12.3.2026
date-hint-time = Par exemple 12 mars 2026 8:10
date-hint-partial = Autant que vous le savez : 12 mars 2026, mars 2026 ou 2026
date-unreadable = Nous n’avons pas pu lire « { $typed } » comme une date. Écrivez-la comme ceci : 12 mars 2026.
date-which-day = Cela peut se lire de deux façons. Quel jour est-ce ?
number-unreadable = Nous n’avons pas pu lire « { $typed } » comme un nombre. Écrivez-le comme ceci : 8,9 ou 8.9.
whole-number-unreadable = Nous n’avons pas pu lire « { $typed } » comme un nombre entier. Écrivez seulement des chiffres, comme 14.
whole-numbers-unreadable = Nous n’avons pas pu lire « { $typed } » comme des nombres entiers. Écrivez seulement des chiffres, comme 84, 112, 168.
passphrase = Phrase de passe
passphrase-again = La même phrase de passe encore une fois
passphrase-show = Afficher
passphrase-hint = Quatre mots ou plus que vous pouvez retenir. Vous pouvez utiliser copier-coller.

## First run and unlocking

first-run-step = Question { $step } sur 3
first-run-whose = À qui est ce carnet ?
first-run-whose-lead = Le nom et la date de naissance aident à repérer une feuille de laboratoire de quelqu’un d’autre.
person-name = Nom
person-name-hint = Comme il est imprimé sur les comptes rendus du laboratoire
person-birth = Date de naissance
person-birth-hint = Par exemple 2 juin 1951. Vous pouvez la laisser de côté.
person-sex = Quelles valeurs de référence le laboratoire utilise-t-il ?
person-sex-hint = Utilisé seulement quand un compte rendu n’imprime pas ses propres valeurs de référence.
sex-choice-female = Celles des femmes
sex-choice-male = Celles des hommes
sex-choice-not-said = Ne pas répondre
first-run-name-missing = Saisissez un nom. Un prénom suffit.
first-run-demonstration = Regarder d’abord le carnet de démonstration
first-run-dose = Quand a eu lieu la première dose ?
first-run-dose-lead = Les semaines se comptent à partir de la première dose du traitement dont on juge l’effet.
first-run-dose-legend = Première dose
first-run-dose-date = Je connais la date
first-run-dose-not-yet = Pas encore
first-run-dose-none = Il n’y a pas de traitement en ce moment
first-run-dose-missing = Saisissez la date, ou choisissez l’une des autres réponses.
first-dose = Première dose
treatment-name = Nom du traitement ou de l’étude
treatment-name-hint = Comme vous l’appelez. Vous pouvez laisser vide.
first-run-trial = Fait-il partie d’un essai clinique ?
first-run-passphrase = Quelle phrase de passe le garde verrouillé ?
first-run-passphrase-lead = Le carnet est verrouillé sur cet ordinateur dès le début. Votre phrase de passe l’ouvre.
first-run-passphrase-warning = Personne ne peut vous rendre une phrase de passe oubliée, et nous non plus. Notez-la, et gardez-la avec vos papiers importants. Plus tard, vous pourrez faire une clé de secours de 24 mots.
passphrase-missing = Saisissez une phrase de passe. Quatre mots suffisent.
first-run-restore = J’ai une sauvegarde
first-run-passphrase-differs = Les deux ne sont pas pareilles. Saisissez la même phrase de passe dans les deux champs.
first-run-create = Ouvrir mon carnet
first-run-create-demonstration = Ouvrir le carnet de démonstration
first-run-busy = Le verrouillage prend un moment
look-before = Taille du texte et couleurs
unlock-title = Ouvrir le carnet
unlock = Ouvrir
unlock-busy = Ouverture
unlock-empty = Saisissez votre phrase de passe.
unlock-hint = Ou saisissez ici les 24 mots de votre clé de secours.
unlock-wait = { $seconds ->
    [one] L’essai suivant est possible dans { $seconds } seconde. Rien n’est jamais effacé.
   *[other] L’essai suivant est possible dans { $seconds } secondes. Rien n’est jamais effacé.
}
unlock-forgot = J’ai oublié ma phrase de passe
unlock-restore = Restaurer une sauvegarde
recover-title = Choisir une nouvelle phrase de passe
recover-lead = Les 24 mots de votre clé de secours ouvrent le carnet. Ensuite, vous choisissez une nouvelle phrase de passe.
recover-words-missing = Saisissez les 24 mots de votre feuille.
recover-do = Ouvrir avec la nouvelle phrase de passe
recover-without-words = Sans les mots, seule la phrase de passe ouvre le carnet. Prenez votre temps et essayez ce qu’elle a pu être : rien n’est jamais effacé.

restore-title = Restaurer une sauvegarde
restore-choose-lead = Choisissez la clé USB ou le dossier où se trouve la sauvegarde.
restore-choose = Choisir le dossier
restore-which = Quelle sauvegarde ?
restore-none-found = Il n’y a pas de sauvegarde dans « { $folder } ».
restore-none-found-hint = Cherchez le dossier « MDS Companion backups » sur votre clé USB, ou choisissez un autre dossier.
restore-given = Sauvegarde du { $date }
restore-over = Le carnet qui est ici maintenant n’est pas effacé. Il est mis de côté en entier, dans son propre dossier à côté des sauvegardes.
restore-passphrase = Phrase de passe de cette sauvegarde
restore-passphrase-hint = Celle que vous aviez quand elle a été faite, ou les 24 mots de votre clé de secours.
restore-do = Restaurer cette sauvegarde
restore-busy = Ouverture de la sauvegarde

## Home

home-title-noTreatment = Aucun traitement n’est suivi en ce moment
home-title-beforeFirstDose = Avant la première dose
home-title-beforeWindow = Semaine { $week } depuis la première dose
home-title-inWindow = Semaine { $week } depuis la première dose
home-title-pastWindow = Semaine { $week } depuis la première dose
home-title-ended = Entre deux traitements
home-window = Où vous en êtes
home-counts = Vos dernières valeurs
home-empty = Il n’y a pas encore de résultats.
home-empty-hint = Ajoutez une feuille du laboratoire en PDF ou un fichier d’un portail patient. Vous pouvez aussi saisir les nombres.
home-add-treatment = Ajouter un traitement
home-add-first-dose = Ajouter la première dose
home-todo = À vérifier
home-no-questions = Aucune question n’est marquée pour être posée en premier.
strip-today = aujourd’hui
strip-first-dose = première dose
strip-before = avant
strip-window = semaines { $from } à { $to } : quand on juge d’habitude l’effet
strip-window-studys-own = jours { $from } à { $to } : les semaines propres à l’étude
strip-week = semaine { $week }
strip-assessment-done = faite
strip-assessment-ahead = prévue
strip-assessment-due = à faire maintenant
strip-assessment-missing = non notée
strip-assessment-usual = habituel
strip-assessment-usualPassed = non notée
add-results = Ajouter des résultats
type-counts = Saisir une prise de sang
next-visit = Prochain rendez-vous
next-visit-none = Aucun rendez-vous dans le carnet.
add-appointment = Ajouter un rendez-vous
prepare-visit = Préparer ce rendez-vous
choose-questions = Choisir des questions
no-value-yet = Pas encore de résultat
drawn-ago = { $days ->
    [0] { $date }, aujourd’hui
    [one] { $date }, hier
   *[other] { $date }, il y a { $days } jours
}
see-on-chart = Montrer sur le graphique
todo-action = Regarder
todo-action-review = Les regarder
todo-action-log = Mettre le relevé à jour
todo-action-treatment = Ajouter un traitement
todo-action-firstDose = Ajouter la première dose
todo-action-firstResults = Ajouter des résultats
todo-action-assessment = Ajouter l’évaluation
todo-action-teamLine = Ajouter le numéro
todo-action-visit = Ajouter un rendez-vous

## Getting results in

add-title = Quels résultats voulez-vous ajouter ?
add-lead = Ils vont dans le carnet de { $name }. Rien ne compte avant que vous l’ayez regardé.
drop-here = Déposez ici vos fichiers ou dossiers du laboratoire
drop-formats = PDF, photo, tableau, ou téléchargement d’un portail patient. Des centaines à la fois, c’est possible.
choose-files = Choisir des fichiers
reading-file = Lecture du fichier { $done } sur { $total } : { $name }
reading-progress = Fichiers lus
reading-cancel = Interrompre la lecture
reading-stopping = Fin de la lecture après ce fichier
reading-meanwhile = Vous pouvez faire autre chose pendant ce temps. Ce qui est lu est gardé.
outcome-title = Ce qui a été trouvé
outcome-cancelled = Vous avez interrompu la lecture. Ce qui a été lu avant est gardé, pour que vous le regardiez.
outcome-file = { $found ->
    [0] Aucun résultat n’a été trouvé.
    [one] { $found } résultat a été trouvé.
   *[other] { $found } résultats ont été trouvés.
} { $check ->
    [0] {""}
    [one] À vérifier : { $check }.
   *[other] À vérifier : { $check }.
}
outcome-already = { $count ->
    [one] { $count } d’entre eux est déjà dans le carnet ou dans un autre fichier.
   *[other] { $count } d’entre eux sont déjà dans le carnet ou dans un autre fichier.
}
outcome-course = { $count ->
    [one] { $count } transfusion, traitement ou événement à regarder.
   *[other] { $count } transfusions, traitements ou événements à regarder.
}
outcome-known = { $found ->
    [one] Ce fichier a déjà été ajouté. Résultat connu : { $found }. Rien n’est nouveau.
   *[other] Ce fichier a déjà été ajouté. Ses { $found } résultats sont connus, rien n’est nouveau.
}
outcome-left-out = { $count ->
    [one] { $count } autre fichier a été laissé de côté : mille à la fois au plus. Ajoutez-le ensuite.
   *[other] { $count } autres fichiers ont été laissés de côté : mille à la fois au plus. Ajoutez-les ensuite.
}
outcome-sum = { $found ->
    [0] { $files } fichiers ont été lus. Ils ne contiennent rien de nouveau.
    [one] { $files } fichiers ont été lus. { $found } résultat est nouveau.
   *[other] { $files } fichiers ont été lus. { $found } résultats sont nouveaux.
}
outcome-sum-check = { $count ->
    [one] À vérifier : { $count }.
   *[other] À vérifier : { $count }.
}
outcome-nothing = { $count ->
    [one] { $count } fichier n’a donné aucun résultat
   *[other] { $count } fichiers n’ont donné aucun résultat
}
outcome-read = { $count ->
    [one] { $count } fichier avec de nouveaux résultats
   *[other] { $count } fichiers avec de nouveaux résultats
}
outcome-known-files = { $count ->
    [one] { $count } fichier sans rien de nouveau
   *[other] { $count } fichiers sans rien de nouveau
}
look-through = Les passer en revue
look-through-name = Passer en revue { $name }
type-beside = Saisir les valeurs à côté de la page
type-beside-name = Saisir les valeurs à côté de la page de { $name }
columns-open = Dire ce que sont les colonnes
columns-open-name = Dire ce que sont les colonnes : { $name }
imports-title = Fichiers que vous avez ajoutés
imports-none = Aucun pour l’instant.
import-line = Ajouté le { $date }. { $confirmed ->
    [one] { $confirmed } résultat confirmé
   *[other] { $confirmed } résultats confirmés
}{ $waiting ->
    [0] .
   *[other] , { $waiting } en attente.
}
import-line-aside = { $count ->
    [one] { $count } autre n’apporte rien de nouveau.
   *[other] { $count } autres n’apportent rien de nouveau.
}
import-is-undone = Retiré.
import-undo = Retirer
import-undo-name = Retirer { $name }
import-redo = Remettre
import-redo-name = Remettre { $name }
import-undone = { $name } a été retiré. { $count ->
    [one] { $count } résultat est parti avec lui.
   *[other] { $count } résultats sont partis avec lui.
}
import-undone-restored = { $count ->
    [one] { $count } résultat qu’il avait remplacé compte à nouveau.
   *[other] { $count } résultats qu’il avait remplacés comptent à nouveau.
}
import-undone-entries = { $count ->
    [one] { $count } transfusion, traitement ou événement est parti avec lui.
   *[other] { $count } transfusions, traitements ou événements sont partis avec lui.
}
import-course = Voir ses traitements et transfusions
import-course-name = Voir les traitements et transfusions de { $name }
import-undone-kept = { $count ->
    [one] { $count } résultat que vous avez modifié depuis a été gardé.
   *[other] { $count } résultats que vous avez modifiés depuis ont été gardés.
}
import-redone = { $name } est de retour.

## Review

review-title = Le programme a-{"\u2060"}t-{"\u2060"}il lu cette feuille correctement ?
review-lead = Comparez avec la page. Rien ne compte avant que vous le confirmiez.
review-lead-lines = Comparez avec votre feuille. Rien ne compte avant que vous le confirmiez.
review-lines = Comment c’est écrit dans { $name }
review-which = Fichier ({ $count } en attente)
review-keys = Touches
review-key-arrows = ↑ ↓
review-key-arrows-does = d’une ligne à l’autre
review-key-enter = Entrée
review-key-enter-does = c’est juste, ligne suivante
review-key-space = Espace
review-key-space-does = c’est juste, ou à revoir
review-key-n = N
review-key-n-does = jusqu’à la prochaine à vérifier
review-key-e = E
review-key-e-does = corriger
review-key-x = X
review-key-x-does = laisser de côté
review-key-u = U
review-key-u-does = annuler la dernière étape
review-key-confirm = Ctrl+Entrée
review-key-confirm-does = confirmer ce qui est prêt
source-lines = La ligne du fichier, avec sa valeur marquée
step-undo = Annuler l’action
step-undone = Annulé : { $what }
step-confirmed = { $count ->
    [one] { $count } résultat confirmé
   *[other] { $count } résultats confirmés
}
step-dates = { $count ->
    [one] Jour choisi pour { $count } ligne
   *[other] Jour choisi pour { $count } lignes
}
step-corrected = { $name } : corrigé
step-rejected = { $name } : laissé de côté
step-kept-out = { $name } : non ajouté
step-named = Orthographe retenue
whose-one = Cela ressemble à un fichier de { $printed }.
whose-one-detail = { $count ->
    [one] Ce carnet est celui de { $name }. { $count } résultat attend, il ne compte pas.
   *[other] Ce carnet est celui de { $name }. { $count } résultats attendent, aucun ne compte.
}
whose-several = Ce fichier nomme plusieurs personnes. Laquelle est { $name } ?
whose-several-detail = Seuls les résultats de la personne que vous choisissez entrent dans le carnet. Les autres ne sont pas ajoutés.
whose-born = { $name }, naissance le { $date }
whose-no-name = une personne sans nom
whose-results = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
whose-keep-out = Ne pas l’ajouter
whose-same = C’est { $name } : retenir cette orthographe
whose-nobody = Aucune d’elles : ne pas l’ajouter
whose-more = et { $count } de plus
review-file = { $name }, { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
review-page = Page { $page } sur { $pages }
review-page-picture = Image de la page
page-picture = Page { $page } du compte rendu du laboratoire
page-before = Page précédente
page-next = Page suivante
review-rows = Ce qui a été lu
review-only-followed = Montrer seulement les valeurs suivies
review-hidden = { $count ->
    [one] { $count } autre résultat a été lu clairement. Il est gardé sans être montré.
   *[other] { $count } autres résultats ont été lus clairement. Ils sont gardés sans être montrés.
}
review-problems = { $count ->
    [one] { $count } élément n’a pas été utilisé
   *[other] { $count } éléments n’ont pas été utilisés
}
review-check-first = { $count ->
    [one] { $count } ligne à vérifier d’abord
   *[other] { $count } lignes à vérifier d’abord
}
review-confirm = { $count ->
    [0] Rien à confirmer pour l’instant
    [one] Confirmer { $count } résultat
   *[other] Confirmer { $count } résultats
}
review-confirm-looked = { $count ->
    [one] Confirmer { $count } résultat que vous avez regardé
   *[other] Confirmer { $count } résultats
}
review-confirm-all = Je les ai tous comparés : confirmer { $count }
review-nothing = Il n’y a rien à regarder
review-nothing-lead = Chaque résultat lu a été confirmé ou laissé de côté.
course-title = Aussi dans { $name }
course-lead = Ce fichier vient de ce programme. Il contient des entrées qui ne sont pas des résultats. Choisissez ce qui va dans votre carnet.
course-of-treatment = Traitements
course-of-transfusion = Transfusions
course-of-milestone = Événements
course-in-record = Votre carnet dit : { $text }
course-known-count = { $count ->
    [one] { $count } entrée est déjà dans votre carnet
   *[other] { $count } entrées sont déjà dans votre carnet
}
course-add = { $count ->
    [0] Rien n’est choisi
    [one] Ajouter { $count } entrée
   *[other] Ajouter { $count } entrées
}
course-leave-out = Tout laisser de côté
course-added = { $count ->
    [one] { $count } entrée ajoutée.
   *[other] { $count } entrées ajoutées.
}
course-left-out = Laissées de côté. Le fichier les garde.
review-more = Regarder le fichier suivant
draft-check = À vérifier :
draft-waits-for-day = Attend le jour de la prise de sang :
draft-looked = Vous l’avez regardé :
draft-certain = Lu clairement :
draft-no-unit = pas d’unité
draft-flag = marqué { $flag }
draft-range = valeurs de référence { $range }
draft-correct = Corriger
draft-correct-name = Corriger { $name }
draft-printed-as = Imprimé ainsi : « { $printed } »
draft-read-as = Lu comme { $value }, corrigé à la main.
draft-means = Cela fait { $value } { $unit }.
draft-keep = { $value } est juste
draft-kept = Vous l’avez regardé
draft-kept-beside = Les deux comptent : deux prises de sang ce jour-là
draft-kept-withdrawn = Il sera retiré
draft-keep-again = Ajouter à nouveau { $value }
draft-keep-record = { $value } est juste
draft-take-new = { $value } est juste
draft-both = Les deux : deux prises de sang ce jour-là
draft-withdraw = Retirer { $value }
draft-withdraw-not = Le garder dans le carnet
draft-is-own = Il est à moi
draft-not-own = Il n’est pas à moi
draft-unit-is = L’unité de { $name } est { $unit }
draft-look-again = À revoir
draft-leave-out = Laisser de côté
draft-leave-out-name = Laisser { $name } de côté
draw-on = Prise de sang du { $date }
draw-unknown = Jour de la prise de sang inconnu
draw-ambiguous = Quel jour a eu lieu la prise de sang ?
draw-ambiguous-detail = { $count ->
    [one] La date sur la feuille peut se lire de deux façons.
   *[other] La date sur la feuille peut se lire de deux façons. Votre réponse vaut pour les { $count } lignes de ce fichier.
}
draw-unknown-day = Jour de la prise de sang
draw-unknown-use = { $count ->
    [one] Utiliser ce jour
   *[other] Utiliser ce jour pour { $count } lignes
}
correct-printed = La feuille dit : { $name } { $value } { $unit }
correct-test = Analyse
correct-choose = Choisir
correct-value = Nombre
correct-unit = Unité
correct-date = Prélevé le
correct-save = Enregistrer la correction
correct-more = Valeurs de référence, marque et nom
correct-range = Valeurs de référence
correct-range-hint = Comme imprimé, par exemple 12,0-15,5. Laissez vide si rien n’est imprimé.
correct-flag = Marque du laboratoire
correct-name = Nom tel qu’imprimé
correct-means = Il comptera comme { $value }.
columns-title = Que sont les colonnes de ce tableau ?
columns-lead = { $name }. Pour chaque colonne, choisissez ce qu’elle contient. Plus bas, vous voyez tout de suite ce qui est lu.
columns-which = Tableau
columns-table = Tableau { $number }
columns-missing = Tout n’a pas été compris
columns-rows = Les premières lignes du tableau
columns-no-heading = Colonne { $number }
columns-role = Ce que contient « { $heading } »
columns-unit = Unité de « { $heading } »
columns-unit-in-cell = non précisée, ou dans chaque case
columns-layout = Comment le tableau est disposé
columns-dates = Dates
columns-decimal = Signe décimal
columns-by-itself = comme cela se lit le mieux
columns-day-first = le jour avant le mois
columns-month-first = le mois avant le jour
columns-point = point (8.9)
columns-comma = virgule (8,9)
columns-preview = Ce qui serait lu
columns-found = { $found ->
    [0] Rien pour l’instant.
    [one] { $found } résultat
   *[other] { $found } résultats
}{ $found ->
    [0] {""}
   *[other] , dont { $certain } sans aucun doute.
}
columns-apply = { $count ->
    [0] Rien à lire pour l’instant
    [one] Lire { $count } résultat
   *[other] Lire { $count } résultats
}
columns-remembered = La réponse est retenue pour le prochain fichier avec les mêmes titres.
columns-none = Il n’y a pas de tableau dans ce fichier
columns-none-lead = Choisissez un autre fichier, ou saisissez les valeurs.
column-values-of = { $name }
column-date = Date de la prise de sang
column-time = Heure de la prise de sang
column-other_date = Autre date
column-test_name = Nom de l’analyse
column-test_code = Code de l’analyse
column-value = Résultat
column-comparator = Signe (< ou >)
column-unit = Unité
column-range = Valeurs de référence
column-low = Limite basse
column-high = Limite haute
column-flag = Marque du laboratoire
column-status = Statut
column-person = Nom de la personne
column-person_id = Numéro de la personne
column-given_name = Prénom
column-birth_date = Date de naissance
column-specimen = Ce qui a été examiné
column-specimen_id = Numéro de l’échantillon
column-laboratory = Laboratoire
column-comment = Remarque
column-previous = Résultat antérieur (non lu)
column-draw = Une prise de sang
column-ignore = Inutile ici
column-unknown = À choisir
layout-result_per_row = chaque ligne est un résultat
layout-draw_per_row = chaque ligne est une prise de sang
layout-draw_per_column = chaque colonne est une prise de sang
correct-title = Corriger { $name }
correct-kept = Ce qui était imprimé reste dans l’historique.
added-undo = Annuler l’action
withdrawn-title = { $count ->
    [one] { $count } résultat annulé a été retiré
   *[other] { $count } résultats annulés ont été retirés
}
added-title = { $count ->
    [0] Rien n’a été ajouté
    [one] { $count } résultat est dans le carnet
   *[other] { $count } résultats sont dans le carnet
}
added-refused = { $count ->
    [one] { $count } résultat n’a pas pu être ajouté
   *[other] { $count } résultats n’ont pas pu être ajoutés
}
see-chart = Voir le graphique
any-blood = Avez-vous reçu du sang depuis le { $date } ?
any-blood-why = Les valeurs prélevées peu après une transfusion sont marquées, pour ne pas être comparées.
any-blood-yes = Oui, l’ajouter
any-blood-no = Non, rien
any-blood-noted = Noté : pas de globules rouges jusqu’à aujourd’hui.

## Counts

counts-title = Comment les valeurs ont-elles évolué ?
counts-treatment = Traitement
to-together = Regarder ensemble
together-title = Regarder ensemble
together-page = Page { $page } sur { $pages }
together-questions = Ce que nous voulons demander d’abord
together-general = Information générale, pas un avis médical. Décidez avec votre équipe soignante.
together-on = Suite
together-back = Retour
together-close = Fermer
together-keys = Les flèches tournent la page. Échap ferme.
counts-treatment-now = Le traitement actuel
counts-empty = Il n’y a pas encore de résultats à dessiner.
counts-others = Montrer d’autres valeurs sur le graphique
counts-table = Les mêmes nombres en tableau
counts-table-caption = Les analyses en lignes, les dates en colonnes, la plus récente en dernier
counts-test = Analyse
chart-section = Graphique
chart-label = Graphique des valeurs
chart-choose = Choisissez un point pour voir d’où il vient.
chart-keys = Dans le graphique, gauche et droite vont d’une prise de sang à l’autre, haut et bas d’une valeur à l’autre.
chart-enter-keys = Depuis le titre de l’écran, gauche ou droite mène tout droit dans le graphique.
chart-points = Points du graphique
chart-which = Montrer
chart-which-main = Les trois valeurs principales
chart-which-own = Mon propre choix
chart-span = Période montrée
# $from, $to: dates
chart-span-dates = { $from } à { $to }
chart-usual = Semaines du traitement
chart-all = Toutes les prises de sang
chart-earlier = Plus tôt
chart-later = Plus tard
chart-closer = Plus près
chart-wider = Plus large
chart-span-keys = Page précédente et Page suivante vont plus tôt et plus tard, plus et moins rapprochent et élargissent. Vous pouvez aussi faire glisser le graphique sur le côté.
chart-save = Enregistrer ce graphique
chart-save-lead = Tel qu’il est dessiné, dans les couleurs pour le papier.
chart-save-svg = En dessin (SVG)
chart-save-png = En image (PNG)
chart-save-pdf = En page (PDF)
# $name: name of the file
chart-saved = Enregistré sous { $name }.
blood-calendar = Transfusions par mois
blood-calendar-caption = Les produits en lignes, les mois en colonnes, le plus récent en dernier ; les nombres sont des poches
blood-calendar-product = Produit
blood-red_cells = Globules rouges, poches
blood-platelets = Plaquettes, poches
blood-other = Autres, poches
blood-open = relevé incomplet
blood-at-least = au moins
point-name = { $name } { $value } { $unit }, { $date }
takeaways-title = En quelques mots
cell-below = en dessous
cell-above = au-dessus
cell-soon = peu après transfusion
cell-typed = saisi
cell-none = pas de résultat
compare-title = Comparer deux dates
compare-first = Première date
compare-second = Deuxième date
compare-sentence = { $name } : { $before } { $unit } le { $first }, { $after } { $unit } le { $second }.
compare-soon = L’une des deux prises de sang a eu lieu peu après des globules rouges.
compare-nothing = Aucune analyse n’a été faite aux deux dates.
to-definitions = Comment vos valeurs se comparent
to-counts = Retour au graphique
result-card = Le résultat choisi
result-printed = Imprimé
result-source = Origine
result-typed = saisi à la main
result-file = un fichier
result-corrected = La correction est enregistrée. La valeur d’avant est dans l’historique.
result-removed = { $name } : retiré du carnet.
show-me-where = Montrez-moi où
show-where-title = Où cela figure dans { $name }

## Definitions

definitions-title = Comment vos valeurs se comparent à la définition publiée
definitions-lead = C’est un calcul fait sur des définitions publiées. Seule votre équipe peut dire ce que cela veut dire pour vous.
definitions-for = { $name }, à la date du { $date }. C’est le jour { $day } après la première dose.
definitions-other = Autres versions
definitions-units = Les globules rouges au fil du temps
definitions-medicine = Quand on juge d’habitude l’effet de ce médicament
definitions-set-by-study = Quelque chose ici est réglé comme dans votre étude. Cela diffère de la règle publiée.
definitions-kept = C’est gardé avec le traitement.
definitions-set-usual = Revenir aux réglages habituels
definition-rests-on = Sur quoi cela repose
definition-not-covered-title = Ce que notre source ne couvre pas
criterion-rests-on = Nos propres règles, et ce que nous n’avons vu qu’en partie
compare-settings = Un autre jour, un autre traitement, ou comme dans mon étude
compare-settings-lead = Une étude peut compter à sa façon. L’équipe de l’étude le sait. Laissez vide ce que vous ne savez pas. Vous pouvez le garder avec le traitement et le changer plus tard.
compare-treatment = Traitement
compare-treatment-choice = { $name }, première dose le { $date }
compare-on = Comparer à la date de ce jour
compare-baseline-days = Jours avant la première dose pour les valeurs de départ
compare-baseline-days-hint = D’habitude 56 jours ; pour l’hémoglobine, 112 jours dans les versions de 2018 et 2023.
compare-baseline-hemoglobin = L’hémoglobine de départ propre à l’étude
compare-baseline-platelets = Les plaquettes de départ propres à l’étude
compare-baseline-neutrophils = Les neutrophiles de départ propres à l’étude
compare-response-days = Nombre de jours qu’un changement doit durer
compare-response-days-hint = D’habitude 56 jours, soit 8 semaines.
compare-last-day = Dernier jour où l’on cherche des jours sans globules rouges
compare-last-day-hint = D’habitude le jour 168, soit la semaine 24.
compare-modified = Utiliser la forme plus stricte pour les globules rouges
compare-modified-hint = Certaines études demandent davantage. Cela ne change que la version de 2006.
compare-as-in-study = Comme dans mon étude
compare-evaluation = Le jour pour lequel l’étude compare
compare-evaluation-hint = Laissez vide pour comparer à aujourd’hui.
compare-again = Comparer à nouveau
compare-keep = Garder cela avec le traitement
compare-kept = Gardé avec le traitement.
definition-burden = Avant le traitement : { $burden }
criterion-to-logs = Dire jusqu’où les relevés sont complets
criterion-steps = { $name } : étape par étape
criterion-used = Valeurs utilisées
criterion-dropped = Valeurs laissées de côté, et pourquoi
criterion-value = { $value } { $unit } le { $date }, jour { $day }

## Record

record-title = Que contient ce carnet ?
record-lead = Tout ici est saisi par vous. Chaque modification est gardée dans son historique.
record-parts = Parties du carnet
part-treatment = Traitement
part-milestone = Étapes
part-transfusion = Transfusions
part-medicine = Médicaments
part-disease = Maladie
part-appointment = Rendez-vous
part-teamLine = Équipe
part-note = Notes
part-health = Comment je vais
part-aboutMe = À propos de moi
list-treatment = Traitements et études
list-milestone = Étapes
list-transfusion = Transfusions
list-medicine = Médicaments
list-allergy = Allergies
list-disease = Ma fiche maladie
list-gene = Gènes et chromosomes
list-appointment = Rendez-vous
list-teamLine = Qui appeler
list-note = Notes
list-checkIn = Comment se sont passés les jours
list-sideEffect = Effets indésirables
list-infection = Infections
list-hospitalStay = Séjours à l’hôpital
list-bloodNeeds = Ce que le service de transfusion doit savoir
list-aboutMe = À propos de moi
add-treatment = Ajouter un traitement
add-milestone = Ajouter une étape
add-transfusion = Ajouter une transfusion
add-medicine = Ajouter un médicament
add-allergy = Ajouter une allergie
add-gene = Ajouter un résultat de gène
add-teamLine = Ajouter un numéro de téléphone
add-note = Ajouter une note
add-checkIn = Comment vais-je aujourd’hui ?
add-sideEffect = Ajouter un effet indésirable
add-infection = Ajouter une infection
add-hospitalStay = Ajouter un séjour à l’hôpital
change-treatment = Modifier le traitement
change-milestone = Modifier l’étape
change-transfusion = Modifier la transfusion
change-medicine = Modifier le médicament
change-allergy = Modifier l’allergie
fill-disease = Remplir la fiche
fill-aboutMe = Écrire sur moi
fill-bloodNeeds = Remplir ces indications
change-disease = Modifier la fiche
change-gene = Modifier le résultat de gène
change-appointment = Modifier le rendez-vous
change-teamLine = Modifier le numéro de téléphone
change-note = Modifier la note
change-checkIn = Modifier le jour
change-sideEffect = Modifier l’effet indésirable
change-infection = Modifier l’infection
change-hospitalStay = Modifier le séjour à l’hôpital
change-bloodNeeds = Modifier ces indications
change-aboutMe = Modifier ce que j’ai écrit
none-treatment = Pas encore de traitement. Les semaines se comptent à partir de sa première dose.
none-milestone = Pas encore d’étape. Le consentement, les examens de la moelle osseuse et les évaluations ont leur place ici.
none-transfusion = Pas encore de transfusion. S’il n’y en a pas eu, dites plus bas de quand à quand.
none-medicine = Pas encore de médicament.
none-allergy = Pas encore d’allergie.
none-disease = La fiche est vide.
none-gene = Pas encore de résultat de gène.
none-appointment = Pas encore de rendez-vous.
none-teamLine = Pas encore de numéro. Une fois saisi, il figure en haut de chaque écran.
none-note = Pas encore de note.
none-checkIn = Encore aucun jour noté. Une demi-minute suffit.
none-sideEffect = Encore aucun effet indésirable noté. L’équipe de l’étude les demande en premier.
none-infection = Encore aucune infection notée.
none-hospitalStay = Encore aucun séjour à l’hôpital noté.
none-bloodNeeds = Encore rien de noté.
none-aboutMe = Encore rien d’écrit.
lead-bloodNeeds = Recopiez ce que dit le service de transfusion ou sa carte. Rien n’est calculé ici.
lead-aboutMe = Avec vos mots, pour les personnes qui vous rencontrent pour la première fois.
lead-disease = Recopiez ce que dit la lettre. Rien n’est calculé ici à partir des analyses.
entry-added = Ajouté.
entry-changed = Enregistré.
entry-removed = « { $name } » : retiré du carnet.
treatment-unnamed = Traitement sans nom
disease-no-subtype = Sous-type pas encore saisi
line-first-dose = Première dose : { $date }
line-no-first-dose = Pas encore de première dose
line-ended = Terminé : { $date }
line-cycle = Cycles de { $days } jours
line-study = Étude { $name }
line-phase = phase { $text }
line-arm = Bras : { $arm }
line-definition = Définition de l’étude : { $name }
line-schedule = Le calendrier propre à l’étude : du jour { $from } au jour { $to }, évaluations aux jours { $days }
line-units = { $count ->
    [one] { $count } poche
   *[other] { $count } poches
}
line-hemoglobin-before = Hémoglobine d’avant : { $value } { $unit }
line-platelets-before = Plaquettes d’avant : { $value } ×10⁹/L
line-reason = Raison : { $text }
line-reaction = Réaction : { $text }
line-from-to = { $from } – { $to }
line-since = Depuis : { $from }
line-until = Jusqu’à : { $to }
line-share = Part des copies du gène : { $percent } %
line-report = Date du compte rendu : { $date }
line-risk = Groupe de risque : { $text }
line-risk-side = L’équipe parle d’une maladie { $side }
line-blasts = Blastes dans la moelle osseuse avant le traitement : { $percent } %
line-diagnosed = Diagnostic : { $date }
line-call-when = Appeler quand : { $text }
arm-choice-notSaid = Bras pas encore saisi
arm-choice-known = Le bras est connu
arm-choice-blinded = En aveugle : personne ne dit quel bras
arm-choice-open = Ouverte : tout le monde reçoit le traitement de l’étude
definition-choice-iwg2006 = IWG 2006
definition-choice-iwg2018 = IWG 2018
definition-choice-iwg2023 = IWG 2023
risk-choice-lower = de bas risque
risk-choice-higher = de haut risque
field-missing = Il faut remplir ce champ.
field-group-study = Il fait partie d’une étude
field-group-schedule = L’étude a son propre calendrier
field-treatment-name = Médicament, ou médicament de l’étude
field-treatment-firstDose = Première dose
field-treatment-ended = Terminé
field-treatment-cycleDays = Longueur d’un cycle en jours
field-treatment-trialName = Nom de l’étude
field-treatment-registryNumber = Numéro d’enregistrement
field-treatment-registryNumber-hint = Par exemple un numéro NCT
field-treatment-phase = Phase
field-treatment-arm = Ce que l’on sait du bras
field-treatment-armName = Bras
field-treatment-consent = Jour du consentement
field-treatment-definition = Définition utilisée par l’étude
field-treatment-definition-hint = Elle figure dans les documents de l’étude, ou l’équipe de l’étude la connaît.
field-treatment-windowFromDay = Premier jour des semaines où l’on juge l’effet
field-treatment-windowToDay = Dernier jour de ces semaines
field-treatment-assessmentDays = Jours des évaluations prévues
field-treatment-assessmentDays-hint = Comptés à partir de la première dose, par exemple 84, 112, 168
field-milestone-event = Quoi
field-milestone-status = Cela a-t-il eu lieu ?
field-milestone-actual = Jour où cela a eu lieu
field-milestone-planned = Jour où c’était prévu
field-milestone-note = Avec vos mots
field-transfusion-on = Jour
field-transfusion-product = Ce qui a été donné
field-transfusion-units = Nombre de poches (culots)
field-transfusion-hemoglobinBefore = Hémoglobine d’avant
field-transfusion-plateletsBefore = Plaquettes d’avant
field-transfusion-reason = Pourquoi elle a été donnée
field-transfusion-reaction = Réaction, s’il y en a eu une
field-medicine-name = Médicament
field-medicine-dose = Dose et fréquence
field-medicine-class = Ce qu’il fait
field-medicine-from = Depuis
field-medicine-until = Jusqu’à
field-allergy-substance = Allergie à
field-allergy-reaction = Ce qui s’est passé
field-disease-subtype = Sous-type, comme il est écrit
field-disease-subtype-hint = Par exemple « SMD avec peu de blastes »
field-disease-risk = Groupe de risque, comme il est écrit
field-disease-risk-hint = Avec le système et la date, par exemple « IPSS-R 3,0, faible, mai 2025 »
field-disease-riskSide = Comment l’équipe l’appelle
field-disease-marrowBlastsPercent = Blastes dans la moelle osseuse avant le traitement
field-disease-diagnosed = Diagnostic
field-gene-gene = Gène ou modification des chromosomes
field-gene-gene-hint = Par exemple SF3B1 ou del(5q)
field-gene-status = Ce que dit le compte rendu
field-gene-sharePercent = Part (VAF), si elle est imprimée
field-gene-reported = Date du compte rendu
field-appointment-at = Jour et heure
field-appointment-title = Avec qui, où, pour quoi
field-appointment-note = Note
field-teamLine-label = Qui répond
field-teamLine-label-hint = Par exemple « Hôpital de jour » ou « Nuits et week-ends »
field-teamLine-phone = Numéro de téléphone
field-teamLine-callWhen = Quand ils veulent être appelés
field-teamLine-callWhen-hint = Avec les mots de l’équipe
field-note-on = Jour concerné
field-note-text = Note
field-medicine-prescriber = Prescrit par
field-disease-karyotype = Chromosomes (caryotype), comme écrit
field-disease-karyotype-hint = Par exemple « 46,XX[20] »
field-disease-source = Recopié de
field-disease-source-hint = Quelle lettre ou quel compte rendu, et sa date
field-checkIn-on = Jour
field-checkIn-energy = Énergie
field-checkIn-energy-hint = 0 veut dire aucune, 10 veut dire comme avant la maladie.
field-checkIn-breathless = Essoufflement
field-checkIn-dizzy = Vertiges
field-checkIn-bleeding = Saignement ou nouveaux bleus
field-checkIn-fever = Fièvre, frissons ou signes d’infection
field-checkIn-words = Une ligne avec vos mots
field-sideEffect-what = Qu’est-ce que c’est ?
field-sideEffect-from = Depuis
field-sideEffect-until = Jusqu’à
field-sideEffect-until-hint = Laissez vide tant que cela dure.
field-sideEffect-note = Quelle gêne, ce qui a aidé, à qui vous l’avez dit
field-infection-what = Qu’est-ce que c’était ?
field-infection-from = Depuis
field-infection-until = Jusqu’à
field-infection-until-hint = Laissez vide tant qu’elle dure.
field-infection-treated = Soignée où
field-infection-note = Avec quoi, et le reste
field-hospitalStay-reason = Pourquoi
field-hospitalStay-from = Du
field-hospitalStay-until = Au
field-hospitalStay-until-hint = Laissez vide tant qu’il dure.
field-hospitalStay-place = Quel hôpital
field-bloodNeeds-group = Groupe sanguin
field-bloodNeeds-antibodies = Anticorps
field-bloodNeeds-products = Produits particuliers
field-bloodNeeds-products-hint = Par exemple « sang irradié seulement »
field-bloodNeeds-source = Qui l’a dit, ou sur quelle carte
field-aboutMe-conditions = Autres maladies
field-aboutMe-fitness = Ce que permet un jour ordinaire
field-aboutMe-matters = Ce qui compte le plus pour moi
energy-0 = 0
energy-1 = 1
energy-2 = 2
energy-3 = 3
energy-4 = 4
energy-5 = 5
energy-6 = 6
energy-7 = 7
energy-8 = 8
energy-9 = 9
energy-10 = 10
felt-no = non
felt-a-little = un peu
felt-a-lot = beaucoup
felt-what-bleeding = saignement ou bleus
felt-what-breathless = essoufflement
felt-what-dizzy = vertiges
yes-no-yes = oui
yes-no-no = non
treated-home = À la maison
treated-clinic = En consultation ou en hôpital de jour
treated-hospital = À l’hôpital
treated-not-said = non précisé
line-prescriber = Prescrit par { $name }
line-karyotype = Chromosomes : { $text }
line-copied-from = Recopié de : { $text }
line-felt = { $what } : { $how }
line-fever = fièvre ou signes d’infection
line-energy = énergie { $energy } sur 10
line-antibodies = Anticorps : { $text }
line-products = Produits particuliers : { $text }
line-conditions = Autres maladies : { $text }
line-fitness = Un jour ordinaire : { $text }
line-matters = Ce qui compte le plus : { $text }
logs-title = Jusqu’où le relevé est-il complet ?
logs-why = Un relevé vide ne veut pas dire zéro. Dites de quand à quand vous savez qu’il ne manque rien.
log-span = est complet du { $from } au { $to }
log-unknown = pas encore précisé
log-title = { $name } : complet de quand à quand ?
log-from = Complet à partir du
log-to = Complet jusqu’au
log-saved = Enregistré.
fever-title = Fièvre, frissons, ou se sentir soudain très mal

## Typing a blood count

typed-title = Que dit la feuille ?
typed-lead = Saisissez ce qui est imprimé, avec virgule ou point. La touche Entrée mène au champ suivant. Laissez vide ce qui n’y est pas.
typed-lead-beside = { $name } n’a pas pu être lu. Saisissez ce que vous arrivez à lire.
typed-page = Page { $page }
typed-date = Prélevé le
typed-values = Résultats
typed-more = Laboratoire, transfusion ce jour-là, autres unités
typed-laboratory = Laboratoire
typed-before = Prélevé avant la transfusion de ce jour
typed-before-hint = Ne cochez pas s’il n’y en a pas eu, ou si vous ne savez pas.
typed-unit = Unité de { $name }
typed-date-missing = Saisissez le jour de la prise de sang.
typed-nothing = Saisissez au moins un nombre.
typed-save = { $count ->
    [0] Enregistrer
    [one] Enregistrer { $count } résultat
   *[other] Enregistrer { $count } résultats
}
typed-accept = C’est imprimé ainsi : enregistrer
typed-save-changed = Enregistrer avec mes changements
typed-another = En saisir une autre

## Answers

answers-title = Que voulez-vous comprendre ?
answers-lead = Des réponses générales, chacune avec ce que votre carnet dit à ce sujet.
answers-back = Toutes les réponses
answers-sensitive = L’évolution à long terme
answers-sensitive-hint = Tout le monde n’a pas envie de lire ceci, et personne n’y est obligé. Vous pouvez aussi demander à votre équipe d’en parler.
glossary-title = Mots médicaux expliqués
in-your-record = Dans votre carnet
also-looked-at = Aussi regardé
more-questions = D’autres questions sur ce sujet
as-of = à la date du { $date }
ask-this = Poser cette question
ask-this-name = Poser cette question : { $question }
on-your-list = Sur votre liste
answer-sources = Sources { $numbers }
answer-reviewed = relu : { $date }
sources-title = Sources

## Questions

questions-title = Que voulez-vous demander ?
questions-lead = Trois questions suffisent pour un rendez-vous. Les autres attendent derrière.
questions-lead-visit = Pour le { $date } : { $title }
questions-first = Les trois à poser en premier
questions-first-none = Aucune n’est encore marquée. Marquez-en jusqu’à trois sur votre liste.
questions-none = Votre liste est vide. Prenez des questions ci-dessous, ou écrivez la vôtre.
questions-own = Vos propres questions
questions-picked = Aussi sur votre liste
questions-picked-none = Rien d’autre sur la liste.
questions-raised = Votre carnet fait penser à celles-ci
questions-raised-lead = Chacune dit pourquoi elle est ici. Prenez celles qui comptent pour vous.
questions-bank = Toutes les questions, selon le moment
stage-count = { $stage } ({ $count })
why-here = Pourquoi elle est ici : { $reason }
heard = La dernière fois, on vous a dit : { $answer }
heard-by = La dernière fois, { $who } vous a dit : { $answer }
question-picked = Elle est sur votre liste.
question-unpicked = Elle n’est plus sur votre liste.
own-question = Une question à vous
own-question-add = L’ajouter
ask-first = Poser en premier
ask-first-name = Poser en premier : { $question }
not-first = Pas en premier
not-first-name = Pas en premier : { $question }
move-up = Monter
move-up-name = Monter : { $question }
unpick = Retirer
unpick-name = Retirer de la liste : { $question }
at-visit = Pendant le rendez-vous
at-visit-title = Que vous a-t-on dit ?
at-visit-lead = Notez-le pendant que vous l’entendez. Quelques mots suffisent.
at-visit-back = Retour à la liste
at-visit-none = Il n’y a pas encore de question sur votre liste. Revenez à la liste et choisissez-en d’abord.
at-visit-answer = La réponse
at-visit-who = Qui l’a dit
at-visit-next = Ce qui suit
at-visit-due = Pour quand
next-step = Ce qui suit : { $step }
next-step-due = Ce qui suit : { $step }, pour le { $date }
next-step-was-due = C’était à faire pour le { $date } : { $step }
question-visit = Pour quel rendez-vous
question-visit-name = Pour quel rendez-vous : { $question }
question-any-visit = n’importe quel rendez-vous
question-for-visit = Pour le { $date } : { $title }
questions-left-over = { $count ->
    [one] Une question n’a pas été posée lors d’un rendez-vous passé.
   *[other] { $count } questions n’ont pas été posées lors de rendez-vous passés.
}
question-change = Modifier votre question
questions-carry = Les emporter au prochain rendez-vous
questions-carried = Emportées au prochain rendez-vous.
at-visit-asked = Posée
at-visit-save = Enregistrer
at-visit-save-name = Enregistrer la réponse à : { $question }
answer-saved = La réponse est enregistrée.

## Visits and the summary

visits-title = Qu’emportez-vous au rendez-vous ?
visits-next = Prochain rendez-vous : { $date }, { $title }
visits-none = Aucun rendez-vous dans le carnet pour l’instant.
visits-appointments = Tous les rendez-vous
summary-choose = Choisissez ce qui y figure
summary-part-window = Où vous en êtes dans les semaines du traitement
summary-part-table = Tableau des dernières prises de sang
summary-part-chart = Graphique
summary-part-transfusions = Transfusions
summary-part-medicines = Médicaments et allergies
summary-part-milestones = Étapes
summary-part-questions = Questions
summary-part-notes = Notes
summary-part-genes = Gènes et fiche maladie
summary-part-blood-needs = Besoins particuliers pour les transfusions
summary-part-side-effects = Effets indésirables
summary-part-check-in = Dernier point sur la forme
summary-more = Ce qui peut aller avec
summary-originals = Comptes rendus originaux, en images de leurs pages
summary-originals-none = Il n’y a pas de pages originales à joindre.
summary-fhir = Mettre le carnet en fichier FHIR dans le PDF
summary-password = Mot de passe du PDF
summary-password-hint = La personne qui l’ouvre a besoin de ce mot de passe. Il ne se retrouve pas. Avec des originaux, un fichier joint ou un mot de passe, le PDF n’est plus de type archive.
summary-print = Imprimer
summary-paper = Papier
paper-a4 = A4
paper-letter = US Letter
summary-large = Gros caractères
summary-large-hint = Prend jusqu’à quatre pages.
summary-mono = Noir et blanc
summary-preview = Aperçu
summary-drawing = Dessin des pages en cours
summary-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
summary-page = Page { $page } du résumé. Le même texte est dans le PDF que vous enregistrez.
summary-save = Enregistrer en PDF
summary-saved = Enregistré sous { $name }.
card-title = Fiche d’urgence
card-lead = Pour une ambulance, des urgences ou un autre hôpital : la maladie, le traitement, qui appeler, les allergies, les anticoagulants et antiagrégants, les besoins particuliers pour les transfusions, les dernières valeurs et la phrase sur la fièvre.
card-page = Enregistrer en page
card-wallet = Enregistrer pour le portefeuille
# $name: name of the file
card-saved = Enregistré sous { $name }.
export-title = Pour d’autres programmes
export-hint = Ces fichiers ne sont pas verrouillés. Gardez-les là où personne d’autre ne peut les lire.
export-workbook = Enregistrer comme feuille de calcul
export-workbook-hint = Valeurs, transfusions, traitements et dates (XLSX).
export-csv = Enregistrer comme simple tableau
export-csv-hint = Toutes les valeurs (CSV). Ce programme peut le relire.
export-fhir = Enregistrer pour un dossier médical informatisé
export-fhir-hint = Valeurs, transfusions, traitements et dates sous la forme que les hôpitaux échangent (FHIR R4).
export-calendar = Enregistrer les rendez-vous pour un agenda
export-calendar-hint = Les rendez-vous seulement, sans résultats (ICS).
export-saved = Enregistré sous { $name }.

## Settings

settings-title = Comment le programme doit-{"\u2060"}il se présenter et se comporter ?
settings-parts = Parties des réglages
settings-part-look = Aspect
settings-part-units = Unités et dates
settings-part-grades = Équipe de l’étude
settings-part-people = Personnes
settings-part-locks = Accès
settings-part-backups = Sauvegardes
settings-part-protection = Ce qui est protégé
settings-part-about = À propos
settings-saved = Enregistré.
text-size = Taille du texte
text-size-hint = Tout dans la fenêtre grandit en même temps.
text-smaller = Plus petit
text-larger = Plus grand
text-size-now = { $percent } %
appearance = Couleurs
appearance-system = Comme l’ordinateur
appearance-light = Clair
appearance-dark = Sombre
appearance-contrast = Contraste élevé
hemoglobin-unit = Hémoglobine en
count-unit = Nombre de cellules en
units-hint = Ce que le laboratoire a imprimé est toujours gardé à côté.
date-order = Dates
date-day-first = 5 mars 2026
date-month-first = mars 5, 2026
decimal-mark = Signe décimal
language = Langue
language-en = English
language-es = Español
language-fr = Français
language-de = Deutsch
emergency-number = Numéro d’urgence
emergency-number-hint = Le numéro pour une ambulance là où vous êtes, par exemple 112 ou 911
people-title = De qui sont les carnets gardés ici
person-line = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
}
person-last = dernière prise de sang { $date }
person-add = Ajouter une personne
person-change = Modifier la personne
demonstration-title = Carnet de démonstration
demonstration-what = Le carnet d’une personne inventée, pour essayer le programme. Il est gardé à part du vôtre, et vous pouvez le retirer à tout moment.
demonstration-open = Ouvrir le carnet de démonstration
demonstration-remove = Retirer le carnet de démonstration
demonstration-removed = Le carnet de démonstration a été retiré.
passphrase-change = Changer la phrase de passe
passphrase-current = Phrase de passe actuelle
passphrase-new = Nouvelle phrase de passe
passphrase-changed = La phrase de passe est changée.
passphrase-change-what = Le carnet reste comme il est. Les sauvegardes faites jusqu’à maintenant s’ouvrent avec la phrase de passe avec laquelle elles ont été faites.
locks-title = Ce qui ouvre ce carnet
locks-change = Changer les accès
spare-key-make = Faire une clé de secours
spare-key-anew = Faire une nouvelle clé de secours
second-title = Une phrase de passe pour une deuxième personne
second-what = Quelqu’un en qui vous avez confiance peut ouvrir le carnet avec sa propre phrase de passe. Cette personne voit tout et peut tout modifier, comme vous.
second-passphrase = Sa phrase de passe
second-set = Lui donner une phrase de passe
second-change = Changer sa phrase de passe
second-set-done = La deuxième personne peut maintenant ouvrir le carnet.
second-take = La lui retirer
second-taken = La phrase de passe de la deuxième personne n’ouvre plus le carnet. Les sauvegardes faites avant s’ouvrent encore avec elle.
key-store-title = Ouvrir avec la session de cet ordinateur
key-store-what = Tant que votre session est ouverte sur cet ordinateur, le carnet s’ouvre de lui-même au démarrage du programme. Toute personne devant l’ordinateur peut alors l’ouvrir. Votre phrase de passe marche toujours.
key-store-on = Ouvrir de lui-même désormais
key-store-off = Redemander la phrase de passe
key-store-on-done = Désormais, cet ordinateur ouvre le carnet au démarrage.
key-store-off-done = Désormais, la phrase de passe est demandée.
rekey-title = Une nouvelle clé pour le carnet
rekey-what = Faites-le si quelqu’un qui ne devait pas a eu votre phrase de passe, vos 24 mots ou cet ordinateur. Le carnet est verrouillé de nouveau, avec une clé que personne n’a vue. Une sauvegarde est faite d’abord.
rekey-not = Cela ne peut pas verrouiller ce que quelqu’un a copié avant. Les sauvegardes faites jusqu’à maintenant gardent l’ancienne clé.
rekey-words = Les 24 mots de votre clé de secours
rekey-words-hint = Saisissez-les pour garder cette clé de secours. Si vous laissez le champ vide, la clé de secours n’existe plus.
rekey-do = Verrouiller avec une nouvelle clé
rekey-busy = Nouveau verrouillage en cours

spare-key-title = Une clé de secours pour votre carnet
spare-key-why = Si vous oubliez votre phrase de passe, personne ne peut ouvrir votre carnet : ni nous, ni votre hôpital. Une clé de secours de 24 mots sur papier l’ouvre quand même.
spare-key-how = Vous voyez 24 mots. Notez-les ou imprimez-les. Puis ressaisissez-les une fois, pour qu’aucune erreur ne passe. Cela prend environ cinq minutes.
spare-key-replaces = Si vous avez déjà fait une clé de secours, la nouvelle prend sa place.
spare-key-show = Montrez-moi les mots
spare-key-words-title = Vos 24 mots
spare-key-words-lead = Notez-les dans cet ordre, avec leurs numéros.
spare-key-once = Ils ne sont montrés que jusqu’à ce que vous les ayez ressaisis. Toute personne qui a ces mots peut ouvrir votre carnet et ses sauvegardes.
spare-key-print = Les imprimer
spare-key-print-hint = L’impression n’écrit rien sur cet ordinateur. Si vous choisissez d’imprimer dans un fichier, ce fichier n’est pas verrouillé.
spare-key-written = Je les ai sur papier
spare-key-sheet-title = Clé de secours pour MDS Companion
spare-key-sheet-for = Ces 24 mots ouvrent le carnet de { $name }. Clé faite le { $date }.
spare-key-sheet-use = Pour les utiliser : ouvrez MDS Companion, choisissez « J’ai oublié ma phrase de passe » et saisissez les mots dans cet ordre. Ils ouvrent aussi une sauvegarde sur un autre ordinateur.
spare-key-sheet-keep = Gardez cette feuille avec vos papiers importants, et pas à côté de l’ordinateur. Toute personne qui a cette feuille et le carnet peut lire le carnet.
spare-key-back-title = Ressaisissez les mots
spare-key-back-lead = Lisez-les sur votre papier. Les quatre premières lettres de chaque mot suffisent.
spare-key-words = Les 24 mots
spare-key-words-hint = Séparés par des espaces. Les majuscules ne comptent pas.
spare-key-check = Vérifier les mots
spare-key-again = Montrer à nouveau les mots
spare-key-done-title = Votre clé de secours fonctionne
spare-key-done = Gardez la feuille avec vos papiers importants. Si vous oubliez votre phrase de passe, choisissez « J’ai oublié ma phrase de passe » là où le carnet s’ouvre.
reminder-title = Une clé de secours, avant d’en avoir besoin
reminder-why = Si vous oubliez votre phrase de passe, personne ne peut ouvrir ce carnet. 24 mots sur papier l’ouvrent quand même.
reminder-not-typed = Vous avez une clé de secours, mais ses mots n’ont pas été ressaisis. Faites-en une nouvelle, pour savoir qu’elle fonctionne.
reminder-tomorrow = Me le rappeler demain

care-damage = Une partie du carnet est abîmée
care-older = Ce carnet est plus ancien qu’il ne devrait l’être
care-older-why = Cela arrive quand le dossier a été remis à partir d’une ancienne copie du disque. Les résultats saisis depuis manquent ici.
care-older-go-on = Continuer avec ce carnet
care-newest = La sauvegarde la plus récente est du { $date }. Elle est ouverte en entier avant de prendre la place de ce carnet, et ce carnet est mis de côté.
care-no-backup = Il n’y a pas de sauvegarde à côté de ce carnet. Vous en avez peut-être une sur une clé USB.
care-restore = Choisir une sauvegarde à restaurer
care-backups = Aller aux sauvegardes

lock-after = Verrouiller après
lock-after-hint = Quand personne ne tape ni ne clique. Un avertissement s’affiche une minute avant.
backups-title = Sauvegardes
backups-what = Une sauvegarde est une copie verrouillée de tout le carnet. Elle s’ouvre avec la même phrase de passe.
backups-none = Pas encore de sauvegarde.
backup-now = Faire une sauvegarde maintenant
backup-made = La sauvegarde est faite.
backup-check = Vérifier
backup-check-title = Cette sauvegarde s’ouvre-t-elle ?
backup-check-why = La vérification ouvre vraiment la copie. Il faut pour cela votre phrase de passe.
backup-check-name = Vérifier la sauvegarde du { $date }
backup-checking = Ouverture en cours
backup-opens = Cette sauvegarde s’ouvre, et tout ce qu’elle contient est complet.
backup-does-not-open = On ne peut pas compter sur cette sauvegarde.
restore = Restaurer
restore-name = Restaurer la sauvegarde du { $date }
restore-elsewhere = Restaurer une sauvegarde d’un dossier ou d’une clé USB
restored = La sauvegarde est restaurée.
restored-aside = L’ancien carnet est mis de côté dans le dossier « { $folder } » à côté de vos sauvegardes.
place-title = Une deuxième copie ailleurs
place-what = Une copie sur une clé USB aide si cet ordinateur est perdu. Chaque sauvegarde automatique y est alors copiée aussi. Elle est verrouillée comme le carnet.
place-choose = Choisir un dossier ou une clé USB
place-there = { $count ->
    [one] Présent en ce moment, avec { $count } sauvegarde
   *[other] Présent en ce moment, avec { $count } sauvegardes
}
place-missing = Absent en ce moment. Branchez la clé USB quand vous le pouvez.
place-now = Y faire une copie maintenant
place-other = Choisir un autre dossier
place-forget = Ne plus y faire de copies
place-done = Une copie est dans ce dossier, et elle s’ouvre.
place-forgotten = Désormais, rien n’y est copié. Ce qui s’y trouve y reste.
take-title = Tout emporter
take-what = Un seul fichier avec tout le carnet : valeurs, documents, notes, questions et chaque changement. Il ne demande aucun programme de notre part, et ce programme sait le reprendre.
take-passphrase = Phrase de passe pour ce fichier
take-passphrase-hint = Elle peut être différente de celle du carnet. Sans elle, personne ne peut ouvrir le fichier.
take-save = Enregistrer le fichier
take-busy = Écriture et relecture en cours
take-saved = Enregistré sous « { $name } ».
take-plain = Enregistrer sans phrase de passe
take-plain-title = Enregistrer un fichier que tout le monde peut lire ?
take-plain-what = Toute personne qui a ce fichier peut tout y lire : votre nom, vos valeurs, vos documents. Gardez-le seulement là où personne d’autre ne va.
take-plain-yes = L’enregistrer sans verrou
take-plain-no = Ne pas l’enregistrer
bring-back-title = Reprendre un carnet depuis un fichier
bring-back-what = Choisissez le fichier enregistré sous « Tout emporter ». Son nom finit par .zip.age ou .zip.
bring-back-choose = Choisir le fichier
bring-back-sealed-with = Phrase de passe de ce fichier
bring-back-sealed-with-hint = Celle qui a été tapée quand le fichier a été enregistré.
bring-back-passphrase = Phrase de passe du carnet à partir de maintenant
bring-back-passphrase-hint = Le carnet reçoit un nouveau verrou. Faites ensuite une nouvelle clé de secours.
bring-back-do = En faire mon carnet
bring-back-busy = Ouverture et vérification en cours
bring-back-done = Le carnet est de retour.
bring-back-not = Le fichier n’a pas été repris.
protected-lead = Voici la liste entière : ce que ce programme protège, contre qui, et ce qu’il ne peut pas protéger.
protected-title = Ce qui est protégé
protected-disk = Contre toute personne qui prend ou copie le disque : le carnet, avec tous les fichiers d’origine, est verrouillé par votre phrase de passe.
protected-locks = Contre l’oubli de la phrase de passe : la clé de secours de 24 mots ouvre le carnet, si vous en avez fait une. La phrase de passe d’une deuxième personne aussi, si vous en avez donné une.
protected-asleep = Contre toute personne qui trouve l’ordinateur sans surveillance : le carnet se verrouille après un moment sans frappe, quand l’ordinateur sort de veille, et avec Ctrl+L. La fenêtre n’en montre alors plus rien.
protected-guesses = Contre ceux qui essaient de deviner : chaque essai demande beaucoup de travail, et de fausses phrases de passe font attendre l’essai suivant. Rien n’est jamais effacé.
protected-crash = Contre les restes : si le programme s’arrête à cause d’une panne, rien de sa mémoire n’est écrit sur le disque.
protected-backup = Contre la perte : les sauvegardes se font d’elles-mêmes et sont verrouillées comme le carnet. Chacune est ouverte en entier avant de compter. Une sauvegarde restaurée n’efface jamais ce qui était là.
protected-archive = Contre la dépendance à ce programme : vous pouvez emporter tout le carnet dans un seul fichier verrouillé, que d’autres programmes savent ouvrir.
protected-changes = Contre les dégâts silencieux : chaque modification est dans une chaîne. Tout le carnet est vérifié après l’ouverture, et un dégât est signalé.
protected-older = Contre une copie plus ancienne : si quelqu’un met un carnet plus ancien à la place du vôtre, le programme le remarque et vous demande quoi faire.
protected-network = Contre le réseau : le programme ne l’utilise pas. Il n’a ni compte ni cloud, et il n’envoie rien.
protected-files = Contre les fichiers nuisibles : les fichiers du laboratoire sont lus dans une partie du programme qui ne peut atteindre ni votre carnet ni le réseau.
protected-window = Contre la page elle-même : la fenêtre ne voit jamais où sont vos fichiers, et elle ne montre le texte des fichiers que comme du texte.
protected-shared = Quand vous partagez : toute personne qui a le dossier partagé n’y voit que des fichiers scellés. Personne ne reçoit d’accès sans les six mots que les deux côtés ont comparés.
not-protected-title = Ce qui n’est pas protégé
not-protected-open = Tant que le carnet est ouvert, toute personne devant l’ordinateur peut le lire.
not-protected-sheet = Toute personne qui a vos 24 mots, votre phrase de passe ou celle de la deuxième personne, et le carnet ou une sauvegarde, peut le lire.
not-protected-sign-in = Si la session de cet ordinateur ouvre le carnet, toute personne qui peut utiliser votre session ouverte peut l’ouvrir.
not-protected-forgotten = Sans phrase de passe, clé de secours ou deuxième phrase de passe, personne ne peut ouvrir le carnet.
not-protected-spy = Un programme qui espionne cet ordinateur pourrait voir ce que vous tapez et ce qui est montré.
not-protected-memory = Le texte que la fenêtre a montré ne peut pas être effacé avec certitude de la mémoire de l’ordinateur.
not-protected-prints = Ce que vous imprimez ou enregistrez en PDF n’est pas verrouillé, sauf si vous donnez un mot de passe au résumé pour le rendez-vous. Un fichier enregistré sans phrase de passe ne l’est pas non plus. Gardez-le comme vos autres papiers.
not-protected-originals = Les fichiers que vous avez choisis restent où ils sont sur votre disque. Seule la copie dans le carnet est verrouillée.
not-protected-shared = Toute personne qui a eu accès à un carnet partagé garde ce qu’elle a reçu. Tout le monde voit les commentaires, et un texte libre peut nommer ce qui est laissé de côté.
not-protected-old-backups = Les anciennes sauvegardes et les carnets mis de côté s’ouvrent avec la phrase de passe qu’ils avaient alors. Une nouvelle phrase de passe ou une nouvelle clé n’y change rien.
not-protected-whole-folder = Si quelqu’un remplace le dossier entier par une copie plus ancienne, cet ordinateur seul ne peut pas s’en apercevoir.
not-protected-traces = La taille, les dates et le nombre des sauvegardes se voient sans la phrase de passe.
about-version = Version { $version }
about-what = MDS Companion garde les valeurs sanguines, les transfusions et les étapes de l’essai clinique sur votre propre ordinateur. Il vous aide à préparer les rendez-vous.
about-not = Il ne fait pas de diagnostic, ne prédit rien, et ne dit pas que faire d’un traitement. Il n’a de lien avec aucune étude. Signalez vous-même les effets indésirables à l’équipe de l’étude.
about-sources-title = Sources et remerciements
about-loinc = Mention demandée par la licence de LOINC, en anglais : This material contains content from LOINC (loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.
about-font = La police de caractères est Atkinson Hyperlegible Next, du Braille Institute, sous la SIL Open Font License.
about-definitions = Les définitions de réponse sont celles de l’International Working Group (2006, 2018, 2023). Les recommandations et les fondations sont nommées comme sources. Elles ne cautionnent pas ce programme.

keys-open = Touches du clavier
keys-title = Touches
keys-lead = Tout se fait sans la souris. Tab avance, Maj et Tab reculent, Entrée appuie sur ce qui est marqué.
keys-search = Ctrl+K ou /
keys-search-does = trouver un écran, une réponse ou un mot
keys-places = Ctrl+1 à Ctrl+7
keys-places-does = Accueil, Analyses, Carnet, Réponses, Questions, Rendez-vous, Réglages
keys-size = Ctrl+plus, Ctrl+moins
keys-size-does = texte plus grand ou plus petit ; Ctrl+0 pour la taille habituelle
keys-undo = Ctrl+Z
keys-undo-does = annuler ce qui vient d’être fait
keys-confirm = Ctrl+Entrée
keys-confirm-does = confirmer ce qui est prêt, pendant que vous relisez un document
keys-lock = Ctrl+L
keys-lock-does = verrouiller le carnet
keys-list = {"?"}
keys-list-does = montrer cette liste
keys-close = Échap
keys-close-does = fermer ce qui est posé sur la page
search-open = Rechercher
search-title = Rechercher
search-label = Que cherchez-vous ?
search-hint = Écrans, réponses, mots, questions, notes et fichiers. Les accents et les majuscules ne comptent pas.
search-found = { $count ->
    [0] Rien n’a été trouvé. Essayez avec moins de lettres.
    [one] { $count } résultat.
   *[other] { $count } résultats.
}
search-go = Aller à
search-kind-answer = Réponse
search-kind-glossary = Mot expliqué
search-kind-question = Question
search-kind-own-question = Sur votre liste
search-kind-note = Note
search-kind-document = Fichier

# Keep covered until we are together.
cover-choice = Garder masqués les nouveaux résultats jusqu’à ce que nous les regardions ensemble
cover-choice-hint = Personne n’en voit un chiffre avant. Si l’un d’eux est à un niveau où les équipes demandent à être appelées, on vous le dit, sans le chiffre.
cover-until = Jusqu’à quand ?
cover-until-opened = Jusqu’à ce que nous les ouvrions
cover-until-moment = Jusqu’à un jour et une heure
cover-moment = Jour et heure
cover-is-opened = Ce que vous ajoutez maintenant reste masqué jusqu’à ce que vous l’ouvriez.
cover-is-moment = Ce que vous ajoutez maintenant reste masqué jusqu’au { $moment }.
covered-title = Résultats masqués
# $count: whole number
covered-store = { $count ->
    [one] Mettre dans le carnet, sans le regarder, celui qui est certain
   *[other] Mettre dans le carnet, sans les regarder, les { $count } qui sont certains
}
covered-exports = L’archive et les sauvegardes contiennent tout.
home-only-covered = Tous les résultats de ce carnet sont masqués.
import-is-covered = Masqué.
# $found: whole number
outcome-covered = { $found ->
    [0] Le fichier est gardé et masqué.
    [one] Un résultat a été trouvé. Il est masqué.
   *[other] { $found } résultats ont été trouvés. Ils sont masqués.
}
# $count: whole number
outcome-covered-files = { $count ->
    [one] Un fichier est masqué.
   *[other] { $count } fichiers sont masqués.
}
together-covered-hint = Ouvrez-les quand tout le monde est là. Ce qui a été lu avec certitude entre dans le carnet et se montre valeur par valeur. Vous vérifiez le reste ensuite.
together-open = Les ouvrir ensemble
together-leave = Les laisser masqués
together-waiting = Une partie de ce qui a été ouvert attend d’être vérifiée.
half-typed-back = Ce que vous aviez tapé est de nouveau là.

# Le carnet partagé.
settings-part-sharing = Partage
sharing-title = Un carnet sur plusieurs ordinateurs
sharing-what = Votre famille peut tenir ce carnet ensemble. Tout est scellé sur cet ordinateur avant d’en sortir. Il n’y a ni serveur ni compte.
sharing-begin-title = Partager ce carnet
sharing-computer = Nom de cet ordinateur
sharing-computer-hint = Les autres le voient, par exemple « Ana, salon ».
sharing-computer-missing = Donnez un nom à cet ordinateur.
sharing-way = Comment les changements arrivent-ils aux autres ?
sharing-way-file = Un fichier scellé, par e-mail ou sur une clé USB
sharing-way-file-hint = Vous enregistrez un fichier, et les autres l’ouvrent.
sharing-way-folder = Un dossier que nous partageons déjà
sharing-way-folder-hint = Par exemple avec Nextcloud ou Syncthing. L’échange se fait quand vous appuyez sur le bouton.
sharing-begin = Partager ce carnet
sharing-join-title = J’ai reçu une invitation
sharing-join-what = Ouvrez l’invitation que vous avez reçue. Le carnet arrive comme un carnet à part, à côté du vôtre.
sharing-join-name = À qui est ce carnet ?
sharing-join-name-missing = Donnez un nom au carnet.
sharing-join = Choisir l’invitation
sharing-words-title = Lisez ces six mots à voix haute
sharing-words-what = Appelez la personne qui vous a envoyé l’invitation. Elle saisit ces mots. Rendez-lui ensuite la réponse.
sharing-save-reply = Enregistrer la réponse
sharing-open = Ouvrir un fichier scellé
sharing-seal = Enregistrer un fichier scellé
sharing-meet = Échanger maintenant avec le dossier
sharing-folder = Dossier partagé : { $name }
sharing-choose-folder = Choisir un dossier
sharing-noticed = Ce qui a été remarqué
sharing-members = Qui participe
sharing-this = cet ordinateur
sharing-invite = Inviter un ordinateur
sharing-invite-name = Nom de l’autre ordinateur
sharing-invite-name-hint = Par exemple « Tom, cuisine ». Tout le monde le voit.
sharing-invite-name-missing = Donnez un nom à l’autre ordinateur.
sharing-invite-role = Que peut faire cette personne ?
sharing-role-reader = Lire
sharing-role-commenter = Lire et commenter
sharing-role-editor = Écrire
sharing-role-second-owner = Écrire, et prendre la suite si cet ordinateur est perdu
sharing-invite-without = Qu’est-ce que cette personne ne voit pas ?
sharing-invite-sees = Ce que voit cette personne
sharing-invite-save = Enregistrer l’invitation
sharing-saved = Enregistré sous { $name }.
sharing-admit = Donner accès à un ordinateur
sharing-admit-what = Appelez la personne. Saisissez les six mots qu’elle lit à voix haute, puis choisissez sa réponse.
sharing-admit-words = Les six mots
sharing-admit-words-missing = Saisissez les six mots que la personne lit à voix haute.
sharing-admit-choose = Choisir la réponse
sharing-remove = Retirer l’accès
sharing-remove-name = Retirer l’accès à { $name }
sharing-remove-title = Retirer l’accès à { $name } ?
sharing-remove-what = Ce qui y est arrivé y reste. Ce qui est écrit à partir de maintenant n’y est pas lisible. Changez aussi l’accès au dossier partagé.
sharing-conflicts = Deux valeurs
sharing-conflicts-what = Deux personnes ont modifié la même entrée sans le savoir l’une de l’autre. Les deux valeurs sont gardées. Un résultat avec deux valeurs n’est montré nulle part ailleurs tant que vous n’avez pas choisi.
sharing-choose = Garder celle-ci
sharing-choose-name = Garder celle-ci : { $value }
sharing-told-twice = Ces entrées semblent dire deux fois la même chose. Gardez celle qui est juste, ou toutes.
sharing-all-right = Toutes sont justes
sharing-chosen = Gardé. Les autres le voient à leur prochain échange.
sharing-comments = Commentaires
sharing-comments-none = Pas encore de commentaires.
sharing-comment = Votre commentaire
sharing-comment-hint = Toutes les personnes qui participent le voient, avec le nom de cet ordinateur.
sharing-comment-missing = Écrivez un commentaire.
sharing-comment-add = Ajouter le commentaire
sharing-comment-new = nouveau
sharing-comments-read = Je les ai lus
sharing-renew = Faire de nouvelles clés
sharing-renew-what = Si ce carnet est le vôtre et que l’ordinateur d’avant ne sert plus, cet ordinateur peut continuer avec ses propres clés.
