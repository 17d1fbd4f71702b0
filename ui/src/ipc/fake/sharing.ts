// A shared record, from memory: as much of it as the window shows.
import type {
  Backend,
  CommentView,
  ConflictView,
  MemberView,
  PartView,
  RoleView,
  SpaceView,
} from '../backend';
import { t } from '../../shared/words';
import { failure, message, type Argument } from './words';

type Sharing = Pick<
  Backend,
  | 'sharedRecords'
  | 'shareRecord'
  | 'chooseSharedFolder'
  | 'inviteComputer'
  | 'joinRecord'
  | 'saveReply'
  | 'admitComputer'
  | 'removeComputer'
  | 'renewKeys'
  | 'meetFolder'
  | 'sealShared'
  | 'openSealed'
  | 'conflicts'
  | 'chooseValue'
  | 'comments'
  | 'addComment'
  | 'markCommentsRead'
>;

/** How the shared record of the stand-in begins. */
export type SharingStart = 'none' | 'shared' | 'conflicts' | 'joined' | 'restored' | 'reader';

const WORDS = ['river', 'copper', 'window', 'autumn', 'lemon', 'harbor'];

const when = (name: string, key = 'share-device') => {
  const args: Argument[] = [
    ['name', 'text', name],
    ['day', 'text', 'yesterday'],
    ['date', 'date', '2026-08-12'],
    ['time', 'text', '18:04'],
  ];
  return message(key, ...args);
};

function member(name: string, role: RoleView, isThis: boolean, without: PartView[]): MemberView {
  const parts = without.map((part) => t(`share-part-${part}`)).join(', ');
  return {
    device: `device-${name}`,
    name,
    role,
    roleText: message(`share-role-${role === 'secondOwner' ? 'second-owner' : role}`),
    without,
    sees:
      without.length === 0
        ? message('share-sees-all')
        : message('share-sees-without', ['parts', 'text', parts]),
    isThis,
    isRemoved: false,
    lastHeard: when(name),
  };
}

export function createSharing(start: SharingStart, person: string): Sharing {
  let space: SpaceView | null = null;
  let coming: SpaceView | null = null;
  let invited: { name: string; role: RoleView; without: PartView[] } | null = null;
  let values: ConflictView[] =
    start === 'conflicts'
      ? [
          {
            id: 'record/result-1',
            thing: 'result-1',
            mayAllBeRight: false,
            values: [
              {
                text: 'Platelets 41 ×10⁹/L, 9 Aug 2026',
                by: when('Ana, living room', 'share-left'),
                canBeChosen: true,
              },
              {
                text: 'Platelets 47 ×10⁹/L, 9 Aug 2026',
                by: when('Tom, kitchen', 'share-left'),
                canBeChosen: true,
              },
            ],
          },
        ]
      : [];
  let remarks: CommentView[] = [];

  const made = (name: string, folder: string | null): SpaceView => ({
    id: 'space-1',
    name: 'Rosa Demirel',
    person,
    folder,
    role: 'owner',
    isOfAnotherCopy: false,
    members: [member(name, 'owner', true, [])],
    words: [],
    invitations: 0,
    conflicts: 0,
    sentences: folder ? [message('share-never-met')] : [message('share-by-file')],
    findings: [],
  });
  if (start !== 'none' && start !== 'joined') {
    space = made('Ana, living room', 'Family');
    space.members.push(member('Tom, kitchen', 'editor', false, ['genes']));
    space.sentences = [
      message(
        'share-last-met',
        ['day', 'text', 'yesterday'],
        ['date', 'date', '2026-08-12'],
        ['time', 'text', '18:04'],
      ),
    ];
    remarks = [
      {
        id: 'remark-1',
        about: 'record',
        text: 'Shall we ask about the iron on Thursday?',
        by: when('Tom, kitchen', 'share-left'),
        isOwn: false,
        isNew: true,
      },
    ];
  }
  if (space && start === 'conflicts') {
    space.conflicts = 1;
    space.sentences.push(message('share-conflicts', ['count', 'count', '1']));
    space.findings = [
      message('share-finding-gone', ['count', 'count', '2']),
      message('share-refused-impossible', ['count', 'count', '1']),
    ];
  }
  if (space && start === 'reader') space.role = 'reader';
  if (space && start === 'restored') {
    space.isOfAnotherCopy = true;
    space.sentences = [message('share-other-copy')];
  }
  const joined = (name: string, folder: string | null): SpaceView => ({
    ...made('', folder),
    id: 'space-2',
    name,
    person: null,
    role: null,
    members: [],
    words: [...WORDS],
    sentences: [message('share-not-admitted')],
  });
  if (start === 'joined') coming = joined('Mother', 'Family');

  const shared = (): SpaceView => {
    if (!space) throw failure('not_shared');
    return space;
  };
  const met = () => ({
    space: shared().id,
    person,
    received: 2,
    sent: 1,
    written: 3,
    conflicts: values.length,
    sentences: [message('share-met', ['received', 'count', '3'])],
    findings: shared().findings,
  });

  return {
    async sharedRecords() {
      return [space, coming].filter((one) => one !== null);
    },
    async shareRecord(_person, deviceName, withFolder) {
      space = made(deviceName, withFolder ? 'Family' : null);
      return space;
    },
    async chooseSharedFolder() {
      space = { ...shared(), folder: 'Family' };
      return space;
    },
    async inviteComputer(_person, request) {
      invited = { name: request.deviceName, role: request.role, without: request.without };
      space = { ...shared(), invitations: 1 };
      return 'invitation.mds';
    },
    async joinRecord(name, withFolder) {
      coming = joined(name, withFolder ? 'Family' : null);
      return { space: coming.id, words: [...WORDS], role: 'editor', reply: 'reply.mds' };
    },
    async saveReply() {
      return 'reply.mds';
    },
    async admitComputer(_person, words) {
      if (words.trim().toLowerCase().split(/\s+/).join(' ') !== WORDS.join(' '))
        throw failure('phrase_differs');
      if (!invited) throw failure('other_invitation');
      const now = shared();
      const newcomer = member(invited.name, invited.role, false, invited.without);
      space = { ...now, invitations: 0, members: [...now.members, newcomer] };
      invited = null;
      return space;
    },
    async removeComputer(_person, device) {
      const now = shared();
      space = {
        ...now,
        members: now.members.map((one) =>
          one.device === device
            ? {
                ...one,
                isRemoved: true,
                lastHeard: message('share-device-removed', ['name', 'text', one.name]),
              }
            : one,
        ),
      };
      return space;
    },
    async renewKeys(_space, deviceName) {
      space = { ...shared(), isOfAnotherCopy: false, sentences: [message('share-never-met')] };
      space.members = [...space.members, member(deviceName, 'secondOwner', true, [])];
      return space;
    },
    async meetFolder() {
      return met();
    },
    async sealShared() {
      shared();
      return 'record.mds';
    },
    async openSealed() {
      return met();
    },
    async conflicts() {
      return values;
    },
    async chooseValue(_person, conflict) {
      values = values.filter((one) => one.id !== conflict);
      space = { ...shared(), conflicts: values.length };
      return values;
    },
    async comments() {
      return remarks;
    },
    async addComment(_person, request) {
      remarks = [
        ...remarks,
        {
          id: `remark-${remarks.length + 1}`,
          about: request.about,
          text: request.text,
          by: when('Ana, living room', 'share-left'),
          isOwn: true,
          isNew: false,
        },
      ];
      return remarks;
    },
    async markCommentsRead() {
      remarks = remarks.map((one) => ({ ...one, isNew: false }));
    },
  };
}
