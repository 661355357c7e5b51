import { html, type TemplateResult } from 'lit';
import type { SheetSection } from '../../i18n/messages/action-sheet.js';
import { renderHeading } from '../../ui/heading.js';
import { renderText } from './blocks.js';
import { renderCalendar } from './calendar.js';
import { renderContact, renderDocuments } from './documents.js';
import { renderFinancing } from './financing.js';
import { renderIndicators } from './indicators.js';
import { renderSources } from './origin.js';
import { renderPartners, type ShowActor } from './partners.js';
import { gap, type Section, type SheetView } from './view.js';

/** Sections of a list that have something to say, or whose gap is what a reader would look for. */
const withContent = (sections: readonly (readonly [SheetSection, unknown])[], { words }: SheetView): Section[] => {
  const gaps: Partial<Readonly<Record<SheetSection, string>>> = words.missing;
  return sections
    .map(([id, content]) => ({ id, content: content ?? (gaps[id] && gap(gaps[id])) }))
    .filter(({ content }) => content);
};

/** The text of a sheet, in the order in which it is read. */
export const mainSections = (
  view: SheetView,
  showActor: ShowActor,
  cooperation: TemplateResult | undefined,
): Section[] =>
  withContent(
    [
      ...(['context', 'objectives', 'description'] as const).map((id) => [id, renderText(id, view)] as const),
      ['calendar', renderCalendar(view)],
      ['financing', renderFinancing(view)],
      ['indicators', renderIndicators(view)],
      ['partners', renderPartners(view, showActor)],
      ['cooperation', cooperation],
    ],
    view,
  );

/** What stands beside the text where there is room. */
export const asideSections = (view: SheetView): Section[] =>
  withContent(
    [
      ['documents', renderDocuments(view)],
      ['sources', renderSources(view)],
      ['contact', renderContact(view)],
    ],
    view,
  );

export const renderSection = ({ id, content }: Section, { words, level }: SheetView): TemplateResult =>
  html`<section id="tissu-${id}" class="section ${id}">
    ${renderHeading(level, words.section[id], `heading-${id}`)} ${content}
  </section>`;

/**
 * The table of contents of a long sheet.
 *
 * @param follow shows a section by its anchor's name; false where it cannot
 */
export const renderContents = (
  sections: readonly Section[],
  { words }: SheetView,
  follow: (id: string) => boolean,
): TemplateResult => {
  const onClick = (event: MouseEvent): void => {
    // A click that opens a tab or a window is the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (follow((event.currentTarget as HTMLAnchorElement).hash.slice(1))) event.preventDefault();
  };
  return html`<nav class="contents" aria-label=${words.contents}>
    <ul>
      ${sections.map(({ id }) => html`<li><a href="#tissu-${id}" @click=${onClick}>${words.section[id]}</a></li>`)}
    </ul>
  </nav>`;
};
