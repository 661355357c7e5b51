import { unsafeCSS, type CSSResult } from 'lit';
import { frameRules, type ReservedElement } from './reserves.js';

/** The reserved heights of an element, for its shadow root. The text is the kit's own table, never data. */
export const frameStyles = (name: ReservedElement): CSSResult => unsafeCSS(frameRules(name));
