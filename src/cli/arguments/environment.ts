import type { Lang } from '../../core/lang.ts';

/**
 * The language of the user's locale: Chinese where LC_ALL, LC_MESSAGES or LANG (the first that is
 * set) begins with `zh`, else English. Windows sets none of them; there `systemLocale` is asked.
 */
export function usualLang(
  env: Readonly<Record<string, string | undefined>>,
  systemLocale: () => string = () => '',
): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale();
  return /^zh/i.test(locale) ? 'zh-cn' : 'en';
}

/** Whether colour may be used on a stream: a terminal that can, and nobody asked for none. */
export const mayColor = (
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
): boolean => isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
