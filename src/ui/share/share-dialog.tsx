import { type ReactNode, useEffect, useState } from 'react';
import { schemeOf } from '#core/session/scheme-of.ts';
import { isUntouched } from '#core/session/session.ts';
import { longLinkCharacters } from '#core/share/describe-link.ts';
import { linkLimit } from '#core/share/link.ts';
import { leakMessage } from '#core/share/secret-leaks.ts';
import { CopyButton } from '#ui/kit/copy-button.tsx';
import { Dialog } from '#ui/kit/dialog.tsx';
import { TextInput } from '#ui/kit/field.tsx';
import { useLanguage } from '#ui/language.tsx';
import {
  type ShareOffer,
  type Sharing,
  useCommands,
  usePlaygroundState,
} from '#ui/use-playground.ts';
import { CheckBox } from './check-box.tsx';
import { SessionFile } from './session-file.tsx';

/** The link with all that it holds, and the session file beside it. */
export function ShareDialog(props: { readonly onClose: () => void }): ReactNode {
  const { t } = useLanguage();
  const [keyCheck, setKeyCheck] = useState(false);
  const { sharing, offer } = useOffer(keyCheck);
  return (
    <Dialog title={t('share.title')} onClose={props.onClose}>
      {sharing && offer ? (
        <div className="flex flex-col gap-4">
          <Link offer={offer} />
          <KeyCheck checked={keyCheck} onChange={setKeyCheck} />
          <Contents offer={offer} />
          <SessionFile sharing={sharing} leaks={offer.leaks.length > 0} />
        </div>
      ) : (
        <p className="text-ink-3">{t('page.loading')}</p>
      )}
    </Dialog>
  );
}

/** What would be shared now; a choice that was overtaken never shows. */
function useOffer(keyCheck: boolean) {
  const { sharing: load } = useCommands();
  const [sharing, setSharing] = useState<Sharing>();
  const [offer, setOffer] = useState<ShareOffer>();
  useEffect(() => {
    let isLatest = true;
    void (async () => {
      const loaded = await load();
      const next = await loaded.offer({ keyCheck });
      if (!isLatest) return;
      setSharing(loaded);
      setOffer(next);
    })();
    return () => {
      isLatest = false;
    };
  }, [load, keyCheck]);
  return { sharing, offer };
}

function Link(props: { offer: ShareOffer }): ReactNode {
  const { t, say } = useLanguage();
  const { copy } = useCommands();
  const { url, length, tone, leaks } = props.offer;
  const untouched = usePlaygroundState(({ session }) => isUntouched(session));
  if (leaks.length > 0) {
    return (
      <section aria-label={t('share.link')} className="text-bad">
        <ul className="mb-1">
          {leaks.map((leak) => (
            <li key={`${leak.place} ${leak.field} ${leak.secret}`}>{say(leakMessage(leak))}</li>
          ))}
        </ul>
        <p>{t('share.leaks')}</p>
      </section>
    );
  }
  if (url === undefined || length === undefined) {
    return (
      <section aria-label={t('share.link')}>
        <p className="text-warn">{t('share.too-large', { limit: linkLimit })}</p>
      </section>
    );
  }
  return (
    <section aria-label={t('share.link')}>
      <div className="write">
        <TextInput
          aria-label={t('share.link.label')}
          readOnly
          value={url}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton kind="main" label={t('share.copy-link')} onCopy={() => copy(url)} />
      </div>
      <p role="status" className={`mt-1 text-xs ${tone === 'long' ? 'text-warn' : 'text-ink-3'}`}>
        {untouched
          ? t('share.nothing')
          : t('share.length', { tone, length, limit: longLinkCharacters })}
      </p>
    </section>
  );
}

/** Offered only where there is a key to check. */
function KeyCheck(props: { checked: boolean; onChange: (checked: boolean) => void }): ReactNode {
  const { t } = useLanguage();
  const session = usePlaygroundState((state) => state.session);
  const scheme = schemeOf(session);
  const key = scheme.fields.find(({ id }) => id === scheme.recipe.key.field);
  if (!key || !session.values[key.id]) return null;
  return (
    <CheckBox
      label={t('share.key-check', { field: key.label })}
      hint={t('share.key-check.hint', { field: key.label })}
      checked={props.checked}
      onChange={props.onChange}
    />
  );
}

function Contents(props: { offer: ShareOffer }): ReactNode {
  const { t, say } = useLanguage();
  const { items, leftOut } = props.offer;
  return (
    <div className="grid grid-cols-2 gap-6 max-tablet:grid-cols-1">
      <section aria-label={t('share.holds')}>
        <h3 className="mb-1 text-xs font-medium text-ink-2">{t('share.holds')}</h3>
        <ul>
          {items.map(({ label, bytes }) => (
            <li key={say(label)} className="flex justify-between gap-3">
              <span>{say(label)}</span>
              <span className="text-ink-3 tabular-nums">{t('share.item.bytes', { bytes })}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={t('share.leaves-out')}>
        <h3 className="mb-1 text-xs font-medium text-ink-2">{t('share.leaves-out')}</h3>
        <ul>
          {leftOut.map((message) => (
            <li key={say(message)}>{say(message)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
