/**
 * Draws what is not the first picture of a plain network: other layouts, the way from one picture to the next, networks
 * of many actors; and what of one cannot be. Loaded with the first of them.
 */
import { svg } from 'lit';
import { EVERY_PAIR, isPlain } from '../../diagram/render/picture.js';
import { tellOnce } from '../../element/report.js';
import type { readGiven as ReadGiven } from './large/given.js';
import type { Frame } from './move-picture.js';
import type { Drawing, Job, PictureController, PictureHost, Shown } from './picture-controller.js';

const nextFrame: Frame = (draw) => requestAnimationFrame(draw);

/** Units of a picture whose names are too small on paper beside title and legend, or on a page of its own; and too large across it. */
const LONG = 960;
const PAGES = 1320;
const NARROW = 480;

/** Marks what is long, for print. */
const markLong = (drawing: Drawing): Drawing => {
  const { scene, look } = drawing;
  if (!look || scene.height < LONG) return drawing;
  const mark = svg`<g class="long ${scene.height > PAGES ? 'pages' : ''} ${scene.width < NARROW ? 'narrow' : ''}"></g>`;
  return { ...drawing, look: { ...look, under: svg`${mark}${look.under}` } };
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
  return picture.drawNetwork(wanted, { busy, draw: busy?.drawOf(count, large?.layOut), aspect, advance });
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
  // What a part leaves is drawn by the part it names, and where there is none as a network.
  while (part && !drawing && picture.isWanted(wanted)) {
    drawing = await picture.run(part.layOut(job, job.frame, job.measure), wanted);
    if (!drawing) part = (await part.instead?.().catch(lose))?.part;
  }
  drawing ??= await drawNetwork(picture, host, wanted, job);
  const move = await moving;
  if (!drawing || !picture.isWanted(wanted)) return;
  part?.dress(host);
  const whole = markLong(drawing);
  const shown: Shown = { ...job, whole, drawing: whole };
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
