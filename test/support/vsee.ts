import { credentials } from '../../src/sandbox/index.ts';
import type { Stack } from './stack.ts';

/** The clinic at VSee past the graph, as somebody in VSee's own pages would change things. */
export async function changeAtVsee(
  stack: Pick<Stack, 'vendor'>,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<Record<string, unknown>> {
  const { accountCode, apiToken } = credentials.vsee;
  const response = await fetch(`${stack.vendor('vsee').url}/api_v3${path}`, {
    method: 'POST',
    headers: { 'x-accountcode': accountCode, 'x-apitoken': apiToken },
    body: new URLSearchParams(fields),
  });
  if (!response.ok) throw new Error(`${path} answered ${String(response.status)}`);
  return ((await response.json()) as { data: Record<string, unknown> }).data;
}
