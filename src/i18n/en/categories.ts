import { formatList } from '../format/lists.js';
import type { CategoryMessages, Share, Topic } from '../messages/categories.js';
import type { Said } from '../messages/indicator.js';
import { amount, isNoun, nounOf } from './quantities.js';

const DEGREES: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['informal', ['an informal network', 'informal networks']],
  ['purchase-contract', ['a purchase contract', 'purchase contracts']],
  ['agreement', ['an agreement', 'agreements']],
  ['association', ['an association', 'associations']],
  ['joint-entity', ['a joint entity', 'joint entities']],
  ['cluster', ['a permanent cluster', 'permanent clusters']],
]);
const STATUSES: ReadonlyMap<string, string> = new Map([
  ['planned', 'planned'],
  ['in_progress', 'in progress'],
  ['done', 'done'],
  ['paused', 'paused'],
  ['blocked', 'blocked'],
  ['cancelled', 'cancelled'],
  ['to_discuss', 'to be discussed'],
  ['to_check', 'to be checked'],
  ['late', 'late'],
]);

const predicate = ({ id }: Topic, { code, name }: Share, many: boolean): string => {
  const is =
    id === 'actions-by-degree'
      ? DEGREES.get(code)?.[many ? 1 : 0]
      : id === 'actions-by-status'
        ? STATUSES.get(code)
        : undefined;
  const be = many ? 'are' : 'is';
  if (is !== undefined) return `${be} ${is}`;
  return id === 'actions-by-axis' && code !== 'unknown'
    ? `${be} on the “${name}” axis`
    : `${be} in the category “${name}”`;
};

const COUNTS = ['zero', 'one', 'two', 'three', 'four'];
const said = (title: string, end = ''): Said => ({ title, sentence: `${title}${end}.` });
const without = (missing: number): string =>
  missing === 0 ? '' : `; ${String(missing)} ${missing > 1 ? 'categories' : 'category'} without data`;

const CATEGORIES: ReadonlyMap<string, string> = new Map([
  ['actions-by-axis', 'Axis'],
  ['actions-by-status', 'Progress'],
  ['actions-by-degree', 'Degree'],
]);

export const categories: CategoryMessages = {
  zero: ({ label }, unit, known, missing) => {
    if (missing > 0) {
      const where = known > 1 ? `the ${String(known)} known categories` : 'the only known category';
      return said(`${label}: zero in ${where}`, without(missing));
    }
    if (unit === '€') return said('No known amount');
    return said(isNoun(unit) ? `No ${nounOf(unit, 0)} recorded` : `${label}: zero`);
  },
  all: (topic, leader, total) => {
    if (!isNoun(leader.unit)) return said(`A single category: ${leader.name}`, `, ${amount(total)}`);
    return total.value === 1
      ? said(`The only ${nounOf(leader.unit, 1)} recorded ${predicate(topic, leader, false)}`)
      : said(`All ${amount(total)} ${predicate(topic, leader, true)}`);
  },
  share: (topic, leader, total, near, percent) => {
    const ratio = percent === '' ? '' : ` (${percent})`;
    if (!isNoun(leader.unit)) return said(`First: ${leader.name}`, `, ${leader.text} of ${amount(total)}${ratio}`);
    if (!near) return said(`${leader.text} of ${amount(total)} ${predicate(topic, leader, leader.value !== 1)}`, ratio);
    const [numerator, denominator] = near.of;
    const start = near.is === 'exact' ? '' : near.is === 'under' ? 'nearly ' : 'more than ';
    const words = `${start}${COUNTS[numerator] ?? ''} ${nounOf(leader.unit, numerator)} in ${COUNTS[denominator] ?? String(denominator)}`;
    return said(
      `${words.charAt(0).toUpperCase()}${words.slice(1)} ${predicate(topic, leader, numerator > 1)}`,
      ` (${leader.text} of ${total.text})`,
    );
  },
  leader: (leader, missing) =>
    said(
      `Highest ${missing > 0 ? 'of the known values' : 'value'}: ${leader.name}`,
      `, ${amount(leader)}${without(missing)}`,
    ),
  tie: (leaders, total, missing) => {
    const names = leaders.map(({ name }) => name);
    const who = names.length > 3 ? `${String(names.length)} categories` : formatList(names, 'en');
    const [first] = leaders;
    const each = first ? `${amount(first)}${total ? ` of ${total.text}` : ''} each` : '';
    return said(`${who} come first together`, `: ${each}${without(missing)}`);
  },
  equal: ({ label }, each, known, missing) =>
    said(`${label}: ${String(known)} categories are level`, `, ${amount(each)} each${without(missing)}`),
  rowHead: (indicator) => CATEGORIES.get(indicator) ?? 'Category',
  latest: (span, count) => `Only the last period is shown: ${span} (${String(count)} in the data)`,
  part: 'Share',
  whole: 'Total',
};
