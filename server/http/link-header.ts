import * as v from 'valibot';

const linkedSchema = v.looseObject({
  links: v.looseObject({ next: v.optional(v.string()), prev: v.optional(v.string()) }),
});

/**
 * The `Link` header (RFC 8288) of a page of a collection: its neighbours, for clients that read no body.
 *
 * @param base path of the entry document, to which the links in the body are relative
 */
export const linkHeader = (body: unknown, base: string): string | undefined => {
  if (!v.is(linkedSchema, body)) return undefined;
  const links = (['next', 'prev'] as const).flatMap((relation) => {
    const target = body.links[relation];
    return target === undefined ? [] : [`<${encodeTarget(base + target)}>; rel="${relation}"`];
  });
  return links.length === 0 ? undefined : links.join(', ');
};

/** A target holds nothing that could end it, or the header. */
const encodeTarget = (target: string): string =>
  target.replace(/[^\x21-\x7e]|[<>"\\]/gu, (character) => encodeURIComponent(character));
