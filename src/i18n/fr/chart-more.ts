import { formatNumber } from '../format.js';
import type { ChartMoreMessages } from '../messages/chart-more.js';
import { amount, colon } from './quantities.js';

export const chartMore: ChartMoreMessages = {
  many: (label, moment, least, most, count, missing) => {
    const [name, series] = [moment === '' ? label : `${label}, ${moment}`, `${String(count)} séries`];
    const rest = missing === 0 ? '' : `, dont ${String(missing)} sans donnée`;
    if (least.text === most.text) {
      const title = `${colon(name)} ${amount(most)} dans les ${String(count - missing)} séries connues`;
      return { title, sentence: `${title}${missing === 0 ? '' : ` sur ${String(count)}`}.` };
    }
    return {
      title: `${colon(name)} de ${least.text} à ${amount(most)} selon les ${series}`,
      sentence: `${colon(name)} de ${amount(least)} (${least.name}) à ${amount(most)} (${most.name}), ${series}${rest}.`,
    };
  },
  events: (list) => `À noter\u00a0: ${list}`,
  missing: (count) =>
    count > 1 ? `${String(count)} séries demandées n’ont pas pu être lues` : 'Une série demandée n’a pas pu être lue',
  first: (drawn, all) =>
    `Les ${String(drawn)} premières catégories sont dessinées, les ${formatNumber(all, 'fr')} sont dans le tableau`,
  largest: (shown, all) =>
    `Les ${String(shown)} séries les plus grandes sont dessinées, les ${String(all)} sont dans le tableau`,
  places: 'Série',
};
