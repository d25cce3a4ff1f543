import { credentials } from '../../src/sandbox/index.ts';
import type { Stack } from './stack.ts';

export type Partner = Readonly<{
  /** A call as the clinic's own program would make it beside the graph. */
  post: (path: string, body?: object) => Promise<Record<string, unknown>>;
  createCase: (patientId: string, offeringIds?: readonly string[]) => Promise<string>;
  /** Lets the vendor move a case, as its clinicians would. */
  move: (caseId: string, status: string, reason?: string) => Promise<void>;
  /** Lets the pharmacy go on with the case's order. */
  order: (caseId: string, status: string, details?: string) => Promise<void>;
}>;

/** The clinic at MD Integrations, past the graph. Its calls are counted by the sandbox like any other. */
export async function partnerOf(stack: Pick<Stack, 'vendor'>): Promise<Partner> {
  const { url } = stack.vendor('mdi');
  const json = { accept: 'application/json', 'content-type': 'application/json' };
  const send = async (path: string, body: object, headers: object): Promise<Record<string, unknown>> => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { ...json, ...headers },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path} answered ${String(response.status)}`);
    return (await response.json()) as Record<string, unknown>;
  };
  const { clientId: client_id, clientSecret: client_secret } = credentials.mdi;
  const grant = { grant_type: 'client_credentials', client_id, client_secret, scope: '*' };
  const { access_token } = await send('/v1/partner/auth/token', grant, {});
  const post: Partner['post'] = (path, body = {}) =>
    send(path, body, { authorization: `Bearer ${String(access_token)}` });
  return {
    post,
    createCase: async (patient_id, offeringIds = []) => {
      const case_offerings = offeringIds.map((offering_id) => ({ offering_id }));
      const answer = await post('/v1/partner/cases', { patient_id, case_offerings, metadata: 'order/1' });
      return String(answer['case_id']);
    },
    move: async (caseId, status, reason) => {
      await post(`/v1/partner/tests/encounters/${caseId}/status`, {
        status,
        ...(reason === undefined ? {} : { reason }),
      });
    },
    order: async (case_id, status, details) => {
      await send('/_sandbox/orders', { case_id, status, ...(details === undefined ? {} : { details }) }, {});
    },
  };
}

export function caseNodeId(caseId: string): string {
  return Buffer.from(`Case:${caseId}`).toString('base64url');
}

/** Waits until something holds, for as long as a loaded machine may need. */
export async function until(what: () => boolean | Promise<boolean>, withinMs = 20_000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!(await what())) {
    if (performance.now() > end) throw new Error(`waited ${String(withinMs)} ms in vain`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
