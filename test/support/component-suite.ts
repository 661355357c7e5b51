import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { ViewState } from '../../src/element/states.js';

/** An element of the kit, as the suite sees it. */
export interface Shown extends LitElement {
  readonly state: ViewState;
}

/** Waits until the element draws one of these states. */
export const settled = async <E extends Shown>(element: E, ...states: readonly ViewState[]): Promise<E> => {
  const wanted = states.length > 0 ? states : (['content', 'empty', 'error', 'stale'] as const);
  await waitUntil(
    () => (wanted as readonly string[]).includes(element.getAttribute('data-state') ?? ''),
    `${element.localName} should be ${wanted.join(' or ')}`,
  );
  await element.updateComplete;
  // A sheet fetches what stands at its end, and what only paper shows, once the page rests.
  const end = element.shadowRoot?.querySelector<HTMLElement>('tissu-cooperation-diagram[data-near]');
  const rests = (): boolean => /content|empty|error/.test(end?.dataset['state'] ?? '');
  await waitUntil(
    () => !end?.isConnected || (rests() && element.shadowRoot?.querySelector('.qr') != null),
    `the end of ${element.localName}`,
    { timeout: 5000 },
  );
  await element.updateComplete;
  return element;
};

const words = (element: Element): string => (element.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ');

/** What is listened to on the page, and how many observers watch it. */
const watchPage = (): { counts: () => number; stop: () => void } => {
  let count = 0;
  const targets = [window, document, document.documentElement];
  const undo: (() => void)[] = [];
  for (const target of targets) {
    const { addEventListener: add, removeEventListener: remove } = target;
    const listening = new Set<string>();
    const keys = new Map<unknown, number>();
    const key = (type: string, listener: unknown): string => {
      if (!keys.has(listener)) keys.set(listener, keys.size);
      return `${type}:${String(keys.get(listener))}`;
    };
    target.addEventListener = ((...words: Parameters<typeof add>) => {
      const name = key(words[0], words[1]);
      if (!listening.has(name)) count++;
      listening.add(name);
      add.apply(target, words);
    }) as typeof add;
    target.removeEventListener = ((...words: Parameters<typeof remove>) => {
      if (listening.delete(key(words[0], words[1]))) count--;
      remove.apply(target, words);
    }) as typeof remove;
    undo.push(() => {
      target.addEventListener = add;
      target.removeEventListener = remove;
    });
  }
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver'] as const) {
    const original = globalThis[name] as unknown as { prototype: { observe: () => void; disconnect: () => void } };
    const { observe, disconnect } = original.prototype;
    const active = new Set<unknown>();
    original.prototype.observe = function (...words: []) {
      if (!active.has(this)) count++;
      active.add(this);
      observe.apply(this, words);
    };
    original.prototype.disconnect = function () {
      if (active.delete(this)) count--;
      disconnect.call(this);
    };
    undo.push(() => {
      original.prototype.observe = observe;
      original.prototype.disconnect = disconnect;
    });
  }
  return {
    counts: () => count,
    stop: () => {
      for (const step of undo) step();
    },
  };
};

/** The private custom properties that a component's styles use and never declare. */
const unknownTokens = (element: LitElement): string[] => {
  const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
  const css = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
  const declared = new Set([...css.matchAll(/(--_[\w-]+)\s*:/g)].map(([, name]) => name));
  const used = [...css.matchAll(/var\(\s*(--_[\w-]+)\s*[,)]/g)].map(([, name]) => name);
  return [...new Set(used)].filter((name): name is string => name !== undefined && !declared.has(name));
};

/**
 * What every element of the kit must do, whatever it shows.
 * @param tag its tag
 * @param attributes a function that gives the attributes of an element that ends in `content`, API included
 */
export const componentSuite = (tag: string, attributes: () => Readonly<Record<string, string>>): void => {
  const set = (element: Element, values: Readonly<Record<string, string>>): void => {
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
  };
  const create = (): Shown => document.createElement(tag) as Shown;
  const html = (element: Shown): string => (element.shadowRoot?.innerHTML ?? '').replaceAll(/<!--.*?-->/g, '');

  describe(`<${tag}> as any element of the kit`, () => {
    afterEach(() => {
      document.body.replaceChildren();
    });

    it('is registered, upgrades and reflects its state', async () => {
      expect(customElements.get(tag)).to.be.a('function');
      const element = create();
      set(element, { ...attributes(), eager: '' });
      document.body.append(element);
      await settled(element, 'content');
      expect(element.hasAttribute('aria-busy')).to.equal(false);
    });

    it('follows the language that any ancestor is given, and loses', async () => {
      const outer = document.createElement('div');
      const inner = document.createElement('div');
      outer.append(inner);
      const element = create();
      const values = { ...attributes(), eager: '' };
      set(element, values);
      inner.append(element);
      document.body.append(outer);
      // Beside one that is left alone: what comes by and by comes to both.
      const twin = create();
      set(twin, values);
      document.body.append(twin);
      await settled(element, 'content');
      await settled(twin, 'content');
      await waitUntil(() => html(element) === html(twin), 'both speak French');
      outer.lang = 'en';
      await waitUntil(() => words(element) !== words(twin), 'it speaks English');
      outer.removeAttribute('lang');
      await waitUntil(() => html(element) === html(twin), 'it speaks French again');
    });

    it('draws the same whether its attributes are set before or after it is attached, in any order', async () => {
      const values = { ...attributes(), eager: '' };
      const before = create();
      set(before, values);
      document.body.append(before);
      const after = create();
      document.body.append(after);
      set(after, Object.fromEntries(Object.entries(values).reverse()));
      await settled(before, 'content');
      await settled(after, 'content');
      expect(html(after)).to.equal(html(before));
    });

    it('keeps its fallback until the content is drawn', async () => {
      const element = create();
      set(element, attributes());
      element.innerHTML = '<a href="https://example.org/">Le lien</a>';
      document.body.append(element);
      await element.updateComplete;
      if (element.state !== 'content') expect(element.shadowRoot?.querySelector('slot')).to.not.equal(null);
      element.setAttribute('eager', '');
      await settled(element, 'content');
    });

    it('leaves nothing behind after being attached and detached a hundred times', async () => {
      const page = watchPage();
      try {
        const values = { ...attributes(), eager: '' };
        for (let round = 0; round < 100; round++) {
          const element = create();
          set(element, values);
          document.body.append(element);
          if (round % 10 === 0) await settled(element, 'content');
          element.remove();
        }
        await waitUntil(() => page.counts() === 0, 'listeners and observers should all be gone');
      } finally {
        page.stop();
      }
    });

    it('draws again after being moved', async () => {
      const element = create();
      set(element, { ...attributes(), eager: '' });
      document.body.append(element);
      await settled(element, 'content');
      const other = document.createElement('div');
      document.body.append(other);
      other.append(element);
      await settled(element, 'content');
    });

    it('uses no unknown token', async () => {
      const element = create();
      set(element, { ...attributes(), eager: '' });
      document.body.append(element);
      await settled(element, 'content');
      expect(unknownTokens(element)).to.deep.equal([]);
    });

    it('has no inline style in its markup', async () => {
      const element = create();
      set(element, { ...attributes(), eager: '' });
      document.body.append(element);
      await settled(element, 'content');
      expect(element.shadowRoot?.querySelectorAll('[style], style').length).to.equal(0);
    });
  });
};
