import { analyze } from 'eslint-scope';
import { parseAst } from 'rollup/parseAst';

/** @typedef {{ type: string, start: number, end: number, name: string, [key: string]: unknown }} Node */

/** @param {unknown} tree @param {(node: Node) => void} meet */
const walk = (tree, meet) => {
  if (Array.isArray(tree)) for (const one of tree) walk(one, meet);
  if (typeof tree !== 'object' || tree === null || !('type' in tree)) return;
  meet(/** @type {Node} */ (tree));
  for (const child of Object.values(tree)) walk(child, meet);
};

/**
 * Calls each variable that a file hands over as it is handed over, where that is one sign that minifiers seldom use further
 * in: `export{A}` for `export{oe as A}`. What was called so before takes the other name.
 *
 * @returns {import('rollup').Plugin}
 */
export const exportNames = () => ({
  name: 'export-names',
  renderChunk(code) {
    const tree = /** @type {import('estree').Program} */ (parseAst(code));
    /** @type {[local: Node, exported: Node][]} */
    const handed = [];
    /** Where one word is both the name of a property and a variable. */
    const both = new Set();
    walk(tree, (node) => {
      const { type, local, exported, shorthand, value, start, end } = node;
      // What looks for scopes wants to know it so.
      node['range'] = [start, end];
      if (type === 'ExportSpecifier') handed.push([/** @type {Node} */ (local), /** @type {Node} */ (exported)]);
      if (type === 'Property' && shorthand === true) both.add(/** @type {Node} */ (value).start);
    });
    const { scopes, globalScope } = analyze(tree, { ecmaVersion: 2022, sourceType: 'module' });
    const own = scopes.find(({ type }) => type === 'module')?.set;
    const isFree = (/** @type {string} */ name) =>
      scopes.every(({ type, set }) => type === 'module' || !set.has(name)) &&
      globalScope?.through.every(({ identifier }) => identifier.name !== name) === true;
    /** @type {Map<string, string>} what each variable of the file is called now, by what it was called */
    const names = new Map();
    const calledNow = (/** @type {string} */ name) => names.get(name) ?? name;
    for (const [{ name: local }, { name: wished }] of handed) {
      if (!/^[A-Z$_]$/.test(wished) || !isFree(wished) || !isFree(calledNow(local))) continue;
      const [other] = [...(own?.keys() ?? [])].filter((name) => calledNow(name) === wished);
      const before = calledNow(local);
      if (other !== undefined) names.set(other, before);
      names.set(local, wished);
    }
    /** @type {Map<number, readonly [end: number, text: string]>} what is to stand in each place of a variable */
    const places = new Map();
    for (const [name, { identifiers, references }] of own ?? [])
      for (const node of [...identifiers, ...references.map(({ identifier }) => identifier)]) {
        const { start, end } = /** @type {Node} */ (/** @type {unknown} */ (node));
        places.set(start, [end, both.has(start) ? `${name}:${calledNow(name)}` : calledNow(name)]);
      }
    for (const [local, exported] of handed) {
      const now = calledNow(local.name);
      places.set(local.start, [exported.end, now === exported.name ? now : `${now} as ${exported.name}`]);
    }
    let [out, at] = ['', 0];
    for (const [start, [end, text]] of [...places].sort(([a], [b]) => a - b)) {
      out += code.slice(at, start) + text;
      at = end;
    }
    return { code: out + code.slice(at), map: null };
  },
});
