import assert from 'node:assert/strict';
import test from 'node:test';
import { faultsIn, snippet, startSite } from './site.js';

const site = await startSite((path, origin) => {
  const frame = `<iframe src="${origin}/embed/action-card?sheet=vapeur-ecostuair-tereos" width="600" height="80" title="Une fiche"></iframe>`;
  if (path === '/frame') return { html: snippet(origin, frame, 'iframe.js') };
  if (path === '/loader') return { html: snippet(origin, frame) };
  if (path === '/liar') {
    // A frame of another origin that claims to be one of ours.
    return {
      html: snippet(
        origin,
        '<iframe id="liar" src="/liar-frame" width="600" height="80" title="Autre"></iframe>',
        'iframe.js',
      ),
    };
  }
  if (path === '/liar-frame') {
    return {
      html: "<!doctype html><script>parent.postMessage({ tissu: 1, type: 'height', height: 5000 }, '*'); document.title = 'said'</script>",
    };
  }
  return undefined;
});

for (const path of ['/frame', '/loader']) {
  test(`an embed page in a frame takes the height it needs (${path})`, async () => {
    const visit = await site.visit(path);
    await visit.until(`document.querySelector('iframe').height > 150`, 'the frame has grown');
    await visit.page.waitForNetworkIdle({ idleTime: 300 });
    const height = Number(await visit.page.evaluate(`document.querySelector('iframe').height`));
    assert.ok(height > 150 && height < 2000, String(height));
    const frame = visit.page.frames().find((inner) => inner.url().includes('/embed/'))!;
    const overflow = await frame.evaluate(
      'document.documentElement.scrollHeight - document.documentElement.clientHeight',
    );
    assert.ok(Number(overflow) <= 1, `the frame scrolls by ${String(overflow)} px`);
    assert.deepEqual(faultsIn(visit.console), []);
  });
}

test('a frame of another origin is not heard', async () => {
  const visit = await site.visit('/liar');
  await visit.until(`document.querySelector('iframe').contentDocument?.title === 'said'`, 'the other frame has spoken');
  assert.equal(await visit.page.evaluate(`document.querySelector('iframe').height`), '80');
});
