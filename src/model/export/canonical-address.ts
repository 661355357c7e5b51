/** Where a sheet can be read by anybody, for good: what citations and QR codes carry, never the page's own address. */
export const canonicalAddress = (id: string, ...bases: readonly (string | undefined)[]): string | undefined => {
  for (const base of bases) {
    // An address that is none: the next one.
    const [origin] = /^https?:\/\/[^\s/?#\\@]+/i.exec(base ?? '') ?? [];
    if (origin) return `${origin}/embed/action-sheet?sheet=${encodeURIComponent(id)}`;
  }
  return undefined;
};
