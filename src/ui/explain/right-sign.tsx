import { type ReactNode, Suspense, useMemo } from 'react';
import { causeOf, fixOf, titleOf } from '#core/explain/cause-words.ts';
import { openChecks } from '#core/explain/evidence.ts';
import type { Message } from '#core/messages.ts';
import type { Mistake, MistakeBook } from '#core/schemes/mistake.ts';
import { signatureName } from '#core/schemes/recipe.ts';
import { useLanguage } from '#ui/language.tsx';
import { late } from '#ui/late.tsx';
import { useScheme } from '#ui/use-playground.ts';
import { CaseFileActions } from './case-file-actions.tsx';
import { useGiven } from './use-given.ts';

/** They come with the rules that read responses. */
const ReturnCodes = late(async () => (await import('./return-codes.tsx')).ReturnCodes);

/** The signature is right: what else answers so, with what speaks for it in this request first. */
export function RightSign({ book }: { readonly book: MistakeBook }): ReactNode {
  const { t } = useLanguage();
  const name = signatureName(useScheme().recipe);
  const given = useGiven();
  const checks = useMemo(() => openChecks(book.mistakes, given), [book, given]);
  return (
    <div className="explain-columns">
      <div className="explain-prose">
        <h2 className="tool-title">{t('explain.right.title', { name })}</h2>
        <p>{t('explain.right.text')}</p>
        <ol className="explain-checks">
          {checks.map(({ mistake, evidence }) => (
            <Check key={mistake.id} mistake={mistake} evidence={evidence} />
          ))}
        </ol>
        <CaseFileActions />
      </div>
      <div className="explain-prose">
        <Suspense>
          <ReturnCodes />
        </Suspense>
      </div>
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
