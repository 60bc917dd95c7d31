import { type ReactNode, useId, useState } from 'react';
import { macBackend } from '#core/crypto/mac.ts';
import type { Explanation } from '#core/explain/explanation.ts';
import { signatureName } from '#core/schemes/recipe.ts';
import { isSignatureSecret } from '#core/schemes/secrecy.ts';
import { schemeOf } from '#core/session/scheme-of.ts';
import { Button } from '#ui/kit/button.tsx';
import { VerdictMark } from '#ui/kit/icon.tsx';
import { useLanguage } from '#ui/language.tsx';
import { Ledger } from '#ui/result/ledger.tsx';
import { withoutSignature } from '#ui/result/mask.ts';
import { StringToSignView } from '#ui/result/string-to-sign.tsx';
import { useRevealed } from '#ui/revealed.ts';
import { type Hunt, useCommands } from '#ui/use-playground.ts';

type ProofProps = {
  readonly explanation: Explanation;
  readonly hunt: Hunt;
  /** Where there is nothing else to see, it is shown from the start. */
  readonly opens: boolean;
  /** Other buttons beside the one that shows it. */
  readonly children?: ReactNode;
};

/** The bytes that the client gave to its MAC, and the signature that comes of them. */
export function Proof(props: ProofProps): ReactNode {
  const { t } = useLanguage();
  const [isOpen, setIsOpen] = useState(props.opens);
  const proofId = useId();
  return (
    <>
      <div className="explain-actions">
        {props.children}
        <Button
          kind="line"
          aria-expanded={isOpen}
          aria-controls={proofId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t(isOpen ? 'explain.proof.hide' : 'explain.proof')}
        </Button>
      </div>
      <section id={proofId} aria-label={t('explain.proof.title')} hidden={!isOpen}>
        {isOpen && <Steps {...props} />}
      </section>
    </>
  );
}

function Steps({ explanation, hunt }: Pick<ProofProps, 'explanation' | 'hunt'>): ReactNode {
  const { t } = useLanguage();
  const { copy } = useCommands();
  const scheme = schemeOf(hunt.session);
  const name = signatureName(scheme.recipe);
  const { signature, stringToSign } = explanation;
  const [isRevealed] = useRevealed(scheme.recipe.key.field);
  const isMasked = isSignatureSecret(scheme.recipe) && !isRevealed;
  const shown = isMasked ? withoutSignature(signature, signature) : signature;
  const hint = macBackend() === 'subtle' ? 'explain.proof.hint' : 'explain.proof.hint.fallback';
  return (
    <>
      <StringToSignView
        title={t('explain.proof.string')}
        scheme={scheme}
        value={stringToSign}
        stale={hunt.isStale}
        onCopy={copy}
      />
      <Ledger
        title={<h3>{t('explain.proof.recomputed', { name })}</h3>}
        hint={!isSignatureSecret(scheme.recipe) && t(hint)}
      >
        <p className="value value-signature bytes measure">{shown}</p>
        <p className="explain-equal">
          <VerdictMark name="yes" className="size-4.5" />
          {t('explain.proof.equal', { name, count: signature.length })}
        </p>
      </Ledger>
    </>
  );
}
