import { ApolloLink } from '@apollo/client/link';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';

/**
 * Sends the hash of a document in place of the document, to stand before the link that sends. A server that does not
 * keep the document says so, and is sent the whole of it. A browser can make hashes in a secure context alone (https, or
 * this machine); elsewhere documents are sent whole.
 */
export function createHashLink(): ApolloLink {
  if (!hasHashes()) return new ApolloLink((operation, forward) => forward(operation));
  return new PersistedQueryLink({ sha256 });
}

/** Browsers leave it out elsewhere, whatever the types say. */
function hasHashes(): boolean {
  return 'crypto' in globalThis && 'subtle' in crypto;
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
