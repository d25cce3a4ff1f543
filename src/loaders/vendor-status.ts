import { allOf, type Soon } from '../domain/soon.ts';
import { vendors as vendorNames, type Vendor } from '../domain/vendor.ts';
import { healthOf, type ServiceHealth, type VendorHealth, vendorServices } from '../domain/vendor-health.ts';
import type { LoaderDependencies } from './dependencies.ts';

export type VendorStatusLoader = Readonly<{
  /** Every vendor, in the schema's order; nothing for a viewer who may not know. */
  all: () => readonly VendorHealth[];
  /** What the vendor says of its own parts; null where it has nobody to ask. */
  services: (vendor: Vendor) => Soon<readonly ServiceHealth[] | null>;
}>;

/** How the vendors do, as this process has met them: nothing here is about a patient. */
export function vendorStatusLoader({ vendors, scope, mayRead }: LoaderDependencies): VendorStatusLoader {
  const clients = { CYBERMDCARE: vendors.cybermdcare, VSEE: vendors.vsee, MDI: vendors.mdi, UPDOX: vendors.updox };
  const isVisible = mayRead({ type: 'Clinic', key: 'vendorStatus' });
  return {
    all: () => (isVisible ? vendorNames.map((vendor) => healthOf(vendor, clients[vendor]?.report() ?? null)) : []),
    services: async (vendor) => {
      if (vendor !== 'MDI' || vendors.mdi === null || !isVisible) return null;
      const { status } = vendors.mdi;
      return allOf(vendorServices.map((service) => status.of(scope, service)));
    },
  };
}
