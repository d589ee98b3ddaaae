import { accessSync, constants } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { BAD_ID, BAD_LINE, runCli, runProgram } from './run-cli.ts';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Node of the machine itself: the first one of the path that no package brought. */
const machineNode = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => folder !== '' && !folder.split(sep).includes('node_modules'))
  .map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
  .find(isExecutable);

async function majorOf(node: string): Promise<number> {
  const { stdout } = await runProgram(node, ['-p', 'process.versions.node']);
  return Number.parseInt(stdout, 10);
}

const major = machineNode === undefined ? 0 : await majorOf(machineNode);

// What an older Node is told is tested with the guard itself, in test/bin.test.ts.
test.runIf(machineNode !== undefined && major >= 20)(
  `the machine's own Node (${major}) gives the same report`,
  async () => {
    const args = ['-', '--format', 'json'];
    const options = { input: `${BAD_LINE}\n` };
    const own = await runCli(args, options);
    const other = await runCli(args, { ...options, node: machineNode ?? '' });
    expect(other).toEqual(own);
    expect(JSON.parse(other.stdout)).toMatchObject({ findings: [{ id: BAD_ID }] });
  },
);
