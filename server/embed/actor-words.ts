import type { ActorReference } from '../../src/model/schemas/actor.js';
import { html, type Html } from './html.js';
import { wordFor, type PageLanguage } from './page-language.js';
import { plain } from './parts.js';

/** An actor with its kind, unless its name says it: "ADEME opérateur de l’État", "État". */
export const actorWords = ({ name, kind }: ActorReference, { messages }: PageLanguage, more = ''): Html => {
  const words = wordFor(messages.networkVocabulary.actorKind, kind);
  const details = [words.toLowerCase() === name.trim().toLowerCase() ? '' : words, more].filter((text) => text !== '');
  return html`${plain(name)}${details.length > 0 && html` <span class="kind">${details.join(', ')}</span>`}`;
};
