import { html, nothing, type TemplateResult } from 'lit';
import { formatPeriod } from '../../i18n/format/dates.js';
import { formatCompactEuros } from '../../i18n/format/compact-euros.js';
import { DEGREES } from '../../model/codes/degrees.js';
import { familyOf } from '../../model/codes/families.js';
import { financingPlan } from '../../model/financing-plan.js';
import { freshnessOf } from '../../model/freshness.js';
import { displayStatus } from '../../model/lateness.js';
import { renderHeading } from '../../ui/heading.js';
import { renderShape } from '../../ui/shape.js';
import { renderStatus } from '../../ui/status.js';
import { renderWeave } from '../../ui/weave.js';
import { wordFor } from '../../ui/word-for.js';
import { day, type SheetView } from './view.js';

const orMissing = (text: unknown, gap: string): unknown => text || html`<span class="missing">${gap}</span>`;

/** The words of a form or a degree, with the small letter they have inside a sentence. */
const formOf = ({ sheet, vocabulary, locale }: SheetView): string => {
  const { form, degree } = sheet.cooperation ?? {};
  const isFiner = !!form && Object.hasOwn(vocabulary.form, form);
  const words = isFiner
    ? wordFor(vocabulary.form, form)
    : wordFor(vocabulary.degree, (typeof degree === 'number' ? DEGREES[degree] : form) ?? '');
  return words.charAt(0).toLocaleLowerCase(locale) + words.slice(1);
};

const renderTie = (view: SheetView): TemplateResult => {
  const { sheet, words, vocabulary } = view;
  const axis = wordFor(vocabulary.axis, sheet.axis ?? '');
  const form = formOf(view);
  const degree = sheet.cooperation?.degree;
  const tie = form && typeof degree === 'number' ? words.tie(degree, form) : orMissing(form, words.noForm);
  return html`<p class="tie">
    <span>${axis ? html`<span class="axis-name">${axis}</span>` : orMissing('', words.noAxis)}, ${tie}</span>
  </p>`;
};

/** Who it is about at a glance: glyph, axis, degree, title, status, summary. */
export const renderHead = (view: SheetView, level: number): TemplateResult => {
  const { sheet, vocabulary, now } = view;
  const degree = sheet.cooperation?.degree;
  const code = displayStatus(sheet, now);
  return html`<header part="header" class=${sheet.title.length > 120 ? 'head long' : 'head'}>
    ${typeof degree === 'number' ? renderWeave(degree) : nothing}
    <div>
      <div class="over">
        ${renderTie(view)}
        <p>${renderStatus(code, wordFor(vocabulary.status, code))}</p>
      </div>
      ${renderHeading(level, sheet.title, 'title')}
      ${sheet.summary ? html`<p class="summary">${sheet.summary}</p>` : nothing}
    </div>
  </header>`;
};

/** The whole where it is known, else what the source says of it, else the known part. */
const amountOf = ({ sheet: { budget }, words, locale }: SheetView): unknown => {
  const { totalEur, knownEur } = financingPlan(budget);
  const known = formatCompactEuros(knownEur, locale);
  if (totalEur === undefined) return budget?.note?.trim() || (knownEur > 0 ? words.atLeast(known) : '');
  return html`${formatCompactEuros(totalEur, locale)}${
    knownEur > 0 && knownEur < totalEur ? html`<small>${words.knownPart(known)}</small>` : nothing
  }`;
};

/** When somebody checked it: the older, the plainer it is said. */
const renderVerified = ({ sheet, now, words, locale }: SheetView): TemplateResult => {
  const freshness = freshnessOf(sheet.verifiedAt, now);
  if (freshness.kind === 'never') return html`<span class="missing">${words.neverVerified}</span>`;
  const date = day(freshness.date, locale);
  return freshness.kind === 'fresh'
    ? renderStatus('done', words.verified.fresh(date))
    : renderStatus('late', words.verified.old(date, freshness.years));
};

/** Place, dates, money, themes: what the rest is read with in mind. */
export const renderFacts = (view: SheetView): TemplateResult => {
  const { sheet, words, common, vocabulary, locale, themes } = view;
  const { lead, coLeads = [], territory, intercommunality, programme } = sheet;
  const fact = (name: string, value: unknown): TemplateResult =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  const outside = (vocabulary.programme as Readonly<Record<string, string | undefined>>)[programme?.link ?? ''];
  const leads = [...(lead ? [lead] : []), ...coLeads.filter(({ id }) => id !== lead?.id)];
  return html`<dl class="facts">
    ${fact(
      words.facts.lead,
      leads.length > 0
        ? leads.map(
            ({ name, kind }) =>
              html`<span class="actor">${renderShape(familyOf(kind), 'lead')} <span>${name}</span></span
                ><small>${wordFor(vocabulary.family, familyOf(kind))}</small>`,
          )
        : orMissing('', common.notGiven),
    )}
    ${fact(words.facts.territory, orMissing(territory?.name, common.notGiven))}
    ${intercommunality ? fact(words.facts.intercommunality, intercommunality.name) : nothing}
    ${fact(words.facts.calendar, orMissing(formatPeriod(sheet.startDate, sheet.endDate, locale), common.notDated))}
    ${fact(words.facts.amount, orMissing(amountOf(view), common.notGiven))}
    ${
      sheet.themes.length > 0
        ? fact(
            words.facts.themes,
            html`<span class="plain">${sheet.themes.map((slug) => wordFor(themes, slug)).join(', ')}</span>`,
          )
        : nothing
    }
    ${outside ? fact(words.facts.programme, html`<span class="plain">${outside}</span>`) : nothing}
    ${fact(words.facts.verified, renderVerified(view))}
  </dl>`;
};
