/** Takes a picture from one layout to another: loaded with the first move. */
import { blend } from '../../diagram/scene/blend.js';
import type { Scene } from '../../diagram/scene/scene.js';

/** The browser's next frame: calls back with its time in milliseconds. */
export type Frame = (draw: (time: number) => void) => unknown;

/** Milliseconds of a move. */
const DURATION = 320;

/** Slow at both ends. */
const ease = (share: number): number => share * share * (3 - 2 * share);

/**
 * Draws what lies between two scenes, a scene a frame, then the second one as it is (undefined). Who wants no motion, or
 * does not look, sees the second one at once.
 *
 * @param frame the browser's next frame
 * @param draw says whether the move goes on
 */
export const movePicture = (
  from: Scene,
  to: Scene,
  frame: Frame,
  draw: (between: Scene | undefined) => boolean,
  isStill = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches,
): void => {
  if (isStill) {
    draw(undefined);
    return;
  }
  const between = blend(from, to);
  let start: number | undefined;
  const next = (time: number): void => {
    start ??= time;
    const share = (time - start) / DURATION;
    if (draw(share < 1 ? between(ease(share)) : undefined) && share < 1) frame(next);
  };
  // The first one at once: nothing of the layout before stays.
  if (draw(between(0))) frame(next);
};
