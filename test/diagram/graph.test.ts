import assert from 'node:assert/strict';
import test from 'node:test';
import { buildGraph, type GraphEdge } from '../../src/diagram/graph.js';

const node = (id: string) => ({ id, label: id, family: 'firms' });
const edge = (id: string, from: string, to: string): GraphEdge => ({
  id,
  from,
  to,
  announced: false,
  faint: false,
  directed: true,
});

test('a graph keeps what can be drawn and says what it refused', () => {
  const graph = buildGraph(
    [node('a'), node('b'), node('a'), node('c')],
    [edge('1', 'a', 'b'), edge('2', 'b', 'a'), edge('3', 'a', 'a'), edge('4', 'a', 'x'), edge('1', 'b', 'c')],
  );
  assert.deepEqual(
    graph.nodes.map(({ id }) => id),
    ['a', 'b', 'c'],
  );
  assert.deepEqual(
    graph.edges.map(({ id }) => id),
    ['1', '2', '3'],
  );
  assert.deepEqual([...graph.ends], [0, 1, 1, 0, 0, 0]);
  assert.deepEqual(graph.neighbours, [[1], [0], []]);
  assert.deepEqual(graph.touching, [[0, 1, 2], [0, 1], []]);
  assert.deepEqual(graph.refused, ['a', '4', '1']);
});

test('identifiers are only identifiers, whatever they are called', () => {
  const graph = buildGraph([node('__proto__'), node('constructor')], [edge('toString', '__proto__', 'constructor')]);
  assert.deepEqual(graph.neighbours, [[1], [0]]);
});

test('an empty graph is a graph', () => {
  assert.deepEqual(buildGraph([], []).neighbours, []);
});
