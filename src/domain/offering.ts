import type { Product } from './product.ts';
import type { Source } from './vendor.ts';

/** What the clinic may have prescribed: an entry of the partner's catalogue. */
export type Offering = Readonly<{
  id: string;
  title: string | null;
  directions: string | null;
  isActive: boolean | null;
  needsApproval: boolean | null;
  position: number | null;
  clinicalNote: string | null;
  thankYouNote: string | null;
  metadata: string | null;
  product: Product;
  source: Source;
}>;
