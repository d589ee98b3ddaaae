/**
 * Words of a line that asks for a version or a device, advises one, or tells what would work. Such
 * a line does not say what is there.
 */
const WISH =
  /\b(?:requires?|required|requirement|needs?|expected|at least|minimum|or (?:newer|later|higher|above)|and (?:newer|later|above)|built for|compiled for|upgrad\w+|updat\w+|install(?:ing)?|reinstall|download\w*|supports?|supported|recommend\w*|should|must|please|try|make sure|ensure|for example|e\.g\.|consider|if you)\b|>=|<=|需要|要求|建议|推荐|请|应该|确保|支持|如果|是否|至少|以上/i;

/** A comment, a test or a statement of source code, as a traceback or an issue quotes it. */
const CODE =
  /^\s*(?:(?:>>>|\.\.\.) )?(?:if|elif|while|assert|raise|return|def|class|import|from|#(?! ?$))\b/;

/** Whether a line states what is so, rather than asking for it or quoting source code. */
export const isStatement = (line: string): boolean => !WISH.test(line) && !CODE.test(line);

/** Whether a line asks Python at a prompt, by `print` or by `-c`, so that the answer follows. */
export const isQuestion = (line: string): boolean =>
  /(?:>>>|^\s*print\(|python[\d.]* -c|In \[\d*\]:)/.test(line);

/**
 * What stands before the first word of a message: the line's start, a stamp's or a logger's
 * punctuation, what a container runtime puts there, a comma, or a level.
 */
export const OPENING =
  '(?:^|\\dZ |std(?:out|err) [FP] |[\\]|>:,;!–—-] ?|\\*\\* ?|\\s{2,}|(?:INFO|DEBUG|WARNING) )';
