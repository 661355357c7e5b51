import assert from 'node:assert/strict';
import test from 'node:test';
import { WEAVES } from '../../src/ui/weave.js';

/** The glyphs as they were drawn: width of the threads, path. Index = degree. */
const DRAWN: readonly (readonly [width: number, path: string])[] = [
  [
    1.6,
    'M1.5 6h2.8m2.4 0h2.8m2.4 0h2.8m2.4 0h2.8M4.1 12h2.8m2.4 0h2.8m2.4 0h2.8m2.4 0h2.8M1.5 18h2.8m2.4 0h2.8m2.4 0h2.8m2.4 0h2.8',
  ],
  [1.6, 'M1.5 6H10.25M13.75 6H22.5M1.5 12H22.5M1.5 18H10.25M13.75 18H22.5M12 1.5V10.25M12 13.75V22.5'],
  [
    1.8,
    'M1.5 6H5.65M9.35 6H22.5M1.5 12H14.65M18.35 12H22.5M1.5 18H5.65M9.35 18H22.5M7.5 1.5V10.15M7.5 13.85V22.5M16.5 1.5V4.15M16.5 7.85V16.15M16.5 19.85V22.5',
  ],
  [
    2.1,
    'M1.5 6.3H4.3M8.3 6.3H15.7M19.7 6.3H22.5M1.5 12H10M14 12H22.5M1.5 17.7H4.3M8.3 17.7H15.7M19.7 17.7H22.5M6.3 1.5V10M6.3 14V22.5M12 1.5V4.3M12 8.3V15.7M12 19.7V22.5M17.7 1.5V10M17.7 14V22.5',
  ],
  [
    2.2,
    'M6.05 4.2H12.75M16.45 4.2H22.5M1.5 9.4H7.55M11.25 9.4H17.95M6.05 14.6H12.75M16.45 14.6H22.5M1.5 19.8H7.55M11.25 19.8H17.95M4.2 1.5V7.55M4.2 11.25V17.95M9.4 6.05V12.75M9.4 16.45V22.5M14.6 1.5V7.55M14.6 11.25V17.95M19.8 6.05V12.75M19.8 16.45V22.5',
  ],
  [
    2.3,
    'M4.9 3H10.1M13.9 3H19.1M1.5 7.5H5.6M9.4 7.5H14.6M18.4 7.5H22.5M4.9 12H10.1M13.9 12H19.1M1.5 16.5H5.6M9.4 16.5H14.6M18.4 16.5H22.5M4.9 21H10.1M13.9 21H19.1M3 1.5V5.6M3 9.4V14.6M3 18.4V22.5M7.5 4.9V10.1M7.5 13.9V19.1M12 1.5V5.6M12 9.4V14.6M12 18.4V22.5M16.5 4.9V10.1M16.5 13.9V19.1M21 1.5V5.6M21 9.4V14.6M21 18.4V22.5',
  ],
];

test('the rule of the glyph gives what was drawn, to the letter', () => {
  assert.deepEqual(
    WEAVES.map(({ width, path }) => [width, path]),
    DRAWN,
  );
});
