/**
 * Types of the elements for the templates of Vue and Svelte, from the manifest.
 *
 * @typedef {import('./manifest.mjs').Tagged} Tagged
 */

/** A doc comment on one line. @param {string | undefined} text */
const comment = (text) => `/** ${(text ?? '').replace(/\s+/g, ' ').replaceAll('*/', '').trim()} */`;

/** @param {Tagged} element */
const eventsOf = ({ events = [] }) =>
  events.map(({ name, type, description }) => ({ name, type: type?.text ?? 'CustomEvent', description }));

/** Names to import: the classes, and the events they send. @param {readonly Tagged[]} elements */
const importedNames = (elements) => {
  const events = elements.flatMap((element) => eventsOf(element).map(({ type }) => type));
  return [
    ...new Set([...elements.map(({ name }) => name), ...events.filter((type) => /^Tissu\w+$/.test(type))]),
  ].sort();
};

/**
 * What may be written on a tag: attributes by their names, properties that have none by theirs.
 *
 * @param {Tagged} element
 * @returns {{ name: string, type: string, description: string | undefined }[]}
 */
const propsOf = (element) => {
  const attributes = element.attributes ?? [];
  const named = new Set(attributes.map(({ fieldName }) => fieldName));
  const fields = (element.members ?? []).filter(
    (member) => member.kind === 'field' && !named.has(member.name) && !('readonly' in member && member.readonly),
  );
  return [
    ...attributes.map(({ name, fieldName, type, description }) => ({
      name,
      // In HTML every attribute is text, numbers and switches too.
      type: `${element.name}['${fieldName ?? name}']${/number|boolean/.test(type?.text ?? '') ? ' | string' : ''}`,
      description,
    })),
    ...fields.map(({ name, description }) => ({ name, type: `${element.name}['${name}']`, description })),
  ];
};

/** @param {readonly Tagged[]} elements @param {string} module */
const head = (
  elements,
  module,
) => `// Made from the custom elements manifest. Add "@tissu/kit/types/${module}" to "types" in your tsconfig.json.
import type { ${importedNames(elements).join(', ')} } from './index.js';
`;

/** @param {readonly Tagged[]} elements @returns {string} */
export const svelteTypes = (elements) => {
  const blocks = elements.map((element) => {
    const lines = [
      ...propsOf(element).map(
        ({ name, type, description }) => `      ${comment(description)}\n      '${name}'?: ${type} | null;`,
      ),
      ...eventsOf(element).map(
        ({ name, type, description }) => `      ${comment(description)}\n      'on${name}'?: (event: ${type}) => void;`,
      ),
    ];
    return `    ${comment(element.description)}\n    '${element.tagName}': HTMLAttributes<HTMLElement> & {\n${lines.join('\n')}\n    };`;
  });
  return `${head(elements, 'svelte')}import type { HTMLAttributes } from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${blocks.join('\n')}
  }
}
`;
};

/** As Vue's own guide types custom elements of a library. @param {readonly Tagged[]} elements @returns {string} */
export const vueTypes = (elements) => {
  const blocks = elements.map((element) => {
    const props = propsOf(element).map(
      ({ name, type, description }) => `      ${comment(description)}\n      '${name}'?: ${type};`,
    );
    const events = eventsOf(element).map(
      ({ name, type, description }) => `      ${comment(description)}\n      '${name}': ${type};`,
    );
    return `    ${comment(element.description)}\n    '${element.tagName}': CustomElement<${element.name}, {\n${props.join('\n')}\n    }, {\n${events.join('\n')}\n    }>;`;
  });
  return `${head(elements, 'vue')}import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';

type CustomElement<Element extends HTMLElement, Props, Events> = new () => Element & {
  /** @deprecated Of no use on an element: it only tells Vue's templates what they may write. */
  $props: HTMLAttributes & Props & PublicProps;
  /** @deprecated Of no use on an element: it only tells Vue's templates what they may listen to. */
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${blocks.join('\n')}
  }
}
`;
};
