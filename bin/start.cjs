'use strict';

const { existsSync } = require('node:fs');
const module_ = require('node:module');
const { join } = require('node:path');

// Compiled code is kept in the temporary folder: a third of a small log's time. Node 22 and newer.
if (module_.enableCompileCache) module_.enableCompileCache();

const cli = join(__dirname, '../dist/cli.cjs');
if (existsSync(cli)) require(cli);
else {
  process.stderr.write('analyze-logs is not built yet: run `npm run build` in its folder.\n');
  process.exitCode = 2;
}
