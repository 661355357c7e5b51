import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../src/components/cooperation-diagram/cooperation-diagram.define.js';
import { workshopNetwork } from '../fixtures/networks.js';

describe('The lower edge of a picture that scrolls', () => {
  it('is shaded over what is cut, until the end of the picture is seen', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await setViewport({ width: 320, height: 900 });
    const diagram = document.createElement('tissu-cooperation-diagram');
    diagram.data = workshopNetwork;
    document.body.append(diagram);
    await waitUntil(() => diagram.shadowRoot?.querySelector('.label'), 'the picture should be drawn', {
      timeout: 8000,
    });
    await diagram.updateComplete;
    const [figure, box] = ['figure', '.box'].map((name) => diagram.shadowRoot!.querySelector(name)!) as [
      Element,
      Element,
    ];
    const shade = (): string => getComputedStyle(figure, '::after').opacity;
    expect(box.scrollHeight).to.be.above(box.clientHeight + 100);
    await waitUntil(() => shade() === '1', 'what is cut should be shaded');
    box.scrollTop = box.scrollHeight;
    await waitUntil(() => shade() === '0', 'the end should be clear');
    diagram.remove();
  });
});
