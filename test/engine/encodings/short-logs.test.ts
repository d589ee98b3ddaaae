import { describe, expect, it } from 'vitest';
import { analyzeSources } from '../../../src/engine/analyze.ts';
import type { Encoding } from '../../../src/engine/decode/detect-encoding.ts';
import { memorySource } from '../memory-source.ts';
import { entry, packOf } from '../small-pack.ts';
import { encode } from './encode.ts';

/** Lines as Windows, the command prompt, Docker and programs in these languages write them. */
const LINES: readonly (readonly [Encoding, readonly string[]])[] = [
  [
    'gb18030',
    [
      'OSError: [WinError 126] 找不到指定的模块。 Error loading "C:\\torch\\lib\\c10_cuda.dll"',
      'OSError: [WinError 1455] 页面文件太小，无法完成操作。',
      "'nvidia-smi' 不是内部或外部命令，也不是可运行的程序或批处理文件。",
      'open //./pipe/docker_engine: 系统找不到指定的文件。',
      'RuntimeError: CUDA 错误：显存不足，尝试分配 2.00 GiB',
      '拒绝访问。',
      '错误',
    ],
  ],
  [
    'big5',
    [
      'OSError: [WinError 126] 找不到指定的模組。 Error loading "C:\\torch\\lib\\c10_cuda.dll"',
      'OSError: [WinError 1455] 分頁檔太小，無法完成操作。',
      "'nvidia-smi' 不是內部或外部命令、可執行的程式或批次檔。",
      'open //./pipe/docker_engine: 系統找不到指定的檔案。',
      'RuntimeError: CUDA 錯誤：記憶體不足，嘗試配置 2.00 GiB',
      '存取被拒。',
      '錯誤',
    ],
  ],
  [
    'shift_jis',
    [
      'OSError: [WinError 126] 指定されたモジュールが見つかりません。 Error loading "c10_cuda.dll"',
      'OSError: [WinError 1455] ページング ファイルが小さすぎるため、この操作を完了できません。',
      "'nvidia-smi' は、内部コマンドまたは外部コマンドとして認識されていません。",
      'open //./pipe/docker_engine: 指定されたファイルが見つかりません。',
      'RuntimeError: CUDA エラー: GPU のメモリが不足しています',
      'アクセスが拒否されました。',
      '失敗',
    ],
  ],
  [
    'windows-1252',
    [
      'OSError: [WinError 126] Le module spécifié est introuvable',
      'Accès refusé',
      "Erreur à l'étape 3 : échec de l'allocation, mémoire vidéo insuffisante",
      'température du GPU : 83 °C',
      'Die Auslagerungsdatei ist zu klein, um diesen Vorgang durchzuführen',
      'ungültige Größe für den Schlüssel »gpu«',
      'Änderung übernommen',
      'No se encontró el módulo especificado. ¿Está instalado el controlador?',
      'Il modulo specificato non è stato trovato',
      'OPÇÃO INVÁLIDA',
    ],
  ],
];

const pack = packOf(entry('said', [{ pattern: 'marked> .*', literals: ['marked> '] }]));

const read = (bytes: Uint8Array) =>
  analyzeSources([memorySource('run.log', bytes)], { pack, analyzers: [], inferences: [] });

describe.each(LINES)('a short log in %s', (encoding, lines) => {
  it.each(lines.map((line) => [line]))('is quoted as it was written: %s', async (line) => {
    const report = await read(encode(`step one\nmarked> ${line}\n`, encoding));
    expect(report.inputs[0]?.encoding).toBe(encoding);
    expect(report.findings[0]?.evidence[0]?.text).toBe(`marked> ${line}`);
    expect(report.diagnostics).toEqual([]);
  });

  it('may be a single line without an end', async () => {
    for (const line of lines) {
      const report = await read(encode(line, encoding));
      expect([line, report.inputs[0]?.encoding]).toEqual([line, encoding]);
    }
  });

  it('may have several lines', async () => {
    const report = await read(encode(lines.join('\r\n'), encoding));
    expect(report.inputs[0]).toMatchObject({ encoding, lines: lines.length });
    expect(report.diagnostics).toEqual([]);
  });
});

describe('a Western text in the code page of a console', () => {
  /** é è à ê ü ö ä ß in code page 850. */
  const CODE_PAGE_850: Readonly<Record<string, number>> = {
    é: 0x82,
    è: 0x8a,
    à: 0x85,
    ê: 0x88,
    ü: 0x81,
    ö: 0x94,
    ä: 0x84,
    ß: 0xe1,
  };

  it.each([
    ['Accès refusé. Le fichier spécifié est introuvable.'],
    ["Le système n'a pas pu être démarré à temps"],
    ['Die Größe der Datei überschreitet den zulässigen Wert für das Gerät'],
  ])('is not taken for Chinese or Japanese: %s', async (line) => {
    const bytes = Uint8Array.from(line, (c) => CODE_PAGE_850[c] ?? c.charCodeAt(0));
    const report = await read(bytes);
    expect(report.inputs[0]?.encoding).toBe('windows-1252');
  });
});
