import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bin } from '../cli/run-cli.ts';
import { root } from './built-site.ts';

let server: ChildProcess;
let port: number;

beforeAll(async () => {
  server = spawn(process.execPath, [bin, 'serve', '--port', '0'], { cwd: root });
  const [line] = (await once(server.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  port = Number(/^http:\/\/127\.0\.0\.1:(\d+)\/\n$/.exec(line.toString())?.[1]);
});
afterAll(() => {
  server.kill('SIGKILL');
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A request whose path is sent as it stands: `fetch` would resolve its dots. */
function ask(path: string, { method = 'GET', host = `127.0.0.1:${port}` } = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, method, headers: { host } }, async (response) => {
      let body = '';
      for await (const chunk of response.setEncoding('utf8')) body += chunk;
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    sent.on('error', reject).end();
  });
}

test('the home page comes as HTML, and files as what they are', async () => {
  const home = await ask('/');
  expect(home.status).toBe(200);
  expect(home.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(home.headers['x-content-type-options']).toBe('nosniff');
  const style = /href="(\/_astro\/[^"]+\.css)"/.exec(home.body)?.[1] ?? '';
  expect((await ask(style)).headers['content-type']).toBe('text/css; charset=utf-8');
  const script = /src="(\/_astro\/[^"]+\.js)"/.exec(home.body)?.[1] ?? '';
  expect((await ask(script)).headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect((await ask('/favicon.svg')).headers['content-type']).toBe('image/svg+xml');
});

test('a folder without its slash is sent to the one with it; what is missing is said to be', async () => {
  expect(await ask('/driver')).toMatchObject({ status: 301, headers: { location: '/driver/' } });
  expect(await ask('//driver')).toMatchObject({ status: 301, headers: { location: '/driver/' } });
  const missing = await ask('/no/such/page/');
  expect(missing.status).toBe(404);
  expect(missing.body).toContain('404');
});

test.each([
  '/../../package.json',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/package.json',
  '/driver/../../pack.json',
  '/..%5c..%5cpackage.json',
  '//../pack.json',
])('%s leads out of the site and is refused', async (path) => {
  const { status, body } = await ask(path);
  expect([400, 403, 404]).toContain(status);
  expect(body).not.toContain('"schema"');
  expect(body).not.toContain('"devDependencies"');
});

test('broken paths, other methods and foreign names are refused', async () => {
  expect((await ask('/%zz')).status).toBe(400);
  expect((await ask('/a%00b')).status).toBe(400);
  expect((await ask('/', { method: 'POST' })).status).toBe(405);
  expect((await ask('/', { host: 'example.com' })).status).toBe(403);
  expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
});

test('only this machine can connect', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of others) {
    const socket = connect({ host: address, port });
    const outcome = await Promise.race([
      once(socket, 'connect').then(() => 'connected'),
      once(socket, 'error').then(() => 'refused'),
    ]).catch(() => 'refused');
    socket.destroy();
    expect(outcome).toBe('refused');
  }
});

test('a port that is none, or taken, is a fault with a reason', async () => {
  const run = async (...args: string[]) => {
    const child = spawn(process.execPath, [bin, 'serve', ...args], { cwd: root });
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    const [code] = await once(child, 'close');
    return { code, stderr };
  };
  expect(await run('--port', '70000')).toMatchObject({ code: 2 });
  const taken = await run('--port', String(port));
  expect(taken.code).toBe(2);
  expect(taken.stderr).toContain('EADDRINUSE');
});

test('Ctrl-C ends it with status 0', async () => {
  const child = spawn(process.execPath, [
    join(root, 'bin/analyze-logs.cjs'),
    'serve',
    '--port',
    '0',
  ]);
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  expect((await once(child, 'close'))[0]).toBe(0);
});
