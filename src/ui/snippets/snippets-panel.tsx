import { type ReactNode, useState } from 'react';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { generators } from '#core/snippets/registry.ts';
import { type Label, modesOf, type Snippet } from '#core/snippets/snippet.ts';
import type { Mode } from '#core/snippets/snippet-input.ts';
import { Button } from '#ui/kit/button.tsx';
import { CopyButton } from '#ui/kit/copy-button.tsx';
import { Icon } from '#ui/kit/icon.tsx';
import { InlineSelect } from '#ui/kit/select-field.tsx';
import { type Language, useLanguage } from '#ui/language.tsx';
import { useCommands, usePlaygroundState, useScheme } from '#ui/use-playground.ts';
import { type SnippetState, useSnippet } from './use-snippet.ts';

/** Code that sends exactly the bytes that are signed: choices above, the code in a box, facts below. */
export function SnippetsPanel(): ReactNode {
  const choice = useSnippetChoice();
  const [includeSecret, setIncludeSecret] = useState(false);
  const state = useSnippet(choice.variant, choice.mode, includeSecret);
  const isStale = usePlaygroundState(({ report }) => report.status !== 'signed');
  return (
    <>
      <div className="choices">
        <Choices choice={choice} />
        <SecretSwitch checked={includeSecret} onChange={setIncludeSecret} />
        {state.status === 'ready' && <SnippetButtons snippet={state.snippet} />}
      </div>
      <SnippetBox state={state} isStale={isStale} />
    </>
  );
}

/** What is chosen. A choice that another language or shell does not have falls back to its first. */
function useSnippetChoice() {
  const [languageId, setLanguage] = useState<string>(generators[0].id);
  const [variantId, setVariant] = useState('');
  const [wantedMode, setMode] = useState<Mode>('replay');
  const generator = generators.find(({ id }) => id === languageId) ?? generators[0];
  const variant = generator.variants.find(({ id }) => id === variantId) ?? generator.variants[0];
  const { recipe } = useScheme();
  const modes = modesOf(variant, recipe);
  const mode = modes.find((candidate) => candidate === wantedMode) ?? 'replay';
  return { generator, variant, mode, modes, setLanguage, setVariant, setMode };
}

type SnippetChoice = ReturnType<typeof useSnippetChoice>;

function labelText(label: Label, { say }: Language): string {
  return typeof label === 'string' ? label : say(label);
}

function Choices(props: { choice: SnippetChoice }): ReactNode {
  const { generator, variant, mode, modes, setLanguage, setVariant, setMode } = props.choice;
  const language = useLanguage();
  const { t, say } = language;
  const choiceOf = ({ id, label }: { id: string; label: Label }) => ({
    value: id,
    label: labelText(label, language),
  });
  return (
    <>
      <InlineSelect
        label={t('tools.language')}
        value={generator.id}
        choices={generators.map(choiceOf)}
        onChange={setLanguage}
      />
      <InlineSelect
        label={t('tools.mode')}
        value={mode}
        choices={modes.map((value) => ({ value, label: t(`tools.mode.${value}`) }))}
        onChange={setMode}
      />
      {generator.variants.length > 1 && (
        <InlineSelect
          label={say(generator.variantName)}
          value={variant.id}
          choices={generator.variants.map(choiceOf)}
          onChange={setVariant}
        />
      )}
    </>
  );
}

/** Off until it is asked for, and off again after a reload. */
function SecretSwitch(props: {
  checked: boolean;
  onChange: (checked: boolean) => void;
}): ReactNode {
  const { t } = useLanguage();
  const { fields, recipe } = useScheme();
  const field = fields.find(({ id }) => id === recipe.key.field)?.label ?? '';
  return (
    <label className="flex items-center gap-2 text-xs text-ink-2">
      <input
        type="checkbox"
        className="size-4 accent-accent"
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span>
        {t('tools.include-secret', { field })}
        {props.checked && (
          <span className="block max-w-96 text-bad">{t('tools.include-secret.warning')}</span>
        )}
      </span>
    </label>
  );
}

function SnippetButtons(props: { snippet: Snippet }): ReactNode {
  const { code, fileName, bodyFile } = props.snippet;
  const { t } = useLanguage();
  const { copy, download } = useCommands();
  return (
    <span className="flex grow flex-wrap items-center justify-end gap-1 max-tablet:-ml-2.5 max-tablet:justify-start">
      {bodyFile && (
        <Button fills onClick={() => download(bodyFile.name, bodyFile.bytes)}>
          <Icon name="import" />
          {t('tools.download-body', { name: bodyFile.name })}
        </Button>
      )}
      <Button onClick={() => download(fileName, encodeUtf8(code))}>
        <Icon name="import" />
        {t('tools.download')}
      </Button>
      <CopyButton kind="line" label={t('tools.copy-snippet')} onCopy={() => copy(code)} />
    </span>
  );
}

function SnippetBox(props: { state: SnippetState; isStale: boolean }): ReactNode {
  const { state, isStale } = props;
  const { t, say } = useLanguage();
  if (state.status === 'waiting') return <p className="text-ink-3">{t('tools.snippet.waiting')}</p>;
  if (state.status === 'failed') return <p className="text-bad">{say(state.reason)}</p>;
  const { code, notes } = state.snippet;
  return (
    <section className={`box ${isStale ? 'text-ink-3' : ''}`} aria-label={t('tools.snippet')}>
      {/* A long line scrolls by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box needs the focus. */}
      <pre className="bytes" tabIndex={0}>
        {code}
      </pre>
      <p className="box-notes">
        {isStale && <span>{t('tools.snippet.stale')}</span>}
        {notes.map((note) => (
          <span key={say(note)}>{say(note)}</span>
        ))}
      </p>
    </section>
  );
}
