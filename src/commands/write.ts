import { RequestError } from '../domain/errors.ts';
import type { Page, Stretch } from '../domain/page.ts';
import type { Write } from '../domain/write.ts';
import type { Ledger } from './ledger.ts';

export type WriteCommands = Readonly<{
  /** Null: there is none, or the viewer may not know of it. */
  byId: (writeId: string) => Promise<Write | null>;
  unsettled: (stretch: Stretch) => Promise<Page<Write>>;
}>;

export function writeCommands(ledger: Ledger, maySettle: boolean): WriteCommands {
  return {
    byId: (writeId) => (maySettle ? ledger.byId(writeId) : Promise.resolve(null)),
    unsettled: (stretch) => {
      if (!maySettle) throw new RequestError('FORBIDDEN', 'You may not see this.');
      return ledger.unsettled(stretch);
    },
  };
}
