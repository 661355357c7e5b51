/** The strip of tools under the picture: search, filters, years, zoom. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Zoom } from '../../../diagram/interaction/zoom.js';
import { writeNumber } from '../../../i18n/format/digits.js';
import type { DiagramReadingMessages } from '../../../i18n/messages/diagram-reading.js';
import { renderShape } from '../../../ui/shape.js';
import { wordFor } from '../../../ui/word-for.js';
import type { DiagramLanguage } from '../link-words.js';
import type { NetworkView } from '../network-view.js';
import { countKeys, type Sieve } from './sieve.js';
import { yearsOf } from './years.js';

export interface ToolsRequest {
  /** What is drawn, and the same with all its families open. */
  readonly view: NetworkView;
  readonly whole: NetworkView;
  readonly language: DiagramLanguage;
  readonly words: DiagramReadingMessages;
  readonly sieve: Sieve;
  readonly closed: ReadonlySet<string>;
  /** Said politely. */
  readonly said: string;
  /** How much is shown, in words. */
  readonly counts: string;
  /** What the search has found. */
  readonly options: unknown;
  readonly scale: number;
  readonly setYear: (year: number | undefined) => void;
  readonly showAll: () => void;
  readonly fold: (family: string) => void;
  readonly zoom: (zoom: Zoom) => void;
}

const group = (title: string, entries: unknown): TemplateResult =>
  html`<fieldset>
    <legend>${title}</legend>
    ${entries}
  </fieldset>`;

const renderFilters = ({ view, whole, language, words, sieve, closed, fold }: ToolsRequest): TemplateResult => {
  const { network, vocabulary } = language;
  const verb = (code: string): string => wordFor(words.kind, code);
  const toggles = (prefix: 'kind' | 'status', nameOf: (code: string) => string): unknown =>
    countKeys(whole.links, prefix).map(([code, count]) => {
      const key = `${prefix}:${code}`;
      return html`<button type="button" data-filter=${key} aria-pressed=${!sieve.hidden.has(key)}>
        ${nameOf(code)} <span class="count">${writeNumber(count, language.locale, 0)}</span>
      </button>`;
    });
  return html`<details class="sieve">
    <summary>${words.filter}</summary>
    <div class="sheet">
      ${closed.size === 0 && view.links.length > 0 ? group(words.kinds, toggles('kind', verb)) : nothing}
      ${
        view.links.length > 0
          ? group(
              words.statuses,
              toggles('status', (code) => wordFor(network.linkStatus, code)),
            )
          : nothing
      }
      ${group(
        words.folded,
        [...whole.byFamily].map(
          ([family, count]) =>
            html`<button
              type="button"
              aria-pressed=${closed.has(family)}
              @click=${() => {
                fold(family);
              }}
            >
              ${renderShape(family)}${wordFor(vocabulary.family, family)}
              <span class="count">${writeNumber(count, language.locale, 0)}</span>
            </button>`,
        ),
      )}
    </div>
  </details>`;
};

const renderYears = ({ whole, words, sieve, setYear }: ToolsRequest): TemplateResult | typeof nothing => {
  const years = yearsOf(whole.links);
  if (!years) return nothing;
  const [first, last] = years;
  // One position past the last year: all of it, whatever its dates.
  const { year = last + 1 } = sieve;
  const said = year > last ? words.allYears : String(year);
  return html`<label class="years"
    ><span class="what">${words.year}</span
    ><input
      type="range"
      min=${first}
      max=${last + 1}
      step="1"
      .value=${String(year)}
      aria-valuetext=${said}
      @input=${({ target }: Event) => {
        const value = Number((target as HTMLInputElement).value);
        setYear(value > last ? undefined : value);
      }}
    /><span class="when" aria-hidden="true">${said}</span></label
  >`;
};

export const renderTools = (request: ToolsRequest): TemplateResult => {
  const { words, sieve, showAll, said, counts, options, scale, zoom } = request;
  const press = (to: Zoom, name: string, sign: string, isOff: boolean): TemplateResult =>
    html`<button
      type="button"
      title=${name}
      aria-disabled=${isOff}
      @click=${() => {
        zoom(to);
      }}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  const isSifted = sieve.hidden.size > 0 || sieve.year !== undefined;
  return html`<input
      id="search"
      type="search"
      autocomplete="off"
      aria-label=${words.search}
      placeholder=${words.search}
    />${options}${renderFilters(request)}${renderYears(request)}
    <span class="zoom">
      ${press('out', words.zoomOut, '−', scale === 1)}${press('in', words.zoomIn, '+', scale === 8)}${press('whole', words.zoomWhole, '⤢', scale === 1)}
    </span>
    <span class="visually-hidden" role="status">${said}</span>
    ${
      isSifted
        ? html`<div class="notice">
            <span aria-hidden="true">${counts}</span>
            <button type="button" @click=${showAll}>${words.showAll}</button>
          </div>`
        : nothing
    }`;
};
