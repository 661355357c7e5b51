import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { FAMILIES } from '../../src/model/codes/families.js';
import { renderShape } from '../../src/ui/shape.js';

/** Whether a shape is inked at its centre, as a list draws it. */
const isInked = (family: string): boolean => {
  const place = document.createElement('div');
  document.body.append(place);
  render(renderShape(family), place);
  const inked = place.querySelector('path')!.isPointInFill(new DOMPoint(0, 0));
  place.remove();
  return inked;
};

describe('the shapes of families in lists', () => {
  it('are told apart without their colours: a network is a ring, money a disc', () => {
    expect(FAMILIES.filter((family) => !isInked(family))).to.deep.equal(['networks']);
  });

  it('are those of society where a family is not known', () => {
    expect(isInked('a family nobody knows')).to.equal(true);
  });
});
