import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { path } from '../lib/paths.mjs';
import { runNode } from '../lib/run.mjs';
import { readElementTypes } from './element-types.mjs';
import { svelteTypes, vueTypes } from './framework-types.mjs';

/**
 * @typedef {import('custom-elements-manifest/schema.js').Package} Manifest
 * @typedef {import('custom-elements-manifest/schema.js').ClassDeclaration} Class
 * @typedef {import('custom-elements-manifest/schema.js').CustomElement} Described
 * @typedef {Class & Described & { tagName: string }} Tagged
 */

const RAW = '.cache/manifest/custom-elements.json';

/** @param {{ privacy?: string | undefined, static?: boolean | undefined }} member */
const isPublic = ({ privacy, static: isStatic }) => (privacy === undefined || privacy === 'public') && !isStatic;

/** @param {import('custom-elements-manifest/schema.js').Declaration} declaration @returns {declaration is Tagged} */
const isElement = (declaration) => 'tagName' in declaration && typeof declaration.tagName === 'string';

/** @param {Manifest} manifest @returns {Tagged[]} all elements, by tag */
export const elementsOf = (manifest) =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations.filter(isElement))
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

/** The public tokens, the same for every element that is drawn (contract §4). */
const TOKENS = [
  { name: '--tissu-accent', description: 'Colour of links, of buttons and of what is chosen.' },
  { name: '--tissu-text', description: 'Colour of the text.' },
  { name: '--tissu-surface', description: 'Colour behind the content.' },
  { name: '--tissu-radius', description: 'Radius of cards, fields and buttons.', default: '0.5em' },
  { name: '--tissu-font', description: 'Family of the text; the page’s own without it.', default: 'inherit' },
  { name: '--tissu-reserve', description: 'Height that is kept free before the content is there.' },
];

/**
 * A declaration without what an integrator cannot use, its types in full.
 *
 * @param {Tagged} element
 * @param {(property: string) => { type?: string | undefined, value?: string | undefined }} read
 * @returns {Tagged}
 */
const publicPart = (element, read) => {
  const { superclass: _superclass, members = [], attributes = [], events = [], ...rest } = element;
  /** @template {{ type?: { text: string }, default?: string }} T @param {T} described @param {string} property @returns {T} */
  const typed = (described, property) => {
    const { type, value } = read(property);
    return {
      ...described,
      ...(type === undefined ? {} : { type: { text: type } }),
      ...(value === undefined ? {} : { default: value }),
    };
  };
  return {
    ...rest,
    ...(rest.tagName === 'tissu-source' ? {} : { cssProperties: TOKENS }),
    attributes: attributes.map((attribute) => typed(attribute, attribute.fieldName ?? attribute.name)),
    // The analyser also lists what a base class dispatches, without a name.
    events: events.filter(({ name }) => name !== undefined),
    members: members
      .filter((member) => isPublic(member) && !member.name.startsWith('#'))
      .map((member) => (member.kind === 'field' ? typed(member, member.name) : member)),
  };
};

/**
 * The custom elements manifest of the package as it is published: modules are the files of `dist/`, elements carry
 * their public part only.
 *
 * @param {{ version: string }} package_
 * @returns {Promise<Manifest>}
 * @throws {Error} when the analyser fails or finds no element
 */
export const makeManifest = async ({ version }) => {
  const { code, output } = await runNode(
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    ['analyze', '--quiet'],
    {
      quiet: true,
    },
  );
  if (code !== 0) throw new Error(`The manifest's analyser failed:\n${output}`);
  /** @type {Manifest} */
  const raw = JSON.parse(readFileSync(path(RAW), 'utf8'));
  const read = readElementTypes(raw.modules.map((module) => module.path));
  const elements = raw.modules
    .flatMap(({ path: file, declarations = [] }) =>
      declarations
        .filter(isElement)
        .map((element) => publicPart(element, (property) => read(file, element.name, property))),
    )
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  if (elements.length === 0) throw new Error('The analyser found no element: is there an @element in the class docs?');
  const events = raw.modules
    .filter((module) => /^src\/element\/([a-z]+-)?events?\.ts$/.test(module.path))
    .flatMap(({ declarations = [] }) => declarations);
  const nameOf = (/** @type {Tagged} */ { tagName }) => `dist/components/${tagName.replace(/^tissu-/, '')}.js`;
  const index = 'dist/index.js';
  return {
    schemaVersion: raw.schemaVersion,
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: index,
        declarations: [
          ...elements,
          ...events.map((event) => ('members' in event ? { ...event, members: [] } : event)),
        ].map((declaration) => ({ ...declaration })),
        exports: [...elements, ...events].map(({ name }) => ({
          kind: /** @type {const} */ ('js'),
          name,
          declaration: { name, module: index },
        })),
      },
      ...elements.map((element) => ({
        kind: /** @type {const} */ ('javascript-module'),
        path: nameOf(element),
        declarations: [],
        exports: [
          {
            kind: /** @type {const} */ ('custom-element-definition'),
            name: element.tagName,
            declaration: { name: element.name, module: index },
          },
        ],
      })),
    ],
    ...{ package: { name: '@tissu/kit', version } },
  };
};

/**
 * Writes `custom-elements.json`, what editors read, and the types of frameworks.
 *
 * @param {Manifest} manifest
 * @param {string} outdir relative to the project
 */
export const writeManifest = (manifest, outdir) => {
  // Their "hideLogs" hides not all.
  const { log } = console;
  console.log = () => undefined;
  try {
    writeAll(manifest, outdir);
  } finally {
    console.log = log;
  }
};

/** @param {Manifest} manifest @param {string} outdir */
const writeAll = (manifest, outdir) => {
  const types = join(outdir, 'types');
  mkdirSync(path(types), { recursive: true });
  writeFileSync(path(outdir, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const data = /** @type {Parameters<typeof generateVsCodeCustomElementData>[0]} */ (manifest);
  generateVsCodeCustomElementData(data, {
    outdir,
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: null,
    hideLogs: true,
  });
  generateJetBrainsWebTypes(data, { outdir, webTypesFileName: 'web-types.json', packageJson: false, hideLogs: true });
  const componentTypePath = () => './index.js';
  generateJsxTypes(manifest, { outdir: types, fileName: 'jsx.d.ts', componentTypePath, stronglyTypedEvents: false });
  writeFileSync(path(types, 'vue.d.ts'), vueTypes(elementsOf(manifest)));
  writeFileSync(path(types, 'svelte.d.ts'), svelteTypes(elementsOf(manifest)));
};
