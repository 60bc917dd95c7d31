import { type ReactNode, useState } from 'react';
import type { Message } from '#core/messages.ts';
import { Button } from '#ui/kit/button.tsx';
import { Dialog } from '#ui/kit/dialog.tsx';
import { useLanguage } from '#ui/language.tsx';
import { useCommands, usePlaygroundState } from '#ui/use-playground.ts';
import { Passphrase } from './passphrase.tsx';

/** Asks for the passphrase of a session file. The session is on the page already, without its secrets. */
export function SealedDialog(): ReactNode {
  const { t, say } = useLanguage();
  const { leaveSealed } = useCommands();
  const open = usePlaygroundState((state) => state.sealed);
  const [passphrase, setPassphrase] = useState('');
  const [failure, setFailure] = useState<Message>();
  const [isOpening, setIsOpening] = useState(false);
  if (!open) return null;
  const tryToOpen = async () => {
    setIsOpening(true);
    setFailure(await open(passphrase));
    setIsOpening(false);
  };
  return (
    <Dialog title={t('sealed.title')} onClose={leaveSealed}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void tryToOpen();
        }}
      >
        <p className="mb-3">{t('sealed.detail')}</p>
        <Passphrase label={t('sealed.passphrase')} onChange={setPassphrase} />
        <p role="status" className={`mt-2 min-h-4 text-xs ${failure ? 'text-bad' : 'text-ink-3'}`}>
          {isOpening ? t('sealed.opening') : failure && say(failure)}
        </p>
        <div className="mt-2 flex justify-end gap-2">
          <Button onClick={leaveSealed}>{t('sealed.leave')}</Button>
          <Button kind="main" onClick={() => void tryToOpen()}>
            {t('sealed.open')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
