/** The section that the page's address asks for, and the sheet that it asks it of: the first one of the page. */
interface Claim {
  /** `tissu-financing`; undefined once it was shown. */
  section?: string | undefined;
  readonly of: WeakRef<Element>;
}
let claim: Claim | undefined;

/**
 * The section of this sheet that the page's address names (`#tissu-financing`). The address is read once, when the first
 * sheet comes; a place that the page itself has by this name is the page's.
 */
export const claimAnchor = (element: Element): string | undefined => {
  if (!claim) {
    const section = /^#(tissu-[a-z]+)$/.exec(location.hash)?.[1];
    claim = { of: new WeakRef(element), ...(section && !document.getElementById(section) && { section }) };
  }
  return claim.of.deref() === element ? claim.section : undefined;
};

/** The section was shown: from now on the address is the page's alone. */
export const settleAnchor = (): void => {
  if (claim) claim.section = undefined;
};
