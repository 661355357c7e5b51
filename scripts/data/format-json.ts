type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

const WIDTH = 120;

const inline = (value: Json): string => {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter((entry): entry is [string, Json] => entry[1] !== undefined);
  if (members.length === 0) return '{}';
  return `{ ${members.map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`).join(', ')} }`;
};

const print = (value: Json, indent: string, room: number): string => {
  const flat = inline(value);
  if (flat.length <= room || typeof value !== 'object' || value === null) return flat;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => deeper + print(item, deeper, WIDTH - deeper.length - 1));
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value)
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .map(([key, inner]) => {
      const head = `${deeper}${JSON.stringify(key)}: `;
      return head + print(inner, deeper, WIDTH - head.length - 1);
    });
  return `{\n${members.join(',\n')}\n${indent}}`;
};

/**
 * JSON for people and for diffs: what fits in a line stays on it, the rest has one item a line.
 * Keys keep their order; undefined members are left out.
 */
export const formatJson = (value: unknown): string => `${print(value as Json, '', WIDTH)}\n`;
