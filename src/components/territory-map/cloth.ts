import { svg, type SVGTemplateResult } from 'lit';

/** Pitch and width of the threads of each depth, in pixels, and whether warps cross the wefts: the cloth tightens. */
const CLOTHS: readonly (readonly [pitch: number, width: number, crossed: boolean])[] = [
  [7, 1, false],
  [4.4, 1.1, false],
  [6, 1.1, true],
  [4.2, 1.3, true],
  [3.2, 1.7, true],
];

/** Identifier of the cloth of a depth (1 to 5, 0 for no value) in a picture. */
export const clothId = (level: number, picture: string): string => `cloth-${String(level)}-${picture}`;

/** Loose dashes: nobody knows. */
const LOOSE = svg`<path d="M0 1.5h2.8M3.6 4.5h2.8" stroke-width="0.9"></path>`;

/**
 * The cloths of a picture: what fills a class where colours are not printed or not had.
 *
 * @param levels depths that are used
 * @param scale pixels in a unit of the picture
 */
export const renderCloths = (levels: Iterable<number>, picture: string, scale: number): SVGTemplateResult =>
  svg`<defs>${[...levels].map((level) => {
    const [pitch, width, crossed] = CLOTHS[level - 1] ?? [7.2, 1, false];
    const [x, y] = level === 0 ? [7.2, 6] : [pitch, pitch];
    const middle = pitch / 2;
    return svg`<pattern
      id=${clothId(level, picture)}
      class="cloth ${level === 0 ? 'loose' : ''}"
      patternUnits="userSpaceOnUse"
      width=${x}
      height=${y}
      patternTransform="scale(${1 / scale})"
    >
      <rect class="ground" width=${x} height=${y}></rect>
      ${level === 0 ? LOOSE : svg`<path d="M0 ${middle}H${pitch}${crossed ? `M${middle} 0V${pitch}` : ''}" stroke-width=${width}></path>`}
    </pattern>`;
  })}</defs>`;
