import type { FastifyInstance } from 'fastify';
import type { World } from '../world/types.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The vendor's call in camelCase (`getVisit`): what the call log counts and a fault rule names. */
    operation?: string;
  }
}

export type Clock = Readonly<{
  /** Epoch milliseconds. */
  now: () => number;
}>;

/**
 * One vendor's routes and state, written on a bare Fastify instance. Each route names its operation in
 * `config.operation`; faults, the call log and body limits are the kit's business and not seen here.
 */
export type VendorRoutes<Credentials, More = unknown> = (
  app: FastifyInstance,
  deps: Readonly<{ world: World; clock: Clock; credentials: Credentials }> & More,
) => void;

export type VseeCredentials = Readonly<{ accountCode: string; apiToken: string; apiKey: string }>;
export type MdiCredentials = Readonly<{
  clientId: string;
  clientSecret: string;
  partnerId: string;
  webhookSecret: string;
  webhookAuthorization: string;
}>;
export type CybermdcareCredentials = Readonly<{ apiKey: string }>;
export type UpdoxCredentials = Readonly<{
  applicationId: string;
  applicationPassword: string;
  accountId: string;
  /** Asked for by one method alone; everywhere else `userId` stays empty (S3). */
  userId: string;
}>;
