import { html, type TemplateResult } from 'lit';
import type { SheetSection } from '../../i18n/messages/action-sheet.js';
import type { ActionSheet } from '../../model/schemas/action-sheet.js';
import { renderHeading } from '../../ui/heading.js';
import { renderCalendar } from './calendar.js';
import { renderFinancing } from './financing.js';
import { hasGoals, renderIndicators } from './indicators.js';
import { renderSources } from './origin.js';
import { renderPartners, type RenderActor } from './partners.js';
import { fetchRareParts, rareParts } from './rare-parts.js';
import { hasTexts, renderText, TEXTS } from './texts.js';
import { missing, type Section, type SheetView } from './view.js';

/** How to fetch what this sheet has and most lack; undefined when it is there, or not needed. */
export const missingParts = (sheet: ActionSheet): (() => Promise<void>) | undefined =>
  !rareParts() && (sheet.documents.length > 0 || !!sheet.contact || hasGoals(sheet) || hasTexts(sheet))
    ? fetchRareParts
    : undefined;

/**
 * The sections of a sheet, in the order in which they are read; one that has nothing to say is left out, unless its gap
 * is what a reader would look for.
 */
export const sectionsOf = (
  view: SheetView,
  renderActor: RenderActor,
  cooperation: TemplateResult | undefined,
): Section[] => {
  const { words } = view;
  const texts = TEXTS.map((id): [SheetSection, unknown] => {
    const text = renderText(id, view);
    return [
      id,
      text ? html`<div class="prose">${text}</div>` : id === 'objectives' ? missing(words.missing.objectives) : text,
    ];
  });
  const main: [SheetSection, unknown][] = [
    ...texts,
    ['calendar', renderCalendar(view)],
    ['financing', renderFinancing(view)],
    ['indicators', renderIndicators(view)],
    ['partners', renderPartners(view, renderActor)],
    ['cooperation', cooperation],
  ];
  const aside: [SheetSection, unknown][] = [
    [
      'documents',
      view.sheet.documents.length > 0 ? rareParts()?.renderDocuments(view) : missing(words.missing.documents),
    ],
    ['sources', renderSources(view)],
    ['contact', rareParts()?.renderContact(view)],
  ];
  const there = (sections: readonly [SheetSection, unknown][], isAside: boolean): Section[] =>
    sections.flatMap(([id, content]) => (content === undefined ? [] : [{ id, content, isAside }]));
  return [...there(main, false), ...there(aside, true)];
};

export const renderSection = ({ id, content }: Section, { words, level }: SheetView): TemplateResult =>
  html`<section id="tissu-${id}" class="section ${id}">
    ${renderHeading(level, words.section[id], `heading-${id}`)} ${content}
  </section>`;

/** The table of contents of a long sheet. */
export const renderContents = (
  ids: readonly SheetSection[],
  { words }: SheetView,
  follow: (event: MouseEvent) => void,
): TemplateResult =>
  html`<nav class="contents" aria-label=${words.contents}>
    <ul>
      ${ids.map((id) => html`<li><a href="#tissu-${id}" @click=${follow}>${words.section[id]}</a></li>`)}
    </ul>
  </nav>`;
