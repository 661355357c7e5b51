import { minifyCss } from './minify-templates.mjs';

/**
 * The styles that every page with a card needs, in the order of the file they become. Templates without expressions.
 */
const MODULES = [
  'theme/tokens.styles.ts',
  'theme/card-frame.styles.ts',
  'ui/state.styles.ts',
  'ui/axis.styles.ts',
  'ui/shape.styles.ts',
  'ui/status.styles.ts',
  'components/action-card/action-card.styles.ts',
];
const SHEETS = '\0kit-styles';
/** Stands between two sheets in the file. */
const BORDER = '/**/';

/**
 * The module that fetches the file. Where it cannot be had the elements stay without style: plain text reads, and a
 * module that failed once would fail for as long as the page is open.
 *
 * @param {string} reference
 * @param {number} count of sheets
 */
const loader = (reference, count) => `
const get = () => fetch(import.meta.ROLLUP_FILE_URL_${reference}, { credentials: 'omit' }).then((answer) => answer.ok && answer.text());
const texts = ((await get().catch(get).catch(console.error)) || '').split('${BORDER}');
export const sheets = Array.from({ length: ${count} }, (_, index) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(texts[index] ?? '');
  return sheet;
});
`;

/**
 * Lets the styles of the kit travel as a style sheet beside the chunk that uses them, and not as script: browsers read
 * CSS without running anything, and the budget of script is for script. For the loader's build only.
 *
 * @returns {import('rollup').Plugin}
 */
export const kitStyles = () => {
  /** @type {string} */
  let reference;
  /** @type {Map<string, { name: string, text: string }[]>} what each module exports */
  const styles = new Map();
  /** @param {string} id */
  const moduleOf = (id) => MODULES.find((module) => id.endsWith(`/src/${module}`));
  return {
    name: 'kit-styles',
    async buildStart() {
      const { readFile } = await import('node:fs/promises');
      for (const module of MODULES) {
        const code = await readFile(`src/${module}`, 'utf8');
        const exports = [...code.matchAll(/export const (\w+) = css`([^`]*)`/g)].map(([, name = '', text = '']) => {
          if (text.includes('${') || text.includes('\\')) this.error(`${module}: ${name} is not plain CSS.`);
          return { name, text: minifyCss(text) };
        });
        if (exports.length !== code.split('export ').length - 1) this.error(`${module} exports more than styles.`);
        styles.set(module, exports);
      }
      const source = [...styles.values()]
        .flat()
        .map(({ text }) => text)
        .join(BORDER);
      reference = this.emitFile({ type: 'asset', name: 'kit.css', source });
    },
    resolveId: (source) => (source === SHEETS ? SHEETS : null),
    load(id) {
      if (id === SHEETS) return loader(reference, [...styles.values()].flat().length);
      const module = moduleOf(id);
      if (!module) return null;
      const before = MODULES.slice(0, MODULES.indexOf(module)).reduce(
        (sum, one) => sum + (styles.get(one)?.length ?? 0),
        0,
      );
      const lines = (styles.get(module) ?? []).map(
        ({ name }, index) => `export const ${name} = sheets[${before + index}];`,
      );
      return [`import { sheets } from '${SHEETS}';`, ...lines].join('\n');
    },
  };
};
