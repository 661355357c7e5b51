import { safeAddress } from '../util/safe-address.js';

/**
 * Where a visitor reads the same thing as a page of its own: the link of the fallback if the page gave one, otherwise
 * `/embed/<widget>` beside the API. Undefined without an API and without a link.
 */
export const pageOf = (
  element: Element,
  widget: string,
  attributes: Readonly<Record<string, string>>,
  api: string | undefined,
): string | undefined => {
  const given = safeAddress(element.querySelector<HTMLAnchorElement>('a[href]')?.href ?? '');
  if (given !== undefined) return given;
  if (api === undefined) return undefined;
  const address = new URL(`../embed/${widget}`, new URL('.', api));
  for (const [name, value] of Object.entries(attributes)) address.searchParams.set(name, value);
  return address.href;
};
