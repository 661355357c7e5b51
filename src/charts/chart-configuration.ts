/** From a series to what the chart engine draws. Pure: everything it depends on comes in the request. */
import { configureBars, type BarPicture } from './bar-configuration.js';
import type { DrawnKind } from './chart-kind.js';
import type { ChartRequest } from './chart-request.js';
import { configureLines, type LinePicture } from './line-configuration.js';

export type PictureConfiguration = LinePicture | BarPicture;

/** The configuration of a picture of a kind; categories are always bars. */
export const configureChart = (kind: DrawnKind, request: ChartRequest): PictureConfiguration => {
  const { reading } = request;
  return kind === 'line' && reading.dimension === 'time'
    ? configureLines({ ...request, reading })
    : configureBars(request);
};
