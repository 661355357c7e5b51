/**
 * Draws what is not the first picture of a plain network: other layouts, the way from one picture to the next, networks
 * of many actors; and what of one cannot be. Loaded with the first of them.
 */
import { EVERY_PAIR, isPlain } from '../../diagram/render/picture.js';
import { tellOnce } from '../../element/report.js';
import type { readGiven as ReadGiven } from './large/given.js';
import type { LayoutPart } from './layouts/layout-part.js';
import type { Frame } from './move-picture.js';
import type { Drawing, Job, PictureController, PictureHost, Shown } from './picture-controller.js';

const nextFrame: Frame = (draw) => requestAnimationFrame(draw);

/** Units of a picture whose names are too small on paper beside title and legend, or on a page of its own; and too large across it. */
const LONG = 960;
const PAGES = 1320;
const NARROW = 480;
/** A network of more actors than these would be dust beside title and legend, where a column narrower than this drew it. */
const MANY = 60;
const COLUMN = 400;

/** Classes of what is long, for print. */
const marksOf = ({ look, scene: { height, nodes, width } }: Drawing): string => {
  if (!look) return nodes.length > MANY && width < COLUMN ? 'long' : '';
  if (height < LONG) return '';
  return `long ${height > PAGES ? 'pages' : ''} ${width < NARROW ? 'narrow' : ''}`;
};

/** What large networks want, loaded when one comes; null where it cannot be had, and they stay in words. */
const largeFor = async (picture: PictureController, host: PictureHost, { localize, view }: Job) => {
  if (view.graph.nodes.length <= EVERY_PAIR) return undefined;
  if (!picture.large) {
    const part = await import('./large/large.js').catch((cause: unknown) => {
      picture.missed = [cause, 'network'];
    });
    picture.large ??= part ? new part.Large(host, picture, localize) : null;
    host.requestUpdate();
  }
  return picture.large;
};

/** Who prints presses a key before, or leaves the page for a menu: until then nothing is fetched for it. */
const SIGNS = ['keydown', 'blur'];
const prepared = new WeakSet<PictureHost>();

/** Has a picture laid out for paper when it is printed: one of a narrow column, which print would enlarge, in any case. */
const prepare = (picture: PictureController, host: PictureHost, width: number): void => {
  const load = (): void => {
    void import('./on-paper.js').then(
      ({ printOn }) => {
        printOn(host, picture);
      },
      () => undefined,
    );
  };
  if (width < NARROW) load();
  if (prepared.has(host)) return;
  prepared.add(host);
  const stop = (): void => {
    for (const type of SIGNS) removeEventListener(type, hear);
  };
  const hear = (): void => {
    stop();
    load();
  };
  host.addController({
    hostConnected() {
      for (const type of SIGNS) addEventListener(type, hear);
    },
    hostDisconnected: stop,
  });
};

/** Reads in slices what a page gives of thousands. */
export const readGiven = async (...given: Parameters<typeof ReadGiven>): ReturnType<typeof ReadGiven> =>
  (await import('./large/given.js')).readGiven(...given);

/** @param wanted the job by which the controller knows it; `job` may say more */
const drawNetwork = async (
  picture: PictureController,
  host: PictureHost,
  wanted: Job,
  job: Job,
): Promise<Drawing | undefined> => {
  const { busy, frame, view } = job;
  const [count, links] = [view.graph.nodes.length, view.graph.edges.length];
  const large = await largeFor(picture, host, job);
  if (large === null || !picture.isWanted(wanted)) return undefined;
  const aspect = busy?.aspectFor(frame.width, count);
  const advance = (work: number): void => large?.advance(work, count, links);
  if (large && aspect && !picture.sketches.has(aspect)) {
    const drawn = await large.sketchBeside(view.graph, aspect, advance, () => picture.isWanted(wanted));
    if (drawn) picture.sketches.set(aspect, drawn);
  }
  // Where `busy` cannot be had such a network is drawn all the same, less clearly.
  const how = { busy, draw: busy?.drawOf(count, large?.layOut), aspect };
  // What the worker told of is not told again.
  return picture.run(picture.draw(wanted, how), wanted, picture.sketches.has(aspect!) ? undefined : advance);
};

/** Draws a job, and shows it unless another one is wanted meanwhile. */
export const drawOtherwise = async (picture: PictureController, host: PictureHost, wanted: Job): Promise<void> => {
  const { layout, view } = wanted;
  for (const id of view.graph.refused)
    tellOnce('warn', host.localName, `"${id}" was left out: it is there twice, or has an unknown end`);
  const before = picture.shown;
  // Who has seen another picture of the same network is taken from one to the other.
  const isMove =
    before?.view.network === view.network && (before.view !== view || before.layout !== layout || before.isMoving);
  const moving = isMove ? import('./move-picture.js').catch(() => undefined) : undefined;
  const lose = (cause: unknown): void => {
    if (!picture.isWanted(wanted)) return;
    picture.missed = [cause, layout];
    host.layout = 'network';
  };
  const loading = layout === 'network' ? undefined : import('./layouts/layouts.js').catch(lose);
  const more = isPlain(view.graph)
    ? undefined
    : await import('../../diagram/render/busy.js').catch((cause: unknown) => {
        picture.missed = [cause, 'network'];
      });
  const job: Job = { ...wanted, busy: more?.busy };
  // Every other name is drawn as a network.
  let part = (await loading)?.LAYOUTS.get(layout);
  let drawing: Drawing | undefined;
  const parts: LayoutPart[] = [];
  // What a part leaves is drawn by the part it names, and where there is none as a network.
  while (part && !drawing && picture.isWanted(wanted)) {
    parts.push(part);
    drawing = await picture.run(part.layOut(job, job.frame, job.measure), wanted);
    if (!drawing) part = (await part.instead?.().catch(lose))?.part;
  }
  drawing ??= await drawNetwork(picture, host, wanted, job);
  const move = await moving;
  if (!drawing || !picture.isWanted(wanted)) return;
  part?.dress(host);
  const whole = drawing;
  prepare(picture, host, job.frame.width);
  const box = host.renderRoot.querySelector('.box');
  if (box) box.className = `box ${marksOf(whole)}`;
  const shown: Shown = { ...job, parts, whole, drawing: whole };
  // From where the nodes are now: what was on its way goes on from there.
  const from = picture.shown?.drawing.scene;
  if (!move || !from) {
    picture.see(shown);
    return;
  }
  move.movePicture(from, whole.scene, nextFrame, (scene) => {
    if (!picture.isWanted(wanted)) return false;
    picture.see(scene ? { ...shown, drawing: { ...whole, scene, look: {} }, isMoving: true } : shown);
    return true;
  });
};
