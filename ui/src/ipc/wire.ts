// Provisional shapes; replaced by the generated bindings.

export interface Message {
  key: string;
  text: string;
}

export interface FactView {
  id: string;
  state: FactStateView;
  message: Message;
  asOf: string | null;
}

export type FactStateView = 'holds' | 'doesNotHold' | 'missing';

export type ErrorCode =
  | 'wrong_passphrase'
  | 'vault_damaged'
  | 'vault_newer'
  | 'already_open'
  | 'not_a_vault'
  | 'vault_exists'
  | 'locked'
  | 'not_found'
  | 'invalid_input'
  | 'file_too_large'
  | 'cannot_read_file'
  | 'cannot_write_file'
  | 'disk_full'
  | 'read_only'
  | 'reader_failed'
  | 'draft_incomplete'
  | 'no_person'
  | 'no_treatment'
  | 'nothing_to_show'
  | 'internal';

export interface ErrorView {
  code: ErrorCode;
  message: string;
  hint: string | null;
}

export type VaultState = 'none' | 'locked' | 'open';

export interface StatusView {
  vault: VaultState;
  version: string;
  isDevelopment: boolean;
  emergencyNumber: string;
  teamLines: TeamLineEntry[];
  person: string | null;
}

export interface FirstTreatment {
  name: string;
  firstDose: string | null;
  isTrial: boolean;
}

export interface CreateVaultRequest {
  passphrase: string;
  personName: string;
  birthDate: string | null;
  sex: SexView;
  treatment: FirstTreatment | null;
  withDemonstration: boolean;
}

export interface VaultCheckView {
  isSound: boolean;
  sentences: Message[];
}

export interface LockView {
  kind: string;
  memoryKib: number | null;
  passes: number | null;
  lanes: number | null;
}

export interface LockInfoView {
  locks: LockView[];
  isInUse: boolean;
}

export type SexView = 'female' | 'male' | 'notSaid';

export interface PersonView {
  id: string;
  name: string;
  birthDate: string | null;
  sex: SexView;
  isDemonstration: boolean;
  resultCount: number;
  lastDraw: string | null;
}

export interface PersonRequest {
  id: string | null;
  name: string;
  birthDate: string | null;
  sex: SexView;
}

export type AppearanceView = 'system' | 'light' | 'dark' | 'contrast';

export type DateOrderView = 'dayFirst' | 'monthFirst';

export type DecimalMarkView = 'point' | 'comma';

export interface SettingsView {
  language: string;
  appearance: AppearanceView;
  textSize: number;
  dateOrder: DateOrderView;
  decimalMark: DecimalMarkView;
  hemoglobinUnit: string;
  countUnit: string;
  paper: PaperView;
  emergencyNumber: string;
  lockAfterMinutes: number;
}

export interface BackupView {
  id: string;
  made: string;
  bytes: number;
}

export interface BackupCheckView {
  isGood: boolean;
  sentences: Message[];
}

export type PhaseView =
  'noTreatment' | 'beforeFirstDose' | 'beforeWindow' | 'inWindow' | 'pastWindow' | 'ended';

export type AssessmentStateView = 'done' | 'ahead' | 'due' | 'missing';

export interface AssessmentView {
  day: number;
  week: number;
  on: string;
  state: AssessmentStateView;
}

export interface WindowView {
  treatment: string | null;
  treatmentName: string | null;
  phase: PhaseView;
  firstDose: string | null;
  day: number | null;
  week: number | null;
  fromDay: number;
  toDay: number;
  totalDays: number;
  assessments: AssessmentView[];
  isStudysOwn: boolean;
  sentences: Message[];
}

export interface LatestCountView {
  analyte: string;
  value: string | null;
  unit: string;
  drawn: string | null;
  daysAgo: number | null;
  result: string | null;
  sentences: Message[];
  call: Message[];
}

export interface ToDoView {
  code: string;
  message: Message;
}

export interface VisitView {
  id: string;
  at: string;
  title: string;
}

export interface HomeView {
  person: PersonView;
  today: string;
  window: WindowView;
  counts: LatestCountView[];
  nextVisit: VisitView | null;
  firstQuestions: QuestionView[];
  toDo: ToDoView[];
}

export interface PlaceView {
  page: number | null;
  area: number[] | null;
  text: string | null;
}

export interface UnitChoice {
  id: string;
  label: string;
}

export interface DraftView {
  id: string;
  analyte: string | null;
  printedName: string;
  printedValue: string;
  comparator: string | null;
  printedUnit: string | null;
  printedFlag: string | null;
  printedRange: string | null;
  value: string | null;
  unit: string | null;
  collected: string | null;
  collectedChoices: string[];
  isCertain: boolean;
  reasons: string[];
  isFollowed: boolean;
  canBeConfirmed: boolean;
  alreadyInRecord: boolean;
  place: PlaceView | null;
  units: UnitChoice[];
  call: Message[];
}

export interface ProblemView {
  code: string;
  message: Message;
  hint: Message;
  place: PlaceView | null;
}

export interface DocumentPersonView {
  name: string | null;
  birthDate: string | null;
}

export interface ImportReviewView {
  id: string;
  document: string | null;
  fileName: string;
  format: string;
  pages: number | null;
  received: string;
  people: DocumentPersonView[];
  isOtherPerson: boolean;
  drafts: DraftView[];
  problems: ProblemView[];
}

export interface ReviewView {
  imports: ImportReviewView[];
  certain: number;
  toCheck: number;
}

export interface CorrectDraftRequest {
  id: string;
  analyte: string | null;
  value: string | null;
  unit: string | null;
  collected: string | null;
}

export interface ConfirmRequest {
  drafts: string[];
  evenOtherPerson: boolean;
}

export interface ConfirmedView {
  confirmed: number;
  refused: Message[];
  soWhat: Message[];
  anyBloodSince: string | null;
  call: Message[];
}

export interface PagePictureView {
  dataUrl: string;
  width: number;
  height: number;
  pageWidth: number;
  pageHeight: number;
}

export interface FileHandleView {
  handle: string;
  name: string;
  bytes: number;
}

export interface FileOutcomeView {
  name: string;
  import: string | null;
  found: number;
  toCheck: number;
  problems: ProblemView[];
}

export interface ReadOutcomeView {
  files: FileOutcomeView[];
  wasCancelled: boolean;
}

export interface ReadProgressView {
  done: number;
  total: number;
  name: string;
}

export interface ImportView {
  id: string;
  fileName: string;
  format: string;
  received: string;
  confirmed: number;
  waiting: number;
  isUndone: boolean;
  document: string | null;
}

export interface UndoneView {
  removed: number;
  kept: Message[];
}

export interface TransfusionEntry {
  id: string | null;
  on: string;
  product: ProductView;
  units: number;
  hemoglobinBefore: string | null;
  plateletsBefore: string | null;
  reason: string | null;
  reaction: string | null;
}

export type ProductView = 'redCells' | 'platelets' | 'other';

export interface TrialEntry {
  name: string;
  registryNumber: string | null;
  phase: string | null;
  arm: ArmView;
  armName: string | null;
  consent: string | null;
}

export type ArmView = 'known' | 'blinded' | 'open' | 'notSaid';

export interface TreatmentEntry {
  id: string | null;
  name: string;
  firstDose: string | null;
  ended: string | null;
  cycleDays: number | null;
  windowFromDay: number | null;
  windowToDay: number | null;
  assessmentDays: number[] | null;
  trial: TrialEntry | null;
  definition: DefinitionView | null;
}

export type DefinitionView = 'iwg2006' | 'iwg2018' | 'iwg2023';

export interface MilestoneEntry {
  id: string | null;
  treatment: string | null;
  event: string;
  planned: string | null;
  actual: string | null;
  status: MilestoneStatusView;
  note: string | null;
}

export type MilestoneStatusView = 'planned' | 'done' | 'missed';

export interface MedicineEntry {
  id: string | null;
  name: string;
  dose: string | null;
  from: string | null;
  until: string | null;
  class: string;
}

export interface AllergyEntry {
  id: string | null;
  substance: string;
  reaction: string | null;
}

export interface NoteEntry {
  id: string | null;
  on: string;
  text: string;
}

export interface GeneEntry {
  id: string | null;
  gene: string;
  status: GeneStatusView;
  sharePercent: string | null;
  reported: string | null;
}

export type GeneStatusView = 'found' | 'notFound' | 'notTested';

export interface DiseaseEntry {
  subtype: string | null;
  risk: string | null;
  riskSide: RiskSideView | null;
  marrowBlastsPercent: string | null;
  diagnosed: string | null;
}

export type RiskSideView = 'lower' | 'higher';

export interface AppointmentEntry {
  id: string | null;
  at: string;
  title: string;
  note: string | null;
}

export interface TeamLineEntry {
  id: string | null;
  label: string;
  phone: string;
  callWhen: string | null;
}

export interface LogSpanEntry {
  log: LogKindView;
  from: string;
  to: string;
}

export type LogKindView = 'redCells' | 'platelets' | 'growthFactors';

export type Entry =
  | ({ kind: 'transfusion' } & TransfusionEntry)
  | ({ kind: 'treatment' } & TreatmentEntry)
  | ({ kind: 'milestone' } & MilestoneEntry)
  | ({ kind: 'medicine' } & MedicineEntry)
  | ({ kind: 'allergy' } & AllergyEntry)
  | ({ kind: 'note' } & NoteEntry)
  | ({ kind: 'gene' } & GeneEntry)
  | ({ kind: 'disease' } & DiseaseEntry)
  | ({ kind: 'appointment' } & AppointmentEntry)
  | ({ kind: 'teamLine' } & TeamLineEntry)
  | ({ kind: 'logSpan' } & LogSpanEntry);

export interface SavedEntry {
  id: string;
}

export interface EntryReference {
  kind: string;
  id: string;
}

export interface HistoryView {
  at: string;
  cause: string;
  action: string;
  before: string | null;
  after: string | null;
}

export interface RecordView {
  treatments: TreatmentEntry[];
  milestones: MilestoneEntry[];
  transfusions: TransfusionEntry[];
  logs: LogSpanEntry[];
  medicines: MedicineEntry[];
  allergies: AllergyEntry[];
  genes: GeneEntry[];
  disease: DiseaseEntry | null;
  appointments: AppointmentEntry[];
  notes: NoteEntry[];
  teamLines: TeamLineEntry[];
}

export interface TypedField {
  analyte: string;
  unit: string;
  units: UnitChoice[];
}

export interface TypedFieldsView {
  fields: TypedField[];
  today: string;
}

export interface TypedValue {
  analyte: string;
  text: string;
  unit: string;
}

export interface TypedCountsRequest {
  collected: string;
  laboratory: string | null;
  beforeTransfusion: boolean | null;
  values: TypedValue[];
  acceptUnusual: boolean;
}

export interface TypedQuestion {
  analyte: string;
  message: Message;
  isRefused: boolean;
}

export interface TypedCountsView {
  saved: number;
  questions: TypedQuestion[];
  soWhat: Message[];
  anyBloodSince: string | null;
  call: Message[];
}

export type ThemeView = 'light' | 'dark' | 'contrast' | 'print';

export interface CountsRequest {
  treatment: string | null;
  analytes: string[];
  from: string | null;
  to: string | null;
  theme: ThemeView;
  width: number;
  height: number;
  textScale: number;
}

export interface ChartPointView {
  id: string;
  analyte: string;
  drawn: string;
  x: number;
  y: number;
  value: string;
  unit: string;
  sentences: Message[];
}

export interface TableCellView {
  result: string;
  text: string;
  flag: string | null;
  position: string | null;
  isTyped: boolean;
  isSoonAfterRedCells: boolean;
}

export interface TableRowView {
  analyte: string;
  unit: string;
  cells: (TableCellView | null)[];
}

export interface CountsTableView {
  dates: string[];
  rows: TableRowView[];
}

export interface CountsView {
  svg: string;
  width: number;
  height: number;
  points: ChartPointView[];
  takeaways: Message[];
  table: CountsTableView;
  window: WindowView;
}

export interface ResultDetailView {
  id: string;
  analyte: string;
  value: string;
  unit: string;
  canonicalValue: string;
  canonicalUnit: string;
  printedName: string;
  printedValue: string;
  printedUnit: string | null;
  printedFlag: string | null;
  printedRange: string | null;
  collected: string;
  laboratory: string | null;
  isTyped: boolean;
  document: string | null;
  fileName: string | null;
  place: PlaceView | null;
  sentences: Message[];
  history: HistoryView[];
}

export interface ComparedValue {
  day: number;
  on: string;
  value: string;
  unit: string;
  result: string | null;
}

export interface DroppedValue {
  value: ComparedValue;
  reason: string;
}

export interface ComparisonRow {
  criterion: string;
  analyte: string;
  verdict: string;
  baseline: string | null;
  thresholdAtLeast: string | null;
  thresholdAbove: string | null;
  unit: string;
  used: ComparedValue[];
  dropped: DroppedValue[];
  steps: Message[];
  missing: Message[];
}

export interface DefinitionComparison {
  definition: DefinitionView;
  name: Message;
  isCovered: boolean;
  burden: string | null;
  rows: ComparisonRow[];
}

export interface ComparisonView {
  treatmentName: string;
  on: string;
  first: DefinitionView;
  whyFirst: Message;
  definitions: DefinitionComparison[];
}

export type InlineView =
  ({ kind: 'text' } & TextRun) | ({ kind: 'strong' } & TextRun) | ({ kind: 'glossary' } & GlossaryRun);

export interface TextRun {
  text: string;
}

export interface GlossaryRun {
  text: string;
  entry: string;
}

export type BlockView =
  ({ kind: 'heading' } & TextRun) | ({ kind: 'paragraph' } & ParagraphRun) | ({ kind: 'list' } & ListRun);

export interface ParagraphRun {
  inlines: InlineView[];
}

export interface ListRun {
  items: InlineView[][];
}

export interface SourceView {
  id: string;
  title: string;
  year: string;
  note: string | null;
}

export interface AnswerParagraphView {
  id: string;
  blocks: BlockView[];
  sources: SourceView[];
  reviewedOn: string;
  facts: FactView[];
  asks: QuestionView[];
}

export interface AnswerView {
  id: string;
  title: string;
  paragraphs: AnswerParagraphView[];
}

export interface AnswerLink {
  id: string;
  title: string;
  group: string;
  isSensitive: boolean;
}

export interface GlossaryView {
  id: string;
  word: string;
  text: string;
}

export interface QuestionView {
  id: string | null;
  bankId: string | null;
  text: string;
  stage: string | null;
  why: string | null;
  reasons: Message[];
  isPicked: boolean;
  askFirst: boolean;
  isAsked: boolean;
  answer: string | null;
  answeredBy: string | null;
  paragraphs: string[];
}

export interface StageView {
  stage: string;
  questions: QuestionView[];
}

export interface QuestionsView {
  nextVisit: VisitView | null;
  first: QuestionView[];
  picked: QuestionView[];
  raised: QuestionView[];
  bank: StageView[];
}

export interface AnswerQuestionRequest {
  id: string;
  answer: string | null;
  answeredBy: string | null;
  asked: boolean;
}

export type PaperView = 'a4' | 'letter';

export interface SummaryRequest {
  paper: PaperView;
  largePrint: boolean;
  mono: boolean;
  leaveOut: string[];
}

export interface SummaryPageView {
  dataUrl: string;
  width: number;
  height: number;
}

export interface SummaryPreviewView {
  pages: SummaryPageView[];
  bytes: number;
}
