import type { Measure, Said } from '../messages/indicator.js';
import type { TimeMessages } from '../messages/times.js';
import { moment } from './indicator.js';
import { amount } from './quantities.js';

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

export const times: TimeMessages = {
  span: (from, to) =>
    from.text === to.text ? moment(to) : `${from.text} to ${to.text}${to.kind === 'edition' ? ' editions' : ''}`,
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
  compared: (name, measure) =>
    `${name}: ${measure ? `${amount(measure)}${at(measure)}` : 'not available for the same period'}.`,
  gaps: (list, count, kind) => `No data: ${editions(list, count, kind)}`,
  perimeter: (gaps) => `${gaps} (the intercommunality was created, merged or split)`,
  estimated: (list, count, kind) => `Estimate: ${editions(list, count, kind)}`,
  provisional: (list, count, kind) => `Provisional: ${editions(list, count, kind)}`,
  tooClose: (span, kind) =>
    `Change not calculated: fewer than ${String(span)} ${kind === 'edition' ? 'editions' : 'periods'}`,
};
