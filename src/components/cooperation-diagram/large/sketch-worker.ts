/**
 * Runs beside the page, in a worker: draws a network of very many actors by the code that the page runs where there can be
 * no worker.
 */
import { drawLarge } from '../../../diagram/layout/large.js';
import { drawOf } from '../../../diagram/render/busy.js';
import { sketch } from '../../../diagram/render/picture.js';
import { startSlices, step } from '../../../util/slices.js';
import type { Asked, Told } from './beside.js';

/** Operations between two words on how far it is. */
const SLICE = 2_000_000;

const tell = (told: Told): void => {
  postMessage(told);
};

addEventListener('message', ({ data: { outline, aspect } }: MessageEvent<Asked>) => {
  const slices = startSlices(sketch(outline, aspect, drawOf(outline.nodes.length, drawLarge)));
  while (!step(slices, SLICE)) tell(slices.work);
  tell(slices.result!);
});
