import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Scene } from '../../src/diagram/scene/scene.js';

/**
 * Compares a text with `golden/<name>.txt`, to the letter. A file that is not there is written, and the test fails
 * once, so that a person looks at it; to accept a change, delete the file and run the test again.
 */
export const matchesGolden = (name: string, text: string): void => {
  const file = new URL(`golden/${name}.txt`, import.meta.url);
  if (existsSync(file)) assert.equal(text, readFileSync(file, 'utf8'));
  else {
    writeFileSync(file, text);
    assert.fail(`golden/${name}.txt was not there: it is now, look at it`);
  }
};

/** A scene as text: one line a thing drawn. */
export const sceneToText = (scene: Scene): string =>
  [
    `frame ${scene.width} × ${scene.height}${scene.crowded ? ' crowded' : ''}, ${scene.unlabelled} without a label`,
    ...scene.links.map(
      ({ id, stroke, announced, path }) => `link ${id} ${stroke}${announced ? ' announced' : ''} ${path}`,
    ),
    ...scene.nodes.map(({ id, family, x, y, r }) => `node ${id} ${family} ${x},${y} r${r}`),
    ...scene.labels.map(
      ({ node, lines, anchor, x, y }) => `label ${scene.nodes[node]!.id} ${anchor} ${x},${y} ${lines.join(' / ')}`,
    ),
    '',
  ].join('\n');
