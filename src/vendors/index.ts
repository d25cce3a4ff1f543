import type { CallScope } from '../domain/call.ts';
import type { VendorError } from '../domain/errors.ts';
import type { Soon } from '../domain/soon.ts';
import type { TransportLimits } from '../http/transport.ts';
import { createCybermdcare, type Cybermdcare, type CybermdcareSettings } from './cybermdcare/index.ts';
import { createMdi, type Mdi, type MdiSettings } from './mdi/index.ts';
import { createUpdox, type Updox, type UpdoxSettings } from './updox/index.ts';
import { createVsee, type Vsee, type VseeSettings } from './vsee/index.ts';

/** Null: this server has no settings for the vendor. */
export type VendorSettings = Readonly<{
  cybermdcare: CybermdcareSettings | null;
  vsee: VseeSettings | null;
  mdi: MdiSettings | null;
  updox: UpdoxSettings | null;
}>;

export type Vendors = Readonly<{
  cybermdcare: Cybermdcare | null;
  vsee: Vsee | null;
  mdi: Mdi | null;
  updox: Updox | null;
}>;

/** The vendors as requests ask them: what somebody was told lately may be kept, and is at hand then. */
export type SharedVendors = { readonly [V in keyof Vendors]: Shared<NonNullable<Vendors[V]>> | null };

type Shared<C> = {
  readonly [K in keyof C]: C[K] extends (scope: CallScope, ...args: infer A) => Promise<infer T>
    ? (scope: CallScope, ...args: A) => Soon<T>
    : C[K] extends (...args: never) => unknown
      ? C[K]
      : Shared<C[K]>;
};

export type VendorsOptions = Readonly<{
  settings: VendorSettings;
  limits: TransportLimits;
  /** The clinic's IANA zone, for times that a vendor writes without one. */
  timeZone: string;
  onFailure: (error: VendorError) => void;
}>;

export function createVendors({ settings, ...options }: VendorsOptions): Vendors {
  return {
    cybermdcare: settings.cybermdcare && createCybermdcare({ settings: settings.cybermdcare, ...options }),
    vsee: settings.vsee && createVsee({ settings: settings.vsee, ...options }),
    mdi: settings.mdi && createMdi({ settings: settings.mdi, ...options }),
    updox: settings.updox && createUpdox({ settings: settings.updox, ...options }),
  };
}

export async function closeVendors(vendors: Vendors): Promise<void> {
  const open = Object.values(vendors).filter((client) => client !== null);
  await Promise.all(open.map((client) => client.close()));
}
