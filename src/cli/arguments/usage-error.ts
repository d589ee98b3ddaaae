/** What the user can mend: a wrong flag, a missing file. Its message is shown without a stack; exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
