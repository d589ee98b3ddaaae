import type { LeadStart, ScanStart } from '../protocol.ts';
import { startLead } from './lead.ts';
import { startScan } from './scan.ts';

/* The one script of all workers: the first message says what this one is. */
addEventListener(
  'message',
  ({ data }: MessageEvent<LeadStart | ScanStart>) => {
    if (data.kind === 'lead') startLead(data);
    else startScan(data);
  },
  { once: true },
);
