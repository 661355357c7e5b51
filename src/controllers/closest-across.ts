/** The nearest ancestor (or the element itself) that matches, also through shadow roots and slots' hosts. */
export const closestAcross = (element: Element, selector: string): Element | null => {
  let current: Element | null = element;
  while (current) {
    const found: Element | null = current.closest(selector);
    if (found) return found;
    const root = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
};
