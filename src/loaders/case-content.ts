import type { CaseDisease, CaseQuestion, ClinicalNote, Order, StoredFile } from '../domain/case-content.ts';
import type { Exam } from '../domain/exam.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Page, Stretch } from '../domain/page.ts';
import type { RecordEvent } from '../domain/record-event.ts';
import type { Soon } from '../domain/soon.ts';
import type { TagChange } from '../domain/tag.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';

type List<T> = (caseId: string) => Soon<readonly Outcome<T>[] | null>;
type Pages<T> = (caseId: string, stretch: Stretch) => Promise<Page<T> | null>;

/** What belongs to a case and is asked for by itself. Null: there is no such case, or the viewer may not know of it. */
export type CaseContentLoader = Readonly<{
  questions: List<CaseQuestion>;
  diseases: List<CaseDisease>;
  files: List<StoredFile>;
  notes: List<ClinicalNote>;
  orders: List<Order>;
  events: Pages<RecordEvent>;
  tagHistory: Pages<TagChange>;
  orderEvents: (caseId: string, orderId: string, stretch: Stretch) => Soon<Page<RecordEvent> | null>;
  exam: (caseId: string, mdiPatientId: string, examId: string) => Soon<Exam | null>;
}>;

export function caseContentLoader({ vendors, scope, mayRead }: LoaderDependencies): CaseContentLoader {
  const client = (operation: string) => configured(vendors.mdi, 'MDI', operation);
  const isVisible = (caseId: string): boolean => mayRead({ type: 'Case', key: caseId });
  const options = { keyOf: (caseId: string) => caseId, mayRead: isVisible };
  const guarded = async <T>(caseId: string, read: () => Promise<T | null>): Promise<T | null> =>
    isVisible(caseId) ? read() : null;

  return {
    questions: each((id: string) => client('listCaseQuestions').caseContent.questions(scope, id), options).load,
    diseases: each((id: string) => client('listCaseDiseases').caseContent.diseases(scope, id), options).load,
    files: each((id: string) => client('listCaseFiles').caseContent.files(scope, id), options).load,
    notes: each((id: string) => client('listCaseNotes').caseContent.notes(scope, id), options).load,
    orders: each((id: string) => client('listCaseOrders').order.ofCase(scope, id), options).load,
    events: (id, stretch) => guarded(id, async () => client('listCaseEvents').caseContent.events(scope, id, stretch)),
    tagHistory: (id, stretch) =>
      guarded(id, async () => client('listCaseTagHistory').tag.historyOfCase(scope, id, stretch)),
    orderEvents: (id, orderId, stretch) =>
      guarded(id, async () => client('listOrderEvents').order.events(scope, id, orderId, stretch)),
    exam: (id, mdiPatientId, examId) =>
      guarded(id, async () => client('getPatientExam').exam.byId(scope, mdiPatientId, examId)),
  };
}
