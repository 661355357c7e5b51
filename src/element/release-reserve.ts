import type { LitElement } from 'lit';

/** Where the reserve of an element was looked at: it is released once, for good or in one state. */
const released = new WeakMap<LitElement, string[]>();

/**
 * Gives back the part of a reserved height that is out of sight, once the content is known: a list with few results
 * leaves no long blank, and nothing visible moves. In trouble and where there is nothing it is given back for as long as
 * that lasts: data that come later stand as if they had been there first.
 */
export const releaseReserve = (element: LitElement): void => {
  const root = element.shadowRoot;
  const frame = root?.querySelector('.frame');
  const [state] = /error|empty/.exec(element.dataset['state'] ?? '') ?? [];
  const where = `${state ? `:host([data-state=${state}]) ` : ''}.frame`;
  const before = released.get(element) ?? [];
  if (!root || !frame || before.includes(where)) return;
  released.set(element, [...before, where]);
  // Nothing of it, where the element begins below the window.
  const inSight = Math.max(0, innerHeight - element.getBoundingClientRect().top);
  const isReserved = parseFloat(getComputedStyle(frame).minBlockSize) > inSight;
  // What the page itself reserves is the page's.
  if (!isReserved || getComputedStyle(element).getPropertyValue('--tissu-reserve')) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${where}{min-block-size:${Math.ceil(inSight)}px!important}`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
