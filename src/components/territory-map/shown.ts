import { formatList } from '../../i18n/format/lists.js';
import type { Area, Atlas } from '../../map/atlas.js';
import type { Said } from '../../i18n/messages/indicator.js';
import { stateMap, type MapLanguage, type Reading, type Row } from './reading.js';
import type { Ground } from './visit.js';

/** What is shown now. */
export interface Shown {
  readonly reading: Reading;
  /** The region that is enlarged, as it is drawn; undefined for the whole, for several, and without contours. */
  readonly region: Area | undefined;
  /** The places of the table. */
  readonly rows: readonly Row[];
  readonly ground: Ground | undefined;
  /** Title and sentence. */
  readonly said: Said;
  /** Regions that hold territories, by name: those that can be enlarged. */
  readonly choices: readonly Area[];
  /** How many places of the table have no contour. */
  readonly undrawn: number;
}

/**
 * What is left of a reading in some regions.
 *
 * @param regions INSEE codes; none for the whole. Without contours nobody knows what lies in them: all is left
 */
export const showRegions = (
  reading: Reading,
  atlas: Atlas | undefined,
  regions: readonly string[],
  language: MapLanguage,
): Shown => {
  if (!atlas) {
    const { rows } = reading;
    const said = stateMap(rows, undefined, reading, language);
    return { reading, region: undefined, rows, ground: undefined, said, choices: [], undrawn: 0 };
  }
  const areas = regions.length === 0 ? atlas.areas : atlas.areas.filter((area) => regions.includes(area.region ?? ''));
  const isIn = new Set(areas.map(({ id }) => id));
  const inside = reading.rows.filter(({ id }) => isIn.has(id));
  // What is drawn and has no row is met last.
  const drawn = [...inside, ...areas.filter(({ id }) => !reading.byId.has(id))];
  const region = regions.length === 1 ? atlas.regions.find(({ id }) => id === regions[0]) : undefined;
  const rows = regions.length === 0 ? reading.rows : inside;
  const named = formatList(
    atlas.regions.filter(({ id }) => regions.includes(id)).map(({ name }) => name),
    language.locale,
  );
  const held = new Set(atlas.areas.map((area) => area.region));
  return {
    reading,
    region,
    rows,
    said: stateMap(rows, named === '' ? undefined : named, reading, language),
    choices: atlas.regions
      .filter(({ id }) => held.has(id))
      .sort((a, b) => a.name.localeCompare(b.name, language.locale)),
    undrawn: rows.filter(({ id }) => !isIn.has(id)).length,
    ground: { atlas, region, ids: drawn.map(({ id }) => id), names: drawn.map(({ name }) => name) },
  };
};
