'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const cli = join(__dirname, '../dist/cli.js');
if (existsSync(cli)) import(pathToFileURL(cli).href);
else {
  process.stderr.write('analyze-logs is not built yet: run `npm run build` in its folder.\n');
  process.exitCode = 2;
}
