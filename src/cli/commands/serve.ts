import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../lib/package-files.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { listen, siteServer } from '../serve/site-server.ts';
import type { Session } from '../session.ts';
import { catchInterrupt } from '../terminal/interrupt.ts';

/** Where the handbook listens unless `--port` says otherwise. */
const PORT = 4321;
const LAST_PORT = 65_535;

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }));

function portOf(session: Session): number {
  const port = session.flags.count('port', 0) ?? PORT;
  if (port <= LAST_PORT) return port;
  throw new UsageError(session.say('cli.fault.port-range', { port, last: LAST_PORT }));
}

/** Serves the built site to this machine until Ctrl-C. 0 then; 2 where it cannot be served. */
export async function run(session: Session): Promise<number> {
  const port = portOf(session);
  const site = join(packageRoot(), 'dist/site');
  if (!existsSync(join(site, 'index.html'))) {
    session.fault('cli.fault.no-site');
    return 2;
  }
  const server = siteServer(site);
  const signal = catchInterrupt();
  try {
    const open = await listen(server, port);
    await session.print(`http://127.0.0.1:${open}/\n`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    session.fault('cli.fault.cannot-serve', { port, reason });
    return 2;
  }
  session.note('cli.note.serving');
  await aborted(signal);
  server.closeAllConnections();
  server.close();
  return 0;
}
