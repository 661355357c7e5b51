import { waitUntil } from '@open-wc/testing';
import { catchFiles } from './saved-files.js';

/** The buttons of an element's menu of what can be taken away. */
export const takeButtons = (element: Element): HTMLButtonElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.take button') ?? []),
];

/** Opens the menu of an element, and waits for what it offers. */
export const openTake = async <E extends Element>(element: E): Promise<E> => {
  element.shadowRoot?.querySelector<HTMLElement>('.take summary')?.click();
  await waitUntil(() => takeButtons(element).length > 0, 'the menu is there', { timeout: 15_000 });
  return element;
};

export const pressTake = (element: Element, words: string): void => {
  takeButtons(element)
    .find(({ textContent }) => textContent === words)
    ?.click();
};

/** Catches the files of the tests around it: `saved` presses an entry and gives the file that came of it. */
export const takingFiles = (): {
  readonly saved: (element: Element, words: string) => Promise<{ name: string; content: Blob }>;
} => {
  let caught: ReturnType<typeof catchFiles>;
  beforeEach(() => {
    caught = catchFiles();
  });
  afterEach(() => {
    caught.stop();
  });
  return {
    saved: async (element, words) => {
      const before = caught.files.length;
      pressTake(element, words);
      await waitUntil(() => caught.files.length > before, `${words} is saved`, { timeout: 15_000 });
      return caught.files[before]!;
    },
  };
};

/** An SVG that was saved, and all its words. */
export const readSvg = async (content: Blob): Promise<{ svg: Document; words: string[] }> => {
  const svg = new DOMParser().parseFromString(await content.text(), 'image/svg+xml');
  if (svg.querySelector('parsererror')) throw new Error('The SVG is not well formed');
  return { svg, words: [...svg.querySelectorAll('text')].map(({ textContent }) => textContent) };
};
