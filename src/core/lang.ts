/** The languages the tool speaks. Evidence is never translated. */
export const LANGS = ['en', 'zh-cn'] as const;
export type Lang = (typeof LANGS)[number];

/** A text in every language of the tool. */
export type Localized = Readonly<Record<Lang, string>>;
