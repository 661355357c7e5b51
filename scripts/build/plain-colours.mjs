/**
 * Leaves the chart engine's colour parser (`@kurkle/color`, 3 KB) out of the files a page loads.
 *
 * The engine uses it to darken a colour under the pointer and to mix two colours while they change. Neither is asked
 * for here: each colour comes as the browser computed it, `oklch(…)` among them, which that parser does not know, and
 * the configurations name every hover colour. A colour it cannot read is what the engine is told of all of them, and
 * what it does then is right: it takes the colour as it is. In the npm build `chart.js` stays outside and whole.
 */
const ID = '\0plain-colours';

const CODE = `
export class Color {
  valid = false;
  saturate() { return this; }
  darken() { return this; }
  mix() { return this; }
  rgbString() {}
  hexString() {}
}
export const color = () => new Color();
export default color;
`;

/** @returns {import('rollup').Plugin} */
export const plainColours = () => ({
  name: 'plain-colours',
  resolveId: (source) => (source === '@kurkle/color' ? ID : null),
  load: (id) => (id === ID ? CODE : null),
});
