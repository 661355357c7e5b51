import { formatNumber } from '../format.js';
import type { IndicatorMessages, Measure, Moment, Said } from '../messages/indicator.js';
import { NBSP, amount, nounOf } from './quantities.js';

/** Labels of the demonstration indicators, which the data say in French. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['Population municipale', 'Municipal population'],
  ['Nombre de communes', 'Number of municipalities'],
  ['Actions par axe', 'Actions by axis'],
  ['Actions par avancement', 'Actions by progress'],
  ['Actions par degré de coopération', 'Actions by degree of cooperation'],
  ['Financements connus', 'Known funding'],
]);

/** Kinds of intercommunalities, in the plural. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['CC', 'communities of municipalities'],
  ['CA', 'urban-area communities'],
  ['CU', 'urban communities'],
  ['ME', 'metropolises'],
  ['EPT', 'territorial public establishments'],
]);

const moment = ({ text, kind, estimated }: Moment): string =>
  [kind === 'edition' && text !== '' ? `${text}${NBSP}edition` : text, estimated ? 'estimate' : '']
    .filter((part) => part !== '')
    .join(', ');
const at = (measure: Measure): string => {
  const text = moment(measure.at);
  return text === '' ? '' : ` (${text})`;
};
const between = (from: Measure, to: Measure): string =>
  to.at.kind === 'edition'
    ? `between the ${from.at.text} and ${to.at.text} editions`
    : `between ${from.at.text} and ${to.at.text}`;
const said = (title: string, end = ''): Said => ({ title, sentence: `${title}${end}.` });
const editions = (list: string, count: number, kind: string): string =>
  kind === 'edition' ? `${list} edition${count > 1 ? 's' : ''}` : list;

export const indicator: IndicatorMessages = {
  name: (label) => NAMES.get(label) ?? label,
  unit: (unit, value) => (unit === 'hab.' ? 'inhab.' : nounOf(unit, value)),
  moment,
  span: (from, to) =>
    from.text === to.text ? moment(to) : `${from.text} to ${to.text}${to.kind === 'edition' ? ' editions' : ''}`,
  notAvailable: 'not available',
  estimate: 'estimate',
  none: (label) => ({ title: label, sentence: `${label}: no value available.` }),
  single: (label, to) => said(`${label}: ${amount(to)}`, at(to)),
  change: (label, from, to, change) => {
    const when = between(from, to);
    const course = `${label}: from ${amount(from)}${at(from)} to ${to.text}${at(to)}`;
    if (!change) return { title: `${label}: from ${from.text} to ${to.text} ${when}`, sentence: `${course}.` };
    const ratio = change.tiny ? 'less than 0.1% apart' : change.text;
    return { title: `${label}: ${ratio} ${when}`, sentence: `${course}, ${ratio}.` };
  },
  same: (label, from, to, throughout) =>
    throughout
      ? said(`${label}: ${amount(to)} throughout, ${between(from, to)}`)
      : said(`${label}: back to ${amount(to)}`, ` (${moment(from.at)} and ${moment(to.at)})`),
  median: (count, among, placeKind, comparable) => {
    const places = among === 'intercommunality' ? (PLACES.get(placeKind ?? '') ?? 'intercommunalities') : 'territories';
    return `Median of ${count === undefined ? '' : `${formatNumber(count, 'en')} `}${comparable ? 'comparable ' : ''}${places}`;
  },
  compared: (name, measure) =>
    `${name}: ${measure ? `${amount(measure)}${at(measure)}` : 'not available for the same period'}.`,
  target: {
    mark: (text) => `target ${text}`,
    reached: (target) => `Target of ${amount(target)} reached.`,
    open: (target, left, more) =>
      `Target: ${amount(target)}${left === '' ? '' : `, ${left} ${more ? 'more' : 'fewer'}`}.`,
  },
  notes: {
    coverage: (missing, members, of) =>
      of === 'sheets'
        ? `${String(missing)} ${missing > 1 ? 'sheets' : 'sheet'} of ${String(members)} without an amount`
        : `${String(missing)} ${missing > 1 ? 'members' : 'member'} of ${String(members)} without data`,
    gaps: (list, count, kind) => `No data: ${editions(list, count, kind)}`,
    estimated: (list, count, kind) => `Estimate: ${editions(list, count, kind)}`,
    tooClose: 'Change not computed: fewer than five editions',
  },
  empty: {
    title: 'No data available',
    text: 'This indicator has no value for this territory.',
  },
};
