import { formatList } from '../format/lists.js';
import type { CategoryMessages, Share, Topic } from '../messages/categories.js';
import type { Said } from '../messages/indicator.js';
import { NBSP, amount, colon, nounOf } from './quantities.js';

/** Nouns whose gender is known, so that "one in two" may be said of them. */
const FEMININE = /^(?:actions|communes|fiches)$/;
const MASCULINE = /^(?:hab\.|habitants|emplois|élèves)$/;

const DEGREES: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['informal', ['un réseau informel', 'des réseaux informels']],
  ['purchase-contract', ['un contrat d’achat/vente', 'des contrats d’achat/vente']],
  ['agreement', ['une contractualisation', 'des contractualisations']],
  ['association', ['une association', 'des associations']],
  ['joint-entity', ['une structure commune', 'des structures communes']],
  ['cluster', ['un cluster pérenne', 'des clusters pérennes']],
]);
/** Said of feminine nouns, with `s` where there are several. */
const STATUSES: ReadonlyMap<string, string> = new Map([
  ['planned', 'à venir'],
  ['in_progress', 'en cours'],
  ['done', 'réalisée+'],
  ['paused', 'en pause'],
  ['blocked', 'bloquée+'],
  ['cancelled', 'abandonnée+'],
  ['to_discuss', 'à discuter'],
  ['to_check', 'à vérifier'],
  ['late', 'en retard'],
]);

const predicate = ({ id }: Topic, { code, unit, name }: Share, many: boolean): string => {
  const degree = id === 'actions-by-degree' ? DEGREES.get(code)?.[many ? 1 : 0] : undefined;
  const status = id === 'actions-by-status' && FEMININE.test(unit) ? STATUSES.get(code) : undefined;
  const is = degree ?? status?.replace('+', many ? 's' : '');
  if (is !== undefined) return `${many ? 'sont' : 'est'} ${is}`;
  return id === 'actions-by-axis' && code !== 'unknown'
    ? `${many ? 'relèvent' : 'relève'} de l’axe «${NBSP}${name}${NBSP}»`
    : `${many ? 'entrent' : 'entre'} dans la catégorie «${NBSP}${name}${NBSP}»`;
};

const COUNTS = ['zéro', 'un', 'deux', 'trois', 'quatre'];
const said = (title: string, end = ''): Said => ({ title, sentence: `${title}${end}.` });
const without = (missing: number): string =>
  missing === 0 ? '' : `${NBSP}; ${String(missing)} ${missing > 1 ? 'catégories' : 'catégorie'} sans donnée`;

const CATEGORIES: ReadonlyMap<string, string> = new Map([
  ['actions-by-axis', 'Axe'],
  ['actions-by-status', 'Avancement'],
  ['actions-by-degree', 'Degré'],
]);

export const categories: CategoryMessages = {
  zero: ({ label }, unit, known, missing) => {
    if (missing > 0) {
      const where = known > 1 ? `les ${String(known)} catégories connues` : 'la seule catégorie connue';
      return said(`${colon(label)} zéro dans ${where}`, without(missing));
    }
    if (unit === '€') return said('Aucun montant connu');
    const noun = nounOf(unit, 1);
    if (FEMININE.test(unit)) return said(`Aucune ${noun} recensée`);
    return said(MASCULINE.test(unit) ? `Aucun ${noun} recensé` : `${colon(label)} zéro`);
  },
  all: (topic, leader, total) => {
    const feminine = FEMININE.test(leader.unit);
    if (!feminine && !MASCULINE.test(leader.unit)) {
      return said(`${colon('Une seule catégorie')} ${leader.name}`, `, ${amount(total)}`);
    }
    if (total.value !== 1) return said(`Les ${amount(total)} ${predicate(topic, leader, true)}`);
    const only = `${feminine ? 'La seule' : 'Le seul'} ${nounOf(leader.unit, 1)} recensé${feminine ? 'e' : ''}`;
    return said(`${only} ${predicate(topic, leader, false)}`);
  },
  share: (topic, leader, total, near, percent) => {
    const { unit, text, name, value } = leader;
    const feminine = FEMININE.test(unit);
    const ratio = percent === '' ? '' : ` (${percent})`;
    if (!feminine && !MASCULINE.test(unit)) {
      return said(`${colon('En tête')} ${name}`, `, ${text} sur ${amount(total)}${ratio}`);
    }
    if (!near) return said(`${amount(leader)} sur ${total.text} ${predicate(topic, leader, value >= 2)}`, ratio);
    const [numerator, denominator] = near.of;
    const many = numerator > 1;
    const count = many ? (COUNTS[numerator] ?? '') : feminine ? 'une' : 'un';
    const words = `${count} ${nounOf(unit, numerator)} sur ${COUNTS[denominator] ?? String(denominator)}`;
    const start =
      near.is === 'exact'
        ? words.charAt(0).toUpperCase() + words.slice(1)
        : `${near.is === 'under' ? 'Près' : 'Plus'} ${many ? 'de ' : 'd’'}${words}`;
    return said(`${start} ${predicate(topic, leader, many)}`, ` (${text} sur ${total.text})`);
  },
  leader: (leader, missing) =>
    said(
      `${colon(missing > 0 ? 'La plus haute des valeurs connues' : 'La valeur la plus haute')} ${leader.name}`,
      `, ${amount(leader)}${without(missing)}`,
    ),
  tie: (leaders, total, missing) => {
    const names = leaders.map(({ name }) => name);
    const who = names.length > 3 ? `${String(names.length)} catégories` : formatList(names, 'fr');
    const [first] = leaders;
    const each = first ? `${amount(first)}${total ? ` sur ${total.text}` : ''} dans chaque cas` : '';
    return said(`${who} arrivent en tête à égalité`, `${NBSP}: ${each}${without(missing)}`);
  },
  equal: ({ label }, each, known, missing) =>
    said(
      `${colon(label)} ${String(known)} catégories à égalité`,
      `, ${amount(each)} dans chaque cas${without(missing)}`,
    ),
  rowHead: (indicator) => CATEGORIES.get(indicator) ?? 'Catégorie',
  latest: (span, count) =>
    `${colon('Seule la dernière période est montrée')} ${span} (${String(count)} dans les données)`,
  part: 'Part',
  whole: 'Ensemble',
};
