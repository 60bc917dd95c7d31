import { type ReactNode, useState } from 'react';
import type { Message } from '#core/messages.ts';
import { Button } from '#ui/kit/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import type { Sharing } from '#ui/use-playground.ts';
import { CheckBox } from './check-box.tsx';
import { Passphrase } from './passphrase.tsx';

type SessionFileProps = {
  readonly sharing: Sharing;
  /** Whether a secret stands where no secret belongs. */
  readonly leaks: boolean;
};

/** The session as a file, and by the user's explicit choice with its secrets sealed into it. */
export function SessionFile({ sharing, leaks }: SessionFileProps): ReactNode {
  const { t, say } = useLanguage();
  const [isSealed, setIsSealed] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [failure, setFailure] = useState<Message>();
  const download = async () => {
    setFailure(await sharing.downloadSession(isSealed ? passphrase : undefined));
  };
  return (
    <section aria-label={t('share.file')} className="border-t border-rule pt-4">
      <h3 className="font-medium">{t('share.file')}</h3>
      <p className="mb-2 text-xs text-ink-3">{t('share.file.hint', { limit: '20 MB' })}</p>
      {leaks && <p className="mb-2 text-bad">{t('share.leaks.file')}</p>}
      <CheckBox label={t('share.seal')} checked={isSealed} onChange={setIsSealed} />
      {isSealed && (
        <div className="mt-1 ml-6">
          <p className="mb-2 text-xs text-warn">{t('share.seal.risk')}</p>
          <Passphrase label={t('share.passphrase')} onChange={setPassphrase} />
        </div>
      )}
      <div className="mt-3 flex flex-wrap items-center justify-between gap-2">
        <p role="status" className="text-xs text-bad">
          {failure && say(failure)}
        </p>
        <Button kind="line" onClick={() => void download()}>
          {t('share.download-session')}
        </Button>
      </div>
    </section>
  );
}
