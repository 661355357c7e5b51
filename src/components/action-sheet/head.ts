import { html, nothing, type TemplateResult } from 'lit';
import { formatPeriod } from '../../i18n/format/dates.js';
import { formatCompactEuros } from '../../i18n/format/compact-euros.js';
import { DEGREES } from '../../model/codes/degrees.js';
import { familyOf } from '../../model/codes/families.js';
import { fundingOf } from '../../model/funding.js';
import { freshnessOf } from '../../model/freshness.js';
import { displayStatus } from '../../model/lateness.js';
import { amountWords } from '../../ui/amount-words.js';
import { renderHeading } from '../../ui/heading.js';
import { renderStatus } from '../../ui/status.js';
import { renderWeave } from '../../ui/weave.js';
import { holdTogether } from '../../util/hold-together.js';
import { knownWord } from '../../util/known-word.js';
import { day, gap, renderActor, type SheetView } from './view.js';

/** Who it is about at a glance: glyph, axis, degree, title, status, summary. */
export const renderHead = (
  { sheet, notice, words, card, vocabulary, now, locale }: SheetView,
  headingLevel: number,
): TemplateResult => {
  const { title, summary } = sheet;
  const { form: finer, degree } = sheet.cooperation ?? {};
  const axis = knownWord(vocabulary.axis, sheet.axis) ?? sheet.axis;
  const isDegree = typeof degree === 'number';
  // The finer form where one is with the small letter it has inside a sentence.
  const tie = isDegree ? DEGREES[degree] : finer;
  const form = knownWord(vocabulary.form, finer) ?? knownWord(vocabulary.degree, tie) ?? tie ?? '';
  const inside = form.charAt(0).toLocaleLowerCase(locale) + form.slice(1);
  const code = displayStatus(sheet, now);
  const status = knownWord(vocabulary.status, code);
  if (!status) notice(`unknown status "${code}"`);
  return html`<header part="header" class=${title.length > 120 ? 'head long' : 'head'}>
    ${isDegree ? renderWeave(degree) : nothing}
    <div>
      <div class="over">
        <p class="tie">
          <span
            >${axis ? html`<span class="axis-name">${axis}</span>` : gap(card.noAxis)},
            ${form ? (isDegree ? words.tie(degree, inside) : inside) : gap(card.noForm)}</span
          >
        </p>
        <p>${renderStatus(code, status ?? code)}</p>
      </div>
      ${renderHeading(headingLevel, holdTogether(title), 'title')}${summary ? html`<p class="summary">${holdTogether(summary)}</p>` : nothing}
    </div>
  </header>`;
};

/** How much it costs, and how much of that is known to come from whom. */
const amountOf = ({ sheet: { budget }, words, card, common, locale }: SheetView): unknown => {
  const amount = amountWords(budget, card.atLeast, locale);
  const { knownEur, gapEur = 0 } = fundingOf(budget);
  if (!amount) return gap(common.notGiven);
  return knownEur > 0 && gapEur > 0
    ? html`${amount}<small>${words.knownPart(formatCompactEuros(knownEur, locale))}</small>`
    : amount;
};

/** When somebody checked it: the older, the plainer it is said. */
const verifiedOf = ({ sheet, now, words, locale }: SheetView): TemplateResult => {
  const freshness = freshnessOf(sheet.verifiedAt, now);
  if (freshness.kind === 'never') return gap(words.neverVerified);
  const date = day(freshness.date, locale);
  return freshness.kind === 'fresh'
    ? renderStatus('done', date)
    : renderStatus('late', words.verifiedLongAgo(date, freshness.years));
};

/** Place, dates, money, themes: what the rest is read with in mind. */
export const renderFacts = (view: SheetView): TemplateResult => {
  const { sheet, words, card, common, vocabulary, locale, themes, now } = view;
  const { lead, coLeads = [], territory, intercommunality, programme, startDate, endDate } = sheet;
  const { facts } = words;
  const leads = [...(lead ? [lead] : []), ...coLeads.filter(({ id }) => id !== lead?.id)];
  const plain = (text: string | undefined): unknown => text && html`<span class="plain">${text}</span>`;
  /** Name and value of each; one without a value is left out. */
  const all: [string, unknown][] = [
    [
      facts.lead,
      leads.length > 0
        ? leads.map(
            (one) => html`${renderActor(one, one.name, 'lead')}<small>${vocabulary.family[familyOf(one.kind)]}</small>`,
          )
        : gap(common.notGiven),
    ],
    [facts.territory, territory?.name || gap(common.notGiven)],
    [facts.intercommunality, intercommunality?.name],
    [card.calendar, formatPeriod(startDate, endDate, locale, now) || gap(common.notDated)],
    [card.amount, amountOf(view)],
    [facts.themes, plain(sheet.themes.map((slug) => knownWord(themes, slug) ?? slug).join(', '))],
    [facts.programme, plain(knownWord(vocabulary.programme, programme?.link))],
    [facts.verified, verifiedOf(view)],
  ];
  return html`<dl class="facts">
    ${all.map(([name, value]) =>
      value
        ? html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
};
