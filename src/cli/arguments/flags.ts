import { LANGS } from '../../core/lang.ts';
import type { MessageKey } from '../../core/messages/message.ts';
import { SEVERITIES } from '../../core/severity.ts';

/** The commands, in the order of the help. `operands` is how their arguments are shown. */
export const COMMANDS = [
  {
    name: 'analyze',
    operands: '[FILE | DIR | GLOB | ARCHIVE | -]...',
    help: 'cli.command.analyze',
  },
  { name: 'explain', operands: 'ID | XID | "ERROR TEXT" | FILE:LINE', help: 'cli.command.explain' },
  { name: 'search', operands: 'WORDS...', help: 'cli.command.search' },
  { name: 'list', operands: '', help: 'cli.command.list' },
  { name: 'compat', operands: '', help: 'cli.command.compat' },
  { name: 'merge', operands: 'PARTIAL...', help: 'cli.command.merge' },
  { name: 'diff', operands: 'BEFORE AFTER', help: 'cli.command.diff' },
  { name: 'redact', operands: 'FILE...', help: 'cli.command.redact' },
  { name: 'new', operands: 'ID', help: 'cli.command.new' },
  { name: 'lint', operands: 'DIR', help: 'cli.command.lint' },
  { name: 'serve', operands: '', help: 'cli.command.serve' },
] as const satisfies readonly CommandSpec[];

interface CommandSpec {
  readonly name: string;
  readonly operands: string;
  readonly help: MessageKey;
}

export type CommandName = (typeof COMMANDS)[number]['name'];

/** One flag: what the parser accepts and what the help says, in one place. */
export interface FlagSpec {
  readonly name: string;
  readonly short?: string;
  /** How its value is shown in the help; a flag without takes no value. */
  readonly value?: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  /** May be given several times. */
  readonly repeat?: true;
  /** Commands that know it; absent: all. */
  readonly commands?: readonly CommandName[];
  readonly help: MessageKey;
}

const READ_LOGS = ['analyze', 'explain', 'merge', 'diff'] as const;
const COMPAT = ['compat'] as const;

/** Every flag. What is not in this table does not exist. */
export const FLAGS = [
  {
    name: 'format',
    short: 'f',
    value: 'FORMAT',
    commands: ['analyze', 'explain', 'search', 'list', 'compat', 'merge', 'diff'],
    help: 'cli.flag.format',
  },
  {
    name: 'output',
    short: 'o',
    value: 'FILE',
    commands: ['analyze', 'explain', 'search', 'list', 'compat', 'merge', 'diff', 'redact'],
    help: 'cli.flag.output',
  },
  { name: 'lang', value: LANGS.join('|'), choices: LANGS, help: 'cli.flag.lang' },
  {
    name: 'min-severity',
    value: 'SEVERITY',
    choices: SEVERITIES,
    commands: ['analyze', 'merge'],
    help: 'cli.flag.min-severity',
  },
  {
    name: 'fail-on',
    value: 'SEVERITY',
    choices: [...SEVERITIES, 'never'],
    commands: ['analyze', 'merge', 'diff'],
    help: 'cli.flag.fail-on',
  },
  { name: 'year', value: 'YEAR', commands: READ_LOGS, help: 'cli.flag.year' },
  { name: 'timezone', value: 'ZONE', commands: READ_LOGS, help: 'cli.flag.timezone' },
  { name: 'since', value: 'TIME', commands: ['analyze', 'merge'], help: 'cli.flag.since' },
  { name: 'until', value: 'TIME', commands: ['analyze', 'merge'], help: 'cli.flag.until' },
  {
    name: 'knowledge',
    value: 'DIR',
    repeat: true,
    commands: ['analyze', 'explain', 'search', 'list', 'merge', 'diff'],
    help: 'cli.flag.knowledge',
  },
  { name: 'redact', commands: ['analyze', 'merge', 'diff'], help: 'cli.flag.redact' },
  { name: 'follow', commands: ['analyze'], help: 'cli.flag.follow' },
  { name: 'tee', commands: ['analyze'], help: 'cli.flag.tee' },
  { name: 'threads', value: 'N', commands: ['analyze'], help: 'cli.flag.threads' },
  { name: 'shard', value: 'I/N', commands: ['analyze'], help: 'cli.flag.shard' },
  {
    name: 'max-unpacked',
    value: 'SIZE',
    commands: ['analyze', 'diff'],
    help: 'cli.flag.max-unpacked',
  },
  {
    name: 'max-members',
    value: 'N',
    commands: ['analyze', 'diff'],
    help: 'cli.flag.max-members',
  },
  { name: 'max-depth', value: 'N', commands: ['analyze', 'diff'], help: 'cli.flag.max-depth' },
  { name: 'driver', value: 'VERSION', commands: COMPAT, help: 'cli.flag.driver' },
  { name: 'gpu', value: 'NAME', commands: COMPAT, help: 'cli.flag.gpu' },
  { name: 'torch', value: 'VERSION', commands: COMPAT, help: 'cli.flag.torch' },
  { name: 'cuda', value: 'VERSION', commands: COMPAT, help: 'cli.flag.cuda' },
  { name: 'port', value: 'N', commands: ['serve'], help: 'cli.flag.port' },
  { name: 'quiet', short: 'q', help: 'cli.flag.quiet' },
  { name: 'verbose', short: 'v', help: 'cli.flag.verbose' },
  { name: 'no-color', help: 'cli.flag.no-color' },
  { name: 'help', short: 'h', help: 'cli.flag.help' },
  { name: 'version', short: 'V', help: 'cli.flag.version' },
] as const satisfies readonly FlagSpec[];

export type FlagName = (typeof FLAGS)[number]['name'];

/** The flags a command knows. */
export const flagsOf = (command: CommandName): readonly FlagSpec[] =>
  FLAGS.filter((flag: FlagSpec) => flag.commands?.includes(command) ?? true);
