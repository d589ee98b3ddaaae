import type { Entry, EntryText, Pack } from '../../src/core/pack.ts';

const text = (title: string, summary: string, fix: string): EntryText => ({
  title,
  summary,
  fixes: [{ do: fix }],
  verify: [],
});

const entry = (id: string, literals: readonly string[], en: EntryText, zh: EntryText): Entry => ({
  id,
  family: 'driver',
  severity: 'critical',
  action: 'fix-environment',
  explains: [],
  subject: [],
  evidence: [],
  clauses: literals.map((literal) => ({ pattern: literal, flags: '', literals: [literal] })),
  texts: { en, 'zh-cn': zh },
  page: `driver/${id}/`,
});

/** A small pack of made-up wording, so that the tests do not hang on the handbook's. */
export const samplePack: Pack = {
  schema: 1,
  version: 'test',
  entries: [
    entry(
      'driver-too-old',
      ['driver version is insufficient for CUDA runtime version'],
      text(
        'NVIDIA driver too old',
        'Driver {driver|in use} is older than needed.',
        'Update the driver.',
      ),
      text('NVIDIA 驱动版本过旧', '驱动低于所需版本。', '更新驱动。'),
    ),
    entry(
      'no-kernel-image',
      ['no kernel image is available for execution on the device', 'is not compatible with sm_120'],
      text(
        'No machine code for this GPU',
        'The build lacks {arch|this architecture}.',
        'Install another build.',
      ),
      text('程序不含此 GPU 的机器码', '构建缺少此架构。', '安装别的构建。'),
    ),
    entry(
      'libcudnn-missing',
      ['libcudnn.so.9: cannot open shared object file'],
      text('cuDNN library not found', 'The process could not load {library}.', 'Install cuDNN.'),
      text('找不到 cuDNN 库', '进程无法加载 {library}。', '安装 cuDNN。'),
    ),
    entry(
      'cuda-out-of-memory',
      ['CUDA out of memory', '显存不足'],
      text('GPU memory exhausted', 'An allocation did not fit.', 'Lower the batch size.'),
      text('显存不足', '显存申请失败。', '减小批大小。'),
    ),
    {
      ...entry(
        'xid',
        ['NVRM: Xid ('],
        text('Xid {code}: {mnemonic}', 'The driver reported Xid {code}.', 'Read about {mnemonic}.'),
        text('Xid {code}：{mnemonic}', '驱动报告了 Xid {code}。', '查阅 {mnemonic}。'),
      ),
      catalog: {
        table: 'xid',
        key: 'code',
        prefix: 'xid-',
        severity: { column: 'severity', map: { fatal: 'critical', info: 'info' } },
      },
    },
    entry(
      'xid-79',
      [],
      text('GPU has fallen off the bus', 'The GPU stopped answering.', 'Power-cycle the machine.'),
      text('GPU 掉卡', 'GPU 已不再响应。', '断电重启。'),
    ),
  ],
  tables: {
    xid: {
      columns: ['code', 'mnemonic', 'severity'],
      rows: [
        ['43', 'GPU stopped processing', 'info'],
        ['62', 'Internal micro-controller halt', 'fatal'],
        ['79', 'GPU has fallen off the bus', 'fatal'],
      ],
    },
  },
};
