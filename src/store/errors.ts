/** Why the store cannot be opened or used, in words for whoever runs the server. Never holds a password. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
