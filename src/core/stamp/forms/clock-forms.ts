import { datelessInstant } from '../calendar.ts';
import { LEVEL, type StampForm, sticky } from '../form.ts';

/** A time of day: two digits each, as no duration of a progress bar need have. */
const CLOCK = '(\\d{2}):(\\d{2}):(\\d{2})';

const read: StampForm['read'] = (m) =>
  datelessInstant({
    hour: Number(m[1] ?? m[5]),
    minute: Number(m[2] ?? m[6]),
    second: Number(m[3] ?? m[7]),
    fraction: m[4],
  });

/**
 * Stamps without a date, tried last. A bare time also stands in subtitles, in progress bars and before
 * media positions, so it counts only in brackets of its own or with what loggers write behind it.
 */
export const clockForms: readonly StampForm[] = [
  {
    id: 'bracket-time',
    leads: ['['],
    // XGBoost, MXNet, DGL, Rich, HandBrake. Behind the elapsed time of a progress bar comes the bar.
    pattern: sticky(
      `\\[${CLOCK}(?:[.,](\\d{6}|\\d{3}))?(?: ${LEVEL})?(?=\\])(?!\\] *(?:-->|\\[[ #=>.·-]|\\d{1,3}(?:\\.\\d+)?%|[━█▉-▏]))`,
    ),
    read,
    sample: '[10:02:11] WARNING: src/learner.cc:553: no visible GPU',
    reads: 'T10:02:11',
  },
  {
    id: 'time',
    leads: ['digit'],
    // Logback and OBS write a fraction; SD.Next and Loguru a level; Jupyter stands in a bracket.
    pattern: sticky(
      `(?<![=\\d.:-])(?:${CLOCK}[.,](\\d{6}|\\d{3})(?=:? )(?! *-->)|${CLOCK}(?:-\\d{6})?(?=(?: - | \\| | {1,2}|\\t)\\[?${LEVEL}\\b))`,
    ),
    read,
    sample: '10:02:11.123 [main] ERROR ai.djl.Engine - no device',
    reads: 'T10:02:11.123',
  },
];
