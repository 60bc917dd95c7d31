import { type ReactNode, useMemo } from 'react';
import type { Message } from '#core/messages.ts';
import type { Mistake, MistakeBook } from '#core/schemes/mistake.ts';
import { signatureName } from '#core/schemes/recipe.ts';
import { useLanguage } from '#ui/language.tsx';
import { useScheme } from '#ui/use-playground.ts';
import { causeOf, fixOf, titleOf } from './cause-words.ts';
import { evidencesOf } from './evidence.ts';
import { useGiven } from './use-given.ts';

/** The signature is right: what else answers so, with what speaks for it in this request first. */
export function RightSign({ book }: { readonly book: MistakeBook }): ReactNode {
  const { t } = useLanguage();
  const name = signatureName(useScheme().recipe);
  const given = useGiven();
  const checks = useMemo(
    () =>
      evidencesOf(book.mistakes, ['transport', 'not-the-signature'], given).filter(
        ({ mistake, evidence }) => mistake.layer === 'not-the-signature' || evidence,
      ),
    [book, given],
  );
  return (
    <div className="explain-prose">
      <h2 className="explain-title">{t('explain.right.title', { name })}</h2>
      <p>{t('explain.right.text')}</p>
      <ol className="explain-checks">
        {checks.map(({ mistake, evidence }) => (
          <Check key={mistake.id} mistake={mistake} evidence={evidence} />
        ))}
      </ol>
    </div>
  );
}

type CheckProps = { readonly mistake: Mistake; readonly evidence: Message | undefined };

function Check({ mistake, evidence }: CheckProps): ReactNode {
  const { t, say } = useLanguage();
  const told = { mistake: mistake.id };
  return (
    <li>
      <h3>{say(titleOf(told))}</h3>
      {evidence && (
        <p className="text-warn">
          {t('explain.right.seen')} {say(evidence)}
        </p>
      )}
      <p>{say(causeOf(told))}</p>
      <p className="text-ink-2">{say(fixOf(told))}</p>
    </li>
  );
}
