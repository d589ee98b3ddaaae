import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPack } from '../../src/pack/load.ts';
import { builtPages, root, SITE } from './built-site.ts';

const plain = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"');

const attributes = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => plain(match[1] ?? ''));

const pages = new Map(
  builtPages().map(({ address, html }) => {
    const body = html.replace(/<script\b[\s\S]*?<\/script>/g, '');
    const links = [...attributes(body, 'href'), ...attributes(body, 'src')];
    return [address, { ids: attributes(body, 'id'), links }];
  }),
);

/** Why a link leads nowhere, or null. Links to other origins are not followed. */
function fault(from: string, link: string): string | null {
  if (/^(?:https?:|mailto:|data:)/.test(link)) return null;
  const { pathname, hash } = new URL(link, `http://site${from}`);
  const target = pages.get(decodeURIComponent(pathname));
  if (!target)
    return existsSync(join(SITE, pathname)) && !pathname.endsWith('/') ? null : 'no page';
  if (hash === '' || target.ids.includes(decodeURIComponent(hash.slice(1)))) return null;
  return 'no such place on the page';
}

test('every link and anchor of the site leads somewhere', () => {
  const broken = [...pages].flatMap(([from, { links }]) =>
    [...new Set(links)].flatMap((link) => {
      const reason = fault(from, link);
      return reason ? `${from} -> ${link}: ${reason}` : [];
    }),
  );
  expect(broken).toEqual([]);
});

test('the checker finds what is broken', () => {
  expect(fault('/driver/', '/no/such/page/')).toBe('no page');
  expect(fault('/driver/', '/hardware/xid/#9999')).toBe('no such place on the page');
  expect(fault('/driver/', '../hardware/xid/#79')).toBeNull();
});

test('no id stands twice on a page', () => {
  const twice = [...pages].flatMap(([address, { ids }]) =>
    ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${address}#${id}`),
  );
  expect(twice).toEqual([]);
});

test('every entry and every Xid has a page in both languages', () => {
  const pack = loadPack(readFileSync(join(root, 'dist/pack.json'), 'utf8'));
  const xids = pack.tables.xid?.rows.map(([code]) => `hardware/xid-${code}/`) ?? [];
  const wanted = [...pack.entries.map((entry) => entry.page), ...xids];
  expect(xids.length).toBeGreaterThan(170);
  const missing = wanted
    .flatMap((page) => [`/${page}`, `/zh-cn/${page}`])
    .filter((address) => !pages.has(address));
  expect(missing).toEqual([]);
});
