/**
 * Leaves out of the chart engine, in the files a page loads, the thirty easings that no chart of the kit asks for: the
 * engine's own default and the straight one stay. The build stops where the engine's text no longer fits, or where a
 * chart names an easing. In the npm build `chart.js` stays outside and whole.
 */
const ENGINE = /\/chart\.js\/dist\/chunks\/[^/]+\.js$/;
const OTHERS = /\n {4}easeInQuad: [^]*?(\n {4}easeOutQuart: [^\n]*?),\n[^]*?\n {4}easeInOutBounce: [^\n]*\n\};/;

/** @returns {import('rollup').Plugin} */
export const oneEasing = () => ({
  name: 'one-easing',
  transform(code, id) {
    if (/\/src\//.test(id) && /\beasing\b/.test(code))
      this.error(`${id} names an easing, which scripts/build/one-easing.mjs leaves out.`);
    if (!ENGINE.test(id)) return null;
    if (!OTHERS.test(code)) this.error(`${id}: the easings are not where one-easing.mjs expects them.`);
    // The map keeps its lines where it matters: what is left out stood on lines of its own.
    return { code: code.replace(OTHERS, (_, kept) => `${kept}\n};`), map: null };
  },
});
