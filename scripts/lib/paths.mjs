import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {...string} parts */
export const path = (...parts) => resolve(ROOT, ...parts);

/** Where the runners leave their machine-readable results. */
export const REPORTS = path('.cache/reports');
