import type { Code, Root, RootContent } from 'mdast';
import { message } from '../../core/messages/message.ts';

/** What the plugin reads of a file: its path says the language. */
interface MarkdownFile {
  readonly path?: string;
}

function isLogFence(node: RootContent): node is Code {
  return node.type === 'code' && node.lang === 'log';
}

/**
 * Remark plugin: the fences `log match` and `log none` of an entry become titled blocks that say
 * what the signatures make of the text.
 */
export const labelLogFences = () => (tree: Root, file: MarkdownFile) => {
  const lang = file.path?.includes('/zh-cn/') ? 'zh-cn' : 'en';
  for (const node of tree.children.filter(isLogFence)) {
    const key = node.meta?.trim() === 'none' ? 'site.example-none' : 'site.example-match';
    node.lang = 'txt';
    node.meta = `title="${message(lang, key)}" frame="code" wrap`;
  }
};
