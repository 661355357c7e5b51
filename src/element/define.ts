import { VERSION } from '../version.js';
import { tellOnce } from './report.js';

/** One line for all elements. */
let isTold = false;

/** Registers an element. Where another copy of the kit is there already, that one stays and nothing breaks. */
export const define = (tag: string, constructor: CustomElementConstructor): void => {
  const { customElements: registry, Tissu: kit } = globalThis as {
    customElements?: CustomElementRegistry;
    Tissu?: { readonly version: string };
  };
  const there = registry?.get(tag);
  if (there === constructor) return;
  if (there ?? (kit && kit.version !== VERSION)) {
    if (!isTold) tellOnce('warn', tag, `and others are of another copy (${kit?.version ?? 'unknown'})`);
    isTold = true;
  } else registry?.define(tag, constructor);
};
