import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { FormatOptions } from '../../src/core/format.ts';
import { formats } from '../../src/report/registry.ts';
import { visible, visibleLines } from '../../src/report/visible.ts';
import { readMarkup, tagsOf } from './read-markup.ts';
import { chinese } from './samples/chinese.ts';
import { driverTooOld } from './samples/driver-too-old.ts';
import { EVIL, hostile } from './samples/hostile.ts';
import { samples } from './samples/index.ts';
import { cleanBill } from './samples/quiet.ts';

const options: FormatOptions = { width: 80, color: false, verbose: false };

function render(id: string, report = driverTooOld): string {
  const format = formats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format.render(report, options);
}

const entries = Object.entries(samples);

describe('every format', () => {
  for (const format of formats) {
    it(`${format.id} ends with one newline and holds no raw control character`, () => {
      for (const [, report] of entries) {
        const text = format.render(report, options);
        expect(text.endsWith('\n')).toBe(true);
        expect(text.endsWith('\n\n')).toBe(false);
        expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
      }
    });

    it(`${format.id} gives the same text again`, () => {
      for (const [, report] of entries) {
        expect(format.render(structuredClone(report), options)).toBe(
          format.render(report, options),
        );
      }
    });
  }
});

describe('json', () => {
  it('gives back the report it was made from', () => {
    for (const [, report] of entries) expect(JSON.parse(render('json', report))).toEqual(report);
  });

  it('writes the properties in the order of the schema, whatever order they came in', () => {
    const turned = Object.fromEntries(Object.entries(driverTooOld).toReversed());
    const again = { ...driverTooOld, ...turned };
    expect(render('json', again)).toBe(render('json'));
    expect(Object.keys(JSON.parse(render('json')))).toEqual([
      'schema',
      'lang',
      'tool',
      'inputs',
      'gpu',
      'facts',
      'findings',
      'incidents',
      'asks',
      'timeline',
      'unknown',
      'diagnostics',
      'stats',
    ]);
  });
});

describe('ndjson', () => {
  it('is one object a line: the findings, then the summary', () => {
    const lines = render('ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.type)).toEqual(['finding', 'finding', 'finding', 'summary']);
    expect(lines.map((line) => line.id).slice(0, 3)).toEqual(
      driverTooOld.findings.map((finding) => finding.id),
    );
    expect(lines.at(-1)).toMatchObject({ findings: 3, gpu: { verdict: 'not-used' } });
  });
});

describe('sarif', () => {
  it('points each result at a rule and a place, with the key as fingerprint', () => {
    for (const [, report] of entries) {
      const log = JSON.parse(render('sarif', report));
      expect(log.version).toBe('2.1.0');
      const [run] = log.runs;
      expect(run.results).toHaveLength(report.findings.length);
      for (const [at, result] of run.results.entries()) {
        const finding = report.findings[at];
        expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
        expect(result.ruleId).toBe(finding?.id);
        expect(Object.values(result.partialFingerprints)).toEqual([finding?.key]);
        expect(result.message.text).not.toBe('');
        for (const { physicalLocation } of result.locations) {
          expect(physicalLocation.region.startLine).toBeGreaterThan(0);
          expect(physicalLocation.artifactLocation.uri).toMatch(/^[\w.~!'()*%/-]+$/);
        }
      }
    }
  });

  it('has three levels', () => {
    const levels = JSON.parse(render('sarif')).runs[0].results.map(
      (result: { level: string }) => result.level,
    );
    expect(levels).toEqual(['error', 'warning', 'warning']);
  });
});

describe('junit', () => {
  it('is well-formed, one case a finding, failed at error or above', () => {
    for (const [, report] of entries) {
      const tags = tagsOf(readMarkup(render('junit', report)));
      const bad = report.findings.filter((one) => /error|critical/.test(one.severity));
      expect(tags.get('testcase')).toBe(Math.max(1, report.findings.length));
      expect(tags.get('failure') ?? 0).toBe(bad.length);
      expect(render('junit', report)).toContain(`failures="${bad.length}"`);
    }
  });
});

describe('html', () => {
  const ALLOWED = /^(?:html|head|meta|title|style|body|h[12]|p|pre|code|ol|ul|li|table|tr|td)$/;

  it('is well-formed and holds only its own tags, no script and nothing to load', () => {
    for (const [, report] of entries) {
      const html = render('html', report);
      const tree = readMarkup(html.replace(/^<!doctype html>\n/, ''), ['meta']);
      for (const tag of tagsOf(tree).keys()) expect(tag).toMatch(ALLOWED);
      expect(html).not.toMatch(/<[^>]*\s(?:on\w+|src|href|style)=/i);
      expect(html).not.toMatch(/@import|url\(/);
      expect(html).toContain("default-src 'none'");
    }
  });

  it('says its language and stays small', () => {
    expect(render('html', chinese)).toContain('<html lang="zh-CN">');
    expect(render('html', chinese)).toContain('是否用上 GPU：否');
    expect(render('html').length).toBeLessThan(10_000);
  });
});

describe('markdown', () => {
  interface Node {
    readonly type: string;
    readonly value?: string;
    readonly children?: readonly Node[];
  }
  const nodesOf = (node: Node): readonly Node[] => [
    node,
    ...(node.children ?? []).flatMap(nodesOf),
  ];
  const parse = (text: string): readonly Node[] => nodesOf(unified().use(remarkParse).parse(text));

  it('lets no markup of a log take effect', () => {
    const nodes = parse(render('markdown', hostile));
    const types = new Set(nodes.map((node) => node.type));
    for (const type of ['html', 'image', 'link', 'linkReference', 'definition']) {
      expect(types).not.toContain(type);
    }
    expect(render('markdown', hostile)).not.toMatch(/^[^`]*[^`]@everyone/m);
  });

  it('quotes a line with its backticks whole', () => {
    const quoted = parse(render('markdown', hostile)).filter((node) => node.type === 'code');
    expect(quoted.some((node) => node.value?.includes(visible(EVIL)))).toBe(true);
  });

  it('gives every command a fence of its own', () => {
    const code = parse(render('markdown')).filter((node) => node.type === 'code');
    const commands = driverTooOld.findings.flatMap((one) => [...one.fixes, ...one.verify]);
    for (const { command } of commands) {
      expect(code.some((node) => node.value === command)).toBe(true);
    }
  });

  it('states the coverage of a clean bill', () => {
    expect(render('markdown', cleanBill)).toContain('Nothing known to be wrong.');
    expect(render('markdown', cleanBill)).toContain('412 signatures tried');
  });
});

describe('visible text', () => {
  it('never holds a character that acts or hides', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
        expect(visibleLines(text).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  it('leaves honest text alone', () => {
    for (const text of ['plain ASCII', '显存不足：需要 2.00 GiB', 'naïve café', '👨‍👩‍👧 ok ☎️']) {
      expect(visible(text)).toBe(text);
    }
    expect(visible('a\x1b[31mb\u202ec')).toBe('a\\x1b[31mb<U+202E>c');
  });
});
