import { formatList, formatNumber, plural } from '../format.js';
import type { Change, IndicatorMessages, Measure, Moment, Quantity, Share, Topic } from '../messages/indicator.js';

const NBSP = '\u00a0';

/** What is counted, singular and plural, by the unit of the data. Feminine nouns agree with the predicates below. */
const NOUNS: ReadonlyMap<string, readonly [one: string, other: string, feminine: boolean]> = new Map([
  ['hab.', ['habitant', 'habitants', false]],
  ['habitants', ['habitant', 'habitants', false]],
  ['communes', ['commune', 'communes', true]],
  ['actions', ['action', 'actions', true]],
  ['fiches', ['fiche', 'fiches', true]],
  ['emplois', ['emploi', 'emplois', false]],
  ['élèves', ['élève', 'élèves', false]],
]);

/** Kinds of intercommunalities, in the plural. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['CC', 'communautés de communes'],
  ['CA', 'communautés d’agglomération'],
  ['CU', 'communautés urbaines'],
  ['ME', 'métropoles'],
  ['METRO', 'métropoles'],
  ['EPT', 'établissements publics territoriaux'],
]);

/** Heads of labels that take an article, so that a label may become the subject of a sentence. */
const ARTICLES: ReadonlyMap<string, string> = new Map([
  ['population', 'La'],
  ['part', 'La'],
  ['densité', 'La'],
  ['superficie', 'La'],
  ['consommation', 'La'],
  ['production', 'La'],
  ['nombre', 'Le'],
  ['taux', 'Le'],
  ['montant', 'Le'],
  ['financement', 'Le'],
  ['volume', 'Le'],
  ['revenu', 'Le'],
]);

/** `Population municipale` → `La population municipale`; undefined when the article is not known. */
const subject = (label: string): string | undefined => {
  const article = ARTICLES.get((/^\p{L}+/u.exec(label)?.[0] ?? '').toLowerCase());
  return article && `${article} ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
};
const colon = (label: string): string => `${label}${NBSP}:`;

const amount = ({ value, text, unit }: Quantity): string => {
  const noun = NOUNS.get(unit);
  if (noun) return `${text}${NBSP}${plural(value, 'fr', noun[0], noun[1])}`;
  return unit === '' ? text : `${text}${NBSP}${unit}`;
};

/** The amount after its label: « Nombre de communes » is not followed by "50 communes" but by "50". */
const counted = (label: string, quantity: Quantity): string => {
  const noun = NOUNS.get(quantity.unit);
  return noun && label.toLowerCase().includes(noun[1]) ? quantity.text : amount(quantity);
};

const nameOf = ({ text, kind }: Moment): string => (kind === 'edition' ? `édition${NBSP}${text}` : text);
const moment = (at: Moment): string =>
  [at.text === '' ? '' : nameOf(at), at.estimated ? 'estimation' : ''].filter((part) => part !== '').join(', ');
/** ` (édition 2025)`, or nothing when undated. */
const at = (measure: Measure): string => {
  const text = moment(measure.at);
  return text === '' ? '' : ` (${text})`;
};
const between = (from: Moment, to: Moment): string =>
  `entre ${to.kind === 'edition' ? 'les éditions ' : ''}${from.text} et ${to.text}`;

const DEGREES: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['informal', ['est un réseau informel', 'sont des réseaux informels']],
  ['purchase-contract', ['est un contrat d’achat/vente', 'sont des contrats d’achat/vente']],
  ['agreement', ['est une contractualisation', 'sont des contractualisations']],
  ['association', ['est une association', 'sont des associations']],
  ['joint-entity', ['est une structure commune', 'sont des structures communes']],
  ['cluster', ['est un cluster pérenne', 'sont des clusters pérennes']],
]);
/** Said of feminine nouns: an action, a sheet. */
const STATUSES: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['planned', ['est à venir', 'sont à venir']],
  ['in_progress', ['est en cours', 'sont en cours']],
  ['done', ['est réalisée', 'sont réalisées']],
  ['paused', ['est en pause', 'sont en pause']],
  ['blocked', ['est bloquée', 'sont bloquées']],
  ['cancelled', ['est abandonnée', 'sont abandonnées']],
  ['to_discuss', ['est à discuter', 'sont à discuter']],
  ['to_check', ['est à vérifier', 'sont à vérifier']],
  ['late', ['est en retard', 'sont en retard']],
]);

const predicate = ({ id }: Topic, share: Share, many: boolean): string => {
  const feminine = NOUNS.get(share.unit)?.[2] === true;
  const known =
    id === 'actions-by-degree'
      ? DEGREES.get(share.code)
      : id === 'actions-by-status' && feminine
        ? STATUSES.get(share.code)
        : undefined;
  const said = known?.[many ? 1 : 0];
  if (said !== undefined) return said;
  if (id === 'actions-by-axis') return `${many ? 'relèvent' : 'relève'} de l’axe «${NBSP}${share.name}${NBSP}»`;
  return `${many ? 'entrent' : 'entre'} dans la catégorie «${NBSP}${share.name}${NBSP}»`;
};

const COUNTS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq'];
/** `Une action sur deux`, `près de deux actions sur trois`. */
const fraction = (numerator: number, denominator: number, one: string, other: string, feminine: boolean): string => {
  const count = numerator === 1 ? (feminine ? 'une' : 'un') : (COUNTS[numerator] ?? String(numerator));
  return `${count} ${numerator === 1 ? one : other} sur ${COUNTS[denominator] ?? String(denominator)}`;
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const without = (missing: number): string =>
  missing === 0 ? '' : `${NBSP}; ${String(missing)} ${missing > 1 ? 'catégories' : 'catégorie'} sans donnée`;

const changeWords = (subjectOrLabel: string | undefined, label: string, change: Change, when: string): string => {
  if (change.tiny)
    return subjectOrLabel
      ? `${subjectOrLabel} varie de moins de 0,1\u202f% ${when}`
      : `${colon(label)} moins de 0,1\u202f% d’écart ${when}`;
  return subjectOrLabel
    ? `${subjectOrLabel} ${change.rises ? 'augmente' : 'diminue'} de ${change.size} ${when}`
    : `${colon(label)} ${change.text} ${when}`;
};

export const indicator: IndicatorMessages = {
  name: (label) => label,
  unit: (unit, value) => {
    const noun = unit.endsWith('.') ? undefined : NOUNS.get(unit);
    return noun ? plural(value, 'fr', noun[0], noun[1]) : unit;
  },
  amount,
  moment,
  span: (from, to) =>
    from.text === to.text
      ? nameOf(to)
      : to.kind === 'edition'
        ? `éditions${NBSP}${from.text} à${NBSP}${to.text}`
        : `de ${from.text} à ${to.text}`,
  notAvailable: 'non disponible',
  estimate: 'estimation',
  finding: {
    none: ({ label }) => ({ title: label, sentence: `${colon(label)} aucune valeur disponible.` }),
    single: ({ label }, to) => {
      const who = subject(label);
      return {
        title: who ? `${who} est de ${counted(label, to)}` : `${colon(label)} ${counted(label, to)}`,
        sentence: who
          ? `${who} est de ${counted(label, to)}${at(to)}.`
          : `${colon(label)} ${counted(label, to)}${at(to)}.`,
      };
    },
    change: ({ label }, from, to, change) => {
      const who = subject(label);
      const when = between(from.at, to.at);
      const course = `de ${counted(label, from)}${at(from)} à ${to.text}${at(to)}`;
      const title = change
        ? changeWords(who, label, change, when)
        : `${who ? `${who} passe` : colon(label)} de ${from.text} à ${to.text} ${when}`;
      const ratio = change === undefined ? '' : `, soit ${change.tiny ? 'moins de 0,1\u202f% d’écart' : change.text}`;
      return { title, sentence: `${who ? `${who} passe` : colon(label)} ${course}${ratio}.` };
    },
    same: ({ label }, from, to, throughout) => {
      const who = subject(label);
      const when = between(from.at, to.at);
      if (throughout) {
        return {
          title: who ? `${who} ne change pas ${when}` : `${colon(label)} pas de changement ${when}`,
          sentence: `${who ? `${who} reste à` : colon(label)} ${counted(label, to)} ${when}.`,
        };
      }
      return {
        title: who ? `${who} retrouve son niveau de départ` : `${colon(label)} retour au niveau de départ`,
        sentence: `${who ? `${who} est de` : colon(label)} ${counted(label, from)}${at(from)} et de nouveau ${who ? 'de ' : ''}${to.text}${at(to)}.`,
      };
    },
    zero: ({ label }, unit, known, missing) => {
      const noun = NOUNS.get(unit);
      if (missing > 0) {
        const text = `${colon(label)} zéro dans ${known > 1 ? `les ${String(known)} catégories connues` : 'la seule catégorie connue'}`;
        return { title: text, sentence: `${text}${without(missing)}.` };
      }
      if (unit === '€') return { title: 'Aucun montant connu', sentence: 'Aucun montant connu.' };
      const text = noun
        ? `${noun[2] ? 'Aucune' : 'Aucun'} ${noun[0]} recensé${noun[2] ? 'e' : ''}`
        : `${colon(label)} zéro`;
      return { title: text, sentence: `${text}.` };
    },
    all: (topic, leader, total) => {
      const noun = NOUNS.get(leader.unit);
      if (!noun)
        return {
          title: `Une seule catégorie${NBSP}: ${leader.name}`,
          sentence: `Une seule catégorie${NBSP}: ${leader.name}, ${amount(total)}.`,
        };
      const text =
        total.value === 1
          ? `${noun[2] ? 'La seule' : 'Le seul'} ${noun[0]} recensé${noun[2] ? 'e' : ''} ${predicate(topic, leader, false)}`
          : `Les ${amount(total)} ${predicate(topic, leader, true)}`;
      return { title: text, sentence: `${text}.` };
    },
    share: (topic, leader, total, near, percent) => {
      const noun = NOUNS.get(leader.unit);
      const counts = `${leader.text} sur ${amount(total)}`;
      if (!noun) {
        const text = `En tête${NBSP}: ${leader.name}`;
        return { title: text, sentence: `${text}, ${counts}${percent === '' ? '' : ` (${percent})`}.` };
      }
      const many = near ? near.of[0] > 1 : leader.value >= 2;
      const said = predicate(topic, leader, many);
      if (!near) {
        const text = `${amount(leader)} sur ${total.text} ${said}`;
        return { title: text, sentence: percent === '' ? `${text}.` : `${text} (${percent}).` };
      }
      const words = fraction(near.of[0], near.of[1], noun[0], noun[1], noun[2]);
      const elided = /^une? /.test(words) ? `d’${words}` : `de ${words}`;
      const text = `${near.is === 'exact' ? capital(words) : `${near.is === 'under' ? 'Près' : 'Plus'} ${elided}`} ${said}`;
      return { title: text, sentence: `${text} (${leader.text} sur ${total.text}).` };
    },
    leader: (_topic, leader, missing) => {
      const text = `${missing > 0 ? 'La plus haute des valeurs connues' : 'La valeur la plus haute'}${NBSP}: ${leader.name}`;
      return { title: text, sentence: `${text}, ${amount(leader)}${without(missing)}.` };
    },
    tie: (_topic, leaders, total, missing) => {
      const [first] = leaders;
      const who =
        leaders.length > 3
          ? `${String(leaders.length)} catégories`
          : formatList(
              leaders.map((share) => share.name),
              'fr',
            );
      const text = `${who} arrivent en tête à égalité`;
      const counts =
        first === undefined ? '' : `${NBSP}: ${amount(first)}${total ? ` sur ${total.text}` : ''} dans chaque cas`;
      return { title: text, sentence: `${text}${counts}${without(missing)}.` };
    },
    equal: ({ label }, each, known, missing) => {
      const title = `${colon(label)} ${String(known)} catégories à égalité`;
      return { title, sentence: `${title}, ${amount(each)} dans chaque cas${without(missing)}.` };
    },
  },
  median: (count, among, placeKind) => {
    const places = among === 'intercommunality' ? (PLACES.get(placeKind ?? '') ?? 'intercommunalités') : 'territoires';
    return count === undefined ? `Médiane des ${places}` : `Médiane de ${formatNumber(count, 'fr')} ${places}`;
  },
  compared: (name, measure) => `${colon(name)} ${amount(measure)}${at(measure)}.`,
  notCompared: (name) => `${colon(name)} non disponible pour la même période.`,
  target: {
    mark: (text) => `objectif ${text}`,
    reached: (target) => `Objectif de ${amount(target)} atteint.`,
    open: (target, left, more) => `Objectif${NBSP}: ${amount(target)}, soit ${left} de ${more ? 'plus' : 'moins'}.`,
    stated: (target) => `Objectif${NBSP}: ${amount(target)}.`,
  },
  notes: {
    coverage: (missing, members, of) =>
      of === 'sheets'
        ? `${String(missing)} ${missing > 1 ? 'fiches' : 'fiche'} sur ${String(members)} sans montant`
        : `${String(missing)} ${missing > 1 ? 'membres' : 'membre'} sur ${String(members)} sans donnée`,
    gaps: (list, count, kind) =>
      `Sans donnée${NBSP}: ${kind === 'edition' ? (count > 1 ? 'éditions ' : 'édition ') : ''}${list}`,
    estimated: (list, count, kind) =>
      `${count > 1 ? 'Estimations' : 'Estimation'}${NBSP}: ${kind === 'edition' ? (count > 1 ? 'éditions ' : 'édition ') : ''}${list}`,
    tooClose: 'Évolution non calculée\u00a0: elle se lit sur cinq éditions au moins',
  },
  empty: {
    title: 'Aucune donnée disponible',
    text: 'Cet indicateur n’a pas de valeur pour ce territoire.',
  },
};
