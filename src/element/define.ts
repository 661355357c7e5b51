import { VERSION } from '../version.js';
import { tellOnce } from './report.js';

/** Registers an element. Where another copy of the kit is there already, that one stays and nothing breaks. */
export const define = (tag: string, constructor: CustomElementConstructor): void => {
  const { customElements: registry, Tissu: kit } = globalThis as {
    customElements?: CustomElementRegistry;
    Tissu?: { readonly version: string };
  };
  const there = registry?.get(tag);
  if (there === constructor) return;
  if (there ?? (kit && kit.version !== VERSION)) {
    tellOnce('warn', tag, `stays that of another copy of the kit (${kit?.version ?? 'unknown'})`);
  } else registry?.define(tag, constructor);
};
