import { LEVEL } from './form.ts';

/** What may stand before a stamp, one a line, tried in this order. */
const PREFIXES: readonly string[] = [
  // blanks, quotes of a mail or an issue, shell comments, a byte order mark
  '[\\s\\uFEFF]+|(?:[>#|│] ?)+',
  // torchrun, NCCL, mpirun
  '\\[(?:rank|default|local_rank|worker)[ :]?\\d{1,6}\\]:? ?',
  '\\[\\d{1,6}(?:,\\d{1,6})?\\](?:<std(?:out|err|diag)>)?: ?|\\[\\d{1,6},\\d{1,6}\\]<std(?:out|err)>',
  // Ray, vLLM: `(RayWorker pid=1, ip=10.0.0.1) `
  '\\((?:[\\w.:@-]{1,80},? )?(?:pid|ip)=[^)]{1,80}\\) ?|\\((?:raylet|autoscaler|gcs_server)\\) ?',
  // docker compose: `app-1  | `
  '[\\w./-]{1,80} *\\| ?',
  // srun -l: `0: `
  '\\d{1,6}: ',
  // dmesg -x: `kern  :warn  : `, syslog priorities, RFC 5424's version
  '(?:kern|user|mail|daemon|auth|syslog|lpr|news|uucp|cron|authpriv|ftp|local\\d) *:(?:emerg|alert|crit|err|warn|notice|info|debug) *: ',
  '<\\d{1,3}>(?:1 )?',
  // logfmt, audit
  '(?:time|ts|t|timestamp)="?|type=\\w{1,40} (?:msg=)?audit\\(',
  // a kernel message without its host, a weekday before an ISO date
  'kernel: |audit: |\\p{L}{2,9}\\.?,? (?=\\d{4}-\\d)',
  // an access log's client and user; Redis' process and role; ipmitool's ordinal; MLPerf
  '[\\w.:-]{2,64} - \\S{1,64} (?=\\[\\d{2}/)|\\d{1,7}:[MSCX] (?=\\d)|[\\da-f]{1,4} \\| (?=\\d{2}/)|:::MLLOG ',
  // what `script` writes round what it recorded
  'Script (?:started|done) on ',
  // what Slurm says when it ends a job
  '(?:slurmstepd|srun|slurmd)[^*]{0,40}: error: \\*{3} (?:JOB|STEP) \\S{1,40} ON \\S{1,80} CANCELLED AT ',
  // a label that says it is a time: nvidia-smi -q, kubectl describe, events of Windows and Kubernetes
  '"?(?:Date|Timestamp|Time ?(?:Created|Generated)?|Start(?:ed| ?Time)|Finished(?: ?At)?|(?:last|first|event|creation)(?:Timestamp|Time)|(?:started|finished)At|日期|时间|記錄的時間|记录时间)"? *[:=：] *"?(?=[\\d\\p{L}])',
  // grep: `/var/log/kern.log.1:`
  '[\\w.~/-]{0,120}(?:log|syslog|messages|dmesg|\\.txt|\\.out|\\.err)(?:\\.\\d{1,3})?(?::\\d{1,9})?[:-]',
  // `[I `, `D `, `[NeMo W `, `[main] `, `[INFO|trainer.py:12] `
  '\\[(?:NeMo )?[IWEDCF] |[IWEDCFV](?:/| )(?=\\d{4}-\\d|\\d{2}[:-]\\d\\d)|\\[[\\w .:/|-]{1,60}\\][ :-]{0,3}(?=[\\d\\[A-Z])',
  // a level, bare or in brackets; Python's logging adds its logger's name
  `${LEVEL}:[\\w.]{1,80}:(?=\\d{4}-)|\\[?${LEVEL}\\]? ?[:|-]{0,2} ?`,
];

const PREFIX = new RegExp(PREFIXES.join('|'), 'yu');

/** Where the prefix that begins at `start` ends; `start` where there is none. */
export function prefixEnd(line: string, start: number): number {
  PREFIX.lastIndex = start;
  return PREFIX.test(line) ? PREFIX.lastIndex : start;
}
