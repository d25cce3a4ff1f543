import { once } from '../domain/memo.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Questionnaire } from '../domain/questionnaire.ts';
import type { Soon } from '../domain/soon.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';

export type QuestionnaireLoader = Readonly<{
  byId: (questionnaireId: string) => Soon<Questionnaire | null>;
  list: () => Soon<readonly Outcome<Questionnaire>[]>;
}>;

export function questionnaireLoader({ vendors, scope, mayRead }: LoaderDependencies): QuestionnaireLoader {
  const visible = (id: string): boolean => mayRead({ type: 'Questionnaire', key: id });
  const client = (operation: string) => configured(vendors.mdi, 'MDI', operation).questionnaire;
  const questionnaires = each((id: string) => client('getQuestionnaire').byId(scope, id), {
    keyOf: (id) => id,
    mayRead: visible,
  });
  const all = once(async () => client('listQuestionnaires').list(scope));

  return {
    byId: questionnaires.load,
    list: async () =>
      (await all())
        .filter((entry) => entry.kind !== 'found' || visible(entry.value.id))
        .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en')),
  };
}

function nameOf(entry: Outcome<Questionnaire>): string {
  return entry.kind === 'found' ? (entry.value.name ?? entry.value.id) : '';
}
