import { waitUntil } from '@open-wc/testing';
import type { TissuActionList } from '../../src/components/action-list/action-list.js';
import type {} from '../../src/element/filter-event.js';
import { fakeApi, type FakeAnswer } from '../fixtures/fake-api.js';
import { listAnswer, TODAY, variedSheets } from '../fixtures/list-api.js';
import { settled } from './component-suite.js';
import { renderStory } from './render-story.js';

export const show = async (story: { render?: unknown }): Promise<TissuActionList> =>
  settled(renderStory(story) as unknown as TissuActionList);

export const cards = (list: TissuActionList): HTMLElement[] => [
  ...(list.shadowRoot?.querySelectorAll<HTMLElement>('tissu-action-card') ?? []),
];
export const titles = (list: TissuActionList): string[] =>
  cards(list).map((card) => (card as unknown as { data: { title: string } }).data.title);

export const one = (list: Element, selector: string): HTMLElement => {
  const found = list.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};
/** The search field. */
export const field = (list: Element): HTMLInputElement => one(list, '.search input') as HTMLInputElement;
export const all = (list: Element, selector: string): HTMLElement[] => [
  ...(list.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

const nameOf = (each: Element): string =>
  (each.getAttribute('aria-label') ?? each.textContent).replace(/\s+/g, ' ').trim();
export const button = (list: Element, name: string): HTMLButtonElement => {
  const found = all(list, 'button').find((each) => nameOf(each) === name);
  if (!found) throw new Error(`No button "${name}" among ${all(list, 'button').map(nameOf).join(', ')}`);
  return found as HTMLButtonElement;
};
/** The box of a facet's value, by its words. */
export const box = (list: Element, words: string): HTMLInputElement => {
  const found = all(list, 'fieldset label').find((each) => nameOf(each).startsWith(words));
  const input = found?.querySelector('input');
  if (!input) throw new Error(`No box "${words}"`);
  return input;
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
export const texts = (list: Element, selector: string): string[] =>
  all(list, selector).map(({ textContent }) => plain(textContent));
/** The count with what is only said. */
export const said = (list: TissuActionList): string => plain(one(list, '.count').textContent);
/** The count as it is seen. */
export const found = (list: TissuActionList): string => said(list).replace(/(?:,| pour) .*$/, '');
export const until = async (list: TissuActionList, text: string): Promise<void> => {
  try {
    await waitUntil(() => list.state !== 'loading' && said(list).startsWith(text));
  } catch {
    throw new Error(`"${text}" rather than "${said(list)}" (${list.state})`);
  }
};

/** Types into the search field, a letter at a time. */
export const type = (list: TissuActionList, text: string): void => {
  const input = field(list);
  for (let end = 1; end <= text.length; end++) {
    input.value = text.slice(0, end);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
};

/** An API of lists that notes what it is asked. */
export const notedApi = (answer: FakeAnswer = listAnswer(variedSheets(34))): { api: string; asked: string[] } => {
  const asked: string[] = [];
  const api = fakeApi({
    'action-sheets': (url, signal) => {
      asked.push(url.search);
      return answer(url, signal);
    },
  });
  return { api, asked };
};

/** A list on the page, with these attributes and properties. */
export const listWith = async (
  attributes: Readonly<Record<string, string>>,
  properties: Partial<TissuActionList> = {},
): Promise<TissuActionList> => {
  const list = document.createElement('tissu-action-list');
  for (const [name, value] of Object.entries({ eager: '', ...attributes })) list.setAttribute(name, value);
  Object.assign(list, { clock: () => TODAY, ...properties });
  document.body.append(list);
  await settled(list);
  return list;
};
