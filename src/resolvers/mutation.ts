import type { Context } from '../context.ts';

type Resolve<P, A, I, R> = (parent: P, args: A, context: Context, info: I) => Promise<R>;

/**
 * A mutation's resolver whose payload, and whatever comes after it in the document, is read anew: what this request was
 * told before the change is not told again.
 */
export function changing<P, A, I, R>(resolve: Resolve<P, A, I, R>): Resolve<P, A, I, R> {
  return async (parent, args, context, info) => {
    try {
      return await resolve(parent, args, context, info);
    } finally {
      context.renewLoaders();
    }
  };
}
