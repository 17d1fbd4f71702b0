# What the program could not do, and the next step. Codes are those of the app.

error-wrong_passphrase = Cette phrase de passe n’ouvre pas le carnet.
error-wrong_passphrase-hint = Rien n’est perdu. Vérifiez les majuscules et la langue du clavier, puis essayez à nouveau.
error-too_soon = Plusieurs phrases de passe n’ont pas ouvert le carnet. L’essai suivant doit attendre quelques secondes.
error-too_soon-hint = Rien n’est perdu, et rien n’est jamais effacé. Attendez un instant, puis essayez à nouveau.
error-wrong_spare_key = Ces 24 mots ne sont pas la clé de secours de ce carnet.
error-wrong_spare_key-hint = Rien n’est perdu. Cherchez la feuille la plus récente : une clé de secours faite plus tard remplace la précédente.
error-spare_key_mistyped = { $fault ->
    [count] La clé de secours compte 24 mots. Il y en a { $count } ici.
    [unknown] Absent de la liste des mots : numéro { $positions }.
   *[order] Un mot est faux, ou deux mots ont changé de place.
}
error-spare_key_mistyped-hint = Rien n’est perdu. Comparez avec votre feuille, mot par mot. Les quatre premières lettres de chaque mot suffisent.
error-key_store_unreachable = Le trousseau de clés de cet ordinateur ne répond pas.
error-key_store_unreachable-hint = Rien n’a été changé. Votre phrase de passe ouvre le carnet comme avant.
error-backup_damaged = Cette sauvegarde n’est pas complète.
error-backup_damaged-hint = Rien n’a été changé. Choisissez une autre sauvegarde : une plus ancienne, ou la copie sur une clé USB.
error-not_an_archive = Ce fichier n’est pas l’archive d’un carnet.
error-not_an_archive-hint = Rien n’a été changé. Choisissez le fichier que ce programme a enregistré ; son nom finit par .zip.age ou .zip.
error-archive_damaged = Cette archive n’est pas entière.
error-archive_damaged-hint = Rien n’a été changé. Choisissez une autre copie de l’archive, ou une sauvegarde.
error-archive_newer = Cette archive a été écrite par une version plus récente du programme.
error-archive_newer-hint = Rien n’a été changé. Installez la version plus récente, puis choisissez à nouveau l’archive.
error-wrong_archive_passphrase = Cette phrase de passe n’ouvre pas l’archive.
error-wrong_archive_passphrase-hint = Rien n’a été changé. C’est la phrase de passe tapée quand l’archive a été enregistrée.
error-place_missing = Cet emplacement est introuvable.
error-place_missing-hint = Branchez la clé USB, ou choisissez un autre dossier. Votre carnet reste intact.
error-vault_damaged = Le carnet sur ce disque est abîmé.
error-vault_damaged-hint = Nous ne l’avons pas modifié. Restaurez la sauvegarde la plus récente. S’il n’y en a pas, gardez ce dossier et demandez de l’aide.
error-vault_newer = Ce carnet a été écrit par une version plus récente du programme.
error-vault_newer-hint = Rien n’a été changé. Installez la version plus récente, puis ouvrez à nouveau le carnet.
error-already_open = Ce carnet est ouvert dans une autre fenêtre.
error-already_open-hint = Allez à cette fenêtre, ou fermez-la et essayez à nouveau.
error-not_a_vault = Il n’y a pas de carnet dans ce dossier.
error-not_a_vault-hint = Choisissez le dossier qui contient votre carnet, ou commencez un nouveau carnet.
error-vault_exists = Il y a déjà un carnet dans ce dossier.
error-vault_exists-hint = Rien n’a été changé. Ouvrez ce carnet, ou choisissez un dossier vide pour un nouveau.
error-locked = Le carnet est verrouillé.
error-locked-hint = Saisissez votre phrase de passe pour l’ouvrir.
error-not_found = Ce que vous avez demandé n’est pas dans le carnet.
error-not_found-hint = Cela a peut-être été retiré. Revenez à la liste et choisissez à nouveau.
error-invalid_input = Ce qui a été saisi ne peut pas être utilisé ici.
error-invalid_input-hint = Rien n’a été changé. Corrigez le champ marqué et essayez à nouveau.
error-file_too_large = Ce fichier est plus grand que ce que le programme peut lire.
error-file_too_large-hint = Rien n’a été enregistré. Choisissez seulement les pages avec les résultats sanguins.
error-cannot_read_file = Le fichier n’a pas pu être lu.
error-cannot_read_file-hint = Vérifiez qu’il existe encore et que vous avez le droit de le lire. Puis choisissez-le à nouveau.
error-cannot_write_file = Le fichier n’a pas pu être écrit.
error-cannot_write_file-hint = Votre carnet reste intact. Choisissez un autre dossier et essayez à nouveau.
error-disk_full = Le disque est plein.
error-disk_full-hint = Ce que vous venez de faire n’a pas été enregistré. Le reste du carnet est intact. Libérez de la place, puis essayez à nouveau.
error-read_only = Cet emplacement peut être lu, mais on ne peut pas y écrire.
error-read_only-hint = Choisissez un dossier sur votre propre disque.
error-reader_failed = La partie du programme qui lit les fichiers n’a pas pu démarrer.
error-reader_failed-hint = Votre carnet reste intact. Relancez le programme. Vous pouvez saisir des valeurs à la main à tout moment.
error-draft_incomplete = Cette ligne n’est pas encore complète.
error-draft_incomplete-hint = Il faut l’analyse, le nombre, l’unité et le jour de la prise de sang.
error-no_person = Aucune personne n’est choisie.
error-no_person-hint = Choisissez à qui est ce carnet, ou commencez un nouveau carnet.
error-no_treatment = Il faut pour cela un traitement avec une première dose.
error-no_treatment-hint = Saisissez le jour de la première dose, ou choisissez un autre traitement.
error-nothing_to_show = Il n’y a encore rien à montrer.
error-nothing_to_show-hint = Ajoutez une feuille du laboratoire, ou saisissez une prise de sang.
error-internal = Un problème est survenu dans le programme. La faute est de notre côté.
error-internal-hint = Ce que vous aviez enregistré est conservé. Fermez le programme et relancez-le.
