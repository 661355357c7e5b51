import type { LitElement } from 'lit';

/** Elements whose reserve was looked at: it is released once. */
const released = new WeakSet<LitElement>();

/**
 * Gives back the part of a reserved height that is out of sight, once the content is known: a list with few results
 * leaves no long blank, and nothing visible moves.
 */
export const releaseReserve = (element: LitElement): void => {
  const root = element.shadowRoot;
  const frame = root?.querySelector('.frame');
  if (!root || !frame || released.has(element)) return;
  released.add(element);
  // Nothing of it, where the element begins below the window.
  const inSight = Math.max(0, innerHeight - element.getBoundingClientRect().top);
  const isReserved = parseFloat(getComputedStyle(frame).minBlockSize) > inSight;
  // What the page itself reserves is the page's.
  if (!isReserved || getComputedStyle(element).getPropertyValue('--tissu-reserve')) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.frame{min-block-size:${Math.ceil(inSight)}px!important}`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
