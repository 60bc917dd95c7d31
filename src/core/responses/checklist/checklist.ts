import type { Message } from '#core/messages.ts';
import { plainText } from '#core/report/markdown.ts';
import type { Cause } from '#core/responses/rule.ts';

/** The causes of a 403 that everybody asks about, in the order in which they are checked. */
export const checkedCauses = [
  'authentication',
  'permission',
  'rate-limit',
  'cors',
  'expired-key',
] as const;

export type CheckedCause = (typeof checkedCauses)[number];

/** One thing to do. Its words are `checklist.<id>.title` and `.how`: what proves the cause, what excludes it. */
export type CheckStep = {
  /** `<cause>.<step>`, unique. */
  readonly id: string;
  readonly cause: CheckedCause;
  /** Gateways and schemes that it is for, by id; absent: for all. */
  readonly only?: readonly string[];
};

/** What came of a step. A step that is not here is open. */
export type Checks = Readonly<Record<string, 'proved' | 'excluded'>>;

/** A cause and what there is to check of it. */
export type CheckGroup = { readonly cause: CheckedCause; readonly steps: readonly CheckStep[] };

const tpns = ['tpns'];
const aws = ['aws', 's3'];
const edges = ['cloudflare', 'cloudfront', 'akamai', 'imperva', 'f5', 'firewall'];

/**
 * TPNS: codes and limits of https://cloud.tencent.com/document/product/548/39080. AWS: the re:Post article
 * https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden and IAM's evaluation logic.
 * Apinto answers 403 to what is a rate limit: https://github.com/eolinker/apinto, drivers/plugins/rate-limiting.
 */
const steps: readonly CheckStep[] = [
  { id: 'authentication.sign-here', cause: 'authentication' },
  { id: 'authentication.tpns-basic', cause: 'authentication', only: tpns },
  { id: 'authentication.tpns-key-pair', cause: 'authentication', only: tpns },
  { id: 'authentication.aws-strings', cause: 'authentication', only: aws },
  { id: 'authentication.clock', cause: 'authentication' },
  { id: 'permission.other-call', cause: 'permission' },
  { id: 'permission.tpns-access-point', cause: 'permission', only: tpns },
  { id: 'permission.aws-policy', cause: 'permission', only: aws },
  { id: 'permission.network', cause: 'permission' },
  { id: 'permission.edge', cause: 'permission', only: edges },
  { id: 'rate-limit.wait', cause: 'rate-limit' },
  { id: 'rate-limit.headers', cause: 'rate-limit' },
  { id: 'rate-limit.tpns', cause: 'rate-limit', only: tpns },
  { id: 'rate-limit.apinto', cause: 'rate-limit', only: ['apinto'] },
  { id: 'cors.curl', cause: 'cors' },
  { id: 'cors.preflight', cause: 'cors' },
  { id: 'cors.aws-errors', cause: 'cors', only: ['aws'] },
  { id: 'expired-key.console', cause: 'expired-key' },
  { id: 'expired-key.tpns-paid', cause: 'expired-key', only: tpns },
  { id: 'expired-key.aws-temporary', cause: 'expired-key', only: aws },
];

/** The steps for a gateway, or for a scheme where no gateway is known, by id. */
export function checklistFor(speaker: string): readonly CheckGroup[] {
  return checkedCauses.map((cause) => ({
    cause,
    steps: steps.filter((step) => step.cause === cause && (step.only?.includes(speaker) ?? true)),
  }));
}

/** The part of the checklist that an answer points to; undefined where it points to none. */
export function checkedCauseOf(cause: Cause): CheckedCause | undefined {
  return pointsTo[cause];
}

const pointsTo: Partial<Readonly<Record<Cause, CheckedCause>>> = {
  signature: 'authentication',
  clock: 'authentication',
  permission: 'permission',
  'ip-or-waf': 'permission',
  'wrong-endpoint': 'permission',
  'rate-limit': 'rate-limit',
  cors: 'cors',
  'key-unknown-or-expired': 'expired-key',
};

/** What a cause is called. */
export function causeTitle(cause: CheckedCause): Message {
  return { id: `checklist.cause.${cause}` };
}

/** What to do, as an imperative sentence. */
export function stepTitle({ id }: CheckStep): Message {
  return { id: `checklist.${id}.title` };
}

/** What its outcome proves or excludes. */
export function stepHow({ id }: CheckStep): Message {
  return { id: `checklist.${id}.how` };
}

/** The checklist with its outcomes as Markdown, for a ticket or for paper. */
export function checklistText(
  title: string,
  groups: readonly CheckGroup[],
  checks: Checks,
  say: (message: Message) => string,
): string {
  return `${[`# ${plainText(title)}`, ...checklistSections(groups, checks, say)].join('\n\n')}\n`;
}

/** The checklist as Markdown, a section for each cause. */
export function checklistSections(
  groups: readonly CheckGroup[],
  checks: Checks,
  say: (message: Message) => string,
): readonly string[] {
  const told = (message: Message) => plainText(say(message));
  const line = (step: CheckStep): string => {
    const outcome = checks[step.id];
    const suffix = outcome ? ` (${told({ id: `checklist.outcome.${outcome}` })})` : '';
    return `- [${outcome ? 'x' : ' '}] **${told(stepTitle(step))}**${suffix}<br>${told(stepHow(step))}`;
  };
  return groups.map(
    (group) => `## ${told(causeTitle(group.cause))}\n\n${group.steps.map(line).join('\n')}`,
  );
}
