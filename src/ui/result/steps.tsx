import type { ReactNode } from 'react';
import { CopyButton, type CopyOutcome } from '#ui/kit/copy-button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { Ledger } from '#ui/result/ledger.tsx';
import { withoutSignature } from '#ui/result/mask.ts';
import type { Stage } from '#ui/result/stages.ts';

type StepsProps = {
  readonly stages: readonly Stage[];
  /** What each stage gives. None yet: a line stands where it will. */
  readonly texts: readonly string[] | undefined;
  /** The signature where it is a secret: what is copied says so. */
  readonly secret: string | undefined;
  readonly isRevealed: boolean;
  readonly stale: boolean;
  readonly onCopy: (text: string) => Promise<CopyOutcome>;
};

/** Every stage to the signature, with its value. The last one is the signature, on the line that it fills. */
export function Steps(props: StepsProps): ReactNode {
  const last = props.stages.length - 1;
  return props.stages.map((stage, index) => (
    <Step
      key={stage.title}
      {...props}
      stage={stage}
      number={index + 1}
      text={props.texts?.[index]}
      isSignature={index === last}
    />
  ));
}

type StepProps = Omit<StepsProps, 'stages' | 'texts'> & {
  readonly stage: Stage;
  readonly number: number;
  readonly text: string | undefined;
  readonly isSignature: boolean;
};

function Step(props: StepProps): ReactNode {
  const { t } = useLanguage();
  const { stage, text, isSignature, secret } = props;
  const label = isSignature ? t('result.copy-named', { name: stage.title }) : t('result.copy');
  const copyLabel = secret === undefined ? label : t('result.copy-secret', { label });
  const isMasked = secret !== undefined && !props.isRevealed;
  const shown = text !== undefined && isMasked ? withoutSignature(text, secret) : text;
  return (
    <Ledger
      title={<h2>{stage.title}</h2>}
      hint={stage.explanation}
      stale={props.stale}
      gutter={<span className="ledger-number">{props.number}</span>}
      action={text && <CopyButton label={copyLabel} onCopy={() => props.onCopy(text)} />}
    >
      {shown === undefined && <Ghost strong={isSignature} />}
      {shown !== undefined && !isSignature && <p className="value bytes measure">{shown}</p>}
      {shown !== undefined && isSignature && <Signature name={stage.title} text={shown} />}
    </Ledger>
  );
}

/** The value alone in one element. It is read out by the verdict, not at every keystroke. */
function Signature(props: { name: string; text: string }): ReactNode {
  return (
    <section aria-label={props.name}>
      <output aria-live="off" className="value value-signature bytes measure">
        {props.text}
      </output>
    </section>
  );
}

function Ghost(props: { strong: boolean }): ReactNode {
  return <p className={`ghost-line ${props.strong ? 'ghost-line-strong' : ''} bytes measure`} />;
}
