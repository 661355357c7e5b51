/** A query that cannot be read: the name of the parameter at fault, as far as it can be read itself. */
export class MalformedQuery extends Error {
  override readonly name = 'MalformedQuery';
  constructor(readonly parameter: string) {
    super(`Malformed percent-encoding in "${parameter}"`);
  }
}

const decode = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));

/**
 * The parameters of a query, in order, repeated ones included.
 *
 * Stricter than `URLSearchParams`, which turns a broken encoding into other characters: then the answer to a question
 * nobody asked would be cached under it.
 *
 * @param address path and query of a request
 * @throws MalformedQuery on a broken percent-encoding
 */
export const parseQuery = (address: string): [string, string][] => {
  const start = address.indexOf('?');
  if (start < 0) return [];
  const parameters: [string, string][] = [];
  for (const piece of address.slice(start + 1).split('&')) {
    if (piece === '') continue;
    const equals = piece.indexOf('=');
    const rawName = equals < 0 ? piece : piece.slice(0, equals);
    let name = rawName;
    try {
      name = decode(rawName);
      parameters.push([name, equals < 0 ? '' : decode(piece.slice(equals + 1))]);
    } catch {
      throw new MalformedQuery(name.slice(0, 80));
    }
  }
  return parameters;
};

/** The path of a request, without its query. */
export const pathOf = (address: string): string => {
  const end = address.search(/[?#]/);
  return end < 0 ? address : address.slice(0, end);
};
