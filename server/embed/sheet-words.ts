import { formatPeriod } from '../../src/i18n/format.js';
import { AXES } from '../../src/model/codes.js';
import { degreeCode, isDegree } from '../../src/model/degree.js';
import { displayStatus } from '../../src/model/lateness.js';
import type { ActionSheet } from '../../src/model/schemas/action-sheet.js';
import { amountWords } from '../../src/ui/amount-words.js';
import { html, type Content } from './html.js';
import { wordFor, type PageLanguage } from './page-language.js';
import { missing, plain } from './parts.js';

/** What is said of a sheet in a few words, the same in a list and at the head of its own page. */

export const axisWords = ({ axis }: ActionSheet, { messages }: PageLanguage): string =>
  axis === undefined ? '' : wordFor(messages.vocabulary.axis, axis);

/** The class that gives an axis its colour; an unknown axis has that of the cross-cutting one. */
export const axisClass = ({ axis }: ActionSheet): string =>
  `axis-${AXES.find((code) => code === axis) ?? 'cross-cutting'}`;

/** The degree in words, or the finer form where one is known. */
export const cooperationWords = ({ cooperation }: ActionSheet, { messages }: PageLanguage): string => {
  const { form, degree } = cooperation ?? {};
  const { vocabulary } = messages;
  if (form && Object.hasOwn(vocabulary.form, form)) return wordFor(vocabulary.form, form);
  const code = degreeCode(degree) ?? form;
  return code ? wordFor(vocabulary.degree, code) : '';
};

/** The degree and its words: "degré 4 sur 5 : structure commune". */
export const tieWords = (sheet: ActionSheet, language: PageLanguage): Content => {
  const words = cooperationWords(sheet, language);
  const degree = sheet.cooperation?.degree;
  if (words === '') return missing(language.messages.actionCard.noForm);
  const lower = words.charAt(0).toLowerCase() + words.slice(1);
  return isDegree(degree) ? language.messages.actionSheet.tie(degree, lower) : lower;
};

export const statusWords = (sheet: ActionSheet, now: Date, { messages }: PageLanguage): string =>
  wordFor(messages.vocabulary.status, displayStatus(sheet, now));

export const amountOf = ({ budget }: ActionSheet, { messages, locale }: PageLanguage): Content =>
  amountWords(budget, messages.actionCard.atLeast, locale) || missing(messages.common.notGiven);

export const calendarWords = (
  { startDate, endDate }: ActionSheet,
  now: Date,
  { messages, locale }: PageLanguage,
): Content => {
  const period = formatPeriod(startDate, endDate, locale, now);
  return period === '' ? missing(messages.common.notDated) : period;
};

/** How the sheet belongs to the programme, where that must be said. */
export const programmeWords = ({ programme }: ActionSheet, { messages }: PageLanguage): string => {
  const link = programme?.link;
  return link === undefined || link === 'explicit' ? '' : wordFor(messages.vocabulary.programme, link);
};

/** "Axe Seine, CA Caux Seine Agglo"; once where both have one name. */
export const placeWords = ({ territory, intercommunality }: ActionSheet): string =>
  [...new Set([territory?.name, intercommunality?.name])].flatMap((name) => (name ? [plain(name)] : [])).join(', ');

/** "Sevede et 3 partenaires". */
export const actorsWords = ({ lead, partners }: ActionSheet, { messages }: PageLanguage): string =>
  messages.actionCard.partners(plain(lead?.name ?? ''), partners.length);

/** State, amount and calendar, as at the foot of a card. */
export const figures = (sheet: ActionSheet, now: Date, language: PageLanguage): Content => {
  const { actionCard } = language.messages;
  return html`<dl class="facts">
    <div>
      <dt>${actionCard.status}</dt>
      <dd>${statusWords(sheet, now, language)}</dd>
    </div>
    <div>
      <dt>${actionCard.amount}</dt>
      <dd>${amountOf(sheet, language)}</dd>
    </div>
    <div>
      <dt>${actionCard.calendar}</dt>
      <dd>${calendarWords(sheet, now, language)}</dd>
    </div>
  </dl>`;
};
