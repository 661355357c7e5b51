import type { LitElement } from 'lit';

/** Elements whose reserve was looked at in trouble, and roots of those where it was for good: it is released once. */
const released = new WeakSet<object>();

/**
 * Gives back the part of a reserved height that is out of sight, once the content is known: a list with few results
 * leaves no long blank, and nothing visible moves.
 *
 * @param when in which states of the host, a selector; unless said in those without content (`error`, `empty`): data that
 *   come later then stand as if they had been there first
 */
export const releaseReserve = (element: LitElement, when = ':host([data-state^=e]) '): void => {
  const root = element.shadowRoot;
  const frame = root?.querySelector('.frame');
  const key = when ? element : root;
  if (!root || !key || !frame || released.has(key)) return;
  released.add(key);
  // Nothing of it, where the element begins below the window.
  const inSight = Math.max(0, innerHeight - element.getBoundingClientRect().top);
  const isReserved = parseFloat(getComputedStyle(frame).minBlockSize) > inSight;
  // What the page itself reserves is the page's.
  if (!isReserved || getComputedStyle(element).getPropertyValue('--tissu-reserve')) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${when}.frame{min-block-size:${Math.ceil(inSight)}px!important}`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
