import type { Reading, Section, Start } from '../../src/core/analyzer.ts';
import { factStart } from '../../src/core/reading/fact-start.ts';
import { readStamp } from '../../src/core/stamp.ts';

/** A program whose start prints several lines, in whatever order its plugins make of them. */
interface Program {
  readonly name: string;
  readonly signs: readonly RegExp[];
}

const COMFY: Program = {
  name: 'ComfyUI',
  signs: [
    /(?:^|[>$#\s])\S*python\S* (?:-\S+ )*\S*\bmain\.py\b/,
    /\*\* ComfyUI startup time:/,
    /Total VRAM \d+ MB, total RAM \d+ MB/,
    /To see the GUI go to: /,
  ],
};

const WEBUI: Program = {
  name: 'Stable Diffusion WebUI',
  signs: [/^venv "/, /Launching launch\.py/, /Launching Web UI with arguments/],
};

const OLLAMA: Program = { name: 'Ollama', signs: [/msg="server config"/] };

/** Lines looked back on; a start of ComfyUI with many plugins prints some hundreds. */
const LOOKBACK = 300;

/**
 * Whether the last of these lines begins a run: one start shows each of its signs once, so a sign
 * seen again belongs to the next run.
 */
function begins(signs: readonly RegExp[], lines: readonly string[]): boolean {
  const seen = new Set<number>();
  let first = false;
  for (const line of lines) {
    const sign = signs.findIndex((pattern) => pattern.test(line));
    if (sign < 0) continue;
    first = seen.size === 0 || seen.has(sign);
    if (first) seen.clear();
    seen.add(sign);
  }
  return first;
}

function programStart({ name, signs }: Program, section: Section): Reading {
  const line = section.lines[0] ?? '';
  const facts = [{ key: 'app.name', value: name }] as const;
  if (!begins(signs, [...section.before, line])) return { lines: 0, facts };
  const stated = /startup time: (.*)$/.exec(line)?.[1];
  const at = stated === undefined ? null : readStamp(stated);
  return {
    lines: 0,
    facts,
    events: [{ kind: 'run-start', data: { name }, ...(at === null ? {} : { at }) }],
  };
}

/** A prompt (`user@host:~$ `, `(env) $ `, `D:\app>`, `PS D:\> `) or the trace of `bash -x`. */
const PROMPT =
  '^(?:\\([\\w. -]{1,40}\\) ?){0,2}(?:\\[?[\\w.-]{1,40}@[\\w.-]{1,60}[: ][^$#>\'"]{0,100}\\]?[$#] ?|[$%❯] ?|\\+{1,3} |(?:PS )?[A-Z]:\\\\[^>]{0,160}> ?)';

/** Programs that run a workload; `-c`, `-m pip` and version queries are none. */
const PROGRAM =
  '(?:(?:sudo|nohup|time|srun|env|exec)(?: -\\S+)* )*(?:[A-Z_]{2,40}=\\S* )*(?:(?:\\S*[\\\\/])?python[\\d.]*(?:\\.exe)? (?:-[a-zA-Z] )*(?:-m (?!pip|venv|torch\\.utils\\.collect_env)\\S+|(?!-)\\S+\\.py)|torchrun |accelerate launch |deepspeed |vllm serve |ollama serve|trtexec )';

const COMMAND = new RegExp(`${PROMPT}(${PROGRAM}.{0,200})`);

function commandStart(section: Section): Reading {
  const command = section.match[1]!.trim();
  return { lines: 0, events: [{ kind: 'run-start', data: { command: command.slice(0, 200) } }] };
}

/** Lines with which a program begins. */
export const runStarts: readonly Start[] = [
  {
    literals: ['ComfyUI startup time:', 'Total VRAM ', 'To see the GUI go to: '],
    pattern:
      /\*\* ComfyUI startup time:|Total VRAM \d+ MB, total RAM \d+ MB|To see the GUI go to: /,
    before: LOOKBACK,
    read: (section) => programStart(COMFY, section),
  },
  {
    literals: ['Launching launch.py', 'Launching Web UI with arguments'],
    pattern: /Launching launch\.py|Launching Web UI with arguments/,
    before: LOOKBACK,
    read: (section) => programStart(WEBUI, section),
  },
  {
    literals: ['msg="server config"'],
    pattern: /source=routes\.go:\d+ msg="server config"/,
    read: (section) => programStart(OLLAMA, section),
  },
  factStart(['vLLM API server version '], /vLLM API server version \d/, () => [
    { key: 'app.name', value: 'vLLM' },
  ]),
  {
    literals: [
      'python ',
      'python3 ',
      'python.exe ',
      'torchrun ',
      'accelerate launch ',
      'deepspeed ',
      'vllm serve ',
      'ollama serve',
      'trtexec ',
    ],
    pattern: COMMAND,
    read: commandStart,
  },
];
