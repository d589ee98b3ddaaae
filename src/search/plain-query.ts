/**
 * What differs from one machine and run to the next and tells no problem from another: moments,
 * addresses in memory, folders. Of a path its last name stays.
 */
const CHANCE: readonly RegExp[] = [
  /\b0x[0-9a-f]+\b/gi,
  /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*/g,
  /\[ *\d{1,10}\.\d{3,9}\]/g,
  /(?:\b[a-z]:)?(?:[\w.+@~-]*[\\/])+(?=[\w.+-])/gi,
];

/** A line that says that something went wrong. */
const TELLING =
  /error|exception|fail|fatal|cannot|can't|could not|unable|not found|panic|killed|denied|错误|异常|失败|无法|不足|找不到/i;

/** Characters of a text whose words are searched: many words find everything. */
const WORDS_LENGTH = 300;

/** Of several lines the last that say that something went wrong; without any, the first. */
function tellingLines(text: string): string {
  const lines = text.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => TELLING.test(line));
  if (telling.length === 0) return text;
  const chosen: string[] = [];
  let room = WORDS_LENGTH;
  for (const line of telling.reverse()) {
    if (chosen.length > 0 && line.length > room) break;
    chosen.unshift(line);
    room -= line.length;
  }
  return chosen.join('\n');
}

/** The words to be searched for of what was typed or pasted. */
export function plainQuery(text: string): string {
  const plain = CHANCE.reduce((rest, chance) => rest.replace(chance, ' '), tellingLines(text));
  return plain.trim().slice(0, WORDS_LENGTH);
}
