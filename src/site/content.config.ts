import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/**
 * What a page may hold beside Starlight's fields. Front matter of entries is checked by
 * `src/pack/schema.ts` when the pack is built; here only what the pack does not carry is read.
 */
const pageFields = z.object({
  /** One sentence that says what an entry or a guide is about. */
  summary: z.string().optional(),
  /** Sources of what the page says. */
  references: z.array(z.object({ title: z.string(), url: z.url() })).default([]),
  /** The day on which a guide's claims were last checked against their sources. */
  checked: z.date().optional(),
  /** The versions that a guide's claims hold for. */
  validFor: z.string().optional(),
});

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './knowledge', pattern: '**/*.md' }),
    schema: docsSchema({ extend: pageFields }),
  }),
};
