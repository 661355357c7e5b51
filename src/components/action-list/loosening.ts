/** What to say where nothing matches: which filter to take away, and how much that brings. Loaded when it happens. */
import { html, nothing, type TemplateResult } from 'lit';
import { actionListParts as frenchParts } from '../../i18n/fr/action-list-parts.js';
import type { ActionListMessages } from '../../i18n/messages/action-list.js';
import type { SheetFacet } from '../../model/query/sheet-query.js';
import type { FacetCount } from '../../model/schemas/page.js';
import { renderNothing } from '../../ui/nothing.js';
import type { Chip } from './chips.js';
import type { Question, Step } from './filter-state.js';
import type { PartWords } from './parts.js';

/** Facets of which a sheet has one value at most: their counts add up. */
const SINGLE: readonly string[] = ['axis', 'status', 'degree', 'form', 'territory'];
/** Counted once more beside the status that a late sheet keeps. */
const LATE = 'late';

export interface Loosening {
  /** The filter to take away. */
  readonly facet: SheetFacet;
  /** How many sheets that brings. */
  readonly found: number;
  /** False where it may be more: a sheet without a value of this facet is in none of its counts. */
  readonly isExact: boolean;
}

/**
 * The filters whose removal alone brings results, the most first. A facet counts under the *other* filters, so its
 * counts say what the list would hold without it.
 */
export const looseningsOf = (
  { filters }: Question,
  facets: Readonly<Record<string, readonly FacetCount[]>>,
  isFixed: (facet: string) => boolean,
): Loosening[] =>
  Object.entries(filters)
    .flatMap(([name, values]) => {
      if (values.length === 0 || isFixed(name)) return [];
      const counts = (facets[name] ?? []).filter(({ value }) => value !== LATE).map(({ count }) => count);
      // Of a sheet with several values the largest count is what is sure.
      const found = SINGLE.includes(name) ? counts.reduce((sum, count) => sum + count, 0) : Math.max(0, ...counts);
      return found > 0 ? [{ facet: name as SheetFacet, found, isExact: name === 'status' }] : [];
    })
    .sort((a, b) => b.found - a.found);

/** Nothing matches: each way out with a button. */
export const renderLoosenings = (
  loosenings: readonly Loosening[],
  chips: readonly Chip[],
  words: ActionListMessages,
  partWords: PartWords,
  onStep: (step: Step) => void,
): TemplateResult => {
  const { empty, emptyTerritory } = words;
  if (chips.length === 0) return renderNothing({ title: emptyTerritory.title(''), text: emptyTerritory.text });
  const { loosen } = partWords(frenchParts);
  const namesOf = (facet: SheetFacet): string[] =>
    chips.filter(({ step }) => step.kind === 'toggle' && step.facet === facet).map(({ text }) => text);
  const search = chips.find(({ step }) => step.kind === 'search');
  const button = (text: string, step: Step): TemplateResult =>
    html`<li>
      <button
        type="button"
        class="button"
        @click=${() => {
          onStep(step);
        }}
      >
        ${text}
      </button>
    </li>`;
  const first = loosenings.length > 0 ? loosen.text : search ? loosen.search : empty.text;
  return renderNothing(
    { title: empty.title, text: first },
    html`<ul class="loosen" role="list">
      ${loosenings.map(({ facet, found, isExact }) =>
        button(loosen.without(words.facet[facet], namesOf(facet), found, isExact), { kind: 'drop', facet }),
      )}
      ${search && chips.length > 1 ? button(loosen.withoutSearch(search.text), search.step) : nothing}
      ${button(words.clear, { kind: 'clear' })}
    </ul>`,
  );
};
