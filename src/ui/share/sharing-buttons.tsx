import type { ReactNode } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { useLanguage } from '#ui/language.tsx';
import { useCommands } from '#ui/use-playground.ts';

/** An icon alone on a phone. */
const look = 'max-tablet:w-8 max-tablet:px-0';

/** What can be done with the session as a whole. On a phone the icons stand alone. */
export function SharingButtons(): ReactNode {
  const { t } = useLanguage();
  const { openDialog } = useCommands();
  return (
    <>
      <Button className={look} onClick={() => openDialog('drafts')} aria-label={t('drafts.open')}>
        <Icon name="drafts" />
        <span className="max-tablet:hidden">{t('drafts.open')}</span>
      </Button>
      <Button className={look} onClick={() => openDialog('share')} aria-label={t('share.open')}>
        <Icon name="share" />
        <span className="max-tablet:hidden">{t('share.open')}</span>
      </Button>
    </>
  );
}
