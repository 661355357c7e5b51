import { waitUntil } from '@open-wc/testing';
import { settled, type Shown } from './component-suite.js';
import { renderStory } from './render-story.js';

/** States that a story stays in; the others come to content, nothing or a fault by themselves. */
const STATES: Readonly<Record<string, 'loading' | 'stale'>> = { Loading: 'loading', Stale: 'stale' };

/** Whether all its words are there: those of a fault come after it. */
export const isTold = (element: Element): boolean => {
  const text = element.shadowRoot?.textContent ?? '';
  return (
    !text.includes('momentanément') && (element.getAttribute('data-state') !== 'stale' || text.includes('Données du'))
  );
};

/**
 * The element of this name in a story, once it is in its state with all its words.
 *
 * @param name of the story
 */
export const toldStory = async <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  stories: Readonly<Record<string, unknown>>,
  name: string,
): Promise<HTMLElementTagNameMap[Tag]> => {
  const element = renderStory(stories[name] as { render?: unknown });
  const own = element.localName === tag ? element : element.querySelector(tag);
  const state = STATES[name];
  await (state ? settled(own as Shown, state) : settled(own as Shown));
  await waitUntil(() => isTold(own as Shown), 'its words are there');
  return own as HTMLElementTagNameMap[Tag];
};
