/** A global id, as a client has it from an earlier answer. */
export function globalId(type: string, key: string | undefined): string {
  if (key === undefined) throw new Error(`there is no ${type}`);
  return Buffer.from(`${type}:${key}`).toString('base64url');
}
