/** The four systems that the graph joins. The words are the GraphQL enum's own, so nothing is renamed on the way out. */
export const vendors = ['CYBERMDCARE', 'VSEE', 'MDI', 'UPDOX'] as const;

export type Vendor = (typeof vendors)[number];

/** One record at one vendor. `id` is the vendor's own, always text: `7727` and `"7727"` are one key. */
export type VendorRef = Readonly<{ vendor: Vendor; id: string }>;

export const vendorNames: Readonly<Record<Vendor, string>> = {
  CYBERMDCARE: 'CyberMDCare',
  VSEE: 'VSee',
  MDI: 'MD Integrations',
  UPDOX: 'Updox',
};

/** A canonical text for a record, for maps and loaders. No vendor's id holds a blank before its first character. */
export function refKey(ref: VendorRef): string {
  return `${ref.vendor} ${ref.id}`;
}

/** Where a value came from, and when we read it (epoch milliseconds). */
export type Source = Readonly<{ vendor: Vendor; fetchedAt: number }>;
