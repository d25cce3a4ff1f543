import type { ReactElement } from 'react';
import type { Vendor } from '../../client/index.ts';
import { vendorNames } from '../words.ts';

export function VendorTag({ vendor }: Readonly<{ vendor: Vendor }>): ReactElement {
  return <span className={`vendor vendor-${vendor.toLowerCase()}`}>{vendorNames[vendor]}</span>;
}
