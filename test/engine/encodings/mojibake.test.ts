import { readdirSync, readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeSources } from '../../../src/engine/analyze.ts';
import { repairLine } from '../../../src/engine/decode/mojibake/repair-line.ts';
import { memorySource } from '../memory-source.ts';
import { entry, packOf } from '../small-pack.ts';
import { encode } from './encode.ts';

const pack = packOf(
  entry('zh-oom', [{ pattern: '显存不足', literals: ['显存不足'] }]),
  entry('oom', [{ pattern: 'CUDA out of memory', literals: ['CUDA out of memory'] }]),
  entry('refused', [{ pattern: 'accès refusé', literals: ['accès refusé'] }]),
);

const read = (content: string | Uint8Array) =>
  analyzeSources([memorySource('run.log', content)], { pack, analyzers: [], inferences: [] });

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-8 that a program read in another encoding. */
const misread = (text: string, label: string): string => new TextDecoder(label).decode(utf8(text));

describe('text that was read in the wrong encoding and written again', () => {
  it('is repaired where UTF-8 was read as GBK: 鏄惧瓨涓嶈冻 is 显存不足', async () => {
    const head = 'step 1\n';
    const report = await read(`${head}错误: 鏄惧瓨涓嶈冻 on GPU 0\nstep 2\n`);
    expect(report.findings).toMatchObject([
      {
        id: 'zh-oom',
        evidence: [{ text: '错误: 显存不足 on GPU 0', where: { line: 2, offset: head.length } }],
      },
    ]);
    expect(report.diagnostics).toMatchObject([
      { code: 'text-repaired', level: 'info', where: { input: 'run.log' } },
    ]);
    expect(report.diagnostics[0]?.message).toContain('UTF-8 → GBK');
  });

  it.each([
    ['Windows-1252: é”™è¯¯', 'windows-1252', 'UTF-8 → Windows-1252'],
    ['GBK: 閿欒', 'gb18030', 'UTF-8 → GBK'],
  ])('is repaired where UTF-8 was read as %s', async (_, label, told) => {
    const report = await read(misread('RuntimeError: 错误！显存不足！\n', label));
    expect(report.findings[0]?.evidence[0]?.text).toBe('RuntimeError: 错误！显存不足！');
    expect(report.diagnostics.map(({ message }) => message.includes(told))).toEqual([true]);
  });

  it('is repaired where UTF-8 was read as Latin-1, with control characters', async () => {
    const latin1 = String.fromCharCode(...utf8('显存不足'));
    const report = await read(`错误 ${latin1}\n`);
    expect(report.findings[0]?.evidence[0]?.text).toBe('错误 显存不足');
  });

  it('is repaired in Western languages: accÃ¨s refusÃ©', async () => {
    const report = await read(misread('Erreur : accès refusé à la ressource\n', 'windows-1252'));
    expect(report.findings[0]?.evidence[0]?.text).toBe('Erreur : accès refusé à la ressource');
  });

  it('is repaired where a console read UTF-8 in a code page of DOS', () => {
    expect(repairLine('itΓÇÖs 50%|ΓûêΓûêΓûê  | done ΓÇö ok')?.text).toBe(
      'it’s 50%|███  | done — ok',
    );
    expect(repairLine('done ÔÇö ok')?.text).toBe('done — ok');
  });

  it('is repaired where a console in Japanese read UTF-8', () => {
    const line = 'エラー: メモリが不足しています';
    expect(repairLine(misread(line, 'shift_jis'))?.text).toContain('メモリが');
  });

  it('is repaired where GBK was read as Latin letters: ´íÎó', async () => {
    const bytes = encode('错误：显存不足，请检查', 'gb18030');
    const report = await read(new TextDecoder('windows-1252').decode(bytes));
    expect(report.findings[0]?.evidence[0]?.text).toBe('错误：显存不足，请检查');
    expect(report.diagnostics[0]?.message).toContain('GBK → Windows-1252');
  });

  it('is repaired in what PowerShell wrote: UTF-8 of Python, read as GBK, in UTF-16', async () => {
    const text = misread('Traceback\r\nRuntimeError: 错误！显存不足！\r\n', 'gb18030');
    const report = await read(encode(`\uFEFF${text}`, 'utf-16le'));
    expect(report.findings).toMatchObject([
      { id: 'zh-oom', evidence: [{ text: 'RuntimeError: 错误！显存不足！', where: { line: 2 } }] },
    ]);
    expect(report.inputs[0]?.encoding).toBe('utf-16le');
  });

  it('keeps all but the character that was cut where the bytes are odd', async () => {
    const report = await read(misread('显存不足，\n', 'gb18030'));
    expect(report.findings[0]?.evidence[0]?.text).toBe('显存不足\uFFFD');
  });

  it('is told once for a file, whatever the number of lines and cells', async () => {
    const source = memorySource('run.log', '错误: 鏄惧瓨涓嶈冻\n'.repeat(5000));
    const options = { pack, analyzers: [], inferences: [], cellBytes: 8192 };
    const report = await analyzeSources([source], options);
    expect(report.findings[0]?.count).toBe(5000);
    expect(report.diagnostics).toHaveLength(1);
  });
});

describe('text of which characters are lost', () => {
  it.each([
    ['U+FFFD, from GBK read as UTF-8', '�����ڲ����ⲿ���'],
    ['锟斤拷, from U+FFFD read as GBK', '锟斤拷锟斤拷'],
    ['ï¿½, from U+FFFD read as Latin-1', 'ï¿½ï¿½ï¿½ï¿½'],
  ])('is named, and its ASCII matched: %s', async (_, lost) => {
    const report = await read(`step\nCUDA out of memory ${lost}\n`);
    expect(report.findings).toMatchObject([
      { id: 'oom', evidence: [{ text: `CUDA out of memory ${lost}`, where: { line: 2 } }] },
    ]);
    expect(report.diagnostics).toMatchObject([{ code: 'text-lost', level: 'info' }]);
  });
});

describe('text that is as it should be', () => {
  it.each([
    ['one character that a model could not print', 'assistant: hello � there'],
    ['broken bytes of the file itself', Uint8Array.of(0x61, 0xff, 0xfe, 0xfd, 0xfc, 0xfb, 0x0a)],
    ['French with no-break spaces', 'validé\u00a0: « accès créé »\u00a0; « commité\u00a0»'],
    ['traditional Chinese', '記錄檔：錯誤，驅動程式版本不相容，請閱讀說明'],
    ['rare characters', '璐璁绋绫缁 錄存 錄版 鏡像 鏈接 鐘'],
    ['Japanese', 'エラー: 繰り返し縺れた'],
    ['Korean', '오류: 메모리가 부족합니다'],
    ['Greek', 'Σφάλμα: η μνήμη δεν επαρκεί, ΓΣ'],
    ['Russian', 'Ошибка: недостаточно памяти'],
    ['Vietnamese', 'Lỗi: không đủ bộ nhớ'],
    ['Portuguese capitals', 'OPÇÕES NÃO ENCONTRADAS'],
    ['a table', '├──┤ ┌─┬─┐ │ █▓▒░ │ ╞═╡'],
    ['a progress bar', ' 42%|████▎     | 42/100 [00:10<00:14]'],
    ['pictures', '🚀 ✅ ❌ ⚠️ 🤖'],
  ])('gets no remark: %s', async (_, content) => {
    expect((await read(content)).diagnostics).toEqual([]);
  });

  it('gets none in healthy logs', async () => {
    const folder = path(import.meta.dirname, '../../healthy');
    for (const name of readdirSync(folder)) {
      const report = await read(new Uint8Array(readFileSync(path(folder, name))));
      expect([name, report.diagnostics]).toEqual([name, []]);
    }
  });
});

describe('any text that went through a wrong encoding and can be brought back', () => {
  const words = fc.constantFrom('显存不足', '错误', '，', 'CUDA', ' ', ': ', '模型', 'é', '—');
  const line = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));

  it('is what it was, from Windows-1252', () => {
    fc.assert(
      fc.property(line, (text) => {
        const garbled = misread(text, 'windows-1252');
        expect(repairLine(garbled)?.text ?? garbled).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('is what it was, from GBK, where no byte was lost', () => {
    fc.assert(
      fc.property(line, (text) => {
        const garbled = misread(`${text}显存`, 'gb18030');
        // A pair that is no character took its bytes with it.
        fc.pre(!garbled.includes('\uFFFD') && !/[é—]/.test(text));
        expect(repairLine(garbled)?.text).toBe(`${text}显存`);
      }),
      { numRuns: 300 },
    );
  });
});
