import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';

type Place = Readonly<{ id: string; after: string }>;

type Answer<D> = Readonly<{ data?: D | undefined; error?: unknown }>;

/**
 * Asks for a further page of a list by a question of its own, and adds it to what is known of the thing that has the
 * list; a thing that could not be read is still one.
 */
export function useFurther<D>(
  query: TypedDocumentNode<D, Place>,
  id: string,
  isRead: (data: D) => boolean,
): (after: string) => Promise<Answer<D>> {
  const client = useApolloClient();
  return async (after) => {
    const question = { query, variables: { id, after } };
    const { data, error } = await client.query({ ...question, fetchPolicy: 'no-cache', errorPolicy: 'all' });
    if (data !== undefined && isRead(data)) client.writeQuery({ ...question, data });
    return { data, error };
  };
}
