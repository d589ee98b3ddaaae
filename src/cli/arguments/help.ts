import type { Lang } from '../../core/lang.ts';
import { message } from '../../core/messages/message.ts';
import { formats } from '../../report/registry.ts';
import { columns, padColumns } from '../../report/text/columns.ts';
import { hang, wrap } from '../../report/text/wrap.ts';
import { PLAIN_FORMATS } from '../plain-format.ts';
import { COMMANDS, type CommandName, type FlagSpec, flagsOf } from './flags.ts';

const WIDTH = 80;

/** Examples by command, with what each does; shell text is never translated. */
const EXAMPLES: Readonly<Record<CommandName, readonly string[]>> = {
  analyze: [
    'analyze-logs run.log',
    'analyze-logs run.log dmesg.txt smi.txt',
    'analyze-logs logs/ "other/*.log"',
    'python train.py 2>&1 | analyze-logs --tee -',
    'analyze-logs --follow run.log',
    'analyze-logs run.log --format json -o report.json',
  ],
  explain: [
    'analyze-logs explain driver-too-old',
    'analyze-logs explain 79',
    'analyze-logs explain "CUDA error: no kernel image is available"',
    'analyze-logs explain run.log:42',
  ],
  search: ['analyze-logs search cudnn not found', 'analyze-logs search 显存不足'],
  list: ['analyze-logs list', 'analyze-logs list --format json'],
  compat: ['analyze-logs compat --driver 535.104.05 --gpu "RTX 3090" --torch 2.1.0+cu121'],
  merge: [
    'analyze-logs --shard 1/2 run.log -o part-1.json',
    'analyze-logs --shard 2/2 run.log -o part-2.json',
    'analyze-logs merge part-1.json part-2.json',
  ],
  diff: ['analyze-logs diff good.log bad.log', 'analyze-logs diff before.json after.json'],
  redact: ['analyze-logs redact run.log -o run.redacted.log'],
  new: ['analyze-logs new my-problem'],
  lint: ['analyze-logs lint knowledge/'],
  serve: ['analyze-logs serve', 'analyze-logs serve --port 8080'],
};

/** The widest name that its meaning stands beside. */
const NAME_WIDTH = 26;

/** Two columns: names, and what they mean; below a name that is too wide for its column. */
function table(rows: readonly (readonly [name: string, meaning: string])[]): readonly string[] {
  const widths = rows.map(([name]) => columns(name)).filter((width) => width <= NAME_WIDTH);
  const width = Math.max(...widths);
  return rows.flatMap(([name, meaning]) => {
    if (columns(name) <= width) return hang(`  ${padColumns(name, width)}  `, meaning, WIDTH);
    return [`  ${name}`, ...hang(' '.repeat(width + 4), meaning, WIDTH)];
  });
}

function flagName(flag: FlagSpec): string {
  const short = flag.short ? `-${flag.short}, ` : '    ';
  return `${short}--${flag.name}${flag.value ? ` ${flag.value}` : ''}`;
}

/** Formats of a report, and those of the commands whose answer is none. */
const formatIds = (command: CommandName): string =>
  (command === 'analyze' || command === 'merge'
    ? formats.map((format) => format.id)
    : PLAIN_FORMATS
  ).join(', ');

const flagRows = (lang: Lang, command: CommandName): readonly string[] =>
  table(
    flagsOf(command).map((flag) => [
      flagName(flag),
      message(lang, flag.help, { formats: formatIds(command) }),
    ]),
  );

function commandHelp(lang: Lang, command: CommandName): readonly string[] {
  const spec = COMMANDS.find((each) => each.name === command);
  const about = spec ? message(lang, spec.help) : '';
  return [
    `analyze-logs ${command} [${message(lang, 'cli.help.options')}] ${spec?.operands ?? ''}`.trim(),
    '',
    ...wrap(about, WIDTH),
    '',
    message(lang, 'cli.help.examples'),
    ...EXAMPLES[command].map((example) => `  ${example}`),
    '',
    message(lang, 'cli.help.flags'),
    ...flagRows(lang, command),
  ];
}

function generalHelp(lang: Lang): readonly string[] {
  return [
    ...wrap(message(lang, 'cli.help.about'), WIDTH),
    '',
    message(lang, 'cli.help.examples'),
    ...EXAMPLES.analyze.map((example) => `  ${example}`),
    ...EXAMPLES.explain.slice(0, 1).map((example) => `  ${example}`),
    '',
    message(lang, 'cli.help.commands'),
    ...table(
      COMMANDS.map(({ name, operands, help }) => [
        `${name} ${operands}`.trim(),
        message(lang, help),
      ]),
    ),
    '',
    message(lang, 'cli.help.flags'),
    ...flagRows(lang, 'analyze'),
    '',
    ...wrap(message(lang, 'cli.help.exit'), WIDTH),
    ...wrap(message(lang, 'cli.help.more'), WIDTH),
  ];
}

/** The help of a command, or of the whole tool (null): examples first. */
export const helpText = (lang: Lang, command: CommandName | null): string =>
  `${(command === null ? generalHelp(lang) : commandHelp(lang, command)).join('\n')}\n`;
