import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance } from 'fastify';

/**
 * Two explorers in the browser. Apollo Sandbox at `/graphql` loads its page from the internet; GraphiQL at `/graphiql`
 * is served whole from here and works offline.
 */
export function serveExplorers(app: FastifyInstance, sampleQuery: string): void {
  const page = renderGraphiQL({
    title: 'Telehealth graph',
    endpoint: '/graphql',
    defaultQuery: sampleQuery,
  });
  app.get('/graphiql', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
}
