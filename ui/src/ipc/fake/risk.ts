// Stand-in answers for a score worked through: enough of each state to be looked at, and no score of its own.
import type { Message, WorkedScoreView, WorkThroughRequest } from '../backend';

type Say = (key: string, args?: Record<string, string | number>) => string;

const GENES =
  'MLL_PTD FLT3 ASXL1 BCOR BCORL1 CBL CEBPA DNMT3A ETV6 EZH2 IDH1 IDH2 KRAS NF1 NPM1 NRAS RUNX1 SETBP1 SF3B1 SRSF2 STAG2 U2AF1 ETNK1 GATA2 GNB1 PHF6 PPM1D PRPF8 PTPN11 WT1'.split(
    ' ',
  );

export function fakeWorkedScore(
  request: WorkThroughRequest,
  t: Say,
  has: (key: string) => boolean,
): WorkedScoreView {
  const { system } = request;
  const message = (key: string, args: Record<string, string | number> = {}): Message => ({
    key,
    text: t(key, args),
  });
  const name = t(`risk-system-${system}`);
  const empty: WorkedScoreView = {
    system,
    headline: null,
    score: null,
    category: null,
    ageForm: null,
    ways: [],
    parts: [],
    missing: [],
    problems: [],
    notes: [],
    frame: [message('risk-frame-groups'), message('risk-frame-letter')],
    source: message(`risk-source-${system}`),
    cardText: null,
    genes:
      system === 'ipssM'
        ? GENES.map((id) => ({ id, name: has(`risk-gene-${id}`) ? t(`risk-gene-${id}`) : id }))
        : [],
  };
  const group = system === 'ipss' ? request.karyotype : request.cytogeneticGroup;
  const needed = [
    ['HB', request.hemoglobin],
    ['PLT', request.platelets],
    ['BM_BLAST', request.marrowBlasts],
    [system === 'ipss' ? 'CYTO_IPSS' : 'CYTO_IPSSR', group],
  ].filter(([, value]) => !value?.trim());
  if (needed.length === 4) return empty;
  if (Number(request.hemoglobin) > 20) {
    const args = { name: t('risk-value-HB'), value: `${request.hemoglobin} g/dL`, low: '4', high: '20 g/dL' };
    return {
      ...empty,
      headline: message('risk-score-check'),
      problems: [{ variable: 'HB', message: message('risk-outside', args) }],
    };
  }
  if (needed.length > 0) {
    const missing = needed.map(([code]) => t(`risk-value-${code}`));
    return { ...empty, missing, headline: message('risk-score-missing', { names: missing.join(', ') }) };
  }
  const way = (id: 'best' | 'mean' | 'worst', score: string, code: string) => ({
    way: id,
    name: t(`risk-way-${id}`),
    message: message('risk-way-line', { score, group: t(`risk-group-${code}`) }),
  });
  if (system === 'ipssM' && request.genes.length < GENES.length) {
    return {
      ...empty,
      headline: message('risk-score-open', { system: name }),
      ways: [
        way('best', '−0.71', 'low'),
        way('mean', '0.21', 'moderate_high'),
        way('worst', '6.02', 'very_high'),
      ],
      missing: [t('risk-value-TP53mut'), ...empty.genes.map((gene) => gene.name)],
    };
  }
  const word = t('risk-group-intermediate');
  const args = { system: name, score: '3.5', group: word, date: '12 August 2026' };
  return {
    ...empty,
    headline: message('risk-score-worked', args),
    score: '3.5',
    category: 'intermediate',
    ageForm: system === 'ipssR' ? message('risk-score-age-missing') : null,
    parts: [
      { name: t('risk-value-CYTO_IPSSR'), value: t('risk-group-word-good'), points: '1' },
      { name: t('risk-value-BM_BLAST'), value: `${request.marrowBlasts} %`, points: '1' },
      { name: t('risk-value-HB'), value: `${request.hemoglobin} g/dL`, points: '1' },
      { name: t('risk-value-PLT'), value: `${request.platelets} ×10⁹/L`, points: '0.5' },
      { name: t('risk-value-ANC'), value: `${request.neutrophils} ×10⁹/L`, points: '0' },
    ],
    cardText: t('risk-card-line', args),
  };
}
