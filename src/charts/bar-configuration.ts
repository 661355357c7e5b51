/** Series as bars that lie, from zero: of categories, and of periods where the page asks for it. Values stand at their ends. */
import { valuesOf, type BarPicture } from './bar-parts.js';
import type { ChartRequest } from './chart-request.js';
import { configureLying, headsOf, layDown } from './lying-bars.js';

const tools = { layDown, headsOf, valuesOf };

/** Bars of a series, end to end where the page asks for it. */
export const configureBars = (request: ChartRequest): BarPicture => {
  const { reading } = request;
  const stack = request.stacked ? request.more : undefined;
  const stacked =
    reading.dimension === 'category'
      ? stack?.configureParts?.({ ...request, reading }, tools)
      : stack?.configureLyingStack?.(request, tools);
  return stacked ?? configureLying(request);
};
