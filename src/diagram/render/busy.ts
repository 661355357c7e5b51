/** What few networks need: those of many nodes, of several links between two, or of a link of one with itself. */
import { polish } from '../layout/parts/polish.js';
import { radiusAmong } from '../scene/density.js';
import { fanOut } from '../scene/fans.js';
import { CROWD, EVERY_PAIR, surfaceOf, USUAL, type Busy, type Density } from './picture.js';

const SLACK_OF_CROWD = 4.2;
/** Surface that one of thousands wants, as a dot. */
const DOT = 90;

const densityOf = (count: number): Density => {
  const density: Density = { ...USUAL, radius: radiusAmong(count) };
  if (count > EVERY_PAIR)
    return {
      ...density,
      gap: 0.8,
      rounds: 0,
      shortest: 2,
      isNamed: false,
      heightFor: (_, width) => (count * DOT) / width,
    };
  if (count <= CROWD) return density;
  return {
    ...density,
    isNamed: false,
    heightFor: (bodies, width) => Math.ceil((surfaceOf(bodies) * SLACK_OF_CROWD) / width),
  };
};

export const busy: Busy = { polish, fan: fanOut, densityOf };
