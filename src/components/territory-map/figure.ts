import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Area, Atlas } from '../../map/atlas.js';
import { FRAMES, type Box } from '../../map/frames.js';
import { boxOfRegion, scaleOf } from '../../map/layout.js';
import { clothId, renderCloths } from './cloth.js';
import type { Size } from './picture-size-controller.js';
import { standingOf, type MapLanguage, type Reading } from './reading.js';

/** How the visitor sees the map. */
export interface Visited {
  /** Identifiers of what is chosen, pointed at, and reached by the tab key. */
  readonly chosen: readonly string[];
  readonly pointed: string | undefined;
  readonly stop: string | undefined;
  /** True once the focus is in the picture: until then one territory stands for all. */
  readonly entered: boolean;
}

export interface Pictured extends Visited {
  readonly atlas: Atlas;
  readonly reading: Reading;
  /** The region that is enlarged. */
  readonly region: Area | undefined;
  readonly language: MapLanguage;
  readonly sizeOf: (frame: number, usual: Size) => Size;
}

/** What is drawn for until the pictures are measured. */
const USUAL: Size = [560, 520];
const USUAL_INSET: Size = [80, 80];
/** Radius of the largest dot, in pixels: a share of the width of the picture, between two bounds. */
const DOT = { share: 1 / 42, least: 6.5, most: 14 };

export const largestDot = (width: number): number => Math.max(DOT.least, Math.min(DOT.most, width * DOT.share));

/** A dot whose surface is proportional to its value: the radius goes with the square root. */
export const radiusOf = (value: number, most: number, largest: number): number =>
  value > 0 && most > 0 ? largest * Math.sqrt(Math.min(1, value / most)) : 0;

const renderArea = (area: Area, frame: string, pictured: Pictured): SVGTemplateResult => {
  const { reading, region, chosen, entered, stop, language } = pictured;
  const row = reading.byId.get(area.id);
  const level = row?.level ?? 0;
  const isUnknown = (row?.value ?? null) === null;
  const look = isUnknown ? 'unknown' : level > 0 ? `level-${String(level)}` : '';
  const fill = isUnknown || level > 0 ? `url(#${clothId(level, frame)})` : nothing;
  // Beside the region that is enlarged, only the ground is left of the others.
  if (region && area.region !== region.id)
    return svg`<path class="area far ${look}" d=${area.path} fill=${fill} aria-hidden="true"></path>`;
  const isMet = entered || area.id === stop;
  return svg`<path
    part="territory"
    class="area ${look}"
    d=${area.path}
    fill=${fill}
    data-place=${area.id}
    role="button"
    tabindex=${area.id === stop ? 0 : -1}
    aria-label=${`${row?.name ?? area.name}, ${row ? standingOf(row, reading, language) : language.words.notAvailable}`}
    aria-pressed=${chosen.includes(area.id)}
    aria-hidden=${isMet ? nothing : 'true'}
    aria-describedby=${isMet && !entered ? 'keys' : nothing}
  ></path>`;
};

/** One frame: ground, territories, borders, dots, and what is chosen or pointed at above all. */
const renderFrame = (frame: number, box: Box, usual: Size, largest: number, pictured: Pictured): TemplateResult => {
  const { atlas, reading, region, chosen, pointed, entered, stop, sizeOf } = pictured;
  const [left, top, right, bottom] = box;
  const scale = scaleOf(box, ...sizeOf(frame, usual));
  const areas = atlas.areas.filter((area) => area.frame === frame);
  const regions = atlas.regions.filter((area) => area.frame === frame);
  const held = new Set(areas.map((area) => area.region));
  const most = reading.rows[0]?.value ?? 0;
  const levels = new Set([0, ...reading.levels.map(({ level }) => level)]);
  const raised = areas.filter(({ id }) => id === pointed || chosen.includes(id));
  return html`<svg
    class="picture"
    role="none"
    data-frame=${frame}
    viewBox="${left} ${top} ${right - left} ${bottom - top}"
  >
    ${renderCloths(levels, String(frame), scale)}
    <g aria-hidden="true">
      ${regions.map(({ id, path }) => svg`<path class="region" data-region=${region || !held.has(id) ? nothing : id} d=${path}></path>`)}
      <path class="departments" d=${atlas.departments[frame] ?? ''}></path>
    </g>
    ${areas.map((area) => renderArea(area, String(frame), pictured))}
    <g aria-hidden="true">
      ${regions.map(({ id, path }) => svg`<path class="border ${id === region?.id ? 'own' : ''}" d=${path}></path>`)}
      ${raised.map(({ id, path }) => {
        const look = entered && id === stop ? 'focus' : chosen.includes(id) ? 'chosen' : '';
        return svg`<path class="halo" d=${path}></path><path class="raised ${look}" d=${path}></path>`;
      })}
      ${
        reading.counts
          ? areas.map(({ id, centre: [x, y], region: home }) => {
              const r = radiusOf(reading.byId.get(id)?.value ?? 0, most, largest) / scale;
              const isFar = region && home !== region.id;
              return r === 0
                ? nothing
                : svg`<circle class="dot ${isFar ? 'far' : ''}" data-place=${isFar ? nothing : id} cx=${x} cy=${y} r=${r}></circle>`;
            })
          : nothing
      }
    </g>
  </svg>`;
};

/** Radius of the largest dot of what is shown, in pixels. */
export const largestOf = ({ region, sizeOf }: Pick<Pictured, 'region' | 'sizeOf'>): number =>
  largestDot(sizeOf(region?.frame ?? 0, USUAL)[0]);

/** The country and its overseas regions, or one region. */
export const renderFigure = (pictured: Pictured): TemplateResult => {
  const { atlas, region } = pictured;
  const largest = largestOf(pictured);
  if (region) return renderFrame(region.frame, boxOfRegion(region), USUAL, largest, pictured);
  const nameOf = (frame: number): string | undefined =>
    [...atlas.regions, ...atlas.areas].find((area) => area.frame === frame)?.name;
  return html`${renderFrame(0, FRAMES[0]!.box, USUAL, largest, pictured)}
    <div class="insets">
      ${FRAMES.map((frame, at) => {
        const name = nameOf(at);
        return at === 0 || name === undefined
          ? nothing
          : html`<div class="inset">
              ${renderFrame(at, frame.box, USUAL_INSET, largest, pictured)}<span aria-hidden="true">${name}</span>
            </div>`;
      })}
    </div>`;
};
