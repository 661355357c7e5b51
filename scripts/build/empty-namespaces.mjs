/** What a file makes of a module that gives nothing, for whoever imports it dynamically. */
const EMPTY = /\b(?:var|let) ([\w$]+)=\{__proto__:null\};/g;

/**
 * Leaves out the namespaces of modules that give nothing: who loads an element's file waits for it to be registered, and
 * asks for no names. The last thing of a file but its exports, so its source map stays true; that of the loader is a few
 * columns off where it lists the elements.
 *
 * @returns {import('rollup').Plugin}
 */
export const emptyNamespaces = () => ({
  name: 'empty-namespaces',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    /** @type {[file: string, name: string][]} */
    const gone = [];
    for (const chunk of chunks) {
      // Who imports what is in the same file reads the variable itself.
      if (chunk.code.includes('Promise.resolve().then(')) continue;
      for (const [declaration, local = ''] of chunk.code.matchAll(EMPTY)) {
        const [list = ''] = /export\{[^{}]*\};?\s*$/.exec(chunk.code) ?? [];
        const names = list.replace(/^export\{|\};?\s*$/g, '').split(',');
        const handed = names.find((name) => name.split(' as ')[0] === local);
        if (handed === undefined) continue;
        const left = names.filter((name) => name !== handed);
        chunk.code = chunk.code
          .replace(list, () => (left.length > 0 ? `export{${left.join()}};` : ''))
          .replace(declaration, '');
        gone.push([chunk.fileName.replace(/^.*\//, ''), handed.split(' as ').at(-1) ?? '']);
      }
    }
    for (const chunk of chunks)
      for (const [file, name] of gone) {
        chunk.code = chunk.code.replace(
          /(import\("[^"]*?([^"/]+)"\))\.then\(([\w$]+)=>\3\.([\w$]+)\)/g,
          (whole, load, from, _, asked) => (from === file && asked === name ? load : whole),
        );
      }
  },
});
