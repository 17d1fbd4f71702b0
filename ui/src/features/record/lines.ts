// How an entry reads in a list: one line in strong type and the rest beneath.
import type {
  AllergyEntry,
  AppointmentEntry,
  DiseaseEntry,
  GeneEntry,
  MedicineEntry,
  MilestoneEntry,
  NoteEntry,
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
  const span =
    one.from && one.until
      ? t('line-from-to', { from: formatDate(one.from), to: formatDate(one.until) })
      : one.from
        ? t('line-since', { from: formatDate(one.from) })
        : one.until && t('line-until', { to: formatDate(one.until) });
  return {
    title: kept([one.name, one.dose]).join(', '),
    rest: kept([one.class !== 'other' && tId('medicine', one.class), span]),
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
