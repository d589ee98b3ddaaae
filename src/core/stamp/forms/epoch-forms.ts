import { countedInstant, epochInstant, scientificInstant } from '../calendar.ts';
import { LEVEL, type StampForm, sticky } from '../form.ts';

/** Stamps that count from 1970. */
export const epochForms: readonly StampForm[] = [
  {
    id: 'epoch',
    leads: ['digit'],
    // journalctl -o short-unix, audit records, strace -ttt.
    pattern: sticky('(1\\d{9})\\.(\\d{3,9})(?=[ :,\\]]|$)'),
    read: (m) => epochInstant(m[1]!, m[2]),
    sample: 'type=AVC msg=audit(1661449084.737:2): apparmor="STATUS"',
    reads: '2022-08-25T17:38:04.737Z',
  },
  {
    id: 'epoch-scientific',
    leads: ['digit'],
    // zap's default encoder: the controllers of Kubernetes operators.
    pattern: sticky('(1\\.\\d{4,17})e\\+09(?=[\\s,]|$)'),
    read: (m) => scientificInstant(m[1]!),
    sample: '1.767578531123456e+09\tINFO\tcontrollers.ClusterPolicy\tReconciling',
    reads: '2026-01-05T02:02:11.123Z',
  },
  {
    id: 'epoch-counted',
    leads: ['digit'],
    // 2014 to 2033, and only where a bracket, a column or a level follows: an id or a size looks alike.
    pattern: sticky(
      `(1[4-9]\\d{8}(?:\\d{3}|\\d{6}|\\d{9})?)(?=\\]|[\\s,|]{1,3}(?:\\[|${LEVEL}\\b)|(?<=\\d{13})[,;|])`,
    ),
    read: (m) => countedInstant(m[1]!),
    sample: '1767578531123 [main] starting',
    reads: '2026-01-05T02:02:11.123Z',
  },
];
