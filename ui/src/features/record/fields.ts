// What can be typed into the record: the boxes of each kind of entry, and how they become an entry and back.
import type {
  ArmView,
  DefinitionView,
  Entry,
  FeltView,
  GeneStatusView,
  MilestoneStatusView,
  ProductView,
  RiskSideView,
  TreatedView,
} from '../../ipc/backend';

export type Kind = Exclude<Entry['kind'], 'logSpan'>;
export type Values = Record<string, string>;

export interface FieldSpec {
  id: string;
  type:
    | 'text'
    | 'long'
    | 'tel'
    | 'date'
    | 'partialDate'
    | 'dateTime'
    | 'number'
    | 'whole'
    | 'wholeList'
    | 'choice'
    /** A few choices, all visible. */
    | 'pick';
  required?: boolean;
  /** Catalogue prefix and ids of a choice; an empty id stands for “not said”. */
  prefix?: string;
  choices?: string[];
  /** Folded behind this heading. */
  group?: string;
  unit?: string;
}

const MILESTONES =
  'consent screening randomisation dose doseHeld doseDelayed doseReduced marrow assessment endOfTreatment followUp offStudy other'.split(
    ' ',
  );
const FELT = ['', 'no', 'aLittle', 'aLot'];
const MEDICINES = 'other bloodThinner painkiller growthFactor longActingGrowthFactor chelator'.split(' ');

export const FIELDS: Record<Kind, FieldSpec[]> = {
  treatment: [
    { id: 'name', type: 'text', required: true },
    { id: 'firstDose', type: 'date' },
    { id: 'ended', type: 'date' },
    { id: 'cycleDays', type: 'whole' },
    { id: 'trialName', type: 'text', group: 'study' },
    { id: 'registryNumber', type: 'text', group: 'study' },
    { id: 'phase', type: 'text', group: 'study' },
    {
      id: 'arm',
      type: 'choice',
      prefix: 'arm-choice',
      choices: ['notSaid', 'known', 'blinded', 'open'],
      group: 'study',
    },
    { id: 'armName', type: 'text', group: 'study' },
    { id: 'consent', type: 'date', group: 'study' },
    {
      id: 'definition',
      type: 'choice',
      prefix: 'definition-choice',
      choices: ['', 'iwg2006', 'iwg2018', 'iwg2023'],
      group: 'study',
    },
    { id: 'windowFromDay', type: 'whole', group: 'schedule' },
    { id: 'windowToDay', type: 'whole', group: 'schedule' },
    { id: 'assessmentDays', type: 'wholeList', group: 'schedule' },
  ],
  milestone: [
    { id: 'event', type: 'choice', prefix: 'milestone', choices: MILESTONES, required: true },
    { id: 'status', type: 'choice', prefix: 'milestone-status', choices: ['done', 'planned', 'missed'] },
    { id: 'actual', type: 'partialDate' },
    { id: 'planned', type: 'partialDate' },
    { id: 'note', type: 'text' },
  ],
  transfusion: [
    { id: 'on', type: 'date', required: true },
    { id: 'product', type: 'choice', prefix: 'product', choices: ['redCells', 'platelets', 'other'] },
    { id: 'units', type: 'whole', required: true },
    { id: 'hemoglobinBefore', type: 'number' },
    { id: 'plateletsBefore', type: 'number', unit: '×10⁹/L' },
    { id: 'reason', type: 'text' },
    { id: 'reaction', type: 'text' },
  ],
  medicine: [
    { id: 'name', type: 'text', required: true },
    { id: 'dose', type: 'text' },
    { id: 'class', type: 'choice', prefix: 'medicine', choices: MEDICINES },
    { id: 'from', type: 'partialDate' },
    { id: 'until', type: 'partialDate' },
    { id: 'prescriber', type: 'text' },
  ],
  allergy: [
    { id: 'substance', type: 'text', required: true },
    { id: 'reaction', type: 'text' },
  ],
  disease: [
    { id: 'subtype', type: 'text' },
    { id: 'risk', type: 'text' },
    { id: 'riskSide', type: 'choice', prefix: 'risk-choice', choices: ['', 'lower', 'higher'] },
    { id: 'marrowBlastsPercent', type: 'number', unit: '%' },
    { id: 'diagnosed', type: 'partialDate' },
    { id: 'karyotype', type: 'text' },
    { id: 'source', type: 'text' },
  ],
  gene: [
    { id: 'gene', type: 'text', required: true },
    { id: 'status', type: 'choice', prefix: 'gene', choices: ['found', 'notFound', 'notTested'] },
    { id: 'sharePercent', type: 'number', unit: '%' },
    { id: 'reported', type: 'partialDate' },
  ],
  appointment: [
    { id: 'at', type: 'dateTime', required: true },
    { id: 'title', type: 'text', required: true },
    { id: 'note', type: 'long' },
  ],
  teamLine: [
    { id: 'label', type: 'text', required: true },
    { id: 'phone', type: 'tel', required: true },
    { id: 'callWhen', type: 'long' },
  ],
  note: [
    { id: 'text', type: 'long', required: true },
    { id: 'on', type: 'date', required: true },
  ],
  checkIn: [
    { id: 'on', type: 'date', required: true },
    { id: 'fever', type: 'pick', prefix: 'yes-no', choices: ['', 'no', 'yes'] },
    { id: 'bleeding', type: 'pick', prefix: 'felt', choices: FELT },
    { id: 'energy', type: 'pick', prefix: 'energy', choices: ['', ...'0 1 2 3 4 5 6 7 8 9 10'.split(' ')] },
    { id: 'breathless', type: 'pick', prefix: 'felt', choices: FELT },
    { id: 'dizzy', type: 'pick', prefix: 'felt', choices: FELT },
    { id: 'words', type: 'text' },
  ],
  sideEffect: [
    { id: 'what', type: 'text', required: true },
    { id: 'from', type: 'partialDate', required: true },
    { id: 'until', type: 'partialDate' },
    { id: 'note', type: 'long' },
  ],
  infection: [
    { id: 'what', type: 'text', required: true },
    { id: 'from', type: 'partialDate', required: true },
    { id: 'until', type: 'partialDate' },
    {
      id: 'treated',
      type: 'choice',
      prefix: 'treated',
      choices: ['notSaid', 'home', 'clinic', 'hospital'],
    },
    { id: 'note', type: 'long' },
  ],
  hospitalStay: [
    { id: 'reason', type: 'text', required: true },
    { id: 'from', type: 'partialDate', required: true },
    { id: 'until', type: 'partialDate' },
    { id: 'place', type: 'text' },
  ],
  bloodNeeds: [
    { id: 'group', type: 'text' },
    { id: 'antibodies', type: 'text' },
    { id: 'products', type: 'text' },
    { id: 'source', type: 'text' },
  ],
  aboutMe: [
    { id: 'conditions', type: 'long' },
    { id: 'fitness', type: 'long' },
    { id: 'matters', type: 'long' },
  ],
};

const numberOrNull = (text: string | undefined): number | null => {
  const typed = (text ?? '').trim();
  return /^\d+$/.test(typed) ? Number(typed) : null;
};

/** A yes or no as the choice that stands for it. */
const saidAs = (value: unknown): unknown => (value === true ? 'yes' : value === false ? 'no' : value);

/** The values of the boxes for an entry, or of an empty form. */
export function valuesOf(kind: Kind, entry: object | null): Values {
  const values: Values = {};
  const flat: Record<string, unknown> = { ...(entry as Record<string, unknown> | null) };
  if (kind === 'treatment') {
    const trial = flat.trial as Record<string, unknown> | null | undefined;
    Object.assign(flat, trial ? { ...trial, name: flat.name, trialName: trial.name } : { arm: 'notSaid' });
    const days = flat.assessmentDays as number[] | null | undefined;
    flat.assessmentDays = days?.join(', ');
  }
  for (const field of FIELDS[kind]) {
    const value = saidAs(flat[field.id]);
    const first = field.choices?.[0] ?? '';
    values[field.id] = value === null || value === undefined ? (entry ? '' : first) : String(value);
    if (field.choices && values[field.id] === '') values[field.id] = first;
  }
  return values;
}

/** The boxes that must be filled and are not. */
export function missingIn(kind: Kind, values: Values): string[] {
  return FIELDS[kind].filter((field) => field.required && !values[field.id]?.trim()).map((field) => field.id);
}

/** The boxes of whole numbers that hold something else. “12 weeks” is not day 12. */
export function unreadableIn(kind: Kind, values: Values): string[] {
  const shapes: Partial<Record<FieldSpec['type'], RegExp>> = {
    whole: /^\d+$/,
    wholeList: /^\d+([\s,;]+\d+)*[\s,;]*$/,
  };
  return FIELDS[kind]
    .filter((field) => {
      const typed = values[field.id]?.trim() ?? '';
      return typed !== '' && shapes[field.type]?.test(typed) === false;
    })
    .map((field) => field.id);
}

/** The treatment that an entry belongs to: its own, also when that is none; the current one for a new entry. */
export function treatmentOf(entry: object | null, current: string | null): string | null {
  return entry ? ((entry as { treatment?: string | null }).treatment ?? null) : current;
}

/** The entry that the boxes make. Numbers and dates stay as typed; the program reads them. */
export function entryOf(kind: Kind, id: string | null, values: Values, treatment: string | null): Entry {
  const text = (name: string): string => (values[name] ?? '').trim();
  const optional = (name: string): string | null => text(name) || null;
  switch (kind) {
    case 'treatment':
      return {
        kind,
        id,
        name: text('name'),
        firstDose: optional('firstDose'),
        ended: optional('ended'),
        cycleDays: numberOrNull(values.cycleDays),
        windowFromDay: numberOrNull(values.windowFromDay),
        windowToDay: numberOrNull(values.windowToDay),
        assessmentDays: text('assessmentDays')
          ? text('assessmentDays')
              .split(/[\s,;]+/)
              .filter(Boolean)
              .map(Number)
          : null,
        trial: text('trialName')
          ? {
              name: text('trialName'),
              registryNumber: optional('registryNumber'),
              phase: optional('phase'),
              arm: (values.arm || 'notSaid') as ArmView,
              armName: optional('armName'),
              consent: optional('consent'),
            }
          : null,
        definition: optional('definition') as DefinitionView | null,
      };
    case 'milestone':
      return {
        kind,
        id,
        treatment,
        event: text('event'),
        planned: optional('planned'),
        actual: optional('actual'),
        status: text('status') as MilestoneStatusView,
        note: optional('note'),
      };
    case 'transfusion':
      return {
        kind,
        id,
        on: text('on'),
        product: text('product') as ProductView,
        units: numberOrNull(values.units) ?? 0,
        hemoglobinBefore: optional('hemoglobinBefore'),
        plateletsBefore: optional('plateletsBefore'),
        reason: optional('reason'),
        reaction: optional('reaction'),
      };
    case 'medicine':
      return {
        kind,
        id,
        name: text('name'),
        dose: optional('dose'),
        from: optional('from'),
        until: optional('until'),
        class: text('class'),
        prescriber: optional('prescriber'),
      };
    case 'allergy':
      return { kind, id, substance: text('substance'), reaction: optional('reaction') };
    case 'disease':
      return {
        kind,
        subtype: optional('subtype'),
        risk: optional('risk'),
        riskSide: optional('riskSide') as RiskSideView | null,
        marrowBlastsPercent: optional('marrowBlastsPercent'),
        diagnosed: optional('diagnosed'),
        karyotype: optional('karyotype'),
        source: optional('source'),
      };
    case 'gene':
      return {
        kind,
        id,
        gene: text('gene'),
        status: text('status') as GeneStatusView,
        sharePercent: optional('sharePercent'),
        reported: optional('reported'),
      };
    case 'appointment':
      return { kind, id, at: text('at'), title: text('title'), note: optional('note') };
    case 'teamLine':
      return { kind, id, label: text('label'), phone: text('phone'), callWhen: optional('callWhen') };
    case 'note':
      return { kind, id, on: text('on'), text: text('text') };
    case 'checkIn':
      return {
        kind,
        id,
        on: text('on'),
        energy: numberOrNull(values.energy),
        breathless: optional('breathless') as FeltView | null,
        dizzy: optional('dizzy') as FeltView | null,
        bleeding: optional('bleeding') as FeltView | null,
        fever: text('fever') === '' ? null : text('fever') === 'yes',
        words: optional('words'),
      };
    case 'sideEffect':
      return {
        kind,
        id,
        what: text('what'),
        from: text('from'),
        until: optional('until'),
        note: optional('note'),
      };
    case 'infection':
      return {
        kind,
        id,
        what: text('what'),
        from: text('from'),
        until: optional('until'),
        treated: text('treated') as TreatedView,
        note: optional('note'),
      };
    case 'hospitalStay':
      return {
        kind,
        id,
        from: text('from'),
        until: optional('until'),
        place: optional('place'),
        reason: text('reason'),
      };
    case 'bloodNeeds':
      return {
        kind,
        group: optional('group'),
        antibodies: optional('antibodies'),
        products: optional('products'),
        source: optional('source'),
      };
    case 'aboutMe':
      return {
        kind,
        conditions: optional('conditions'),
        fitness: optional('fitness'),
        matters: optional('matters'),
      };
  }
}
