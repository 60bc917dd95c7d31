import type { ReactNode } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { InlineSelect } from '#ui/kit/select-field.tsx';
import { SwitchGroup } from '#ui/kit/switch-group.tsx';
import { useLanguage } from '#ui/language.tsx';
import { SharingButtons } from '#ui/share/sharing-buttons.tsx';
import { type Theme, useCommands, usePlaygroundState, useScheme } from '#ui/use-playground.ts';
import { ImportButton } from './import-button.tsx';
import { PaletteButton } from './palette-button.tsx';

/** Name, scheme, commands, import, drafts and sharing, language and theme. */
export function TopBar(): ReactNode {
  return (
    <header className="top-bar">
      <Brand />
      <SchemeChoice />
      <span className="grow" />
      <PaletteButton />
      <ImportButton />
      <SharingButtons />
      <LanguageChoice />
      <ThemeButton />
    </header>
  );
}

function Brand(): ReactNode {
  const { t } = useLanguage();
  return (
    <h1 className="brand">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="m2.5 12.8 4 4.2L15 7.5" />
        <path className="second" d="m10.5 15.2 1.8 1.8L21 7.5" />
      </svg>
      <span>{t('page.name')}</span>
    </h1>
  );
}

function SchemeChoice(): ReactNode {
  const { t } = useLanguage();
  const { dispatch } = useCommands();
  const scheme = useScheme();
  const schemes = usePlaygroundState((state) => state.schemes);
  return (
    <div className="scheme-choice">
      <InlineSelect
        label={t('page.scheme')}
        labelHidden
        value={scheme.id}
        choices={schemes.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(schemeId) => dispatch({ type: 'scheme-chosen', schemeId })}
      />
      <span className="shrink-9999 truncate text-xs text-ink-3 max-split:hidden">
        {scheme.title}
      </span>
    </div>
  );
}

function LanguageChoice(): ReactNode {
  const { t, locale } = useLanguage();
  const { prefer } = useCommands();
  return (
    <SwitchGroup
      className="language-choice"
      label={t('page.language')}
      value={locale}
      choices={[
        { value: 'en', label: 'EN', lang: 'en' },
        { value: 'zh-CN', label: '中文', lang: 'zh-CN' },
      ]}
      onChange={(next) => prefer({ locale: next })}
    />
  );
}

const nextTheme: Readonly<Record<Theme, Theme>> = {
  system: 'light',
  light: 'dark',
  dark: 'system',
};

function ThemeButton(): ReactNode {
  const { t } = useLanguage();
  const { prefer } = useCommands();
  const theme = usePlaygroundState((state) => state.preferences.theme);
  return (
    <Button
      icon
      aria-label={t(`page.theme.${theme}`)}
      title={t(`page.theme.${theme}`)}
      onClick={() => prefer({ theme: nextTheme[theme] })}
    >
      <Icon name="theme" />
    </Button>
  );
}
