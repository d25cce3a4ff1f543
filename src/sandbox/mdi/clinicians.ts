import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Clinician } from '../world/types.ts';
import { type Guard } from './access.ts';
import { metaPage } from './page.ts';
import type { State } from './state.ts';
import { listedClinician } from './wire-person.ts';

const text = z.string().optional();
const filters = z.object({ id: text, email: text, first_name: text, last_name: text, search: text });

/**
 * The web application's list of clinicians (M21 of S2). How its filters compare and what form it answers in is not
 * documented: an e-mail address as a whole, names by a part, and the form of most lists are guesses.
 */
export function clinicianRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  app.get('/web/clinicians', { config: { operation: 'searchClinicians' } }, (request) => {
    guard(request);
    const asked = filters.parse(request.query);
    const found = [...state.clinicians.values()].filter((one) => fits(one, asked)).toReversed();
    return metaPage(found.map(listedClinician), request.query, '/web/clinicians');
  });
}

function fits({ mdiId, name, email }: Clinician, asked: z.output<typeof filters>): boolean {
  const holds = (field: string, part = ''): boolean => field.toLowerCase().includes(part.toLowerCase());
  return (
    (asked.id ?? mdiId) === mdiId &&
    email.toLowerCase() === (asked.email ?? email).toLowerCase() &&
    holds(name.given, asked.first_name) &&
    holds(name.family, asked.last_name) &&
    holds(`${name.given} ${name.family} ${email}`, asked.search)
  );
}
