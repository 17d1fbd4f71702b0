// The same interface from memory, with an invented person: for tests and for design work in a browser.
// It stands in for the program; it proves nothing about it.
import {
  type AppointmentEntry,
  type Backend,
  type ComparisonRow,
  type RemissionRow,
  type Entry,
  type FoundView,
  type GradeView,
  type HomeView,
  type Message,
  type PersonView,
  type PhaseView,
  type QuestionsView,
  type QuestionView,
  type RecordView,
  type SettingsView,
  type StudySettingsRequest,
  type WindowView,
} from './backend';
import { setPreferences } from '../shared/format';
import { chooseLanguage, hasWords, t, tId } from '../shared/words';
import { drawChart, drawSummary, unitOf, valueOf } from './fake/drawing';
import { createCovering } from './fake/covering';
import { createImporting, type ImportingOptions } from './fake/importing';
import { failure, message, type Argument } from './fake/words';
import { keeping, type Kept } from './fake/keeping';
import { fakeWorkedScore } from './fake/risk';
import { createSharing, type SharingStart } from './fake/sharing';
import { inTrouble, SECOND_PERSON, troublesFrom, type Troubles } from './fake/troubles';
import {
  dayOf,
  draws,
  empty,
  FIRST_DOSE,
  NEW_QUESTION,
  soonAfterRedCells,
  storyRecord,
  TODAY,
} from './fake/story';

export type Variant = 'demo' | 'empty' | 'before' | 'between' | 'none' | 'past';

export interface FakeOptions {
  vault: 'none' | 'locked' | 'open';
  variant: Variant;
  appearance: SettingsView['appearance'];
  textSize: number;
  /** Which files wait or are chosen: see ImportingOptions. */
  files?: ImportingOptions['files'];
  /** What the care after opening has to say: `damage`, `older` or `backup`. */
  care?: string;
  /** How the shared record begins. */
  sharing?: SharingStart;
  /** Grades beside counts. */
  grades: SettingsView['grades'];
  /** The language of the settings. */
  language: string;
  /** Two people are kept here. */
  isFamily: boolean;
  /** Values at a level where teams ask to be called. */
  isAtCallLevel: boolean;
  /** The team's line stands on the locked screen as well. */
  showsTeamWhenLocked: boolean;
  /** What cannot be read or written, to see how errors read. */
  troubles: Troubles;
}

const usual: FakeOptions = {
  vault: 'open',
  variant: 'demo',
  appearance: 'light',
  textSize: 100,
  grades: 'off',
  language: 'en',
  isFamily: false,
  isAtCallLevel: false,
  showsTeamWhenLocked: false,
  troubles: { isSlow: false },
};

export function fakeOptionsFrom(search: string): FakeOptions {
  const query = new URLSearchParams(search);
  return {
    vault: (query.get('vault') ?? usual.vault) as FakeOptions['vault'],
    variant: (query.get('variant') ?? usual.variant) as Variant,
    appearance: (query.get('appearance') ?? usual.appearance) as FakeOptions['appearance'],
    textSize: Number(query.get('text') ?? usual.textSize),
    files: (query.get('files') ?? undefined) as FakeOptions['files'],
    care: query.get('care') ?? undefined,
    sharing: (query.get('sharing') ?? undefined) as FakeOptions['sharing'],
    grades: (query.get('grades') ?? usual.grades) as FakeOptions['grades'],
    language: query.get('lang') ?? usual.language,
    isFamily: query.get('people') === '2',
    isAtCallLevel: query.get('call') !== null,
    showsTeamWhenLocked: query.get('team') === 'locked',
    troubles: troublesFrom(query),
  };
}

export const FAKE_PASSPHRASE = 'lake heron copper window';

function fakeQuestions(): QuestionView[] {
  const bank: [string, string, string, string][] = [
    [
      'when-decide',
      'waiting',
      'When do you decide whether the treatment is working?',
      'It tells you how long to wait, and for what.',
    ],
    [
      'which-counts',
      'waiting',
      'Which of my counts do you look at first?',
      'The main goal of a treatment can be one count.',
    ],
    [
      'switch-before',
      'not_working',
      'What would lead you to change the treatment before week 24?',
      'Teams can have reasons that do not wait.',
    ],
    [
      'next-options',
      'next_step',
      'What could come next, and what does it depend on?',
      'Some options need tests that take weeks.',
    ],
    [
      'idh1-test',
      'next_step',
      'IDH1 was not tested. Does it matter for what could come next?',
      'A few medicines are made for one gene change.',
    ],
    [
      'transplant-talk',
      'transplant',
      'Is it worth talking about a transplant early?',
      'The talk can be had long before a decision.',
    ],
    [
      'off-study',
      'trial',
      'If I leave the study, who follows me and how?',
      'Follow-up and access to the drug can differ.',
    ],
    [
      'thinner',
      'living',
      'I take apixaban. At which platelet count should we talk about it again?',
      'Blood thinners and low platelets add up.',
    ],
  ];
  return bank.map(([bankId, stage, text, why]) => ({ ...NEW_QUESTION, bankId, stage, text, why }));
}

export function createFakeBackend(options: Partial<FakeOptions> = {}): Backend {
  const { variant, ...chosen } = { ...usual, ...options };
  if (chosen.language !== usual.language) {
    // Its own sentences are made with it, before the window has asked for the settings.
    chooseLanguage(chosen.language);
    setPreferences({ locale: chosen.language, dayFirst: true, decimalComma: true });
  }
  const hasStory = variant === 'demo' || variant === 'past' || variant === 'between';
  let record: RecordView = hasStory ? storyRecord() : structuredClone(empty);
  if (variant === 'between') for (const one of record.treatments) one.ended ??= '2026-08-03';
  if (variant === 'before') {
    record.treatments = storyRecord()
      .treatments.slice(0, 1)
      .map((one) => ({ ...one, firstDose: null }));
  }
  const today = variant === 'past' ? '2026-10-14' : TODAY;
  let counter = 0;
  const removed = new Map<string, { list: keyof RecordView; entry: { id: string | null }; at: number }>();
  const gone = new Set<string>();

  let people: PersonView[] = [
    {
      id: 'person-rosa',
      name: 'Rosa Demirel',
      birthDate: '1951-06-02',
      sex: 'female',
      isDemonstration: false,
      resultCount: hasStory ? draws.length * 4 : 0,
      lastDraw: hasStory ? (draws.at(-1)?.on ?? null) : null,
    },
  ];
  if (chosen.isFamily) people.push(SECOND_PERSON);
  const demonstration: PersonView = {
    id: 'person-demonstration',
    name: 'Ida Lindqvist',
    birthDate: '1950-01-15',
    sex: 'female',
    isDemonstration: true,
    resultCount: draws.length * 4,
    lastDraw: draws.at(-1)?.on ?? null,
  };
  let person = 'person-rosa';
  let keptRules: StudySettingsRequest | null = null;
  let settings: SettingsView = {
    language: chosen.language,
    appearance: chosen.appearance,
    textSize: chosen.textSize,
    dateOrder: 'dayFirst',
    decimalMark: chosen.language === 'en' ? 'point' : 'comma',
    hemoglobinUnit: 'g/dL',
    countUnit: '10*9/L',
    paper: 'a4',
    grades: chosen.grades,
    emergencyNumber: '112',
    lockAfterMinutes: 15,
  };
  const kept: Kept = {
    passphrase: FAKE_PASSPHRASE,
    vault: chosen.vault,
    care: chosen.care ?? '',
    backups: [{ id: 'backup-1', made: '2026-08-11T19:02', bytes: 2_400_000 }],
  };

  const covering = createCovering(chosen.files === 'covered', `${today}T12:00`);
  const importing = createImporting({ hasStory, today, files: chosen.files, covers: covering.takes });
  const waiting = () => importing.open();

  const bank = fakeQuestions();
  if (hasStory) {
    ['when-decide', 'switch-before', 'thinner', 'next-options'].forEach((bankId, index) => {
      const one = bank.find((question) => question.bankId === bankId);
      if (one) Object.assign(one, { id: `question-${index}`, isPicked: true, askFirst: index < 3 });
    });
    const idh1 = bank.find((question) => question.bankId === 'idh1-test');
    if (idh1) idh1.reasons = [message('question-reason-idh1-unknown')];
  }
  const own: QuestionView[] = [];
  let order: string[] = [];
  const all = () => {
    const place = (one: QuestionView) => (order.indexOf(one.id ?? '') + 1000) % 1000;
    return [...bank, ...own].filter((one) => one.isPicked).sort((a, b) => place(a) - place(b));
  };

  const phases: Record<Variant, PhaseView> = {
    demo: 'inWindow',
    empty: 'noTreatment',
    before: 'beforeFirstDose',
    between: 'ended',
    none: 'noTreatment',
    past: 'pastWindow',
  };
  function windowView(): WindowView {
    const phase = phases[variant];
    const treatment = record.treatments[0];
    const has = phase === 'inWindow' || phase === 'pastWindow' || phase === 'ended';
    const day = has ? dayOf(today) : null;
    const name: Argument = ['treatment', 'text', treatment?.name ?? ''];
    const week: Argument = ['week', 'count', String(Math.floor((day ?? 0) / 7))];
    const units = [message('home-units-both', ['last', 'count', '0'], ['before', 'count', '6'])];
    const sentences: Record<PhaseView, Message[]> = {
      noTreatment: [message('home-no-treatment')],
      unsettled: [message('share-choose-first')],
      beforeFirstDose: [message('home-before-first-dose', name)],
      beforeWindow: [message('home-before-window', week, name)],
      inWindow: [
        message('home-in-window', week, name),
        message('home-next-assessment', ['week', 'count', '24'], ['date', 'date', '2026-08-17']),
        ...units,
      ],
      pastWindow: [message('home-past-window', week, name), message('home-no-next-assessment'), ...units],
      ended: [message('home-ended', name)],
    };
    const done = (on: string) =>
      (phase === 'pastWindow' || on < '2026-06-01' ? 'done' : 'ahead') as 'done' | 'ahead';
    return {
      treatment: treatment?.id ?? null,
      treatmentName: treatment?.name ?? null,
      phase,
      firstDose: has ? FIRST_DOSE : null,
      day,
      week: day === null ? null : Math.floor(day / 7),
      fromDay: 84,
      toDay: 182,
      totalDays: Math.max(182, day ?? 0),
      assessments: has
        ? [
            { day: 84, week: 12, on: '2026-05-25', state: done('2026-05-25') },
            { day: 112, week: 16, on: '2026-06-22', state: 'missing' },
            { day: 168, week: 24, on: '2026-08-17', state: done('2026-08-17') },
          ]
        : [],
      isStudysOwn: true,
      cycle: null,
      cycleDay: null,
      aboutMedicine: [],
      sentences: sentences[phase],
    };
  }

  const detailOf = (id: string) => {
    const at = id.indexOf('-');
    const analyte = id.slice(0, at);
    const draw = draws.find((one) => one.on === id.slice(at + 1));
    if (!draw) throw failure('not_found');
    return { analyte, draw, value: valueOf(draw, analyte) };
  };
  const listOf: Record<string, keyof RecordView> = {
    transfusion: 'transfusions',
    treatment: 'treatments',
    milestone: 'milestones',
    medicine: 'medicines',
    allergy: 'allergies',
    note: 'notes',
    gene: 'genes',
    appointment: 'appointments',
    teamLine: 'teamLines',
    checkIn: 'checkIns',
    sideEffect: 'sideEffects',
    infection: 'infections',
    hospitalStay: 'hospitalStays',
  };
  const visit = (one: AppointmentEntry) => ({ id: one.id ?? '', at: one.at, title: one.title });
  const coming = () => record.appointments.filter((one) => one.at.slice(0, 10) >= TODAY).map(visit);
  const passed = () => record.appointments.filter((one) => one.at.slice(0, 10) < TODAY).map(visit);
  const isLeftOver = (one: QuestionView) => !one.isAsked && passed().some((other) => other.id === one.visit);

  /** One grade for haemoglobin and an open one for the rest: enough to see both. */
  function gradeOf(analyte: string, value: string): GradeView | null {
    const edition = settings.grades;
    if (edition === 'off') return null;
    const name = t(`grade-edition-${edition}`);
    if (analyte !== 'hemoglobin')
      return {
        edition,
        grade: null,
        state: 'needs_lower_limit',
        message: { key: 'grade-needs-lower-limit', text: t('grade-needs-lower-limit', { edition: name }) },
      };
    const grade = Number(value) < 8 ? 3 : 2;
    return {
      edition,
      grade,
      state: 'graded',
      message: { key: 'grade-is', text: t('grade-is', { grade, edition: name }) },
    };
  }

  const backend: Backend = {
    ...keeping(kept),
    async appStatus() {
      return {
        vault: kept.vault,
        version: '0.1.0',
        isDevelopment: true,
        emergencyNumber: settings.emergencyNumber,
        teamLines: kept.vault === 'open' || chosen.showsTeamWhenLocked ? record.teamLines : [],
        person,
      };
    },
    async createVault(request) {
      kept.passphrase = request.passphrase;
      kept.vault = 'open';
      if (request.withDemonstration) {
        people = [demonstration];
        person = demonstration.id;
        record = storyRecord();
      } else {
        people = people.map((one) => ({
          ...one,
          name: request.personName,
          birthDate: request.birthDate,
          sex: request.sex,
        }));
      }
    },
    async lock() {
      kept.vault = 'locked';
    },
    async changePassphrase(current, next) {
      if (current !== kept.passphrase) throw failure('wrong_passphrase');
      kept.passphrase = next;
    },

    async people() {
      return structuredClone(people);
    },
    async choosePerson(id) {
      person = id;
    },
    async addPerson(request) {
      const added: PersonView = {
        ...request,
        id: `person-${(counter += 1)}`,
        isDemonstration: false,
        resultCount: 0,
        lastDraw: null,
      };
      people = [...people, added];
      return added;
    },
    async editPerson(request) {
      people = people.map((one) => (one.id === request.id ? { ...one, ...request, id: one.id } : one));
      return people.find((one) => one.id === request.id) ?? demonstration;
    },
    async openDemonstration() {
      if (!people.includes(demonstration)) people = [...people, demonstration];
      return demonstration;
    },
    async removeDemonstration() {
      people = people.filter((one) => one !== demonstration);
      person = people[0]?.id ?? '';
    },

    async home(): Promise<HomeView> {
      const last = draws.at(-1);
      const trend: Record<string, string> = { hemoglobin: 'higher', neutrophils: 'same', platelets: 'lower' };
      const days = Math.round((Date.parse(today) - Date.parse(last?.on ?? today)) / 86_400_000);
      const one = people.find((each) => each.id === person) ?? people[0] ?? demonstration;
      return {
        person: one,
        today,
        window: windowView(),
        counts: ['hemoglobin', 'neutrophils', 'platelets'].map((analyte) => ({
          analyte,
          value: hasStory && last ? valueOf(last, analyte) : null,
          unit: unitOf(analyte),
          drawn: hasStory ? (last?.on ?? null) : null,
          daysAgo: hasStory ? days : null,
          result: hasStory ? `${analyte}-${last?.on}` : null,
          sentences: hasStory ? [message('count-below-range'), message(`count-trend-${trend[analyte]}`)] : [],
          call: chosen.isAtCallLevel && analyte === 'platelets' ? [message('level-platelets-below-10')] : [],
        })),
        nextVisit: record.appointments[0]
          ? { id: 'appointment-0', at: record.appointments[0].at, title: record.appointments[0].title }
          : null,
        firstQuestions: all().filter((question) => question.askFirst),
        toDo: [
          ...(waiting().length > 0
            ? [
                {
                  code: 'review',
                  message: message('todo-review', ['count', 'count', String(waiting().length)]),
                },
              ]
            : []),
          ...(hasStory
            ? [{ code: 'log', message: message('todo-log-until', ['date', 'date', '2026-08-03']) }]
            : []),
          ...(record.teamLines.length === 0
            ? [{ code: 'teamLine', message: message('todo-team-line') }]
            : []),
        ],
        covered: covering.view().files > 0 ? covering.view() : null,
      };
    },

    ...importing.backend,
    ...covering.backend,
    ...createSharing(chosen.sharing ?? 'none', people[0]?.id ?? ''),

    async record() {
      return structuredClone(record);
    },
    async saveEntry(_person, entry: Entry) {
      if (entry.kind === 'disease') {
        record.disease = entry;
        return { id: 'disease' };
      }
      if (entry.kind === 'bloodNeeds') {
        record.bloodNeeds = entry;
        return { id: 'blood-needs' };
      }
      if (entry.kind === 'aboutMe') {
        record.aboutMe = entry;
        return { id: 'about-me' };
      }
      if (entry.kind === 'logSpan') {
        record.logs = [...record.logs.filter((one) => one.log !== entry.log), entry];
        return { id: entry.log };
      }
      const key = listOf[entry.kind];
      if (!key) throw failure('invalid_input');
      const list = record[key] as { id: string | null }[];
      const id = entry.id ?? `${entry.kind}-new-${(counter += 1)}`;
      const saved = { ...entry, id };
      const at = list.findIndex((one) => one.id === id);
      if (at >= 0) list[at] = saved;
      else list.unshift(saved);
      return { id };
    },
    async removeEntry(_person, { kind, id }) {
      if (kind === 'result') {
        gone.add(id);
        return;
      }
      const key = listOf[kind];
      if (!key) return;
      const list = record[key] as { id: string | null }[];
      const at = list.findIndex((one) => one.id === id);
      const [entry] = at >= 0 ? list.splice(at, 1) : [];
      if (entry) removed.set(id, { list: key, entry, at });
    },
    async putBackEntry(_person, { kind, id }) {
      gone.delete(id);
      if (kind === 'question') {
        const one = [...bank, ...own].find((question) => question.id === id);
        if (one) one.isPicked = true;
        return;
      }
      const back = removed.get(id);
      if (back) (record[back.list] as { id: string | null }[]).splice(back.at, 0, back.entry);
    },
    async history() {
      return [{ at: '2026-08-01T18:20:00', cause: 'typed', action: 'put', before: null, after: null }];
    },
    async typedCountFields() {
      const ids =
        'wbc rbc hemoglobin hematocrit mcv mch mchc rdw_cv platelets neutrophils lymphocytes monocytes'.split(
          ' ',
        );
      const other: Record<string, string> = {
        rbc: '10*12/L',
        hemoglobin: 'g/dL',
        hematocrit: '%',
        mcv: 'fL',
        mch: 'pg',
        mchc: 'g/dL',
        rdw_cv: '%',
      };
      return {
        today,
        fields: ids.map((analyte) => ({
          analyte,
          unit: other[analyte] ?? '10*9/L',
          units:
            analyte === 'hemoglobin'
              ? [
                  { id: 'g/dL', label: 'g/dL' },
                  { id: 'g/L', label: 'g/L' },
                ]
              : [],
        })),
      };
    },
    async saveTypedCounts(_person, request) {
      const number = (text: string) => Number(text.replace(',', '.').replace(/^[<>=≤≥]+/, ''));
      const odd = request.values.filter((one) => one.analyte === 'hemoglobin' && number(one.text) > 22);
      if (odd.length > 0 && !request.acceptUnusual) {
        return {
          saved: 0,
          questions: odd.map((one) => ({
            analyte: one.analyte,
            message: message(
              'typed-unusual',
              ['name', 'text', t('analyte-hemoglobin')],
              ['value', 'number', one.text],
            ),
            isRefused: false,
          })),
          soWhat: [],
          anyBloodSince: null,
          call: [],
        };
      }
      return {
        saved: request.values.length,
        questions: [],
        soWhat: [message('so-what-added', ['date', 'date', request.collected])],
        anyBloodSince: '2026-08-03',
        call: [],
      };
    },

    async counts(_person, request) {
      const window = windowView();
      if (!hasStory) {
        return {
          svg: '',
          width: request.width,
          height: request.height,
          points: [],
          takeaways: [],
          table: { dates: [], rows: [], leftOut: null },
          window,
          aboutGrades: [],
          from: request.from ?? '2025-10-20',
          to: request.to ?? '2026-08-10',
          axisLeft: 16,
          axisRight: request.width,
          oldest: null,
          newest: null,
          available: [],
          blood: [],
        };
      }
      const nameOf = (id: string) => tId('analyte', id);
      const { svg, points } = drawChart(request, nameOf);
      const last = draws.at(-1);
      return {
        svg,
        width: request.width,
        height: request.height,
        points: points.filter((point) => !gone.has(point.id)),
        takeaways: last
          ? ['hemoglobin', 'neutrophils', 'platelets'].map((analyte) =>
              message(
                'chart-last-below',
                ['analyte', 'text', nameOf(analyte)],
                ['sign', 'text', ''],
                ['value', 'number', valueOf(last, analyte)],
                ['unit', 'text', unitOf(analyte) === 'g/dL' ? 'g/dL' : '×10⁹/L'],
                ['date', 'date', last.on],
              ),
            )
          : [],
        table: {
          dates: draws.map((draw) => draw.on),
          rows: ['wbc', 'hemoglobin', 'platelets', 'neutrophils'].map((analyte) => ({
            analyte,
            unit: unitOf(analyte),
            noGrades: null,
            cells: draws.map((draw) =>
              gone.has(`${analyte}-${draw.on}`)
                ? null
                : {
                    result: `${analyte}-${draw.on}`,
                    text: valueOf(draw, analyte),
                    flag: 'L',
                    position: 'below',
                    isTyped: false,
                    isSoonAfterRedCells: analyte === 'hemoglobin' && soonAfterRedCells(draw.on),
                    grade: gradeOf(analyte, valueOf(draw, analyte)),
                  },
            ),
          })),
          leftOut: null,
        },
        window,
        from: request.from ?? '2025-11-10',
        to: request.to ?? '2026-08-31',
        axisLeft: 16,
        axisRight: request.width * 0.8,
        oldest: draws[0]?.on ?? null,
        newest: last?.on ?? null,
        available: ['hemoglobin', 'neutrophils', 'platelets', 'wbc'],
        blood: [
          {
            product: 'red_cells',
            months: ['2026-05-01', '2026-06-01', '2026-07-01', '2026-08-01'].map((month, at) => ({
              month,
              units: [2, 0, 4, 2][at] ?? 0,
              isCovered: at > 0,
            })),
          },
        ],
        aboutGrades:
          settings.grades === 'off' ? [] : [message('grade-explained'), message('grade-explained-anaemia')],
      };
    },
    async resultDetail(id) {
      const { analyte, draw, value } = detailOf(id);
      return {
        id,
        analyte,
        value,
        unit: unitOf(analyte),
        canonicalValue: value,
        canonicalUnit: unitOf(analyte),
        printedName: analyte.toUpperCase(),
        printedValue: value,
        printedUnit: unitOf(analyte),
        printedFlag: 'L',
        printedRange: analyte === 'hemoglobin' ? '12.0-15.5' : null,
        collected: draw.on,
        laboratory: 'Riverside Hospital',
        isTyped: false,
        document: 'document-sheet',
        fileName: draw.file,
        place: { page: 1, area: [216, 194, 270, 210], text: null },
        sentences: [
          message('count-below-range'),
          ...(soonAfterRedCells(draw.on) ? [message('count-soon-after-red-cells')] : []),
        ],
        grade: gradeOf(analyte, value),
        history: [
          { at: '2026-08-01T18:20:00', cause: 'import', action: 'confirmed', before: null, after: null },
        ],
      };
    },
    async comparison(_person, request) {
      if (!hasStory) throw failure('no_treatment');
      const rules = request.settings ?? keptRules;
      if (rules?.responseDays === 'many') throw failure('invalid_input');
      const value = (on: string, text: string, unit: string, analyte = 'hemoglobin') => ({
        analyte,
        day: dayOf(on),
        on,
        value: text,
        unit,
        result: null,
      });
      const rows: ComparisonRow[] = [
        {
          criterion: 'hi_e',
          analyte: 'hemoglobin',
          verdict: 'not_yet',
          said: message('verdict-not_yet'),
          baseline: '8.4',
          thresholdAtLeast: '9.9',
          thresholdAbove: null,
          unit: 'g/dL',
          inShort: [
            message(
              'short-needed',
              ['before', 'text', '8.4 g/dL'],
              ['needed', 'text', '9.9 g/dL'],
              ['sign', 'code', 'at-least'],
              ['days', 'count', '56'],
            ),
            message('short-longest', ['days', 'count', '21'], ['reached', 'code', 'some']),
          ],
          used: draws.slice(-3).map((draw) => value(draw.on, draw.hemoglobin, 'g/dL')),
          dropped: [
            {
              value: value('2026-03-23', '9.1', 'g/dL'),
              reason: t('drop-soon-after-red-cells'),
            },
          ],
          steps: [
            message(
              'criteria-step-baseline-mean',
              ['analyte', 'code', 'hemoglobin'],
              ['values', 'text', '7.8, 8.0, 8.8, 9.0'],
              ['days', 'text', '-56, -28, -14, 0'],
              ['several', 'count', '4'],
              ['baseline', 'number', '8.4'],
              ['unit', 'text', 'g/dL'],
            ),
          ],
          missing: [],
          restsOn: [message('caveat-longest-gap', ['gap', 'count', '35'])],
        },
        {
          criterion: 'hi_p',
          analyte: 'platelets',
          verdict: 'not_met',
          said: message('verdict-not_met'),
          baseline: '81.2',
          thresholdAtLeast: '111.2',
          thresholdAbove: null,
          unit: '10*9/L',
          inShort: [],
          used: [],
          dropped: [],
          steps: [
            message(
              'criteria-step-none-reached',
              ['analyte', 'code', 'platelets'],
              ['highest', 'number', '74'],
              ['unit', 'text', '×10⁹/L'],
            ),
          ],
          missing: [],
          restsOn: [],
        },
        {
          criterion: 'hi_n',
          analyte: 'neutrophils',
          verdict: 'not_assessable',
          said: message('verdict-not_assessable'),
          baseline: null,
          thresholdAtLeast: null,
          thresholdAbove: null,
          unit: '10*9/L',
          inShort: [],
          used: [],
          dropped: [],
          steps: [],
          missing: [message('missing-growth-factor-log')],
          restsOn: [],
        },
      ];
      const remission: RemissionRow = {
        verdict: 'needs-marrow',
        said: message('remission-needs-marrow'),
        bloodRange: 'none',
        category: null,
        used: draws.slice(-1).map((draw) => value(draw.on, draw.hemoglobin, 'g/dL')),
        dropped: [],
        steps: [message('criteria-step-needs-marrow')],
        missing: [message('missing-marrow-result')],
        restsOn: [message('caveat-free-for-two-weeks')],
      };
      const of = (definition: 'iwg2006' | 'iwg2018' | 'iwg2023') => ({
        definition,
        plain: message(`definition-${definition}.plain`),
        name: message(`definition-${definition}`),
        source: message(`definition-${definition}.source`),
        burden: definition === 'iwg2006' ? null : message('burden-htb'),
        rows,
        remission: definition === 'iwg2018' ? null : remission,
        settings: [
          message(
            'criteria-setting-evaluation',
            ['date', 'text', today],
            ['day', 'count', '168'],
            ['own', 'code', 'usual'],
          ),
        ],
        notCovered: [message('not-covered-note-2018')],
      });
      return {
        treatment: 't1',
        treatmentName: 'KF-101 tablets',
        treatments: [
          { id: 't1', name: 'KF-101 tablets', firstDose: '2026-03-02' },
          { id: 't0', name: 'An earlier medicine', firstDose: '2024-05-06' },
        ],
        on: today,
        day: 168,
        first: 'iwg2018' as const,
        whyFirst: message('definition-why-study'),
        isSetByStudy: rules?.modifiedHiE ?? false,
        kept: keptRules,
        aboutMedicine: [message('drug-plan-applies')],
        units: [message('units-last-8-weeks', ['units', 'count', '2'])],
        definitions: [of('iwg2006'), of('iwg2018'), of('iwg2023')],
      };
    },

    async keepStudyRules(_person, _treatment, settings) {
      keptRules = structuredClone(settings);
    },

    async workThrough(request) {
      return fakeWorkedScore(request, t, hasWords);
    },

    async answers() {
      return [
        {
          id: 'not-working',
          language: 'en',
          title: 'What happens if the treatment does not work?',
          group: 'main',
          isSensitive: false,
        },
        { id: 'driving', language: 'en', title: 'May I drive?', group: 'related', isSensitive: false },
        { id: 'platelets', language: 'en', title: 'Platelets', group: 'counts', isSensitive: false },
        {
          id: 'outlook',
          language: 'en',
          title: 'How long do people live with MDS?',
          group: 'disease',
          isSensitive: true,
        },
      ];
    },
    async answer(_person, id) {
      return {
        id,
        language: 'en',
        languageNote: null,
        title: 'What happens if the treatment does not work?',
        paragraphs: [
          {
            id: 'how-decided',
            blocks: [
              { kind: 'heading', text: 'How it is decided' },
              {
                kind: 'paragraph',
                inlines: [
                  { kind: 'text', text: 'Teams usually look at the ' },
                  { kind: 'glossary', text: 'counts', entry: 'cbc' },
                  { kind: 'text', text: ', the need for blood and the marrow over ' },
                  { kind: 'strong', text: 'three to six months' },
                  { kind: 'text', text: '. A single low value says little by itself.' },
                ],
              },
              {
                kind: 'list',
                items: [
                  [{ kind: 'text', text: 'Are fewer transfusions needed?' }],
                  [{ kind: 'text', text: 'Are the counts higher than before?' }],
                ],
              },
            ],
            sources: [
              { id: 'iwg', title: 'Platzbecker and others, Blood 133:1020', year: '2019', note: null },
            ],
            reviewedOn: '2026-11-01',
            facts: [
              {
                id: 'first-dose',
                state: 'holds',
                message: message('fact-first-dose', ['date', 'date', FIRST_DOSE], ['week', 'count', '23']),
                asOf: TODAY,
              },
              { id: 'gene-idh1', state: 'missing', message: message('fact-gene-idh1.missing'), asOf: null },
            ],
            asks: bank.slice(0, 1),
          },
          {
            id: 'what-next',
            blocks: [
              { kind: 'heading', text: 'What could come next' },
              {
                kind: 'paragraph',
                inlines: [
                  {
                    kind: 'text',
                    text: 'There is often more than one way on. What fits depends on the disease and on you.',
                  },
                ],
              },
            ],
            sources: [
              {
                id: 'seed',
                title: 'General answer',
                year: '2026',
                note: 'not checked by us against that book',
              },
            ],
            reviewedOn: '2026-11-01',
            facts: [],
            asks: bank.slice(3, 4),
          },
        ],
      };
    },
    async glossary() {
      return [
        {
          id: 'cbc',
          language: 'en',
          word: 'Blood count',
          text: 'A test that counts the cells in the blood.',
        },
        {
          id: 'blasts',
          language: 'en',
          word: 'Blasts',
          text: 'Very young cells. They belong in the marrow.',
        },
      ];
    },

    async search(_person, typed) {
      const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      const all: FoundView[] = [
        {
          kind: 'answer',
          id: 'platelets/what',
          title: 'Platelets',
          around: 'They help the blood to clot.',
        },
        { kind: 'glossary', id: 'blasts', title: 'Blasts', around: 'Very young cells.' },
        { kind: 'note', id: 'note-1', title: '12 March 2026', around: 'Felt stronger, walked to the lake.' },
      ];
      return all.filter((one) => plain(`${one.title} ${one.around}`).includes(plain(typed)));
    },

    async questions(): Promise<QuestionsView> {
      const picked = all();
      const stages = [...new Set(bank.map((one) => one.stage ?? ''))];
      return structuredClone({
        nextVisit: coming()[0] ?? null,
        visits: [...coming(), ...passed()],
        leftOver: picked.filter((one) => isLeftOver(one)).length,
        first: picked.filter((one) => one.askFirst),
        picked: picked.filter((one) => !one.askFirst),
        raised: bank.filter((one) => !one.isPicked && one.reasons.length > 0),
        bank: stages.map((stage) => ({ stage, questions: bank.filter((one) => one.stage === stage) })),
      });
    },
    async pickQuestion(_person, bankId) {
      const one = bank.find((question) => question.bankId === bankId);
      const id = one?.id ?? `question-${bankId}`;
      if (one) Object.assign(one, { isPicked: true, id });
      return id;
    },
    async unpickQuestion(_person, id) {
      const one = [...bank, ...own].find((question) => question.id === id);
      if (one) Object.assign(one, { isPicked: false });
    },
    async addQuestion(_person, text) {
      const id = `question-own-${(counter += 1)}`;
      own.push({
        id,
        bankId: null,
        text,
        stage: null,
        language: null,
        why: null,
        followUp: null,
        reasons: [],
        isPicked: true,
        askFirst: false,
        isAsked: false,
        answer: null,
        answeredBy: null,
        nextStep: null,
        due: null,
        isDue: false,
        visit: null,
        paragraphs: [],
      });
      return id;
    },
    async markFirst(_person, id, first) {
      const one = [...bank, ...own].find((question) => question.id === id);
      if (one) one.askFirst = first;
    },
    async orderQuestions(_person, ids) {
      order = ids;
    },
    async answerQuestion(_person, request) {
      const one = [...bank, ...own].find((question) => question.id === request.id);
      if (one)
        Object.assign(one, {
          answer: request.answer,
          answeredBy: request.answeredBy,
          nextStep: request.nextStep,
          due: request.due,
          isDue: request.due !== null && request.due < TODAY,
          isAsked: request.asked,
        });
    },
    async editQuestion(_person, id, text) {
      const one = own.find((question) => question.id === id);
      if (one) one.text = text;
    },
    async questionForVisit(_person, id, visit) {
      const one = [...bank, ...own].find((question) => question.id === id);
      if (one) one.visit = visit;
    },
    async carryQuestions() {
      const left = all().filter((one) => isLeftOver(one));
      for (const one of left) one.visit = coming()[0]?.id ?? null;
      return left.length;
    },

    async summaryPreview(_person, request) {
      const parts = 'window table chart transfusions medicines milestones questions notes genes'.split(' ');
      const lines = parts
        .filter((part) => !request.leaveOut.includes(part))
        .flatMap((part) => [t(`summary-part-${part}`), '', '', '']);
      return { pages: drawSummary(request, lines), bytes: 64_000 };
    },
    async summaryForPrinter(person, request) {
      return this.summaryPreview(person, request);
    },
    async summaryOriginals() {
      return [
        { import: 'import-1', fileName: 'study-clinic.pdf', received: '2026-08-11', confirmed: 12 },
        { import: 'import-2', fileName: 'photo.jpg', received: '2026-07-02', confirmed: 0 },
      ];
    },
    async saveSummary() {
      return 'visit-summary.pdf';
    },
    async saveCard() {
      return 'emergency-sheet.pdf';
    },
    async saveChart(_person, _request, format) {
      return `counts-chart.${format}`;
    },
    async saveExport(_person, format) {
      return { csv: 'counts.csv', workbook: 'counts.xlsx', fhir: 'record-fhir.json', calendar: 'visits.ics' }[
        format
      ];
    },

    async settings() {
      return structuredClone(settings);
    },
    async windowLook() {
      return { appearance: chosen.appearance, textSize: chosen.textSize };
    },
    async keepWindowLook() {},
    async saveSettings(next) {
      settings = next;
    },
    async backups() {
      return structuredClone(kept.backups);
    },
    async backupNow() {
      const made = { id: `backup-${(counter += 1)}-new`, made: '2026-08-12T09:05', bytes: 2_410_000 };
      kept.backups.push(made);
      return made;
    },
    async checkBackup(_id, typed) {
      if (typed !== kept.passphrase) throw failure('wrong_passphrase');
      return {
        isGood: true,
        sentences: [
          message(
            'backup-holds',
            ['people', 'count', '1'],
            ['results', 'count', '80'],
            ['transfusions', 'count', '7'],
          ),
        ],
      };
    },
  };

  return inTrouble(backend, chosen.troubles);
}
