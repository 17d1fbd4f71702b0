// Files in, the review and its steps, from memory: the part of the stand-in that gets results in.
import type {
  Backend,
  ChosenFilesView,
  CourseEntryView,
  DraftView,
  FileOutcomeView,
  ImportReviewView,
  ImportView,
  MappingRequest,
  ReadProgressView,
} from '../backend';
import { formatNumber, formatUnit, readsAsNumber } from '../../shared/format';
import { t } from '../../shared/words';
import { doubt, questions, sheet, sourceOf, tables, unitsOf } from './drafts';
import { drawSheet } from './drawing';
import { draws } from './story';
import { failure, message } from './words';

type Importing = Pick<
  Backend,
  | 'chooseFiles'
  | 'givenFiles'
  | 'onFilesGiven'
  | 'readFiles'
  | 'cancelReading'
  | 'onReadProgress'
  | 'onFilesDropped'
  | 'review'
  | 'pagePicture'
  | 'confirmDrafts'
  | 'correctDraft'
  | 'rejectDraft'
  | 'recheckDraft'
  | 'correctDraftsTogether'
  | 'takeBackStep'
  | 'samePerson'
  | 'keepOut'
  | 'courseInFile'
  | 'takeCourse'
  | 'sourceLines'
  | 'importTables'
  | 'previewMapping'
  | 'applyMapping'
  | 'imports'
  | 'undoImport'
  | 'redoImport'
>;

export interface ImportingOptions {
  hasStory: boolean;
  today: string;
  /**
   * `questions`: files with one question each; `batch`: many files, of which some are refused; `course`: a file of
   * our own with treatments and transfusions; `covered`: a sheet that came in covered; `given`: the program was started with a file.
   */
  files?: 'questions' | 'batch' | 'course' | 'covered' | 'given';
  /** Says whether a file that comes in is covered, and remembers it. */
  covers?: () => boolean;
}

const NO_OUTCOME: FileOutcomeView = {
  name: '',
  import: null,
  found: 0,
  toCheck: 0,
  already: 0,
  isKnown: false,
  canBeTyped: false,
  canBeMapped: false,
  course: 0,
  isCovered: false,
  problems: [],
};

/** One entry of each standing. */
function courseEntries(): CourseEntryView[] {
  const entry = (
    id: string,
    kind: string,
    text: string,
    standing: string,
    lines: string[],
    inRecord: string | null = null,
  ): CourseEntryView => ({
    id,
    kind,
    text,
    lines,
    standing,
    message: message(`course-${standing}`),
    inRecord,
    canBeAdded: standing !== 'known' && standing !== 'other_person',
  });
  return [
    entry('e1', 'treatment', 'KF-101', 'new', [
      'First dose: 2 March 2026',
      'Length of a cycle in days: 28',
      'Name of the study: KINGFISHER',
      'Days that a change must last: 56',
    ]),
    entry('e2', 'transfusion', 'Red cells, 2 units, 3 February 2026', 'new', [
      'Haemoglobin before it: 7.4 g/dL',
      'Why it was given: tired',
    ]),
    entry(
      'e3',
      'transfusion',
      'Red cells, 1 unit, 9 March 2026',
      'similar',
      [],
      'Red cells, 2 units, 9 March 2026',
    ),
    entry('e4', 'transfusion', 'Platelets, 1 unit, 12 March 2026', 'known', []),
    entry(
      'e5',
      'milestone',
      'Marrow test, 20 May 2026',
      'differs',
      ['Has it happened?: planned'],
      'Marrow test, 27 May 2026',
    ),
  ];
}

export function createImporting({ hasStory, today, files: which, covers }: ImportingOptions): {
  backend: Importing;
  open: () => DraftView[];
} {
  const read = sheet();
  let waiting: ImportReviewView[] =
    which === 'course' ? [] : which === 'questions' ? questions() : hasStory ? [read.file] : [];
  let imports: ImportView[] = hasStory
    ? [...new Set(draws.map((draw) => draw.file))].map((fileName, index) => ({
        id: `import-${index}`,
        fileName,
        format: fileName.endsWith('csv') ? 'csv' : fileName.endsWith('pdf') ? 'pdf_text' : 'fhir',
        received: '2026-08-11T18:30',
        confirmed: draws.filter((draw) => draw.file === fileName).length * 4,
        waiting: 0,
        setAside: 0,
        canBeTyped: false,
        canBeMapped: fileName.endsWith('csv'),
        hasCourse: false,
        isCovered: false,
        isUndone: false,
        document: null,
      }))
    : [];
  const progress = new Set<(now: ReadProgressView) => void>();
  const dropped = new Set<(chosen: ChosenFilesView) => void>();
  let cancelled = false;
  let given = which === 'given';
  let courses = which === 'course' ? [{ import: 'import-own', fileName: 'record-fhir.json' }] : [];
  /** What the list was before each step, to take it back. */
  const before: ImportReviewView[][] = [];

  const remember = () => before.push(structuredClone(waiting));
  const all = () => waiting.flatMap((one) => one.drafts);
  const without = (ids: string[]) => {
    waiting = waiting
      .map((one) => ({ ...one, drafts: one.drafts.filter((draft) => !ids.includes(draft.id)) }))
      .filter((one) => one.drafts.length > 0);
  };
  const drop = (draft: DraftView, ...codes: string[]) => {
    draft.reasons = draft.reasons.filter((reason) => !codes.includes(reason));
    draft.doubts = draft.reasons.map(doubt);
  };
  const settle = (draft: DraftView) => {
    draft.isCorrected = true;
    draft.canBeConfirmed = draft.collected !== null && draft.unit !== null;
    draft.isCertain = draft.canBeConfirmed && draft.reasons.length === 0;
  };
  const refused = (name: string, code: string): FileOutcomeView => ({
    ...NO_OUTCOME,
    name,
    problems: [
      {
        code,
        message: message(`problem-${code}`),
        hint: message(`problem-${code}-hint`),
        place: null,
      },
    ],
  });
  function outcomeOf(name: string, index: number): FileOutcomeView {
    if (which !== 'batch' || index === 0) {
      return index === 0
        ? { ...NO_OUTCOME, name, import: 'import-sheet', found: 9, toCheck: 9, already: 2 }
        : refused(name, 'password_needed');
    }
    const kinds: FileOutcomeView[] = [
      { ...NO_OUTCOME, name, import: `import-new-${index}`, found: 17, toCheck: 2 },
      { ...NO_OUTCOME, name, found: 12, already: 12, isKnown: true },
      { ...refused(name, 'nothing_found'), import: 'import-photo', canBeTyped: true },
      { ...NO_OUTCOME, name, import: 'import-table', found: 3, toCheck: 3, canBeMapped: true },
      refused(name, 'password_needed'),
    ];
    return kinds[index % kinds.length] ?? NO_OUTCOME;
  }

  const backend: Importing = {
    async chooseFiles() {
      const count = which === 'batch' ? 12 : 1;
      return {
        leftOut: which === 'batch' ? 3 : 0,
        files: Array.from({ length: count }, (_, index) => ({
          handle: `file-${index + 1}`,
          name: index === 0 ? 'community-hospital.pdf' : `report-${index + 1}.pdf`,
          bytes: 84_000,
        })),
      };
    },
    async givenFiles() {
      const files = given ? [{ handle: 'given-1', name: 'community-hospital.pdf', bytes: 84_000 }] : [];
      given = false;
      return { leftOut: 0, files };
    },
    onFilesGiven() {
      return () => undefined;
    },
    async readFiles(_person, handles) {
      cancelled = false;
      const names = handles.map((_, index) =>
        index === 0 ? 'community-hospital.pdf' : `report-${index + 1}.pdf`,
      );
      let done = 0;
      for (const name of names) {
        for (const listener of progress) listener({ done, total: names.length, name });
        await new Promise((resolve) => setTimeout(resolve, 30));
        if (cancelled) break;
        done += 1;
      }
      if (covers?.()) {
        const [name = ''] = names;
        const file = { ...NO_OUTCOME, name, import: 'import-covered', found: 4, isCovered: true };
        return { files: [file], wasCancelled: cancelled };
      }
      if (!waiting.some((one) => one.id === 'import-sheet')) waiting = [...waiting, sheet().file];
      return { files: names.slice(0, Math.max(done, 1)).map(outcomeOf), wasCancelled: cancelled };
    },
    async cancelReading() {
      cancelled = true;
    },
    onReadProgress(listener) {
      progress.add(listener);
      return () => progress.delete(listener);
    },
    onFilesDropped(listener) {
      dropped.add(listener);
      return () => dropped.delete(listener);
    },
    async review() {
      return structuredClone({
        imports: waiting,
        courses,
        certain: all().filter((draft) => draft.isCertain).length,
        toCheck: all().filter((draft) => !draft.isCertain).length,
      });
    },
    async pagePicture() {
      return drawSheet(read.rows);
    },
    async courseInFile(_person, importId) {
      return { import: importId, fileName: 'record-fhir.json', entries: courseEntries() };
    },
    async takeCourse(_person, request) {
      courses = [];
      return { added: request.entries.length, refused: [] };
    },
    async sourceLines(id) {
      const draft = all().find((one) => one.id === id);
      if (!draft) throw failure('not_found');
      return sourceOf(draft);
    },
    async confirmDrafts(_person, request) {
      remember();
      const withdrawn = all().filter(
        (draft) => request.drafts.includes(draft.id) && draft.standing.code === 'withdraws',
      ).length;
      without(request.drafts);
      return {
        confirmed: request.drafts.length - withdrawn,
        withdrawn,
        drafts: request.drafts,
        refused: [],
        soWhat: [
          message('so-what-added', ['date', 'date', '2026-04-03']),
          message('so-what-value', ['name', 'text', t('analyte-hemoglobin')], ['value', 'text', '8.9 g/dL']),
          message('so-what-next-visit', ['date', 'date', '2026-09-21T10:30']),
        ],
        anyBloodSince: '2026-08-03',
        call: [],
      };
    },
    async correctDraft(request) {
      remember();
      const draft = all().find((one) => one.id === request.id);
      if (!draft) return;
      // As the program does: what was read stays, what counts changes, and the number is no doubt any more.
      if (request.value) {
        draft.value = request.value.replace(',', '.');
        draft.printedValue = request.value;
      }
      if (request.unit) {
        draft.printedUnit = request.unit;
        draft.unit = request.unit === '10^3/uL' ? '10*9/L' : request.unit;
        drop(draft, 'unit_missing');
      }
      draft.value ??= draft.printedValue;
      if (request.value || request.analyte) drop(draft, 'number_ambiguous', 'far_from_history');
      if (request.analyte) draft.analyte = request.analyte;
      if (request.name) draft.printedName = request.name;
      if (request.flag !== null) draft.printedFlag = request.flag || null;
      if (request.range !== null) draft.printedRange = request.range || null;
      if (request.collected) {
        draft.collected = request.collected;
        draft.collectedChoices = [];
        drop(draft, 'date_ambiguous', 'date_missing');
      }
      settle(draft);
    },
    async recheckDraft(_person, request) {
      const draft = all().find((one) => one.id === request.id);
      const analyte = request.analyte ?? draft?.analyte ?? 'hemoglobin';
      const value = request.value ?? draft?.printedValue ?? '';
      const unit = request.unit ?? draft?.printedUnit ?? null;
      const units = unitsOf(analyte);
      const problem = (field: string, typed: string) => ({
        means: null,
        rangeVerdict: null,
        doubts: [],
        standing: null,
        units,
        call: [],
        canBeConfirmed: false,
        problem: {
          field,
          message: t(`error-invalid_input-${field}`, { typed }),
          hint: t(`error-invalid_input-${field}-hint`),
        },
      });
      if (!readsAsNumber(value)) return problem('value', value);
      if (!unit) return problem('unit', '');
      const answered = [
        ...(request.value ? ['number_ambiguous', 'far_from_history'] : []),
        ...(request.unit ? ['unit_missing'] : []),
        ...(request.collected ? ['date_ambiguous', 'date_missing'] : []),
      ];
      const left = (draft?.reasons ?? []).filter((reason) => !answered.includes(reason));
      const shownUnit = unit === '10^3/uL' ? '10*9/L' : unit;
      return {
        means: `${formatNumber(value.replace(',', '.'))} ${formatUnit(shownUnit)}`,
        rangeVerdict: draft?.printedRange ? message('count-below-range') : null,
        doubts: [...left, ...(Number(value) > 200 && analyte === 'hemoglobin' ? ['implausible'] : [])].map(
          doubt,
        ),
        standing: draft?.standing ?? null,
        problem: null,
        units,
        call: [],
        canBeConfirmed: Boolean(request.collected ?? draft?.collected),
      };
    },
    async correctDraftsTogether(_person, request) {
      remember();
      for (const draft of all().filter((one) => request.drafts.includes(one.id))) {
        const chosen =
          request.dayFirst === null ? request.collected : draft.collectedChoices[request.dayFirst ? 0 : 1];
        if (chosen) {
          draft.collected = chosen;
          draft.collectedChoices = [];
          drop(draft, 'date_ambiguous', 'date_missing');
        }
        settle(draft);
      }
      return request.drafts;
    },
    async rejectDraft(id) {
      remember();
      without([id]);
    },
    async takeBackStep() {
      waiting = before.pop() ?? waiting;
    },
    async samePerson(_person, importId, index) {
      remember();
      for (const one of waiting.filter((each) => each.id === importId)) {
        one.isOtherPerson = false;
        one.people = one.people.map((named, at) => ({ ...named, isOwn: at === index }));
        one.drafts = one.drafts.filter((draft) => draft.person === null || draft.person === index);
        for (const draft of one.drafts) {
          draft.standing = { code: 'new', message: null, others: [] };
          draft.isCertain = true;
        }
        if (one.people.length > 1)
          one.setAside = [
            {
              code: 'of_another',
              message: message('aside-of_another', ['count', 'count', '1']),
              lines: ['Haemoglobin 14.0 g/dL, 10 August 2026'],
            },
          ];
      }
    },
    async keepOut(_person, importId) {
      remember();
      const out = waiting.find((one) => one.id === importId)?.drafts.map((draft) => draft.id) ?? [];
      without(out);
      return out;
    },
    async importTables() {
      return tables();
    },
    async previewMapping(_import, request: MappingRequest) {
      const known = request.columns.filter((column) => column.role === 'values_of' && column.analyte);
      const rows = known.flatMap((column) =>
        ['2026-08-03', '2026-08-10'].map((collected) => ({
          name: t(`analyte-${column.analyte}`),
          value: `${column.analyte === 'hemoglobin' ? '9,1' : '44'} ${formatUnit(column.unit ?? '')}`.trim(),
          collected,
          isCertain: column.unit !== null,
          doubts: column.unit === null ? [message('reason-unit_missing')] : [],
        })),
      );
      return {
        found: known.length * 12,
        certain: known.filter((column) => column.unit !== null).length * 12,
        rows,
        missing: request.columns.some((column) => column.role === 'unknown')
          ? [message('table-gap-column')]
          : [],
      };
    },
    async applyMapping() {
      return { ...NO_OUTCOME, name: 'ward-list.csv', import: 'import-sheet', found: 24, toCheck: 0 };
    },
    async imports() {
      return structuredClone(imports);
    },
    async undoImport(id) {
      const one = imports.find((each) => each.id === id);
      imports = imports.map((each) => (each.id === id ? { ...each, isUndone: true } : each));
      return { removed: one?.confirmed ?? 0, restored: 0, removedEntries: 0, kept: [] };
    },
    async redoImport(id) {
      imports = imports.map((each) => (each.id === id ? { ...each, isUndone: false } : each));
    },
  };
  void today;
  return { backend, open: all };
}
