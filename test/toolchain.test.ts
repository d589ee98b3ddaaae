import { expect, test } from 'vitest';

test('the tests run on Node 24, which the npm package `node` brings', () => {
  const [major] = process.versions.node.split('.');
  expect(
    major,
    `This is Node ${process.version} from ${process.execPath}. The install script of the package ` +
      '`node` did not run (see allowScripts in package.json), or the tests were not started by npm.',
  ).toBe('24');
});
