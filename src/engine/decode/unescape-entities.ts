import { IDENTITY } from './offset-map.ts';
import { type Rewritten, rewriter } from './rewrite.ts';

const AMPERSAND = 0x26;

/** Texts longer than this are logs that a program wrote, not pastes from a page. */
const MOST_BYTES = 256 * 1024;

/** The entities that a page needs to show a log, and what they stand for. */
const ENTITY = /^&(?:(lt)|(gt)|(amp)|(quot|#34|#x22)|(#39|#x27|apos)|(nbsp|#160));/i;
const CHARACTERS = ['<', '>', '&', '"', "'", ' '];
const LONGEST = 6;

/** Undoes the entities of HTML in a short text: a log copied out of a page's source or a feed. */
export function unescapeEntities(bytes: Uint8Array): Rewritten {
  let at = bytes.length > MOST_BYTES ? -1 : bytes.indexOf(AMPERSAND);
  if (at < 0) return { bytes, map: IDENTITY };
  const out = rewriter(bytes);
  const decoder = new TextDecoder();
  let copied = 0;
  for (; at >= 0; at = bytes.indexOf(AMPERSAND, at + 1)) {
    const match = ENTITY.exec(decoder.decode(bytes.subarray(at, at + LONGEST)));
    if (!match) continue;
    const character = CHARACTERS[match.slice(1).findIndex((group) => group !== undefined)]!;
    out.copy(copied, at);
    out.put(character.charCodeAt(0));
    copied = at + match[0].length;
  }
  if (copied === 0) return { bytes, map: IDENTITY };
  out.copy(copied, bytes.length);
  return out.done();
}
