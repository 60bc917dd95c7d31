import { type ReactNode, useState } from 'react';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { Need } from '#core/importers/import.ts';
import type { Message } from '#core/messages.ts';
import { useLanguage } from '#ui/language.tsx';
import type { Importing } from '#ui/use-playground.ts';
import { KeptTextarea } from './kept-textarea.tsx';
import type { ImportState } from './use-import.ts';

/** What the text only names: each is asked for by its name, and read as soon as it is there. */
export function Needs({ state }: { readonly state: ImportState }): ReactNode {
  const { t } = useLanguage();
  const { importing, asked, files, hand } = state;
  if (!importing || asked.length === 0) return null;
  return (
    <section aria-label={t('import.asks')} className="import-section">
      <h3>{t('import.asks')}</h3>
      {asked.map((need) => (
        <NeedField
          key={need.key}
          need={need}
          importing={importing}
          given={files.get(need.key)}
          onGive={(bytes) => hand(need.key, bytes)}
        />
      ))}
    </section>
  );
}

type NeedFieldProps = {
  readonly importing: Importing;
  readonly need: Need;
  readonly given: Bytes | undefined;
  readonly onGive: (bytes: Bytes) => void;
};

function NeedField({ importing, need, given, onGive }: NeedFieldProps): ReactNode {
  const { t, say } = useLanguage();
  const [refusal, setRefusal] = useState<Message>();
  const label = t(`import.asks.${need.kind}`, { name: need.key });
  const open = async (file: File | undefined) => {
    if (!file) return;
    const bytes = await importing.readFile(file);
    const isRefused = !(bytes instanceof Uint8Array);
    setRefusal(isRefused ? bytes : undefined);
    if (!isRefused) onGive(bytes);
  };
  return (
    <div className="mt-1">
      <div className="flex flex-wrap items-center gap-x-2">
        <span aria-hidden>{label}</span>
        <label className="open-file">
          {t('import.open-file')}
          <input
            type="file"
            aria-label={label}
            onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
          />
        </label>
        <span role="status" className={`text-xs ${refusal ? 'text-bad' : 'text-ink-3'}`}>
          {refusal ? say(refusal) : given && t('import.asks.chosen', { count: given.length })}
        </span>
      </div>
      {need.kind === 'body' && <BodyText onGive={onGive} />}
    </div>
  );
}

/** A body that is at hand as text. */
function BodyText(props: { readonly onGive: (bytes: Bytes) => void }): ReactNode {
  const { t } = useLanguage();
  const [text, setText] = useState('');
  return (
    <div className="import-body">
      <span aria-hidden className="text-xs font-medium text-ink-2">
        {t('import.asks.body-text')}
      </span>
      <KeptTextarea
        label={t('import.asks.body-text')}
        text={text}
        onText={(next) => {
          setText(next);
          props.onGive(new TextEncoder().encode(next));
        }}
      />
    </div>
  );
}
