/** Where a sheet can be read by anybody, for good: what citations and QR codes carry, never the page's own address. */
export const canonicalAddress = (
  id: string,
  api: string | undefined,
  publicAddress: string | undefined,
): string | undefined => {
  for (const base of [publicAddress, api]) {
    try {
      if (base === undefined) continue;
      const { origin, protocol } = new URL(base);
      if (/^https?:$/.test(protocol)) return `${origin}/embed/action-sheet?sheet=${encodeURIComponent(id)}`;
    } catch {
      // An address that is none: the next one.
    }
  }
  return undefined;
};
