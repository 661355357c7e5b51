import { readFile, writeFile } from '@web/test-runner-commands';
import { accessibleTree } from './accessible-tree.js';

/** Of a long run of siblings so many lines are kept. */
const MOST = 12;

/** Cuts what goes on and on: the lines of one depth that follow one another with the same role, those below them included. */
const shorten = (tree: string): string => {
  const lines = tree.split('\n');
  const depthOf = (line: string): number => line.length - line.trimStart().length;
  const roleOf = (line: string): string => line.trim().split(' ')[0] ?? '';
  const kept: string[] = [];
  for (let at = 0; at < lines.length;) {
    const [depth, role] = [depthOf(lines[at]!), roleOf(lines[at]!)];
    let run = 0;
    let end = at;
    let cut = at;
    while (end < lines.length && depthOf(lines[end]!) >= depth) {
      if (depthOf(lines[end]!) === depth) {
        if (roleOf(lines[end]!) !== role) break;
        if (++run === 4) cut = end;
      }
      end++;
    }
    if (run > MOST) {
      kept.push(...lines.slice(at, cut), `${' '.repeat(depth)}… ${String(run - 3)} more of ${role}`);
      at = end;
    } else kept.push(lines[at++]!);
  }
  return kept.join('\n');
};

/** The first line that differs, with what stands before it. */
const firstDifference = (wanted: string, found: string): string => {
  const [before, after] = [wanted.split('\n'), found.split('\n')];
  const at = before.findIndex((line, place) => line !== after[place]);
  return [
    ...before.slice(Math.max(0, at - 3), Math.max(0, at)).map((line) => `  ${line}`),
    `- ${before[at] ?? '(the end)'}`,
    `+ ${after[at] ?? '(the end)'}`,
  ].join('\n');
};

/**
 * Compares the accessibility tree of an element with `golden/<name>.txt` beside the test, to the letter. A file that is
 * not there is written, and the test fails once, so that a person reads it; to accept a change, delete the file and run
 * the test again.
 */
export const matchesTree = async (name: string, element: Element): Promise<void> => {
  const path = `golden/${name}.txt`;
  const tree = `${shorten(await accessibleTree(element))}\n`;
  const wanted = await readFile({ path }).catch(() => undefined);
  if (wanted === tree) return;
  if (wanted !== undefined) throw new Error(`${path} says otherwise:\n${firstDifference(wanted, tree)}`);
  await writeFile({ path, content: tree });
  throw new Error(`${path} was not there: it is now, read it`);
};
