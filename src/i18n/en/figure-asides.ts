import type { FigureAsidesMessages } from '../messages/figure-asides.js';
import { formatList } from '../format/lists.js';
import { figure, since } from './figure.js';
import { indicator } from './indicator.js';
import { amount } from './quantities.js';

const periods = (list: string, count: number, kind: string): string =>
  kind === 'edition' ? `${list} edition${count > 1 ? 's' : ''}` : list;

export const figureAsides: FigureAsidesMessages = {
  coverage: (missing, members) => `${String(missing)} of ${String(members)} members without data`,
  gaps: (list, count, kind) => `No data: ${periods(list, count, kind)}`,
  perimeter: (list, count, kind) =>
    `No data: ${periods(list, count, kind)}. The intercommunality was created, merged or split`,
  estimated: (list, count, kind) => `Estimate: ${periods(list, count, kind)}`,
  provisional: (list, count, kind) => `Provisional: ${periods(list, count, kind)}`,
  tooClose: (span, kind) =>
    `Change not calculated: it is read over ${String(span)} ${kind === 'edition' ? 'editions' : 'periods'} or more`,
  change: ({ since: from, delta, ratio, fromZero, good }) => {
    const verdict = [
      good === undefined ? '' : good ? 'the way that is wanted' : 'the wrong way',
      fromZero ? 'in %: not applicable, the base is zero' : '',
    ]
      .filter(Boolean)
      .join(', ');
    return figure.change(from, ratio || amount(delta)) + (verdict && ` (${verdict})`);
  },
  same: (moments) => `same value as ${formatList(moments.map(since), 'en')}`,
  empty: indicator.empty,
  amount,
  target: {
    mark: (text) => `target ${text}`,
    reached: (target) => `Target of ${amount(target)} reached.`,
    open: (target, left, more, share) =>
      `Target: ${amount(target)}${left === '' ? '' : `, ${left} ${more ? 'more' : 'less'}`}${share && ` (${share} reached)`}.`,
  },
};
