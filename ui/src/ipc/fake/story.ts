// The invented person of the sample files (assets/samples/README.md), for tests and design work only.
import type { QuestionView, RecordView } from '../backend';

export interface Draw {
  on: string;
  file: string;
  hemoglobin: string;
  neutrophils: string;
  platelets: string;
  wbc: string;
}

const table = `2025-11-10 8.4 1.30 92 3.1 riverside-hospital.fhir.json
2025-11-24 7.9 1.20 90 2.9 riverside-hospital.fhir.json
2025-12-15 8.6 1.20 88 2.9 riverside-hospital.fhir.json
2026-01-05 7.8 1.10 85 2.8 riverside-hospital.fhir.json
2026-01-19 8.9 1.10 83 2.7 riverside-hospital.fhir.json
2026-02-02 8.0 1.00 81 2.6 riverside-hospital.fhir.json
2026-02-16 8.8 1.00 78 2.6 riverside-hospital.fhir.json
2026-02-25 8.1 0.90 77 2.4 riverside-hospital.fhir.json
2026-03-02 9.0 0.90 74 2.5 riverside-hospital.fhir.json
2026-03-09 8.6 0.80 70 2.2 northgate-laboratory.csv
2026-03-16 8.2 0.70 66 2.0 northgate-laboratory.csv
2026-03-23 9.1 0.60 61 1.9 northgate-laboratory.csv
2026-03-30 8.9 0.70 60 2.0 northgate-laboratory.csv
2026-04-13 8.4 0.80 58 2.1 northgate-laboratory.csv
2026-04-27 9.0 0.80 57 2.2 northgate-laboratory.csv
2026-05-11 8.7 0.90 55 2.3 study-clinic-2026-05-11.pdf
2026-05-25 8.3 0.90 54 2.3 northgate-laboratory.csv
2026-07-13 9.2 0.95 49 2.4 labor-weidental.csv
2026-07-27 9.4 1.00 47 2.5 labor-weidental.csv
2026-08-10 9.6 1.05 45 2.6 labor-weidental.csv`;

export const draws: Draw[] = table.split('\n').map((line) => {
  const [on = '', hemoglobin = '', neutrophils = '', platelets = '', wbc = '', file = ''] = line.split(' ');
  return { on, hemoglobin, neutrophils, platelets, wbc, file };
});

export const TODAY = '2026-08-12';
export const FIRST_DOSE = '2026-03-02';

export function dayOf(iso: string): number {
  return Math.round((Date.parse(iso.slice(0, 10)) - Date.parse(FIRST_DOSE)) / 86_400_000);
}

const transfusions: [string, string][] = [
  ['2026-05-26', '8.3'],
  ['2026-04-14', '8.4'],
  ['2026-03-17', '8.2'],
  ['2026-02-26', '8.1'],
  ['2026-02-03', '8.0'],
  ['2026-01-06', '7.8'],
  ['2025-11-25', '7.9'],
];

export function soonAfterRedCells(on: string): boolean {
  return transfusions.some(([day]) => {
    const days = (Date.parse(on) - Date.parse(day)) / 86_400_000;
    return days >= 1 && days <= 14;
  });
}

/** A question that nobody has picked, asked or raised. */
export const NEW_QUESTION: Omit<QuestionView, 'bankId' | 'text'> = {
  id: null,
  stage: null,
  language: 'en',
  why: null,
  followUp: null,
  reasons: [],
  isPicked: false,
  askFirst: false,
  isAsked: false,
  answer: null,
  answeredBy: null,
  nextStep: null,
  due: null,
  isDue: false,
  visit: null,
  paragraphs: [],
};

export const empty: RecordView = {
  treatments: [],
  milestones: [],
  transfusions: [],
  logs: [],
  medicines: [],
  allergies: [],
  genes: [],
  disease: null,
  appointments: [],
  notes: [],
  teamLines: [],
  checkIns: [],
  sideEffects: [],
  infections: [],
  hospitalStays: [],
  bloodNeeds: null,
  aboutMe: null,
};

export function storyRecord(): RecordView {
  return {
    treatments: [
      {
        id: 'treatment-kingfisher',
        name: 'KF-101 tablets',
        firstDose: FIRST_DOSE,
        ended: null,
        cycleDays: 28,
        windowFromDay: null,
        windowToDay: null,
        assessmentDays: null,
        trial: {
          name: 'Kingfisher study',
          registryNumber: null,
          phase: '2',
          arm: 'known',
          armName: 'KF-101 tablets',
          consent: '2026-02-16',
        },
        definition: 'iwg2018',
      },
      {
        id: 'treatment-epoetin',
        name: 'Epoetin alfa',
        firstDose: '2025-02-03',
        ended: '2025-10-06',
        cycleDays: null,
        windowFromDay: null,
        windowToDay: null,
        assessmentDays: null,
        trial: null,
        definition: null,
      },
    ],
    milestones: [
      ['consent', null, '2026-02-16', 'done', null],
      ['screening', null, '2026-02-16', 'done', 'Marrow at Riverside Hospital'],
      ['dose', '2026-03-02', '2026-03-02', 'done', null],
      ['doseHeld', null, '2026-03-30', 'done', 'One week, neutrophils 0.6'],
      ['assessment', '2026-05-25', '2026-05-25', 'done', null],
      ['assessment', '2026-06-22', null, 'missed', null],
      ['assessment', '2026-08-17', null, 'planned', null],
    ].map(([event, planned, actual, status, note], index) => ({
      id: `milestone-${index}`,
      treatment: 'treatment-kingfisher',
      event: event ?? 'other',
      planned: planned ?? null,
      actual: actual ?? null,
      status: status as 'done',
      note: note ?? null,
    })),
    transfusions: transfusions.map(([on, hemoglobinBefore], index) => ({
      id: `transfusion-${index}`,
      on,
      product: 'redCells',
      units: index === 0 ? 1 : 2,
      hemoglobinBefore,
      plateletsBefore: null,
      reason: index === 0 ? 'Short of breath on the stairs' : null,
      reaction: null,
    })),
    logs: [
      { log: 'redCells', from: '2025-11-01', to: '2026-08-03' },
      { log: 'platelets', from: '2025-11-01', to: '2026-08-03' },
    ],
    medicines: [
      {
        id: 'medicine-0',
        name: 'Apixaban',
        dose: '2.5 mg twice a day',
        from: '2024-06-01',
        until: null,
        class: 'bloodThinner',
        prescriber: 'Dr Lindqvist',
      },
      {
        id: 'medicine-1',
        name: 'Deferasirox',
        dose: '360 mg daily',
        from: '2026-01-12',
        until: null,
        class: 'chelator',
        prescriber: null,
      },
      {
        id: 'medicine-2',
        name: 'Paracetamol',
        dose: 'as needed',
        from: null,
        until: null,
        class: 'painkiller',
        prescriber: null,
      },
    ],
    allergies: [{ id: 'allergy-0', substance: 'Penicillin', reaction: 'Rash' }],
    genes: [
      { id: 'gene-0', gene: 'ASXL1', status: 'found', sharePercent: '18', reported: '2025-02-10' },
      { id: 'gene-1', gene: 'SF3B1', status: 'notFound', sharePercent: null, reported: '2025-02-10' },
      { id: 'gene-2', gene: 'TP53', status: 'notFound', sharePercent: null, reported: '2025-02-10' },
      { id: 'gene-3', gene: 'IDH1', status: 'notTested', sharePercent: null, reported: '2025-02-10' },
    ],
    disease: {
      subtype: 'MDS with low blasts',
      risk: 'IPSS-R low, letter of 10 February 2025',
      riskSide: 'lower',
      marrowBlastsPercent: '3',
      diagnosed: '2025-01-20',
      karyotype: '46,XX[20]',
      source: 'Letter of 10 February 2025',
    },
    appointments: [
      { id: 'appointment-0', at: '2026-09-21T10:30', title: 'Kingfisher visit, Dr Okafor', note: null },
    ],
    notes: [{ id: 'note-0', on: '2026-07-02', text: 'Walked to the lake and back. Tired the day after.' }],
    teamLines: [
      {
        id: 'team-0',
        label: 'Kingfisher study nurse',
        phone: '+44 20 7946 0321',
        callWhen: 'fever of 38 °C or more, bleeding, new breathlessness',
      },
    ],
    checkIns: [
      {
        id: 'check-in-1',
        on: '2026-07-30',
        energy: 4,
        breathless: 'aLittle',
        dizzy: 'no',
        bleeding: 'no',
        fever: false,
        words: 'Slept well. Stairs are slow.',
      },
      {
        id: 'check-in-0',
        on: '2026-07-16',
        energy: 3,
        breathless: 'aLot',
        dizzy: 'aLittle',
        bleeding: null,
        fever: false,
        words: null,
      },
    ],
    sideEffects: [
      {
        id: 'side-effect-0',
        what: 'Itchy rash at the injection site',
        from: '2026-06-02',
        until: '2026-06-09',
        note: 'Cream from the study nurse helped',
      },
    ],
    infections: [
      {
        id: 'infection-0',
        what: 'Chest infection',
        from: '2026-04-11',
        until: '2026-04-20',
        treated: 'clinic',
        note: 'Antibiotic tablets for a week',
      },
    ],
    hospitalStays: [],
    bloodNeeds: {
      group: 'A Rh positive',
      antibodies: 'anti-E',
      products: 'Irradiated blood only',
      source: 'Blood bank card, March 2026',
    },
    aboutMe: {
      conditions: 'Atrial fibrillation, knee replacement in 2021',
      fitness: 'Walks to the shop, rests after lunch',
      matters: 'Being at the lake with the grandchildren in September',
    },
  };
}
