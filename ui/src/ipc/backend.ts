// The one door to the program behind the window. Only this file imports the generated bindings or
// @tauri-apps; everything else sees the interface below, which fakeBackend.ts fulfils from memory.
import { commands, events } from './bindings';
import { sealed, sealedIfAny } from './sealed';
import type {
  AnswerLink,
  AnswerQuestionRequest,
  AnswerView,
  BackupCheckView,
  BackupView,
  CardRequest,
  CommentRequest,
  CommentView,
  ConflictView,
  ChartFormat,
  ComparisonRequest,
  ChosenFilesView,
  CareView,
  ComparisonView,
  CourseInFileView,
  CourseTakenView,
  StudySettingsRequest,
  ConfirmedView,
  ConfirmRequest,
  CorrectDraftRequest,
  CorrectTogetherRequest,
  CountsRequest,
  CountsView,
  CreateVaultRequest,
  Entry,
  EntryReference,
  ErrorCode,
  ExportFormat,
  FileOutcomeView,
  FoundView,
  GlossaryView,
  HistoryView,
  HomeView,
  ImportView,
  InviteRequest,
  JoinedRecord,
  MappingPreviewView,
  MappingRequest,
  LocksView,
  Message,
  MetView,
  OfferedArchive,
  OfferedBackups,
  OriginalView,
  PagePictureView,
  PersonRequest,
  PersonView,
  BackupPlaceView,
  QuestionsView,
  ReadOutcomeView,
  ReadProgressView,
  RecheckView,
  RecordView,
  RestoredView,
  ResultDetailView,
  ReviewView,
  SavedArchive,
  SavedEntry,
  SettingsView,
  CoveredView,
  CoverRequest,
  ExcerptView,
  SpaceView,
  SpareKeyView,
  StatusView,
  StrengthView,
  SummaryPreviewView,
  SummaryRequest,
  TablesView,
  TakeBackRequest,
  TakeCourseRequest,
  TypedCountsRequest,
  TypedCountsView,
  TypedFieldsView,
  UndoneView,
  WorkedScoreView,
  WorkThroughRequest,
  ErrorView,
  WindowLook,
} from './bindings';

export type * from './bindings';

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
  unlockWait(): Promise<number>;
  unlockWithKeyStore(): Promise<boolean>;
  recover(words: string, passphrase: string): Promise<void>;
  lock(): Promise<void>;
  changePassphrase(current: string, next: string): Promise<void>;

  people(): Promise<PersonView[]>;
  choosePerson(person: string): Promise<void>;
  addPerson(request: PersonRequest): Promise<PersonView>;
  editPerson(request: PersonRequest): Promise<PersonView>;
  openDemonstration(): Promise<PersonView>;
  removeDemonstration(): Promise<void>;

  home(person: string): Promise<HomeView>;

  chooseFiles(): Promise<ChosenFilesView>;
  /** Files that the program was started with, once; none while the record is locked. */
  givenFiles(): Promise<ChosenFilesView>;
  onFilesGiven(listener: () => void): () => void;
  readFiles(person: string, handles: string[]): Promise<ReadOutcomeView>;
  cancelReading(): Promise<void>;
  onReadProgress(listener: (progress: ReadProgressView) => void): () => void;
  onFilesDropped(listener: (chosen: ChosenFilesView) => void): () => void;
  review(person: string): Promise<ReviewView>;
  pagePicture(document: string, page: number): Promise<PagePictureView>;
  confirmDrafts(person: string, request: ConfirmRequest): Promise<ConfirmedView>;
  correctDraft(request: CorrectDraftRequest): Promise<void>;
  rejectDraft(draft: string): Promise<void>;
  recheckDraft(person: string, request: CorrectDraftRequest): Promise<RecheckView>;
  correctDraftsTogether(person: string, request: CorrectTogetherRequest): Promise<string[]>;
  takeBackStep(person: string, request: TakeBackRequest): Promise<void>;
  samePerson(person: string, importId: string, index: number): Promise<void>;
  keepOut(person: string, importId: string): Promise<string[]>;
  courseInFile(person: string, importId: string): Promise<CourseInFileView>;
  takeCourse(person: string, request: TakeCourseRequest): Promise<CourseTakenView>;
  sourceLines(id: string): Promise<ExcerptView>;
  importTables(importId: string): Promise<TablesView>;
  previewMapping(importId: string, request: MappingRequest): Promise<MappingPreviewView>;
  applyMapping(person: string, importId: string, request: MappingRequest): Promise<FileOutcomeView>;
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
  comparison(person: string, request: ComparisonRequest): Promise<ComparisonView>;
  keepStudyRules(person: string, treatment: string, settings: StudySettingsRequest): Promise<void>;
  workThrough(request: WorkThroughRequest): Promise<WorkedScoreView>;

  answers(): Promise<AnswerLink[]>;
  answer(person: string, id: string): Promise<AnswerView>;
  glossary(): Promise<GlossaryView[]>;
  search(person: string, typed: string): Promise<FoundView[]>;

  questions(person: string): Promise<QuestionsView>;
  pickQuestion(person: string, bankId: string): Promise<string>;
  unpickQuestion(person: string, id: string): Promise<void>;
  addQuestion(person: string, text: string): Promise<string>;
  markFirst(person: string, id: string, first: boolean): Promise<void>;
  orderQuestions(person: string, ids: string[]): Promise<void>;
  answerQuestion(person: string, request: AnswerQuestionRequest): Promise<void>;
  editQuestion(person: string, id: string, text: string): Promise<void>;
  questionForVisit(person: string, id: string, visit: string | null): Promise<void>;
  carryQuestions(person: string): Promise<number>;

  summaryPreview(person: string, request: SummaryRequest): Promise<SummaryPreviewView>;
  summaryForPrinter(person: string, request: SummaryRequest): Promise<SummaryPreviewView>;
  summaryOriginals(person: string): Promise<OriginalView[]>;
  saveSummary(person: string, request: SummaryRequest): Promise<string | null>;
  saveExport(person: string, format: ExportFormat): Promise<string | null>;
  saveCard(person: string, request: CardRequest): Promise<string | null>;
  saveChart(person: string, request: CountsRequest, format: ChartFormat): Promise<string | null>;

  settings(): Promise<SettingsView>;
  saveSettings(settings: SettingsView): Promise<void>;
  /** Colours and text size from before, known while the record is locked as well. */
  windowLook(): Promise<WindowLook | null>;
  keepWindowLook(look: WindowLook): Promise<void>;
  covered(person: string): Promise<CoveredView>;
  chooseCover(person: string, request: CoverRequest): Promise<CoveredView>;
  storeCovered(person: string): Promise<ConfirmedView>;
  openCovered(person: string): Promise<CoveredView>;

  sharedRecords(): Promise<SpaceView[]>;
  /** Gives nothing where the person changed her mind in a system dialog; so do those below. */
  shareRecord(person: string, deviceName: string, withFolder: boolean): Promise<SpaceView | null>;
  chooseSharedFolder(space: string): Promise<SpaceView | null>;
  inviteComputer(person: string, request: InviteRequest): Promise<string | null>;
  joinRecord(name: string, withFolder: boolean): Promise<JoinedRecord | null>;
  saveReply(space: string): Promise<string | null>;
  admitComputer(person: string, words: string): Promise<SpaceView | null>;
  removeComputer(person: string, device: string): Promise<SpaceView>;
  renewKeys(space: string, deviceName: string): Promise<SpaceView>;
  meetFolder(space: string): Promise<MetView>;
  sealShared(person: string): Promise<string | null>;
  openSealed(): Promise<MetView | null>;
  conflicts(person: string): Promise<ConflictView[]>;
  chooseValue(person: string, conflict: string, place: number): Promise<ConflictView[]>;
  comments(person: string): Promise<CommentView[]>;
  addComment(person: string, request: CommentRequest): Promise<CommentView[]>;
  markCommentsRead(person: string): Promise<void>;

  backups(): Promise<BackupView[]>;
  backupNow(): Promise<BackupView>;
  checkBackup(id: string, passphrase: string): Promise<BackupCheckView>;

  passphraseStrength(passphrase: string, personal: string[]): Promise<StrengthView>;
  locks(): Promise<LocksView>;
  makeSpareKey(): Promise<SpareKeyView>;
  confirmSpareKey(words: string): Promise<void>;
  remindTomorrow(): Promise<void>;
  printPage(): Promise<void>;
  setSecondPassphrase(passphrase: string | null): Promise<void>;
  setKeyStore(isOn: boolean): Promise<void>;
  rekey(passphrase: string, words: string | null): Promise<Message[]>;

  backupPlace(): Promise<BackupPlaceView | null>;
  chooseBackupPlace(): Promise<BackupPlaceView | null>;
  forgetBackupPlace(): Promise<void>;
  backupToPlace(): Promise<BackupView | null>;
  findBackups(): Promise<OfferedBackups | null>;
  restoreBackup(backup: string, passphrase: string): Promise<RestoredView>;
  saveArchive(passphrase: string | null): Promise<SavedArchive | null>;
  findArchive(): Promise<OfferedArchive | null>;
  bringBackArchive(
    archive: string,
    archivePassphrase: string | null,
    passphrase: string,
  ): Promise<RestoredView>;
  lookAfterRecord(): Promise<CareView>;
  acceptOlderRecord(): Promise<void>;
  onRecordLocked(listener: () => void): () => void;
}

type Outcome<T> = { status: 'ok'; data: T } | { status: 'error'; error: ErrorView };

async function taken<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const done = await outcome;
  if (done.status === 'ok') return done.data;
  throw new BackendError(done.error.code, done.error.message, done.error.hint);
}

async function done(outcome: Promise<Outcome<unknown>>): Promise<void> {
  await taken(outcome);
}

/** Stops a subscription also when it is not in place yet. */
function stopping(subscription: Promise<() => void>): () => void {
  return () => void subscription.then((stop) => stop());
}

/** The program behind this window. */
export function tauriBackend(): Backend {
  return {
    appStatus: () => taken(commands.appStatus()),
    createVault: async ({ passphrase, ...request }) =>
      done(commands.createVault({ ...request, passphrase: '' }, await sealed(passphrase))),
    unlock: async (passphrase) => done(commands.unlock(await sealed(passphrase))),
    unlockWait: () => taken(commands.unlockWait()),
    unlockWithKeyStore: () => taken(commands.unlockWithKeyStore()),
    recover: async (words, passphrase) =>
      done(commands.recover(await sealed(words), await sealed(passphrase))),
    lock: () => done(commands.lock()),
    changePassphrase: async (current, next) =>
      done(commands.changePassphrase(await sealed(current), await sealed(next))),

    people: () => taken(commands.people()),
    choosePerson: (person) => done(commands.choosePerson(person)),
    addPerson: (request) => taken(commands.addPerson(request)),
    editPerson: (request) => taken(commands.editPerson(request)),
    openDemonstration: () => taken(commands.openDemonstration()),
    removeDemonstration: () => done(commands.removeDemonstration()),

    home: (person) => taken(commands.home(person)),

    chooseFiles: () => taken(commands.chooseFiles()),
    givenFiles: () => taken(commands.givenFiles()),
    onFilesGiven: (listener) => stopping(events.filesGiven.listen(() => listener())),
    readFiles: (person, handles) => taken(commands.readFiles(person, handles)),
    cancelReading: () => done(commands.cancelReading()),
    onReadProgress: (listener) =>
      stopping(events.readingProgress.listen((event) => listener(event.payload.progress))),
    onFilesDropped: (listener) =>
      stopping(events.filesDropped.listen((event) => listener(event.payload.chosen))),
    review: (person) => taken(commands.review(person)),
    pagePicture: (document, page) => taken(commands.pagePicture(document, page)),
    confirmDrafts: (person, request) => taken(commands.confirmDrafts(person, request)),
    correctDraft: (request) => done(commands.correctDraft(request)),
    rejectDraft: (draft) => done(commands.rejectDraft(draft)),
    recheckDraft: (person, request) => taken(commands.recheckDraft(person, request)),
    correctDraftsTogether: (person, request) => taken(commands.correctDraftsTogether(person, request)),
    takeBackStep: (person, request) => done(commands.takeBackStep(person, request)),
    samePerson: (person, importId, index) => done(commands.samePerson(person, importId, index)),
    keepOut: (person, importId) => taken(commands.keepOut(person, importId)),
    courseInFile: (person, importId) => taken(commands.courseInFile(person, importId)),
    takeCourse: (person, request) => taken(commands.takeCourse(person, request)),
    sourceLines: (id) => taken(commands.sourceLines(id)),
    importTables: (importId) => taken(commands.importTables(importId)),
    previewMapping: (importId, request) => taken(commands.previewMapping(importId, request)),
    applyMapping: (person, importId, request) => taken(commands.applyMapping(person, importId, request)),
    imports: (person) => taken(commands.imports(person)),
    undoImport: (id) => taken(commands.undoImport(id)),
    redoImport: (id) => done(commands.redoImport(id)),

    record: (person) => taken(commands.record(person)),
    saveEntry: (person, entry) => taken(commands.saveEntry(person, entry)),
    removeEntry: (person, entry) => done(commands.removeEntry(person, entry)),
    putBackEntry: (person, entry) => done(commands.putBackEntry(person, entry)),
    history: (id) => taken(commands.history(id)),
    typedCountFields: (person) => taken(commands.typedCountFields(person)),
    saveTypedCounts: (person, request) => taken(commands.saveTypedCounts(person, request)),

    counts: (person, request) => taken(commands.counts(person, request)),
    resultDetail: (id) => taken(commands.resultDetail(id)),
    comparison: (person, request) => taken(commands.comparison(person, request)),
    keepStudyRules: (person, treatment, settings) =>
      done(commands.keepStudyRules(person, treatment, settings)),
    workThrough: (request) => taken(commands.workThrough(request)),

    answers: () => commands.answers(),
    answer: (person, id) => taken(commands.answer(person, id)),
    glossary: () => commands.glossary(),
    search: (person, typed) => taken(commands.search(person, typed)),

    questions: (person) => taken(commands.questions(person)),
    pickQuestion: (person, bankId) => taken(commands.pickQuestion(person, bankId)),
    unpickQuestion: (person, id) => done(commands.unpickQuestion(person, id)),
    addQuestion: (person, text) => taken(commands.addQuestion(person, text)),
    markFirst: (person, id, first) => done(commands.markFirst(person, id, first)),
    orderQuestions: (person, ids) => done(commands.orderQuestions(person, ids)),
    answerQuestion: (person, request) => done(commands.answerQuestion(person, request)),
    editQuestion: (person, id, text) => done(commands.editQuestion(person, id, text)),
    questionForVisit: (person, id, visit) => done(commands.questionForVisit(person, id, visit)),
    carryQuestions: (person) => taken(commands.carryQuestions(person)),

    summaryPreview: (person, request) => taken(commands.summaryPreview(person, request)),
    summaryForPrinter: (person, request) => taken(commands.summaryForPrinter(person, request)),
    summaryOriginals: (person) => taken(commands.summaryOriginals(person)),
    saveSummary: (person, request) => taken(commands.saveSummary(person, request)),
    saveExport: (person, format) => taken(commands.saveExport(person, format)),
    saveCard: (person, request) => taken(commands.saveCard(person, request)),
    saveChart: (person, request, format) => taken(commands.saveChart(person, request, format)),

    settings: () => taken(commands.settings()),
    saveSettings: (settings) => done(commands.saveSettings(settings)),
    windowLook: () => commands.windowLook(),
    keepWindowLook: (look) => commands.keepWindowLook(look).then(() => undefined),
    covered: (person) => taken(commands.covered(person)),
    chooseCover: (person, request) => taken(commands.chooseCover(person, request)),
    storeCovered: (person) => taken(commands.storeCovered(person)),
    openCovered: (person) => taken(commands.openCovered(person)),

    sharedRecords: () => taken(commands.sharedRecords()),
    shareRecord: (person, deviceName, withFolder) =>
      taken(commands.shareRecord(person, deviceName, withFolder)),
    chooseSharedFolder: (space) => taken(commands.chooseSharedFolder(space)),
    inviteComputer: (person, request) => taken(commands.inviteComputer(person, request)),
    joinRecord: (name, withFolder) => taken(commands.joinRecord(name, withFolder)),
    saveReply: (space) => taken(commands.saveReply(space)),
    admitComputer: (person, words) => taken(commands.admitComputer(person, words)),
    removeComputer: (person, device) => taken(commands.removeComputer(person, device)),
    renewKeys: (space, deviceName) => taken(commands.renewKeys(space, deviceName)),
    meetFolder: (space) => taken(commands.meetFolder(space)),
    sealShared: (person) => taken(commands.sealShared(person)),
    openSealed: () => taken(commands.openSealed()),
    conflicts: (person) => taken(commands.conflicts(person)),
    chooseValue: (person, conflict, place) => taken(commands.chooseValue(person, conflict, place)),
    comments: (person) => taken(commands.comments(person)),
    addComment: (person, request) => taken(commands.addComment(person, request)),
    markCommentsRead: (person) => done(commands.markCommentsRead(person)),

    backups: () => taken(commands.backups()),
    backupNow: () => taken(commands.backupNow()),
    checkBackup: async (id, passphrase) => taken(commands.checkBackup(id, await sealed(passphrase))),

    passphraseStrength: async (passphrase, personal) =>
      taken(commands.passphraseStrength(await sealed(passphrase), personal)),
    locks: () => taken(commands.locks()),
    makeSpareKey: () => taken(commands.makeSpareKey()),
    confirmSpareKey: async (words) => done(commands.confirmSpareKey(await sealed(words))),
    remindTomorrow: () => done(commands.remindTomorrow()),
    printPage: () => done(commands.printPage()),
    setSecondPassphrase: async (passphrase) =>
      done(commands.setSecondPassphrase(await sealedIfAny(passphrase))),
    setKeyStore: (isOn) => done(commands.setKeyStore(isOn)),
    rekey: async (passphrase, words) =>
      taken(commands.rekey(await sealed(passphrase), await sealedIfAny(words))),

    backupPlace: () => taken(commands.backupPlace()),
    chooseBackupPlace: () => taken(commands.chooseBackupPlace()),
    forgetBackupPlace: () => done(commands.forgetBackupPlace()),
    backupToPlace: () => taken(commands.backupToPlace()),
    findBackups: () => taken(commands.findBackups()),
    restoreBackup: async (backup, passphrase) =>
      taken(commands.restoreBackup(backup, await sealed(passphrase))),
    saveArchive: async (passphrase) =>
      taken(commands.saveArchive(await sealedIfAny(passphrase), passphrase === null)),
    findArchive: () => taken(commands.findArchive()),
    bringBackArchive: async (archive, archivePassphrase, passphrase) =>
      taken(
        commands.bringBackArchive(archive, await sealedIfAny(archivePassphrase), await sealed(passphrase)),
      ),
    lookAfterRecord: () => taken(commands.lookAfterRecord()),
    acceptOlderRecord: () => done(commands.acceptOlderRecord()),
    onRecordLocked: (listener) => stopping(events.recordLocked.listen(() => listener())),
  };
}
