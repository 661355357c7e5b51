import assert from 'node:assert/strict';
import test from 'node:test';
import * as v from 'valibot';
import { LINK_KINDS, LINK_STATUSES } from '../../src/model/codes.js';
import { factsSchema } from '../../scripts/data/facts-schema.js';
import { mappingSchema } from '../../scripts/data/mapping-schema.js';
import { readActors, readData, readLinks, readSheets } from './support.js';

test('both ends of every link are actors of its sheet', async () => {
  const actors = new Map((await readActors()).map((actor) => [actor.id, actor]));
  for (const { id, from, to, sheet } of await readLinks())
    for (const end of [from, to]) assert.ok(actors.get(end)?.sheets.includes(sheet!), `${id}: ${end}`);
});

test('one stated link for each link of the facts, one a phase where it changed form', async () => {
  const facts = v.parse(factsSchema, await readData('source/fiches-actions-facts.json'));
  const links = await readLinks();
  const phased = (link: { sheet?: string | undefined; until?: string | undefined }): boolean =>
    link.sheet === 'ceia-aube' && link.until !== undefined;
  for (const fact of facts) {
    const stated = links.filter(({ sheet, basis }) => sheet === fact.id && basis === 'stated');
    assert.deepEqual(
      stated.filter((link) => !phased(link)).map(({ amountEur }) => amountEur),
      fact.liens.map(({ montantEur }) => montantEur),
      fact.id,
    );
  }
  assert.equal(links.filter(({ basis }) => basis === 'stated').length, 67);
});

test('kind, degree and direction of a stated link come from its form, by the reviewed table', async () => {
  const mapping = v.parse(mappingSchema, await readData('mapping.json'));
  const facts = v.parse(factsSchema, await readData('source/fiches-actions-facts.json'));
  const links = await readLinks();
  for (const fact of facts) {
    const expected = fact.liens.flatMap((link, i) => {
      const phases = mapping.links[fact.id]![i]!.phases ?? [{ form: link.forme }];
      return phases.map(({ form }) => mapping.linkForms[form]!);
    });
    const stated = links.filter(({ sheet, basis }) => sheet === fact.id && basis === 'stated');
    assert.deepEqual(
      stated.map(({ kind, degree, directed }) => ({ kind, degree, directed })),
      expected.map(({ kind, degree, directed }) => ({ kind, degree, directed })),
      fact.id,
    );
  }
});

test('codes of links are known', async () => {
  const links = await readLinks();
  for (const { id, kind, status } of links) {
    assert.ok(
      LINK_KINDS.some((code) => code === kind),
      id,
    );
    assert.ok(
      LINK_STATUSES.some((code) => code === status),
      id,
    );
  }
});

test('each partner without a stated link has one role link with the lead; nobody else has two', async () => {
  const links = await readLinks();
  for (const sheet of await readSheets()) {
    const own = links.filter((link) => link.sheet === sheet.id);
    const tied = new Set(own.filter(({ basis }) => basis === 'stated').flatMap(({ from, to }) => [from, to]));
    const named = [
      ...(sheet.coLeads ?? []),
      ...sheet.partners.map(({ actor }) => actor),
      ...(sheet.budget?.funders ?? []).map(({ actor }) => actor),
    ];
    const expected = new Set(named.map(({ id }) => id).filter((id) => !tied.has(id) && id !== sheet.lead?.id));
    const role = own.filter(({ basis }) => basis === 'role');
    assert.deepEqual(new Set(role.map(({ from }) => from)), expected, sheet.id);
    assert.equal(role.length, expected.size, sheet.id);
    for (const link of role) {
      assert.equal(link.to, sheet.lead?.id, link.id);
      assert.equal(link.kind, 'partnership', link.id);
      assert.equal('degree' in link, false, link.id);
      assert.equal(link.directed, false, link.id);
    }
  }
});

test('a cooperation that climbed has one link a phase, end to end', async () => {
  const climb = (await readLinks()).filter(({ from, to }) => from === 'departement-aube' && to === 'ceia');
  assert.deepEqual(
    climb
      .filter(({ sheet }) => sheet === 'ceia-aube')
      .map(({ id, degree, since, until }) => ({ id, degree, since, until })),
    [
      { id: 'ceia-aube-departement-aube-ceia-2003-01', degree: 0, since: '2003-01', until: '2005-05-31' },
      { id: 'ceia-aube-departement-aube-ceia-2005-05-31', degree: 2, since: '2005-05-31', until: '2008' },
      { id: 'ceia-aube-departement-aube-ceia-2008', degree: 3, since: '2008', until: undefined },
    ],
  );
});

test('what is announced or only possible is not called existing', async () => {
  const links = (await readLinks()).filter(({ status }) => status !== 'existing');
  assert.deepEqual(
    links.map(({ from, to, status }) => `${from} → ${to}: ${status}`),
    [
      'usineurs-salbris → ep-maurice-leroux: planned',
      'ep-maurice-leroux → usineurs-salbris: planned',
      'clients-metallik-vallee → metallik-vallee: planned',
      'cnd-lab → pme-cnd-lab: planned',
      'iut-chalon → cnd-lab: planned',
      'ies-normandie → vitre-communaute: planned',
      'entreprises-atelier-pompey → entreprises-atelier-pompey: potential',
      'entreprises-atelier-pompey → entreprises-atelier-pompey: potential',
      'indaver → ecophos: planned',
      'indaver → ryssen: planned',
    ],
  );
});

test('299 possible synergies are an indicator and two potential links of a group of 25, never 299 links', async () => {
  const sheet = (await readSheets()).find(({ id }) => id === 'eit-pompey');
  assert.equal(sheet?.indicators.find(({ label }) => label === 'Synergies potentielles')?.value, 299);
  const stated = (await readLinks()).filter(({ sheet: id, basis }) => id === 'eit-pompey' && basis === 'stated');
  assert.deepEqual(
    stated.map(({ flow }) => flow),
    ['equipment', 'skills'],
  );
});
