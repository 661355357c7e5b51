import type { Area, Atlas } from '../../map/atlas.js';
import type { Reading, Row } from './reading.js';
import type { Ground } from './visit.js';

/** What is shown now. */
export interface Shown {
  readonly reading: Reading;
  /** The region that is enlarged, as it is drawn; undefined for the whole, for several, and without contours. */
  readonly region: Area | undefined;
  /** The places of the table. */
  readonly rows: readonly Row[];
  readonly ground: Ground | undefined;
}

/**
 * What is left of a reading in some regions.
 *
 * @param regions INSEE codes; none for the whole. Without contours nobody knows what lies in them: all is left
 */
export const showRegions = (reading: Reading, atlas: Atlas | undefined, regions: readonly string[]): Shown => {
  if (!atlas) return { reading, region: undefined, rows: reading.rows, ground: undefined };
  const areas = regions.length === 0 ? atlas.areas : atlas.areas.filter((area) => regions.includes(area.region ?? ''));
  const isIn = new Set(areas.map(({ id }) => id));
  const inside = reading.rows.filter(({ id }) => isIn.has(id));
  // What is drawn and has no row is met last.
  const drawn = [...inside, ...areas.filter(({ id }) => !reading.byId.has(id))];
  const region = regions.length === 1 ? atlas.regions.find(({ id }) => id === regions[0]) : undefined;
  return {
    reading,
    region,
    rows: regions.length === 0 ? reading.rows : inside,
    ground: { atlas, region, ids: drawn.map(({ id }) => id), names: drawn.map(({ name }) => name) },
  };
};
