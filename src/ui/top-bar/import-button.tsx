import type { ReactNode } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { useLanguage } from '#ui/language.tsx';
import { useCommands } from '#ui/use-playground.ts';

/** Opens the import, as a paste or a drop anywhere does. */
export function ImportButton(): ReactNode {
  const { t } = useLanguage();
  const { openImport } = useCommands();
  return (
    <Button
      className="max-tablet:w-8 max-tablet:px-0"
      onClick={() => openImport('')}
      aria-label={t('import.open')}
    >
      <Icon name="import" />
      <span className="max-tablet:hidden">{t('import.open')}</span>
    </Button>
  );
}
