/** What is hidden, which is also the word in its token: `<user-1>`. */
export type Secret = 'user' | 'host' | 'ip' | 'mac' | 'email' | 'token' | 'gpu-uuid' | 'serial';

/**
 * One kind of text that is hidden. The capture `secret` is replaced, the rest of the match stays.
 * Patterns have the flags `d` (the secret's own place) and `g`.
 */
export interface Rule {
  readonly secret: Secret;
  readonly pattern: RegExp;
  /** Whether a match is really one; `before` is the text in front of the secret. */
  accept?(secret: string, before: string, after: string): boolean;
}

/** Names in home folders that are nobody's. */
const SHARED_HOMES = /^(?:public|shared|default|default user|all users|linuxbrew|guest)$/i;
/** Endings of systemd units such as `getty@tty1.service`, which are no mail addresses. */
const UNIT = /\.(?:service|socket|target|slice|scope|mount|timer|device|path|swap)$/;
/** Names that stand for no particular machine. */
const NO_HOST =
  /^(?:localhost|kernel|ubuntu|debian|systemd|trace|debug|info|notice|warn|warning|error|fatal|critical|\d+)$/i;

/** Words before four numbers that make them a version instead of an address. */
const VERSIONED =
  /(?:version|ver|driver|release|build|revision|firmware|vbios|cudnn|cublas|cublaslt|cuda|cufft|curand|cusolver|cusparse|cusparselt|cufile|nccl|nvjitlink|nvtx|nvrtc|cupti|nvshmem|tensorrt|trt|onnxruntime|opencv|python|torch|cu1\d|lib\w+|\bv)[\w.-]{0,20}["']?[\s:=~<>!,("'[-]*$|[=~<>!]=\s*$/i;
/** Words before four numbers that make them an address whatever else stands there. */
const ADDRESSED =
  /(?:\/\/|@|\b(?:ip|addr|address|host|hosts|hostname|peer|node|server|client|endpoint|master_addr|listen|listening on|from|bind|gateway|inet|connect(?:ed|ing)? to)["']?[\s:=("'[]*)$/i;

const isOctets = (text: string): boolean =>
  text.split('.').every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);

/** Whether four numbers are an address of some machine, and no version and no loopback. */
function isAddress(secret: string, before: string, after: string): boolean {
  if (!isOctets(secret) || /^(?:127\.|0\.0\.0\.0$|255\.)/.test(secret)) return false;
  if (ADDRESSED.test(before) || /^(?::\d{2,5}\b|\/\d{1,2}\b)/.test(after)) return true;
  return !VERSIONED.test(before);
}

/** Whether a home folder's name is a person's. */
const isPerson = (secret: string): boolean => !SHARED_HOMES.test(secret.trim());

const PATH_NAME = '[^\\s/\\\\:*?"\'<>|,;()\\[\\]{}=&]';

/**
 * The rules in the order in which they are tried. A later rule does not see what an earlier one
 * hid. IPv6 addresses are taken in their global, unique-local, link-local and multicast forms only,
 * since `std::a` and clock times look much like the others.
 */
export const RULES: readonly Rule[] = [
  // credentials
  { secret: 'token', pattern: /(?<secret>\bhf_[A-Za-z0-9]{16,})/dg },
  { secret: 'token', pattern: /(?<secret>\bsk-[A-Za-z0-9_-]{16,})/dg },
  { secret: 'token', pattern: /(?<secret>\b(?:AKIA|ASIA)[0-9A-Z]{16}\b)/dg },
  {
    secret: 'token',
    pattern: /(?<secret>\b(?:gh[pousr]_|github_pat_|glpat-|nvapi-|xox[abprs]-)[\w-]{16,})/dg,
  },
  { secret: 'token', pattern: /(?<secret>\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*)/dg },
  { secret: 'token', pattern: /\b(?:bearer|basic)\s+(?<secret>[\w.~+/-]{12,}=*)/dgi },
  { secret: 'token', pattern: /:\/\/[^\s/:@]{1,80}:(?<secret>[^\s/@<>]{1,120})@/dg },
  {
    secret: 'token',
    pattern:
      /(?:secret_access_key|secret_key|api_?key|access_?token|auth_?token|passwd|password|pwd)["']?\s{0,3}[=:]\s{0,3}["']?(?<secret>[^\s"',;<>()[\]{}]{6,200})/dgi,
  },
  // devices
  {
    secret: 'gpu-uuid',
    pattern:
      /\b(?:MIG-)?(?:GPU|MIG)-(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/dgi,
  },
  {
    secret: 'serial',
    pattern:
      /\bserial(?:[ _]?(?:number|no\.?))?["']?\s{0,40}[=:]\s{0,4}["']?(?<secret>[0-9A-Z][0-9A-Z-]{5,40})/dgi,
    accept: (secret) => /\d/.test(secret),
  },
  {
    secret: 'mac',
    pattern: /(?<![0-9a-f:.-])(?<secret>[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5})(?![0-9a-f:-])/dgi,
  },
  // people
  {
    secret: 'email',
    pattern:
      /(?<![\w.+-])(?<secret>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[A-Za-z]{2,24})/dg,
    accept: (secret) => !UNIT.test(secret),
  },
  {
    secret: 'user',
    pattern: new RegExp(
      `(?:[A-Za-z]:|/mnt/[a-z])(?:\\\\{1,4}|/)(?:Users|Documents and Settings)(?:\\\\{1,4}|/)(?<secret>${PATH_NAME}{1,64}(?: ${PATH_NAME}{1,32}){0,3}(?=[\\\\/])|${PATH_NAME}{1,64})`,
      'dgi',
    ),
    accept: isPerson,
  },
  {
    secret: 'user',
    pattern: new RegExp(`/(?:home|Users)/(?<secret>${PATH_NAME}{1,64})`, 'dg'),
    accept: isPerson,
  },
  // machines
  {
    secret: 'host',
    pattern:
      /^(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?) (?<secret>[A-Za-z0-9][\w.-]{0,62}) (?=[\w./()@-]{1,48}(?:\[\d{1,10}\])?: )/dgm,
    accept: (secret) => !NO_HOST.test(secret),
  },
  {
    secret: 'ip',
    pattern: /(?<![\w.:-])(?<secret>(?:\d{1,3}\.){3}\d{1,3})(?![\w-]|\.\w)/dg,
    accept: isAddress,
  },
  {
    secret: 'ip',
    pattern:
      /(?<![\w:.])(?<secret>(?:[23][0-9a-f]{3}|f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]|ff[0-9a-f]{2})(?=[0-9a-f:]{0,40}::|(?::[0-9a-f]{1,4}){7})(?::{1,2}[0-9a-f]{1,4}){0,7}(?:::)?)(?![\w:])/dgi,
  },
];
