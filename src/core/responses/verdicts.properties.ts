import { readResponse } from '#core/responses/read-response.ts';

/** What somebody pasted, where, and what it means. */
export type Sample = {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly expected: { readonly gateway: string; readonly cause: string };
  readonly note?: string;
};

/** A sample and what it was read as. */
export type Verdict = {
  readonly sample: Sample;
  readonly cause: string;
  readonly gateway: string;
  readonly rule: string | undefined;
};

export function verdictsOn(samples: readonly Sample[]): readonly Verdict[] {
  return samples.map((sample) => {
    const { cause, gateway, hits } = readResponse(sample.text);
    return { sample, cause, gateway, rule: hits[0]?.id };
  });
}

export function rightCauses(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ cause, sample }) => cause === sample.expected.cause).length;
}

export function rightGateways(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ gateway, sample }) => gateway === sample.expected.gateway).length;
}

/** Verdicts that name a cause which is not the sample's; `undecided` names none. */
export function wrongCauses(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.filter(
    ({ cause, sample }) => cause !== 'undecided' && cause !== sample.expected.cause,
  );
}

export function misses(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.filter(
    ({ cause, gateway, sample: { expected } }) =>
      cause !== expected.cause || gateway !== expected.gateway,
  );
}
