import type { Measure, Quantity, Said } from '../messages/indicator.js';
import type { TimeMessages } from '../messages/times.js';
import { NBSP, amount, colon, moment, nounOf } from './quantities.js';

/** Heads of labels that take an article, so that a label may become the subject of a sentence. */
const LA = /^(?:population|part|densité|superficie|consommation|production)\b/i;
const LE = /^(?:nombre|taux|montant|financement|volume|revenu)\b/i;

/**
 * A sentence about a measure: `La population municipale passe …` where the article of the label is known, else
 * `Vapeur livrée : …`, without the verb.
 */
const about = (label: string, verb: string, rest: string): string => {
  const article = LA.test(label) ? 'La' : LE.test(label) ? 'Le' : undefined;
  return article
    ? `${article} ${label.charAt(0).toLowerCase()}${label.slice(1)} ${verb} ${rest}`
    : `${colon(label)} ${rest}`;
};

/** The amount after its label: « Nombre de communes » is not followed by "50 communes" but by "50". */
const counted = (label: string, quantity: Quantity): string =>
  quantity.unit !== '' && label.toLowerCase().includes(nounOf(quantity.unit, 2)) ? quantity.text : amount(quantity);

const edition = (kind: string, count: number): string =>
  kind === 'edition' ? (count > 1 ? 'éditions ' : `édition${NBSP}`) : '';
/** ` (édition 2025)`, or nothing when undated. */
const at = (measure: Measure): string => {
  const text = moment(measure.at);
  return text === '' ? '' : ` (${text})`;
};
/** A day takes an article: `le 9 octobre 2023`. */
const isDay = (text: string): boolean => /^\d{1,2}(?:er)? /.test(text);
const the = (text: string): string => (isDay(text) ? 'le ' : '') + text;
const between = (from: Measure, to: Measure): string =>
  `entre ${to.at.kind === 'edition' ? 'les éditions ' : ''}${the(from.at.text)} et ${the(to.at.text)}`;
/** A sentence that is also its title, but for what stands at its end. */
const said = (title: string, end = ''): Said => ({ title, sentence: `${title}${end}.` });

const TINY = 'moins de 0,1\u202f%';

export const times: TimeMessages = {
  span: (from, to) => {
    if (from.text === to.text) return moment(to);
    if (to.kind === 'edition') return `éditions${NBSP}${from.text} à${NBSP}${to.text}`;
    return `${isDay(from.text) ? 'du ' : /^[ao]/.test(from.text) ? 'd’' : 'de '}${from.text} ${isDay(to.text) ? 'au' : 'à'} ${to.text}`;
  },
  single: (label, to) => said(about(label, 'est de', counted(label, to)), at(to)),
  change: (label, from, to, change) => {
    const when = between(from, to);
    const course = `de ${counted(label, from)}${at(from)} à ${to.text}${at(to)}`;
    const sentence = about(label, 'passe', course);
    if (!change)
      return { title: about(label, 'passe', `de ${from.text} à ${to.text} ${when}`), sentence: `${sentence}.` };
    const verb = change.tiny ? 'varie de' : change.rises ? 'augmente de' : 'diminue de';
    const named = about(label, verb, `${change.tiny ? TINY : change.size} ${when}`);
    return {
      // Without a verb the sign says which way it goes.
      title: named.startsWith(label) && !change.tiny ? `${colon(label)} ${change.text} ${when}` : named,
      sentence: `${sentence}, soit ${change.tiny ? `${TINY} d’écart` : change.text}.`,
    };
  },
  same: (label, from, to, throughout) =>
    throughout
      ? said(about(label, 'reste à', `${counted(label, to)} ${between(from, to)}`))
      : said(
          about(label, 'revient à', counted(label, to)),
          ` (${[from, to].map((one) => moment(one.at)).join(' et ')})`,
        ),
  compared: (name, measure) =>
    `${colon(name)} ${measure ? `${amount(measure)}${at(measure)}` : 'non disponible pour la même période'}.`,
  gaps: (list, count, kind) => `${colon('Sans donnée')} ${edition(kind, count)}${list}`,
  perimeter: (gaps) => `${gaps} (intercommunalité créée, fusionnée ou scindée)`,
  estimated: (list, count, kind) => `${colon('Estimation')} ${edition(kind, count)}${list}`,
  provisional: (list, count, kind) => `${colon('Valeur provisoire')} ${edition(kind, count)}${list}`,
  tooClose: (span, kind) =>
    `${colon('Évolution non calculée')} moins de ${String(span)} ${kind === 'edition' ? 'éditions' : 'périodes'}`,
};
