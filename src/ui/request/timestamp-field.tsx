import type { ReactNode } from 'react';
import {
  readTimestamp,
  type TimestampReading,
  type TimestampRule,
} from '#core/inspect/timestamp.ts';
import type { Field as SchemeField } from '#core/schemes/recipe.ts';
import { fieldStyles } from '#ui/field-styles.ts';
import { Button } from '#ui/kit/button.tsx';
import { Field, TextInput } from '#ui/kit/field.tsx';
import { useLanguage } from '#ui/language.tsx';
import { useCommands, usePlaygroundState, useScheme } from '#ui/use-playground.ts';
import { Hints } from './hints.tsx';
import { isWritable, type WrittenTime, writeLocal, writeUtc } from './local-time.ts';
import { useFieldValue, useHints } from './use-field.ts';

/** A time stamp in seconds. */
export function TimestampField(props: { field: SchemeField }): ReactNode {
  return <TimeField field={props.field} read={readTimestamp} inputMode="numeric" />;
}

type TimeFieldProps = {
  readonly field: SchemeField;
  readonly read: (
    text: string,
    nowSeconds: number,
    rule: TimestampRule & SchemeField,
  ) => TimestampReading | undefined;
  readonly inputMode: 'numeric' | 'text';
};

/** The time stamp, what it says, and the clock to fill it from. */
export function TimeField(props: TimeFieldProps): ReactNode {
  const { field } = props;
  const { recipe, name } = useScheme();
  const [value, setValue] = useFieldValue(field);
  const nowSeconds = usePlaygroundState((state) => state.nowSeconds);
  const reading = props.read(value, nowSeconds, { name, ...field });
  return (
    <>
      <Field
        label={field.label}
        swatch={fieldStyles(recipe).get(field.id)}
        hint={<TimestampHints field={field} reading={reading} onMend={setValue} />}
        trailing={<ClockButtons field={field} />}
      >
        {(control) => (
          <TextInput
            {...control}
            inputMode={props.inputMode}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        )}
      </Field>
      <ClockReadout reading={reading} />
    </>
  );
}

function ClockButtons(props: { field: SchemeField }): ReactNode {
  const { t } = useLanguage();
  const { stampNow, setLive } = useCommands();
  const live = usePlaygroundState((state) => state.live);
  return (
    <span className="flex shrink-0">
      <Button kind="quiet" fills onClick={stampNow}>
        {t('request.now')}
      </Button>
      <Button
        kind="quiet"
        className="aria-pressed:bg-hover aria-pressed:text-ink"
        aria-pressed={live}
        title={t('request.live.label', { field: props.field.label })}
        onClick={() => setLive(!live)}
      >
        {t('request.live')}
      </Button>
    </span>
  );
}

/** Without a limit that the vendor publishes, an age is pointed out and no more. */
function inkOf({ kind, tone }: TimestampReading, { windowSeconds }: SchemeField): string {
  if (tone === 'ink') return 'text-ink-3';
  const isBroken = tone === 'bad' && (kind !== 'seconds' || windowSeconds !== undefined);
  return isBroken ? 'text-bad' : 'text-warn';
}

type TimestampHintsProps = {
  readonly field: SchemeField;
  readonly reading: TimestampReading | undefined;
  readonly onMend: (value: string) => void;
};

function TimestampHints(props: TimestampHintsProps): ReactNode {
  const { reading } = props;
  const { t, say } = useLanguage();
  const hints = useHints(props.field);
  return (
    <>
      {reading && (
        <p className={inkOf(reading, props.field)}>
          {reading.kind === 'seconds'
            ? t('timestamp.and-limit', { age: say(reading.message), limit: say(reading.limit) })
            : say(reading.message)}
        </p>
      )}
      {reading?.kind === 'too-fine' && (
        <Button
          kind="quiet"
          fills
          className="-ml-1.5"
          onClick={() => props.onMend(reading.suggestion)}
        >
          {t('request.use-seconds', { seconds: reading.suggestion })}
        </Button>
      )}
      <Hints messages={hints} />
    </>
  );
}

/** The same moment as people write it. The space is kept, so that nothing moves while one types. */
function ClockReadout(props: { reading: TimestampReading | undefined }): ReactNode {
  const { t } = useLanguage();
  const { reading } = props;
  const seconds = reading && reading.kind !== 'unreadable' ? reading.seconds : undefined;
  if (seconds === undefined || !isWritable(seconds)) return <div className="max-tablet:hidden" />;
  const offsetMinutes = new Date(seconds * 1000).getTimezoneOffset();
  return (
    <dl className="clock">
      <dt>{t('request.local')}</dt>
      <TimeText time={writeLocal(seconds, offsetMinutes)} />
      <dt>{t('request.utc')}</dt>
      <TimeText time={writeUtc(seconds)} />
    </dl>
  );
}

function TimeText(props: { time: WrittenTime }): ReactNode {
  return (
    <dd>
      {props.time.date} <span>{props.time.zone}</span>
    </dd>
  );
}
