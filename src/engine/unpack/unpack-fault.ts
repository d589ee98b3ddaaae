/** Why unpacking stopped. Each is a diagnostic of its own. */
export type FaultCode =
  | 'unpack-cut'
  | 'unpack-corrupt'
  | 'unpack-gap'
  | 'unpack-unsupported'
  | 'unpack-limit-bytes'
  | 'unpack-limit-ratio'
  | 'unpack-limit-members'
  | 'input-unreadable';

/**
 * The end of what can be unpacked. All bytes before it have been given out. It is thrown by every
 * layer above the one that met it, always as the same object, so that it is told once.
 */
export class UnpackFault extends Error {
  readonly code: FaultCode;
  /** Whether a diagnostic says so already. */
  told = false;

  /** @param detail what was met, in the words of the format; not translated */
  constructor(code: FaultCode, detail = '') {
    super(detail);
    this.code = code;
  }
}

/** The fault that an error stands for; an error of the reading itself keeps its words. */
export const faultOf = (error: unknown): UnpackFault =>
  error instanceof UnpackFault
    ? error
    : new UnpackFault('input-unreadable', error instanceof Error ? error.message : String(error));
