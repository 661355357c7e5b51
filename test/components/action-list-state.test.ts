import { expect } from '@open-wc/testing';
import { chosenFacets } from '../../src/components/action-list/facets.js';
import {
  inForce,
  NO_CHOICE,
  reduce,
  toParameters,
  type Choice,
  type Question,
  type Step,
} from '../../src/components/action-list/filter-state.js';
import { looseningsOf } from '../../src/components/action-list/loosening.js';
import { pageNumbers } from '../../src/components/action-list/page-numbers.js';
import { Pause, PAUSE_MS } from '../../src/components/action-list/pause.js';
import { sortInForce } from '../../src/components/action-list/sort.js';
import { readChoice, writeChoice } from '../../src/components/action-list/url-state.js';
import { fakeTimer } from '../support/fake-timer.js';

const defaults: Question = { filters: { territory: ['ti-1'], axis: ['land'] }, q: '', sort: '', page: 1, table: false };
const after = (...steps: Step[]): Choice =>
  steps.reduce<Choice>((choice, step) => reduce(defaults, choice, step, ['territory']), NO_CHOICE);
const toggle = (facet: 'axis' | 'status' | 'year', value: string): Step => ({ kind: 'toggle', facet, value });

describe('the state of a list', () => {
  it('begins as the attributes say, and holds what differs from them alone', () => {
    expect(after()).to.deep.equal({ filters: {} });
    expect(inForce(defaults, after())).to.deep.equal(defaults);
    expect(after(toggle('axis', 'skills'))).to.deep.equal({ filters: { axis: ['land', 'skills'] } });
    expect(after(toggle('axis', 'skills'), toggle('axis', 'skills'))).to.deep.equal({ filters: {} });
    expect(after(toggle('axis', 'land'))).to.deep.equal({ filters: { axis: [] } });
  });

  it('starts another question on its first page, and turns pages and presentation without another question', () => {
    const third = after({ kind: 'page', page: 3 });
    expect(third.page).to.equal(3);
    expect(reduce(defaults, third, { kind: 'table', table: true }).page).to.equal(3);
    for (const step of [
      toggle('status', 'done'),
      { kind: 'search', q: 'eau' },
      { kind: 'sort', sort: 'title' },
    ] as Step[]) {
      expect(reduce(defaults, third, step).page, step.kind).to.equal(undefined);
    }
  });

  it('clears what the visitor may change, and leaves the frame of the list', () => {
    const cleared = after(
      toggle('status', 'done'),
      { kind: 'search', q: 'eau' },
      { kind: 'sort', sort: 'title' },
      { kind: 'clear' },
    );
    expect(inForce(defaults, cleared)).to.deep.equal({
      ...defaults,
      sort: 'title',
      filters: { territory: ['ti-1'], axis: [] },
    });
    expect(after({ kind: 'drop', facet: 'axis' })).to.deep.equal({ filters: { axis: [] } });
  });

  it('is written as the parameters of the API', () => {
    expect(
      toParameters(inForce(defaults, after(toggle('axis', 'skills'), { kind: 'search', q: 'eau' }))),
    ).to.deep.equal([
      ['territory', 'ti-1'],
      ['axis', 'land'],
      ['axis', 'skills'],
      ['q', 'eau'],
    ]);
  });
});

describe('the state of a list in an address', () => {
  const prefix = 'tissu-list-';
  const choice: Choice = {
    filters: { axis: ['land', 'cross-cutting'], leadFamily: ['firms'], theme: ['Économie & eau'], degree: [] },
    q: 'l’œuvre + 50 % & co',
    sort: '-budget',
    page: 4,
    table: true,
  };

  it('comes back as it was', () => {
    expect(readChoice(writeChoice('', prefix, choice), prefix)).to.deep.equal(choice);
    expect(writeChoice('', prefix, NO_CHOICE)).to.equal('');
  });

  it('leaves what others wrote as they wrote it', () => {
    const others = '?a=1&b=%20x+y&flag&tissu-other-axis=land&tissu-list-2-axis=land';
    expect(writeChoice(others, prefix, NO_CHOICE)).to.equal(others);
    const both = writeChoice(others, prefix, { filters: { axis: ['land'] } });
    expect(both).to.equal(`${others}&tissu-list-axis=land`);
    expect(writeChoice(both, prefix, NO_CHOICE)).to.equal(others);
    expect(readChoice(others, prefix)).to.deep.equal(NO_CHOICE);
  });

  it('holds a search without the blanks around it', () => {
    expect(readChoice('?tissu-list-query=%20eau%20%20', prefix).q).to.equal('eau');
    expect(readChoice('?tissu-list-query=%20%20', prefix).q).to.equal('');
  });

  it('ignores what nobody can mean', () => {
    const hostile = [
      'axis=%3Cscript%3Ealert(1)%3C/script%3E',
      `axis=${'a'.repeat(121)}`,
      'axis=%E0%A4%A',
      'axis=%00',
      'axis=%E2%80%AEtxet',
      'degree=6',
      'degree=-1',
      'year=20',
      'territory=../../etc',
      'actor=A%20B',
      `query=${'a'.repeat(201)}`,
      'sort=__proto__',
      'page=0',
      'page=99999999999',
      'view=%3Cb%3E',
      '__proto__=x',
      'constructor=x',
    ];
    for (const pair of hostile) expect(readChoice(`?${prefix}${pair}`, prefix), pair).to.deep.equal(NO_CHOICE);
    const many = Array.from({ length: 500 }, (_, index) => `${prefix}axis=a${String(index)}`).join('&');
    expect(readChoice(many, prefix).filters.axis).to.have.length(50);
  });
});

describe('the facets of a list', () => {
  it('are those of the attribute, in its order, without unknown ones', () => {
    expect(chosenFacets('lead-family, year  axis nonsense year')).to.deep.equal(['leadFamily', 'year', 'axis']);
    expect(chosenFacets('')).to.deep.equal([]);
    expect(chosenFacets(undefined)).to.have.length(8);
  });

  it('say which filter alone is too many, and how much its removal brings', () => {
    const question = {
      ...defaults,
      filters: { axis: ['land'], degree: ['5'], status: ['late'], theme: ['eau'], territory: ['ti-1'] },
    };
    const facets = {
      axis: [
        { value: 'land', count: 0 },
        { value: 'skills', count: 2 },
        { value: 'transition', count: 3 },
      ],
      degree: [{ value: '5', count: 0 }],
      status: [
        { value: 'done', count: 4 },
        { value: 'late', count: 1 },
      ],
      theme: [
        { value: 'eau', count: 0 },
        { value: 'eit', count: 2 },
        { value: 'vte', count: 1 },
      ],
      territory: [{ value: 'ti-2', count: 9 }],
    };
    expect(looseningsOf(question, facets, (name) => name === 'territory')).to.deep.equal([
      { facet: 'axis', found: 5, isExact: false },
      { facet: 'status', found: 4, isExact: true },
      { facet: 'theme', found: 2, isExact: false },
    ]);
  });
});

describe('the order of a list', () => {
  it('is by relevance only where something is searched for', () => {
    expect(sortInForce('', false)).to.equal('-date');
    expect(sortInForce('relevance', false)).to.equal('-date');
    expect(sortInForce('-relevance', false)).to.equal('date');
    expect(sortInForce('', true)).to.equal('relevance');
    expect(sortInForce('-budget', true)).to.equal('-budget');
  });
});

describe('a pause in typing', () => {
  it('lets the last of a burst through, once', () => {
    const timer = fakeTimer();
    const pause = new Pause();
    const heard: string[] = [];
    for (const text of ['e', 'ea', 'eau']) {
      pause.wait(timer, () => heard.push(text));
      timer.pass(PAUSE_MS - 1);
    }
    expect(heard).to.deep.equal([]);
    timer.pass(1);
    expect(heard).to.deep.equal(['eau']);
    pause.wait(timer, () => heard.push('never'));
    pause.end(timer);
    timer.pass(PAUSE_MS);
    expect(heard).to.deep.equal(['eau']);
    expect(pause.waits).to.equal(false);
  });
});

describe('page numbers', () => {
  it('show first, last and neighbours, and never a gap of one', () => {
    expect(pageNumbers(1, 1)).to.deep.equal([1]);
    expect(pageNumbers(1, 3)).to.deep.equal([1, 2, 3]);
    expect(pageNumbers(6, 12)).to.deep.equal([1, 0, 5, 6, 7, 0, 12]);
    expect(pageNumbers(3, 6)).to.deep.equal([1, 2, 3, 4, 5, 6]);
    expect(pageNumbers(1, 7)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
    expect(pageNumbers(12, 12)).to.deep.equal([1, 0, 11, 12]);
  });
});
