import { type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { seenIn } from '#core/explain/evidence.ts';
import { readShape } from '#core/explain/read-shape.ts';
import type { Message } from '#core/messages.ts';
import type { MistakeBook } from '#core/schemes/mistake.ts';
import { signatureName } from '#core/schemes/recipe.ts';
import { isSignatureSecret } from '#core/schemes/secrecy.ts';
import { Button } from '#ui/kit/button.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { type Language, useLanguage } from '#ui/language.tsx';
import { late } from '#ui/late.tsx';
import { useCommands, usePlaygroundState, useScheme } from '#ui/use-playground.ts';
import { CaseFileActions } from './case-file-actions.tsx';
import { listed } from './listed.ts';
import { useGiven } from './use-given.ts';

const ShareDialog = late(async () => (await import('#ui/share/share-dialog.tsx')).ShareDialog);

/** What the signature's shape, the body and the request prove alone, and how those who have the key can search. */
export function Keyless({ book }: { readonly book: MistakeBook }): ReactNode {
  const language = useLanguage();
  const { t, say } = language;
  const key = useKeyName();
  const missing = useMissingNames(language);
  const findings = useShapeFindings();
  const facts = useBodyFacts(book);
  return (
    <div className="explain-prose">
      <h2 className="tool-title">{t('explain.keyless.title', { key })}</h2>
      <ul className="tool-list">
        {findings.map((finding) => (
          <li key={JSON.stringify(finding)}>{say(finding)}</li>
        ))}
      </ul>
      <h3>{t('explain.keyless.body')}</h3>
      <ul className="tool-list">
        {facts.map((fact) => (
          <li key={JSON.stringify(fact)}>{say(fact)}</li>
        ))}
        {facts.length === 0 && <li className="text-ink-3">{t('explain.keyless.nothing')}</li>}
      </ul>
      {missing && <p>{t('explain.keyless.fields', { names: missing })}</p>}
      <ShareHint keyName={key} />
      <CaseFileActions />
    </div>
  );
}

function useKeyName(): string {
  const { recipe, fields } = useScheme();
  return fields.find(({ id }) => id === recipe.key.field)?.label ?? recipe.key.field;
}

function useMissingNames({ locale }: Language): string | undefined {
  const { fields } = useScheme();
  const report = usePlaygroundState((state) => state.report);
  if (report.status !== 'incomplete') return undefined;
  const names = fields.filter(({ id }) => report.missing.includes(id)).map(({ label }) => label);
  return listed(names, locale);
}

function useShapeFindings(): readonly Message[] {
  const { recipe } = useScheme();
  const received = usePlaygroundState(({ session }) => session.received);
  return useMemo(() => {
    if (isSignatureSecret(recipe)) return [];
    const { status, findings } = readShape(received, recipe);
    const values = { name: signatureName(recipe) };
    return status === 'right' ? [{ id: 'explain.keyless.shape-right', values }] : findings;
  }, [received, recipe]);
}

/** What the request shows, and by whose hand its body may be written. */
function useBodyFacts({ mistakes }: MistakeBook): readonly Message[] {
  const given = useGiven();
  const author = useAuthor();
  return useMemo(() => {
    const messages = seenIn(mistakes, given);
    return author ? [...messages, author] : messages;
  }, [mistakes, given, author]);
}

function useAuthor(): Message | undefined {
  const { hunting } = useCommands();
  const { locale } = useLanguage();
  const body = usePlaygroundState(({ session }) => session.body);
  const [read, setRead] = useState<{ of: typeof body; names: readonly string[] }>();
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      const { handwriting } = await hunting();
      const answer = await handwriting(body);
      if (isWanted && answer) setRead({ of: body, names: answer.names });
    })();
    return () => {
      isWanted = false;
    };
  }, [hunting, body]);
  if (read?.of !== body || read.names.length === 0) return undefined;
  const names = listed(read.names.slice(0, 3), locale, 'disjunction');
  return { id: 'explain.keyless.author', values: { names } };
}

/** The link has everything but the key. */
function ShareHint({ keyName: key }: { readonly keyName: string }): ReactNode {
  const { t } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <h3>{t('explain.keyless.share.title')}</h3>
      <p>{t('explain.keyless.share', { key })}</p>
      <p className="explain-actions">
        <Button kind="line" onClick={() => setIsOpen(true)}>
          <Icon name="share" />
          {t('explain.keyless.share.button')}
        </Button>
      </p>
      {isOpen && (
        <Suspense>
          <ShareDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
