import { hostFrames } from './iframe-host.js';
import { isFramedEmbed, tellHeight } from './iframe-child.js';
import { upgradeLink } from './links.js';
import { reportStartFailure } from './policy.js';

/** How to register an element, by tag. */
export type Definitions = ReadonlyMap<string, () => Promise<unknown>>;

/** How far outside the viewport an element is loaded. */
const MARGIN = '800px 0px';

/**
 * Finds the kit's tags and links on the page, now and later, and registers each element when one of its tags comes
 * near the viewport.
 * @param base address of the script
 */
export const start = (base: string, definitions: Definitions): void => {
  const asked = new Set<string>();
  const load = (tag: string): void => {
    if (asked.has(tag)) return;
    asked.add(tag);
    definitions
      .get(tag)?.()
      .catch((error: unknown) => {
        reportStartFailure(error);
      });
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
    const found =
      element instanceof HTMLAnchorElement ? upgradeLink(element, base, (tag) => definitions.has(tag)) : element;
    if (!found || asked.has(found.localName)) return;
    // A source draws nothing, so it is never "near"; eager elements do not wait.
    if (found.localName === 'tissu-source' || found.hasAttribute('eager')) load(found.localName);
    else near.observe(found);
  };
  const search = (root: ParentNode): void => {
    for (const element of root.querySelectorAll(selector)) meet(element);
  };

  const begin = (): void => {
    search(document);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          if (node.matches(selector)) meet(node);
          search(node);
        }
      }
    }).observe(document.documentElement, { childList: true, subtree: true });
    hostFrames(base);
    if (isFramedEmbed()) tellHeight();
    // Nothing prints blank for being far down the page.
    addEventListener('beforeprint', () => {
      for (const element of document.querySelectorAll(tags)) load(element.localName);
    });
  };
  begin();
};
