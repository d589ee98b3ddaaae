import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { z } from 'zod';
import type { Lang } from '../core/lang.ts';
import type { Step } from '../core/pack.ts';
import { type Fault, faultAt } from './fault.ts';
import { type Matter, readMatter } from './front-matter.ts';
import {
  type FrontMatter,
  frontMatterSchema,
  type Translation,
  translationSchema,
} from './schema.ts';
import { type Example, readExamples, readSteps, splitSections } from './sections.ts';

/** A knowledge file with its path below the knowledge folder, `/` between folders. */
export interface KnowledgeFile {
  readonly path: string;
  readonly text: string;
}

/** A page as read, in one language. */
export interface Page<T> {
  readonly file: string;
  readonly family: string;
  readonly id: string;
  readonly front: T;
  readonly fixes: readonly Step[];
  readonly verify: readonly Step[];
  readonly examples: readonly Example[];
  /** Line of a part of the front matter: `['signatures', 0, 'pattern']`. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** The original of an entry. */
export type OriginalPage = Page<FrontMatter>;
/** The page of an entry in another language. */
export type TranslatedPage = Page<Translation>;

/** A page, or null where it is too faulty to go on with, and everything wrong with it. */
export interface ReadPage<T> {
  readonly page: Page<T> | null;
  readonly faults: readonly Fault[];
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);

function matterOf<T>(root: Root, file: string, schema: z.ZodType<T>): Matter<T> | Fault {
  const first = root.children[0];
  if (first?.type === 'yaml') {
    return readMatter(
      first.value,
      { file, firstLine: (first.position?.start.line ?? 1) + 1 },
      schema,
    );
  }
  const help = 'Begin the file with `---`, the fields, and `---`.';
  return faultAt({ file, line: 1 }, 'the file has no front matter', help);
}

function readPage<T>(file: KnowledgeFile, lang: Lang, schema: z.ZodType<T>): ReadPage<T> {
  const path = file.path;
  const root = processor.parse(file.text.replace(/\r\n/g, '\n'));
  const matter = matterOf(root, path, schema);
  if ('reason' in matter) return { page: null, faults: [matter] };
  const { sections, faults } = splitSections(root, path, lang);
  const none = { steps: [], examples: [], faults: [] };
  const fix = sections.get('fix');
  const verify = sections.get('verify');
  const examples = sections.get('examples');
  const readFix = fix ? readSteps(fix, path) : none;
  const readVerify = verify ? readSteps(verify, path) : none;
  const readFences = examples ? readExamples(examples, path) : none;
  const [family = '', name = ''] = path.split('/').slice(-2);
  const all = [matter, { faults }, readFix, readVerify, readFences].flatMap((part) => part.faults);
  if (matter.value === null) return { page: null, faults: all };
  const page: Page<T> = {
    file: path,
    family,
    id: name.replace(/\.md$/, ''),
    front: matter.value,
    fixes: readFix.steps,
    verify: readVerify.steps,
    examples: readFences.examples,
    lineOf: matter.lineOf,
  };
  return { page, faults: all };
}

/** Reads the original (English) page of an entry, `<family>/<id>.md`. */
export const readOriginal = (file: KnowledgeFile): ReadPage<FrontMatter> =>
  readPage(file, 'en', frontMatterSchema);

/** Reads a translated page, `<locale>/<family>/<id>.md`. */
export const readTranslation = (file: KnowledgeFile, lang: Lang): ReadPage<Translation> =>
  readPage(file, lang, translationSchema);
