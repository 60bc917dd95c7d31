import { lazy, type ReactNode, Suspense } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { LateWords, useLanguage } from '#ui/language.tsx';
import { useCommands, usePlaygroundState } from '#ui/use-playground.ts';

const ImportDialog = lazy(async () => ({
  default: (await import('#ui/import/import-dialog.tsx')).ImportDialog,
}));

/** Opens the import, which a paste or a drop anywhere opens too. */
export function ImportButton(): ReactNode {
  const { t } = useLanguage();
  const { openImport } = useCommands();
  const importable = usePlaygroundState((state) => state.importing);
  return (
    <>
      <Button
        className="max-tablet:w-9 max-tablet:px-0"
        onClick={() => openImport('')}
        aria-label={t('import.open')}
      >
        <Icon name="import" />
        <span className="max-tablet:hidden">{t('import.open')}</span>
      </Button>
      <Suspense>
        {importable !== undefined && (
          <LateWords>
            <ImportDialog importable={importable} />
          </LateWords>
        )}
      </Suspense>
    </>
  );
}
