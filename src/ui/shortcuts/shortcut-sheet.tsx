import type { ReactNode } from 'react';
import { Dialog } from '#ui/kit/dialog.tsx';
import { type MessageId, useLanguage } from '#ui/language.tsx';
import { useActions } from '#ui/palette/use-actions.ts';
import { isApple, useCommands, usePlaygroundState } from '#ui/use-playground.ts';
import '#ui/kit/key.css';
import './shortcuts.css';

/** Keys that do a thing and its opposite, or one key alone. */
type Row = { readonly keys: readonly string[]; readonly label: string };

/** Every key of the page, by where it acts. */
export function ShortcutSheet(props: { readonly onClose: () => void }): ReactNode {
  const { t } = useLanguage();
  const readActions = useActions();
  const command = isApple() ? '⌘' : 'Ctrl';
  const single = readActions().flatMap(({ key, label }) => (key ? [{ keys: [key], label }] : []));
  return (
    <Dialog title={t('shortcuts.title')} onClose={props.onClose}>
      <Keys
        title="shortcuts.anywhere"
        rows={[
          { keys: [`${command}+K`], label: t('page.commands') },
          { keys: ['Esc'], label: t('shortcuts.escape') },
        ]}
      />
      <Keys title="shortcuts.outside" rows={single}>
        <SingleKeys />
      </Keys>
      <Keys
        title="shortcuts.editor"
        rows={[{ keys: [isApple() ? 'Ctrl+Shift+M' : 'Ctrl+M'], label: t('shortcuts.tab') }]}
      />
      <Keys
        title="shortcuts.bytes"
        rows={[
          { keys: ['←', '→'], label: t('shortcuts.cursor') },
          { keys: ['n', 'p'], label: t('shortcuts.difference') },
          { keys: ['F8', 'Shift+F8'], label: t('shortcuts.difference') },
        ]}
      />
      <Keys
        title="shortcuts.panes"
        rows={[
          { keys: ['←', '→'], label: t('shortcuts.pane') },
          { keys: ['Home', 'End'], label: t('shortcuts.pane.ends') },
          { keys: ['Enter'], label: t('panes.reset') },
        ]}
      />
    </Dialog>
  );
}

function Keys(props: {
  readonly title: MessageId;
  readonly rows: readonly Row[];
  readonly children?: ReactNode;
}): ReactNode {
  const { t } = useLanguage();
  return (
    <section className="shortcuts">
      <h3>{t(props.title)}</h3>
      {props.children}
      <dl>
        {props.rows.map(({ keys, label }) => (
          <div key={`${keys.join()} ${label}`}>
            <dt>
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 && ` ${t('shortcuts.and')} `}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** WCAG 2.2, 2.1.4. */
function SingleKeys(): ReactNode {
  const { t } = useLanguage();
  const { prefer } = useCommands();
  const areOn = usePlaygroundState(({ preferences }) => preferences.singleKeys);
  return (
    <label className="single-keys">
      <input
        type="checkbox"
        className="size-4 accent-accent"
        checked={areOn}
        onChange={(event) => prefer({ singleKeys: event.target.checked })}
      />
      <span>
        {t('shortcuts.single-keys')}
        <span className="block text-ink-3">{t('shortcuts.single-keys.hint')}</span>
      </span>
    </label>
  );
}
