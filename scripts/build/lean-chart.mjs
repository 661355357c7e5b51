import { createHash } from 'node:crypto';
import { ELEMENTS } from './chart-cuts/elements.mjs';
import { ENGINE } from './chart-cuts/engine.mjs';
import { FRAME } from './chart-cuts/frame.mjs';
import { HELPERS } from './chart-cuts/helpers.mjs';
import { SCALES } from './chart-cuts/scales.mjs';
import { VALUES } from './chart-cuts/values.mjs';

/**
 * Leaves out of Chart.js, in the files a page loads, what no chart of the kit asks for: curves, steps, other ways to point
 * at marks, listeners of its own, time axes, titles, plugins… The tables of `chart-cuts/` say what and why. What the
 * charts draw does not change by a dot.
 *
 * A cut names the declaration it is made in, and then either methods to leave out whole, or a text and what takes its
 * place. In that text any white space stands for any other, and `…` for whatever is between.
 *
 * The build stops where the engine is another than the one the tables were written for, where a cut does not fit exactly
 * once, and where a chart names what is left out. In the npm build `chart.js` stays outside and whole.
 *
 * @typedef {readonly [declaration: string, methods: readonly string[]]
 *   | readonly [declaration: string, before: string, after: string]} Cut
 * @typedef {{ readonly why: string, readonly cuts: readonly Cut[] }} Group
 */

/** Chart.js 4.6.1. Another one: read each cut again before its sum is written here. */
const FILES = /** @type {const} */ ([
  {
    file: /\/chart\.js\/dist\/chart\.js$/,
    sum: '5a059a341daded15d6333d1bda10f5d990c9458c4ef7f222a5b11c45913cd0df',
    groups: [...ENGINE, ...FRAME, ...ELEMENTS, ...SCALES, ...VALUES],
  },
  {
    file: /\/chart\.js\/dist\/chunks\/index\.js$/,
    sum: '7f8e207fc91dada433bd757fba6c551bc347305f2fddc9e3fdb4232edb8890cd',
    groups: HELPERS,
  },
]);

/** Options, values and hooks that are left out. Charts are configured in `src/charts` alone. */
const LEFT_OUT = new RegExp(
  [
    // Movement.
    'easing|delay|loop|onProgress|onComplete|transitions?',
    // Lines and bars.
    'tension|cubicInterpolationMode|stepped|segment|showLine|spanGaps: (?!false)|borderRadius|borderSkipped: (?!false)',
    'inflateAmount: (?!0\\b)|minBarLength|skipNull|grouped|flex|parsing|[xy]AxisID|hidden: true|setDatasetVisibility',
    "'(rectRounded|cross|crossRot|star|dash)'",
    // Axes.
    'minRotation|maxRotation: (?!0\\b)|mirror|crossAlign|labelOffset|showLabelBackdrop|textStroke\\w+|sampleSize',
    "stepSize|includeBounds|suggestedM(in|ax)|alignToPixels|reverse: true|drawTicks: (?!false)|tick(Color|Width)|border: \\{ display: true|type: '(time|timeseries|logarithmic)'",
    // Hooks of axes and plugins, listeners, the engine’s own resizing.
    '(before|after)(?!DatasetsDraw|BuildTicks)[A-Z]\\w+|on(Hover|Click|Resize)|responsive: true|aspectRatio|interaction: |hover: ',
    "'(dataset|nearest|point)', *\\{",
  ]
    .map((names) => `(?<![\\w.])(${names})`)
    .join('|'),
);

/** @param {string} text */
const escape = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** @param {string} before */
const patternsOf = (before) => {
  const parts = before.split('…').map((part) => escape(part).replace(/\s+/g, '\\s+'));
  return { start: new RegExp(parts[0] ?? '', 'g'), whole: new RegExp(parts.join('[^]*?'), 'g') };
};

/**
 * @param {string} code
 * @param {string} declaration as it starts: `class Scale`
 * @returns {[from: number, to: number]} where it stands, to its last brace
 */
const placeOf = (code, declaration) => {
  const starts = [...code.matchAll(new RegExp(`^ *${escape(declaration)}(?![\\w$])`, 'gm'))];
  if (starts.length !== 1) throw new Error(`${declaration} is there ${String(starts.length)} times.`);
  const from = starts[0]?.index ?? 0;
  return [from, from + code.slice(from).search(/\n\}[;)]*\n/) + 2];
};

/** @param {string} text @param {RegExp} pattern @param {string} after @param {string} what */
const once = (text, pattern, after, what) => {
  const found = [...text.matchAll(pattern)].length;
  if (found !== 1) throw new Error(`fits ${String(found)} times: ${what}`);
  return text.replace(pattern, () => after);
};

/** @param {string} code @param {Cut} cut */
const make = (code, [declaration, what, after]) => {
  const [from, to] = placeOf(code, declaration);
  let text = code.slice(from, to);
  if (typeof what === 'string') {
    const { start, whole } = patternsOf(what);
    // What a cut starts with is there once too: else it might start too early, and take more.
    if (what.includes('…')) once(text, start, '', `the start of ${declaration}: ${what}`);
    text = once(text, whole, after ?? '', `${declaration}: ${what}`);
  } else
    for (const method of what)
      text = once(
        text,
        new RegExp(`^ +${escape(method)} ?\\([^\\n]*\\)\\s*\\{(\\}|[^\\n]*\\n[^]*?^ {4}\\})$`, 'gm'),
        '',
        `${declaration}: ${method}`,
      );
  return code.slice(0, from) + text + code.slice(to);
};

/** @returns {import('rollup').Plugin} */
export const leanChart = () => ({
  name: 'lean-chart',
  transform(code, id) {
    const named = /\/src\/charts\//.test(id) ? LEFT_OUT.exec(code) : null;
    if (named) this.error(`${id} names “${named[0]}”, which scripts/build/lean-chart.mjs leaves out of the engine.`);
    const known = FILES.find(({ file }) => file.test(id));
    if (!known) return null;
    if (createHash('sha256').update(code).digest('hex') !== known.sum)
      this.error(`${id} is not the Chart.js that scripts/build/chart-cuts/ were written for.`);
    // Remarks may stand anywhere in a text; those for the bundler and the licence stay.
    let lean = code.replace(/\/\*(?![! #]*__|!)[^]*?\*\//g, (remark) => remark.replace(/[^\n]+/g, ''));
    lean = lean.replace(/(?<=^|[;{},]) *\/\/ .*$/gm, '');
    for (const { why, cuts } of known.groups) {
      try {
        for (const cut of cuts) lean = make(lean, cut);
      } catch (error) {
        this.error(`${id}, “${why}”: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    return { code: lean, map: null };
  },
});
