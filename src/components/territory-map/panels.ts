import { html, nothing, type TemplateResult } from 'lit';
import type { Area, Atlas } from '../../map/atlas.js';
import { renderHeading } from '../../ui/heading.js';
import { renderOrdinals } from '../../ui/ordinal.js';
import { standingOf, type MapLanguage, type Reading } from './reading.js';

/** The choice of a region, and the way back. */
export const renderTools = (
  regions: readonly Area[],
  code: string,
  { words }: MapLanguage,
  enlarge: (region: string) => void,
  back: () => void,
): TemplateResult => {
  if (regions.length === 0) return html`<div class="tools"></div>`;
  return html`<div class="tools">
    <label
      ><span>${words.region}</span>
      <select
        @change=${(event: Event) => {
          enlarge((event.target as HTMLSelectElement).value);
        }}
      >
        <option value="" .selected=${code === ''}>${words.wholeCountry}</option>
        ${regions.map(({ id, name }) => html`<option value=${id} .selected=${id === code}>${name}</option>`)}
      </select></label
    >
    ${code === '' ? nothing : html`<button type="button" class="turn" @click=${back}>${words.back}</button>`}
  </div>`;
};

/** The territory that is chosen: its value, its rank, its region, and where to read on. */
export const renderChosen = (
  [id, another]: readonly string[],
  {
    reading,
    atlas,
    language,
    level,
    hrefOf,
    clear,
  }: {
    readonly reading: Reading;
    readonly atlas: Atlas | undefined;
    readonly language: MapLanguage;
    /** Level of the element's heading. */
    readonly level: number;
    readonly hrefOf: (id: string) => string | undefined;
    readonly clear: () => void;
  },
): TemplateResult | typeof nothing => {
  const row = another === undefined ? reading.byId.get(id ?? '') : undefined;
  if (!row) return nothing;
  const { words } = language;
  const home = atlas?.areas.find((area) => area.id === row.id)?.region;
  const region = atlas?.regions.find((area) => area.id === home)?.name;
  const href = hrefOf(row.id);
  return html`<div class="chosen">
    ${renderHeading(level && Math.min(6, level + 1), row.name, 'chosen-title')}
    <p class="meta">
      ${renderOrdinals(standingOf(row, reading, language))}${region === undefined ? '' : `. ${region}`}.
    </p>
    <p class="ways">
      ${href === undefined ? nothing : html`<a href=${href}>${words.seeActions}</a>`}
      <button type="button" class="turn" @click=${clear}>${words.unselect}</button>
    </p>
  </div>`;
};
