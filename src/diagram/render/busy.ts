/** What few networks need: those of many nodes, of several links between two, or of a link of one with itself. */
import { walkFrom } from '../layout/parts/components.js';
import type { drawLarge } from '../layout/large.js';
import { drawSmall, type Draw } from '../layout/network.js';
import { polish } from '../layout/parts/polish.js';
import { searchNear } from '../layout/parts/search-near.js';
import { radiusAmong } from '../scene/density.js';
import { fanOut } from '../scene/fans.js';
import { lookAround } from '../scene/look-around.js';
import { aspectFor, EVERY_PAIR, FEW, surfaceOf, USUAL, type Busy, type Density } from './picture.js';

/** Above this many nodes labels are given no room of their own. */
const CROWD = 100;
const SLACK_OF_CROWD = 4.2;
/** Only shapes are parted: they soon are. */
const ROUNDS_OF_CROWD = 12;
/** Surface that one of thousands wants, as a dot. */
const DOT = 90;
/** Width over height of a sketch of a crowd in a page, and from which width on it finds room in a page. */
const POSTER = 0.8;
const PAGE_OF_CROWD = 1000;

const densityOf = (count: number): Density => {
  const density: Density = { ...USUAL, radius: radiusAmong(count) };
  if (count > EVERY_PAIR)
    return {
      ...density,
      gap: 0.8,
      rounds: 0,
      shortest: 2,
      isNamed: false,
      isWorded: false,
      heightFor: (_, width) => (count * DOT) / width,
    };
  if (count <= CROWD) return density;
  return {
    ...density,
    isNamed: false,
    rounds: ROUNDS_OF_CROWD,
    heightFor: (bodies, width) => Math.ceil((surfaceOf(bodies) * SLACK_OF_CROWD) / width),
  };
};

/** Beyond `FEW` nodes a drawing is gone over; beyond `EVERY_PAIR` a part is drawn from a coarser one. */
export const drawOf = (count: number, large?: typeof drawLarge): Draw => {
  const finer = count > FEW ? polish : undefined;
  return (part, ends, aspect, random) =>
    large && part.neighbours.length > EVERY_PAIR
      ? large(part, ends, aspect, random, { walk: walkFrom, drawSmall, polish: finer, searchNear })
      : drawSmall(part, ends, aspect, random, finer);
};

export const busy: Busy = {
  drawOf,
  aspectFor(width, count) {
    const usual = aspectFor(width);
    return count > CROWD && width < PAGE_OF_CROWD ? Math.min(usual, POSTER) : usual;
  },
  fan: fanOut,
  lookAround,
  densityOf,
};
