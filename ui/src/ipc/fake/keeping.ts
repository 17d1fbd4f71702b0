// Locks, spare key, backups elsewhere and care of the record, from memory.
import {
  BackendError,
  type Backend,
  type BackupView,
  type ErrorCode,
  type BackupPlaceView,
} from '../backend';
import { t } from '../../shared/words';
import { SPARE_WORDS } from './spareWords';

/** What this part shares with the rest of the stand-in. */
export interface Kept {
  passphrase: string;
  vault: 'none' | 'locked' | 'open';
  /** Which trouble the care after opening reports. */
  care: string;
  backups: BackupView[];
}

type Keeping = Pick<
  Backend,
  | 'unlock'
  | 'unlockWait'
  | 'unlockWithKeyStore'
  | 'recover'
  | 'passphraseStrength'
  | 'locks'
  | 'makeSpareKey'
  | 'confirmSpareKey'
  | 'remindTomorrow'
  | 'printPage'
  | 'setSecondPassphrase'
  | 'setKeyStore'
  | 'rekey'
  | 'backupPlace'
  | 'chooseBackupPlace'
  | 'forgetBackupPlace'
  | 'backupToPlace'
  | 'findBackups'
  | 'restoreBackup'
  | 'saveArchive'
  | 'findArchive'
  | 'bringBackArchive'
  | 'lookAfterRecord'
  | 'acceptOlderRecord'
  | 'onRecordLocked'
>;

const say = (key: string, args: Record<string, string | number> = {}) => ({ key, text: t(key, args) });

function failure(code: ErrorCode, args: Record<string, string | number> = {}): BackendError {
  return new BackendError(code, t(`error-${code}`, args), t(`error-${code}-hint`, args));
}

/** Words are told apart by their first four letters, as the program does. */
function spareKeyIn(typed: string): void {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length !== SPARE_WORDS.length)
    throw failure('spare_key_mistyped', { fault: 'count', count: words.length });
  const wrong = words.flatMap((word, index) =>
    word.slice(0, 4) === SPARE_WORDS[index]?.slice(0, 4) ? [] : [index + 1],
  );
  if (wrong.length > 0)
    throw failure('spare_key_mistyped', { fault: 'unknown', positions: wrong.join(', ') });
}

export function keeping(kept: Kept): Keeping {
  const waits = [0, 0, 0, 1, 2, 4, 8, 16, 30];
  let wrong = 0;
  let notBefore = 0;
  let spare: 'none' | 'made' | 'confirmed' = 'none';
  let isQuiet = false;
  let second = false;
  let keyStore = false;
  let place: BackupPlaceView | null = null;
  let sealedWith: string | null = 'river stone';
  const opens = (typed: string) => {
    if (typed === kept.passphrase) return;
    if (typed.trim().split(/\s+/).length === SPARE_WORDS.length) return spareKeyIn(typed);
    throw failure('wrong_passphrase');
  };

  return {
    async unlock(typed) {
      if (Date.now() < notBefore) throw failure('too_soon');
      try {
        opens(typed);
      } catch (error) {
        notBefore = Date.now() + 1000 * (waits[wrong] ?? 30);
        wrong += 1;
        throw error;
      }
      wrong = 0;
      kept.vault = 'open';
    },
    async unlockWait() {
      return Math.max(0, Math.ceil((notBefore - Date.now()) / 1000));
    },
    async unlockWithKeyStore() {
      return false;
    },
    async recover(words, passphrase) {
      spareKeyIn(words);
      kept.passphrase = passphrase;
      kept.vault = 'open';
    },
    async passphraseStrength(passphrase, personal) {
      const isKnown = personal.some((one) => one && passphrase.toLowerCase().includes(one.toLowerCase()));
      const level = isKnown ? 0 : Math.min(4, Math.floor(passphrase.length / 5));
      return { level, sentence: say(`strength-${level}`) };
    },
    async locks() {
      const lines = [
        'lock-passphrase',
        second ? 'lock-second-passphrase' : '',
        { none: 'lock-no-spare-key', made: 'lock-spare-key-not-confirmed', confirmed: 'lock-spare-key' }[
          spare
        ],
        keyStore ? 'lock-key-store' : '',
      ];
      return {
        hasSpareKey: spare !== 'none',
        isSpareKeyConfirmed: spare === 'confirmed',
        isReminderDue: spare !== 'confirmed' && !isQuiet,
        hasSecondPassphrase: second,
        hasKeyStore: keyStore,
        sentences: lines.filter(Boolean).map((key) => say(key)),
      };
    },
    async makeSpareKey() {
      spare = 'made';
      return { words: [...SPARE_WORDS] };
    },
    async confirmSpareKey(words) {
      spareKeyIn(words);
      spare = 'confirmed';
    },
    async remindTomorrow() {
      isQuiet = true;
    },
    async printPage() {
      window.print();
    },
    async setSecondPassphrase(passphrase) {
      second = passphrase !== null;
    },
    async setKeyStore(isOn) {
      if (isOn) throw failure('key_store_unreachable');
      keyStore = false;
    },
    async rekey(passphrase, words) {
      if (passphrase !== kept.passphrase) throw failure('wrong_passphrase');
      const gone = [
        second ? 'rekeyed-gone-second-passphrase' : '',
        spare !== 'none' && !words ? 'rekeyed-gone-spare-key' : '',
      ];
      second = false;
      if (!words) spare = 'none';
      return ['rekeyed', ...gone.filter(Boolean)].map((key) => say(key));
    },
    async backupPlace() {
      return structuredClone(place);
    },
    async chooseBackupPlace() {
      place = { name: 'Memory stick', isThere: true, backups: kept.backups.slice(0, 1) };
      return structuredClone(place);
    },
    async forgetBackupPlace() {
      place = null;
    },
    async backupToPlace() {
      return place?.backups[0] ?? null;
    },
    async findBackups() {
      return {
        folder: 'Memory stick',
        backups: [{ handle: 'handle-1', name: '0007', made: '2026-08-10T18:00' }],
      };
    },
    async restoreBackup(_backup, typed) {
      opens(typed);
      const wasEmpty = kept.vault === 'none';
      kept.vault = 'open';
      kept.care = '';
      return { setAside: wasEmpty ? null : 'set-aside-0001' };
    },
    async saveArchive(passphrase) {
      sealedWith = passphrase;
      return {
        name: `mds-record-2026-08-11.${passphrase === null ? 'zip' : 'zip.age'}`,
        archive: {
          made: '2026-08-11T09:00:00+02:00',
          recordHash: '0'.repeat(64),
          sentences: [
            say('archive-good'),
            say('archive-holds', { people: 1, results: 42, documents: 6, changes: 137 }),
          ],
        },
      };
    },
    async findArchive() {
      return {
        handle: 'handle-archive',
        name: 'mds-record-2026-08-11.zip.age',
        isSealed: sealedWith !== null,
      };
    },
    async bringBackArchive(_archive, archivePassphrase, passphrase) {
      if (archivePassphrase !== sealedWith) throw failure('wrong_archive_passphrase');
      const wasEmpty = kept.vault === 'none';
      kept.passphrase = passphrase;
      kept.vault = 'open';
      kept.care = '';
      return { setAside: wasEmpty ? null : 'set-aside-0001' };
    },
    async lookAfterRecord() {
      return {
        damage:
          kept.care === 'damage'
            ? {
                isSound: false,
                sentences: [say('check-not-sound'), say('check-table', { what: 'result' })],
              }
            : null,
        older: kept.care === 'older' ? say('record-is-older', { changes: 3 }) : null,
        newestBackup: kept.backups[0] ?? null,
        backupTrouble:
          kept.care === 'backup'
            ? [
                say('backup-trouble', {
                  why: `${t('error-disk_full')} ${t('error-disk_full-hint')}`,
                }),
              ]
            : [],
        placeTrouble: [],
      };
    },
    async acceptOlderRecord() {
      kept.care = '';
    },
    onRecordLocked() {
      return () => {};
    },
  };
}
