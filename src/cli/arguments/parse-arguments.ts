import { parseArgs } from 'node:util';
import { LANGS, type Lang } from '../../core/lang.ts';
import { message } from '../../core/messages/message.ts';
import {
  COMMANDS,
  type CommandName,
  FLAGS,
  type FlagName,
  type FlagSpec,
  flagsOf,
} from './flags.ts';
import { nearest } from './nearest.ts';
import { UsageError } from './usage-error.ts';

/** The flags that were given. */
export interface GivenFlags {
  has(name: FlagName): boolean;
  /** The last value given. */
  text(name: FlagName): string | undefined;
  /** All values given, in order. */
  all(name: FlagName): readonly string[];
  /** A whole number of at least `least`; throws {@link UsageError} where the value is none. */
  count(name: FlagName, least: number): number | undefined;
}

/** A command line, understood. */
export interface Arguments {
  readonly command: CommandName;
  /** Whether the command was named, not taken by default. */
  readonly named: boolean;
  readonly operands: readonly string[];
  readonly flags: GivenFlags;
  readonly lang: Lang;
}

interface OptionToken {
  readonly kind: 'option';
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

const isCommand = (word: string | undefined): word is CommandName =>
  COMMANDS.some((command) => command.name === word);

const isLang = (text: string | undefined): text is Lang => LANGS.some((lang) => lang === text);

function tokenize(argv: readonly string[]) {
  const options = Object.fromEntries(
    FLAGS.map((flag: FlagSpec) => [
      flag.name,
      {
        type: flag.value === undefined ? ('boolean' as const) : ('string' as const),
        ...(flag.short === undefined ? {} : { short: flag.short }),
      },
    ]),
  );
  return parseArgs({ args: [...argv], options, strict: false, tokens: true }).tokens;
}

/** Why an option token is refused, or null. A value may begin with one dash (`--timezone -05:00`). */
function faultOf(token: OptionToken, command: CommandName, lang: Lang): string | null {
  const spec: FlagSpec | undefined = FLAGS.find((flag) => flag.name === token.name);
  if (!spec) {
    const near = nearest(
      token.name,
      flagsOf(command).map((flag) => flag.name),
    );
    const key = near ? 'cli.fault.unknown-flag-near' : 'cli.fault.unknown-flag';
    return message(lang, key, { flag: token.rawName, near: `--${near}` });
  }
  if (spec.commands && !spec.commands.includes(command)) {
    const commands = spec.commands.join(', ');
    return message(lang, 'cli.fault.foreign-flag', { flag: token.rawName, command, commands });
  }
  if (spec.value === undefined) {
    if (token.value === undefined) return null;
    return message(lang, 'cli.fault.flag-takes-no-value', { flag: token.rawName });
  }
  const { value } = token;
  if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('--'))) {
    return message(lang, 'cli.fault.flag-needs-value', { flag: `${token.rawName} ${spec.value}` });
  }
  if (spec.choices && !spec.choices.includes(value)) {
    const choices = spec.choices.join(', ');
    return message(lang, 'cli.fault.bad-choice', { flag: token.rawName, value, choices });
  }
  return null;
}

/** The language that `--lang` names, also where the rest of the command line is not understood. */
export function askedLang(argv: readonly string[], usual: Lang): Lang {
  const option = tokenize(argv).findLast(
    (token) => token.kind === 'option' && token.name === 'lang',
  );
  const value = option?.kind === 'option' ? option.value : undefined;
  return isLang(value) ? value : usual;
}

function givenFlags(tokens: readonly OptionToken[], lang: Lang): GivenFlags {
  const all = (name: FlagName): readonly string[] =>
    tokens.filter((token) => token.name === name).map((token) => token.value ?? '');
  return {
    all,
    has: (name) => tokens.some((token) => token.name === name),
    text: (name) => all(name).at(-1),
    count: (name, least) => {
      const value = all(name).at(-1);
      if (value === undefined) return undefined;
      if (!/^\d{1,6}$/.test(value) || Number(value) < least) {
        throw new UsageError(
          message(lang, 'cli.fault.bad-number', { flag: `--${name}`, value, least }),
        );
      }
      return Number(value);
    },
  };
}

/**
 * Understands a command line. `usualLang` is the language where `--lang` does not name one. Throws
 * {@link UsageError} for what it does not understand, in the language asked for.
 */
export function parseArguments(argv: readonly string[], usualLang: Lang): Arguments {
  const tokens = tokenize(argv);
  const options = tokens.filter((token) => token.kind === 'option');
  const words = tokens.filter((token) => token.kind === 'positional').map((token) => token.value);
  const lang = askedLang(argv, usualLang);
  const [word] = words;
  const named = isCommand(word);
  const command = named ? word : 'analyze';
  for (const option of options) {
    const fault = faultOf(option, command, lang);
    if (fault) throw new UsageError(fault);
  }
  return {
    command,
    named,
    operands: named ? words.slice(1) : words,
    flags: givenFlags(options, lang),
    lang,
  };
}
