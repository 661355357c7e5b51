/**
 * Makes `html`, `svg` and `css` templates of Lit short without changing what they draw.
 *
 * Only what is safe everywhere: runs of white space become one character (a line break where there was one, so that
 * `white-space: pre-line` reads the same), and none between the shapes of a drawing; comments go, and CSS loses the
 * spaces its grammar does not need. `pre`, `textarea`, `script`, `style`, attribute values and strings are kept to the
 * letter.
 */

/** Stands for a `${…}`: a character for private use, which no template holds. */
const HOLE = '\uE000';
const HOLES = /\uE000/g;

/** @param {string} run */
const shorten = (run) => (run.includes('\n') ? '\n' : ' ');

/** Elements whose text is kept to the letter. */
const VERBATIM = /^(pre|textarea|script|style)$/i;

/** Elements of a drawing in which white space is drawn, or may be. */
const WORDED = /^(text|tspan|textPath|title|desc|foreignObject|style|a)$/;

/**
 * @param {string} source an html template, `HOLE` in place of each expression
 * @param {boolean} [isDrawing] of an svg template: blanks between its shapes are nodes that draw nothing, so they go
 * @returns {string} the same, shorter
 */
export const minifyHtml = (source, isDrawing = false) => {
  let out = '';
  let at = 0;
  let words = 0;
  let isWorded = !isDrawing;
  /** @type {string | undefined} */
  let verbatim;
  while (at < source.length) {
    if (verbatim !== undefined) {
      const end = new RegExp(`</${verbatim}\\b`, 'i').exec(source.slice(at));
      const stop = end ? at + end.index : source.length;
      out += source.slice(at, stop);
      at = stop;
      verbatim = undefined;
      continue;
    }
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 4);
      const stop = end < 0 ? source.length : end + 3;
      const comment = source.slice(at, stop);
      // Lit counts the expressions inside a comment too.
      if (comment.includes(HOLE)) out += comment;
      at = stop;
      continue;
    }
    const tag = /^<\/?([a-z][^\s/>\uE000]*)/i.exec(source.slice(at));
    if (!tag) {
      const text = /^(?:<|[^<]*)[^<]*/.exec(source.slice(at))?.[0] ?? '';
      const isKept = isWorded || text.replace(HOLES, '').trim() !== '';
      out += text.replace(/\s+/g, (run) => (isKept ? shorten(run) : ''));
      at += text.length;
      continue;
    }
    let stop = at + tag[0].length;
    let quote = '';
    let inside = tag[0];
    for (; stop < source.length; stop++) {
      const char = source.charAt(stop);
      if (quote) {
        if (char === quote) quote = '';
        inside += char;
      } else if (char === '>') break;
      else if (/\s/.test(char)) {
        if (!inside.endsWith(' ')) inside += ' ';
      } else {
        if ((char === '"' || char === "'") && /=\s*$/.test(inside)) quote = char;
        inside += char;
      }
    }
    out += source.charAt(stop) === '>' ? `${inside.replace(/ $/, '')}>` : inside;
    at = stop + 1;
    if (isDrawing && WORDED.test(tag[1] ?? '')) {
      words += tag[0].startsWith('</') ? -1 : inside.endsWith('/') ? 0 : 1;
      isWorded = words > 0;
    }
    if (VERBATIM.test(tag[1] ?? '') && !tag[0].startsWith('</') && !inside.endsWith('/')) verbatim = tag[1];
  }
  return out;
};

const CSS_TOKEN = /\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|url\(\s*[^"'\s)][^)]*\)|\s+|[\s\S]/g;

/**
 * @param {string} source a css template, `HOLE` in place of each expression
 * @returns {string} the same rules, shorter
 */
export const minifyCss = (source) => {
  let out = '';
  let space = false;
  for (const [token] of source.matchAll(CSS_TOKEN)) {
    if (token.startsWith('/*')) {
      if (token.includes(HOLE)) out += token;
      else space ||= !/[{};,(:\s]$/.test(out) && out !== '';
      continue;
    }
    if (/^\s/.test(token)) {
      space = true;
      continue;
    }
    const isClosing = /^[{};,)]/.test(token);
    // After ":" a space can go, but for an empty custom property, whose value it is. Before ":" it may join two selectors.
    const isOpen = /[{};,(]$/.test(out) || (out.endsWith(':') && !isClosing);
    if (space && !isClosing && !isOpen && out !== '') out += ' ';
    else if (space && isClosing && out.endsWith(':')) out += ' ';
    space = false;
    if (token === '}' && out.endsWith(';')) out = out.slice(0, -1);
    out += token;
  }
  return space && !/[{};,]$/.test(out) && out !== '' ? `${out} ` : out;
};

/** @type {ReadonlyMap<string, (source: string) => string>} */
const MINIFIERS = new Map([
  ['html', minifyHtml],
  ['svg', (source) => minifyHtml(source, true)],
  ['css', minifyCss],
]);

/**
 * @param {string} text @param {number} start @param {number} stop
 * @returns {{ lines: number, column: number | undefined }} line breaks between two places, and the column after the last
 */
const extent = (text, start, stop) => {
  const part = text.slice(start, stop);
  const last = part.lastIndexOf('\n');
  return { lines: part.split('\n').length - 1, column: last < 0 ? undefined : part.length - last - 1 };
};

/**
 * White space for the place after a shortened piece, such that all that follows stands on the line and in the column
 * where it stood: source maps stay true, and the minifier drops it.
 *
 * @param {string} code @param {number} start @param {number} stop the original piece
 * @param {string} piece what takes its place
 * @param {string} mark what stands between the piece and the white space
 */
const padding = (code, start, stop, piece, mark) => {
  const before = extent(code, start, stop);
  const after = extent(piece, 0, piece.length);
  const lines = before.lines - after.lines;
  if (lines > 0) return '\n'.repeat(lines) + ' '.repeat((before.column ?? 0) + mark.length);
  return ' '.repeat(Math.max(0, (before.column ?? stop - start) - (after.column ?? piece.length)));
};

/**
 * @typedef {{ type: string, start: number, end: number, [key: string]: unknown }} Node
 *
 * @param {unknown} value
 * @param {(node: Node) => void} visit children first
 */
const walk = (value, visit) => {
  if (Array.isArray(value)) {
    for (const inner of value) walk(inner, visit);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) if (typeof inner === 'object') walk(inner, visit);
  if ('type' in value && typeof value.type === 'string' && 'start' in value) visit(/** @type {Node} */ (value));
};

/**
 * @param {string} code a module, in JavaScript
 * @param {unknown} tree of it (ESTree)
 * @returns {string} the module with short templates, everything else where it stood
 */
export const minifyTemplates = (code, tree) => {
  /** @type {{ start: number, stop: number, text: string }[]} */
  const edits = [];
  walk(tree, (node) => {
    if (node.type !== 'TaggedTemplateExpression') return;
    const tag = /** @type {Node & { name?: string }} */ (node['tag']);
    const minify = tag.type === 'Identifier' ? MINIFIERS.get(tag.name ?? '') : undefined;
    if (!minify) return;
    const template = /** @type {{ quasis: Node[] }} */ (/** @type {unknown} */ (node['quasi']));
    const source = template.quasis.map(({ start, end }) => code.slice(start, end)).join(HOLE);
    if (template.quasis.length !== (source.match(HOLES)?.length ?? 0) + 1) return;
    const pieces = minify(source).split(HOLE);
    if (pieces.length !== template.quasis.length) throw new Error(`A template lost an expression: ${source}`);
    template.quasis.forEach((quasi, index) => {
      const piece = pieces[index] ?? '';
      const isLast = index === template.quasis.length - 1;
      // After the piece comes "${" or "`": the white space goes behind it, where it is the language's own.
      const mark = isLast ? '`' : '${';
      const pad = padding(code, quasi.start, quasi.end, piece, mark);
      edits.push({ start: quasi.start, stop: quasi.end + mark.length, text: piece + mark + pad });
    });
  });
  edits.sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const { start, stop, text } of edits) {
    out += code.slice(at, start) + text;
    at = stop;
  }
  return out + code.slice(at);
};

/** @returns {import('rollup').Plugin} */
export const minifyTemplatesPlugin = () => ({
  name: 'minify-templates',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/\b(html|svg|css)`/.test(code)) return null;
    return { code: minifyTemplates(code, this.parse(code)), map: null };
  },
});
