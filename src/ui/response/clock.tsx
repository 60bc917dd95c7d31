import type { ReactNode } from 'react';
import { readTime, timeField } from '#core/inspect/written-time.ts';
import type { Message } from '#core/messages.ts';
import { clockSkewSeconds } from '#core/responses/clock-skew.ts';
import { clockWindow } from '#core/responses/clock-window.ts';
import type { Reading } from '#core/responses/read-response.ts';
import type { Field } from '#core/schemes/recipe.ts';
import { type Language, useLanguage } from '#ui/language.tsx';
import { usePlaygroundState, useScheme } from '#ui/use-playground.ts';
import { looksLikeZone, roughTime } from './skew.ts';
import { type Speaker, speakerOf } from './speaker.ts';

/** How the server's clock and the request's time stamp differ. */
export function Clock({ reading }: { readonly reading: Reading }): ReactNode {
  const language = useLanguage();
  const scheme = useScheme();
  const field = timeField(scheme.fields);
  const stamp = usePlaygroundState(({ session }) => (field && session.values[field.id]) ?? '');
  const seconds = field && skewOf(reading, readTime(field, stamp));
  if (field === undefined || seconds === undefined) return null;
  const speaker = speakerOf(reading, scheme, language);
  const said = [sayingOf(seconds, field, language), ...remarksOn(seconds, speaker)];
  return (
    <div>
      <h3>{language.t('response.clock')}</h3>
      {said.map((message) => (
        <p key={message.id}>{language.say(message)}</p>
      ))}
    </div>
  );
}

/** Positive: the server is ahead. Undefined where a time is missing. */
function skewOf(reading: Reading, seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : clockSkewSeconds(reading, seconds);
}

/** A request takes some seconds from its time stamp to the server's answer. */
const wayOfARequestSeconds = 10;

function sayingOf(skew: number, { label }: Field, { locale, t }: Language): Message {
  const seconds = Math.abs(skew);
  if (skew >= 0 && skew <= wayOfARequestSeconds)
    return { id: 'response.skew.close', values: { field: label, seconds } };
  const time = roughTime(seconds, locale);
  const rough = time === undefined ? '' : t('response.skew.rough', { time });
  const id = skew > 0 ? 'response.skew.behind' : 'response.skew.ahead';
  return { id, values: { field: label, seconds, rough } };
}

function remarksOn(skew: number, { id, name }: Speaker): readonly Message[] {
  const zone = looksLikeZone(skew) ? [{ id: 'response.skew.zone' }] : [];
  const window = clockWindow(id);
  if (window === undefined) return zone;
  return window === 'unpublished'
    ? [...zone, { id: 'response.skew.unpublished', values: { name } }]
    : [...zone, { id: 'response.skew.window', values: { name, seconds: window } }];
}
