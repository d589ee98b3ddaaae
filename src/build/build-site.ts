import { join } from 'node:path';
import { build } from 'astro';

/*
 * Builds the site to `dist/site`; the pack must be built before. Cached pages are not used: they
 * link to styles by names that change with the settings.
 */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await build({ root: join(import.meta.dirname, '../..'), force: true, logLevel: 'error' });
