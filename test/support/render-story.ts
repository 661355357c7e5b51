import { render, type TemplateResult } from 'lit';
import type { Shown } from './component-suite.js';

/** Draws a story in a box of its own, and gives the element it shows. */
export const renderStory = (story: { render?: unknown }): Shown => {
  const box = document.createElement('div');
  document.body.append(box);
  render((story.render as () => TemplateResult)(), box);
  const element = box.querySelector<Shown>(':not(a)');
  if (!element) throw new Error('The story shows no element');
  return element;
};
