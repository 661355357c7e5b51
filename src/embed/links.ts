import { attributesOf } from './widgets.js';

/** Origins whose embed links are upgraded: the script's own, and those the page lists. */
const trustedOrigins = (base: string): Set<string> => {
  const listed = document.querySelector<HTMLMetaElement>('meta[name="tissu-origins"]')?.content ?? '';
  return new Set([new URL(base).origin, ...listed.split(/[\s,]+/).filter(Boolean)]);
};

/**
 * Turns `<a class="tissu-embed" href="…/embed/<widget>?…">` into the element with the same attributes; the link
 * becomes its fallback. A link from elsewhere, or to no known widget, stays a link.
 * @param known the tags that can be registered
 * @returns the element, or undefined
 */
export const upgradeLink = (
  link: HTMLAnchorElement,
  base: string,
  known: { has(tag: string): boolean },
): Element | undefined => {
  let address: URL;
  try {
    address = new URL(link.href);
  } catch {
    return undefined;
  }
  const widget = /\/embed\/([a-z-]+)$/.exec(address.pathname)?.[1];
  const allowed = widget === undefined ? undefined : attributesOf(widget);
  if (widget === undefined || !allowed || !known.has(`tissu-${widget}`) || !trustedOrigins(base).has(address.origin)) {
    return undefined;
  }
  const element = document.createElement(`tissu-${widget}`);
  for (const [name, value] of address.searchParams) {
    if (allowed.includes(name)) element.setAttribute(name, value);
  }
  link.replaceWith(element);
  link.classList.remove('tissu-embed');
  element.append(link);
  return element;
};
