import { html } from '../html.js';
import { heading, paragraphs, plain, shorten } from '../parts.js';
import { actorsWords, axisClass, axisWords, figures, placeWords, programmeWords, tieWords } from '../sheet-words.js';
import { pageAddress, type MakeView } from '../view.js';
import { weave } from '../weave.js';
import { sheetOf } from './action-sheet.js';

/** One action sheet in brief: what the card says, in words, with the way to the whole sheet. */
export const actionCard: MakeView = async (context) => {
  const { language, headingLevel, now, origin } = context;
  const sheet = await sheetOf(context);
  const address = pageAddress('action-sheet', { sheet: sheet.id });
  const programme = programmeWords(sheet, language);
  return {
    title: plain(sheet.title),
    description: shorten(sheet.summary || sheet.title),
    content: html`<article class="card ${axisClass(sheet)}">
      <p class="card-head">
        ${weave(sheet.cooperation?.degree)}<span
          ><span class="axis">${axisWords(sheet, language)}</span>
          <span class="tie">${tieWords(sheet, language)}</span></span
        >
      </p>
      ${
        heading(headingLevel, html`<a href="${address}">${plain(sheet.title)}</a>`) ??
        html`<p><a href="${address}">${plain(sheet.title)}</a></p>`
      }
      <p class="place">${placeWords(sheet)}</p>
      ${programme !== '' && html`<p class="programme">${programme}</p>`}
      ${sheet.summary !== '' && html`<div class="summary">${paragraphs(sheet.summary)}</div>`}
      <p class="actors">${actorsWords(sheet, language)}</p>
      ${figures(sheet, now, language)}
    </article>`,
    structuredData: { '@type': 'CreativeWork', name: sheet.title, mainEntityOfPage: origin + address },
  };
};
