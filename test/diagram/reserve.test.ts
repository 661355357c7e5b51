import assert from 'node:assert/strict';
import test from 'node:test';
import type { CSSResult } from 'lit';
import { cooperationDiagramStyles } from '../../src/components/cooperation-diagram/cooperation-diagram.styles.js';
import { RESERVES } from '../../src/theme/reserves.js';

test('the element reserves the heights of the table', () => {
  // Its own are the last of the list.
  const own = (cooperationDiagramStyles as readonly CSSResult[]).at(-1)!;
  const css = own.cssText.replaceAll(/\s+/g, '');
  const blockOf = (below: number): string => css.split(`@containernot(min-width:${String(below)}em)`)[1] ?? '';
  const rule = (variant: string, height: number): string =>
    `${variant === '' ? '' : `:host(${variant})`}.frame{--_reserve:${String(height)}em`;
  const [whole, ...variants] = RESERVES['cooperation-diagram'];
  assert.ok(css.startsWith(rule('', whole.base)));
  for (const { variant, base, narrow } of [whole, ...variants]) {
    // A variant is narrower only: where the element is wide it reserves what the others do.
    assert.equal(base, whole.base);
    for (const [below, height] of narrow)
      assert.ok(blockOf(below).includes(rule(variant, height)), `${variant} ${below}`);
  }
  assert.equal(
    css.match(/--_reserve:/g)?.length,
    1 + [whole, ...variants].reduce((sum, { narrow }) => sum + narrow.length, 0),
  );
});
