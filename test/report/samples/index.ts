import type { Report } from '../../../src/core/report.ts';
import { chinese } from './chinese.ts';
import { driverTooOld } from './driver-too-old.ts';
import { hostile } from './hostile.ts';
import { emptyReport } from './parts.ts';
import { cleanBill, unknownVerdict } from './quiet.ts';

/** Every sample report by name. */
export const samples: Readonly<Record<string, Report>> = {
  'driver too old': driverTooOld,
  'clean bill': cleanBill,
  'unknown verdict': unknownVerdict,
  chinese,
  hostile,
  empty: emptyReport,
};
