import { html, nothing, type TemplateResult } from 'lit';
import type { VocabularyMessages } from '../../i18n/messages/vocabulary.js';
import { DEGREES } from '../../model/codes/degrees.js';
import type { SheetFilter } from '../../model/query/sheet-query.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import type { Page } from '../../model/schemas/page.js';
import { renderShape } from '../../ui/shape.js';
import { renderWeave } from '../../ui/weave.js';
import { wordFor } from '../../ui/word-for.js';

/** What a value of a filter is called in. */
export interface FacetWords {
  readonly vocabulary: VocabularyMessages;
  readonly themes: Readonly<Record<string, string>>;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of a code; what nobody has words for is shown as it is. */
export const valueWords = (filter: SheetFilter, value: string, { vocabulary, themes }: FacetWords): string => {
  switch (filter) {
    case 'axis':
      return wordFor(vocabulary.axis, value);
    case 'status':
      return wordFor(vocabulary.status, value);
    case 'leadFamily':
      return wordFor(vocabulary.family, value);
    case 'degree':
      return wordFor(vocabulary.degree, DEGREES[Number(value)] ?? value);
    case 'form':
      return wordFor({ ...vocabulary.degree, ...vocabulary.form }, value);
    case 'theme':
      return capital(wordFor(themes, value));
    default:
      return value;
  }
};

/** The name of a place or an actor, as the answer tells it; empty where it does not. */
export const nameIn = (filter: SheetFilter, value: string, { data, facets }: Page<ActionSheet>): string => {
  const label = facets?.[filter]?.find((count) => count.value === value)?.label;
  if (label !== undefined || filter !== 'actor') return label ?? '';
  for (const { lead, coLeads = [], partners, budget } of data) {
    const actors = [lead, ...coLeads, ...[...partners, ...(budget?.funders ?? [])].map(({ actor }) => actor)];
    const found = actors.find((actor) => actor?.id === value);
    if (found) return found.name;
  }
  return '';
};

/** What stands for a value in pictures: cloth, thread, shape. Always beside its words. */
export const renderSign = (filter: SheetFilter, value: string): TemplateResult | typeof nothing => {
  if (filter === 'degree') return renderWeave(Number(value));
  if (filter === 'axis') return html`<i class="thread axis axis-${value}"></i>`;
  return filter === 'leadFamily' ? renderShape(value) : nothing;
};
