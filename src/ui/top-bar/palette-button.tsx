import type { ReactNode } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { useLanguage } from '#ui/language.tsx';
import { useCommands } from '#ui/use-playground.ts';

/** Opens the list of everything that the page can do, as Ctrl+K does, or Cmd+K. */
export function PaletteButton(): ReactNode {
  const { t } = useLanguage();
  const { openDialog } = useCommands();
  return (
    <Button
      className="max-tablet:w-8 max-tablet:px-0"
      onClick={() => openDialog('palette')}
      aria-label={t('page.commands')}
      aria-keyshortcuts="Control+K Meta+K"
      title={`${t('page.commands')} (Ctrl/⌘+K)`}
    >
      <Icon name="commands" />
      <span className="max-measure:hidden">{t('page.commands')}</span>
    </Button>
  );
}
