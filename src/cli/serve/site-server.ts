import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Content types of what the site is made of. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
};

/** What every answer carries. A policy against frames cannot stand in a page itself. */
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "frame-ancestors 'none'",
} as const;

/** What a request is answered with. */
interface Reply {
  readonly status: number;
  readonly file?: string;
  readonly location?: string;
}

/** Names under which a browser on this machine reaches it; others come by a foreign DNS name. */
const isLoopbackName = (host: string | undefined): boolean =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host ?? '');

/** The decoded path of a request, or null where it is none. */
function pathOf(url: string | undefined): string | null {
  try {
    const path = decodeURIComponent((url ?? '/').replace(/[?#].*$/s, ''));
    return path.startsWith('/') && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

async function fileKind(path: string): Promise<'file' | 'folder' | null> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : null;
  } catch {
    return null;
  }
}

async function replyTo(root: string, { method, url, headers }: IncomingMessage): Promise<Reply> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  if (!isLoopbackName(headers.host)) return { status: 403 };
  const path = pathOf(url);
  if (path === null) return { status: 400 };
  const full = resolve(join(root, path));
  if (full !== root && !full.startsWith(root + sep)) return { status: 403 };
  const kind = await fileKind(full);
  if (kind === 'file') return { status: 200, file: full };
  const index = join(full, 'index.html');
  if (kind === 'folder' && (await fileKind(index)) === 'file') {
    // One slash only: `//name/` would be another host.
    const location = `${encodeURI(path.replace(/^\/+/, '/'))}/`;
    return path.endsWith('/') ? { status: 200, file: index } : { status: 301, location };
  }
  const missing = join(root, '404.html');
  return (await fileKind(missing)) === 'file' ? { status: 404, file: missing } : { status: 404 };
}

async function answer(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, file, location } = await replyTo(root, request);
  response.writeHead(status, {
    ...HEADERS,
    'Content-Type': file ? (TYPES[extname(file)] ?? 'application/octet-stream') : 'text/plain',
    // Files below _astro carry a hash of their content in their name.
    'Cache-Control': file?.includes(`${sep}_astro${sep}`) ? 'max-age=31536000' : 'no-cache',
    ...(location !== undefined && { Location: location }),
    ...(status === 405 && { Allow: 'GET, HEAD' }),
  });
  if (file === undefined || request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

/** A server of the files below a folder, read only. */
export const siteServer = (folder: string): Server =>
  createServer((request, response) => {
    answer(resolve(folder), request, response).catch(() => response.destroy());
  });

/**
 * Listens on this machine's loopback address only; gives the port, which is free where 0 is asked.
 * Rejects where the port is taken or not allowed.
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}
