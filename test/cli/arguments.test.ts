import { describe, expect, test } from 'vitest';
import { mayColor, usualLang } from '../../src/cli/arguments/environment.ts';
import { COMMANDS, FLAGS } from '../../src/cli/arguments/flags.ts';
import { helpText } from '../../src/cli/arguments/help.ts';
import { nearest } from '../../src/cli/arguments/nearest.ts';
import { parseArguments } from '../../src/cli/arguments/parse-arguments.ts';
import { parseZone } from '../../src/core/stamp/time-zone.ts';

const parse = (...argv: string[]) => parseArguments(argv, 'en');

describe('the command line', () => {
  test('files without a command are analyzed', () => {
    const { command, named, operands } = parse('a.log', '-', 'b.log');
    expect({ command, named, operands }).toEqual({
      command: 'analyze',
      named: false,
      operands: ['a.log', '-', 'b.log'],
    });
  });

  test('a command is its first word, wherever the options stand', () => {
    expect(parse('--lang', 'zh-cn', 'explain', '79')).toMatchObject({
      command: 'explain',
      operands: ['79'],
      lang: 'zh-cn',
    });
    expect(parse('a.log', 'list').operands).toEqual(['a.log', 'list']);
  });

  test('what stands behind -- is a file, even where it looks like an option', () => {
    expect(parse('--', '--quiet').operands).toEqual(['--quiet']);
  });

  test('options may have their value behind a blank or an equals sign, and the last one counts', () => {
    const { flags } = parse('-f', 'json', '--format=text', '--knowledge', 'a', '--knowledge', 'b');
    expect(flags.text('format')).toBe('text');
    expect(flags.all('knowledge')).toEqual(['a', 'b']);
    expect(flags.has('quiet')).toBe(false);
    expect(parse('-qv').flags.has('verbose')).toBe(true);
  });

  test('a zone west of Greenwich is a value, not an option', () => {
    expect(parse('--timezone', '-05:00').flags.text('timezone')).toBe('-05:00');
  });

  test.each([
    [['--fromat', 'json'], 'did you mean --format?'],
    [['--xyzzy'], 'unknown option --xyzzy'],
    [['--torch', '2.1'], '--torch is no option of analyze; it belongs to: compat'],
    [['search', 'x', '--threads', '2'], 'no option of search'],
    [['--format'], '--format FORMAT: the value is missing'],
    [['--output', '--quiet'], 'the value is missing'],
    [['--quiet=yes'], '--quiet takes no value'],
    [['--fail-on', 'bad'], 'must be one of info, warning, error, critical, never'],
    [['--lang', 'fr'], 'must be one of en, zh-cn'],
  ])('%j is refused with a reason', (argv, reason) => {
    expect(() => parse(...argv)).toThrow(reason);
  });

  test('a refusal speaks the language asked for', () => {
    expect(() => parse('--lang', 'zh-cn', '--xyzzy')).toThrow('未知选项');
  });

  test('numbers are whole and not too small', () => {
    expect(parse('--threads', '3').flags.count('threads', 1)).toBe(3);
    expect(parse().flags.count('threads', 1)).toBeUndefined();
    for (const value of ['0', '1.5', 'two', '-1', '1e3']) {
      expect(() => parse('--threads', value).flags.count('threads', 1)).toThrow('whole number');
    }
  });
});

describe('the help', () => {
  test.each(['en', 'zh-cn'] as const)('in %s names every command, examples first', (lang) => {
    const help = helpText(lang, null);
    for (const { name } of COMMANDS) expect(help).toContain(`  ${name}`);
    expect(help.indexOf('analyze-logs run.log')).toBeLessThan(help.indexOf('--format'));
  });

  test('every option stands in the help of each command that knows it, and in no other', () => {
    for (const { name } of COMMANDS) {
      const [, help = ''] = helpText('en', name).split('\nOptions:\n');
      for (const flag of FLAGS) {
        const known = !('commands' in flag) || flag.commands.some((each) => each === name);
        expect([flag.name, name, help.includes(`--${flag.name} `)]).toEqual([
          flag.name,
          name,
          known,
        ]);
      }
    }
  });

  test('no line is wider than a terminal', () => {
    const lines = COMMANDS.flatMap(({ name }) => helpText('en', name).split('\n'));
    expect(lines.filter((line) => line.length > 80 && !line.includes('analyze-logs '))).toEqual([]);
  });
});

describe('the nearest word', () => {
  const words = ['format', 'timezone', 'threads', 'no-color'];

  test.each([
    ['fromat', 'format'],
    ['time-zone', 'timezone'],
    ['thr', 'threads'],
    ['nocolor', 'no-color'],
    ['xyzzy', null],
    ['', null],
  ])('of %j is %j', (word, expected) => {
    expect(nearest(word, words)).toBe(expected);
  });
});

describe('zones', () => {
  test.each([
    ['+08:00', 480],
    ['+8', 480],
    ['-0530', -330],
    ['UTC', 0],
    ['z', 0],
    ['UTC+8', 480],
    ['Asia/Shanghai', 480],
    ['Asia/Kolkata', 330],
  ])('%s is %i minutes east', (text, minutes) => {
    expect(parseZone(text)).toEqual({ minutes });
  });

  test('a zone with summer time has no one offset', () => {
    expect(parseZone('Europe/Berlin')).toBe('varies');
  });

  test.each(['Berlin', 'Mars/Olympus', '+99:00', '+08:75', ''])('%j is no zone', (text) => {
    expect(parseZone(text)).toBe('unknown');
  });
});

describe('the environment', () => {
  test('the first locale variable that is set decides the language', () => {
    expect(usualLang({ LANG: 'zh_CN.UTF-8' })).toBe('zh-cn');
    expect(usualLang({ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' })).toBe('en');
    expect(usualLang({ LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en_US' })).toBe('zh-cn');
    expect(usualLang({})).toBe('en');
    expect(usualLang({}, () => 'zh-CN')).toBe('zh-cn');
  });

  test('colour needs a terminal that can and a user who did not refuse', () => {
    expect(mayColor(true, {})).toBe(true);
    expect(mayColor(false, {})).toBe(false);
    expect(mayColor(true, { NO_COLOR: '1' })).toBe(false);
    expect(mayColor(true, { TERM: 'dumb' })).toBe(false);
  });
});
