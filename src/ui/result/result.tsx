import { type ReactNode, Suspense, useDeferredValue, useMemo } from 'react';
import { derivedOf, type Report, type StringToSign, type Trace } from '#core/inspect/report.ts';
import type { Verdict } from '#core/inspect/verdict.ts';
import { labelOf, type Recipe, signatureHeader, signatureName } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { isSignatureSecret, secretHeaderNames } from '#core/schemes/secrecy.ts';
import type { CopyOutcome } from '#ui/kit/copy-button.tsx';
import { VerdictMark } from '#ui/kit/icon.tsx';
import { useLanguage } from '#ui/language.tsx';
import { late } from '#ui/late.tsx';
import { LatePart } from '#ui/late-part.tsx';
import { Headers } from '#ui/result/headers.tsx';
import { receivedNote } from '#ui/result/received.ts';
import { ReceivedField } from '#ui/result/received-field.tsx';
import { stagesOf } from '#ui/result/stages.ts';
import { Steps } from '#ui/result/steps.tsx';
import { StringToSignView } from '#ui/result/string-to-sign.tsx';
import { useRevealed } from '#ui/revealed.ts';

/** Most recipes hash nothing first, take the key as it is and send headers alone. */
const DerivedStages = late(async () => (await import('./derived-stages.tsx')).DerivedStages);
const SigningKeys = late(async () => (await import('./signing-keys.tsx')).SigningKeys);
const QueryParameters = late(async () => (await import('./query-parameters.tsx')).QueryParameters);
/** Where there is no MAC, what was received is typed like a password. */
const SecretReceived = late(async () => (await import('./secret-received.tsx')).SecretReceived);
const BodyToSend = late(async () => (await import('./body-to-send.tsx')).BodyToSend);

export type ResultProps = {
  readonly scheme: Scheme;
  readonly report: Report;
  /** The last complete result: it stands, grey, for what depends on a missing value. */
  readonly lastTrace: Trace | undefined;
  readonly verdict: Verdict;
  readonly received: string;
  readonly onReceived: (value: string) => void;
  /** The byte of the string to sign under the caret of the body's editor. */
  readonly cursor?: number | undefined;
  readonly onCursor?: ((offset: number) => void) | undefined;
  readonly onCopy: (text: string) => Promise<CopyOutcome>;
};

/** Everything that was computed, on one left edge: string to sign, each step, the signature and what was received. */
export function Result(props: ResultProps): ReactNode {
  const language = useLanguage();
  const { scheme, report, onCopy } = props;
  const current = report.status === 'signed' ? report.trace : undefined;
  const trace = current ?? props.lastTrace;
  const stale = current === undefined && trace !== undefined;
  // The rows of bytes are painted behind the signature, so that a keystroke never waits for them.
  const shown = useDeferredValue(useShownStringToSign(report, props.lastTrace));
  const derived = useDeferredValue(derivedOf(report));
  const cursor = useDeferredValue(props.cursor);
  const name = signatureName(scheme.recipe);
  const [isRevealed, reveal] = useRevealed(scheme.recipe.key.field);
  const isSecret = isSignatureSecret(scheme.recipe);
  const secret = isSecret ? trace?.signature : undefined;
  const secretNames = secretHeaderNames(scheme);
  const copied = { secret, secretNames, isRevealed, stale, onCopy };
  const Received = isSecret ? SecretReceived : ReceivedField;
  return (
    <section className="pane split-rule" aria-label={language.t('result.title')}>
      {derived.length > 0 && (
        <Late>
          <DerivedStages scheme={scheme} stages={derived} stale={false} onCopy={onCopy} />
        </Late>
      )}
      <StringToSignView
        scheme={scheme}
        {...shown}
        cursor={cursor}
        onCursor={props.onCursor}
        onCopy={onCopy}
      />
      {trace && trace.keyMessages.length > 0 && (
        <Late>
          <SigningKeys scheme={scheme} messages={trace.keyMessages} stale={stale} />
        </Late>
      )}
      {report.status === 'failed' && <Failure text={language.say(report.error.sentence)} />}
      <Steps
        stages={stagesOf(scheme.recipe, (id) => labelOf(scheme.fields, id), language)}
        texts={trace?.steps.map(({ text }) => text)}
        {...copied}
      />
      <Suspense>
        <Received
          name={name}
          value={props.received}
          onChange={props.onReceived}
          isRevealed={isRevealed}
          onReveal={reveal}
          note={receivedNote(
            props.received,
            current && counterpart(props.received, current, scheme.recipe),
            props.verdict.state,
            language,
          )}
        />
      </Suspense>
      {trace && trace.query.length > 0 && (
        <Late>
          <QueryParameters query={trace.query} {...copied} />
        </Late>
      )}
      {trace?.body && (
        <Late>
          <BodyToSend recipe={scheme.recipe} trace={trace} stale={stale} onCopy={onCopy} />
        </Late>
      )}
      {trace && trace.headers.length > 0 && (
        <Headers headers={trace.headers} signatureName={name} {...copied} />
      )}
    </section>
  );
}

function Late(props: { children: ReactNode }): ReactNode {
  return <LatePart>{props.children}</LatePart>;
}

/** What a received text is compared with: the signature, or its header's whole value where it begins like that. */
function counterpart(received: string, { signature, steps }: Trace, recipe: Recipe): string {
  const [first] = signatureHeader(recipe)?.value ?? [];
  const isWhole = first?.kind === 'literal' && received.trimStart().startsWith(first.text);
  return isWhole ? (steps.at(-1)?.text ?? signature) : signature;
}

/** It needs no key, so it is live as soon as none of its own parts is missing. */
function useShownStringToSign(
  report: Report,
  lastTrace: Trace | undefined,
): { readonly value: StringToSign | undefined; readonly stale: boolean } {
  return useMemo(() => {
    if (report.status === 'signed') return { value: report.trace.stringToSign, stale: false };
    if (report.stringToSign) return { value: report.stringToSign, stale: false };
    return { value: lastTrace?.stringToSign, stale: true };
  }, [report, lastTrace]);
}

/** Why nothing can be signed. */
function Failure(props: { text: string }): ReactNode {
  return (
    <div className="ledger">
      <VerdictMark name="alert" className="size-4.5 text-bad" />
      <p>{props.text}</p>
    </div>
  );
}
