import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { minifyCss } from './minify-templates.mjs';

const stylesOf = (/** @type {string} */ name) => `${name}.styles.ts`;

/**
 * The files of style, by name, each with the modules it is made of, in its order: what every page with a card needs, and
 * what others need more. A module exports templates without expressions, or a list of such templates, its own and those
 * of other modules: a list is one sheet, so what several elements share, and what is split for its readers, costs nothing.
 *
 * @type {ReadonlyMap<string, readonly string[]>}
 */
const FILES = new Map([
  [
    'kit',
    [
      'element/element.styles.ts',
      'ui/shape.styles.ts',
      'ui/marks.styles.ts',
      'components/action-card/action-card.styles.ts',
    ],
  ],
  ['list', ['components/action-list/action-list.styles.ts']],
  ['indicator', ['theme/indicator-frame', 'components/indicator/indicator'].map(stylesOf)],
  ['chart', ['theme/chart-frame', 'components/indicator-chart/indicator-chart'].map(stylesOf)],
  ['chart-more', ['components/indicator-chart/more.styles.ts']],
  ['map', ['theme/map-frame', 'components/territory-map/territory-map'].map(stylesOf)],
  ['diagram', ['components/cooperation-diagram/cooperation-diagram.styles.ts']],
  ['layouts', ['flows', 'matrix', 'rings'].map((name) => stylesOf(`components/cooperation-diagram/layouts/${name}`))],
  ['sheet', ['components/action-sheet/action-sheet.styles.ts']],
]);
const SHEETS = '\0styles:';
/** Stands between two sheets in the file. */
const BORDER = '/**/';

/** The module that fetches files of style; the chunk of the kit holds it, and the others take it from there. */
const LOADER = '\0load-styles';
/**
 * Asked for twice where the network fails. A file that cannot be had all the same leaves its elements without style: plain
 * text reads, and a module that failed once would fail for as long as the page is open.
 */
const loader = `
export const loadSheets = async (address, count) => {
  const get = () => fetch(address, { credentials: 'omit' }).then((answer) => answer.ok && answer.text());
  const text = await get().catch(get).catch(console.error);
  const texts = (text || '').split('${BORDER}');
  return Array.from({ length: count }, (_, index) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(texts[index] ?? '');
    // As in the other builds, where Lit makes the sheet.
    return { styleSheet: sheet };
  });
};`;

/** What a name of a module of styles stands for. @typedef {{ text: string, isExported: boolean }} Style */

/**
 * The styles of a module, by name, lists put together from what they name.
 *
 * @param {string} file
 * @param {(message: string) => never} refuse
 * @returns {Promise<Map<string, Style>>}
 */
const readStyles = async (file, refuse) => {
  const code = await readFile(file, 'utf8');
  /** @type {Map<string, Style>} */
  const found = new Map();
  for (const [, names = '', from = ''] of code.matchAll(/import \{([^}]*)\} from '(\.[^']*\.styles)\.js'/g)) {
    const theirs = await readStyles(join(dirname(file), `${from}.ts`), refuse);
    for (const name of names.split(',').map((one) => one.trim())) {
      const style = theirs.get(name);
      if (style) found.set(name, { ...style, isExported: false });
    }
  }
  const parts = /(export )?const (\w+)(?:: CSSResultGroup)? = (?:css`([^`]*)`|\[([^\]]*)\]);/g;
  let exported = 0;
  for (const [, isExported, name = '', own, list = ''] of code.matchAll(parts)) {
    const named = list.split(',').map((one) => one.trim());
    const texts = own === undefined ? named.filter(Boolean).map((one) => found.get(one)?.text) : [own];
    if (texts.some((text) => text === undefined || /[\\]|\$\{/.test(text)))
      refuse(`${file}: ${name} is not plain CSS.`);
    found.set(name, { text: texts.join('\n'), isExported: isExported !== undefined });
    if (isExported) exported++;
  }
  if (exported !== code.split('export ').length - 1) refuse(`${file} exports more than styles.`);
  return found;
};

/**
 * Lets the styles of the kit travel as a style sheet beside the chunk that uses them, and not as script: browsers read
 * CSS without running anything, and the budget of script is for script. For the loader's build only.
 *
 * @returns {import('rollup').Plugin}
 */
export const kitStyles = () => {
  /** What each file is emitted as, by its name. @type {Map<string, string>} */
  const references = new Map();
  /** @type {Map<string, { name: string, text: string }[]>} what each module exports */
  const styles = new Map();
  /** @param {string} id */
  const placeOf = (id) => {
    for (const [name, modules] of FILES) {
      const rank = modules.findIndex((module) => id.endsWith(`/src/${module}`));
      if (rank >= 0) return { name, module: modules[rank] ?? '', before: modules.slice(0, rank) };
    }
    return undefined;
  };
  return {
    name: 'kit-styles',
    async buildStart() {
      for (const [file, modules] of FILES) {
        for (const module of modules) {
          styles.set(
            module,
            [...(await readStyles(join('src', module), this.error.bind(this)))]
              .filter(([, { isExported }]) => isExported)
              .map(([name, { text }]) => ({ name, text: minifyCss(text) })),
          );
        }
        const source = modules
          .flatMap((module) => styles.get(module) ?? [])
          .map(({ text }) => text)
          .join(BORDER);
        references.set(file, this.emitFile({ type: 'asset', name: `${file}.css`, source }));
      }
    },
    resolveId: (source) => (source === LOADER || source.startsWith(SHEETS) ? source : null),
    load(id) {
      if (id === LOADER) return loader;
      if (id.startsWith(SHEETS)) {
        const name = id.slice(SHEETS.length);
        const sheets = (FILES.get(name) ?? []).flatMap((module) => styles.get(module) ?? []);
        const reference = references.get(name) ?? '';
        return `import { loadSheets } from '${LOADER}';
export const sheets = await loadSheets(import.meta.ROLLUP_FILE_URL_${reference}, ${sheets.length});`;
      }
      const place = placeOf(id);
      if (!place) return null;
      const before = place.before.reduce((sum, one) => sum + (styles.get(one)?.length ?? 0), 0);
      const lines = (styles.get(place.module) ?? []).map(
        ({ name }, index) => `export const ${name} = sheets[${before + index}];`,
      );
      return [`import { sheets } from '${SHEETS}${place.name}';`, ...lines].join('\n');
    },
  };
};
