/** The manifest that Storybook's pages and `api.md` are made from, without a build of `dist/`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { makeManifest } from './manifest.mjs';
import { path } from '../lib/paths.mjs';

export const writeCachedManifest = async () => {
  const manifest = await makeManifest(JSON.parse(readFileSync(path('package.json'), 'utf8')));
  mkdirSync(path('.cache/manifest'), { recursive: true });
  writeFileSync(path('.cache/manifest/published.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
};
