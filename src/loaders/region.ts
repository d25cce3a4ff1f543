import type { Region } from '../domain/region.ts';
import { once } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';

export type RegionLoader = Readonly<{ states: () => Promise<readonly Region[]> }>;

/** The map is nobody's secret: every viewer may read it. */
export function regionLoader({ vendors, scope }: LoaderDependencies): RegionLoader {
  return { states: once(async () => configured(vendors.mdi, 'MDI', 'listStates').region.list(scope, null)) };
}
