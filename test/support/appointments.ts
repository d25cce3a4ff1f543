import type { Stack } from './stack.ts';

/** National Provider Identifiers that CyberMDCare has not met; their check digits are right. */
export const newNpis = ['1999999984', '1888888884', '1777777776', '1666666668', '1555555550'] as const;

const apiKey = 'sandbox-cybermdcare-key';

/** The status of an appointment, by the sandbox's own answer; null when there is none. */
async function statusOf(url: string, number: string): Promise<string | null> {
  const { token } = (await (await fetch(`${url}/api/token?apiKey=${apiKey}`)).json()) as { token: string };
  const response = await fetch(`${url}/api/appot/${number}`, { headers: { token } });
  const answer = (await response.json()) as { response_cd: string; appot_status?: string };
  return answer.response_cd === '200' ? (answer.appot_status ?? null) : null;
}

/** What became of every appointment that was made since the sandbox began: it numbers them in a row. */
export async function appointmentsMade(stack: Pick<Stack, 'sandbox'>): Promise<readonly string[]> {
  const url = stack.sandbox.vendors.cybermdcare?.url ?? '';
  const first = 55_000_000 + stack.sandbox.world.telemedicineAppointments.length;
  const statuses: string[] = [];
  for (;;) {
    const status = await statusOf(url, String(first + statuses.length));
    if (status === null) return statuses;
    statuses.push(status);
  }
}
