import { formatList, formatNumber, plural } from '../format.js';
import type { IndicatorMessages, Measure, Moment, Quantity, Share, Topic } from '../messages/indicator.js';

const NBSP = '\u00a0';

const NOUNS: ReadonlyMap<string, readonly [one: string, other: string]> = new Map([
  ['hab.', ['inhabitant', 'inhabitants']],
  ['habitants', ['inhabitant', 'inhabitants']],
  ['communes', ['municipality', 'municipalities']],
  ['actions', ['action', 'actions']],
  ['fiches', ['sheet', 'sheets']],
  ['emplois', ['job', 'jobs']],
  ['élèves', ['pupil', 'pupils']],
]);

/** Kinds of intercommunalities, in the plural. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['CC', 'communities of municipalities'],
  ['CA', 'urban-area communities'],
  ['CU', 'urban communities'],
  ['ME', 'metropolises'],
  ['METRO', 'metropolises'],
  ['EPT', 'territorial public establishments'],
]);

/** Labels of the demonstration indicators, which the data say in French. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['Population municipale', 'Municipal population'],
  ['Nombre de communes', 'Number of municipalities'],
  ['Actions par axe', 'Actions by axis'],
  ['Actions par avancement', 'Actions by progress'],
  ['Actions par degré d’institutionnalisation', 'Actions by degree of institutionalisation'],
  ['Financements connus', 'Known funding'],
]);
const name = (label: string): string => NAMES.get(label) ?? label;

const amount = ({ value, text, unit }: Quantity): string => {
  const noun = NOUNS.get(unit);
  if (noun) return `${text}${NBSP}${plural(value, 'en', noun[0], noun[1])}`;
  return unit === '' ? text : `${text}${NBSP}${unit}`;
};

const period = ({ text, kind }: Moment): string => (kind === 'edition' ? `${text}${NBSP}edition` : text);
const moment = (at: Moment): string =>
  [at.text === '' ? '' : period(at), at.estimated ? 'estimate' : ''].filter((part) => part !== '').join(', ');
const at = (measure: Measure): string => {
  const text = moment(measure.at);
  return text === '' ? '' : ` (${text})`;
};
const between = (from: Moment, to: Moment): string =>
  `between ${from.text} and ${to.text}${to.kind === 'edition' ? ' editions' : ''}`.replace(
    /^between (.*) editions$/,
    'between the $1 editions',
  );

const DEGREES: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['informal', ['is an informal network', 'are informal networks']],
  ['purchase-contract', ['is a purchase contract', 'are purchase contracts']],
  ['agreement', ['is an agreement', 'are agreements']],
  ['association', ['is an association', 'are associations']],
  ['joint-entity', ['is a joint entity', 'are joint entities']],
  ['cluster', ['is a permanent cluster', 'are permanent clusters']],
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

const predicate = ({ id }: Topic, share: Share, many: boolean): string => {
  const be = many ? 'are' : 'is';
  const degree = id === 'actions-by-degree' ? DEGREES.get(share.code)?.[many ? 1 : 0] : undefined;
  if (degree !== undefined) return degree;
  const status = id === 'actions-by-status' ? STATUSES.get(share.code) : undefined;
  if (status !== undefined) return `${be} ${status}`;
  return id === 'actions-by-axis' ? `${be} on the “${share.name}” axis` : `${be} in the category “${share.name}”`;
};

const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five'];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const without = (missing: number): string =>
  missing === 0 ? '' : `; ${String(missing)} ${missing > 1 ? 'categories' : 'category'} without data`;

export const indicator: IndicatorMessages = {
  name,
  unit: (unit, value) => {
    if (unit === 'hab.') return 'inhab.';
    const noun = NOUNS.get(unit);
    return noun ? plural(value, 'en', noun[0], noun[1]) : unit;
  },
  amount,
  moment,
  span: (from, to) =>
    from.text === to.text ? period(to) : `${from.text} to ${to.text}${to.kind === 'edition' ? ' editions' : ''}`,
  notAvailable: 'not available',
  estimate: 'estimate',
  finding: {
    none: ({ label }) => ({ title: label, sentence: `${label}: no value available.` }),
    single: ({ label }, to) => ({
      title: `${label}: ${amount(to)}`,
      sentence: `${label}: ${amount(to)}${at(to)}.`,
    }),
    change: ({ label }, from, to, change) => {
      const when = between(from.at, to.at);
      const ratio = change && (change.tiny ? 'less than 0.1% apart' : change.text);
      return {
        title: ratio === undefined ? `${label}: from ${from.text} to ${to.text} ${when}` : `${label}: ${ratio} ${when}`,
        sentence: `${label}: from ${amount(from)}${at(from)} to ${to.text}${at(to)}${ratio === undefined ? '' : `, ${ratio}`}.`,
      };
    },
    same: ({ label }, from, to, throughout) =>
      throughout
        ? {
            title: `${label}: no change ${between(from.at, to.at)}`,
            sentence: `${label}: ${amount(to)} throughout, ${between(from.at, to.at)}.`,
          }
        : {
            title: `${label}: back to where it started`,
            sentence: `${label}: ${amount(from)}${at(from)} and again ${to.text}${at(to)}.`,
          },
    zero: ({ label }, unit, known, missing) => {
      const noun = NOUNS.get(unit);
      if (missing > 0) {
        const text = `${label}: zero in the ${known > 1 ? `${String(known)} known categories` : 'only known category'}`;
        return { title: text, sentence: `${text}${without(missing)}.` };
      }
      if (unit === '€') return { title: 'No known amount', sentence: 'No known amount.' };
      const text = noun ? `No ${noun[1]} recorded` : `${label}: zero`;
      return { title: text, sentence: `${text}.` };
    },
    all: (topic, leader, total) => {
      const noun = NOUNS.get(leader.unit);
      if (!noun)
        return {
          title: `A single category: ${leader.name}`,
          sentence: `A single category: ${leader.name}, ${amount(total)}.`,
        };
      const text =
        total.value === 1
          ? `The only ${noun[0]} recorded ${predicate(topic, leader, false)}`
          : `All ${amount(total)} ${predicate(topic, leader, true)}`;
      return { title: text, sentence: `${text}.` };
    },
    share: (topic, leader, total, near, percent) => {
      const noun = NOUNS.get(leader.unit);
      if (!noun) {
        const text = `First: ${leader.name}`;
        const counts = `${leader.text} of ${amount(total)}`;
        return { title: text, sentence: `${text}, ${counts}${percent === '' ? '' : ` (${percent})`}.` };
      }
      const said = predicate(topic, leader, near ? near.of[0] > 1 : leader.value !== 1);
      if (!near) {
        const text = `${leader.text} of ${amount(total)} ${said}`;
        return { title: text, sentence: percent === '' ? `${text}.` : `${text} (${percent}).` };
      }
      const [numerator, denominator] = near.of;
      const words = `${COUNTS[numerator] ?? String(numerator)} ${numerator === 1 ? noun[0] : noun[1]} in ${COUNTS[denominator] ?? String(denominator)}`;
      const text = capital(
        `${near.is === 'exact' ? '' : near.is === 'under' ? 'nearly ' : 'more than '}${words} ${said}`,
      );
      return { title: text, sentence: `${text} (${leader.text} of ${total.text}).` };
    },
    leader: (_topic, leader, missing) => {
      const text = `Highest ${missing > 0 ? 'of the known values' : 'value'}: ${leader.name}`;
      return { title: text, sentence: `${text}, ${amount(leader)}${without(missing)}.` };
    },
    tie: (_topic, leaders, total, missing) => {
      const [first] = leaders;
      const who =
        leaders.length > 3
          ? `${String(leaders.length)} categories`
          : formatList(
              leaders.map((share) => share.name),
              'en',
            );
      const text = `${who} come first together`;
      const counts = first === undefined ? '' : `: ${amount(first)}${total ? ` of ${total.text}` : ''} each`;
      return { title: text, sentence: `${text}${counts}${without(missing)}.` };
    },
    equal: ({ label }, each, known, missing) => {
      const title = `${label}: ${String(known)} categories are level`;
      return { title, sentence: `${title}, ${amount(each)} each${without(missing)}.` };
    },
  },
  median: (count, among, placeKind) => {
    const places = among === 'intercommunality' ? (PLACES.get(placeKind ?? '') ?? 'intercommunalities') : 'territories';
    return `Median of ${count === undefined ? '' : `${formatNumber(count, 'en')} `}${places}`;
  },
  compared: (name, measure) => `${name}: ${amount(measure)}${at(measure)}.`,
  notCompared: (name) => `${name}: not available for the same period.`,
  target: {
    mark: (text) => `target ${text}`,
    reached: (target) => `Target of ${amount(target)} reached.`,
    open: (target, left, more) => `Target: ${amount(target)}, ${left} ${more ? 'more' : 'fewer'}.`,
    stated: (target) => `Target: ${amount(target)}.`,
  },
  notes: {
    coverage: (missing, members, of) =>
      of === 'sheets'
        ? `${String(missing)} ${missing > 1 ? 'sheets' : 'sheet'} of ${String(members)} without an amount`
        : `${String(missing)} ${missing > 1 ? 'members' : 'member'} of ${String(members)} without data`,
    gaps: (list, count, kind) => `No data: ${list}${kind === 'edition' ? ` edition${count > 1 ? 's' : ''}` : ''}`,
    estimated: (list, count, kind) =>
      `${count > 1 ? 'Estimates' : 'Estimate'}: ${list}${kind === 'edition' ? ` edition${count > 1 ? 's' : ''}` : ''}`,
    tooClose: 'Change not computed: it is read over five editions at least',
  },
  empty: {
    title: 'No data available',
    text: 'This indicator has no value for this territory.',
  },
};
