'use strict';

// The sources are TypeScript that Node strips by itself, from version 24 on. The npm package `node`
// brings that version; without its install script the scripts silently run on the machine's own.
var major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    'Building analyze-logs needs Node 24, but this is ' +
      process.version +
      '.\nThe npm package "node" brings it: allow its install script and run `npm ci` again.\n',
  );
  process.exit(1);
}
