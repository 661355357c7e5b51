/**
 * Networks of thousands of records that the page gives itself, read and worked out in slices of a few milliseconds.
 * Loaded with the first of them.
 */
import { breathe, nextTurn } from '../../../data/breathe.js';
import { readInline } from '../../../data/sources/inline.js';
import { tellLosses } from '../../../element/report.js';
import { readShape } from '../../../model/read-shape.js';
import type { Network } from '../../../model/schemas/network.js';
import { networkShape } from '../../../model/shapes/network.js';
import type { Misfit, Report } from '../../../model/understand.js';
import type { Task } from '../../../util/slices.js';
import { graphOf, viewNetwork, type NetworkFilter, type NetworkView } from '../network-view.js';

/** Records in one go. */
export const PORTION = 200;

/** What JSON writes otherwise than it stands there is not read in portions. */
const listIn = (given: Readonly<Record<string, unknown>>, name: string): unknown[] => {
  const list = given[name];
  if (!Array.isArray(list) || 'toJSON' in given || 'toJSON' in list) throw new TypeError('no plain list');
  // As it is now: the page may go on with it.
  return Array.from(list as unknown[]);
};

/**
 * Reads what a page gives to a diagram as `readInline` does all at once, a portion of the records after the other: the
 * network and the losses are the same, in the same order. Nothing is told before all is read.
 *
 * @throws whatever keeps the whole from being read, as it comes: reading it at once says what is wrong
 */
export function* readInSlices(data: object, report: Report): Task<Network> {
  const misfits: Misfit[] = [];
  const read = (part: unknown, first = 0): Network =>
    readInline(
      part,
      (input, tell) => readShape(networkShape, input, tell),
      (misfit) => {
        // Its place in the whole list: the first number of the path.
        misfits.push({ ...misfit, path: misfit.path.replace(/\d+/, (place) => String(Number(place) + first)) });
      },
    );
  const given: Readonly<Record<string, unknown>> = 'toJSON' in data ? {} : { ...data };
  const [actors, links] = [listIn(given, 'actors'), listIn(given, 'links')];
  const none = { actors: [], links: [] };
  const network: Network = { actors: [], links: [] };
  for (let first = 0; first < actors.length; first += PORTION) {
    network.actors.push(...read({ ...none, actors: actors.slice(first, first + PORTION) }, first).actors);
    yield PORTION;
  }
  for (let first = 0; first < links.length; first += PORTION) {
    network.links.push(...read({ ...none, links: links.slice(first, first + PORTION) }, first).links);
    yield PORTION;
  }
  const rest = read({ ...given, ...none });
  for (const [at, misfit] of misfits.entries()) {
    report(misfit);
    if (at % PORTION === 0) yield PORTION;
  }
  return { ...rest, ...network };
}

/**
 * Reads what a page gives, and works it out.
 *
 * @param show is told of the view before the network is handed over
 * @throws whatever keeps it from being read
 */
export const readGiven = async (
  element: NetworkFilter & { readonly data: unknown; readonly localName: string },
  data: object,
  show: (view: NetworkView) => unknown,
): Promise<Network> => {
  const pause = breathe();
  const task = readInSlices(data, tellLosses(element.localName));
  let read = task.next();
  for (; !read.done; read = task.next()) await pause();
  const network = read.value;
  for (;;) {
    const { minDegree, linkStatus } = element;
    await nextTurn();
    const graph = graphOf(network, { minDegree, linkStatus });
    await nextTurn();
    const view = viewNetwork(network, {}, graph);
    await nextTurn();
    // Another attribute meanwhile: it is seen otherwise. A degree that is none, `NaN`, is itself.
    if (!Object.is(minDegree, element.minDegree) || linkStatus !== element.linkStatus) continue;
    // Other data too: nobody wants it any more.
    if (data === element.data) show(view);
    return network;
  }
};
