import { degreeOf, linkSentence, type DiagramLanguage } from '../../src/components/cooperation-diagram/link-words.js';
import type { Actor } from '../../src/model/schemas/actor.js';
import type { Link } from '../../src/model/schemas/link.js';
import { compareCodes } from '../../src/util/compare-codes.js';
import { html, type Content, type Html } from './html.js';
import type { PageLanguage } from './page-language.js';
import { plain } from './parts.js';
import { pageAddress } from './view.js';

/** The words of the diagram's own list: the page says of a link what the element says. */
const diagramLanguage = ({ locale, messages }: PageLanguage): DiagramLanguage => ({
  locale,
  diagram: messages.cooperationDiagram,
  network: messages.networkVocabulary,
  vocabulary: messages.vocabulary,
});

/** Links from tight to loose; of one degree, in the order of their identifiers. */
const byTightness = (a: Link, b: Link): number => (b.degree ?? -1) - (a.degree ?? -1) || compareCodes(a.id, b.id);

/**
 * The links as a list of sentences, each with its degree in words.
 *
 * @param titles of the sheets that say them, by identifier: each sentence then leads to its sheet
 */
export const linkList = (
  links: readonly Link[],
  actors: readonly Actor[],
  language: PageLanguage,
  titles: ReadonlyMap<string, string> = new Map(),
): Content => {
  const { network, colon } = language.pages;
  const words = diagramLanguage(language);
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const item = (link: Link): Html | undefined => {
    const [from, to] = [known.get(link.from), known.get(link.to)];
    if (from === undefined || to === undefined) return undefined;
    const sentence = linkSentence(link, from, to, plain, words).join('');
    const degree =
      link.basis === 'role' || link.degree === undefined ? '' : ` (${degreeOf(link, words).toLowerCase()})`;
    const title = titles.get(link.sheet ?? '');
    const address = pageAddress('action-sheet', { sheet: link.sheet ?? '' });
    const sheet = title !== undefined && html` <a href="${address}">${network.seeSheet}${colon}${plain(title)}</a>`;
    return html`<li>${sentence}${degree}.${sheet}</li>`;
  };
  const items = [...links].sort(byTightness).flatMap((link) => item(link) ?? []);
  return (
    items.length > 0 &&
    html`<ul class="links">
      ${items}
    </ul>`
  );
};
