// Invented files that wait for a look: one for each state that the review knows.
import type {
  DraftView,
  ImportReviewView,
  ReasonView,
  ExcerptView,
  StandingView,
  TablesView,
} from '../backend';
import type { SheetRow } from './drawing';
import { message } from './words';

const NEW: StandingView = { code: 'new', message: null, others: [] };

export const doubt = (code: string): ReasonView => ({
  code,
  message: message(`reason-${code}`),
  hint: message(`reason-${code}-hint`),
});

const UNITS = [
  { id: '10^3/uL', label: '10³/µL' },
  { id: '10*9/L', label: '×10⁹/L' },
];

export const unitsOf = (analyte: string | null) =>
  analyte === 'hemoglobin'
    ? [
        { id: 'g/dL', label: 'g/dL' },
        { id: 'g/L', label: 'g/L' },
        { id: 'mmol/L', label: 'mmol/L' },
      ]
    : analyte === 'ferritin'
      ? [{ id: 'ng/mL', label: 'ng/mL' }]
      : UNITS;

type Printed = [string | null, string, string, string | null, string | null, string | null];

function draftOf(id: string, printed: Printed, part: Partial<DraftView> = {}): DraftView {
  const [analyte, name, value, unit, flag, range] = printed;
  const reasons = part.reasons ?? [];
  const complete = unit !== null && (part.collected ?? null) !== null;
  return {
    id,
    analyte,
    printedName: name,
    printedValue: value,
    comparator: null,
    printedUnit: unit,
    printedFlag: flag,
    printedRange: range,
    asRead: { name, value, unit, flag, range },
    value: unit ? value : null,
    unit: unit ? (unit === '10^3/uL' ? '10*9/L' : unit) : null,
    rangeVerdict: null,
    collected: null,
    collectedChoices: [],
    status: 'final',
    person: null,
    isCertain: complete && reasons.length === 0 && (part.standing ?? NEW).code === 'new',
    doubts: reasons.map(doubt),
    standing: NEW,
    isFollowed: ['wbc', 'hemoglobin', 'platelets', 'neutrophils'].includes(analyte ?? ''),
    canBeConfirmed: complete,
    isCorrected: false,
    alreadyInRecord: false,
    place: null,
    units: unitsOf(analyte),
    call: [],
    ...part,
    reasons,
  };
}

/** A PDF whose date can be read two ways. */
export function sheet(): { file: ImportReviewView; rows: SheetRow[] } {
  const lines: [...Printed, string[]][] = [
    ['wbc', 'Leukocytes', '2.1', '10^3/uL', 'L', '4.0-10.5', []],
    ['hemoglobin', 'Hemoglobin', '8.9', 'g/dL', 'L', '12.0-15.5', []],
    ['hematocrit', 'Hematocrit', '26.4', '%', 'L', '36.0-46.0', []],
    ['mcv', 'MCV', '104', 'fL', 'H', '80-100', []],
    ['platelets', 'Platelet count', '9', '10^3/uL', 'LL', '150-400', ['far_from_history']],
    ['neutrophils', 'Neutrophils abs.', '0.82', '10^3/uL', 'L', '1.8-7.7', []],
    ['lymphocytes', 'Lymphocytes abs.', '0.9', null, 'L', '1.0-4.0', ['unit_missing']],
    ['ferritin', 'Ferritin', '1.240', 'ng/mL', 'H', '15-150', ['number_ambiguous']],
    ['monocytes', 'Monocytes abs.', '0.21', '10^3/uL', null, '0.2-0.9', []],
  ];
  const rows: SheetRow[] = [];
  const drafts = lines.map((line, index): DraftView => {
    const [analyte, name, value, unit, flag, range, reasons] = line;
    const y = 180 + index * 26;
    rows.push({ name, value, unit: unit ?? '', flag: flag ?? '', range: range ?? '', y });
    return draftOf(`draft-${index}`, [analyte, name, value, unit, flag, range], {
      reasons: ['date_ambiguous', ...reasons],
      collectedChoices: ['2026-04-03T08:10', '2026-03-04T08:10'],
      isCertain: false,
      place: { page: 1, area: [216, y - 12, 270, y + 4], text: null },
      call: analyte === 'platelets' ? [message('level-platelets-below-10')] : [],
    });
  });
  return {
    rows,
    file: {
      id: 'import-sheet',
      document: 'document-sheet',
      fileName: 'community-hospital.pdf',
      format: 'pdf_text',
      pages: 1,
      received: '2026-08-12T09:00',
      people: [{ name: 'Demirel, Rosa', birthDate: '1951-06-02', isOwn: true, results: 9 }],
      isOtherPerson: false,
      drafts,
      setAside: [
        {
          code: 'in_record',
          message: message('aside-in_record', ['count', 'count', '2']),
          lines: ['MCH 34.9 pg, 3 April 2026', 'MCHC 33.7 g/dL, 3 April 2026'],
        },
      ],
      problems: [
        {
          code: 'in_sentence',
          message: message('problem-in_sentence'),
          hint: message('problem-in_sentence-hint'),
          place: { page: 1, area: null, text: 'WBC 2.1 last week' },
        },
      ],
    },
  };
}

const at = (line: number) => ({ page: null, area: null, text: String(line) });

function file(part: Partial<ImportReviewView> & Pick<ImportReviewView, 'id' | 'fileName'>): ImportReviewView {
  return {
    document: `document-${part.id}`,
    format: 'csv',
    pages: null,
    received: '2026-08-12T09:01',
    people: [{ name: 'Rosa Demirel', birthDate: null, isOwn: true, results: 0 }],
    isOtherPerson: false,
    drafts: [],
    setAside: [],
    problems: [],
    ...part,
  };
}

/** Files with one question each: a contradiction, a cancelled result, another name, two people, no date. */
export function questions(): ImportReviewView[] {
  const day = '2026-08-10';
  const hb = (value: string): Printed => ['hemoglobin', 'Hgb', value, 'g/dL', 'L', '12.0-15.5'];
  return [
    file({
      id: 'import-versions',
      fileName: 'portal-export.csv',
      drafts: [
        draftOf('version-1', ['wbc', 'WBC', '2.6', '10*9/L', 'L', '4.0-10.5'], {
          collected: day,
          place: at(2),
          rangeVerdict: message('count-below-range'),
        }),
        draftOf('version-2', hb('9.3'), {
          collected: day,
          place: at(3),
          reasons: ['differs_from_record'],
          standing: {
            code: 'differs',
            message: message('standing-differs', ['value', 'text', '9.6 g/dL']),
            others: [
              {
                id: 'hemoglobin-2026-08-10',
                value: '9.6 g/dL',
                collected: day,
                fileName: 'labor-weidental.csv',
              },
            ],
          },
        }),
        draftOf('version-3', ['platelets', 'PLT', '47', '10*9/L', 'L', '150-400'], {
          collected: day,
          status: 'corrected',
          place: at(4),
          standing: {
            code: 'replaces',
            message: message('standing-replaces', ['value', 'text', '45 ×10⁹/L']),
            others: [
              {
                id: 'platelets-2026-08-10',
                value: '45 ×10⁹/L',
                collected: day,
                fileName: 'labor-weidental.csv',
              },
            ],
          },
          isCertain: true,
        }),
        draftOf('version-4', ['neutrophils', 'ANC', 'cancelled', '10*9/L', null, null], {
          collected: day,
          status: 'cancelled',
          value: null,
          place: at(5),
          standing: {
            code: 'withdraws',
            message: message('standing-withdraws', ['value', 'text', '1.05 ×10⁹/L']),
            others: [
              {
                id: 'neutrophils-2026-08-10',
                value: '1.05 ×10⁹/L',
                collected: day,
                fileName: 'labor-weidental.csv',
              },
            ],
          },
        }),
      ],
      setAside: [
        {
          code: 'in_record',
          message: message('aside-in_record', ['count', 'count', '1']),
          lines: ['Haematocrit 26.4 %, 10 August 2026'],
        },
      ],
    }),
    file({
      id: 'import-other',
      fileName: 'letter-of-another.csv',
      people: [{ name: 'Ivo Marek', birthDate: '1949-11-30', isOwn: false, results: 2 }],
      isOtherPerson: true,
      drafts: ['13.9', '14.1'].map((value, index) =>
        draftOf(`other-${index}`, hb(value), {
          collected: `2026-08-0${index + 3}`,
          place: at(index + 2),
          isCertain: false,
          standing: { code: 'of_another', message: message('standing-of_another'), others: [] },
        }),
      ),
    }),
    file({
      id: 'import-two',
      fileName: 'family.csv',
      people: [
        { name: 'R. Demirel-Yildiz', birthDate: null, isOwn: false, results: 1 },
        { name: 'Ivo Marek', birthDate: null, isOwn: false, results: 1 },
      ],
      isOtherPerson: true,
      drafts: ['9.0', '14.0'].map((value, index) =>
        draftOf(`two-${index}`, hb(value), {
          collected: day,
          person: index,
          place: at(index + 2),
          isCertain: false,
          standing: { code: 'of_another', message: message('standing-of_another'), others: [] },
        }),
      ),
    }),
    file({
      id: 'import-undated',
      fileName: 'photo-of-a-note.csv',
      drafts: [
        draftOf('undated-1', hb('9.1'), { reasons: ['date_missing'], place: at(2) }),
        draftOf('undated-2', ['platelets', 'PLT', '44', '10*9/L', 'L', null], {
          reasons: ['date_missing'],
          place: at(3),
        }),
      ],
    }),
  ];
}

/** The line of a text file around a value. */
export function sourceOf(draft: DraftView): ExcerptView {
  return {
    lines: [
      {
        label: '1',
        isOwn: false,
        pieces: [{ text: 'Date;Test;Result;Unit;Flag;Range', isMarked: false }],
      },
      {
        label: draft.place?.text ?? '',
        isOwn: true,
        pieces: [
          { text: `${draft.collected ?? ''};${draft.asRead.name};`, isMarked: false },
          { text: draft.asRead.value, isMarked: true },
          {
            text: `;${draft.asRead.unit ?? ''};${draft.asRead.flag ?? ''};${draft.asRead.range ?? ''}`,
            isMarked: false,
          },
        ],
      },
    ],
  };
}

/** A table whose columns are understood only in part. */
export function tables(): TablesView {
  return {
    fileName: 'ward-list.csv',
    fields: 'date time other_date test_name value unit range flag status person comment ignore unknown'.split(
      ' ',
    ),
    units: ['hemoglobin', 'platelets', 'neutrophils', 'wbc'].map((analyte) => ({
      analyte,
      units: unitsOf(analyte),
    })),
    tables: [
      {
        sheet: null,
        headings: ['Day', 'Hb', 'Thr', 'G1', 'Remark'],
        rows: [
          ['03.08.2026', '9,1', '44', '0,95', ''],
          ['10.08.2026', '9,6', '45', '1,05', 'after breakfast'],
        ],
        rowCount: 12,
        missing: [message('table-gap-column'), message('table-gap-unit')],
        isMapped: false,
        mapping: {
          fingerprint: 'ward-list',
          headerRow: 1,
          orientation: 'draw_per_row',
          dayFirst: true,
          decimal: 'comma',
          columns: [
            { role: 'date', analyte: null, unit: null },
            { role: 'values_of', analyte: 'hemoglobin', unit: 'g/dL' },
            { role: 'values_of', analyte: 'platelets', unit: null },
            { role: 'unknown', analyte: null, unit: null },
            { role: 'comment', analyte: null, unit: null },
          ],
        },
      },
    ],
  };
}
