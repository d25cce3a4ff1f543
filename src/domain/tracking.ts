/**
 * The tracking number in what the vendor tells of an order: it has no field of its own, but stands in the text as
 * "Tracking Number: 101010" (S2). Null when there is none, and when there are two, for then neither is *the* number.
 */
export function trackingNumberOf(details: string | null): string | null {
  const numbers = new Set(
    [...(details ?? '').matchAll(/\btracking number[ \t]*:[ \t]*([A-Z0-9][A-Z0-9-]{2,39})(?![A-Z0-9-])/gi)].map(
      ([, number]) => number?.toUpperCase(),
    ),
  );
  const [number] = numbers;
  return numbers.size === 1 ? (number ?? null) : null;
}
