import { element, html, jsonLd, type Content, type Html } from './html.js';
import { addressOf, contentOf, onElement, type Attributes } from './attributes.js';
import { heading } from './parts.js';
import type { PageLanguage } from './page-language.js';
import type { View } from './view.js';
import { weave } from './weave.js';
import type { Widget } from './widgets.js';

/** Widgets whose element exists: it takes the place of the page's content when the script arrives. */
const ELEMENTS: ReadonlySet<Widget> = new Set<Widget>([
  'action-card',
  'action-list',
  'action-sheet',
  'cooperation-diagram',
  'indicator',
  'indicator-chart',
  'territory-map',
]);

export const hasElement = (widget: Widget): boolean => ELEMENTS.has(widget);

interface PageParts {
  readonly title: string;
  readonly language: PageLanguage;
  readonly head: Content;
  readonly body: Content;
  /** Name of the page's kind, for its styles. */
  readonly kind: string;
}

const layOut = ({ title, language, head, body, kind }: PageParts): string => {
  const { locale, pages } = language;
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${pages.documentTitle(title)}</title>
        ${head}
        <link rel="stylesheet" href="/tissu.css" />
        <link rel="stylesheet" href="/embed.css" />
        <link rel="icon" href="/site/icon.svg" type="image/svg+xml" />
        <script type="module" src="/tissu.js"></script>
      </head>
      <body class="${kind}">
        <main>${body}</main>
        <footer>
          <p>${pages.footer.about} <a href="/">${pages.footer.home}</a></p>
        </footer>
      </body>
    </html> `.toString();
};

/** The page of one widget: its content in the HTML, and the element around it where there is one. */
export const widgetPage = (
  widget: Widget,
  attributes: Attributes,
  view: View,
  language: PageLanguage,
  origin: string,
): string => {
  const canonical = addressOf(origin, widget, contentOf(widget, attributes));
  const oembed = `${origin}/oembed?${new URLSearchParams({ url: addressOf(origin, widget, attributes), format: 'json' }).toString()}`;
  const { title, description, content, structuredData } = view;
  const data = {
    '@context': 'https://schema.org',
    url: canonical,
    inLanguage: language.locale,
    isAccessibleForFree: true,
    ...structuredData,
  };
  const head = html`<meta name="description" content="${description}" />
    <link rel="canonical" href="${canonical}" />
    <link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}" />
    <meta property="og:type" content="article" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${canonical}" />
    ${jsonLd(data)}`;
  return layOut({ title, language, head, body: withElement(widget, attributes, title, content), kind: widget });
};

/** Level of the first heading inside an element, unless its attributes say otherwise. */
export const ELEMENT_LEVEL = '2';

/**
 * The element draws its own heading; the page keeps one for those who hear it. A later page of a list stays as it is:
 * who is there has come without script, and the element would begin again at the first.
 */
const withElement = (widget: Widget, attributes: Attributes, title: string, content: Html): Html => {
  if (!hasElement(widget) || attributes.has('page')) return content;
  const own = new Map(onElement(widget, attributes));
  if (!own.has('heading-level')) own.set('heading-level', ELEMENT_LEVEL);
  return html`${hiddenTitle(title)}${element(`tissu-${widget}`, own, content)}`;
};

const hiddenTitle = (title: string): Html => html`<div class="hidden">${heading(1, title)}</div>`;

/** A page for what cannot be shown: what happened, in the visitor's words, and a way on. */
export const faultPage = (code: string, status: number, detail: string | undefined, language: PageLanguage): string => {
  const { fault } = language.pages;
  const missing = code === 'no-such-path' ? fault.lost : fault.missing;
  const words = status === 404 ? missing : status >= 500 ? fault.broken : fault.refused;
  const body = html`<div class="nothing">
    ${weave(0)}
    <h1>${words.title}</h1>
    <p>${words.text}</p>
    ${detail !== undefined && html`<p class="note">${detail}</p>`}
    <nav aria-label="${fault.wayOn}">
      <ul>
        <li><a href="/embed/action-list">${fault.allActions}</a></li>
        <li><a href="/embed/territory-map">${fault.allTerritories}</a></li>
        <li><a href="/">${fault.home}</a></li>
      </ul>
    </nav>
  </div>`;
  return layOut({
    title: words.title,
    language,
    head: html`<meta name="robots" content="noindex" />`,
    body,
    kind: 'fault',
  });
};

export interface ProblemFacts {
  readonly code: string;
  readonly status: number;
  readonly french: ProblemTexts;
  readonly english: ProblemTexts;
}

export interface ProblemTexts {
  readonly title: string;
  readonly meaning: string;
}

/** What a kind of problem is, and what to do, for a developer who follows its `type`. */
export const problemPage = ({ code, status, french, english }: ProblemFacts, language: PageLanguage): string => {
  const body = html`<div class="nothing">
    <h1>${french.title}</h1>
    <p>${french.meaning}</p>
    <p lang="en"><strong>${english.title}.</strong> ${english.meaning}</p>
    <p class="note"><code>${code}</code>, HTTP ${status}</p>
    <p><a href="/v1/openapi.json">${language.pages.fault.description}</a></p>
  </div>`;
  return layOut({ title: french.title, language, head: undefined, body, kind: 'problem' });
};
