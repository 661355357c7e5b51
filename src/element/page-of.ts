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
  // The page's own link, as the browser read it: its scheme is all that is left to look at.
  const link = element.querySelector<HTMLAnchorElement>('a[href]');
  if (/^(https?|mailto|tel):$/.test(link?.protocol ?? '')) return link?.href;
  if (api === undefined) return undefined;
  const address = new URL(`../embed/${widget}`, api);
  address.search = String(new URLSearchParams(attributes));
  return address.href;
};
