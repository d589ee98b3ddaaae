import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const SITE = join(root, 'dist/site');

if (!existsSync(join(SITE, 'index.html'))) {
  throw new Error('the site is not built: run `npm run build:site`');
}

/** A built page: its address below the origin, and its text. */
export interface BuiltPage {
  /** `/driver/` for `driver/index.html`. */
  readonly address: string;
  readonly html: string;
}

/** Every page of the built site. */
export const builtPages = (): readonly BuiltPage[] =>
  readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      address: `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'),
      html: readFileSync(join(SITE, file), 'utf8'),
    }));

/** One page of each template, in both languages where its template differs by language. */
export const TEMPLATES = {
  home: '/',
  entry: '/driver/driver-too-old/',
  'entry in Chinese': '/zh-cn/driver/driver-too-old/',
  'entry by inference': '/fallback/slow-processing/',
  'catalog with all codes': '/hardware/xid/',
  'page of a code, written': '/hardware/xid-79/',
  'page of a code, from the table': '/zh-cn/hardware/xid-62/',
  family: '/hardware/',
  guide: '/guides/verify-gpu-setup/',
  'list of guides': '/zh-cn/guides/',
  'list of tables': '/tables/',
  table: '/tables/driver-branch/',
  'no such page': '/404.html',
} as const;
