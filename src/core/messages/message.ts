import type { Lang } from '../lang.ts';
import { en } from './en.ts';
import { zhCn } from './zh-cn.ts';

export type MessageKey = keyof typeof en;

const catalog: Readonly<Record<Lang, Readonly<Record<MessageKey, string>>>> = {
  en,
  'zh-cn': zhCn,
};

/** Replaces `{name}` and `{name|fallback}` by values; a name without value or fallback stays. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([\w-]+)(?:\|([^{}]*))?\}/g, (whole, name: string, fallback?: string) => {
    const value = values[name];
    return value === undefined || value === '' ? (fallback ?? whole) : String(value);
  });
}

/** A sentence of the tool in `lang`. */
export const message = (
  lang: Lang,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(catalog[lang][key], values);
