import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { LateWords, useLanguage } from '#ui/language.tsx';

const ShareDialog = lazy(async () => ({
  default: (await import('./share-dialog.tsx')).ShareDialog,
}));

const DraftsDialog = lazy(async () => ({
  default: (await import('#ui/drafts/drafts-dialog.tsx')).DraftsDialog,
}));

/** An icon alone on a phone. */
const look = 'max-tablet:w-8 max-tablet:px-0';

/** What can be done with the session as a whole. On a phone the icons stand alone. */
export function SharingButtons(): ReactNode {
  const { t } = useLanguage();
  const [shown, setShown] = useState<'drafts' | 'share'>();
  const close = () => setShown(undefined);
  return (
    <>
      <Button className={look} onClick={() => setShown('drafts')} aria-label={t('drafts.open')}>
        <Icon name="drafts" />
        <span className="max-tablet:hidden">{t('drafts.open')}</span>
      </Button>
      <Button className={look} onClick={() => setShown('share')} aria-label={t('share.open')}>
        <Icon name="share" />
        <span className="max-tablet:hidden">{t('share.open')}</span>
      </Button>
      <Suspense>
        {shown && (
          <LateWords>
            {shown === 'drafts' && <DraftsDialog onClose={close} />}
            {shown === 'share' && <ShareDialog onClose={close} />}
          </LateWords>
        )}
      </Suspense>
    </>
  );
}
