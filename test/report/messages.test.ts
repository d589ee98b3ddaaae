import { describe, expect, it } from 'vitest';
import { en } from '../../src/core/messages/en.ts';
import { zhCn } from '../../src/core/messages/zh-cn.ts';

const names = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\{([\w-]+)/g), (match) => match[1] ?? '').sort();

describe('the sentences of the report', () => {
  const keys = Object.keys(en).filter((key) => key.startsWith('report.'));

  it('exist in both languages, with the same values in them', () => {
    expect(keys.length).toBeGreaterThan(50);
    const chinese: Readonly<Record<string, string>> = zhCn;
    const english: Readonly<Record<string, string>> = en;
    for (const key of keys) {
      expect(chinese[key], key).toBeDefined();
      expect(names(chinese[key] ?? ''), key).toEqual(names(english[key] ?? ''));
    }
  });
});
