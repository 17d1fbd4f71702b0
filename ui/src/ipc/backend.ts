// The one door to the program behind the window. Only this file imports the generated bindings or
// @tauri-apps; everything else sees the interface below, which fakeBackend.ts fulfils from memory.
import type {
  AnswerLink,
  AnswerQuestionRequest,
  AnswerView,
  BackupCheckView,
  BackupView,
  ComparisonView,
  ConfirmedView,
  ConfirmRequest,
  CorrectDraftRequest,
  CountsRequest,
  CountsView,
  CreateVaultRequest,
  Entry,
  EntryReference,
  ErrorCode,
  FileHandleView,
  GlossaryView,
  HistoryView,
  HomeView,
  ImportView,
  PagePictureView,
  PersonRequest,
  PersonView,
  QuestionsView,
  ReadOutcomeView,
  ReadProgressView,
  RecordView,
  ResultDetailView,
  ReviewView,
  SavedEntry,
  SettingsView,
  StatusView,
  SummaryPreviewView,
  SummaryRequest,
  TypedCountsRequest,
  TypedCountsView,
  TypedFieldsView,
  UndoneView,
} from './wire';

export type * from './wire';

/** What the program could not do, with its sentence and the next step as the program says them. */
export class BackendError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly hint: string | null = null,
  ) {
    super(message);
  }
}

export interface Backend {
  appStatus(): Promise<StatusView>;
  createVault(request: CreateVaultRequest): Promise<void>;
  unlock(passphrase: string): Promise<void>;
  lock(): Promise<void>;
  changePassphrase(current: string, next: string): Promise<void>;

  people(): Promise<PersonView[]>;
  choosePerson(person: string): Promise<void>;
  addPerson(request: PersonRequest): Promise<PersonView>;
  editPerson(request: PersonRequest): Promise<PersonView>;
  openDemonstration(): Promise<PersonView>;
  removeDemonstration(): Promise<void>;

  home(person: string): Promise<HomeView>;

  chooseFiles(): Promise<FileHandleView[]>;
  readFiles(person: string, handles: string[]): Promise<ReadOutcomeView>;
  cancelReading(): Promise<void>;
  onReadProgress(listener: (progress: ReadProgressView) => void): () => void;
  onFilesDropped(listener: (files: FileHandleView[]) => void): () => void;
  review(person: string): Promise<ReviewView>;
  pagePicture(document: string, page: number): Promise<PagePictureView>;
  confirmDrafts(person: string, request: ConfirmRequest): Promise<ConfirmedView>;
  correctDraft(request: CorrectDraftRequest): Promise<void>;
  rejectDraft(draft: string): Promise<void>;
  imports(person: string): Promise<ImportView[]>;
  undoImport(id: string): Promise<UndoneView>;
  redoImport(id: string): Promise<void>;

  record(person: string): Promise<RecordView>;
  saveEntry(person: string, entry: Entry): Promise<SavedEntry>;
  removeEntry(person: string, entry: EntryReference): Promise<void>;
  putBackEntry(person: string, entry: EntryReference): Promise<void>;
  history(id: string): Promise<HistoryView[]>;
  typedCountFields(person: string): Promise<TypedFieldsView>;
  saveTypedCounts(person: string, request: TypedCountsRequest): Promise<TypedCountsView>;

  counts(person: string, request: CountsRequest): Promise<CountsView>;
  resultDetail(id: string): Promise<ResultDetailView>;
  comparison(person: string): Promise<ComparisonView>;

  answers(): Promise<AnswerLink[]>;
  answer(person: string, id: string): Promise<AnswerView>;
  glossary(): Promise<GlossaryView[]>;

  questions(person: string): Promise<QuestionsView>;
  pickQuestion(person: string, bankId: string): Promise<string>;
  unpickQuestion(person: string, id: string): Promise<void>;
  addQuestion(person: string, text: string): Promise<string>;
  markFirst(person: string, id: string, first: boolean): Promise<void>;
  orderQuestions(person: string, ids: string[]): Promise<void>;
  answerQuestion(person: string, request: AnswerQuestionRequest): Promise<void>;

  summaryPreview(person: string, request: SummaryRequest): Promise<SummaryPreviewView>;
  saveSummary(person: string, request: SummaryRequest): Promise<string | null>;

  settings(): Promise<SettingsView>;
  saveSettings(settings: SettingsView): Promise<void>;
  backups(): Promise<BackupView[]>;
  backupNow(): Promise<BackupView>;
  checkBackup(id: string, passphrase: string): Promise<BackupCheckView>;
}

/** Fails every call until the generated bindings are in place. */
export function tauriBackend(): Backend {
  throw new BackendError('internal', 'no bindings');
}
