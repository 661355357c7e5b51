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
 * Gives the frame that asks the height it asks for, when it is one of this origin's `/embed/`. Only the window of such
 * a frame is heard: the frame's `src` decides, not the message, so a sandboxed frame (origin `null`) passes by the
 * same test.
 *
 * @param base address of the script
 */
export const hearFrame = ({ data, source }: MessageEvent, base: string): void => {
  const height = heightOf(data);
  if (height === undefined) return;
  const embeds = new URL('/embed/', base).href;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source && frame.src.startsWith(embeds)) {
      // The attribute, not a style: it needs nothing of the page's policy.
      frame.height = String(Math.ceil(height));
    }
  }
};
