import { createHash } from 'node:crypto';

/**
 * Styles travel as CSS, not as script: in the files a page loads, the text of each `*.styles.ts` goes to a `.css`
 * file beside its chunk. The chunk waits for it before it goes on, so that an element is never registered, and never
 * drawn, without its styles. Where the file cannot be had the chunk fails as a whole, and the fallback stays.
 *
 * Only `css` templates without expressions are moved: constants, known at build.
 */

/** Between two style sheets in a file; no style sheet holds it. */
const BETWEEN = '/*~*/';
const MARK = /"tissu-css:(\d+)"/g;

/** Waits for the texts of a chunk. Credentials and referrer as in all requests of the kit (contract §2). */
const fetchTexts = (/** @type {string} */ file) =>
  `const tissuStyles=(await fetch(new URL(${JSON.stringify(`./${file}`)},import.meta.url),{credentials:"omit",referrerPolicy:"no-referrer"}).then(r=>{if(r.ok)return r.text();throw Error(r.url+" "+r.status)})).split(${JSON.stringify(BETWEEN)});\n`;

/** @returns {import('rollup').Plugin} */
export const stylesApart = () => {
  /** @type {string[]} */
  const texts = [];
  return {
    name: 'styles-apart',
    transform(code, id) {
      if (!/\.styles\.ts$/.test(id) || !/\bcss`/.test(code)) return null;
      let moved = false;
      const apart = code.replace(/\bcss`([^`$\\]*)`/g, (_whole, /** @type {string} */ text) => {
        moved = true;
        return `unsafeCSS("tissu-css:${texts.push(text) - 1}")`;
      });
      if (!moved) return null;
      return { code: apart.replace(/import \{ ?css ?\} from ['"]lit['"]/, 'import { unsafeCSS } from "lit"'), map: null };
    },
    renderChunk(code, chunk) {
      const used = [...new Set([...code.matchAll(MARK)].map(([, index]) => Number(index)))];
      if (used.length === 0) return null;
      const css = used.map((index) => texts[index]).join(BETWEEN);
      const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
      const file = `${chunk.name.replace(/\W/g, '-')}-${hash}.css`;
      this.emitFile({ type: 'asset', fileName: `chunks/${file}`, source: css });
      const placed = code.replace(MARK, (_whole, /** @type {string} */ index) => `tissuStyles[${used.indexOf(Number(index))}]`);
      // Imports come first in a module whatever their place, so the line may stand above them.
      return { code: fetchTexts(file) + placed, map: null };
    },
  };
};
