import { formatNumber } from '../format.js';
import type { ChartMoreMessages } from '../messages/chart-more.js';
import { amount } from './quantities.js';

export const chartMore: ChartMoreMessages = {
  many: (label, moment, least, most, count, missing) => {
    const [name, series] = [moment === '' ? label : `${label}, ${moment}`, `${String(count)} series`];
    const rest = missing === 0 ? '' : `, ${String(missing)} of them without data`;
    if (least.text === most.text) {
      const title = `${name}: ${amount(most)} in the ${String(count - missing)} series that are known`;
      return { title, sentence: `${title}${missing === 0 ? '' : ` of ${String(count)}`}.` };
    }
    return {
      title: `${name}: from ${least.text} to ${amount(most)} across ${series}`,
      sentence: `${name}: from ${amount(least)} (${least.name}) to ${amount(most)} (${most.name}), ${series}${rest}.`,
    };
  },
  events: (list) => `Worth knowing: ${list}`,
  missing: (count) =>
    count > 1 ? `${String(count)} series asked for could not be read` : 'A series asked for could not be read',
  first: (drawn, all) =>
    `The first ${String(drawn)} categories are drawn, all ${formatNumber(all, 'en')} are in the table`,
  largest: (shown, all) => `The ${String(shown)} largest series are drawn, all ${String(all)} are in the table`,
  places: 'Series',
};
