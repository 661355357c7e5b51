import { html, type TemplateResult } from 'lit';
import type { SheetSection } from '../../i18n/messages/action-sheet.js';
import { renderHeading } from '../../ui/heading.js';
import { renderCalendar } from './calendar.js';
import { renderFinancing } from './financing.js';
import { renderFigures } from './indicators.js';
import { renderSources } from './origin.js';
import { renderPartners, type ShowActor } from './partners.js';
import { parts, TEXTS } from './parts.js';
import { missing, type Section, type SheetView } from './view.js';

/**
 * The sections of a sheet, in the order in which they are read; one that has nothing to say is left out, unless its gap
 * is what a reader would look for.
 */
export const sectionsOf = (
  view: SheetView,
  showActor: ShowActor,
  cooperation: TemplateResult | undefined,
): Section[] => {
  const { texts, rare } = parts;
  const gaps: Partial<Readonly<Record<SheetSection, string>>> = view.words.missing;
  const main: [SheetSection, unknown][] = [
    ...TEXTS.map((id): [SheetSection, unknown] => [id, texts?.renderText(id, view)]),
    ['calendar', renderCalendar(view)],
    ['financing', renderFinancing(view)],
    ['indicators', rare?.renderIndicatorTable(view) ?? renderFigures(view)],
    ['partners', renderPartners(view, showActor)],
    ['cooperation', cooperation],
  ];
  const aside: [SheetSection, unknown][] = [
    ['documents', rare?.renderDocuments(view)],
    ['sources', renderSources(view)],
    ['contact', rare?.renderContact(view)],
  ];
  return [...main, ...aside].flatMap(([id, content], rank) => {
    const said = content ?? (gaps[id] && missing(gaps[id]));
    return said ? { id, content: said, isAside: rank >= main.length } : [];
  });
};

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
  ids: readonly SheetSection[],
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
      ${ids.map((id) => html`<li><a href="#tissu-${id}" @click=${onClick}>${words.section[id]}</a></li>`)}
    </ul>
  </nav>`;
};
