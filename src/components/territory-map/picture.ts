import { html, nothing, type TemplateResult } from 'lit';
import type { Atlas } from '../../map/atlas.js';
import { renderOrdinals } from '../../ui/ordinal.js';
import { renderFigure } from './figure.js';
import type { PictureSizeController } from './picture-size-controller.js';
import { standingOf, type MapLanguage } from './reading.js';
import type { Shown } from './shown.js';
import type { Ground, Visit } from './visit.js';

export interface PictureRequest {
  readonly atlas: Atlas;
  readonly ground: Ground;
  readonly shown: Shown;
  readonly language: MapLanguage;
  readonly chosen: readonly string[];
  readonly visit: Visit | undefined;
  /** Loads what a visit needs, and does what was asked for meanwhile. */
  readonly come: (event?: Event) => Promise<unknown>;
  readonly sizes: PictureSizeController;
  readonly attribution: string | undefined;
}

/** The map, what is read of what is pointed at, and where its contours are from. */
export const renderPicture = ({
  atlas,
  ground,
  shown,
  language,
  chosen,
  visit,
  come,
  sizes,
  attribution,
}: PictureRequest): TemplateResult => {
  const { words } = language;
  const { reading, region, undrawn } = shown;
  const state = visit?.state;
  const { ids } = ground;
  const stop = [state?.stop, ...chosen].find((id) => ids.includes(id ?? '')) ?? ids[0];
  const visited = { chosen, pointed: state?.pointed, entered: state?.entered ?? false, stop };
  const pointed = visited.pointed ?? (chosen.length === 1 ? chosen[0] : undefined);
  const row = reading.byId.get(pointed ?? '');
  return html`<figure
      part="canvas"
      aria-label=${words.picture}
      @click=${visit?.press ?? come}
      @keydown=${visit?.type ?? come}
      @pointerenter=${come}
      @pointermove=${visit?.move}
      @pointerleave=${visit?.leave}
      @focusin=${visit?.enter ?? come}
      @focusout=${visit?.exit}
    >
      ${renderFigure({ ...visited, atlas, reading, region, language, sizeOf: (frame, usual) => sizes.sizeOf(frame, usual) })}
    </figure>
    <p class="readout" aria-hidden="true">
      ${row ? html`<b>${row.name}</b> ${renderOrdinals(standingOf(row, reading, language))}` : words.hint}
    </p>
    <p id="keys" hidden>${words.keys}</p>
    <p class="origin">
      ${attribution === undefined ? nothing : `${words.contours(attribution)}.`}
      ${undrawn > 0 ? words.notDrawn(undrawn) : nothing}
    </p>`;
};
