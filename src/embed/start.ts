/** How to register an element, by tag; undefined for one that is registered already. */
export type Definitions = ReadonlyMap<string, (() => Promise<unknown>) | undefined>;

/** How far outside the viewport an element is loaded. */
const MARGIN = '800px 0px';

/** Tells why something of the kit did not start; what tells it well is loaded then. */
const report = (error: unknown): void => {
  import('./policy.js').then(
    ({ reportStartFailure }) => {
      reportStartFailure(error);
    },
    () => {
      console.error('[tissu]', error);
    },
  );
};

/**
 * Finds the kit's tags and links on the page, now and later, and registers each element when one of its tags comes
 * near the viewport. What only some pages need (links to upgrade, frames to size) is loaded by those.
 * @param base address of the script
 */
export const start = (base: string, definitions: Definitions): void => {
  const asked = new Set<string>();
  const load = (tag: string): void => {
    if (asked.has(tag)) return;
    asked.add(tag);
    definitions.get(tag)?.().catch(report);
  };

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        load(target.localName);
      }
    },
    { rootMargin: MARGIN },
  );

  const tags = [...definitions.keys()].join();
  const selector = `${tags},a.tissu-embed`;
  const meet = (element: Element): void => {
    const tag = element.localName;
    if (element instanceof HTMLAnchorElement) {
      // The element that takes the link's place is met as any other that is added to the page.
      import('./links.js').then(({ upgradeLink }) => {
        upgradeLink(element, base, definitions);
      }, report);
    } else if (tag === 'tissu-source' || element.hasAttribute('eager')) {
      // A source draws nothing, so it is never "near"; eager elements do not wait.
      load(tag);
    } else if (!asked.has(tag)) near.observe(element);
  };
  const search = (root: ParentNode): void => {
    root.querySelectorAll(selector).forEach(meet);
  };

  search(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(selector)) meet(node);
        search(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });

  // A frame's first message brings what hears it.
  addEventListener('message', (event: MessageEvent<{ readonly tissu?: unknown } | null>) => {
    if (event.data?.tissu !== 1) return;
    import('./iframe-host.js').then(({ hearFrame }) => {
      hearFrame(event, base);
    }, report);
  });
  // An embed page in a frame tells its height.
  if (parent !== window && location.pathname.includes('/embed/')) {
    import('./iframe-child.js').then(({ tellHeight }) => {
      tellHeight();
    }, report);
  }
  // Nothing prints blank for being far down the page.
  addEventListener('beforeprint', () => {
    for (const { localName } of document.querySelectorAll(tags)) load(localName);
  });
};
