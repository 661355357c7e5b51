/** Tallest frame a child may ask for, in CSS pixels. */
const TALLEST = 20_000;

/** The height a child asks for, or undefined when the message is none of ours. */
const heightOf = (data: unknown): number | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  const { tissu, type, height } = data as { tissu?: unknown; type?: unknown; height?: unknown };
  if (tissu !== 1 || type !== 'height' || typeof height !== 'number') return undefined;
  return Number.isFinite(height) && height >= 0 && height <= TALLEST ? height : undefined;
};

/**
 * Gives the frames of this origin's `/embed/` the height they ask for. Only the window of such a frame is heard:
 * the frame's `src` decides, not the message, so a sandboxed frame (origin `null`) passes by the same test.
 * @returns a function that stops it
 */
export const hostFrames = (base: string): (() => void) => {
  const embeds = new URL(base).origin + '/embed/';
  const hear = (event: MessageEvent): void => {
    const height = heightOf(event.data);
    if (height === undefined) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === event.source && frame.src.startsWith(embeds)) {
        // The attribute, not a style: it needs nothing of the page's policy.
        frame.height = String(Math.ceil(height));
      }
    }
  };
  addEventListener('message', hear);
  return () => {
    removeEventListener('message', hear);
  };
};
