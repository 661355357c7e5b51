import { elementsOf } from './manifest.mjs';

/** Text of a table's cell: on one line, `|` escaped. @param {string | undefined} text */
const cell = (text) => (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** @param {string | undefined} text */
const code = (text) => (text ? `\`${cell(text)}\`` : '');

/**
 * @param {string} title
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
const table = (title, head, rows) =>
  rows.length === 0
    ? []
    : [
        `### ${title}`,
        '',
        `| ${head.join(' | ')} |`,
        `| ${head.map(() => '---').join(' | ')} |`,
        ...rows.map((row) => `| ${row.join(' | ')} |`),
        '',
      ];

/**
 * The reference of the elements, in Markdown, from the manifest.
 *
 * @param {import('custom-elements-manifest/schema.js').Package} manifest
 * @returns {string}
 */
export const apiPage = (manifest) => {
  const elements = elementsOf(manifest);
  const list = elements.map(({ tagName, description }) => `- [\`<${tagName}>\`](#${tagName}): ${cell(description)}`);
  const parts = elements.flatMap((element) => {
    const attributes = element.attributes ?? [];
    const fields = (element.members ?? []).flatMap((member) => (member.kind === 'field' ? [member] : []));
    const methods = (element.members ?? []).flatMap((member) => (member.kind === 'method' ? [member] : []));
    const fieldOf = (/** @type {string | undefined} */ name) => fields.find((field) => field.name === name);
    const named = new Set(attributes.map(({ fieldName }) => fieldName));
    return [
      `## ${element.tagName}`,
      '',
      `\`${element.name}\`. ${(element.description ?? '').trim()}`,
      '',
      ...table(
        'Attributes',
        ['attribute', 'property', 'type', 'default', ''],
        attributes.map(({ name, fieldName, type, default: value, description }) => [
          code(name),
          code(fieldName),
          code(type?.text),
          code(value ?? fieldOf(fieldName)?.default),
          cell(description),
        ]),
      ),
      ...table(
        'Properties without an attribute',
        ['property', 'type', ''],
        fields
          .filter(({ name }) => !named.has(name))
          .map((field) => {
            const note = 'readonly' in field && field.readonly ? 'Read only. ' : '';
            return [code(field.name), code(field.type?.text), cell(note + (field.description ?? ''))];
          }),
      ),
      ...table(
        'Methods',
        ['method', ''],
        methods.map(({ name, parameters = [], description }) => [
          code(`${name}(${parameters.map((p) => p.name).join(', ')})`),
          cell(description),
        ]),
      ),
      ...table(
        'Events',
        ['event', 'type', ''],
        (element.events ?? []).map(({ name, type, description }) => [code(name), code(type?.text), cell(description)]),
      ),
      ...table(
        'Slots',
        ['slot', ''],
        (element.slots ?? []).map(({ name, description }) => [name ? code(name) : '(default)', cell(description)]),
      ),
      ...table(
        'Parts',
        ['part', ''],
        (element.cssParts ?? []).map(({ name, description }) => [code(name), cell(description)]),
      ),
      ...table(
        'Custom properties',
        ['property', 'default', ''],
        (element.cssProperties ?? []).map(({ name, default: value, description }) => [
          code(name),
          code(value),
          cell(description),
        ]),
      ),
    ];
  });
  return [
    '# Reference of the elements',
    '',
    'Made from the sources by `npm run generate`: change the doc comments there, not this page.',
    '',
    ...list,
    '',
    ...parts,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
};
