// What can be typed to work a score through, and how it becomes a request. Everything stays as typed.
import type { RiskSystemView, WorkThroughRequest } from '../../ipc/backend';

export type GeneState = 'found' | 'not_found' | 'not_tested';
export const GENE_STATES: GeneState[] = ['found', 'not_found', 'not_tested'];
export const SYSTEMS: RiskSystemView[] = ['ipssR', 'ipssM', 'ipss'];

/** The boxes; an empty text stands for “not known”. */
export type Boxes = Record<
  | 'hemoglobin'
  | 'platelets'
  | 'neutrophils'
  | 'marrowBlasts'
  | 'age'
  | 'karyotype'
  | 'cytogeneticGroup'
  | 'del5q'
  | 'del7'
  | 'complex'
  | 'del17'
  | 'tp53Mutations'
  | 'tp53SharePercent'
  | 'tp53Loss',
  string
>;

export function emptyBoxes(): Boxes {
  return {
    hemoglobin: '',
    platelets: '',
    neutrophils: '',
    marrowBlasts: '',
    age: '',
    karyotype: '',
    cytogeneticGroup: '',
    del5q: '',
    del7: '',
    complex: '',
    del17: '',
    tp53Mutations: '',
    tp53SharePercent: '',
    tp53Loss: '',
  };
}

const yesOrNo = (text: string): boolean | null => (text === '' ? null : text === 'yes');

/** Genes that are not named count as not tested. */
export function requestOf(
  system: RiskSystemView,
  unit: string,
  boxes: Boxes,
  genes: Record<string, GeneState>,
): WorkThroughRequest {
  const hasTp53 = boxes.tp53Mutations === 'one';
  return {
    system,
    hemoglobin: boxes.hemoglobin,
    hemoglobinUnit: unit,
    platelets: boxes.platelets,
    neutrophils: boxes.neutrophils,
    marrowBlasts: boxes.marrowBlasts,
    age: boxes.age,
    karyotype: boxes.karyotype || null,
    cytogeneticGroup: boxes.cytogeneticGroup || null,
    del5q: yesOrNo(boxes.del5q),
    del7: yesOrNo(boxes.del7),
    complex: yesOrNo(boxes.complex),
    del17: yesOrNo(boxes.del17),
    tp53Mutations: boxes.tp53Mutations || null,
    // Asked only beside exactly one change; what is hidden does not count.
    tp53SharePercent: hasTp53 ? boxes.tp53SharePercent : '',
    tp53Loss: hasTp53 ? yesOrNo(boxes.tp53Loss) : null,
    genes: Object.entries(genes)
      .filter(([, state]) => state !== 'not_tested')
      .map(([gene, state]) => ({ gene, isFound: state === 'found' })),
  };
}
