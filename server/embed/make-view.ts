import type { Repository } from '../../src/model/api/repository.js';
import { first, type Attributes } from './attributes.js';
import { ELEMENT_LEVEL, hasElement } from './page.js';
import { pageLanguage } from './page-language.js';
import type { View } from './view.js';
import { VIEWS } from './views/views.js';
import type { Widget } from './widgets.js';

export interface ViewOptions {
  readonly repository: Repository;
  readonly publicAddress: () => string;
  readonly now: () => Date;
}

/** What a widget's address shows, before it is laid out. */
export const makeView = (widget: Widget, attributes: Attributes, options: ViewOptions): Promise<View> => {
  const level = first(attributes, 'heading-level') ?? ELEMENT_LEVEL;
  return VIEWS[widget]({
    repository: options.repository,
    attributes,
    language: pageLanguage(first(attributes, 'lang')),
    origin: options.publicAddress(),
    now: options.now(),
    // Without an element the content is the page, and its heading the page's.
    headingLevel: hasElement(widget) && !attributes.has('page') ? Number(level) : 1,
  });
};
