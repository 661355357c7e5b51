/** How much a picture is enlarged: 1 fits its frame. Pure. */
const LARGEST = 8;
/** A press of a button or key. */
const STEP = 1.5;

const clamp = (scale: number): number => {
  const held = Math.min(LARGEST, Math.max(1, scale));
  // What is nearly whole is whole.
  return held < 1.02 ? 1 : held;
};

export type Zoom = 'in' | 'out' | 'whole';

export const zoomBy = (scale: number, zoom: Zoom): number =>
  zoom === 'whole' ? 1 : clamp(zoom === 'in' ? scale * STEP : scale / STEP);

/** By what wheels and trackpads report: pixels away from the visitor enlarge. */
export const zoomByWheel = (scale: number, pixels: number): number =>
  clamp(scale * Math.exp(-Math.max(-100, Math.min(100, pixels)) * 0.006));

/** By two fingers: as much as they part. */
export const zoomByFingers = (scale: number, before: number, now: number): number =>
  clamp(before > 0 ? (scale * now) / before : scale);

/** Where a box scrolls to, so that what lay at a point of it still lies there. */
export const scrollFor = (scroll: number, point: number, ratio: number): number =>
  Math.max(0, (scroll + point) * ratio - point);
