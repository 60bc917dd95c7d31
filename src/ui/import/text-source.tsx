import type { ReactNode } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import type { Importable } from '#ui/use-playground.ts';
import { KeptTextarea, longestShown } from './kept-textarea.tsx';

type TextSourceProps = {
  readonly input: Importable;
  /** The text was changed by hand. */
  readonly onType: (text: string) => void;
  /** Something else is to be read. */
  readonly onReplace: (input: Importable) => void;
  readonly describedBy: string;
};

/** What is read: a text to be seen and changed, or the name of what is too long for that. */
export function TextSource(props: TextSourceProps): ReactNode {
  const { t } = useLanguage();
  const { input, onReplace } = props;
  const isShown = typeof input === 'string' && input.length <= longestShown;
  return (
    <div>
      <div className="flex min-h-6 items-center justify-between gap-2">
        <span aria-hidden className="text-xs font-medium text-ink-2">
          {t('import.text')}
        </span>
        <OpenFile onOpen={onReplace} />
      </div>
      {isShown ? (
        <KeptTextarea
          label={t('import.text')}
          describedBy={props.describedBy}
          text={input}
          isFirst
          onText={props.onType}
        />
      ) : (
        <Held input={input} onRemove={() => onReplace('')} />
      )}
    </div>
  );
}

function Held(props: { readonly input: Importable; readonly onRemove: () => void }): ReactNode {
  const { t } = useLanguage();
  const { input } = props;
  return (
    <p className="import-held">
      <span className="min-w-0 grow">
        {typeof input === 'string'
          ? t('import.large', { count: input.length })
          : t('import.held-file', { name: input.name, count: input.size })}
      </span>
      <Button kind="quiet" fills onClick={props.onRemove}>
        {t('import.remove')}
      </Button>
    </p>
  );
}

function OpenFile(props: { readonly onOpen: (file: File) => void }): ReactNode {
  const { t } = useLanguage();
  return (
    <label className="open-file">
      {t('import.open-file')}
      <input
        type="file"
        aria-label={t('import.file')}
        onChange={(event) => {
          const field = event.currentTarget;
          const [file] = field.files ?? [];
          if (file) props.onOpen(file);
          field.value = '';
        }}
      />
    </label>
  );
}
