import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeSources } from '../../../src/engine/analyze.ts';
import type { Encoding } from '../../../src/engine/decode/detect-encoding.ts';
import { toUtf8 } from '../../../src/engine/decode/encodings/decode-stretch.ts';
import { memorySource, streamSource } from '../memory-source.ts';
import { entry, packOf } from '../small-pack.ts';
import { encode, join } from './encode.ts';

/** Each line with a mark is a finding of its own, told apart by its number. */
const pack = packOf(
  entry('mark', [{ pattern: 'mark no (?<n>\\d+)> .*', literals: ['mark no '] }], {
    subject: ['n'],
  }),
  entry('zh-oom', [{ pattern: '显存不足', literals: ['显存不足'] }]),
);
const options = { pack, analyzers: [], inferences: [] };

/** A stretch of a file: lines that one program wrote in one encoding. */
interface Stretch {
  readonly encoding: Encoding;
  readonly text: string;
}

const bytesOf = (stretches: readonly Stretch[]): Uint8Array =>
  join(...stretches.map(({ encoding, text }) => encode(text, encoding)));

/**
 * The naive twin: decodes each stretch as a whole, as it is told, and finds marks line by line. Gives
 * number of the mark, line, offset and text of each.
 */
function marksIn(
  stretches: readonly Stretch[],
): readonly (readonly [string, number, number, string])[] {
  const marks: [string, number, number, string][] = [];
  let line = 1;
  let offset = 0;
  for (const { encoding, text } of stretches) {
    for (const whole of text.split(/(?<=\n)/)) {
      const quote = whole.replace(/\r?\n$/, '').replace(/^\uFEFF/, '');
      const number = /mark no (\d+)>/.exec(quote)?.[1];
      const shift = whole.startsWith('\uFEFF') ? encode('\uFEFF', encoding).length : 0;
      if (number) marks.push([number, line, offset + shift, quote]);
      offset += encode(whole, encoding).length;
      if (whole.endsWith('\n')) line++;
    }
  }
  return marks.sort(([a], [b]) => Number(a) - Number(b));
}

async function marksFound(bytes: Uint8Array, cellBytes: number, streamed = false) {
  const source = streamed ? streamSource('run.log', bytes, 999) : memorySource('run.log', bytes);
  const report = await analyzeSources([source], { ...options, cellBytes });
  const marks = report.findings
    .filter(({ id }) => id === 'mark')
    .flatMap(({ subjects, evidence }) =>
      evidence.map(
        ({ where, text }) => [subjects[0] ?? '', where.line, where.offset, text] as const,
      ),
    )
    .sort(([a], [b]) => Number(a) - Number(b));
  return { marks, report };
}

const GBK_TOOL = "mark no 2> 'nvcc' 不是内部或外部命令，也不是可运行的程序\r\n错误：显存不足\r\n";
const CHINESE = '2026-01-05 10:02:11 [INFO] 正在加载模型文件\nmark no 1> 第 1 步完成\n';
const POWERSHELL =
  'mark no 3> Get-Content : 找不到路径，上次的日志不存在。\r\n\r\n    + CategoryInfo\r\n';
const FRENCH = "mark no 4> Erreur : le module spécifié n'a pas été trouvé\r\n";

describe('a file that several programs wrote in their own encodings', () => {
  it.each<readonly [string, string, readonly Stretch[]]>([
    [
      'GBK of a Windows tool behind UTF-8',
      'gb18030, utf-8',
      [
        { encoding: 'utf-8', text: CHINESE },
        { encoding: 'gb18030', text: GBK_TOOL },
      ],
    ],
    [
      'a line of Latin-1 in a log in UTF-8',
      'utf-8, windows-1252',
      [
        { encoding: 'utf-8', text: CHINESE },
        { encoding: 'windows-1252', text: FRENCH },
        { encoding: 'utf-8', text: '正在退出，已保存模型文件\n' },
      ],
    ],
    [
      'UTF-16 that PowerShell appended to UTF-8, and what came after',
      'utf-16le, utf-8',
      [
        { encoding: 'utf-8', text: CHINESE },
        { encoding: 'utf-16le', text: POWERSHELL },
        { encoding: 'utf-8', text: 'mark no 5> resumed\n程序结束\n' },
      ],
    ],
    [
      'UTF-16 at an odd offset behind ASCII',
      'utf-16le, utf-8',
      [
        { encoding: 'utf-8', text: 'mark no 1> odd\n' },
        { encoding: 'utf-16le', text: POWERSHELL },
        { encoding: 'utf-8', text: 'mark no 5> resumed\n' },
      ],
    ],
    [
      'UTF-16 with a byte order mark in the middle',
      'utf-16le, utf-8',
      [
        { encoding: 'utf-8', text: 'mark no 1> first\n' },
        { encoding: 'utf-16le', text: `\uFEFF${POWERSHELL}` },
      ],
    ],
    [
      'UTF-8 appended to what PowerShell wrote',
      'utf-16le, utf-8',
      [
        { encoding: 'utf-16le', text: `\uFEFF${POWERSHELL}` },
        { encoding: 'utf-8', text: CHINESE },
      ],
    ],
    [
      'GBK between two blocks of UTF-16',
      'gb18030, utf-16le',
      [
        { encoding: 'utf-16le', text: `\uFEFF${POWERSHELL}` },
        { encoding: 'gb18030', text: GBK_TOOL },
        { encoding: 'utf-16le', text: 'mark no 7> 上传完成\r\n' },
      ],
    ],
    [
      'Japanese, traditional Chinese and French',
      'big5, shift_jis, windows-1252',
      [
        { encoding: 'shift_jis', text: 'mark no 1> 指定されたファイルが見つかりません。\r\n' },
        { encoding: 'big5', text: 'mark no 2> 系統找不到指定的檔案。\r\n' },
        { encoding: 'windows-1252', text: FRENCH },
      ],
    ],
  ])('%s', async (_, encoding, stretches) => {
    const { marks, report } = await marksFound(bytesOf(stretches), 2 ** 24);
    expect(marks).toEqual(marksIn(stretches));
    expect(report.inputs[0]?.encoding).toBe(encoding);
    const oom = stretches.some(({ text }) => text.includes('显存不足'));
    expect(report.findings.some(({ id }) => id === 'zh-oom')).toBe(oom);
    expect(report.diagnostics).toEqual([]);
  });

  it('may change its encoding within a line that was left open', async () => {
    const bytes = join(
      encode('step 1 running', 'utf-8'),
      encode('mark no 1> done\r\n', 'utf-16le'),
    );
    const { report } = await marksFound(bytes, 2 ** 24);
    expect(report.findings[0]?.evidence[0]).toMatchObject({
      text: 'step 1 runningmark no 1> done',
      where: { line: 1 },
    });
  });

  it.each(['utf-16le', 'utf-16be'] as const)(
    'may begin with a line in %s that has no ASCII behind its byte order mark',
    (encoding) => {
      const text = '正在加载\n上一次的日志\r\nplain\n';
      const bytes = encode(`\uFEFF${text}`, encoding);
      expect(new TextDecoder().decode(toUtf8(bytes, encoding))).toBe(text);
    },
  );

  it('is read line by line where a megabyte lies between', async () => {
    const healthy = `${'2026-01-05 10:02:11 [INFO] 正在加载模型文件\n'.repeat(20_000)}`;
    const stretches: Stretch[] = [
      { encoding: 'utf-8', text: healthy },
      { encoding: 'gb18030', text: GBK_TOOL },
      { encoding: 'utf-8', text: healthy },
      { encoding: 'utf-16le', text: POWERSHELL.repeat(3000).replace(/mark no 3/g, 'step') },
      { encoding: 'windows-1252', text: FRENCH },
      { encoding: 'utf-8', text: `${healthy}mark no 9> end\n` },
    ];
    const bytes = bytesOf(stretches);
    const whole = await marksFound(bytes, 2 ** 24);
    expect(whole.marks).toEqual(marksIn(stretches));
    const parts = await marksFound(bytes, 128 * 1024);
    expect(parts.marks).toEqual(whole.marks);
    expect(parts.report.inputs).toEqual(whole.report.inputs);
  });
});

const SAID: Readonly<Partial<Record<Encoding, readonly string[]>>> = {
  'utf-8': ['正在加载模型文件', 'échec de la mémoire', 'モデルを読み込みました', '🚀 started'],
  gb18030: ['系统找不到指定的文件。', '显卡驱动版本不兼容，请更新驱动'],
  big5: ['系統找不到指定的檔案。', '顯示卡驅動程式版本不相容'],
  shift_jis: ['指定されたファイルが見つかりません。', 'メモリが不足しています'],
  'windows-1252': ['le module spécifié est introuvable', 'ungültige Größe für das Gerät'],
  'utf-16le': ['找不到指定的模块，上次的结果无效', 'Zugriff verweigert: ungültig', 'plain ASCII'],
};

/** Lines in one encoding: some with a mark, some of ASCII, some empty. */
const stretch = fc.constantFrom(...(Object.keys(SAID) as Encoding[])).chain((encoding) =>
  fc.record({
    encoding: fc.constant(encoding),
    lines: fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...SAID[encoding]!) },
        { weight: 2, arbitrary: fc.constantFrom('2026-01-05 INFO step 1 loss 0.5', '  File "a"') },
        { weight: 1, arbitrary: fc.constantFrom('', '}') },
      ),
      { minLength: 1, maxLength: 12 },
    ),
    end: fc.constantFrom('\n', '\r\n'),
  }),
);

describe('any mixture of encodings', () => {
  it('reads as the naive twin reads it that is told the encodings, whatever the cells', async () => {
    const files = fc.record({
      stretches: fc.array(stretch, { minLength: 1, maxLength: 6 }),
      /** ASCII between, and small cells where there is none. */
      grid: fc.constantFrom([0, 512], [0, 1024], [0, 4096], [70_000, 32_768], [150_000, 65_536]),
      streamed: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(files, async ({ stretches, grid, streamed }) => {
        const [padding = 0, cellBytes = 0] = grid;
        let number = 0;
        const marked = stretches.map(({ encoding, lines, end }) => ({
          encoding,
          text: lines
            .map((line) => (line.length > 2 ? `mark no ${number++}> ${line}${end}` : line + end))
            .join(''),
        }));
        const [first, ...rest] = marked;
        const filler = { encoding: 'utf-8' as const, text: 'x y\n'.repeat(padding / 4) };
        const file = [first!, filler, ...rest];
        const bytes = bytesOf(file);
        const { marks, report } = await marksFound(bytes, cellBytes, streamed);
        expect(marks).toEqual(marksIn(file));
        expect(report.diagnostics).toEqual([]);
        const whole = await marksFound(bytes, 2 ** 24);
        expect(report.inputs).toEqual(whole.report.inputs);
        expect(report.findings).toEqual(whole.report.findings);
      }),
      { numRuns: 80 },
    );
  });
});
