// How an entry reads in a list: one line in strong type and the rest beneath.
import type {
  AboutMeEntry,
  AllergyEntry,
  AppointmentEntry,
  BloodNeedsEntry,
  CheckInEntry,
  DiseaseEntry,
  GeneEntry,
  HospitalStayEntry,
  InfectionEntry,
  MedicineEntry,
  MilestoneEntry,
  NoteEntry,
  SideEffectEntry,
  TeamLineEntry,
  TransfusionEntry,
  TreatmentEntry,
} from '../../ipc/backend';
import { formatDate, formatDateLong, formatNumber, formatUnit } from '../../shared/format';
import { t, tId } from '../../shared/words';

export interface Lines {
  title: string;
  rest: string[];
}

const kept = (lines: (string | null | undefined | false)[]): string[] =>
  lines.filter((line): line is string => Boolean(line));

function spanOf(from: string | null, until: string | null): string | null {
  if (from && until)
    return from === until
      ? formatDate(from)
      : t('line-from-to', { from: formatDate(from), to: formatDate(until) });
  if (from) return t('line-since', { from: formatDate(from) });
  return until && t('line-until', { to: formatDate(until) });
}

export function treatmentLines(one: TreatmentEntry): Lines {
  const { trial } = one;
  return {
    title: one.name || t('treatment-unnamed'),
    rest: kept([
      one.firstDose ? t('line-first-dose', { date: formatDate(one.firstDose) }) : t('line-no-first-dose'),
      one.ended && t('line-ended', { date: formatDate(one.ended) }),
      one.cycleDays !== null && t('line-cycle', { days: one.cycleDays }),
      trial &&
        kept([
          t('line-study', { name: trial.name }),
          trial.registryNumber,
          trial.phase && t('line-phase', { text: trial.phase }),
        ]).join(' · '),
      trial &&
        (trial.arm === 'known' ? t('line-arm', { arm: trial.armName ?? '' }) : tId('arm-choice', trial.arm)),
      one.definition && t('line-definition', { name: tId('definition-choice', one.definition) }),
      one.windowFromDay !== null &&
        one.windowToDay !== null &&
        t('line-schedule', {
          from: one.windowFromDay,
          to: one.windowToDay,
          days: (one.assessmentDays ?? []).join(', '),
        }),
    ]),
  };
}

export function milestoneLines(one: MilestoneEntry): Lines {
  const day = one.actual ?? one.planned;
  return {
    title: one.note || tId('milestone', one.event),
    rest: kept([
      kept([
        one.note && tId('milestone', one.event),
        day && formatDate(day),
        tId('milestone-status', one.status),
      ]).join(' · '),
    ]),
  };
}

export function transfusionLines(one: TransfusionEntry, hemoglobinUnit: string): Lines {
  return {
    title: `${formatDate(one.on)} · ${tId('product', one.product)}, ${t('line-units', { count: one.units })}`,
    rest: kept([
      one.hemoglobinBefore &&
        t('line-hemoglobin-before', {
          value: formatNumber(one.hemoglobinBefore),
          unit: formatUnit(hemoglobinUnit),
        }),
      one.plateletsBefore && t('line-platelets-before', { value: formatNumber(one.plateletsBefore) }),
      one.reason && t('line-reason', { text: one.reason }),
      one.reaction && t('line-reaction', { text: one.reaction }),
    ]),
  };
}

export function medicineLines(one: MedicineEntry): Lines {
  return {
    title: kept([one.name, one.dose]).join(', '),
    rest: kept([
      one.class !== 'other' && tId('medicine', one.class),
      spanOf(one.from, one.until),
      one.prescriber && t('line-prescriber', { name: one.prescriber }),
    ]),
  };
}

export function allergyLines(one: AllergyEntry): Lines {
  return { title: one.substance, rest: kept([one.reaction]) };
}

export function geneLines(one: GeneEntry): Lines {
  return {
    title: `${one.gene}: ${tId('gene', one.status)}`,
    rest: kept([
      one.sharePercent && t('line-share', { percent: formatNumber(one.sharePercent) }),
      one.reported && t('line-report', { date: formatDate(one.reported) }),
    ]),
  };
}

export function diseaseLines(one: DiseaseEntry): Lines {
  return {
    title: one.subtype || t('disease-no-subtype'),
    rest: kept([
      one.risk && t('line-risk', { text: one.risk }),
      one.riskSide && t('line-risk-side', { side: tId('risk', one.riskSide) }),
      one.marrowBlastsPercent && t('line-blasts', { percent: formatNumber(one.marrowBlastsPercent) }),
      one.diagnosed && t('line-diagnosed', { date: formatDate(one.diagnosed) }),
      one.karyotype && t('line-karyotype', { text: one.karyotype }),
      one.source && t('line-copied-from', { text: one.source }),
    ]),
  };
}

export function appointmentLines(one: AppointmentEntry): Lines {
  return { title: formatDateLong(one.at), rest: kept([one.title, one.note]) };
}

export function teamLines(one: TeamLineEntry): Lines {
  return {
    title: `${one.label}: ${one.phone}`,
    rest: kept([one.callWhen && t('line-call-when', { text: one.callWhen })]),
  };
}

export function noteLines(one: NoteEntry): Lines {
  return { title: formatDate(one.on), rest: [one.text] };
}

export function checkInLines(one: CheckInEntry): Lines {
  const felt = (key: string, value: string | null) =>
    value && value !== 'no' && t('line-felt', { what: t(`felt-what-${key}`), how: tId('felt', value) });
  const some = kept([
    one.fever === true && t('line-fever'),
    felt('bleeding', one.bleeding),
    felt('breathless', one.breathless),
    felt('dizzy', one.dizzy),
  ]);
  return {
    title: kept([formatDate(one.on), one.energy !== null && t('line-energy', { energy: one.energy })]).join(
      ' · ',
    ),
    rest: kept([some.join(' · '), one.words]),
  };
}

export function sideEffectLines(one: SideEffectEntry): Lines {
  return { title: one.what, rest: kept([spanOf(one.from, one.until), one.note]) };
}

export function infectionLines(one: InfectionEntry): Lines {
  return {
    title: one.what,
    rest: kept([
      spanOf(one.from, one.until),
      one.treated !== 'notSaid' && tId('treated', one.treated),
      one.note,
    ]),
  };
}

export function hospitalStayLines(one: HospitalStayEntry): Lines {
  return { title: one.reason, rest: kept([spanOf(one.from, one.until), one.place]) };
}

export function bloodNeedsLines(one: BloodNeedsEntry): Lines {
  return {
    title: one.group ?? '',
    rest: kept([
      one.antibodies && t('line-antibodies', { text: one.antibodies }),
      one.products && t('line-products', { text: one.products }),
      one.source && t('line-copied-from', { text: one.source }),
    ]),
  };
}

export function aboutMeLines(one: AboutMeEntry): Lines {
  return {
    title: '',
    rest: kept([
      one.conditions && t('line-conditions', { text: one.conditions }),
      one.fitness && t('line-fitness', { text: one.fitness }),
      one.matters && t('line-matters', { text: one.matters }),
    ]),
  };
}
