/** An element of XML, or of HTML written as strictly. */
export interface Element {
  readonly tag: string;
  readonly children: readonly Element[];
}

const TOKEN =
  /<\?xml [^<>]*\?>|<(?<close>\/)?(?<tag>[a-z][\w-]*)(?<attributes>(?:\s+[\w:-]+="[^"<]*")*)\s*(?<empty>\/)?>|(?<text>[^<]+)/gy;
/** What XML 1.0 allows as a character. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const STRAY = /&(?!(?:amp|lt|gt|quot|#39);)/;

/**
 * Reads markup strictly.
 * @throws Error where it is not well-formed; `empty` names tags that have no end tag.
 */
export function readMarkup(markup: string, empty: readonly string[] = []): Element {
  interface Open {
    tag: string;
    children: Element[];
  }
  const stack: Open[] = [{ tag: '', children: [] }];
  let at = 0;
  for (const match of markup.matchAll(TOKEN)) {
    if (match.index !== at) break;
    at += match[0].length;
    const { close, tag, attributes = '', text, empty: selfClosed } = match.groups ?? {};
    if (FORBIDDEN.test(match[0])) throw new Error(`forbidden character near ${at}`);
    if (STRAY.test((text ?? '') + attributes)) throw new Error(`stray ampersand near ${at}`);
    if (tag === undefined) continue;
    if (close) {
      const done = stack.pop();
      if (done?.tag !== tag) throw new Error(`</${tag}> closes <${done?.tag}>`);
      stack.at(-1)?.children.push(done);
    } else if (selfClosed || empty.includes(tag))
      stack.at(-1)?.children.push({ tag, children: [] });
    else stack.push({ tag, children: [] });
  }
  if (at !== markup.length) throw new Error(`unreadable at ${at}: ${markup.slice(at, at + 60)}`);
  const [root] = stack;
  if (stack.length !== 1 || root?.children.length !== 1) throw new Error('not one whole element');
  return root.children[0] ?? root;
}

/** How often each tag occurs. */
export function tagsOf(element: Element): ReadonlyMap<string, number> {
  const tags = new Map<string, number>();
  const count = (one: Element): void => {
    tags.set(one.tag, (tags.get(one.tag) ?? 0) + 1);
    for (const child of one.children) count(child);
  };
  count(element);
  return tags;
}
