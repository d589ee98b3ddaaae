#!/usr/bin/env node
'use strict';

// Written in the JavaScript of 2009, so that the oldest Node can say what it lacks.
var major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  process.stderr.write(
    'analyze-logs needs Node.js 20 or newer, but this is ' +
      process.version +
      '. Install a newer one: https://nodejs.org\n',
  );
  process.exit(2);
}
require('./start.cjs');
